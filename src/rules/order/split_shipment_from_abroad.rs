use super::begun;
use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Order from abroad in several parcels
    ///
    /// ## What it checks
    /// An order that leaves outside the UK and the EU for a buyer inside, in more than one package, or after units of it were
    /// confirmed before.
    ///
    /// ## Why it matters
    /// Amazon asks for one shipment an order here, since the tax is collected by what the first one says. If an order is divided
    /// all the same, every part has to leave the country of the first.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "shipFrom": { "country": "CN" }, "packages": [{}, {}] }
    /// ```
    /// ```json,fails:/packages
    /// { "orderId": "302-1234567-1234567", "marketplace": "DE", "shipFrom": { "country": "US" }, "status": "PartiallyShipped", "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "shipFrom": { "country": "CN" }, "packages": [{}] }
    /// ```
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "shipFrom": { "country": "DE" }, "packages": [{}, {}] }
    /// ```
    ///
    /// ## Fix
    /// Send the order in one parcel. What cannot leave from the country of the first parcel is to be cancelled.
    ///
    /// ## References
    /// - Amazon help 641 of the UK, France and the US: one order, one shipment from a non-UK or non-EU country
    pub SPLIT_SHIPMENT_FROM_ABROAD {
        code: "ORD014",
        name: "split-shipment-from-abroad",
        consequence: Risk,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let from = facts.ship_from.filter(|from| from.is_outside_uk_and_eu());
    let into = facts.ship_to.is_some_and(|to| !to.is_outside_uk_and_eu());
    if let Some(from) = from.filter(|_| into)
        && (facts.shipment.packages.len() > 1 || begun(facts.shipment))
    {
        out.add("/packages", [("from", from.as_str().to_owned())]);
    }
}
