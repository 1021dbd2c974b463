//! One package made ready for Amazon: every field typed, nothing left to guess.

use super::{
    obstacle::{Obstacle, shown},
    ship_date::ShipDate,
};
use crate::{
    marketplace::Marketplace,
    shipment::{Address, Item, Package, Shipment, Text},
};
use std::borrow::Cow;

/// Digits of a package reference: the feed's `MerchantFulfillmentID`, its nearest kin, takes 1 to 20.
const REFERENCE_DIGITS: usize = 20;

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
    /// Digits above zero, as text; the same again edits the package.
    pub package_reference_id: Cow<'a, str>,
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
    /// assert_eq!(confirmation.package_reference_id, "1");
    /// assert_eq!(confirmation.items[0].order_item_id, "05835637773450");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn prepare(
        shipment: &'a Shipment<'_>,
        index: usize,
        default: Option<&'static Marketplace>,
    ) -> Result<Confirmation<'a>, Obstacle> {
        let at = |field: &str| format!("/packages/{index}/{field}");
        let package = shipment.packages.get(index).ok_or_else(|| {
            Obstacle::new(
                "E_PACKAGE",
                format!("/packages/{index}"),
                "there is no such package",
            )
        })?;
        let marketplace = store(&shipment.marketplace, default)?;
        let carrier_code = sendable(&package.carrier, || at("carrier"))?
            .ok_or_else(|| Obstacle::new("E_CARRIER", at("carrier"), "the carrier is missing"))?;
        let ship_date = sendable(&package.ship_date, || at("shipDate"))?.ok_or_else(|| {
            Obstacle::new("E_SHIP_DATE", at("shipDate"), "the ship date is missing")
        })?;
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
            ship_date: ShipDate::read(ship_date).map_err(|reason| {
                Obstacle::new(
                    "E_SHIP_DATE",
                    at("shipDate"),
                    format!("\"{}\" {reason}", shown(ship_date)),
                )
            })?,
            cod_collection_method: cash_on_delivery(&shipment.cod_collection_method, marketplace)?,
            items: items(shipment, package, &at("items"))?,
            ship_from: shipment
                .ship_from
                .as_ref()
                .map(ship_from)
                .transpose()?
                .flatten(),
        })
    }

    /// The path of a field of this package.
    pub(super) fn at(&self, field: &str) -> String {
        format!("/packages/{}/{field}", self.package)
    }
}

/// The text without white space around it, `None` when blank; a character no payload can carry is an obstacle.
fn sendable<'t>(
    text: &'t Text<'_>,
    path: impl FnOnce() -> String,
) -> Result<Option<&'t str>, Obstacle> {
    let Some(text) = text.filled() else {
        return Ok(None);
    };
    match text
        .chars()
        .find(|c| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'))
    {
        Some(c) => Err(Obstacle::new(
            "E_CONTROL",
            path(),
            format!("the character U+{:04X} cannot be sent", u32::from(c)),
        )),
        None => Ok(Some(text)),
    }
}

fn store(
    name: &Text<'_>,
    default: Option<&'static Marketplace>,
) -> Result<&'static Marketplace, Obstacle> {
    let found = match name.filled() {
        Some(name) => Marketplace::find(name),
        None => default,
    };
    found.ok_or_else(|| {
        let message = name.filled().map_or_else(
            || "the marketplace is missing".to_owned(),
            |name| format!("\"{}\" is no marketplace", shown(name)),
        );
        Obstacle::new("E_MARKETPLACE", "/marketplace", message)
    })
}

/// Three, seven and seven word characters, as Amazon's schema has it: what stands here goes into a path.
fn order_id<'a>(shipment: &'a Shipment<'_>) -> Result<&'a str, Obstacle> {
    let id = shipment
        .order_id
        .filled()
        .ok_or_else(|| Obstacle::new("E_ORDER_ID", "/orderId", "the order id is missing"))?;
    let word = |part: &str, length: usize| {
        part.len() == length
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let parts: Vec<&str> = id.split('-').collect();
    match parts.as_slice() {
        [a, b, c] if word(a, 3) && word(b, 7) && word(c, 7) => Ok(id),
        _ => Err(Obstacle::new(
            "E_ORDER_ID",
            "/orderId",
            format!("\"{}\" is no Amazon order id (3-7-7)", shown(id)),
        )),
    }
}

/// The reference the package has, or the first free one from its position on.
///
/// A reference Amazon knows already edits that package, so none is made up for an order of which units were confirmed before.
fn reference<'a>(shipment: &'a Shipment<'_>, index: usize) -> Result<Cow<'a, str>, Obstacle> {
    let path = || format!("/packages/{index}/reference");
    let given = |package: &'a Package<'_>| package.reference.filled();
    let number = |text: &'a str| text.trim_start_matches('0');
    let before = || shipment.packages.iter().take(index);
    if let Some(text) = shipment.packages.get(index).and_then(given) {
        let digits = text.len() <= REFERENCE_DIGITS
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && !number(text).is_empty();
        if !digits {
            let message = format!(
                "\"{}\" is no package reference; it has 1 to {REFERENCE_DIGITS} digits and is above zero",
                shown(text)
            );
            return Err(Obstacle::new("E_REFERENCE", path(), message));
        }
        if before()
            .filter_map(given)
            .any(|other| number(other) == number(text))
        {
            return Err(Obstacle::new(
                "E_REFERENCE",
                path(),
                format!("another package of this order has the reference {text}"),
            ));
        }
        return Ok(Cow::Borrowed(text));
    }
    if begun(shipment) {
        let message = "units of this order were confirmed before; name a reference, so that no earlier package is overwritten";
        return Err(Obstacle::new("E_REFERENCE", path(), message));
    }
    let mut taken: Vec<Cow<'a, str>> = shipment
        .packages
        .iter()
        .filter_map(given)
        .map(|text| Cow::Borrowed(number(text)))
        .collect();
    let mut mine = Cow::Borrowed("");
    for (at, _) in shipment
        .packages
        .iter()
        .enumerate()
        .take(index + 1)
        .filter(|(_, package)| package.reference.is_blank())
    {
        // One of as many numbers as are taken, and one more, is free.
        let spare = shipment.packages.len() + 1..;
        let free = std::iter::once(at + 1)
            .chain(spare)
            .map(|n| n.to_string())
            .find(|n| !taken.iter().any(|known| known == n));
        mine = Cow::Owned(free.unwrap_or_default());
        taken.push(mine.clone());
    }
    Ok(mine)
}

fn begun(shipment: &Shipment<'_>) -> bool {
    let status: String = shipment
        .status
        .as_str()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    matches!(status.as_str(), "partiallyshipped" | "shipped")
        || shipment.lines.iter().any(|line| {
            line.shipped
                .filled()
                .is_some_and(|units| units.parse::<u32>().is_ok_and(|units| units > 0))
        })
}

fn carrier_name<'a>(
    package: &'a Package<'_>,
    code: &str,
    path: impl Fn() -> String,
) -> Result<Option<&'a str>, Obstacle> {
    match (code, sendable(&package.carrier_name, &path)?) {
        ("Other", None) => Err(Obstacle::new(
            "E_CARRIER_NAME",
            path(),
            "carrier Other needs a carrier name",
        )),
        ("Other", name) => Ok(name),
        // Amazon wants the name beside `Other` only.
        _ => Ok(None),
    }
}

fn cash_on_delivery<'a>(
    text: &'a Text<'_>,
    marketplace: &Marketplace,
) -> Result<Option<&'a str>, Obstacle> {
    match text.filled() {
        None => Ok(None),
        Some(method) if marketplace.country == "JP" && method == "DirectPayment" => {
            Ok(Some(method))
        }
        Some(method) if marketplace.country == "JP" => Err(Obstacle::new(
            "E_COD",
            "/codCollectionMethod",
            format!(
                "\"{}\" is unknown; Amazon takes DirectPayment",
                shown(method)
            ),
        )),
        Some(_) => Err(Obstacle::new(
            "E_COD",
            "/codCollectionMethod",
            "cash on delivery is confirmed in Japan only",
        )),
    }
}

fn items<'a>(
    shipment: &Shipment<'_>,
    package: &'a Package<'_>,
    path: &str,
) -> Result<Vec<ConfirmedItem<'a>>, Obstacle> {
    if package.items.is_empty() && shipment.packages.len() > 1 {
        return Err(Obstacle::new(
            "E_ITEMS",
            path,
            "the order has several packages; name the items of each",
        ));
    }
    let mut items: Vec<ConfirmedItem<'a>> = Vec::with_capacity(package.items.len());
    for (position, item) in package.items.iter().enumerate() {
        let item = confirmed(item, &format!("{path}/{position}"))?;
        if items
            .iter()
            .any(|known| known.order_item_id == item.order_item_id)
        {
            let message = format!(
                "item {} is in this package twice; add up its units",
                item.order_item_id
            );
            return Err(Obstacle::new(
                "E_ITEM_TWICE",
                format!("{path}/{position}/orderItemId"),
                message,
            ));
        }
        items.push(item);
    }
    Ok(items)
}

fn confirmed<'a>(item: &'a Item<'_>, path: &str) -> Result<ConfirmedItem<'a>, Obstacle> {
    let id = item.order_item_id.filled().unwrap_or("");
    if !(1..=50).contains(&id.len())
        || !id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    {
        let message = if id.is_empty() {
            "the order item id is missing".to_owned()
        } else {
            format!("\"{}\" is no order item id", shown(id))
        };
        return Err(Obstacle::new(
            "E_ITEM_ID",
            format!("{path}/orderItemId"),
            message,
        ));
    }
    let units = item.quantity.filled().unwrap_or("");
    // `parse` takes a leading plus, which no one means.
    let quantity = units
        .parse::<u32>()
        .ok()
        .filter(|quantity| *quantity > 0 && !units.starts_with('+'));
    let quantity = quantity.ok_or_else(|| {
        let message = if units.is_empty() {
            "the quantity is missing".to_owned()
        } else {
            format!("\"{}\" is no whole number above zero", shown(units))
        };
        Obstacle::new("E_QUANTITY", format!("{path}/quantity"), message)
    })?;
    let mut transparency_codes = Vec::with_capacity(item.transparency_codes.len());
    for (position, code) in item.transparency_codes.iter().enumerate() {
        transparency_codes.extend(sendable(code, || {
            format!("{path}/transparencyCodes/{position}")
        })?);
    }
    Ok(ConfirmedItem {
        order_item_id: id,
        quantity,
        transparency_codes,
    })
}

/// A supply source, else an address that has what Amazon's schema demands; a bare country is for the rules only.
fn ship_from<'a>(address: &'a Address<'_>) -> Result<Option<ShipFrom<'a>>, Obstacle> {
    if let Some(source) = sendable(&address.supply_source_id, || {
        "/shipFrom/supplySourceId".to_owned()
    })? {
        return Ok(Some(ShipFrom::Source(source)));
    }
    let of = |text: &'a Text<'_>, field: &str| {
        sendable(text, || format!("/shipFrom/{field}")).map(Option::unwrap_or_default)
    };
    let full = FromAddress {
        name: of(&address.name, "name")?,
        line1: of(&address.line1, "line1")?,
        line2: of(&address.line2, "line2")?,
        line3: of(&address.line3, "line3")?,
        city: of(&address.city, "city")?,
        county: of(&address.county, "county")?,
        state_or_region: of(&address.state_or_region, "stateOrRegion")?,
        postal_code: of(&address.postal_code, "postalCode")?,
        country: of(&address.country, "country")?.to_ascii_uppercase(),
    };
    if full.name.is_empty() || full.line1.is_empty() || full.country.is_empty() {
        return Ok(None);
    }
    // Amazon writes UK in its pages and ISO codes in its schemas.
    let country = if full.country == "UK" {
        "GB".to_owned()
    } else {
        full.country
    };
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(Obstacle::new(
            "E_COUNTRY",
            "/shipFrom/country",
            format!("\"{}\" is no country code of two letters", shown(&country)),
        ));
    }
    Ok(Some(ShipFrom::Address(Box::new(FromAddress {
        country,
        ..full
    }))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn shipment() -> Value {
        json!({
            "orderId": "202-1234567-1234567", "marketplace": "UK",
            "packages": [{ "carrier": "Royal Mail", "trackingNumber": " RB123456785GB ", "shipDate": "2026-11-21T10:30:00Z",
                           "items": [{ "orderItemId": "05835637773450", "quantity": 2 }] }],
        })
    }

    /// Changes one field, by its path, and prepares the package at `index`.
    fn prepared(edits: &[(&str, Value)], index: usize) -> Result<String, String> {
        let mut value = shipment();
        for (path, to) in edits {
            let (parent, field) = path.rsplit_once('/').unwrap();
            value.pointer_mut(parent).unwrap()[field] = to.clone();
        }
        let text = value.to_string();
        let shipment: Shipment = serde_json::from_str(&text).unwrap();
        match Confirmation::prepare(&shipment, index, None) {
            Ok(confirmation) => Ok(confirmation.package_reference_id.into_owned()),
            Err(obstacle) => Err(format!(
                "{} {} {}",
                obstacle.code, obstacle.path, obstacle.message
            )),
        }
    }

    #[track_caller]
    fn obstacle(path: &str, to: Value, expected: &str) {
        assert_eq!(prepared(&[(path, to)], 0), Err(expected.to_owned()));
    }

    #[test]
    fn ok_fields_are_typed_and_trimmed() {
        let text = shipment().to_string();
        let shipment: Shipment = serde_json::from_str(&text).unwrap();
        let confirmation = Confirmation::prepare(&shipment, 0, None).unwrap();
        assert_eq!(confirmation.tracking_number, Some("RB123456785GB"));
        assert_eq!(confirmation.marketplace.id, "A1F83G8C2ARO7P");
        assert_eq!(
            confirmation.items,
            [ConfirmedItem {
                order_item_id: "05835637773450",
                quantity: 2,
                transparency_codes: vec![]
            }]
        );
        assert_eq!(
            (
                confirmation.carrier_name,
                confirmation.shipping_method,
                &confirmation.ship_from
            ),
            (None, None, &None)
        );
    }

    #[test]
    fn err_each_field_says_what_it_wants() {
        obstacle(
            "/orderId",
            json!(""),
            "E_ORDER_ID /orderId the order id is missing",
        );
        obstacle(
            "/orderId",
            json!("902-0300094-570542"),
            "E_ORDER_ID /orderId \"902-0300094-570542\" is no Amazon order id (3-7-7)",
        );
        obstacle(
            "/orderId",
            json!("../-1234567-1234567"),
            "E_ORDER_ID /orderId \"../-1234567-1234567\" is no Amazon order id (3-7-7)",
        );
        obstacle(
            "/marketplace",
            json!(null),
            "E_MARKETPLACE /marketplace the marketplace is missing",
        );
        obstacle(
            "/marketplace",
            json!("Atlantis"),
            "E_MARKETPLACE /marketplace \"Atlantis\" is no marketplace",
        );
        obstacle(
            "/packages/0/carrier",
            json!(" "),
            "E_CARRIER /packages/0/carrier the carrier is missing",
        );
        obstacle(
            "/packages/0/carrier",
            json!("Other"),
            "E_CARRIER_NAME /packages/0/carrierName carrier Other needs a carrier name",
        );
        obstacle(
            "/packages/0/trackingNumber",
            json!("RB1\t2"),
            "E_CONTROL /packages/0/trackingNumber the character U+0009 cannot be sent",
        );
        obstacle(
            "/packages/0/service",
            json!("48\u{FFFE}h"),
            "E_CONTROL /packages/0/service the character U+FFFE cannot be sent",
        );
        obstacle(
            "/packages/0/shipDate",
            json!(""),
            "E_SHIP_DATE /packages/0/shipDate the ship date is missing",
        );
        obstacle(
            "/packages/0/shipDate",
            json!("21/11/2026"),
            "E_SHIP_DATE /packages/0/shipDate \"21/11/2026\" is no date; write 2026-11-21T10:30:00Z or 2026-11-21",
        );
        obstacle(
            "/packages/0/reference",
            json!("PKG001"),
            "E_REFERENCE /packages/0/reference \"PKG001\" is no package reference; it has 1 to 20 digits and is above zero",
        );
        obstacle(
            "/packages/0/reference",
            json!(0),
            "E_REFERENCE /packages/0/reference \"0\" is no package reference; it has 1 to 20 digits and is above zero",
        );
        obstacle(
            "/packages/0/items/0/quantity",
            json!("two"),
            "E_QUANTITY /packages/0/items/0/quantity \"two\" is no whole number above zero",
        );
        obstacle(
            "/packages/0/items/0/quantity",
            json!(0),
            "E_QUANTITY /packages/0/items/0/quantity \"0\" is no whole number above zero",
        );
        obstacle(
            "/packages/0/items/0/quantity",
            json!(1.5),
            "E_QUANTITY /packages/0/items/0/quantity \"1.5\" is no whole number above zero",
        );
        obstacle(
            "/packages/0/items/0/quantity",
            json!("+2"),
            "E_QUANTITY /packages/0/items/0/quantity \"+2\" is no whole number above zero",
        );
        obstacle(
            "/packages/0/items/0/quantity",
            json!("4294967296"),
            "E_QUANTITY /packages/0/items/0/quantity \"4294967296\" is no whole number above zero",
        );
        obstacle(
            "/packages/0/items/0/orderItemId",
            json!(""),
            "E_ITEM_ID /packages/0/items/0/orderItemId the order item id is missing",
        );
        obstacle(
            "/packages/0/items/0/orderItemId",
            json!("a b"),
            "E_ITEM_ID /packages/0/items/0/orderItemId \"a b\" is no order item id",
        );
        obstacle(
            "/codCollectionMethod",
            json!("DirectPayment"),
            "E_COD /codCollectionMethod cash on delivery is confirmed in Japan only",
        );
        obstacle(
            "/packages",
            json!([]),
            "E_PACKAGE /packages/0 there is no such package",
        );
        obstacle(
            "/shipFrom",
            json!({ "name": "Shop", "line1": "Road 1", "country": "GBR" }),
            "E_COUNTRY /shipFrom/country \"GBR\" is no country code of two letters",
        );
        let twice =
            json!([{ "orderItemId": "1", "quantity": 1 }, { "orderItemId": "1", "quantity": 1 }]);
        obstacle(
            "/packages/0/items",
            twice,
            "E_ITEM_TWICE /packages/0/items/1/orderItemId item 1 is in this package twice; add up its units",
        );
    }

    fn packages(references: &[&str]) -> Value {
        references.iter().map(|reference| json!({ "reference": reference, "carrier": "UPS", "shipDate": "2026-11-21", "items": [{ "orderItemId": "1", "quantity": 1 }] })).collect()
    }

    #[track_caller]
    fn references(given: &[&str], expected: &[&str]) {
        let prepared: Vec<_> = (0..given.len())
            .map(|index| prepared(&[("/packages", packages(given))], index).unwrap())
            .collect();
        assert_eq!(prepared, expected);
    }

    #[test]
    fn ok_blank_references_take_free_positions() {
        references(&["", "", ""], &["1", "2", "3"]);
        references(&["007", "7000000000"], &["007", "7000000000"]);
        references(&["", "1", ""], &["4", "1", "3"]);
        references(&["", "", "2", "01", "6"], &["7", "8", "2", "01", "6"]);
    }

    #[test]
    fn err_references_that_would_overwrite() {
        let twice = prepared(&[("/packages", packages(&["1", "01"]))], 1);
        assert_eq!(twice, Err("E_REFERENCE /packages/1/reference another package of this order has the reference 01".to_owned()));
        let before = "E_REFERENCE /packages/0/reference units of this order were confirmed before; name a reference, so that no earlier package is overwritten";
        obstacle(
            "/lines",
            json!([{ "orderItemId": "1", "ordered": 3, "shipped": 1 }]),
            before,
        );
        obstacle("/status", json!("PARTIALLY_SHIPPED"), before);
        assert_eq!(
            prepared(
                &[
                    ("/status", json!("PartiallyShipped")),
                    ("/packages/0/reference", json!("2"))
                ],
                0
            ),
            Ok("2".to_owned())
        );
    }

    #[test]
    fn err_two_packages_cannot_both_be_the_whole_order() {
        let mut two = packages(&["1", "2"]);
        two[1]["items"] = json!([]);
        assert_eq!(
            prepared(&[("/packages", two)], 1),
            Err(
                "E_ITEMS /packages/1/items the order has several packages; name the items of each"
                    .to_owned()
            )
        );
    }

    #[test]
    fn ok_cash_on_delivery_in_japan() {
        assert!(
            prepared(
                &[
                    ("/marketplace", json!("JP")),
                    ("/codCollectionMethod", json!("DirectPayment"))
                ],
                0
            )
            .is_ok()
        );
        let wrong = prepared(
            &[
                ("/marketplace", json!("JP")),
                ("/codCollectionMethod", json!("Cash")),
            ],
            0,
        );
        assert_eq!(
            wrong,
            Err(
                "E_COD /codCollectionMethod \"Cash\" is unknown; Amazon takes DirectPayment"
                    .to_owned()
            )
        );
    }
}
