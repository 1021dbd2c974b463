use super::shared_tracking_number::of_two_orders;
use crate::rules::{BatchFacts, BatchFindings, date::apart};

rule! {
    /// Tracking number comes again after days
    ///
    /// ## What it checks
    /// Another order that is checked together with this one has the same number of the same carrier, and the two left more than
    /// three days apart.
    ///
    /// ## Why it matters
    /// A parcel leaves once. Days later the number of an old label stands under a new order: Amazon finds the scans of the old
    /// parcel, delivered before this one was bought.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// [{ "orderId": "111-2345678-0000001", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784", "shipDate": "2026-11-20" }] },
    ///  { "orderId": "111-2345678-0000002", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784", "shipDate": "2026-11-02" }] }]
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// [{ "orderId": "111-2345678-0000001", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784", "shipDate": "2026-11-20" }] },
    ///  { "orderId": "111-2345678-0000002", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784", "shipDate": "2026-11-20" }] }]
    /// ```
    ///
    /// ## Fix
    /// Enter the number of the later order's own label.
    ///
    /// ## References
    /// - Inferred: a number names one parcel. Amazon publishes no rule on numbers that come again; three days are this library's
    pub REUSED_TRACKING_NUMBER {
        code: "TRK021",
        name: "reused-tracking-number",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        confidence: Inferred,
        Batch: check,
    }
}

fn check(facts: &BatchFacts<'_>, out: &mut BatchFindings<'_>) {
    for group in facts.same_number.iter().filter(|group| apart(group.iter().map(|parcel| &parcel.package.ship_date))) {
        let Some([first, second]) = of_two_orders(group) else { continue };
        for parcel in group {
            let other = if parcel.order() == first.order() { second } else { first };
            let number = parcel.package.tracking_number.as_str().trim();
            out.add(parcel, "trackingNumber", [("number", number.to_owned()), ("other", other.order().to_owned())]);
        }
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

    fn two(first: &str, second: &str) -> String {
        let one = |order: u32, date: &str| {
            format!(
                r#"{{"orderId":"202-1234567-000000{order}","packages":[{{"carrier":"DPD","trackingNumber":"05162815323310","shipDate":"{date}"}}]}}"#
            )
        };
        format!("[{},{}]", one(1, first), one(2, second))
    }

    #[test]
    fn ok_three_days_are_no_more_than_a_parcel_takes_to_leave() {
        let path = "/packages/0/trackingNumber";
        let later = two("2026-11-20T12:00:00Z", "2026-11-17T11:59:59Z");
        assert_found(&REUSED_TRACKING_NUMBER, NOW, &later, &[(path, Risk), (path, Risk)]);
        assert_clean(&REUSED_TRACKING_NUMBER, NOW, &two("2026-11-20T12:00:00Z", "2026-11-17T12:00:00Z"));
        assert_clean(&REUSED_TRACKING_NUMBER, NOW, &two("2026-11-20", ""));
        assert_clean(&REUSED_TRACKING_NUMBER, NOW, &two("20.11.2026", "2026-01-01"));
    }
}
