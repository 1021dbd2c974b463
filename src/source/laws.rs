//! What holds of every input, whatever its bytes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::{Options, Platform, guess, read};
use crate::shipment::{Item, Package, Shipment, Text};
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

proptest! {
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
