//! A shipment as the rules look at it.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date, tz::Offset};

use super::{Country, Named, moment};
use crate::{
    catalog::{Policy, Since},
    check::{CheckOptions, NoTracking},
    marketplace::Marketplace,
    overlay::Overlay,
    rules::{
        batch::{fold, packed, sort},
        exempt::thousandths,
        item::{Tally, tallies},
        order::Status,
        package::firsts,
    },
    shipment::{Item, Shipment},
};

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
    /// What its status means.
    pub(in crate::rules) status: Option<Status>,
    /// When the buyer ordered.
    pub purchased: Named<Timestamp>,
    /// Latest ship date.
    pub ship_by: Named<Timestamp>,
    /// Country the parcels leave, when it is given.
    pub ship_from: Option<Country>,
    /// Country they go to; the store's own when none is given.
    pub ship_to: Option<Country>,
    /// Units of every order item over all packages.
    pub(in crate::rules) tallies: BTreeMap<&'s str, Tally>,
    /// Position of the first package with each reference.
    pub(in crate::rules) first_references: BTreeMap<&'s str, usize>,
    /// Hash and position of each tracking number, sorted; empty for a single package.
    pub(in crate::rules) numbers: Vec<u64>,
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
            status: Status::of(&shipment.status),
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
