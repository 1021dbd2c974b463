//! What a number says of its delivery service: `catalog/services/<table>.toml` read, proved, and written as Rust.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use serde::Deserialize;

use crate::{
    facts::{Facts, Format},
    fault::Faults,
    formats::{ALPHABET, Compiled},
    key::key,
    prove::{example_holds, slice},
    terms::{Confidence, Tracked},
};

/// The services of one kind of number, and the codes by which it names them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "notes are for people")]
pub struct ServiceTable {
    #[serde(skip)]
    pub id: String,
    /// The part of the number that holds the code; absent: the shape of the number tells.
    pub part: Option<String>,
    pub checked: String,
    pub source: Vec<String>,
    pub confidence: Confidence,
    pub notes: Option<String>,
    /// Numbers and the service each must come to, or `unknown`.
    #[serde(default)]
    pub examples: BTreeMap<String, String>,
    pub services: Vec<NumberService>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "notes are for people")]
pub struct NumberService {
    pub name: String,
    /// What shops and stores also call it.
    #[serde(default)]
    pub names: Vec<String>,
    /// `03`, or `C*` for every code of the length that opens so.
    #[serde(default)]
    pub codes: Vec<String>,
    #[serde(default = "unknown")]
    pub tracked: Tracked,
    /// Several services of the carrier are numbered alike, so that none of Amazon's names can be given.
    #[serde(default)]
    pub family: bool,
    pub source: Option<Vec<String>>,
    pub confidence: Option<Confidence>,
    pub note: Option<String>,
}

fn unknown() -> Tracked {
    Tracked::Unknown
}

/// The names of parts that hold the code of a service.
const CODE_PARTS: [&str; 2] = ["service", "indicator"];

impl ServiceTable {
    /// Every code with the position of its service, sorted.
    pub fn codes(&self, len: usize) -> Vec<(String, usize)> {
        let mut codes = Vec::new();
        for (at, service) in self.services.iter().enumerate() {
            for code in &service.codes {
                match code.strip_suffix('*') {
                    Some(start) => codes.extend(extended(start, len).into_iter().map(|code| (code, at))),
                    None => codes.push((code.clone(), at)),
                }
            }
        }
        codes.sort();
        codes
    }

    /// How long a code is: all of a table are as long as its longest, a `*` counting for one more.
    pub fn code_len(&self) -> usize {
        self.services.iter().flat_map(|service| &service.codes).map(String::len).max().unwrap_or(0)
    }
}

/// Every code of a length that opens with `start`, in letters.
fn extended(start: &str, len: usize) -> Vec<String> {
    let mut codes = vec![start.to_owned()];
    while codes.first().is_some_and(|code| code.len() < len) {
        codes = codes.iter().flat_map(|code| ('A'..='Z').map(move |c| format!("{code}{c}"))).collect();
    }
    codes
}

/// Proves every table, and every format against its table.
pub fn prove(facts: &Facts, formats: &[(&Format, Compiled)], faults: &mut Faults) {
    for table in &facts.tables {
        let file = format!("services/{}.toml", table.id);
        prove_table(facts, &file, table, faults);
        let told_by: Vec<&(&Format, Compiled)> =
            formats.iter().filter(|(format, _)| format.services.as_deref() == Some(table.id.as_str())).collect();
        if told_by.is_empty() {
            faults.add(&file, "", "no tracking format names this table");
        }
        if table.examples.is_empty() {
            faults.add(&file, "examples", "a table needs an example");
        }
        for (number, expected) in &table.examples {
            let accepting: Vec<_> = told_by.iter().filter(|(format, compiled)| example_holds(number, format, compiled).is_ok()).collect();
            let seen = accepting.iter().find_map(|(format, compiled)| table.told(number, format, compiled)).unwrap_or("unknown");
            // A table of whole shapes knows a number by no format of its own where it is unknown.
            if accepting.is_empty() && !(table.part.is_none() && expected == "unknown") {
                faults.add(&file, "examples", format!("{number:?} is accepted by no format that names this table"));
            } else if seen != expected {
                faults.add(&file, "examples", format!("{number:?} says {seen:?}, not {expected:?}"));
            }
        }
    }
    let owners = facts.carriers.iter().flat_map(|carrier| carrier.formats.iter().map(move |_| carrier));
    for ((format, compiled), carrier) in formats.iter().zip(owners) {
        if let Err(reason) = prove_format(facts, format, compiled) {
            faults.add(&format!("carriers/{}.toml", carrier.id), &format.name, reason);
        }
    }
}

fn prove_table(facts: &Facts, file: &str, table: &ServiceTable, faults: &mut Faults) {
    if crate::emit::date(&table.checked).is_none() {
        faults.add(file, "checked", format!("{:?} is no date (yyyy-mm-dd)", table.checked));
    }
    let mut names = BTreeMap::new();
    for service in &table.services {
        for source in table.source.iter().chain(service.source.iter().flatten()) {
            if !facts.sources.contains_key(source) {
                faults.add(file, &service.name, format!("source {source:?} is not in sources.toml"));
            }
        }
        for name in std::iter::once(&service.name).chain(&service.names) {
            if let Some(other) = names.insert(key(name), &service.name) {
                faults.add(file, &service.name, format!("{name:?} also means {other:?}"));
            }
        }
        if service.codes.is_empty() != table.part.is_none() {
            faults.add(file, &service.name, "codes stand where, and only where, the table names their part");
        }
    }
    let len = table.code_len();
    let mut seen = BTreeSet::new();
    for (code, _) in table.codes(len) {
        if code.len() != len || !code.bytes().all(|c| ALPHABET.contains(&c)) {
            faults.add(file, "codes", format!("{code:?} is no code of {len} capital letters and digits"));
        }
        if !seen.insert(code.clone()) {
            faults.add(file, "codes", format!("{code:?} stands twice"));
        }
    }
}

fn prove_format(facts: &Facts, format: &Format, compiled: &Compiled) -> Result<(), String> {
    let part = compiled.parts.iter().find(|part| CODE_PARTS.contains(&part.name.as_str()));
    let Some(id) = &format.services else {
        return match (part, &format.service) {
            (Some(part), _) => {
                Err(format!("the part `{}` holds codes of services: say in `services` which table explains them", part.name))
            }
            (None, Some(_)) => Err("`service` needs the table it stands in: say `services`".into()),
            (None, None) => Ok(()),
        };
    };
    let table = facts.tables.iter().find(|table| table.id == *id).ok_or_else(|| format!("no file services/{id}.toml"))?;
    match (&table.part, &format.service) {
        (None, Some(name)) => {
            let known = table.services.iter().any(|service| service.name == *name);
            if known { Ok(()) } else { Err(format!("{name:?} is no service of services/{id}.toml")) }
        }
        (None, None) => Err(format!("services/{id}.toml has no codes: say which `service` the shape tells")),
        (Some(_), Some(_)) => Err(format!("services/{id}.toml reads codes: `service` may not be set")),
        (Some(name), None) => match compiled.parts.iter().find(|part| part.name == *name) {
            Some(part) if usize::from(part.len) == table.code_len() => Ok(()),
            Some(part) => {
                Err(format!("the part `{name}` has {} characters, the codes of services/{id}.toml {}", part.len, table.code_len()))
            }
            None => Err(format!("services/{id}.toml reads a part `{name}`, which the pattern lacks")),
        },
    }
}

impl ServiceTable {
    fn told(&self, number: &str, format: &Format, compiled: &Compiled) -> Option<&str> {
        if let Some(name) = &format.service {
            return self.services.iter().find(|service| service.name == *name).map(|service| service.name.as_str());
        }
        let span = compiled.parts.iter().find(|part| Some(&part.name) == self.part.as_ref())?;
        let code = slice(number.as_bytes(), span);
        let codes = self.codes(self.code_len());
        codes.iter().find(|(known, _)| known.as_bytes() == code).map(|(_, at)| self.services[*at].name.as_str())
    }
}

/// The tables: codes of one length in one sorted text, beside them the service of each.
pub fn emit(facts: &Facts, out: &mut String) {
    out.push_str("pub(crate) static SERVICE_TABLES: &[ServiceTable] = &[\n");
    for table in &facts.tables {
        let len = table.code_len();
        let codes = table.codes(len);
        let text: String = codes.iter().map(|(code, _)| code.as_str()).collect();
        let of: Vec<u8> = codes.iter().map(|(_, at)| *at as u8).collect();
        let mut services = String::new();
        for service in &table.services {
            let keys: Vec<String> = std::iter::once(&service.name).chain(&service.names).map(|name| key(name)).collect();
            let _ = write!(
                services,
                "NumberService {{ name: {:?}, keys: &{keys:?}, untracked: {}, family: {}, confidence: Confidence::{:?} }},",
                service.name,
                service.tracked == Tracked::Untracked,
                service.family,
                service.confidence.unwrap_or(table.confidence)
            );
        }
        let _ = writeln!(out, "ServiceTable {{ len: {len}, codes: {text:?}, of: &{of:?}, services: &[{services}] }},");
    }
    out.push_str("];\n");
}

/// What a format tells: nothing (0), a code in a part (1) or one service by its shape (2), with the positions of the table
/// and of the part or the service.
pub fn told(facts: &Facts, format: &Format, compiled: &Compiled) -> [usize; 3] {
    let Some(at) = format.services.as_ref().and_then(|id| facts.tables.iter().position(|table| table.id == *id)) else {
        return [0; 3];
    };
    let table = &facts.tables[at];
    match &format.service {
        Some(name) => [2, at, table.services.iter().position(|service| service.name == *name).unwrap_or(0)],
        None => [1, at, compiled.parts.iter().position(|part| Some(&part.name) == table.part.as_ref()).unwrap_or(0)],
    }
}
