use super::other;
use crate::{
    catalog::{Carrier, Match, Resolution},
    rules::{Consequence, Findings, PackageFacts},
};

rule! {
    /// Carrier is not on Amazon's list
    ///
    /// ## What it checks
    /// A name that leads to no value of Amazon's carrier list, a listed value that is no carrier (`HS code`), and
    /// carriers that are known but not listed.
    ///
    /// ## Why it matters
    /// Such a value leaves the order unconfirmed unless the store has added it since. The list here is a floor:
    /// Amazon publishes no machine-readable one, so this warns and does not refuse.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "carrier": "Spee-Dee", "trackingNumber": "SP029692510000920746" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "Other", "carrierName": "Spee-Dee", "trackingNumber": "SP029692510000920746" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: `Other` with the name, where the store takes `Other`.
    ///
    /// ## References
    /// - Third-party copy of Amazon's carrier enumeration of 2021-09-05, with what was added since: `catalog/carrier_codes.toml`
    /// - Orders API model ordersV0: `Other` needs `carrierName`
    pub UNLISTED_CARRIER {
        code: "CAR006",
        name: "unlisted-carrier",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Carrier,
        fix: Suggested,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let known: Option<&'static Carrier> = match &package.resolution {
        Some(Resolution::Unknown) => None,
        Some(Resolution::Exact(code)) if code.not_a_carrier => None,
        Some(Resolution::Known(carrier, Match::Spelling | Match::Alias | Match::Guess)) if carrier.code.is_none() => Some(carrier),
        _ => return,
    };
    let text = package.carrier_text();
    let found = out.add(package.path("carrier"), [("carrier", text.to_owned())]).at_most(Consequence::Risk);
    let forbidden = package.of.policy.and_then(|policy| policy.other_forbidden).is_some_and(|since| since.holds(package.of.today));
    if !forbidden {
        found.fix(other(package, known.map_or(text, |carrier| carrier.name)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_what_is_written_another_way_is_still_listed() {
        let with = |carrier: &str| serde_json::json!({"marketplace": "GB", "packages": [{"carrier": carrier}]}).to_string();
        for carrier in Carrier::all() {
            let text = with(&carrier.name.to_uppercase());
            match Carrier::resolve(&carrier.name.to_uppercase(), crate::Marketplace::find("GB")) {
                Resolution::Known(own, _) if own.code.is_none() => {
                    assert_found(&UNLISTED_CARRIER, NOW, &text, &[("/packages/0/carrier", Risk)])
                }
                _ => assert_clean(&UNLISTED_CARRIER, NOW, &text),
            }
        }
        assert_found(&UNLISTED_CARRIER, NOW, &with("Otto's Vans"), &[("/packages/0/carrier", Risk)]);
    }
}
