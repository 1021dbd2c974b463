use super::span::{ALLOWANCE, Span};
use crate::rules::{Findings, PackageFacts};

rule! {
    /// Ship date is still to come
    ///
    /// ## What it checks
    /// The ship date is not more than 15 minutes ahead of the moment of the check. A day without a time is still to come
    /// when it has begun nowhere on earth.
    ///
    /// ## Why it matters
    /// A confirmation says that the parcel has left. Amazon names no error for a date ahead, but
    /// confirming what is still in the house is against its policy, and the carrier's first scan will not fit.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/shipDate,now:2026-11-21T12:00:00Z
    /// { "marketplace": "GB", "packages": [{ "shipDate": "2026-11-23T09:00:00Z" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes,now:2026-11-21T12:00:00Z
    /// { "marketplace": "GB", "packages": [{ "shipDate": "2026-11-21T12:10:00Z" }] }
    /// ```
    ///
    /// ## Fix
    /// Confirm when the parcel has left, with the date it left.
    ///
    /// ## References
    /// - Library policy: no text of Amazon's bounds the date. EcommerceBytes, 2015-02-26, and ShippingEasy 204351635 (policy)
    pub SHIP_DATE_IN_FUTURE {
        code: "DAT003",
        name: "ship-date-in-future",
        consequence: Risk,
        vtr: Neutral,
        confidence: Inferred,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let text = &package.package.ship_date;
    let Some(span) = Span::of(text, package.shipped) else { return };
    if span.first.duration_since(package.of.now) > ALLOWANCE {
        out.add(package.path("shipDate"), [("shipDate", text.as_str().trim().to_owned())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn assert_future(now: &str, date: &str, expected: bool) {
        let text = format!(r#"{{"packages":[{{"shipDate":"{date}"}}]}}"#);
        if expected {
            assert_found(&SHIP_DATE_IN_FUTURE, now, &text, &[("/packages/0/shipDate", Risk)]);
        } else {
            assert_clean(&SHIP_DATE_IN_FUTURE, now, &text);
        }
    }

    #[test]
    fn ok_fifteen_minutes_are_allowed_and_no_second_more() {
        assert_future("2026-11-21T12:00:00Z", "2026-11-21T12:00:00Z", false);
        assert_future("2026-11-21T12:00:00Z", "2026-11-21T12:15:00Z", false);
        assert_future("2026-11-21T12:00:00Z", "2026-11-21T12:15:01Z", true);
    }

    #[test]
    fn ok_offsets_are_counted() {
        assert_future("2026-11-21T12:00:00Z", "2026-11-21T21:10:00+09:00", false);
        assert_future("2026-11-21T12:00:00Z", "2026-11-21T21:20:00+09:00", true);
        // The hour Berlin has twice: the second half past two is an hour later.
        assert_future("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00", false);
        assert_future("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+01:00", true);
    }

    #[test]
    fn ok_a_day_that_has_begun_somewhere_is_no_future() {
        assert_future("2026-11-20T10:00:00Z", "2026-11-21", false);
        assert_future("2026-11-20T09:44:59Z", "2026-11-21", true);
        assert_future("2026-11-21T12:00:00Z", "9999-12-30T22:00:00Z", true);
    }

    #[test]
    fn ok_an_unreadable_date_is_left_to_its_own_rule() {
        for date in ["", "11/30/2026", "2027-01-01T00:00:00"] {
            assert_future("2026-11-21T12:00:00Z", date, false);
        }
    }
}
