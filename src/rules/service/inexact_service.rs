use super::exempting::exempting;
use crate::{
    catalog::Tracked,
    rules::{Consequence, Findings, Fix, FixKind, PackageFacts},
};

rule! {
    /// Delivery service is not in Amazon's words where they decide
    ///
    /// ## What it checks
    /// A package without a tracking number that the store would leave out of the rate, were its delivery service written as
    /// Amazon lists it: the low-value exemptions of DE, ES and FR, the envelopes of CA and US, the regular letter of AU.
    /// And, as a note, a service in a word of the shop's own that its overlay explains.
    ///
    /// ## Why it matters
    /// Amazon reads carrier and service letter by letter before it leaves a package out. In other words the same letter counts as
    /// a miss.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "DE", "value": { "amount": "12.90", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post", "service": "standardbrief" }] }
    /// ```
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "DE", "value": { "amount": "12.90", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post", "service": "Letter with a stamp" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "value": { "amount": "12.90", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post", "service": "Standardbrief" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe where only case, blanks or punctuation differ, and where the overlay says what the shop's own word means: the
    /// service as Amazon lists it. Suggested where one service of the carrier would do.
    ///
    /// ## References
    /// - Amazon notice selling-partner-api-docs#772 (DE, ES, FR: exact carrier and ship method)
    /// - Amazon VTR FAQ of Canada, 202014610 (the two envelopes); Amazon AU Tracking FAQ, 202068180
    pub INEXACT_SERVICE {
        code: "SVC004",
        name: "inexact-service",
        consequence: Risk,
        vtr: AtRisk,
        fix: Safe,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let text = &package.package.service;
    if let Some(name) = package.mapped_service {
        own_word(package, name, out);
        return;
    }
    // A tracked service without a number is another defect.
    if text.is_blank() || matches!(package.tracked(), Tracked::Tracked | Tracked::PartiallyTracked) {
        return;
    }
    let exempting = exempting(package);
    let meant = package.service.and_then(|known| exempting.iter().find(|service| service.name == known.name));
    let (why, fix) = match (meant, exempting.as_slice()) {
        (_, []) => return,
        (Some(service), _) => ("spelling", Some((FixKind::Safe, service.name))),
        (None, [service]) => ("unknown", Some((FixKind::Suggested, service.name))),
        (None, _) => ("unknown", None),
    };
    let path = package.path("service");
    let found = out.add(path.clone(), [("service", text.as_str().trim().to_owned()), ("why", why.to_owned())]);
    if let Some((kind, name)) = fix {
        found.fix(Fix::one(kind, "set-service", path, text.as_str(), name));
    }
}

/// The shop's own word for a service, which an overlay explains. Amazon is told its word; where that decides, it must be.
fn own_word(package: &PackageFacts<'_>, name: &'static str, out: &mut Findings<'_>) {
    let (path, text) = (package.path("service"), package.package.service.as_str());
    let decides = exempting(package).iter().any(|service| service.name == name);
    let params = [("service", text.trim().to_owned()), ("why", "own".to_owned()), ("name", name.to_owned())];
    let found = out.add(path.clone(), params);
    let found = if decides { found } else { found.at_most(Consequence::Note) };
    found.fix(Fix::one(FixKind::Safe, "set-service", path, text, name));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found, assert_mended},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const PATH: &str = "/packages/0/service";

    #[track_caller]
    fn letter(store: &str, currency: &str, amount: &str, carrier: &str, service: &str) -> String {
        format!(
            r#"{{"marketplace":"{store}","shipFrom":{{"country":"{store}"}},"value":{{"amount":"{amount}","currency":"{currency}"}},"packages":[{{"carrier":"{carrier}","service":"{service}"}}]}}"#
        )
    }

    #[test]
    fn ok_every_table_that_decides() {
        for (store, currency, below, carrier, service) in [
            ("DE", "EUR", "19.99", "Deutsche Post", "Standardbrief"),
            ("ES", "EUR", "14.99", "China Post", "China Post Ordinary Airmail"),
            ("FR", "EUR", "9.99", "China Post", "China Post Ordinary Airmail"),
            ("CA", "CAD", "500", "Canada Post", "Canada Post First Class Mail envelopes"),
            ("AU", "AUD", "29.99", "Australia Post", "Australia Post Regular Letter Service"),
            ("US", "USD", "9.99", "USPS", "USPS First Class"),
        ] {
            let exact = letter(store, currency, below, carrier, service);
            assert_clean(&INEXACT_SERVICE, NOW, &exact);
            let inexact = letter(store, currency, below, carrier, &service.to_uppercase());
            assert_found(&INEXACT_SERVICE, NOW, &inexact, &[(PATH, Risk)]);
            assert_mended(&INEXACT_SERVICE, NOW, &inexact, &exact);
        }
    }

    #[test]
    fn ok_a_blank_service_is_another_rule_s() {
        assert_clean(&INEXACT_SERVICE, NOW, &letter("DE", "EUR", "19.99", "Deutsche Post", " "));
    }

    #[test]
    fn ok_above_the_value_no_wording_helps() {
        assert_clean(&INEXACT_SERVICE, NOW, &letter("DE", "EUR", "20.00", "Deutsche Post", "STANDARDBRIEF"));
        assert_clean(&INEXACT_SERVICE, NOW, &letter("JP", "JPY", "999", "Japan Post", "LETTER"));
    }
}
