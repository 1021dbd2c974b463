//! What spreadsheets do to long numbers: 15 significant digits are all they keep.

/// `1.23E+21`, `1,23457E+15`: the digits behind are lost.
pub fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    let (whole, part) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    let power = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    whole.len() == 1 && digits(whole) && digits(part) && power.len() <= 3 && digits(power)
}

/// The words for a missing value or a failed formula, in any language, and the hashes of a column that is too narrow.
pub fn is_error(text: &str) -> bool {
    let Some(word) = text.strip_prefix('#') else { return false };
    let narrow = !word.is_empty() && word.bytes().all(|c| c == b'#');
    narrow || word.len() <= 12 && word.ends_with(['!', '?']) || matches!(word, "N/A" | "N/D" | "NV" | "N/V" | "n/a")
}

/// Whether a number of more than 15 digits ends in zeros from the sixteenth on.
pub fn is_rounded(number: &str) -> bool {
    number.bytes().all(|c| c.is_ascii_digit()) && number.get(15..).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|c| c == b'0'))
}
