//! The JSON processing report of a feed: `{"header", "issues", "summary"}`.

use super::{
    answer::Row,
    gather::Report,
    json::{elements, member, parse, word},
};
use crate::{
    params::Params,
    source::{Node, Problems},
};

pub(super) fn looks_like(text: &str) -> bool {
    member(text, 0, "issues").is_some() || member(text, 0, "summary").is_some()
}

pub(super) fn read(text: &str, start: usize, problems: &mut Problems<'_>) -> Report {
    let mut report = Report::default();
    if let Some(issues) = member(text, 0, "issues") {
        let mut list = elements(text, issues.start);
        for range in list.by_ref() {
            let byte = start + range.start;
            let mut row = |issue: &Node<'_>| {
                report.rows.push(Row {
                    number: word(issue, "messageId").parse().ok(),
                    code: word(issue, "code"),
                    severity: word(issue, "severity"),
                    text: issue.first("message").map_or("", Node::text).to_owned(),
                    byte,
                    ..Row::default()
                });
            };
            if !text.get(range).is_some_and(|text| text.starts_with('{') && parse(text, &mut row)) {
                problems.at("E_REPORT_ROW", byte, Params::none);
            }
        }
        if let Some(cut) = list.cut {
            problems.at("E_REPORT_ROW", start + cut, Params::none);
        }
    }
    if let Some(range) = member(text, 0, "summary") {
        let mut read = |summary: &Node<'_>| {
            report.processed = word(summary, "messagesProcessed").parse().ok();
            report.successful = word(summary, "messagesAccepted").parse().ok();
        };
        text.get(range).map(|text| parse(text, &mut read));
    }
    report
}
