use std::collections::BTreeMap;

use crate::rules::{Findings, PackageFacts};

rule! {
    /// Item stands twice in one package
    ///
    /// ## What it checks
    /// No item of a package has the order item id of an earlier one.
    ///
    /// ## Why it matters
    /// In the call an order item id names one entry, with all its units. Of two entries with one id one is lost or the package is
    /// refused, so none is built.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/1/orderItemId
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1 }, { "orderItemId": "12345678901234", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 2 }] }, { "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Fix
    /// Add the units up in one entry.
    ///
    /// ## References
    /// - Orders API model ordersV0: `orderItems[].orderItemId` is the item's unique identifier
    pub REPEATED_ITEM {
        code: "ITM006",
        name: "repeated-item",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let items = &package.package.items;
    if items.len() < 2 {
        return;
    }
    let mut first = BTreeMap::new();
    for (at, id) in items.iter().enumerate().filter_map(|(at, item)| Some((at, item.order_item_id.filled()?))) {
        if *first.entry(id).or_insert(at) != at {
            out.add(package.path(&format!("items/{at}/orderItemId")), [("orderItemId", id.to_owned())]);
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
    fn ok_every_later_entry_is_named_in_its_place() {
        let text = r#"{"packages":[{"items":[{"orderItemId":"2"},{"orderItemId":"1"},{"orderItemId":" 2"},{"orderItemId":"1"},{"orderItemId":"2"}]}]}"#;
        let expected = [2, 3, 4].map(|at| format!("/packages/0/items/{at}/orderItemId"));
        let expected: Vec<_> = expected.iter().map(|path| (path.as_str(), Refused)).collect();
        assert_found(&REPEATED_ITEM, NOW, text, &expected);
        assert_clean(&REPEATED_ITEM, NOW, r#"{"packages":[{"items":[{},{},{"orderItemId":""}]}]}"#);
    }
}
