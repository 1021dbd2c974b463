use super::reference::{free, number};
use crate::rules::{Findings, Fix, FixKind, PackageFacts};

rule! {
    /// Package reference is no number above zero
    ///
    /// ## What it checks
    /// A given package reference has 1 to 20 digits and is above zero. A blank one is no defect: the package's position stands in.
    ///
    /// ## Why it matters
    /// Amazon refuses the call and names this field. The order id and labels such as `PKG001`, which a sample of
    /// Amazon's own holds, are what shops send most.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/reference
    /// { "marketplace": "GB", "packages": [{ "reference": "PKG001" }] }
    /// ```
    /// ```json,fails:/packages/0/reference
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{ "reference": "202-1234567-1234567" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "reference": "101" }, {}] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: the package's position, or a number no other package has. None is offered for an order that was confirmed in part
    /// before, where the number might be an earlier package's.
    ///
    /// ## References
    /// - Orders API model ordersV0: `packageReferenceId` is a positive number as text
    /// - jlevers/selling-partner-api#489 and selling-partner-api-models#5094 (Amazon's answer)
    /// - selling-partner-api-samples, BusinessDeliveryExperienceRecipe (`PKG001`)
    /// - Schema of the feed: `MerchantFulfillmentID`, 1 to 20 digits (third-party copy)
    pub MALFORMED_PACKAGE_REFERENCE {
        code: "PKG001",
        name: "malformed-package-reference",
        consequence: Refused,
        vtr: Neutral,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let reference = &package.package.reference;
    if reference.is_blank() || number(reference).is_some() {
        return;
    }
    let path = package.path("reference");
    let found = out.add(path.clone(), [("reference", reference.as_str().to_owned())]);
    if let Some(free) = free(package) {
        found.fix(Fix::one(FixKind::Suggested, "number-package", path, reference.as_str(), free));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Refused,
        probe::{NOW, assert_clean, assert_found, assert_mended},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_the_position_unless_another_package_has_it() {
        let text = r#"{"packages":[{"reference":"PKG001"},{"reference":"1"},{"reference":"PKG003"}]}"#;
        let expected = r#"{"packages":[{"reference":"4"},{"reference":"1"},{"reference":"3"}]}"#;
        assert_mended(&MALFORMED_PACKAGE_REFERENCE, NOW, text, expected);
    }

    #[test]
    fn ok_hostile_references_are_named() {
        let long = "1".repeat(100_000);
        for reference in ["0", "-1", "1.5", "１", "\u{0}", long.as_str()] {
            let text = serde_json::json!({ "packages": [{ "reference": reference }] }).to_string();
            assert_found(&MALFORMED_PACKAGE_REFERENCE, NOW, &text, &[("/packages/0/reference", Refused)]);
        }
        assert_clean(&MALFORMED_PACKAGE_REFERENCE, NOW, r#"{"packages":[{"reference":"  "},{"reference":"007"}]}"#);
    }

    #[test]
    fn ok_no_number_is_offered_where_amazon_may_know_it() {
        let text = r#"{"status":"PartiallyShipped","packages":[{"reference":"PKG001"}]}"#;
        assert_mended(&MALFORMED_PACKAGE_REFERENCE, NOW, text, text);
    }
}
