//! Proves the facts: sources exist, examples match, names lead to one carrier, dates are dates.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check_digit::Algorithm,
    facts::{Carrier, Facts, Format},
    fault::Faults,
    formats::{self, Compiled, automaton, start_state},
    key::key,
    policy::Policy,
    posts, services, storefronts,
    terms::{Confidence, Role},
};

/// Checks everything and returns the formats, in the order of carriers, compiled.
pub fn prove<'a>(facts: &'a Facts, faults: &mut Faults) -> Vec<(&'a Format, Compiled)> {
    let countries: BTreeSet<&str> = facts.marketplaces.iter().map(|m| m.country.as_str()).collect();
    let ids: BTreeSet<&str> = facts.carriers.iter().map(|carrier| carrier.id.as_str()).collect();
    let mut prover = Prover { facts, countries, faults };
    let mut compiled = Vec::new();
    for carrier in &facts.carriers {
        let file = format!("carriers/{}.toml", carrier.id);
        prover.carrier(&file, carrier);
        for (i, format) in carrier.formats.iter().enumerate() {
            if let Some(done) = prover.format(&file, i, format) {
                compiled.push((format, done));
            }
        }
    }
    prover.codes(&ids);
    prover.samples(&ids);
    prover.aliases();
    for storefront in &facts.storefronts {
        let file = format!("storefronts/{}.toml", storefront.platform);
        prover.date(&file, "checked", Some(&storefront.checked));
        prover.sources(&file, "source", &storefront.source, Some(storefront.confidence));
        storefronts::prove(&file, storefront, &ids, prover.faults);
    }
    for policy in &facts.policies {
        prover.policy(policy);
    }
    posts::prove(facts, faults);
    // Formats that do not compile have been named; the rest cannot be counted with the carriers then.
    if compiled.len() == facts.carriers.iter().map(|carrier| carrier.formats.len()).sum::<usize>() {
        services::prove(facts, &compiled, faults);
    }
    compiled
}

struct Prover<'a, 'f> {
    facts: &'a Facts,
    countries: BTreeSet<&'a str>,
    faults: &'f mut Faults,
}

impl Prover<'_, '_> {
    fn sources(&mut self, file: &str, place: &str, sources: &[String], confidence: Option<Confidence>) {
        if sources.is_empty() && confidence != Some(Confidence::Unknown) {
            self.faults.add(file, place, "a fact needs a source");
        }
        for source in sources {
            if !self.facts.sources.contains_key(source) {
                self.faults.add(file, place, format!("source {source:?} is not in sources.toml"));
            }
        }
    }

    fn stores(&mut self, file: &str, place: &str, stores: &[String]) {
        for store in stores {
            if !self.countries.contains(store.as_str()) {
                self.faults.add(file, place, format!("{store:?} is no marketplace of marketplaces.toml"));
            }
        }
    }

    fn date(&mut self, file: &str, place: &str, date: Option<&str>) {
        if let Some(text) = date
            && crate::emit::date(text).is_none()
        {
            self.faults.add(file, place, format!("{text:?} is no date (yyyy-mm-dd)"));
        }
    }

    fn carrier(&mut self, file: &str, carrier: &Carrier) {
        self.date(file, "checked", Some(&carrier.checked));
        self.sources(file, "source", &carrier.source, Some(carrier.confidence));
        if let Some(url) = &carrier.tracking_url {
            self.sources(file, "tracking_url.source", &url.source, Some(url.confidence));
            if !url.template.starts_with("https://") && !url.template.starts_with("http://") {
                self.faults.add(file, "tracking_url.template", "a tracking page is a web address");
            }
        }
        for (i, code) in carrier.codes.iter().enumerate() {
            self.sources(file, &format!("codes[{i}].source"), &code.source, None);
        }
        for (i, alias) in carrier.aliases.iter().enumerate() {
            let place = format!("aliases[{i}] {:?}", alias.name);
            self.sources(file, &place, &alias.source, None);
            self.stores(file, &place, alias.marketplaces.as_deref().unwrap_or_default());
        }
        for (i, integration) in carrier.integration.iter().enumerate() {
            let place = format!("integration[{i}]");
            self.sources(file, &place, &integration.source, Some(integration.confidence));
            self.stores(file, &place, &integration.marketplaces);
            self.stores(file, &place, &integration.inferred);
        }
        for (i, service) in carrier.services.iter().enumerate() {
            let place = format!("services[{i}] {:?}", service.name);
            self.sources(file, &place, &service.source, Some(service.confidence));
            self.stores(file, &place, service.marketplaces.as_deref().unwrap_or_default());
        }
    }

    fn format(&mut self, file: &str, index: usize, format: &Format) -> Option<Compiled> {
        let place = format!("formats[{index}] {}", format.name);
        self.sources(file, &place, &format.source, Some(format.confidence));
        let compiled = match formats::compile(&format.pattern, &format.check, &format.number) {
            Ok(compiled) => compiled,
            Err(reason) => {
                self.faults.add(file, format!("{place}.pattern"), reason);
                return None;
            }
        };
        for example in &format.examples {
            if let Err(reason) = example_holds(example, format, &compiled) {
                self.faults.add(file, format!("{place}.examples"), format!("{example:?} {reason}"));
            }
        }
        // A format that lets half of all strings pass says next to nothing about who issued one. `[0-9A-F]{16}` does
        // so of digits, and tells only where there are letters: the engine weighs each number by its own kind.
        let share = if compiled.digits_only { compiled.digits } else { compiled.outline };
        if format.role == Role::Identifies && share > 500_000_000 && format.weak.is_none() {
            self.faults.add(
                file,
                format!("{place}.role"),
                "lets more than half of all strings pass: it only bounds, or `weak` says why not",
            );
        }
        Some(compiled)
    }

    fn codes(&mut self, ids: &BTreeSet<&str>) {
        let mut seen = BTreeSet::new();
        for code in &self.facts.codes {
            if !seen.insert(code.value.as_str()) {
                self.faults.add("carrier_codes.toml", &code.value, "the value stands twice");
            }
            if let Some(id) = &code.carrier
                && !ids.contains(id.as_str())
            {
                self.faults.add("carrier_codes.toml", &code.value, format!("no file carriers/{id}.toml"));
            }
        }
        for carrier in &self.facts.carriers {
            for value in carrier.code.iter().chain(carrier.codes.iter().map(|code| &code.code)) {
                if !seen.contains(value.as_str()) {
                    let file = format!("carriers/{}.toml", carrier.id);
                    self.faults.add(&file, "code", format!("{value:?} is not in carrier_codes.toml"));
                }
            }
        }
    }

    fn samples(&mut self, ids: &BTreeSet<&str>) {
        let Some(list) = &self.facts.samples else { return };
        self.date("samples.toml", "checked", Some(&list.checked));
        let mut seen = BTreeSet::new();
        for sample in &list.samples {
            self.sources("samples.toml", &sample.number, &sample.source, Some(sample.confidence));
            if !sample.number.bytes().all(|c| formats::ALPHABET.contains(&c)) {
                self.faults.add("samples.toml", &sample.number, "a sample is written as a cleaned number");
            }
            if !seen.insert(sample.number.as_str()) {
                self.faults.add("samples.toml", &sample.number, "the number stands twice");
            }
            if !ids.contains(sample.carrier.as_str()) {
                self.faults.add("samples.toml", &sample.number, format!("no file carriers/{}.toml", sample.carrier));
            }
        }
    }

    /// Every alias leads to one carrier, or says of itself that it does not.
    fn aliases(&mut self) {
        let mut owners: BTreeMap<(String, Option<&str>), &str> = BTreeMap::new();
        for carrier in &self.facts.carriers {
            for alias in carrier.aliases.iter().filter(|alias| !alias.ambiguous) {
                let stores: Vec<Option<&str>> = match &alias.marketplaces {
                    None => vec![None],
                    Some(stores) => stores.iter().map(|store| Some(store.as_str())).collect(),
                };
                for store in stores {
                    if let Some(other) = owners.insert((key(&alias.name), store), &carrier.id)
                        && other != carrier.id
                    {
                        let file = format!("carriers/{}.toml", carrier.id);
                        self.faults.add(
                            &file,
                            "aliases",
                            format!("{:?} also means {other}: say `ambiguous = true` or where it holds", alias.name),
                        );
                    }
                }
            }
        }
    }

    fn policy(&mut self, policy: &Policy) {
        let file = format!("policies/{}.toml", policy.country.to_lowercase());
        self.stores(&file, "country", std::slice::from_ref(&policy.country));
        if let Some(day) = policy.day.as_deref().filter(|day| *day != "deliver-by") {
            self.faults.add(&file, "day", format!("{day:?} is no date of a package that decides; deliver-by is one"));
        }
        let mut check = |place: &str, dates: &[&Option<String>], sources: &[String], confidence| {
            for date in dates {
                self.date(&file, place, date.as_deref());
            }
            self.sources(&file, place, sources, Some(confidence));
        };
        if let Some(row) = &policy.target {
            check("target", &[&row.from], &row.source, row.confidence);
        }
        if let Some(row) = &policy.sanction {
            check("sanction", &[], &row.source, row.confidence);
        }
        if let Some(row) = &policy.carrier_code {
            check("carrier_code", &[&row.from], &row.source, row.confidence);
        }
        if let Some(row) = &policy.other {
            check("other", &[&Some(row.forbidden_from.clone())], &row.source, row.confidence);
        }
        for row in policy.service.iter().chain(&policy.tracking) {
            check("service/tracking", &[&row.from, &row.until], &row.source, row.confidence);
        }
        if let Some(row) = &policy.parcel_id {
            check("parcel_id", &[&row.from], &row.source, row.confidence);
        }
        if let Some(row) = &policy.format {
            check("format", &[&row.warning_from, &row.error_from], &row.source, row.confidence);
        }
        if let Some(row) = &policy.integrated {
            check("integrated", &[&row.from, &row.until], &row.source, row.confidence);
        }
        for row in &policy.scope {
            check("scope", &[&row.from, &row.until], &row.source, row.confidence);
        }
        for row in &policy.scans {
            check("scans", &[&row.from, &row.until], &row.source, row.confidence);
        }
        for row in &policy.exemptions {
            check("exemptions", &[&row.from, &row.until], &row.source, row.confidence);
        }
        if let Some(row) = &policy.auto_cancel {
            check("auto_cancel", &[], &row.source, row.confidence);
        }
        if let Some(row) = &policy.ioss {
            check("ioss", &[&Some(row.from.clone())], &row.source, row.confidence);
        }
        for row in &policy.facts {
            check(&row.key, &[], &row.source, row.confidence);
        }
    }
}

/// Whether a format accepts a number, check digit and all.
pub fn example_holds(example: &str, format: &Format, compiled: &Compiled) -> Result<(), String> {
    use regex_automata::dfa::Automaton as _;
    let text = example.as_bytes();
    let dfa = automaton(&[&format.pattern])?;
    let end = text.iter().fold(start_state(&dfa)?, |state, byte| dfa.next_state(state, *byte));
    if !dfa.is_match_state(dfa.next_eoi_state(end)) {
        return Err("does not match the pattern".into());
    }
    let (Some(algorithm), Some(body), Some(check)) = (compiled.algorithm, &compiled.body, &compiled.check) else {
        return Ok(());
    };
    let expected = algorithm.expected(slice(text, body));
    if expected.as_slice() != slice(text, check) {
        let expected = expected.map_or("no".into(), |c| format!("{:?}", char::from(c)));
        return Err(format!("fails {}: {expected} is expected as check digit", Algorithm::name(algorithm)));
    }
    Ok(())
}

/// The characters of a number that a span covers.
pub fn slice<'t>(text: &'t [u8], span: &formats::Span) -> &'t [u8] {
    let start = if span.from_end { text.len() - usize::from(span.offset) } else { usize::from(span.offset) };
    &text[start..start + usize::from(span.len)]
}
