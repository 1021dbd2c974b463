//! The ledger counted: packages by store, category, carrier, service and promised day.
//!
//! One row costs a few look-ups: what the policy cannot tell apart is ruled on once, and a later row of a package moves it
//! from one cell to another without a look at the rest.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasherDefault, Hasher},
};

use jiff::Timestamp;

use super::{
    Entry,
    entry::Unfit,
    order::arranged,
    ruling::{Class, Found, Row, governing},
    zone::{Zone, day_number},
};
use crate::{Marketplace, Overlay, catalog::Policy, rules::thousandths, source::Problem};

/// What a rate needs besides the ledger.
#[derive(Debug, Clone, Copy)]
pub struct RateOptions {
    /// The moment, in seconds from 1970.
    pub now: i64,
    /// Store whose policy is taken for stores without a known one.
    pub assume: Option<&'static Marketplace>,
    /// What the host adds to the facts.
    pub overlay: Option<&'static Overlay>,
}

impl RateOptions {
    /// The rates at this moment, nothing assumed.
    pub fn at(now: Timestamp) -> Self {
        RateOptions { now: now.as_second(), assume: None, overlay: None }
    }
}

/// Profiles that keep what was found; a seller has a few hundred.
const PROFILES: usize = 4096;

/// How many packages of each class.
pub(super) type Cell = [u32; Class::COUNT];

/// Packages that are counted together.
#[derive(Debug)]
pub(super) struct Strand {
    pub store: &'static Marketplace,
    pub category: Box<str>,
    pub carrier: Box<str>,
    pub service: Box<str>,
    /// By promised delivery day.
    pub days: BTreeMap<i32, Cell>,
}

impl Strand {
    fn of(store: &'static Marketplace, [category, carrier, service]: [&str; 3]) -> Strand {
        Strand { store, category: category.into(), carrier: carrier.into(), service: service.into(), days: BTreeMap::new() }
    }
}

/// The ledger, counted.
#[derive(Debug)]
pub struct Tally {
    pub(super) options: RateOptions,
    pub(super) strands: Vec<Strand>,
    by_strand: HashMap<Box<[u8]>, u32, Mixing>,
    profiles: Vec<Profile>,
    by_profile: HashMap<Box<[u8]>, u32, Mixing>,
    packages: HashMap<u64, Place, Mixing>,
    key: Vec<u8>,
}

/// Where a package is counted.
#[derive(Debug, Clone, Copy)]
struct Place {
    strand: u32,
    day: i32,
    class: Class,
}

/// All rows that differ in value, days, number and scans only.
#[derive(Debug)]
struct Profile {
    strand: u32,
    store: &'static Marketplace,
    zone: Zone,
    policy: Option<&'static Policy>,
    /// Values at which the policy asks another question, in the currency of the rows.
    limits: Vec<i64>,
    /// Days on which a row begins or ends.
    edges: Vec<i32>,
    /// What was found for each stretch of days and values.
    found: Vec<Option<Found>>,
}

impl Tally {
    /// Nothing counted yet.
    pub fn new(options: RateOptions) -> Tally {
        Tally {
            options,
            strands: Vec::new(),
            by_strand: HashMap::default(),
            profiles: Vec::new(),
            by_profile: HashMap::default(),
            packages: HashMap::default(),
            key: Vec::new(),
        }
    }

    /// Counts a ledger. What cannot be counted is listed with its line.
    ///
    /// ```
    /// use shipconfirm::vtr::{RateOptions, Tally, rates};
    /// let ledger = br#"{"orderId":"1","marketplace":"GB","trackingNumber":"RB123456785GB","deliverBy":"2026-11-20","scans":1}"#;
    /// let (tally, problems) = Tally::of(ledger, RateOptions::at("2026-11-21T12:00:00Z".parse()?));
    /// assert_eq!(problems, []);
    /// assert_eq!((rates(&tally)[0].valid, rates(&tally)[0].total), (1, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(ledger: &[u8], options: RateOptions) -> (Tally, Vec<Problem>) {
        let mut tally = Tally::new(options);
        // Rows are rarely shorter than this, so that the table hardly ever grows.
        tally.packages.reserve(ledger.len() / 320);
        let problems = super::read(ledger, &mut |entry| tally.add(entry));
        (tally, problems)
    }

    /// Moves the moment of the rates. What was ruled on does not depend on it.
    pub fn at(&mut self, now: Timestamp) {
        self.options.now = now.as_second();
    }

    /// How many packages there are.
    pub fn packages(&self) -> usize {
        self.packages.len()
    }

    /// Counts a row; where the package was counted already, this row stands for the one before.
    ///
    /// # Errors
    /// A row without an order, a known store or a promised delivery date: it is not counted.
    pub fn add(&mut self, entry: &Entry<'_>) -> Result<(), Unfit> {
        Row::check(entry)?;
        let at = self.profile(entry)?;
        let Some(profile) = self.profiles.get_mut(at as usize) else { return Err(Unfit::Store) };
        let promised = Row::promised(entry, profile.zone)?;
        let row = Row { store: profile.store, zone: profile.zone, promised };
        let value = entry.value.as_ref().and_then(|value| value.amount.filled()).and_then(thousandths);
        let values = profile.limits.len() + 2;
        let worth = value.map_or(0, |value| 1 + profile.limits.partition_point(|limit| *limit <= value));
        let day = Row::day(profile.policy, entry, promised);
        let slot = profile.edges.partition_point(|edge| *edge <= day) * values + worth;
        let options = &self.options;
        let found = match profile.found.get_mut(slot) {
            Some(found) => *found.get_or_insert_with(|| Found::of(&row.measured(entry, options))),
            None => Found::of(&row.measured(entry, options)),
        };
        let place = Place { strand: profile.strand, day: promised, class: found.class(entry).class };
        let package = entry.package.filled().unwrap_or("1");
        let name = hash(&[profile.store.country, entry.order_id.as_str().trim(), package]);
        if let Some(old) = self.packages.insert(name, place) {
            self.count(old, |count| count.saturating_sub(1));
        }
        self.count(place, |count| count.saturating_add(1));
        Ok(())
    }

    fn count(&mut self, place: Place, change: fn(u32) -> u32) {
        let Some(strand) = self.strands.get_mut(place.strand as usize) else { return };
        if let Some(count) = strand.days.entry(place.day).or_default().get_mut(place.class as usize) {
            *count = change(*count);
        }
    }

    /// The profile of a row, made when it is the first.
    fn profile(&mut self, entry: &Entry<'_>) -> Result<u32, Unfit> {
        let currency = entry.value.as_ref().map_or("", |value| value.currency.as_str());
        let parts = [&entry.marketplace, &entry.category, &entry.carrier, &entry.service, &entry.ship_from, &entry.ship_to];
        self.key.clear();
        for part in parts.map(crate::Text::as_str).into_iter().chain([currency]).chain(entry.programs.iter().map(crate::Text::as_str)) {
            self.key.extend_from_slice(part.as_bytes());
            // No text holds it: it is no UTF-8.
            self.key.push(0xFF);
        }
        if let Some(at) = self.by_profile.get(self.key.as_slice()) {
            return Ok(*at);
        }
        let store = entry.marketplace.filled().and_then(Marketplace::find).ok_or(Unfit::Store)?;
        let policy = governing(store, &self.options);
        let limits = arranged(policy.map_or_else(Vec::new, |policy| limits(policy, currency.trim())), &i64::cmp);
        let edges = arranged(policy.map_or_else(Vec::new, edges), &i32::cmp);
        // A ledger with a carrier of its own in every row must not fill the memory: what comes late is ruled on row by row.
        let slots = if self.profiles.len() < PROFILES { (edges.len() + 1) * (limits.len() + 2) } else { 0 };
        let found = vec![None; slots];
        let strand = self.strand(store, entry);
        let at = index(self.profiles.len());
        self.profiles.push(Profile { strand, store, zone: Zone::of(Some(store)), policy, limits, edges, found });
        self.by_profile.insert(self.key.as_slice().into(), at);
        Ok(at)
    }

    fn strand(&mut self, store: &'static Marketplace, entry: &Entry<'_>) -> u32 {
        let [category, carrier, service] = [&entry.category, &entry.carrier, &entry.service].map(|text| text.filled().unwrap_or(""));
        let key = [store.country, category, carrier, service].map(str::as_bytes).join(&0xFF);
        let at = index(self.strands.len());
        let (strands, by_strand) = (&mut self.strands, &mut self.by_strand);
        *by_strand.entry(key.into()).or_insert_with(|| {
            strands.push(Strand::of(store, [category, carrier, service]));
            at
        })
    }
}

fn index(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// Every value at which a row of the policy begins or ends to hold.
fn limits(policy: &Policy, currency: &str) -> Vec<i64> {
    let scope = policy.scope.iter().filter_map(|row| row.at_least);
    let exemptions = policy.exemptions.iter().filter_map(|row| row.below);
    let all = scope.chain(exemptions).chain(policy.scans.iter().map(|row| row.one_below));
    all.filter(|limit| limit.currency.eq_ignore_ascii_case(currency)).map(|limit| limit.thousandths).collect()
}

/// Every day on which a row of the policy begins or ends.
fn edges(policy: &Policy) -> Vec<i32> {
    let scope = policy.scope.iter().flat_map(|row| [row.from, row.until]);
    let exemptions = policy.exemptions.iter().flat_map(|row| [row.from, row.until]);
    let scans = policy.scans.iter().flat_map(|row| [row.from, row.until]);
    let integrated = policy.integrated.iter().flat_map(|row| [row.since.from, row.until]);
    scope.chain(exemptions).chain(scans).chain(integrated).flatten().map(day_number).collect()
}

pub(super) type Mixing = BuildHasherDefault<Mixer>;

/// Places in a list by the hash of a name.
pub(super) type Index = HashMap<u64, u32, Mixing>;

/// The place of a name in a list that is so long; the end of it for a name that comes for the first time.
pub(super) fn place(index: &mut Index, name: u64, len: usize) -> usize {
    *index.entry(name).or_insert(self::index(len)) as usize
}

/// Hash of several texts: 64 bits name a package. Of 37 million ledgers of a million packages one has two that share a name.
pub(super) fn hash(parts: &[&str]) -> u64 {
    let mut mixer = Mixer::default();
    for part in parts {
        mixer.write(part.as_bytes());
        mixer.write_u8(0xFF);
    }
    mixer.finish()
}

/// Multiplies and folds, eight bytes a step: the keys are a host's own, nobody attacks their table.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Mixer(u64);

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.write_u64(u64::from_le_bytes(*word)));
        let tail = rest.iter().fold(rest.len() as u64, |word, byte| word << 8 | u64::from(*byte));
        self.write_u64(tail);
    }

    fn write_u64(&mut self, word: u64) {
        let mixed = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ (mixed >> 32);
    }

    fn finish(&self) -> u64 {
        let mixed = self.0.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        mixed ^ (mixed >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtr::rates;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_more_profiles_than_are_kept() {
        let rows = (0..PROFILES + 50).map(|at| format!(r#"{{"orderId":"{at}","marketplace":"GB","category":"{at}","trackingNumber":"1Z999AA10123456784","scans":1,"deliverBy":"2026-11-10"}}"#));
        let ledger = rows.collect::<Vec<_>>().join("\n");
        let (tally, problems) = Tally::of(ledger.as_bytes(), RateOptions::at("2026-11-21T12:00:00Z".parse().unwrap()));
        assert_eq!((problems, tally.packages()), (Vec::new(), PROFILES + 50));
        let whole = &rates(&tally)[0];
        assert_eq!((whole.valid, whole.total), (4146, 4146));
    }

    #[test]
    fn ok_texts_that_join_alike_are_kept_apart() {
        assert_ne!(hash(&["ab", "c"]), hash(&["a", "bc"]));
        assert_ne!(hash(&["a", ""]), hash(&["", "a"]));
        let names: std::collections::BTreeSet<u64> = (0..20_000).map(|at| hash(&["GB", &format!("202-{at:07}-{at:07}"), "1"])).collect();
        assert_eq!(names.len(), 20_000);
    }

    #[test]
    fn err_rows_that_cannot_be_counted() {
        let mut tally = Tally::new(RateOptions::at("2026-11-21T12:00:00Z".parse().unwrap()));
        let mut add = |row: &str| tally.add(&serde_json::from_str(row).unwrap()).map_err(Unfit::word);
        assert_eq!(add(r#"{"marketplace":"GB","deliverBy":"2026-11-10"}"#), Err("order"));
        assert_eq!(add(r#"{"orderId":"1","deliverBy":"2026-11-10"}"#), Err("store"));
        assert_eq!(add(r#"{"orderId":"1","marketplace":"XX","deliverBy":"2026-11-10"}"#), Err("store"));
        assert_eq!(add(r#"{"orderId":"1","marketplace":"GB","deliverBy":"10.11.2026"}"#), Err("promise"));
        assert_eq!(add(r#"{"v":2,"orderId":"1","marketplace":"GB","deliverBy":"2026-11-10"}"#), Err("version"));
        assert_eq!(add(r#"{"v":1,"orderId":"1","marketplace":"uk","deliverBy":"2026-11-10"}"#), Ok(()));
    }
}
