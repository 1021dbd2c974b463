//! Orders that are read back: `getOrder` or `searchOrders` of Orders 2026-01-01 with `includedData=PACKAGES`, held against
//! what was sent. A call that was answered with 204 is no proof that a package is there; this is.
//!
//! Orders v0 has no packages: of such an order only its status is told.

use jiff::{Timestamp, civil::Time, tz::Offset};

use super::{
    Reading, Summary,
    answer::{Answer, Basis, Difference, Field, Outcome, Row},
    json::{elements, member, parse, word},
    sent::{Index, Sent, SentPackage},
    terms::{Action, AnswerKind, State},
};
use crate::{
    catalog::key,
    moment::Reading as Moment,
    params::Params,
    source::{Node, Problems},
};

/// A package as Amazon holds it.
struct Pack {
    package: SentPackage,
    /// `PENDING`, `SHIPPED`, `DELIVERED`, …
    status: String,
    detail: String,
}

/// An order that was read back.
struct Found {
    id: String,
    status: String,
    packages: Vec<Pack>,
    /// Whether its packages were asked for.
    asked: bool,
    byte: usize,
    place: (usize, usize),
}

impl Found {
    /// Of an order of either API.
    fn of(order: &Node<'_>, byte: usize, place: (usize, usize)) -> Found {
        let either = |one, other| Some(word(order, one)).filter(|text| !text.is_empty()).unwrap_or_else(|| word(order, other));
        let mut packages = Vec::new();
        order.walk("packages", &mut |pack| {
            packages.push(Pack {
                package: SentPackage {
                    reference: word(pack, "packageReferenceId"),
                    tracking_number: word(pack, "trackingNumber"),
                    carrier: word(pack, "carrier"),
                    service: word(pack, "shippingService"),
                    ship_date: word(pack, "shipTime"),
                    ..SentPackage::default()
                },
                status: word(pack, "packageStatus.status"),
                detail: word(pack, "packageStatus.detailedStatus"),
            });
        });
        Found {
            id: either("orderId", "AmazonOrderId"),
            status: either("fulfillment.fulfillmentStatus", "OrderStatus"),
            packages,
            asked: order.has("packages"),
            byte,
            place,
        }
    }

    fn answer(&self, row: Row) -> Answer {
        Row { order_id: self.id.clone(), byte: self.byte, ..row }.answer(AnswerKind::ReadBack, self.place)
    }

    /// Of a package whose order says nothing of packages: the status of the order, in Amazon's word.
    fn silent(&self) -> Outcome {
        let mut answers = Vec::new();
        if !self.status.is_empty() {
            answers.push(self.answer(Row { state: Some(State::Unknown), code: self.status.clone(), ..Row::default() }));
        }
        Outcome { order_id: Some(self.id.clone()), answers, ..Outcome::silent(State::Unknown, Basis::NoPackages, Some(Action::Unknown)) }
    }

    /// What Amazon says of a package.
    fn said(&self, pack: &Pack) -> Outcome {
        let row = Row {
            state: Some(State::Accepted),
            code: pack.status.clone(),
            text: pack.detail.clone(),
            package: pack.package.reference.clone(),
            ..Row::default()
        };
        let outcome = Outcome::of(vec![self.answer(row)], None);
        let basis = if outcome.state == State::Accepted { Basis::Found } else { outcome.basis };
        Outcome { basis, ..outcome }
    }
}

pub(super) fn looks_like(text: &str) -> bool {
    let first = usize::from(text.starts_with('['));
    orders(text, first).first().is_some_and(|start| {
        let known = |key| member(text, *start, key).is_some();
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
        let place = problems.place(byte);
        // An order ends where its braces do.
        let whole = elements(text, at).next().and_then(|range| text.get(range));
        if !whole.is_some_and(|text| parse(text, &mut |order| found.push(Found::of(order, byte, place)))) {
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
fn told(found: &Found) -> Vec<Outcome> {
    if !found.asked {
        return vec![found.silent()];
    }
    let of = |pack: &Pack| {
        let tracking_number = Some(pack.package.tracking_number.clone()).filter(|number| !number.is_empty());
        Outcome { tracking_number, ..found.said(pack) }
    };
    found.packages.iter().map(of).collect()
}

fn compare(found: &[Found], sent: &Sent) -> Vec<Outcome> {
    let mut places = Index::default();
    found.iter().enumerate().for_each(|(at, order)| places.add(order.id.clone(), at));
    // Packages of an order are matched once each.
    let mut taken: Vec<Vec<bool>> = found.iter().map(|order| vec![false; order.packages.len()]).collect();
    let outcome = |(at, package): (usize, &SentPackage)| {
        // Of an order that was read twice the later one holds.
        let place = places.of(&package.order_id).pop();
        let outcome = match place.and_then(|place| Some((found.get(place)?, taken.get_mut(place)?))) {
            None => Outcome::silent(State::Unknown, Basis::NoOrder, Some(Action::Unknown)),
            Some((order, _)) if !order.asked => order.silent(),
            Some((order, taken)) => one(order, package, taken),
        };
        package.told(at, outcome)
    };
    sent.packages.iter().enumerate().map(outcome).collect()
}

fn one(found: &Found, sent: &SentPackage, taken: &mut [bool]) -> Outcome {
    let free = |fits: &dyn Fn(&SentPackage) -> bool| {
        found.packages.iter().zip(taken.iter()).position(|(pack, taken)| !taken && fits(&pack.package))
    };
    let number = |text: &str| text.trim_start_matches('0').to_owned();
    let place = free(&|pack| !sent.reference.is_empty() && number(&pack.reference) == number(&sent.reference))
        .or_else(|| free(&|pack| key(&pack.tracking_number) == key(&sent.tracking_number)));
    let Some((at, pack)) = place.and_then(|at| Some((at, found.packages.get(at)?))) else {
        return Outcome::silent(State::Unknown, Basis::Missing, Some(Action::Unknown));
    };
    if let Some(taken) = taken.get_mut(at) {
        *taken = true;
    }
    let outcome = Outcome { differences: differences(sent, &pack.package), ..found.said(pack) };
    if outcome.state == State::Accepted && !outcome.differences.is_empty() {
        return Outcome { state: State::Warned, basis: Basis::Differs, action: Some(Action::FixField), ..outcome };
    }
    outcome
}

fn differences(sent: &SentPackage, pack: &SentPackage) -> Vec<Difference> {
    let alike = |one: &str, other: &str| key(one) == key(other);
    let carrier = if sent.carrier_name.is_empty() { &sent.carrier } else { &sent.carrier_name };
    let rows = [
        (Field::TrackingNumber, &sent.tracking_number, &pack.tracking_number, alike(&sent.tracking_number, &pack.tracking_number)),
        // A carrier `Other` may come back as that word, or as its name.
        (Field::Carrier, carrier, &pack.carrier, alike(carrier, &pack.carrier) || alike(&sent.carrier, &pack.carrier)),
        // Where none was sent, Amazon may fill one in.
        (Field::Service, &sent.service, &pack.service, sent.service.is_empty() || alike(&sent.service, &pack.service)),
        (Field::ShipDate, &sent.ship_date, &pack.ship_date, same_day_or_moment(&sent.ship_date, &pack.ship_date)),
    ];
    let differing = rows.into_iter().filter(|(.., same)| !same);
    differing.map(|(field, sent, found, _)| Difference { field, sent: sent.clone(), found: found.clone() }).collect()
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
