use crate::{
    catalog::Tracked,
    rules::{Consequence, Effect, Findings, PackageFacts, is_exempt},
};

rule! {
    /// Untracked package goes by file
    ///
    /// ## What it checks
    /// A package without a tracking number that may go without: its service is untracked, or the store's policy
    /// exempts it. Amazon's `confirmShipment` call
    /// demands one, so such a package can only be confirmed by a feed.
    ///
    /// ## Why it matters
    /// The call answers with an error; the XML feed and the flat file take it. Unless the store's policy
    /// exempts it, the package may count as a miss in the Valid Tracking Rate.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "DE", "packages": [{ "carrier": "Deutsche Post", "service": "Standardbrief" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "packages": [{ "carrier": "DHL", "service": "Paket", "trackingNumber": "00340434161094042557" }] }
    /// ```
    ///
    /// ## Fix
    /// None needed: build the feed. If the parcel has a number after all, enter it.
    ///
    /// ## References
    /// - Orders API model ordersV0 (trackingNumber is required); selling-partner-api-models#4329
    pub UNTRACKED_PACKAGE {
        code: "TRK009",
        name: "untracked-package",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Scan,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if !package.untracked() {
        return;
    }
    let exempt = is_exempt(package);
    if !exempt && package.tracked() != Tracked::Untracked {
        return;
    }
    let path = package.path("trackingNumber");
    if exempt {
        out.add(path, [("effect", "exempt".to_owned())]).at_most(Consequence::Note);
    } else {
        out.add(path, [("effect", "miss".to_owned())]).vtr_at_most(Effect::AtRisk);
    }
}
