use super::{choices, listed, strongest};
use crate::{
    catalog::Resolution,
    overlay::{meant, resolve},
    rules::{Findings, FixKind, PackageFacts},
    tracking::{Grade, Verdict},
};

rule! {
    /// Carrier missing
    ///
    /// ## What it checks
    /// A blank carrier field.
    ///
    /// ## Why it matters
    /// Every store demands the carrier code; without it the order stays unconfirmed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: the carrier of the name field, or the one carrier whose number it certainly is. Where two to four are as likely,
    /// a person chooses.
    ///
    /// ## References
    /// - Orders API model ordersV0: `carrierCode` is required in all marketplaces
    /// - Amazon notices selling-partner-api-docs#413 and the 2022 changelog, with each store's date
    pub MISSING_CARRIER {
        code: "CAR001",
        name: "missing-carrier",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.package.carrier.filled().is_some() {
        return;
    }
    let found = out.add(package.path("carrier"), []).at_most(strongest(package));
    let overlay = package.of.overlay;
    let named = package.package.carrier_name.filled().map(|name| resolve(name, package.of.marketplace, overlay));
    let best = package.candidates.first();
    let certain = best.filter(|best| best.confidence == Grade::Certain).map(|best| best.carrier);
    if let Some(carrier) = named.as_ref().and_then(|named| meant(named, overlay)).or(certain) {
        found.fix(listed(package, carrier, FixKind::Suggested));
    } else if let Some(Resolution::Ambiguous(carriers)) = &named {
        found.ask(choices(package, carriers));
    } else if let Some(best) = best.filter(|best| best.verdict != Verdict::BadCheckDigit) {
        found.ask(choices(package, &package.rivals(best)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::probe::{NOW, assert_chosen, assert_mended, found};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn with(name: &str, number: &str) -> String {
        format!(r#"{{"marketplace":"GB","packages":[{{"carrier":"","carrierName":"{name}","trackingNumber":"{number}"}}]}}"#)
    }

    #[test]
    fn ok_one_certain_carrier_is_suggested_and_several_are_asked_for() {
        let certain = with("", "1Z999AA10123456784");
        assert_mended(&MISSING_CARRIER, NOW, &certain, &certain.replacen("\"\"", "\"UPS\"", 1));
        assert_chosen(&MISSING_CARRIER, NOW, &with("", "09980000020033F"), &["DPD Local", "DPD"]);
        // The shop's own word outweighs what the number looks like.
        assert_chosen(&MISSING_CARRIER, NOW, &with("DHL US", "09980000020033F"), &["DHL", "DHL eCommerce"]);
    }

    #[test]
    fn ok_what_fits_nobody_is_a_person_s_to_find_out() {
        for number in ["", "09980000020033G", "no number"] {
            let found = found(&MISSING_CARRIER, NOW, &with("", number));
            assert!(found.iter().all(|finding| finding.fix().is_none() && finding.choices().is_empty()), "{number}: {found:?}");
        }
    }
}
