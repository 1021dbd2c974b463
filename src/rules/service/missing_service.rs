use super::{exempting::exempting, told};
use crate::{
    catalog::NeedKind,
    rules::{Added, Consequence, Effect, Findings, Fix, FixKind, PackageFacts},
};

rule! {
    /// Delivery service missing
    ///
    /// ## What it checks
    /// No delivery service (Amazon: ship method) is given. How bad that is follows the store's dated policy: demanded in the UK and
    /// EU stores from 2021-02-02 until 2021-06-16, recommended there since. It is a risk where the package goes
    /// without a number, and with one of the carrier's untracked services the store would leave it out of the rate.
    ///
    /// ## Why it matters
    /// The service says whether a number is needed at all. The exemptions of DE, ES, FR and others hold only when Amazon
    /// can read that an untracked service was used; without it the package counts as a miss.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/service,now:2021-05-01T00:00:00Z
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB" }] }
    /// ```
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "DE", "value": { "amount": "12.90", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail Tracked 24" }] }
    /// ```
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Choose the service of the label. It is suggested where only one service of the carrier fits, and where the number tells a
    /// service that the store lists.
    ///
    /// ## References
    /// - Amazon UK Tracking FAQ (February 2021) and VTR FAQ; ChannelX, June 2021 (optional again): `catalog/policies/`
    /// - Amazon notice selling-partner-api-docs#772: exemptions with exact carrier and ship method
    /// - Seed 2: "the shipping service provider and the specific delivery service"
    pub MISSING_SERVICE {
        code: "SVC001",
        name: "missing-service",
        consequence: Refused,
        vtr: AtRisk,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.package.service.filled().is_some() {
        return;
    }
    let path = package.path("service");
    let needs = package.of.policy.map(|policy| policy.service).unwrap_or_default();
    let need = needs.iter().find(|need| need.holds(package.of.today));
    let kind = need.map(|need| need.kind);
    if kind == Some(NeedKind::Required) {
        let found = out.add(path, [("need", "required".to_owned())]).vtr_at_most(Effect::Neutral);
        let sure = need.is_some_and(|need| need.confidence.may_refuse());
        suggest(package, if sure { found } else { found.at_most(Consequence::Risk) });
        return;
    }
    let exempting = exempting(package);
    if exempting.is_empty() {
        if kind == Some(NeedKind::Recommended) {
            suggest(package, out.add(path, [("need", "recommended".to_owned())]).at_most(Consequence::Note));
        }
        return;
    }
    let found = out.add(path, [("need", "exemption".to_owned())]).at_most(Consequence::Risk);
    if let [service] = exempting.as_slice() {
        found.fix(named(package, service.name));
    }
}

/// Offers the service the number tells, in the store's own words.
fn suggest(package: &PackageFacts<'_>, found: Added<'_>) {
    let name = package.of.marketplace.and_then(|store| told(package)?.amazon(store));
    if let Some(name) = name {
        found.fix(named(package, name));
    }
}

fn named(package: &PackageFacts<'_>, name: &str) -> Fix {
    let raw = package.package.service.as_str();
    Fix::one(FixKind::Suggested, "set-service", package.path("service"), raw, name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Note, Refused, Risk},
        probe::{NOW, assert_clean, assert_found, assert_mended, found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const PATH: &str = "/packages/0/service";
    const TRACKED: &str = r#"{"marketplace":"GB","packages":[{"carrier":"Royal Mail","trackingNumber":"RB123456785GB","service":" "}]}"#;

    #[test]
    fn ok_the_policy_of_the_day_holds() {
        assert_clean(&MISSING_SERVICE, "2021-02-01T23:59:59Z", TRACKED);
        assert_found(&MISSING_SERVICE, "2021-02-02T00:00:00Z", TRACKED, &[(PATH, Refused)]);
        assert_found(&MISSING_SERVICE, "2021-06-15T23:59:59Z", TRACKED, &[(PATH, Refused)]);
        assert_found(&MISSING_SERVICE, "2021-06-16T00:00:00Z", TRACKED, &[(PATH, Note)]);
        assert_found(&MISSING_SERVICE, NOW, TRACKED, &[(PATH, Note)]);
    }

    #[test]
    fn ok_a_store_without_the_demand_asks_for_nothing() {
        for marketplace in ["US", "JP", "", "XX"] {
            let text =
                format!(r#"{{"marketplace":"{marketplace}","packages":[{{"carrier":"UPS","trackingNumber":"1Z999AA10123456784"}}]}}"#);
            assert_clean(&MISSING_SERVICE, NOW, &text);
        }
    }

    #[track_caller]
    fn letter(amount: &str, carrier: &str, number: &str) -> String {
        format!(
            r#"{{"marketplace":"DE","value":{{"amount":"{amount}","currency":"EUR"}},"packages":[{{"carrier":"{carrier}","trackingNumber":"{number}"}}]}}"#
        )
    }

    #[test]
    fn ok_below_the_value_the_service_decides() {
        assert_found(&MISSING_SERVICE, NOW, &letter("19.99", "Deutsche Post", ""), &[(PATH, Risk)]);
        assert_found(&MISSING_SERVICE, NOW, &letter("20.00", "Deutsche Post", ""), &[(PATH, Note)]);
        assert_found(&MISSING_SERVICE, NOW, &letter("19.99", "Deutsche Post", "RB123456785DE"), &[(PATH, Note)]);
        assert_found(&MISSING_SERVICE, NOW, &letter("19.99", "Corner Couriers", ""), &[(PATH, Note)]);
        assert_found(&MISSING_SERVICE, NOW, &letter("cheap", "Deutsche Post", ""), &[(PATH, Note)]);
    }

    #[test]
    fn ok_the_number_tells_the_service() {
        let express = |service: &str| {
            format!(r#"{{"marketplace":"DE","packages":[{{"carrier":"DHL","service":"{service}","trackingNumber":"3318810025"}}]}}"#)
        };
        assert_found(&MISSING_SERVICE, NOW, &express(""), &[(PATH, Note)]);
        assert_mended(&MISSING_SERVICE, NOW, &express(""), &express("Express"));
        // The store lists no service of this name.
        assert!(found(&MISSING_SERVICE, NOW, TRACKED)[0].fix().is_none());
    }

    #[test]
    fn ok_one_service_of_several_is_not_guessed() {
        let found = found(&MISSING_SERVICE, NOW, &letter("19.99", "Deutsche Post", ""));
        assert!(found[0].fix().is_none());
        assert_eq!(found[0].params.told("SVC001"), "SVC001 need=exemption");
    }
}
