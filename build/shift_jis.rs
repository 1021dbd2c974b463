//! Shift_JIS as a table for the encoder: the engine ships 16 KB instead of a whole encoding library.

use encoding_rs::SHIFT_JIS;
use std::{fs, io, path::Path};

/// Writes `shift_jis.bin`: per JIS row that has characters its number and 94 characters of 16 bits.
///
/// Only pairs that decode and encode back to themselves are in it, so every character has one place.
pub fn write(out: &Path) -> io::Result<()> {
    let mut table = Vec::new();
    for row in 0..120u8 {
        let cells: Vec<u16> = (0..94u8).map(|cell| character(row, cell)).collect();
        if cells.iter().any(|code| *code != 0) {
            table.push(row);
            table.extend(cells.iter().flat_map(|code| code.to_le_bytes()));
        }
    }
    fs::write(out.join("shift_jis.bin"), table)
}

/// The character at a place, 0 when there is none.
fn character(row: u8, cell: u8) -> u16 {
    let lead = row / 2;
    let trail = cell + if row.is_multiple_of(2) { 0 } else { 94 };
    let bytes = [lead + if lead < 0x1F { 0x81 } else { 0xC1 }, trail + if trail < 0x3F { 0x40 } else { 0x41 }];
    let (text, _, malformed) = SHIFT_JIS.decode(&bytes);
    let (again, _, unmappable) = SHIFT_JIS.encode(&text);
    let private = text.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c));
    if malformed || unmappable || private || *again != bytes {
        return 0;
    }
    let mut codes = text.encode_utf16();
    codes.next().filter(|_| codes.next().is_none()).unwrap_or(0)
}
