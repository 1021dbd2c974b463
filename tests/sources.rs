//! Every platform's own records, read to the shipments a person would write by hand: `tests/cases/sources/`.
//!
//! A file a platform holds its cases: the record that is read, what it is read with, and what must come of it.

use serde::Deserialize;
use serde_json::Value;
use shipconfirm::source::{Mapping, Options, Platform, read};
use std::{fs, path::PathBuf};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    id: String,
    /// Where the record is from, and which part of it is invented.
    source: String,
    /// File of the record.
    input: String,
    /// File of the shop's orders it is joined with.
    orders: Option<String>,
    /// The platform, where the caller names it.
    platform: Option<Platform>,
    #[serde(default)]
    zone: String,
    /// What the merchant says of the file.
    mapping: Option<Value>,
    /// Encoding of the record, where it is not UTF-8.
    #[serde(default = "utf_8")]
    encoding: String,
    /// `platform shape`.
    detected: String,
    /// The shipments, as JSON.
    shipments: Value,
    /// `code line:column params` of every problem.
    problems: Vec<String>,
}

fn utf_8() -> String {
    "utf-8".to_owned()
}

#[test]
fn records_of_every_platform() {
    let mut cases = 0;
    for file in platforms() {
        let list: Vec<Case> =
            serde_json::from_slice(&fs::read(&file).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for case in list {
            holds(&case, &file.with_extension(""));
            cases += 1;
        }
    }
    assert!(cases >= 5, "only {cases} cases");
}

/// The files of cases.
fn platforms() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/sources");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some()).collect();
    files.sort();
    files
}

fn holds(case: &Case, folder: &std::path::Path) {
    let name = format!("{} ({})", case.id, case.source);
    let bytes = |file: &String| fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{name}: {file}: {error}"));
    let input = bytes(&case.input);
    let orders = case.orders.as_ref().map(bytes);
    let mapping = case.mapping.as_ref().map(|json| Mapping::read(&json.to_string()).unwrap_or_else(|faults| panic!("{name}: {faults:?}")));
    let options =
        Options { mapping: mapping.as_ref(), platform: case.platform, orders: orders.as_deref(), zone: &case.zone, ..Options::default() };
    let reading = read(&input, &options);
    let encoding = reading.detected.as_ref().map(|found| found.encoding.word());
    let detected = reading.detected.as_ref().map(|found| format!("{} {}", found.platform.word(), found.shape));
    assert_eq!(detected.as_deref(), Some(case.detected.as_str()), "{name}");
    assert_eq!(encoding, Some(case.encoding.as_str()), "{name}");
    let problems: Vec<_> = reading.problems.iter().map(told).collect();
    assert_eq!(problems, case.problems, "{name}");
    let shipments = serde_json::to_value(&reading.shipments).unwrap();
    assert_eq!(shipments, case.shipments, "{name}: {}", serde_json::to_string_pretty(&shipments).unwrap());
}

fn told(problem: &shipconfirm::source::Problem) -> String {
    let params = serde_json::to_value(&problem.params).unwrap();
    let params = params
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| format!(" {name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    format!("{} {}:{}{}", problem.code, problem.line.unwrap_or(0), problem.column.unwrap_or(0), params.collect::<String>())
}
