//! Amazon's unshipped-orders report (`GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING`): what is open,
//! joined by order id with the parcels of a shop that does not hold order lines and deadlines.
//!
//! The promise date is taken as the latest ship date: the report counts `days-past-promise` on orders
//! that are not shipped. (inferred; Amazon's page lists the column without a meaning)
//!
//! The report also holds the buyer's name, mail, telephone and street. None of these is read.

use super::{
    Opened, Problem, Problems,
    fields::Field,
    first_line, open,
    row::Row,
    said::{describe, line},
    table::Table,
};
use crate::{
    params::Params,
    shipment::{Item, Line, Package, Shipment, Text},
};
use std::collections::{BTreeMap, BTreeSet};

/// Order ids listed in one message.
const LISTED: usize = 10;

/// True when the header is the report's: it alone has units to ship beside a promise date.
pub(super) fn looks_like(text: &[u8]) -> bool {
    let names: Vec<&[u8]> = first_line(text).split(|byte| *byte == b'\t').collect();
    [&b"order-id"[..], b"promise-date", b"quantity-to-ship"].iter().all(|name| names.contains(name))
}

/// The report on its own: open orders, no parcel.
pub(super) fn alone<'a>(input: &'a [u8], start: usize, problems: &mut Problems<'_>) -> Vec<Shipment<'a>> {
    let orders = orders(input, start, problems);
    if !orders.is_empty() {
        problems.whole("E_NO_PARCELS", Params::none());
    }
    orders.into_values().map(|order| order.shipment).collect()
}

struct Order {
    shipment: Shipment<'static>,
    /// Units to ship of each line, as the report says.
    open: Vec<Text<'static>>,
}

fn orders(input: &[u8], start: usize, problems: &mut Problems<'_>) -> BTreeMap<String, Order> {
    let mut orders = BTreeMap::new();
    // Amazon quotes nothing in its reports: a quote is a character of a product name.
    let Some(table) = Table::open(input, start, false, problems) else {
        return orders;
    };
    if !table.has(Field::Ordered) || !table.has(Field::OrderItemId) {
        problems.at("E_CSV_COLUMN", start, || Params::what("report"));
        return orders;
    }
    table.rows(problems, |row| {
        let id = row.get(Field::OrderId).trim().to_owned();
        let order = orders.entry(id).or_insert_with(|| Order { shipment: Shipment::default(), open: Vec::new() });
        add(order, row);
    });
    for order in orders.values_mut() {
        // The report lists orders the merchant fulfils, and only those with open units.
        let begun = order.shipment.lines.iter().any(|line| units(&line.shipped) > Some(0));
        order.shipment.status = Text::from(if begun { "PartiallyShipped" } else { "Unshipped" });
        order.shipment.fulfillment = Text::from("MFN");
    }
    orders
}

fn add(order: &mut Order, row: &Row<'_>) {
    let row = &row.own();
    describe(&mut order.shipment, row);
    let Some(mut line) = line(row) else { return };
    let open = Text::from(row.get(Field::Open).to_owned());
    if let (Some(ordered), Some(open)) = (units(&line.ordered), units(&open)) {
        let cancelled = ordered.saturating_sub(units(&line.shipped).unwrap_or(0)).saturating_sub(open);
        if cancelled > 0 && line.cancelled.is_blank() {
            line.cancelled = Text::from(cancelled.to_string());
        }
    }
    order.shipment.lines.push(line);
    order.open.push(open);
}

fn units(text: &Text<'_>) -> Option<u32> {
    text.filled().map_or(Some(0), |text| text.parse().ok())
}

/// Fills the shipments with what the report knows of their orders.
///
/// Gives the problems of the report itself, then orders that stand on one side only.
pub(in crate::source) fn join(shipments: &mut [Shipment<'_>], report: &[u8]) -> Vec<Problem> {
    let Opened { text, start, origin, .. } = match open(report) {
        Ok(opened) => opened,
        Err(problems) => return problems,
    };
    let mut problems = Problems::of(&text, origin);
    let orders = orders(&text, start, &mut problems);
    let mut met = BTreeSet::new();
    let mut unknown = Vec::new();
    let mut unmet = BTreeSet::new();
    for shipment in shipments {
        let id = shipment.order_id.as_str().trim();
        match orders.get_key_value(id) {
            Some((id, order)) => {
                met.insert(id.as_str());
                complete(shipment, order);
            }
            None if unmet.insert(id.to_owned()) => unknown.push(id.to_owned()),
            None => {}
        }
    }
    if !unknown.is_empty() {
        problems.whole("E_ORDER_NOT_IN_REPORT", listed(&unknown));
    }
    let left: Vec<String> = orders.keys().filter(|id| !met.contains(id.as_str())).cloned().collect();
    if !left.is_empty() {
        problems.whole("E_ORDER_WITHOUT_PARCEL", listed(&left));
    }
    problems.finish()
}

fn complete(shipment: &mut Shipment<'_>, order: &Order) {
    let known = &order.shipment;
    let fields = [
        (&mut shipment.status, &known.status),
        (&mut shipment.fulfillment, &known.fulfillment),
        (&mut shipment.purchase_date, &known.purchase_date),
        (&mut shipment.ship_by, &known.ship_by),
        (&mut shipment.automated_carrier, &known.automated_carrier),
        (&mut shipment.automated_service, &known.automated_service),
        (&mut shipment.invoice_by_amazon, &known.invoice_by_amazon),
    ];
    for (field, value) in fields {
        if field.is_blank() {
            *field = value.clone();
        }
    }
    for program in &known.programs {
        if !shipment.programs.contains(program) {
            shipment.programs.push(program.clone());
        }
    }
    if shipment.ship_to.is_none() {
        shipment.ship_to.clone_from(&known.ship_to);
    }
    if shipment.ship_from.is_none() {
        shipment.ship_from.clone_from(&known.ship_from);
    }
    if shipment.lines.is_empty() {
        shipment.lines.clone_from(&known.lines);
    }
    // A single parcel without items holds the whole order: name what is open, as the call demands.
    if let [Package { items, .. }] = shipment.packages.as_mut_slice()
        && items.is_empty()
    {
        *items = whole(&known.lines, &order.open);
    }
}

fn whole(lines: &[Line<'static>], open: &[Text<'static>]) -> Vec<Item<'static>> {
    lines
        .iter()
        .zip(open)
        .filter(|(_, open)| units(open) > Some(0))
        .map(|(line, open)| Item { order_item_id: line.order_item_id.clone(), quantity: open.clone(), transparency_codes: Vec::new() })
        .collect()
}

/// How many orders, and which.
pub(super) fn listed(ids: &[String]) -> Params {
    let mut list: Vec<String> = ids.iter().take(LISTED).map(|id| id.chars().take(40).collect()).collect();
    if ids.len() > LISTED {
        list.push("…".to_owned());
    }
    Params::none().count("orders", ids.len()).with("ids", list.join(", "))
}

#[cfg(test)]
mod tests {
    use crate::source::{Options, read};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const REPORT: &str = "order-id\torder-item-id\tpurchase-date\tpromise-date\tdays-past-promise\tbuyer-email\tbuyer-name\tbuyer-phone-number\tsku\tproduct-name\tquantity-purchased\tquantity-shipped\tquantity-to-ship\trecipient-name\tship-address-1\tship-city\tship-postal-code\tship-country\tis-prime\n\
        A\t01\t2026-11-19T08:00:00+00:00\t2026-11-21T23:59:59+00:00\t-1\tsecret@example\tSecret Buyer\t0123456\tMUG\tMug \"11 oz\t2\t0\t2\tSecret Buyer\tSecret Road 1\tSecretham\tSE1\tGB\ttrue\n\
        A\t02\t2026-11-19T08:00:00+00:00\t2026-11-21T23:59:59+00:00\t-1\tsecret@example\tSecret Buyer\t0123456\tTEE\tTee\t3\t1\t1\tSecret Buyer\tSecret Road 1\tSecretham\tSE1\tGB\ttrue\n\
        B\t03\t2026-11-20T08:00:00+00:00\t2026-11-22T23:59:59+00:00\t-1\tsecret@example\tSecret Buyer\t0123456\tCARD\tCard\t1\t0\t1\tSecret Buyer\tSecret Road 1\tSecretham\tSE1\tGB\tfalse\n";

    #[test]
    fn ok_the_report_completes_the_parcels() {
        let shipments = "order-id,carrier,tracking-number\nA,Royal Mail,T1\nC,Royal Mail,T2\n";
        let reading = read(shipments.as_bytes(), &Options { unshipped: Some(REPORT.as_bytes()), ..Options::default() });
        let first = serde_json::to_value(&reading.shipments[0]).unwrap();
        let expected = serde_json::json!({
            "orderId": "A", "status": "PartiallyShipped", "fulfillment": "MFN", "programs": ["PRIME"],
            "purchaseDate": "2026-11-19T08:00:00+00:00", "shipBy": "2026-11-21T23:59:59+00:00", "shipTo": { "country": "GB" },
            "lines": [
                { "orderItemId": "01", "sku": "MUG", "ordered": "2", "shipped": "0" },
                { "orderItemId": "02", "sku": "TEE", "ordered": "3", "shipped": "1", "cancelled": "1" },
            ],
            "packages": [{
                "carrier": "Royal Mail", "trackingNumber": "T1",
                "items": [{ "orderItemId": "01", "quantity": "2" }, { "orderItemId": "02", "quantity": "1" }],
            }],
        });
        assert_eq!(first, expected);
        let problems: Vec<_> = reading.problems.iter().map(|p| p.params.told(p.code)).collect();
        assert_eq!(problems, ["E_ORDER_NOT_IN_REPORT orders=1 ids=C", "E_ORDER_WITHOUT_PARCEL orders=1 ids=B",]);
    }

    #[test]
    fn ok_the_buyer_is_never_read() {
        for input in [REPORT, "order-id,buyer-name,ship-address-1,carrier\nA,Secret Buyer,Secret Road 1,UPS\n"] {
            let reading = read(input.as_bytes(), &Options { unshipped: Some(REPORT.as_bytes()), ..Options::default() });
            let text = format!("{reading:?}").to_lowercase();
            assert!(!text.contains("secret") && !text.contains("0123456"), "{text}");
        }
    }

    #[test]
    fn ok_the_report_alone_gives_orders_without_parcels() {
        let reading = read(REPORT.as_bytes(), &Options::default());
        assert_eq!(reading.shipments.len(), 2);
        assert!(reading.shipments.iter().all(|shipment| shipment.packages.is_empty()));
        let problems: Vec<_> = reading.problems.iter().map(|p| p.params.told(p.code)).collect();
        assert_eq!(problems, ["E_NO_PARCELS"]);
    }

    #[test]
    fn err_a_report_that_is_none() {
        let options = Options { unshipped: Some(b"order-id\tcarrier\nA\tUPS\n"), ..Options::default() };
        let reading = read(br#"[{"orderId":"A"}]"#, &options);
        assert_eq!(reading.shipments.len(), 1);
        let codes: Vec<_> = reading.problems.iter().map(|p| p.params.told(p.code)).collect();
        assert_eq!(codes, ["E_CSV_COLUMN what=report", "E_ORDER_NOT_IN_REPORT orders=1 ids=A",]);
    }

    #[test]
    fn ok_quotes_in_product_names_are_only_characters() {
        let reading = read(REPORT.as_bytes(), &Options::default());
        assert_eq!(reading.shipments[0].lines.len(), 2);
    }
}
