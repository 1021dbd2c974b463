//! `docs/outcomes.md`: what Amazon's answers mean, what to do about them, and who says so.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::{Context, Result};
use serde::Deserialize;
use shipconfirm::{
    message::{Language, Messages},
    outcome::{Action, Basis, State},
    rules::Rule,
};

use crate::paths;

#[derive(Deserialize)]
struct Answers {
    checked: String,
    answers: Vec<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    id: String,
    code: Option<String>,
    status: Option<u16>,
    #[serde(default)]
    text: Vec<String>,
    action: Option<String>,
    finding: Option<String>,
    note: Option<String>,
    source: Vec<String>,
    confidence: String,
}

#[derive(Deserialize)]
struct Severities {
    severities: Vec<Severity>,
}

#[derive(Deserialize)]
struct Severity {
    word: String,
    state: String,
    source: Vec<String>,
    confidence: String,
}

#[derive(Deserialize)]
struct Source {
    text: String,
    url: Option<String>,
}

const HEAD: &str = "
# What Amazon answers

Every package that was sent comes to one outcome. Amazon's own words stay in it as they are; beside them stands what is known of them.
A code that is not listed here has no known meaning, and none is made up for it.

";

/// The lists, and what each is about.
const LISTS: [(&str, &str); 3] = [
    ("calls", "Answers to the call `confirmShipment`"),
    ("feeds", "Rows of processing reports"),
    ("read_back", "Packages of an order that is read back"),
];

fn read<T: for<'d> Deserialize<'d>>(file: &str) -> Result<T> {
    let text = fs::read_to_string(paths::root().join("catalog").join(file)).with_context(|| format!("catalog/{file} cannot be read"))?;
    toml::from_str(&text).with_context(|| format!("catalog/{file}"))
}

/// The page.
pub fn page() -> Result<String> {
    let sources: BTreeMap<String, Source> = read("sources.toml")?;
    let english = Messages::of(Language::En);
    let mut out = String::from(HEAD);
    words(&english, &mut out);
    for (file, title) in LISTS {
        let list: Answers = read(&format!("outcomes/{file}.toml"))?;
        let _ = write!(
            out,
            "\n## {title}\n\nRead on {}. All marks of a row have to fit; a text is looked for in lower case.\n\n\
             | Mark | Meaning | What to do | Rule | Sure | Source |\n| --- | --- | --- | --- | --- | --- |\n",
            list.checked
        );
        for answer in &list.answers {
            row(answer, &english, &sources, &mut out);
        }
    }
    severities(&sources, &mut out)?;
    Ok(out)
}

fn words(english: &Messages, out: &mut String) {
    out.push_str("| State | |\n| --- | --- |\n");
    for state in State::ALL {
        let _ = writeln!(out, "| `{}` | {} |", state.word(), english.word("outcome", state.word()));
    }
    out.push_str("\n| What to do | |\n| --- | --- |\n");
    for action in Action::ALL {
        let _ = writeln!(out, "| `{}` | {} |", action.word(), english.word("action", action.word()));
    }
    out.push_str("\n| The state rests on | |\n| --- | --- |\n");
    for basis in Basis::ALL {
        let _ = writeln!(out, "| `{}` | {} |", basis.word(), english.word("basis", basis.word()));
    }
}

fn row(answer: &Answer, english: &Messages, sources: &BTreeMap<String, Source>, out: &mut String) {
    let code = answer.code.iter().map(|code| format!("code `{code}`"));
    let status = answer.status.iter().map(|status| format!("status {status}"));
    let text = answer.text.iter().map(|text| format!("“{text}”"));
    let marks: Vec<String> = code.chain(status).chain(text).collect();
    let rule = answer.finding.as_deref().and_then(Rule::find);
    let note = answer.note.as_ref().map_or(String::new(), |note| format!(" ({note})"));
    let _ = writeln!(
        out,
        "| {} | {}{note} | {} | {} | {} | {} |",
        marks.join(", "),
        english.word("answer", &answer.id),
        answer.action.as_ref().map_or("nothing".to_owned(), |action| english.word("action", action)),
        rule.map_or(String::new(), |rule| format!("[{}](rules/{}.md)", rule.code, rule.name)),
        answer.confidence,
        linked(&answer.source, sources),
    );
}

fn severities(sources: &BTreeMap<String, Source>, out: &mut String) -> Result<()> {
    out.push_str(
        "
## Words for how bad a row is

Reports of flat files write them in the language of their site. A word that is not listed is judged by the counts of the report: as many
records were refused as did not go well. Where the counts leave it open, the row stays unknown.

| Word | State | Sure | Source |
| --- | --- | --- | --- |
",
    );
    for Severity { word, state, source, confidence } in read::<Severities>("outcomes/severities.toml")?.severities {
        let _ = writeln!(out, "| {word} | `{state}` | {confidence} | {} |", linked(&source, sources));
    }
    Ok(())
}

fn linked(keys: &[String], sources: &BTreeMap<String, Source>) -> String {
    let link = |key: &String| match sources.get(key) {
        Some(Source { text, url: Some(url) }) => format!("[{}]({url})", text.replace('|', "or")),
        Some(Source { text, url: None }) => text.replace('|', "or"),
        None => key.clone(),
    };
    keys.iter().map(link).collect::<Vec<_>>().join("; ")
}
