//! The key under which a name is looked up: case, blanks and punctuation do not matter.

/// Lower-case letters and digits of any script; everything else is dropped.
///
/// ```
/// use shipconfirm::catalog::key;
/// assert_eq!(key("Royal-Mail "), key("ROYAL_MAIL"));
/// assert_eq!(key("Yurtiçi Kargo"), "yurtiçikargo");
/// ```
pub fn key(name: &str) -> String {
    if name.is_ascii() {
        return name.bytes().filter(u8::is_ascii_alphanumeric).map(|c| char::from(c.to_ascii_lowercase())).collect();
    }
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
