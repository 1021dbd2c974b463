//! JSON to the digit: a number is handed on as it is written, so that no code for floats is in the engine.

mod reader;

use std::{borrow::Cow, fmt};

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Expected, MapAccess, SeqAccess, Unexpected, Visitor},
    forward_to_deserialize_any,
};

use reader::{Reader, Start};

/// JSON that cannot be read.
///
/// Behind a pointer: what is read hands on no more than a word to say that nothing was wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError(Box<Fault>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Fault {
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
    fn of(over: Over, message: Cow<'static, str>) -> Self {
        JsonError(Box::new(Fault { message, stop: Stop { over, line: 0, column: 0 } }))
    }

    /// Line of the text, from 1.
    pub fn line(&self) -> usize {
        self.0.stop.line
    }

    /// Column in bytes, from 1.
    pub fn column(&self) -> usize {
        self.0.stop.column
    }

    pub(crate) fn stop(&self) -> Stop {
        self.0.stop
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { message, stop } = &*self.0;
        write!(f, "{message} at line {} column {}", stop.line, stop.column)
    }
}

impl std::error::Error for JsonError {}

impl de::Error for JsonError {
    /// Gets its place from the reader.
    fn custom<T: fmt::Display>(message: T) -> Self {
        JsonError::of(Over::Kind, message.to_string().into())
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
    let mut reader = Reader::of(json);
    let value = seed.deserialize(&mut reader)?;
    if reader.token().is_some() { Err(reader.behind("there is more behind the value")) } else { Ok(value) }
}

/// Reads the value at the front of a text, and says where it ends.
#[cfg(feature = "files")]
pub(crate) fn front<'j, S: DeserializeSeed<'j>>(json: &'j str, seed: S) -> Result<usize> {
    let mut reader = Reader::of(json);
    seed.deserialize(&mut reader)?;
    Ok(reader.at())
}

impl<'j> Reader<'j> {
    /// Hands on the text behind a quote.
    #[inline]
    fn said<V: Visitor<'j>>(&mut self, visitor: V) -> Result<V::Value> {
        let read = match self.text()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        };
        read.map_err(|error| self.placed(error))
    }
}

impl<'j> Deserializer<'j> for &mut Reader<'j> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'j>>(self, visitor: V) -> Result<V::Value> {
        if self.quote() {
            return self.said(visitor);
        }
        let read = match self.start()? {
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

/// The text of a key, whose quote was passed over.
struct Key<'r, 'j>(&'r mut Reader<'j>);

impl<'j> Deserializer<'j> for Key<'_, 'j> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'j>>(self, visitor: V) -> Result<V::Value> {
        self.0.said(visitor)
    }

    forward_to_deserialize_any! {
        <V: Visitor<'j>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
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
        more.then(|| seed.deserialize(Key(self.reader))).transpose()
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

    /// Wherever a text ends among the bytes that are looked at together.
    #[test]
    fn ok_texts_of_every_length() {
        for len in 0..20 {
            for (at, odd) in (0..=len).flat_map(|at| ["", "é", "\\n", "\\\"", "\u{1f}", "\u{7f}", "!", "#", "[", "]"].map(|odd| (at, odd)))
            {
                let text = ["a".repeat(at), odd.to_owned(), "b".repeat(len - at)].concat();
                same(&format!("{{\"id\":\"{text}\"}}"));
                same(&format!("{{\"id\":\"{text}\",\"orderId\":\"1234567890\"}}"));
                same(&format!("{{\"id\":\"{text}"));
            }
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
            if json.split("-0").skip(1).any(|behind| !behind.starts_with(['.', 'e', 'E'])) {
                return Ok(());
            }
            // Where nobody reads, serde_json says of a number that is cut off that it is wrong.
            let [mut read, expected] = both(&json).map(|read| read.map_err(|stop| (stop.over == Over::Kind, stop.line, stop.column)));
            // Behind a list that is refused serde_json passes over a comma, and stops a little later.
            if let (Err((true, line, column)), Err((true, later_line, later))) = (&mut read, &expected)
                && json.contains("[,")
            {
                assert!(line == later_line && (*column..=*column + 2).contains(later), "{json:?}");
                *column = *later;
            }
            assert_eq!(read, expected, "{json:?}");
        }
    }
}
