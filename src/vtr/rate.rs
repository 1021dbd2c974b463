//! The rates: a store's categories over the rolling thirty days, in whole numbers.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use super::{
    order::arranged,
    ruling::{Class, governing},
    standing::{Standing, State, percent},
    tally::{Cell, RateOptions, Strand, Tally},
    zone::{Zone, day_text},
};
use crate::{
    Marketplace,
    catalog::{Below, Confidence, Policy},
    params::Params,
};

/// Days of the window. The last one is the store's today: a package falls in when its promised day has come.
pub const WINDOW: i32 = 30;
/// Days between the two rates that a trend compares. Library policy.
const WEEK: usize = 7;

words! {
    /// Where a rate goes, against a week ago.
    pub enum Trend {
        /// Up.
        Up = "up",
        /// The same.
        Same = "same",
        /// Down.
        Down = "down",
    }
}

/// A rate as two whole numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The last day of its window, days from 1970.
    #[serde(serialize_with = "day")]
    pub day: i32,
    /// Packages with valid tracking.
    pub valid: u64,
    /// Packages that count.
    pub total: u64,
}

/// Packages without valid tracking that leave the window on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Leaving {
    /// The first day without them.
    #[serde(serialize_with = "day")]
    pub on: i32,
    /// Their promised delivery day.
    #[serde(serialize_with = "day")]
    pub from: i32,
    /// How many.
    pub missed: u64,
}

/// The rate of one category of a store, or of the whole store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rate {
    /// Country of the store.
    pub marketplace: &'static str,
    /// The category; none for the whole store.
    pub category: Option<String>,
    /// First day of the window.
    #[serde(serialize_with = "day")]
    pub from: i32,
    /// Last day of the window.
    #[serde(serialize_with = "day")]
    pub to: i32,
    /// Packages with valid tracking.
    pub valid: u64,
    /// Packages that count: valid, at risk and missed.
    pub total: u64,
    /// Those that are not valid yet.
    pub at_risk: u64,
    /// Those that count against.
    pub missed: u64,
    /// Packages of the window that an exemption leaves out.
    pub exempt: u64,
    /// Packages of the window that the rate does not reach.
    pub out_of_scope: u64,
    /// Packages of the window of whose policy nothing is known.
    pub unknown: u64,
    /// Confirmed packages whose promised day lies ahead.
    pub pending: u64,
    /// The target in percent, where one is known or assumed.
    pub target: Option<u8>,
    /// How sure the target is.
    pub confidence: Confidence,
    /// Sources of the target.
    pub source: &'static [&'static str],
    /// Country of the store whose policy is assumed.
    pub assumed: Option<&'static str>,
    /// What Amazon does below the target.
    pub below: Below,
    /// How it stands.
    pub state: State,
    /// Where it goes.
    pub trend: Trend,
    /// Packages without valid tracking that the target still bears; none without a target, or below it.
    pub room: Option<u64>,
    /// Valid packages in a row that lead back to the target; 0 at the target.
    pub need: Option<u64>,
    /// The rate of each of the last thirty days.
    pub series: Vec<Point>,
    /// When what counts against leaves the window.
    pub leaving: Vec<Leaving>,
    /// Whole percents and the tenths behind the point, rounded down: 94.99 % is not 95. None while nothing counts.
    pub percent: Option<(u64, u64)>,
    /// Id of the text that says how it stands.
    pub code: &'static str,
    /// What that text is made of.
    pub params: Params,
}

impl Rate {
    /// Adds what a text needs.
    fn told(mut self) -> Rate {
        self.code = match self.state {
            State::Fine => "rate-fine",
            State::Below => "rate-below",
            State::TooFew => "rate-too-few",
            State::NoTarget => "rate-no-target",
        };
        self.percent = percent(self.valid, self.total);
        let (whole, tenth) = self.percent.unwrap_or_default();
        let name = self.category.as_deref().filter(|category| !category.is_empty()).unwrap_or(self.marketplace);
        let mut params = Params::none().with("category", name.to_owned());
        let target = self.target.map_or(0, u64::from);
        let counts = [("whole", whole), ("tenth", tenth), ("target", target), ("valid", self.valid), ("total", self.total)];
        let more = [("room", self.room.unwrap_or(0)), ("need", self.need.unwrap_or(0))];
        counts.into_iter().chain(more).for_each(|(name, count)| params.push_count(name, count));
        self.params = params;
        self
    }
}

/// The rates of a ledger.
pub type Rates = Vec<Rate>;

fn day<S: Serializer>(day: &i32, serializer: S) -> Result<S::Ok, S::Error> {
    day_text(*day).serialize(serializer)
}

/// The rates of every store and category: a store first, its categories behind it, worst first.
pub fn rates(tally: &Tally) -> Rates {
    let order = arranged(tally.strands.iter().collect(), &|a: &&Strand, b: &&Strand| {
        (a.store.country, &a.category).cmp(&(b.store.country, &b.category))
    });
    let mut rates = Rates::new();
    for of_store in order.chunk_by(|a, b| a.store == b.store) {
        let Some(store) = of_store.first().map(|strand| strand.store) else { continue };
        rates.push(rate(tally, store, of_store, None));
        let mut categories = Vec::new();
        for of_category in of_store.chunk_by(|a, b| a.category == b.category) {
            let category = of_category.first().map(|strand| strand.category.to_string());
            categories.push(rate(tally, store, of_category, category));
        }
        rates.extend(arranged(categories, &|a, b| worse(a, b).then_with(|| a.category.cmp(&b.category))));
    }
    rates
}

/// What is below its target goes first, then what can be judged, and of the same standing the lower rate.
fn worse(a: &Rate, b: &Rate) -> Ordering {
    let rank = |rate: &Rate| match rate.state {
        State::Below => 0,
        State::Fine => 1,
        State::TooFew => 2,
        State::NoTarget => 3,
    };
    // Cross-multiplied, so that no rate is rounded: valid of total, below valid of total.
    rank(a).cmp(&rank(b)).then((a.valid * b.total).cmp(&(b.valid * a.total)))
}

/// All rates in a sentence: how many categories can be judged, how many of them are fine, and which is the worst.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Categories that can be judged.
    pub judged: usize,
    /// Those at their target or above it.
    pub fine: usize,
    /// Place of the worst of them among the rates.
    pub worst: Option<usize>,
}

/// Sums up the rates of all stores.
pub fn summary(rates: &[Rate]) -> Summary {
    let judged = |rate: &&Rate| rate.category.is_some() && matches!(rate.state, State::Below | State::Fine);
    let worst = rates.iter().enumerate().filter(|(_, rate)| judged(rate)).min_by(|(_, a), (_, b)| worse(a, b));
    let fine = rates.iter().filter(judged).filter(|rate| rate.state == State::Fine).count();
    Summary { judged: rates.iter().filter(judged).count(), fine, worst: worst.map(|(at, _)| at) }
}

/// Days of the series and the windows before them.
const SPAN: usize = 2 * WINDOW as usize - 1;

fn rate(tally: &Tally, store: &'static Marketplace, strands: &[&Strand], category: Option<String>) -> Rate {
    let zone = Zone::of(Some(store));
    let to = zone.day(tally.options.now);
    let from = to - WINDOW + 1;
    let earliest = to - (SPAN as i32) + 1;
    let mut days = [[0_u64; Class::COUNT]; SPAN];
    let mut pending = 0;
    for strand in strands {
        for (promised, cell) in strand.days.range(earliest..) {
            match usize::try_from(promised - earliest).ok().and_then(|at| days.get_mut(at)) {
                Some(day) => day.iter_mut().zip(cell).for_each(|(sum, count)| *sum += u64::from(*count)),
                None => pending += measured(cell),
            }
        }
    }
    let of = |class: Class, days: &[[u64; Class::COUNT]]| days.iter().filter_map(|day| day.get(class as usize)).sum::<u64>();
    let window = days.get(SPAN - WINDOW as usize..).unwrap_or_default();
    let total = |days: &[[u64; Class::COUNT]]| {
        [Class::Valid, Class::Missed, Class::Unscanned, Class::Doubtful].iter().map(|class| of(*class, days)).sum::<u64>()
    };
    // What was promised long enough ago and has no scan will have none.
    let settled = |at: usize| zone.end(earliest + at as i32) + Class::LAG < tally.options.now;
    let unscanned = |late: bool| -> u64 {
        let all = days.iter().enumerate().skip(SPAN - WINDOW as usize);
        all.filter(|(at, _)| settled(*at) == late).filter_map(|(_, day)| day.get(Class::Unscanned as usize)).sum()
    };
    let series: Vec<Point> = (0..WINDOW as usize)
        .filter_map(|at| {
            let window = days.get(at..at + WINDOW as usize)?;
            Some(Point { day: earliest + at as i32 + WINDOW - 1, valid: of(Class::Valid, window), total: total(window) })
        })
        .collect();
    let leaving = days.iter().enumerate().skip(SPAN - WINDOW as usize).filter_map(|(at, day)| {
        let promised = earliest + at as i32;
        let late = if settled(at) { day.get(Class::Unscanned as usize) } else { None };
        let missed = day.get(Class::Missed as usize)? + late.unwrap_or(&0);
        (missed > 0).then_some(Leaving { on: promised + WINDOW, from: promised, missed })
    });
    let policy = governing(store, &tally.options);
    let target = policy.and_then(|policy| policy.target_percent);
    let (valid, total) = (of(Class::Valid, window), total(window));
    let standing = Standing::of(valid, total, target);
    let (confidence, source) = policy.map_or((Confidence::Unknown, &[] as &[&str]), |policy| policy.target_basis);
    let now = Point { day: to, valid, total };
    let before = series.iter().rev().nth(WEEK).copied().unwrap_or(now);
    Rate {
        marketplace: store.country,
        category,
        from,
        to,
        valid,
        total,
        at_risk: of(Class::Doubtful, window) + unscanned(false),
        missed: of(Class::Missed, window) + unscanned(true),
        exempt: of(Class::Exempt, window),
        out_of_scope: of(Class::Outside, window),
        unknown: of(Class::Unknown, window),
        pending,
        target,
        confidence,
        source,
        assumed: policy.map(|policy: &Policy| policy.country).filter(|country| *country != store.country),
        below: policy.map_or(Below::UNKNOWN, |policy| policy.below),
        state: standing.state,
        trend: trend(before, now),
        room: standing.room,
        need: standing.need,
        leaving: leaving.collect(),
        series,
        percent: None,
        code: "",
        params: Params::none(),
    }
    .told()
}

/// The rate of a category of which nothing is counted.
pub(super) fn empty(store: &'static Marketplace, category: Option<String>, options: &RateOptions) -> Rate {
    rate(&Tally::new(*options), store, &[], category)
}

/// How many packages of a cell count.
pub(super) fn measured(cell: &Cell) -> u64 {
    [Class::Valid, Class::Missed, Class::Unscanned, Class::Doubtful]
        .iter()
        .filter_map(|class| cell.get(*class as usize))
        .map(|count| u64::from(*count))
        .sum()
}

fn trend(before: Point, now: Point) -> Trend {
    if before.total == 0 || now.total == 0 {
        return Trend::Same;
    }
    match (now.valid * before.total).cmp(&(before.valid * now.total)) {
        Ordering::Less => Trend::Down,
        Ordering::Equal => Trend::Same,
        Ordering::Greater => Trend::Up,
    }
}
