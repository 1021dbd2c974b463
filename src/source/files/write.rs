//! Shipments as a table that is read back as the same shipments: our own columns, a row an item.
//!
//! A cell that a spreadsheet would run is written as the text of a formula, `="=SUM(A1)"`: the spreadsheet shows it, and the
//! reader takes the guard off again, as it does with the one that spreadsheets' users put around leading zeros.

use std::borrow::Cow;

use ::csv::{Terminator, WriterBuilder};

use super::{Options, Platform, Problem, fields::Field, read, unshipped::listed};
use crate::shipment::{Address, Item, Line, Package, Shipment, Text};

/// Fields that only serve to read what others write.
const READ_ONLY: &[Field] = &[Field::ShopOrder, Field::Prime, Field::Open, Field::ShopParcel, Field::ShopItem];

fn columns() -> impl Iterator<Item = Field> {
    Field::ALL.iter().copied().filter(|field| !READ_ONLY.contains(field))
}

/// Shipments as CSV, in UTF-8 without a mark, lines ended by a line feed.
///
/// ```
/// use shipconfirm::{Shipment, source::{Options, read, write_csv}};
///
/// let shipment: Shipment = serde_json::from_str(r#"{ "orderId": "1", "packages": [{ "carrier": "=UPS", "trackingNumber": "007" }] }"#)?;
/// let csv = write_csv(&[shipment.clone()], true);
/// assert_eq!(read(&csv, &Options::default()).shipments, [shipment]);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn write_csv(shipments: &[Shipment<'_>], names: bool) -> Vec<u8> {
    let mut table = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    // Writing to memory does not fail, and every row has a cell a column.
    if names {
        let _ = table.write_record(columns().map(Field::word));
    }
    for shipment in shipments {
        rows(shipment, &mut |row| {
            let _ = table.write_record(columns().map(|field| guarded(row.cell(field)).into_owned()));
        });
    }
    table.into_inner().unwrap_or_default()
}

/// What a table cannot say of these shipments: a problem that names them.
///
/// Two shipments of one order, two labels of one number, a package that says nothing: read back, they would be others.
pub fn lost(shipments: &[Shipment<'_>], csv: &[u8]) -> Option<Problem> {
    let back = read(csv, &Options { platform: Some(Platform::Shipconfirm), ..Options::default() }).shipments;
    let same = |a: &Shipment<'_>, b: &Shipment<'_>| serde_json::to_string(a).ok() == serde_json::to_string(b).ok();
    let mut back = back.iter().peekable();
    let mut missed: Vec<String> = Vec::new();
    for shipment in shipments {
        if back.next_if(|read| same(read, shipment)).is_none() {
            back.next_if(|read| read.order_id.as_str().trim() == shipment.order_id.as_str().trim());
            missed.push(shipment.name().to_owned());
        }
    }
    (!missed.is_empty()).then(|| Problem { code: "E_NOT_IN_CSV", params: listed(&missed), line: None, column: None, byte: None })
}

/// What a row says, level by level.
#[derive(Clone, Copy)]
struct Told<'s> {
    shipment: &'s Shipment<'s>,
    package: Option<&'s Package<'s>>,
    item: Option<&'s Item<'s>>,
    line: Option<&'s Line<'s>>,
}

/// A row an item, an order line that is in no package, a package without items, a shipment without any of them.
///
/// The lines stand in their order: each on the row of its item, or on one of its own before the items of the next.
fn rows<'s>(shipment: &'s Shipment<'s>, each: &mut dyn FnMut(&Told<'s>)) {
    let none = Told { shipment, package: None, item: None, line: None };
    let mut left = shipment.lines.as_slice();
    for package in &shipment.packages {
        let row = Told { package: Some(package), ..none };
        if package.items.is_empty() {
            each(&row);
        }
        for item in &package.items {
            let at = left.iter().position(|line| line.order_item_id == item.order_item_id);
            let (before, rest) = left.split_at_checked(at.unwrap_or(0)).unwrap_or((&[], left));
            before.iter().for_each(|line| each(&Told { line: Some(line), ..none }));
            let line = rest.first().filter(|_| at.is_some());
            left = if line.is_some() { rest.get(1..).unwrap_or_default() } else { rest };
            each(&Told { item: Some(item), line, ..row });
        }
    }
    left.iter().for_each(|line| each(&Told { line: Some(line), ..none }));
    if shipment.packages.is_empty() && shipment.lines.is_empty() {
        each(&none);
    }
}

impl<'s> Told<'s> {
    fn cell(&self, field: Field) -> Cow<'s, str> {
        let shipment = self.shipment;
        let package = |of: fn(&'s Package<'s>) -> &'s Text<'s>| self.package.map(of);
        let line = |of: fn(&'s Line<'s>) -> &'s Text<'s>| self.line.map(of);
        let from = |of: fn(&'s Address<'s>) -> &'s Text<'s>| shipment.ship_from.as_ref().map(of);
        let text = match field {
            Field::Id => Some(&shipment.id),
            Field::OrderId => Some(&shipment.order_id),
            Field::Marketplace => Some(&shipment.marketplace),
            Field::Status => Some(&shipment.status),
            Field::Fulfillment => Some(&shipment.fulfillment),
            Field::Programs => return joined(&shipment.programs),
            Field::PurchaseDate => Some(&shipment.purchase_date),
            Field::ShipBy => Some(&shipment.ship_by),
            Field::DeliverBy => Some(&shipment.deliver_by),
            Field::ShipToCountry => shipment.ship_to.as_ref().map(|to| &to.country),
            Field::ValueAmount => shipment.value.as_ref().map(|value| &value.amount),
            Field::ValueCurrency => shipment.value.as_ref().map(|value| &value.currency),
            Field::CodCollectionMethod => Some(&shipment.cod_collection_method),
            Field::AutomatedCarrier => Some(&shipment.automated_carrier),
            Field::AutomatedService => Some(&shipment.automated_service),
            Field::InvoiceByAmazon => Some(&shipment.invoice_by_amazon),
            Field::Sku => line(|line| &line.sku),
            Field::Ordered => line(|line| &line.ordered),
            Field::Shipped => line(|line| &line.shipped),
            Field::Cancelled => line(|line| &line.cancelled),
            Field::CancelRequested => line(|line| &line.cancel_requested),
            Field::Transparency => line(|line| &line.transparency),
            Field::IossNumber => line(|line| &line.ioss_number),
            Field::Reference => package(|package| &package.reference),
            Field::Carrier => package(|package| &package.carrier),
            Field::CarrierName => package(|package| &package.carrier_name),
            Field::Service => package(|package| &package.service),
            Field::TrackingNumber => package(|package| &package.tracking_number),
            Field::ShipDate => package(|package| &package.ship_date),
            Field::DeliveredAt => package(|package| &package.delivered_at),
            Field::OrderItemId => self.item.map(|item| &item.order_item_id).or(line(|line| &line.order_item_id)),
            Field::Quantity => self.item.map(|item| &item.quantity),
            Field::TransparencyCodes => return self.item.map_or(Cow::Borrowed(""), |item| joined(&item.transparency_codes)),
            Field::SupplySourceId => from(|from| &from.supply_source_id),
            Field::FromName => from(|from| &from.name),
            Field::FromLine1 => from(|from| &from.line1),
            Field::FromLine2 => from(|from| &from.line2),
            Field::FromLine3 => from(|from| &from.line3),
            Field::FromCity => from(|from| &from.city),
            Field::FromCounty => from(|from| &from.county),
            Field::FromStateOrRegion => from(|from| &from.state_or_region),
            Field::FromPostalCode => from(|from| &from.postal_code),
            Field::FromCountry => from(|from| &from.country),
            Field::ShopOrder | Field::Prime | Field::Open | Field::ShopParcel | Field::ShopItem => None,
        };
        Cow::Borrowed(text.map_or("", Text::as_str))
    }
}

fn joined<'s>(texts: &'s [Text<'s>]) -> Cow<'s, str> {
    match texts {
        [] => Cow::Borrowed(""),
        [one] => Cow::Borrowed(one.as_str()),
        many => Cow::Owned(many.iter().map(Text::as_str).collect::<Vec<_>>().join(" ")),
    }
}

/// A text that a spreadsheet takes for a formula, as the formula of that text.
fn guarded(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.trim_start().chars().next() {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => Cow::Owned(format!("=\"{}\"", text.replace('"', "\"\""))),
        _ => text,
    }
}

/// What stands in the guard of [`guarded`]; a text without one as it is, and so is what only begins like one.
pub(super) fn unguarded(text: &str) -> Cow<'_, str> {
    if text.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric) {
        return Cow::Borrowed(text);
    }
    let inner = text.trim_start().strip_prefix("=\"").and_then(|inner| inner.trim_end().strip_suffix('"'));
    match inner {
        Some(inner) if !inner.contains('"') => Cow::Borrowed(inner),
        Some(inner) if !inner.replace("\"\"", "").contains('"') => Cow::Owned(inner.replace("\"\"", "\"")),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn back(json: &str) -> (String, Vec<Problem>) {
        let shipments = Shipment::one_or_many(json).unwrap();
        let csv = write_csv(&shipments, true);
        let reading = read(&csv, &Options::default());
        let lost = lost(&shipments, &csv);
        (serde_json::to_string(&reading.shipments).unwrap(), reading.problems.into_iter().chain(lost).collect())
    }

    #[track_caller]
    fn survives(json: &str) {
        let (read, problems) = back(json);
        let given = serde_json::to_string(&Shipment::one_or_many(json).unwrap()).unwrap();
        assert_eq!((read.as_str(), problems), (given.as_str(), vec![]));
    }

    #[test]
    fn ok_the_sample_day_survives() {
        let text = include_str!("../../../examples/sample-day.json");
        let all = Shipment::one_or_many(text).unwrap();
        let csv = write_csv(&all, true);
        let missed = lost(&all, &csv).map(|problem| problem.params.told(problem.code));
        assert_eq!(missed, None);
    }

    #[test]
    fn ok_every_level_has_its_rows() {
        survives(
            r#"[{"orderId":"1","lines":[{"orderItemId":"a","ordered":"1"},{"orderItemId":"b","sku":"B","ordered":"1","shipped":"1"},{"orderItemId":"c","ordered":"2"}],
                "packages":[{"trackingNumber":"T1","items":[{"orderItemId":"c","quantity":"1"}]},{"trackingNumber":"T2"},
                            {"reference":"3","items":[{"orderItemId":"c","quantity":"1","transparencyCodes":["A","B"]},{"quantity":"2"}]}]},
               {"orderId":"2","programs":["PRIME","X"]},{"id":"3","packages":[{"carrier":"UPS"}]}]"#,
        );
    }

    #[test]
    fn ok_what_a_spreadsheet_would_run_is_a_text_to_it() {
        let csv = |text: &str| guarded(Cow::Borrowed(text)).into_owned();
        assert_eq!(csv("=1+1"), "=\"=1+1\"");
        assert_eq!(csv(" +44 \"x\""), "=\" +44 \"\"x\"\"\"");
        assert_eq!(csv("9400111206206406260787"), "9400111206206406260787");
        for text in ["=1+1", "-1", "@SUM(A1)", "=\"007\"", "=\"a\"&\"b\"", " =cmd|' /C calc'!A0", "＝1"] {
            assert_eq!(unguarded(&csv(text)), text);
        }
        assert_eq!(unguarded("=\"0012\""), "0012");
        assert_eq!(unguarded("=\"a\"&\"b\""), "=\"a\"&\"b\"");
        assert_eq!(unguarded("=SUM(A1)"), "=SUM(A1)");
        assert_eq!(unguarded(" plain "), " plain ");
    }

    #[test]
    fn err_what_no_table_says_is_named() {
        let (_, problems) =
            back(r#"[{"orderId":"1","packages":[{"carrier":"A"}]},{"orderId":"2"},{"orderId":"1","packages":[{"carrier":"B"}]}]"#);
        assert_eq!(
            problems.iter().map(|problem| problem.params.told(problem.code)).collect::<Vec<_>>(),
            ["E_NOT_IN_CSV orders=2 ids=1, 1"]
        );
    }
}
