//! Files that mean harm, or were damaged beyond sense: each gives one clear problem, in bounded work.

use shipconfirm::source::{Options, Reading, read};
use std::time::{Duration, Instant};

/// More than any of these needs in a build for tests; a quadratic walk over 64 MB takes hours.
const BOUND: Duration = Duration::from_secs(60);

#[track_caller]
fn within<'a>(input: &'a [u8], bound: Duration) -> Reading<'a> {
    let start = Instant::now();
    let reading = read(input, &Options::default());
    assert!(start.elapsed() < bound, "{:?}", start.elapsed());
    reading
}

/// `code line:column params` of the only problem.
#[track_caller]
fn refused(input: &[u8], expected: &str) {
    let reading = within(input, BOUND);
    assert_eq!(reading.shipments, []);
    assert_eq!(reading.problems.iter().map(crate::sources::told).collect::<Vec<_>>(), [expected]);
}

#[test]
fn err_laughs_by_the_billion() {
    let mut laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">".to_owned();
    for i in 1..10 {
        laughs.push_str(&format!("<!ENTITY lol{i} \"{}\">", format!("&lol{};", i - 1).repeat(10)));
    }
    laughs.push_str("]><xmldata><TrackingNumbers><OrderID>&lol9;</OrderID></TrackingNumbers></xmldata>");
    refused(laughs.as_bytes(), "E_XML 1:22 what=doctype");
    let named = Options { platform: Some(shipconfirm::source::Platform::Volusion), ..Options::default() };
    assert_eq!(read(laughs.as_bytes(), &named).shipments, []);
}

#[test]
fn err_entities_that_fetch() {
    let fetch = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ShipNotice><OrderNumber>&x;</OrderNumber></ShipNotice>";
    refused(fetch.as_bytes(), "E_XML 1:1 what=doctype");
    let entity = "<ShipNotice><Carrier/><TrackingNumber/><OrderNumber>1</OrderNumber></ShipNotice>\n<ShipNotice>&x;</ShipNotice>";
    let problems: Vec<_> = read(entity.as_bytes(), &Options::default()).problems.iter().map(crate::sources::told).collect();
    assert_eq!(problems, ["E_XML 2:13 what=entity", "E_NO_ORDER_ID 1:1 what=order order=1"]);
}

#[test]
fn ok_formulas_are_texts() {
    let table = "order-id,carrier,service,tracking-number\nA,=cmd|' /C calc'!A0,@SUM(1),\"=HYPERLINK(\"\"http://x\"\",\"\"1Z\"\")\"\nB,+UPS,-1,\"=\"\"0012\"\"\"\n";
    let reading = within(table.as_bytes(), BOUND);
    assert_eq!(reading.problems, []);
    let packages: Vec<_> = reading.shipments.iter().map(|shipment| &shipment.packages[0]).collect();
    let texts: Vec<_> = packages.iter().map(|p| (p.carrier.as_str(), p.service.as_str(), p.tracking_number.as_str())).collect();
    assert_eq!(texts, [("=cmd|' /C calc'!A0", "@SUM(1)", "=HYPERLINK(\"http://x\",\"1Z\")"), ("+UPS", "-1", "0012")]);
}

#[test]
fn err_a_line_without_end() {
    let mut line = b"order-id,carrier,".to_vec();
    line.resize(64 << 20, b'x');
    refused(&line, "E_ROW_TOO_LONG 1:1 what=row bytes=67108864 most=1048576");
    let mut row = b"order-id,carrier\nA,".to_vec();
    row.resize(64 << 20, b'x');
    refused(&row, "E_ROW_TOO_LONG 2:1 what=row bytes=67108847 most=1048576");
    let mut quoted = b"order-id,carrier\nA,\"".to_vec();
    quoted.resize(8 << 20, b'x');
    refused(&quoted, "E_ROW_TOO_LONG 2:1 what=row bytes=8388591 most=1048576");
    let mut json = b"[{\"orderId\":\"".to_vec();
    json.resize(8 << 20, b'x');
    refused(&json, "E_JSON_END 1:8388609 what=shipment");
}

#[test]
fn err_a_million_columns() {
    let names = "a,".repeat(1_000_000);
    refused(names.as_bytes(), "E_ROW_TOO_LONG 1:1 what=row bytes=2000000 most=1048576");
    let short = ",".repeat(1_000_000);
    refused(short.as_bytes(), "E_CSV_COLUMN 1:1 what=many columns=1000001 most=16384");
    let rows = format!("order-id,carrier\n{}\nA,UPS\n", ",x".repeat(400_000));
    let reading = within(rows.as_bytes(), BOUND);
    assert_eq!(reading.shipments.len(), 1);
    assert_eq!(reading.problems.iter().map(crate::sources::told).collect::<Vec<_>>(), ["E_CSV_ROW 2:1 columns=400001 names=2"]);
}

#[test]
fn err_archives_named_as_tables() {
    refused(b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml", "E_FORMAT 1:1 what=zip");
    refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", "E_FORMAT 1:1 what=zip");
    refused(b"\x1F\x8B\x08\0\0\0\0\0", "E_FORMAT 1:1 what=gzip");
}

#[test]
fn err_nuls() {
    let zeros = vec![0; 1 << 20];
    let reading = within(&zeros, BOUND);
    assert_eq!((reading.shipments.len(), reading.problems.len()), (0, 1));
    refused(b"order-id,carrier\nA,U\0PS\n", "E_NUL 2:4");
}

#[test]
fn err_quotes_without_end() {
    let table = format!("order-id,carrier\n{}", "A,\"\n".repeat(200_000));
    let reading = within(table.as_bytes(), BOUND);
    assert!(reading.problems.iter().all(|problem| ["E_CSV_QUOTE", "E_MORE"].contains(&problem.code)), "{:?}", reading.problems.first());
    assert!(reading.problems.len() <= 101);
}

#[test]
fn err_brackets_without_end() {
    for bracket in ["[", "{\"a\":", "<a>"] {
        let tower = bracket.repeat(1 << 20);
        let reading = within(tower.as_bytes(), BOUND);
        assert_eq!((reading.shipments.len(), reading.problems.len()), (0, 1), "{bracket}");
    }
}

#[test]
fn err_two_encodings() {
    let mixed = b"order-id,carrier\nA,Z\xC3\xBCrich\nB,M\xFCller\nC,UPS\nD,caf\xE9s\n";
    let reading = within(mixed, BOUND);
    assert_eq!(reading.shipments.iter().map(|shipment| shipment.order_id.as_str()).collect::<Vec<_>>(), ["A", "C"]);
    let problems: Vec<_> = reading.problems.iter().map(crate::sources::told).collect();
    assert_eq!(problems, ["E_ENCODING 3:4 what=mixed byte=0xFC", "E_ENCODING 5:6 what=byte byte=0xE9"]);
    assert_eq!(reading.problems[0].byte, Some(30));
}
