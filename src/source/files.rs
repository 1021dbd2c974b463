//! Files of every platform.

pub(super) use super::unshipped::join;

use super::{
    Detected, Options, Problems, body, csv,
    document::{Document, Reader},
    json, jsonl,
    shape::Drafts,
    unshipped,
};
use crate::{params::Params, shipment::Shipment};

/// Finds out whose the text is that begins at a byte, and reads it.
pub(super) fn read_text<'a>(
    input: &'a [u8],
    start: usize,
    options: &Options<'_>,
    problems: &mut Problems<'_>,
) -> (Option<Detected>, Vec<Shipment<'a>>) {
    let found = match &options.part {
        Some(part) => Document::part(input, part),
        None => Document::found(input, start, options.platform),
    };
    let Some((document, detected, reader)) = found else {
        problems.at("E_FORMAT", start, || match options.platform {
            Some(platform) => Params::what("platform").with("platform", platform.word()),
            None => Params::what("markup"),
        });
        return (None, Vec::new());
    };
    let shipments = match reader {
        Reader::Json => json::read(input, start, problems),
        Reader::Lines => jsonl::read(input, start, problems),
        Reader::Table => csv::read(input, start, problems),
        Reader::Unshipped => unshipped::alone(input, start, problems),
        Reader::Shape(shape) => {
            let mut drafts = document.drafts(shape, options.zone, problems);
            if let Some(orders) = options.orders {
                drafts.join(&orders_of(orders, options, problems));
            }
            drafts.finish(problems)
        }
    };
    (Some(detected), shipments)
}

/// The orders of the shop, as far as they can be read.
fn orders_of(input: &[u8], options: &Options<'_>, problems: &mut Problems<'_>) -> Drafts {
    let mut own = Problems::new(input);
    let document = body(input, &mut own).map(|start| Document::new(input, start));
    let drafts = match document.and_then(|document| Some((document, document.detect(None)?.1))) {
        Some((document, Reader::Shape(shape))) => document.drafts(shape, options.zone, &mut own),
        Some((document, Reader::Table)) => document.orders(&mut own),
        found => {
            if let Some(document) = document.filter(|_| found.is_some()) {
                own.at("E_FORMAT", document.start, || Params::what("orders"));
            }
            Drafts::default()
        }
    };
    problems.of_another(own);
    drafts
}
