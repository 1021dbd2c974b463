use crate::rules::{Findings, PackageFacts, by_origin, by_value, is_exempt};

rule! {
    /// Whether the package is exempt cannot be told
    ///
    /// ## What it checks
    /// A package without a number that the store leaves out of the rate when the order is worth little enough, or leaves its own
    /// country, and the shipment does not say: no value, one that cannot be read, one in another currency, or no ship-from
    /// country.
    ///
    /// ## Why it matters
    /// Amazon knows what the order is worth. Here the package can only be taken as a miss, so the forecast of the rate is worse
    /// than the truth, or a letter is sent untracked that should not be.
    ///
    /// ## Example that fails
    /// ```json,fails:/value/amount
    /// { "marketplace": "DE", "packages": [{ "carrier": "Deutsche Post", "service": "Standardbrief" }] }
    /// ```
    /// ```json,fails:/value/amount
    /// { "marketplace": "DE", "value": { "amount": "12,90", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post", "service": "Standardbrief" }] }
    /// ```
    /// ```json,fails:/shipFrom/country
    /// { "marketplace": "US", "value": { "amount": "9.99", "currency": "USD" }, "packages": [{ "carrier": "USPS", "service": "USPS First Class" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "value": { "amount": "12.90", "currency": "EUR" }, "packages": [{ "carrier": "Deutsche Post", "service": "Standardbrief" }] }
    /// ```
    ///
    /// ## Fix
    /// Give the order's value with shipping and without tax, a point before the cents, in the currency of the store; and the
    /// country the parcel leaves.
    ///
    /// ## References
    /// - Amazon notice selling-partner-api-docs#772 (DE, ES, FR); Amazon AU Tracking FAQ, 202068180; Amazon US VTR policy, 201817070
    pub UNDECIDED_EXEMPTION {
        code: "ORD016",
        name: "undecided-exemption",
        consequence: Risk,
        vtr: AtRisk,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if !package.untracked() || is_exempt(package) {
        return;
    }
    if let Some(limit) = by_value(package).and_then(|row| row.below) {
        let value = package.of.shipment.value.as_ref();
        let (amount, currency) = (value.and_then(|value| value.amount.filled()), value.and_then(|value| value.currency.filled()));
        let (path, what) = match (amount, currency) {
            (None, _) => ("/value/amount", "missing"),
            (_, Some(currency)) if !currency.eq_ignore_ascii_case(limit.currency) => ("/value/currency", "currency"),
            (_, None) => ("/value/currency", "currency"),
            _ if package.of.value_in(limit.currency).is_none() => ("/value/amount", "malformed"),
            // It is known, and too much.
            _ => return,
        };
        out.add(path, [("what", what.to_owned())]);
    } else if by_origin(package) {
        out.add("/shipFrom/country", [("what", "origin".to_owned())]);
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
    fn ok_what_is_missing_is_named() {
        let with = |value: &str| {
            format!(
                r#"{{"marketplace":"FR","value":{value},"packages":[{{"carrier":"China Post","service":"China Post Ordinary Airmail"}}]}}"#
            )
        };
        for (value, path) in [
            (r#"{}"#, "/value/amount"),
            (r#"{"amount":"5.00"}"#, "/value/currency"),
            (r#"{"amount":"5.00","currency":"GBP"}"#, "/value/currency"),
            (r#"{"amount":"five","currency":"EUR"}"#, "/value/amount"),
        ] {
            assert_found(&UNDECIDED_EXEMPTION, NOW, &with(value), &[(path, Risk)]);
        }
        for value in [r#"{"amount":"9.99","currency":"eur"}"#, r#"{"amount":"10.00","currency":"EUR"}"#] {
            assert_clean(&UNDECIDED_EXEMPTION, NOW, &with(value));
        }
    }
}
