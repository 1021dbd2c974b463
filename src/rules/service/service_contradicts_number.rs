use super::told;
use crate::{
    catalog::Tracked,
    rules::{Consequence, Effect, Findings, Fix, FixKind, PackageFacts},
};

rule! {
    /// Service contradicts the number
    ///
    /// ## What it checks
    /// Many numbers say by a code which service the label was bought for: UPS 1Z, USPS from 92 to 95, DPD's label barcode, the
    /// identifiers of the posts. The rule speaks when the number says one service of the stated carrier and the shop names another
    /// one of the same list, and when the number says that nobody tracks it while the service is a tracked one. A code that is not on
    /// a public list, and a name that is none of its services, say nothing.
    ///
    /// ## Why it matters
    /// The service decides which delivery promise and which exemption hold. A tracked service on a number without scans
    /// counts as a miss, and so does a letter's exemption claimed for a parcel.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "service": "Next Day Air", "trackingNumber": "1Z5R89390357567127" }] }
    /// ```
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "US", "packages": [{ "carrier": "USPS", "service": "Priority Mail", "trackingNumber": "9400111206206406260787" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "service": "UPS Ground", "trackingNumber": "1Z5R89390357567127" }] }
    /// ```
    /// ```json,passes
    /// { "marketplace": "DE", "packages": [{ "carrier": "UPS", "service": "Standard", "trackingNumber": "1Z5R89390357567127" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested where the store lists the service of the number: that name. A person decides, since the number may be the wrong half.
    ///
    /// ## References
    /// - `catalog/services/`: the lists of codes with their sources; USPS Publication 199, Appendix I
    /// - Amazon notice selling-partner-api-docs#772: exemptions with exact carrier and ship method
    pub SERVICE_CONTRADICTS_NUMBER {
        code: "SVC002",
        name: "service-contradicts-number",
        consequence: Risk,
        vtr: AtRisk,
        fix: Suggested,
        confidence: CarrierSpec,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(stated) = package.service_text() else { return };
    let Some(told) = told(package) else { return };
    let unscanned = told.untracked() && matches!(package.tracked(), Tracked::Tracked | Tracked::PartiallyTracked);
    if !unscanned && told.contradicted_by(stated).is_none() {
        return;
    }
    let path = package.path("service");
    let mut found = out.add(path.clone(), [("told", told.name.to_owned()), ("service", stated.to_owned())]);
    if !told.confidence().may_refuse() {
        found = found.at_most(Consequence::Note);
    }
    // Amazon counts scans, whatever the service is called.
    if !unscanned {
        found = found.vtr_at_most(Effect::Neutral);
    }
    if let Some(name) = package.of.marketplace.and_then(|store| told.amazon(store)) {
        found.fix(Fix::one(FixKind::Suggested, "set-service", path, package.package.service.as_str(), name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Note, Risk},
        probe::{NOW, assert_clean, assert_found, assert_mended, found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const PATH: &str = "/packages/0/service";

    fn with(store: &str, carrier: &str, service: &str, number: &str) -> String {
        format!(r#"{{"marketplace":"{store}","packages":[{{"carrier":"{carrier}","service":"{service}","trackingNumber":"{number}"}}]}}"#)
    }

    #[test]
    fn ok_a_public_list_of_the_carrier_is_a_risk_and_others_are_a_note() {
        let priority = with("US", "USPS", "usps priority-mail", "9400111206206406260787");
        assert_found(&SERVICE_CONTRADICTS_NUMBER, NOW, &priority, &[(PATH, Risk)]);
        let air = with("US", "UPS", "UPS Next Day Air", "1Z5R89390357567127");
        assert_found(&SERVICE_CONTRADICTS_NUMBER, NOW, &air, &[(PATH, Note)]);
        // Other is nobody: whoever issued the number is meant.
        assert_found(&SERVICE_CONTRADICTS_NUMBER, NOW, &with("US", "Other", "UPS Next Day Air", "1Z5R89390357567127"), &[(PATH, Note)]);
        let message = found(&SERVICE_CONTRADICTS_NUMBER, NOW, &air)[0].params.told("SVC002");
        assert_eq!(message, "SVC002 told=UPS Ground service=UPS Next Day Air");
    }

    #[test]
    fn ok_what_is_unknown_contradicts_nothing() {
        for (carrier, service, number) in [
            ("UPS", "Next Day Air", "1ZXX3150ZZ44070022"),
            ("UPS", "the fast one", "1Z5R89390357567127"),
            ("UPS", "", "1Z5R89390357567127"),
            ("USPS", "Priority Mail", "92748931507708513018050063"),
            // The number of another carrier is another rule's matter.
            ("FedEx", "Next Day Air", "1Z5R89390357567127"),
            // So is a wrong check digit.
            ("UPS", "Next Day Air", "1Z5R89390357567128"),
        ] {
            assert_clean(&SERVICE_CONTRADICTS_NUMBER, NOW, &with("US", carrier, service, number));
        }
    }

    #[test]
    fn ok_a_number_without_scans_has_no_tracked_service() {
        let tracked = with("GB", "Royal Mail", "International Tracked", "UA123456785GB");
        assert_found(&SERVICE_CONTRADICTS_NUMBER, NOW, &tracked, &[(PATH, Risk)]);
        assert_clean(&SERVICE_CONTRADICTS_NUMBER, NOW, &with("GB", "Royal Mail", "International Standard", "UA123456785GB"));
        assert_clean(&SERVICE_CONTRADICTS_NUMBER, NOW, &with("GB", "Royal Mail", "International Tracked", "RB123456785GB"));
    }

    #[test]
    fn ok_the_store_s_own_name_is_suggested() {
        assert_mended(
            &SERVICE_CONTRADICTS_NUMBER,
            NOW,
            &with("DE", "DHL", "Paket", "3318810025"),
            &with("DE", "DHL", "Express", "3318810025"),
        );
        // Four services are numbered like a Paket, so none is named.
        let express = found(&SERVICE_CONTRADICTS_NUMBER, NOW, &with("DE", "DHL", "Express", "00340433836442636597"));
        assert!(express[0].fix().is_none());
    }
}
