//! The names that were seen: each put into Amazon's words where that is sure, and listed.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Serialize;

use super::{
    mapped::Mapped,
    resolve::{How, OTHER, Resolved, Target, carrier_of, carrier_of_service, service_of, suggested},
};
use crate::{
    marketplace::Marketplace,
    shipment::{Package, Shipment, Text},
    source::Platform,
};

/// Most distinct names listed; the rest is counted.
const LISTED: usize = 10_000;
/// Longest name listed, in bytes: what is longer is none.
const LONGEST: usize = 100;
/// Most unknown names, the most frequent first, for which a guess is made.
const GUESSED: usize = 100;

words! {
    /// Where a name stands.
    pub enum NameField {
        /// Carrier of the parcel.
        Carrier = "carrier",
        /// Its delivery service.
        Service = "service",
    }
}

/// A name as shops write it, and what it means to Amazon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NameSeen {
    /// Where it stands.
    pub field: NameField,
    /// As it is written.
    pub text: String,
    /// Packages that have it.
    pub count: usize,
    /// Stores in which it means this, by country; a name may mean somebody else in another.
    pub stores: Vec<&'static str>,
    /// The first shipment that has it.
    pub shipment: String,
    /// How it is known what it means.
    pub how: How,
    /// What Amazon is told, when that is settled.
    pub to: Option<Target>,
    /// Between whom to choose, when it is not.
    pub choices: Vec<Target>,
}

/// Every name that was seen: what is not settled first, then by how often it came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Names {
    /// At most 10,000.
    pub seen: Vec<NameSeen>,
    /// Packages with a name that is not listed.
    pub more: usize,
}

/// The names of shipments, as they would be settled; the shipments stay as they are.
///
/// ```
/// use shipconfirm::{Shipment, source::{Platform, names::{How, Mapped, names}}};
/// let shipments: Vec<Shipment> = serde_json::from_str(r#"[{ "marketplace": "GB", "packages": [{ "carrier": "Otto's Vans" }, { "carrier": "UPS" }] }]"#)?;
/// let names = names(&shipments, None, &Mapped::default());
/// assert_eq!((names.seen[0].text.as_str(), names.seen[0].how), ("Otto's Vans", How::Unknown));
/// assert_eq!((names.seen[1].text.as_str(), names.seen[1].how), ("UPS", How::Exact));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn names(shipments: &[Shipment<'_>], platform: Option<Platform>, mapping: &Mapped) -> Names {
    settled(shipments, platform, mapping).0
}

/// The same, and puts what is sure into Amazon's words: what the merchant mapped, and what the platform's own list says
/// where nobody would find it otherwise. Everything else stays as it is written, for the rules to judge.
pub fn settle(shipments: &mut [Shipment<'_>], platform: Option<Platform>, mapping: &Mapped) -> Names {
    let mut gather = Gather::of(platform, mapping);
    for shipment in shipments {
        let mut packages = std::mem::take(&mut shipment.packages);
        let place = Place::of(shipment);
        for package in &mut packages {
            let changed = gather.package(package, &place);
            for (field, text) in [
                (&mut package.carrier, changed.carrier),
                (&mut package.carrier_name, changed.carrier_name),
                (&mut package.service, changed.service),
            ] {
                if let Some(text) = text {
                    *field = text;
                }
            }
        }
        shipment.packages = packages;
    }
    gather.finish()
}

/// A field that [`settle`] would write anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Settled {
    /// Position of the shipment, from 0.
    pub shipment: usize,
    /// JSON Pointer into it.
    pub path: String,
    /// What is to stand there.
    pub to: String,
}

/// The names of shipments, and what [`settle`] would change in them, for a host that keeps shipments of its own.
pub fn settled(shipments: &[Shipment<'_>], platform: Option<Platform>, mapping: &Mapped) -> (Names, Vec<Settled>) {
    let mut gather = Gather::of(platform, mapping);
    let mut all = Vec::new();
    for (at, shipment) in shipments.iter().enumerate() {
        let place = Place::of(shipment);
        for (index, package) in shipment.packages.iter().enumerate() {
            let changed = gather.package(package, &place);
            for (field, old, new) in [
                ("carrier", &package.carrier, changed.carrier),
                ("carrierName", &package.carrier_name, changed.carrier_name),
                ("service", &package.service, changed.service),
            ] {
                if let Some(to) = new.filter(|new| new.as_str() != old.as_str()) {
                    all.push(Settled { shipment: at, path: format!("/packages/{index}/{field}"), to: to.as_str().to_owned() });
                }
            }
        }
    }
    (gather.finish(), all)
}

/// What of a shipment a meaning depends on.
struct Place<'s> {
    shipment: &'s str,
    store: Option<&'static Marketplace>,
    home: Cow<'s, str>,
}

impl Place<'_> {
    fn of<'s>(shipment: &'s Shipment<'_>) -> Place<'s> {
        let home = shipment.ship_from.as_ref().and_then(|from| from.country.filled()).unwrap_or("");
        let home = match home {
            home if home.eq_ignore_ascii_case("UK") => Cow::Borrowed("GB"),
            home if home.bytes().any(|byte| byte.is_ascii_lowercase()) => Cow::Owned(home.to_ascii_uppercase()),
            home => Cow::Borrowed(home),
        };
        Place { shipment: shipment.name(), store: shipment.marketplace.filled().and_then(Marketplace::find), home }
    }
}

/// The fields of a package that change.
#[derive(Default)]
struct Changed {
    carrier: Option<Text<'static>>,
    carrier_name: Option<Text<'static>>,
    service: Option<Text<'static>>,
}

/// One name under one meaning.
struct Entry {
    field: NameField,
    /// The carrier it stands beside: a service means something only there.
    beside: String,
    store: Option<&'static Marketplace>,
    home: String,
    count: usize,
    shipment: String,
    meaning: Resolved,
}

struct Gather<'m> {
    platform: &'static str,
    /// Whether the records are neither ours nor Amazon's.
    foreign: bool,
    mapping: &'m Mapped,
    /// By text.
    entries: BTreeMap<String, Vec<Entry>>,
    listed: usize,
    more: usize,
}

impl<'m> Gather<'m> {
    fn of(platform: Option<Platform>, mapping: &'m Mapped) -> Self {
        let foreign = platform.is_some_and(|platform| !matches!(platform, Platform::Shipconfirm | Platform::Amazon));
        Gather { platform: platform.map_or("", Platform::word), foreign, mapping, entries: BTreeMap::new(), listed: 0, more: 0 }
    }

    fn package(&mut self, package: &Package<'_>, place: &Place<'_>) -> Changed {
        let mut changed = Changed::default();
        let service = package.service.filled();
        let carrier = package.carrier.filled().map(|text| self.meaning(NameField::Carrier, text, "", place));
        // Where the carrier's own word says nothing, the one for both of them may.
        let silent = carrier.as_ref().is_none_or(|meaning| matches!(meaning.how, How::Ambiguous | How::Nobody));
        let both = service.filter(|_| silent).and_then(|text| carrier_of_service(self.platform, text, &place.home));
        let both = both.map(|carrier| Target::of(carrier, place.store));
        let chosen = both.filter(|target| match &carrier {
            Some(meaning) if meaning.how == How::Ambiguous => meaning.choices.contains(target),
            _ => true,
        });
        match (&carrier, &chosen) {
            (_, Some(target)) => changed.carrier = Some(Text::from(target.field().to_owned())),
            (Some(Resolved { how: How::Mapping, target: Some(target), .. }), _) => {
                changed.carrier = Some(Text::from(target.code.unwrap_or(OTHER)));
                if target.code == Some(OTHER) {
                    changed.carrier_name = Some(Text::from(target.name.clone().into_owned()));
                }
            }
            (Some(Resolved { how: How::Platform, target: Some(target), .. }), _) => {
                changed.carrier = Some(Text::from(target.field().to_owned()));
            }
            // A word of the platform that names nobody is no name to send.
            (Some(Resolved { how: How::Nobody, .. }), _) if self.foreign => changed.carrier = Some(Text::default()),
            _ => {}
        }
        if let Some(text) = service {
            let beside = changed.carrier.as_ref().map_or(package.carrier.as_str(), Text::as_str);
            let meaning = self.meaning(NameField::Service, text, beside, place);
            if let Resolved { how: How::Mapping | How::Platform, target: Some(target), .. } = meaning {
                changed.service = Some(Text::from(target.name.into_owned()));
            }
        }
        changed
    }

    /// What a name means here; counted.
    fn meaning(&mut self, field: NameField, text: &str, beside: &str, place: &Place<'_>) -> Resolved {
        let same =
            |entry: &&mut Entry| entry.field == field && entry.beside == beside && entry.store == place.store && entry.home == place.home;
        if let Some(entry) = self.entries.get_mut(text).and_then(|entries| entries.iter_mut().find(same)) {
            entry.count += 1;
            return entry.meaning.clone();
        }
        let meaning = match field {
            NameField::Carrier => carrier_of(self.platform, text, place.store, &place.home, self.mapping),
            NameField::Service => service_of(self.platform, text, beside, place.store, &place.home, self.mapping),
        };
        if self.listed >= LISTED || text.len() > LONGEST {
            self.more += 1;
            return meaning;
        }
        self.listed += 1;
        self.entries.entry(text.to_owned()).or_default().push(Entry {
            field,
            beside: beside.to_owned(),
            store: place.store,
            home: place.home.clone().into_owned(),
            count: 1,
            shipment: place.shipment.to_owned(),
            meaning: meaning.clone(),
        });
        meaning
    }

    fn finish(self) -> Names {
        let mut seen: Vec<NameSeen> = Vec::with_capacity(self.listed);
        for (text, entries) in self.entries {
            let first = seen.len();
            for Entry { field, store, count, shipment, meaning, .. } in entries {
                let store = store.map(|store| store.country);
                let own = seen.iter_mut().skip(first);
                let mut alike = own.filter(|name| {
                    name.field == field && name.how == meaning.how && name.to == meaning.target && name.choices == meaning.choices
                });
                if let Some(name) = alike.next() {
                    name.count += count;
                    name.stores.extend(store.filter(|store| !name.stores.contains(store)));
                    continue;
                }
                let Resolved { how, target, choices } = meaning;
                let stores = store.into_iter().collect();
                seen.push(NameSeen { field, text: text.clone(), count, stores, shipment, how, to: target, choices });
            }
        }
        seen.sort_by(|one, other| (one.how.is_settled(), other.count).cmp(&(other.how.is_settled(), one.count)));
        let open = |name: &&mut NameSeen| name.field == NameField::Carrier && name.how == How::Unknown && name.choices.is_empty();
        for name in seen.iter_mut().filter(open).take(GUESSED) {
            let store = name.stores.first().and_then(|country| Marketplace::find(country));
            name.choices.extend(suggested(&name.text, store));
        }
        Names { seen, more: self.more }
    }
}
