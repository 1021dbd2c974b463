//! Character by character: full-width forms become plain, separators go, letters become capitals.

use super::{Cleaning, Dirt};
use crate::catalog::narrow;

/// The text with full-width forms and blanks plain, where it has any: Japanese and Chinese keyboards write whole texts so.
pub fn narrowed(text: &str) -> Option<String> {
    let blank = |c| if c == '\u{3000}' { ' ' } else { narrow(c) };
    (!text.is_ascii() && text.chars().any(|c| blank(c) != c)).then(|| text.chars().map(blank).collect())
}

/// `text` without what only the eye needs, its letters as capitals.
pub fn plain(text: &str, cleaning: &mut Cleaning) -> String {
    let mut number = String::with_capacity(text.len());
    let brackets = has_gs1_brackets(text);
    for c in text.chars() {
        match c {
            'A'..='Z' | '0'..='9' => number.push(c),
            'a'..='z' => {
                cleaning.add(Dirt::LowerCase);
                number.push(c.to_ascii_uppercase());
            }
            '(' | ')' if brackets => cleaning.add(Dirt::Gs1Brackets),
            _ if is_invisible(c) => cleaning.add(Dirt::Invisible),
            _ if is_separator(c) => cleaning.add(Dirt::Separators),
            _ => number.push(c),
        }
    }
    number
}

/// The text without blanks, dashes and invisible characters at its ends, when there are any.
pub fn trimmed(text: &str) -> Option<&str> {
    let inner = text.trim_matches(|c| is_separator(c) || is_invisible(c));
    (inner.len() < text.len()).then_some(inner)
}

/// What `trimmed` took from the ends of `text`.
pub fn dirt_of_ends(text: &str, inner: &str) -> Dirt {
    let is_blank = |c: &char| is_separator(*c) || is_invisible(*c);
    let mut ends = text.chars().take_while(is_blank).chain(text.chars().rev().take_while(is_blank));
    if !inner.is_empty() && ends.all(is_invisible) { Dirt::Invisible } else { Dirt::Separators }
}

/// GS1 writes its application identifiers, two to four digits, in brackets: `(00)340434161094042557`.
fn has_gs1_brackets(text: &str) -> bool {
    let mut rest = text.trim_start_matches(|c| is_separator(c) || is_invisible(c));
    let mut found = false;
    if !rest.starts_with('(') {
        return false;
    }
    while let Some((_, tail)) = rest.split_once('(') {
        let Some((identifier, value)) = tail.split_once(')') else { return false };
        if !matches!(identifier.len(), 2..=4) || !identifier.bytes().all(|c| c.is_ascii_digit()) {
            return false;
        }
        (rest, found) = (value, true);
    }
    found && !rest.as_bytes().contains(&b')')
}

pub fn is_separator(c: char) -> bool {
    c.is_whitespace() && !c.is_control()
        || matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}')
        || matches!(
            c,
            '-' | '.' | '/' | '_' | '\u{ad}' | '\u{b7}' | '\u{58a}' | '\u{2010}'..='\u{2015}' | '\u{2022}' | '\u{2043}' | '\u{2212}'
        )
        || matches!(
            c,
            '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{301c}'
                | '\u{3030}'
                | '\u{30fb}'
                | '\u{30fc}'
                | '\u{fe31}'
                | '\u{fe32}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff70}'
        )
}

pub fn is_invisible(c: char) -> bool {
    c.is_control() && !is_separator(c)
        || matches!(c, '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_character_separates_or_is_invisible_or_stays() {
        let separators =
            "\t\n\r\u{b}\u{c}\u{85} \u{a0}\u{3000}-./_\u{ad}\u{b7}\u{58a}\u{2010}\u{2015}\u{2022}\u{2043}\u{2212}\u{2e3a}\u{30fc}\u{ff70}";
        for c in separators.chars() {
            assert!(is_separator(c) && !is_invisible(c), "{c:?}");
        }
        let invisible = "\0\u{1d}\u{1e}\u{7f}\u{34f}\u{61c}\u{180e}\u{200b}\u{200f}\u{202a}\u{2060}\u{3164}\u{fe0f}\u{feff}\u{fffb}";
        for c in invisible.chars() {
            assert!(is_invisible(c) && !is_separator(c), "{c:?}");
        }
        for c in "0aZ#,:()\u{2016}\u{e9}\u{7121}".chars() {
            assert!(!is_invisible(c) && !is_separator(c), "{c:?}");
        }
    }

    #[test]
    fn ok_full_width_forms_become_plain() {
        assert_eq!(narrowed("\u{ff01}\u{ff11}\u{ff21}\u{ff41}\u{ff5e}\u{3000}.").as_deref(), Some("!1Aa~ ."));
        for text in ["", "12 ~", "\u{e9}\u{3001}", "\u{ff00}\u{ff5f}\u{ff70}"] {
            assert_eq!(narrowed(text), None, "{text:?}");
        }
    }

    #[test]
    fn ok_brackets_of_gs1_hold_two_to_four_digits() {
        for text in ["(00)34", " (00)34", "\u{200b}(00)34", "(420)78745", "(8008)12", "(00)34(420)12"] {
            assert!(has_gs1_brackets(text), "{text:?}");
        }
        for text in ["", "34", "(420)78745(9)", "12(00)34", "(0)34", "(80081)34", "(0a)34", "(00", "(00)34)", "(00)34(", "(00)34(x1)5"] {
            assert!(!has_gs1_brackets(text), "{text:?}");
        }
    }

    #[test]
    fn ok_only_ends_are_trimmed() {
        assert_eq!(trimmed("\u{200b}- 1 2 -"), Some("1 2"));
        assert_eq!((trimmed("1 2"), trimmed("")), (None, None));
        assert_eq!((dirt_of_ends("\u{200b}12\u{feff}", "12"), dirt_of_ends(" 12\u{feff}", "12")), (Dirt::Invisible, Dirt::Separators));
        assert_eq!(dirt_of_ends("\u{200b} ", ""), Dirt::Separators);
    }
}
