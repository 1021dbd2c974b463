//! Runs `tests/cases/source/`.

use super::{Options, read};
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Case {
    id: String,
    source: String,
    input: String,
    /// Order id and number of packages of every shipment.
    orders: Vec<String>,
    /// Code, line, column and message of every problem.
    problems: Vec<String>,
}

#[test]
fn cases_of_inputs() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../tests/cases/source/inputs.json")).unwrap();
    assert!(cases.len() >= 13);
    for case in cases {
        let reading = read(case.input.as_bytes(), &Options::default());
        let orders: Vec<_> =
            reading.shipments.iter().map(|shipment| format!("{} {}", shipment.order_id.as_str(), shipment.packages.len())).collect();
        assert_eq!(orders, case.orders, "{} ({})", case.id, case.source);
        let problems: Vec<_> = reading
            .problems
            .iter()
            .map(|p| format!("{} {}:{} {}", p.code, p.line.unwrap_or(0), p.column.unwrap_or(0), p.message))
            .collect();
        assert_eq!(problems, case.problems, "{} ({})", case.id, case.source);
    }
}
