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
        let mut key = name.to_ascii_lowercase();
        key.retain(|c| c.is_ascii_alphanumeric());
        return key;
    }
    name.chars().map(narrow).filter(|c| c.is_alphanumeric()).map(lower).collect()
}

/// Capitals of the Latin, Greek and Cyrillic letters: first, last, every how many, and how far the small letter is. The
/// standard library knows all scripts, in tables larger than the names of our carriers.
const CAPITALS: &[(u32, u32, u32, i32)] = &[
    (0x41, 0x5a, 1, 32),
    (0xc0, 0xd6, 1, 32),
    (0xd8, 0xde, 1, 32),
    (0x100, 0x12e, 2, 1),
    // The Turkish I with a dot: a name written without Turkish letters has a plain i there.
    (0x130, 0x130, 1, 0x69 - 0x130),
    (0x132, 0x136, 2, 1),
    (0x139, 0x147, 2, 1),
    (0x14a, 0x176, 2, 1),
    (0x178, 0x178, 1, 0xff - 0x178),
    (0x179, 0x17d, 2, 1),
    (0x200, 0x21e, 2, 1),
    (0x386, 0x386, 1, 38),
    (0x388, 0x38a, 1, 37),
    (0x38c, 0x38c, 1, 64),
    (0x38e, 0x38f, 1, 63),
    (0x391, 0x3a1, 1, 32),
    (0x3a3, 0x3ab, 1, 32),
    (0x400, 0x40f, 1, 80),
    (0x410, 0x42f, 1, 32),
    (0x490, 0x4be, 2, 1),
    (0x1e00, 0x1e94, 2, 1),
    (0x1ea0, 0x1efe, 2, 1),
];

fn lower(c: char) -> char {
    let code = u32::from(c);
    let row = CAPITALS.iter().find(|(first, last, every, _)| (*first..=*last).contains(&code) && (code - first) % every == 0);
    row.and_then(|(_, _, _, far)| char::from_u32(code.checked_add_signed(*far)?)).unwrap_or(c)
}

/// The plain form of a full-width character.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_small_letters_are_those_of_the_standard_library() {
        let scripts = (0..0x180)
            .chain(0x200..0x220)
            .chain(0x386..0x3cf)
            .chain(0x400..0x460)
            .chain(0x490..0x4c0)
            .chain(0x1e00..0x1e96)
            .chain(0x1ea0..0x1f00);
        for c in scripts.filter_map(char::from_u32).filter(|c| *c != 'İ') {
            assert_eq!(lower(c).to_string(), c.to_lowercase().to_string(), "{c} U+{:04X}", u32::from(c));
        }
        assert_eq!(key("İYİ KARGO"), "iyikargo");
    }
}
