use super::malformed_tracking_number::weaken;
use crate::{
    rules::{Findings, PackageFacts},
    tracking::Slip,
};

rule! {
    /// Number is one slip away from a right one
    ///
    /// ## What it checks
    /// The number has no telling shape of the stated carrier, and exactly one slip makes it right, check digit included:
    /// two neighbours swapped, one wrong character, one too many or one too few. Where chance could explain as much,
    /// nothing is claimed, and the number is only called malformed.
    ///
    /// ## Why it matters
    /// Amazon checks the shape per carrier, and a number that is refused leaves the shipment unconfirmed. Which
    /// character it is saves the way back to every parcel.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "Z1999AA10123456784" }] }
    /// ```
    ///
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1ZZ999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Compare the place with the label, or scan the label again. Nothing is put in for you: the slip that explains
    /// the number is the likely one, not a sure one.
    ///
    /// ## References
    /// - Amazon notices selling-partner-api-docs#489 (warning) and #866 (error)
    /// - The carrier's formats and check digits with their sources: `catalog/carriers/`
    pub MISTYPED_NUMBER {
        code: "TRK017",
        name: "mistyped-number",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(carrier), Some(near)) = (package.carrier, package.near()) else { return };
    if near.slip == Slip::LookAlike {
        return;
    }
    let params = [
        ("number", package.number.number.to_string()),
        ("carrier", carrier.name.to_owned()),
        ("slip", near.slip.word().to_owned()),
        ("place", near.place_text()),
        ("expected", near.expected.clone()),
    ];
    weaken(package, carrier, out.add(package.path("trackingNumber"), params));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Defect, Refused, Risk},
        probe::{NOW, assert_clean, assert_found, found, numbered},
        tracking::{MALFORMED_TRACKING_NUMBER, SPECIAL_CHARACTERS},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_one_finding_speaks_of_one_slip() {
        let slip = numbered("US", "UPS", "Z1999AA10123456784");
        assert_found(&MISTYPED_NUMBER, NOW, &slip, &[("/packages/0/trackingNumber", Refused)]);
        assert_clean(&MALFORMED_TRACKING_NUMBER, NOW, &slip);
        let message = found(&MISTYPED_NUMBER, NOW, &slip)[0].params.told("TRK017");
        assert_eq!(message, "TRK017 number=Z1999AA10123456784 carrier=UPS slip=swapped place=1 expected=1Z");
    }

    #[test]
    fn ok_it_is_as_strong_as_a_malformed_number() {
        // A store that does not check shapes, a carrier known from third parties, a number within a bound.
        for (store, carrier, number) in
            [("NL", "UPS", "Z1999AA10123456784"), ("US", "Amazon Shipping", "TAB000000000000"), ("GB", "Royal Mail", "RB123456785GC")]
        {
            assert_found(&MISTYPED_NUMBER, NOW, &numbered(store, carrier, number), &[("/packages/0/trackingNumber", Risk)]);
        }
    }

    #[test]
    fn ok_a_sign_in_the_number_is_another_rule_s_matter() {
        let sign = numbered("US", "UPS", "1Z999AA1012345678?");
        assert_clean(&MISTYPED_NUMBER, NOW, &sign);
        assert_found(&SPECIAL_CHARACTERS, NOW, &sign, &[("/packages/0/trackingNumber", Defect)]);
    }

    #[test]
    fn ok_nothing_is_claimed_where_chance_explains_as_much() {
        // Thirteen digits: without one of them, a number of FedEx as often as not.
        for number in ["9865787888551", "1Z999AA101234"] {
            assert_clean(&MISTYPED_NUMBER, NOW, &numbered("US", "FedEx", number));
        }
    }
}
