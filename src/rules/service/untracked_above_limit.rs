use crate::rules::{Consequence, Effect, Findings, PackageFacts, by_value, is_exempt};

rule! {
    /// Untracked service above the value up to which it is exempt
    ///
    /// ## What it checks
    /// A package without a number that the store would leave out of the rate if the order were worth less: 20 euros in DE, 15 in
    /// ES, 10 in FR, 30 Australian dollars for a regular letter, 10 US dollars for an envelope.
    ///
    /// ## Why it matters
    /// From that value on the package is counted, and without a scan it counts as a miss. Value means with shipping, without tax.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "DE", "value": { "amount": "20.00", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post", "service": "Standardbrief" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "value": { "amount": "19.99", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post", "service": "Standardbrief" }] }
    /// ```
    ///
    /// ## Fix
    /// Ship with a tracked service, or enter the number if there is one.
    ///
    /// ## References
    /// - Amazon notice selling-partner-api-docs#772 (DE, ES, FR); Amazon AU Tracking FAQ, 202068180; Amazon US VTR policy, 201817070
    pub UNTRACKED_ABOVE_LIMIT {
        code: "SVC005",
        name: "untracked-above-limit",
        consequence: Defect,
        vtr: Defect,
        criterion: Scan,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if !package.untracked() || is_exempt(package) {
        return;
    }
    let Some((row, limit)) = by_value(package).and_then(|row| Some((row, row.below?))) else { return };
    let amount = package.of.shipment.value.as_ref().map_or("", |value| value.amount.as_str().trim());
    if package.of.value_in(limit.currency).is_some() {
        let params = [("limit", limit.to_string()), ("currency", limit.currency.to_owned()), ("value", amount.to_owned())];
        let found = out.add(package.path("service"), params);
        if !row.confidence.may_refuse() {
            found.at_most(Consequence::Risk).vtr_at_most(Effect::AtRisk);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::{CheckOptions, Vtr, check},
        rules::{
            Consequence::Defect,
            probe::{NOW, found, shipments},
        },
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// Exempt a cent below the limit, a defect at it, where a row is that sure.
    #[track_caller]
    fn assert_limit(store: &str, from: &str, currency: &str, limit: &str, carrier: &str, service: &str, strength: Option<Consequence>) {
        let with = |amount: String| {
            format!(
                r#"{{"marketplace":"{store}","shipFrom":{{"country":"{from}"}},"value":{{"amount":"{amount}","currency":"{currency}"}},"packages":[{{"carrier":"{carrier}","service":"{service}"}}]}}"#
            )
        };
        let vtr = |text: &str| check(&shipments(text), &CheckOptions::at(NOW.parse().unwrap())).packages[0].vtr;
        let whole: i64 = limit.parse().unwrap();
        let (below, at) = (with(format!("{}.99", whole - 1)), with(format!("{limit}.00")));
        assert_eq!(vtr(&below), Vtr::Exempt, "{below}");
        assert_ne!(vtr(&at), Vtr::Exempt, "{at}");
        assert!(found(&UNTRACKED_ABOVE_LIMIT, NOW, &below).is_empty(), "{below}");
        let strengths: Vec<_> = found(&UNTRACKED_ABOVE_LIMIT, NOW, &at).iter().map(|finding| finding.consequence).collect();
        assert_eq!(strengths, strength.as_slice(), "{at}");
    }

    #[test]
    fn ok_a_cent_decides_in_every_currency() {
        assert_limit("DE", "DE", "EUR", "20", "Deutsche Post", "Standardbrief", Some(Defect));
        assert_limit("ES", "ES", "EUR", "15", "China Post", "China Post Ordinary Airmail", Some(Defect));
        assert_limit("FR", "FR", "EUR", "10", "China Post", "China Post Ordinary Airmail", Some(Defect));
        assert_limit("AU", "AU", "AUD", "30", "Australia Post", "Australia Post Regular Letter Service", Some(Defect));
        assert_limit("AU", "NZ", "AUD", "50", "Corner", "Letter", Some(Defect));
        assert_limit("US", "US", "USD", "10", "USPS", "USPS First Class", Some(Defect));
        assert_limit("FR", "DE", "EUR", "20", "Deutsche Post", "Standardbrief", Some(Defect));
        // Below the scope, not below an exemption.
        assert_limit("JP", "JP", "JPY", "1000", "Japan Post", "Letter", None);
    }
}
