//! `catalog/gs1_prefixes.toml`: where the company that issued an SSCC is registered.

use std::{fmt::Write as _, path::Path};

use serde::Deserialize;

use crate::{facts, fault::Faults, terms::Confidence};

const FILE: &str = "gs1_prefixes.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "pedigree is for people")]
pub struct Prefixes {
    checked: String,
    source: Vec<String>,
    confidence: Confidence,
    prefixes: Vec<Prefix>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Prefix {
    first: u16,
    last: u16,
    country: String,
}

/// Reads and proves the list.
pub fn read(root: &Path, sources: &std::collections::BTreeMap<String, facts::Source>, faults: &mut Faults) -> Option<Prefixes> {
    let list: Prefixes = facts::read(root, FILE, faults)?;
    for source in list.source.iter().filter(|source| !sources.contains_key(*source)) {
        faults.add(FILE, "source", format!("source {source:?} is not in sources.toml"));
    }
    let mut free = 0;
    for Prefix { first, last, country } in &list.prefixes {
        if *first < free || last < first || *last > 999 {
            faults.add(FILE, format!("{first}-{last}"), "prefixes stand by rising number, each once");
        }
        if country.len() != 2 || !country.bytes().all(|c| c.is_ascii_uppercase()) {
            faults.add(FILE, format!("{first}-{last}"), format!("{country:?} is no ISO 3166 code"));
        }
        free = last + 1;
    }
    Some(list)
}

pub fn emit(list: &Prefixes, out: &mut String) {
    out.push_str("pub(super) static GS1_PREFIXES: &[(u16, u16, &str)] = &[\n");
    for Prefix { first, last, country } in &list.prefixes {
        let _ = writeln!(out, "({first}, {last}, {country:?}),");
    }
    out.push_str("];\n");
}
