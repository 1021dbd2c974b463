//! Answers to the call `confirmShipment`: 204 and no body, or a body of errors.
//!
//! One answer is a body, its status given beside it. Many are JSON lines or an array of `{"status", "body"}`, each with the
//! `orderId` and `packageReferenceId` it answers, or all of them in the order of the calls.

use super::{
    answer::Row,
    gather::Report,
    json::{elements, fill, member, members},
    terms::State,
};
use crate::{Text, params::Params, source::Problems};

record! {
    /// One error.
    pub struct ApiError {
        /// Amazon's code.
        "code" code: text,
        /// Amazon's text.
        "message" message: text,
        /// More of it, often nothing.
        "details" details: text,
    }
}

record! {
    /// What names the call that an answer is to.
    pub struct Head {
        /// Status of the HTTP answer.
        "status" status: text,
        /// Order of the call.
        "orderId" order_id: text,
        /// Package of the call.
        "packageReferenceId" reference: text,
    }
}

pub(super) fn looks_like(text: &str) -> bool {
    let first = if text.starts_with('[') { elements(text, 0).next().map(|range| range.start) } else { Some(0) };
    first.is_some_and(|start| members(text, start).any(|(key, _)| matches!(key, "errors" | "status")))
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
        call(text, range, status, Row { number: Some(calls), byte, ..Row::default() }, &mut report.rows);
        if report.rows.len() == before {
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
fn call(text: &str, range: std::ops::Range<usize>, status: Option<u16>, base: Row, rows: &mut Vec<Row>) {
    let own = |text: &Text<'_>| text.as_str().trim().to_owned();
    let mut head = Head::default();
    let Some(whole) = text.get(range.clone()) else { return };
    if !fill(whole, &mut head) {
        return;
    }
    let status = head.status.as_str().parse().ok().or(status);
    let base = Row { status, order_id: own(&head.order_id), package: own(&head.reference), ..base };
    let errors = member(text, range.start, "errors").or_else(|| member(text, member(text, range.start, "body")?.start, "errors"));
    let before = rows.len();
    for range in errors.into_iter().flat_map(|errors| elements(text, errors.start)) {
        let mut error = ApiError::default();
        if text.get(range.clone()).is_some_and(|text| fill(text, &mut error)) {
            let details = error.details.filled().map_or(String::new(), |details| format!("\n{details}"));
            // A body of errors is a refusal, where no status says more.
            let state = base.status.is_none_or(|status| status < 300).then_some(State::Refused);
            rows.push(Row { state, code: own(&error.code), text: error.message.as_str().to_owned() + &details, ..base.clone() });
        }
    }
    if rows.len() == before && base.status.is_some() {
        rows.push(base);
    }
}
