//! What is wrong with an overlay, and where.

use std::fmt;

use serde::Serialize;

use crate::params::Params;

/// Most faults told one by one; the rest become one line that counts them.
const LISTED: usize = 100;

/// One fault of an overlay.
///
/// JSON: `{"code","path","params"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OverlayError {
    /// Stable code, `E_…`.
    pub code: &'static str,
    /// JSON Pointer into the overlay.
    pub path: String,
    /// What the message is made of.
    pub params: Params,
}

impl fmt::Display for OverlayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.code)
    }
}

impl std::error::Error for OverlayError {}

/// Gathers faults, a bounded number of them whatever the overlay holds.
#[derive(Default)]
pub struct Faults {
    list: Vec<OverlayError>,
    more: usize,
}

impl Faults {
    /// A fault at a key of a place, or at the place itself when the key is blank; `what` says which of the code's texts
    /// is meant. Called from everywhere, so its work stands here once.
    #[inline(never)]
    pub fn add(&mut self, path: &str, key: &str, code: &'static str, what: &'static str, values: &[(&'static str, &str)]) {
        if self.list.len() >= LISTED {
            self.more += 1;
            return;
        }
        let mut params = if what.is_empty() { Params::none() } else { Params::what(what) };
        for (name, value) in values {
            params = params.with(name, (*value).to_owned());
        }
        let path = if key.is_empty() { path.to_owned() } else { under(path, key) };
        self.list.push(OverlayError { code, path, params });
    }

    /// One that was found elsewhere.
    #[cfg(feature = "files")]
    pub fn put(&mut self, fault: OverlayError) {
        if self.list.len() >= LISTED {
            self.more += 1;
        } else {
            self.list.push(fault);
        }
    }

    /// A fault at a line and column, or at a place, counted from 1.
    pub fn counted(&mut self, path: &str, code: &'static str, what: &'static str, counts: &[(&'static str, usize)]) {
        self.add(path, "", code, what, &[]);
        if let (0, Some(last)) = (self.more, self.list.last_mut()) {
            counts.iter().for_each(|(name, count)| last.params.push_count(name, *count as u64));
        }
    }

    /// All of them, `None` when there is none.
    pub fn finish(mut self) -> Option<Vec<OverlayError>> {
        if self.more > 0 {
            let params = Params::none().count("more", self.more);
            self.list.push(OverlayError { code: "E_MORE", path: String::new(), params });
        }
        (!self.list.is_empty()).then_some(self.list)
    }
}

/// A JSON Pointer one step deeper.
pub fn under(path: &str, step: &str) -> String {
    format!("{path}/{}", step.replace('~', "~0").replace('/', "~1"))
}

/// The same for a place in a list.
pub fn at(path: &str, key: &str, place: usize) -> String {
    format!("{path}/{key}/{place}")
}
