use std::collections::BTreeMap;

use super::reference::number;
use crate::rules::{BatchFacts, BatchFindings, Parcel, order::begun};

rule! {
    /// Another shipment of the same order has this package reference
    ///
    /// ## What it checks
    /// An order that stands in two shipments which are checked together: no package has the reference of an earlier shipment's. A
    /// blank reference is the package's position, so two shipments of one order with a package each clash.
    ///
    /// ## Why it matters
    /// For Amazon the same reference means the same package. The second confirmation would overwrite the first, and one parcel
    /// would lose its tracking; or it is the same parcel, exported twice.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/reference
    /// [{ "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{ "trackingNumber": "RB123456785GB" }] },
    ///  { "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{ "trackingNumber": "RB123456799GB" }] }]
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// [{ "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{ "reference": "1" }] },
    ///  { "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{ "reference": "2" }] }]
    /// ```
    ///
    /// ## Fix
    /// Bring the packages of an order together in one shipment, or number them; leave out what is there twice.
    ///
    /// ## References
    /// - Orders API model ordersV0: `packageReferenceId` is unique within the order
    /// - Amazon's guide "confirm the shipment status": the same reference again edits the package
    pub CLASHING_PACKAGE_REFERENCE {
        code: "PKG007",
        name: "clashing-package-reference",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Batch: check,
    }
}

fn check(facts: &BatchFacts<'_>, out: &mut BatchFindings<'_>) {
    for group in &facts.same_order {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for parcel in group {
            let Some(reference) = reference(parcel) else { continue };
            // Two packages of one shipment are left to the rule that looks at it.
            if *first.entry(reference.clone()).or_insert(parcel.of) != parcel.of {
                out.add(parcel, "reference", [("reference", reference)]);
            }
        }
    }
}

/// The number Amazon would be told; of an order that was begun before a blank one is none.
fn reference(parcel: &Parcel<'_>) -> Option<String> {
    let reference = &parcel.package.reference;
    if reference.is_blank() && !begun(parcel.shipment) {
        return Some((parcel.index + 1).to_string());
    }
    number(reference).map(str::to_owned)
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

    fn shipments(packages: [&str; 3]) -> String {
        let all = packages.map(|packages| format!(r#"{{"orderId":" 202-1234567-1234567","packages":[{packages}]}}"#));
        format!(r#"[{},{{"orderId":"202-1234567-1234568","packages":[{{}}]}}]"#, all.join(","))
    }

    #[test]
    fn ok_the_later_one_is_named() {
        let text =
            shipments([r#"{},{"reference":"7"}"#, r#"{"reference":"07"},{"reference":"3"}"#, r#"{"reference":"2"},{"reference":"01"}"#]);
        assert_found(&CLASHING_PACKAGE_REFERENCE, NOW, &text, &[("/packages/0/reference", Refused), ("/packages/1/reference", Refused)]);
    }

    #[test]
    fn ok_other_references_and_malformed_ones_do_not_clash() {
        assert_clean(&CLASHING_PACKAGE_REFERENCE, NOW, &shipments([r#"{"reference":"1"}"#, r#"{"reference":"2"}"#, ""]));
        assert_clean(&CLASHING_PACKAGE_REFERENCE, NOW, &shipments([r#"{"reference":"A"}"#, r#"{"reference":"A"}"#, ""]));
        // Two in one shipment: PKG003 says so.
        assert_clean(&CLASHING_PACKAGE_REFERENCE, NOW, &shipments([r#"{"reference":"1"},{"reference":"1"}"#, "", ""]));
        let begun = shipments(["{}", "{}", ""]).replace(r#""packages""#, r#""status":"PartiallyShipped","packages""#);
        assert_clean(&CLASHING_PACKAGE_REFERENCE, NOW, &begun);
    }
}
