use crate::{
    rules::{Findings, Fix, FixKind, PackageFacts},
    tracking::Cleaning,
};

rule! {
    /// Blanks or punctuation in the number
    ///
    /// ## What it checks
    /// Separators that labels print for the eye: `32-001 925 4000-221 BB4 EFC`, the brackets GS1 puts around its application
    /// identifiers: `(00)340434161094042557`, quotes around the whole, and what spreadsheets leave: an apostrophe before the number,
    /// the formula `="…"`, `.0` behind it.
    ///
    /// ## Why it matters
    /// Amazon matches the bare characters. With blanks or hyphens an otherwise good Royal Mail ID was refused.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "32-001 925 4000-221 BB4 EFC" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "320019254000221BB4EFC" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: what stands between and around is dropped, the zero of `.0` with its dot; every letter and digit of the number stays
    /// where it is.
    ///
    /// ## References
    /// - Forum copy of Amazon UK's tracking ID format table, January 2021 (spaces and hyphens must go)
    /// - Seed 1: "You did not enter special characters (such as punctuation)"
    pub SEPARATORS {
        code: "TRK003",
        name: "separators",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        fix: Safe,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let cleaning = package.number.cleaning;
    if cleaning.meets(Cleaning::PUNCTUATION) && !cleaning.meets(Cleaning::AROUND) && package.number.special().is_none() {
        let (path, raw) = (package.path("trackingNumber"), package.package.tracking_number.as_str());
        let fix = Fix::one(FixKind::Safe, "drop-punctuation", path.clone(), raw, package.number.number.as_ref());
        out.add(path, [("number", raw.to_owned())]).fix(fix);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found, assert_mended, numbered},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const FIELD: &str = "/packages/0/trackingNumber";

    #[test]
    fn ok_what_spreadsheets_leave_is_dropped() {
        for text in ["'986578788855", "=\"986578788855\"", "\"986578788855\"", "986578788855.0", "9865-7878-8855", " 986578788855"] {
            assert_found(&SEPARATORS, NOW, &numbered("US", "FedEx", text), &[(FIELD, Risk)]);
            assert_mended(&SEPARATORS, NOW, &numbered("US", "FedEx", text), &numbered("US", "FedEx", "986578788855"));
        }
    }

    #[test]
    fn ok_letters_alone_and_words_around_are_for_other_rules() {
        for text in ["986578788855", "1z999aa10123456784", "Tracking no: 986578788855", "9865#7878-8855"] {
            assert_clean(&SEPARATORS, NOW, &numbered("US", "FedEx", text));
        }
    }
}
