//! The rate: worked examples, each with the source of its policy.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use shipconfirm::{
    Marketplace,
    vtr::{Entry, RateOptions, Tally, rates, rule},
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const NOW: &str = "2026-11-21T12:00:00Z";

pub fn options(now: Option<&str>, assume: Option<&str>) -> RateOptions {
    let at = RateOptions::at(now.unwrap_or(NOW).parse().unwrap());
    RateOptions { assume: assume.and_then(Marketplace::find), ..at }
}

/// A row that counts in the UK, but for what a case says of it.
pub fn row(case: &Map<String, Value>) -> Value {
    let mut row = json!({
        "orderId": "202-1234567-1234567", "marketplace": "GB", "shipFrom": "GB", "carrier": "UPS", "trackingNumber": "1Z999AA10123456784",
        "scans": 1, "deliverBy": "2026-11-10", "confirmedAt": "2026-11-05T10:00:00Z",
    });
    for (key, value) in case {
        row[key] = value.clone();
    }
    row
}

#[derive(Deserialize)]
struct Case {
    id: String,
    source: String,
    now: Option<String>,
    assume: Option<String>,
    assumed: Option<bool>,
    row: Map<String, Value>,
    ruling: String,
    why: String,
    table: Option<String>,
    from: Option<String>,
}

#[test]
fn ok_rulings_worked_out_by_hand() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("cases/vtr/rulings.json")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        assert!(!case.source.is_empty(), "{}", case.id);
        let text = row(&case.row).to_string();
        let entry: Entry<'_> = serde_json::from_str(&text).unwrap();
        let ruled = rule(&entry, &options(case.now.as_deref(), case.assume.as_deref())).unwrap();
        let basis = serde_json::to_value(ruled.basis).unwrap();
        let found = (ruled.ruling.word(), ruled.why.word(), basis["table"].as_str(), basis["from"].as_str());
        let expected = (case.ruling.as_str(), case.why.as_str(), case.table.as_deref(), case.from.as_deref());
        if found != expected || case.assumed.is_some_and(|assumed| assumed != ruled.assumed) {
            wrong.push(format!("{}: {found:?}, expected {expected:?}", case.id));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let stores: std::collections::BTreeSet<_> = cases.iter().filter_map(|case| case.row.get("marketplace")?.as_str()).collect();
    assert_eq!(stores.len(), shipconfirm::marketplace::MARKETPLACES.len());
}

#[derive(Deserialize)]
struct Window {
    id: String,
    source: String,
    now: Option<String>,
    assume: Option<String>,
    rows: Vec<Map<String, Value>>,
    rates: Vec<Map<String, Value>>,
}

/// The rows of a case as a ledger: `times` packages of each, every one an order of its own unless the case names it.
fn ledger(rows: &[Map<String, Value>]) -> String {
    let mut out = String::new();
    for (at, case) in rows.iter().enumerate() {
        let times = case.get("times").and_then(Value::as_u64).unwrap_or(1);
        for time in 0..times {
            let mut row = row(case);
            row.as_object_mut().unwrap().remove("times");
            if !case.contains_key("orderId") {
                row["orderId"] = format!("{at}-{time}").into();
            }
            out += &format!("{row}\n");
        }
    }
    out
}

#[test]
fn ok_windows_worked_out_by_hand() {
    let cases: Vec<Window> = serde_json::from_str(include_str!("cases/vtr/windows.json")).unwrap();
    for case in &cases {
        assert!(!case.source.is_empty(), "{}", case.id);
        let ledger = ledger(&case.rows);
        let (tally, problems) = Tally::of(ledger.as_bytes(), options(case.now.as_deref(), case.assume.as_deref()));
        assert_eq!(problems, [], "{}", case.id);
        let found = serde_json::to_value(rates(&tally)).unwrap();
        for (at, expected) in case.rates.iter().enumerate() {
            for (key, value) in expected {
                assert_eq!(&found[at][key], value, "{}: {key} of rate {at}", case.id);
            }
        }
    }
}
