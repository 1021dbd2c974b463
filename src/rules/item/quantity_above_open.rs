use super::units::nothing_open;
use crate::rules::{Findings, PackageFacts};

rule! {
    /// More units than the order has open
    ///
    /// ## What it checks
    /// The units of an order line in all packages of the shipment together, against what is ordered, less what is shipped
    /// and cancelled. Lines that do not say, and orders of which nothing is open, are left to other rules.
    ///
    /// ## Why it matters
    /// Amazon refuses the confirmation; the feed answers with error 18021. Cancelled units and units confirmed before
    /// are the usual cause.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/0/quantity
    /// { "marketplace": "GB", "lines": [{ "orderItemId": "12345678901234", "ordered": 3, "shipped": 1 }, { "orderItemId": "12345678901235", "ordered": 1 }],
    ///   "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 3 }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "lines": [{ "orderItemId": "12345678901234", "ordered": 3, "shipped": 1 }],
    ///   "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }, { "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }] }
    /// ```
    ///
    /// ## Fix
    /// Count the units of every package again, or read the order again: it may have changed.
    ///
    /// ## References
    /// - Amazon's processing report, error 18021, quoted in public code: cancelled and shipped units count
    /// - Orders API models ordersV0 (`QuantityOrdered`, `QuantityShipped`) and orders_2026-01-01 (`quantityUnfulfilled`)
    pub QUANTITY_ABOVE_OPEN {
        code: "ITM003",
        name: "quantity-above-open",
        consequence: Refused,
        vtr: Neutral,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let shipment = package.of.shipment;
    if shipment.lines.is_empty() || package.package.items.is_empty() || nothing_open(shipment) {
        return;
    }
    let tallies = &package.of.tallies;
    for (at, item) in package.package.items.iter().enumerate() {
        let Some((id, tally)) = item.order_item_id.filled().and_then(|id| tallies.get_key_value(id)) else { continue };
        if let Some(open) = tally.open.filter(|open| tally.packed > *open) {
            let path = package.path(&format!("items/{at}/quantity"));
            out.add(path, [("orderItemId", (*id).to_owned())]).count("packed", tally.packed).count("open", open);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Refused,
        probe::{NOW, assert_clean, assert_found, found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const A: &str = "12345678901234";

    fn shipment(line: &str, packages: &str) -> String {
        let packages = packages.replace('A', &format!(r#""orderItemId":"{A}""#));
        format!(r#"{{"lines":[{{"orderItemId":"{A}",{line}}},{{"orderItemId":"9","ordered":9}}],"packages":{packages}}}"#)
    }

    #[test]
    fn ok_exactly_what_is_open_passes() {
        let two = r#"[{"items":[{A,"quantity":2}]}]"#;
        assert_clean(&QUANTITY_ABOVE_OPEN, NOW, &shipment(r#""ordered":2"#, two));
        assert_clean(&QUANTITY_ABOVE_OPEN, NOW, &shipment(r#""ordered":4,"shipped":1,"cancelled":1"#, two));
        assert_found(
            &QUANTITY_ABOVE_OPEN,
            NOW,
            &shipment(r#""ordered":4,"shipped":1,"cancelled":2"#, two),
            &[("/packages/0/items/0/quantity", Refused)],
        );
    }

    #[test]
    fn ok_every_package_with_the_item_is_named() {
        let text = shipment(
            r#""ordered":2"#,
            r#"[{"items":[{A,"quantity":2}]},{"items":[{"orderItemId":"9","quantity":9}]},{"items":[{A,"quantity":1}]}]"#,
        );
        let expected = [("/packages/0/items/0/quantity", Refused), ("/packages/2/items/0/quantity", Refused)];
        assert_found(&QUANTITY_ABOVE_OPEN, NOW, &text, &expected);
        assert_eq!(found(&QUANTITY_ABOVE_OPEN, NOW, &text)[0].params.told("ITM003"), "ITM003 orderItemId=12345678901234 packed=3 open=2");
    }

    #[test]
    fn ok_what_cannot_be_counted_is_not_guessed() {
        let nine = r#"[{"items":[{A,"quantity":9}]}]"#;
        for line in [r#""ordered":"two""#, r#""sku":"MUG""#, r#""ordered":2,"shipped":"?""#] {
            assert_clean(&QUANTITY_ABOVE_OPEN, NOW, &shipment(line, nine));
        }
        assert_clean(&QUANTITY_ABOVE_OPEN, NOW, &shipment(r#""ordered":1"#, r#"[{"items":[{A,"quantity":"many"},{A,"quantity":1}]}]"#));
        assert_clean(&QUANTITY_ABOVE_OPEN, NOW, &shipment(r#""ordered":1"#, r#"[{"items":[{"quantity":5}]}]"#));
    }

    #[test]
    fn ok_huge_numbers_do_not_wrap() {
        let huge = r#"[{"items":[{A,"quantity":"18446744073709551615"},{A,"quantity":"99999999999999999999"}]}]"#;
        let expected = [("/packages/0/items/0/quantity", Refused), ("/packages/0/items/1/quantity", Refused)];
        assert_found(&QUANTITY_ABOVE_OPEN, NOW, &shipment(r#""ordered":1"#, huge), &expected);
    }

    #[test]
    fn ok_an_order_with_nothing_open_is_left_to_its_own_rule() {
        let text = format!(
            r#"{{"lines":[{{"orderItemId":"{A}","ordered":1,"shipped":1}}],"packages":[{{"items":[{{"orderItemId":"{A}","quantity":1}}]}}]}}"#
        );
        assert_clean(&QUANTITY_ABOVE_OPEN, NOW, &text);
    }
}
