use super::malformed_tracking_number::no_number;
use crate::{
    rules::{Findings, PackageFacts},
    tracking::Kind,
};

rule! {
    /// Digits that only fill the space
    ///
    /// ## What it checks
    /// Digits that are all the same or count up or down (`0000000000`, `1234567890`), alone or behind the `1Z` of UPS. Words such as
    /// `N/A` are reported as a missing number.
    ///
    /// ## Why it matters
    /// Some pass a carrier's check digit, so nothing else would notice. No carrier scans them, and the package counts as a miss.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "0000000000" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the number from the label. If the parcel went untracked, leave the field empty and choose the untracked service.
    ///
    /// ## References
    /// - Seed 1: "You entered the tracking number correctly"
    /// - Amazon notices selling-partner-api-docs#489 (warning) and #866 (error)
    pub PLACEHOLDER_NUMBER {
        code: "TRK013",
        name: "placeholder-number",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.kind == Some(Kind::DummyNumber) {
        let text = package.package.tracking_number.as_str().trim();
        out.add(package.path("trackingNumber"), [("text", text.to_owned())]).at_most(no_number(package));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Defect, Refused},
        probe::{NOW, assert_clean, assert_found, numbered},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const FIELD: &str = "/packages/0/trackingNumber";

    #[test]
    fn ok_a_filled_field() {
        for number in ["0000000000", "1111-1111-1111", "123456789012", "1Z9999999999999999"] {
            assert_found(&PLACEHOLDER_NUMBER, NOW, &numbered("US", "UPS", number), &[(FIELD, Refused)]);
            assert_found(&PLACEHOLDER_NUMBER, NOW, &numbered("US", "", number), &[(FIELD, Defect)]);
        }
    }

    #[test]
    fn ok_zeros_of_a_number_are_its_own() {
        assert_clean(&PLACEHOLDER_NUMBER, NOW, &numbered("US", "AMZN_US", "TBA000000000000"));
        assert_clean(&PLACEHOLDER_NUMBER, NOW, &numbered("US", "UPS", "N/A"));
        assert_clean(&PLACEHOLDER_NUMBER, NOW, &numbered("US", "UPS", "1234567"));
    }
}
