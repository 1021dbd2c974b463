//! The processing report of a flat file, in whatever language: a summary of two counts, then a row for each error and
//! warning, with tabs between its cells. Records are numbered from the first row of data; record 0 is the file itself.
//!
//! Everything is told by place and shape. The names of the columns are not read.

use super::{answer::Row, gather::Report};
use crate::{
    params::Params,
    source::{Problems, ROW_LIMIT},
};

/// Record, code, severity and text; the ids of order and item may stand between the first two.
const LEAST: usize = 4;

pub(super) fn looks_like(text: &str) -> bool {
    let mut counts = 0;
    text.lines().take(50).any(|line| {
        counts += usize::from(count(line).is_some());
        counts >= 2 || record(line).is_some()
    })
}

pub(super) fn read(text: &str, start: usize, problems: &mut Problems<'_>) -> Report {
    let mut report = Report::default();
    let mut counts = Vec::new();
    let mut columns = 0;
    let mut whole = true;
    let mut at = start;
    for line in text.split_inclusive('\n') {
        let byte = at;
        at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        if line.len() > ROW_LIMIT {
            problems.at("E_ROW_TOO_LONG", byte, || Params::what("row").count("bytes", line.len()).count("most", ROW_LIMIT));
            // It may have been a row: what the others do not name is no success.
            whole = false;
            continue;
        }
        match record(line) {
            Some(number) => report.rows.push(row(line, number, columns, byte)),
            None if report.rows.is_empty() => {
                counts.extend(count(line));
                columns = cells(line);
            }
            // A text may run over several lines.
            None => {
                if let Some(row) = report.rows.last_mut().filter(|row| !line.trim().is_empty() && row.text.len() < ROW_LIMIT) {
                    row.text.push('\n');
                    row.text.push_str(line);
                }
            }
        }
    }
    if let ([processed, successful, ..], true) = (counts.as_slice(), whole) {
        (report.processed, report.successful) = (Some(*processed), Some(*successful));
    }
    report
}

/// Cells of a line, those at its end that hold nothing left out.
fn cells(line: &str) -> usize {
    line.trim_end().split('\t').count()
}

/// The count of a line of the summary: a text, and behind a gap a number alone.
fn count(line: &str) -> Option<u64> {
    let (text, number) = line.trim().rsplit_once(['\t', ' '])?;
    let gap = line.contains('\t') || text.ends_with(' ');
    (gap && !text.trim().is_empty() && record(line).is_none()).then(|| number.parse().ok()).flatten()
}

/// The record number of a row of the table.
fn record(line: &str) -> Option<u32> {
    let (first, rest) = line.split_once('\t')?;
    (cells(rest) + 1 >= LEAST).then(|| first.trim().parse().ok()).flatten()
}

/// `columns` is the count of names above the rows; a row may have fewer cells where the last are empty, and more where its
/// text holds a tab.
fn row(line: &str, number: u32, columns: usize, byte: usize) -> Row {
    let columns = if columns >= LEAST { columns } else { cells(line) };
    let mut cells = line.splitn(columns, '\t').skip(1).map(str::trim);
    let ids: Vec<&str> = cells.by_ref().take(columns - LEAST).collect();
    let id = |at: usize| ids.get(at).copied().unwrap_or("").to_owned();
    let mut rest = || cells.next().unwrap_or("").to_owned();
    let (mut code, mut severity, text) = (rest(), rest(), rest());
    // Code and severity were seen in either order: the code has a digit in it.
    let has_digit = |cell: &str| cell.bytes().any(|byte| byte.is_ascii_digit());
    if has_digit(&severity) && !has_digit(&code) {
        std::mem::swap(&mut code, &mut severity);
    }
    Row { number: Some(number), order_id: id(0), order_item_id: id(1), code, severity, text, byte, ..Row::default() }
}
