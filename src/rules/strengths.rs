//! What rules find in cases that decide how strong they are and which fix they offer, case by case.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{
    Consequence::{self, Defect, Note, Refused, Risk},
    Effect::{self, AtRisk, Neutral},
    Rule,
    probe::{NOW, found},
};

/// A rule's code, a shipment, where it finds something, how strong, and the texts its fix writes.
type Case = (&'static str, &'static str, &'static [(&'static str, Consequence, Effect, &'static [&'static str])]);

const NUMBER: &str = "/packages/0/trackingNumber";
const CARRIER: &str = "/packages/0/carrier";
const COUNTED: Effect = Effect::Defect;

const CASES: &[Case] = &[
    // Every package, a tracked service, a service nobody knows; a store without a page may only warn.
    ("TRK001", r#"{"marketplace":"DE","packages":[{"carrier":"DHL","service":"Paket"}]}"#, &[(NUMBER, Refused, COUNTED, &[])]),
    ("TRK001", r#"{"marketplace":"DE","packages":[{"carrier":"DHL"}]}"#, &[(NUMBER, Defect, COUNTED, &[])]),
    ("TRK001", r#"{"marketplace":"US","packages":[{"carrier":"UPS","service":"UPS Ground"}]}"#, &[(NUMBER, Defect, COUNTED, &[])]),
    ("TRK001", r#"{"packages":[{"carrier":"UPS","service":"UPS Ground"}]}"#, &[(NUMBER, Defect, COUNTED, &[])]),
    ("TRK001", r#"{"marketplace":"GB","packages":[{"carrier":"Royal Mail","service":"Royal Mail 1st Class"}]}"#, &[]),
    ("TRK001", r#"{"marketplace":"US","packages":[{"carrier":"UPS","trackingNumber":"1Z5R89390357567127"}]}"#, &[]),
    (
        "TRK002",
        r#"{"marketplace":"GB","packages":[{"carrier":"Royal Mail","service":"Royal Mail 1st Class"}]}"#,
        &[(NUMBER, Refused, COUNTED, &[])],
    ),
    ("TRK002", r#"{"marketplace":"GB","packages":[{"carrier":"Royal Mail","service":"Royal Mail Tracked 24"}]}"#, &[]),
    // Of dirt, one rule speaks: capitals, else punctuation, else words; of a special character none of them.
    ("TRK004", r#"{"packages":[{"trackingNumber":"1z5r89390357567127"}]}"#, &[(NUMBER, Note, Neutral, &["1Z5R89390357567127"])]),
    ("TRK004", r#"{"packages":[{"trackingNumber":"1z5r-89390357567127"}]}"#, &[]),
    ("TRK004", r#"{"packages":[{"trackingNumber":"UPS 1z5r89390357567127"}]}"#, &[]),
    ("TRK004", r#"{"packages":[{"trackingNumber":"1z5r89390357567127?"}]}"#, &[]),
    ("TRK003", r#"{"packages":[{"trackingNumber":"1z5r-89390357567127"}]}"#, &[(NUMBER, Risk, AtRisk, &["1Z5R89390357567127"])]),
    ("TRK003", r#"{"packages":[{"trackingNumber":"UPS 1z5r-89390357567127"}]}"#, &[]),
    ("TRK003", r#"{"packages":[{"trackingNumber":"1z5r-89390357567127?"}]}"#, &[]),
    ("TRK003", r#"{"packages":[{"trackingNumber":"1z5r89390357567127"}]}"#, &[]),
    ("TRK008", r#"{"packages":[{"trackingNumber":"1z5r-89390357567127?"}]}"#, &[(NUMBER, Defect, COUNTED, &[])]),
    ("TRK008", r#"{"packages":[{"trackingNumber":"1z5r-89390357567127"}]}"#, &[]),
    // A likeness is no proof; what is sure is as strong as the store's check of shapes.
    ("TRK010", r#"{"marketplace":"US","packages":[{"carrier":"UPS","trackingNumber":"B08N5WRWNW"}]}"#, &[(NUMBER, Risk, AtRisk, &[])]),
    (
        "TRK010",
        r#"{"marketplace":"US","packages":[{"carrier":"UPS","trackingNumber":"202-1234567-1234567"}]}"#,
        &[(NUMBER, Refused, COUNTED, &[])],
    ),
    (
        "TRK010",
        r#"{"marketplace":"BR","packages":[{"carrier":"UPS","trackingNumber":"202-1234567-1234567"}]}"#,
        &[(NUMBER, Defect, COUNTED, &[])],
    ),
    ("TRK010", r#"{"marketplace":"US","packages":[{"carrier":"UPS","trackingNumber":"0000000000"}]}"#, &[]),
    // A number without its shape: refused where the store checks shapes and the carrier states its own.
    (
        "TRK005",
        r#"{"marketplace":"GB","packages":[{"carrier":"Yodel","trackingNumber":"83920174651"}]}"#,
        &[(NUMBER, Refused, COUNTED, &[])],
    ),
    ("TRK005", r#"{"marketplace":"JP","packages":[{"carrier":"Seino","trackingNumber":"83920174651"}]}"#, &[(NUMBER, Risk, COUNTED, &[])]),
    ("TRK005", r#"{"marketplace":"GB","packages":[{"carrier":"Corner","trackingNumber":"83920174651"}]}"#, &[]),
    ("TRK006", r#"{"packages":[{"carrier":"UPS","trackingNumber":"1Z5R89390357567128"}]}"#, &[(NUMBER, Risk, AtRisk, &[])]),
    ("TRK006", r#"{"packages":[{"carrier":"UPS","trackingNumber":"1Z5R89390357567127"}]}"#, &[]),
    ("TRK006", r#"{"packages":[{"trackingNumber":"1Z5R89390357567128"}]}"#, &[]),
    // The name beside it, or a certain number, says whom a blank carrier means.
    ("CAR001", r#"{"marketplace":"US","packages":[{"trackingNumber":"1Z5R89390357567127"}]}"#, &[(CARRIER, Refused, COUNTED, &["UPS"])]),
    (
        "CAR001",
        r#"{"marketplace":"US","packages":[{"carrierName":"UPS","trackingNumber":"N/A"}]}"#,
        &[(CARRIER, Refused, COUNTED, &["UPS"])],
    ),
    ("CAR001", r#"{"marketplace":"US","packages":[{"trackingNumber":"986578788855"}]}"#, &[(CARRIER, Refused, COUNTED, &[])]),
    ("CAR001", r#"{"marketplace":"US","packages":[{"carrier":"UPS"}]}"#, &[]),
    ("CAR006", r#"{"marketplace":"GB","packages":[{"carrier":"Corner"}]}"#, &[(CARRIER, Risk, AtRisk, &["Other", "Corner"])]),
    ("CAR006", r#"{"marketplace":"IN","packages":[{"carrier":"Corner"}]}"#, &[(CARRIER, Risk, AtRisk, &[])]),
    ("CAR007", r#"{"marketplace":"BR","packages":[{"carrier":"EMS"}]}"#, &[(CARRIER, Refused, COUNTED, &[])]),
    (
        "CAR008",
        r#"{"marketplace":"GB","packages":[{"carrier":"Andere","carrierName":" "}]}"#,
        &[("/packages/0/carrierName", Refused, COUNTED, &[])],
    ),
    ("CAR008", r#"{"marketplace":"GB","packages":[{"carrier":"Andere","carrierName":"Corner"}]}"#, &[]),
    ("CAR008", r#"{"marketplace":"GB","packages":[{"carrier":"UPS"}]}"#, &[]),
    (
        "CAR009",
        r#"{"marketplace":"GB","packages":[{"carrier":"UPS","carrierName":"Corner"}]}"#,
        &[("/packages/0/carrierName", Note, Neutral, &[""])],
    ),
    ("CAR009", r#"{"marketplace":"GB","packages":[{"carrier":"Other","carrierName":"Corner"}]}"#, &[]),
    ("CAR009", r#"{"marketplace":"GB","packages":[{"carrier":"Corner","carrierName":"Corner"}]}"#, &[]),
    ("CAR010", r#"{"marketplace":"IN","packages":[{"carrier":"Other"}]}"#, &[(CARRIER, Refused, COUNTED, &[])]),
    ("CAR010", r#"{"marketplace":"GB","packages":[{"carrier":"Other"}]}"#, &[]),
    ("CAR010", r#"{"marketplace":"IN","packages":[{"carrier":"UPS"}]}"#, &[]),
    (
        "CAR010",
        r#"{"marketplace":"DE","shipFrom":{"country":"CN"},"value":{"amount":"29.90","currency":"EUR"},"packages":[{"carrier":"Other"}]}"#,
        &[(CARRIER, Refused, COUNTED, &[])],
    ),
    // Read in part: China Post's own numbers alone.
    ("CAR011", r#"{"marketplace":"JP","packages":[{"carrier":"Seino"}]}"#, &[(CARRIER, Risk, AtRisk, &[])]),
    ("CAR011", r#"{"marketplace":"JP","packages":[{"carrier":"Yamato Transport"}]}"#, &[]),
    (
        "CAR011",
        r#"{"marketplace":"JP","packages":[{"carrier":"China Post","trackingNumber":"RB123456785HK"}]}"#,
        &[(NUMBER, Risk, AtRisk, &[])],
    ),
    ("CAR011", r#"{"marketplace":"JP","packages":[{"carrier":"China Post","trackingNumber":"RB123456785CN"}]}"#, &[]),
    ("CAR011", r#"{"marketplace":"JP","packages":[{"carrier":"China Post"}]}"#, &[]),
    (
        "CAR012",
        r#"{"marketplace":"DE","shipFrom":{"country":"CN"},"value":{"amount":"29.90","currency":"EUR"},"packages":[{"carrier":"Corner"}]}"#,
        &[(CARRIER, Risk, Neutral, &[])],
    ),
    (
        "CAR012",
        r#"{"marketplace":"DE","shipFrom":{"country":"CN"},"value":{"amount":"29.90","currency":"EUR"},"packages":[{"carrier":"Yun Express"},{},{"carrier":"Other"}]}"#,
        &[(CARRIER, Note, Neutral, &[])],
    ),
    (
        "CAR012",
        r#"{"marketplace":"DE","shipFrom":{"country":"FR"},"value":{"amount":"29.90","currency":"EUR"},"packages":[{"carrier":"Corner"}]}"#,
        &[],
    ),
    ("ORD012", r#"{"marketplace":"DE","invoiceByAmazon":"true","packages":[{}]}"#, &[("/shipFrom", Risk, Neutral, &[])]),
    (
        "ORD012",
        r#"{"marketplace":"DE","invoiceByAmazon":"true","shipFrom":{"name":"A","country":"DE"},"packages":[{}]}"#,
        &[("/shipFrom", Risk, Neutral, &[])],
    ),
    ("ORD012", r#"{"marketplace":"DE","invoiceByAmazon":"true","shipFrom":{"name":"A","line1":"B","country":"DE"},"packages":[{}]}"#, &[]),
    ("ORD012", r#"{"marketplace":"DE","invoiceByAmazon":"true","shipFrom":{"supplySourceId":"A"},"packages":[{}]}"#, &[]),
    ("ORD012", r#"{"marketplace":"DE","invoiceByAmazon":"false","packages":[{}]}"#, &[]),
    (
        "ORD013",
        r#"{"marketplace":"DE","invoiceByAmazon":"true","shipFrom":{"country":"CN"},"packages":[{}]}"#,
        &[("/shipFrom/country", Refused, Neutral, &[])],
    ),
    ("ORD013", r#"{"marketplace":"DE","invoiceByAmazon":"true","shipFrom":{"country":"FR"},"packages":[{}]}"#, &[]),
    ("ORD013", r#"{"marketplace":"DE","invoiceByAmazon":"false","shipFrom":{"country":"CN"},"packages":[{}]}"#, &[]),
    // From abroad into the UK or the EU, in one parcel.
    ("ORD014", r#"{"marketplace":"US","shipFrom":{"country":"CN"},"packages":[{},{}]}"#, &[]),
    ("ORD014", r#"{"marketplace":"GB","status":"PartiallyShipped","shipFrom":{"country":"FR"},"packages":[{}]}"#, &[]),
    (
        "ORD018",
        r#"{"marketplace":"FR","shipFrom":{"country":"CN"},"value":{"amount":"29.90","currency":"EUR"},"lines":[{},{}],"packages":[{}]}"#,
        &[("/lines", Note, Neutral, &[])],
    ),
    (
        "ORD018",
        r#"{"marketplace":"FR","shipFrom":{"country":"CN"},"value":{"amount":"29.90","currency":"EUR"},"lines":[{"iossNumber":"IM4420001201"},{},{"iossNumber":"IM442000120"},{"iossNumber":"IM44200012O1"}],"packages":[{}]}"#,
        &[("/lines/2/iossNumber", Risk, Neutral, &[]), ("/lines/3/iossNumber", Risk, Neutral, &[])],
    ),
    ("ORD018", r#"{"marketplace":"FR","shipFrom":{"country":"CN"},"value":{"amount":"29.90","currency":"EUR"},"packages":[{}]}"#, &[]),
    // A country that is not sent hides things from the rules, and no more.
    ("ORD019", r#"{"shipFrom":{"country":"Germany"},"packages":[{}]}"#, &[("/shipFrom/country", Risk, Neutral, &[])]),
    ("ORD019", r#"{"shipFrom":{"name":"A","country":"Germany"},"packages":[{}]}"#, &[("/shipFrom/country", Risk, Neutral, &[])]),
    ("ORD019", r#"{"shipFrom":{"line1":"B","country":"Germany"},"packages":[{}]}"#, &[("/shipFrom/country", Risk, Neutral, &[])]),
    (
        "ORD019",
        r#"{"shipFrom":{"name":"A","line1":"B","country":"Germany"},"packages":[{}]}"#,
        &[("/shipFrom/country", Refused, Neutral, &[])],
    ),
    (
        "ORD019",
        r#"{"shipFrom":{"name":"A","line1":"B","country":"Germany","supplySourceId":"C"},"packages":[{}]}"#,
        &[("/shipFrom/country", Risk, Neutral, &[])],
    ),
];

#[test]
fn ok_every_case_is_as_strong_as_its_facts() {
    for (code, text, expected) in CASES {
        let found = found(Rule::find(code).unwrap(), NOW, text);
        let written =
            |i: usize| -> Vec<&str> { found[i].fix().into_iter().flat_map(|fix| &fix.edits).map(|edit| edit.to.as_str()).collect() };
        let seen: Vec<_> = found.iter().enumerate().map(|(i, f)| (f.path.as_str(), f.consequence, f.vtr, written(i))).collect();
        let expected: Vec<_> = expected.iter().map(|(path, consequence, vtr, fix)| (*path, *consequence, *vtr, fix.to_vec())).collect();
        assert_eq!(seen, expected, "{code} in {text}");
    }
}
