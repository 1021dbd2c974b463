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

/// What follows the scheme, when the text is the address of a page.
fn page(text: &str) -> Option<&str> {
    let behind = |scheme: &str| {
        let (start, page) = text.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(page)
    };
    behind("https://").or_else(|| behind("http://")).or_else(|| behind("www."))
}

/// Whether the text is the address of a page.
pub fn is_url(text: &str) -> bool {
    page(text).is_some()
}

/// The one number an address holds: the field a tracking page names, or else the only one that some carrier may have issued.
pub fn number(text: &str) -> Option<&str> {
    let (host, path) = page(text)?.split_once(['/', '?', '#'])?;
    let fields = path.split(['/', '?', '&', '#', ';']).map(|field| field.rsplit_once('=').unwrap_or(("", field)));
    let numbers: Vec<(&str, &str)> = fields.filter(|(_, value)| is_number(value)).collect();
    only(&numbers, &|name, _| is_tracking_field(host, name))
        .or_else(|| only(&numbers, &|_, value| is_issued(value)))
        .or_else(|| only(&numbers, &|_, value| is_mostly_digits(value)))
}

/// The value that all fields of a kind hold.
fn only<'t>(fields: &[(&'t str, &'t str)], is: &dyn Fn(&str, &str) -> bool) -> Option<&'t str> {
    let mut found = None;
    for (_, value) in fields.iter().filter(|(name, value)| is(name, value)) {
        if found.is_some_and(|known| known != *value) {
            return None;
        }
        found = Some(*value);
    }
    found
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
        let (head, _) = carrier.tracking_url?.split_once('{')?;
        let (own, path) = page(head)?.split_once('/')?;
        let field = path.rsplit(['/', '?', '&', '#']).next()?.strip_suffix('=')?;
        Some(field.eq_ignore_ascii_case(name) && bare(own) == bare(host))
    };
    let known = || NAMES.iter().any(|known| known.eq_ignore_ascii_case(name));
    !name.is_empty() && (known() || Carrier::all().iter().any(|carrier| of_template(carrier) == Some(true)))
}
