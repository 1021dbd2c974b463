//! One package made ready for Amazon: every field typed, nothing left to guess.

use super::{
    fields::{carrier_name, cash_on_delivery, items, order_id, sendable, ship_from, store},
    obstacle::{Obstacle, shown},
    reference::reference,
    ship_date::ShipDate,
};
use crate::{marketplace::Marketplace, params::Params, shipment::Shipment};
use std::borrow::Cow;

/// Most packages of one order. No order has as many; more is damage, and would be slow to compare.
const PACKAGES: usize = 1000;

/// One package made ready for Amazon.
#[derive(Debug, Clone, PartialEq)]
pub struct Confirmation<'a> {
    /// The shipment's name, as reports show it.
    pub shipment: &'a str,
    /// Position of the package in its shipment, from 0.
    pub package: usize,
    /// Amazon order id, 3-7-7.
    pub order_id: &'a str,
    /// The store.
    pub marketplace: &'static Marketplace,
    /// Digits above zero, as text; the same again edits the package. `None` when the order was begun
    /// before and the package names none: the call is then refused, the feeds do without.
    pub package_reference_id: Option<Cow<'a, str>>,
    /// A value of Amazon's list.
    pub carrier_code: &'a str,
    /// Free name, with carrier `Other` only.
    pub carrier_name: Option<&'a str>,
    /// Delivery service.
    pub shipping_method: Option<&'a str>,
    /// Tracking number or Royal Mail parcel ID; the feeds do without.
    pub tracking_number: Option<&'a str>,
    /// When the parcel left.
    pub ship_date: ShipDate,
    /// `DirectPayment`, Japan only.
    pub cod_collection_method: Option<&'a str>,
    /// Units inside; empty means the whole order.
    pub items: Vec<ConfirmedItem<'a>>,
    /// Where the parcel left, when that is known well enough to send.
    pub ship_from: Option<ShipFrom<'a>>,
}

/// Units of one order line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedItem<'a> {
    /// Amazon order item id, leading zeros kept.
    pub order_item_id: &'a str,
    /// Units, above zero.
    pub quantity: u32,
    /// Transparency codes.
    pub transparency_codes: Vec<&'a str>,
}

/// Where a parcel leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShipFrom<'a> {
    /// Id of Amazon's Supply Sources API.
    Source(&'a str),
    /// A full address: name, first line and country are there.
    Address(Box<FromAddress<'a>>),
}

/// The seller's address; `""` where a line is not given.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are the ones of `Address`")]
pub struct FromAddress<'a> {
    pub name: &'a str,
    pub line1: &'a str,
    pub line2: &'a str,
    pub line3: &'a str,
    pub city: &'a str,
    pub county: &'a str,
    pub state_or_region: &'a str,
    pub postal_code: &'a str,
    pub country: String,
}

impl<'a> Confirmation<'a> {
    /// Types the package at `index` of a shipment; `default` is the store of shipments that name none.
    ///
    /// A blank reference becomes the package's position, counted from 1.
    ///
    /// # Errors
    /// The first field that cannot be sent, with its path: order id `"123"`, quantity `"two"`, ship date `"21/11/2026"`,
    /// package reference `"PKG001"`, carrier `Other` without a name, a control character anywhere.
    ///
    /// ```
    /// use shipconfirm::{Shipment, payload::Confirmation};
    /// let shipment: Shipment = serde_json::from_str(r#"{
    ///     "orderId": "202-1234567-1234567", "marketplace": "GB",
    ///     "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB", "shipDate": "2026-11-21T10:30:00Z",
    ///                    "items": [{ "orderItemId": "05835637773450", "quantity": 1 }] }]
    /// }"#)?;
    /// let confirmation = Confirmation::prepare(&shipment, 0, None)?;
    /// assert_eq!(confirmation.package_reference_id.as_deref(), Some("1"));
    /// assert_eq!(confirmation.items[0].order_item_id, "05835637773450");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn prepare(
        shipment: &'a Shipment<'_>,
        index: usize,
        default: Option<&'static Marketplace>,
    ) -> Result<Confirmation<'a>, Box<Obstacle>> {
        let at = |field: &str| format!("/packages/{index}/{field}");
        if shipment.packages.len() > PACKAGES {
            let params = Params::none().count("packages", shipment.packages.len()).count("most", PACKAGES);
            return Err(Obstacle::new("E_PACKAGES", "/packages", params));
        }
        let package =
            shipment.packages.get(index).ok_or_else(|| Obstacle::new("E_PACKAGE", format!("/packages/{index}"), Params::none()))?;
        let marketplace = store(&shipment.marketplace, default)?;
        let carrier_code =
            sendable(&package.carrier, || at("carrier"))?.ok_or_else(|| Obstacle::new("E_CARRIER", at("carrier"), Params::none()))?;
        let ship_date = sendable(&package.ship_date, || at("shipDate"))?
            .ok_or_else(|| Obstacle::new("E_SHIP_DATE", at("shipDate"), Params::what("missing")))?;
        Ok(Confirmation {
            shipment: shipment.name(),
            package: index,
            order_id: order_id(shipment)?,
            marketplace,
            package_reference_id: reference(shipment, index)?,
            carrier_code,
            carrier_name: carrier_name(package, carrier_code, || at("carrierName"))?,
            shipping_method: sendable(&package.service, || at("service"))?,
            tracking_number: sendable(&package.tracking_number, || at("trackingNumber"))?,
            ship_date: ShipDate::read(ship_date)
                .map_err(|what| Obstacle::new("E_SHIP_DATE", at("shipDate"), Params::what(what).with("text", shown(ship_date))))?,
            cod_collection_method: cash_on_delivery(&shipment.cod_collection_method, marketplace)?,
            items: items(shipment, package, &at("items"))?,
            ship_from: shipment.ship_from.as_ref().map(ship_from).transpose()?.flatten(),
        })
    }

    /// The path of a field of this package.
    pub(super) fn at(&self, field: &str) -> String {
        format!("/packages/{}/{field}", self.package)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_fields_are_typed_and_trimmed() {
        let shipment: Shipment = serde_json::from_str(
            r#"{ "orderId": "202-1234567-1234567", "marketplace": "UK", "packages": [{
                "carrier": "Royal Mail", "trackingNumber": " RB123456785GB ", "shipDate": "2026-11-21",
                "items": [{ "orderItemId": "05835637773450", "quantity": 2 }] }] }"#,
        )
        .unwrap();
        let confirmation = Confirmation::prepare(&shipment, 0, None).unwrap();
        assert_eq!(confirmation.tracking_number, Some("RB123456785GB"));
        assert_eq!(confirmation.marketplace.id, "A1F83G8C2ARO7P");
        let item = ConfirmedItem { order_item_id: "05835637773450", quantity: 2, transparency_codes: vec![] };
        assert_eq!(confirmation.items, [item]);
        assert_eq!(confirmation.carrier_name, None);
        assert_eq!(confirmation.shipping_method, None);
        assert_eq!(confirmation.ship_from, None);
    }

    #[test]
    fn ok_the_store_of_the_caller_fills_a_gap() {
        let shipment: Shipment =
            serde_json::from_str(r#"{ "orderId": "202-1234567-1234567", "packages": [{ "carrier": "UPS", "shipDate": "2026-11-21" }] }"#)
                .unwrap();
        let confirmation = Confirmation::prepare(&shipment, 0, Marketplace::find("DE")).unwrap();
        assert_eq!(confirmation.marketplace.country, "DE");
    }
}
