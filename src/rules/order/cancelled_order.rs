use super::status::Status;
use crate::rules::{Findings, ShipmentFacts, item::units};

rule! {
    /// Order is cancelled
    ///
    /// ## What it checks
    /// The status is `Canceled` or `CANCELLED`, or every unit of every line was cancelled.
    ///
    /// ## Why it matters
    /// Amazon does not take a confirmation for it: the order has no items any more.
    ///
    /// ## Example that fails
    /// ```json,fails:/status
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "Canceled", "packages": [{}] }
    /// ```
    /// ```json,fails:/lines
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "lines": [{ "ordered": 2, "cancelled": 2 }], "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "Unshipped", "lines": [{ "ordered": 2, "cancelled": 1 }], "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Leave the order out. If the parcel has left already, try to call it back.
    ///
    /// ## References
    /// - Orders API models ordersV0 and orders_2026-01-01: a cancelled order will not be fulfilled
    /// - Public code that reads `NonexistentOrderItem` as a cancelled order
    pub CANCELLED_ORDER {
        code: "ORD003",
        name: "cancelled-order",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let lines = &facts.shipment.lines;
    // At v0 a cancelled line reads 0 ordered, which says nothing of the rest of the order.
    let gone = || {
        let count = |text| units(text).unwrap_or(0);
        lines.iter().all(|line| count(&line.cancelled) > 0 && count(&line.cancelled) >= count(&line.ordered))
    };
    if facts.status == Some(Status::Cancelled) {
        out.add("/status", []);
    } else if !lines.is_empty() && gone() {
        out.add("/lines", []);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::probe::{NOW, assert_clean};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_line_that_is_not_cancelled_keeps_the_order_alive() {
        for lines in [
            r#"[]"#,
            r#"[{}]"#,
            r#"[{"ordered":0,"cancelled":0}]"#,
            r#"[{"ordered":2,"cancelled":2},{"ordered":1}]"#,
            r#"[{"ordered":2,"cancelled":"all"}]"#,
        ] {
            assert_clean(&CANCELLED_ORDER, NOW, &format!(r#"{{"lines":{lines},"packages":[{{}}]}}"#));
        }
    }
}
