//! What was sent, read back from our own documents: the XML feed, the flat file, the calls.

use std::collections::HashMap;

use super::{
    answer::{Answer, Outcome},
    json::{elements, fill, member},
    terms::AnswerKind,
};
use crate::{
    Text,
    params::Params,
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

words! {
    /// The form of a document.
    pub enum Form {
        /// The XML feed.
        Feed = "feed",
        /// The flat file.
        Flat = "flat",
        /// Calls.
        Api = "api",
    }
}

/// Everything that was sent.
#[derive(Debug, Default)]
pub(super) struct Sent {
    pub packages: Vec<SentPackage>,
    forms: Vec<Form>,
    by_number: Vec<(u32, usize)>,
    by_order: Vec<usize>,
}

impl Sent {
    /// Reads documents; `problems` says of what cannot be read.
    pub(super) fn read(documents: &[&str], problems: &mut Problems<'_>) -> Sent {
        let mut sent = Sent::default();
        for (at, document) in documents.iter().enumerate() {
            let before = sent.packages.len();
            let document = document.strip_prefix('\u{FEFF}').unwrap_or(document);
            let (form, whole) = match document.trim_start().bytes().next() {
                Some(b'<') => (Form::Feed, feed(document, &mut sent.packages)),
                Some(b'{' | b'[') => (Form::Api, calls(document, &mut sent.packages)),
                _ => (Form::Flat, flat(document, &mut sent.packages)),
            };
            if !whole || sent.packages.len() == before {
                problems.whole("E_SENT", Params::none().count("place", at + 1));
            }
            sent.forms.push(form);
        }
        sent.by_number =
            sent.packages.iter().enumerate().flat_map(|(at, package)| package.numbers.iter().map(move |number| (*number, at))).collect();
        sent.by_number.sort_unstable();
        sent.by_order = (0..sent.packages.len()).collect();
        let packages = &sent.packages;
        sent.by_order.sort_by_key(|at| packages.get(*at).map(|package| package.order_id.as_str()));
        sent
    }

    /// Messages or records of the feed that is reported on; `None` when something else was sent.
    pub(super) fn units(&self, kind: AnswerKind) -> Option<u64> {
        let form = match kind {
            AnswerKind::XmlReport => Form::Feed,
            AnswerKind::FlatReport => Form::Flat,
            _ => return None,
        };
        (self.forms == [form]).then(|| u64::try_from(self.by_number.len()).ok()).flatten()
    }

    /// The packages an answer may mean.
    pub(super) fn find(&self, answer: &Answer, by_number: bool) -> Vec<usize> {
        let order = answer.order_id.as_deref().map(str::trim);
        let is_order = |at: &usize| order.is_none_or(|order| self.packages.get(*at).is_some_and(|package| package.order_id == order));
        if let Some(number) = answer.number.filter(|_| by_number) {
            let first = self.by_number.partition_point(|(known, _)| *known < number);
            let same = self.by_number.iter().skip(first).take_while(|(known, _)| *known == number);
            let found: Vec<usize> = same.map(|(_, at)| *at).filter(is_order).collect();
            if !found.is_empty() {
                return found;
            }
        }
        let found = order.map(|order| self.of_order(order)).unwrap_or_default();
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

    /// Positions of the packages of an order.
    pub(super) fn of_order(&self, order: &str) -> Vec<usize> {
        let id = |at: &usize| self.packages.get(*at).map_or("", |package| package.order_id.as_str());
        let first = self.by_order.partition_point(|at| id(at) < order);
        self.by_order.iter().skip(first).copied().take_while(|at| id(at) == order).collect()
    }
}

impl SentPackage {
    /// Rows a report may name; a package of a call or of a message is one.
    pub(super) fn rows(&self) -> usize {
        self.numbers.len().max(1)
    }

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
        let word = |path: &str| message.first(path).map_or("", Node::text).trim().to_owned();
        let data = message.first("OrderFulfillment.FulfillmentData");
        let data = |name: &str| data.and_then(|data| data.first(name)).map_or("", Node::text).trim().to_owned();
        let mut items = Vec::new();
        message.walk("OrderFulfillment.Item.AmazonOrderItemCode", &mut |item| items.push(item.text().trim().to_owned()));
        packages.push(SentPackage {
            order_id: word("OrderFulfillment.AmazonOrderID"),
            reference: word("OrderFulfillment.MerchantFulfillmentID"),
            ship_date: word("OrderFulfillment.FulfillmentDate"),
            carrier: data("CarrierCode"),
            carrier_name: data("CarrierName"),
            service: data("ShippingMethod"),
            tracking_number: data("ShipperTrackingNumber"),
            items,
            numbers: word("MessageID").parse().into_iter().collect(),
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

record! {
    /// A request of `confirmShipment`.
    pub struct Call {
        /// `/orders/v0/orders/{orderId}/shipmentConfirmation`
        "path" path: text,
        /// Its body.
        "body" body: record CallBody,
    }
}

record! {
    /// The body of the call.
    pub struct CallBody {
        /// The package.
        "packageDetail" package: record Detail,
    }
}

record! {
    /// The package of a call.
    pub struct Detail {
        /// Package reference.
        "packageReferenceId" reference: text,
        /// Carrier.
        "carrierCode" carrier: text,
        /// Its free name.
        "carrierName" carrier_name: text,
        /// Delivery service.
        "shippingMethod" service: text,
        /// Tracking number.
        "trackingNumber" tracking_number: text,
        /// Ship date.
        "shipDate" ship_date: text,
        /// Units inside.
        "orderItems" items: list DetailItem,
    }
}

record! {
    /// Units of one order line.
    pub struct DetailItem {
        /// Order item id.
        "orderItemId" order_item_id: text,
    }
}

/// Reads calls: JSON lines, an array, or what `confirmations` gives; false when one is no call.
fn calls(document: &str, packages: &mut Vec<SentPackage>) -> bool {
    let start = member(document, 0, "ready").map_or(0, |ready| ready.start);
    let mut whole = true;
    let mut list = elements(document, start);
    for (range, number) in list.by_ref().zip(1_u32..) {
        let mut call = Call::default();
        let read = document.get(range).is_some_and(|text| fill(text, &mut call));
        let order = call.path.as_str().split('/').rev().nth(1).unwrap_or("").to_owned();
        whole &= read && !order.is_empty();
        let detail = call.body.and_then(|body| body.package).unwrap_or_default();
        let own = |text: &Text<'_>| text.as_str().trim().to_owned();
        packages.push(SentPackage {
            order_id: order,
            reference: own(&detail.reference),
            tracking_number: own(&detail.tracking_number),
            carrier: own(&detail.carrier),
            carrier_name: own(&detail.carrier_name),
            service: own(&detail.service),
            ship_date: own(&detail.ship_date),
            items: detail.items.iter().map(|item| own(&item.order_item_id)).collect(),
            numbers: vec![number],
        });
    }
    whole && list.cut.is_none()
}
