//! Dates and moments as text: RFC 3339, a bare date, and nothing else.
//!
//! The calendar is `jiff`'s. Only the splitting of the text is done here: `jiff`'s own parser reads far more than
//! RFC 3339, and its error texts alone weigh 90 kB of WASM that nobody would read.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::Offset,
};

/// Length of `2026-11-21`.
const DATE: usize = 10;

/// What a text says: a date, perhaps a time of that day, perhaps how far the place was from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) date: Date,
    pub(crate) time: Option<Time>,
    pub(crate) offset: Option<Offset>,
}

impl Reading {
    /// Reads `2026-11-21`, `2026-11-21T10:30`, `2026-11-21T10:30:00.5+01:00`; a blank may stand for the `T`.
    pub(crate) fn of(text: &str) -> Option<Reading> {
        let (day, rest) = (text.get(..DATE)?, text.get(DATE..)?.as_bytes());
        let date = date(day)?;
        match rest {
            [] => Some(Reading { date, time: None, offset: None }),
            [b'T' | b't' | b' ', clock @ ..] => {
                let (time, rest) = time(clock)?;
                Some(Reading { date, time: Some(time), offset: offset(rest)? })
            }
            _ => None,
        }
    }

    /// The moment, when the offset is known.
    pub(crate) fn at(&self) -> Option<Timestamp> {
        self.offset?.to_timestamp(DateTime::from_parts(self.date, self.time?)).ok()
    }
}

/// Reads RFC 3339, or a bare date as its first moment in UTC.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    let reading = Reading::of(text)?;
    match reading.time {
        Some(_) => reading.at(),
        None => Offset::UTC.to_timestamp(DateTime::from_parts(reading.date, Time::midnight())).ok(),
    }
}

/// `2026-11-21`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
    let year = i16::from(pair(y1, y2)?) * 100 + i16::from(pair(y3, y4)?);
    Date::new(year, pair(m1, m2)?, pair(d1, d2)?).ok()
}

/// `10:30`, `10:30:00`, `10:30:00.123`, and what follows. Second 60 is the last of its minute, as RFC 3339 allows leap seconds.
fn time(text: &[u8]) -> Option<(Time, &[u8])> {
    let [h1, h2, b':', m1, m2, rest @ ..] = text else { return None };
    let (second, nanosecond, rest) = match rest {
        [b':', s1, s2, b'.' | b',', rest @ ..] => {
            let len = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (digits, rest) = rest.split_at_checked(len)?;
            let nanosecond = (0..9).try_fold(0, |sum, at| Some(sum * 10 + i32::from(digits.get(at).map_or(0, |byte| byte - b'0'))))?;
            if digits.is_empty() {
                return None;
            }
            (pair(*s1, *s2)?, nanosecond, rest)
        }
        [b':', s1, s2, rest @ ..] => (pair(*s1, *s2)?, 0, rest),
        _ => (0, 0, rest),
    };
    let second = if second == 60 { 59 } else { second };
    Some((Time::new(pair(*h1, *h2)?, pair(*m1, *m2)?, second, nanosecond).ok()?, rest))
}

/// `Z`, `+01:00`, `+0100` or nothing; `None` when it is something else.
fn offset(text: &[u8]) -> Option<Option<Offset>> {
    let (sign, h1, h2, m1, m2) = match *text {
        [] => return Some(None),
        [b'Z' | b'z'] => return Some(Some(Offset::UTC)),
        [sign, h1, h2, b':', m1, m2] | [sign, h1, h2, m1, m2] => (sign, h1, h2, m1, m2),
        _ => return None,
    };
    let (hours, minutes) = (pair(h1, h2)?, pair(m1, m2)?);
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    let seconds = match sign {
        b'+' => seconds,
        b'-' => -seconds,
        _ => return None,
    };
    if minutes > 59 {
        return None;
    }
    Offset::from_seconds(seconds).ok().map(Some)
}

fn pair(a: u8, b: u8) -> Option<i8> {
    (a.is_ascii_digit() && b.is_ascii_digit()).then(|| (a - b'0') as i8 * 10 + (b - b'0') as i8)
}

/// `2026-11-21`.
pub(crate) fn day_text(date: Date) -> String {
    let mut out = String::with_capacity(DATE);
    digits(&mut out, 4, date.year().unsigned_abs());
    out.push('-');
    digits(&mut out, 2, date.month().unsigned_abs().into());
    out.push('-');
    digits(&mut out, 2, date.day().unsigned_abs().into());
    out
}

/// `2026-11-21T10:30:00`: what the clock shows `offset` away from UTC, in whole seconds.
pub(crate) fn clock_text(at: Timestamp, offset: Offset) -> String {
    let shown = offset.to_datetime(at);
    let mut out = day_text(shown.date());
    for (before, part) in [('T', shown.hour()), (':', shown.minute()), (':', shown.second())] {
        out.push(before);
        digits(&mut out, 2, part.unsigned_abs().into());
    }
    out
}

fn digits(out: &mut String, width: u32, number: u16) {
    out.extend((0..width).rev().map(|place| char::from(b'0' + (number / 10_u16.pow(place) % 10) as u8)));
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn is(text: &str, expected: Option<&str>) {
        assert_eq!(moment(text).map(|at| clock_text(at, Offset::UTC)).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn ok_moments() {
        is("2026-11-21T10:30:00Z", Some("2026-11-21T10:30:00"));
        is("2026-11-21t10:30:00z", Some("2026-11-21T10:30:00"));
        is("2026-11-21 10:30:00+01:00", Some("2026-11-21T09:30:00"));
        is("2026-11-21T10:30:00.999-0800", Some("2026-11-21T18:30:00"));
        is("2026-11-21T10:30Z", Some("2026-11-21T10:30:00"));
        is("2016-12-31T23:59:60Z", Some("2016-12-31T23:59:59"));
        is("2024-02-29", Some("2024-02-29T00:00:00"));
        is("0000-01-01T00:00:00Z", Some("0000-01-01T00:00:00"));
    }

    #[test]
    fn err_what_is_no_moment() {
        for text in [
            "",
            "2026-11-31",
            "2023-02-29",
            "20261121",
            "2026-11-21T",
            "2026-11-21T10:30:00",
            "2026-11-21T25:00:00Z",
            "2026-11-21T10:61:00Z",
            "2026-11-21T10:30:00.Z",
            "2026-11-21T10:30:00+1:00",
            "2026-11-21T10:30:00+01:75",
            "2026-11-21T10:30:00+99:00",
            "2026-11-21T10:30:00 Z",
            "2026-11-21T10:30:00é",
            "９026-11-21",
            "9999-12-31T23:59:59-20:00",
        ] {
            is(text, None);
        }
    }

    #[test]
    fn ok_fractions_are_kept_to_the_nanosecond() {
        let at = moment("2026-11-21T10:30:00.123456789999Z").unwrap();
        assert_eq!(at.subsec_nanosecond(), 123_456_789);
    }
}
