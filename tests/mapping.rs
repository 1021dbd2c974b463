//! The example of the guide to mappings.

use shipconfirm::source::{Mapping, Options, guess, read};

const GUIDE: &str = include_str!("../docs/mapping.md");
const FILE: &[u8] = include_bytes!("cases/sources/kryptronic/orders_dataexport.UNVERIFIED.cp1252.csv");

#[test]
fn ok_the_example_reads() {
    let json = GUIDE.split("```json").nth(1).unwrap().split("```").next().unwrap();
    let mapping = Mapping::read(json).unwrap();
    let reading = read(FILE, &Options { mapping: Some(&mapping), ..Options::default() });
    assert_eq!(reading.problems, []);
    let first = &reading.shipments[0];
    assert_eq!((first.marketplace.as_str(), first.packages[0].service.as_str()), ("GB", "Royal Mail Tracked 48"));
}

#[test]
fn ok_a_confirmed_guess_reads_the_same_parcels() {
    let json = serde_json::to_string(&guess(FILE).mapping).unwrap();
    let mapping = Mapping::read(&json).unwrap();
    let reading = read(FILE, &Options { mapping: Some(&mapping), ..Options::default() });
    assert_eq!(reading.problems, []);
    let orders: Vec<_> = reading.shipments.iter().map(|shipment| (shipment.order_id.as_str(), shipment.marketplace.as_str())).collect();
    assert_eq!(orders, [("203-2345678-0000003", "GB"), ("203-2345678-0000002", "GB")]);
}

#[test]
fn ok_every_form_and_key_is_in_the_guide() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("../pkg/mapping.schema.json")).unwrap();
    let keys = schema["properties"].as_object().unwrap().keys().filter(|key| *key != "$schema");
    let forms = schema["properties"]["fields"]["items"]["properties"]["form"]["enum"].as_array().unwrap();
    let words: Vec<&str> = keys.map(String::as_str).chain(forms.iter().map(|form| form.as_str().unwrap())).collect();
    assert!(words.len() > 15);
    for word in words {
        assert!(GUIDE.contains(&format!("`{word}`")), "{word}");
    }
}
