//! Files of every platform.

use super::{
    Detected, Opened, Options, Platform, Problems, csv,
    document::{Document, Reader, plain},
    fields::Field,
    json, jsonl,
    mapping::{Levels, Mapping},
    open,
    shape::{Drafts, Shape, Syntax},
    table::Table,
    unshipped,
};
use crate::{params::Params, shipment::Shipment};

/// The mapping, when it says where fields stand.
fn mapping_of<'o>(options: &Options<'o>) -> Option<&'o Mapping> {
    options.mapping.filter(|mapping| !mapping.fields.is_empty())
}

fn platform_of(options: &Options<'_>) -> Option<Platform> {
    options.platform.or(options.mapping.and_then(|mapping| mapping.platform))
}

/// Whose a document is, and how to read it; `None` when nobody could tell.
pub(super) fn find(document: &Document<'_>, options: &Options<'_>) -> Option<(Detected, Reader)> {
    let platform = platform_of(options);
    let found = document.detect(platform);
    if mapping_of(options).is_some() && options.platform != Some(Platform::Shipconfirm) && is_unknown(document, found.as_ref()) {
        return Some((plain(platform.unwrap_or(Platform::Shipconfirm), "mapped"), Reader::Mapped));
    }
    found
}

/// Finds out whose the text is that begins at a byte, and reads it.
pub(in crate::source) fn read_text<'a>(
    input: &'a [u8],
    start: usize,
    options: &Options<'_>,
    problems: &mut Problems<'_>,
) -> (Option<Detected>, Vec<Shipment<'a>>) {
    let mapping = mapping_of(options);
    let platform = platform_of(options);
    let (document, found) = match &options.part {
        Some(part) => Document::part(input, start, part),
        None => {
            let document = Document::new(input, start);
            (document, find(&document, options))
        }
    };
    let (found, mut shipments) = match (found, platform) {
        (Some((found, reader)), _) => (Some(found), read_as(&document, reader, mapping, options, problems)),
        (None, Some(platform)) if platform.is_storefront() && document.is_void(platform) => {
            (Some(Detected { reason: Params::what("nothing"), ..plain(platform, "nothing") }), nothing(start, options, problems))
        }
        (None, _) if document.is_refused(problems) => (None, Vec::new()),
        (None, _) => {
            problems.at("E_FORMAT", start, || match platform {
                Some(platform) => Params::what("platform").with("platform", platform.word()),
                None => Params::what(if is_page(document.input, start) { "page" } else { "markup" }),
            });
            (None, Vec::new())
        }
    };
    if let Some(mapping) = options.mapping {
        mapping.translate(&mut shipments);
    }
    (found, shipments)
}

/// Whether it is what a shop shows a browser, and not what it exports.
fn is_page(input: &[u8], start: usize) -> bool {
    let text = input.get(start..).unwrap_or_default().trim_ascii_start();
    let begins = |with: &str| text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()));
    begins("<!doctype html") || begins("<html")
}

/// Whether a document is nobody's, or ours only because it is nobody else's.
fn is_unknown(document: &Document<'_>, found: Option<&(Detected, Reader)>) -> bool {
    match found {
        None => true,
        Some((_, Reader::Json | Reader::Lines)) => !document.is_own(),
        Some((detected, Reader::Table)) => detected.platform == Platform::Shipconfirm,
        Some(_) => false,
    }
}

fn read_as<'a>(
    document: &Document<'a>,
    reader: Reader,
    mapping: Option<&Mapping>,
    options: &Options<'_>,
    problems: &mut Problems<'_>,
) -> Vec<Shipment<'a>> {
    let (input, start) = (document.input, document.start);
    match (reader, mapping) {
        (Reader::Unshipped, _) => unshipped::alone(input, start, problems),
        (Reader::Shape(shape), Some(mapping)) if !shape.is_bare() => {
            shaped(document, &Levels::over(mapping, shape).on(shape), options, problems)
        }
        (Reader::Shape(shape), None) if !shape.is_bare() => shaped(document, shape, options, problems),
        (Reader::Shape(shape), None) => {
            problems.at("E_UNMAPPED", start, || Params::what("platform").with("platform", shape.platform.word()));
            Vec::new()
        }
        (Reader::Mapped | Reader::Table | Reader::Shape(_), Some(mapping)) if document.syntax == Syntax::Table => {
            mapped(document, mapping, options, problems)
        }
        (Reader::Mapped | Reader::Shape(_), Some(mapping)) => shaped(document, &Levels::alone(mapping).shape(mapping), options, problems),
        (Reader::Table, _) => csv::read(input, start, problems),
        (Reader::Json | Reader::Lines | Reader::Mapped, _) => {
            let read = if matches!(reader, Reader::Lines) { jsonl::read } else { json::read };
            let shipments = read(input, start, problems);
            if shipments.is_empty() {
                problems.instead_of(("E_SHAPE", "fields"), "E_UNMAPPED", start, || Params::what("records"));
            }
            shipments
        }
    }
}

/// The shipments of records of a shape.
fn shaped(document: &Document<'_>, shape: &Shape<'_>, options: &Options<'_>, problems: &mut Problems<'_>) -> Vec<Shipment<'static>> {
    let drafts = document.drafts(shape, options.zone(), problems);
    if shape.parcels.is_none() && !drafts.is_empty() {
        problems.whole("E_NO_PARCELS", Params::what("orders"));
        return Vec::new();
    }
    joined(drafts, options, problems)
}

/// The shipments of a table whose columns a merchant named.
fn mapped<'a>(document: &Document<'a>, mapping: &Mapping, options: &Options<'_>, problems: &mut Problems<'_>) -> Vec<Shipment<'a>> {
    let Some(table) = Table::any(document.input, document.start, true, problems) else { return Vec::new() };
    let table = table.mapped(mapping, options.zone(), problems);
    match (table.has(Field::OrderId), options.orders) {
        (true, None) => csv::of(&table, problems),
        (false, None) => {
            table.miss_order(problems);
            Vec::new()
        }
        (_, Some(_)) => {
            let mut drafts = Drafts::default();
            table.rows(problems, |row| drafts.row(row));
            joined(drafts, options, problems)
        }
    }
}

/// The shipments of drafts, with what the orders of the shop know of them.
fn joined(mut drafts: Drafts, options: &Options<'_>, problems: &mut Problems<'_>) -> Vec<Shipment<'static>> {
    if let Some(orders) = options.orders {
        drafts.join(orders_of(orders, options, problems));
    }
    drafts.finish(problems)
}

/// A platform's answer that it knows no parcel: what its orders say was sent all the same was sent without a number.
fn nothing(start: usize, options: &Options<'_>, problems: &mut Problems<'_>) -> Vec<Shipment<'static>> {
    match options.orders {
        Some(orders) => orders_of(orders, options, problems).without_parcels().finish(problems),
        None => {
            problems.at("E_EMPTY", start, Params::none);
            Vec::new()
        }
    }
}

/// The orders of the shop, as far as they can be read.
fn orders_of(input: &[u8], options: &Options<'_>, problems: &mut Problems<'_>) -> Drafts {
    let Opened { text, start, origin, .. } = match open(input) {
        Ok(opened) => opened,
        Err(refused) => {
            problems.of_another(refused);
            return Drafts::default();
        }
    };
    let mut own = Problems::of(&text, origin);
    let document = Document::new(&text, start);
    let drafts = match document.detect(None) {
        Some((_, Reader::Shape(shape))) => document.drafts(shape, options.zone(), &mut own),
        Some((_, Reader::Table)) => document.orders(&mut own),
        _ => {
            own.at("E_FORMAT", start, || Params::what("orders"));
            Drafts::default()
        }
    };
    problems.of_another(own.finish());
    drafts
}
