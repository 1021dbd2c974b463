use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Label bought in Amazon Buy Shipping
    ///
    /// ## What it checks
    /// The programs of the shipment hold `BUY_SHIPPING`, the word by which a shop says that the label comes from
    /// Amazon. (Amazon's own list of programs has no word for it.)
    ///
    /// ## Why it matters
    /// Amazon knows carrier and number of such a label and needs no confirmation; its rules on carrier codes do not
    /// apply.
    ///
    /// ## Example that fails
    /// ```json,fails:/programs/0
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "programs": ["BUY_SHIPPING"], "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "programs": ["PRIME"], "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// None needed: there is nothing to send.
    ///
    /// ## References
    /// - Amazon UK Tracking FAQ, itemID 202068180 (February 2021), and the developer changelog on carrier codes (2022)
    pub BUY_SHIPPING_LABEL {
        code: "ORD008",
        name: "buy-shipping-label",
        consequence: Note,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let programs = &facts.shipment.programs;
    if let Some(at) = programs.iter().position(|program| program.as_str().trim().eq_ignore_ascii_case("BUY_SHIPPING")) {
        out.add(format!("/programs/{at}"), []);
    }
}
