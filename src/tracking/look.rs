//! One look at every character of a text: nearly all numbers are capitals and digits, bare or in groups.

use crate::catalog::Script;

/// What kinds of characters a text is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// How many digits there are.
    pub digits: usize,
    /// How many hyphens.
    pub hyphens: usize,
    blanks: usize,
    /// Whether all else are capitals.
    tidy: bool,
    /// Of capitals and digits in groups with blanks and hyphens between, as labels print them.
    pub letters: Option<Letters>,
}

/// Counts of one character, in eight bits each: of digits, of hyphens, of blanks, of what is no capital either.
const COUNTS: [u32; 256] = {
    let (mut counts, mut byte) = ([0; 256], 0);
    while let Some((count, _)) = counts.split_at_mut(byte).1.split_first_mut() {
        *count = match byte as u8 {
            b'0'..=b'9' => 1,
            b'-' => 1 << 8,
            b' ' => 1 << 16,
            b'A'..=b'Z' => 0,
            _ => 1 << 24,
        };
        byte += 1;
    }
    counts
};

/// How many letters stand together in groups of letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Letters {
    /// One at a time: no word.
    Single,
    /// Two, which may be a word.
    Pairs,
    /// Three and more.
    Words,
}

impl Look {
    pub fn of(text: &str) -> Look {
        let mut look = Look { digits: 0, hyphens: 0, blanks: 0, tidy: true, letters: None };
        // So many that no count runs into the next.
        for run in text.as_bytes().chunks(255) {
            let counts = run.iter().fold(0, |sum, c| sum + COUNTS.get(usize::from(*c)).copied().unwrap_or_default());
            let [digits, hyphens, blanks, others] = u32::to_le_bytes(counts);
            look.digits += usize::from(digits);
            look.hyphens += usize::from(hyphens);
            look.blanks += usize::from(blanks);
            look.tidy &= others == 0;
        }
        if look.tidy && !look.is_plain() {
            look.letters = Some(Letters::of(text));
        }
        look
    }

    /// Capitals and digits.
    pub fn is_plain(self) -> bool {
        self.tidy && self.hyphens + self.blanks == 0
    }

    /// The script of `number`, which this text was cleaned to.
    pub fn script_of(self, number: &str) -> Script {
        match self.is_plain() {
            true if self.digits == number.len() => Script::Digits,
            true => Script::Letters,
            false => Script::of(number),
        }
    }
}

impl Letters {
    fn of(text: &str) -> Letters {
        let (mut run, mut most) = (0, 0);
        for c in text.bytes() {
            run = if c.is_ascii_uppercase() { run + 1 } else { 0 };
            most = most.max(run);
        }
        match most {
            0 | 1 => Letters::Single,
            2 => Letters::Pairs,
            _ => Letters::Words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn is(text: &str, plain: bool, grouped: Option<Letters>) {
        let look = Look::of(text);
        assert_eq!((look.is_plain(), look.letters), (plain, grouped), "{text:?}");
    }

    #[test]
    fn ok_plain_and_grouped() {
        use Letters::{Pairs, Single, Words};
        is("", true, None);
        is("12A4", true, None);
        is("1ZA4", true, None);
        is("1ZA4 ", false, Some(Pairs));
        is("12 A-4 ", false, Some(Single));
        is("12 AB-4", false, Some(Pairs));
        is("A B", false, Some(Single));
        is("TBC 1", false, Some(Words));
        is("12.4", false, None);
        is("1a", false, None);
        is("1\u{a0}2", false, None);
    }

    #[test]
    fn ok_long_texts_are_counted() {
        let text = "1- ".repeat(1_000);
        assert_eq!(Look::of(&text), Look { digits: 1_000, hyphens: 1_000, blanks: 1_000, tidy: true, letters: Some(Letters::Single) });
        assert!(!Look::of(&format!("{text}x")).tidy && !Look::of(&format!("x{text}")).tidy);
    }
}
