//! Answers to the call `confirmShipment`: 204 and no body, or a body of errors.
//!
//! One answer is a body, its status given beside it. Many are JSON lines or an array of `{"status", "body"}`, each with the
//! `orderId` and `packageReferenceId` it answers, or all of them in the order of the calls.

use super::{
    answer::Row,
    gather::Report,
    json::{elements, members, parse, word},
    terms::State,
};
use crate::{
    params::Params,
    source::{Node, Problems},
};

pub(super) fn looks_like(text: &str) -> bool {
    let first = usize::from(text.starts_with('['));
    members(text, first).any(|(key, _)| matches!(key, "errors" | "status"))
}

pub(super) fn read(text: &str, start: usize, status: Option<u16>, problems: &mut Problems<'_>) -> Report {
    let mut report = Report::default();
    if text.is_empty() {
        report.rows.extend(status.map(|status| Row { status: Some(status), number: Some(1), byte: start, ..Row::default() }));
        report.processed = status.map(|_| 1);
        return report;
    }
    let mut list = elements(text, 0);
    let mut calls = 0_u32;
    for range in list.by_ref() {
        calls += 1;
        let byte = start + range.start;
        let before = report.rows.len();
        let base = Row { number: Some(calls), byte, ..Row::default() };
        let mut read = |answer: &Node<'_>| call(answer, status, base.clone(), &mut report.rows);
        if !text.get(range).is_some_and(|text| parse(text, &mut read)) || report.rows.len() == before {
            problems.at("E_REPORT_ROW", byte, Params::none);
        }
    }
    if let Some(cut) = list.cut {
        problems.at("E_REPORT_ROW", start + cut, Params::none);
    }
    report.processed = Some(u64::from(calls));
    report
}

/// The rows of one answer: one for each error, or one for its status alone.
fn call(answer: &Node<'_>, status: Option<u16>, base: Row, rows: &mut Vec<Row>) {
    let status = word(answer, "status").parse().ok().or(status);
    let base = Row { status, order_id: word(answer, "orderId"), package: word(answer, "packageReferenceId"), ..base };
    let before = rows.len();
    for path in ["errors", "body.errors"] {
        answer.walk(path, &mut |error| {
            let text = error.first("message").map_or("", Node::text);
            let details = word(error, "details");
            let text = if details.is_empty() { text.to_owned() } else { [text, &*details].join("\n") };
            // A body of errors is a refusal, where no status says more.
            let state = base.status.is_none_or(|status| status < 300).then_some(State::Refused);
            rows.push(Row { state, code: word(error, "code"), text, ..base.clone() });
        });
    }
    if rows.len() == before && base.status.is_some() {
        rows.push(base);
    }
}
