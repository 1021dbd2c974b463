//! Words in the place of a number.

use std::sync::LazyLock;

use crate::{
    catalog::{Carrier, Match, Resolution},
    tracking::lexicon::Lexicon,
};

/// What people write for "none" or "not yet": English, German, French, Italian, Spanish, Japanese.
const PLACEHOLDERS: [&str; 6] = [
    "n/a|na|n.a.|n.a|none|no|null|nil|x|xx|xxx|0|00|000|tbc|tbd|tba|pending|unknown|no tracking|not available|\
     not applicable|without tracking|untracked|not tracked|no tracking number|no number|undefined|nan|false|missing|\
     empty|test|todo|awaiting|awaiting tracking|to follow|coming soon|not yet|none yet|letter|tracking number|tracking|\
     standard shipping|hand delivered|sample|example|dummy|asap",
    "keine|kein|ohne|ohne tracking|keine sendungsnummer|nicht verfügbar|nicht vorhanden|unbekannt|entfällt|ausstehend|\
     folgt|k.a.|k. a.|brief|sendungsnummer|offen",
    "aucun|aucune|sans suivi|sans|néant|neant|non disponible|inconnu|en attente|à venir|s.o.|lettre|pas de suivi",
    "nessuno|nessuna|senza|senza tracking|non tracciato|in attesa|sconosciuto|n.d.|nd|non disponibile|lettera",
    "ninguno|ninguna|sin|sin seguimiento|pendiente|desconocido|no disponible|no aplica|carta",
    "なし|無し|無|不明|未定|未発行|未登録|追跡なし|追跡番号なし|該当なし|準備中|テスト",
];

static KNOWN: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::of(&PLACEHOLDERS, '|'));

/// A word for "none", or nothing that could be read.
pub fn is_placeholder(text: &str) -> bool {
    let repeated = || {
        text.chars()
            .next()
            .is_some_and(|first| text.len() > 2 && first.is_ascii_alphabetic() && text.chars().all(|c| c.eq_ignore_ascii_case(&first)))
    };
    if !text.chars().any(char::is_alphanumeric) {
        return text.len() <= 20;
    }
    if text.len() > 40 || text.bytes().filter(u8::is_ascii_digit).count() > 3 {
        return false;
    }
    // None of the words holds a digit but zero.
    if text.bytes().any(|c| matches!(c, b'1'..=b'9')) {
        return false;
    }
    let word = text.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']' | '<' | '>' | '{' | '}' | '"' | '\'' | '!' | '-' | '*' | ' '));
    KNOWN.has(word) || repeated()
}

/// A carrier's name and nothing else.
pub fn is_carrier_name(text: &str) -> bool {
    let known = || {
        matches!(
            Carrier::known_as(text, None),
            Resolution::Exact(_) | Resolution::Known(_, Match::Spelling | Match::Alias | Match::Guess) | Resolution::Ambiguous(_)
        )
    };
    text.len() <= 40 && text.bytes().filter(u8::is_ascii_digit).count() < 4 && known()
}

/// Words without a digit: no carrier's number is that.
pub fn is_words(text: &str) -> bool {
    !text.chars().any(char::is_numeric) && text.chars().any(char::is_alphabetic)
}

/// Whether a text says of itself what it is: `SKU 12345`, `Order #1001`.
pub fn is_called(text: &str, names: &[&str]) -> bool {
    let is_name = |name: &&&str| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let rest = names.iter().find(is_name).and_then(|name| text.get(name.len()..));
    rest.is_some_and(|rest| rest.starts_with([' ', ':', '#', '-', '_', '.', '\u{a0}']) && rest.bytes().any(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// What the short ways of `is_placeholder` rest on.
    #[test]
    fn ok_placeholders_are_lower_case_and_hold_no_digit_but_zero() {
        for word in KNOWN.words() {
            assert_eq!(word, word.to_ascii_lowercase());
            assert!(!word.bytes().any(|c| matches!(c, b'1'..=b'9')), "{word}");
            assert!(is_placeholder(word) && is_placeholder(&word.to_ascii_uppercase()), "{word}");
        }
    }
}
