//! The large facts as one text that the engine unpacks when they are first asked for: a value a line, lists behind
//! their length. As statics they were pointers above all, 4 bytes each that do not compress.
//!
//! `src/catalog/unpack.rs` reads what is written here, value for value.

use std::collections::BTreeSet;

use crate::{
    emit::{index, stores},
    facts::{Alias, Facts, Format, StorefrontName},
    formats::{Compiled, Span},
    key::key,
    services,
    terms::Confidence,
};

/// The text as it grows.
#[derive(Default)]
pub struct Pack {
    text: String,
}

impl Pack {
    fn text(&mut self, text: &str) {
        assert!(!text.contains('\n'), "{text:?} holds a line break");
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn maybe(&mut self, text: Option<&str>) {
        self.text(text.unwrap_or(""));
    }

    /// Zero, by far the most frequent, is a blank line.
    fn number(&mut self, number: u32) {
        self.text(&if number == 0 { String::new() } else { number.to_string() });
    }

    fn flag(&mut self, flag: bool) {
        self.number(flag.into());
    }

    fn list<T>(&mut self, list: &[T], mut each: impl FnMut(&mut Self, &T)) {
        self.number(u32::try_from(list.len()).expect("a short list"));
        for item in list {
            each(self, item);
        }
    }
}

/// The whole text.
///
/// `links` keeps the tracking pages whole. Without it only those stay whose address names the field of the number, up to the number:
/// they are what a pasted address is read by.
pub fn pack(facts: &Facts, formats: &[(&Format, Compiled)], links: bool) -> String {
    let mut out = Pack::default();
    carriers(facts, links, &mut out);
    codes(facts, &mut out);
    names(facts, &mut out);
    format_table(facts, formats, &mut out);
    out.text
}

/// What each platform calls carriers and services, a text of its own: the small engine does without.
/// `src/catalog/vocabulary.rs` reads it.
pub fn storefronts(facts: &Facts) -> String {
    let mut out = Pack::default();
    let mut platforms: Vec<&str> = facts.storefronts.iter().map(|list| list.of.as_deref().unwrap_or("")).collect();
    platforms.sort_unstable();
    platforms.dedup();
    out.list(&platforms, |out, platform| {
        let lists = || facts.storefronts.iter().filter(|list| list.of.as_deref().unwrap_or("") == *platform);
        out.text(platform);
        out.list(&lists().flat_map(|list| &list.names).collect::<Vec<_>>(), |out, name| word(facts, name, out));
        out.list(&lists().flat_map(|list| &list.services).collect::<Vec<_>>(), |out, service| {
            out.text(&service.name);
            out.text(&service.means);
            out.number(index(facts, &service.carrier).expect("a proved carrier") as u32);
            out.text(&service.countries.join(" "));
        });
    });
    out.text
}

/// A name, then what it means in the order of `Sense`.
fn word(facts: &Facts, name: &StorefrontName, out: &mut Pack) {
    out.text(&name.name);
    match (&name.carrier, &name.means) {
        (Some(id), _) => {
            out.number(1);
            out.number(index(facts, id).expect("a proved carrier") as u32);
        }
        (None, Some(means)) => {
            out.number(2);
            out.text(means);
        }
        (None, None) if name.ambiguous => {
            out.number(3);
            out.list(&name.choices, |out, choice| match index(facts, choice) {
                Some(at) => out.number(at as u32 + 1),
                // Zero is a carrier without a file, by its name.
                None => {
                    out.number(0);
                    out.text(choice);
                }
            });
        }
        (None, None) => out.number(0),
    }
    out.text(&name.countries.join(" "));
}

/// The address up to the number, where a field of the query holds it.
fn named_field(template: &str) -> Option<&str> {
    const FIELD: &str = "={";
    template.find(FIELD).and_then(|at| template.get(..at + FIELD.len()))
}

fn carriers(facts: &Facts, links: bool, out: &mut Pack) {
    out.list(&facts.carriers, |out, carrier| {
        out.text(&carrier.id);
        out.maybe(carrier.code.as_deref());
        out.text(&carrier.name);
        out.maybe(carrier.home.as_deref());
        let page = carrier.tracking_url.as_ref().map(|url| url.template.as_str());
        out.maybe(if links { page } else { page.and_then(named_field) });
        out.list(&carrier.codes, |out, code| out.text(&code.code));
        out.list(&carrier.services, |out, service| {
            out.text(&service.name);
            out.number(stores(facts, service.marketplaces.as_deref()));
            out.number(service.tracked as u32);
            out.number(service.requires as u32);
            out.flag(service.letter);
            out.flag(service.listed);
            out.number(service.confidence as u32);
        });
        out.list(&carrier.integration, |out, evidence| {
            out.number(stores(facts, Some(&evidence.marketplaces)));
            out.number(stores(facts, Some(&evidence.inferred)));
            out.flag(evidence.evidence == "integrated");
            out.number(evidence.confidence as u32);
        });
        out.number(u32::try_from(carrier.formats.len()).expect("a short list"));
    });
}

fn codes(facts: &Facts, out: &mut Pack) {
    let mut codes: Vec<_> = facts.codes.iter().collect();
    codes.sort_by(|a, b| a.value.cmp(&b.value));
    out.list(&codes, |out, code| {
        out.text(&code.value);
        // From 1: zero is nobody.
        out.number(code.carrier.as_deref().and_then(|id| index(facts, id)).map_or(0, |at| at as u32 + 1));
        out.number(stores(facts, Some(&code.lists)));
        out.flag(code.not_a_carrier);
        let own = key(&code.value);
        let twins: Vec<&str> =
            facts.codes.iter().map(|other| other.value.as_str()).filter(|other| *other != code.value && key(other) == own).collect();
        out.list(&twins, |out, twin| out.text(twin));
    });
}

/// How strong a name is, in the order of `NameKind`.
const CODE: u32 = 0;
const OTHER_CODE: u32 = 1;
const NAME: u32 = 2;
const ALIAS: u32 = 3;
const STOREFRONT: u32 = 4;
const GUESS: u32 = 5;
const AMBIGUOUS: u32 = 6;

fn names(facts: &Facts, out: &mut Pack) {
    let mut rows: Vec<(String, u32, usize, u32)> = Vec::new();
    let all = stores(facts, None);
    for (i, carrier) in facts.carriers.iter().enumerate() {
        rows.extend(carrier.code.iter().map(|code| (key(code), CODE, i, all)));
        rows.extend(carrier.codes.iter().map(|code| (key(&code.code), OTHER_CODE, i, stores(facts, code.marketplaces.as_deref()))));
        rows.push((key(&carrier.name), NAME, i, all));
        for alias in &carrier.aliases {
            let kind = match alias {
                Alias { ambiguous: true, .. } => AMBIGUOUS,
                Alias { confidence: Confidence::Unknown | Confidence::Inferred, .. } => GUESS,
                _ => ALIAS,
            };
            rows.push((key(&alias.name), kind, i, stores(facts, alias.marketplaces.as_deref())));
        }
    }
    for storefront in &facts.storefronts {
        for name in storefront.names.iter().filter(|name| !name.ambiguous) {
            let Some(i) = name.carrier.as_deref().and_then(|id| index(facts, id)) else { continue };
            // Numbers of a platform's own list mean nothing outside it.
            for text in [Some(&name.name), name.label.as_ref()].into_iter().flatten().filter(|text| text.parse::<u64>().is_err()) {
                rows.push((key(text), STOREFRONT, i, all));
            }
        }
    }
    rows.retain(|row| !row.0.is_empty());
    rows.sort();
    // One carrier under one key needs only its strongest row; a store-bound row says more than that.
    rows.dedup_by(|next, kept| next.0 == kept.0 && next.2 == kept.2 && next.3 == kept.3);
    let strong: BTreeSet<(String, usize)> =
        rows.iter().filter(|row| row.1 < STOREFRONT && row.3 == all).map(|row| (row.0.clone(), row.2)).collect();
    rows.retain(|row| row.1 < STOREFRONT || row.1 > GUESS || !strong.contains(&(row.0.clone(), row.2)));
    out.list(&rows, |out, (key, kind, carrier, stores)| {
        // The key of a code or of a name is made again from what the carrier says.
        out.text(if matches!(*kind, CODE | NAME) { "" } else { key });
        out.number(*carrier as u32);
        out.number(*kind);
        out.number(if *stores == all { 0 } else { *stores });
    });
}

fn span(span: &Span, out: &mut Pack) {
    out.text(&span.name);
    out.number(u32::from(span.offset) * 2 + u32::from(span.from_end));
    out.number(span.len.into());
}

fn format_table(facts: &Facts, formats: &[(&Format, Compiled)], out: &mut Pack) {
    let owners: Vec<usize> = facts.carriers.iter().enumerate().flat_map(|(i, carrier)| carrier.formats.iter().map(move |_| i)).collect();
    let rows: Vec<_> = formats.iter().zip(owners).collect();
    out.list(&rows, |out, ((format, compiled), carrier)| {
        out.text(&format.name);
        out.number(*carrier as u32);
        out.number(format.role as u32);
        out.number(format.confidence as u32);
        out.flag(format.weak.is_some());
        out.number(compiled.digits);
        out.number(compiled.outline);
        let lengths = compiled.lengths.iter().fold(0_u64, |bits, len| bits | 1 << len);
        out.number(lengths as u32);
        out.number((lengths >> 32) as u32);
        // A length of zero is no number inside.
        match &compiled.number {
            Some(number) => {
                out.number(number.len.into());
                out.number(u32::from(number.offset) * 2 + u32::from(number.from_end));
            }
            None => out.number(0),
        }
        services::told(facts, format, compiled).into_iter().for_each(|told| out.number(told as u32));
        match (compiled.algorithm, &compiled.body, &compiled.check) {
            (Some(algorithm), Some(body), Some(check)) => {
                // From 1: zero is no check digit.
                out.number(algorithm as u32 + 1);
                span(body, out);
                span(check, out);
            }
            _ => out.number(0),
        }
        out.list(&compiled.parts, |out, part| span(part, out));
    });
}
