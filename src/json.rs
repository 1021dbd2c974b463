//! JSON to the digit: a number is handed on as it is written, so that no code for floats is in the engine.

use std::{borrow::Cow, fmt};

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Expected, MapAccess, SeqAccess, Unexpected, Visitor},
    forward_to_deserialize_any,
};

/// Most brackets that may stand open.
const DEPTH: u8 = 127;

/// JSON that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    message: Cow<'static, str>,
    stop: Stop,
}

/// Where the reader stopped, and over what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stop {
    pub over: Over,
    pub line: usize,
    pub column: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// It is JSON, but not of the kind that belongs here.
    Kind,
    End,
    Syntax,
}

impl JsonError {
    /// Line of the text, from 1.
    pub fn line(&self) -> usize {
        self.stop.line
    }

    /// Column in bytes, from 1.
    pub fn column(&self) -> usize {
        self.stop.column
    }

    pub(crate) fn stop(&self) -> Stop {
        self.stop
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.message, self.stop.line, self.stop.column)
    }
}

impl std::error::Error for JsonError {}

impl de::Error for JsonError {
    /// Gets its place from the reader.
    fn custom<T: fmt::Display>(message: T) -> Self {
        JsonError { message: message.to_string().into(), stop: Stop { over: Over::Kind, line: 0, column: 0 } }
    }

    /// Never asked: every visitor here has words of its own. Serde's would print floats.
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        de::Error::custom(format_args!("expected {expected}"))
    }
}

#[cfg(feature = "files")]
impl From<&serde_json::Error> for Stop {
    fn from(error: &serde_json::Error) -> Self {
        let over = match error.classify() {
            serde_json::error::Category::Data => Over::Kind,
            serde_json::error::Category::Eof => Over::End,
            _ => Over::Syntax,
        };
        Stop { over, line: error.line(), column: error.column() }
    }
}

type Result<T> = std::result::Result<T, JsonError>;

/// Reads the one value of a text.
pub(crate) fn read<'j, S: DeserializeSeed<'j>>(json: &'j str, seed: S) -> Result<S::Value> {
    let mut reader = Reader { json, at: 0, open: 0, halves: false };
    let value = seed.deserialize(&mut reader)?;
    if reader.token().is_some() { Err(reader.behind("there is more behind the value")) } else { Ok(value) }
}

/// Hands numbers on by `visit_borrowed_bytes`.
struct Reader<'j> {
    json: &'j str,
    at: usize,
    open: u8,
    /// Whether half a character is let pass.
    halves: bool,
}

/// What a value is, or begins with.
enum Start<'j> {
    Text(Cow<'j, str>),
    Number(&'j [u8]),
    Flag(bool),
    Null,
    List,
    Object,
}

impl<'j> Reader<'j> {
    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    /// The byte that is not blank.
    fn token(&mut self) -> Option<u8> {
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
        self.placed(JsonError { message: message.into(), stop: Stop { over, line: 0, column: 0 } })
    }

    /// Stops over the byte at the place, if there is one.
    fn behind(&mut self, message: &'static str) -> JsonError {
        let over = if self.peek().is_some() { Over::Syntax } else { Over::End };
        self.at = self.json.len().min(self.at + 1);
        self.stop(over, message)
    }

    fn placed(&self, mut error: JsonError) -> JsonError {
        if error.stop.line == 0 {
            let before = self.json.as_bytes().get(..self.at).unwrap_or_default();
            error.stop.line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            error.stop.column = before.iter().rev().take_while(|byte| **byte != b'\n').count();
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

    /// The text behind a quote, borrowed where it holds no escape.
    fn text(&mut self) -> Result<Cow<'j, str>> {
        let mut text = Cow::Borrowed("");
        self.at += 1;
        loop {
            let rest = self.json.get(self.at..).unwrap_or_default();
            let plain = rest.bytes().position(|c| matches!(c, b'"' | b'\\' | ..b' ')).unwrap_or(rest.len());
            text += rest.get(..plain).unwrap_or_default();
            self.at += plain;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.to_mut().push(self.escape()?),
                _ => return Err(self.behind("control character or end in a text")),
            }
        }
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

    /// Passes over what separates members: whether there is one more before the closing bracket.
    fn more(&mut self, close: u8, first: &mut bool) -> Result<bool> {
        let next = self.token();
        if next == Some(close) {
            return Ok(false);
        }
        if !std::mem::take(first) {
            if next != Some(b',') {
                return Err(self.behind("expected a comma or the closing bracket"));
            }
            self.at += 1;
            if self.token() == Some(close) {
                return Err(self.behind("comma before the closing bracket"));
            }
        }
        match self.token() {
            Some(b'"') => Ok(true),
            Some(_) if close == b']' => Ok(true),
            _ => Err(self.behind("expected a member")),
        }
    }

    fn colon(&mut self) -> Result<()> {
        let found = self.token() == Some(b':');
        if !found {
            return Err(self.behind("expected a colon"));
        }
        self.at += 1;
        Ok(())
    }

    /// Passes over the closing bracket, for every visitor reads to the end.
    fn leave(&mut self, close: u8) {
        self.open -= 1;
        self.token();
        self.take(close);
    }

    /// A scalar, or what a list or an object begins with.
    fn start(&mut self) -> Result<Start<'j>> {
        let start = match self.token() {
            Some(b'"') => return Ok(Start::Text(self.text()?)),
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

impl<'j> Deserializer<'j> for &mut Reader<'j> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'j>>(self, visitor: V) -> Result<V::Value> {
        let read = match self.start()? {
            Start::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Start::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Start::Number(number) => visitor.visit_borrowed_bytes(number),
            Start::Flag(flag) => visitor.visit_bool(flag),
            Start::Null => visitor.visit_unit(),
            Start::List => {
                let read = visitor.visit_seq(Members { reader: self, first: true });
                self.leave(b']');
                read
            }
            Start::Object => {
                let read = visitor.visit_map(Members { reader: self, first: true });
                self.leave(b'}');
                read
            }
        };
        read.map_err(|error| self.placed(error))
    }

    /// What nobody reads may hold half a character: a shop cut a note in the middle of an emoji.
    fn deserialize_ignored_any<V: Visitor<'j>>(self, visitor: V) -> Result<V::Value> {
        let before = std::mem::replace(&mut self.halves, true);
        let read = self.deserialize_any(visitor);
        self.halves = before;
        read
    }

    forward_to_deserialize_any! {
        <V: Visitor<'j>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}

/// The members of a list or an object, whose visitors ask until there are no more.
struct Members<'r, 'j> {
    reader: &'r mut Reader<'j>,
    first: bool,
}

impl<'j> SeqAccess<'j> for Members<'_, 'j> {
    type Error = JsonError;

    fn next_element_seed<S: DeserializeSeed<'j>>(&mut self, seed: S) -> Result<Option<S::Value>> {
        let more = self.reader.more(b']', &mut self.first)?;
        more.then(|| seed.deserialize(&mut *self.reader)).transpose()
    }
}

impl<'j> MapAccess<'j> for Members<'_, 'j> {
    type Error = JsonError;

    fn next_key_seed<S: DeserializeSeed<'j>>(&mut self, seed: S) -> Result<Option<S::Value>> {
        let more = self.reader.more(b'}', &mut self.first)?;
        more.then(|| seed.deserialize(&mut *self.reader)).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'j>>(&mut self, seed: S) -> Result<S::Value> {
        self.reader.colon()?;
        seed.deserialize(&mut *self.reader)
    }
}

#[cfg(all(test, feature = "files"))]
mod tests {
    use serde::de::IgnoredAny;
    use std::marker::PhantomData;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use crate::{Shipment, shipment::Slot};

    use super::*;

    type Read<'j> = std::result::Result<Shipment<'j>, Stop>;

    /// What is read here, and what serde_json reads. Its words and ours differ.
    fn both(json: &str) -> [Read<'_>; 2] {
        let (mut own, mut other) = (Shipment::default(), Shipment::default());
        let read = read(json, Slot::Record(&mut own)).map_err(|error| error.stop());
        let mut reference = serde_json::Deserializer::from_str(json);
        let expected = Slot::Record(&mut other).deserialize(&mut reference).and_then(|()| reference.end());
        [read.map(|()| own), expected.map(|()| other).map_err(|error| Stop::from(&error))]
    }

    fn same(json: &str) {
        let [read, expected] = both(json);
        assert_eq!(read, expected, "{json:?}");
    }

    const WHOLE: &str = "{\"id\": \"a\\u00e4\\ud83d\\ude00\\n\\/é\", \"orderId\":-12,\n \"programs\" : [\"P\", 0, true,false , null],\"shipTo\":{\"country\":\"GB\"},\
        \"lines\":[{},{\"sku\":\"\"}], \"what\":[1.5e+3,{\"a\":[[]]},\"\\ud83d\"],\"value\":null}";

    #[test]
    fn ok_as_serde_json() {
        same(WHOLE);
        for json in ["{}", " { } ", "{\"id\":18446744073709551615}", "{\"id\":-9223372036854775808}", "{\"id\":null}", "{\"i\\u0064\":1}"] {
            same(json);
        }
    }

    #[test]
    fn err_where_serde_json_stops() {
        for json in [
            "",
            "[]",
            "1",
            "{\"id\":tru}",
            "{\"id\":{}}",
            "{\"id\":{ \n}}",
            "{\"id\":[1]}",
            "{\"lines\":{}}",
            "{\"lines\":[1]}",
            "{} x",
            "{\"id\":\"\\ud83d\"}",
            "{\"id\":\"\\udc00\"}",
            "{\"id\":\"\\ud83d\\u0041\"}",
            "{\"id\":\"\\x\"}",
            "{\"id\":\"\\u12g4\"}",
            "{\"id\":\"\u{1}\"}",
            "{\"id\":\"\n\"}",
            "{\"id\":01}",
            "{\"id\":-}",
            "{\"id\":1.}",
            "{\"id\":1.x}",
            "{\"id\":1e}",
            "{\"id\":1ex}",
            "{\"id\":1e+}",
            "{\"id\":+1}",
            "{\"id\":.5}",
            "{id:1}",
            "{1:1}",
            "{\"id\" 1}",
            "{\"id\":1,}",
            "{\"id\":1 \"x\"}",
            "{\"id\":1,,}",
            "{\"programs\":[1,]}",
            "{\"programs\":[1 2]}",
            "{\"programs\":[,1]}",
            "{\"id\":1]",
            "{,}",
        ] {
            same(json);
        }
    }

    #[test]
    fn err_brackets_without_end() {
        let deep = |brackets: usize| read(&["[".repeat(brackets), "]".repeat(brackets)].concat(), PhantomData::<IgnoredAny>);
        assert!(deep(127).is_ok());
        assert_eq!(deep(128).unwrap_err().to_string(), "too many open brackets at line 1 column 128");
        assert_eq!(deep(100_000).unwrap_err().stop(), Stop { over: Over::Syntax, line: 1, column: 128 });
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        /// A byte of a good text is changed, or the text is cut.
        #[test]
        fn err_where_serde_json_stops_in_damage(at in 0..WHOLE.len(), with in "[\\[\\]{}\",:\\\\ 0-9eE+.tfu-]?", cut in proptest::bool::ANY) {
            let Some((front, behind)) = WHOLE.split_at_checked(at) else { return Ok(()) };
            let rest = behind.chars().next().map_or(0, char::len_utf8);
            let json = [front, &with, if cut { "" } else { behind.get(rest..).unwrap_or_default() }].concat();
            // Minus zero is a float to serde_json, which a shipment refuses; here it is two characters.
            if json.split_once(":-0").is_some_and(|(_, behind)| !behind.starts_with(['.', 'e', 'E'])) {
                return Ok(());
            }
            // Where nobody reads, serde_json says of a number that is cut off that it is wrong.
            let [read, expected] = both(&json).map(|read| read.map_err(|stop| (stop.over == Over::Kind, stop.line, stop.column)));
            assert_eq!(read, expected, "{json:?}");
        }
    }
}
