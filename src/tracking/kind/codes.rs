//! Likenesses: what a text may be that no carrier's format accepts.

use crate::tracking::Algorithm;

fn is_digits(text: &str) -> bool {
    text.bytes().all(|c| c.is_ascii_digit())
}

fn gs1_holds(number: &str) -> bool {
    let Some((body, digit)) = number.len().checked_sub(1).and_then(|end| number.split_at_checked(end)) else { return false };
    is_digits(number) && Algorithm::Gs1Mod10.expected(body.as_bytes()) == digit.bytes().next()
}

/// UPC-A, EAN-13 and GTIN-14 with their check digit right. EAN-8 is too short to tell from anything.
pub fn is_product_barcode(_: &str, number: &str) -> bool {
    matches!(number.len(), 12..=14) && gs1_holds(number)
}

/// ISBN-13; ISBN-10 where hyphens or the check character X show it.
pub fn is_isbn(text: &str, number: &str) -> bool {
    match number.len() {
        13 => (number.starts_with("978") || number.starts_with("979")) && gs1_holds(number),
        10 => (number.ends_with('X') || text.matches('-').count() == 3) && isbn_10_holds(number),
        _ => false,
    }
}

/// Weights 10 to 1, modulo 11; X counts ten.
fn isbn_10_holds(number: &str) -> bool {
    let value = |(i, c): (usize, u8)| match c {
        b'0'..=b'9' => Some(u32::from(c - b'0')),
        b'X' if i == 9 => Some(10),
        _ => None,
    };
    let mut weight = 11;
    let sum = number.bytes().enumerate().try_fold(0, |sum, place| {
        weight -= 1;
        Some(sum + value(place)? * weight)
    });
    sum.is_some_and(|sum| sum % 11 == 0)
}

/// An ASIN opens with B0, an FNSKU with X00; both have ten characters.
pub fn is_asin(_: &str, number: &str) -> bool {
    number.len() == 10 && (number.starts_with("B0") || number.starts_with("X00")) && number.bytes().any(|c| c.is_ascii_alphabetic())
}

/// Five digits, ZIP+4, `100-0001`, and the letters and digits of Britain, Canada and the Netherlands.
pub fn is_postcode(text: &str, _: &str) -> bool {
    let text = text.strip_prefix('\u{3012}').unwrap_or(text);
    if !(5..=10).contains(&text.len()) {
        return false;
    }
    let shape: String = text
        .chars()
        .map(|c| match c {
            '0'..='9' => '9',
            'A'..='Z' | 'a'..='z' => 'A',
            c => c,
        })
        .collect();
    const SHAPES: [&str; 13] = [
        "99999",
        "99999-9999",
        "999-9999",
        "A9 9AA",
        "A99 9AA",
        "AA9 9AA",
        "AA99 9AA",
        "A9A 9AA",
        "AA9A 9AA",
        "A9A 9A9",
        "A9A9A9",
        "9999 AA",
        "99-999",
    ];
    SHAPES.contains(&shape.as_str())
}

/// Ten to thirteen digits in the groups of a telephone number: `555-123-4567`, `020 7946 0958`, `0044 20 7946 0958`.
pub fn is_grouped_phone_number(text: &str, number: &str) -> bool {
    // Nothing between groups: there is one.
    if text.len() == number.len() || !matches!(number.len(), 9..=15) || !is_digits(number) {
        return false;
    }
    let groups: Vec<usize> = text.split([' ', '-', '.', '/']).map(str::len).collect();
    let american = matches!(groups.as_slice(), [3, 3, 4] | [1, 3, 3, 4]);
    let dialled = number.starts_with('0') && groups.len() > 1 && groups.first().is_some_and(|first| (2..=5).contains(first));
    american || dialled
}

/// Groups joined by hyphens or underscores, letters in one of them: `TSHIRT-RED-M`, `AB-1234`.
pub fn is_sku(text: &str, number: &str) -> bool {
    if text.len() == number.len() || !matches!(number.len(), 4..=24) {
        return false;
    }
    let groups = text.split(['-', '_']).filter(|group| !group.is_empty() && group.bytes().all(|c| c.is_ascii_alphanumeric())).count();
    let joined = groups > 1 && groups == text.split(['-', '_']).count();
    let worded = text.split(['-', '_']).any(|group| group.len() > 1 && group.bytes().all(|c| c.is_ascii_alphabetic()));
    joined && worded
}
