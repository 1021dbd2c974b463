//! Files with named columns, one row an item: rows of one parcel and parcels of one order come together.

use super::{
    Problems,
    fields::Field,
    row::Row,
    said::{describe, line, pack, tells_of_a_parcel},
    table::Table,
};
use crate::shipment::{Package, Shipment, Text};
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

pub(super) fn read<'a>(input: &'a [u8], start: usize, problems: &mut Problems<'_>) -> Vec<Shipment<'a>> {
    let Some(table) = Table::open(input, start, true, problems) else { return Vec::new() };
    table.miss(Field::Carrier, "carrier", problems);
    table.miss(Field::TrackingNumber, "tracking-number", problems);
    of(&table, problems)
}

/// The shipments of a table that names the order.
pub(super) fn of<'a>(table: &Table<'a>, problems: &mut Problems<'_>) -> Vec<Shipment<'a>> {
    let mut grouping = Grouping::of(table.about());
    table.rows(problems, |row| grouping.add(row));
    grouping.shipments
}

/// Most items an unlabelled parcel takes up; no parcel holds as many, and each new one is compared with all.
const ITEMS: usize = 1000;

/// Packages of a shipment that are looked through one by one; hardly any has more.
const FEW: usize = 8;

/// Shipments in the order their first row came in.
struct Grouping<'a> {
    shipments: Vec<Shipment<'a>>,
    by_order: HashMap<Cow<'a, str>, usize>,
    /// Position of a package in its shipment, by what its label is known by, in shipments of more than a few.
    by_label: HashMap<(usize, Label<'a>), usize>,
    /// Order lines that were taken.
    lines: HashSet<(usize, Text<'a>)>,
}

impl<'a> Grouping<'a> {
    /// With room for about so many rows.
    fn of(rows: usize) -> Self {
        Grouping { shipments: Vec::new(), by_order: HashMap::with_capacity(rows), by_label: HashMap::new(), lines: HashSet::new() }
    }

    fn add(&mut self, row: &Row<'a>) {
        let next = self.shipments.len();
        let order = row.key(Field::OrderId);
        // Rows without an order have nothing in common; each becomes a finding of its own.
        let at = if order.is_empty() { next } else { *self.by_order.entry(order).or_insert(next) };
        if at == next {
            self.shipments.push(Shipment::default());
        }
        let Some(shipment) = self.shipments.get_mut(at) else { return };
        describe(shipment, row);
        if let Some(line) = line(row).filter(|line| self.lines.insert((at, line.order_item_id.clone()))) {
            shipment.lines.push(line);
        }
        if !tells_of_a_parcel(row) {
            return;
        }
        let next = shipment.packages.len();
        let place = match label(row) {
            Some(label) if next <= FEW => shipment.packages.iter().position(|package| labelled(package, &label)).unwrap_or(next),
            Some(label) => *self.by_label.entry((at, label)).or_insert(next),
            None => shipment.packages.last().filter(|package| unlabelled(package, row)).map_or(next, |_| next - 1),
        };
        if place == next {
            // Most orders have one; the standard library makes room for four.
            if next == 0 {
                shipment.packages.reserve_exact(1);
            }
            shipment.packages.push(Package::default());
        }
        if let Some(package) = shipment.packages.get_mut(place) {
            pack(package, row);
        }
        if place == FEW && place == next {
            // From here on the labels are looked up.
            let labels = shipment.packages.iter().enumerate().filter_map(|(place, package)| Some(((at, owned(package)?), place)));
            self.by_label.extend(labels);
        }
    }
}

type Label<'a> = (Field, Cow<'a, str>);

/// What tells the parcel of a row from others of its order: its reference, else its tracking number.
fn label<'a>(row: &Row<'a>) -> Option<Label<'a>> {
    let field = [Field::Reference, Field::TrackingNumber].into_iter().find(|field| row.tells(&[*field]))?;
    Some((field, row.key(field)))
}

/// What the label of a package is known by.
fn known_by<'p>(package: &'p Package<'_>) -> Option<(Field, &'p str)> {
    let by = |field, text: &'p Text<'_>| text.filled().map(|text| (field, text));
    by(Field::Reference, &package.reference).or_else(|| by(Field::TrackingNumber, &package.tracking_number))
}

fn labelled(package: &Package<'_>, (field, text): &Label<'_>) -> bool {
    known_by(package).is_some_and(|known| known == (*field, text))
}

fn owned(package: &Package<'_>) -> Option<Label<'static>> {
    known_by(package).map(|(field, text)| (field, Cow::Owned(text.to_owned())))
}

/// True when the row goes on with a parcel that has no label either: same carrier, service and date, another item.
fn unlabelled(package: &Package<'_>, row: &Row<'_>) -> bool {
    let equal = |field: &Text<'_>, column| field.as_str().trim() == row.get(column).trim();
    package.items.len() < ITEMS
        && package.reference.is_blank()
        && package.tracking_number.is_blank()
        && equal(&package.carrier, Field::Carrier)
        && equal(&package.service, Field::Service)
        && equal(&package.ship_date, Field::ShipDate)
        && !package.items.iter().any(|item| equal(&item.order_item_id, Field::OrderItemId))
}

#[cfg(test)]
mod tests {
    use crate::source::{Options, Reading, read};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn csv(input: &str) -> Reading<'_> {
        read(input.as_bytes(), &Options::default())
    }

    /// `order: number×items, …` for every shipment.
    #[track_caller]
    fn groups(input: &str, expected: &[&str]) {
        let reading = csv(input);
        assert_eq!(reading.problems, []);
        let found: Vec<String> = reading
            .shipments
            .iter()
            .map(|shipment| {
                let parcels: Vec<_> =
                    shipment.packages.iter().map(|p| format!("{}×{}", p.tracking_number.as_str(), p.items.len())).collect();
                format!("{}: {}", shipment.order_id.as_str(), parcels.join(", "))
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn ok_rows_come_together_in_input_order() {
        groups(
            "order-id,order-item-id,quantity,package-reference,tracking-number\n\
             B,1,1,,T1\nA,1,1,,T2\nB,2,1,,T1\nB,3,1,,T3\n",
            &["B: T1×2, T3×1", "A: T2×1"],
        );
        groups("order-id;package;tracking number;order item id;qty\nA;1;T1;1;1\nA;2;T1;2;1\nA;1;;3;1\n", &["A: T1×2, T1×1"]);
    }

    #[test]
    fn ok_untracked_rows_of_one_label_are_one_parcel() {
        groups("order-id\torder-item-id\tquantity\tcarrier-code\nA\t1\t1\tRoyal Mail\nA\t2\t1\tRoyal Mail\n", &["A: ×2"]);
        groups("order-id\torder-item-id\tquantity\tcarrier-code\nA\t1\t1\tRoyal Mail\nA\t1\t1\tRoyal Mail\n", &["A: ×1, ×1"]);
    }

    #[test]
    fn ok_rows_without_an_order_stay_apart() {
        groups("order-id,tracking-number\n,T1\n,T2\n", &[": T1×0", ": T2×0"]);
    }

    #[test]
    fn ok_the_japanese_template_is_read_back() {
        let reading = csv("TemplateType=OrderFulfillment\tVersion=2011.1102\t…\t\n注文番号\t…\norder-id\ttracking-number\nA\tT1\n");
        assert_eq!(reading.problems, []);
        assert_eq!(reading.shipments[0].packages[0].tracking_number, "T1");
    }

    #[track_caller]
    fn problems(input: &[u8], orders: &[&str], expected: &[&str]) {
        let reading = read(input, &Options::default());
        let found: Vec<_> = reading
            .problems
            .iter()
            .map(|p| p.params.told(format_args!("{} {}:{}", p.code, p.line.unwrap_or(0), p.column.unwrap_or(0))))
            .collect();
        assert_eq!(found, expected);
        let read: Vec<_> = reading.shipments.iter().map(|shipment| shipment.order_id.as_str()).collect();
        assert_eq!(read, orders);
    }

    #[test]
    fn err_a_missing_column_names_the_ones_there() {
        problems(b"sku,Carrier,number\nA,UPS,1Z\n", &[], &["E_CSV_COLUMN 1:1 what=order names=\"sku\", \"Carrier\", \"number\""]);
        problems(b"\xEF\xBB\xBFjunk\n", &[], &["E_CSV_COLUMN 1:4 what=order names=\"junk\""]);
    }

    #[test]
    fn err_a_column_under_another_name_is_missed() {
        problems(
            b"order-id,carrier,Tracking Nbr\nA,UPS,1Z\n",
            &["A"],
            &["E_CSV_COLUMN 1:1 what=unused column=tracking-number names=\"Tracking Nbr\""],
        );
    }

    #[test]
    fn err_bad_rows_lose_no_other() {
        problems(
            b"order-id,carrier\r\nA,UPS\r\nB\r\n\r\nC,UPS,x\r\nD,\x81\r\nE,\0\r\nF,UPS,\r\n,\r\nG,\"UPS\r\nH,UPS\r\n",
            &["A", "F", "H"],
            &[
                "E_CSV_ROW 3:1 columns=1 names=2",
                "E_CSV_ROW 5:1 columns=3 names=2",
                "E_ENCODING 6:3 what=byte byte=0x81",
                "E_NUL 7:3",
                "E_CSV_QUOTE 10:1",
            ],
        );
    }

    #[test]
    fn ok_quoted_cells_may_hold_anything() {
        let reading = csv("order-id,note,carrier,tracking-number\nA,\"two\nlines, and \"\"quotes\"\"\",UPS,1Z\nB,,DHL,JD\n");
        assert_eq!(reading.problems, []);
        let carriers: Vec<_> = reading.shipments.iter().map(|shipment| shipment.packages[0].carrier.as_str()).collect();
        assert_eq!(carriers, ["UPS", "DHL"]);
    }

    #[test]
    fn err_ten_thousand_junk_rows_are_one_screen() {
        let reading_input = "order-id,carrier\n".to_owned() + &"junk\n".repeat(10_000) + "A,UPS\n";
        let reading = csv(&reading_input);
        assert_eq!(reading.shipments.len(), 1);
        assert_eq!(reading.problems.len(), 101);
        assert_eq!(reading.problems.last().map(|last| last.params.told(last.code)), Some("E_MORE more=9900".to_owned()));
    }

    #[test]
    fn err_a_row_of_megabytes() {
        let input = format!("order-id,carrier\nA,UPS\nB,{}\nC,UPS\n", "x".repeat(2 << 20));
        problems(input.as_bytes(), &["A", "C"], &["E_ROW_TOO_LONG 3:1 what=row bytes=2097154 most=1048576"]);
        let line = "x".repeat(2 << 20);
        problems(line.as_bytes(), &[], &["E_ROW_TOO_LONG 1:1 what=row bytes=2097152 most=1048576"]);
    }
}
