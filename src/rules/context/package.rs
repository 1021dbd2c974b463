//! A package as the rules look at it.

use std::cell::OnceCell;

use jiff::Timestamp;

use super::{Named, Served, ShipmentFacts, moment};
use crate::{
    catalog::{Carrier, Resolution, Service, Tracked},
    overlay::{meant, resolve},
    rules::exempt::Measured,
    shipment::Package,
    tracking::{Candidate, Cleaned, Context, Grade, Kind, Near, Verdict, candidates, clean, near},
};

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
    /// Whether the store's policy leaves it out of the rate; worked out when a rule asks.
    pub(in crate::rules) exempt: OnceCell<bool>,
    /// When it left.
    pub shipped: Named<Timestamp>,
    /// When the buyer got it.
    pub delivered: Named<Timestamp>,
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
            exempt: OnceCell::new(),
            shipped: moment(&package.ship_date),
            delivered: moment(&package.delivered_at),
        }
    }

    /// The package as the store's policy sees it on the day of the check.
    pub(in crate::rules) fn measured(&self) -> Measured<'_> {
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
