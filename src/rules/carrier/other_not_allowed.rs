use crate::{
    catalog::Confidence,
    rules::{Consequence, Findings, PackageFacts},
};

rule! {
    /// Other where the store does not take it
    ///
    /// ## What it checks
    /// Carrier `Other` in India since 2021-05-07, and on consignments from outside the EU into the EU with goods
    /// of up to 150 euros since 2026-07-01.
    ///
    /// ## Why it matters
    /// India removed `Other` from every channel. For EU low-value imports only carriers of Amazon's list for the
    /// route are taken; the confirmation is rejected otherwise.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "IN", "packages": [{ "carrier": "Other", "carrierName": "Corner Couriers", "trackingNumber": "ABC12345678" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes,now:2021-05-01T00:00:00Z
    /// { "marketplace": "IN", "packages": [{ "carrier": "Other", "carrierName": "Corner Couriers", "trackingNumber": "ABC12345678" }] }
    /// ```
    ///
    /// ## Fix
    /// Ship with a carrier of the store's list, and name it.
    ///
    /// ## References
    /// - Amazon notice selling-partner-api-docs#712 (India)
    /// - selling-partner-api-samples discussion 434 (EU low-value imports since 2026-07-01)
    pub OTHER_NOT_ALLOWED {
        code: "CAR010",
        name: "other-not-allowed",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(policy), Some(store), true) = (package.of.policy, package.of.marketplace, package.is_other()) else { return };
    let mut add = |when: &str, confidence: Confidence| {
        let found = out.add(package.path("carrier"), [("store", store.name.to_owned()), ("when", when.to_owned())]);
        if !confidence.may_refuse() {
            found.at_most(Consequence::Risk);
        }
    };
    if let Some(since) = policy.other_forbidden.filter(|since| since.holds(package.of.today)) {
        add("self-ship", since.confidence);
    }
    if let Some(since) = package.of.low_value_import() {
        add("ioss", since.confidence);
    }
}
