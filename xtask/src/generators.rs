//! What `gen` writes: rule pages, the TypeScript words, the CLI's data, the table in the README, what the catalogue covers.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;
use shipconfirm::{
    CheckOptions, NoTracking, Readiness, Shipment, Vtr,
    catalog::{CarrierCode, Confidence, Requires, Sanction},
    check,
    marketplace::MARKETPLACES,
    message::{self, Language, Messages},
    outcome::{Action, AnswerKind, Basis, Field, Known, State},
    payload::To,
    rules::{Consequence, Criterion, Finding, FixKind, RULES, Rule},
    source::{
        Encoding, LISTED, Platform,
        names::{How, NameField},
    },
    tracking::{Dirt, Grade, Kind, Reason, Verdict},
    vtr,
};

use crate::{
    catalogue, desk_texts, facts,
    generate::Generated,
    measured, outcomes,
    overlay::{self, MAPPING, OVERLAY},
    platforms, recognized, texts,
};

/// Folder in which every file is a rule's page.
pub const RULE_PAGES: &str = "docs/rules";

pub fn all() -> Result<Vec<Generated>> {
    let mut files = vec![
        Generated::whole("pkg/types/registry.d.ts", "// {}", &registry()),
        Generated::whole("pkg/types/overlay.d.ts", "// {}", &overlay::types(&OVERLAY)),
        Generated::data("pkg/overlay.schema.json", &serde_json::to_string_pretty(&overlay::schema(&OVERLAY))?),
        Generated::whole("pkg/types/mapping.d.ts", "// {}", &overlay::types(&MAPPING)),
        Generated::data("pkg/mapping.schema.json", &serde_json::to_string_pretty(&overlay::schema(&MAPPING))?),
        Generated::data("pkg/generated/rules.json", &serde_json::to_string_pretty(&rules())?),
        Generated::whole("pkg/generated/facts.js", "// {}", &facts::module()?),
        Generated::data("pkg/generated/words.json", &serde_json::to_string_pretty(&words())?),
        Generated::whole(format!("{RULE_PAGES}/README.md"), "<!-- {} -->", &index()),
        Generated::in_markdown("README.md", "rules", &table("docs/rules/")),
        Generated::whole("docs/catalogue.md", "<!-- {} -->", &catalogue::page()?),
        Generated::whole("docs/outcomes.md", "<!-- {} -->", &outcomes::page()?),
        Generated::whole("docs/platforms.md", "<!-- {} -->", &platforms::page()),
        Generated::in_markdown("docs/recognition.md", "grades", &measured::grades()),
        Generated::in_markdown("docs/recognition.md", "lengths", &measured::lengths()),
        Generated::in_markdown("docs/recognition.md", "schemes", &measured::schemes()),
    ];
    files.push(Generated::data("tests/cases/recognized.json", &serde_json::to_string(&recognized::cases()?)?));
    let english = Messages::of(Language::En);
    for rule in RULES {
        files.push(Generated::whole(format!("{RULE_PAGES}/{}.md", rule.name), "<!-- {} -->", &page(rule, &english)));
    }
    files.extend(texts::all()?);
    files.extend(desk_texts::all()?);
    Ok(files)
}

/// The doc comment without the blank that rustdoc leaves before each line.
fn text(rule: &Rule) -> String {
    let lines: Vec<&str> = rule.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n").trim().to_owned()
}

fn page(rule: &Rule, english: &Messages) -> String {
    let body = text(rule);
    let body = body.split_once('\n').map_or("", |(_, rest)| rest).trim();
    let stores = if rule.stores.is_empty() { "every store".to_owned() } else { rule.stores.join(", ") };
    let period = match (rule.from, rule.until) {
        (None, None) => String::new(),
        (Some(from), None) => format!(" · since {from}"),
        (None, Some(until)) => format!(" · until {until}"),
        (Some(from), Some(until)) => format!(" · from {from} until {until}"),
    };
    format!(
        "\n# {} · {}\n\n`{}` · at most **{}** · fix: {} · {stores}{period} · since version {}\n\n> {} {}\n\n{}\n",
        rule.code,
        rule.title,
        rule.name,
        rule.consequence.word(),
        rule.fix.word(),
        rule.since,
        example(rule).map(|finding| english.finding(&finding)).unwrap_or_default(),
        english.hint(rule.code),
        // Renderers know the language by the first word alone.
        body.replace("```json,", "```json ")
    )
}

/// What the rule finds in the page's own failing example.
fn example(rule: &Rule) -> Option<Finding> {
    let (head, rest) = rule.doc.split_once("```json,fails:")?.1.split_once('\n')?;
    let now = head.split(',').find_map(|word| word.strip_prefix("now:")).unwrap_or("2026-11-21T12:00:00Z").parse().ok()?;
    let text = rest.split_once("```")?.0.trim();
    let list = if text.starts_with('[') { text.to_owned() } else { format!("[{text}]") };
    let shipments: Vec<Shipment<'_>> = serde_json::from_str(&list).ok()?;
    let report = check(&shipments, &CheckOptions::at(now));
    report.packages.into_iter().flat_map(|package| package.findings).find(|finding| finding.rule.code == rule.code)
}

fn table(folder: &str) -> String {
    let mut out = String::from("| Code | Rule | At most | Fix |\n| --- | --- | --- | --- |\n");
    for rule in RULES {
        let _ = writeln!(
            out,
            "| {} | [{}]({folder}{}.md) | {} | {} |",
            rule.code,
            rule.title,
            rule.name,
            rule.consequence.word(),
            rule.fix.word()
        );
    }
    out
}

fn index() -> String {
    format!(
        "\n# Rules\n\n{} rules. The consequence is the strongest a rule gives; facts that are less sure give a milder one.\n\n{}",
        RULES.len(),
        table("")
    )
}

fn rules() -> serde_json::Value {
    RULES
        .iter()
        .map(|rule| json!({ "rule": rule.name, "code": rule.code, "title": rule.title, "page": format!("# {}\n", text(rule)) }))
        .collect()
}

/// Words of each enum, for the options of the command line and its tables.
fn words() -> serde_json::Value {
    json!({
        "listed": LISTED,
        "platform": list(Platform::ALL, |value| value.word()),
        "to": list(To::ALL, |value| value.word()),
        "answerKind": list(AnswerKind::ALL, |value| value.word()),
        "outcome": list(State::ALL, |value| value.word()),
        "consequence": list(Consequence::ALL, |value| value.word()),
        "readiness": list(Readiness::ALL, |value| value.word()),
        "rateState": list(vtr::State::ALL, |value| value.word()),
        "vtr": list(Vtr::ALL, |value| value.word()),
        "noTracking": list(NoTracking::ALL, |value| value.word()),
        "nameField": list(NameField::ALL, |value| value.word()),
    })
}

fn list<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| word(*value)).collect()
}

/// Each word once, in the order they first come.
fn distinct<'w>(words: impl Iterator<Item = &'w str>) -> Vec<&'w str> {
    let mut out = Vec::new();
    for word in words {
        if !out.contains(&word) {
            out.push(word);
        }
    }
    out
}

fn registry() -> String {
    let mut out = String::new();
    let mut union = |doc: &str, name: &str, words: Vec<&str>| {
        let _ = write!(out, "\n/** {doc} */\nexport type {name} =");
        for word in words {
            let _ = write!(out, "\n  | '{}'", word.replace('\'', "\\'"));
        }
        out.push_str(";\n");
    };
    union("Name of a rule, in words.", "RuleName", RULES.iter().map(|rule| rule.name).collect());
    union("Stable code of a rule.", "RuleCode", RULES.iter().map(|rule| rule.code).collect());
    union("What happens at Amazon.", "Consequence", list(Consequence::ALL, |value| value.word()));
    union("Will Amazon take it?", "Readiness", list(Readiness::ALL, |value| value.word()));
    union("Will it count for the Valid Tracking Rate?", "Vtr", list(Vtr::ALL, |value| value.word()));
    union("What the check digit says.", "Verdict", list(Verdict::ALL, |value| value.word()));
    union("How far the evidence carries.", "Grade", list(Grade::ALL, |value| value.word()));
    union("What a text is, also when it is no tracking number.", "Kind", list(Kind::ALL, |value| value.word()));
    union("What stood around a number, or hid in it.", "Dirt", list(Dirt::ALL, |value| value.word()));
    union("What Amazon's tracking report asks of a package.", "Criterion", list(Criterion::ALL, |value| value.word()));
    union("What must stand in the tracking-number field.", "Requires", list(Requires::ALL, |value| value.word()));
    union("How safe a fix is.", "FixKind", list(FixKind::ALL, |value| value.word()));
    union("What becomes of a package of a tracked service without a number.", "NoTracking", list(NoTracking::ALL, |value| value.word()));
    union("Where a name stands.", "NameField", list(NameField::ALL, |value| value.word()));
    union("How a name came to what it means.", "NameHow", list(How::ALL, |value| value.word()));
    union("Whose records a file holds.", "Platform", list(Platform::ALL, |value| value.word()));
    union("Encoding of a file, by its name in the Encoding Standard.", "Encoding", list(Encoding::ALL, |value| value.word()));
    union("The way to Amazon: API call, XML feed or flat file.", "To", list(To::ALL, |value| value.word()));
    union("Kind of an answer of Amazon.", "AnswerKind", list(AnswerKind::ALL, |value| value.word()));
    union("What became of a package at Amazon, the gravest last.", "OutcomeState", list(State::ALL, |value| value.word()));
    union("What to do about an answer.", "Action", list(Action::ALL, |value| value.word()));
    union("What the state of a package rests on.", "Basis", list(Basis::ALL, |value| value.word()));
    union("A field that Amazon may hold otherwise than it was sent.", "DifferenceField", list(Field::ALL, |value| value.word()));
    union("Name of an answer whose meaning is known.", "KnownAnswer", distinct(Known::all().iter().map(|known| known.id)));
    union("What a confirmed package does to the rate.", "Ruling", list(vtr::Ruling::ALL, |value| value.word()));
    union("Why a package does what it does to the rate.", "RulingReason", list(vtr::Why::ALL, |value| value.word()));
    union("How a rate stands to its target.", "RateState", list(vtr::State::ALL, |value| value.word()));
    union("Where a rate goes, against a week ago.", "Trend", list(vtr::Trend::ALL, |value| value.word()));
    union("How near a deadline is.", "Nearness", list(vtr::Nearness::ALL, |value| value.word()));
    union("What a column of Amazon's report holds.", "ReportColumn", list(vtr::Column::ALL, |value| value.word()));
    union("What Amazon does below the target of a store.", "Sanction", list(Sanction::ALL, |value| value.word()));
    union("Why Amazon and a ledger may differ.", "Likely", list(vtr::Likely::ALL, |value| value.word()));
    union("How sure a fact is.", "Confidence", list(Confidence::ALL, |value| value.word()));
    union("Why a carrier may have issued a number.", "ReasonName", Reason::NAMES.to_vec());
    union("A language of the texts.", "Language", list(Language::ALL, |value| value.word()));
    union(
        "An enum of the engine, as the catalogue of texts calls it.",
        "WordFamily",
        message::words().into_iter().map(|(family, _)| family).collect(),
    );
    union("What a rule looks at.", "RuleScope", distinct(RULES.iter().map(|rule| rule.scope.name())));
    union("Region of the Selling Partner API.", "Region", distinct(MARKETPLACES.iter().map(|store| store.region)));
    union("ISO 3166 country of an Amazon store.", "MarketplaceCountry", MARKETPLACES.iter().map(|store| store.country).collect());
    union("Amazon's id of a store.", "MarketplaceId", MARKETPLACES.iter().map(|store| store.id).collect());
    union(
        "A carrier as one of Amazon's lists spells it.",
        "KnownCarrier",
        CarrierCode::all().iter().filter(|code| !code.not_a_carrier).map(|code| code.value).collect(),
    );
    out
}
