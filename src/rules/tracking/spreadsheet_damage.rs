use super::malformed_tracking_number::no_number;
use crate::{
    catalog::Sample,
    rules::{Consequence, Effect, Findings, PackageFacts},
    tracking::{Kind, Verdict, is_rounded},
};

rule! {
    /// Number damaged by a spreadsheet
    ///
    /// ## What it checks
    /// A number in scientific notation (`1.23E+21`), an error or a row of hashes in its place (`#N/A`, `########`), and a number of
    /// more than 15 digits that ends in zeros from the sixteenth on, where no check digit speaks for it.
    ///
    /// ## Why it matters
    /// A spreadsheet keeps 15 significant digits. The others are gone for good, so no carrier ever scans what is left, and the
    /// package counts as a miss.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1.23457E+21" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// None: the digits are lost. Export the shipments again with the column as text, or scan the label.
    ///
    /// ## References
    /// - Seed 1: "You entered the tracking number correctly"
    /// - Zorem's CSV import refuses such numbers (class-wc-advanced-shipment-tracking-admin.php)
    /// - Amazon notices selling-partner-api-docs#489 (warning) and #866 (error)
    pub SPREADSHEET_DAMAGE {
        code: "TRK011",
        name: "spreadsheet-damage",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let damage = match package.kind {
        Some(Kind::ScientificNumber) => "scientific",
        Some(Kind::SpreadsheetError) => "error",
        _ if looks_rounded(package) => "rounded",
        _ => return,
    };
    let text = package.package.tracking_number.as_str().trim();
    let found = out.add(package.path("trackingNumber"), [("text", text.to_owned()), ("damage", damage.to_owned())]);
    // Zeros may be the number's own.
    if damage == "rounded" {
        found.at_most(Consequence::Risk).vtr_at_most(Effect::AtRisk);
    } else {
        found.at_most(no_number(package));
    }
}

/// One or two zeros at the end are nothing strange; then the check digit has to be wrong.
fn looks_rounded(package: &PackageFacts<'_>) -> bool {
    let number = package.number.number.as_ref();
    if !is_rounded(number) || Sample::find(number).is_some() {
        return false;
    }
    let says = |verdict| package.candidates.iter().any(|candidate| candidate.verdict == verdict);
    !says(Verdict::Valid) && (number.len() >= 18 || !says(Verdict::Plausible))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Defect, Refused, Risk},
        probe::{NOW, assert_clean, assert_found, found, numbered},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const FIELD: &str = "/packages/0/trackingNumber";

    #[test]
    fn ok_a_lost_number_is_refused_where_shapes_are_checked() {
        for text in ["1.23E+21", "1,23457E+15", "########", "#N/A", "#WERT!"] {
            assert_found(&SPREADSHEET_DAMAGE, NOW, &numbered("US", "UPS", text), &[(FIELD, Refused)]);
            assert_found(&SPREADSHEET_DAMAGE, NOW, &numbered("BR", "UPS", text), &[(FIELD, Defect)]);
        }
    }

    #[test]
    fn ok_zeros_from_the_sixteenth_digit_on() {
        assert_found(&SPREADSHEET_DAMAGE, NOW, &numbered("US", "USPS", "9400111206206400000000"), &[(FIELD, Risk)]);
        assert_found(&SPREADSHEET_DAMAGE, NOW, &numbered("US", "USPS", "9400111206206400000000.0"), &[(FIELD, Risk)]);
        // Shorter ones may be as they are: a shape that holds speaks for them, too.
        assert_clean(&SPREADSHEET_DAMAGE, NOW, &numbered("AU", "Australia Post", "1234567890123450"));
        // A check digit that fits speaks for the number, and a published sample is no damage.
        assert_clean(&SPREADSHEET_DAMAGE, NOW, &numbered("US", "USPS", "9400111206206400000002"));
        assert_clean(&SPREADSHEET_DAMAGE, NOW, &numbered("US", "USPS", "9400100000000000000000"));
        assert_clean(&SPREADSHEET_DAMAGE, NOW, &numbered("US", "FedEx", "568283610012000"));
    }

    #[test]
    fn ok_the_message_says_what_is_lost() {
        let message = |text: &str| {
            found(&SPREADSHEET_DAMAGE, NOW, &numbered("US", "USPS", text)).first().map(|finding| finding.params.told("TRK011"))
        };
        let expected = "TRK011 text=1.23E+21 damage=scientific";
        assert_eq!(message("1.23E+21").as_deref(), Some(expected));
        let expected = "TRK011 text=9400111206206400000000 damage=rounded";
        assert_eq!(message("9400111206206400000000").as_deref(), Some(expected));
    }
}
