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
    /// Code, line, column and parameters of every problem.
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
            .map(|p| p.params.told(format_args!("{} {}:{}", p.code, p.line.unwrap_or(0), p.column.unwrap_or(0))))
            .collect();
        assert_eq!(problems, case.problems, "{} ({})", case.id, case.source);
    }
}

const DAY: &[u8] = include_bytes!("../../examples/sample-day.json");

#[test]
fn ok_the_sample_day_is_the_same_in_json_and_csv() {
    let json = read(DAY, &Options::default());
    assert_eq!((json.shipments.len(), json.problems), (60, vec![]));
    let csv = read(include_bytes!("../../examples/sample-day.csv"), &Options::default());
    assert_eq!((csv.shipments.len(), csv.problems), (22, vec![]));
    // The file has no columns for the one full address of the day.
    let without_address = |mut shipment: crate::Shipment<'static>| {
        shipment.ship_from = None;
        shipment
    };
    for (one, other) in json.shipments.iter().zip(csv.shipments) {
        let one = serde_json::to_string(one).unwrap();
        let other = serde_json::to_string(&other).unwrap();
        let [one, other] = [one, other].map(|text| read_one(&text)).map(without_address);
        assert_eq!(one, other);
    }
}

fn read_one(text: &str) -> crate::Shipment<'static> {
    let text: &'static str = text.to_owned().leak();
    serde_json::from_str(text).unwrap()
}

#[test]
fn ok_the_sample_report_joins_the_sample_shipments() {
    let report = include_bytes!("../../examples/unshipped-orders.tsv");
    let reading = read(include_bytes!("../../examples/shipments.csv"), &Options { unshipped: Some(report), ..Options::default() });
    let problems: Vec<_> = reading.problems.iter().map(|problem| problem.params.told(problem.code)).collect();
    assert_eq!(
        problems,
        [
            "E_ORDER_NOT_IN_REPORT orders=1 ids=202-4620009-2026109",
            "E_ORDER_WITHOUT_PARCEL orders=2 ids=202-4620004-2026104, 202-4620005-2026105",
        ]
    );
    let first = &reading.shipments[0];
    assert_eq!((first.packages[0].items[0].quantity.as_str(), first.programs[0].as_str()), ("2", "PRIME"));
    assert!(!format!("{reading:?}").contains("Buyer"));
}
