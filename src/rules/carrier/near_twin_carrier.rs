use crate::{
    catalog::{CarrierCode, Resolution},
    rules::{Findings, Fix, FixKind, PackageFacts},
};

rule! {
    /// Near twin of the carrier that is expected here
    ///
    /// ## What it checks
    /// A value that Amazon lists, with a twin that differs only in case, blanks or punctuation: `Yanwen` and
    /// `YANWEN`, `Royal Mail` and `ROYAL_MAIL`. Where the store's own list is published, the twin on it is expected;
    /// elsewhere the spelling in common use.
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
    /// Safe: the spelling of the store's published list. Suggested where no list is published.
    ///
    /// ## References
    /// - Amazon help 641 of Australia and Singapore (the stores whose lists are published)
    /// - Amazon notice selling-partner-api-docs#772 (exact match)
    pub NEAR_TWIN_CARRIER {
        code: "CAR005",
        name: "near-twin-carrier",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Carrier,
        fix: Safe,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(Resolution::Exact(code)), Some(store)) = (&package.resolution, package.of.marketplace) else { return };
    if code.lists.contains(store) {
        return;
    }
    let listed = |twin: &&&'static str| CarrierCode::stands_on_list(twin, store);
    let common = || code.carrier().and_then(|carrier| carrier.code).filter(|common| code.twins.contains(common));
    let (twin, kind) = match code.twins.iter().find(listed) {
        Some(twin) => (*twin, FixKind::Safe),
        None => match common() {
            Some(common) => (common, FixKind::Suggested),
            None => return,
        },
    };
    let path = package.path("carrier");
    let fix = Fix::one(kind, "set-carrier", path.clone(), package.package.carrier.as_str(), twin);
    out.add(path, [("code", twin.to_owned()), ("carrier", code.value.to_owned())]).fix(fix);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_the_common_spelling_is_expected_where_no_list_is_published() {
        let with = |carrier: &str| format!(r#"{{"marketplace":"GB","packages":[{{"carrier":"{carrier}"}}]}}"#);
        assert_found(&NEAR_TWIN_CARRIER, NOW, &with("ROYAL_MAIL"), &[("/packages/0/carrier", Risk)]);
        assert_clean(&NEAR_TWIN_CARRIER, NOW, &with("Royal Mail"));
        // Another value of the same carrier, but no twin of it.
        assert_clean(&NEAR_TWIN_CARRIER, NOW, &with("RMLGB"));
    }
}
