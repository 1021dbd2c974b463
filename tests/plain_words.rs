//! What a shop clerk reads of a finding: a sentence of what is wrong and one of what to do, short, and without code words.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use shipconfirm::{message::Language, rules::RULES};

/// Most words a sentence has; a parameter counts as one.
const LONGEST: usize = 20;

/// Words of those who write programs.
const CODE: &[&str] = &[
    "api",
    "array",
    "boolean",
    "csv",
    "endpoint",
    "enum",
    "feed",
    "feeds",
    "field",
    "fields",
    "iso",
    "json",
    "null",
    "object",
    "param",
    "params",
    "parse",
    "parsed",
    "payload",
    "pointer",
    "regex",
    "schema",
    "string",
    "token",
    "undefined",
    "utf",
    "vtr",
    "xml",
];

/// Every way a text can go: each variant of each choice.
fn ways(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                vec![(*value).to_owned()]
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => vec!["X".to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| ways(&variant.value)).collect()
            }
        };
        texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
    }
    texts
}

/// The texts of a language by id, an attribute as `id.name`.
fn texts(language: Language) -> BTreeMap<String, Vec<String>> {
    let mut out = BTreeMap::new();
    for (_, source) in language.files() {
        for entry in parser::parse(*source).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.as_ref().map(|value| (message.id.name.to_owned(), ways(value)));
            let attributes = message.attributes.iter().map(|one| (format!("{}.{}", message.id.name, one.id.name), ways(&one.value)));
            out.extend(own.into_iter().chain(attributes));
        }
    }
    out
}

fn sentences(text: &str) -> Vec<&str> {
    let text = text.trim();
    let mut out = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let behind = text.get(at + c.len_utf8()..).unwrap_or("");
        // A point ends a sentence where a capital follows; “USt-IdNr. hat” goes on.
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' => behind.is_empty() || behind.strip_prefix(' ').is_some_and(|next| !next.starts_with(char::is_lowercase)),
            _ => false,
        };
        if ends {
            out.extend(text.get(from..at + c.len_utf8()));
            from = at + c.len_utf8();
        }
    }
    out.extend(text.get(from..).filter(|rest| !rest.trim().is_empty()));
    out
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty())
}

/// Why a word is one of a program; names such as `FedEx` or `DirectPayment` begin with a capital.
fn is_code(word: &str) -> bool {
    let known = word.split(|c: char| !c.is_alphanumeric()).any(|part| CODE.contains(&part.to_lowercase().as_str()));
    let hump = word.starts_with(|c: char| c.is_ascii_lowercase()) && word.contains(|c: char| c.is_ascii_uppercase());
    let rule = RULES.iter().any(|rule| word.contains(rule.code) || word == rule.name && word.contains('-'));
    known || hump || rule || word.contains(['_', '`'])
}

/// A finding's own texts: what is wrong, what it is called, what to do.
fn of(code: &str) -> [String; 3] {
    [code.to_owned(), format!("{code}.title"), format!("{code}.hint")]
}

#[test]
fn ok_a_finding_is_two_short_sentences_without_code_words() {
    let english = texts(Language::En);
    let mut faults = Vec::new();
    for rule in RULES {
        for id in of(rule.code) {
            for text in &english[&id] {
                let sentences = sentences(text);
                // With the hint below it that makes two.
                if sentences.len() != 1 {
                    faults.push(format!("{id}: {} sentences: {text}", sentences.len()));
                }
                for sentence in sentences {
                    let count = words(sentence).count();
                    if count > LONGEST {
                        faults.push(format!("{id}: {count} words: {sentence}"));
                    }
                    faults.extend(words(sentence).filter(|word| is_code(word)).map(|word| format!("{id}: {word}: {sentence}")));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn ok_every_language_is_as_short_and_as_calm() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let texts = texts(*language);
        for rule in RULES {
            for id in of(rule.code) {
                for text in &texts[&id] {
                    if sentences(text).len() > 2 || text.contains(['!', '！', '¡', '`']) {
                        faults.push(format!("{} {id}: {text}", language.word()));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn ok_what_counts_as_a_sentence_and_as_a_code_word() {
    assert_eq!(sentences("Pack it. Send it at 12.30"), ["Pack it.", " Send it at 12.30"]);
    assert_eq!(sentences("番号がありません。確認してください。").len(), 2);
    for word in ["orderId", "JSON", "XML-feed", "TRK003", "bad-check-digit", "ship_date"] {
        assert!(is_code(word), "{word}");
    }
    for word in ["FedEx", "DirectPayment", "ship-by", "check", "2026-11-21T10:30:00Z"] {
        assert!(!is_code(word), "{word}");
    }
}
