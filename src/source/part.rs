//! A part of a file: what it has to know of the file it stands in.
//!
//! A part is read as a document of its own: the front of its file (the names of the columns, the opening of an array), then
//! whole records. Nothing is kept between two parts, so a file of any length is read in the memory of one part.

use serde::Serialize;

use super::{Encoding, Opened, Platform, encoding::decode_as};

/// How a part of a file is read, and where it stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Part<'p> {
    /// Whose records the file holds.
    pub platform: Platform,
    /// Which of the platform's forms.
    pub shape: &'p str,
    /// The encoding of the file.
    pub encoding: Encoding,
    /// JSON, one value a line.
    pub lines: bool,
    /// Bytes at the front of the input that are the front of the file, given again with every part.
    pub head: usize,
    /// Bytes of the file before what stands behind the head.
    pub byte: usize,
    /// Its line, from 1.
    pub line: usize,
    /// Its column in bytes, from 1.
    pub column: usize,
    /// Whether the file goes on behind the part.
    pub more: bool,
}

impl Part<'_> {
    /// The text of the front of the file and of what follows.
    pub(super) fn open<'i>(&self, input: &'i [u8]) -> Result<Opened<'i>, Encoding> {
        let head = match self.encoding {
            Encoding::Utf8 => self.head,
            encoding => decode_as(encoding, input.get(..self.head).unwrap_or_default())?.0.len(),
        };
        Ok(Opened::of(decode_as(self.encoding, input)?, head))
    }
}
