use super::span::{ALLOWANCE, Span};
use crate::rules::{Findings, PackageFacts};

rule! {
    /// Ship date is before the order
    ///
    /// ## What it checks
    /// The ship date is not more than 15 minutes before the purchase date. A day without a time is before it when it has
    /// ended everywhere on earth.
    ///
    /// ## Why it matters
    /// No parcel leaves before it is ordered: the date is mistyped, or the parcel belongs to another order. Amazon names
    /// no error for it, so it warns.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/shipDate
    /// { "marketplace": "GB", "purchaseDate": "2026-11-18T09:12:00Z", "packages": [{ "shipDate": "2025-11-19T10:00:00Z" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "purchaseDate": "2026-11-18T09:12:00Z", "packages": [{ "shipDate": "2026-11-18" }] }
    /// ```
    ///
    /// ## Fix
    /// Compare order and label; enter the date the parcel left.
    ///
    /// ## References
    /// - Library policy: no text of Amazon's bounds the date. Orders API model ordersV0 (`PurchaseDate`)
    pub SHIP_DATE_BEFORE_PURCHASE {
        code: "DAT004",
        name: "ship-date-before-purchase",
        consequence: Risk,
        vtr: Neutral,
        confidence: Inferred,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (text, purchase) = (&package.package.ship_date, &package.of.shipment.purchase_date);
    let (Some(shipped), Some(purchased)) = (Span::of(text, package.shipped), Span::of(purchase, package.of.purchased)) else { return };
    if purchased.first.duration_since(shipped.last) > ALLOWANCE {
        let shown = |text: &str| text.trim().to_owned();
        out.add(package.path("shipDate"), [("shipDate", shown(text.as_str())), ("purchaseDate", shown(purchase.as_str()))]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn assert_before(purchase: &str, date: &str, expected: bool) {
        let text = format!(r#"{{"purchaseDate":"{purchase}","packages":[{{"shipDate":"{date}"}}]}}"#);
        if expected {
            assert_found(&SHIP_DATE_BEFORE_PURCHASE, NOW, &text, &[("/packages/0/shipDate", Risk)]);
        } else {
            assert_clean(&SHIP_DATE_BEFORE_PURCHASE, NOW, &text);
        }
    }

    #[test]
    fn ok_fifteen_minutes_are_allowed_and_no_second_more() {
        assert_before("2026-11-18T09:12:00Z", "2026-11-18T09:12:00Z", false);
        assert_before("2026-11-18T09:12:00Z", "2026-11-18T08:57:00Z", false);
        assert_before("2026-11-18T09:12:00Z", "2026-11-18T08:56:59Z", true);
    }

    #[test]
    fn ok_offsets_are_counted() {
        assert_before("2026-11-18T09:12:00Z", "2026-11-18T01:12:00-08:00", false);
        assert_before("2026-11-18T09:12:00Z", "2026-11-18T09:12:00+09:00", true);
    }

    #[test]
    fn ok_a_day_that_has_not_ended_everywhere_is_not_before() {
        // The 17th ends at UTC-12 at noon of the 18th.
        assert_before("2026-11-18T12:15:00Z", "2026-11-17", false);
        assert_before("2026-11-18T12:15:01Z", "2026-11-17", true);
        assert_before("2026-11-18", "2026-11-17", false);
        assert_before("2026-11-20", "2026-11-17", true);
    }

    #[test]
    fn ok_unreadable_dates_are_left_to_their_own_rules() {
        assert_before("", "2020-01-01", false);
        assert_before("18.11.2026", "2020-01-01", false);
        assert_before("2026-11-18T09:12:00Z", "01/01/2020", false);
    }
}
