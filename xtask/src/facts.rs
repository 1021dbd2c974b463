//! `pkg/generated/facts.js`: what the catalogue and the pages of rules say for people. It stands beside the large engine, not in it.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;
use shipconfirm::{
    catalog::Policy,
    marketplace::MARKETPLACES,
    rules::{RULES, Rule},
};

use crate::{generators::RULE_PAGES, paths};

#[derive(Deserialize)]
struct Source {
    text: String,
    url: Option<String>,
    #[serde(default)]
    cited: Vec<String>,
}

impl Source {
    /// How a page names it: by the words that cite it, by its site, or as it is described.
    fn named(&self) -> serde_json::Value {
        let site = self.url.as_deref().filter(|url| self.text.starts_with(url)).and_then(|url| url.split('/').nth(2));
        json!({ "title": self.cited.first().map(String::as_str).or(site).unwrap_or(&self.text), "url": self.url })
    }
}

/// The module.
pub fn module() -> Result<String> {
    let folder = paths::root().join("catalog");
    let text = fs::read_to_string(folder.join("sources.toml")).context("catalog/sources.toml cannot be read")?;
    let sources: BTreeMap<String, Source> = toml::from_str(&text).context("catalog/sources.toml")?;
    let mentions = mentions(&sources);
    let mut checked = String::new();
    newest(&folder, &mut checked)?;
    let rules: serde_json::Map<_, _> = RULES
        .iter()
        .map(|rule| {
            let page = format!("{RULE_PAGES}/{}.md", rule.name);
            (rule.code.into(), json!({ "criterion": rule.criterion, "page": page, "references": references(rule, &mentions) }))
        })
        .collect();
    let named = MARKETPLACES.iter().filter_map(Policy::of).flat_map(|policy| policy.below.source);
    let named: serde_json::Map<_, _> = named.filter_map(|key| Some(((*key).to_owned(), sources.get(*key)?.named()))).collect();
    let facts = serde_json::to_string_pretty(&json!({ "catalogue": checked, "rules": rules, "sources": named }))?;
    Ok(format!("\nexport const facts = {facts};\n"))
}

/// The newest day on which a file of facts was checked.
fn newest(folder: &Path, day: &mut String) -> Result<()> {
    #[derive(Deserialize)]
    struct Checked {
        checked: Option<String>,
    }
    for entry in fs::read_dir(folder)? {
        let place = entry?.path();
        if place.is_dir() {
            newest(&place, day)?;
        } else if place.extension().is_some_and(|ending| ending == "toml") {
            let file: Checked = toml::from_str(&fs::read_to_string(&place)?).with_context(|| place.display().to_string())?;
            *day = file.checked.unwrap_or_default().max(std::mem::take(day));
        }
    }
    Ok(())
}

/// What is written of a source that has an address, and the address. An issue is written `repository#number`.
fn mentions(sources: &BTreeMap<String, Source>) -> Vec<(String, &str)> {
    let addressed = sources.values().filter_map(|source| Some((source, source.url.as_deref()?)));
    addressed.flat_map(|(source, url)| source.cited.iter().cloned().chain(issue(url)).map(move |words| (words, url))).collect()
}

fn issue(url: &str) -> Option<String> {
    let mut parts = url.strip_prefix("https://github.com/")?.split('/').skip(1);
    match (parts.next()?, parts.next()?, parts.next()?) {
        (repository, "issues", number) => Some(format!("{repository}#{number}")),
        (repository, "discussions", number) => Some(format!("{repository} discussion {number}")),
        _ => None,
    }
}

/// What a page lists at its end, each with the address of what it names first.
fn references(rule: &Rule, mentions: &[(String, &str)]) -> Vec<serde_json::Value> {
    let list = rule.doc.split_once("## References").map_or("", |(_, list)| list);
    let titles = list.lines().filter_map(|line| line.trim().strip_prefix("- "));
    titles.map(|title| json!({ "title": title.replace('`', ""), "url": address(title, mentions) })).collect()
}

fn address<'s>(title: &str, mentions: &[(String, &'s str)]) -> Option<&'s str> {
    let at = |words: &str| {
        let place = title.find(words)?;
        // `#77` is not the beginning of `#772`.
        let goes_on = title.get(place + words.len()..)?.starts_with(|c: char| c.is_ascii_digit());
        (!goes_on).then_some(place)
    };
    let found = mentions.iter().filter_map(|(words, url)| Some((at(words)?, std::cmp::Reverse(words.len()), *url)));
    found.min().map(|(_, _, url)| url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_leads_to_what_it_names_first() {
        let mentions = [("docs#77".to_owned(), "a"), ("docs#772".to_owned(), "b"), ("Tracking FAQ".to_owned(), "c")];
        assert_eq!(address("Amazon notice docs#772 (exact match)", &mentions), Some("b"));
        assert_eq!(address("Tracking FAQ, and docs#77", &mentions), Some("c"));
        assert_eq!(address("general knowledge", &mentions), None);
        assert_eq!(issue("https://github.com/amzn/docs/issues/77").as_deref(), Some("docs#77"));
        assert_eq!(issue("https://github.com/amzn/samples/discussions/434").as_deref(), Some("samples discussion 434"));
        assert_eq!(issue("https://github.com/amzn/docs"), None);
    }

    #[test]
    fn every_way_of_citing_is_used_and_means_one_source() {
        let text = fs::read_to_string(paths::root().join("catalog/sources.toml")).unwrap();
        let sources: BTreeMap<String, Source> = toml::from_str(&text).unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for (key, source) in &sources {
            for words in &source.cited {
                assert!(source.url.is_some(), "{key} has no address");
                assert!(seen.insert(words.as_str()), "{words} stands twice");
                assert!(RULES.iter().any(|rule| rule.doc.contains(words.as_str())), "no page cites {words}");
            }
        }
    }

    #[test]
    fn the_facts_say_when_they_were_checked() {
        let mut day = String::new();
        newest(&paths::root().join("catalog"), &mut day).unwrap();
        assert!(matches!(day.as_bytes(), [b'2', b'0', _, _, b'-', _, _, b'-', _, _]), "{day}");
        let text = module().unwrap();
        assert!(text.contains(&format!("\"catalogue\": \"{day}\"")));
        assert_eq!(text.matches("\"page\":").count(), RULES.len());
    }
}
