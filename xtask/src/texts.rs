//! The texts for JavaScript: a module a language, so that a page loads only the one it shows, and what both renderers must say.

use std::{collections::BTreeSet, fmt::Write as _};

use anyhow::Result;
use serde_json::{Value, json};
use shipconfirm::{
    CheckOptions, ConfirmOptions, build, check,
    message::{self, Language, Messages},
    outcome::{Difference, Field, Known},
    payload::To,
    rules::RULES,
    source,
    tracking::{Context, Reason, recognize},
};

use crate::{generate::Generated, paths};

/// Folder in which every file is a language's module.
pub const MODULES: &str = "pkg/generated/messages";

pub fn all() -> Result<Vec<Generated>> {
    let mut files = vec![
        Generated::whole(format!("{MODULES}/languages.js"), "// {}", &languages()),
        Generated::data("tests/cases/messages.json", &serde_json::to_string_pretty(&said()?)?),
    ];
    for language in Language::ALL {
        files.push(Generated::whole(format!("{MODULES}/{}.js", language.word()), "// {}", &module(*language)));
    }
    Ok(files)
}

/// The catalogue of a language as one Fluent text, comments and empty lines left out.
fn module(language: Language) -> String {
    let lines = language.files().iter().flat_map(|(_, text)| text.lines());
    let text: String = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    format!("export default {};\n", Value::from(text))
}

/// English is there from the start; each other language is a module that is loaded when asked for.
fn languages() -> String {
    let mut out = String::from(
        "import en from './en.js';\n\nexport { en };\n\n/** @type {Record<string, () => Promise<string>>} */\nexport const loaders = {\n",
    );
    for language in Language::ALL {
        let word = language.word();
        let _ = match language {
            Language::En => writeln!(out, "  en: async () => en,"),
            _ => writeln!(out, "  {word}: async () => (await import('./{word}.js')).default,"),
        };
    }
    out + "};\n"
}

/// What the native renderer says, in every language, of what the engine finds in the samples and in broken files.
fn said() -> Result<Value> {
    let day = std::fs::read(paths::root().join("examples/sample-day.json"))?;
    let read = source::read(&day, &source::Options::default()).shipments;
    let report = check(&read, &CheckOptions::at("2026-11-21T16:00:00Z".parse()?));
    let mut findings: Vec<_> = report.packages.iter().flat_map(|package| &package.findings).collect();
    // The first of each rule and path says how the text goes.
    let mut seen = BTreeSet::new();
    findings.retain(|finding| seen.insert((finding.rule.code, finding.path.as_str())));
    let overrides: Vec<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    let options = ConfirmOptions { overrides: &overrides, ..ConfirmOptions::default() };
    let held = build(&read, &report, &options, To::Api, "")?.held;
    let broken: [&[u8]; 6] =
        [b"", b"PK\x03\x04", b"[{\"orderId\":\"1\"", b"sku\n1\n", b"order-id,carrier\n1\n1,2,3\n\"", b"[{\"orderId\":\"\xE9\"}]"];
    let mut problems: Vec<_> = broken.iter().flat_map(|input| source::read(input, &source::Options::default()).problems).collect();
    problems.extend(
        source::read(
            &vec![b'x'; 1_234_567],
            &source::Options { platform: Some(source::Platform::Shipconfirm), ..source::Options::default() },
        )
        .problems,
    );
    let reasons: Vec<Reason> = ["1Z999AA10123456784", "1Z999AA10123456785", "00340434161094042557", "123456789012"]
        .iter()
        .flat_map(|number| recognize(number, &Context { ship_from: Some("US"), ..Context::default() }).candidates)
        .flat_map(|candidate| candidate.reasons().collect::<Vec<_>>())
        .collect();
    let answers: Vec<&str> = Known::all().iter().map(|known| known.id).collect();
    let difference = |field: &Field| Difference { field: *field, sent: "T1".into(), found: "T\u{7}2".into() };
    let differences: Vec<Difference> = Field::ALL.iter().map(difference).collect();
    let mut languages = serde_json::Map::new();
    for language in Language::ALL {
        let messages = Messages::of(*language);
        let fixes = findings.iter().filter_map(|finding| finding.fix());
        let words = message::words().into_iter().flat_map(|(family, words)| words.into_iter().map(move |word| (family, word)));
        languages.insert(
            language.word().to_owned(),
            json!({
                "finding": findings.iter().map(|finding| messages.finding(finding)).collect::<Vec<_>>(),
                "fix": fixes.map(|fix| messages.fix(fix)).collect::<Vec<_>>(),
                "held": held.iter().map(|held| messages.held(held)).collect::<Vec<_>>(),
                "problem": problems.iter().map(|problem| messages.problem(problem)).collect::<Vec<_>>(),
                "reason": reasons.iter().map(|reason| messages.reason(reason)).collect::<Vec<_>>(),
                "title": RULES.iter().map(|rule| messages.title(rule.code)).collect::<Vec<_>>(),
                "hint": RULES.iter().map(|rule| messages.hint(rule.code)).collect::<Vec<_>>(),
                "answer": answers.iter().map(|known| messages.word("answer", known)).collect::<Vec<_>>(),
                "difference": differences.iter().map(|difference| messages.difference(difference)).collect::<Vec<_>>(),
                "word": words.map(|(family, word)| messages.word(family, word)).collect::<Vec<_>>(),
            }),
        );
    }
    let fixes = findings.iter().filter_map(|finding| finding.fix());
    let words = message::words().into_iter().flat_map(|(family, words)| words.into_iter().map(move |word| json!([family, word])));
    Ok(json!({
        "given": {
            "finding": findings,
            "fix": fixes.collect::<Vec<_>>(),
            "held": held,
            "problem": problems,
            "reason": reasons,
            "title": RULES.iter().map(|rule| rule.code).collect::<Vec<_>>(),
            "hint": RULES.iter().map(|rule| rule.code).collect::<Vec<_>>(),
            "answer": answers.iter().map(|known| json!({ "known": known })).collect::<Vec<_>>(),
            "difference": differences,
            "word": words.collect::<Vec<_>>(),
        },
        "said": languages,
    }))
}
