//! Where a file may be cut in parts.

use serde::Serialize;

use super::{
    Encoding, Field, Opened, Options, Part,
    document::{Document, Reader},
    encoding::Origin,
    json, open,
    scan::Scan,
    shape::Syntax,
    text::find,
};

/// Rows of one order are cut apart when they take up more than this.
const RUN: usize = 8 << 20;

/// Where a part ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Split<'p> {
    /// How the input up to the end is read.
    pub part: Part<'p>,
    /// End of the whole records, in bytes of the input; where the head ends when none is whole yet.
    pub end: usize,
    /// The part that begins there.
    pub next: Part<'p>,
    /// Whether nothing of what follows is read.
    pub done: bool,
    /// Whether rows of one order come together wherever they stand: those of other parts are to be joined.
    pub rows: bool,
}

/// Forms of tables whose rows come together by order.
pub const ROWS: &[&str] = &["table", "shipping-confirmation", "mapped"];

/// Says how much of the input holds whole records: the front of a file, or the head of a part and what follows.
///
/// `None` for what cannot be read in parts: a document of one record, XML, bytes that are no text.
///
/// ```
/// use shipconfirm::source::{Options, read, split};
///
/// let file = b"order-id,carrier-code,tracking-number\nA,UPS,1Z1\nB,UPS,1Z2\nB,UPS,1Z3\nB,U";
/// let split = split(file, &Options::default(), true).unwrap();
/// assert_eq!(&file[split.part.head..split.end], b"A,UPS,1Z1\n"); // the order B may go on
/// let part = &file[..split.end];
/// assert_eq!(read(part, &Options { part: Some(split.part), ..Options::default() }).shipments.len(), 1);
/// assert_eq!((split.next.line, split.next.column), (3, 1));
/// ```
pub fn split<'p>(input: &[u8], options: &Options<'p>, more: bool) -> Option<Split<'p>> {
    let part = match options.part {
        Some(part) => Part { more, ..part },
        None => opening(input, options, more)?,
    };
    let Opened { text, start, head, origin } = part.open(input).ok()?;
    let (document, found) = Document::part(&text, start, &part);
    let (_, reader) = found?;
    let (end, done) = match document.syntax {
        _ if !more => (text.len(), true),
        Syntax::Json if part.lines => (lines(&text, head), false),
        Syntax::Json => elements(&text, head),
        _ => (rows(&document, &reader, options)?, false),
    };
    let mut next = part;
    next.pass(text.get(head..end).unwrap_or_default());
    let end = came(input, &text, end, &origin);
    next.byte = part.byte + end.saturating_sub(part.head);
    let part = Part { more: !done, ..part };
    Some(Split { part, end, next, done, rows: ROWS.contains(&part.shape) })
}

impl Part<'_> {
    /// Moves line and column behind a text. In other encodings than UTF-8 only whole lines are passed.
    fn pass(&mut self, text: &[u8]) {
        self.line += text.iter().filter(|byte| **byte == b'\n').count();
        let line = text.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len);
        self.column = if line < text.len() { line + 1 } else { self.column + line };
    }
}

/// Where an end of the text is in the bytes that came in.
///
/// What was decoded ends with a line, and damage in it may have other widths than its text: the line breaks are counted.
fn came(input: &[u8], text: &[u8], end: usize, origin: &Origin) -> usize {
    let width = match origin.encoding {
        Encoding::Utf8 => return end,
        Encoding::Utf16Le | Encoding::Utf16Be => 2,
        Encoding::Windows1252 | Encoding::ShiftJis => 1,
    };
    let breaks = |bytes: &[u8]| bytes.iter().filter(|byte| matches!(byte, b'\r' | b'\n')).count();
    if end == text.len() {
        return input.len();
    }
    let is_break = |unit: &[u8]| matches!(unit, [b'\r' | b'\n'] | [b'\r' | b'\n', 0] | [0, b'\r' | b'\n']);
    let mut left = breaks(text.get(..end).unwrap_or_default());
    let units = input.get(origin.begin()..).unwrap_or_default().chunks(width);
    let passed = units.take_while(|unit| {
        let within = left > 0;
        left -= usize::from(within && is_break(unit));
        within
    });
    origin.begin() + passed.map(<[u8]>::len).sum::<usize>()
}

/// The part that begins behind the head of a file.
fn opening<'p>(input: &[u8], options: &Options<'p>, more: bool) -> Option<Part<'p>> {
    let mut front = input;
    let mut opened = open(front).ok()?;
    if opened.origin.encoding != Encoding::Utf8 && more {
        // A character that is cut off would pass for another encoding. The other half of a line break in UTF-16 goes with it.
        let lines = input.iter().rposition(|byte| *byte == b'\n')? + 1;
        front = input.get(..lines + usize::from(input.get(lines) == Some(&0)))?;
        opened = open(front).ok()?;
    }
    let Opened { text, start, origin, .. } = opened;
    let document = Document::new(&text, start);
    let (detected, reader) = find(&document, options)?;
    let path = match reader {
        Reader::Unshipped => return None,
        Reader::Shape(shape) => shape.records,
        Reader::Mapped => options.mapping.map_or("", |mapping| &mapping.records),
        _ => "shipments",
    };
    let head = match document.syntax {
        Syntax::Table => document.table()?.body(),
        Syntax::Json if origin.encoding != Encoding::Utf8 => return None,
        Syntax::Json if document.lines => start,
        Syntax::Json => json::opening(&text, start, path)?,
        Syntax::Xml | Syntax::Query => return None,
    };
    // Names that go on may be other names.
    if more && head >= text.len() && document.syntax == Syntax::Table && !text.ends_with(b"\n") {
        return None;
    }
    let names = text.get(..head)?;
    let head = came(front, &text, head, &origin);
    let (platform, shape, encoding) = (detected.platform, detected.shape, origin.encoding);
    let mut part = Part { platform, shape, encoding, lines: document.lines, head, byte: head, line: 1, column: 1, more };
    part.pass(names);
    Some(part)
}

/// The end of the rows that are whole, and of the orders they are of.
fn rows(document: &Document<'_>, reader: &Reader, options: &Options<'_>) -> Option<usize> {
    let table = document.table()?;
    let mut order = reader.order();
    if let Some(mapping) = options.mapping {
        let places = mapping.fields.iter().filter(|place| matches!(place.to, Field::ShopOrder | Field::OrderId));
        order.splice(0..0, places.map(|place| place.from.as_str()));
    }
    Some(table.whole(&order, RUN))
}

/// The end of the last line that is whole.
fn lines(input: &[u8], head: usize) -> usize {
    let text = input.get(head..).unwrap_or_default();
    head + text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
}

/// The end of the last element that is whole, its comma included; and whether the array ends.
fn elements(input: &[u8], head: usize) -> (usize, bool) {
    let mut scan = Scan::new(input, head);
    let mut end = head;
    loop {
        match scan.peek() {
            None => return (end, false),
            Some(b']') => return (input.len(), true),
            Some(_) if scan.value().is_err() => return (end, false),
            Some(_) => {}
        }
        if scan.take(b',') {
            end = scan.at();
        } else if !scan.take(b']') {
            // What stands between is told by whoever reads the part.
            scan.take(b'}');
        } else {
            return (input.len(), true);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::source::read;

    /// The orders and the problems of a file that is cut in two at each byte behind its names.
    #[track_caller]
    fn cut_anywhere(file: &[u8], from: usize, orders: &[&str], problems: &[&str]) {
        for at in from..file.len() {
            let first = split(&file[..at], &Options::default(), true).unwrap();
            let rest = [&file[..first.part.head], &file[first.end..]].concat();
            let second = split(&rest, &Options { part: Some(first.next), ..Options::default() }, false).unwrap();
            let parts = [(&file[..first.end], first.part), (&rest[..second.end], second.part)];
            let parts = parts.iter().filter(|(input, part)| input.len() > part.head);
            let readings: Vec<_> = parts.map(|(input, part)| read(input, &Options { part: Some(*part), ..Options::default() })).collect();
            let read: Vec<_> =
                readings.iter().flat_map(|reading| reading.shipments.iter().map(|shipment| shipment.order_id.as_str())).collect();
            assert_eq!(read, orders, "cut at {at}");
            let place = |p: &crate::source::Problem| format!("{} {}:{} {}", p.code, p.line.unwrap(), p.column.unwrap(), p.byte.unwrap());
            let found: Vec<_> = readings.iter().flat_map(|reading| reading.problems.iter().map(place)).collect();
            assert_eq!(found, problems, "cut at {at}");
        }
    }

    const FILE: &str = "order-id,näme,carrier,parcel-id\r\nÄ1,\"two\r\nlines\",UPS,\r\nÖ2\r\nÜ3,x,UPS,1\r\nÜ3,y,DHL,2\r\n";

    #[test]
    fn ok_every_encoding_is_cut_where_its_rows_end() {
        let orders = ["Ä1", "Ü3"];
        cut_anywhere(FILE.as_bytes(), 36, &orders, &["E_CSV_ROW 4:1 57"]);
        let western: Vec<u8> = FILE.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        cut_anywhere(&western, 35, &orders, &["E_CSV_ROW 4:1 55"]);
        let wide: Vec<u8> = std::iter::once('\u{feff}').chain(FILE.chars()).flat_map(|c| (u32::from(c) as u16).to_le_bytes()).collect();
        cut_anywhere(&wide, 68, &orders, &["E_CSV_ROW 4:1 112"]);
        let (japanese, ..) = encoding_rs::SHIFT_JIS.encode("order-id,注文,carrier,parcel-id\nA,運輸,ヤマト,\nB\nC,表示ソ,UPS,\n");
        cut_anywhere(&japanese, 47, &["A", "C"], &["E_CSV_ROW 3:1 47"]);
    }

    #[test]
    fn ok_what_has_no_records_is_not_cut() {
        for whole in ["", "<a/>", "{\"orderId\":\"1\"}", "PK\u{3}\u{4}"] {
            assert_eq!(split(whole.as_bytes(), &Options::default(), true), None, "{whole}");
        }
    }

    #[test]
    fn ok_an_order_without_end_is_cut_apart() {
        let row = format!("A,{}\n", "x".repeat(1 << 20));
        let file = format!("order-id,tracking-number\n{}A,T", row.repeat(9));
        let split = split(file.as_bytes(), &Options::default(), true).unwrap();
        assert_eq!(split.end, file.len() - row.len() - 3);
    }
}
