//! The moment a parcel left, in the forms the payloads want.

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::Offset,
};

#[cfg(feature = "files")]
use crate::moment::day_text;
use crate::moment::{Reading, clock_text};

/// Amazon reads a date without a time as this hour of that day in UTC, midnight in Seattle's summer.
/// The call and the XML feed need a time, and say the same moment. (community: WP-Lister)
const HOUR_OF_A_BARE_DATE: i8 = 7;

/// When a parcel left: the moment, and how far its place was from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShipDate {
    /// The moment.
    pub at: Timestamp,
    /// The offset it was given in; UTC for a date without a time.
    pub offset: Offset,
    /// Given as a date without a time.
    pub bare: bool,
}

impl ShipDate {
    /// Reads RFC 3339 (`2026-11-21T10:30:00+01:00`) or a date (`2026-11-21`).
    ///
    /// # Errors
    /// `malformed` for `21/11/2026`, `no-offset` for `2026-11-21T10:30:00`.
    pub(super) fn read(text: &str) -> Result<ShipDate, &'static str> {
        const NO_DATE: &str = "malformed";
        let reading = Reading::of(text).filter(|reading| reading.date.year() >= 1000).ok_or(NO_DATE)?;
        match (reading.time, reading.offset) {
            (Some(time), Some(offset)) => ShipDate::of(reading.date, time, offset, false).ok_or(NO_DATE),
            (Some(_), None) => Err("no-offset"),
            (None, _) => ShipDate::of(reading.date, Time::constant(HOUR_OF_A_BARE_DATE, 0, 0, 0), Offset::UTC, true).ok_or(NO_DATE),
        }
    }

    fn of(date: Date, time: Time, offset: Offset, bare: bool) -> Option<ShipDate> {
        let at = offset.to_timestamp(date.to_datetime(time)).ok()?;
        Some(ShipDate { at, offset, bare })
    }

    /// RFC 3339 in UTC, whole seconds: `2026-11-21T10:30:00Z`.
    pub(super) fn utc(&self) -> String {
        clock_text(self.at, Offset::UTC) + "Z"
    }

    /// The day on the sender's calendar: `2026-11-21`.
    #[cfg(feature = "files")]
    pub(super) fn day(&self) -> String {
        day_text(self.offset.to_datetime(self.at).date())
    }

    /// Japanese local time with its offset, `2026-11-21T19:30:00+09:00`; a bare date stays bare.
    #[cfg(feature = "files")]
    pub(super) fn japan(&self) -> String {
        if self.bare {
            return self.day();
        }
        clock_text(self.at, Offset::constant(9)) + "+09:00"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn forms(text: &str, utc: &str, day: &str, japan: &str) {
        let date = ShipDate::read(text).unwrap();
        assert_eq!((date.utc().as_str(), date.day().as_str(), date.japan().as_str()), (utc, day, japan));
    }

    #[test]
    fn ok_one_moment_in_three_forms() {
        forms("2026-11-21T10:30:00Z", "2026-11-21T10:30:00Z", "2026-11-21", "2026-11-21T19:30:00+09:00");
        forms("2026-11-21T00:30:00.750+01:00", "2026-11-20T23:30:00Z", "2026-11-21", "2026-11-21T08:30:00+09:00");
        forms("2026-11-20T18:30:00-08:00", "2026-11-21T02:30:00Z", "2026-11-20", "2026-11-21T11:30:00+09:00");
        forms("2026-11-21T10:30:00-00:00", "2026-11-21T10:30:00Z", "2026-11-21", "2026-11-21T19:30:00+09:00");
        forms("2026-11-21", "2026-11-21T07:00:00Z", "2026-11-21", "2026-11-21");
    }

    #[test]
    fn err_what_is_no_moment() {
        for text in ["", "21/11/2026", "2026-11-31", "20261121", "yesterday", "0026-11-21", "2026-11-21T25:00:00Z"] {
            assert_eq!(ShipDate::read(text), Err("malformed"), "{text}");
        }
        assert_eq!(ShipDate::read("2026-11-21T10:30:00"), Err("no-offset"));
    }
}
