//! Takes away what people, spreadsheets and printers put around a number, never a letter or digit of it.

use std::borrow::Cow;

/// A number as a carrier would write it, and what had to be taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned<'a> {
    /// Upper-case ASCII letters and digits, and any special character nobody may drop.
    pub number: Cow<'a, str>,
    /// Blanks, hyphens, dots or slashes were dropped.
    pub separators: bool,
    /// Invisible characters or a spreadsheet's apostrophe were dropped, or full-width forms made plain.
    pub invisible: bool,
    /// Lower case was made upper.
    pub lower_case: bool,
}

impl Cleaned<'_> {
    /// The first character that is no letter or digit, if one is left.
    pub fn special(&self) -> Option<char> {
        self.number.chars().find(|c| !c.is_ascii_uppercase() && !c.is_ascii_digit())
    }

    /// Whether cleaning changed the text.
    pub fn changed(&self) -> bool {
        self.separators || self.invisible || self.lower_case
    }
}

/// Cleans one number. Cleaning what is clean changes nothing.
///
/// ```
/// use shipconfirm::tracking::clean;
/// assert_eq!(clean("32-001 925 4000-221 BB4 EFC").number, "320019254000221BB4EFC");
/// assert_eq!(clean("1Z 999 aa1").number, "1Z999AA1");
/// assert_eq!(clean("AB#12").special(), Some('#'));
/// ```
pub fn clean(text: &str) -> Cleaned<'_> {
    if text.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) {
        return Cleaned { number: Cow::Borrowed(text), separators: false, invisible: false, lower_case: false };
    }
    let mut cleaned = Cleaned { number: Cow::Borrowed(""), separators: false, invisible: false, lower_case: false };
    let mut number = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'A'..='Z' | '0'..='9' => number.push(c),
            'a'..='z' => {
                cleaned.lower_case = true;
                number.push(c.to_ascii_uppercase());
            }
            _ if is_separator(c) => cleaned.separators = true,
            // A spreadsheet writes it before a number to keep it text.
            '\'' | '\u{2019}' if number.is_empty() => cleaned.invisible = true,
            _ if is_invisible(c) => cleaned.invisible = true,
            '\u{ff01}'..='\u{ff5e}' => {
                cleaned.invisible = true;
                match plain(c) {
                    c @ 'a'..='z' => {
                        cleaned.lower_case = true;
                        number.push(c.to_ascii_uppercase());
                    }
                    c if is_separator(c) => cleaned.separators = true,
                    c => number.push(c),
                }
            }
            _ => number.push(c),
        }
    }
    cleaned.number = Cow::Owned(number);
    cleaned
}

/// The plain form of a full-width character.
fn plain(c: char) -> char {
    u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c)
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '/' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fc}' | '\u{fe63}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{0}'..='\u{1f}' | '\u{7f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_every_dirt_is_named() {
        let all = clean("\u{feff}'1z\u{a0}999\u{2013}ＡＡ1\u{200b}");
        assert_eq!(all.number, "1Z999AA1");
        assert!(all.separators && all.invisible && all.lower_case);
    }

    #[test]
    fn ok_clean_numbers_are_borrowed() {
        assert!(matches!(clean("RB123456785GB").number, Cow::Borrowed(_)));
    }

    #[test]
    fn ok_special_characters_stay() {
        assert_eq!(clean("1Z999*AA").special(), Some('*'));
        assert_eq!(clean("ÄB12").special(), Some('Ä'));
    }
}
