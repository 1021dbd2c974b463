use super::malformed_tracking_number::weaken;
use crate::{
    rules::{Findings, PackageFacts},
    tracking::Slip,
};

rule! {
    /// Letter where a digit belongs, or a digit where a letter does
    ///
    /// ## What it checks
    /// The number is not right for the stated carrier, and becomes right, check digit included, when characters that
    /// look alike are read the other way: O, Q and D for 0, I and L for 1, Z for 2, S for 5, G for 6, T for 7, B for 8.
    ///
    /// ## Why it matters
    /// Numbers copied by eye or read by a camera mix these up. The carrier never scans such a number, so the package
    /// counts as a miss.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA1O123456784" }] }
    /// ```
    ///
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RBI2345678SGB" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Compare the places with the label, or scan it. Nothing is put in for you: a digit of a tracking number is never
    /// changed by a program.
    ///
    /// ## References
    /// - The carrier's formats and check digits with their sources: `catalog/carriers/`
    pub MISTYPED_LETTER {
        code: "TRK018",
        name: "mistyped-letter",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(carrier), Some(near)) = (package.carrier, package.near()) else { return };
    if near.slip != Slip::LookAlike {
        return;
    }
    let number = package.number.number.as_ref();
    let found: String = near.places.iter().filter_map(|place| number.chars().nth(place - 1)).collect();
    let params = [
        ("number", number.to_owned()),
        ("carrier", carrier.name.to_owned()),
        ("place", near.place_text()),
        ("found", found),
        ("expected", near.expected.clone()),
    ];
    weaken(package, carrier, out.add(package.path("trackingNumber"), params));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::{NOW, assert_clean, assert_found, found, numbered},
        tracking::BAD_CHECK_DIGIT,
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_letter_for_a_digit_is_named_with_its_place() {
        // UPS takes letters there, so only the check digit gives it away.
        let shape = numbered("US", "UPS", "1Z999AA1O123456784");
        assert_found(&MISTYPED_LETTER, NOW, &shape, &[("/packages/0/trackingNumber", Risk)]);
        assert_clean(&BAD_CHECK_DIGIT, NOW, &shape);
        let message = found(&MISTYPED_LETTER, NOW, &shape)[0].params.told("TRK018");
        assert_eq!(message, "TRK018 number=1Z999AA1O123456784 carrier=UPS place=9 found=O expected=0");
        assert_found(&MISTYPED_LETTER, NOW, &numbered("US", "UPS", "IZ999AA10123456784"), &[("/packages/0/trackingNumber", Refused)]);
    }

    #[test]
    fn ok_a_hexadecimal_id_has_no_letter_o() {
        let id = numbered("GB", "Royal Mail", "O21115C9O2CFOC99");
        let message = found(&MISTYPED_LETTER, NOW, &id)[0].params.told("TRK018");
        assert_eq!(message, "TRK018 number=O21115C9O2CFOC99 carrier=Royal Mail place=1, 9, 13 found=OOO expected=000");
        assert_clean(&MISTYPED_LETTER, NOW, &numbered("GB", "Royal Mail", "021115C902CF0C99"));
    }
}
