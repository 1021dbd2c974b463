use crate::{
    NoTracking,
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
    /// Australia takes none without. Elsewhere the package counts as a miss in the Valid Tracking Rate, so one of a
    /// tracked service is held as well, unless the shop says `noTracking: "send-untracked"`. That sends nothing that
    /// Amazon refuses, and nothing by the `confirmShipment` call, which demands a number: only a feed goes without.
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
        criterion: Number,
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
        // The list of carriers under the mandate, and the stores without a page, are not known: Amazon may take it, and counts a miss.
        _ if tracked => {
            match package.of.no_tracking {
                NoTracking::Hold => out.add(path, found("held")),
                NoTracking::SendUntracked => out.add(path, found("sent")).at_most(Consequence::Defect),
            };
        }
        _ if package.tracked() == Tracked::Unknown => {
            let sent = package.of.no_tracking == NoTracking::SendUntracked;
            out.add(path, found(if sent { "sent" } else { "unknown-service" })).at_most(Consequence::Defect);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CheckOptions, Shipment, check};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// Consequence and reason, under either policy of the shop.
    #[track_caller]
    fn weighs(store: &str, carrier: &str, service: &str, hold: (Consequence, &str), send: (Consequence, &str)) {
        let json = format!(r#"{{"marketplace":"{store}","packages":[{{"carrier":"{carrier}","service":"{service}"}}]}}"#);
        let shipment: Shipment<'_> = serde_json::from_str(&json).unwrap();
        for (no_tracking, expected) in [(NoTracking::Hold, hold), (NoTracking::SendUntracked, send)] {
            let options = CheckOptions { no_tracking, ..CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap()) };
            let report = check(std::slice::from_ref(&shipment), &options);
            let finding = report.packages[0].findings.iter().find(|finding| std::ptr::eq(finding.rule, &MISSING_TRACKING_NUMBER)).unwrap();
            assert_eq!((finding.consequence, finding.params.told("").as_str()), (expected.0, format!(" reason={}", expected.1).as_str()));
        }
    }

    #[test]
    fn ok_a_package_without_a_number_is_held_unless_the_shop_says_otherwise() {
        use Consequence::{Defect, Refused};
        weighs("US", "UPS", "Standard", (Refused, "held"), (Defect, "sent"));
        weighs("US", "UPS", "by cart", (Defect, "unknown-service"), (Defect, "sent"));
    }

    #[test]
    fn ok_what_amazon_refuses_no_shop_can_send() {
        use Consequence::Refused;
        weighs("DE", "DHL", "Paket", (Refused, "tracked-service"), (Refused, "tracked-service"));
        weighs("AU", "Australia Post-ArticleId", "Parcel Post Regular parcel", (Refused, "every-package"), (Refused, "every-package"));
    }
}
