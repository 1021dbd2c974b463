use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Easy Ship order
    ///
    /// ## What it checks
    /// The programs of the order hold `AMAZON_EASY_SHIP`.
    ///
    /// ## Why it matters
    /// Amazon fetches these parcels itself. They are scheduled through the Easy Ship API, which gives the label and the tracking;
    /// a confirmation with another carrier tells the buyer of a parcel that does not exist.
    ///
    /// ## Example that fails
    /// ```json,fails:/programs/0
    /// { "orderId": "404-1234567-1234567", "marketplace": "IN", "programs": ["AMAZON_EASY_SHIP"], "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "404-1234567-1234567", "marketplace": "IN", "programs": ["PRIME"], "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Leave the order out, and schedule it in Easy Ship.
    ///
    /// ## References
    /// - Orders API model orders_2026-01-01 (`programs`) and the Easy Ship API model, 2022-03-23
    /// - That the call does not take them is inferred, so this warns
    pub EASY_SHIP_ORDER {
        code: "ORD010",
        name: "easy-ship-order",
        consequence: Risk,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let programs = &facts.shipment.programs;
    if let Some(at) = programs.iter().position(|program| program.as_str().trim().eq_ignore_ascii_case("AMAZON_EASY_SHIP")) {
        out.add(format!("/programs/{at}"), []);
    }
}
