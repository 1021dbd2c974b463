//! Rows under named columns: what CSV files and Amazon's reports have in common.

use super::{
    Problems, ROW_LIMIT,
    fields::Field,
    first_line,
    header::{COLUMNS, cells, header, shown, sniff},
    json::{not_utf8, too_long},
    mapping::Mapping,
    row::Row,
    shape::{Form, Node, written},
    write::unguarded,
};
use crate::params::Params;
use std::{borrow::Cow, ops::Range};

use ::csv::{ByteRecord, Reader, ReaderBuilder};

/// A quoted cell may run over several lines, but not over a whole file because its end is missing.
const LINES_IN_A_ROW: usize = 50;

/// Rows for which room is made before they are read.
const ROWS: usize = 100_000;

pub(super) struct Table<'a> {
    input: &'a [u8],
    /// The same, when all of it is UTF-8: one look at the whole is quicker than one at each cell.
    whole: Option<&'a str>,
    body: usize,
    delimiter: u8,
    quoting: bool,
    names: ByteRecord,
    columns: Vec<Option<Field>>,
    /// How each column is written, when a mapping says so.
    forms: Vec<Form>,
    /// What a time of an unnamed place is taken to be.
    zone: String,
    head: usize,
    /// Names of the columns that mean nothing here.
    unused: ByteRecord,
}

impl<'a> Table<'a> {
    /// Reads the header of a table whose columns are known by name. `None` with a problem when none names the order.
    pub(super) fn open(input: &'a [u8], start: usize, quoting: bool, problems: &mut Problems<'_>) -> Option<Table<'a>> {
        let table = Table::any(input, start, quoting, problems)?;
        if !table.has(Field::OrderId) {
            table.miss_order(problems);
            return None;
        }
        Some(table)
    }

    /// Reads the header of any table.
    pub(super) fn any(input: &'a [u8], start: usize, quoting: bool, problems: &mut Problems<'_>) -> Option<Table<'a>> {
        let (head, named) = header(input, start);
        let line = first_line(input.get(head..).unwrap_or_default());
        if line.len() > ROW_LIMIT {
            problems.at("E_ROW_TOO_LONG", head, || too_long("row", line.len()));
            return None;
        }
        let delimiter = named.unwrap_or_else(|| sniff(line));
        let names = cells(line, delimiter);
        if names.len() > COLUMNS {
            let params = || Params::what("many").count("columns", names.len()).count("most", COLUMNS);
            problems.at("E_CSV_COLUMN", head, params);
            return None;
        }
        let columns: Vec<_> = names.iter().map(Field::named).collect();
        let end = head + line.len();
        let ending = match input.get(end..).unwrap_or_default() {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        let unused = names.iter().zip(&columns).filter(|(_, column)| column.is_none());
        let unused = unused.map(|(name, _)| name).filter(|name| !name.trim_ascii().is_empty()).collect();
        let whole = std::str::from_utf8(input).ok();
        Some(Table {
            input,
            whole,
            body: end + ending,
            delimiter,
            quoting,
            names,
            columns,
            forms: Vec::new(),
            zone: String::new(),
            head,
            unused,
        })
    }

    pub(super) fn has(&self, column: Field) -> bool {
        self.columns.contains(&Some(column))
    }

    /// The columns as a record that holds nothing.
    pub(super) fn header(&self) -> Node<'static> {
        Node::Record { at: 0, members: self.names().map(|name| (Cow::Owned(name), Node::Nothing)).collect() }
    }

    /// The table as a merchant names its columns; a column that is named and not there is said.
    pub(super) fn mapped(mut self, mapping: &Mapping, zone: &str, problems: &mut Problems<'_>) -> Table<'a> {
        let names: Vec<String> = self.names.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
        let missing = mapping.fields.iter().filter(|place| !names.iter().any(|name| name.eq_ignore_ascii_case(place.from.trim())));
        for place in missing {
            let params = || Params::what("mapped").with("column", place.from.clone()).with("names", shown(&self.names));
            problems.at("E_CSV_COLUMN", self.head, params);
        }
        // A column that is known by its name gives way to the one the merchant named.
        let known = |name: &str| Field::named(name.as_bytes()).filter(|field| !mapping.has(*field)).map(|field| (field, Form::Text));
        let columns: Vec<_> = names.iter().map(|name| mapping.column(name).or_else(|| known(name))).collect();
        self.forms = columns.iter().map(|column| column.map_or(Form::Text, |(_, form)| form)).collect();
        self.columns = columns.into_iter().map(|column| column.map(|(field, _)| field)).collect();
        Table { zone: zone.to_owned(), ..self }
    }

    /// Says that no column names the order.
    pub(super) fn miss_order(&self, problems: &mut Problems<'_>) {
        problems.at("E_CSV_COLUMN", self.head, || Params::what("order").with("names", shown(&self.names)));
    }

    /// The names of the columns.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        self.names.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned())
    }

    /// Says that a column is missing where one that was not used may stand for it under another name. A file that
    /// simply holds no such column speaks for itself in the findings.
    pub(super) fn miss(&self, column: Field, name: &'static str, problems: &mut Problems<'_>) {
        if !self.has(column) && !self.unused.is_empty() {
            problems.at("E_CSV_COLUMN", self.head, || Params::what("unused").with("column", name).with("names", shown(&self.unused)));
        }
    }

    /// Calls back with every readable row, in input order.
    pub(super) fn rows(&self, problems: &mut Problems<'_>, mut each: impl FnMut(&Row<'a>)) {
        let mut row = Row::default();
        self.records(problems, &mut |begin, record, problems| {
            row.clear();
            let mut at = begin;
            for (place, (column, cell)) in self.columns.iter().zip(record).enumerate() {
                let here = self.here(&mut at, cell.len());
                let Some(column) = *column else { continue };
                // A cell may be written in other bytes than it means, such as doubled quotes.
                let here = here.filter(|here| self.input.get(here.clone()) == Some(cell));
                let text = match here {
                    Some(here) => match self.whole.and_then(|whole| whole.get(here.clone())) {
                        Some(text) => Some(unguarded(text)),
                        None => self.text(begin, self.input.get(here).unwrap_or_default(), problems),
                    },
                    None => self.text(begin, cell, problems).map(|text| Cow::Owned(text.into_owned())),
                };
                let Some(text) = text else { return };
                match self.forms.get(place) {
                    None | Some(Form::Text) => row.say(column, text),
                    Some(form) => row.say(column, written(*form, &text, &self.zone).unwrap_or_default().into_owned()),
                }
            }
            each(&row);
        });
    }

    /// Calls back with every readable row as a record of its columns, and where it begins.
    pub(super) fn nodes(&self, problems: &mut Problems<'_>, each: &mut dyn FnMut(usize, &Node<'_>, &mut Problems<'_>)) {
        let names: Vec<Cow<'_, str>> = self.names.iter().map(String::from_utf8_lossy).collect();
        self.records(problems, &mut |begin, record, problems| {
            let mut members = Vec::with_capacity(names.len());
            for (name, cell) in names.iter().zip(record) {
                match self.text(begin, cell, problems) {
                    Some(text) => members.push((Cow::Borrowed(name.trim()), Node::Text(text))),
                    None => return,
                }
            }
            each(begin, &Node::Record { at: 0, members }, problems);
        });
    }

    /// Where the rows begin.
    pub(super) fn body(&self) -> usize {
        self.body
    }

    /// Where the last order begins among rows that are whole, as more of it may follow; where the last row does, when the
    /// order takes up too much. Columns that name the order are those given, else our own.
    pub(super) fn whole(&self, order: &[&str], most: usize) -> usize {
        let named = |name: &&str| self.names.iter().position(|known| known.trim_ascii() == name.as_bytes());
        let own = || self.columns.iter().position(|column| *column == Some(Field::OrderId));
        let column = order.iter().find_map(named).or_else(own);
        let (mut run, mut row) = (self.body, self.body);
        let mut last: Vec<u8> = Vec::new();
        self.walk(&mut |range, record, closed| {
            let text = self.input.get(range.clone()).unwrap_or_default();
            // What reaches the end may go on there, unless it goes on for too long already.
            if range.end >= self.input.len() && (closed || text.iter().filter(|byte| **byte == b'\n').count() < LINES_IN_A_ROW) {
                return false;
            }
            row = range.start;
            let order = column.and_then(|at| record.get(at)).unwrap_or_default().trim_ascii();
            let blank = record.iter().all(|cell| cell.trim_ascii().is_empty());
            if closed && !blank && (order.is_empty() || order != last) {
                run = row;
                last.clear();
                last.extend_from_slice(order);
            }
            true
        });
        if row - run > most { row } else { run }
    }

    fn records(&self, problems: &mut Problems<'_>, each: &mut dyn FnMut(usize, &ByteRecord, &mut Problems<'_>)) {
        self.walk(&mut |range, record, closed| {
            let text = self.input.get(range.clone()).unwrap_or_default();
            if !closed {
                problems.at("E_CSV_QUOTE", range.start, Params::none);
            } else if self.is_sound(range.start, text.trim_ascii_end(), record, problems) {
                each(range.start, record, problems);
            }
            true
        });
    }

    /// Calls back with the place of every row, its cells, and whether its quotes are closed, until it is told to stop.
    fn walk(&self, each: &mut dyn FnMut(Range<usize>, &ByteRecord, bool) -> bool) {
        let mut base = self.body;
        let mut reader = self.reader(base);
        let mut record = ByteRecord::new();
        while let Ok(true) = reader.read_byte_record(&mut record) {
            let place = |position: Option<&::csv::Position>| base + position.map_or(0, |p| usize::try_from(p.byte()).unwrap_or(usize::MAX));
            let end = place(Some(reader.position()));
            let begin = place(record.position());
            let text = self.input.get(begin..end).unwrap_or_default();
            let begin = begin + text.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let text = self.input.get(begin..end).unwrap_or_default().trim_ascii_end();
            // A row of one line is looked at where the input ends as well: the end of its quotes would have to follow.
            let looked =
                text.contains(&b'\n') || end >= self.input.len() && self.quoting && text.len() <= ROW_LIMIT && text.contains(&b'"');
            let closed = !looked || closed(text, self.delimiter);
            if !each(begin..end, &record, closed) {
                return;
            }
            if !closed {
                // The rows it swallowed are read again, each on its own.
                base = begin + text.iter().position(|byte| *byte == b'\n').map_or(text.len(), |at| at + 1);
                reader = self.reader(base);
            }
        }
    }

    fn reader(&self, at: usize) -> Reader<&'a [u8]> {
        ReaderBuilder::new()
            .delimiter(self.delimiter)
            .quoting(self.quoting)
            .flexible(true)
            .has_headers(false)
            .from_reader(self.input.get(at..).unwrap_or_default())
    }

    /// Whether a row has cells for the columns and nothing that no row has; blank rows are passed over in silence.
    fn is_sound(&self, begin: usize, text: &[u8], record: &ByteRecord, problems: &mut Problems<'_>) -> bool {
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            return false;
        }
        if text.len() > ROW_LIMIT {
            problems.at("E_ROW_TOO_LONG", begin, || too_long("row", text.len()));
            return false;
        }
        let extra = record.iter().skip(self.columns.len()).any(|cell| !cell.trim_ascii().is_empty());
        if record.len() < self.columns.len() || extra {
            problems.at("E_CSV_ROW", begin, || Params::none().count("columns", record.len()).count("names", self.columns.len()));
            return false;
        }
        if text.contains(&0) {
            let nul = text.iter().take_while(|byte| **byte != 0).count();
            problems.at("E_NUL", begin + nul, Params::none);
            return false;
        }
        true
    }

    /// Where a cell of so many bytes stands in the input, perhaps in quotes; goes on to the next.
    fn here(&self, at: &mut usize, len: usize) -> Option<Range<usize>> {
        let begin = *at + usize::from(self.quoting && self.input.get(*at) == Some(&b'"'));
        let quotes = 2 * (begin - *at);
        *at += len + quotes + 1;
        (begin + len <= self.input.len()).then_some(begin..begin + len)
    }

    /// About how many rows there are, by the length of the first; never more than a shop has orders in a month.
    pub(super) fn about(&self) -> usize {
        let body = self.input.get(self.body..).unwrap_or_default();
        let row = body.iter().take(ROW_LIMIT).position(|byte| *byte == b'\n').map_or(body.len(), |at| at + 1);
        (body.len() / row.max(1)).min(ROWS)
    }

    /// The text of a cell in a row that begins at a byte.
    fn text<'r>(&self, begin: usize, cell: &'r [u8], problems: &mut Problems<'_>) -> Option<Cow<'r, str>> {
        if let Ok(text) = std::str::from_utf8(cell) {
            return Some(unguarded(text));
        }
        let row = self.input.get(begin..).unwrap_or_default();
        let byte = begin + row.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
        problems.at("E_ENCODING", byte, || not_utf8(self.input, byte));
        None
    }
}

/// True when every quote of a row of several lines is closed where a cell ends.
fn closed(text: &[u8], delimiter: u8) -> bool {
    let mut quoted = false;
    let mut fresh = true;
    let mut breaks = 0;
    let mut bytes = text.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        breaks += usize::from(byte == b'\n');
        match (quoted, byte) {
            (false, b'"') if fresh => quoted = true,
            (false, b'\n') => return false,
            (false, _) => fresh = byte == delimiter,
            (true, b'"') => match bytes.peek() {
                Some(b'"') => {
                    bytes.next();
                }
                None | Some(b'\r' | b'\n') => (quoted, fresh) = (false, false),
                Some(next) if *next == delimiter => (quoted, fresh) = (false, false),
                Some(_) => return false,
            },
            (true, _) => {}
        }
    }
    !quoted && breaks < LINES_IN_A_ROW
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_rows_of_several_lines_are_closed_or_not() {
        assert!(closed(b"a,\"b\nc\",d", b','));
        assert!(closed(b"a,\"b\"\"\nc\"", b','));
        assert!(!closed(b"a,\"b\nc", b','));
        assert!(!closed(b"a,\"b\nc,\"d", b','));
        assert!(!closed(format!("\"{}\"", "\n".repeat(60)).as_bytes(), b','));
    }
}
