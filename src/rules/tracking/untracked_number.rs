use crate::{
    catalog::Tracked,
    rules::{Consequence, Findings, PackageFacts, is_exempt},
    tracking::{Candidate, Verdict},
};

rule! {
    /// Number of a letter that nobody tracks
    ///
    /// ## What it checks
    /// A post's identifier that opens with U (`UA123456785CN`): a number for customs, on letter post that is neither registered,
    /// insured nor express. It has the shape and the check digit of a tracking number, and its parcel is not scanned on the way.
    /// A tracked service beside such a number is the matter of its own rule, and a package that the store's policy exempts passes.
    ///
    /// ## Why it matters
    /// Amazon takes the number and waits for a scan that does not come: the package counts as a miss in the Valid Tracking Rate.
    /// Inside their own country posts may use the letter for something else, so there it is only noted.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "China Post", "trackingNumber": "UA123456785CN" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "China Post", "trackingNumber": "RA123456785CN" }] }
    /// ```
    ///
    /// ## Fix
    /// Check the label: a tracked item has a number that opens with R, L, C, E, H or V. Send the next one by such a service.
    ///
    /// ## References
    /// - UPU standard S10: service indicators; Royal Gibraltar Post Office, track and trace: `catalog/services/upu-s10.toml`
    /// - Amazon VTR pages: at least one scan of the carrier
    pub UNTRACKED_NUMBER {
        code: "TRK019",
        name: "untracked-number",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Scan,
        confidence: CarrierSpec,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    // Another rule speaks of a tracked service on such a number.
    if matches!(package.tracked(), Tracked::Tracked | Tracked::PartiallyTracked) {
        return;
    }
    let number = package.number.number.as_ref();
    let right = |candidate: &&Candidate| candidate.verdict == Verdict::Valid;
    let untracked = |candidate: &&Candidate| candidate.service(number).is_some_and(|told| told.untracked());
    let Some(candidate) = package.candidates.iter().filter(right).find(untracked) else { return };
    if is_exempt(package) {
        return;
    }
    let post = candidate.post(number);
    let name = post.map_or(candidate.carrier.name, |post| post.name);
    let found = out.add(package.path("trackingNumber"), [("number", number.to_owned()), ("post", name.to_owned())]);
    if package.of.ship_to.is_some_and(|to| post.is_some_and(|post| to == *post.country)) {
        found.at_most(Consequence::Note);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Note, Risk},
        probe::{NOW, assert_clean, assert_found, found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const PATH: &str = "/packages/0/trackingNumber";

    fn with(store: &str, carrier: &str, service: &str, number: &str) -> String {
        format!(
            r#"{{"marketplace":"{store}","value":{{"amount":"9.90","currency":"EUR"}},"packages":[{{"carrier":"{carrier}","service":"{service}","trackingNumber":"{number}"}}]}}"#
        )
    }

    #[test]
    fn ok_whoever_is_stated_the_number_says_it() {
        for carrier in ["China Post", "Yun Express", "Other", ""] {
            assert_found(&UNTRACKED_NUMBER, NOW, &with("US", carrier, "", "UA123456785CN"), &[(PATH, Risk)]);
        }
        let message = found(&UNTRACKED_NUMBER, NOW, &with("US", "", "", "ua 123456785 tw"))[0].params.told("TRK019");
        assert_eq!(message, "TRK019 number=UA123456785TW post=Chunghwa Post");
    }

    #[test]
    fn ok_at_home_it_is_a_note() {
        assert_found(&UNTRACKED_NUMBER, NOW, &with("GB", "Royal Mail", "", "UA123456785GB"), &[(PATH, Note)]);
    }

    #[test]
    fn ok_tracked_letters_wrong_digits_and_exempt_ones_pass() {
        for number in ["RA123456785CN", "XA123456785CN", "UA123456786CN", "UA123456785XX"] {
            assert_clean(&UNTRACKED_NUMBER, NOW, &with("US", "China Post", "", number));
        }
        assert_clean(&UNTRACKED_NUMBER, NOW, &with("DE", "Deutsche Post", "Standardbrief", "UA123456785DE"));
        // The other rule speaks.
        assert_clean(&UNTRACKED_NUMBER, NOW, &with("GB", "Royal Mail", "International Tracked", "UA123456785GB"));
    }
}
