use crate::rules::{Consequence, Findings, PackageFacts, Unread, unread};

rule! {
    /// Carrier whose scans Amazon does not read
    ///
    /// ## What it checks
    /// Stores and days in which only integrated carriers count: Japan today, the UK until 2025-01-15. China Post
    /// counts in Japan only with numbers that end in `CN`.
    ///
    /// ## Why it matters
    /// Amazon sees no scan of such a carrier, so in Japan the package is a miss. In the UK it was left out of the
    /// rate until 2025-01-15; since then all carriers count and the rule is silent there.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "JP", "packages": [{ "carrier": "Seino", "trackingNumber": "1234567890" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "JP", "packages": [{ "carrier": "YamatoTransport", "trackingNumber": "444413758703" }] }
    /// ```
    ///
    /// ## Fix
    /// Ship with a carrier that Amazon can track in this store.
    ///
    /// ## References
    /// - Amazon JP VTR policy, 201817070; Amazon UK Tracking FAQ, 202068180 (list before 2021)
    /// - Amazon news of the 2025-01-15 change (UK and EU: all carriers)
    pub CARRIER_NOT_INTEGRATED {
        code: "CAR011",
        name: "carrier-not-integrated",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Scan,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(policy), Some(store), Some(carrier)) = (package.of.policy, package.of.marketplace, package.carrier) else { return };
    let Some(Unread { unless: end, .. }) = unread(&package.measured()) else { return };
    let number = &package.number.number;
    if end.is_some_and(|end| number.is_empty() || number.ends_with(end)) {
        return;
    }
    let (why, path) = if end.is_some() { ("number", package.path("trackingNumber")) } else { ("carrier", package.path("carrier")) };
    let params = [
        ("carrier", carrier.name.to_owned()),
        ("store", store.name.to_owned()),
        ("why", why.to_owned()),
        ("end", end.unwrap_or("").to_owned()),
    ];
    let found = out.add(path, params);
    if !policy.measures(package.of.today) {
        found.at_most(Consequence::Note);
    }
}
