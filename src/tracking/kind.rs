//! What a text is when it is no tracking number.

words! {
    /// What stands in a tracking-number field.
    pub enum Kind {
        /// Some carrier's format accepts it.
        TrackingNumber = "tracking-number",
        /// Nothing but white space.
        Empty = "empty",
        /// A word that stands for "none": `N/A`, `pending`, `-`.
        Placeholder = "placeholder",
        /// An Amazon order id, 3-7-7 digits.
        OrderId = "order-id",
        /// A web address.
        Url = "url",
        /// An e-mail address.
        Email = "email",
        /// A date.
        Date = "date",
        /// A telephone number with its plus sign.
        PhoneNumber = "phone-number",
        /// An amount of money.
        Price = "price",
        /// Letters and digits that no known format accepts.
        Unknown = "unknown",
    }
}

const PLACEHOLDERS: [&str; 22] = [
    "n/a",
    "na",
    "n.a.",
    "none",
    "null",
    "nil",
    "-",
    "--",
    "---",
    ".",
    "x",
    "xx",
    "xxx",
    "0",
    "tbc",
    "tbd",
    "pending",
    "unknown",
    "no tracking",
    "not available",
    "without tracking",
    "keine",
];

impl Kind {
    /// The kind of a text by its raw form, before anything is cleaned away; `None` when it may be a number.
    pub(crate) fn of_raw(text: &str) -> Option<Kind> {
        let text = text.trim();
        if text.is_empty() {
            return Some(Kind::Empty);
        }
        if text.len() <= 20 && PLACEHOLDERS.iter().any(|word| text.eq_ignore_ascii_case(word)) {
            return Some(Kind::Placeholder);
        }
        if is_order_id(text) {
            return Some(Kind::OrderId);
        }
        if text.contains("://") || text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) {
            return Some(Kind::Url);
        }
        if text.contains('@') && text.contains('.') {
            return Some(Kind::Email);
        }
        if is_date(text) {
            return Some(Kind::Date);
        }
        if text.starts_with('+') && digits(text) >= 8 && text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c)) {
            return Some(Kind::PhoneNumber);
        }
        if text.starts_with(['€', '$', '£', '¥']) || text.ends_with(['€', '$', '£', '¥']) {
            return Some(Kind::Price);
        }
        None
    }
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether `text` has the shape of an Amazon order id: three, seven and seven digits with hyphens.
pub(crate) fn is_order_id(text: &str) -> bool {
    let mut parts = text.split('-');
    [3, 7, 7].iter().all(|len| parts.next().is_some_and(|part| part.len() == *len && digits(part) == *len)) && parts.next().is_none()
}

/// `2026-11-21`, `21.11.2026`, `11/21/2026`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '.', '/']).collect();
    let [a, b, c] = parts.as_slice() else { return false };
    let lens = (a.len(), b.len(), c.len());
    matches!(lens, (4, 1..=2, 1..=2) | (1..=2, 1..=2, 4)) && parts.iter().all(|part| digits(part) == part.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn is(text: &str, kind: Option<Kind>) {
        assert_eq!(Kind::of_raw(text), kind, "{text:?}");
    }

    #[test]
    fn ok_raw_kinds() {
        is("  ", Some(Kind::Empty));
        is("N/A", Some(Kind::Placeholder));
        is("202-1234567-1234567", Some(Kind::OrderId));
        is("https://www.dhl.de/x?id=1", Some(Kind::Url));
        is("21.11.2026", Some(Kind::Date));
        is("+44 20 7946 0000", Some(Kind::PhoneNumber));
        is("£18.50", Some(Kind::Price));
        is("1Z999AA10123456784", None);
        is("32-001 925 4000-221 BB4 EFC", None);
    }
}
