//! How much time a date can mean.

use jiff::{SignedDuration, Timestamp};

use crate::{
    rules::{Named, context::moment},
    shipment::Text,
};

/// Clocks of shops differ from Amazon's; a difference up to this is no finding. Library policy.
pub(super) const ALLOWANCE: SignedDuration = SignedDuration::from_mins(15);

/// A bare date begins first at UTC+14 and ends last at UTC-12; the shop's own zone is not known.
const EARLIEST: SignedDuration = SignedDuration::from_hours(-14);
const LATEST: SignedDuration = SignedDuration::from_hours(24 + 12);

/// First and last moment a text can mean; for a moment with its offset both are that moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
}

impl Span {
    /// The span of a text, and what was read from it.
    pub(super) fn of(text: &Text<'_>, read: Named<Timestamp>) -> Option<Span> {
        let at = read.given()?;
        if text.filled()?.len() != "2026-11-21".len() {
            return Some(Span { first: at, last: at });
        }
        Some(Span { first: at.checked_add(EARLIEST).ok()?, last: at.checked_add(LATEST).ok()? })
    }
}

/// One parcel leaves within so many days, whatever clocks and bare dates say of it. Library policy.
const ONE_LEAVING: SignedDuration = SignedDuration::from_hours(3 * 24);

/// Whether dates lie further apart than those of one parcel can; unreadable ones say nothing.
pub(in crate::rules) fn apart<'t, 'a: 't>(dates: impl IntoIterator<Item = &'t Text<'a>>) -> bool {
    let moments = dates.into_iter().filter_map(|text| moment(text).given());
    let ends = moments
        .fold(None, |ends: Option<(Timestamp, Timestamp)>, at| Some(ends.map_or((at, at), |(first, last)| (first.min(at), last.max(at)))));
    ends.is_some_and(|(first, last)| last.duration_since(first) > ONE_LEAVING)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn span(text: &str) -> Option<Span> {
        let text = Text::from(text);
        Span::of(&text, moment(&text))
    }

    #[track_caller]
    fn assert_span(text: &str, first: &str, last: &str) {
        let expected = Span { first: first.parse().unwrap(), last: last.parse().unwrap() };
        assert_eq!(span(text), Some(expected), "{text}");
    }

    #[test]
    fn ok_a_moment_is_a_moment_in_any_offset() {
        for text in [
            "2026-11-21T12:00:00Z",
            "2026-11-21T13:00:00+01:00",
            "2026-11-21T04:00:00-08:00",
            "2026-11-22T01:30:00+13:30",
            " 2026-11-21T12:00:00-00:00 ",
        ] {
            assert_span(text, "2026-11-21T12:00:00Z", "2026-11-21T12:00:00Z");
        }
    }

    #[test]
    fn ok_the_hour_that_comes_twice_is_told_by_its_offset() {
        assert_span("2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00Z", "2026-10-25T00:30:00Z");
        assert_span("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z", "2026-10-25T01:30:00Z");
    }

    #[test]
    fn ok_a_bare_date_is_that_day_somewhere() {
        assert_span("2026-11-21", "2026-11-20T10:00:00Z", "2026-11-22T12:00:00Z");
    }

    #[test]
    fn ok_nothing_else_has_a_span() {
        for text in ["", "2026-11-21T12:00:00", "21.11.2026", "2026-02-29", "tomorrow", "9999-12-31"] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}
