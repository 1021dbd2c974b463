//! Layers around a number that are known by their first or last characters.

/// `="1Z999AA10123456784"`, and the same without quotes.
pub fn formula(text: &str) -> Option<&str> {
    text.strip_prefix('=')
}

/// Quotes and brackets that open and close around the whole.
pub fn quotes(text: &str) -> Option<&str> {
    const PAIRS: [(char, char); 15] = [
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('\u{201c}', '\u{201d}'),
        ('\u{201e}', '\u{201c}'),
        ('\u{201d}', '\u{201d}'),
        ('\u{2018}', '\u{2019}'),
        ('\u{201a}', '\u{2018}'),
        ('«', '»'),
        ('»', '«'),
        ('「', '」'),
        ('(', ')'),
        ('[', ']'),
        ('<', '>'),
        // A barcode in Code 39 starts and stops with it; fonts for it print what is typed.
        ('*', '*'),
    ];
    let found = PAIRS.iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then_some(inner)
    });
    found.filter(|inner| !inner.is_empty())
}

/// A spreadsheet writes one before a number to keep it text.
pub fn apostrophe(text: &str) -> Option<&str> {
    text.strip_prefix(['\'', '\u{2019}', '\u{2018}', '`'])
}

/// `123456789012.0`: a number that went through a spreadsheet or a floating-point column.
///
/// Numbers with letters get it from exports that add it to every cell. Where dots stand between the groups too, the zero is
/// the last group.
pub fn decimal_zero(text: &str) -> Option<&str> {
    let whole = [".0", ".00", ",0", ",00"].iter().find_map(|zeros| text.strip_suffix(*zeros))?;
    let count = |of: fn(&u8) -> bool| whole.bytes().filter(of).count();
    let is_number = count(u8::is_ascii_digit) >= 4 && count(u8::is_ascii_alphanumeric) >= 5;
    (is_number && !whole.contains(['.', ','])).then_some(whole)
}

/// The parcel number in the code of a DPD label as a scanner reads it: `%`, seven characters of postcode, fourteen digits
/// of number, three of service, three of country. The check character behind them is printed, not encoded.
pub fn dpd_scan(text: &str) -> Option<&str> {
    let code = text.strip_prefix('%').filter(|code| code.len() == 27)?;
    let (postcode, rest) = code.split_at_checked(7)?;
    let digits = rest.bytes().all(|c| c.is_ascii_digit()) && postcode.bytes().all(|c| c.is_ascii_alphanumeric());
    rest.get(..14).filter(|_| digits)
}

/// What a scanner may send ahead: an AIM symbology identifier (ISO/IEC 15424: `]`, a letter, a digit), FNC1 as the
/// group separator, and the `%` that opens the code of a DPD label.
pub fn scanner_prefix(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix('\u{1d}') {
        return Some(rest);
    }
    if let Some(label) = text.strip_prefix('%') {
        return (label.len() == 28 && label.bytes().all(|c| c.is_ascii_alphanumeric())).then_some(label);
    }
    let mut rest = text.strip_prefix(']')?.chars();
    (rest.next()?.is_ascii_alphabetic() && rest.next()?.is_ascii_digit()).then_some(rest.as_str())
}

/// The number of a MaxiCode message (ANSI MH10.8.3), whose fields stand between group separators.
///
/// Labels of UPS print there only the end of it, `1Z` and eight characters; such a message holds no whole number.
pub fn maxicode(text: &str) -> Option<&str> {
    let fields = maxicode_fields(text)?;
    let mut whole = fields.filter(|field| field.len() == 18 && field.starts_with("1Z"));
    whole.next().filter(|_| whole.next().is_none())
}

/// The fields of a MaxiCode message, header left out. Keyboards and logs write its controls by name: `<GS>`, `{GS}`.
pub fn maxicode_fields(text: &str) -> Option<impl Iterator<Item = &str>> {
    let message = text.strip_prefix("[)>")?;
    Some(message.split(['\u{1d}', '\u{1e}', '\u{4}', '<', '>', '{', '}']))
}
