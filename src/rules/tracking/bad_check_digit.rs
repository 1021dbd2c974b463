use crate::{
    rules::{Findings, PackageFacts},
    tracking::Verdict,
};

rule! {
    /// Check digit does not fit the number
    ///
    /// ## What it checks
    /// The shape is one of the stated carrier's, and the check digit of every such format is wrong: one character
    /// was mistyped, or two neighbours were swapped. Where a letter was plainly taken for a digit, `mistyped-letter`
    /// says so instead.
    ///
    /// ## Why it matters
    /// A mistyped number is never scanned, so it never counts. It does not refuse by itself: carriers and
    /// Amazon both print samples that fail their own check digit, and some older numbers may.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456785" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Scan the label again. The digit that would fit is shown; it is never put in for you, since any digit may be the wrong one.
    ///
    /// ## References
    /// - The check-digit rule with its source stands at each format in `catalog/carriers/`
    pub BAD_CHECK_DIGIT {
        code: "TRK006",
        name: "bad-check-digit",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        confidence: CarrierSpec,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(carrier) = package.carrier else { return };
    if package.contradiction().is_some() || package.near().is_some() {
        return;
    }
    // One telling format that passes, or has no check digit, is enough; a mere bound excuses nothing.
    let best = package.own().find(|candidate| candidate.tells);
    let Some(wrong) = best.filter(|best| best.verdict == Verdict::BadCheckDigit) else { return };
    let number = package.number.number.as_ref();
    let digit = wrong.parts(number).into_iter().find(|part| part.name == "checkDigit").map_or("", |part| part.text);
    let expected = wrong.expected_check_digit.map_or("?".to_owned(), String::from);
    out.add(
        package.path("trackingNumber"),
        [("number", number.to_owned()), ("carrier", carrier.name.to_owned()), ("expected", expected), ("found", digit.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::probe::{NOW, found};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_it_says_which_digit_would_be_right() {
        let says = |carrier: &str, number: &str| {
            let text = serde_json::json!({"marketplace": "US", "packages": [{"carrier": carrier, "trackingNumber": number}]}).to_string();
            found(&BAD_CHECK_DIGIT, NOW, &text).iter().map(|finding| finding.params.told("TRK006")).collect::<Vec<_>>()
        };
        assert_eq!(says("UPS", "1Z5R89390357567128"), ["TRK006 number=1Z5R89390357567128 carrier=UPS expected=7 found=8"]);
        assert_eq!(says("FedEx", "986578788856"), ["TRK006 number=986578788856 carrier=FedEx expected=5 found=6"]);
    }
}
