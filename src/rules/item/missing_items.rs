use crate::rules::{Consequence, Findings, PackageFacts};

rule! {
    /// Package does not say what is inside
    ///
    /// ## What it checks
    /// A package without items.
    ///
    /// ## Why it matters
    /// The call demands the items of every package. The feeds take a package without items as the whole order, which only
    /// holds when the order has one package.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the items, or send the one package in the XML feed or the flat file.
    ///
    /// ## References
    /// - Orders API model ordersV0: `packageDetail.orderItems` is required
    /// - Amazon help 641: item and quantity are needed when an order is split
    pub MISSING_ITEMS {
        code: "ITM004",
        name: "missing-items",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.package.items.is_empty() {
        let found = out.add(package.path("items"), []);
        if package.of.shipment.packages.len() == 1 {
            found.at_most(Consequence::Risk);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::{NOW, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_one_package_may_go_by_feed_several_may_not() {
        assert_found(&MISSING_ITEMS, NOW, r#"{"packages":[{}]}"#, &[("/packages/0/items", Risk)]);
        let two = r#"{"packages":[{"items":[{"orderItemId":"1","quantity":1}]},{"items":[]}]}"#;
        assert_found(&MISSING_ITEMS, NOW, two, &[("/packages/1/items", Refused)]);
    }
}
