//! A policy is dated: every day on which a row of `catalog/policies/` begins or ends is asked about twice, the day before and the
//! day itself. What the engine answers stands in `tests/cases/policies.json`; where both answers are equal it says why.

use std::{collections::BTreeMap, fs, path::Path};

use jiff::{ToSpan, civil::Date};
use serde::Deserialize;
use serde_json::json;
use shipconfirm::{
    CheckOptions, Marketplace, NoTracking, Shipment,
    catalog::{Carrier, Tracked},
    check,
    rules::RULES,
};
use toml::Value;

/// Tables of a policy that have days.
const DATED: [&str; 10] =
    ["carrier_code", "other", "service", "tracking", "parcel_id", "format", "integrated", "scope", "exemptions", "scans"];
const EDGES: [&str; 5] = ["from", "until", "forbidden_from", "warning_from", "error_from"];

#[derive(Debug, Deserialize)]
struct Case {
    before: String,
    on: String,
    /// Why the day changes nothing, where it does not.
    #[serde(default)]
    why: Option<String>,
}

/// One day of one row.
struct Edge {
    id: String,
    table: String,
    store: String,
    row: Value,
    day: Date,
}

fn edges() -> Vec<Edge> {
    let mut edges = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog/policies")).unwrap() {
        let policy: Value = toml::from_str(&fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        let store = policy["country"].as_str().unwrap();
        for table in DATED.iter().chain(&["ioss"]).filter(|_| store != "*") {
            let rows = match policy.get(*table) {
                None => Vec::new(),
                Some(Value::Array(rows)) => rows.clone(),
                Some(row) => vec![row.clone()],
            };
            for (at, row) in rows.into_iter().enumerate() {
                for edge in EDGES {
                    let Some(day) = row.get(edge).and_then(Value::as_str) else { continue };
                    let id = format!("{store} {table}[{at}].{edge} {day}");
                    edges.push(Edge {
                        id,
                        table: (*table).to_owned(),
                        store: store.to_owned(),
                        row: row.clone(),
                        day: day.parse().unwrap(),
                    });
                }
            }
        }
    }
    edges.sort_by(|a, b| a.id.cmp(&b.id));
    edges
}

fn text<'r>(row: &'r Value, key: &str) -> &'r str {
    row.get(key).and_then(Value::as_str).unwrap_or("")
}

/// A country of the row, else one that no row names.
fn origin(row: &Value) -> &str {
    row.get("countries").and_then(|countries| countries.get(0)).and_then(Value::as_str).unwrap_or("NZ")
}

/// A shipment on which the row decides, and what of the answer tells: the codes of rules, or none for the effect on the rate.
fn probe(edge: &Edge) -> (serde_json::Value, &'static [&'static str]) {
    let store = Marketplace::find(&edge.store).unwrap();
    let service = |tracked: Tracked| {
        let of = |carrier: &'static Carrier| {
            carrier.services.iter().find(|s| s.tracked == tracked && s.marketplaces.contains(store)).map(|s| (carrier, s))
        };
        let (carrier, service) = Carrier::all().iter().find_map(of).unwrap();
        (carrier.amazon_code(), service.name)
    };
    let row = &edge.row;
    let ships = |from: &str, to: &str, package: serde_json::Value| json!({ "orderId": "202-1234567-1234567", "marketplace": edge.store, "shipFrom": { "country": from }, "shipTo": { "country": to }, "packages": [package] });
    let home = |package| ships(&edge.store, &edge.store, package);
    let valued = |mut shipment: serde_json::Value, amount: &str| {
        shipment["value"] = json!({ "amount": amount, "currency": text(row, "currency") });
        shipment
    };
    match edge.table.as_str() {
        "carrier_code" => (home(json!({ "carrier": "fed ex", "trackingNumber": "999999999999" })), &["CAR002"]),
        "other" => (home(json!({ "carrier": "Other", "carrierName": "Corner", "trackingNumber": "ABC12345678" })), &["CAR010"]),
        "service" => (home(json!({ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" })), &["SVC001"]),
        "tracking" => match text(row, "need") {
            "tracked-services" => {
                let (carrier, service) = service(Tracked::Tracked);
                (home(json!({ "carrier": carrier, "service": service })), &["TRK001"])
            }
            _ => (home(json!({ "carrier": "UPS" })), &["TRK001"]),
        },
        "parcel_id" => (home(json!({ "carrier": "Royal Mail", "service": "Royal Mail 48" })), &["TRK002"]),
        "format" => (home(json!({ "carrier": "UPS", "trackingNumber": "1Z999" })), &["TRK005"]),
        "integrated" => (home(json!({ "carrier": "Tuffnells", "trackingNumber": "ABC12345678" })), &["CAR011"]),
        "scope" => {
            let package = json!({ "carrier": "Tuffnells", "service": "Corner", "trackingNumber": "ABC12345678" });
            let (from, to) = match text(row, "shipments") {
                "domestic" | "all" => (edge.store.as_str(), edge.store.as_str()),
                _ => (origin(row), edge.store.as_str()),
            };
            // Between both limits of the one store whose limit moved.
            (valued(ships(from, to, package), if edge.store == "JP" { "1500" } else { "500" }), &[])
        }
        "exemptions" => {
            let letter = ("Deutsche Post", "Standardbrief");
            let named = |key: &str| row.get(key).and_then(|names| names.get(0)).and_then(Value::as_str);
            let (carrier, name) = match text(row, "services") {
                "letter" => letter,
                "untracked" if edge.store == "DE" || row.get("except_carriers").is_some() => letter,
                "untracked" if edge.store == "GB" || edge.store == "US" => ("Royal Mail", "Royal Mail 1st Class Stamps/Franking"),
                "untracked" => service(Tracked::Untracked),
                _ => (named("carriers").unwrap(), named("services").unwrap()),
            };
            let from = if matches!(text(row, "origin"), "abroad" | "cross-border") { origin(row) } else { &edge.store };
            let mut shipment = valued(ships(from, &edge.store, json!({ "carrier": carrier, "service": name })), "5.00");
            if row.get("buy_shipping").is_some() {
                shipment["programs"] = json!(["BUY_SHIPPING"]);
            }
            (shipment, &[])
        }
        "scans" => {
            let package = json!({ "carrier": "Royal Mail", "service": "Royal Mail 24", "trackingNumber": "RB123456785GB" });
            (valued(ships(origin(row), &edge.store, package), text(row, "one_below")), &["TRK023"])
        }
        "ioss" => {
            (valued(ships("CN", &edge.store, json!({ "carrier": "Other", "carrierName": "Corner" })), text(row, "below")), &["CAR010"])
        }
        other => panic!("no shipment for {other}"),
    }
}

/// Consequences of the rules asked about, else the effect on the rate.
fn answer(shipment: &serde_json::Value, codes: &[&str], day: Date) -> String {
    let text = shipment.to_string();
    let shipment: Shipment = serde_json::from_str(&text).unwrap();
    let now = format!("{day}T12:00:00Z").parse().unwrap();
    let report = &check(&[shipment], &CheckOptions { no_tracking: NoTracking::SendUntracked, ..CheckOptions::at(now) }).packages[0];
    if codes.is_empty() {
        return report.vtr.word().to_owned();
    }
    let found = report.findings.iter().filter(|finding| codes.contains(&finding.rule.code));
    found.map(|finding| finding.consequence.word()).next().unwrap_or("nothing").to_owned()
}

#[test]
fn ok_every_day_of_every_row_has_its_answers() {
    let cases: BTreeMap<String, Case> = serde_json::from_str(include_str!("cases/policies.json")).unwrap();
    let mut seen = BTreeMap::new();
    for edge in edges() {
        let (shipment, codes) = probe(&edge);
        let (before, on) = (answer(&shipment, codes, edge.day - 1.day()), answer(&shipment, codes, edge.day));
        seen.insert(edge.id, (before, on));
    }
    let expected: BTreeMap<String, (String, String)> =
        cases.iter().map(|(id, case)| (id.clone(), (case.before.clone(), case.on.clone()))).collect();
    assert_eq!(serde_json::to_string_pretty(&seen).unwrap(), serde_json::to_string_pretty(&expected).unwrap());
    for (id, case) in &cases {
        assert_eq!(case.why.is_some(), case.before == case.on, "{id}");
    }
}

/// Rules with days of their own: silent the day before, heard on the day.
#[test]
fn ok_rules_begin_and_end_on_their_days() {
    for rule in RULES {
        let store = rule.stores.first().and_then(|country| Marketplace::find(country));
        for (day, held) in rule.from.map(|day| (day, true)).into_iter().chain(rule.until.map(|day| (day, false))) {
            assert_eq!(rule.holds(store, day), held, "{}", rule.code);
            assert_eq!(rule.holds(store, day - 1.day()), !held, "{}", rule.code);
        }
    }
}
