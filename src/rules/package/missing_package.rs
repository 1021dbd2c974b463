use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Shipment without a package
    ///
    /// ## What it checks
    /// The shipment holds at least one package.
    ///
    /// ## Why it matters
    /// A confirmation is of a package: without one there is nothing to tell Amazon, and the order runs late
    /// unseen.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Add the package with carrier, number and ship date once the parcel has left.
    ///
    /// ## References
    /// - Orders API model ordersV0: `packageDetail` is required
    pub MISSING_PACKAGE {
        code: "PKG002",
        name: "missing-package",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    if facts.shipment.packages.is_empty() {
        out.add("/packages", []);
    }
}
