use crate::rules::{Findings, Named, PackageFacts, context::moment};

rule! {
    /// Date of the order cannot be read
    ///
    /// ## What it checks
    /// Purchase date, ship-by date, deliver-by date and delivery are blank, a day (`2026-11-21`) or a moment with its
    /// offset. The ship date has rules of its own.
    ///
    /// ## Why it matters
    /// These dates are not sent. But what depends on them is not checked then: whether the confirmation is late, comes
    /// after the delivery, or is dated before the order.
    ///
    /// ## Example that fails
    /// ```json,fails:/shipBy
    /// { "marketplace": "DE", "shipBy": "21.11.2026", "packages": [{ "shipDate": "2026-11-21" }] }
    /// ```
    /// ```json,fails:/packages/0/deliveredAt
    /// { "marketplace": "DE", "packages": [{ "shipDate": "2026-11-21", "deliveredAt": "yesterday" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "purchaseDate": "2026-11-18T09:12:00Z", "shipBy": "2026-11-21", "packages": [{ "shipDate": "2026-11-21" }] }
    /// ```
    ///
    /// ## Fix
    /// Let the export write dates as `2026-11-21T10:30:00Z`.
    ///
    /// ## References
    /// - Orders API models ordersV0 and orders_2026-01-01: dates of orders are ISO 8601
    pub UNREADABLE_DATE {
        code: "DAT007",
        name: "unreadable-date",
        consequence: Note,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let shipment = package.of.shipment;
    let fields = [
        ("purchaseDate", &shipment.purchase_date, package.of.purchased),
        ("shipBy", &shipment.ship_by, package.of.ship_by),
        ("deliverBy", &shipment.deliver_by, moment(&shipment.deliver_by)),
        ("deliveredAt", &package.package.delivered_at, package.delivered),
    ];
    for (field, text, read) in fields {
        if read == Named::Malformed {
            let path = if field == "deliveredAt" { package.path(field) } else { format!("/{field}") };
            out.add(path, [("field", field.to_owned()), ("date", text.as_str().trim().to_owned())]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Note,
        probe::{NOW, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_every_field_is_named() {
        let text = r#"{"purchaseDate":"?","shipBy":"2026-13-01","deliverBy":"2026-11-21T10:00:00","packages":[{"shipDate":"?","deliveredAt":"1732186800"}]}"#;
        let expected = [("/purchaseDate", Note), ("/shipBy", Note), ("/deliverBy", Note), ("/packages/0/deliveredAt", Note)];
        assert_found(&UNREADABLE_DATE, NOW, text, &expected);
    }
}
