//! The encoding a file is written in, told from its bytes; and its text in UTF-8, with the way back to the bytes that came in.
//!
//! The decoders are the Encoding Standard's: natively those of `encoding_rs`, in JavaScript the platform's `TextDecoder`,
//! so that nobody downloads tables that every browser has.

use std::borrow::Cow;

words! {
    /// Encoding of a file, by its name in the Encoding Standard.
    pub enum Encoding {
        /// With or without a byte order mark.
        Utf8 = "utf-8",
        /// Low byte first: what spreadsheets call Unicode text.
        Utf16Le = "utf-16le",
        /// High byte first.
        Utf16Be = "utf-16be",
        /// What Windows wrote in western Europe and America; Latin-1 is a part of it.
        Windows1252 = "windows-1252",
        /// Japanese, as Amazon's templates and Windows write it.
        ShiftJis = "shift_jis",
    }
}

/// Where a text stands in the bytes that came in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    pub encoding: Encoding,
    /// Bytes in front that the text does not hold.
    mark: usize,
    /// Bytes that came in.
    len: usize,
    /// UTF-8 with bytes of something else in between.
    pub mixed: bool,
}

impl Origin {
    /// UTF-8: every byte where it stands.
    pub(super) fn plain(input: &[u8]) -> Origin {
        Origin { encoding: Encoding::Utf8, mark: 0, len: input.len(), mixed: false }
    }

    /// Bytes that came in before the text.
    pub(super) fn begin(&self) -> usize {
        self.mark
    }

    /// The byte itself, or the end when characters that were damaged count for more bytes than there are.
    pub(super) fn within(&self, byte: usize) -> usize {
        byte.min(self.len)
    }

    /// The origin of a text that stands behind so many bytes of its file.
    pub(super) fn behind(self, bytes: usize) -> Origin {
        Origin { len: self.len + bytes, ..self }
    }

    /// Bytes a part of the text takes in the encoding.
    pub(super) fn width(&self, part: &[u8]) -> usize {
        if self.encoding == Encoding::Utf8 {
            return part.len();
        }
        part.utf8_chunks().flat_map(|chunk| chunk.valid().chars()).map(|c| self.encoding.width(c)).sum()
    }
}

impl Encoding {
    fn width(self, c: char) -> usize {
        match self {
            Encoding::Utf8 => c.len_utf8(),
            Encoding::Utf16Le | Encoding::Utf16Be => 2 * c.len_utf16(),
            Encoding::Windows1252 => 1,
            // Half-width katakana are single bytes.
            Encoding::ShiftJis => 1 + usize::from(!matches!(c, '\0'..='\u{80}' | '\u{FF61}'..='\u{FF9F}')),
        }
    }
}

/// The text of a file in UTF-8; `Err` with the encoding when it cannot be decoded here.
pub(super) fn decode(input: &[u8]) -> Result<(Cow<'_, [u8]>, Origin), Encoding> {
    let (encoding, mixed) = told(input);
    let (text, origin) = decode_as(encoding, input)?;
    Ok((text, Origin { mixed, ..origin }))
}

/// The same of a file whose encoding is known.
pub(super) fn decode_as(encoding: Encoding, input: &[u8]) -> Result<(Cow<'_, [u8]>, Origin), Encoding> {
    let mark = match encoding {
        Encoding::Utf16Le | Encoding::Utf16Be if matches!(input, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) => 2,
        _ => 0,
    };
    let text = match encoding {
        Encoding::Utf8 => Cow::Borrowed(input),
        _ => Cow::Owned(text(encoding, input.get(mark..).unwrap_or_default()).ok_or(encoding)?.into_bytes()),
    };
    Ok((text, Origin { encoding, mark, len: input.len(), mixed: false }))
}

#[cfg(all(feature = "files", not(target_arch = "wasm32")))]
fn text(encoding: Encoding, bytes: &[u8]) -> Option<String> {
    let encoding = match encoding {
        Encoding::Utf8 => encoding_rs::UTF_8,
        Encoding::Utf16Le => encoding_rs::UTF_16LE,
        Encoding::Utf16Be => encoding_rs::UTF_16BE,
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252,
        Encoding::ShiftJis => encoding_rs::SHIFT_JIS,
    };
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

#[cfg(all(feature = "files", target_arch = "wasm32"))]
fn text(encoding: Encoding, bytes: &[u8]) -> Option<String> {
    let text = crate::platform::decode(encoding.word(), bytes)?;
    // Some releases of Node decode Latin-1 where they were asked for Windows-1252.
    Some(match encoding {
        Encoding::Windows1252 => text.chars().map(windows).collect(),
        _ => text,
    })
}

/// What Windows-1252 has where Latin-1 has controls.
#[cfg(all(feature = "files", target_arch = "wasm32"))]
fn windows(c: char) -> char {
    let place = u32::from(c).checked_sub(0x80).and_then(|place| usize::try_from(place).ok()).filter(|place| *place < 32);
    place.and_then(|place| "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".chars().nth(place)).unwrap_or(c)
}

/// The small engine reads UTF-8.
#[cfg(not(feature = "files"))]
fn text(_: Encoding, _: &[u8]) -> Option<String> {
    None
}

/// The encoding, and whether bytes of another one are in between.
fn told(input: &[u8]) -> (Encoding, bool) {
    match input {
        [0xFF, 0xFE, ..] => return (Encoding::Utf16Le, false),
        [0xFE, 0xFF, ..] => return (Encoding::Utf16Be, false),
        _ => {}
    }
    if let Some(wide) = wide(input) {
        return (wide, false);
    }
    match std::str::from_utf8(input) {
        Err(error) if cfg!(feature = "files") && error.error_len().is_some() => narrow(input),
        // A character cut off at the end is no other encoding.
        _ => (Encoding::Utf8, false),
    }
}

/// UTF-16 without a mark: every other byte of plain letters is zero, and always the same one.
fn wide(input: &[u8]) -> Option<Encoding> {
    let pairs = input.get(..input.len().min(1024)).unwrap_or_default().chunks_exact(2);
    let all = pairs.len();
    let [mut high, mut low] = [0, 0];
    for pair in pairs {
        high += usize::from(pair.first() == Some(&0));
        low += usize::from(pair.last() == Some(&0));
    }
    match (high, low) {
        (0, low) if low * 4 >= all && low > 0 => Some(Encoding::Utf16Le),
        (high, 0) if high * 4 >= all && high > 0 => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// What bytes that are no UTF-8 are.
fn narrow(input: &[u8]) -> (Encoding, bool) {
    if is_shift_jis(input) {
        return (Encoding::ShiftJis, false);
    }
    let (mut sound, mut bad) = (0_usize, 0_usize);
    for chunk in input.utf8_chunks() {
        sound += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        bad += chunk.invalid().len();
    }
    // Two accented letters of Windows that look like one character of UTF-8 are rare beside others that do not.
    let mixed = input.starts_with(b"\xEF\xBB\xBF") || sound * 8 > bad;
    let unused = || input.iter().any(|byte| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D));
    match mixed || unused() {
        true => (Encoding::Utf8, mixed),
        false => (Encoding::Windows1252, false),
    }
}

/// Whether every byte has its place in Shift_JIS, and most characters are such as Japanese text is made of. Single
/// accented letters of Windows-1252 also pair with the letter behind them, but not to kana, and seldom with another accented one.
fn is_shift_jis(input: &[u8]) -> bool {
    let (mut usual, mut odd) = (0_usize, 0_usize);
    let mut katakana = false;
    let mut bytes = input.iter().copied();
    while let Some(byte) = bytes.next() {
        let half_width = matches!(byte, 0xA1..=0xDF);
        match byte {
            0x00..=0x7F => {}
            // Half-width katakana come in words.
            _ if half_width => *(if katakana { &mut usual } else { &mut odd }) += 1,
            0x81..=0x9F | 0xE0..=0xFC => match (byte, bytes.next()) {
                (_, None) => {}
                (0x81, Some(0x40..=0x7E | 0x80..=0xFC)) | (0x82, Some(0x4F..=0xF1)) | (0x83, Some(0x40..=0x7E | 0x80..=0x96)) => usual += 1,
                (_, Some(0x80..=0xFC)) => usual += 1,
                (_, Some(0x40..=0x7E)) => odd += 1,
                _ => return false,
            },
            _ => return false,
        }
        katakana = half_width;
    }
    usual > odd
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn is(input: &[u8], encoding: Encoding, mixed: bool) {
        assert_eq!(told(input), (encoding, mixed), "{input:?}");
    }

    #[cfg(feature = "files")]
    #[test]
    fn ok_encodings_are_told_by_their_bytes() {
        is(b"order-id,carrier\nA,UPS\n", Encoding::Utf8, false);
        is("Zürich, 注文番号".as_bytes(), Encoding::Utf8, false);
        is(b"\xEF\xBB\xBForder-id", Encoding::Utf8, false);
        is(b"caf\xC3", Encoding::Utf8, false);
        is(b"\xFF\xFEo\0", Encoding::Utf16Le, false);
        is(b"\xFE\xFF\0o", Encoding::Utf16Be, false);
        is(b"o\0r\0d\0e\0r\0", Encoding::Utf16Le, false);
        is(b"\0o\0r\0d\0e\0r", Encoding::Utf16Be, false);
        is(b"order-id,carrier\r\nA,\0\r\nB,UPS\r\n", Encoding::Utf8, false);
        is(b"48 \x96 caf\xE9\nM\xFCller, \x93quoted\x94, \x8010", Encoding::Windows1252, false);
        is(b"caf\xE9s, d\xE9j\xE0 vu", Encoding::Windows1252, false);
        is(b"\x92\x8D\x95\xB6\x94\xD4\x8D\x86\t\x94z\x91\x97", Encoding::ShiftJis, false);
        is(b"A\t\x83\x84\x83\x7D\x83\x67\x89\x5E\x97\x41\tB", Encoding::ShiftJis, false);
        is(b"A\t\xD4\xCF\xC4\tB", Encoding::ShiftJis, false);
    }

    #[cfg(feature = "files")]
    #[test]
    fn err_two_encodings_in_one_file() {
        is(b"Z\xC3\xBCrich, M\xFCller", Encoding::Utf8, true);
        is(b"\xEF\xBB\xBFcaf\xE9s", Encoding::Utf8, true);
        is(b"caf\xE9 \x81\x20", Encoding::Utf8, false);
    }

    #[cfg(feature = "files")]
    #[test]
    fn err_a_place_is_that_of_the_bytes_that_came_in() {
        let table = "order-id,carrier\nA,é東ﾔ\nB\n";
        let utf_16 = |bytes: fn(u16) -> [u8; 2]| table.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let [little, big] = [utf_16(u16::to_le_bytes), utf_16(u16::to_be_bytes)];
        let marked = [b"\xFF\xFE".as_slice(), &little].concat();
        for (input, encoding, byte) in [
            (table.as_bytes(), Encoding::Utf8, 28),
            (&marked, Encoding::Utf16Le, 48),
            (&little, Encoding::Utf16Le, 46),
            (&big, Encoding::Utf16Be, 46),
            (b"order-id,carrier\nA,\xE9\x80 \x96\nB\n", Encoding::Windows1252, 24),
            (b"order-id,carrier\nA,\x93\x8C\x8B\x9E\xD4\nB\n", Encoding::ShiftJis, 25),
        ] {
            let reading = crate::source::read(input, &crate::source::Options::default());
            assert_eq!(reading.detected.map(|found| found.encoding), Some(encoding));
            let places: Vec<_> =
                reading.problems.iter().map(|problem| (problem.code, problem.line, problem.column, problem.byte)).collect();
            assert_eq!(places, [("E_CSV_ROW", Some(3), Some(1), Some(byte))], "{encoding:?}");
        }
    }

    #[cfg(feature = "files")]
    #[test]
    fn ok_every_character_knows_its_bytes() {
        for (input, text) in [
            (&b"\xFF\xFEa\0\xE9\0=\xD8\0\xDE"[..], "aé😀"),
            (b"\xFE\xFF\0a\0\xE9\xD8=\xDE\0", "aé😀"),
            (b"\x80 caf\xE9 \x96", "€ café –"),
            (b"a\x83\x84\x83\x7D\xD4\x81\x40\x89\x5E", "aヤマﾔ　運"),
        ] {
            let (decoded, origin) = decode(input).unwrap();
            assert_eq!(std::str::from_utf8(&decoded), Ok(text));
            assert_eq!(origin.begin() + origin.width(text.as_bytes()), input.len(), "{text}");
        }
    }
}
