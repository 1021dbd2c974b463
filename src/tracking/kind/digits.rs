//! Numbers that somebody typed to fill a field.

/// All digits the same, or each one more or one less than the one before it; the same behind the `1Z` of UPS.
pub fn is_dummy(number: &str) -> bool {
    let digits = number.as_bytes();
    let digits = digits.strip_prefix(b"1Z").filter(|rest| rest.len() == 16).unwrap_or(digits);
    digits.len() >= 8 && [0, 1, 9].iter().any(|step| is_run(digits, *step))
}

/// Each digit is `step` more than the one before it, 0 being one more than 9.
fn is_run(digits: &[u8], step: u8) -> bool {
    let mut pairs = digits.iter().zip(digits.iter().skip(1));
    digits.first().is_some_and(u8::is_ascii_digit) && pairs.all(|(a, b)| b.is_ascii_digit() && (a - b'0' + step) % 10 == b - b'0')
}

/// Digits and letters without what may stand between groups of them.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/' | '\'' | '\u{a0}')).collect()
}
