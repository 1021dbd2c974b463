use super::units;
use crate::rules::{Findings, PackageFacts};

rule! {
    /// Transparency codes missing
    ///
    /// ## What it checks
    /// An item whose order line needs Transparency codes has one for each of its units.
    ///
    /// ## Why it matters
    /// Amazon demands the codes with the confirmation, as many as there are units: they tell that the article is no fake.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/0/transparencyCodes
    /// { "marketplace": "US", "lines": [{ "orderItemId": "12345678901234", "ordered": 2, "transparency": "true" }],
    ///   "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 2, "transparencyCodes": ["AZ:0123456789ABCDEFGHIJKLMNO"] }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "lines": [{ "orderItemId": "12345678901234", "ordered": 1, "transparency": "true" }],
    ///   "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1, "transparencyCodes": ["AZ0123456789ABCDEFGHIJKLMNOPQ"] }] }] }
    /// ```
    ///
    /// ## Fix
    /// Scan the code with the T logo, or the serial number, of every unit.
    ///
    /// ## References
    /// - Orders API model ordersV0 (`IsTransparency`: the number that must be submitted)
    /// - A seller forum's quote of Amazon's page: as many codes as units
    pub MISSING_TRANSPARENCY_CODES {
        code: "ITM007",
        name: "missing-transparency-codes",
        consequence: Refused,
        vtr: Neutral,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    for (at, item) in package.package.items.iter().enumerate() {
        if !package.of.needs_codes(item) {
            continue;
        }
        let given = item.transparency_codes.iter().filter(|code| !code.is_blank()).count() as u64;
        if let Some(units) = units(&item.quantity).filter(|units| given < *units) {
            let id = item.order_item_id.as_str().trim().to_owned();
            let params = [("orderItemId", id), ("units", units.to_string()), ("given", given.to_string())];
            out.add(package.path(&format!("items/{at}/transparencyCodes")), params);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Refused,
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_only_lines_that_need_them() {
        let with = |word: &str, codes: &str| {
            format!(
                r#"{{"lines":[{{"orderItemId":"1","transparency":"{word}"}}],"packages":[{{"items":[{{"orderItemId":"1","quantity":1,"transparencyCodes":[{codes}]}}]}}]}}"#
            )
        };
        let path = "/packages/0/items/0/transparencyCodes";
        for word in ["true", "TRANSPARENCY"] {
            assert_found(&MISSING_TRANSPARENCY_CODES, NOW, &with(word, r#"" ""#), &[(path, Refused)]);
            assert_clean(&MISSING_TRANSPARENCY_CODES, NOW, &with(word, r#""12345678""#));
        }
        assert_clean(&MISSING_TRANSPARENCY_CODES, NOW, &with("false", ""));
    }
}
