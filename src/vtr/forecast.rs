//! What the next click does: the packages that wait, beside the rates as they are.
//!
//! Three ways are compared: send all as they are, mend first what a fix is offered for, or hold back whatever may not count.
//! What is sent is taken as if its promised day had come. Whether a number is scanned later nobody knows; how often it was, of
//! the same carrier and service, the ledger says, and the interval of [`wilson`](super::wilson) says how much that tells.

use serde::Serialize;

use super::{
    order::{arranged, slot},
    rate::{Rate, rates},
    ruling::{Class, governing},
    standing::{Standing, State, percent},
    tally::{Tally, hash},
    wilson::interval,
    zone::Zone,
};
use crate::{
    Marketplace, Package, PackageReport, Readiness, Report, Shipment, Vtr,
    catalog::{Carrier, key},
    overlay::{meant, resolve},
    rules::{Consequence, Effect},
};

/// Days of the ledger that tell how often a service is scanned. Library policy.
const HISTORY: i32 = 90;

/// Valid of all, and how many of them are valid at least and at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outlook {
    /// Packages that would be sent and count.
    pub sent: u64,
    /// Packages that are held back.
    pub held: u64,
    /// Valid, if every package that may count does.
    pub valid: u64,
    /// Valid at least.
    pub low: u64,
    /// Valid at most.
    pub high: u64,
    /// All that count.
    pub total: u64,
    /// `valid` of `total` in whole percents and tenths, rounded down as in [`Rate`]. None while nothing counts.
    pub percent: Option<(u64, u64)>,
    /// How `valid` of `total` stands.
    pub state: Option<State>,
    /// How `low` of `total` stands.
    pub state_low: Option<State>,
}

/// What becomes of one category, or of a whole store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// Country of the store.
    pub marketplace: &'static str,
    /// The category; none for the whole store.
    pub category: Option<String>,
    /// The target in percent, where one is known or assumed.
    pub target: Option<u8>,
    /// Packages of `fix` that belong to it.
    pub mend: u64,
    /// As it is.
    pub now: Outlook,
    /// With all packages sent as they are.
    pub as_they_are: Outlook,
    /// With the packages of `fix` mended first.
    pub fixed: Outlook,
    /// With every package held back that may not count.
    pub hold: Outlook,
}

/// A package that should be mended before it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct First {
    /// The shipment's name.
    pub shipment: String,
    /// The package's reference.
    pub package: Option<String>,
    /// What it would do to the rate.
    pub vtr: Vtr,
    /// Codes of the rules whose fixes mend it.
    pub rules: Vec<&'static str>,
}

/// The forecast of a store's pending packages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Forecasts {
    /// A store first, its categories behind it.
    pub forecasts: Vec<Forecast>,
    /// What to mend first, in input order.
    pub fix: Vec<First>,
    /// Packages of stores that are not known, or of which no policy is.
    pub unknown: u64,
}

/// Name of a carrier and a service.
type Lane = u64;

/// How many packages of each.
type Counts = Vec<(Lane, u64)>;

/// How many packages of each were scanned, and how many could have been.
type History = Vec<(Lane, (u64, u64))>;

/// What waits in one category.
#[derive(Debug, Default)]
struct Waiting {
    counts: Counts,
    mended: Counts,
    at_risk: u64,
    defect: u64,
    /// Of those at risk and of the defects, the ones a fix is offered for.
    risk_mended: u64,
    defect_mended: u64,
    blocked: u64,
    blocked_mended: u64,
}

/// Forecasts the rates of a ledger with the packages of a report.
pub fn forecast(tally: &Tally, shipments: &[Shipment<'_>], report: &Report, default: Option<&'static Marketplace>) -> Forecasts {
    let mut ahead = Ahead::default();
    ahead.add(tally, shipments, report, default);
    ahead.forecasts(tally)
}

/// What waits, counted: the packages of a long day come some at a time.
#[derive(Debug, Default)]
pub struct Ahead {
    waiting: Vec<((&'static str, String), Waiting)>,
    fix: Vec<First>,
    unknown: u64,
}

impl Ahead {
    /// Counts the packages of a report. What is compared with each other must have been checked together.
    pub fn add(&mut self, tally: &Tally, shipments: &[Shipment<'_>], report: &Report, default: Option<&'static Marketplace>) {
        for package in &report.packages {
            let Some(shipment) = shipments.get(package.shipment_index) else { continue };
            let Some(parcel) = shipment.packages.get(package.package_index) else { continue };
            let store = shipment.marketplace.filled().map_or(default, Marketplace::find);
            let Some(store) = store.filter(|store| governing(store, &tally.options).is_some()) else {
                self.unknown += 1;
                continue;
            };
            if package.vtr == Vtr::Exempt {
                continue;
            }
            let mends = mends(package);
            if let Some(rules) = &mends {
                self.fix.push(First {
                    shipment: package.shipment.clone(),
                    package: package.package.clone(),
                    vtr: package.vtr,
                    rules: rules.clone(),
                });
            }
            let lane = lane(tally, store, parcel);
            let category = shipment.category.filled().unwrap_or("").to_owned();
            if let Some(waiting) = slot(&mut self.waiting, (store.country, category)) {
                waiting.add(package, lane, mends.is_some());
            }
        }
    }

    /// The rates of the ledger with all that was counted.
    pub fn forecasts(self, tally: &Tally) -> Forecasts {
        let Ahead { waiting, fix, unknown } = self;
        let mut now = rates(tally);
        for ((country, category), _) in &waiting {
            for category in [None, Some(category)] {
                // A category, or a store, of which nothing was confirmed yet.
                if !now.iter().any(|rate| rate.marketplace == *country && rate.category.as_ref() == category) {
                    now.extend(empty(country, category.cloned(), tally));
                }
            }
        }
        let now = arranged(now, &|a, b| (a.marketplace, &a.category).cmp(&(b.marketplace, &b.category)));
        let history = history(tally);
        let each = |rate: &Rate| {
            let in_it = |(country, category): &(&'static str, String)| {
                *country == rate.marketplace && rate.category.as_ref().is_none_or(|own| own == category)
            };
            let inside: Vec<&Waiting> = waiting.iter().filter(|(key, _)| in_it(key)).map(|(_, waiting)| waiting).collect();
            outlooks(rate, &inside, &history)
        };
        Forecasts { forecasts: now.iter().map(each).collect(), fix, unknown }
    }
}

fn count(counts: &mut Counts, lane: Lane, more: u64) {
    if let Some(count) = slot(counts, lane) {
        *count += more;
    }
}

impl Waiting {
    fn add(&mut self, package: &PackageReport, lane: Lane, mended: bool) {
        if mended {
            count(&mut self.mended, lane, 1);
        }
        let one = u64::from(mended);
        match (package.readiness, package.vtr) {
            (Readiness::Blocked, _) => {
                self.blocked += 1;
                self.blocked_mended += one;
            }
            (_, Vtr::Counts | Vtr::Exempt) => count(&mut self.counts, lane, 1),
            (_, Vtr::AtRisk) => {
                self.at_risk += 1;
                self.risk_mended += one;
            }
            (_, Vtr::Defect) => {
                self.defect += 1;
                self.defect_mended += one;
            }
        }
    }
}

/// The rules whose fixes mend all that blocks a package or endangers it; none when nothing does, or something stays.
fn mends(package: &PackageReport) -> Option<Vec<&'static str>> {
    let harms: Vec<_> =
        package.findings.iter().filter(|finding| finding.vtr != Effect::Neutral || finding.consequence == Consequence::Refused).collect();
    let rules = harms.iter().map(|finding| finding.fix().map(|_| finding.rule.code)).collect::<Option<Vec<_>>>()?;
    (!rules.is_empty()).then_some(rules)
}

/// The carrier a text means, so that a shop's word and Amazon's are one lane.
fn carrier_of(tally: &Tally, store: &'static Marketplace, text: &str) -> Option<&'static Carrier> {
    (!text.is_empty()).then(|| resolve(text, Some(store), tally.options.overlay)).and_then(|found| meant(&found, tally.options.overlay))
}

fn lane(tally: &Tally, store: &'static Marketplace, parcel: &Package<'_>) -> Lane {
    lane_of(carrier_of(tally, store, parcel.carrier.filled().unwrap_or("")), parcel.service.as_str())
}

fn lane_of(carrier: Option<&Carrier>, service: &str) -> Lane {
    hash(&[carrier.map_or("", |carrier| carrier.id), &key(service)])
}

fn history(tally: &Tally) -> History {
    let mut history = History::new();
    for strand in &tally.strands {
        let zone = Zone::of(Some(strand.store));
        let today = zone.day(tally.options.now);
        let carrier = carrier_of(tally, strand.store, &strand.carrier);
        let Some(seen) = slot(&mut history, lane_of(carrier, &strand.service)) else { continue };
        for (promised, cell) in strand.days.range(today - HISTORY..=today) {
            let of = |class: Class| cell.get(class as usize).map_or(0, |count| u64::from(*count));
            // What may still be scanned tells nothing yet.
            if zone.end(*promised) + Class::LAG < tally.options.now {
                seen.0 += of(Class::Valid);
                seen.1 += of(Class::Valid) + of(Class::Unscanned);
            }
        }
    }
    history
}

fn outlooks(rate: &Rate, waiting: &[&Waiting], history: &History) -> Forecast {
    let sum = |of: fn(&Waiting) -> u64| waiting.iter().map(|waiting| of(waiting)).sum::<u64>();
    let scanned = |of: fn(&Waiting) -> &Counts| {
        let mut lanes = Counts::new();
        for (lane, packages) in waiting.iter().flat_map(|waiting| of(waiting)) {
            count(&mut lanes, *lane, *packages);
        }
        lanes.into_iter().fold((0, 0, 0), |(all, low, high), (lane, packages)| {
            let (hits, trials) = history.iter().find(|(known, _)| *known == lane).map(|(_, seen)| *seen).unwrap_or_default();
            let (least, most) = interval(hits, trials, packages);
            (all + packages, low + least, high + most)
        })
    };
    let base = (rate.valid, rate.total, rate.at_risk);
    let (counts, counts_low, counts_high) = scanned(|waiting| &waiting.counts);
    let (mended, mended_low, mended_high) = scanned(|waiting| &waiting.mended);
    let (at_risk, defect, blocked) = (sum(|w| w.at_risk), sum(|w| w.defect), sum(|w| w.blocked));
    let (risk_mended, defect_mended, blocked_mended) = (sum(|w| w.risk_mended), sum(|w| w.defect_mended), sum(|w| w.blocked_mended));
    let outlook = |sent: u64, held: u64, valid: u64, low: u64, high: u64| {
        let total = base.1 + sent;
        let (valid, low, high) = (base.0 + valid, base.0 + low, base.0 + base.2 + high);
        let stands = |valid| (rate.target.is_some()).then(|| Standing::of(valid, total, rate.target).state);
        Outlook { sent, held, valid, low, high, total, percent: percent(valid, total), state: stands(valid), state_low: stands(low) }
    };
    let left = at_risk - risk_mended;
    Forecast {
        marketplace: rate.marketplace,
        category: rate.category.clone(),
        target: rate.target,
        mend: mended,
        now: outlook(0, 0, 0, 0, 0),
        as_they_are: outlook(counts + at_risk + defect, blocked, counts, counts_low, counts_high + at_risk),
        fixed: outlook(
            counts + mended + left + (defect - defect_mended),
            blocked - blocked_mended,
            counts + mended,
            counts_low + mended_low,
            counts_high + mended_high + left,
        ),
        hold: outlook(counts, at_risk + defect + blocked, counts, counts_low, counts_high),
    }
}

/// The rate of a category of which the ledger has nothing.
fn empty(country: &str, category: Option<String>, tally: &Tally) -> Option<Rate> {
    let store = Marketplace::find(country)?;
    Some(super::rate::empty(store, category, &tally.options))
}
