//! What one confirmed package does to the rate, and the row of the policy that says so.
//!
//! The rows are those of the check, asked about the day of the confirmation: the policy speaks of packages that are shipped
//! and confirmed, and what a check promised that day stays true. Where a store says that the promised delivery date decides,
//! that day is asked about.

use serde::Serialize;

use super::{
    Entry, RateOptions,
    zone::{Zone, date_of, day_text, second_of, utc_day},
};
use crate::{
    Marketplace,
    catalog::{Confidence, Exemption, Policy, Scans, Scope},
    overlay::{meant, resolve},
    rules::{Country, Measured, Reach, Served, Standing, Unread, doubtful_exemption, exemption, scans_needed, standing, unread},
    tracking::Kind,
    vtr::entry::Unfit,
};

words! {
    /// What a confirmed package does to the rate.
    pub enum Ruling {
        /// It counts as valid.
        Counts = "counts",
        /// It counts, and not as valid yet: what is missing may still come, or Amazon may not see it.
        AtRisk = "at-risk",
        /// It counts against.
        Defect = "defect",
        /// An exemption leaves it out.
        Exempt = "exempt",
        /// The rate does not reach such packages.
        OutOfScope = "out-of-scope",
        /// Its promised delivery date lies ahead, and with it the window.
        Pending = "pending",
        /// Nothing is known of the store's policy on its day.
        Unknown = "unknown",
    }
}

words! {
    /// Why.
    pub enum Why {
        /// It has the scans it needs.
        Scanned = "scanned",
        /// It has a number and no scan.
        NotScanned = "not-scanned",
        /// It needs one scan more than it has.
        TooFewScans = "too-few-scans",
        /// There is no tracking number.
        NoNumber = "no-number",
        /// The number came after the delivery.
        AfterDelivery = "after-delivery",
        /// Amazon does not read the scans of the carrier, or of such a number.
        Unread = "unread",
        /// A row exempts it, or does so if Amazon reads the carrier's scans.
        Exemption = "exemption",
        /// Where it leaves and goes to.
        Route = "route",
        /// The carrier is none that is measured.
        Carrier = "carrier",
        /// It is worth too little.
        Value = "value",
        /// No row is known for the store and the day.
        NoPolicy = "no-policy",
    }
}

/// The row of a policy that decides: what the catalogue knows of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Basis {
    /// Country of the store whose policy it is.
    pub policy: &'static str,
    /// Table of `catalog/policies/<country>.toml`.
    pub table: &'static str,
    /// First day of the row, days from 1970.
    #[serde(serialize_with = "day")]
    pub from: Option<i32>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Keys of `catalog/sources.toml`.
    pub source: &'static [&'static str],
}

fn day<S: serde::Serializer>(day: &Option<i32>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(day_text).serialize(serializer)
}

/// One package's ruling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ruled {
    /// What it does to the rate.
    pub ruling: Ruling,
    /// Why.
    pub why: Why,
    /// The row that says so; none where none is known.
    pub basis: Option<Basis>,
    /// Whether the row is another store's, which the host chose to assume.
    pub assumed: bool,
}

/// Rules on one row at a moment.
///
/// # Errors
/// A row without an order, a known store or a promised delivery date.
pub fn rule(entry: &Entry<'_>, options: &RateOptions) -> Result<Ruled, Unfit> {
    let row = Row::of(entry)?;
    let found = Found::of(&row.measured(entry, options));
    let class = found.class(entry);
    let ruling = class.class.ruling(row.promised, row.zone, options);
    Ok(Ruled { ruling, why: class.why, basis: class.basis, assumed: found.assumed(row.store) })
}

/// What is the same for all rows of a store: where and when.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub store: &'static Marketplace,
    pub zone: Zone,
    /// The promised delivery day.
    pub promised: i32,
}

impl Row {
    pub fn of(entry: &Entry<'_>) -> Result<Row, Unfit> {
        Row::check(entry)?;
        let store = entry.marketplace.filled().and_then(Marketplace::find).ok_or(Unfit::Store)?;
        let zone = Zone::of(Some(store));
        Ok(Row { store, zone, promised: Row::promised(entry, zone)? })
    }

    pub fn check(entry: &Entry<'_>) -> Result<(), Unfit> {
        match (entry.version.as_str(), entry.order_id.is_blank()) {
            ("" | super::VERSION, false) => Ok(()),
            ("" | super::VERSION, true) => Err(Unfit::Order),
            _ => Err(Unfit::Version),
        }
    }

    pub fn promised(entry: &Entry<'_>, zone: Zone) -> Result<i32, Unfit> {
        zone.day_of(entry.deliver_by.as_str()).ok_or(Unfit::Promise)
    }

    /// The day whose rows hold.
    pub fn day(policy: Option<&Policy>, entry: &Entry<'_>, promised: i32) -> i32 {
        let by_promise = policy.is_some_and(|policy| policy.by_promise);
        let confirmed = || entry.confirmed_at.filled().and_then(utc_day);
        if by_promise { promised } else { confirmed().unwrap_or(promised) }
    }

    /// The package as the policy sees it.
    pub fn measured<'p>(&self, entry: &'p Entry<'_>, options: &RateOptions) -> Measured<'p> {
        let store = self.store;
        let policy = governing(store, options);
        let overlay = options.overlay;
        let resolution = entry.carrier.filled().map(|name| resolve(name, Some(store), overlay));
        let carrier = resolution.as_ref().and_then(|resolution| meant(resolution, overlay));
        let Served { service, known, .. } = Served::of(carrier, entry.service.filled(), Some(store), overlay);
        let value = entry.value.as_ref();
        Measured {
            policy,
            store: Some(store),
            day: date_of(Row::day(policy, entry, self.promised)).unwrap_or_default(),
            ship_from: Country::of(entry.ship_from.as_str()),
            ship_to: Country::of(entry.ship_to.filled().unwrap_or(store.country)),
            value: value.and_then(|value| Some((value.amount.filled()?, value.currency.filled()?))),
            carrier,
            service,
            known_service: known,
            service_text: entry.service.as_str(),
            buy_shipping: entry.programs.iter().any(|program| program.as_str().trim().eq_ignore_ascii_case("BUY_SHIPPING")),
        }
    }
}

/// The policy of a store; where none of the rate is known, that of the store the host chose.
pub(super) fn governing(store: &'static Marketplace, options: &RateOptions) -> Option<&'static Policy> {
    let known = |store| Policy::of(store).filter(|policy| !policy.scope.is_empty());
    known(store).or_else(|| options.assume.and_then(known))
}

/// What a package comes to while nothing is known of its scans: the same for all that a policy cannot tell apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    policy: &'static str,
    standing: Standing,
    exemption: Option<&'static Exemption>,
    doubtful: Option<&'static Exemption>,
    scans: Option<&'static Scans>,
    unread: Option<Unread>,
}

/// How a package stands before the clock is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Valid,
    Missed,
    /// A scan may still come.
    Unscanned,
    /// It is doubtful whether Amazon takes it for valid.
    Doubtful,
    Exempt,
    Outside,
    Unknown,
}

impl Class {
    pub const COUNT: usize = 7;

    /// Carriers' scans and corrections take up to 72 hours to show (`metric_lag` of the policies).
    pub const LAG: i64 = 72 * 3600;

    /// What it is at a moment, promised for a day.
    pub fn ruling(self, promised: i32, zone: Zone, options: &RateOptions) -> Ruling {
        let end = zone.end(promised);
        match self {
            Class::Exempt => Ruling::Exempt,
            Class::Outside => Ruling::OutOfScope,
            Class::Unknown => Ruling::Unknown,
            _ if zone.day(options.now) < promised => Ruling::Pending,
            Class::Valid => Ruling::Counts,
            Class::Unscanned if options.now <= end + Class::LAG => Ruling::AtRisk,
            Class::Doubtful => Ruling::AtRisk,
            Class::Missed | Class::Unscanned => Ruling::Defect,
        }
    }
}

/// A class, why, and the row that says so.
#[derive(Debug, Clone, Copy)]
pub(super) struct Classed {
    pub class: Class,
    pub why: Why,
    pub basis: Option<Basis>,
}

impl Found {
    pub fn of(package: &Measured<'_>) -> Found {
        Found {
            policy: package.policy.map_or("", |policy| policy.country),
            standing: standing(package),
            exemption: exemption(package),
            doubtful: doubtful_exemption(package),
            scans: scans_needed(package),
            unread: unread(package),
        }
    }

    pub fn assumed(&self, store: &Marketplace) -> bool {
        !self.policy.is_empty() && self.policy != store.country
    }

    fn scope(&self, row: &Scope) -> Basis {
        self.basis("scope", row.from, row.confidence, row.source)
    }

    fn basis(
        &self,
        table: &'static str,
        from: Option<jiff::civil::Date>,
        confidence: Confidence,
        source: &'static [&'static str],
    ) -> Basis {
        Basis { policy: self.policy, table, from: from.map(super::zone::day_number), confidence, source }
    }

    /// What a row of the ledger makes of it.
    pub fn class(&self, entry: &Entry<'_>) -> Classed {
        let exempted = |row: &Exemption| Some(self.basis("exemptions", row.from, row.confidence, row.source));
        if let Some(row) = self.exemption {
            return Classed { class: Class::Exempt, why: Why::Exemption, basis: exempted(row) };
        }
        let scope = match self.standing {
            Standing::Unknown => return Classed { class: Class::Unknown, why: Why::NoPolicy, basis: None },
            Standing::Outside(reach, row) => {
                let why = match reach {
                    Reach::Route => Why::Route,
                    Reach::Carrier => Why::Carrier,
                    Reach::Value => Why::Value,
                };
                return Classed { class: Class::Outside, why, basis: Some(self.scope(row)) };
            }
            Standing::Inside(row) | Standing::Doubtful(row) => self.scope(row),
        };
        let told = |class, why, basis| Classed { class, why, basis: Some(basis) };
        let number = entry.tracking_number.as_str().trim();
        let no_number = is_no_number(number);
        if let Some(row) = self.doubtful.filter(|_| no_number) {
            return Classed { class: Class::Doubtful, why: Why::Exemption, basis: exempted(row) };
        }
        if no_number {
            return told(Class::Missed, Why::NoNumber, scope);
        }
        if is_after_delivery(entry) {
            return told(Class::Missed, Why::AfterDelivery, scope);
        }
        let scans = entry.scans();
        if scans == 0 {
            return told(Class::Unscanned, Why::NotScanned, scope);
        }
        if let Some(Unread { row, unless }) = self.unread
            && unless.is_none_or(|end| !number.ends_with(end))
        {
            // Amazon lists what it reads; a list that was read in part may hold more.
            let basis = self.basis("integrated", row.since.from, row.confidence(), row.source);
            return told(Class::Doubtful, Why::Unread, basis);
        }
        if let Some(row) = self.scans.filter(|_| scans < 2) {
            let basis = self.basis("scans", row.from, row.confidence, row.source);
            let class = if row.confidence.may_refuse() { Class::Unscanned } else { Class::Doubtful };
            return told(class, Why::TooFewScans, basis);
        }
        told(Class::Valid, Why::Scanned, scope)
    }
}

/// Whether nothing that could be a tracking number is there. Every number has a digit.
fn is_no_number(text: &str) -> bool {
    let may_be = text.len() >= 8 && text.bytes().any(|byte| byte.is_ascii_digit());
    !may_be && matches!(Kind::of_raw(text), Some(Kind::Empty | Kind::Placeholder))
}

/// Whether carrier and number were given when the buyer had the parcel already.
pub(super) fn is_after_delivery(entry: &Entry<'_>) -> bool {
    let zone = || Zone::of(entry.marketplace.filled().and_then(Marketplace::find));
    let delivered = || entry.delivered_at.filled().and_then(|text| zone().last_of(text));
    let confirmed = || entry.confirmed_at.filled().and_then(second_of);
    delivered().zip(confirmed()).is_some_and(|(delivered, confirmed)| confirmed > delivered)
}
