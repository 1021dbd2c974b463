//! Runs `tests/cases/outcomes.json`.

use super::{Answer, AnswerKind, Options, Outcome, Reading, read};
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Case {
    id: String,
    source: String,
    /// Lines of the answer.
    lines: Vec<String>,
    status: Option<u16>,
    /// Lines of each document that was sent.
    #[serde(default)]
    sent: Vec<Vec<String>>,
    kind: Option<AnswerKind>,
    outcomes: Vec<String>,
    #[serde(default)]
    answers: Vec<String>,
    #[serde(default)]
    problems: Vec<String>,
}

/// `refused fix-field named 202-1234567-1234567/1 | 18021 too-many-units ITM003 Error @3`
pub(super) fn told(outcome: &Outcome) -> String {
    let Outcome { state, action, basis, order_id, package, .. } = outcome;
    let mut out = [state.word(), action.map_or("-", |action| action.word()), basis.word(), order_id.as_deref().unwrap_or("-")].join(" ");
    if let Some(package) = package {
        out += &format!("/{package}");
    }
    for answer in &outcome.answers {
        out += " | ";
        out += &said(answer);
    }
    for difference in &outcome.differences {
        out += &format!(" | {} {:?}≠{:?}", difference.field.word(), difference.sent, difference.found);
    }
    out
}

fn said(answer: &Answer) -> String {
    let words = [
        answer.status.map(|status| status.to_string()),
        answer.code.clone(),
        answer.known.map(str::to_owned),
        answer.finding.map(str::to_owned),
        answer.severity.clone(),
        answer.number.map(|number| format!("@{number}")),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn problems(reading: &Reading) -> Vec<String> {
    let told = |p: &crate::source::Problem| p.params.told(format_args!("{} {}:{}", p.code, p.line.unwrap_or(0), p.column.unwrap_or(0)));
    reading.problems.iter().map(told).collect()
}

#[test]
fn cases_of_answers() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../tests/cases/outcomes.json")).unwrap();
    assert!(cases.len() >= 60, "{}", cases.len());
    let ids: std::collections::BTreeSet<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids.len(), cases.len(), "an id stands twice");
    let mut wrong = String::new();
    for case in &cases {
        assert!(!case.source.is_empty(), "{}", case.id);
        let sent: Vec<String> = case.sent.iter().map(|lines| lines.join("\n")).collect();
        let sent: Vec<&[u8]> = sent.iter().map(String::as_bytes).collect();
        let reading = read(case.lines.join("\n").as_bytes(), &Options { kind: None, status: case.status, sent: &sent });
        let outcomes: Vec<_> = reading.outcomes.iter().map(told).collect();
        let answers: Vec<_> = reading.answers.iter().map(said).collect();
        let found = (reading.summary.kind, outcomes, answers, problems(&reading));
        let expected = (case.kind, case.outcomes.clone(), case.answers.clone(), case.problems.clone());
        if found != expected {
            wrong += &format!("{}\n  found    {found:?}\n  expected {expected:?}\n", case.id);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
