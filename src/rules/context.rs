//! What the rules look at: each fact of a shipment worked out once.

use std::{cell::OnceCell, collections::BTreeMap};

use jiff::{Timestamp, civil::Date, tz::Offset};

use super::{
    batch::{fold, packed, sort},
    exempt::{Measured, thousandths},
    item::{Tally, tallies},
    package::firsts,
};
use crate::{
    catalog::{Carrier, EU, Policy, Resolution, Service, Since, Tracked},
    check::{CheckOptions, NoTracking},
    marketplace::Marketplace,
    overlay::{Overlay, meant, resolve},
    shipment::{Item, Package, Shipment, Text},
    tracking::{Candidate, Cleaned, Context, Grade, Kind, Near, Verdict, candidates, clean, near},
};

/// A field that holds a moment: blank, readable or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named<T> {
    /// Nothing there.
    Blank,
    /// Something that is none.
    Malformed,
    /// Read.
    Given(T),
}

impl<T: Copy> Named<T> {
    /// The value, when it could be read.
    pub fn given(self) -> Option<T> {
        match self {
            Named::Given(value) => Some(value),
            _ => None,
        }
    }
}

/// A shipment with its store, its policy and the moment of the check.
#[derive(Debug)]
pub struct ShipmentFacts<'s> {
    /// As the shop holds it.
    pub shipment: &'s Shipment<'s>,
    /// Its store, when one is named and known.
    pub marketplace: Option<&'static Marketplace>,
    /// What the store demands.
    pub policy: Option<&'static Policy>,
    /// What the host adds to the facts.
    pub overlay: Option<&'static Overlay>,
    /// What becomes of a package of a tracked service without a number.
    pub no_tracking: NoTracking,
    /// The moment of the check.
    pub now: Timestamp,
    /// Its day in UTC: the day whose policies hold.
    pub today: Date,
    /// When the buyer ordered.
    pub purchased: Named<Timestamp>,
    /// Latest ship date.
    pub ship_by: Named<Timestamp>,
    /// Country the parcels leave, when it is given.
    pub ship_from: Option<Country>,
    /// Country they go to; the store's own when none is given.
    pub ship_to: Option<Country>,
    /// Units of every order item over all packages.
    pub(super) tallies: BTreeMap<&'s str, Tally>,
    /// Position of the first package with each reference.
    pub(super) first_references: BTreeMap<&'s str, usize>,
    /// Hash and position of each tracking number, sorted; empty for a single package.
    pub(super) numbers: Vec<u64>,
}

/// A package with everything the rules ask of it.
#[derive(Debug)]
pub struct PackageFacts<'s> {
    /// Its shipment.
    pub of: &'s ShipmentFacts<'s>,
    /// As the shop holds it.
    pub package: &'s Package<'s>,
    /// Position in the shipment, from 0.
    pub index: usize,
    /// Whom the carrier field means; `None` when it is blank.
    pub resolution: Option<Resolution>,
    /// The carrier, when it means one.
    pub carrier: Option<&'static Carrier>,
    /// The service, when the catalogue knows it.
    pub service: Option<&'static Service>,
    /// The same, or a service of this name that the carrier has in another store.
    pub known_service: Option<&'static Service>,
    /// Amazon's text of the service, when the shop's is a word of the host's own.
    pub mapped_service: Option<&'static str>,
    /// What the tracking field is, or looks like, when it is no number.
    pub kind: Option<Kind>,
    /// The tracking number as a carrier would write it.
    pub number: Cleaned<'s>,
    /// Who may have issued it, best first.
    pub candidates: Vec<Candidate>,
    /// The one slip that explains a number that is not right for its carrier; worked out when a rule asks.
    near: OnceCell<Option<Near>>,
    /// When it left.
    pub shipped: Named<Timestamp>,
    /// When the buyer got it.
    pub delivered: Named<Timestamp>,
}

/// An ISO 3166 country, in capitals; `UK` is read as `GB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country([u8; 2]);

impl Country {
    /// The country two letters name; `None` for anything else.
    pub fn of(text: &str) -> Option<Country> {
        let &[a, b] = text.trim().as_bytes() else { return None };
        let country = [a.to_ascii_uppercase(), b.to_ascii_uppercase()];
        country.iter().all(u8::is_ascii_uppercase).then_some(Country(if country == *b"UK" { *b"GB" } else { country }))
    }

    /// Its two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// Whether it is one of these.
    pub fn is_in(&self, countries: &[&str]) -> bool {
        countries.iter().any(|country| country.as_bytes() == self.0)
    }

    /// Whether it is neither the United Kingdom nor in the European Union.
    pub fn is_outside_uk_and_eu(&self) -> bool {
        *self != *"GB" && !self.in_eu()
    }

    /// Whether it is in the European Union.
    pub fn in_eu(&self) -> bool {
        self.is_in(EU)
    }
}

impl PartialEq<str> for Country {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

/// Reads RFC 3339, or a bare date as its first moment in UTC.
pub(crate) fn moment(text: &Text<'_>) -> Named<Timestamp> {
    match text.filled() {
        None => Named::Blank,
        Some(text) => crate::moment::moment(text).map_or(Named::Malformed, Named::Given),
    }
}

fn numbers(shipment: &Shipment<'_>) -> Vec<u64> {
    let keys = shipment.packages.iter().enumerate().filter_map(|(at, package)| packed(fold(package.tracking_number.as_str()), at));
    let mut keys: Vec<u64> = keys.collect();
    sort(&mut keys);
    keys
}

impl<'s> ShipmentFacts<'s> {
    /// Works out what the rules ask of a shipment.
    pub fn of(shipment: &'s Shipment<'s>, options: &CheckOptions) -> Self {
        let CheckOptions { now, marketplace: default, overlay, no_tracking } = *options;
        let marketplace = match shipment.marketplace.filled() {
            Some(name) => Marketplace::find(name),
            None => default,
        };
        let several = shipment.packages.len() > 1;
        ShipmentFacts {
            shipment,
            marketplace,
            policy: marketplace.and_then(Policy::of),
            overlay,
            no_tracking,
            now,
            today: Offset::UTC.to_datetime(now).date(),
            purchased: moment(&shipment.purchase_date),
            ship_by: moment(&shipment.ship_by),
            ship_from: shipment.ship_from.as_ref().and_then(|from| Country::of(from.country.as_str())),
            ship_to: match shipment.ship_to.as_ref().and_then(|to| to.country.filled()) {
                Some(country) => Country::of(country),
                None => marketplace.and_then(|m| Country::of(m.country)),
            },
            tallies: if shipment.lines.is_empty() { BTreeMap::new() } else { tallies(shipment) },
            first_references: if several { firsts(shipment) } else { BTreeMap::new() },
            numbers: if several { numbers(shipment) } else { Vec::new() },
        }
    }

    /// Whether the parcels come into the EU from outside.
    pub fn enters_eu(&self) -> bool {
        self.ship_from.is_some_and(|country| !country.in_eu()) && self.ship_to.is_some_and(|country| country.in_eu())
    }

    /// The day's rule for goods of low value from outside the EU, when it reaches this shipment.
    pub fn low_value_import(&self) -> Option<Since> {
        let (since, limit) = self.policy?.ioss.filter(|(since, _)| since.holds(self.today))?;
        let low = || self.value_in(limit.currency).is_some_and(|value| value <= limit.thousandths);
        (self.enters_eu() && low()).then_some(since)
    }

    /// Whether the order's line of an item needs Transparency codes.
    pub fn needs_codes(&self, item: &Item<'_>) -> bool {
        let tally = || item.order_item_id.filled().and_then(|id| self.tallies.get(id));
        !self.tallies.is_empty()
            && tally().and_then(|tally| self.shipment.lines.get(tally.line?)).is_some_and(|line| {
                let word = &line.transparency;
                word.is_yes() || word.filled().is_some_and(|program| program.eq_ignore_ascii_case("TRANSPARENCY"))
            })
    }

    /// The order's value in thousandths, when it is given in this currency.
    pub fn value_in(&self, currency: &str) -> Option<i64> {
        let value = self.shipment.value.as_ref()?;
        let same = value.currency.filled()?.eq_ignore_ascii_case(currency);
        same.then(|| value.amount.filled().and_then(thousandths)).flatten()
    }
}

/// What a carrier's delivery service comes to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Served {
    /// The service of this store.
    pub(crate) service: Option<&'static Service>,
    /// The same, or the carrier's service of this name in another store.
    pub(crate) known: Option<&'static Service>,
    /// Amazon's text of it, when a host's word was given.
    pub(crate) mapped: Option<&'static str>,
}

impl Served {
    pub(crate) fn of(
        carrier: Option<&'static Carrier>,
        name: Option<&str>,
        marketplace: Option<&'static Marketplace>,
        overlay: Option<&'static Overlay>,
    ) -> Served {
        let named = carrier.filter(|carrier| !carrier.services.is_empty()).zip(name);
        let mapped = overlay.zip(named).and_then(|(overlay, (carrier, name))| overlay.service(carrier, name));
        let named = mapped.map_or(named, |service| named.map(|(carrier, _)| (carrier, service)));
        let service = named.and_then(|(carrier, name)| carrier.service(name, marketplace));
        // A store lists the services of its own country; what comes from abroad goes by one of another's.
        let known = service.or_else(|| named.and_then(|(carrier, name)| carrier.service(name, None)));
        Served { service, known, mapped }
    }
}

impl<'s> PackageFacts<'s> {
    /// Works out what the rules ask of a package.
    pub fn of(of: &'s ShipmentFacts<'s>, package: &'s Package<'s>, index: usize) -> Self {
        let resolution = package.carrier.filled().map(|name| resolve(name, of.marketplace, of.overlay));
        let carrier = resolution.as_ref().and_then(|resolution| meant(resolution, of.overlay));
        let Served { service, known: known_service, mapped } = Served::of(carrier, package.service.filled(), of.marketplace, of.overlay);
        let raw = package.tracking_number.as_str();
        let kind = Kind::of_raw(raw);
        let number = clean(if kind.is_some() { "" } else { raw });
        let from = of.shipment.ship_from.as_ref().and_then(|from| from.country.filled());
        let to = of.shipment.ship_to.as_ref().and_then(|to| to.country.filled());
        let context = Context { carrier: None, ship_from: from, ship_to: to, marketplace: of.marketplace, overlay: of.overlay };
        let candidates = if number.number.is_empty() { Vec::new() } else { candidates(&number.number, carrier, &context) };
        let kind = kind.or_else(|| Kind::of_likeness(raw, &number.number, candidates.first()));
        PackageFacts {
            of,
            package,
            index,
            resolution,
            carrier,
            service,
            known_service,
            mapped_service: mapped,
            kind,
            number,
            candidates,
            near: OnceCell::new(),
            shipped: moment(&package.ship_date),
            delivered: moment(&package.delivered_at),
        }
    }

    /// The package as the store's policy sees it on the day of the check.
    pub(super) fn measured(&self) -> Measured<'_> {
        let value = self.of.shipment.value.as_ref();
        Measured {
            policy: self.of.policy,
            store: self.of.marketplace,
            day: self.of.today,
            ship_from: self.of.ship_from,
            ship_to: self.of.ship_to,
            value: value.and_then(|value| Some((value.amount.filled()?, value.currency.filled()?))),
            carrier: self.carrier,
            service: self.service,
            known_service: self.known_service,
            service_text: self.package.service.as_str(),
            buy_shipping: self.of.shipment.has_program("BUY_SHIPPING"),
        }
    }

    /// JSON Pointer of a field of this package.
    pub fn path(&self, field: &str) -> String {
        format!("/packages/{}/{field}", self.index)
    }

    /// The stated carrier's name as the shop wrote it.
    pub fn carrier_text(&self) -> &str {
        self.package.carrier.filled().unwrap_or("")
    }

    /// The service in Amazon's words, where an overlay knows the shop's, else as the shop wrote it.
    pub fn service_text(&self) -> Option<&str> {
        self.mapped_service.or_else(|| self.package.service.filled())
    }

    /// Whether the carrier is Amazon's `Other`, in any language of its list.
    pub fn is_other(&self) -> bool {
        self.carrier.is_some_and(|carrier| carrier.id == "other")
    }

    /// The other carrier this number clearly belongs to, when the stated one does not explain it.
    pub fn contradiction(&self) -> Option<&Candidate> {
        let stated = self.carrier.filter(|carrier| carrier.id != "other")?;
        // A consolidator's number is a post's: where its own check digit fits, the stated carrier explains it.
        let explains = |candidate: &Candidate| {
            candidate.carrier == stated
                && (candidate.verdict == Verdict::Valid || (candidate.tells && candidate.verdict == Verdict::Plausible))
        };
        if self.candidates.iter().any(explains) {
            return None;
        }
        let other = self.candidates.iter().filter(|candidate| candidate.carrier != stated).min_by_key(|candidate| candidate.confidence)?;
        let bound = self.candidates.iter().any(|candidate| candidate.carrier == stated);
        let strong = match other.confidence {
            Grade::Certain => true,
            // A bound of the stated carrier outweighs what is only likely.
            Grade::Likely => other.verdict == Verdict::Valid && !bound,
            Grade::Possible => false,
        };
        strong.then_some(other)
    }

    /// The carriers besides the stated one whom the number fits exactly as well as this candidate, its own among them.
    pub(crate) fn rivals(&self, best: &Candidate) -> Vec<&'static Carrier> {
        let mut rivals: Vec<&'static Carrier> = Vec::new();
        for candidate in &self.candidates {
            let as_well = (candidate.confidence, candidate.verdict) == (best.confidence, best.verdict);
            // A host's format may stand beside the catalogue's of the same carrier.
            if as_well && self.carrier != Some(candidate.carrier) && !rivals.contains(&candidate.carrier) {
                rivals.push(candidate.carrier);
            }
        }
        rivals
    }

    /// The candidates of the stated carrier, best first.
    pub fn own(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|candidate| self.carrier == Some(candidate.carrier))
    }

    /// The one slip that makes a right number of the stated carrier out of this one, which is right for nobody.
    pub(crate) fn near(&self) -> Option<&Near> {
        let carrier = self.carrier?;
        let right = self.own().any(|candidate| candidate.tells && candidate.verdict != Verdict::BadCheckDigit);
        if right || self.number.number.is_empty() || self.number.special().is_some() || self.contradiction().is_some() {
            return None;
        }
        self.near.get_or_init(|| near(&self.number.number, carrier)).as_ref()
    }

    /// Whether nothing that could be a tracking number is given.
    pub fn untracked(&self) -> bool {
        matches!(self.kind, Some(Kind::Empty | Kind::Placeholder)) || (self.kind.is_none() && self.number.number.is_empty())
    }

    /// How far the chosen service is tracked.
    pub fn tracked(&self) -> Tracked {
        self.known_service.map_or(Tracked::Unknown, |service| service.tracked)
    }

    /// What Amazon is to be told for a carrier in this store: the value of the store's own list where one is known.
    pub fn listed_code(&self, carrier: &'static Carrier) -> Option<&'static str> {
        carrier.code_in(self.of.marketplace)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_country_is_two_letters() {
        for (text, country) in [("de", "DE"), (" GB ", "GB"), ("uk", "GB"), ("Fr", "FR")] {
            assert_eq!(Country::of(text).unwrap().as_str(), country);
        }
        for text in ["", "D", "DEU", "D1", "ß", "日"] {
            assert_eq!(Country::of(text), None, "{text:?}");
        }
    }

    #[test]
    fn ok_the_uk_is_inside_with_the_eu_and_no_member() {
        let of = |text: &str| Country::of(text).unwrap();
        assert!(of("FR").in_eu() && !of("GB").in_eu() && !of("NO").in_eu());
        assert!(!of("GB").is_outside_uk_and_eu() && !of("FR").is_outside_uk_and_eu() && of("CN").is_outside_uk_and_eu());
    }
}
