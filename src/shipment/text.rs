//! A scalar as the shop holds it.

use std::{borrow::Cow, fmt};

use serde::{Serialize, Serializer};

/// A scalar as the shop holds it; absent, `null` and `""` are the same: blank.
///
/// JSON numbers and booleans are taken as their text, so an id never passes through a
/// float on its way in.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// Takes borrowed or owned text as it is.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Text(text.into())
    }

    /// The text, untouched; `""` when the shop holds none.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True when nothing but white space is there.
    pub fn is_blank(&self) -> bool {
        trim(&self.0).is_empty()
    }

    /// The text without white space around it, or `None` when it is blank.
    pub fn filled(&self) -> Option<&str> {
        let text = trim(&self.0);
        (!text.is_empty()).then_some(text)
    }

    /// The first character that no payload can carry: a control character, or one that XML has no place for.
    pub fn unsendable(&self) -> Option<char> {
        trim(&self.0).chars().find(|c| is_unsendable(*c))
    }

    /// True when the text says yes, as Amazon's flags (`true`) and spreadsheets do.
    pub fn is_yes(&self) -> bool {
        self.filled().is_some_and(|text| ["true", "yes", "y", "1"].iter().any(|word| text.eq_ignore_ascii_case(word)))
    }

    #[cfg(test)]
    pub(super) fn is_borrowed(&self) -> bool {
        matches!(self.0, Cow::Borrowed(_))
    }

    /// Cuts the tie to the input it was borrowed from.
    pub fn into_owned(self) -> Text<'static> {
        Text(Cow::Owned(self.0.into_owned()))
    }
}

/// The text without white space around it. Nearly all text has none, which its first and its last byte tell.
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [] => text,
        [one] if one.is_ascii_graphic() => text,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Text(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Text(Cow::Owned(text))
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Whether no payload can carry the character.
pub(crate) fn is_unsendable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_yes_in_any_dress() {
        for (text, yes) in [("true", true), (" Yes ", true), ("1", true), ("false", false), ("", false), ("10", false)] {
            assert_eq!(Text::from(text).is_yes(), yes, "{text:?}");
        }
    }
}
