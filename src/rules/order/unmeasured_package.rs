use crate::rules::{Findings, PackageFacts, Reach, out_of_scope};

rule! {
    /// Package outside what the rate measures
    ///
    /// ## What it checks
    /// Whether any row of the store's dated scope reaches the package: by the countries it leaves and goes to, by its value, and
    /// by its carrier in the days when only integrated ones counted. Said only where Amazon's own text draws the line and where
    /// ship-from is given.
    ///
    /// ## Why it matters
    /// Such a package neither helps nor harms the Valid Tracking Rate. That is not the same as an exemption, which leaves out a
    /// package the rate would measure. Cross-border parcels between the UK and nine EU countries are measured since 2025-01-15.
    ///
    /// ## Example that fails
    /// ```json,fails:/shipFrom/country,now:2025-01-14T12:00:00Z
    /// { "marketplace": "GB", "shipFrom": { "country": "DE" }, "packages": [{ "carrier": "DHL", "trackingNumber": "00340434161094042557" }] }
    /// ```
    /// ```json,fails:/value/amount
    /// { "marketplace": "JP", "value": { "amount": "999", "currency": "JPY" }, "packages": [{ "carrier": "YamatoTransport", "trackingNumber": "444413758703" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes,now:2025-01-15T12:00:00Z
    /// { "marketplace": "GB", "shipFrom": { "country": "DE" }, "packages": [{ "carrier": "DHL", "trackingNumber": "00340434161094042557" }] }
    /// ```
    /// ```json,passes
    /// { "marketplace": "JP", "value": { "amount": "1000", "currency": "JPY" }, "packages": [{ "carrier": "YamatoTransport", "trackingNumber": "444413758703" }] }
    /// ```
    ///
    /// ## Fix
    /// None needed.
    ///
    /// ## References
    /// - Amazon news of the 2025-01-15 change (UK and EU); Amazon JP VTR policy, 201817070 (value); Amazon AE VTR policy, 201817070 (inbound)
    /// - Seed 2: UK to UK, integrated carriers
    pub UNMEASURED_PACKAGE {
        code: "ORD017",
        name: "unmeasured-package",
        consequence: Note,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (path, why) = match out_of_scope(package) {
        None => return,
        Some(Reach::Route) => ("/shipFrom/country".to_owned(), "route"),
        Some(Reach::Value) => ("/value/amount".to_owned(), "value"),
        Some(Reach::Carrier) => (package.path("carrier"), "carrier"),
    };
    out.add(path, [("why", why.to_owned())]);
}
