//! Input that is no shipment: what is wrong, and where.

use serde::Serialize;

use super::{Part, encoding::Origin};
use crate::params::Params;

/// Most problems listed one by one; the rest become one line that counts them.
pub const LISTED: usize = 100;

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
    text: &'a [u8],
    origin: Origin,
    lines: Lines,
    list: Vec<Problem>,
    more: usize,
    /// Where the text begins, or the part of a file behind its front.
    first: Lines,
    /// Bytes of the front of the file, in the input.
    head: usize,
    goes_on: bool,
}

impl<'a> Problems<'a> {
    pub(crate) fn new(input: &'a [u8]) -> Self {
        Problems::of(input, Origin::plain(input))
    }

    /// Problems of a text that was decoded; their places are those of the bytes that came in.
    pub(super) fn of(text: &'a [u8], origin: Origin) -> Self {
        let first = Lines { byte: 0, breaks: 0, start: 0, came: origin.begin() };
        Problems { text, origin, lines: first, list: Vec::new(), more: 0, first, head: 0, goes_on: false }
    }

    /// Problems of a part of a file that begins at a byte of the text; their places are those of the file.
    pub(super) fn of_part(text: &'a [u8], origin: Origin, begin: usize, part: &Part<'_>) -> Self {
        let start = (part.byte + 1).saturating_sub(part.column);
        let first = Lines { byte: begin, breaks: part.line.saturating_sub(1), start, came: part.byte };
        let origin = origin.behind(part.byte.saturating_sub(part.head));
        Problems { lines: first, first, head: part.head, goes_on: part.more, ..Problems::of(text, origin) }
    }

    /// Whether what ends here goes on in the next part of the file.
    pub(super) fn goes_on(&self) -> bool {
        self.goes_on
    }

    /// A problem at a byte of the text; the parameters are only made when it will be listed.
    pub(crate) fn at(&mut self, code: &'static str, byte: usize, params: impl FnOnce() -> Params) {
        let front = byte < self.first.byte;
        if front && self.first.came > self.head {
            return; // said of the first part
        }
        if self.list.len() >= LISTED {
            self.more += 1;
            return;
        }
        let (line, column, byte) = match front {
            true => Problems::of(self.text, self.origin).came(byte),
            false => self.came(byte),
        };
        self.list.push(Problem { code, params: params(), line: Some(line), column: Some(column), byte: Some(byte) });
    }

    /// Line and column of a byte, both from 1.
    #[cfg(feature = "files")]
    pub(crate) fn place(&mut self, byte: usize) -> (usize, usize) {
        let (line, column, _) = self.came(byte);
        (line, column)
    }

    /// Whether nothing was said.
    #[cfg(feature = "files")]
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    fn came(&mut self, byte: usize) -> (usize, usize, usize) {
        if byte < self.lines.byte {
            self.lines = self.first;
        }
        self.lines.go(self.text, byte, &self.origin)
    }

    /// Says once what is wrong with every record, when nothing else was said.
    #[cfg(feature = "files")]
    pub(crate) fn instead_of(&mut self, every: (&str, &'static str), code: &'static str, byte: usize, params: impl FnOnce() -> Params) {
        let same = |problem: &Problem| problem.code == every.0 && problem.params == Params::what(every.1);
        if !self.list.is_empty() && self.list.iter().all(same) {
            self.list.clear();
            self.more = 0;
            self.at(code, byte, params);
        }
    }

    /// A problem of the input as a whole.
    pub(crate) fn whole(&mut self, code: &'static str, params: Params) {
        self.list.push(Problem { code, params, line: None, column: None, byte: None });
    }

    /// The problems of another input that was read beside this one.
    #[cfg(feature = "files")]
    pub(crate) fn of_another(&mut self, other: Vec<Problem>) {
        self.list.extend(other);
    }

    /// Problems so far.
    #[cfg(feature = "files")]
    pub(crate) fn count(&self) -> usize {
        self.list.len() + self.more
    }

    pub(crate) fn finish(mut self) -> Vec<Problem> {
        if self.origin.mixed
            && let Some(first) = self.list.iter_mut().find(|problem| problem.code == "E_ENCODING")
        {
            first.params = std::mem::take(&mut first.params).because("mixed");
        }
        if self.more > 0 {
            let more = self.more;
            self.whole("E_MORE", Params::none().count("more", more));
        }
        self.list
    }
}

/// Turns bytes of a text into lines, columns and bytes of the input. They mostly grow, so the count goes on from the last one.
#[derive(Clone, Copy)]
struct Lines {
    /// In the text.
    byte: usize,
    breaks: usize,
    /// Where the line begins in the input.
    start: usize,
    /// The place in the input.
    came: usize,
}

impl Lines {
    /// Goes on to a byte of the text: its line, its column and its byte in the input.
    fn go(&mut self, text: &[u8], byte: usize, origin: &Origin) -> (usize, usize, usize) {
        let passed = text.get(self.byte..byte.min(text.len())).unwrap_or_default();
        for part in passed.split_inclusive(|b| *b == b'\n') {
            self.came += origin.width(part);
            if part.ends_with(b"\n") {
                self.breaks += 1;
                self.start = self.came;
            }
        }
        self.byte = byte;
        let came = origin.within(self.came);
        (self.breaks + 1, came.saturating_sub(self.start) + 1, came)
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
        let mut problems = Problems::new(input);
        let places: Vec<_> = [0, 1, 3, 5, 6, 1].map(|byte| problems.came(byte)).into();
        assert_eq!(places, [(1, 1, 0), (1, 2, 1), (2, 1, 3), (3, 1, 5), (4, 1, 6), (1, 2, 1)]);
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
