//! Reads JSON that is as plain as a ledger's: one line, no escapes, whole numbers.
//!
//! A year of a large seller is a million rows, and `serde_json` takes twice the time. Whatever is not plain, broken or only
//! unusual, is left to it: this reader says no, it never says what is wrong.

use crate::shipment::{Slot, Text, record::Record};

/// Bytes of the line at the front, its end not included.
pub(super) fn line(text: &[u8]) -> usize {
    find(text, 0, b"\n")
}

/// Fills a record from the text of an object; false when it is not plain, and the record is half filled then.
pub(super) fn fill<'a>(text: &'a str, into: &mut dyn Record<'a>) -> bool {
    let mut plain = Plain { text, at: 0 };
    plain.object(into).is_some() && plain.peek().is_none()
}

struct Plain<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Plain<'a> {
    /// The next byte that is no blank.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                byte => return byte.copied(),
            }
        }
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    fn object(&mut self, into: &mut dyn Record<'a>) -> Option<()> {
        self.take(b'{')?;
        if self.take(b'}').is_some() {
            return Some(());
        }
        loop {
            let key = self.string()?;
            self.take(b':')?;
            // What is not known may be anything.
            match into.slot(key)? {
                Slot::Text(slot) => *slot = Text::new(self.scalar()?),
                Slot::Texts(list) => self.list(list)?,
                Slot::Record(record) => self.object(record)?,
                Slot::Maybe(record) => self.object(record.open())?,
                Slot::Records(_) => return None,
            }
            if self.take(b',').is_none() {
                return self.take(b'}');
            }
        }
    }

    fn list(&mut self, into: &mut Vec<Text<'a>>) -> Option<()> {
        into.clear();
        self.take(b'[')?;
        if self.take(b']').is_some() {
            return Some(());
        }
        loop {
            into.push(Text::new(self.scalar()?));
            if self.take(b',').is_none() {
                return self.take(b']');
            }
        }
    }

    /// A string, or a whole number of few digits.
    fn scalar(&mut self) -> Option<&'a str> {
        if self.peek()? == b'"' {
            return self.string();
        }
        let rest = self.text.get(self.at..)?;
        let len = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = rest.get(..len).filter(|number| (1..=18).contains(&len) && (len == 1 || !number.starts_with('0')))?;
        // A point or an exponent would go on here.
        matches!(rest.as_bytes().get(len), Some(b',' | b'}' | b']' | b' ')).then(|| self.at += len)?;
        Some(number)
    }

    fn string(&mut self) -> Option<&'a str> {
        self.take(b'"')?;
        let end = find(self.text.as_bytes(), self.at, b"\"\\");
        let inside = self.text.get(self.at..end)?;
        (self.text.as_bytes().get(end) == Some(&b'"')).then(|| self.at = end + 1)?;
        Some(inside)
    }
}

const ONES: u64 = u64::MAX / 255;
const HIGHS: u64 = ONES << 7;

/// Where one of these bytes, or a control character when a backslash is asked for, stands next; the end when none does.
fn find(text: &[u8], from: usize, any: &[u8]) -> usize {
    let strict = any.len() > 1;
    let is = |byte: &u8| any.contains(byte) || (strict && *byte < b' ');
    let mut at = from;
    // Eight bytes at a time, as long as none of them is meant. A byte above 127 may look like one and costs a second look.
    while let Some(word) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*word);
        let hits = any
            .iter()
            .map(|byte| zero(word ^ (ONES * u64::from(*byte))))
            .fold(if strict { below_blank(word) } else { 0 }, |all, hit| all | hit);
        if hits != 0 {
            let first = at + (hits.trailing_zeros() / 8) as usize;
            if text.get(first).is_some_and(is) {
                return first;
            }
            at = first + 1;
        } else {
            at += 8;
        }
    }
    text.get(at..).and_then(|rest| rest.iter().position(is)).map_or(text.len(), |found| at + found)
}

/// The high bit of each byte that is zero, and perhaps of some behind it.
fn zero(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

/// The high bit of each byte below a blank.
fn below_blank(word: u64) -> u64 {
    word.wrapping_sub(ONES * u64::from(b' ')) & !word & HIGHS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtr::Entry;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_what_is_plain_reads_as_the_parser_reads_it() {
        for text in [
            r#"{}"#,
            r#" { "orderId" : "202-1234567-1234567" , "v":1 } "#,
            r#"{"value":{"amount":18,"currency":"EUR"},"programs":["PRIME","BUY_SHIPPING"],"carrier":"Österreichische Post"}"#,
            r#"{"programs":[],"scans":0,"category":"éééééééééééééééé"}"#,
        ] {
            let mut read = Entry::default();
            assert!(fill(text, &mut read), "{text}");
            assert_eq!(read, serde_json::from_str(text).unwrap(), "{text}");
        }
    }

    #[test]
    fn ok_the_rest_is_left_to_the_parser() {
        for text in [
            "",
            "{",
            "[]",
            "{}x",
            r#"{"orderId":"1}"#,
            r#"{"orderId":"\u0031"}"#,
            r#"{"orderId":1.5}"#,
            r#"{"scans":01}"#,
            r#"{"scans":1e3}"#,
            r#"{"scans":-1}"#,
            r#"{"scans":null}"#,
            r#"{"mood":"1"}"#,
            r#"{"orderId":{}}"#,
            r#"{"programs":"x"}"#,
            r#"{"v":1"#,
            r#"{"v":1,}"#,
            r#"{"v":1 "scans":1}"#,
            "{\"orderId\":\"a\u{7}b\"}",
            r#"{"orderId":1234567890123456789}"#,
        ] {
            assert!(!fill(text, &mut Entry::default()), "{text}");
        }
    }

    #[test]
    fn ok_bytes_are_found_wherever_they_stand() {
        for before in 0..40 {
            let text = format!("{}\"{}\n", "ü a".repeat(before), "x".repeat(before));
            assert_eq!(find(text.as_bytes(), 0, b"\"\\"), text.find('"').unwrap());
            assert_eq!(line(text.as_bytes()), text.len() - 1);
            assert_eq!(find("\u{80}\u{A2}".repeat(before).as_bytes(), 0, b"\"\\"), before * 4);
        }
    }
}
