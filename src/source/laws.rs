//! What holds of every input, whatever its bytes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::{Options, Platform, read};
use crate::shipment::{Item, Package, Shipment, Text};
use proptest::prelude::*;

const PLATFORMS: [Option<Platform>; 4] = [None, Some(Platform::Shipconfirm), Some(Platform::Amazon), Some(Platform::Shopify)];

fn bounded(input: &[u8]) -> Result<(), TestCaseError> {
    for platform in PLATFORMS {
        let reading = read(input, &Options { platform, unshipped: Some(input), orders: Some(input), ..Options::default() });
        // The input's own, the report's own, and what counts or compares them.
        prop_assert!(reading.problems.len() <= 204);
        for problem in reading.problems {
            prop_assert!(problem.byte.is_none_or(|byte| byte <= input.len()), "{problem:?}");
        }
    }
    Ok(())
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
    fn any_bytes_are_read_without_harm(input in proptest::collection::vec(any::<u8>(), 0..400)) {
        bounded(&input)?;
    }

    #[test]
    fn near_misses_are_read_without_harm(input in "(order-id[,;\t]carrier\n|[{]\"orderId\":\"1\"[}]|[{}\\[\\],:;\"\n\t a-c]){0,60}") {
        bounded(input.as_bytes())?;
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
