use jiff::civil::date;

use super::EU_STORES;
use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Ship-from missing on an Invoice by Amazon order
    ///
    /// ## What it checks
    /// An order that Amazon Business buys and sells on, in an EU store, since 2025-06-15: whether the place the parcel leaves is
    /// given so that it can be sent, as a supply source or as an address with name, first line and country.
    ///
    /// ## Why it matters
    /// Amazon checks that place before it takes the confirmation. Where none is sent it takes the default of the shipping
    /// settings, and rejects the confirmation when that one is in another tax region or has no valid VAT number.
    ///
    /// ## Example that fails
    /// ```json,fails:/shipFrom
    /// { "orderId": "302-1234567-1234567", "marketplace": "DE", "invoiceByAmazon": "true", "shipFrom": { "country": "DE" }, "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "302-1234567-1234567", "marketplace": "DE", "invoiceByAmazon": "true",
    ///   "shipFrom": { "name": "Shop", "line1": "Road 1", "city": "Berlin", "postalCode": "10115", "country": "DE" }, "packages": [{}] }
    /// ```
    /// ```json,passes,now:2025-06-14T12:00:00Z
    /// { "orderId": "302-1234567-1234567", "marketplace": "DE", "invoiceByAmazon": "true", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Give the address the parcel leaves, or its supply source id.
    ///
    /// ## References
    /// - Amazon's developer changelog: validation of ship-from locations for Invoice by Amazon, since 2025-06-15
    /// - Orders API model ordersV0 (`IsIBA`)
    pub MISSING_SHIP_FROM {
        code: "ORD012",
        name: "missing-ship-from",
        consequence: Risk,
        vtr: Neutral,
        stores: &EU_STORES,
        from: date(2025, 6, 15),
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    if !facts.shipment.invoice_by_amazon.is_yes() {
        return;
    }
    let given = facts.shipment.ship_from.as_ref().is_some_and(|from| {
        !from.supply_source_id.is_blank() || [&from.name, &from.line1, &from.country].iter().all(|text| !text.is_blank())
    });
    if !given {
        out.add("/shipFrom", []);
    }
}
