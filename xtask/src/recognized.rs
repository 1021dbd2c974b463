//! What the engine says of the corpus natively: the JavaScript objects, made of numbers, must say the same.

use anyhow::Result;
use serde_json::{Value, json};
use shipconfirm::{
    Marketplace,
    tracking::{Context, recognize},
};

use crate::paths;

/// Besides the corpus: other kinds, dirt, barcodes, posts.
const MORE: [&str; 14] = [
    "",
    "N/A",
    "202-1234567-1234567",
    "https://www.ups.com/track?loc=en_US&tracknum=1Z999AA10123456784",
    "Tracking no: 1z 999 aa1 01 2345 6784",
    "１Ｚ999AA10123456784",
    "1.23E+21",
    "1Z5R89390357567127, 1Z879E930346834440",
    "RR123456785TW",
    "UA123456785DE",
    "420787459400111206206406260787",
    "%007110601632532948375179276DE",
    "(00)340434161094042557",
    "é",
];

pub fn cases() -> Result<Value> {
    let corpus: Value = serde_json::from_slice(&std::fs::read(paths::root().join("tests/cases/recognition.json"))?)?;
    let corpus = corpus["cases"].as_array().into_iter().flatten().filter_map(|case| case["number"].as_str());
    // Every fourth of the corpus shows every scheme; all of it would be megabytes.
    let numbers: Vec<&str> = corpus.step_by(4).chain(MORE).collect();
    let germany = Context { ship_from: Some("DE"), marketplace: Marketplace::find("DE"), ..Context::default() };
    let stated = Context { carrier: Some("DHL"), ship_to: Some("US"), marketplace: Marketplace::find("US"), ..Context::default() };
    let seen = |context: &Context<'_>| numbers.iter().map(|number| json!(recognize(number, context))).collect::<Vec<_>>();
    Ok(json!([
        { "context": {}, "seen": seen(&Context::default()) },
        { "context": { "shipFrom": "DE", "marketplace": "DE" }, "seen": seen(&germany) },
        { "context": { "carrier": "DHL", "shipTo": "US", "marketplace": "US" }, "seen": seen(&stated) },
    ]))
}
