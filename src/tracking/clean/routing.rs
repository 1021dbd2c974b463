//! The tracking number inside the barcode of a label, which also says where the parcel goes.

use crate::{
    catalog::{Format, Formats},
    tracking::{
        Candidate, Verdict,
        recognize::{is_issued_by, verdict},
    },
};

/// The carrier's own number in a barcode that holds more, `first` being the best candidate of the whole.
///
/// Nothing, when the barcode's check digit is wrong, when it could be cut in two ways, or when the carrier has no such number.
pub fn inner<'t>(barcode: &'t str, first: Option<&Candidate>) -> Option<&'t str> {
    let first = first.filter(|first| first.verdict == Verdict::Valid)?;
    cut(first.format, barcode)?;
    let mut found = None;
    for format in Formats::accepting(barcode.as_bytes()).iter().filter_map(|index| Formats::get(*index)) {
        let Some(number) = cut(format, barcode).filter(|_| is_right(format, barcode)) else { continue };
        if found.is_some_and(|known| known != number) {
            return None;
        }
        found = Some(number);
    }
    found.filter(|number| is_issued_by(number, first.carrier))
}

/// What a format calls the number, when there is more around it.
fn cut<'t>(format: &Format, barcode: &'t str) -> Option<&'t str> {
    let number = format.number?.of(barcode)?;
    (number.len() < barcode.len()).then_some(number)
}

fn is_right(format: &Format, barcode: &str) -> bool {
    matches!(verdict(format, barcode), Some((Verdict::Valid, _)))
}
