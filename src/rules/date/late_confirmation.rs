use super::span::Span;
use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Confirmation after the ship-by date
    ///
    /// ## What it checks
    /// The latest ship date of the order lies behind the moment of the check. A day without a time is over when it has ended
    /// everywhere on earth.
    ///
    /// ## Why it matters
    /// Late is what is confirmed after the expected ship date, whatever ship date is typed in. Late orders count in
    /// the Late Shipment Rate (target: below 4 %), not in the Valid Tracking Rate; unconfirmed ones are cancelled after some
    /// days.
    ///
    /// ## Example that fails
    /// ```json,fails:/shipBy,now:2026-11-21T12:00:00Z
    /// { "marketplace": "GB", "shipBy": "2026-11-20T23:59:59Z", "packages": [{ "shipDate": "2026-11-20T17:00:00Z" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes,now:2026-11-21T12:00:00Z
    /// { "marketplace": "GB", "shipBy": "2026-11-21T23:59:59Z", "packages": [{ "shipDate": "2026-11-21T10:00:00Z" }] }
    /// ```
    ///
    /// ## Fix
    /// Confirm now. Let the job that confirms run well before the day's end.
    ///
    /// ## References
    /// - Amazon help 202152050: late shipments; Amazon Brazil 200197960: the moment of the confirmation counts
    /// - Orders API models ordersV0 (`LatestShipDate`) and orders_2026-01-01 (`shipByWindow`)
    /// - Seed 2: ship at least 30 minutes ahead of the deadline, so that the jobs run
    pub LATE_CONFIRMATION {
        code: "DAT006",
        name: "late-confirmation",
        consequence: Defect,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let text = &facts.shipment.ship_by;
    if Span::of(text, facts.ship_by).is_some_and(|ship_by| facts.now > ship_by.last) {
        out.add("/shipBy", [("shipBy", text.as_str().trim().to_owned())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Defect,
        probe::{assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn assert_late(now: &str, ship_by: &str, expected: bool) {
        let text = format!(r#"{{"shipBy":"{ship_by}","packages":[{{}}]}}"#);
        if expected {
            assert_found(&LATE_CONFIRMATION, now, &text, &[("/shipBy", Defect)]);
        } else {
            assert_clean(&LATE_CONFIRMATION, now, &text);
        }
    }

    #[test]
    fn ok_the_last_moment_is_in_time() {
        assert_late("2026-11-21T07:59:59Z", "2026-11-20T23:59:59-08:00", false);
        assert_late("2026-11-21T08:00:00Z", "2026-11-20T23:59:59-08:00", true);
        assert_late("2026-11-21T12:00:00Z", "2026-11-21T12:00:00Z", false);
        assert_late("2026-11-21T12:00:00.000000001Z", "2026-11-21T12:00:00Z", true);
    }

    #[test]
    fn ok_a_bare_day_lasts_until_it_has_ended_everywhere() {
        assert_late("2026-11-21T12:00:00Z", "2026-11-20", false);
        assert_late("2026-11-21T12:00:01Z", "2026-11-20", true);
    }

    #[test]
    fn ok_an_unreadable_day_is_left_to_its_own_rule() {
        assert_late("2026-11-21T12:00:00Z", "20.11.2020", false);
        assert_late("2026-11-21T12:00:00Z", "", false);
    }
}
