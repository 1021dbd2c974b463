use crate::{
    rules::{Consequence, Findings, Fix, FixKind, PackageFacts},
    tracking::Grade,
};

rule! {
    /// Number belongs to another carrier
    ///
    /// ## What it checks
    /// The number fits no telling format of the stated carrier, and fits one of another carrier well.
    ///
    /// ## Why it matters
    /// Amazon follows the number with the carrier it is told. With the wrong one it finds no scan, and the
    /// tracking is marked invalid.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "carrier": "FedEx", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: the carrier the number fits. A person decides, since the number may be the wrong half.
    ///
    /// ## References
    /// - Seed 1: DHL shipped but FedEx entered is marked invalid
    /// - Amazon notice selling-partner-api-docs#489
    pub CARRIER_MISMATCH {
        code: "TRK007",
        name: "carrier-mismatch",
        consequence: Defect,
        vtr: Defect,
        fix: Suggested,
        confidence: Official,
        message: "{number} looks like a number of {other}, but the carrier is {carrier}.",
        hint: "Check carrier and number against the label.",
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(carrier), Some(other)) = (package.carrier, package.contradiction()) else { return };
    let path = package.path("carrier");
    let params =
        [("number", package.number.number.to_string()), ("other", other.carrier.name.to_owned()), ("carrier", carrier.name.to_owned())];
    let mut found = out.add(path.clone(), params);
    if other.confidence != Grade::Certain {
        found = found.at_most(Consequence::Risk);
    }
    if let Some(code) = package.listed_code(other.carrier) {
        found.fix(Fix::one(FixKind::Suggested, format!("Set the carrier to {code}"), path, package.package.carrier.as_str(), code));
    }
}
