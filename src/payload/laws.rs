//! What holds of every payload.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use super::{Confirmation, Options, To, build};
use crate::shipment::{Address, Item, Package, Shipment, Text};
use proptest::prelude::*;
use quick_xml::{Reader, events::Event};

/// Elements of a message in the order of Amazon's schema, by depth below the message.
const ORDER: [&str; 22] = [
    "MessageID",
    "AmazonOrderID",
    "FulfillmentDate",
    "CarrierCode",
    "CarrierName",
    "ShippingMethod",
    "ShipperTrackingNumber",
    "CODCollectionMethod",
    "AmazonOrderItemCode",
    "Quantity",
    "TransparencyCode",
    "Name",
    "AddressFieldOne",
    "AddressFieldTwo",
    "AddressFieldThree",
    "City",
    "County",
    "StateOrRegion",
    "PostalCode",
    "CountryCode",
    "Item",
    "ShipFromAddress",
];

fn text(length: usize) -> impl Strategy<Value = Text<'static>> {
    proptest::string::string_regex(&format!("[ -~äßç&<>\"'運輸]{{0,{length}}}")).unwrap().prop_map(Text::from)
}

fn shipment() -> impl Strategy<Value = Shipment<'static>> {
    let item = ("[0-9]{14}", 1..500u32).prop_map(|(id, quantity)| Item {
        order_item_id: Text::from(id),
        quantity: Text::from(quantity.to_string()),
        ..Item::default()
    });
    let package =
        (text(40), text(40), text(40), proptest::collection::vec(item, 1..4)).prop_map(|(name, service, number, items)| Package {
            carrier: Text::from("Other"),
            carrier_name: Text::from(format!("x{}", name.as_str())),
            service,
            tracking_number: Text::from(format!("T{}", number.as_str())),
            ship_date: Text::from("2026-11-21T10:30:00Z"),
            items,
            ..Package::default()
        });
    let address = (text(40), text(50), proptest::option::of(text(50))).prop_map(|(name, line1, line2)| Address {
        name,
        line1,
        line2: line2.unwrap_or_default(),
        country: Text::from("GB"),
        ..Address::default()
    });
    ("[0-9]{3}-[0-9]{7}-[0-9]{7}", proptest::collection::vec(package, 1..3), proptest::option::of(address), "(GB|US|DE|JP)").prop_map(
        |(order_id, packages, ship_from, store)| Shipment {
            order_id: Text::from(order_id),
            marketplace: Text::from(store),
            ship_from,
            packages,
            ..Shipment::default()
        },
    )
}

/// Names and texts of all leaves, as a reader of XML sees them.
fn leaves(bytes: &[u8]) -> Vec<(String, String)> {
    let mut reader = Reader::from_reader(bytes);
    let (mut leaves, mut open, mut inside) = (Vec::new(), Vec::new(), String::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                open.push(start.name().as_ref().to_owned());
                inside.clear();
            }
            Event::Text(text) => inside.push_str(&text),
            Event::GeneralRef(name) => inside.push(match name.as_ref() {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                other => panic!("{other:?}"),
            }),
            Event::End(_) => {
                let name = open.pop().unwrap();
                if !inside.trim().is_empty() {
                    leaves.push((name, std::mem::take(&mut inside)));
                }
                inside.clear();
            }
            Event::Eof => return leaves,
            _ => {}
        }
    }
}

proptest! {
    #[test]
    fn the_feed_reads_back_as_what_went_in(shipment in shipment()) {
        let confirmations: Vec<_> = (0..shipment.packages.len()).filter_map(|index| Confirmation::prepare(&shipment, index, None).ok()).collect();
        let built = build(&confirmations, &Options::to(To::Feed, "A2EXAMPLE")).unwrap();
        prop_assert_eq!(&build(&confirmations, &Options::to(To::Feed, "A2EXAMPLE")).unwrap(), &built);
        prop_assert_eq!(built.held, []);
        let found: Vec<_> = built.documents.iter().flat_map(|document| leaves(&document.bytes)).collect();
        let values = |name: &str| found.iter().filter(|(known, _)| known == name).map(|(_, text)| text.as_str()).collect::<Vec<_>>();
        prop_assert_eq!(values("MessageID").len(), confirmations.len());
        prop_assert_eq!(values("CarrierName"), confirmations.iter().filter_map(|c| c.carrier_name).collect::<Vec<_>>());
        prop_assert_eq!(values("ShippingMethod"), confirmations.iter().filter_map(|c| c.shipping_method).collect::<Vec<_>>());
        prop_assert_eq!(values("ShipperTrackingNumber"), confirmations.iter().filter_map(|c| c.tracking_number).collect::<Vec<_>>());
        let ids: Vec<_> = confirmations.iter().flat_map(|c| c.items.iter().map(|item| item.order_item_id)).collect();
        prop_assert_eq!(values("AmazonOrderItemCode"), ids);
    }

    #[test]
    fn elements_stand_in_the_order_of_the_schema(shipment in shipment()) {
        let confirmation = Confirmation::prepare(&shipment, 0, None);
        prop_assume!(confirmation.is_ok());
        let built = build(&confirmation.into_iter().collect::<Vec<_>>(), &Options::to(To::Feed, "A2EXAMPLE")).unwrap();
        let places: Vec<_> = leaves(&built.documents[0].bytes)
            .iter()
            .filter(|(name, _)| !["DocumentVersion", "MerchantIdentifier", "MessageType"].contains(&name.as_str()))
            .map(|(name, _)| ORDER.iter().position(|known| known == name).unwrap())
            .collect();
        // Items repeat; everything else only goes forward.
        let once: Vec<_> = places.iter().filter(|place| !(8..=10).contains(*place)).collect();
        prop_assert!(once.is_sorted(), "{places:?}");
        let first_item = places.iter().position(|place| *place == 8);
        prop_assert!(first_item.is_none_or(|at| places[..at].iter().all(|place| *place < 8)));
    }

    #[test]
    fn the_flat_file_keeps_rows_and_columns(shipment in shipment()) {
        let confirmations: Vec<_> = (0..shipment.packages.len()).filter_map(|index| Confirmation::prepare(&shipment, index, None).ok()).collect();
        let built = build(&confirmations, &Options::to(To::Flat, "")).unwrap();
        let rows: usize = confirmations.iter().enumerate().filter(|(at, _)| !built.held.iter().any(|held| held.index == *at)).map(|(_, c)| c.items.len()).sum();
        for document in &built.documents {
            let japan = document.marketplace.country == "JP";
            let (head, columns, end) = if japan { (3, 9, &b"\r\n"[..]) } else { (1, 18, &b"\n"[..]) };
            let lines: Vec<_> = document.bytes.split(|byte| *byte == b'\n').collect();
            prop_assert_eq!(lines.len() - 1 - head, rows);
            prop_assert!(document.bytes.ends_with(end));
            prop_assert!(lines[..lines.len() - 1].iter().all(|line| line.iter().filter(|byte| **byte == b'\t').count() == columns - 1));
        }
    }

    #[test]
    fn the_call_sends_text_and_nothing_empty(shipment in shipment()) {
        for index in 0..shipment.packages.len() {
            let Ok(confirmation) = Confirmation::prepare(&shipment, index, None) else { continue };
            let request = super::confirm_shipment::request(&confirmation).unwrap();
            let json = serde_json::to_string(&request).unwrap();
            prop_assert!(!json.contains(":\"\"") && !json.contains("null"), "{json}");
            let id = format!("\"packageReferenceId\":\"{}\"", index + 1);
            prop_assert!(json.contains(&id), "{json}");
        }
    }
}
