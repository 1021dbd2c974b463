use crate::{
    rules::{Findings, PackageFacts},
    tracking::{Candidate, Context, Verdict, candidates},
};

rule! {
    /// Leading zeros lost
    ///
    /// ## What it checks
    /// A number of plain digits that fits no format of the stated carrier, and would fit one, check digit included, with one or two
    /// zeros in front.
    ///
    /// ## Why it matters
    /// A spreadsheet or a numeric column drops zeros in front. The carrier scans the whole number, so the short one is never found.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "FedEx", "trackingNumber": "41441760228964" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "FedEx", "trackingNumber": "041441760228964" }] }
    /// ```
    ///
    /// ## Fix
    /// None is made for you, since no fix adds a digit. Compare with the label, and keep the column as text.
    ///
    /// ## References
    /// - The check-digit rule with its source stands at each format in `catalog/carriers/`
    pub LOST_LEADING_ZEROS {
        code: "TRK015",
        name: "lost-leading-zeros",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        confidence: CarrierSpec,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(carrier) = package.carrier else { return };
    let number = package.number.number.as_ref();
    let fits = |candidates: &[Candidate], verdict| {
        candidates.iter().any(|candidate| candidate.carrier == carrier && candidate.tells && candidate.verdict <= verdict)
    };
    let plain = number.len() >= 6 && number.bytes().all(|c| c.is_ascii_digit());
    if !plain || fits(&package.candidates, Verdict::Plausible) || package.contradiction().is_some() {
        return;
    }
    let whole = |zeros: &str| {
        let whole = format!("{zeros}{number}");
        fits(&candidates(&whole, Some(carrier), &Context::default()), Verdict::Valid).then_some(whole)
    };
    let Some(expected) = ["0", "00"].into_iter().find_map(whole) else { return };
    let params = [
        ("number", number.to_owned()),
        ("count", (expected.len() - number.len()).to_string()),
        ("carrier", carrier.name.to_owned()),
        ("expected", expected),
    ];
    out.add(package.path("trackingNumber"), params);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found, found, numbered},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const FIELD: &str = "/packages/0/trackingNumber";

    #[test]
    fn ok_zeros_make_the_number_right_again() {
        for (carrier, short) in
            [("FedEx", "41441760228964"), ("DHL", "340434161094042557"), ("USPS", "3071790000523483741"), ("Canada Post", "73938000549297")]
        {
            assert_found(&LOST_LEADING_ZEROS, NOW, &numbered("US", carrier, short), &[(FIELD, Risk)]);
        }
        let message = found(&LOST_LEADING_ZEROS, NOW, &numbered("DE", "DHL", "340434161094042557"))
            .first()
            .map(|finding| finding.params.told("TRK015"));
        let expected = "TRK015 number=340434161094042557 count=2 carrier=DHL expected=00340434161094042557";
        assert_eq!(message.as_deref(), Some(expected));
    }

    #[test]
    fn ok_no_digit_is_put_in() {
        assert!(found(&LOST_LEADING_ZEROS, NOW, &numbered("US", "FedEx", "41441760228964")).iter().all(|finding| finding.fix().is_none()));
        for (carrier, number) in
            [("FedEx", "041441760228964"), ("FedEx", "41441760228965"), ("UPS", "1Z5R89390357567127"), ("", "41441760228964")]
        {
            assert_clean(&LOST_LEADING_ZEROS, NOW, &numbered("US", carrier, number));
        }
    }
}
