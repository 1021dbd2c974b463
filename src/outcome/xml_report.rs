//! The XML processing report of a feed.
//!
//! `ProcessingSummary` counts messages; a `Result` stands for each error and warning, none for what went well. Message 0
//! is the feed itself.

use super::{
    answer::Row,
    gather::{Progress, Report},
    xml::{self, Seen},
};
use crate::{params::Params, source::Problems};

pub(super) fn looks_like(text: &str) -> bool {
    text.starts_with('<') && text.contains("ProcessingReport")
}

pub(super) fn read(text: &str, start: usize, problems: &mut Problems<'_>) -> Report {
    let mut report = Report::default();
    let mut open: Option<Row> = None;
    let (mut errors, mut warnings) = (None, None);
    let walked = xml::walk(text, &mut |seen| {
        let (name, text) = match seen {
            Seen::Open("Result", at) => return open = Some(Row { byte: start + at, ..Row::default() }),
            Seen::Open(..) => return,
            Seen::Close("Result", _) => return report.rows.extend(open.take()),
            Seen::Close(name, text) => (name, text),
        };
        match (&mut open, name) {
            (None, "StatusCode") => report.progress = progress(text.trim()),
            (None, "MessagesProcessed") => add(&mut report.processed, text),
            (None, "MessagesSuccessful") => add(&mut report.successful, text),
            (None, "MessagesWithError") => add(&mut errors, text),
            (None, "MessagesWithWarning") => add(&mut warnings, text),
            (Some(row), "MessageID") => row.number = text.trim().parse().ok(),
            (Some(row), "ResultCode") => row.severity = text.trim().to_owned(),
            (Some(row), "ResultMessageCode") => row.code = text.trim().to_owned(),
            (Some(row), "ResultDescription") => row.text = text.to_owned(),
            (Some(row), "AmazonOrderID") => row.order_id = text.trim().to_owned(),
            (Some(row), "AmazonOrderItemCode") => row.order_item_id = text.trim().to_owned(),
            _ => {}
        }
    });
    report.failed = errors.zip(warnings);
    // A result that is cut off says as much as it says.
    report.rows.extend(open);
    if let Err((what, at)) = walked {
        problems.at("E_XML", start + at, || Params::what(what));
        report.processed = None;
    }
    report
}

/// An envelope may hold several reports.
fn add(sum: &mut Option<u64>, text: &str) {
    *sum = text.trim().parse::<u64>().ok().map(|number| sum.unwrap_or(0).saturating_add(number));
}

fn progress(word: &str) -> Progress {
    match word {
        "Processing" => Progress::Processing,
        "Rejected" => Progress::Rejected,
        _ => Progress::Complete,
    }
}
