//! The XML processing report of a feed.
//!
//! `ProcessingSummary` counts messages; a `Result` stands for each error and warning, none for what went well. Message 0
//! is the feed itself.

use super::{
    answer::Row,
    gather::{Progress, Report},
    json::word,
};
use crate::source::{Node, Problems, read_xml_each};

/// Where the report stands in its envelope, and each of its results. Of these Amazon sends thousands: one is held at a time.
const REPORT: &str = "AmazonEnvelope.Message.ProcessingReport";
const RESULT: [&str; 4] = ["AmazonEnvelope", "Message", "ProcessingReport", "Result"];

pub(super) fn looks_like(text: &str) -> bool {
    text.starts_with('<') && text.contains("ProcessingReport")
}

pub(super) fn read(text: &str, start: usize, problems: &mut Problems<'_>) -> Report {
    let before = problems.count();
    let mut rows = Vec::new();
    let document = read_xml_each(text, start, &RESULT, problems, &mut |result| rows.push(row(&result, start)));
    let mut out = Report { rows, ..Report::default() };
    let (mut errors, mut warnings) = (None, None);
    // An envelope may hold several reports.
    document.walk(REPORT, &mut |report| {
        let count = |path| word(report, path).parse().ok();
        add(&mut out.processed, count("ProcessingSummary.MessagesProcessed"));
        add(&mut out.successful, count("ProcessingSummary.MessagesSuccessful"));
        add(&mut errors, count("ProcessingSummary.MessagesWithError"));
        add(&mut warnings, count("ProcessingSummary.MessagesWithWarning"));
        out.progress = progress(&word(report, "StatusCode"));
    });
    out.failed = errors.zip(warnings);
    if problems.count() > before {
        // What a damaged report counts is not what it lists.
        out.processed = None;
    }
    out
}

fn row(result: &Node<'_>, start: usize) -> Row {
    let of = |path| word(result, path);
    Row {
        number: of("MessageID").parse().ok(),
        severity: of("ResultCode"),
        code: of("ResultMessageCode"),
        text: result.first("ResultDescription").map_or("", Node::text).to_owned(),
        order_id: of("AdditionalInfo.AmazonOrderID"),
        order_item_id: of("AdditionalInfo.AmazonOrderItemCode"),
        byte: start + if let Node::Record { at, .. } = result { *at } else { 0 },
        ..Row::default()
    }
}

fn add(sum: &mut Option<u64>, count: Option<u64>) {
    *sum = count.map(|count| sum.unwrap_or(0).saturating_add(count));
}

fn progress(word: &str) -> Progress {
    match word {
        "Processing" => Progress::Processing,
        "Rejected" => Progress::Rejected,
        _ => Progress::Complete,
    }
}
