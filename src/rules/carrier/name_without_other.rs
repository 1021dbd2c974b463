use crate::rules::{Findings, Fix, FixKind, PackageFacts};

rule! {
    /// Carrier name beside a carrier that is not Other
    ///
    /// ## What it checks
    /// A carrier name where the carrier is one of Amazon's list.
    ///
    /// ## Why it matters
    /// The name belongs to `Other` only. Amazon's own sandbox takes both, the help pages say to leave it empty.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrierName
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "carrierName": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: the name is left out; the listed carrier says it all.
    ///
    /// ## References
    /// - Amazon help 641, Australia (carrier-name only with `Other`); sandbox pair of the Orders API model ordersV0
    pub NAME_WITHOUT_OTHER {
        code: "CAR009",
        name: "name-without-other",
        consequence: Note,
        vtr: Neutral,
        fix: Safe,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if let (Some(name), true) = (package.package.carrier_name.filled(), package.carrier.is_some() && !package.is_other()) {
        let path = package.path("carrierName");
        let fix = Fix::one(FixKind::Safe, "leave-out-carrier-name", path.clone(), package.package.carrier_name.as_str(), "");
        out.add(path, [("carrier", package.carrier_text().to_owned()), ("name", name.to_owned())]).fix(fix);
    }
}
