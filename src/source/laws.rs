//! What holds of every input, whatever its bytes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::{Options, Part, Platform, Problem, guess, lost, read, split, write_csv};
use crate::shipment::{Address, Destination, Item, Line, Money, Package, Shipment, Text};
use proptest::prelude::*;

fn platforms() -> impl Strategy<Value = Option<Platform>> {
    proptest::option::of(proptest::sample::select(Platform::ALL))
}

fn bounded(input: &[u8], platform: Option<Platform>) -> Result<(), TestCaseError> {
    let mapping = guess(input).mapping;
    for mapping in [None, Some(&mapping)] {
        let reading = read(input, &Options { platform, unshipped: Some(input), orders: Some(input), mapping, ..Options::default() });
        // The input's own, the report's own, and what counts or compares them.
        prop_assert!(reading.problems.len() <= 204);
        for problem in reading.problems {
            prop_assert!(problem.byte.is_none_or(|byte| byte <= input.len()), "{problem:?}");
        }
    }
    Ok(())
}

/// JSON of names that platforms use, in every place where none uses them.
fn records() -> impl Strategy<Value = serde_json::Value> {
    let name = proptest::sample::select(vec![
        "id",
        "order_id",
        "items",
        "tracks",
        "fulfillments",
        "line_items",
        "tracking_number",
        "tracking_numbers",
        "meta_data",
        "key",
        "value",
        "_items",
        "data",
        "orders",
        "nodes",
        "edges",
        "node",
        "shipments",
        "order_product_id",
        "order_address_id",
        "tracking_company",
        "entity_id",
        "entity_type",
        "is_fulfilled",
        "packageDetail",
        "resource_url",
        "resource_type",
        "comment",
        "order_history_id",
    ]);
    let scalar = prop_oneof![
        Just(serde_json::Value::Null),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        "[ -~\u{0}\u{202E}ä]{0,8}|111-2345678-0000001|_items|1772478311".prop_map(Into::into),
    ];
    scalar.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            proptest::collection::vec((name.clone(), inner), 0..8).prop_map(|members| members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

fn shipments() -> impl Strategy<Value = Vec<Shipment<'static>>> {
    let text = "[ -~äß運輸]{1,12}".prop_map(Text::from);
    let item = (text.clone(), text.clone()).prop_map(|(order_item_id, quantity)| Item { order_item_id, quantity, ..Item::default() });
    let package = (text.clone(), text.clone(), proptest::collection::vec(item, 0..3))
        .prop_map(|(carrier, tracking_number, items)| Package { carrier, tracking_number, items, ..Package::default() });
    let shipment = (text, proptest::collection::vec(package, 0..3)).prop_map(|(order_id, packages)| Shipment {
        order_id,
        packages,
        ..Shipment::default()
    });
    proptest::collection::vec(shipment, 0..6)
}

/// Shipments that a table can say: orders and labels of their own, no list of words with blanks in them.
fn told_by_a_table() -> impl Strategy<Value = Vec<Shipment<'static>>> {
    let any = || {
        prop_oneof!["[=+@-][ -~\"\n]{0,9}[a-z]", "[0-9]{1,30}", "[!-~äß運輸\"][ -~\n]{0,12}[a-z]", Just(String::new())].prop_map(Text::from)
    };
    let some = || prop_oneof!["=\"[0-9]{3}\"", "[!-~äß運輸\"][ -~\n]{0,12}[a-z]"].prop_map(Text::from);
    let words = || proptest::collection::vec("[A-Z=+\"][a-z0-9\"]{1,6}".prop_map(Text::from), 0..3);
    let item = (some(), any(), words()).prop_map(|(order_item_id, quantity, transparency_codes)| Item {
        order_item_id,
        quantity,
        transparency_codes,
    });
    let package = (
        [any(), any(), any(), any()],
        prop_oneof![Just("2026-11-21T09:30:00+09:00"), Just("2026-03-29T01:59:59.123Z"), Just("")],
        proptest::collection::vec(item, 0..3),
    )
        .prop_map(|([carrier, carrier_name, service, tracking_number], date, items)| Package {
            carrier,
            carrier_name,
            service,
            tracking_number,
            ship_date: Text::from(date),
            delivered_at: Text::from(date),
            items,
            ..Package::default()
        });
    let line = (any(), some(), any()).prop_map(|(sku, ordered, shipped)| Line { sku, ordered, shipped, ..Line::default() });
    let address = (some(), any(), any(), some())
        .prop_map(|(name, line1, city, country)| Some(Address { name, line1, city, country, ..Address::default() }));
    let shipment = (
        any(),
        words(),
        some(),
        prop_oneof![Just(None), address],
        proptest::collection::vec(line, 0..3),
        proptest::collection::vec(package, 0..3),
    );
    let shipment = shipment.prop_map(|(id, programs, country, ship_from, lines, packages)| Shipment {
        id,
        programs,
        ship_from,
        lines,
        packages,
        value: Some(Money { amount: country.clone(), currency: Text::from("EUR") }),
        ship_to: Some(Destination { country }),
        ..Shipment::default()
    });
    proptest::collection::vec(shipment, 1..6).prop_map(|mut all| {
        for (order, shipment) in all.iter_mut().enumerate() {
            // Beyond what a float holds, and each its own.
            shipment.order_id = Text::from(format!("90071992547409{order:03}93"));
            for (at, line) in shipment.lines.iter_mut().enumerate() {
                line.order_item_id = Text::from(format!("18446744073709551{at:03}"));
            }
            for (at, package) in shipment.packages.iter_mut().enumerate() {
                package.reference = Text::from((at + 1).to_string());
            }
        }
        all
    })
}

/// What is read of a file that comes in chunks, as the command line reads it.
fn in_chunks(file: &[u8], chunk: usize) -> (Vec<Shipment<'static>>, Vec<Problem>) {
    let (mut shipments, mut problems) = (Vec::new(), Vec::new());
    let mut take = |input: &[u8], part| {
        let reading = read(input, &Options { part, ..Options::default() });
        shipments.extend(reading.shipments.into_iter().map(Shipment::into_owned));
        problems.extend(reading.problems);
    };
    let (mut buffer, mut at, mut known) = (Vec::new(), 0, None::<Part<'static>>);
    loop {
        let next = (at + chunk).min(file.len());
        buffer.extend_from_slice(&file[at..next]);
        at = next;
        let Some(cut) = split(&buffer, &Options { part: known, ..Options::default() }, at < file.len()) else {
            // A real front is a mebibyte; one that says nothing yet only grows.
            if at < file.len() {
                continue;
            }
            take(&buffer, known);
            break;
        };
        if known.is_none() && at < file.len() && buffer.len() < 200 {
            continue;
        }
        take(&buffer[..cut.end], Some(cut.part));
        if cut.done {
            break;
        }
        buffer.drain(cut.part.head..cut.end);
        known = Some(cut.next);
    }
    (shipments, problems)
}

#[track_caller]
fn chunks_are_as_good_as_the_whole(file: &[u8], chunk: usize) -> Result<(), TestCaseError> {
    let whole = read(file, &Options::default());
    let (shipments, problems) = in_chunks(file, chunk);
    let told = |problems: &[Problem]| {
        problems.iter().map(|p| p.params.told(format_args!("{} {:?}:{:?} {:?}", p.code, p.line, p.column, p.byte))).collect::<Vec<_>>()
    };
    prop_assert_eq!(told(&problems), told(&whole.problems));
    prop_assert_eq!(shipments, whole.shipments);
    Ok(())
}

proptest! {
    #[test]
    fn json_as_a_table_is_the_json_again(shipments in told_by_a_table()) {
        let json = serde_json::to_vec(&shipments).unwrap();
        let given = read(&json, &Options::default()).shipments;
        let csv = write_csv(&given, true);
        let back = read(&csv, &Options::default());
        prop_assert_eq!(&back.problems, &[]);
        prop_assert_eq!(&back.shipments, &shipments);
        prop_assert_eq!(lost(&given, &csv), None);
        prop_assert_eq!(write_csv(&back.shipments, true), csv);
    }

    #[test]
    fn a_table_in_chunks_is_the_table(
        rows in proptest::collection::vec((0..3usize, 0..13usize), 20..60), chunk in 1..300usize, breaks in "\r?\n",
    ) {
        let mut file = format!("order-id,note,carrier,tracking-number{breaks}");
        let mut order = 0;
        for (same, damage) in rows {
            order += usize::from(same > 0 || file.ends_with(&format!(",,UPS,T4{breaks}")));
            let row = match damage {
                0 => format!("A{order}"),
                1 => format!("A{order},\"open,UPS,T1"),
                2 => format!("A{order},\"two{breaks}lines, \"\"quoted\"\"\",UPS,T2"),
                3 => String::new(),
                4 => format!("A{order},,UPS,T\0"),
                5 => format!("A{order},Ä\"mid\" quote,UPS,"),
                6 => ",,UPS,T4".to_owned(),
                _ => format!("A{order},,UPS,T{damage}"),
            };
            file.push_str(&row);
            file.push_str(&breaks);
        }
        chunks_are_as_good_as_the_whole(file.as_bytes(), chunk)?;
    }

    #[test]
    fn json_in_chunks_is_the_json(
        shipments in proptest::collection::vec((0..9usize, "[ -~ä\n]{1,12}"), 8..40), chunk in 1..300usize, form in 0..4usize,
    ) {
        let one = |(damage, text): &(usize, String)| match damage {
            0 => "5".to_owned(),
            1 => "{\"orderId\":tru}".to_owned(),
            _ => serde_json::json!({ "orderId": text, "packages": [{ "carrier": "]},{" }] }).to_string(),
        };
        let list: Vec<String> = std::iter::once(r#"{"orderId":"1"}"#.to_owned()).chain(shipments.iter().map(one)).collect();
        let file = match form {
            0 => list.join("\n"),
            1 => format!("[{}]", list.join(",")),
            2 => format!("\u{feff}[\n{}\n]\n", list.join(",\n ")),
            _ => format!("{{\"day\":[1],\"shipments\":[{}],\"more\":1}}", list.join(" , ")),
        };
        chunks_are_as_good_as_the_whole(file.as_bytes(), chunk)?;
    }

    #[test]
    fn any_bytes_are_read_without_harm(input in proptest::collection::vec(any::<u8>(), 0..400), platform in platforms()) {
        bounded(&input, platform)?;
    }

    #[test]
    fn near_misses_are_read_without_harm(input in "(order-id[,;\t]carrier\n|[{]\"orderId\":\"1\"[}]|[{}\\[\\],:;\"\n\t a-c]){0,60}", platform in platforms()) {
        bounded(input.as_bytes(), platform)?;
    }

    #[test]
    fn records_turned_inside_out_are_read_without_harm(record in records()) {
        bounded(record.to_string().as_bytes(), None)?;
    }

    #[test]
    fn ids_of_a_shop_keep_every_digit(id in "[1-9][0-9]{0,39}", other in "[1-9][0-9]{0,39}") {
        prop_assume!(id != other);
        let webhook = format!(r#"{{"order_id":{id},"tracking_company":"UPS","tracking_numbers":["1Z"],"line_items":[{{"id":{other},"quantity":1}}]}}"#);
        let orders = format!("shop-order,order-id,shop-item,order-item-id\n{other},A,{id},1\n{id},B,{other},2\n");
        let reading = read(webhook.as_bytes(), &Options { orders: Some(orders.as_bytes()), ..Options::default() });
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(reading.shipments[0].order_id.as_str(), "B");
        prop_assert_eq!(reading.shipments[0].packages[0].items[0].order_item_id.as_str(), "2");
    }

    #[test]
    fn written_json_is_read_back(shipments in shipments()) {
        let array = serde_json::to_vec(&shipments).unwrap();
        let pretty = serde_json::to_vec_pretty(&serde_json::json!({ "shipments": shipments })).unwrap();
        let lines: Vec<u8> = shipments.iter().flat_map(|shipment| serde_json::to_vec(shipment).unwrap().into_iter().chain([b'\n'])).collect();
        for (bytes, platform) in [(array, None), (pretty, None), (lines, Some(Platform::Shipconfirm))] {
            let reading = read(&bytes, &Options { platform, ..Options::default() });
            prop_assert_eq!(&reading.shipments, &shipments);
            prop_assert!(reading.problems.iter().all(|problem| problem.code == "E_EMPTY"));
        }
    }

    #[test]
    fn a_cut_anywhere_keeps_whole_shipments(shipments in shipments(), at in 0.0..1.0f64) {
        let bytes = serde_json::to_vec(&shipments).unwrap();
        let cut = (bytes.len() as f64 * at) as usize;
        let reading = read(&bytes[..cut], &Options { platform: Some(Platform::Shipconfirm), ..Options::default() });
        prop_assert!(shipments.starts_with(&reading.shipments));
        prop_assert_eq!(reading.problems.len(), 1);
    }
}
