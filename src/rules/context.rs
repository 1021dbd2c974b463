//! What the rules look at: each fact of a shipment worked out once.

use std::{cell::OnceCell, collections::BTreeMap};

use jiff::{Timestamp, civil::Date, tz::Offset};

use super::{
    exempt::thousandths,
    item::{Tally, tallies},
    package::firsts,
};
use crate::{
    catalog::{Carrier, CarrierCode, EU, Policy, Resolution, Service, Tracked},
    marketplace::Marketplace,
    shipment::{Package, Shipment, Text},
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
    /// The moment of the check.
    pub now: Timestamp,
    /// Its day in UTC: the day whose policies hold.
    pub today: Date,
    /// When the buyer ordered.
    pub purchased: Named<Timestamp>,
    /// Latest ship date.
    pub ship_by: Named<Timestamp>,
    /// Units of every order item over all packages.
    pub(super) tallies: BTreeMap<&'s str, Tally>,
    /// Position of the first package with each reference.
    pub(super) first_references: BTreeMap<&'s str, usize>,
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

/// Reads RFC 3339, or a bare date as its first moment in UTC.
pub(crate) fn moment(text: &Text<'_>) -> Named<Timestamp> {
    match text.filled() {
        None => Named::Blank,
        Some(text) => crate::moment::moment(text).map_or(Named::Malformed, Named::Given),
    }
}

impl<'s> ShipmentFacts<'s> {
    /// Works out what the rules ask of a shipment.
    pub fn of(shipment: &'s Shipment<'s>, default: Option<&'static Marketplace>, now: Timestamp) -> Self {
        let marketplace = match shipment.marketplace.filled() {
            Some(name) => Marketplace::find(name),
            None => default,
        };
        ShipmentFacts {
            shipment,
            marketplace,
            policy: marketplace.and_then(Policy::of),
            now,
            today: Offset::UTC.to_datetime(now).date(),
            purchased: moment(&shipment.purchase_date),
            ship_by: moment(&shipment.ship_by),
            tallies: tallies(shipment),
            first_references: firsts(shipment),
        }
    }

    /// Country the parcels leave, in capitals, when it is given.
    pub fn ship_from(&self) -> Option<String> {
        self.shipment.ship_from.as_ref()?.country.filled().map(str::to_ascii_uppercase)
    }

    /// Whether the parcels come into the EU from outside.
    pub fn enters_eu(&self) -> bool {
        let from = self.ship_from().is_some_and(|country| !EU.contains(&country.as_str()));
        from && self.ship_to().is_some_and(|country| EU.contains(&country.as_str()))
    }

    /// The order's value in thousandths, when it is given in this currency.
    pub fn value_in(&self, currency: &str) -> Option<i64> {
        let value = self.shipment.value.as_ref()?;
        let same = value.currency.filled()?.eq_ignore_ascii_case(currency);
        same.then(|| value.amount.filled().and_then(thousandths)).flatten()
    }

    /// Country they go to; the store's own when it is not given.
    pub fn ship_to(&self) -> Option<String> {
        let given = self.shipment.ship_to.as_ref().and_then(|to| to.country.filled()).map(str::to_ascii_uppercase);
        given.or_else(|| self.marketplace.map(|m| m.country.to_owned()))
    }
}

impl<'s> PackageFacts<'s> {
    /// Works out what the rules ask of a package.
    pub fn of(of: &'s ShipmentFacts<'s>, package: &'s Package<'s>, index: usize) -> Self {
        let resolution = package.carrier.filled().map(|name| Carrier::resolve(name, of.marketplace));
        let carrier = match &resolution {
            Some(Resolution::Exact(code)) => code.carrier(),
            Some(Resolution::Known(carrier, _)) => Some(*carrier),
            _ => None,
        };
        let service = carrier.zip(package.service.filled()).and_then(|(carrier, name)| carrier.service(name, of.marketplace));
        let raw = package.tracking_number.as_str();
        let kind = Kind::of_raw(raw);
        let number = clean(if kind.is_some() { "" } else { raw });
        let from = of.shipment.ship_from.as_ref().and_then(|from| from.country.filled());
        let to = of.shipment.ship_to.as_ref().and_then(|to| to.country.filled());
        let context = Context { carrier: None, ship_from: from, ship_to: to, marketplace: of.marketplace };
        let candidates = if number.number.is_empty() { Vec::new() } else { candidates(&number.number, carrier, &context) };
        let kind = kind.or_else(|| Kind::of_likeness(raw, &number.number, candidates.first()));
        PackageFacts {
            of,
            package,
            index,
            resolution,
            carrier,
            service,
            kind,
            number,
            candidates,
            near: OnceCell::new(),
            shipped: moment(&package.ship_date),
            delivered: moment(&package.delivered_at),
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
        self.service.map_or(Tracked::Unknown, |service| service.tracked)
    }

    /// What Amazon is to be told for a carrier in this store: the value of the store's own list where one is known.
    pub fn listed_code(&self, carrier: &'static Carrier) -> Option<&'static str> {
        let code = carrier.code?;
        let Some(marketplace) = self.of.marketplace else { return Some(code) };
        let on_list = |value: &&'static str| CarrierCode::find(value).is_some_and(|known| known.lists.contains(marketplace));
        let twins = CarrierCode::find(code).map_or(&[] as &[_], |code| code.twins).iter().copied();
        std::iter::once(code).chain(carrier.codes.iter().copied()).chain(twins).find(on_list).or(Some(code))
    }
}
