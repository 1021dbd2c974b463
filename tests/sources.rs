//! Every platform's own records, read to the shipments a person would write by hand: `tests/cases/sources/`.
//!
//! A file a platform holds its cases: the record that is read, what it is read with, and what must come of it.

use serde::Deserialize;
use serde_json::Value;
use shipconfirm::{
    CheckOptions, check,
    source::{Mapping, Options, Platform, Reading, read},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

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
        for case in cases_of(&file) {
            holds(&case, &file.with_extension(""));
            cases += 1;
        }
    }
    assert!(cases >= 60, "only {cases} cases");
}

/// `null`, `[]`, `""`, no row, 204: what says that a number is missing differs, what comes of it does not.
#[test]
fn a_missing_number_is_the_same_finding_on_every_platform() {
    let options = CheckOptions::at("2026-03-04T12:00:00Z".parse().unwrap());
    let mut met = BTreeSet::new();
    for file in platforms().iter().filter(|file| STOREFRONTS.iter().any(|name| file.ends_with(format!("{name}.json")))) {
        for case in cases_of(file) {
            with_reading(&case, &file.with_extension(""), |reading| {
                for package in check(&reading.shipments, &options).packages {
                    let label = reading.shipments[package.shipment_index].packages.get(package.package_index);
                    if label.is_some_and(|label| label.tracking_number.is_blank()) {
                        let of_number = package.findings.iter().filter(|finding| finding.path.ends_with("/trackingNumber"));
                        assert_eq!(of_number.map(|finding| finding.rule.code).collect::<Vec<_>>(), ["TRK001"], "{}", case.id);
                        met.insert(file.file_stem().unwrap().to_owned());
                    }
                }
            });
        }
    }
    assert_eq!(met.len(), STOREFRONTS.len(), "{met:?}");
}

/// Platforms that know of parcels sent without a number.
const STOREFRONTS: [&str; 8] = ["bigcommerce", "magento", "opencart", "prestashop", "shipstation", "shopify", "volusion", "woocommerce"];

/// The files of cases.
fn platforms() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/sources");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some()).collect();
    files.sort();
    files
}

fn holds(case: &Case, folder: &Path) {
    let name = format!("{} ({})", case.id, case.source);
    with_reading(case, folder, |reading| {
        let encoding = reading.detected.as_ref().map(|found| found.encoding.word());
        let detected = reading.detected.as_ref().map(|found| format!("{} {}", found.platform.word(), found.shape));
        assert_eq!(detected.as_deref(), Some(case.detected.as_str()), "{name}");
        assert_eq!(encoding, Some(case.encoding.as_str()), "{name}");
        let problems: Vec<_> = reading.problems.iter().map(told).collect();
        assert_eq!(problems, case.problems, "{name}");
        let shipments = serde_json::to_value(&reading.shipments).unwrap();
        assert_eq!(shipments, case.shipments, "{name}: {}", serde_json::to_string_pretty(&shipments).unwrap());
    });
}

/// Reads the record of a case.
fn with_reading(case: &Case, folder: &Path, each: impl FnOnce(&Reading<'_>)) {
    let bytes = |file: &String| fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{}: {file}: {error}", case.id));
    let input = bytes(&case.input);
    let orders = case.orders.as_ref().map(bytes);
    let mapping =
        case.mapping.as_ref().map(|json| Mapping::read(&json.to_string()).unwrap_or_else(|faults| panic!("{}: {faults:?}", case.id)));
    let options =
        Options { mapping: mapping.as_ref(), platform: case.platform, orders: orders.as_deref(), zone: &case.zone, ..Options::default() };
    each(&read(&input, &options));
}

fn cases_of(file: &Path) -> Vec<Case> {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

pub fn told(problem: &shipconfirm::source::Problem) -> String {
    let params = serde_json::to_value(&problem.params).unwrap();
    let params = params
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| format!(" {name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    format!("{} {}:{}{}", problem.code, problem.line.unwrap_or(0), problem.column.unwrap_or(0), params.collect::<String>())
}
