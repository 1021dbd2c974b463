//! Files with named columns, one row an item: rows of one parcel and parcels of one order come together.

use super::{Problems, fields::Field, row::Row, table::Table};
use crate::shipment::{Address, Destination, Item, Line, Money, Package, Shipment, Text};
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

/// Whether there is a parcel in a row: a row of an order line alone, or of the order alone, has none.
fn tells_of_a_parcel(row: &Row<'_>) -> bool {
    row.tells(PARCEL) || row.tells(&[Field::OrderItemId]) && !row.tells(LINE)
}

const PARCEL: &[Field] = &[
    Field::Reference,
    Field::Carrier,
    Field::CarrierName,
    Field::Service,
    Field::TrackingNumber,
    Field::ShipDate,
    Field::DeliveredAt,
    Field::Quantity,
    Field::TransparencyCodes,
];

/// What an order line alone says: units ordered, or what the order says of the item.
const LINE: &[Field] = &[Field::Ordered, Field::CancelRequested, Field::Transparency, Field::IossNumber];

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

/// What a row says about its order; the first row that says it holds.
pub(super) fn describe<'r>(shipment: &mut Shipment<'r>, row: &Row<'r>) {
    let fields = [
        (&mut shipment.id, Field::Id),
        (&mut shipment.order_id, Field::OrderId),
        (&mut shipment.marketplace, Field::Marketplace),
        (&mut shipment.status, Field::Status),
        (&mut shipment.fulfillment, Field::Fulfillment),
        (&mut shipment.purchase_date, Field::PurchaseDate),
        (&mut shipment.ship_by, Field::ShipBy),
        (&mut shipment.deliver_by, Field::DeliverBy),
        (&mut shipment.cod_collection_method, Field::CodCollectionMethod),
        (&mut shipment.automated_carrier, Field::AutomatedCarrier),
        (&mut shipment.automated_service, Field::AutomatedService),
        (&mut shipment.invoice_by_amazon, Field::InvoiceByAmazon),
    ];
    for (field, column) in fields {
        fill(field, row, column);
    }
    if shipment.programs.is_empty() {
        shipment.programs = several(row, Field::Programs);
    }
    if Text::from(row.get(Field::Prime)).is_yes() && !shipment.programs.iter().any(|program| *program == "PRIME") {
        shipment.programs.push(Text::from("PRIME"));
    }
    if shipment.ship_to.is_none() {
        shipment.ship_to = row.text(Field::ShipToCountry).map(|country| Destination { country });
    }
    if shipment.value.is_none() {
        let currency = || row.text(Field::ValueCurrency).unwrap_or_default();
        shipment.value = row.text(Field::ValueAmount).map(|amount| Money { amount, currency: currency() });
    }
    if shipment.ship_from.is_none() && row.tells(ADDRESS) {
        shipment.ship_from = Some(address(row));
    }
}

const ADDRESS: &[Field] = &[
    Field::SupplySourceId,
    Field::FromName,
    Field::FromLine1,
    Field::FromLine2,
    Field::FromLine3,
    Field::FromCity,
    Field::FromCounty,
    Field::FromStateOrRegion,
    Field::FromPostalCode,
    Field::FromCountry,
];

fn address<'r>(row: &Row<'r>) -> Address<'r> {
    let of = |column| row.text(column).unwrap_or_default();
    Address {
        supply_source_id: of(Field::SupplySourceId),
        name: of(Field::FromName),
        line1: of(Field::FromLine1),
        line2: of(Field::FromLine2),
        line3: of(Field::FromLine3),
        city: of(Field::FromCity),
        county: of(Field::FromCounty),
        state_or_region: of(Field::FromStateOrRegion),
        postal_code: of(Field::FromPostalCode),
        country: of(Field::FromCountry),
    }
}

/// The order line of a row, when it tells units ordered or what the order says of the item.
pub(super) fn line<'r>(row: &Row<'r>) -> Option<Line<'r>> {
    row.tells(LINE).then(|| any_line(row))
}

/// The order line of a row, whatever it tells.
pub(super) fn any_line<'r>(row: &Row<'r>) -> Line<'r> {
    let of = |column| row.text(column).unwrap_or_default();
    Line {
        order_item_id: of(Field::OrderItemId),
        sku: of(Field::Sku),
        ordered: of(Field::Ordered),
        shipped: of(Field::Shipped),
        cancelled: of(Field::Cancelled),
        cancel_requested: of(Field::CancelRequested),
        transparency: of(Field::Transparency),
        ioss_number: of(Field::IossNumber),
    }
}

/// Puts the row into its parcel.
pub(super) fn pack<'r>(package: &mut Package<'r>, row: &Row<'r>) {
    let fields = [
        (&mut package.reference, Field::Reference),
        (&mut package.carrier, Field::Carrier),
        (&mut package.carrier_name, Field::CarrierName),
        (&mut package.service, Field::Service),
        (&mut package.tracking_number, Field::TrackingNumber),
        (&mut package.ship_date, Field::ShipDate),
        (&mut package.delivered_at, Field::DeliveredAt),
    ];
    for (field, column) in fields {
        fill(field, row, column);
    }
    let item = Item {
        order_item_id: row.text(Field::OrderItemId).unwrap_or_default(),
        quantity: row.text(Field::Quantity).unwrap_or_default(),
        transparency_codes: several(row, Field::TransparencyCodes),
    };
    if item != Item::default() {
        if package.items.is_empty() {
            package.items.reserve_exact(1);
        }
        package.items.push(item);
    }
}

fn fill<'r>(field: &mut Text<'r>, row: &Row<'r>, column: Field) {
    if let Some(cell) = row.text(column)
        && field.is_blank()
    {
        *field = cell;
    }
}

/// Several values in one cell, separated by blanks, semicolons, bars or commas.
fn several<'r>(row: &Row<'r>, column: Field) -> Vec<Text<'r>> {
    let parts = row.get(column).split([' ', ';', '|', ',']).filter(|part| !part.is_empty());
    parts.map(|part| Text::from(part.to_owned())).collect()
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
    fn ok_every_column_lands_in_its_field() {
        let reading = csv(
            "id,order-id,marketplace,status,fulfillment,programs,is-prime,purchase-date,ship-by,deliver-by,ship-to-country,value,currency,\
             cod-collection-method,sku,ordered,shipped,cancelled,package-reference,carrier-code,carrier-name,ship-method,tracking-number,ship-date,\
             delivered-at,order-item-id,quantity,transparency-codes,ship_from_supply_source_id,ship_from_address_name,ship_from_address_line1,\
             ship_from_address_countrycode,ssa-carrier,ssa-ship-method,is-iba,is-buyer-requested-cancellation,is-transparency,ioss-number\n\
             s1,o1,GB,Unshipped,MFN,A;B,yes,d1,d2,d3,IE,9.50,GBP,DirectPayment,MUG,3,1,1,7,Other,Van,Own,T1,d4,d5,i1,1,AZ1 AZ2,src,Shop,Road 1,GB,SWA,Ground,true,false,true,IM1\n",
        );
        let expected = serde_json::json!([{
            "id": "s1", "orderId": "o1", "marketplace": "GB", "status": "Unshipped", "fulfillment": "MFN", "programs": ["A", "B", "PRIME"],
            "purchaseDate": "d1", "shipBy": "d2", "deliverBy": "d3",
            "shipFrom": { "supplySourceId": "src", "name": "Shop", "line1": "Road 1", "country": "GB" }, "shipTo": { "country": "IE" },
            "value": { "amount": "9.50", "currency": "GBP" }, "codCollectionMethod": "DirectPayment",
            "automatedCarrier": "SWA", "automatedService": "Ground", "invoiceByAmazon": "true",
            "lines": [{
                "orderItemId": "i1", "sku": "MUG", "ordered": "3", "shipped": "1", "cancelled": "1",
                "cancelRequested": "false", "transparency": "true", "iossNumber": "IM1",
            }],
            "packages": [{
                "reference": "7", "carrier": "Other", "carrierName": "Van", "service": "Own", "trackingNumber": "T1", "shipDate": "d4", "deliveredAt": "d5",
                "items": [{ "orderItemId": "i1", "quantity": "1", "transparencyCodes": ["AZ1", "AZ2"] }],
            }],
        }]);
        assert_eq!(serde_json::to_value(&reading.shipments).unwrap(), expected);
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
