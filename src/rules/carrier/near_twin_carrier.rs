use crate::{
    catalog::{CarrierCode, Resolution},
    rules::{Consequence, Findings, Fix, FixKind, PackageFacts},
};

rule! {
    /// Another spelling of this carrier is on the store's list
    ///
    /// ## What it checks
    /// A value that Amazon lists somewhere, where this store's own published list holds a twin that differs only
    /// in case, blanks or punctuation: `Yanwen` and `YANWEN`, `CouriersPlease` and `Couriers Please`.
    ///
    /// ## Why it matters
    /// Each store compares with its own list, letter for letter. The twin of another store is not on it.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "AU", "packages": [{ "carrier": "CouriersPlease", "trackingNumber": "CPAAA123456" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "AU", "packages": [{ "carrier": "Couriers Please", "trackingNumber": "CPAAA123456" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: the spelling of the store's list.
    ///
    /// ## References
    /// - Amazon help 641 of Australia and Singapore (the stores whose lists are published)
    /// - Amazon notice selling-partner-api-docs#772 (exact match)
    pub NEAR_TWIN_CARRIER {
        code: "CAR005",
        name: "near-twin-carrier",
        consequence: Risk,
        vtr: AtRisk,
        fix: Safe,
        confidence: Official,
        message: "This store's list has {code}, not {carrier}.",
        hint: "Use the spelling of the store's own list.",
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(Resolution::Exact(code)), Some(store)) = (&package.resolution, package.of.marketplace) else { return };
    if code.lists.contains(store) {
        return;
    }
    let listed = |twin: &&&'static str| CarrierCode::find(twin).is_some_and(|twin| twin.lists.contains(store));
    if let Some(twin) = code.twins.iter().find(listed) {
        let path = package.path("carrier");
        let fix = Fix::one(FixKind::Safe, format!("Set the carrier to {twin}"), path.clone(), package.package.carrier.as_str(), *twin);
        out.add(path, [("code", (*twin).to_owned()), ("carrier", code.value.to_owned())]).at_most(Consequence::Risk).fix(fix);
    }
}
