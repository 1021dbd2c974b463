//! Runs every rule's page: fixed headings, and examples that do what they say.

use std::{collections::BTreeSet, path::Path};

use jiff::Timestamp;

use super::{RULES, Rule, RuleScope, probe::shipments};
use crate::check::{CheckOptions, check};

const HEADINGS: [&str; 6] =
    ["## What it checks", "## Why it matters", "## Example that fails", "## Example that passes", "## Fix", "## References"];

/// A fenced example: its words after `json,` and its text.
pub(crate) fn fences(doc: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut lines = doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    while let Some(line) = lines.next() {
        if let Some(words) = line.strip_prefix("```json,") {
            let body: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            out.push((words.to_owned(), body.join("\n")));
        }
    }
    out
}

/// Pointers at which the rule finds something; `now:…` in the words sets the moment.
fn found(rule: &Rule, words: &str, text: &str) -> Vec<String> {
    let shipments = shipments(text);
    let now = words.split(',').find_map(|word| word.strip_prefix("now:")).unwrap_or("2026-11-21T12:00:00Z");
    let now: Timestamp = now.parse().expect(now);
    let report = check(&shipments, &CheckOptions::at(now));
    let findings = report.packages.into_iter().flat_map(|package| package.findings);
    findings.filter(|finding| finding.rule.code == rule.code).map(|finding| finding.path).collect()
}

#[test]
fn ok_pages_have_their_headings_in_order() {
    for rule in RULES {
        let seen: Vec<&str> = rule.doc.lines().map(str::trim).filter(|line| line.starts_with("## ")).collect();
        assert_eq!(seen, HEADINGS, "{}", rule.code);
        assert!(!rule.title.is_empty() && !rule.title.ends_with('.'), "{}: {:?}", rule.code, rule.title);
    }
}

#[test]
fn ok_examples_do_what_they_say() {
    for rule in RULES {
        let fences = fences(rule.doc);
        let (mut fails, mut passes) = (0, 0);
        for (words, text) in &fences {
            let paths = found(rule, words, text);
            match words.split(',').find_map(|word| word.strip_prefix("fails:")) {
                Some(path) => {
                    assert!(paths.iter().any(|seen| seen == path), "{}: expected at {path}, found at {paths:?}: {text}", rule.code);
                    fails += 1;
                }
                None => {
                    assert!(words.starts_with("passes"), "{}: fence {words:?}", rule.code);
                    assert!(paths.is_empty(), "{}: expected nothing, found at {paths:?}: {text}", rule.code);
                    passes += 1;
                }
            }
        }
        assert!(fails > 0 && passes > 0, "{}: {fails} failing and {passes} passing examples", rule.code);
    }
}

#[test]
fn ok_codes_are_unique_and_files_carry_the_name() {
    let codes: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), RULES.len());
    for rule in RULES {
        let stem = Path::new(rule.file).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        assert_eq!(stem.replace('_', "-"), rule.name, "{}", rule.code);
        let (family, number) = rule.code.split_at(3);
        assert!(family.bytes().all(|c| c.is_ascii_uppercase()) && number.len() == 3 && number.parse::<u16>().is_ok(), "{}", rule.code);
    }
}

#[test]
fn ok_only_sure_facts_refuse() {
    for rule in RULES.iter().filter(|rule| rule.consequence == super::Consequence::Refused) {
        assert!(rule.confidence.may_refuse(), "{} refuses on {:?}", rule.code, rule.confidence);
    }
}

/// A fix is applied to one shipment at a time, and may not hang on its company.
#[test]
fn ok_rules_across_shipments_offer_no_fix() {
    for rule in RULES.iter().filter(|rule| matches!(rule.scope, RuleScope::Batch(_))) {
        assert_eq!(rule.fix, super::FixKind::None, "{}", rule.code);
    }
}
