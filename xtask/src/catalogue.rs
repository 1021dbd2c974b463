//! `docs/catalogue.md`: what the facts cover, store by store, and what each tracking format is worth.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::{Context, Result};
use serde::Deserialize;
use shipconfirm::{
    catalog::{Carrier, CarrierCode, Confidence, Format, Policy, Role, Tracked},
    marketplace::MARKETPLACES,
    tracking::Grade,
};

use crate::paths;

/// What of a carrier's file is for people, so not compiled into the engine.
#[derive(Deserialize)]
struct Pedigree {
    checked: String,
    #[serde(default)]
    formats: Vec<Shape>,
}

#[derive(Deserialize)]
struct Shape {
    name: String,
    description: Option<String>,
    check: String,
}

/// A policy's file, the same way.
#[derive(Deserialize)]
struct Checked {
    checked: String,
}

fn read<T: for<'d> Deserialize<'d>>(file: &str) -> Result<T> {
    let text = fs::read_to_string(paths::root().join("catalog").join(file)).with_context(|| format!("catalog/{file} cannot be read"))?;
    toml::from_str(&text).with_context(|| format!("catalog/{file}"))
}

/// The page.
pub fn page() -> Result<String> {
    let mut pedigrees = BTreeMap::new();
    for carrier in Carrier::all() {
        pedigrees.insert(carrier.id, read::<Pedigree>(&format!("carriers/{}.toml", carrier.id))?);
    }
    let mut out = String::from(HEAD);
    totals(&pedigrees, &mut out);
    stores(&pedigrees, &mut out)?;
    formats(&pedigrees, &mut out);
    silent(&mut out);
    Ok(out)
}

const HEAD: &str = "
# What the catalogue covers

Every fact stands in [`catalog/`](../catalog/README.md) with its source, its date and how sure it is. This page counts them. How a
candidate is graded, and what the grades mean: [recognition](recognition.md).

";

fn totals(pedigrees: &BTreeMap<&str, Pedigree>, out: &mut String) {
    let formats: Vec<&Format> = Carrier::all().iter().flat_map(Carrier::formats).collect();
    let unknown = pedigrees.values().flat_map(|file| &file.formats).filter(|shape| shape.check == "unknown").count();
    let _ = write!(
        out,
        "| | |\n| --- | ---: |\n| Carriers | {} |\n| on Amazon's list | {} |\n| with a tracking format | {} |\n| Values of Amazon's list | {} |\n\
         | Delivery services | {} |\n| Tracking formats | {} |\n| that identify | {} |\n| that only bound | {} |\n| with a check digit | {} |\n\
         | of which nobody knows whether they have one | {unknown} |\n| Stores | {} |\n| with a policy | {} |\n",
        Carrier::all().len(),
        Carrier::all().iter().filter(|carrier| carrier.code.is_some()).count(),
        Carrier::all().iter().filter(|carrier| carrier.formats().next().is_some()).count(),
        CarrierCode::all().len(),
        Carrier::all().iter().map(|carrier| carrier.services.len()).sum::<usize>(),
        formats.len(),
        formats.iter().filter(|format| format.role() == Role::Identifies).count(),
        formats.iter().filter(|format| format.role() == Role::Bounds).count(),
        formats.iter().filter(|format| format.algorithm().is_some()).count(),
        MARKETPLACES.len(),
        Policy::all().len(),
    );
}

/// Amazon's word, the carrier's own, a third party's report, a guess.
const CLASSES: [&[Confidence]; 4] = [
    &[Confidence::Official, Confidence::OfficialQuoted],
    &[Confidence::CarrierSpec],
    &[Confidence::Community],
    &[Confidence::Inferred, Confidence::Unknown],
];

fn stores(pedigrees: &BTreeMap<&str, Pedigree>, out: &mut String) -> Result<()> {
    out.push_str(
        "
## By store

A carrier is counted where a fact ties it to the store: the store's own list, a service shown there, Amazon's scans, or its home.
Formats are those of these carriers, services those shown in this store. Sources: how many of these formats and services are Amazon's word ·
the carrier's own · a third party's report · a guess. Only the first two may refuse. Oldest: when the least recently read of these files was
read. Unknown: carriers without any format, services of which nobody knows whether they are tracked.

| Store | Carriers | Formats that identify | bound | Services | Sources | Oldest | Policy read | Unknown formats | services |
| --- | ---: | ---: | ---: | ---: | ---: | --- | --- | ---: | ---: |
",
    );
    for store in MARKETPLACES {
        let carriers: Vec<&Carrier> = Carrier::all().iter().filter(|carrier| carrier.works_in(store)).collect();
        let formats: Vec<&Format> = carriers.iter().flat_map(|carrier| carrier.formats()).collect();
        let services: Vec<_> =
            carriers.iter().flat_map(|carrier| carrier.services).filter(|service| service.marketplaces.contains(store)).collect();
        let facts: Vec<Confidence> =
            formats.iter().map(|format| format.confidence()).chain(services.iter().map(|service| service.confidence)).collect();
        let spread = CLASSES.map(|class| facts.iter().filter(|confidence| class.contains(confidence)).count().to_string());
        let oldest = carriers.iter().filter_map(|carrier| pedigrees.get(carrier.id)).map(|file| file.checked.as_str()).min();
        let policy = match Policy::of(store) {
            Some(_) => read::<Checked>(&format!("policies/{}.toml", store.country.to_lowercase()))?.checked,
            None => "unknown".into(),
        };
        let identify = formats.iter().filter(|format| format.role() == Role::Identifies).count();
        let _ = writeln!(
            out,
            "| {} {} | {} | {identify} | {} | {} | {} | {} | {policy} | {} | {} |",
            store.country,
            store.name,
            carriers.len(),
            formats.len() - identify,
            services.len(),
            spread.join(" · "),
            oldest.unwrap_or("none"),
            carriers.iter().filter(|carrier| carrier.formats().next().is_none()).count(),
            services.iter().filter(|service| service.tracked == Tracked::Unknown).count(),
        );
    }
    Ok(())
}

/// One in so many, from a share of a billion.
pub fn one_in(per_billion: u32) -> String {
    match per_billion {
        0 => "never".into(),
        1_000_000_000 => "all".into(),
        share => {
            let count = ((1_000_000_000 + share / 2) / share).to_string();
            let first = count.len() % 3;
            let groups: Vec<&str> = std::iter::once(&count[..first])
                .chain((first..count.len()).step_by(3).map(|at| &count[at..at + 3]))
                .filter(|group| !group.is_empty())
                .collect();
            // A rate of three quarters is no "one in one".
            if share > 500_000_000 { format!("{} %", share / 10_000_000) } else { format!("1 in {}", groups.join(",")) }
        }
    }
}

fn formats(pedigrees: &BTreeMap<&str, Pedigree>, out: &mut String) {
    out.push_str(
        "
## By format

Chance: how many random strings pass, the check digit included, at the length where most do: of digits, and of strings with letters and
digits where the format's own numbers have them. Grade: the best a right number reaches, alone and with its carrier stated, while no
other carrier is as near. A bound makes no candidate unless its carrier is stated, and then a possible one.

| Carrier | Format | Role | Shape | Check digit | Chance, digits | with letters | Alone | Stated | Sure |
| --- | --- | --- | --- | --- | ---: | ---: | --- | --- | --- |
",
    );
    for carrier in Carrier::all() {
        for format in carrier.formats() {
            let shape = pedigrees.get(carrier.id).and_then(|file| file.formats.iter().find(|shape| shape.name == format.name()));
            let odds = format.odds();
            let bound = format.role() == Role::Bounds;
            let _ = writeln!(
                out,
                "| {} | `{}` | {} | {} | {} | {} | {} | {} | {} | {} |",
                carrier.name,
                format.name(),
                format.role().word(),
                shape.and_then(|shape| shape.description.as_deref()).unwrap_or("").replace('|', "or"),
                shape.map_or("", |shape| shape.check.as_str()),
                one_in(odds.digits),
                one_in(odds.outline),
                if bound { "none" } else { Grade::reached_by(format, false).word() },
                if bound { Grade::Possible.word() } else { Grade::reached_by(format, true).word() },
                format.confidence().word(),
            );
        }
    }
}

fn silent(out: &mut String) {
    let names: Vec<&str> = Carrier::all().iter().filter(|carrier| carrier.formats().next().is_none()).map(|carrier| carrier.name).collect();
    let _ = write!(
        out,
        "
## Carriers without a format

Of these {} nothing is known about the shape of their numbers, so nothing is said of it.

{}
",
        names.len(),
        names.join(" · ")
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_read_as_one_in_so_many() {
        let seen = [0, 1, 384_616, 100_000_000, 750_000_000, 1_000_000_000].map(one_in);
        assert_eq!(seen, ["never", "1 in 1,000,000,000", "1 in 2,600", "1 in 10", "75 %", "all"]);
    }
}
