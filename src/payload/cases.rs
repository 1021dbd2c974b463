//! Runs `tests/cases/payload/`.

use super::{Builder, Built, Confirmation, Obstacle, Options, To, build, shift_jis};
use crate::shipment::Shipment;
use serde::Deserialize;
use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Case {
    id: String,
    source: String,
    shipment: Value,
    /// The body of the call, or the obstacle as text.
    api: Option<Value>,
    /// The lines of the message, or the obstacle as text.
    feed: Option<Value>,
    /// The rows of the file, or the obstacle as text.
    flat: Option<Value>,
}

fn with<T>(shipment: &Value, then: impl FnOnce(Confirmation<'_>) -> T) -> T {
    let text = shipment.to_string();
    let shipment: Shipment = serde_json::from_str(&text).unwrap();
    then(Confirmation::prepare(&shipment, 0, None).unwrap())
}

/// The only document of one package, or its obstacle.
fn built(shipment: &Value, to: To) -> Result<Vec<u8>, Value> {
    with(shipment, |confirmation| {
        let Built { mut documents, held } = build(&[confirmation], &Options::to(to, "A2EXAMPLE")).unwrap();
        assert_eq!(documents.len() + held.len(), 1);
        match documents.pop() {
            Some(document) => Ok(document.bytes),
            None => Err(held.first().map(|held| told(&held.obstacle)).unwrap()),
        }
    })
}

fn told(obstacle: &Obstacle) -> Value {
    Value::from(obstacle.params.told(format_args!("{} {}", obstacle.code, obstacle.path)))
}

#[test]
fn cases_of_packages() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../tests/cases/payload/packages.json")).unwrap();
    assert!(cases.len() >= 20);
    for case in &cases {
        let name = format!("{} ({})", case.id, case.source);
        if let Some(expected) = &case.api {
            let found = built(&case.shipment, To::Api).map(|bytes| serde_json::from_slice::<Value>(&bytes).unwrap()["body"].to_string());
            // As text, so that the order of the fields counts.
            let expected = if expected.is_string() { Err(expected.clone()) } else { Ok(expected.to_string()) };
            assert_eq!(found, expected, "{name} api");
        }
        if let Some(expected) = &case.feed {
            let found = built(&case.shipment, To::Feed).map(|bytes| message(&bytes));
            let expected = expected
                .as_array()
                .map(|lines| lines.iter().map(|line| line.as_str().unwrap().to_owned()).collect::<Vec<_>>())
                .ok_or(expected.clone());
            assert_eq!(found, expected, "{name} feed");
        }
        if let Some(expected) = &case.flat {
            let found = built(&case.shipment, To::Flat);
            let expected = expected.as_array().map(|rows| table(rows, case.shipment["marketplace"] == "JP")).ok_or(expected.clone());
            assert_eq!(found, expected, "{name} flat");
        }
    }
}

/// The lines of the message, without the envelope around it.
fn message(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap();
    let start = text.find("<Message>").unwrap();
    let end = text.find("\n</AmazonEnvelope>\n").unwrap();
    text.get(start..end).unwrap().lines().map(|line| line.strip_prefix("  ").unwrap_or(line).to_owned()).collect()
}

fn table(rows: &[Value], japan: bool) -> Vec<u8> {
    let lines: Vec<String> =
        rows.iter().map(|row| row.as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect::<Vec<_>>().join("\t")).collect();
    match japan {
        true => shift_jis::encode(&(lines.join("\r\n") + "\r\n")).unwrap(),
        false => (lines.join("\n") + "\n").into_bytes(),
    }
}

#[derive(Deserialize)]
struct Refusal {
    id: String,
    source: String,
    /// Fields that differ from a good shipment, by path.
    set: std::collections::BTreeMap<String, Value>,
    package: usize,
    /// Code, path and parameters; `null` when the package is fine.
    obstacle: Option<String>,
}

#[test]
fn cases_of_obstacles() {
    let cases: Vec<Refusal> = serde_json::from_str(include_str!("../../tests/cases/payload/obstacles.json")).unwrap();
    assert!(cases.len() >= 34);
    for case in cases {
        let mut shipment = serde_json::json!({
            "orderId": "202-1234567-1234567", "marketplace": "UK",
            "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB", "shipDate": "2026-11-21T10:30:00Z",
                           "items": [{ "orderItemId": "05835637773450", "quantity": 2 }] }],
        });
        for (path, value) in &case.set {
            let (parent, field) = path.rsplit_once('/').unwrap();
            shipment.pointer_mut(parent).unwrap()[field] = value.clone();
        }
        let text = shipment.to_string();
        let shipment = Shipment::one_or_many(&text).unwrap().remove(0);
        let found = Confirmation::prepare(&shipment, case.package, None).err().map(|obstacle| told(&obstacle));
        assert_eq!(found, case.obstacle.map(Value::from), "{} ({})", case.id, case.source);
    }
}

fn day() -> Vec<Value> {
    ["GB", "US", "GB", "JP", "GB"]
        .iter()
        .enumerate()
        .map(|(n, store)| {
            serde_json::json!({
                "orderId": format!("202-0000000-000000{n}"), "marketplace": store,
                "packages": [{ "carrier": "UPS", "trackingNumber": if n == 2 { "" } else { "1Z999AA10123456784" }, "shipDate": "2026-11-21",
                               "items": [{ "orderItemId": "05835637773450", "quantity": 1 }] }],
            })
        })
        .collect()
}

/// Name, packages and size of every document, and positions of what is held.
fn outline(to: To, limit: usize) -> (Vec<(String, usize, usize)>, Vec<usize>) {
    let texts: Vec<String> = day().iter().map(Value::to_string).collect();
    let shipments: Vec<Shipment> = texts.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let confirmations: Vec<_> = shipments.iter().map(|shipment| Confirmation::prepare(shipment, 0, None).unwrap()).collect();
    let built = build(&confirmations, &Options { limit, ..Options::to(to, "A2EXAMPLE") }).unwrap();
    assert_eq!(build(&confirmations, &Options { limit, ..Options::to(to, "A2EXAMPLE") }).unwrap(), built);
    let documents = built.documents.into_iter().map(|document| (document.name, document.packages, document.bytes.len()));
    (documents.collect(), built.held.into_iter().map(|held| held.index).collect())
}

fn names(documents: &[(String, usize, usize)]) -> Vec<(&str, usize)> {
    documents.iter().map(|(name, packages, _)| (name.as_str(), *packages)).collect()
}

#[test]
fn ok_a_document_for_each_store() {
    let (documents, held) = outline(To::Feed, usize::MAX);
    assert_eq!((names(&documents), held), (vec![("feed-GB-1.xml", 3), ("feed-US-1.xml", 1), ("feed-JP-1.xml", 1)], vec![]));
    let (documents, held) = outline(To::Api, usize::MAX);
    assert_eq!((names(&documents), held), (vec![("api-GB-1.jsonl", 2), ("api-US-1.jsonl", 1), ("api-JP-1.jsonl", 1)], vec![2]));
}

#[test]
fn ok_documents_stay_below_the_limit() {
    let (whole, _) = outline(To::Feed, usize::MAX);
    let size = whole.first().map(|(_, _, size)| *size).unwrap();
    // A document of just the limit is one byte too many.
    let (split, _) = outline(To::Feed, size);
    assert_eq!(names(&split), [("feed-GB-1.xml", 2), ("feed-GB-2.xml", 1), ("feed-US-1.xml", 1), ("feed-JP-1.xml", 1)]);
    assert!(split.iter().all(|(_, _, bytes)| *bytes < size));
    let (same, _) = outline(To::Feed, size + 1);
    assert_eq!(same, whole);
    let (none, held) = outline(To::Flat, 100);
    assert_eq!((none, held), (vec![], vec![0, 1, 2, 3, 4]));
}

#[test]
fn ok_some_at_a_time_is_the_same_as_all_at_once() {
    let texts: Vec<String> = day().iter().map(Value::to_string).collect();
    let shipments: Vec<Shipment> = texts.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let confirmations: Vec<_> = shipments.iter().map(|shipment| Confirmation::prepare(shipment, 0, None).unwrap()).collect();
    for (to, limit) in [(To::Api, 700), (To::Feed, 1500), (To::Flat, 600), (To::Feed, usize::MAX)] {
        let options = Options { limit, ..Options::to(to, "A2EXAMPLE") };
        let whole = build(&confirmations, &options).unwrap();
        let mut builder = Builder::new(&options);
        let mut built = Built::default();
        for (index, one) in confirmations.iter().enumerate() {
            let part = builder.add(std::slice::from_ref(one)).unwrap();
            built.documents.extend(part.documents);
            built.held.extend(part.held.into_iter().map(|held| super::Held { index, ..held }));
        }
        built.documents.extend(builder.finish());
        built.documents.sort_by_key(|document| whole.documents.iter().position(|other| other.name == document.name));
        assert_eq!(built, whole, "{to:?} {limit}");
    }
    let mut builder = Builder::new(&Options::to(To::Api, ""));
    assert_eq!(builder.add(&confirmations).unwrap().held.len(), 1);
    assert_eq!(builder.add(&confirmations).unwrap().held.len(), confirmations.len(), "they were there before");
    assert_eq!(Builder::new(&Options::to(To::Feed, "")).finish(), []);
}

#[test]
fn ok_a_column_that_comes_late_begins_another_document() {
    let mut late = day();
    late[4]["shipFrom"] = serde_json::json!({ "supplySourceId": "S1" });
    let texts: Vec<String> = late.iter().map(Value::to_string).collect();
    let shipments: Vec<Shipment> = texts.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let confirmations: Vec<_> = shipments.iter().map(|shipment| Confirmation::prepare(shipment, 0, None).unwrap()).collect();
    let mut builder = Builder::new(&Options::to(To::Flat, ""));
    let first = builder.add(confirmations.get(..4).unwrap()).unwrap();
    assert_eq!(first.documents, []);
    let closed = builder.add(confirmations.get(4..).unwrap()).unwrap().documents;
    let rest = builder.finish();
    let all: Vec<_> = closed.iter().chain(&rest).map(|document| (document.name.as_str(), document.packages)).collect();
    assert_eq!(all, [("flat-GB-1.txt", 2), ("flat-GB-2.txt", 1), ("flat-US-1.txt", 1), ("flat-JP-1.txt", 1)]);
    let sources = |document: &super::Document| String::from_utf8_lossy(&document.bytes).contains("ship_from_supply_source_id");
    assert_eq!(closed.iter().chain(&rest).map(sources).collect::<Vec<_>>(), [false, true, false, false]);
}

#[test]
fn err_two_records_of_one_order_do_not_overwrite_each_other() {
    let text = day()[0].to_string();
    let shipment: Shipment = serde_json::from_str(&text).unwrap();
    let one = Confirmation::prepare(&shipment, 0, None).unwrap();
    let built = build(&[one.clone(), one.clone()], &Options::to(To::Api, "")).unwrap();
    let held: Vec<_> = built.held.iter().map(|held| (held.index, told(&held.obstacle))).collect();
    let message = "E_REFERENCE /packages/0/reference what=run orderId=202-0000000-0000000 reference=1";
    assert_eq!((built.documents.len(), held), (1, vec![(1, Value::from(message))]));
    let pair = [one.clone(), one.clone()];
    let (ready, held) = super::requests(&pair);
    assert_eq!((ready.len(), held), (1, built.held));
    // The feeds send no reference.
    assert_eq!(build(&[one.clone(), one], &Options::to(To::Feed, "A2EXAMPLE")).unwrap().held, []);
}

#[test]
fn err_the_xml_feed_needs_a_merchant() {
    for (merchant, expected) in [
        (" ".to_owned(), "E_MERCHANT_ID merchantId"),
        ("m".repeat(51), "E_TOO_LONG merchantId characters=51 most=50"),
        ("A\u{7}".to_owned() + "B", "E_CONTROL merchantId character=U+0007"),
    ] {
        let refused = with(&day()[0], |confirmation| build(&[confirmation], &Options::to(To::Feed, &merchant)));
        assert_eq!(refused.map_err(|obstacle| told(&obstacle)), Err(Value::from(expected)));
    }
}

#[test]
fn ok_the_envelope_is_amazons() {
    let bytes = built(&day()[0], To::Feed).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <AmazonEnvelope xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"amzn-envelope.xsd\">\n  \
        <Header>\n    <DocumentVersion>1.01</DocumentVersion>\n    <MerchantIdentifier>A2EXAMPLE</MerchantIdentifier>\n  </Header>\n  \
        <MessageType>OrderFulfillment</MessageType>\n  <Message>\n";
    assert!(text.starts_with(head), "{text}");
    assert!(text.ends_with("  </Message>\n</AmazonEnvelope>\n"), "{text}");
}

#[test]
fn ok_the_request_around_the_body() {
    let line = String::from_utf8(built(&day()[0], To::Api).unwrap()).unwrap();
    let head = r#"{"method":"POST","endpoint":"https://sellingpartnerapi-eu.amazon.com","path":"/orders/v0/orders/202-0000000-0000000/shipmentConfirmation","query":{},"body":{"marketplaceId":"A1F83G8C2ARO7P","packageDetail":{"#;
    assert!(line.starts_with(head) && line.ends_with("}\n"), "{line}");
}

#[test]
fn ok_the_sample_day_goes_all_three_ways() {
    let text = include_str!("../../examples/sample-day.json");
    let shipments: Vec<Shipment> = serde_json::from_str(text).unwrap();
    let places = shipments.iter().flat_map(|shipment| (0..shipment.packages.len()).map(move |index| (shipment, index)));
    let (ready, refused): (Vec<_>, Vec<_>) = places
        .map(|(shipment, index)| Confirmation::prepare(shipment, index, None).map_err(|e| (shipment.name(), e.code)))
        .partition(Result::is_ok);
    let refused: Vec<_> = refused.into_iter().filter_map(Result::err).collect();
    assert_eq!(refused, [("GB-1019", "E_CARRIER_NAME"), ("US-1010", "E_QUANTITY"), ("US-1012", "E_REFERENCE"), ("DE-1010", "E_ORDER_ID")]);
    let ready: Vec<_> = ready.into_iter().filter_map(Result::ok).collect();
    let counts = |to| {
        let built = build(&ready, &Options::to(to, "A2EXAMPLE")).unwrap();
        (built.documents.iter().map(|document| document.packages).collect::<Vec<_>>(), built.held.len())
    };
    assert_eq!(counts(To::Api), (vec![19, 12, 12, 8], 6));
    assert_eq!(counts(To::Feed), (vec![22, 12, 13, 10], 0));
    assert_eq!(counts(To::Flat), (vec![22, 12, 13, 10], 0));
}
