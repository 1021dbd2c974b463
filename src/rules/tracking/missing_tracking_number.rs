use crate::{
    catalog::{NeedKind, Requires, Tracked},
    rules::{Consequence, Findings, PackageFacts, is_exempt},
};

rule! {
    /// Tracking number missing where one is needed
    ///
    /// ## What it checks
    /// No tracking number (blank, or a word such as `N/A`) on a package whose service is tracked,
    /// or in a store that wants a number for every package. Exempt packages and Royal Mail
    /// services with a parcel ID have rules of their own.
    ///
    /// ## Why it matters
    /// UK and EU stores do not take the confirmation of a tracked service without its number, and
    /// Australia takes none without. Elsewhere the package counts as a miss in the Valid Tracking Rate.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "DE", "packages": [{ "carrier": "DHL", "service": "Paket", "trackingNumber": "" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "packages": [{ "carrier": "DHL", "service": "Paket", "trackingNumber": "00340434161094042557" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the number from the label. If the parcel really went untracked, choose the untracked service.
    ///
    /// ## References
    /// - Amazon UK Tracking FAQ, G202068180 (tracked methods need the ID since 2021-04-19)
    /// - Amazon AU Tracking FAQ, 202068180 (every order bar two exemptions since 2021-04-15)
    /// - Seed 1: "You did not leave the tracking information blank"
    pub MISSING_TRACKING_NUMBER {
        code: "TRK001",
        name: "missing-tracking-number",
        consequence: Refused,
        vtr: Defect,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if !package.untracked() || package.service.is_some_and(|service| service.requires == Requires::ParcelId) {
        return;
    }
    if is_exempt(package) {
        return;
    }
    let tracked = matches!(package.tracked(), Tracked::Tracked | Tracked::PartiallyTracked);
    let needs = package.of.policy.map(|policy| policy.tracking).unwrap_or_default();
    let need = needs.iter().find(|need| need.holds(package.of.today));
    let path = package.path("trackingNumber");
    let found = |reason: &str| [("reason", reason.to_owned())];
    match need.map(|need| need.kind) {
        Some(NeedKind::EveryPackage) => {
            out.add(path, found("every-package"));
        }
        // That a host's service is tracked is the host's word.
        Some(NeedKind::TrackedServices) if tracked && !package.known_service.is_some_and(|service| service.hosted) => {
            out.add(path, found("tracked-service"));
        }
        // The list of carriers under the mandate, and the stores without a page, are not known: warn.
        _ if tracked => {
            out.add(path, found("tracked-service")).at_most(Consequence::Defect);
        }
        _ if package.tracked() == Tracked::Unknown => {
            out.add(path, found("unknown-service")).at_most(Consequence::Defect);
        }
        _ => {}
    }
}
