//! A file, and how it says whose it is.

use std::ops::Range;

use super::{
    Detected, Encoding, Part, Platform, Problems, ROW_LIMIT, amazon, amazon_orders, bigcommerce,
    fields::Field,
    godatafeed, json, jsonl, kryptronic, magento, opencart, opencart_history, prestashop, prestashop_shipment, query,
    scan::Scan,
    shape::{Drafts, Node, Shape, Syntax, xml},
    shipstation, shipstation_rest, shopify,
    table::Table,
    unshipped, volusion, woocommerce,
};
use crate::{params::Params, shipment::exact};

/// Takes a record and where it begins.
type Each<'e> = dyn FnMut(usize, &Node<'_>, &mut Problems<'_>) + 'e;

/// Every shape that is told by its members, the more telling first.
pub(super) const SHAPES: &[&[Shape<'static>]] = &[
    shopify::SHAPES,
    bigcommerce::SHAPES,
    magento::SHAPES,
    woocommerce::SHAPES,
    volusion::SHAPES,
    prestashop::SHAPES,
    prestashop_shipment::SHAPES,
    opencart::SHAPES,
    opencart_history::SHAPES,
    shipstation::SHAPES,
    shipstation_rest::SHAPES,
    amazon::SHAPES,
    amazon_orders::SHAPES,
    kryptronic::SHAPES,
    godatafeed::SHAPES,
];

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

/// Forms that no shape describes: their words, and what tells them.
const PLAIN: &[(Reader, &str, &str)] = &[
    (Reader::Json, "json", "json"),
    (Reader::Lines, "json-lines", "json"),
    (Reader::Table, "table", "columns"),
    (Reader::Table, "shipping-confirmation", "template"),
    (Reader::Unshipped, "unshipped-orders", "report"),
    (Reader::Mapped, "mapped", "mapping"),
];

/// What is said of a form that no shape describes.
pub(super) fn plain(platform: Platform, shape: &'static str) -> Detected {
    let told = PLAIN.iter().find(|(_, word, _)| *word == shape).map_or("named", |(.., told)| told);
    Detected { platform, shape, reason: Params::what(told), encoding: Encoding::Utf8 }
}

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
    pub(super) fn part(input: &'a [u8], start: usize, part: &Part<'_>) -> (Self, Option<(Detected, Reader)>) {
        let mut document = Document { lines: part.lines, ..Document::new(input, start) };
        if part.lines {
            document.syntax = Syntax::Json;
        }
        let platform = part.platform;
        if let Some((reader, shape, _)) = PLAIN.iter().copied().find(|(_, word, _)| *word == part.shape) {
            return (document, Some((plain(platform, shape), reader)));
        }
        // One word may stand for records at several places; the front of the file leads to one of them.
        let leads =
            |shape: &Shape<'_>| document.syntax != Syntax::Json || part.lines || json::opening(input, start, shape.records).is_some();
        let mut shapes = SHAPES.iter().copied().flatten().filter(|shape| shape.platform == platform && shape.word == part.shape);
        let shape = shapes.find(|shape| leads(shape));
        (document, shape.map(|shape| (shape.detected(), Reader::Shape(shape))))
    }

    /// The table it is.
    pub(super) fn table(&self) -> Option<Table<'a>> {
        Table::any(self.input, self.start, true, &mut Problems::new(self.input))
    }

    /// Whether it is ours by its members, and not only because it is nobody else's.
    pub(super) fn is_own(&self) -> bool {
        self.fits(&OWN, None)
    }

    /// Says that XML brings entities of its own, when that is why its records cannot be told. A page of HTML brings none.
    pub(super) fn is_refused(&self, problems: &mut Problems<'_>) -> bool {
        let head = self.input.get(self.start..self.input.len().min(self.start + ROW_LIMIT)).unwrap_or_default();
        if self.syntax == Syntax::Xml && head.windows(8).any(|part| part == b"<!ENTITY") {
            xml::read(head.utf8_chunks().next().map_or("", |chunk| chunk.valid()), self.start, problems);
        }
        !problems.is_empty()
    }

    /// Whose it is and how to read it; `None` when it is of no shape that is known, or of none of the platform's own.
    pub(super) fn detect(&self, platform: Option<Platform>) -> Option<(Detected, Reader)> {
        let asked = |own: Platform| platform.is_none_or(|platform| platform == own);
        let plain = |platform: Platform, shape: &'static str, reader: Reader| asked(platform).then(|| (plain(platform, shape), reader));
        let text = self.input.get(self.start..).unwrap_or_default().trim_ascii_start();
        if self.syntax == Syntax::Json && asked(Platform::Shipconfirm) && self.fits(&OWN, None) {
            return match self.lines {
                true => plain(Platform::Shipconfirm, "json-lines", Reader::Lines),
                false => plain(Platform::Shipconfirm, "json", Reader::Json),
            };
        }
        let head = self.head();
        let mut shapes = SHAPES.iter().copied().flatten().filter(|shape| asked(shape.platform) && shape.syntax == self.syntax);
        let unmarked = |shape: &Shape<'_>| platform.is_some() && shape.marks.is_empty() && !self.is_void(shape.platform);
        if let Some(shape) = shapes.find(|shape| unmarked(shape) || self.fits(shape, head.as_ref())) {
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

    /// Whether this is how a platform answers when it has nothing: no bytes at all, or an empty list.
    pub(super) fn is_void(&self, platform: Platform) -> bool {
        let is_empty = |at| {
            let mut scan = Scan::new(self.input, at);
            scan.take(b'[') && scan.take(b']')
        };
        let mut shapes = SHAPES.iter().copied().flatten().filter(|shape| shape.platform == platform);
        Scan::new(self.input, self.start).peek().is_none()
            || is_empty(self.start)
            || shapes.any(|shape| json::container(self.input, self.start, shape.records).is_some_and(|(at, _)| is_empty(at)))
    }

    /// The beginning of the document as a record, where that says what shape it is: the names of a table, the elements of XML.
    fn head(&self) -> Option<Node<'_>> {
        let head = self.input.get(..self.input.len().min(self.start + ROW_LIMIT)).unwrap_or_default();
        let text = head.get(self.start..).unwrap_or_default();
        let mut silent = Problems::new(head);
        match self.syntax {
            Syntax::Json => None,
            Syntax::Xml => Some(xml::read(text.utf8_chunks().next().map_or("", |chunk| chunk.valid()), 0, &mut silent)),
            Syntax::Query => Some(query::read(text)),
            Syntax::Table => Table::any(head, self.start, true, &mut silent).map(|table| table.header()),
        }
    }

    /// Whether the first record is of a shape. What is wrong with it is said when it is read.
    fn fits(&self, shape: &Shape<'_>, head: Option<&Node<'_>>) -> bool {
        if let Some(head) = head {
            return head.first(shape.records).is_some_and(|record| shape.fits(record));
        }
        let head = self.input.get(..self.input.len().min(self.start + ROW_LIMIT)).unwrap_or_default();
        let mut fits = false;
        if let Some((range, inside)) = json::first(head, self.start, shape.records).filter(|_| self.syntax == Syntax::Json) {
            self.json(shape, range, inside, &mut Problems::new(head), &mut |_, record, _| fits |= shape.fits(record));
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
                let mut one = |range: Range<usize>, inside: Option<&str>, problems: &mut Problems<'_>| {
                    self.json(shape, range, inside, problems, each)
                };
                match self.lines {
                    true => jsonl::records(self.input, self.start, problems, &mut |line, problems| one(line, None, problems)),
                    false => json::records(self.input, self.start, shape.records, problems, &mut |scan, inside, problems| {
                        one(scan.value()?, inside, problems);
                        Ok(())
                    }),
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
    fn json(&self, shape: &Shape<'_>, range: Range<usize>, inside: Option<&str>, problems: &mut Problems<'_>, each: &mut Each<'_>) {
        let start = range.start;
        let Some(text) = json::object(self.input, range, problems) else { return };
        let mut read = |node: &Node<'_>| {
            let path = match inside {
                Some(rest) => rest,
                None if shape.fits(node) || node.first(shape.records).is_none() => "",
                None => shape.records,
            };
            node.walk(path, &mut |record| each(start, record, problems));
        };
        let error = match serde_json::from_str::<Node<'_>>(text) {
            Ok(node) => return read(&node),
            Err(error) => error,
        };
        // A number that only a float could hold is read again as text, to the digit.
        let exact = exact(text);
        match serde_json::from_str::<Node<'_>>(&exact) {
            Ok(node) => read(&node),
            Err(_) => json::fault(text, start, (&error).into(), problems),
        }
    }
}
