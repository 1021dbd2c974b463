//! The key under which a name is looked up: case, blanks and punctuation do not matter.

/// Lower-case letters and digits of any script; everything else is dropped.
///
/// ```
/// use shipconfirm::catalog::key;
/// assert_eq!(key("Royal-Mail "), key("ROYAL_MAIL"));
/// assert_eq!(key("Yurtiçi Kargo"), "yurtiçikargo");
/// assert_eq!(key("ＵＰＳ"), "ups");
/// ```
pub fn key(name: &str) -> String {
    if name.is_ascii() {
        return name.bytes().filter(u8::is_ascii_alphanumeric).map(|c| char::from(c.to_ascii_lowercase())).collect();
    }
    name.chars().map(plain).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The plain form of a full-width character.
fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        _ => c,
    }
}
