//! One file a kind of input: what a storefront exports → [`Shipment`]s.
//!
//! Reading never stops at a bad row: what can be read becomes shipments, what cannot
//! becomes a [`Problem`] with its place. Values stay as they are written; the rules judge them.

mod encoding;
mod json;
mod jsonl;
mod part;
mod platform;
mod problem;
mod scan;

#[cfg(feature = "files")]
mod files;
#[cfg(not(feature = "files"))]
#[path = "own.rs"]
mod files;

#[cfg(test)]
mod cases;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws;

pub use encoding::Encoding;
#[cfg(feature = "files")]
pub use files::*;
pub use part::Part;
pub use platform::{Detected, Platform};
pub(crate) use problem::Problems;
pub use problem::{LISTED, Problem};

use std::borrow::Cow;

use crate::{
    params::Params,
    shipment::{Shipment, Text, record::copy},
};
use encoding::Origin;
use serde::Serialize;

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
    /// What the merchant says of the file: where its fields stand and what its words mean.
    #[cfg(feature = "files")]
    pub mapping: Option<&'a Mapping>,
    /// What part of a file the input is; without it, the whole.
    #[cfg(feature = "files")]
    pub part: Option<Part<'a>>,
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
    /// What carriers and services are called there, and what that means to Amazon.
    #[cfg(feature = "files")]
    pub names: names::Names,
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
    let mut reading = match options.open(input) {
        Err(problems) => Reading { problems, ..Reading::default() },
        Ok(Opened { text: Cow::Borrowed(text), start, head, origin }) => text_of(text, start, head, origin, options),
        Ok(Opened { text: Cow::Owned(text), start, head, origin }) => text_of(&text, start, head, origin, options).into_owned(),
    };
    if let Some(report) = options.unshipped {
        reading.problems.extend(files::join(&mut reading.shipments, report));
    }
    if let Some(marketplace) = options.marketplace {
        for shipment in reading.shipments.iter_mut().filter(|shipment| shipment.marketplace.is_blank()) {
            shipment.marketplace = Text::new(marketplace.to_owned());
        }
    }
    files::settle(&mut reading, options);
    reading
}

#[allow(clippy::needless_update, reason = "the small engine has no names to leave out")]
fn text_of<'t>(text: &'t [u8], start: usize, head: usize, origin: Origin, options: &Options<'_>) -> Reading<'t> {
    let mut problems = match files::part(options) {
        Some(part) => Problems::of_part(text, origin, head, &part),
        None => Problems::of(text, origin),
    };
    let (mut detected, shipments) = files::read_text(text, start, options, &mut problems);
    if let Some(detected) = &mut detected {
        detected.encoding = origin.encoding;
    }
    Reading { detected, shipments, problems: problems.finish(), ..Reading::default() }
}

impl Reading<'_> {
    /// Cuts the ties to the input.
    fn into_owned(self) -> Reading<'static> {
        let shipments = self.shipments.iter().map(|shipment| {
            let mut own = Shipment::default();
            copy(shipment, &mut own);
            own
        });
        Reading {
            shipments: shipments.collect(),
            detected: self.detected,
            problems: self.problems,
            #[cfg(feature = "files")]
            names: self.names,
        }
    }
}

impl Options<'_> {
    fn open<'i>(&self, input: &'i [u8]) -> Result<Opened<'i>, Vec<Problem>> {
        match files::part(self) {
            // What the front of a file is was asked when its first part was cut off.
            Some(part) => part.open(input).map_err(|encoding| refuse(input, "E_ENCODING", 0, undecoded(encoding))),
            None => answer(input, self.platform).map_or_else(|| open(input), Ok),
        }
    }
}

/// The text of a file, in UTF-8.
struct Opened<'a> {
    text: Cow<'a, [u8]>,
    /// Where it begins, a byte order mark passed over.
    start: usize,
    /// Where a part begins behind the front of its file.
    head: usize,
    origin: Origin,
}

impl<'a> Opened<'a> {
    fn of((text, origin): (Cow<'a, [u8]>, Origin), head: usize) -> Self {
        let start = if text.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        Opened { text, start, head, origin }
    }
}

fn refuse(input: &[u8], code: &'static str, byte: usize, params: Params) -> Vec<Problem> {
    let mut problems = Problems::new(input);
    problems.at(code, byte, || params);
    problems.finish()
}

fn undecoded(encoding: Encoding) -> Params {
    Params::what("undecoded").with("encoding", encoding.word())
}

/// A storefront that has nothing to tell answers without a body.
fn answer(input: &[u8], platform: Option<Platform>) -> Option<Opened<'_>> {
    let is_blank = platform.is_some_and(Platform::is_storefront) && input.trim_ascii().is_empty();
    is_blank.then_some(Opened { text: Cow::Borrowed(input), start: 0, head: 0, origin: Origin::plain(input) })
}

/// Opens a file; a problem when it is no text that can be read.
fn open(input: &[u8]) -> Result<Opened<'_>, Vec<Problem>> {
    let what = match input {
        [b'P', b'K', 3, 4, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => Some("zip"),
        [0x1F, 0x8B, ..] => Some("gzip"),
        [b'%', b'P', b'D', b'F', ..] => Some("pdf"),
        _ => None,
    };
    if let Some(what) = what {
        return Err(refuse(input, "E_FORMAT", 0, Params::what(what)));
    }
    let decoded = encoding::decode(input).map_err(|encoding| refuse(input, "E_ENCODING", 0, undecoded(encoding)))?;
    let opened = Opened::of(decoded, 0);
    match opened.text.iter().skip(opened.start).all(u8::is_ascii_whitespace) {
        true => Err(refuse(input, "E_EMPTY", opened.origin.begin() + opened.start, Params::none())),
        false => Ok(opened),
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
        detected(" [ {}]", "shipconfirm json what=json");
        detected("{\"orderId\":\"1\"}", "shipconfirm json what=json");
        detected("{\n  \"orderId\": \"1\"\n}\n", "shipconfirm json what=json");
        detected("{\"shipments\":[\n{\"orderId\":\"1\"},\n{\"orderId\":\"2\"}\n]}", "shipconfirm json what=json");
        detected("{\"orderId\":\"1\"}\n{\"orderId\":\"2\"}\n", "shipconfirm json-lines what=json");
        detected("{\"orderId\":\"1\"\n{\"orderId\":\"2\"}\n", "shipconfirm json-lines what=json");
        detected("order-id,carrier\n", "shipconfirm table what=columns");
        detected("order-id\torder-item-id\tpromise-date\tquantity-to-ship\n", "amazon unshipped-orders what=report");
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
        refused(b"\xFF\xFE \0", "E_EMPTY");
        refused(b"PK\x03\x04", "E_FORMAT what=zip");
        refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "E_FORMAT what=zip");
        refused(b"\x1F\x8B\x08", "E_FORMAT what=gzip");
        refused(b"%PDF-1.7", "E_FORMAT what=pdf");
        refused(b"<html></html>", "E_FORMAT what=page");
        refused(b"\xEF\xBB\xBF\n<!doctype HTML><title>Log in</title>", "E_FORMAT what=page");
        refused(b"<htm></htm>", "E_FORMAT what=markup");
    }

    #[test]
    fn ok_the_marketplace_of_the_options_fills_gaps_only() {
        let options = Options { marketplace: Some("GB"), ..Options::default() };
        let reading = read(br#"[{"orderId":"1"},{"orderId":"2","marketplace":"DE"}]"#, &options);
        let marketplaces: Vec<_> = reading.shipments.iter().map(|shipment| shipment.marketplace.as_str()).collect();
        assert_eq!(marketplaces, ["GB", "DE"]);
    }
}
