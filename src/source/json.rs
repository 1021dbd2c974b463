//! Our own JSON: an array of shipments, one shipment, or `{"shipments": […]}`.

use super::{
    Problems, ROW_LIMIT,
    scan::{Cut, Scan},
};
use crate::shipment::Shipment;
use serde_json::error::Category;
use std::ops::Range;

pub(super) fn read<'a>(input: &'a [u8], start: usize, problems: &mut Problems<'_>) -> Vec<Shipment<'a>> {
    let mut shipments = Vec::new();
    let mut scan = Scan::new(input, start);
    match scan.peek() {
        Some(b'[') => array(input, &mut scan, &mut shipments, problems),
        Some(b'{') => {
            if let Some(inside) = container(input, scan.at()) {
                scan = Scan::new(input, inside);
                // The members after the array carry nothing that is read.
                return {
                    array(input, &mut scan, &mut shipments, problems);
                    shipments
                };
            }
            match scan.value() {
                Ok(range) => shipments.extend(shipment(input, range, problems)),
                Err(cut) => truncated(input, &cut, problems),
            }
        }
        _ => problems.at("E_JSON", scan.at(), || "expected an array of shipments or one shipment".to_owned()),
    }
    if let Some(rest) = scan.peek().map(|_| scan.at()) {
        problems.at("E_JSON", rest, || "something stands after the end of the JSON".to_owned());
    }
    shipments
}

/// Where the array of a top-level member `shipments` begins.
pub(super) fn container(input: &[u8], start: usize) -> Option<usize> {
    let mut scan = Scan::new(input, start);
    scan.take(b'{');
    loop {
        let key = scan.value().ok()?;
        scan.take(b':').then_some(())?;
        let array = scan.peek() == Some(b'[');
        if array && input.get(key) == Some(br#""shipments""#) {
            return Some(scan.at());
        }
        scan.value().ok()?;
        scan.take(b',').then_some(())?;
    }
}

fn array<'a>(input: &'a [u8], scan: &mut Scan<'_>, shipments: &mut Vec<Shipment<'a>>, problems: &mut Problems<'_>) {
    scan.take(b'[');
    if scan.take(b']') {
        return;
    }
    loop {
        if scan.peek().is_none() {
            return truncated(input, &Cut(input.len()), problems);
        }
        match scan.value() {
            Ok(range) => shipments.extend(shipment(input, range, problems)),
            Err(cut) => return truncated(input, &cut, problems),
        }
        if scan.take(b',') {
            continue;
        }
        if scan.take(b']') {
            return;
        }
        match scan.peek() {
            None => {}
            Some(byte) => {
                problems.at("E_JSON", scan.at(), || "expected `,` or `]` between shipments".to_owned());
                // A stray closing bracket would never be passed by `value`.
                if byte == b'}' {
                    scan.take(byte);
                }
            }
        }
    }
}

fn truncated(input: &[u8], cut: &Cut, problems: &mut Problems<'_>) {
    let inside = cut.0 < input.len();
    problems.at("E_JSON_END", input.len(), || match inside {
        true => "the JSON ends in the middle of a shipment".to_owned(),
        false => "the JSON ends before its closing bracket".to_owned(),
    });
}

/// Reads one shipment from its part of the input; a problem when that is none.
pub(super) fn shipment<'a>(input: &'a [u8], range: Range<usize>, problems: &mut Problems<'_>) -> Option<Shipment<'a>> {
    let start = range.start;
    let row = input.get(range)?;
    if row.len() > ROW_LIMIT {
        problems.at("E_ROW_TOO_LONG", start, || format!("{} bytes are too long for one shipment (at most {ROW_LIMIT})", row.len()));
        return None;
    }
    let text = match std::str::from_utf8(row) {
        Ok(text) => text,
        Err(error) => {
            let byte = start + error.valid_up_to();
            problems.at("E_ENCODING", byte, || super::json::not_utf8(input, byte));
            return None;
        }
    };
    if !text.starts_with('{') {
        problems.at("E_SHAPE", start, || "expected a shipment: an object in braces".to_owned());
        return None;
    }
    if let Some(at) = long_number(text.as_bytes()) {
        problems.at("E_NUMBER", start + at, || "the number is too long for JSON and would lose digits; put it in quotes".to_owned());
        return None;
    }
    match serde_json::from_str(text) {
        // Unknown keys are passed over, so another platform's record would become a shipment of nothing.
        Ok(shipment) if shipment == Shipment::default() => {
            problems.at("E_SHAPE", start, || "no field of a shipment is in it, such as orderId or packages".to_owned());
            None
        }
        Ok(shipment) => Some(shipment),
        Err(error) => {
            let code = if error.classify() == Category::Data { "E_SHAPE" } else { "E_JSON" };
            problems.at(code, start + offset(text, error.line(), error.column()), || message(&error));
            None
        }
    }
}

/// Where a number stands, outside quotes, that only a float could hold: the 22 digits of a USPS label, say.
fn long_number(row: &[u8]) -> Option<usize> {
    let (mut quoted, mut escaped, mut digits) = (false, false, 0);
    for (at, byte) in row.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted,
            b'"' => quoted = !quoted,
            b'0'..=b'9' if !quoted => {
                digits += 1;
                // Twenty digits may fit into 64 bits; more never do.
                if digits > 20 || digits == 20 && row.get(at - 19..=at).is_some_and(|run| run > &b"18446744073709551615"[..]) {
                    return Some(at + 1 - digits);
                }
                continue;
            }
            _ => {}
        }
        digits = 0;
    }
    None
}

/// The message of a byte that is no UTF-8.
pub(super) fn not_utf8(input: &[u8], byte: usize) -> String {
    let value = input.get(byte).copied().unwrap_or_default();
    format!("byte {value:#04X} is no UTF-8; save the file as UTF-8")
}

/// The parser's message without its own place, which counts inside the row.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message).to_owned()
}

/// The parser's line and column as bytes from the start of the row.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (before + column.saturating_sub(1)).min(text.len())
}

#[cfg(test)]
mod tests {
    use crate::source::{Options, read};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// Order ids that were read, and problems as `code line:column message`.
    #[track_caller]
    fn reads(input: &[u8], orders: &[&str], problems: &[&str]) {
        let reading = read(input, &Options::default());
        let read: Vec<_> = reading.shipments.iter().map(|shipment| shipment.order_id.as_str()).collect();
        assert_eq!(read, orders);
        let found: Vec<_> = reading
            .problems
            .iter()
            .map(|p| format!("{} {}:{} {}", p.code, p.line.unwrap_or(0), p.column.unwrap_or(0), p.message))
            .collect();
        assert_eq!(found, problems);
    }

    #[test]
    fn ok_array_single_and_container() {
        reads(br#"[{"orderId":"1"},{"orderId":2}]"#, &["1", "2"], &[]);
        reads(br#"{"orderId":"1"}"#, &["1"], &[]);
        reads(br#"{"day":"2026-11-21","shipments":[{"orderId":"1"}],"more":1}"#, &["1"], &[]);
        reads(b"\xEF\xBB\xBF[]", &[], &[]);
    }

    #[test]
    fn err_one_bad_element_loses_no_other() {
        reads(
            b"[{\"orderId\":\"1\"},\n {\"orderId\":tru},\n 5, [\"x\"],\n {\"orderId\":{}},\n {\"orderId\":\"2\"}]",
            &["1", "2"],
            &[
                "E_JSON 2:16 expected ident",
                "E_SHAPE 3:2 expected a shipment: an object in braces",
                "E_SHAPE 3:5 expected a shipment: an object in braces",
                "E_SHAPE 4:14 expected text, a number, true, false or null, found an object",
            ],
        );
    }

    #[test]
    fn err_a_record_of_something_else() {
        reads(
            br#"[{"fulfillment_id":1},{"orderId":"1"}]"#,
            &["1"],
            &["E_SHAPE 1:2 no field of a shipment is in it, such as orderId or packages"],
        );
    }

    #[test]
    fn err_a_number_that_would_lose_digits() {
        reads(
            br#"[{"orderId":"a \"9400111206206406260787"},{"orderId":18446744073709551615},{"orderId":18446744073709551616},{"orderId":9400111206206406260787}]"#,
            &["a \"9400111206206406260787", "18446744073709551615"],
            &[
                "E_NUMBER 1:87 the number is too long for JSON and would lose digits; put it in quotes",
                "E_NUMBER 1:120 the number is too long for JSON and would lose digits; put it in quotes",
            ],
        );
    }

    #[test]
    fn err_truncated_json_keeps_the_good_rows() {
        reads(b"[{\"orderId\":\"1\"},\n{\"orderId\":\"2", &["1"], &["E_JSON_END 2:14 the JSON ends in the middle of a shipment"]);
        reads(b"[{\"orderId\":\"1\"}", &["1"], &["E_JSON_END 1:17 the JSON ends before its closing bracket"]);
        reads(b"{\"shipments\":[{\"orderId\":\"1\"},", &["1"], &["E_JSON_END 1:31 the JSON ends before its closing bracket"]);
        reads(b"{\"orderId\":", &[], &["E_JSON_END 1:12 the JSON ends in the middle of a shipment"]);
    }

    #[test]
    fn err_wrong_bytes_stay_in_their_row() {
        reads(
            b"[{\"orderId\":\"1\"},{\"orderId\":\"\xE9\"},{\"orderId\":\"\0\"},{\"orderId\":\"4\"}]",
            &["1", "4"],
            &[
                "E_ENCODING 1:30 byte 0xE9 is no UTF-8; save the file as UTF-8",
                "E_JSON 1:46 control character (\\u0000-\\u001F) found while parsing a string",
            ],
        );
    }

    #[test]
    fn err_what_stands_between_or_after() {
        reads(
            br#"[{"orderId":"1"} {"orderId":"2"}] x"#,
            &["1", "2"],
            &["E_JSON 1:18 expected `,` or `]` between shipments", "E_JSON 1:35 something stands after the end of the JSON"],
        );
        reads(
            br#"[{"orderId":"1"}},{"orderId":"2"}]"#,
            &["1", "2"],
            &["E_JSON 1:17 expected `,` or `]` between shipments", "E_SHAPE 1:18 expected a shipment: an object in braces"],
        );
    }

    #[test]
    fn err_a_row_of_megabytes() {
        let long = format!(r#"[{{"orderId":"1"}},{{"orderId":"{}"}},{{"orderId":"3"}}]"#, "x".repeat(2 << 20));
        reads(long.as_bytes(), &["1", "3"], &["E_ROW_TOO_LONG 1:18 2097166 bytes are too long for one shipment (at most 1048576)"]);
    }
}
