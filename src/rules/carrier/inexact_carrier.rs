use super::{listed, strongest};
use crate::{
    catalog::{Carrier, Match, Resolution},
    rules::{Findings, FixKind, PackageFacts},
};

rule! {
    /// Carrier under another name than Amazon's
    ///
    /// ## What it checks
    /// A name that leads to one carrier but is not, letter for letter, the value of Amazon's list: other case,
    /// a shop's own slug, another language, an old name.
    ///
    /// ## Why it matters
    /// Amazon compares exactly, case included. A value that is not on its list leaves the order unconfirmed, or
    /// files the carrier as unknown so that the tracking is invalid.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "carrier": "Federal Express", "trackingNumber": "986578788855" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "FedEx", "trackingNumber": "986578788855" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: Amazon's value, when the name has been seen in use for this carrier only. A name that is only known
    /// from general knowledge is suggested.
    ///
    /// ## References
    /// - Amazon notice selling-partner-api-docs#772 (exact match since 2021-04-19 in Europe), #2530 (case matters)
    /// - Seed 1: misspelled, in a different language or with extra words is invalid
    pub INEXACT_CARRIER {
        code: "CAR002",
        name: "inexact-carrier",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        fix: Safe,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (carrier, how): (&'static Carrier, Match) = match &package.resolution {
        Some(Resolution::Known(carrier, how)) => (carrier, *how),
        _ => return,
    };
    let kind = match how {
        Match::Spelling | Match::Alias => FixKind::Safe,
        Match::Guess => FixKind::Suggested,
        Match::ExtraWords | Match::Misspelt => return,
    };
    // A carrier Amazon does not list has a rule of its own.
    let Some(code) = package.listed_code(carrier) else { return };
    let params = [("carrier", package.carrier_text().to_owned()), ("code", code.to_owned())];
    out.add(package.path("carrier"), params).at_most(strongest(package)).fix(listed(package, carrier, kind));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::assert_found,
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_refused_since_the_day_of_the_store() {
        let with = |store: &str| format!(r#"{{"marketplace":"{store}","packages":[{{"carrier":"Federal Express"}}]}}"#);
        let at = "/packages/0/carrier";
        assert_found(&INEXACT_CARRIER, "2021-04-18T12:00:00Z", &with("GB"), &[(at, Risk)]);
        assert_found(&INEXACT_CARRIER, "2021-04-19T12:00:00Z", &with("GB"), &[(at, Refused)]);
        assert_found(&INEXACT_CARRIER, "2022-08-30T12:00:00Z", &with("JP"), &[(at, Risk)]);
        assert_found(&INEXACT_CARRIER, "2022-08-31T12:00:00Z", &with("JP"), &[(at, Refused)]);
        // No policy is known of this store; the model of the call demands the code everywhere.
        assert_found(&INEXACT_CARRIER, "2021-04-18T12:00:00Z", &with("ZA"), &[(at, Refused)]);
    }
}
