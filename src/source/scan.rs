//! Finds where JSON values begin and end without reading what is inside them.
//!
//! A parser that walks an array loses everything after the first bad element. Brackets and
//! quotes are enough to cut the elements apart, so that each one is parsed on its own.

use std::ops::Range;

/// The input ended inside a value that began at this byte.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cut(pub(crate) usize);

pub(crate) struct Scan<'a> {
    input: &'a [u8],
    at: usize,
}

impl<'a> Scan<'a> {
    pub(crate) fn new(input: &'a [u8], at: usize) -> Self {
        Scan { input, at }
    }

    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is no white space, not taken.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while self.input.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.input.get(self.at).copied()
    }

    /// Takes the next byte if it is this one, white space before it included.
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Passes over so many bytes.
    #[cfg(feature = "files")]
    pub(crate) fn pass(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// Passes over one value: a bracketed one, a string, or a run of anything up to a separator.
    pub(crate) fn value(&mut self) -> Result<Range<usize>, Cut> {
        let first = self.peek();
        let start = self.at;
        let mut depth = 0usize;
        match first {
            Some(b'{' | b'[' | b'"') => loop {
                match self.input.get(self.at) {
                    None => return Err(Cut(start)),
                    Some(b'{' | b'[') => depth += 1,
                    Some(b'}' | b']') => depth = depth.saturating_sub(1),
                    Some(b'"') => self.string(start)?,
                    Some(_) => {}
                }
                self.at += 1;
                if depth == 0 {
                    return Ok(start..self.at);
                }
            },
            _ => {
                while self.input.get(self.at).is_some_and(|byte| !matches!(byte, b',' | b']' | b'}' | b'\n')) {
                    self.at += 1;
                }
                Ok(start..self.at)
            }
        }
    }

    /// From the opening quote to the closing one.
    fn string(&mut self, start: usize) -> Result<(), Cut> {
        loop {
            self.at += 1;
            match self.input.get(self.at) {
                None => return Err(Cut(start)),
                Some(b'\\') => self.at += 1,
                Some(b'"') => return Ok(()),
                Some(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn value(input: &str, expected: &str) {
        let mut scan = Scan::new(input.as_bytes(), 0);
        let range = scan.value().unwrap();
        assert_eq!(input.get(range), Some(expected));
    }

    #[test]
    fn ok_values_end_where_they_should() {
        value(r#" {"a":[1,{"b":"}]"}]} , 2"#, r#"{"a":[1,{"b":"}]"}]}"#);
        value(r#""\"}" ,"#, r#""\"}""#);
        value("12 ,3", "12 ");
        value(r#""\\",1"#, r#""\\""#);
    }

    #[test]
    fn err_a_cut_value_names_its_start() {
        for cut in ["  {\"a\":1", "  {\"a\":\"", "  \"abc\\", "  [[]"] {
            assert_eq!(Scan::new(cut.as_bytes(), 0).value(), Err(Cut(2)), "{cut}");
        }
    }
}
