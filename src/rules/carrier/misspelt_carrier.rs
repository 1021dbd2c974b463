use super::{listed, strongest};
use crate::{
    catalog::{Carrier, Match, Resolution},
    rules::{Findings, FixKind, PackageFacts},
};

rule! {
    /// Carrier misspelt
    ///
    /// ## What it checks
    /// A name that is unknown, and one or two letters away from the names of exactly one carrier.
    ///
    /// ## Why it matters
    /// Amazon compares exactly: a misspelt carrier makes the tracking invalid or leaves the order unconfirmed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "GB", "packages": [{ "carrier": "Roayl Mail", "trackingNumber": "RB123456785GB" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: the near name. A person decides.
    ///
    /// ## References
    /// - Seed 1, quoting Amazon's VTR page: if the carrier name is misspelled the tracking is marked invalid
    /// - Amazon notice selling-partner-api-docs#772
    pub MISSPELT_CARRIER {
        code: "CAR003",
        name: "misspelt-carrier",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(Resolution::Known(carrier, Match::Misspelt)) = &package.resolution else { return };
    let carrier: &'static Carrier = carrier;
    let code = package.listed_code(carrier).unwrap_or(carrier.name);
    let params = [("carrier", package.carrier_text().to_owned()), ("code", code.to_owned())];
    out.add(package.path("carrier"), params).at_most(strongest(package)).fix(listed(package, carrier, FixKind::Suggested));
}
