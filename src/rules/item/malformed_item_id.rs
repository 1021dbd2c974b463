use crate::{
    rules::{Consequence, Findings, Fix, FixKind, PackageFacts},
    shipment::{Shipment, trim},
};

rule! {
    /// Order item id is not 14 digits
    ///
    /// ## What it checks
    /// Each item of a package names its order line by Amazon's order item id, 14 digits in nearly every sample.
    /// Another number of digits is a warning; anything but digits, or nothing, is refused.
    ///
    /// ## Why it matters
    /// Amazon finds the order line by this id alone. A SKU, an ASIN or the shop's own line number in its place
    /// leaves the order unconfirmed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/0/orderItemId
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "MUG-01", "quantity": 1 }] }] }
    /// ```
    /// ```json,fails:/packages/0/items/0/orderItemId
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "6217867064725", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "05835637773450", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested where a line of the same order has this id with zeros in front: a spreadsheet took them away. Else copy it
    /// from the order.
    ///
    /// ## References
    /// - Schema of the feed: `AmazonOrderItemCode`, 14 digits (third-party copy)
    /// - Orders API model ordersV0: one sample of 13 digits (2026-01-28), all others 14
    /// - Amazon's shipping confirmation template: format the columns as text to keep zeros in front
    pub MALFORMED_ITEM_ID {
        code: "ITM001",
        name: "malformed-item-id",
        consequence: Refused,
        vtr: Neutral,
        fix: Suggested,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    for (at, item) in package.package.items.iter().enumerate() {
        let raw = item.order_item_id.as_str();
        let id = trim(raw);
        let digits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        if digits && id.len() == 14 {
            continue;
        }
        let path = package.path(&format!("items/{at}/orderItemId"));
        let mut found = out.add(path.clone(), [("orderItemId", raw.to_owned())]);
        if digits {
            found = found.at_most(Consequence::Risk);
            if let Some(whole) = with_zeros(id, package.of.shipment) {
                found.fix(Fix::one(FixKind::Suggested, "restore-zeros", path, raw, whole));
            }
        }
    }
}

/// The id of the order line that differs by zeros in front only.
fn with_zeros<'s>(id: &str, shipment: &'s Shipment<'_>) -> Option<&'s str> {
    let known = shipment.lines.iter().filter_map(|line| line.order_item_id.filled());
    known.filter(|known| known.len() == 14).find(|known| known.strip_suffix(id).is_some_and(|front| front.bytes().all(|byte| byte == b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::{NOW, assert_clean, assert_found, assert_mended},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const PATH: &str = "/packages/0/items/0/orderItemId";

    fn shipment(id: &str) -> String {
        serde_json::json!({
            "lines": [{ "orderItemId": "12345678901234" }, { "orderItemId": "05835637773450" }],
            "packages": [{ "items": [{ "orderItemId": id, "quantity": "1" }] }],
        })
        .to_string()
    }

    #[test]
    fn ok_digits_warn_and_anything_else_is_refused() {
        for id in ["5835637773450", "123456789012345", "1", "0"] {
            assert_found(&MALFORMED_ITEM_ID, NOW, &shipment(id), &[(PATH, Risk)]);
        }
        let long = "x".repeat(100_000);
        for id in ["", " ", "1.23457E+13", "12345678901234.0", "１２３４５６７８９０１２３４", "B00EXAMPLE", "12345 678901234", &long]
        {
            assert_found(&MALFORMED_ITEM_ID, NOW, &shipment(id), &[(PATH, Refused)]);
        }
        assert_clean(&MALFORMED_ITEM_ID, NOW, &shipment(" 12345678901234 "));
    }

    #[test]
    fn ok_zeros_come_back_only_where_the_order_has_them() {
        assert_mended(&MALFORMED_ITEM_ID, NOW, &shipment("5835637773450"), &shipment("05835637773450"));
        // The last 13 digits of another line: its first digit is no zero.
        assert_mended(&MALFORMED_ITEM_ID, NOW, &shipment("2345678901234"), &shipment("2345678901234"));
    }
}
