//! Files read part by part: where a part may end, and what it has to know of its file.
//!
//! A part is read as a document of its own: the front of its file (the names of the columns, the opening of an array), then
//! whole records. Nothing is kept between two parts, so a file of any length is read in the memory of one part.

use serde::Serialize;

use super::{
    Options, Platform, Problems, body,
    document::{Document, Reader},
    json,
    scan::Scan,
    shape::Syntax,
};

/// Rows of one order are cut apart when they take up more than this.
const RUN: usize = 8 << 20;

/// How a part of a file is read, and where it stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Part<'p> {
    /// Whose records the file holds.
    pub platform: Platform,
    /// Which of the platform's forms.
    pub shape: &'p str,
    /// JSON, one value a line.
    pub lines: bool,
    /// Bytes at the front of the input that are the front of the file, given again with every part.
    pub head: usize,
    /// Bytes of the file before what stands behind the head.
    pub byte: usize,
    /// Its line, from 1.
    pub line: usize,
    /// Its column in bytes, from 1.
    pub column: usize,
    /// Whether the file goes on behind the part.
    pub more: bool,
}

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
}

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
    let (document, _, reader) = Document::part(input, &part)?;
    let (end, done) = match document.syntax {
        _ if !more => (input.len(), true),
        Syntax::Json if part.lines => (lines(input, part.head), false),
        Syntax::Json => elements(input, part.head),
        _ => (document.table()?.whole(&reader.order(), RUN), false),
    };
    let mut next = part;
    next.pass(input.get(part.head..end).unwrap_or_default());
    let part = Part { more: !done, ..part };
    Some(Split { part, end, next, done })
}

impl Part<'_> {
    /// Moves the place behind these bytes.
    fn pass(&mut self, bytes: &[u8]) {
        self.byte += bytes.len();
        self.line += bytes.iter().filter(|byte| **byte == b'\n').count();
        let line = bytes.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len);
        self.column = if line < bytes.len() { line + 1 } else { self.column + line };
    }
}

/// The part that begins behind the head of a file.
fn opening<'p>(input: &[u8], options: &Options<'p>, more: bool) -> Option<Part<'p>> {
    let start = body(input, &mut Problems::new(input))?;
    let (document, detected, reader) = Document::found(input, start, options.platform)?;
    let path = match reader {
        Reader::Unshipped => return None,
        Reader::Shape(shape) => shape.records,
        _ => "shipments",
    };
    let head = match document.syntax {
        Syntax::Xml => return None,
        Syntax::Table => document.table()?.body(),
        Syntax::Json if document.lines => start,
        Syntax::Json => json::opening(input, start, path)?,
    };
    let (platform, shape) = (detected.platform, detected.shape);
    let mut part = Part { platform, shape, lines: document.lines, head, byte: 0, line: 1, column: 1, more };
    part.pass(input.get(..head)?);
    Some(part)
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
