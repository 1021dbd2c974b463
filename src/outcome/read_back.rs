//! Orders that are read back: `getOrder` or `searchOrders` of Orders 2026-01-01 with `includedData=PACKAGES`, held against
//! what was sent. A call that was answered with 204 is no proof that a package is there; this is.
//!
//! Orders v0 has no packages: of such an order only its status is told.

use jiff::{Timestamp, civil::Time, tz::Offset};

use super::{
    Reading, Summary,
    answer::{Answer, Basis, Difference, Field, Outcome, Row},
    json::{elements, fill, member},
    sent::{Sent, SentPackage},
    terms::{Action, AnswerKind, State},
};
use crate::{Text, catalog::key, moment::Reading as Moment, params::Params, source::Problems};

record! {
    /// An order of either API.
    pub struct Order {
        /// Order id, 2026-01-01.
        "orderId" order_id: text,
        /// Order id, v0.
        "AmazonOrderId" amazon_order_id: text,
        /// Status, v0.
        "OrderStatus" order_status: text,
        /// Fulfilment, 2026-01-01.
        "fulfillment" fulfillment: record Fulfillment,
        /// Packages, 2026-01-01.
        "packages" packages: list Pack,
    }
}

record! {
    /// The fulfilment of an order.
    pub struct Fulfillment {
        /// Status.
        "fulfillmentStatus" status: text,
    }
}

record! {
    /// A package as Amazon holds it.
    pub struct Pack {
        /// Package reference; no number need be.
        "packageReferenceId" reference: text,
        /// Carrier.
        "carrier" carrier: text,
        /// When it left.
        "shipTime" ship_time: text,
        /// Delivery service.
        "shippingService" service: text,
        /// Tracking number.
        "trackingNumber" tracking_number: text,
        /// Where it is.
        "packageStatus" status: record PackStatus,
    }
}

record! {
    /// Where a package is.
    pub struct PackStatus {
        /// `PENDING`, `SHIPPED`, `DELIVERED`, …
        "status" status: text,
        /// In more detail.
        "detailedStatus" detail: text,
    }
}

/// An order that was read back.
struct Found<'a> {
    order: Order<'a>,
    /// Whether its packages were asked for.
    packages: bool,
    byte: usize,
    place: (usize, usize),
}

impl Found<'_> {
    fn id(&self) -> &str {
        self.order.order_id.filled().or(self.order.amazon_order_id.filled()).unwrap_or("")
    }

    fn answer(&self, row: Row) -> Answer {
        Row { order_id: self.id().to_owned(), byte: self.byte, ..row }.answer(AnswerKind::ReadBack, self.place)
    }

    /// The status of the order, in Amazon's word.
    fn status(&self) -> Vec<Answer> {
        let status = self.order.fulfillment.as_ref().map(|fulfillment| &fulfillment.status).unwrap_or(&self.order.order_status);
        let row = status.filled().map(|status| Row { state: Some(State::Unknown), code: status.to_owned(), ..Row::default() });
        row.into_iter().map(|row| self.answer(row)).collect()
    }

    /// What Amazon says of a package.
    fn said(&self, pack: &Pack<'_>) -> Vec<Answer> {
        let own = |text: Option<&Text<'_>>| text.map_or(String::new(), |text| text.as_str().to_owned());
        let status = pack.status.as_ref();
        let row = Row {
            state: Some(State::Accepted),
            code: own(status.map(|status| &status.status)),
            text: own(status.map(|status| &status.detail)),
            package: own(Some(&pack.reference)),
            ..Row::default()
        };
        vec![self.answer(row)]
    }
}

pub(super) fn looks_like(text: &str) -> bool {
    elements(text, 0).next().and_then(|range| orders(text, range.start).into_iter().next()).is_some_and(|start| {
        let known = |key| member(text, start, key).is_some();
        known("AmazonOrderId") || (known("orderId") && (known("packages") || known("orderItems")))
    })
}

/// Where the orders of one answer begin.
fn orders(text: &str, start: usize) -> Vec<usize> {
    let inside = |start, key| member(text, start, key).map(|range| range.start);
    let all = |start| elements(text, start).map(|range| range.start).collect();
    if let Some(order) = inside(start, "order") {
        return vec![order];
    }
    if let Some(orders) = inside(start, "orders") {
        return all(orders);
    }
    let start = inside(start, "payload").unwrap_or(start);
    inside(start, "Orders").map_or_else(|| vec![start], all)
}

pub(super) fn read(text: &str, start: usize, sent: Option<&Sent>, problems: &mut Problems<'_>) -> Reading {
    let mut found = Vec::new();
    let mut list = elements(text, 0);
    for at in list.by_ref().flat_map(|range| orders(text, range.start)) {
        let byte = start + at;
        let mut order = Order::default();
        // An order ends where its braces do.
        let whole = elements(text, at).next().and_then(|range| text.get(range));
        if whole.is_some_and(|text| fill(text, &mut order)) {
            found.push(Found { order, packages: member(text, at, "packages").is_some(), byte, place: problems.place(byte) });
        } else {
            problems.at("E_REPORT_ROW", byte, Params::none);
        }
    }
    if let Some(cut) = list.cut {
        problems.at("E_REPORT_ROW", start + cut, Params::none);
    }
    let outcomes: Vec<Outcome> = match sent {
        Some(sent) => compare(&found, sent),
        None => found.iter().flat_map(told).collect(),
    };
    Reading { summary: Summary::of(AnswerKind::ReadBack, None, None, &outcomes), outcomes, answers: Vec::new(), problems: Vec::new() }
}

/// Without what was sent: every package that is there.
fn told(found: &Found<'_>) -> Vec<Outcome> {
    if !found.packages {
        let silence = Some((State::Unknown, Basis::NoPackages, Some(Action::Unknown)));
        return vec![Outcome { basis: Basis::NoPackages, order_id: Some(found.id().to_owned()), ..Outcome::of(found.status(), silence) }];
    }
    let of = |pack: &Pack<'_>| {
        let outcome = Outcome::of(found.said(pack), None);
        let basis = if outcome.state == State::Accepted { Basis::Found } else { outcome.basis };
        Outcome { basis, tracking_number: pack.tracking_number.filled().map(str::to_owned), ..outcome }
    };
    found.order.packages.iter().map(of).collect()
}

fn compare(found: &[Found<'_>], sent: &Sent) -> Vec<Outcome> {
    let mut places: Vec<usize> = (0..found.len()).collect();
    let id = |at: &usize| found.get(*at).map_or("", Found::id);
    places.sort_by_key(|at| id(at));
    // Packages of an order are matched once each.
    let mut taken: Vec<Vec<bool>> = found.iter().map(|order| vec![false; order.order.packages.len()]).collect();
    let mut outcomes = Vec::with_capacity(sent.packages.len());
    for (at, package) in sent.packages.iter().enumerate() {
        let first = places.partition_point(|at| id(at) < package.order_id.as_str());
        let place = places.get(first).copied().filter(|at| id(at) == package.order_id);
        let silent = |answers, basis| Outcome { basis, ..Outcome::of(answers, Some((State::Unknown, basis, Some(Action::Unknown)))) };
        let outcome = match place.and_then(|place| Some((found.get(place)?, taken.get_mut(place)?))) {
            None => silent(Vec::new(), Basis::NoOrder),
            // The status of an order says nothing of its packages.
            Some((order, _)) if !order.packages => silent(order.status(), Basis::NoPackages),
            Some((order, taken)) => one(order, package, taken),
        };
        outcomes.push(package.told(at, outcome));
    }
    outcomes
}

fn one(found: &Found<'_>, sent: &SentPackage, taken: &mut [bool]) -> Outcome {
    let packs = &found.order.packages;
    let free = |fits: &dyn Fn(&Pack<'_>) -> bool| packs.iter().zip(taken.iter()).position(|(pack, taken)| !taken && fits(pack));
    let number = |text: &str| text.trim().trim_start_matches('0').to_owned();
    let place = free(&|pack| !sent.reference.is_empty() && number(pack.reference.as_str()) == number(&sent.reference))
        .or_else(|| free(&|pack| key(pack.tracking_number.as_str()) == key(&sent.tracking_number)));
    let Some((at, pack)) = place.and_then(|at| Some((at, packs.get(at)?))) else {
        return Outcome::of(Vec::new(), Some((State::Unknown, Basis::Missing, Some(Action::Unknown))));
    };
    taken.get_mut(at).into_iter().for_each(|taken| *taken = true);
    let outcome = Outcome::of(found.said(pack), None);
    let differences = differences(sent, pack);
    match (outcome.state, differences.is_empty()) {
        (State::Accepted, true) => Outcome { basis: Basis::Found, ..outcome },
        (State::Accepted, false) => {
            Outcome { state: State::Warned, basis: Basis::Differs, action: Some(Action::FixField), differences, ..outcome }
        }
        _ => Outcome { differences, ..outcome },
    }
}

fn differences(sent: &SentPackage, pack: &Pack<'_>) -> Vec<Difference> {
    let alike = |one: &str, other: &str| key(one) == key(other);
    let carrier = if sent.carrier_name.is_empty() { &sent.carrier } else { &sent.carrier_name };
    let rows = [
        (Field::TrackingNumber, &sent.tracking_number, &pack.tracking_number),
        (Field::Carrier, carrier, &pack.carrier),
        (Field::Service, &sent.service, &pack.service),
        (Field::ShipDate, &sent.ship_date, &pack.ship_time),
    ];
    let differs = |(field, sent_text, found): &(Field, &String, &Text<'_>)| match field {
        // A carrier `Other` may come back as that word, or as its name.
        Field::Carrier => !alike(sent_text, found.as_str()) && !alike(&sent.carrier, found.as_str()),
        // A feed may leave these blank, and Amazon may fill them.
        Field::Service => !sent_text.is_empty() && !alike(sent_text, found.as_str()),
        Field::ShipDate => !same_day_or_moment(sent_text, found.as_str()),
        Field::TrackingNumber => !alike(sent_text, found.as_str()),
    };
    let difference =
        |(field, sent, found): (Field, &String, &Text<'_>)| Difference { field, sent: sent.clone(), found: found.as_str().to_owned() };
    rows.into_iter().filter(differs).map(difference).collect()
}

/// Whether a moment is the one that was sent, to the second; of a bare date, whether it is that date somewhere on earth.
fn same_day_or_moment(sent: &str, found: &str) -> bool {
    let at = |text| Moment::of(text).and_then(|moment| moment.at());
    let Some((sent_moment, found)) = Moment::of(sent).zip(at(found)) else { return sent == found };
    match sent_moment.at() {
        Some(sent) => sent.as_second() == found.as_second(),
        None => {
            let start = |hours| {
                Offset::constant(hours).to_timestamp(sent_moment.date.to_datetime(Time::midnight())).map_or(0, Timestamp::as_second)
            };
            (start(14)..start(-12) + 24 * 3600).contains(&found.as_second())
        }
    }
}
