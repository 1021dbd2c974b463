//! Our own JSON: an array of shipments, one shipment, or `{"shipments": […]}`.

use super::{
    Problems, ROW_LIMIT,
    scan::{Cut, Scan},
};
use crate::{
    json::{self, Over, Stop},
    params::Params,
    shipment::{Shipment, Slot},
};
use std::ops::Range;

pub(super) fn read<'a>(input: &'a [u8], start: usize, problems: &mut Problems<'_>) -> Vec<Shipment<'a>> {
    let mut shipments = Vec::new();
    #[cfg(feature = "files")]
    let sound = sound(input);
    records(input, start, "shipments", problems, &mut |scan, _, problems| {
        #[cfg(feature = "files")]
        if let Some(len) = sound.get(scan.at()..).and_then(|rest| ahead(rest, &mut shipments)) {
            scan.pass(len);
            return Ok(());
        }
        let range = scan.value()?;
        shipments.extend(shipment(input, range, problems));
        Ok(())
    });
    shipments
}

/// The front of a file that is UTF-8: nearly always all of it.
#[cfg(feature = "files")]
fn sound(input: &[u8]) -> &str {
    let front = str::from_utf8(input).or_else(|error| str::from_utf8(input.get(..error.valid_up_to()).unwrap_or_default()));
    front.unwrap_or_default()
}

/// Reads the shipment at the front of a text, and says where it ends: half the work of cutting it out first. `None` for all that
/// is to be said something about, which takes its part of the input.
#[cfg(feature = "files")]
fn ahead<'a>(text: &'a str, shipments: &mut Vec<Shipment<'a>>) -> Option<usize> {
    let mut shipment = Shipment::default();
    let len = json::front(text, Slot::Record(&mut shipment)).ok()?;
    if !text.starts_with('{') || len > ROW_LIMIT || shipment == Shipment::default() {
        return None;
    }
    shipments.push(shipment);
    Some(len)
}

/// Calls back before every record: the elements of an array, those at the end of a path of names, or the document.
pub(super) fn records(input: &[u8], start: usize, path: &str, problems: &mut Problems<'_>, each: &mut Each<'_>) {
    let mut scan = Scan::new(input, start);
    match scan.peek() {
        Some(b'[') => array(input, &mut scan, None, problems, each),
        Some(b'{') => {
            if let Some((inside, rest)) = container(input, scan.at(), path) {
                // The members after the array carry nothing that is read.
                return array(input, &mut Scan::new(input, inside), Some(rest), problems, each);
            }
            if let Err(cut) = each(&mut scan, None, problems) {
                truncated(input, &cut, problems);
            }
        }
        _ => problems.at("E_JSON", scan.at(), || Params::what("start")),
    }
    if let Some(rest) = scan.peek().map(|_| scan.at()) {
        problems.at("E_JSON", rest, || Params::what("after"));
    }
}

/// Passes over a record, and takes what is left of the path if it was found on it.
pub(super) type Each<'e> = dyn FnMut(&mut Scan<'_>, Option<&str>, &mut Problems<'_>) -> Result<(), Cut> + 'e;

/// Where the first array begins that stands on a path of names, `data.orders.edges.node`, and what is left of the path.
pub(super) fn container<'p>(input: &[u8], start: usize, path: &'p str) -> Option<(usize, &'p str)> {
    let mut scan = Scan::new(input, start);
    let mut path = path;
    while !path.is_empty() {
        let (name, rest) = path.split_once('.').unwrap_or((path, ""));
        path = rest;
        scan.take(b'{').then_some(())?;
        loop {
            let key = scan.value().ok()?;
            scan.take(b':').then_some(())?;
            let next = scan.peek();
            let named = input.get(key).and_then(|key| key.strip_prefix(b"\"")?.strip_suffix(b"\"")) == Some(name.as_bytes());
            if named && matches!(next, Some(b'[' | b'{')) {
                break;
            }
            scan.value().ok()?;
            scan.take(b',').then_some(())?;
        }
        if scan.peek() == Some(b'[') {
            return Some((scan.at(), path));
        }
    }
    None
}

fn array(input: &[u8], scan: &mut Scan<'_>, inside: Option<&str>, problems: &mut Problems<'_>, each: &mut Each<'_>) {
    scan.take(b'[');
    if scan.take(b']') {
        return;
    }
    loop {
        if scan.peek().is_none() {
            return truncated(input, &Cut(input.len()), problems);
        }
        if let Err(cut) = each(scan, inside, problems) {
            return truncated(input, &cut, problems);
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
                problems.at("E_JSON", scan.at(), || Params::what("between"));
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
    if problems.goes_on() && !inside {
        return;
    }
    problems.at("E_JSON_END", input.len(), || Params::what(if inside { "shipment" } else { "array" }));
}

/// Where the elements begin of the array that holds the records; `None` when there is none.
#[cfg(feature = "files")]
pub(super) fn opening(input: &[u8], start: usize, path: &str) -> Option<usize> {
    let mut scan = Scan::new(input, start);
    let at = match scan.peek()? {
        b'[' => scan.at(),
        _ => container(input, scan.at(), path)?.0,
    };
    Some(at + 1)
}

/// The place of the first record, as [`records`] would give it; `None` when it is not whole.
#[cfg(feature = "files")]
pub(super) fn first<'p>(input: &[u8], start: usize, path: &'p str) -> Option<(Range<usize>, Option<&'p str>)> {
    let mut scan = Scan::new(input, start);
    let inside = match scan.peek() {
        Some(b'{') => container(input, scan.at(), path),
        _ => None,
    };
    if let Some((inside, _)) = inside {
        scan = Scan::new(input, inside);
    }
    scan.take(b'[');
    Some((scan.value().ok()?, inside.map(|(_, rest)| rest)))
}

/// Reads one shipment from its part of the input; a problem when that is none.
pub(super) fn shipment<'a>(input: &'a [u8], range: Range<usize>, problems: &mut Problems<'_>) -> Option<Shipment<'a>> {
    let start = range.start;
    let text = object(input, range, problems)?;
    let mut shipment = Shipment::default();
    match json::read(text, Slot::Record(&mut shipment)) {
        // Unknown keys are passed over, so another platform's record would become a shipment of nothing.
        Ok(()) if shipment == Shipment::default() => {
            problems.at("E_SHAPE", start, || Params::what("fields"));
            None
        }
        Ok(()) => Some(shipment),
        Err(error) => {
            fault(text, start, error.stop(), problems);
            None
        }
    }
}

/// The text of an object that is neither too long nor anything but UTF-8.
pub(crate) fn object<'a>(input: &'a [u8], range: Range<usize>, problems: &mut Problems<'_>) -> Option<&'a str> {
    let start = range.start;
    let row = input.get(range)?;
    if row.len() > ROW_LIMIT {
        problems.at("E_ROW_TOO_LONG", start, || too_long("shipment", row.len()));
        return None;
    }
    let text = match std::str::from_utf8(row) {
        Ok(text) => text,
        Err(error) => {
            let byte = start + error.valid_up_to();
            problems.at("E_ENCODING", byte, || not_utf8(input, byte));
            return None;
        }
    };
    if !text.starts_with('{') {
        problems.at("E_SHAPE", start, || Params::what("object"));
        return None;
    }
    Some(text)
}

/// Says what the parser stumbled over, and where.
pub(crate) fn fault(text: &str, start: usize, stop: Stop, problems: &mut Problems<'_>) {
    let at = offset(text, stop.line, stop.column);
    let (code, what) = match stop.over {
        Over::Kind => ("E_SHAPE", "kind"),
        Over::End => ("E_JSON", "end"),
        _ if text.as_bytes().get(at).is_some_and(u8::is_ascii_control) => ("E_JSON", "control"),
        _ => ("E_JSON", "syntax"),
    };
    problems.at(code, start + at, || Params::what(what));
}

/// What is said of a byte that is no UTF-8.
pub(crate) fn not_utf8(input: &[u8], byte: usize) -> Params {
    let value = input.get(byte).copied().unwrap_or_default();
    Params::what("byte").with("byte", format!("{value:#04X}"))
}

/// What is said of a `shipment` or `row` that is too long.
pub(super) fn too_long(what: &'static str, bytes: usize) -> Params {
    Params::what(what).count("bytes", bytes).count("most", ROW_LIMIT)
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
            .map(|p| p.params.told(format_args!("{} {}:{}", p.code, p.line.unwrap_or(0), p.column.unwrap_or(0))))
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

    #[cfg(feature = "files")]
    #[test]
    fn ok_the_first_array_on_a_path_is_cut_into_records() {
        let found = |json: &str, path| super::container(json.as_bytes(), 0, path).map(|(at, rest): (_, &str)| (at, rest.to_owned()));
        assert_eq!(found(r#"{"a":1,"data":{"orders":{"edges":[]}}}"#, "data.orders.edges.node"), Some((33, "node".to_owned())));
        assert_eq!(found(r#"{"orders": [1]}"#, "orders"), Some((11, String::new())));
        for (json, path) in [("[]", "orders"), ("{\"orders\":{}}", "orders"), ("{\"order\":[]}", "orders"), ("{}", ""), ("{\"a\":[", "b")] {
            assert_eq!(found(json, path), None, "{json} {path}");
        }
    }

    #[test]
    fn err_one_bad_element_loses_no_other() {
        reads(
            b"[{\"orderId\":\"1\"},\n {\"orderId\":tru},\n 5, [\"x\"],\n {\"orderId\":{}},\n {\"orderId\":\"2\"}]",
            &["1", "2"],
            &["E_JSON 2:16 what=syntax", "E_SHAPE 3:2 what=object", "E_SHAPE 3:5 what=object", "E_SHAPE 4:14 what=kind"],
        );
    }

    #[test]
    fn err_a_record_of_something_else() {
        reads(br#"[{"fulfillment_id":1},{"orderId":"1"}]"#, &["1"], &["E_SHAPE 1:2 what=fields"]);
    }

    #[test]
    fn ok_numbers_keep_every_digit() {
        reads(
            br#"[{"orderId":"a \"9400111206206406260787"},{"orderId":18446744073709551615},{"orderId":18446744073709551616},{"orderId":1.50}]"#,
            &["a \"9400111206206406260787", "18446744073709551615", "18446744073709551616", "1.50"],
            &[],
        );
    }

    #[test]
    fn err_truncated_json_keeps_the_good_rows() {
        reads(b"[{\"orderId\":\"1\"},\n{\"orderId\":\"2", &["1"], &["E_JSON_END 2:14 what=shipment"]);
        reads(b"[{\"orderId\":\"1\"}", &["1"], &["E_JSON_END 1:17 what=array"]);
        reads(b"{\"shipments\":[{\"orderId\":\"1\"},", &["1"], &["E_JSON_END 1:31 what=array"]);
        reads(b"{\"orderId\":", &[], &["E_JSON_END 1:12 what=shipment"]);
    }

    #[test]
    fn err_wrong_bytes_stay_in_their_row() {
        reads(
            b"[{\"orderId\":\"1\"},{\"orderId\":\"\x81\"},{\"orderId\":\"\0\"},{\"orderId\":\"4\"}]",
            &["1", "4"],
            &["E_ENCODING 1:30 what=byte byte=0x81", "E_JSON 1:46 what=control"],
        );
    }

    #[test]
    fn err_what_stands_between_or_after() {
        reads(br#"[{"orderId":"1"} {"orderId":"2"}] x"#, &["1", "2"], &["E_JSON 1:18 what=between", "E_JSON 1:35 what=after"]);
        reads(br#"[{"orderId":"1"}},{"orderId":"2"}]"#, &["1", "2"], &["E_JSON 1:17 what=between", "E_SHAPE 1:18 what=object"]);
    }

    #[test]
    fn err_a_row_of_megabytes() {
        let long = format!(r#"[{{"orderId":"1"}},{{"orderId":"{}"}},{{"orderId":"3"}}]"#, "x".repeat(2 << 20));
        reads(long.as_bytes(), &["1", "3"], &["E_ROW_TOO_LONG 1:18 what=shipment bytes=2097166 most=1048576"]);
    }
}
