//! The JSON processing report of a feed: `{"header", "issues", "summary"}`.

use super::{
    answer::Row,
    gather::Report,
    json::{elements, fill, member},
};
use crate::{params::Params, source::Problems};

record! {
    /// One issue.
    pub struct Issue {
        /// Message it is about; absent for the feed itself.
        "messageId" message: text,
        /// Amazon's code.
        "code" code: text,
        /// `ERROR`, `WARNING` or `INFO`.
        "severity" severity: text,
        /// Amazon's text.
        "message" text: text,
    }
}

record! {
    /// The counts.
    pub struct Counts {
        /// Messages that Amazon worked on.
        "messagesProcessed" processed: text,
        /// Messages it took.
        "messagesAccepted" accepted: text,
    }
}

pub(super) fn looks_like(text: &str) -> bool {
    member(text, 0, "issues").is_some() || member(text, 0, "summary").is_some()
}

pub(super) fn read(text: &str, start: usize, problems: &mut Problems<'_>) -> Report {
    let mut report = Report::default();
    if let Some(issues) = member(text, 0, "issues") {
        let mut list = elements(text, issues.start);
        for range in list.by_ref() {
            let byte = start + range.start;
            let mut issue = Issue::default();
            if !text.get(range).is_some_and(|text| fill(text, &mut issue)) {
                problems.at("E_REPORT_ROW", byte, Params::none);
                continue;
            }
            let own = |text: &crate::Text<'_>| text.as_str().to_owned();
            report.rows.push(Row {
                number: issue.message.as_str().parse().ok(),
                code: own(&issue.code),
                severity: own(&issue.severity),
                text: own(&issue.text),
                byte,
                ..Row::default()
            });
        }
    } else if !text.trim_end().ends_with('}') {
        problems.at("E_REPORT_ROW", start + text.len(), Params::none);
    }
    let mut counts = Counts::default();
    if let Some(range) = member(text, 0, "summary")
        && text.get(range).is_some_and(|text| fill(text, &mut counts))
    {
        report.processed = counts.processed.as_str().parse().ok();
        report.successful = counts.accepted.as_str().parse().ok();
    }
    report
}
