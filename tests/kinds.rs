//! What stands in the field when it is no number: a table of cases, each with its reason.

use std::collections::BTreeSet;

use serde::Deserialize;
use shipconfirm::tracking::{Context, Kind, recognize};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Kinds {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    text: String,
    kind: Kind,
    why: String,
}

fn cases() -> Vec<Case> {
    let kinds: Kinds = serde_json::from_str(include_str!("cases/kinds.json")).unwrap();
    kinds.cases
}

#[test]
fn ok_every_text_is_named_for_what_it_is() {
    let wrong: Vec<String> = cases()
        .iter()
        .filter_map(|case| {
            let seen = recognize(&case.text, &Context::default());
            (seen.kind != case.kind)
                .then(|| format!("{} {:?}: {} instead of {} ({})", case.id, case.text, seen.kind.word(), case.kind.word(), case.why))
        })
        .collect();
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn ok_the_table_is_whole() {
    let cases = cases();
    let ids: BTreeSet<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    let kinds: BTreeSet<Kind> = cases.iter().map(|case| case.kind).collect();
    assert_eq!(ids.len(), cases.len(), "an id stands twice");
    assert!(cases.len() >= 120 && cases.iter().all(|case| !case.why.is_empty()));
    assert_eq!(kinds.len(), Kind::ALL.len(), "a kind without a case");
}
