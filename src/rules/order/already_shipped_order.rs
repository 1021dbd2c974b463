use super::status::Status;
use crate::rules::{Findings, ShipmentFacts, item::nothing_open};

rule! {
    /// Nothing of the order is left to ship
    ///
    /// ## What it checks
    /// The status is `Shipped` (or `InvoiceUnconfirmed`, which Amazon gives when all items are shipped), or every
    /// ordered unit is shipped or cancelled.
    ///
    /// ## Why it matters
    /// Amazon answers that the order is fulfilled already, unless the package reference is one it knows; then
    /// that package is overwritten.
    ///
    /// ## Example that fails
    /// ```json,fails:/status
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "Shipped", "packages": [{}] }
    /// ```
    /// ```json,fails:/lines
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "lines": [{ "ordered": 2, "shipped": 1, "cancelled": 1 }], "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "PartiallyShipped", "lines": [{ "ordered": 2, "shipped": 1 }], "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Leave the order out. If this is a correction of a package that Amazon has, keep that package's reference, overrule this
    /// finding, and send it before the parcel is delivered.
    ///
    /// ## References
    /// - Orders API model ordersV0 (`OrderStatus`); selling-partner-api-models#5037 (`PackageToUpdateNotFound`)
    /// - Amazon's guide "confirm the shipment status": the same reference again edits the package
    pub ALREADY_SHIPPED_ORDER {
        code: "ORD007",
        name: "already-shipped-order",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    if facts.status == Some(Status::Shipped) {
        out.add("/status", []);
    // Of a cancelled order nothing is open either, and that is said elsewhere.
    } else if facts.status != Some(Status::Cancelled) && nothing_open(facts.shipment) {
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
    fn ok_what_is_not_known_is_open() {
        for order in [
            r#""lines":[]"#,
            r#""lines":[{}]"#,
            r#""lines":[{"ordered":1,"shipped":1},{"ordered":1}]"#,
            r#""lines":[{"ordered":"one","shipped":1}]"#,
            r#""status":"Canceled","lines":[{"ordered":1,"shipped":1}]"#,
            // Cancelled as a whole: ORD003 says so.
            r#""lines":[{"ordered":2,"cancelled":2}]"#,
        ] {
            assert_clean(&ALREADY_SHIPPED_ORDER, NOW, &format!(r#"{{{order},"packages":[{{}}]}}"#));
        }
    }
}
