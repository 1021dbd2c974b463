//! The languages say the same things of the same parameters, and the engine says nothing that has no text.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

use super::{Language, Messages, inert, words};
use crate::{
    CheckOptions, Param, Params, Shipment, check,
    outcome::{Field, Known},
    rules::{Finding, RULES},
    source,
    tracking::Reason,
    vtr,
};

/// What a text needs: its variables, and the words it chooses by.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    choices: BTreeMap<String, BTreeSet<String>>,
}

impl Shape {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => {
                    self.inline(selector);
                    let InlineExpression::VariableReference { id } = selector else { panic!("a choice by no variable") };
                    let keys = variants.iter().map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    });
                    self.choices.entry(id.name.to_owned()).or_default().extend(keys);
                    variants.iter().for_each(|variant| self.add(&variant.value));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            other => panic!("the catalogue uses variables and literals only: {other:?}"),
        }
    }
}

/// Every text of a language by its id, an attribute as `id.name`; each id once.
fn shapes(language: Language) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for (file, text) in language.files() {
        let read = parser::parse(*text).unwrap_or_else(|(_, faults)| panic!("{} {file}: {faults:?}", language.word()));
        for entry in &read.body {
            let Entry::Message(message) = entry else {
                assert!(matches!(entry, Entry::Comment(_)), "{} {file}: {entry:?}", language.word());
                continue;
            };
            let attributes =
                message.attributes.iter().map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
            for (id, pattern) in message.value.iter().map(|value| (message.id.name.to_owned(), value)).chain(attributes) {
                let mut shape = Shape::default();
                shape.add(pattern);
                assert!(shapes.insert(id.clone(), shape).is_none(), "{} {file}: {id} is there twice", language.word());
            }
        }
    }
    shapes
}

#[test]
fn ok_every_language_has_the_same_texts_of_the_same_parameters() {
    let english = shapes(Language::En);
    for language in Language::ALL {
        let other = shapes(*language);
        let ids = |shapes: &BTreeMap<String, Shape>| shapes.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(ids(&other), ids(&english), "{}", language.word());
        for (id, shape) in &english {
            assert_eq!(other.get(id), Some(shape), "{} {id}", language.word());
        }
    }
}

/// The first string behind each `mark`, or the rest of the one it opens, in a folder of the engine, tests aside.
fn literals(folder: &str, mark: &str, is_code: fn(&str) -> bool) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            for rest in code.split(mark).skip(1) {
                out.extend(rest.split('"').nth(usize::from(!mark.ends_with('"'))).filter(|word| is_code(word)).map(str::to_owned));
            }
        }
    }
    out
}

/// Why a webhook delivery is not taken: the one list of codes that is kept in JavaScript, where WebCrypto is.
fn refusals() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg/src/webhooks/platforms.js");
    let text = std::fs::read_to_string(file).unwrap();
    let codes: Vec<String> = text
        .lines()
        .filter_map(|line| line.trim().split_once(": "))
        .filter(|(code, _)| code.starts_with("E_"))
        .map(|(code, _)| code.to_owned())
        .collect();
    assert!(!codes.is_empty());
    codes
}

/// Every id the engine may ask for, and the package's webhooks.
fn wanted() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for rule in RULES {
        ids.extend([rule.code.to_owned(), format!("{}.title", rule.code), format!("{}.hint", rule.code)]);
    }
    for (family, words) in words() {
        ids.extend(words.iter().map(|word| format!("{family}-{word}")));
    }
    ids.extend(Reason::NAMES.map(|name| format!("reason-{name}")));
    ids.extend(literals("rules", "Fix::one(", |_| true).into_iter().map(|code| format!("fix-{code}")));
    ids.extend(Known::all().iter().map(|known| format!("answer-{}", known.id)));
    ids.extend(["detected", "difference", "guessed", "rate-note"].map(str::to_owned));
    ids.extend(vtr::Nearness::ALL.iter().map(|nearness| format!("nearness-{}", nearness.word())));
    ids.extend(vtr::State::ALL.iter().map(|state| format!("rate-{}", state.word())));
    for folder in ["source", "payload", "overlay", "outcome", "vtr"] {
        ids.extend(literals(folder, "\"", |word| word.starts_with("E_") && !word.contains(' ')));
    }
    ids.extend(refusals());
    ids
}

#[test]
fn ok_everything_the_engine_says_has_a_text_and_no_text_is_unused() {
    let found: BTreeSet<String> = shapes(Language::En).into_keys().collect();
    assert_eq!(found, wanted());
}

#[test]
fn ok_every_case_of_a_code_has_a_text() {
    let shapes = shapes(Language::En);
    let fields: BTreeSet<String> = Field::ALL.iter().map(|field| field.word().to_owned()).collect();
    assert_eq!(shapes["difference"].choices["field"], fields);
    let known: BTreeSet<&str> = shapes.values().filter_map(|shape| shape.choices.get("what")).flatten().map(String::as_str).collect();
    let cases = ["source", "payload", "overlay", "outcome"].map(|folder| literals(folder, "Params::what(\"", |_| true));
    for word in cases.iter().flatten() {
        assert!(known.contains(word.as_str()), "{word}");
    }
}

/// Sentences that stand in English in another language were copied and forgotten.
#[test]
fn ok_nothing_is_left_in_english() {
    for language in Language::ALL.iter().filter(|language| **language != Language::En) {
        for ((file, text), (_, english)) in language.files().iter().zip(Language::En.files()) {
            let english: BTreeSet<&str> = english.lines().collect();
            let left: Vec<&str> = text.lines().filter(|line| line.trim().matches(' ').count() > 6 && english.contains(line)).collect();
            assert!(left.is_empty(), "{} {file}: {left:#?}", language.word());
        }
    }
}

#[test]
fn ok_rules_read_well() {
    for language in Language::ALL {
        let messages = Messages::of(*language);
        for rule in RULES {
            let hint = messages.hint(rule.code);
            assert!(hint.ends_with(['.', '。']), "{} {}: {hint}", language.word(), rule.code);
            let title = messages.title(rule.code);
            assert!(!title.is_empty() && !title.ends_with(['.', '。']), "{} {}: {title}", language.word(), rule.code);
        }
    }
    let english = Messages::of(Language::En);
    for rule in RULES {
        assert_eq!(english.title(rule.code), rule.title);
    }
}

/// Findings of every example on the rules' pages.
fn examples() -> Vec<Finding> {
    let mut out = Vec::new();
    for rule in RULES {
        for (words, text) in crate::rules::fences(rule.doc) {
            let list = if text.starts_with('[') { text } else { format!("[{text}]") };
            let shipments: Vec<Shipment> = serde_json::from_str(&list).unwrap();
            let now = words.split(',').find_map(|word| word.strip_prefix("now:")).unwrap_or("2026-11-21T12:00:00Z");
            let report = check(&shipments, &CheckOptions::at(now.parse().unwrap()));
            out.extend(report.packages.into_iter().flat_map(|package| package.findings));
        }
    }
    out
}

#[test]
fn ok_every_example_is_said_in_every_language() {
    let shapes = shapes(Language::En);
    let findings = examples();
    for finding in &findings {
        for (name, value) in finding.params.iter() {
            let choices = shapes[finding.rule.code].choices.get(*name);
            let known = choices.is_none_or(|words| {
                matches!(value, Param::Count(_)) || matches!(value, Param::Text(text) if words.contains(text.as_ref()))
            });
            assert!(known, "{}: no text for {name} {value:?}", finding.rule.code);
        }
    }
    for language in Language::ALL {
        let messages = Messages::of(*language);
        for finding in &findings {
            let text = messages.finding(finding);
            assert!(text.ends_with(['.', '。']) && !text.contains(['{', '}']), "{} {}: {text}", language.word(), finding.rule.code);
            let fix = finding.fix().map(|fix| messages.fix(fix));
            assert!(
                fix.is_none_or(|fix| !fix.contains(['{', '}']) && !fix.starts_with("fix-")),
                "{} {}",
                language.word(),
                finding.rule.code
            );
        }
    }
}

#[test]
fn ok_what_is_wrong_with_a_file_is_said_word_for_word() {
    let inputs: [(&[u8], &str); 15] = [
        (b"", "the input is empty"),
        (b"\xFF\xFE{\0}\0", "no field of these records is known: say in a mapping where the fields stand"),
        (b"<a/>", "the records are of no platform that is known; name the platform, or map the columns"),
        (b"<html>", "the file is a web page, such as a log-in or an error shows; export the records themselves"),
        (b"[{\"orderId\":x}]", "this is no JSON: look for a comma, quote or bracket that is missing or too many"),
        (b"[{\"orderId\":\"1\"} {\"orderId\":\"2\"}]", "expected a comma or a closing bracket between shipments"),
        (b"[1]", "expected a shipment: an object in braces"),
        (b"[{\"orderId\":{}}]", "a field holds a value of another kind than it takes"),
        (b"[{\"orderId\":\"\x81 \"}]", "byte 0x81 is no UTF-8; save the file as UTF-8"),
        (
            b"[{\"orderId\":\"\xE9 \xC3\xA9\"}]",
            "byte 0xE9 is no UTF-8, but the rest of the file is: it was put together from two files; rows with such bytes are passed over",
        ),
        (b"id,channelid,xmultisite\n", "the columns of a kryptronic export are each shop's own: say in a mapping where the fields stand"),
        (b"[{\"orderId\":\"1\"", "the JSON ends in the middle of a shipment"),
        (b"sku,carrier\n", "no column order-id; the first line has: \"sku\", \"carrier\""),
        (b"order-id,carrier\n1\n", "the row has 1 column, the first line has 2"),
        (b"order-id,carrier\n1,2,3\n", "the row has 3 columns, the first line has 2"),
    ];
    let messages = Messages::of(Language::En);
    for (input, expected) in inputs {
        let problems = source::read(input, &source::Options::default()).problems;
        assert_eq!(problems.iter().map(|problem| messages.problem(problem)).collect::<Vec<_>>()[0], expected);
    }
}

#[cfg(feature = "files")]
#[test]
fn ok_records_that_hold_no_parcel_are_said_word_for_word() {
    let inputs: [(&[u8], &str); 5] = [
        (
            br#"{"scope":"store/shipment/created","producer":"stores/abc","data":{"id":6,"orderId":225}}"#,
            "the record only names shipment 6 of order 225; fetch that shipment and read it",
        ),
        (
            br#"{"resource_url":"https://api.example/shipments?batchId=1","resource_type":"SHIP_NOTIFY"}"#,
            "the record only says where the shipments are; fetch https://api.example/shipments?batchId=1 and read the answer",
        ),
        (
            br#"{"order_history_id":1,"order_id":51,"comment":"sent today"}"#,
            "order 51 has no field for its parcel, only a comment: sent today",
        ),
        (
            br#"{"increment_id":"3","state":"new","items":[{"qty_ordered":1}]}"#,
            "these records tell of orders only; read them together with a file of parcels",
        ),
        (
            br#"{"id":1,"name":"1","source_identifier":"111-2345678-0000001","fulfillment_status":null,"fulfillments":[],"line_items":[]}"#,
            "1 order has no parcel yet: 1",
        ),
    ];
    let messages = Messages::of(Language::En);
    for (input, expected) in inputs {
        let problems = source::read(input, &source::Options::default()).problems;
        assert_eq!(problems.iter().map(|problem| messages.problem(problem)).collect::<Vec<_>>(), [expected]);
    }
}

#[test]
fn ok_hostile_parameters_are_shown_and_nothing_more() {
    let english = Messages::of(Language::En);
    let said = |text: &str| english.text("CAR006", None, &Params::none().with("carrier", text.to_owned()));
    let is = |shown: &str| format!("{shown} is not on any known list of Amazon's carriers.");
    assert_eq!(said("{ $carrier }{ CAR001 }{\"x\"}"), is("{ $carrier }{ CAR001 }{\"x\"}"));
    assert_eq!(said("a\nb\u{202E}c\u{7}"), is("a\u{FFFD}b\u{FFFD}c\u{FFFD}"));
    assert_eq!(said(&"é".repeat(200)), is(&("é".repeat(80) + "…")));
    assert_eq!(inert(&"é".repeat(80)), "é".repeat(80));
    assert_eq!(said(""), is(""));
}

#[test]
fn ok_numbers_are_written_as_the_language_does() {
    let text = |language, count| {
        let params = Params::none().count("count", count);
        Messages::of(language).text("reason-one-in", None, &params)
    };
    for (language, thousand, million) in [
        (Language::En, "1,234", "1,048,576"),
        (Language::De, "1.234", "1.048.576"),
        (Language::Fr, "1\u{202F}234", "1\u{202F}048\u{202F}576"),
        (Language::It, "1234", "1.048.576"),
        (Language::Es, "1234", "1.048.576"),
        (Language::Ja, "1,234", "1,048,576"),
    ] {
        assert!(text(language, 1234).contains(thousand), "{}", text(language, 1234));
        assert!(text(language, 1_048_576).contains(million), "{}", text(language, 1_048_576));
        assert!(text(language, 7).contains('7'));
    }
}
