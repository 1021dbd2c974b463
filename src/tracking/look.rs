//! One look at every character of a text: nearly all numbers are capitals and digits, bare or in groups.

/// What kinds of characters a text is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// How many digits there are.
    pub digits: usize,
    /// How many blanks and hyphens.
    pub gaps: usize,
    /// Whether all else are capitals.
    plain: bool,
}

/// Counts of one character, in ten bits each: of digits, of blanks and hyphens, of all that is no capital either.
const COUNTS: [u32; 256] = {
    let mut counts = [1 << 20; 256];
    let mut byte = 0;
    while byte < 256 {
        counts[byte] = match byte as u8 {
            b'0'..=b'9' => 1,
            b' ' | b'-' => 1 << 10,
            b'A'..=b'Z' => 0,
            _ => 1 << 20,
        };
        byte += 1;
    }
    counts
};

impl Look {
    pub fn of(text: &str) -> Look {
        let mut look = Look { digits: 0, gaps: 0, plain: true };
        // So many that no count runs into the next.
        for run in text.as_bytes().chunks(1 << 9) {
            let counts = run.iter().fold(0, |sum, c| sum + COUNTS.get(usize::from(*c)).copied().unwrap_or_default());
            look.digits += counts as usize & 0x3ff;
            look.gaps += counts as usize >> 10 & 0x3ff;
            look.plain &= counts >> 20 == 0;
        }
        look
    }

    /// Capitals and digits.
    pub fn is_plain(self) -> bool {
        self.plain && self.gaps == 0
    }

    /// Capitals and digits in groups with blanks and hyphens between, as labels print them; two letters together may be
    /// a word.
    pub fn is_grouped(self, text: &str) -> bool {
        self.plain && {
            let mut letter = false;
            text.bytes().all(|c| {
                let second = letter && c.is_ascii_uppercase();
                letter = c.is_ascii_uppercase();
                !second
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn is(text: &str, plain: bool, grouped: bool) {
        let look = Look::of(text);
        assert_eq!((look.is_plain(), look.is_grouped(text)), (plain, grouped), "{text:?}");
    }

    #[test]
    fn ok_plain_and_grouped() {
        is("", true, true);
        is("12A4", true, true);
        is("1ZA4", true, false);
        is("12 A-4 ", false, true);
        is("12 AB-4", false, false);
        is("A B", false, true);
        is("12.4", false, false);
        is("1a", false, false);
        is("1\u{a0}2", false, false);
    }

    #[test]
    fn ok_long_texts_are_counted() {
        let text = "1- ".repeat(1_000);
        let Look { digits, gaps, plain } = Look::of(&text);
        assert_eq!((digits, gaps, plain), (1_000, 2_000, true));
        assert!(!Look::of(&format!("{text}x")).plain && !Look::of(&format!("x{text}")).plain);
    }
}
