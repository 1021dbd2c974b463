//! One rule asked about one shipment: what the unit tests of the rules share.

use jiff::Timestamp;
use serde_json::Value;

use super::{Consequence, Finding, Rule};
use crate::{
    check::{CheckOptions, check},
    shipment::{Shipment, Text},
};

/// The moment most tests stand at.
pub(super) const NOW: &str = "2026-11-21T12:00:00Z";

/// One shipment, or an array of shipments that are checked together.
#[track_caller]
pub(super) fn shipments(text: &str) -> Vec<Shipment<'_>> {
    if text.trim_start().starts_with('[') { serde_json::from_str(text).unwrap() } else { vec![serde_json::from_str(text).unwrap()] }
}

/// A shipment of one package that says no more than its store, its carrier and its number.
pub(super) fn numbered(store: &str, carrier: &str, number: &str) -> String {
    serde_json::json!({ "marketplace": store, "packages": [{ "carrier": carrier, "trackingNumber": number }] }).to_string()
}

/// What the rule finds, in order of packages and paths.
#[track_caller]
pub(super) fn found(rule: &Rule, now: &str, text: &str) -> Vec<Finding> {
    let now: Timestamp = now.parse().unwrap();
    let findings = check(&shipments(text), &CheckOptions::at(now)).packages.into_iter().flat_map(|package| package.findings);
    findings.filter(|finding| finding.rule.code == rule.code).collect()
}

/// The rule finds exactly this, by path and consequence.
#[track_caller]
pub(super) fn assert_found(rule: &Rule, now: &str, text: &str, expected: &[(&str, Consequence)]) {
    let found = found(rule, now, text);
    let seen: Vec<_> = found.iter().map(|finding| (finding.path.as_str(), finding.consequence)).collect();
    assert_eq!(seen, expected, "{} in {text}", rule.code);
}

/// The rule finds nothing.
#[track_caller]
pub(super) fn assert_clean(rule: &Rule, now: &str, text: &str) {
    assert_found(rule, now, text, &[]);
}

/// The rule asks which carrier is meant, in this order, and each answer settles it.
#[track_caller]
pub(super) fn assert_chosen(rule: &Rule, now: &str, text: &str, expected: &[&str]) {
    let found = found(rule, now, text);
    let [finding] = found.as_slice() else { panic!("{} in {text}: {found:?}", rule.code) };
    assert!(finding.fix().is_none(), "{finding:?}");
    let names: Vec<&str> = finding.choices().iter().filter_map(|choice| choice.edits.first()).map(|edit| edit.to.as_str()).collect();
    assert_eq!(names, expected, "{} in {text}", rule.code);
    for choice in finding.choices() {
        let mut shipment = shipments(text).remove(0);
        for edit in &choice.edits {
            *shipment.field_mut(&edit.path).unwrap() = Text::from(edit.to.clone());
        }
        let again = check(&[shipment], &CheckOptions::at(now.parse().unwrap())).packages;
        assert!(again.iter().flat_map(|package| &package.findings).all(|finding| finding.rule.code != rule.code), "{choice:?}");
    }
}

/// Applying every fix the rule offers gives `expected`, and a second time changes nothing.
#[track_caller]
pub(super) fn assert_mended(rule: &Rule, now: &str, text: &str, expected: &str) {
    let mut shipment: Value = serde_json::from_str(text).unwrap();
    let fixes = found(rule, now, text).into_iter().filter_map(|finding| finding.fix().cloned());
    for edit in fixes.flat_map(|fix| fix.edits) {
        let (parent, field) = edit.path.rsplit_once('/').unwrap();
        let parent = shipment.pointer_mut(parent).unwrap();
        assert_eq!(parent.get(field).and_then(Value::as_str).unwrap_or(""), edit.from, "{}", edit.path);
        parent[field] = Value::String(edit.to);
    }
    assert_eq!(shipment, serde_json::from_str::<Value>(expected).unwrap());
    let again = found(rule, now, &shipment.to_string());
    assert!(again.iter().all(|finding| finding.fix().is_none()), "{} offers another fix: {again:?}", rule.code);
}
