use super::malformed_tracking_number::no_number;
use crate::{
    rules::{Findings, PackageFacts},
    tracking::{Kind, clean, several_numbers},
};

rule! {
    /// Several numbers where one belongs
    ///
    /// ## What it checks
    /// Two numbers or more in one tracking field, joined by a comma, a semicolon, a bar, a line break or a word; or by a blank or a
    /// slash, where each is a number some carrier issues.
    ///
    /// ## Why it matters
    /// Amazon takes one number for each package. Joined, they are no number of any carrier, and no parcel of the two is followed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784, 1Z5R89390357567127" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// None: which items are in which parcel is not known here. Split the shipment into packages, one number each.
    ///
    /// ## References
    /// - Orders API model ordersV0: a package has one trackingNumber; the XML feed and the flat file have one too
    /// - Amazon notices selling-partner-api-docs#489 (warning) and #866 (error)
    pub SEVERAL_NUMBERS {
        code: "TRK012",
        name: "several-numbers",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.kind != Some(Kind::SeveralNumbers) {
        return;
    }
    let numbers = several_numbers(package.package.tracking_number.as_str()).unwrap_or_default();
    let number = |i: usize| numbers.get(i).map_or(String::new(), |part| clean(part).number.into_owned());
    let params = [("count", numbers.len().to_string()), ("first", number(0)), ("second", number(1))];
    out.add(package.path("trackingNumber"), params).at_most(no_number(package));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Defect, Refused},
        probe::{NOW, assert_clean, assert_found, found, numbered},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const FIELD: &str = "/packages/0/trackingNumber";

    #[test]
    fn ok_both_numbers_are_named() {
        let two = numbered("US", "UPS", "1z5r89390357567127 and 1Z 879E 9303 4683 4440");
        assert_found(&SEVERAL_NUMBERS, NOW, &two, &[(FIELD, Refused)]);
        let message = found(&SEVERAL_NUMBERS, NOW, &two).first().map(|finding| finding.params.told("TRK012"));
        assert_eq!(message.as_deref(), Some("TRK012 count=2 first=1Z5R89390357567127 second=1Z879E930346834440"));
        let three = numbered("IN", "", "986578788855 / 477179081230 / 790535312317");
        assert_found(&SEVERAL_NUMBERS, NOW, &three, &[(FIELD, Defect)]);
        let message = found(&SEVERAL_NUMBERS, NOW, &three).first().map(|finding| finding.params.told("TRK012"));
        assert_eq!(message.as_deref(), Some("TRK012 count=3 first=986578788855 second=477179081230"));
    }

    #[test]
    fn ok_groups_are_no_numbers() {
        for number in ["5108 7693037816", "32-001 925 4000-221 BB4 EFC", "92 6129098349792366623 8", "1Z5R89390357567127, UPS"] {
            assert_clean(&SEVERAL_NUMBERS, NOW, &numbered("US", "UPS", number));
        }
    }
}
