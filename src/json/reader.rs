//! The text itself: where a value begins and ends, and what stands in it.

use std::borrow::Cow;

use super::{JsonError, Over, Result};

/// Most brackets that may stand open.
const DEPTH: u8 = 127;

/// Hands numbers on by `visit_borrowed_bytes`.
pub(super) struct Reader<'j> {
    json: &'j str,
    at: usize,
    open: u8,
    /// Whether half a character is let pass.
    pub halves: bool,
}

/// What a value is that is no text, or begins with.
pub(super) enum Start<'j> {
    Number(&'j [u8]),
    Flag(bool),
    Null,
    List,
    Object,
}

impl<'j> Reader<'j> {
    pub(super) fn of(json: &'j str) -> Self {
        Reader { json, at: 0, open: 0, halves: false }
    }

    #[cfg(feature = "files")]
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    /// The byte that is not blank.
    #[inline]
    pub(super) fn token(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// Stops before the place.
    fn stop(&self, over: Over, message: &'static str) -> JsonError {
        self.placed(JsonError::of(over, message.into()))
    }

    /// Stops over the byte at the place, if there is one.
    pub(super) fn behind(&mut self, message: &'static str) -> JsonError {
        let over = if self.peek().is_some() { Over::Syntax } else { Over::End };
        self.at = self.json.len().min(self.at + 1);
        self.stop(over, message)
    }

    pub(super) fn placed(&self, mut error: JsonError) -> JsonError {
        let stop = &mut error.0.stop;
        if stop.line == 0 {
            let before = self.json.as_bytes().get(..self.at).unwrap_or_default();
            stop.line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            stop.column = before.iter().rev().take_while(|byte| **byte != b'\n').count();
        }
        error
    }

    fn word(&mut self, word: &str, start: Start<'j>) -> Result<Start<'j>> {
        let all = word.bytes().all(|byte| self.take(byte));
        if all { Ok(start) } else { Err(self.behind("expected a value")) }
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.behind("invalid number")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<&'j [u8]> {
        let start = self.at;
        self.take(b'-');
        if self.take(b'0') {
            if self.peek().is_some_and(|c| c.is_ascii_digit()) {
                return Err(self.behind("invalid number"));
            }
        } else {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(self.json.as_bytes().get(start..self.at).unwrap_or_default())
    }

    /// The text behind a quote, borrowed where it holds no escape: nearly always.
    #[inline]
    pub(super) fn text(&mut self) -> Result<Cow<'j, str>> {
        let text = self.plain();
        if self.take(b'"') { Ok(Cow::Borrowed(text)) } else { self.escaped(text.to_owned()).map(Cow::Owned) }
    }

    /// The whole text, of which so much was passed over.
    fn escaped(&mut self, mut text: String) -> Result<String> {
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                _ => return Err(self.behind("control character or end in a text")),
            }
            text += self.plain();
        }
    }

    /// Passes over all that stands for itself: what is no quote, no escape and no control character.
    fn plain(&mut self) -> &'j str {
        let start = self.at;
        let rest = self.json.as_bytes().get(start..).unwrap_or_default();
        self.at += plain(rest);
        self.json.get(start..self.at).unwrap_or_default()
    }

    fn escape(&mut self) -> Result<char> {
        self.at += 1;
        Ok(match self.peek() {
            Some(b'u') => {
                let mut units = [self.unit()?, 0];
                if self.halves {
                    return Ok(char::REPLACEMENT_CHARACTER);
                }
                if matches!(units, [0xD800..0xDC00, _]) {
                    let pair = self.peek() == Some(b'\\');
                    self.at += usize::from(pair);
                    if !pair || self.peek() != Some(b'u') {
                        return Err(self.behind("half a character"));
                    }
                    units = [units[0], self.unit()?];
                }
                let found = char::decode_utf16(units).next().and_then(std::result::Result::ok);
                return found.ok_or_else(|| self.stop(Over::Syntax, "half a character"));
            }
            Some(c) => {
                self.at += 1;
                match c {
                    b'"' | b'\\' | b'/' => char::from(c),
                    b'b' => '\x08',
                    b'f' => '\x0C',
                    b'n' => '\n',
                    b'r' => '\r',
                    b't' => '\t',
                    _ => return Err(self.stop(Over::Syntax, "invalid escape")),
                }
            }
            None => return Err(self.stop(Over::End, "end in a text")),
        })
    }

    /// The four digits behind `u`.
    fn unit(&mut self) -> Result<u16> {
        let start = self.at + 1;
        let digits = self.json.as_bytes().get(start..start + 4);
        self.at = self.json.len().min(start + 4);
        let unit = digits.and_then(|digits| digits.iter().try_fold(0, |unit, c| Some(unit << 4 | char::from(*c).to_digit(16)?)));
        let over = if digits.is_some() { Over::Syntax } else { Over::End };
        unit.and_then(|unit| u16::try_from(unit).ok()).ok_or_else(|| self.stop(over, "invalid escape"))
    }

    /// Passes over what separates members, and the quote of a key: whether there is one more before the closing bracket.
    pub(super) fn more(&mut self, close: u8, first: &mut bool) -> Result<bool> {
        let mut next = self.token();
        if next == Some(close) {
            return Ok(false);
        }
        if !std::mem::take(first) {
            if next != Some(b',') {
                return Err(self.behind("expected a comma or the closing bracket"));
            }
            self.at += 1;
            next = self.token();
            if next == Some(close) {
                return Err(self.behind("comma before the closing bracket"));
            }
        }
        match next {
            Some(_) if close == b']' => Ok(true),
            Some(b'"') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.behind("expected a member")),
        }
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Result<()> {
        let found = self.token() == Some(b':');
        if !found {
            return Err(self.behind("expected a colon"));
        }
        self.at += 1;
        Ok(())
    }

    /// Passes over the closing bracket, for every visitor reads to the end.
    pub(super) fn leave(&mut self, close: u8) {
        self.open -= 1;
        self.token();
        self.take(close);
    }

    /// Passes over the quote that a text begins with, if there is one.
    #[inline]
    pub(super) fn quote(&mut self) -> bool {
        self.token();
        self.take(b'"')
    }

    /// A scalar that is no text, or what a list or an object begins with.
    pub(super) fn start(&mut self) -> Result<Start<'j>> {
        let start = match self.token() {
            Some(b'-' | b'0'..=b'9') => return Ok(Start::Number(self.number()?)),
            Some(b'[') => Start::List,
            Some(b'{') => Start::Object,
            Some(b'n') => return self.word("null", Start::Null),
            Some(b't') => return self.word("true", Start::Flag(true)),
            Some(b'f') => return self.word("false", Start::Flag(false)),
            _ => return Err(self.behind("expected a value")),
        };
        if self.open == DEPTH {
            return Err(self.behind("too many open brackets"));
        }
        self.open += 1;
        self.at += 1;
        Ok(start)
    }
}

/// Bytes before the first quote, escape or control character; all when there is none.
fn plain(text: &[u8]) -> usize {
    // Half of a file is text: eight bytes at a time take as many steps as three alone.
    let (chunks, rest) = text.as_chunks();
    for (at, chunk) in chunks.iter().enumerate() {
        let stops = stops(u64::from_le_bytes(*chunk));
        if stops != 0 {
            return at * 8 + (stops.trailing_zeros() / 8) as usize;
        }
    }
    let end = rest.iter().position(|c| matches!(c, b'"' | b'\\' | ..b' '));
    end.map_or(text.len(), |end| chunks.len() * 8 + end)
}

/// The high bit of the first byte that is a quote, an escape or a control character, with others behind it; 0 when there is none.
fn stops(word: u64) -> u64 {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    // A borrow goes to the bytes behind, so the first byte found is below what is taken away.
    let below = |word: u64, most: u8| word.wrapping_sub(EACH * u64::from(most));
    let with = |byte: u8| word ^ (EACH * u64::from(byte));
    // With one bit of them turned, the quote stands right behind the control characters.
    (below(with(b'"' ^ b' '), b' ' + 1) | below(with(b'\\'), 1)) & !word & (EACH << 7)
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// Every byte among ones that stand for themselves, at every place of the eight.
    #[test]
    fn ok_texts_stop_at_quotes_escapes_and_control_characters() {
        for byte in 0..=u8::MAX {
            for at in 0..19 {
                for around in [b' ', b'!', b'#', b'[', b']', b'a', 0x7f, 0x80, 0xa2, 0xdc, 0xff] {
                    let mut text = [around; 19];
                    text[at] = byte;
                    let stops = matches!(byte, 0..0x20 | b'"' | b'\\');
                    assert_eq!(super::plain(&text), if stops { at } else { 19 }, "{byte:#x} at {at} among {around:#x}");
                }
            }
        }
    }
}
