//! The number in the address of a tracking page.

use super::is_issued;
use crate::catalog::Carrier;

/// Names of a query field that hold a number on pages the catalogue has no template of.
const NAMES: [&str; 16] = [
    "tracking",
    "trackingnumber",
    "tracking_number",
    "tracking-number",
    "trackingno",
    "tracking_no",
    "tracknum",
    "trackno",
    "trackingcode",
    "tracking_code",
    "trackingid",
    "tracking_id",
    "tracking-id",
    "awb",
    "piececode",
    "waybill",
];

/// Whether the text is the address of a page.
pub fn is_url(text: &str) -> bool {
    let start = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    start.starts_with("http://") || start.starts_with("https://") || start.starts_with("www.")
}

/// The one number an address holds: the field a tracking page names, or else the only one that some carrier may have issued.
pub fn number(text: &str) -> Option<&str> {
    if !is_url(text) {
        return None;
    }
    let (_, page) = text.split_once("://").unwrap_or(("", text));
    let (host, path) = page.split_once(['/', '?', '#'])?;
    let fields = || path.split(['/', '?', '&', '#', ';']).map(|field| field.rsplit_once('=').unwrap_or(("", field)));
    let numbers = || fields().filter(|(_, value)| is_number(value));
    only(numbers().filter(|(name, _)| is_tracking_field(host, name)))
        .or_else(|| only(numbers().filter(|(_, value)| is_issued(value))))
        .or_else(|| only(numbers().filter(|(_, value)| is_mostly_digits(value))))
}

/// The value all of them hold.
fn only<'t>(mut fields: impl Iterator<Item = (&'t str, &'t str)>) -> Option<&'t str> {
    let (_, first) = fields.next()?;
    fields.all(|(_, value)| value == first).then_some(first)
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn is_number(text: &str) -> bool {
    text.len() >= 8 && digits(text) >= 4 && text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
}

fn is_mostly_digits(text: &str) -> bool {
    digits(text) * 2 > text.len()
}

/// A name that means it on every page, or the one of the template of a carrier's own page.
fn is_tracking_field(host: &str, name: &str) -> bool {
    let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_ascii_lowercase();
    let of_template = |carrier: &Carrier| {
        let (head, _) = carrier.tracking_url?.split_once("{tracking}")?;
        let (_, page) = head.split_once("://")?;
        let (own, path) = page.split_once('/')?;
        let field = path.rsplit(['/', '?', '&', '#']).next()?.strip_suffix('=')?;
        Some(field.eq_ignore_ascii_case(name) && bare(own) == bare(host))
    };
    !name.is_empty()
        && (NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
            || Carrier::all().iter().any(|carrier| of_template(carrier) == Some(true)))
}
