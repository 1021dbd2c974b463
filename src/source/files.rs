//! Files of every platform.

pub(super) use super::unshipped::join;

use super::{
    Detected, Encoding, Opened, Options, Platform, Problems, csv,
    document::{Document, Reader},
    fields::Field,
    json, jsonl,
    mapping::{Levels, Mapping},
    open,
    shape::{Drafts, Syntax},
    table::Table,
    unshipped,
};
use crate::{params::Params, shipment::Shipment};

/// The mapping, when it says where fields stand.
fn mapping_of<'o>(options: &Options<'o>) -> Option<&'o Mapping> {
    options.mapping.filter(|mapping| !mapping.fields.is_empty())
}

/// The document, whose it is, and how to read it; `None` when nobody could tell.
pub(super) fn found<'a>(input: &'a [u8], start: usize, options: &Options<'_>) -> Option<(Document<'a>, Detected, Reader)> {
    if let Some(part) = &options.part {
        return Document::part(input, start, part);
    }
    let document = Document::new(input, start);
    let mapping = mapping_of(options);
    let platform = options.platform.or(options.mapping.and_then(|mapping| mapping.platform));
    let mut found = document.detect(platform);
    let is_unknown = match &found {
        None => true,
        Some((_, Reader::Json | Reader::Lines)) => !document.is_own(),
        Some((detected, Reader::Table)) => detected.platform == Platform::Shipconfirm,
        Some(_) => false,
    };
    if mapping.is_some() && is_unknown && options.platform != Some(Platform::Shipconfirm) {
        let platform = platform.unwrap_or(Platform::Shipconfirm);
        let detected = Detected { platform, shape: "mapped", reason: Params::what("mapping"), encoding: Encoding::Utf8 };
        found = Some((detected, Reader::Mapped));
    }
    let (detected, reader) = found?;
    Some((document, detected, reader))
}

/// Finds out whose the text is that begins at a byte, and reads it.
pub(super) fn read_text<'a>(
    input: &'a [u8],
    start: usize,
    options: &Options<'_>,
    problems: &mut Problems<'_>,
) -> (Option<Detected>, Vec<Shipment<'a>>) {
    let mapping = mapping_of(options);
    let zone = match options.mapping {
        Some(mapping) if options.zone.is_empty() => &mapping.zone,
        _ => options.zone,
    };
    let Some((document, detected, reader)) = found(input, start, options) else {
        problems.at("E_FORMAT", start, || match options.platform {
            Some(platform) => Params::what("platform").with("platform", platform.word()),
            None => Params::what("markup"),
        });
        return (None, Vec::new());
    };
    let mut shipments = match (reader, mapping) {
        (Reader::Unshipped, _) => unshipped::alone(input, start, problems),
        (Reader::Mapped | Reader::Table, Some(mapping)) if document.syntax == Syntax::Table => {
            mapped(input, start, mapping, zone, options, problems)
        }
        (Reader::Shape(shape), Some(mapping)) if shape.is_bare() => mapped(input, start, mapping, zone, options, problems),
        (Reader::Shape(shape), None) if shape.is_bare() => {
            problems.at("E_MAPPING_NEEDED", start, || Params::what("platform").with("platform", shape.platform.word()));
            Vec::new()
        }
        (Reader::Shape(shape), None) => joined(document.drafts(shape, zone, problems), options, problems),
        (Reader::Shape(shape), Some(mapping)) => {
            let levels = Levels::over(mapping, shape);
            joined(document.drafts(&levels.on(shape), zone, problems), options, problems)
        }
        (Reader::Mapped, Some(mapping)) => {
            let levels = Levels::alone(mapping);
            joined(document.drafts(&levels.shape(mapping), zone, problems), options, problems)
        }
        (Reader::Table, _) => csv::read(input, start, problems),
        (Reader::Json | Reader::Lines | Reader::Mapped, _) => {
            let read = if matches!(reader, Reader::Lines) { jsonl::read } else { json::read };
            let shipments = read(input, start, problems);
            if shipments.is_empty() {
                problems.instead_of(("E_SHAPE", "fields"), "E_MAPPING_NEEDED", start, || Params::what("records"));
            }
            shipments
        }
    };
    if let Some(mapping) = options.mapping {
        mapping.translate(&mut shipments);
    }
    (Some(detected), shipments)
}

/// The shipments of drafts, with what the orders of the shop know of them.
fn joined(mut drafts: Drafts, options: &Options<'_>, problems: &mut Problems<'_>) -> Vec<Shipment<'static>> {
    if let Some(orders) = options.orders {
        drafts.join(orders_of(orders, options, problems));
    }
    drafts.finish(problems)
}

/// A table whose columns a merchant named.
fn mapped(
    input: &[u8],
    start: usize,
    mapping: &Mapping,
    zone: &str,
    options: &Options<'_>,
    problems: &mut Problems<'_>,
) -> Vec<Shipment<'static>> {
    let Some(table) = Table::any(input, start, true, problems) else { return Vec::new() };
    let table = table.mapped(mapping, zone, problems);
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
        Some((_, Reader::Shape(shape))) => document.drafts(shape, options.zone, &mut own),
        Some((_, Reader::Table)) => document.orders(&mut own),
        _ => {
            own.at("E_FORMAT", start, || Params::what("orders"));
            Drafts::default()
        }
    };
    problems.of_another(own.finish());
    drafts
}
