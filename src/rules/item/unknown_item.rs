use crate::rules::{Findings, PackageFacts};

rule! {
    /// Item that the order does not have
    ///
    /// ## What it checks
    /// Where the lines of the order are known: each item of a package is one of them. An id that is none at all is left to
    /// another rule.
    ///
    /// ## Why it matters
    /// Amazon refuses the package: it looks for the item in this order and finds none. The item of another order, copied one row
    /// too low, is the usual cause.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/0/orderItemId
    /// { "marketplace": "GB", "lines": [{ "orderItemId": "12345678901234", "ordered": 1 }], "packages": [{ "items": [{ "orderItemId": "12345678901235", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "lines": [{ "orderItemId": "12345678901234", "ordered": 1 }], "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }] }
    /// ```
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "12345678901235", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Fix
    /// Copy the order item id from this order, or give all lines of the order.
    ///
    /// ## References
    /// - jlevers/selling-partner-api#528 and selling-partner-api-docs#3527: Amazon answers that the order item id is invalid
    /// - Amazon help 641: the order item id differs from order to order
    pub UNKNOWN_ITEM {
        code: "ITM005",
        name: "unknown-item",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    // Lines without an id cannot be told from the item that is missed.
    let lines = &package.of.shipment.lines;
    if lines.is_empty() || lines.iter().any(|line| line.order_item_id.is_blank()) {
        return;
    }
    for (at, item) in package.package.items.iter().enumerate() {
        let Some(id) = item.order_item_id.filled().filter(|id| id.bytes().all(|byte| byte.is_ascii_digit())) else { continue };
        if package.of.tallies.get(id).is_some_and(|tally| tally.line.is_none()) {
            out.add(package.path(&format!("items/{at}/orderItemId")), [("orderItemId", id.to_owned())]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::probe::{NOW, assert_clean};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_lines_that_do_not_name_their_item_accuse_nobody() {
        let text = r#"{"lines":[{"ordered":1},{"orderItemId":"1","ordered":1}],"packages":[{"items":[{"orderItemId":"2","quantity":1},{"orderItemId":"SKU"}]}]}"#;
        assert_clean(&UNKNOWN_ITEM, NOW, text);
    }
}
