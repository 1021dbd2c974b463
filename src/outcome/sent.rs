//! What was sent, read back from our own documents: the XML feed, the flat file, the calls.

use std::collections::HashMap;

use super::{
    answer::{Answer, Outcome},
    json::{elements, member, parse, word},
    terms::AnswerKind,
};
use crate::{
    params::Params,
    payload::To,
    source::{Node, Problems, read_xml},
};

/// One package as it was sent; `""` for what was not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SentPackage {
    pub order_id: String,
    pub reference: String,
    pub tracking_number: String,
    pub carrier: String,
    pub carrier_name: String,
    pub service: String,
    pub ship_date: String,
    pub items: Vec<String>,
    /// Message id, record numbers of its rows, or place among the calls; from 1.
    pub numbers: Vec<u32>,
}

/// Everything that was sent.
#[derive(Debug, Default)]
pub(super) struct Sent {
    pub packages: Vec<SentPackage>,
    ways: Vec<To>,
    by_number: Index,
    by_order: Index,
    /// Messages or rows of all documents.
    units: u64,
}

impl Sent {
    /// Reads documents; `problems` says of what cannot be read.
    pub(super) fn read(documents: &[&str], problems: &mut Problems<'_>) -> Sent {
        let mut sent = Sent::default();
        for (at, document) in documents.iter().enumerate() {
            let before = sent.packages.len();
            let document = document.strip_prefix('\u{FEFF}').unwrap_or(document);
            let (way, whole) = match document.trim_start().bytes().next() {
                Some(b'<') => (To::Feed, feed(document, &mut sent.packages)),
                Some(b'{' | b'[') => (To::Api, calls(document, &mut sent.packages)),
                _ => (To::Flat, flat(document, &mut sent.packages)),
            };
            if !whole || sent.packages.len() == before {
                problems.whole("E_SENT", Params::none().count("place", at + 1));
            }
            sent.ways.push(way);
        }
        for (at, package) in sent.packages.iter().enumerate() {
            for number in &package.numbers {
                sent.by_number.add(number.to_string(), at);
                sent.units += 1;
            }
            sent.by_order.add(package.order_id.clone(), at);
        }
        sent
    }

    /// Messages or records of the feed that is reported on; `None` when something else was sent.
    pub(super) fn units(&self, kind: AnswerKind) -> Option<u64> {
        let way = match kind {
            AnswerKind::XmlReport => To::Feed,
            AnswerKind::FlatReport => To::Flat,
            _ => return None,
        };
        (self.ways == [way]).then_some(self.units)
    }

    /// The packages an answer may mean.
    pub(super) fn find(&self, answer: &Answer, by_number: bool) -> Vec<usize> {
        let order = answer.order_id.as_deref().map(str::trim);
        let is_order = |at: &usize| order.is_none_or(|order| self.packages.get(*at).is_some_and(|package| package.order_id == order));
        if let Some(number) = answer.number.filter(|_| by_number) {
            let mut found = self.by_number.of(&number.to_string());
            found.retain(is_order);
            if !found.is_empty() {
                return found;
            }
        }
        let found = order.map(|order| self.by_order.of(order)).unwrap_or_default();
        let narrowed = |found: Vec<usize>, fits: &dyn Fn(&SentPackage) -> bool| {
            let some: Vec<usize> = found.iter().copied().filter(|at| self.packages.get(*at).is_some_and(fits)).collect();
            if some.is_empty() { found } else { some }
        };
        let found = match &answer.package {
            Some(reference) => narrowed(found, &|package| package.reference == *reference),
            None => found,
        };
        match &answer.order_item_id {
            Some(item) => narrowed(found, &|package| package.items.contains(item)),
            None => found,
        }
    }
}

impl SentPackage {
    /// The outcome, told with what was sent.
    pub(super) fn told(&self, at: usize, outcome: Outcome) -> Outcome {
        let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Outcome {
            order_id: filled(&self.order_id).or(outcome.order_id),
            package: filled(&self.reference).or(outcome.package),
            tracking_number: filled(&self.tracking_number),
            sent: Some(at),
            ..outcome
        }
    }
}

/// Reads the messages of an XML feed; false when it cannot be read to its end.
fn feed(document: &str, packages: &mut Vec<SentPackage>) -> bool {
    let mut problems = Problems::new(document.as_bytes());
    read_xml(document, 0, &mut problems).walk("AmazonEnvelope.Message", &mut |message| {
        let of = |path| word(message, path);
        let mut items = Vec::new();
        message.walk("OrderFulfillment.Item.AmazonOrderItemCode", &mut |item| items.push(item.text().trim().to_owned()));
        packages.push(SentPackage {
            order_id: of("OrderFulfillment.AmazonOrderID"),
            reference: of("OrderFulfillment.MerchantFulfillmentID"),
            ship_date: of("OrderFulfillment.FulfillmentDate"),
            carrier: of("OrderFulfillment.FulfillmentData.CarrierCode"),
            carrier_name: of("OrderFulfillment.FulfillmentData.CarrierName"),
            service: of("OrderFulfillment.FulfillmentData.ShippingMethod"),
            tracking_number: of("OrderFulfillment.FulfillmentData.ShipperTrackingNumber"),
            items,
            numbers: of("MessageID").parse().into_iter().collect(),
        });
    });
    problems.count() == 0
}

/// Columns of a flat file that are read, in the order of [`flat`]'s cells.
const COLUMNS: [&str; 7] = ["order-id", "order-item-id", "ship-date", "carrier-code", "carrier-name", "tracking-number", "ship-method"];

/// Reads the rows of a flat file; rows of one parcel come together. False without a line of column names.
fn flat(document: &str, packages: &mut Vec<SentPackage>) -> bool {
    let mut lines = document.lines();
    let Some(places) = lines.by_ref().take(3).find_map(|line| {
        let place = |column: &str| line.split('\t').position(|name| name.trim() == column);
        place("order-id").map(|_| COLUMNS.map(place))
    }) else {
        return false;
    };
    let mut known: HashMap<String, usize> = HashMap::new();
    for (line, number) in lines.filter(|line| !line.trim().is_empty()).zip(1_u32..) {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let [order, item, date, carrier, name, tracking, service] =
            places.map(|place| place.and_then(|at| cells.get(at)).copied().unwrap_or("").to_owned());
        // A parcel is known by its number; without one, by everything else.
        let label =
            if tracking.is_empty() { [&*order, &date, &carrier, &name, &service].join("\t") } else { [&*order, &tracking].join("\t") };
        let next = packages.len();
        let at = *known.entry(label).or_insert(next);
        if at == next {
            packages.push(SentPackage {
                order_id: order,
                tracking_number: tracking,
                carrier,
                carrier_name: name,
                service,
                ship_date: date,
                ..SentPackage::default()
            });
        }
        if let Some(package) = packages.get_mut(at) {
            package.numbers.push(number);
            package.items.extend(Some(item).filter(|item| !item.is_empty()));
        }
    }
    true
}

/// Reads calls: JSON lines, an array, or what `confirmations` gives; false when one is no call.
fn calls(document: &str, packages: &mut Vec<SentPackage>) -> bool {
    let start = member(document, 0, "ready").map_or(0, |ready| ready.start);
    let mut whole = true;
    let mut list = elements(document, start);
    for (range, number) in list.by_ref().zip(1_u32..) {
        let mut package = SentPackage { numbers: vec![number], ..SentPackage::default() };
        let mut read = |call: &Node<'_>| {
            // /orders/v0/orders/{orderId}/shipmentConfirmation
            word(call, "path").rsplit('/').nth(1).unwrap_or("").clone_into(&mut package.order_id);
            let Some(detail) = call.first("body.packageDetail") else { return };
            package.reference = word(detail, "packageReferenceId");
            package.tracking_number = word(detail, "trackingNumber");
            package.carrier = word(detail, "carrierCode");
            package.carrier_name = word(detail, "carrierName");
            package.service = word(detail, "shippingMethod");
            package.ship_date = word(detail, "shipDate");
            detail.walk("orderItems.orderItemId", &mut |item| package.items.push(item.text().to_owned()));
        };
        whole &= document.get(range).is_some_and(|text| parse(text, &mut read)) && !package.order_id.is_empty();
        packages.push(package);
    }
    whole && list.cut.is_none()
}

/// Most positions of one key. No order has as many packages; more is damage, and would be slow to go through.
const SHARED: usize = 1000;

/// Positions by a key that several may share.
#[derive(Debug, Default)]
pub(super) struct Index {
    last: HashMap<String, usize>,
    /// Position, and where the one before it with the same key stands.
    links: Vec<(usize, Option<usize>)>,
}

impl Index {
    pub(super) fn add(&mut self, key: String, at: usize) {
        let before = self.last.insert(key, self.links.len());
        self.links.push((at, before));
    }

    /// The positions of a key, in the order they were added.
    pub(super) fn of(&self, key: &str) -> Vec<usize> {
        let mut found = Vec::new();
        let mut link = self.last.get(key).copied();
        while let Some((at, before)) = link.filter(|_| found.len() < SHARED).and_then(|link| self.links.get(link)) {
            found.push(*at);
            link = *before;
        }
        found.reverse();
        found
    }
}
