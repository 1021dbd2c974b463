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
    pub fn add(&mut self, path: &str, code: &'static str, params: Params) {
        if self.list.len() < LISTED {
            self.list.push(OverlayError { code, path: path.to_owned(), params });
        } else {
            self.more += 1;
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
