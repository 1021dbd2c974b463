//! The forms a platform writes a value in, and the one that everything here is read in.

use std::borrow::Cow;

/// How a platform writes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Form {
    /// As it stands.
    Text,
    /// A name; `None` and `custom` stand for one that is elsewhere or nowhere.
    Name,
    /// Seconds since 1970, of which midnight stands for the day, or a day in figures, day first. All else is no date.
    Unix,
    /// `Mon, 02 Mar 2026 19:05:11 +0000`.
    Mail,
    /// `2026-03-02 19:05:11`, which the platform keeps in UTC.
    Utc,
    /// `2026-03-02 19:05:11` of a place nobody names.
    Local,
    /// `3/2/2026 2:05:00 PM`: month first.
    MonthFirst,
    /// `02/03/2026`, `02-03-2026`, `02.03.2026 14:05`: day first.
    DayFirst,
    /// An Amazon order id, alone or among other words; two different ones are none.
    OrderId,
    /// `gid://shopify/Order/820982911946154508`: what stands last.
    Gid,
    /// `1.0000` for one.
    Units,
    /// An id of the platform's own list, by its name; any other one stays.
    OneOf(&'static [(&'static str, &'static str)]),
}

/// The value in the form the shipment wants; `None` when it says nothing.
///
/// `zone` is what a time of an unnamed place is taken to be (`+01:00`, `Z`); without one, only its day is kept.
pub(in crate::source) fn read<'t>(form: Form, text: &'t str, zone: &str) -> Option<Cow<'t, str>> {
    let text = text.trim();
    match form {
        Form::Text => Some(Cow::Borrowed(text)),
        Form::Name => Some(Cow::Borrowed(text)).filter(|text| !NAMELESS.iter().any(|word| text.eq_ignore_ascii_case(word))),
        Form::Unix => {
            unix(text).or_else(|| slashed(text, true, "")).or_else(|| crate::moment::date(text).map(|_| text.to_owned())).map(Cow::Owned)
        }
        Form::Mail => mail(text).map_or(Some(Cow::Borrowed(text)), |text| Some(Cow::Owned(text))),
        Form::Utc => Some(local(text, "Z")),
        Form::Local => Some(local(text, zone)),
        Form::MonthFirst => Some(slashed(text, false, zone).map_or(Cow::Borrowed(text), Cow::Owned)),
        Form::DayFirst => Some(slashed(text, true, zone).map_or(Cow::Borrowed(text), Cow::Owned)),
        Form::OrderId => order_id(text).map(Cow::Borrowed),
        Form::Gid => Some(Cow::Borrowed(text.rsplit('/').next().unwrap_or(text).split('?').next().unwrap_or(text))),
        Form::Units => Some(Cow::Borrowed(units(text))),
        Form::OneOf(names) => Some(Cow::Borrowed(names.iter().find(|(id, _)| *id == text).map_or(text, |(_, name)| name))),
    }
    .filter(|text| !text.is_empty())
}

const NAMELESS: [&str; 3] = ["none", "custom", "custom value"];

/// `1772478311` as `2026-03-02T19:05:11Z`, `1772409600` as `2026-03-02`. Milliseconds are told by their size.
fn unix(text: &str) -> Option<String> {
    let number: i64 = text.parse().ok().filter(|number| *number > 0)?;
    let seconds = if number >= 100_000_000_000 { number / 1000 } else { number };
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    let at = jiff::tz::Offset::UTC.to_datetime(moment);
    let (date, time) = (at.date(), at.time());
    let time = [time.hour(), time.minute(), time.second()];
    Some(written(date.year(), date.month(), date.day(), Some(time).filter(|time| *time != [0; 3]), "Z"))
}

fn written(year: i16, month: i8, day: i8, time: Option<[i8; 3]>, zone: &str) -> String {
    match time.filter(|_| !zone.is_empty()) {
        Some([hour, minute, second]) => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}"),
        None => format!("{year:04}-{month:02}-{day:02}"),
    }
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// RFC 2822: the day of the week may be missing, the zone is an offset, `GMT` or `UT`.
fn mail(text: &str) -> Option<String> {
    let rest = text.split_once(',').map_or(text, |(_, rest)| rest);
    let mut words = rest.split_ascii_whitespace();
    let day = words.next()?.parse().ok()?;
    let month = words.next()?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|name| *name == month)?;
    let year = words.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let time = clock(words.next()?)?;
    let zone = match words.next()? {
        "GMT" | "UT" | "UTC" | "Z" => Cow::Borrowed("Z"),
        zone if zone.len() == 5 && zone.is_ascii() => Cow::Owned(format!("{}:{}", zone.get(..3)?, zone.get(3..)?)),
        _ => return None,
    };
    date(year, i8::try_from(month).ok()? + 1, day)?;
    Some(written(year, i8::try_from(month).ok()? + 1, day, Some(time), &zone))
}

/// `19:05:11`, `19:05`, `2:05:00`.
fn clock(text: &str) -> Option<[i8; 3]> {
    let mut parts = text.split(':');
    let time = [parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next().map_or(Some(0), |second| second.parse().ok())?];
    let [hour, minute, second] = time;
    (parts.next().is_none() && (0..24).contains(&hour) && (0..60).contains(&minute) && (0..=60).contains(&second)).then_some(time)
}

fn date(year: i16, month: i8, day: i8) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(year, month, day).ok()
}

/// `2026-03-02 19:05:11`, with the zone put behind it; without a zone its day.
fn local<'t>(text: &'t str, zone: &str) -> Cow<'t, str> {
    let Some((day, time)) = text.split_once([' ', 'T']).filter(|(day, _)| crate::moment::date(day).is_some()) else {
        return Cow::Borrowed(text);
    };
    match clock(time.split('.').next().unwrap_or(time)) {
        None => Cow::Borrowed(text),
        Some(_) if zone.is_empty() => Cow::Borrowed(day),
        Some(_) => Cow::Owned(format!("{day}T{time}{zone}")),
    }
}

/// `3/2/2026 2:05:00 PM` or `02.03.2026`; a year of four digits in front is no matter of order.
fn slashed(text: &str, day_first: bool, zone: &str) -> Option<String> {
    let mut words = text.split_ascii_whitespace();
    let mut parts = words.next()?.split(['/', '-', '.']);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if first.len() == 4 || third.len() != 4 || parts.next().is_some() {
        return None;
    }
    let (month, day) = if day_first { (second, first) } else { (first, second) };
    let (year, month, day) = (third.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    date(year, month, day)?;
    let time = match words.next() {
        None => None,
        Some(time) => {
            let [hour, minute, second] = clock(time)?;
            let hour = match words.next().map(str::to_ascii_lowercase).as_deref() {
                None => hour,
                Some("am") if (1..=12).contains(&hour) => hour % 12,
                Some("pm") if (1..=12).contains(&hour) => hour % 12 + 12,
                Some(_) => return None,
            };
            Some([hour, minute, second])
        }
    };
    words.next().is_none().then(|| written(year, month, day, time, zone))
}

/// The one Amazon order id of a text: 3-7-7 digits with nothing of the kind beside it.
fn order_id(text: &str) -> Option<&str> {
    let mut words = text.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|word| is_order_id(word));
    let first = words.next()?;
    words.all(|word| word == first).then_some(first)
}

fn is_order_id(word: &str) -> bool {
    let mut parts = word.split('-').map(str::len);
    (parts.next(), parts.next(), parts.next(), parts.next()) == (Some(3), Some(7), Some(7), None)
}

/// `2.0000` as `2`; any other fraction stays for the rules.
fn units(text: &str) -> &str {
    match text.split_once('.') {
        Some((whole, fraction)) if !whole.is_empty() && fraction.bytes().all(|byte| byte == b'0') => whole,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn reads(form: Form, text: &str, zone: &str, expected: Option<&str>) {
        assert_eq!(read(form, text, zone).as_deref(), expected, "{text}");
    }

    #[test]
    fn ok_dates_keep_their_instant() {
        reads(Form::Unix, "1772478311", "", Some("2026-03-02T19:05:11Z"));
        reads(Form::Unix, "1772478311000", "", Some("2026-03-02T19:05:11Z"));
        reads(Form::Unix, "1772409600", "", Some("2026-03-02"));
        reads(Form::Unix, "02-03-2026", "", Some("2026-03-02"));
        reads(Form::Unix, "2026-03-02", "", Some("2026-03-02"));
        reads(Form::Mail, "Mon, 02 Mar 2026 19:05:11 +0000", "", Some("2026-03-02T19:05:11+00:00"));
        reads(Form::Mail, "2 Mar 2026 19:05 -0530", "", Some("2026-03-02T19:05:00-05:30"));
        reads(Form::Mail, "Mon, 02 Mar 2026 19:05:11 GMT", "", Some("2026-03-02T19:05:11Z"));
        reads(Form::Utc, "2026-03-02 19:05:11", "+09:00", Some("2026-03-02T19:05:11Z"));
        reads(Form::Local, "2026-03-02 19:05:11", "+09:00", Some("2026-03-02T19:05:11+09:00"));
        reads(Form::MonthFirst, "3/2/2026 2:05:00 PM", "-06:00", Some("2026-03-02T14:05:00-06:00"));
        reads(Form::MonthFirst, "3/2/2026 12:05:00 AM", "Z", Some("2026-03-02T00:05:00Z"));
        reads(Form::Unix, "02.03.2026", "Z", Some("2026-03-02"));
        reads(Form::DayFirst, "02.03.2026 14:05", "+01:00", Some("2026-03-02T14:05:00+01:00"));
    }

    #[test]
    fn ok_a_time_of_an_unnamed_place_keeps_its_day() {
        reads(Form::Local, "2026-03-02 23:59:59", "", Some("2026-03-02"));
        reads(Form::MonthFirst, "3/2/2026 2:05:00 PM", "", Some("2026-03-02"));
    }

    #[test]
    fn ok_what_is_no_date_is_left_to_the_rules() {
        reads(Form::MonthFirst, "13/45/2026", "", Some("13/45/2026"));
        reads(Form::DayFirst, "2026-03-02", "", Some("2026-03-02"));
        reads(Form::Local, "soon", "", Some("soon"));
        reads(Form::Mail, "yesterday", "", Some("yesterday"));
        reads(Form::Mail, "Mon, 31 Feb 2026 19:05:11 +0000", "", Some("Mon, 31 Feb 2026 19:05:11 +0000"));
    }

    #[test]
    fn ok_no_date_at_all() {
        for text in ["0", "", "n/a", "-5"] {
            reads(Form::Unix, text, "", None);
        }
    }

    #[test]
    fn ok_order_ids_are_found_never_guessed() {
        reads(Form::OrderId, "111-2345678-0000001", "", Some("111-2345678-0000001"));
        reads(Form::OrderId, "Amazon order 111-2345678-0000001 (US)", "", Some("111-2345678-0000001"));
        reads(Form::OrderId, "111-2345678-0000001, 111-2345678-0000002", "", None);
        reads(Form::OrderId, "1111-2345678-0000001", "", None);
        reads(Form::OrderId, "820982911946154508", "", None);
    }

    #[test]
    fn ok_names_that_name_nobody() {
        for text in ["None", "custom", " Custom Value ", ""] {
            reads(Form::Name, text, "", None);
        }
        reads(Form::Name, "Custom Cargo", "", Some("Custom Cargo"));
    }

    #[test]
    fn ok_ids_and_units() {
        reads(Form::Gid, "gid://shopify/Order/820982911946154508", "", Some("820982911946154508"));
        reads(Form::Gid, "820982911946154508", "", Some("820982911946154508"));
        reads(Form::Units, "2.0000", "", Some("2"));
        reads(Form::Units, "1.5", "", Some("1.5"));
        reads(Form::Units, "10", "", Some("10"));
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        /// A moment in every form that has one, in any zone, is the same moment; without a zone it is the same day there.
        #[test]
        fn a_moment_in_any_form_is_the_same_moment(second in 946_684_800_i64..4_102_444_800, minutes in -14 * 60..=14 * 60_i32) {
            let moment = jiff::Timestamp::from_second(second).unwrap();
            let sign = if minutes < 0 { '-' } else { '+' };
            let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
            let zone = format!("{sign}{hours:02}:{rest:02}");
            let there = jiff::tz::Offset::from_seconds(minutes * 60).unwrap().to_datetime(moment);
            let utc = jiff::tz::Offset::UTC.to_datetime(moment);
            let day = there.date().to_string();
            let time = |at: jiff::civil::DateTime| format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second());
            let month = MONTHS[usize::try_from(there.month()).unwrap() - 1];
            let half = format!("{}:{:02}:{:02} {}", (there.hour() + 11) % 12 + 1, there.minute(), there.second(), if there.hour() < 12 { "AM" } else { "PM" });
            let forms = [
                (Form::Unix, second.to_string()),
                (Form::Unix, (second * 1000).to_string()),
                (Form::Mail, format!("Sun, {} {month} {} {} {sign}{hours:02}{rest:02}", there.day(), there.year(), time(there))),
                (Form::Utc, format!("{} {}", utc.date(), time(utc))),
                (Form::Local, format!("{day} {}", time(there))),
                (Form::MonthFirst, format!("{}/{}/{} {half}", there.month(), there.day(), there.year())),
                (Form::DayFirst, format!("{}.{}.{} {}", there.day(), there.month(), there.year(), time(there))),
            ];
            for (form, text) in forms {
                let found = read(form, &text, &zone).unwrap();
                // Of seconds since 1970 midnight stands for the day.
                let expected = if form == Form::Unix && second % 86_400 == 0 { None } else { Some(moment) };
                assert_eq!(found.parse::<jiff::Timestamp>().ok(), expected, "{form:?} of {text} in {zone} is {found}");
                if matches!(form, Form::Local | Form::MonthFirst | Form::DayFirst) {
                    assert_eq!(read(form, &text, "").as_deref(), Some(day.as_str()), "{form:?} of {text}");
                }
            }
        }
    }
}
