use crate::rules::{Findings, PackageFacts, order::begun};

rule! {
    /// Package of a partly confirmed order has no reference
    ///
    /// ## What it checks
    /// The reference is blank, and units of the order were confirmed before: the status says so, or a line has
    /// shipped units. Otherwise a blank reference is filled with the package's position.
    ///
    /// ## Why it matters
    /// A made-up number may be the one of an earlier package. Amazon would take the confirmation as its correction, and the
    /// earlier parcel would lose its tracking.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/reference
    /// { "marketplace": "GB", "status": "PartiallyShipped", "packages": [{ "carrier": "Royal Mail" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "status": "PartiallyShipped", "packages": [{ "reference": "2", "carrier": "Royal Mail" }] }
    /// ```
    /// ```json,passes
    /// { "marketplace": "GB", "status": "Unshipped", "packages": [{ "carrier": "Royal Mail" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter a number that no earlier package of the order has.
    ///
    /// ## References
    /// - Orders API model ordersV0: `packageReferenceId` is required and unique within the order
    /// - Amazon's guide "confirm the shipment status": the same reference again edits the package
    pub MISSING_PACKAGE_REFERENCE {
        code: "PKG004",
        name: "missing-package-reference",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.package.reference.is_blank() && begun(package.of.shipment) {
        out.add(package.path("reference"), []);
    }
}
