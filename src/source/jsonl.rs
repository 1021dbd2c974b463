//! JSON lines: one shipment a line.

use std::ops::Range;

use super::{Problems, first_line, json, scan::Scan};
use crate::shipment::Shipment;

/// True when the text, which begins with a brace, holds one object a line.
pub(super) fn looks_like(text: &[u8]) -> bool {
    let first = first_line(text);
    let rest = text.get(first.len()..).unwrap_or_default().trim_ascii_start();
    let mut scan = Scan::new(first, 0);
    let whole = scan.value().is_ok() && scan.peek().is_none();
    // A pretty-printed document breaks after `{`, `[` or `,`; anything else is a line that was cut.
    let cut = !matches!(first.trim_ascii_end().last(), Some(b'{' | b'[' | b','));
    let several = if whole { !rest.is_empty() } else { cut && rest.starts_with(b"{") };
    several && json::container(text, 0, "shipments").is_none()
}

pub(super) fn read<'a>(input: &'a [u8], start: usize, problems: &mut Problems<'_>) -> Vec<Shipment<'a>> {
    let mut shipments = Vec::new();
    records(input, start, problems, &mut |line, problems| shipments.extend(json::shipment(input, line, problems)));
    shipments
}

/// Calls back with the place of every line that is not blank.
pub(super) fn records(input: &[u8], start: usize, problems: &mut Problems<'_>, each: &mut dyn FnMut(Range<usize>, &mut Problems<'_>)) {
    let mut begin = start;
    for line in input.get(start..).unwrap_or_default().split(|byte| *byte == b'\n') {
        let row = line.trim_ascii();
        if !row.is_empty() {
            let indent = line.len() - line.trim_ascii_start().len();
            each(begin + indent..begin + indent + row.len(), problems);
        }
        begin += line.len() + 1;
    }
}

#[cfg(test)]
mod tests {
    use crate::source::{Options, Platform, Problem, read};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn err_bad_lines_lose_no_other() {
        let input = b"{\"orderId\":\"1\"}\r\n\r\n{\"orderId\":\"2\"\n{\"orderId\":\"\x81\"}\nnull\n  {\"orderId\":\"5\"}";
        let reading = read(input, &Options { platform: Some(Platform::Shipconfirm), ..Options::default() });
        let orders: Vec<_> = reading.shipments.iter().map(|shipment| shipment.order_id.as_str()).collect();
        assert_eq!(orders, ["1", "5"]);
        let place = |p: &Problem| format!("{} {}:{} {}", p.code, p.line.unwrap(), p.column.unwrap(), p.byte.unwrap());
        let problems: Vec<_> = reading.problems.iter().map(|p| p.params.told(place(p))).collect();
        assert_eq!(problems, ["E_JSON 3:14 32 what=end", "E_ENCODING 4:13 46 what=byte byte=0x81", "E_SHAPE 5:1 50 what=object",]);
    }

    #[test]
    fn err_ten_thousand_junk_lines_are_one_screen() {
        let input = format!("{{\"orderId\":\"1\"}}\n{}", "junk\n".repeat(10_000));
        let reading = read(input.as_bytes(), &Options { platform: Some(Platform::Shipconfirm), ..Options::default() });
        assert_eq!(reading.shipments.len(), 1);
        assert_eq!(reading.problems.len(), 101);
        assert_eq!(reading.problems.last().map(|last| last.params.told(last.code)), Some("E_MORE more=9900".to_owned()));
    }

    #[test]
    fn err_a_line_of_megabytes_is_named_by_line_and_size() {
        let input = format!("{{\"orderId\":\"1\"}}\n{{\"orderId\":\"{}\"}}\n{{\"orderId\":\"3\"}}\n", "9".repeat(3 << 20));
        let reading = read(input.as_bytes(), &Options::default());
        assert_eq!(reading.shipments.len(), 2);
        let problems: Vec<_> = reading.problems.iter().map(|p| (p.line, p.params.told(p.code))).collect();
        assert_eq!(problems, [(Some(2), "E_ROW_TOO_LONG what=shipment bytes=3145742 most=1048576".to_owned())]);
    }
}
