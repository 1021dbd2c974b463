//! What the large engine reads: tables, XML, the records of every platform, and what merchants say of files.
//!
//! One file a platform, with the table of its fields; the small engine has none of this.

mod amazon;
mod amazon_orders;
mod bigcommerce;
mod csv;
mod document;
mod fields;
mod godatafeed;
mod guess;
mod header;
mod kryptronic;
#[cfg(not(target_arch = "wasm32"))]
mod listing;
mod magento;
mod mapping;
pub mod names;
mod opencart;
mod opencart_history;
mod prestashop;
mod prestashop_shipment;
mod query;
mod row;
mod said;
mod shape;
mod shipstation;
mod shipstation_rest;
mod shopify;
mod split;
mod table;
mod text;
mod unshipped;
mod volusion;
mod woocommerce;
mod write;

pub use fields::Field;
pub use guess::{Guess, Guessed, PlaceSeen, guess};
#[cfg(not(target_arch = "wasm32"))]
pub use listing::{Listed, listing};
pub use mapping::{FORM as MAPPING, Mapping, Meaning, Place};
pub use split::{ROWS, Split, split};
pub use write::{lost, write_csv};
pub(crate) use {
    super::{
        json::{fault, not_utf8, object},
        scan::{Cut, Scan},
    },
    shape::{
        Node,
        xml::{read as read_xml, read_each as read_xml_each},
    },
};
pub(super) use {text::read_text, unshipped::join};

use super::{
    Detected, Encoding, Opened, Options, Part, Platform, Problem, Problems, ROW_LIMIT, Reading, encoding, first_line, json, jsonl, open,
    read, scan,
};

/// Whose records a file holds, and how that was told; `None` when nobody can tell.
pub fn detect(input: &[u8], options: &Options<'_>) -> Option<Detected> {
    let Opened { text, start, origin, .. } = options.open(input).ok()?;
    let (detected, _) = text::find(&document::Document::new(&text, start), options)?;
    Some(Detected { encoding: origin.encoding, ..detected })
}

impl Options<'_> {
    /// What a time of an unnamed place is taken to be: as the caller says, else as the mapping does.
    fn zone(&self) -> &str {
        match self.mapping {
            Some(mapping) if self.zone.is_empty() => &mapping.zone,
            _ => self.zone,
        }
    }
}

/// What part of a file the input is.
pub(super) fn part<'p>(options: &Options<'p>) -> Option<Part<'p>> {
    options.part
}

/// Puts Amazon's names in the place of the platform's, and says which were met.
pub(super) fn settle(reading: &mut Reading<'_>, options: &Options<'_>) {
    let platform = reading.detected.as_ref().map(|detected| detected.platform);
    let mapped = options.mapping.map(Mapping::mapped).unwrap_or_default();
    reading.names = names::settle(&mut reading.shipments, platform, &mapped);
}
