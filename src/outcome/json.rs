//! Members and elements of JSON that is cut before it is parsed: one bad element loses no other, and each keeps its place.

use std::ops::Range;

use crate::{
    shipment::exact,
    source::{Cut, Node, Scan},
};

/// The members of an object that begins at `start`; a value that is cut off goes on to the end.
pub(super) fn members(text: &str, start: usize) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut scan = Scan::new(text.as_bytes(), start);
    let mut more = scan.take(b'{');
    std::iter::from_fn(move || {
        more.then_some(())?;
        let key = text.get(scan.value().ok()?)?;
        scan.take(b':').then_some(())?;
        let value = scan.value().unwrap_or_else(|Cut(start)| start..text.len());
        more = scan.take(b',');
        Some((key.trim().trim_matches('"'), value))
    })
}

/// Where the value of a key of an object begins and ends.
pub(super) fn member(text: &str, start: usize, key: &str) -> Option<Range<usize>> {
    members(text, start).find(|(found, _)| *found == key).map(|(_, value)| value)
}

/// The elements of an array that begins at `start`, or of JSON lines; ends early where one is cut off.
pub(super) fn elements(text: &str, start: usize) -> Elements<'_> {
    let mut scan = Scan::new(text.as_bytes(), start);
    let array = scan.take(b'[');
    Elements { more: scan.peek().is_some_and(|byte| byte != b']'), scan, array, cut: None }
}

/// What [`elements`] goes through.
pub(super) struct Elements<'a> {
    scan: Scan<'a>,
    array: bool,
    more: bool,
    /// Where the input ends inside an element.
    pub cut: Option<usize>,
}

impl Iterator for Elements<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        self.more.then_some(())?;
        self.scan.peek();
        let before = self.scan.at();
        let Ok(value) = self.scan.value() else {
            self.more = false;
            self.cut = Some(before);
            return None;
        };
        if self.scan.at() == before {
            // A stray bracket is a value of no length, and must not stop the way.
            self.scan.pass(1);
        }
        self.scan.take(b',');
        self.more = match self.scan.peek() {
            None => {
                self.cut = self.array.then_some(self.scan.at());
                false
            }
            Some(next) => next != b']' || !self.array,
        };
        Some(value)
    }
}

/// Reads one value; false when it is none. Numbers keep every digit.
pub(super) fn parse(text: &str, read: &mut dyn FnMut(&Node<'_>)) -> bool {
    let exact = match serde_json::from_str::<Node<'_>>(text) {
        Ok(node) => {
            read(&node);
            return true;
        }
        Err(_) => exact(text),
    };
    serde_json::from_str::<Node<'_>>(&exact).map(|node| read(&node)).is_ok()
}

/// The text at the end of a path, without blanks around it.
pub(super) fn word(node: &Node<'_>, path: &str) -> String {
    node.first(path).map_or("", Node::text).trim().to_owned()
}
