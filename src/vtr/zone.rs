//! The clock of a store: what day and what time it is there. Days are counted from 1970-01-01.

use jiff::{Timestamp, civil::Date, tz::Offset};

use crate::{
    marketplace::Marketplace,
    moment::{Reading, clock_text},
};

include!(concat!(env!("OUT_DIR"), "/zones.rs"));

const DAY: i64 = 86_400;

/// A time zone of the table: 2020 to 2037. Before and behind it the nearest offset goes on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Zone(&'static [(u32, i16)]);

/// UTC, for what has no store.
static UTC: &[(u32, i16)] = &[(0, 0)];

impl Zone {
    /// The zone in which a store counts its days.
    pub fn of(store: Option<&Marketplace>) -> Zone {
        let named = |store: &Marketplace| ZONES.iter().find(|(name, _)| *name == store.time_zone);
        let clock = store.and_then(named).and_then(|(_, at)| CLOCKS.get(usize::from(*at)));
        Zone(clock.copied().unwrap_or(UTC))
    }

    /// Seconds east of UTC.
    fn offset(self, second: i64) -> i64 {
        let minute = second.div_euclid(60);
        let passed = self.0.partition_point(|(from, _)| i64::from(*from) <= minute);
        let held = self.0.get(passed.saturating_sub(1)).or(self.0.first());
        held.map_or(0, |(_, minutes)| i64::from(*minutes) * 60)
    }

    /// The day of a moment.
    pub fn day(self, second: i64) -> i32 {
        whole((second + self.offset(second)).div_euclid(DAY))
    }

    /// The last second of a day. Clocks that change at midnight make no day without an end: it ends where the next one begins.
    pub fn end(self, day: i32) -> i64 {
        let midnight = (i64::from(day) + 1) * DAY;
        // The offset of the night before and that of the night behind; the later moment that still belongs to the day is its end.
        let ends = [midnight - DAY / 2, midnight + DAY / 2].map(|near| midnight - self.offset(near) - 1);
        let inside = ends.into_iter().filter(|end| self.day(*end) == day).max();
        inside.unwrap_or_else(|| {
            // The clock jumps over midnight: the last second before the jump.
            let jump = self
                .0
                .iter()
                .map(|(from, _)| i64::from(*from) * 60 - 1)
                .find(|second| self.day(*second) == day && self.day(*second + 1) != day);
            jump.unwrap_or(midnight - 1)
        })
    }

    /// `2026-11-21T17:00:00`, as the clock of the store shows a moment.
    pub fn clock(self, second: i64) -> String {
        let offset = i32::try_from(self.offset(second)).ok().and_then(|seconds| Offset::from_seconds(seconds).ok()).unwrap_or(Offset::UTC);
        Timestamp::from_second(second).map(|at| clock_text(at, offset)).unwrap_or_default()
    }

    /// The day a text names, or that of the moment it names; `None` when it is neither.
    pub fn day_of(self, text: &str) -> Option<i32> {
        match named(text)? {
            Named::Day(day) => Some(day),
            Named::Moment(second) => Some(self.day(second)),
        }
    }

    /// The last second a text can mean here: the moment itself, or the end of the day.
    pub fn last_of(self, text: &str) -> Option<i64> {
        match named(text)? {
            Named::Day(day) => Some(self.end(day)),
            Named::Moment(second) => Some(second),
        }
    }
}

enum Named {
    Day(i32),
    Moment(i64),
}

/// What a text names. A time of an unnamed place is no moment; its day is known all the same.
fn named(text: &str) -> Option<Named> {
    let text = text.trim();
    if let Some(day) = plain(text) {
        return Some(Named::Day(day));
    }
    let reading = Reading::of(text)?;
    Some(reading.at().map_or_else(|| Named::Day(day_number(reading.date)), |at| Named::Moment(at.as_second())))
}

/// The moment a text names in UTC, a bare date as its first.
pub(crate) fn second_of(text: &str) -> Option<i64> {
    match named(text)? {
        Named::Day(day) => Some(i64::from(day) * DAY),
        Named::Moment(second) => Some(second),
    }
}

/// The UTC day of what a text names.
pub(crate) fn utc_day(text: &str) -> Option<i32> {
    // Most stores of hosts write UTC, and then the day stands in the text.
    if text.ends_with('Z') && text.len() > DATE {
        return text.get(..DATE).and_then(plain);
    }
    Zone(UTC).day_of(text)
}

const DATE: usize = "2026-11-21".len();

/// Days from 1970-01-01 of a bare date.
fn plain(text: &str) -> Option<i32> {
    (text.len() == DATE).then(|| crate::moment::date(text)).flatten().map(day_number)
}

/// Days from 1970-01-01.
pub(crate) fn day_number(date: Date) -> i32 {
    // Days of the years before, in years that begin in March, so that the leap day comes last.
    let (month, day) = (i32::from(date.month()), i32::from(date.day()));
    let year = i32::from(date.year()) - i32::from(month <= 2);
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date so many days from 1970-01-01.
pub(crate) fn date_of(day: i32) -> Option<Date> {
    let at = Timestamp::from_second(i64::from(day) * DAY).ok()?;
    Some(Offset::UTC.to_datetime(at).date())
}

/// `2026-11-21`; blank for a day that no calendar has.
pub(crate) fn day_text(day: i32) -> String {
    date_of(day).map(crate::moment::day_text).unwrap_or_default()
}

fn whole(days: i64) -> i32 {
    i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marketplace::MARKETPLACES;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn store(country: &str) -> Zone {
        Zone::of(Marketplace::find(country))
    }

    /// Every hour of three days around each change of a clock, and the first of each month, against the tz database.
    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn ok_every_clock_agrees_with_the_tz_database() {
        use jiff::tz::TimeZone;
        let second = |year: i16| jiff::civil::date(year, 1, 1).to_zoned(TimeZone::UTC).unwrap().timestamp();
        let (first, last) = (second(2020), second(2038));
        let mut compared = 0;
        for store in MARKETPLACES {
            let (ours, theirs) = (Zone::of(Some(store)), TimeZone::get(store.time_zone).unwrap());
            let changes =
                theirs.following(first).take_while(|change| change.timestamp() < last).map(|change| change.timestamp().as_second());
            let months = (0..18 * 12).map(|month| first.as_second() + month * 30 * DAY);
            for at in changes.chain(months) {
                for hour in -36..=36 {
                    for near in [-1, 0, 1] {
                        let at = (at + hour * 3600 + near).clamp(first.as_second(), last.as_second() - 1);
                        let expected = theirs.to_offset(Timestamp::from_second(at).unwrap()).seconds();
                        assert_eq!(ours.offset(at), i64::from(expected), "{} {at}", store.time_zone);
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 1_000_000, "{compared}");
    }

    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn ok_every_day_ends_where_the_next_begins() {
        for store in MARKETPLACES {
            let zone = Zone::of(Some(store));
            for day in day_number(jiff::civil::date(2020, 1, 2))..day_number(jiff::civil::date(2037, 12, 31)) {
                let end = zone.end(day);
                assert_eq!((zone.day(end), zone.day(end + 1)), (day, day + 1), "{} {}", store.country, day_text(day));
            }
        }
    }

    #[test]
    fn ok_days_begin_where_the_store_is() {
        // 07:59 in UTC is still yesterday in Los Angeles in winter, and 06:59 in summer.
        assert_eq!(store("US").day_of("2026-11-21T07:59:59Z"), day(2026, 11, 20));
        assert_eq!(store("US").day_of("2026-11-21T08:00:00Z"), day(2026, 11, 21));
        assert_eq!(store("US").day_of("2026-07-21T06:59:59Z"), day(2026, 7, 20));
        assert_eq!(store("JP").day_of("2026-11-20T15:00:00Z"), day(2026, 11, 21));
        assert_eq!(store("GB").day_of("2026-06-30T23:00:00Z"), day(2026, 7, 1));
        assert_eq!(store("DE").day_of(" 2026-11-21 "), day(2026, 11, 21));
        assert_eq!(store("DE").day_of("2026-11-21T23:30:00"), day(2026, 11, 21));
        assert_eq!(store("DE").day_of("21.11.2026"), None);
    }

    #[track_caller]
    fn ends(country: &str, day: &str, utc: &str) {
        let zone = store(country);
        assert_eq!(zone.last_of(day).map(|at| Zone(UTC).clock(at)).as_deref(), Some(utc), "{country} {day}");
    }

    #[test]
    fn ok_days_of_23_and_25_hours_end_on_time() {
        ends("GB", "2026-03-29", "2026-03-29T22:59:59");
        ends("GB", "2026-10-25", "2026-10-25T23:59:59");
        ends("US", "2026-03-08", "2026-03-09T06:59:59");
        ends("US", "2026-11-01", "2026-11-02T07:59:59");
        ends("AU", "2026-10-04", "2026-10-04T12:59:59");
        // Cairo sets its clocks at midnight: the last hour of Thursday is lived twice, the first of a Friday not at all.
        ends("EG", "2026-10-29", "2026-10-29T21:59:59");
        ends("EG", "2026-04-23", "2026-04-23T21:59:59");
        ends("IN", "2026-11-21", "2026-11-21T18:29:59");
    }

    fn day(year: i16, month: i8, day: i8) -> Option<i32> {
        Date::new(year, month, day).ok().map(day_number)
    }

    #[test]
    fn ok_days_are_counted_from_1970() {
        assert_eq!(day(1970, 1, 1), Some(0));
        assert_eq!(day(2000, 3, 1), Some(11_017));
        assert_eq!(day(2026, 11, 21), Some(20_778));
        assert_eq!(day(1, 1, 1), Some(-719_162));
        for number in [-719_162, -1, 0, 59, 60, 11_016, 11_017, 20_778, 2_932_894] {
            assert_eq!(date_of(number).map(day_number), Some(number));
        }
        assert_eq!((date_of(i32::MAX), day_text(20_778)), (None, "2026-11-21".to_owned()));
    }

    #[test]
    fn ok_the_table_is_small() {
        let bytes: usize = CLOCKS.iter().map(|clock| size_of_val(*clock)).sum();
        assert!(bytes < 4096, "{bytes}");
    }
}
