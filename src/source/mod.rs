//! One file a kind of input: what a storefront exports → [`Shipment`]s.
//!
//! Reading never stops at a bad row: what can be read becomes shipments, what cannot
//! becomes a [`Problem`] with its place. Values stay as they are written; the rules judge them.

mod json;
mod jsonl;
mod platform;
mod problem;
mod scan;

#[cfg(feature = "files")]
mod csv;
#[cfg(feature = "files")]
mod document;
#[cfg(feature = "files")]
mod fields;
#[cfg(feature = "files")]
mod files;
#[cfg(not(feature = "files"))]
mod own;
#[cfg(feature = "files")]
mod row;
#[cfg(feature = "files")]
mod shape;
#[cfg(feature = "files")]
mod shopify;
#[cfg(feature = "files")]
mod table;
#[cfg(feature = "files")]
mod unshipped;

#[cfg(test)]
mod cases;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws;

pub use platform::{Detected, Platform};
pub use problem::Problem;
pub(crate) use problem::Problems;
#[cfg(feature = "files")]
pub(crate) use {
    json::{fault, not_utf8, object},
    scan::{Cut, Scan},
    shape::{Node, xml::read as read_xml},
};

use crate::{
    params::Params,
    shipment::{Shipment, Text},
};
use serde::Serialize;

#[cfg(feature = "files")]
use files::{join, read_text};
#[cfg(not(feature = "files"))]
use own::{join, read_text};

/// Longest row or shipment read, in bytes. A shipment has a few hundred; more is damage.
pub(crate) const ROW_LIMIT: usize = 1 << 20;

/// How to read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// Whose records the file holds; without one, the bytes tell.
    pub platform: Option<Platform>,
    /// Marketplace of shipments that name none.
    pub marketplace: Option<&'a str>,
    /// Amazon's unshipped-orders report, to be joined with the shipments by order id.
    pub unshipped: Option<&'a [u8]>,
    /// Orders of the shop, to be joined with its parcels: they hold Amazon's ids where the parcels do not.
    pub orders: Option<&'a [u8]>,
    /// What a time of an unnamed place is taken to be, `+01:00`; without it such a time keeps its day only.
    pub zone: &'a str,
}

/// What was read, in input order.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Reading<'a> {
    /// Whose records they are; `None` when nobody could tell.
    pub detected: Option<Detected>,
    /// Everything readable.
    #[serde(borrow)]
    pub shipments: Vec<Shipment<'a>>,
    /// Everything else; at most about a hundred, the last one counts the rest.
    pub problems: Vec<Problem>,
}

/// Reads shipments from the bytes of a file.
///
/// ```
/// use shipconfirm::source::{Options, read};
///
/// let file = b"order-id,carrier-code,tracking-number\n202-1234567-1234567,UPS,1Z999AA10123456784\n";
/// let reading = read(file, &Options::default());
/// assert_eq!(reading.problems, []);
/// assert_eq!(reading.shipments[0].packages[0].carrier, "UPS");
/// ```
pub fn read<'a>(input: &'a [u8], options: &Options<'_>) -> Reading<'a> {
    let mut problems = Problems::new(input);
    let (detected, mut shipments) = match body(input, &mut problems) {
        Some(start) => read_text(input, start, options, &mut problems),
        None => (None, Vec::new()),
    };
    let mut problems = problems.finish();
    if let Some(report) = options.unshipped {
        problems.extend(join(&mut shipments, report));
    }
    if let Some(marketplace) = options.marketplace {
        for shipment in shipments.iter_mut().filter(|shipment| shipment.marketplace.is_blank()) {
            shipment.marketplace = Text::new(marketplace.to_owned());
        }
    }
    Reading { detected, shipments, problems }
}

/// Where the text begins, or `None` with a problem when this is no text that can be read.
fn body(input: &[u8], problems: &mut Problems<'_>) -> Option<usize> {
    let refused = match input {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, ..] | [_, 0, ..] => Some(("E_ENCODING", "utf-16")),
        [b'P', b'K', 3, 4, ..] => Some(("E_FORMAT", "zip")),
        [0x1F, 0x8B, ..] => Some(("E_FORMAT", "gzip")),
        [b'%', b'P', b'D', b'F', ..] => Some(("E_FORMAT", "pdf")),
        _ => None,
    };
    if let Some((code, what)) = refused {
        problems.at(code, 0, || Params::what(what));
        return None;
    }
    let start = if input.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    match input.iter().skip(start).find(|byte| !byte.is_ascii_whitespace()) {
        None => {
            problems.at("E_EMPTY", start, Params::none);
            None
        }
        Some(_) => Some(start),
    }
}

/// The line at the front, without its end.
fn first_line(text: &[u8]) -> &[u8] {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    line.strip_suffix(b"\r").unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// `platform shape reason` of a file.
    #[track_caller]
    fn detected(input: &str, expected: &str) {
        let detected = read(input.as_bytes(), &Options::default()).detected;
        let told = detected.map(|found| found.reason.told(format_args!("{} {}", found.platform.word(), found.shape)));
        assert_eq!(told.as_deref(), Some(expected), "{input}");
    }

    #[test]
    fn ok_formats_are_told_apart() {
        detected(" [ {}]", "shipconfirm json what=syntax");
        detected("{\"orderId\":\"1\"}", "shipconfirm json what=syntax");
        detected("{\n  \"orderId\": \"1\"\n}\n", "shipconfirm json what=syntax");
        detected("{\"shipments\":[\n{\"orderId\":\"1\"},\n{\"orderId\":\"2\"}\n]}", "shipconfirm json what=syntax");
        detected("{\"orderId\":\"1\"}\n{\"orderId\":\"2\"}\n", "shipconfirm json-lines what=syntax");
        detected("{\"orderId\":\"1\"\n{\"orderId\":\"2\"}\n", "shipconfirm json-lines what=syntax");
        detected("order-id,carrier\n", "shipconfirm table what=syntax");
        detected("order-id\torder-item-id\tpromise-date\tquantity-to-ship\n", "amazon unshipped-orders what=syntax");
    }

    #[track_caller]
    fn refused(input: &[u8], told: &str) {
        let reading = read(input, &Options::default());
        assert_eq!(reading.shipments, []);
        let problems: Vec<_> = reading.problems.iter().map(|problem| (problem.params.told(problem.code), problem.line)).collect();
        assert_eq!(problems, [(told.to_owned(), Some(1))]);
    }

    #[test]
    fn err_bytes_that_are_no_readable_text() {
        refused(b"", "E_EMPTY");
        refused(b"\xEF\xBB\xBF \r\n", "E_EMPTY");
        refused(b"\xFF\xFE{\0}\0", "E_ENCODING what=utf-16");
        refused(b"\xFE\xFF\0{\0}", "E_ENCODING what=utf-16");
        refused(b"o\0r\0d\0", "E_ENCODING what=utf-16");
        refused(b"PK\x03\x04", "E_FORMAT what=zip");
        refused(b"\x1F\x8B\x08", "E_FORMAT what=gzip");
        refused(b"%PDF-1.7", "E_FORMAT what=pdf");
        refused(b"<html></html>", "E_FORMAT what=markup");
    }

    #[test]
    fn ok_the_marketplace_of_the_options_fills_gaps_only() {
        let options = Options { marketplace: Some("GB"), ..Options::default() };
        let reading = read(br#"[{"orderId":"1"},{"orderId":"2","marketplace":"DE"}]"#, &options);
        let marketplaces: Vec<_> = reading.shipments.iter().map(|shipment| shipment.marketplace.as_str()).collect();
        assert_eq!(marketplaces, ["GB", "DE"]);
    }
}
