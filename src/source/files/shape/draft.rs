//! Orders in the making: parcels gathered by order, Amazon's ids joined in from where they are known.

use std::collections::BTreeMap;

use crate::{
    params::Params,
    shipment::{Item, Line, Package, Shipment, Text},
    source::files::{
        Problems,
        fields::Field,
        row::Row,
        said::{any_line, describe, pack},
        unshipped::listed,
    },
};

/// One order as its records tell it.
#[derive(Debug)]
pub(in crate::source) struct Draft {
    /// Where its first record begins.
    pub(super) at: usize,
    /// What its first record says of the order.
    told: Row<'static>,
    shipment: Shipment<'static>,
    /// The shop's number of each line.
    lines: Vec<String>,
    /// What the shop knows of each unit, package by package: its number of the order line, and the article.
    units: Vec<Vec<[String; 2]>>,
    /// The shop's number of the parcel of each package.
    parcels: Vec<String>,
    /// Parcels that turned out to be none.
    void: Vec<String>,
    /// The record says that the order was sent, and knows nothing of its parcels.
    pub(super) sent: bool,
}

impl Draft {
    /// The draft of the order that a record speaks of.
    pub(super) fn of(told: Row<'static>, at: usize) -> Draft {
        let mut shipment = Shipment::default();
        describe(&mut shipment, &told);
        Draft { at, told, shipment, lines: Vec::new(), units: Vec::new(), parcels: Vec::new(), void: Vec::new(), sent: false }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.shipment.packages.is_empty()
    }

    /// An order line.
    pub(super) fn line(&mut self, row: &Row<'_>) {
        self.lines.push(row.get(Field::ShopItem).trim().to_owned());
        self.shipment.lines.push(any_line(&row.own()));
    }

    /// A label, and the units that go with it.
    pub(super) fn parcel(&mut self, row: &Row<'_>, units: &[Row<'_>]) {
        let mut package = Package::default();
        pack(&mut package, &row.own());
        let mut known: Vec<[String; 2]> = package.items.iter().map(|_| keys(row)).collect();
        for unit in units {
            let before = package.items.len();
            pack(&mut package, &unit.own());
            // An article without number of units is one all the same: the rules ask for what is missing.
            if package.items.len() == before {
                package.items.push(Item::default());
            }
            known.push(keys(unit));
        }
        self.shipment.packages.push(package);
        self.units.push(known);
        self.parcels.push(row.get(Field::ShopParcel).trim().to_owned());
    }

    /// A parcel that was cancelled, or did not leave yet.
    pub(super) fn no_parcel(&mut self, row: &Row<'_>) {
        self.void.push(row.get(Field::ShopParcel).trim().to_owned());
    }

    /// The order as the shop names it.
    fn name(&self) -> String {
        let names = [Field::Id, Field::ShopOrder, Field::OrderId].map(|field| self.told.get(field).trim());
        let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        name.chars().filter(|c| !c.is_control()).take(60).collect()
    }

    /// The order, for a problem.
    pub(super) fn named(&self) -> Params {
        let name = self.name();
        match name.is_empty() {
            true => Params::what("nameless").with("order", "?"),
            false => Params::what("order").with("order", name),
        }
    }

    /// What its records are joined by: the shop's number first, as not every record of an order names Amazon's.
    fn key(&self) -> Option<&str> {
        let keys = [Field::ShopOrder, Field::OrderId].map(|field| self.told.get(field).trim());
        keys.into_iter().find(|key| !key.is_empty())
    }

    /// Another record of the same order.
    fn add(&mut self, other: Draft) {
        describe(&mut self.shipment, &other.told);
        self.told.within(&other.told);
        for (line, number) in other.shipment.lines.into_iter().zip(other.lines) {
            if number.is_empty() || !self.lines.contains(&number) {
                self.shipment.lines.push(line);
                self.lines.push(number);
            }
        }
        // What is said of a parcel later holds: it got its number, or it was cancelled.
        let again = |known: &String| !known.is_empty() && (other.parcels.contains(known) || other.void.contains(known));
        let stays: Vec<bool> = self.parcels.iter().map(|known| !again(known)).collect();
        keep(&mut self.shipment.packages, &stays);
        keep(&mut self.units, &stays);
        keep(&mut self.parcels, &stays);
        for ((package, units), parcel) in other.shipment.packages.into_iter().zip(other.units).zip(other.parcels) {
            let (packages, known) = (self.shipment.packages.iter_mut(), self.units.iter_mut());
            match packages.zip(known).find(|(label, _)| is_same_label(label, &package)) {
                Some((label, known)) => {
                    label.items.extend(package.items);
                    known.extend(units);
                }
                None => {
                    self.shipment.packages.push(package);
                    self.units.push(units);
                    self.parcels.push(parcel);
                }
            }
        }
        self.sent |= other.sent;
    }

    /// What the orders of the shop, or Amazon's report of them, know beside the parcels.
    fn complete(&mut self, known: &Draft) {
        describe(&mut self.shipment, &known.told);
        self.told.within(&known.told);
        if self.shipment.lines.is_empty() {
            self.shipment.lines.clone_from(&known.shipment.lines);
            self.lines.clone_from(&known.lines);
        }
        for (line, number) in self.shipment.lines.iter_mut().zip(&self.lines).filter(|(line, _)| line.order_item_id.is_blank()) {
            if let Some(known) = known.line_of(number, line.sku.as_str()) {
                line.order_item_id.clone_from(&known.order_item_id);
            }
        }
    }

    /// Gives units Amazon's id of their order line.
    fn identify(&mut self) {
        let mut packages = std::mem::take(&mut self.shipment.packages);
        for (package, units) in packages.iter_mut().zip(&self.units) {
            for (item, [number, sku]) in package.items.iter_mut().zip(units).filter(|(item, _)| item.order_item_id.is_blank()) {
                if let Some(line) = self.line_of(number, sku) {
                    item.order_item_id.clone_from(&line.order_item_id);
                }
            }
        }
        self.shipment.packages = packages;
    }

    /// The order line of the shop's number of it, which may be Amazon's itself where a tool stands between the shops; else
    /// that of an article which is in one line only.
    fn line_of(&self, number: &str, sku: &str) -> Option<&Line<'static>> {
        let lines = &self.shipment.lines;
        let mut numbered = self.lines.iter().zip(lines).filter(|(known, line)| *known == number || line.order_item_id == number);
        let by_number = numbered.next().map(|(_, line)| line).filter(|_| !number.is_empty());
        let mut same = lines.iter().filter(|line| !sku.is_empty() && line.sku == sku);
        by_number.or_else(|| same.next().filter(|_| same.next().is_none()))
    }
}

/// Whether two records tell of one label, each of other units in it: a table has a row for each article.
fn is_same_label(one: &Package<'_>, other: &Package<'_>) -> bool {
    !one.tracking_number.is_blank()
        && one.tracking_number == other.tracking_number
        && one.carrier == other.carrier
        && one.service == other.service
        && one.ship_date == other.ship_date
        && !one.items.is_empty()
        && !other.items.is_empty()
}

fn keep<T>(list: &mut Vec<T>, stays: &[bool]) {
    let mut stays = stays.iter();
    list.retain(|_| stays.next().copied().unwrap_or(true));
}

fn keys(unit: &Row<'_>) -> [String; 2] {
    [Field::ShopItem, Field::Sku].map(|field| unit.get(field).trim().to_owned())
}

/// Orders in the order their first record came in.
#[derive(Debug, Default)]
pub(in crate::source) struct Drafts {
    list: Vec<Draft>,
    by_order: BTreeMap<String, usize>,
    /// Names of carriers by the platform's id.
    carriers: BTreeMap<String, String>,
    /// Whether an order that was sent stands for a parcel without number when no other file has one of it.
    pub(in crate::source) gaps: bool,
}

impl Drafts {
    /// A record that was read; records of one order come together.
    pub(super) fn add(&mut self, draft: Draft) {
        let next = self.list.len();
        let place = draft.key().map_or(next, |key| *self.by_order.entry(key.to_owned()).or_insert(next));
        match self.list.get_mut(place) {
            Some(known) => known.add(draft),
            None => self.list.push(draft),
        }
    }

    /// A carrier that parcels name by its id.
    pub(in crate::source) fn carrier(&mut self, id: &str, name: &str) {
        self.carriers.insert(id.trim().to_owned(), name.trim().to_owned());
    }

    /// A row of a table that tells of a parcel, or of one article in it.
    pub(in crate::source) fn row(&mut self, row: &Row<'_>) {
        let mut draft = Draft::of(row.own(), 0);
        draft.parcel(row, &[]);
        self.add(draft);
    }

    /// A row that tells of an order, and perhaps of one of its lines.
    pub(in crate::source) fn order(&mut self, row: &Row<'_>) {
        let mut draft = Draft::of(row.own(), 0);
        if !row.get(Field::OrderItemId).is_empty() {
            draft.line(row);
        }
        self.add(draft);
    }

    /// Fills gaps from what is known of the same orders elsewhere.
    pub(in crate::source) fn join(&mut self, known: Drafts) {
        for draft in &mut self.list {
            let keys = [Field::ShopOrder, Field::OrderId].map(|field| draft.told.get(field).trim());
            let place = keys.iter().filter(|key| !key.is_empty()).find_map(|key| known.by_order.get(*key));
            if let Some(known) = place.and_then(|place| known.list.get(*place)) {
                draft.complete(known);
            }
        }
        self.carriers.extend(known.carriers);
        if !known.gaps {
            return;
        }
        // An order without Amazon's id is one of the shop's own customers.
        for draft in known.list.into_iter().filter(|draft| !draft.shipment.packages.is_empty() && !draft.shipment.order_id.is_blank()) {
            if draft.key().is_some_and(|key| !self.by_order.contains_key(key)) {
                self.add(draft);
            }
        }
    }

    /// The parcels of orders that were sent though nobody knows how: one each, without a number.
    pub(in crate::source) fn without_parcels(mut self) -> Drafts {
        self.list.retain(|draft| draft.sent);
        for draft in &mut self.list {
            let told = draft.told.clone();
            draft.parcel(&told, &[]);
        }
        self
    }

    pub(in crate::source) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The shipments. An order that does not name Amazon's is none: it is said, not guessed.
    pub(in crate::source) fn finish(self, problems: &mut Problems<'_>) -> Vec<Shipment<'static>> {
        let mut shipments = Vec::with_capacity(self.list.len());
        let mut open = Vec::new();
        for mut draft in self.list {
            if draft.is_empty() {
                // An open order without Amazon's id is one of the shop's own customers.
                open.extend(Some(draft.name()).filter(|_| !draft.shipment.order_id.is_blank()));
                continue;
            }
            if draft.shipment.order_id.is_blank() {
                problems.at("E_NO_ORDER_ID", draft.at, || draft.named());
                continue;
            }
            draft.identify();
            for package in &mut draft.shipment.packages {
                if let Some(name) = self.carriers.get(package.carrier.as_str().trim()) {
                    package.carrier = Text::from(name.clone());
                }
            }
            // Lines that only served to find ids say nothing about the order.
            draft.shipment.lines.retain(|line| !line.ordered.is_blank());
            shipments.push(draft.shipment);
        }
        if !open.is_empty() {
            problems.whole("E_NOTHING_SENT", listed(&open));
        }
        shipments
    }
}
