//! Why a package cannot be put into a payload.

use crate::params::Params;
use serde::Serialize;
use std::fmt;

/// What stands between a package and its payload.
///
/// The rules find most of these before; an obstacle is the last line, and holds even when a
/// finding was overridden: nothing malformed is ever built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Obstacle {
    /// Stable code, `E_…`.
    pub code: &'static str,
    /// JSON Pointer into the shipment, or the name of an option.
    pub path: String,
    /// What the message is made of.
    pub params: Params,
}

impl Obstacle {
    /// In a box: nearly every package has none, and a result is handed on at every field.
    pub(super) fn new(code: &'static str, path: impl Into<String>, params: Params) -> Box<Self> {
        Box::new(Obstacle { code, path: path.into(), params })
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.code)
    }
}

impl std::error::Error for Obstacle {}

/// Input shown in a message: short.
pub(super) fn shown(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Takes a text that fits, counted in characters; a longer one is an obstacle, never cut.
#[cfg(feature = "files")]
pub(super) fn fits(text: &str, most: usize, path: impl FnOnce() -> String) -> Result<&str, Box<Obstacle>> {
    match text.chars().count() {
        long if long > most => Err(Obstacle::new("E_TOO_LONG", path(), Params::none().count("characters", long).count("most", most))),
        _ => Ok(text),
    }
}
