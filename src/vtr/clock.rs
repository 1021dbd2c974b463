//! The clock: until when each order must be confirmed, in the time of its store, and until when that is safe.

use serde::Serialize;

use super::{order::arranged, zone::Zone};
use crate::{
    CheckOptions, Shipment,
    catalog::Policy,
    params::Params,
    rules::{ShipmentFacts, auto_cancel},
};

/// Least margin before a deadline, in minutes: a job needs it to run. A tool operator's advice (seed 2), not Amazon's.
pub const MARGIN: u32 = 30;
/// Largest margin a host may ask for.
pub const MOST: u32 = 240;
/// What a host's job takes besides waiting for its turn.
const RUN: u32 = 10;
/// Until the safe time: from here on it is soon, from here on it is now.
const SOON: i64 = 120 * 60;
const NOW: i64 = 15 * 60;

words! {
    /// How near a deadline is.
    pub enum Nearness {
        /// More than two hours to the safe time.
        Ahead = "ahead",
        /// Two hours or less.
        Soon = "soon",
        /// A quarter of an hour or less.
        Now = "now",
        /// The safe time has passed, the deadline has not.
        Unsafe = "unsafe",
        /// The deadline has passed.
        Passed = "passed",
        /// Nothing is due today.
        Nothing = "nothing",
    }
}

/// How a host sends.
#[derive(Debug, Clone, Copy)]
pub struct ClockOptions {
    /// Minutes between two runs of the job that confirms; 0 when it runs at once.
    pub interval: u32,
    /// Least margin in minutes; below [`MARGIN`] only on the host's own risk.
    pub margin: u32,
    /// When the host's own cut-off is, seconds from 1970: everything must be confirmed by then, whatever its ship-by date.
    pub cut_off: Option<i64>,
}

impl Default for ClockOptions {
    fn default() -> Self {
        ClockOptions { interval: 0, margin: MARGIN, cut_off: None }
    }
}

impl ClockOptions {
    /// Minutes between the safe time and the deadline.
    fn minutes(&self) -> u32 {
        let waits = if self.interval == 0 { 0 } else { self.interval.saturating_add(RUN) };
        self.margin.min(MOST).max(waits)
    }
}

/// The deadline of one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The shipment's name.
    pub shipment: String,
    /// Country of its store.
    pub marketplace: &'static str,
    /// Time zone of the store.
    pub time_zone: &'static str,
    /// Confirm by, seconds from 1970.
    pub at: i64,
    /// Safe until, seconds from 1970.
    pub safe: i64,
    /// The same two as the store's clock shows them.
    pub local: String,
    /// Safe until, on the store's clock.
    pub safe_local: String,
    /// When the store cancels the order by itself, on its clock; none where that is not known.
    pub cancels_local: Option<String>,
    /// How near it is.
    pub nearness: Nearness,
    /// What a text says of it: `safe`, `deadline` (times of day), `day` and whether that is `today`, `tomorrow` or the
    /// first of `several`, `hours` and
    /// `minutes` to the next of both, `count` (1).
    pub params: Params,
}

/// Minutes before a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Margins {
    /// Those that are kept: the margin that was asked for, or more where the host's job needs it.
    pub kept: u32,
    /// Those that are advised at least.
    pub advised: u32,
    /// The most that can be asked for.
    pub most: u32,
}

/// The deadlines of the orders that are still to be confirmed, the nearest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadlines {
    /// One for each shipment with a store and a ship-by date that can be read.
    pub deadlines: Vec<Deadline>,
    /// Shipments without one, by name.
    pub without: Vec<String>,
    /// How near the nearest is; `nothing` when none is due today.
    pub nearness: Nearness,
    /// What a text says of all: those of the nearest, and `count` of the orders that share its time.
    pub params: Params,
    /// Where the nearest has passed: place of the nearest of today that can still be met.
    pub next: Option<usize>,
    /// The margins.
    pub margins: Margins,
    /// Whether the margin is lower than advised.
    pub low_margin: bool,
}

/// The deadlines of shipments at the moment of the check.
///
/// ```
/// use shipconfirm::{CheckOptions, Shipment, vtr::{ClockOptions, Nearness, deadlines}};
/// let shipment: Shipment = serde_json::from_str(r#"{ "orderId": "1", "marketplace": "GB", "shipBy": "2026-11-21T17:00:00Z" }"#)?;
/// let now = CheckOptions::at("2026-11-21T15:18:00Z".parse()?);
/// let found = deadlines(&[shipment], &now, &ClockOptions::default());
/// assert_eq!((found.nearness, found.deadlines[0].safe_local.as_str()), (Nearness::Soon, "2026-11-21T16:30:00"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn deadlines(shipments: &[Shipment<'_>], check: &CheckOptions, options: &ClockOptions) -> Deadlines {
    let now = check.now.as_second();
    let (mut deadlines, mut without) = (Vec::new(), Vec::new());
    for shipment in shipments {
        match deadline(shipment, check, options) {
            Some(deadline) => deadlines.push(deadline),
            None => without.push(shipment.name().to_owned()),
        }
    }
    let deadlines = arranged(deadlines, &|a: &Deadline, b| (a.at, &a.shipment).cmp(&(b.at, &b.shipment)));
    let (nearness, params) = headline(&deadlines, now);
    let met = |one: &Deadline| one.nearness != Nearness::Passed && !is_later_day(one, now);
    let next = if nearness == Nearness::Passed { deadlines.iter().position(met) } else { None };
    let margins = Margins { kept: options.minutes(), advised: MARGIN, most: MOST };
    Deadlines { deadlines, without, nearness, params, next, margins, low_margin: margins.kept < MARGIN }
}

/// Whether a deadline is one of tomorrow or later, and not near for all that: half an hour past midnight is soon at eleven.
fn is_later_day(one: &Deadline, now: i64) -> bool {
    let zone = Zone::of(crate::Marketplace::find(one.marketplace));
    one.nearness == Nearness::Ahead && zone.day(one.at) > zone.day(now)
}

/// What is said of all: the orders that passed, else the nearest of today, else when the next is due.
fn headline(deadlines: &[Deadline], now: i64) -> (Nearness, Params) {
    let together =
        |first: &Deadline, passed: bool| deadlines.iter().filter(|one| if passed { one.at < now } else { one.at == first.at }).count();
    let Some(first) = deadlines.first() else { return (Nearness::Nothing, Params::none().count("count", 0)) };
    if is_later_day(first, now) {
        return (Nearness::Nothing, first.said(now, together(first, false), first.when(now)));
    }
    let passed = first.nearness == Nearness::Passed;
    let several = passed && deadlines.iter().any(|one| one.at < now && one.at != first.at);
    let when = if several { "several" } else { first.when(now) };
    (first.nearness, first.said(now, together(first, passed), when))
}

fn deadline(shipment: &Shipment<'_>, check: &CheckOptions, options: &ClockOptions) -> Option<Deadline> {
    let facts = ShipmentFacts::of(shipment, check);
    let (store, now) = (facts.marketplace?, check.now.as_second());
    let zone = Zone::of(Some(store));
    // The earlier of both holds; where one is not known, the other.
    let at = zone.last_of(shipment.ship_by.as_str()).into_iter().chain(options.cut_off).min()?;
    let safe = at - i64::from(options.minutes()) * 60;
    let left = safe - now;
    let steps = [(at < now, Nearness::Passed), (left < 0, Nearness::Unsafe), (left <= NOW, Nearness::Now), (left <= SOON, Nearness::Soon)];
    let nearness = steps.into_iter().find(|(is, _)| *is).map_or(Nearness::Ahead, |(_, nearness)| nearness);
    let (local, safe_local) = (zone.clock(at), zone.clock(safe));
    let cancels = |policy: &Policy| {
        let (days, business) = policy.auto_cancel?;
        auto_cancel(jiff::Timestamp::from_second(at).ok()?, days, business)
    };
    let found = Deadline {
        shipment: shipment.name().to_owned(),
        marketplace: store.country,
        time_zone: store.time_zone,
        at,
        safe,
        local,
        safe_local,
        cancels_local: facts.policy.and_then(cancels).map(|at| zone.clock(at.as_second())),
        nearness,
        params: Params::none(),
    };
    Some(Deadline { params: found.said(now, 1, found.when(now)), ..found })
}

impl Deadline {
    /// Which day it is, as a text says it.
    fn when(&self, now: i64) -> &'static str {
        let zone = Zone::of(crate::Marketplace::find(self.marketplace));
        match zone.day(self.at) - zone.day(now) {
            0 => "today",
            1 => "tomorrow",
            _ => "day",
        }
    }

    /// What a text says of so many orders that share it, or of which it is the first.
    fn said(&self, now: i64, count: usize, when: &'static str) -> Params {
        let next = if self.nearness == Nearness::Unsafe { self.at } else { self.safe };
        let left = usize::try_from((next - now).max(0) / 60).unwrap_or(0);
        // When it is late already, minutes are counted, not hours.
        let (hours, minutes) = if self.nearness == Nearness::Unsafe { (0, left) } else { (left / 60, left % 60) };
        let params = Params::none().with("safe", time(&self.safe_local)).with("deadline", time(&self.local));
        let params = params.with("day", self.local.get(..10).unwrap_or_default().to_owned()).with("when", when);
        params.count("hours", hours).count("minutes", minutes).count("count", count)
    }
}

/// `17:00` of `2026-11-21T17:00:00`.
fn time(clock: &str) -> String {
    clock.get(11..16).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn found(now: &str, store: &str, ship_by: &[&str], options: ClockOptions) -> Deadlines {
        let shipments: Vec<String> =
            ship_by.iter().enumerate().map(|(at, by)| format!(r#"{{"orderId":"{at}","marketplace":"{store}","shipBy":"{by}"}}"#)).collect();
        let json = format!("[{}]", shipments.join(","));
        let shipments = Shipment::one_or_many(&json).unwrap();
        deadlines(&shipments, &CheckOptions::at(now.parse().unwrap()), &options)
    }

    #[track_caller]
    fn is(now: &str, expected: &str) {
        let found = found(now, "GB", &["2026-11-21T17:00:00Z"], ClockOptions::default());
        assert_eq!(found.params.told(found.nearness.word()), expected, "{now}");
    }

    #[test]
    fn ok_the_six_states() {
        is("2026-11-21T13:20:00Z", "ahead safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=3 minutes=10 count=1");
        is("2026-11-21T14:29:59Z", "ahead safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=2 minutes=0 count=1");
        is("2026-11-21T14:30:00Z", "soon safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=2 minutes=0 count=1");
        is("2026-11-21T15:18:00Z", "soon safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=1 minutes=12 count=1");
        is("2026-11-21T16:15:00Z", "now safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=0 minutes=15 count=1");
        is("2026-11-21T16:30:00Z", "now safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=0 minutes=0 count=1");
        is("2026-11-21T16:39:00Z", "unsafe safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=0 minutes=21 count=1");
        is("2026-11-21T17:00:00Z", "unsafe safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=0 minutes=0 count=1");
        is("2026-11-21T17:00:01Z", "passed safe=16:30 deadline=17:00 day=2026-11-21 when=today hours=0 minutes=0 count=1");
        is("2026-11-20T17:00:00Z", "nothing safe=16:30 deadline=17:00 day=2026-11-21 when=tomorrow hours=23 minutes=30 count=1");
    }

    #[test]
    fn ok_the_margin_is_the_larger_of_two() {
        let safe = |interval, margin| {
            found("2026-11-21T12:00:00Z", "GB", &["2026-11-21T17:00:00Z"], ClockOptions { interval, margin, cut_off: None }).deadlines[0]
                .safe_local
                .clone()
        };
        assert_eq!(safe(0, 30), "2026-11-21T16:30:00");
        assert_eq!(safe(20, 30), "2026-11-21T16:30:00");
        assert_eq!(safe(21, 30), "2026-11-21T16:29:00");
        assert_eq!(safe(120, 30), "2026-11-21T14:50:00");
        assert_eq!(safe(0, 999), "2026-11-21T13:00:00");
        assert_eq!(safe(0, 5), "2026-11-21T16:55:00");
        assert!(found("2026-11-21T12:00:00Z", "GB", &[], ClockOptions { margin: 29, ..ClockOptions::default() }).low_margin);
    }

    #[test]
    fn ok_the_interval_of_the_host_is_no_low_margin() {
        let margins = |interval, margin| {
            let found = found("2026-11-21T12:00:00Z", "GB", &[], ClockOptions { interval, margin, cut_off: None });
            (found.margins.kept, found.low_margin)
        };
        assert_eq!(margins(60, 5), (70, false));
        assert_eq!(margins(0, 5), (5, true));
        assert_eq!(margins(0, 30), (30, false));
        assert_eq!(margins(10, 5), (20, true));
    }

    #[test]
    fn ok_a_cut_off_of_the_host_holds_for_all_that_is_due_later() {
        let cut_off = Some("2026-11-21T16:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second());
        let options = ClockOptions { cut_off, ..ClockOptions::default() };
        let found = found("2026-11-21T12:00:00Z", "GB", &["2026-11-24", "soon", "2026-11-21T15:00:00Z"], options);
        let local: Vec<_> = found.deadlines.iter().map(|one| (one.shipment.as_str(), one.local.as_str())).collect();
        assert_eq!(local, [("2", "2026-11-21T15:00:00"), ("0", "2026-11-21T16:00:00"), ("1", "2026-11-21T16:00:00")]);
        assert_eq!(found.without, Vec::<String>::new());
    }

    #[test]
    fn ok_past_midnight_is_not_another_day_when_it_is_near() {
        let near = found("2026-11-21T22:30:00Z", "GB", &["2026-11-22T00:30:00Z"], ClockOptions::default());
        assert_eq!(
            (near.nearness, near.params.told("")),
            (Nearness::Soon, " safe=00:00 deadline=00:30 day=2026-11-22 when=tomorrow hours=1 minutes=30 count=1".to_owned())
        );
    }

    #[test]
    fn ok_what_can_still_be_met_stands_beside_what_has_passed() {
        let at = |ship_by: &[&str]| found("2026-11-21T15:18:00Z", "GB", ship_by, ClockOptions::default());
        let both = at(&["2026-11-18T17:00:00Z", "2026-11-21T17:00:00Z", "2026-11-22"]);
        assert_eq!((both.nearness, both.next), (Nearness::Passed, Some(1)));
        assert!(both.params.told("").contains("day=2026-11-18 when=day"));
        assert_eq!(both.deadlines[1].nearness, Nearness::Soon);
        // What is due another day can wait for its line.
        assert_eq!(at(&["2026-11-18T17:00:00Z", "2026-11-22"]).next, None);
        assert_eq!(at(&["2026-11-21T17:00:00Z"]).next, None);
    }

    /// 17:00 by the store's clock on the day the clocks go back, and the last hour before that day ends.
    #[test]
    fn ok_the_days_the_clocks_go_back() {
        let one = |now: &str, store: &str, by: &str| {
            let found = found(now, store, &[by], ClockOptions::default());
            (found.nearness, found.deadlines[0].safe_local.clone(), found.params.told(""))
        };
        let (nearness, safe, said) = one("2026-10-25T15:15:00Z", "GB", "2026-10-25T17:00:00Z");
        assert_eq!((nearness, safe.as_str()), (Nearness::Soon, "2026-10-25T16:30:00"));
        assert!(said.contains("hours=1 minutes=15"), "{said}");
        // The night of the change in London lasts an hour longer: from 00:30 summer time to 16:30 are 17 hours.
        let (_, _, said) = one("2026-10-24T23:30:00Z", "GB", "2026-10-25T17:00:00Z");
        assert!(said.contains("hours=17 minutes=0"), "{said}");
        let (nearness, safe, _) = one("2026-11-02T00:20:00Z", "US", "2026-11-01T17:00:00-08:00");
        assert_eq!((nearness, safe.as_str()), (Nearness::Now, "2026-11-01T16:30:00"));
        // A bare day ends an hour later by the clock of the world than the day before did.
        assert_eq!(found("2026-11-01T12:00:00Z", "US", &["2026-11-01"], ClockOptions::default()).deadlines[0].at, 1_793_606_399);
    }

    #[test]
    fn ok_a_bare_day_ends_where_the_store_is() {
        let at = |store: &str, day: &str| {
            let found = found("2026-01-01T00:00:00Z", store, &[day], ClockOptions::default());
            (Zone::of(None).clock(found.deadlines[0].at), found.deadlines[0].local.clone())
        };
        assert_eq!(at("US", "2026-11-01"), ("2026-11-02T07:59:59".to_owned(), "2026-11-01T23:59:59".to_owned()));
        assert_eq!(at("DE", "2026-03-29"), ("2026-03-29T21:59:59".to_owned(), "2026-03-29T23:59:59".to_owned()));
        assert_eq!(at("JP", "2026-11-21"), ("2026-11-21T14:59:59".to_owned(), "2026-11-21T23:59:59".to_owned()));
    }

    #[test]
    fn ok_the_list_is_sorted_and_those_without_are_named() {
        let found = found(
            "2026-11-21T18:00:00Z",
            "GB",
            &["2026-11-22", "2026-11-21T17:00:00Z", "soon", "2026-11-21T16:00:00Z"],
            ClockOptions::default(),
        );
        let order: Vec<_> = found.deadlines.iter().map(|one| one.shipment.as_str()).collect();
        assert_eq!((order, found.without, found.nearness), (vec!["3", "1", "0"], vec!["2".to_owned()], Nearness::Passed));
        assert!(found.params.told("").ends_with("when=several hours=0 minutes=0 count=2"));
        assert_eq!(found.deadlines[2].cancels_local.as_deref(), Some("2026-11-29T23:59:59"));
    }
}
