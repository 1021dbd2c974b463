use super::reference::{free, number};
use crate::rules::{Findings, Fix, FixKind, PackageFacts};

rule! {
    /// Two packages have one reference
    ///
    /// ## What it checks
    /// No earlier package of the shipment has the same reference; `1` and `01` are the same. Blank references are never the
    /// same: each gets a number of its own.
    ///
    /// ## Why it matters
    /// For Amazon the same reference means the same package. The second confirmation would overwrite the first, and
    /// one parcel would lose its tracking.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/1/reference
    /// { "marketplace": "GB", "packages": [{ "reference": "1" }, { "reference": "1" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "reference": "1" }, { "reference": "2" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: a number no other package of the shipment has.
    ///
    /// ## References
    /// - Orders API model ordersV0: `packageReferenceId` is unique within the order
    /// - Amazon's guide "confirm the shipment status": the same reference again edits the package
    pub DUPLICATE_PACKAGE_REFERENCE {
        code: "PKG003",
        name: "duplicate-package-reference",
        consequence: Refused,
        vtr: Neutral,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let reference = &package.package.reference;
    let Some(own) = number(reference) else { return };
    if package.of.first_references.get(own).is_none_or(|first| *first == package.index) {
        return;
    }
    let path = package.path("reference");
    let found = out.add(path.clone(), [("reference", reference.as_str().trim().to_owned())]);
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
    fn ok_each_later_package_gets_another_number() {
        let text = r#"{"packages":[{"reference":"3"},{"reference":"03"},{"reference":"3"},{}]}"#;
        let expected = [("/packages/1/reference", Refused), ("/packages/2/reference", Refused)];
        assert_found(&DUPLICATE_PACKAGE_REFERENCE, NOW, text, &expected);
        // The position of the third is taken by the first, and 4 is where the blank one stands.
        let mended = r#"{"packages":[{"reference":"3"},{"reference":"2"},{"reference":"7"},{}]}"#;
        assert_mended(&DUPLICATE_PACKAGE_REFERENCE, NOW, text, mended);
    }

    #[test]
    fn ok_blank_and_malformed_references_are_not_compared() {
        assert_clean(
            &DUPLICATE_PACKAGE_REFERENCE,
            NOW,
            r#"{"packages":[{},{},{"reference":"PKG"},{"reference":"PKG"},{"reference":"1"}]}"#,
        );
    }

    #[test]
    fn ok_a_largest_number_leaves_room() {
        let text = r#"{"packages":[{"reference":"2"},{"reference":"2"},{"reference":"18446744073709551615"}]}"#;
        assert_mended(&DUPLICATE_PACKAGE_REFERENCE, NOW, text, text);
    }
}
