//! Input that is no shipment: what is wrong, and where.

use serde::Serialize;

use crate::params::Params;

/// Most problems listed one by one; the rest become one line that counts them.
const LISTED: usize = 100;

/// A place in the input that could not be read, or that does not fit the rest of it.
///
/// JSON: `{"code","params","line","column","byte"}`, `null` where there is no place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Stable code, `E_…`.
    pub code: &'static str,
    /// What the message is made of.
    pub params: Params,
    /// Line, from 1.
    pub line: Option<usize>,
    /// Field in bytes, from 1.
    pub column: Option<usize>,
    /// Bytes before the place, a byte order mark included.
    pub byte: Option<usize>,
}

/// Gathers problems, a bounded number of them whatever the input does.
pub(crate) struct Problems<'a> {
    input: &'a [u8],
    lines: Lines,
    list: Vec<Problem>,
    more: usize,
}

impl<'a> Problems<'a> {
    pub(crate) fn new(input: &'a [u8]) -> Self {
        Problems { input, lines: Lines::default(), list: Vec::new(), more: 0 }
    }

    /// A problem at a byte of the input; the parameters are only made when it will be listed.
    pub(crate) fn at(&mut self, code: &'static str, byte: usize, params: impl FnOnce() -> Params) {
        if self.list.len() >= LISTED {
            self.more += 1;
            return;
        }
        let (line, column) = self.place(byte);
        self.list.push(Problem { code, params: params(), line: Some(line), column: Some(column), byte: Some(byte) });
    }

    /// Line and column of a byte, both from 1.
    pub(crate) fn place(&mut self, byte: usize) -> (usize, usize) {
        self.lines.place(self.input, byte)
    }

    /// A problem of the input as a whole.
    pub(crate) fn whole(&mut self, code: &'static str, params: Params) {
        self.list.push(Problem { code, params, line: None, column: None, byte: None });
    }

    /// The problems of another input that was read beside this one.
    #[cfg(feature = "files")]
    pub(crate) fn of_another(&mut self, other: Problems<'_>) {
        self.list.extend(other.finish());
    }

    /// Problems so far.
    #[cfg(feature = "files")]
    pub(crate) fn count(&self) -> usize {
        self.list.len() + self.more
    }

    pub(crate) fn finish(mut self) -> Vec<Problem> {
        if self.more > 0 {
            let more = self.more;
            self.whole("E_MORE", Params::none().count("more", more));
        }
        self.list
    }
}

/// Turns byte offsets into lines and columns. Offsets mostly grow, so the count goes on from the last one.
#[derive(Default)]
struct Lines {
    byte: usize,
    breaks: usize,
    start: usize,
}

impl Lines {
    fn place(&mut self, input: &[u8], byte: usize) -> (usize, usize) {
        if byte < self.byte {
            *self = Lines::default();
        }
        let passed = input.get(self.byte..byte.min(input.len())).unwrap_or_default();
        for (offset, _) in passed.iter().enumerate().filter(|(_, b)| **b == b'\n') {
            self.breaks += 1;
            self.start = self.byte + offset + 1;
        }
        self.byte = byte;
        (self.breaks + 1, byte.saturating_sub(self.start) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_places_are_counted_from_one() {
        let input = b"ab\nc\n\nd";
        let mut lines = Lines::default();
        let places: Vec<_> = [0, 1, 3, 5, 6, 1].map(|byte| lines.place(input, byte)).into();
        assert_eq!(places, [(1, 1), (1, 2), (2, 1), (3, 1), (4, 1), (1, 2)]);
    }

    #[test]
    fn ok_a_flood_of_problems_is_counted_not_listed() {
        let mut problems = Problems::new(b"");
        for _ in 0..250 {
            problems.at("E_JSON", 0, Params::none);
        }
        let list = problems.finish();
        assert_eq!(list.len(), LISTED + 1);
        assert_eq!(list.last().map(|last| last.params.told(last.code)), Some("E_MORE more=150".to_owned()));
    }
}
