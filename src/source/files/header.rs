//! The line of a table that names its columns: where it stands, what separates its names, how they are shown.

use super::{fields::Field, first_line};

use ::csv::{ByteRecord, ReaderBuilder};

/// Most columns of a table: as many as a sheet of Excel has.
pub(super) const COLUMNS: usize = 16_384;

/// Columns shown of a header that lacks one.
const SHOWN: usize = 12;

/// Where the line of column names begins, and the delimiter if the file names it.
pub(super) fn header(input: &[u8], start: usize) -> (usize, Option<u8>) {
    let text = input.get(start..).unwrap_or_default();
    let start = start + (text.len() - text.trim_ascii_start().len());
    let text = input.get(start..).unwrap_or_default();
    let after = |lines: usize| start + text.split_inclusive(|byte| *byte == b'\n').take(lines).map(<[u8]>::len).sum::<usize>();
    match first_line(text) {
        // Spreadsheets write the delimiter on a line of its own.
        [b's', b'e', b'p', b'=', delimiter] => (after(1), Some(*delimiter)),
        // Amazon's Japanese template: a note and the Japanese names stand above the names.
        line if line.starts_with(b"TemplateType=") => (after(2), Some(b'\t')),
        _ => (start, None),
    }
}

/// The delimiter under which most names are known, then the one with most names.
pub(super) fn sniff(line: &[u8]) -> u8 {
    let score = |delimiter: u8| {
        let names = cells(line, delimiter);
        (names.iter().take(COLUMNS).filter(|name| Field::named(name).is_some()).count(), names.len())
    };
    // `max_by_key` takes the last of equals: the comma wins a tie.
    [b'|', b';', b'\t', b','].into_iter().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

pub(super) fn cells(line: &[u8], delimiter: u8) -> ByteRecord {
    let mut record = ByteRecord::new();
    let read = ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(line).read_byte_record(&mut record);
    if read.is_err() {
        record.clear();
    }
    record
}

/// The names of a header for a message: few, short, and without what would break the line.
pub(super) fn shown(names: &ByteRecord) -> String {
    let mut list: Vec<String> = names
        .iter()
        .take(SHOWN)
        .map(|name| {
            let name = String::from_utf8_lossy(name);
            let name = name.trim().chars().filter(|c| !c.is_control()).take(30);
            format!("\"{}\"", name.collect::<String>())
        })
        .collect();
    if names.len() > SHOWN {
        list.push("…".to_owned());
    }
    list.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_the_delimiter_is_told_from_the_names() {
        assert_eq!(sniff(b"order-id,carrier"), b',');
        assert_eq!(sniff(b"order-id;\"carrier, maybe\";tracking"), b';');
        assert_eq!(sniff(b"order-id\tcarrier"), b'\t');
        assert_eq!(sniff(b"order-id|carrier"), b'|');
        assert_eq!(sniff(b"order-id"), b',');
    }
}
