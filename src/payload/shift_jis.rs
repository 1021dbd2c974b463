//! Shift_JIS as Japan's flat files want it.
//!
//! The characters come as one table: natively made at build time; in JavaScript asked of the platform once, whose
//! `TextDecoder` knows the encoding, so that nobody downloads 14 kB that do not compress.

/// One JIS row a block: its number, then 94 characters of 16 bits, low byte first, zero where there is none.
#[cfg(not(target_arch = "wasm32"))]
fn table() -> &'static [u8] {
    built_in()
}

/// One JIS row a block: its number, then 94 characters of 16 bits, low byte first, zero where there is none.
#[cfg(target_arch = "wasm32")]
fn table() -> &'static [u8] {
    static PLATFORM: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    PLATFORM.get_or_init(|| platform(|bytes| crate::platform::decode("shift_jis", bytes)))
}

#[cfg(any(not(target_arch = "wasm32"), test))]
fn built_in() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/shift_jis.bin"))
}

/// Asks a decoder for every pair of bytes, a line each, and makes the table of what it says.
///
/// As the Encoding Standard demands of an encoder: the first place of a character counts, and the rows 88 to 93
/// (NEC's copies of IBM's characters) never do.
#[cfg(target_arch = "wasm32")]
fn platform(decode: impl FnOnce(&[u8]) -> Option<String>) -> Vec<u8> {
    let rows = || (0..120_u8).filter(|row| !(88..94).contains(row));
    let pairs: Vec<u8> = rows().flat_map(|row| (0..94).flat_map(move |cell| place(row, cell).into_iter().chain([b'\n']))).collect();
    let text = decode(&pairs).unwrap_or_default();
    let mut lines = text.split('\n').map(|line| {
        let mut codes = line.encode_utf16();
        let private = 0xE000..=0xF8FF;
        codes.next().filter(|code| codes.next().is_none() && *code != 0xFFFD && !private.contains(code)).unwrap_or(0)
    });
    let mut seen = std::collections::BTreeSet::from([0]);
    let mut table = Vec::new();
    for row in rows() {
        let cells: Vec<u16> = lines.by_ref().take(CELLS).map(|code| if seen.insert(code) { code } else { 0 }).collect();
        if cells.iter().any(|code| *code != 0) {
            table.push(row);
            table.extend(cells.iter().flat_map(|code| code.to_le_bytes()));
        }
    }
    table
}

const CELLS: usize = 94;
const BLOCK: usize = 1 + 2 * CELLS;

/// Two rows of 94 share a first byte; both bytes jump over the ranges of single-byte characters.
fn place(row: u8, cell: u8) -> [u8; 2] {
    let lead = row / 2;
    let trail = cell + if row.is_multiple_of(2) { 0 } else { 94 };
    [lead + if lead < 0x1F { 0x81 } else { 0xC1 }, trail + if trail < 0x3F { 0x40 } else { 0x41 }]
}

/// Encodes text, or gives the first character the encoding lacks.
///
/// The minus sign and the wave dash of other systems are written as the full-width forms Windows uses.
pub(super) fn encode(text: &str) -> Result<Vec<u8>, char> {
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\0'..='\x7F' => bytes.push(c as u8),
            // Half-width katakana follow each other in both.
            '｡'..='ﾟ' => bytes.push((u32::from(c) - 0xFF61 + 0xA1) as u8),
            '\u{2212}' => bytes.extend(pair('\u{FF0D}').ok_or(c)?),
            '\u{301C}' => bytes.extend(pair('\u{FF5E}').ok_or(c)?),
            _ => bytes.extend(pair(c).ok_or(c)?),
        }
    }
    Ok(bytes)
}

fn pair(c: char) -> Option<[u8; 2]> {
    let code = u16::try_from(u32::from(c)).ok()?.to_le_bytes();
    table().chunks_exact(BLOCK).find_map(|block| {
        let (row, cells) = block.split_first()?;
        let cell = cells.chunks_exact(2).position(|known| known == code)?;
        Some(place(*row, u8::try_from(cell).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn encodes(text: &str, bytes: &[u8]) {
        assert_eq!(encode(text).as_deref(), Ok(bytes));
    }

    #[test]
    fn ok_known_characters() {
        encodes("JP-1", b"JP-1");
        encodes("ﾔﾏﾄ", b"\xD4\xCF\xC4");
        encodes("　、亜", b"\x81\x40\x81\x41\x88\x9F");
        encodes("注文番号", b"\x92\x8D\x95\xB6\x94\xD4\x8D\x86");
        encodes("ヤマト運輸", b"\x83\x84\x83\x7D\x83\x67\x89\x5E\x97\x41");
        encodes("表予ソ", b"\x95\x5C\x97\x5C\x83\x5C");
        encodes("①㈱髙", b"\x87\x40\x87\x8A\xFB\xFC");
        encodes("−〜", b"\x81\x7C\x81\x60");
        encodes("熙", b"\xEA\xA4");
    }

    #[test]
    fn err_characters_it_lacks() {
        for (text, lacking) in [("a😀", '😀'), ("é", 'é'), ("€", '€'), ("\u{E000}", '\u{E000}'), ("¥", '¥')] {
            assert_eq!(encode(text), Err(lacking));
        }
    }

    #[test]
    fn ok_the_table_is_small_and_no_character_has_two_places() {
        let mut characters: Vec<_> =
            table().chunks_exact(BLOCK).flat_map(|block| block[1..].chunks_exact(2)).filter(|code| *code != [0, 0]).collect();
        let count = characters.len();
        characters.sort_unstable();
        characters.dedup();
        assert_eq!(characters.len(), count);
        assert_eq!((count > 7000, table().len() < 16_384, table().len() % BLOCK), (true, true, 0));
    }

    #[cfg(target_arch = "wasm32")]
    #[test]
    fn ok_the_platform_knows_what_the_build_knows() {
        assert_eq!(table(), built_in());
    }
}
