//! Payloads of the sample day against Amazon's own model, and its tables of elements and columns: `tests/cases/payload/models.json`.

use serde_json::Value;
use shipconfirm::{
    CheckOptions, ConfirmOptions, build, check,
    payload::To,
    source::{self, read},
};

fn models() -> Value {
    serde_json::from_str(include_str!("cases/payload/models.json")).unwrap()
}

/// The names of one of the tables.
fn names(table: &str) -> Vec<String> {
    let models = models();
    let names = models[table]["names"].as_array().unwrap();
    names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

fn documents(to: To) -> Vec<(String, Vec<u8>)> {
    let reading = read(include_bytes!("../examples/sample-day.json"), &source::Options::default());
    let report = check(&reading.shipments, &CheckOptions::at("2026-11-21T15:00:00Z".parse().unwrap()));
    let built = build(&reading.shipments, &report, &ConfirmOptions::default(), to, "A2EXAMPLE").unwrap();
    assert!(!built.documents.is_empty());
    built.documents.into_iter().map(|document| (document.name, document.bytes)).collect()
}

/// Checks a value against the part of Swagger 2 that the model uses; returns what is wrong.
fn wrong(value: &Value, schema: &Value, definitions: &Value, path: &str, out: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/definitions/")) {
        return wrong(value, &definitions[name], definitions, path, out);
    }
    let right = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64() || value.is_i64(),
        _ => true,
    };
    if !right {
        out.push(format!("{path}: {value} is no {}", schema["type"]));
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        out.push(format!("{path}: {value} is none of {words:?}"));
    }
    for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(key).is_none() {
            out.push(format!("{path}: {key} is missing"));
        }
    }
    if let (Some(map), Some(properties)) = (value.as_object(), schema["properties"].as_object()) {
        for (key, inner) in map {
            match properties.get(key) {
                Some(schema) => wrong(inner, schema, definitions, &format!("{path}/{key}"), out),
                None => out.push(format!("{path}: {key} is not in the model")),
            }
        }
    }
    for (i, inner) in value.as_array().into_iter().flatten().enumerate() {
        wrong(inner, &schema["items"], definitions, &format!("{path}/{i}"), out);
    }
}

#[test]
fn ok_requests_fit_the_orders_model() {
    let models = models();
    let definitions = &models["model"]["definitions"];
    let schema = &definitions["ConfirmShipmentRequest"];
    assert!(schema.is_object());
    for (name, bytes) in documents(To::Api) {
        for line in String::from_utf8(bytes).unwrap().lines() {
            let request: Value = serde_json::from_str(line).unwrap();
            let mut out = Vec::new();
            wrong(&request["body"], schema, definitions, "", &mut out);
            assert!(out.is_empty(), "{name}: {out:#?}\n{line}");
            let reference = request["body"]["packageDetail"]["packageReferenceId"].as_str().unwrap();
            assert!(reference.bytes().all(|c| c.is_ascii_digit()) && !reference.trim_start_matches('0').is_empty(), "{reference}");
        }
    }
}

/// The schema check itself must be able to fail.
#[test]
fn err_a_wrong_body_is_seen() {
    let models = models();
    let definitions = &models["model"]["definitions"];
    let body = serde_json::json!({ "marketplaceId": "A1", "packageDetail": { "packageReferenceId": 1, "extra": "" } });
    let mut out = Vec::new();
    wrong(&body, &definitions["ConfirmShipmentRequest"], definitions, "", &mut out);
    assert!(out.iter().any(|line| line.contains("packageReferenceId: 1 is no")), "{out:#?}");
    assert!(out.iter().any(|line| line.contains("extra is not in the model")), "{out:#?}");
    assert!(out.iter().any(|line| line.contains("carrierCode is missing")), "{out:#?}");
}

#[test]
fn ok_feeds_follow_the_table_of_elements() {
    let order = names("elements");
    for (name, bytes) in documents(To::Feed) {
        let text = String::from_utf8(bytes).unwrap();
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut stack: Vec<(String, usize)> = Vec::new();
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(tag) => {
                    let tag = tag.name().as_ref().to_owned();
                    if let Some((parent, last)) =
                        stack.last_mut().filter(|(parent, _)| ["OrderFulfillment", "FulfillmentData", "Item"].contains(&parent.as_str()))
                    {
                        let place = order.iter().position(|known| *known == tag).unwrap_or_else(|| panic!("{name}: {tag} in {parent}"));
                        assert!(place >= *last, "{name}: {tag} comes too late in {parent}");
                        *last = place;
                    }
                    stack.push((tag, 0));
                }
                quick_xml::events::Event::End(_) => {
                    stack.pop();
                }
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
    }
}

#[test]
fn ok_flat_files_have_the_columns_of_the_table() {
    let columns = names("columns");
    for (name, bytes) in documents(To::Flat).into_iter().filter(|(name, _)| !name.contains("JP")) {
        let text = String::from_utf8(bytes).unwrap();
        let head: Vec<&str> = text.lines().next().unwrap().split('\t').collect();
        assert_eq!(head, columns, "{name}");
        for row in text.lines().skip(1) {
            assert_eq!(row.split('\t').count(), head.len(), "{name}: {row}");
        }
    }
}
