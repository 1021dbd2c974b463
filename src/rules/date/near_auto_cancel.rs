use jiff::{SignedDuration, Timestamp, civil::Weekday, tz::Offset};

use super::span::Span;
use crate::{
    moment::day_text,
    rules::{Findings, ShipmentFacts},
};

rule! {
    /// Amazon is about to cancel the order
    ///
    /// ## What it checks
    /// The ship-by date is over, and the day on which the store cancels what is not confirmed lies less than two days ahead, or
    /// behind: seven days later in the UK, DE, ES, FR and IT, seven business days in Australia, three days in Saudi Arabia, one
    /// in India.
    ///
    /// ## Why it matters
    /// A cancelled order takes no confirmation any more, and a parcel that has left for it is not paid.
    ///
    /// ## Example that fails
    /// ```json,fails:/shipBy,now:2026-11-26T00:00:00Z
    /// { "marketplace": "GB", "shipBy": "2026-11-20T23:59:59Z", "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes,now:2026-11-25T23:59:58Z
    /// { "marketplace": "GB", "shipBy": "2026-11-20T23:59:59Z", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Confirm now, ahead of everything else.
    ///
    /// ## References
    /// - Amazon UK Tracking FAQ, 202068180; Amazon AU help 200197960; the pages on confirming of Saudi Arabia and India: `auto_cancel` in `catalog/policies/`
    /// - Two days ahead is this library's measure
    pub NEAR_AUTO_CANCEL {
        code: "DAT008",
        name: "near-auto-cancel",
        consequence: Risk,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let Some((days, business)) = facts.policy.and_then(|policy| policy.auto_cancel) else { return };
    // Read already: what lies ahead needs no second reading.
    if facts.ship_by.given().is_none_or(|at| facts.now <= at) {
        return;
    }
    let Some(ship_by) = Span::of(&facts.shipment.ship_by).map(|span| span.last).filter(|last| facts.now > *last) else { return };
    let Some(cancels) = auto_cancel(ship_by, days, business) else { return };
    if cancels.duration_since(facts.now).as_hours() < 48 {
        let when = if cancels < facts.now { "past" } else { "ahead" };
        let day = day_text(Offset::UTC.to_datetime(cancels).date());
        out.add("/shipBy", [("day", day), ("when", when.to_owned())]);
    }
}

/// When an order is cancelled: so many days after the start; business days leave out Saturdays and Sundays, and know no holidays.
pub(crate) fn auto_cancel(start: Timestamp, days: u32, business: bool) -> Option<Timestamp> {
    let mut at = start;
    let mut left = days;
    while left > 0 {
        at = at.checked_add(SignedDuration::from_hours(24)).ok()?;
        if !business || !matches!(Offset::UTC.to_datetime(at).weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{assert_clean, assert_found, found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn with(store: &str) -> String {
        // A Friday.
        format!(r#"{{"marketplace":"{store}","shipBy":"2026-11-20T12:00:00Z","packages":[{{}}]}}"#)
    }

    #[track_caller]
    fn assert_near(store: &str, last_quiet: &str, first_near: &str) {
        assert_clean(&NEAR_AUTO_CANCEL, last_quiet, &with(store));
        assert_found(&NEAR_AUTO_CANCEL, first_near, &with(store), &[("/shipBy", Risk)]);
    }

    #[test]
    fn ok_each_store_counts_its_own_days() {
        assert_near("GB", "2026-11-25T12:00:00Z", "2026-11-25T12:00:01Z");
        // Two weekends lie between.
        assert_near("AU", "2026-11-29T12:00:00Z", "2026-11-29T12:00:01Z");
        assert_near("SA", "2026-11-21T12:00:00Z", "2026-11-21T12:00:01Z");
        assert_near("IN", "2026-11-20T12:00:00Z", "2026-11-20T12:00:01Z");
        assert_clean(&NEAR_AUTO_CANCEL, "2026-12-25T12:00:00Z", &with("US"));
    }

    #[test]
    fn ok_the_day_is_said_and_whether_it_is_over() {
        let message = |now: &str| found(&NEAR_AUTO_CANCEL, now, &with("GB"))[0].params.told("DAT008");
        assert_eq!(message("2026-11-27T12:00:00Z"), "DAT008 day=2026-11-27 when=ahead");
        assert_eq!(message("2026-11-27T12:00:01Z"), "DAT008 day=2026-11-27 when=past");
    }
}
