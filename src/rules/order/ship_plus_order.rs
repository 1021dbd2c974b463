use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// FBM Ship+ order
    ///
    /// ## What it checks
    /// The programs of the order, or of one of its items, hold `FBM_SHIP_PLUS`.
    ///
    /// ## Why it matters
    /// Amazon does not let the seller confirm these orders: the call answers 400.
    ///
    /// ## Example that fails
    /// ```json,fails:/programs/1
    /// { "orderId": "111-2345678-0000001", "marketplace": "US", "programs": ["PRIME", "FBM_SHIP_PLUS"], "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "111-2345678-0000001", "marketplace": "US", "programs": ["PRIME"], "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Leave the order out and handle it in Seller Central.
    ///
    /// ## References
    /// - Amazon's guide "confirm the shipment status": not supported for FBM Ship+ orders
    /// - Orders API models ordersV0 (`AmazonPrograms`) and orders_2026-01-01 (`programs`)
    pub SHIP_PLUS_ORDER {
        code: "ORD005",
        name: "ship-plus-order",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let programs = &facts.shipment.programs;
    if let Some(at) = programs.iter().position(|program| program.as_str().trim().eq_ignore_ascii_case("FBM_SHIP_PLUS")) {
        out.add(format!("/programs/{at}"), []);
    }
}
