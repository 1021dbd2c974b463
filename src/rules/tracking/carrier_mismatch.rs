use crate::{
    rules::{
        Consequence, Effect, Findings, FixKind, PackageFacts,
        carrier::{choices, listed, names},
    },
    tracking::Grade,
};

rule! {
    /// Number belongs to another carrier
    ///
    /// ## What it checks
    /// The number fits no telling format of the stated carrier, and fits one of another carrier well.
    ///
    /// ## Why it matters
    /// Amazon follows the number with the carrier it is told. With the wrong one it finds no scan, and the
    /// tracking is marked invalid.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "carrier": "FedEx", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: the carrier the number fits. A person decides, since the number may be the wrong half. Where the number fits
    /// two to four carriers equally well, each is offered as a choice.
    ///
    /// ## References
    /// - Seed 1: DHL shipped but FedEx entered is marked invalid
    /// - Amazon notice selling-partner-api-docs#489
    pub CARRIER_MISMATCH {
        code: "TRK007",
        name: "carrier-mismatch",
        consequence: Defect,
        vtr: Defect,
        criterion: Number,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(carrier), Some(other)) = (package.carrier, package.contradiction()) else { return };
    let rivals = package.rivals(other);
    let params = [("number", package.number.number.to_string()), ("other", names(&rivals)), ("carrier", carrier.name.to_owned())];
    let mut found = out.add(package.path("carrier"), params);
    // The stated carrier's numbers may look like this too, if nothing more.
    let bounded = package.candidates.iter().any(|candidate| candidate.carrier == carrier);
    if bounded || other.confidence != Grade::Certain {
        found = found.at_most(Consequence::Risk).vtr_at_most(Effect::AtRisk);
    }
    if rivals.len() > 1 {
        found.ask(choices(package, &rivals));
    } else {
        found.fix(listed(package, other.carrier, FixKind::Suggested));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Defect, Risk},
        probe::{NOW, assert_chosen, assert_clean, assert_found, found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const IMPB: &str = "9261290100130739205981";

    fn with(carrier: &str, number: &str) -> String {
        format!(r#"{{"marketplace":"US","packages":[{{"carrier":"{carrier}","trackingNumber":"{number}"}}]}}"#)
    }

    #[test]
    fn ok_a_consolidator_may_carry_a_number_of_the_post() {
        for carrier in ["USPS", "UPS Mail Innovations", "FedEx SmartPost"] {
            assert_clean(&CARRIER_MISMATCH, NOW, &with(carrier, IMPB));
        }
        assert_found(&CARRIER_MISMATCH, NOW, &with("FedEx", IMPB), &[("/packages/0/carrier", Risk)]);
    }

    #[test]
    fn ok_a_mere_bound_warns_and_no_more() {
        assert_found(&CARRIER_MISMATCH, NOW, &with("FedEx", "1Z999AA10123456784"), &[("/packages/0/carrier", Defect)]);
        assert_found(&CARRIER_MISMATCH, NOW, &with("Asendia", "1Z999AA10123456784"), &[("/packages/0/carrier", Risk)]);
    }

    #[test]
    fn ok_two_that_fit_equally_well_are_asked_for() {
        let with =
            |carrier: &str| format!(r#"{{"marketplace":"GB","packages":[{{"carrier":"{carrier}","trackingNumber":"09980000020033F"}}]}}"#);
        assert_chosen(&CARRIER_MISMATCH, NOW, &with("DHL"), &["DPD Local", "DPD"]);
        let message = found(&CARRIER_MISMATCH, NOW, &with("DHL"))[0].params.told("TRK007");
        let expected = "TRK007 number=09980000020033F other=DPD Local (formerly Interlink Express) / DPD carrier=DHL";
        assert_eq!(message, expected);
        for carrier in ["DPD", "DPD Local"] {
            assert_clean(&CARRIER_MISMATCH, NOW, &with(carrier));
        }
        // One that fits best is suggested, as before.
        let one = r#"{"marketplace":"US","packages":[{"carrier":"FedEx","trackingNumber":"1Z999AA10123456784"}]}"#;
        assert!(found(&CARRIER_MISMATCH, NOW, one).iter().all(|finding| finding.fix().is_some() && finding.choices().is_empty()));
    }
}
