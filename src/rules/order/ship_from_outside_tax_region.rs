use jiff::civil::date;

use super::EU_STORES;
use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Invoice by Amazon order that leaves from another tax region
    ///
    /// ## What it checks
    /// An order that Amazon Business buys and sells on, in an EU store, since 2025-06-15: whether a parcel to the EU leaves
    /// inside the EU. Whether the VAT number of the place is valid cannot be seen from here.
    ///
    /// ## Why it matters
    /// Amazon rejects the confirmation: the place must be in the tax region of the buyer.
    ///
    /// ## Example that fails
    /// ```json,fails:/shipFrom/country
    /// { "orderId": "302-1234567-1234567", "marketplace": "DE", "invoiceByAmazon": "true", "shipFrom": { "country": "CN" }, "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "302-1234567-1234567", "marketplace": "DE", "invoiceByAmazon": "true", "shipFrom": { "country": "PL" }, "packages": [{}] }
    /// ```
    /// ```json,passes,now:2025-06-14T12:00:00Z
    /// { "orderId": "302-1234567-1234567", "marketplace": "DE", "invoiceByAmazon": "true", "shipFrom": { "country": "CN" }, "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Ship from a place in the buyer's tax region with a valid VAT number, or cancel the order.
    ///
    /// ## References
    /// - Amazon's developer changelog: validation of ship-from locations for Invoice by Amazon, since 2025-06-15
    pub SHIP_FROM_OUTSIDE_TAX_REGION {
        code: "ORD013",
        name: "ship-from-outside-tax-region",
        consequence: Refused,
        vtr: Neutral,
        stores: &EU_STORES,
        from: date(2025, 6, 15),
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let from = facts.ship_from.filter(|_| facts.shipment.invoice_by_amazon.is_yes() && facts.enters_eu());
    if let Some(from) = from {
        out.add("/shipFrom/country", [("from", from.as_str().to_owned())]);
    }
}
