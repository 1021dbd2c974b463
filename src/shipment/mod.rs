//! What a storefront hands over: one order's parcels as the shop knows them.
//!
//! Every scalar is [`Text`]: exactly what the shop holds, however wrong. A quantity of
//! `"two"` or a date of `31/02` must become a finding that names its place, not a parse
//! error that loses the row, so meaning is given by the rules, not by the reader.

#[cfg(feature = "files")]
mod exact;
#[macro_use]
pub(crate) mod record;
mod text;

use crate::json::{self, JsonError};

#[cfg(feature = "files")]
pub(crate) use exact::exact;
pub(crate) use record::Slot;
pub use text::Text;
pub(crate) use text::is_unsendable;
pub(crate) use text::trim;

record! {
    /// One Amazon order and the parcels the shop made of it.
    ///
    /// Shape of the JSON: camelCase keys, every key optional, unknown keys ignored.
    ///
    /// ```
    /// let shipment: shipconfirm::Shipment = serde_json::from_str(r#"{
    ///     "orderId": "202-1234567-1234567", "marketplace": "GB",
    ///     "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "" }]
    /// }"#)?;
    /// assert_eq!(shipment.packages.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Shipment {
        /// The shop's own reference for this shipment; the Amazon order id stands in when blank.
        "id" id: text,
        /// Amazon order id, 3-7-7 digits.
        "orderId" order_id: text,
        /// Marketplace id (`A1F83G8C2ARO7P`) or country (`GB`, `UK`).
        "marketplace" marketplace: text,
        /// Order status, in Amazon's words of either Orders API (`Unshipped`, `CANCELLED`, …).
        "status" status: text,
        /// Who ships: `merchant` (`MFN`) or `amazon` (`AFN`).
        "fulfillment" fulfillment: text,
        /// Amazon programs of the order: `PRIME`, `FBM_SHIP_PLUS`, `AMAZON_EASY_SHIP`, …
        "programs" programs: texts,
        /// When the buyer ordered, RFC 3339.
        "purchaseDate" purchase_date: text,
        /// Latest ship date, RFC 3339.
        "shipBy" ship_by: text,
        /// Promised delivery date, RFC 3339.
        "deliverBy" deliver_by: text,
        /// Where the parcels leave.
        "shipFrom" ship_from: record Address,
        /// Where they go. Only the country is read: no rule needs more of the buyer.
        "shipTo" ship_to: record Destination,
        /// Order value including shipping, excluding tax.
        "value" value: record Money,
        /// Product category, in the words of the seller's account: the Valid Tracking Rate is kept by it.
        "category" category: text,
        /// `DirectPayment` for Japanese cash on delivery, else blank.
        "codCollectionMethod" cod_collection_method: text,
        /// Carrier that Amazon's Shipping Settings Automation chose for the order (`AutomatedShippingSettings.AutomatedCarrier`).
        "automatedCarrier" automated_carrier: text,
        /// Delivery service it chose (`AutomatedShippingSettings.AutomatedShipMethod`).
        "automatedService" automated_service: text,
        /// `true` for an order that Amazon Business buys and sells on (`IsIBA`: Invoice by Amazon).
        "invoiceByAmazon" invoice_by_amazon: text,
        /// What was ordered: every line of the order, or none when the shop does not know them.
        "lines" lines: list Line,
        /// What was sent, a label each.
        "packages" packages: always Package,
    }
}

impl<'a> Shipment<'a> {
    /// Reads the JSON of one shipment or of an array of them. Numbers keep every digit: `18.50` is the text `18.50`.
    ///
    /// # Errors
    /// `{"packages":[1]}`: the parser's words with line and column.
    ///
    /// ```
    /// assert_eq!(shipconfirm::Shipment::one_or_many(r#"{"orderId":"1"}"#)?.len(), 1);
    /// let shipments = shipconfirm::Shipment::one_or_many(r#"[{"orderId":9400111206206406260787},{}]"#)?;
    /// assert_eq!(shipments[0].order_id, "9400111206206406260787");
    /// # Ok::<(), shipconfirm::JsonError>(())
    /// ```
    pub fn one_or_many(json: &'a str) -> Result<Vec<Shipment<'a>>, JsonError> {
        let mut shipments = vec![Shipment::default()];
        let slot = match (json.trim_start().starts_with('['), shipments.as_mut_slice()) {
            (false, [one]) => Slot::Record(one),
            _ => Slot::Records(&mut shipments),
        };
        json::read(json, slot)?;
        Ok(shipments)
    }
}

impl Shipment<'_> {
    /// Whether the order is in an Amazon program, in the words of the Orders API.
    pub fn has_program(&self, program: &str) -> bool {
        self.programs.iter().any(|own| own.as_str().trim().eq_ignore_ascii_case(program))
    }

    /// Cuts the ties to the input.
    pub fn into_owned(self) -> Shipment<'static> {
        let mut own = Shipment::default();
        record::copy(&self, &mut own);
        own
    }

    /// The name people know it by: the shop's reference, else the order id.
    pub fn name(&self) -> &str {
        self.id.filled().or_else(|| self.order_id.filled()).unwrap_or("")
    }
}

record! {
    /// One order line, as Amazon holds it.
    pub struct Line {
        /// Amazon order item id, 14 digits in almost all samples.
        "orderItemId" order_item_id: text,
        /// The shop's article number.
        "sku" sku: text,
        /// Units ordered.
        "ordered" ordered: text,
        /// Units already confirmed as shipped.
        "shipped" shipped: text,
        /// Units cancelled.
        "cancelled" cancelled: text,
        /// `true` when the buyer asked to cancel (`BuyerRequestedCancel.IsBuyerRequestedCancel`; `BUYER`, the requester, in orders 2026-01-01).
        "cancelRequested" cancel_requested: text,
        /// `true` when each unit needs a Transparency code (`IsTransparency`; program `TRANSPARENCY` in orders 2026-01-01).
        "transparency" transparency: text,
        /// IOSS number under which Amazon collected the VAT of an import into the EU (`IossNumber`).
        "iossNumber" ioss_number: text,
    }
}

record! {
    /// One parcel: one label, one tracking number.
    pub struct Package {
        /// Amazon's `packageReferenceId`: digits, above zero, unique within the order. Its position (1, 2, …) stands in when blank.
        "reference" reference: text,
        /// The carrier as the shop names it; Amazon's `carrierCode` once it is exact.
        "carrier" carrier: text,
        /// Free name, only together with carrier `Other`.
        "carrierName" carrier_name: text,
        /// Delivery service (Amazon: ship method).
        "service" service: text,
        /// Tracking number, or a Royal Mail parcel ID.
        "trackingNumber" tracking_number: text,
        /// When the parcel left, RFC 3339.
        "shipDate" ship_date: text,
        /// When the buyer got it, RFC 3339, if the shop knows.
        "deliveredAt" delivered_at: text,
        /// Units inside; blank means the whole order in a feed, and is refused by the API call.
        "items" items: list Item,
    }
}

record! {
    /// Units of one order line inside a package.
    pub struct Item {
        /// Amazon order item id.
        "orderItemId" order_item_id: text,
        /// Units, a whole number above zero.
        "quantity" quantity: text,
        /// Transparency codes, one a unit.
        "transparencyCodes" transparency_codes: texts,
    }
}

record! {
    /// The seller's address a parcel leaves from.
    pub struct Address {
        /// Supply source id of Amazon's Supply Sources API; replaces the address in the API call.
        "supplySourceId" supply_source_id: text,
        /// Name on the address.
        "name" name: text,
        /// First line.
        "line1" line1: text,
        /// Second line.
        "line2" line2: text,
        /// Third line.
        "line3" line3: text,
        /// City.
        "city" city: text,
        /// County.
        "county" county: text,
        /// State or region.
        "stateOrRegion" state_or_region: text,
        /// Postal code.
        "postalCode" postal_code: text,
        /// ISO 3166 two letters.
        "country" country: text,
    }
}

record! {
    /// Where a parcel goes, as little of it as the rules need.
    pub struct Destination {
        /// ISO 3166 two letters.
        "country" country: text,
    }
}

record! {
    /// An amount in a currency.
    pub struct Money {
        /// Decimal text, `"18.50"`.
        "amount" amount: text,
        /// ISO 4217 three letters.
        "currency" currency: text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_scalars_of_every_kind_are_text() {
        let line: Line = serde_json::from_str(r#"{"orderItemId":98765432109876543,"ordered":2,"shipped":"0","cancelled":null}"#).unwrap();
        assert_eq!(line.order_item_id, "98765432109876543");
        assert_eq!(line.ordered, "2");
        assert!(line.cancelled.is_blank());
    }

    #[test]
    fn err_an_object_is_no_scalar() {
        let error = serde_json::from_str::<Line>(r#"{"ordered":{}}"#).unwrap_err();
        assert_eq!(error.to_string(), "expected text, a number, true, false or null, found an object at line 1 column 13");
    }

    #[test]
    fn ok_plain_text_is_borrowed() {
        let shipment: Shipment = serde_json::from_str(r#"{"orderId":"1"}"#).unwrap();
        assert!(shipment.order_id.is_borrowed());
    }

    #[test]
    fn ok_null_is_blank_whatever_stands_there() {
        let shipment: Shipment =
            serde_json::from_str(r#"{"id":null,"shipFrom":null,"lines":null,"packages":null,"programs":null}"#).unwrap();
        assert_eq!(shipment, Shipment::default());
    }

    #[test]
    fn err_a_shape_that_does_not_fit() {
        let refused = |text: &str| {
            let error = serde_json::from_str::<Shipment>(text).unwrap_err().to_string();
            error.split_once(" at line ").unwrap().0.to_owned()
        };
        assert_eq!(refused(r#"{"packages":{}}"#), "expected a list of objects, found an object");
        assert_eq!(refused(r#"{"packages":[1]}"#), "expected an object, found a number");
        assert_eq!(refused(r#"{"programs":"PRIME"}"#), "expected a list of texts, found text");
        assert_eq!(refused(r#"{"shipTo":true}"#), "expected an object, found true or false");
        assert_eq!(refused(r#"[]"#), "expected an object, found a list");
    }

    #[test]
    fn ok_what_is_written_is_read_again() {
        let text = r#"{"id":"A","programs":["PRIME"],"shipFrom":{"country":"GB"},"lines":[{"sku":"S"}],"packages":[{"items":[{"quantity":"2"}]},{}]}"#;
        let shipment: Shipment = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&shipment).unwrap(), text);
    }
}
