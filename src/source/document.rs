//! A file, and how it says whose it is.

use std::ops::Range;

use super::{
    Detected, Encoding, Part, Platform, Problems, ROW_LIMIT, amazon,
    fields::Field,
    json, jsonl, kryptronic, opencart, prestashop, query,
    shape::{Drafts, Node, Shape, Syntax, xml},
    shipstation, shopify,
    table::Table,
    unshipped, volusion,
};
use crate::{params::Params, shipment::exact};

/// Takes a record and where it begins.
type Each<'e> = dyn FnMut(usize, &Node<'_>, &mut Problems<'_>) + 'e;

/// Every shape that is told by its members, the more telling first.
const SHAPES: &[&[Shape<'static>]] =
    &[shopify::SHAPES, volusion::SHAPES, prestashop::SHAPES, opencart::SHAPES, shipstation::SHAPES, amazon::SHAPES, kryptronic::SHAPES];

/// The way a document is read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reader {
    Json,
    Lines,
    Table,
    Unshipped,
    /// As a merchant's mapping says.
    Mapped,
    Shape(&'static Shape<'static>),
}

impl Reader {
    /// The columns of a table that may name the order, the more telling first; blank for those that go by our own names.
    pub(super) fn order(&self) -> Vec<&str> {
        let Reader::Shape(shape) = self else { return Vec::new() };
        let named = |field| shape.order.iter().find(|take| take.0 == field).map(|take| take.1);
        [Field::ShopOrder, Field::OrderId].into_iter().filter_map(named).collect()
    }
}

/// Forms that no shape describes, by their words.
const PLAIN: &[(Reader, &str)] = &[
    (Reader::Json, "json"),
    (Reader::Lines, "json-lines"),
    (Reader::Table, "table"),
    (Reader::Table, "shipping-confirmation"),
    (Reader::Mapped, "mapped"),
];

/// How our own JSON is told from others'. A record of ours may lack all of it; then it is ours when it is nobody else's.
const OWN: Shape<'static> = Shape { records: "shipments", marks: &["orderId", "packages"], ..Shape::NONE };

/// A document with what is needed to look into it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Document<'a> {
    pub input: &'a [u8],
    /// Where the text begins.
    pub start: usize,
    pub syntax: Syntax,
    /// JSON, one value a line.
    pub lines: bool,
}

impl<'a> Document<'a> {
    pub(super) fn new(input: &'a [u8], start: usize) -> Self {
        let text = input.get(start..).unwrap_or_default().trim_ascii_start();
        let syntax = match text.first() {
            Some(b'{' | b'[') => Syntax::Json,
            Some(b'<') => Syntax::Xml,
            _ if query::looks_like(text) => Syntax::Query,
            _ => Syntax::Table,
        };
        Document { input, start, syntax, lines: text.first() == Some(&b'{') && jsonl::looks_like(text) }
    }

    /// A part of a document that was found to be of a shape.
    pub(super) fn part(input: &'a [u8], start: usize, part: &Part<'_>) -> Option<(Self, Detected, Reader)> {
        let mut document = Document { lines: part.lines, ..Document::new(input, start) };
        if part.lines {
            document.syntax = Syntax::Json;
        }
        let platform = part.platform;
        if let Some((reader, shape)) = PLAIN.iter().copied().find(|(_, word)| *word == part.shape) {
            let reason = Params::what(if matches!(reader, Reader::Mapped) { "mapping" } else { "syntax" });
            return Some((document, Detected { platform, shape, reason, encoding: Encoding::Utf8 }, reader));
        }
        let shape = SHAPES.iter().copied().flatten().find(|shape| shape.platform == platform && shape.word == part.shape)?;
        Some((document, shape.detected(), Reader::Shape(shape)))
    }

    /// The table it is.
    pub(super) fn table(&self) -> Option<Table<'a>> {
        Table::any(self.input, self.start, true, &mut Problems::new(self.input))
    }

    /// Whether it is ours by its members, and not only because it is nobody else's.
    pub(super) fn is_own(&self) -> bool {
        self.fits(&OWN)
    }

    /// Whose it is and how to read it; `None` when it is of no shape that is known, or of none of the platform's own.
    pub(super) fn detect(&self, platform: Option<Platform>) -> Option<(Detected, Reader)> {
        let asked = |own: Platform| platform.is_none_or(|platform| platform == own);
        let plain = |platform: Platform, shape: &'static str, reader: Reader| {
            asked(platform).then(|| (Detected { platform, shape, reason: Params::what("syntax"), encoding: Encoding::Utf8 }, reader))
        };
        let text = self.input.get(self.start..).unwrap_or_default().trim_ascii_start();
        if self.syntax == Syntax::Json && asked(Platform::Shipconfirm) && self.fits(&OWN) {
            return match self.lines {
                true => plain(Platform::Shipconfirm, "json-lines", Reader::Lines),
                false => plain(Platform::Shipconfirm, "json", Reader::Json),
            };
        }
        let mut shapes = SHAPES.iter().copied().flatten();
        if let Some(shape) = shapes.find(|shape| asked(shape.platform) && shape.syntax == self.syntax && self.fits(shape)) {
            return Some((shape.detected(), Reader::Shape(shape)));
        }
        match self.syntax {
            Syntax::Json if self.lines => plain(Platform::Shipconfirm, "json-lines", Reader::Lines),
            Syntax::Json => plain(Platform::Shipconfirm, "json", Reader::Json),
            Syntax::Xml | Syntax::Query => None,
            Syntax::Table if unshipped::looks_like(text) => plain(Platform::Amazon, "unshipped-orders", Reader::Unshipped),
            Syntax::Table if amazon::is_template(text) && asked(Platform::Amazon) => {
                plain(Platform::Amazon, "shipping-confirmation", Reader::Table)
            }
            Syntax::Table => plain(Platform::Shipconfirm, "table", Reader::Table),
        }
    }

    /// Whether the first record is of a shape. What is wrong with it is said when it is read.
    fn fits(&self, shape: &Shape<'_>) -> bool {
        let head = self.input.get(..self.input.len().min(self.start + ROW_LIMIT)).unwrap_or_default();
        let mut silent = Problems::new(head);
        let mut fits = false;
        match self.syntax {
            Syntax::Json => {
                let range = json::first(head, self.start, shape.records);
                if let Some((range, inside)) = range {
                    self.json(shape, range, inside, &mut silent, &mut |_, record, _| fits |= shape.fits(record));
                }
            }
            Syntax::Xml => {
                let text = head.get(self.start..).unwrap_or_default();
                let text = text.utf8_chunks().next().map_or("", |chunk| chunk.valid());
                let document = xml::read(text, 0, &mut silent);
                fits = document.first(shape.records).is_some_and(|record| shape.fits(record));
            }
            Syntax::Query => fits = shape.fits(&query::read(head.get(self.start..).unwrap_or_default())),
            Syntax::Table => {
                let names = Table::any(head, self.start, true, &mut silent);
                fits = names.is_some_and(|table| shape.fits(&table.header()));
            }
        }
        fits
    }

    /// Reads every record of a shape into drafts of its orders.
    pub(super) fn drafts(&self, shape: &Shape<'_>, zone: &str, problems: &mut Problems<'_>) -> Drafts {
        let mut drafts = Drafts::default();
        drafts.gaps = shape.gaps;
        let each: &mut Each<'_> = &mut |at, record, problems| shape.read(record, at, zone, &mut drafts, problems);
        match self.syntax {
            Syntax::Json => {
                let mut one =
                    |range: Range<usize>, inside: bool, problems: &mut Problems<'_>| self.json(shape, range, inside, problems, each);
                match self.lines {
                    true => jsonl::records(self.input, self.start, problems, &mut one),
                    false => json::records(self.input, self.start, shape.records, problems, &mut one),
                }
            }
            Syntax::Xml => {
                let text = self.input.get(self.start..).unwrap_or_default();
                let sound = text.utf8_chunks().next().map_or("", |chunk| chunk.valid());
                let document = xml::read(sound, self.start, problems);
                document.walk(shape.records, &mut |record| each(self.start, record, problems));
                shape.carriers(&document, &mut drafts);
                if sound.len() < text.len() {
                    let byte = self.start + sound.len();
                    problems.at("E_ENCODING", byte, || json::not_utf8(self.input, byte));
                }
            }
            Syntax::Query => each(self.start, &query::read(self.input.get(self.start..).unwrap_or_default()), problems),
            Syntax::Table => {
                if let Some(table) = Table::any(self.input, self.start, true, problems) {
                    table.nodes(problems, each);
                }
            }
        }
        drafts
    }

    /// Reads a table that names an order a row, under our own column names.
    pub(super) fn orders(&self, problems: &mut Problems<'_>) -> Drafts {
        let mut drafts = Drafts::default();
        if let Some(table) = Table::any(self.input, self.start, true, problems) {
            table.rows(problems, |row| drafts.order(row));
        }
        drafts
    }

    /// One value of a JSON document: a record, or what records stand in.
    fn json(&self, shape: &Shape<'_>, range: Range<usize>, inside: bool, problems: &mut Problems<'_>, each: &mut Each<'_>) {
        let start = range.start;
        let Some(text) = json::object(self.input, range, problems) else { return };
        let mut read = |node: &Node<'_>| {
            if inside || shape.fits(node) || node.first(shape.records).is_none() {
                return each(start, node, problems);
            }
            node.walk(shape.records, &mut |record| each(start, record, problems));
        };
        let error = match serde_json::from_str::<Node<'_>>(text) {
            Ok(node) => return read(&node),
            Err(error) => error,
        };
        // A number that only a float could hold is read again as text, to the digit.
        let exact = exact(text);
        match serde_json::from_str::<Node<'_>>(&exact) {
            Ok(node) => read(&node),
            Err(_) => json::fault(text, start, &error, problems),
        }
    }
}
