//! Files of every platform.

pub(super) use super::unshipped::join;

use super::{
    Detected, Encoding, Opened, Options, Platform, Problems, csv,
    document::{Document, Reader},
    json, jsonl, open,
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
    let document = Document::new(input, start);
    let Some((detected, reader)) = document.detect(options.platform) else {
        return match options.platform.filter(|platform| platform.is_storefront() && document.is_void(*platform)) {
            Some(platform) => nothing(platform, start, options, problems),
            None => {
                problems.at("E_FORMAT", start, || match options.platform {
                    Some(platform) => Params::what("platform").with("platform", platform.word()),
                    None => Params::what("markup"),
                });
                (None, Vec::new())
            }
        };
    };
    let shipments = match reader {
        Reader::Json => json::read(input, start, problems),
        Reader::Lines => jsonl::read(input, start, problems),
        Reader::Table => csv::read(input, start, problems),
        Reader::Unshipped => unshipped::alone(input, start, problems),
        Reader::Shape(shape) => {
            let mut drafts = document.drafts(shape, options.zone, problems);
            if shape.parcels.is_none() && !drafts.is_empty() {
                problems.whole("E_NO_PARCELS", Params::what("orders"));
                return (Some(detected), Vec::new());
            }
            if let Some(orders) = options.orders {
                drafts.join(orders_of(orders, options, problems));
            }
            drafts.finish(problems)
        }
    };
    (Some(detected), shipments)
}

/// A platform's answer that it knows no parcel: what its orders say was sent all the same was sent without a number.
fn nothing<'a>(
    platform: Platform,
    start: usize,
    options: &Options<'_>,
    problems: &mut Problems<'_>,
) -> (Option<Detected>, Vec<Shipment<'a>>) {
    let shipments = match options.orders {
        Some(orders) => orders_of(orders, options, problems).without_parcels().finish(problems),
        None => {
            problems.at("E_EMPTY", start, Params::none);
            Vec::new()
        }
    };
    let reason = Params::what("nothing");
    (Some(Detected { platform, shape: "nothing", reason, encoding: Encoding::Utf8 }), shipments)
}

/// The orders of the shop, as far as they can be read.
fn orders_of(input: &[u8], options: &Options<'_>, problems: &mut Problems<'_>) -> Drafts {
    let Opened { text, start, origin } = match open(input, None) {
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
