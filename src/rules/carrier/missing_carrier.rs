use super::{listed, strongest};
use crate::{
    overlay::{meant, resolve},
    rules::{Findings, FixKind, PackageFacts},
    tracking::Grade,
};

rule! {
    /// Carrier missing
    ///
    /// ## What it checks
    /// A blank carrier field.
    ///
    /// ## Why it matters
    /// Every store demands the carrier code; without it the order stays unconfirmed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: the carrier of the name field, or the one carrier whose number it certainly is.
    ///
    /// ## References
    /// - Orders API model ordersV0: `carrierCode` is required in all marketplaces
    /// - Amazon notices selling-partner-api-docs#413 and the 2022 changelog, with each store's date
    pub MISSING_CARRIER {
        code: "CAR001",
        name: "missing-carrier",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.package.carrier.filled().is_some() {
        return;
    }
    let found = out.add(package.path("carrier"), []).at_most(strongest(package));
    let overlay = package.of.overlay;
    let named = package.package.carrier_name.filled().and_then(|name| meant(&resolve(name, package.of.marketplace, overlay), overlay));
    let certain = package.candidates.first().filter(|best| best.confidence == Grade::Certain).map(|best| best.carrier);
    if let Some(carrier) = named.or(certain) {
        found.fix(listed(package, carrier, FixKind::Suggested));
    }
}
