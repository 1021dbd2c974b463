//! An overlay that has its shape: what its parts mean together, and the facts made of them.

use std::sync::OnceLock;

use super::{
    Mapping, Name, Overlay,
    fault::{Faults, at, under},
    json::Json,
    pattern::{self, GROUPS, Pattern},
};
use crate::{
    catalog::{
        Carrier, CarrierCode, Confidence, Format, Host, MARKETPLACES, Match, Odds, Requires, Resolution, Role, Service, Span, Tracked, key,
    },
    marketplace::MarketplaceSet,
    rules::{Consequence, Rule},
    tracking::{Algorithm, Told, selectivity::Selectivity},
};

/// Chance above which a shape says nothing of who issued a number.
const HALF: u32 = 500_000_000;

/// A format that was read, before its carrier is there.
struct Shape<'j> {
    name: &'j str,
    role: Role,
    pattern: Pattern,
    odds: Odds,
    lengths: u64,
    check: Option<(Algorithm, Span, Span)>,
    parts: Vec<Span>,
}

/// A carrier that was read.
struct Draft<'j> {
    json: &'j Json<'j>,
    id: &'j str,
    /// Of the catalogue, to be added to.
    base: Option<&'static Carrier>,
    formats: Vec<Shape<'j>>,
    services: Vec<Service>,
}

/// Makes facts of an overlay, or says what is wrong with it.
pub fn gather(json: &Json<'_>, faults: &mut Faults) -> Overlay {
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (i, json) in json.each("carriers") {
        let path = at("", "carriers", i);
        let Some(draft) = draft(json, &path, faults) else { continue };
        if drafts.iter().any(|known| known.id == draft.id) {
            faults.add(&path, "id", "E_OVERLAY_CARRIER", "twice", &[("carrier", draft.id)]);
        }
        drafts.push(draft);
    }
    let mut overlay = Overlay::default();
    overlay.carriers = drafts.into_iter().map(keep).collect();
    overlay.names = names(json, &overlay, faults);
    overlay.services = services(json, &overlay, faults);
    let rules = json.get("rules").map_or(&[] as &[_], Json::fields);
    overlay.rules = rules
        .iter()
        .filter_map(|(rule, word)| Some((Rule::find(rule)?, one_of(word.text(), Consequence::ALL, Consequence::word)?)))
        .collect();
    overlay
}

/// The value of a word.
fn one_of<T: Copy>(text: Option<&str>, all: &[T], word: fn(T) -> &'static str) -> Option<T> {
    all.iter().copied().find(|value| Some(word(*value)) == text)
}

fn draft<'j>(json: &'j Json<'j>, path: &str, faults: &mut Faults) -> Option<Draft<'j>> {
    let id = json.word("id")?;
    let base = Carrier::find(id);
    let mut fault = |key: &str, what: &'static str, carrier: &str| {
        faults.add(path, key, "E_OVERLAY_CARRIER", what, &[("carrier", carrier)]);
    };
    if base.is_some() {
        for key in ["name", "code", "home", "trackingUrl"].into_iter().filter(|key| json.get(key).is_some()) {
            fault(key, "catalogue", id);
        }
    } else {
        if json.get("name").is_none() {
            fault("name", "nameless", id);
        }
        if let Some(code) = json.word("code") {
            match CarrierCode::find(code) {
                Some(known) if !known.not_a_carrier => {
                    if let Some(owner) = known.carrier() {
                        fault("code", "taken", owner.id);
                    }
                }
                _ => fault("code", "unlisted", code),
            }
        }
    }
    let mut formats: Vec<Shape<'j>> = Vec::new();
    for (i, json) in json.each("formats") {
        formats.extend(format(json, &at(path, "formats", i), faults));
    }
    let services = json.each("services").filter_map(|(_, json)| service(json)).collect();
    Some(Draft { json, id, base, formats, services })
}

fn service(json: &Json<'_>) -> Option<Service> {
    Some(Service {
        name: forever(json.word("name")?),
        marketplaces: stores(json),
        tracked: one_of(json.word("tracked"), Tracked::ALL, Tracked::word).unwrap_or(Tracked::Unknown),
        requires: one_of(json.word("requires"), Requires::ALL, Requires::word).unwrap_or(Requires::Unknown),
        letter: false,
        hosted: true,
        listed: false,
        confidence: Confidence::Community,
    })
}

fn format<'j>(json: &'j Json<'j>, path: &str, faults: &mut Faults) -> Option<Shape<'j>> {
    let (name, text) = (json.word("name")?, json.word("pattern")?);
    let place = under(path, "pattern");
    let compiled = match pattern::compile(text) {
        Ok(compiled) => compiled,
        Err((what, byte)) => {
            faults.counted(&place, "E_OVERLAY_PATTERN", what, &[("place", byte + 1)]);
            return None;
        }
    };
    let group = |wanted: &str| compiled.groups.iter().find(|(name, _)| *name == wanted).map(|(_, span)| *span);
    let algorithm = Algorithm::ALL.iter().find(|(_, name)| Some(*name) == json.word("check")).map(|(algorithm, _)| *algorithm);
    let check = match (algorithm, group("body"), group("cd")) {
        (None, ..) => None,
        (Some(algorithm), Some(body), Some(digit)) if digit.len == 1 => Some((algorithm, body, digit)),
        _ => {
            faults.counted(&place, "E_OVERLAY_PATTERN", "check", &[("place", 1)]);
            return None;
        }
    };
    let chance = Selectivity::of(&compiled.pattern, check.map(|(algorithm, body, _)| (algorithm, body.len)))?;
    let role = one_of(json.word("role"), Role::ALL, Role::word).unwrap_or(Role::Identifies);
    if role == Role::Identifies && (if chance.digits_only { chance.digits } else { chance.outline }) > HALF {
        faults.counted(&place, "E_OVERLAY_PATTERN", "wide", &[("place", 1)]);
    }
    for (i, example) in json.each("examples") {
        let Some(number) = example.text() else { continue };
        let what = if !compiled.pattern.accepts(number.as_bytes()) {
            "shape"
        } else if check.is_some_and(|(algorithm, body, digit)| !right(algorithm, body, digit, number)) {
            "check-digit"
        } else {
            continue;
        };
        faults.add(&at(path, "examples", i), "", "E_OVERLAY_EXAMPLE", what, &[("example", number)]);
    }
    // A body with names inside is shown by them.
    let inner = compiled.groups.iter().any(|(name, _)| !matches!(*name, "body" | "cd"));
    let shown = |name: &str| !(name == "body" && inner);
    let part = |(name, span): &(&'static str, Span)| {
        let (_, part) = GROUPS.iter().find(|(group, _)| group == name)?;
        shown(name).then_some(Span { name: part, ..*span })
    };
    Some(Shape {
        name,
        role,
        odds: Odds { digits: chance.digits, outline: chance.outline },
        lengths: chance.lengths.iter().fold(0, |bits, len| bits | 1 << len),
        check,
        parts: compiled.groups.iter().filter_map(part).collect(),
        pattern: compiled.pattern,
    })
}

fn right(algorithm: Algorithm, body: Span, digit: Span, number: &str) -> bool {
    let expected = body.of(number).and_then(|body| algorithm.expected(body.as_bytes()));
    expected.is_some() && expected == digit.of(number).and_then(|digit| digit.bytes().next())
}

fn forever(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// Makes a carrier of a draft, for as long as the program runs: whatever the engine says of carriers lives as long.
fn keep(draft: Draft<'_>) -> &'static Carrier {
    let Draft { json, id, base, formats, services } = draft;
    let word = |key: &str| json.word(key).map(forever);
    let carrier = match base {
        Some(base) => Carrier { services: [base.services, &services].concat().leak(), host_formats: OnceLock::new(), ..*base },
        None => Carrier {
            id: forever(id),
            code: word("code"),
            name: word("name").unwrap_or(""),
            home: word("home"),
            codes: &[],
            services: services.leak(),
            integration: &[],
            tracking_url: word("trackingUrl"),
            formats: (0, 0),
            host_formats: OnceLock::new(),
        },
    };
    let carrier: &'static Carrier = Box::leak(Box::new(carrier));
    let formats: Vec<Format> = formats.into_iter().map(|shape| hosted(shape, carrier)).collect();
    // Nobody else has seen this carrier yet.
    let _ = carrier.host_formats.set(formats.leak());
    carrier
}

fn hosted(shape: Shape<'_>, carrier: &'static Carrier) -> Format {
    Format {
        name: forever(shape.name),
        carrier: u16::MAX,
        role: shape.role,
        confidence: Confidence::Community,
        weak: false,
        odds: shape.odds,
        lengths: shape.lengths,
        check: shape.check,
        told: Told::Nothing,
        number: None,
        parts: shape.parts.leak(),
        host: Some(Box::leak(Box::new(Host { carrier, pattern: shape.pattern }))),
    }
}

fn stores(json: &Json<'_>) -> MarketplaceSet {
    let bit = |country: &str| MARKETPLACES.iter().find(|store| store.country == country).map(|store| store.bit);
    let bits = json.each("marketplaces").filter_map(|(_, store)| bit(store.text()?)).fold(0, |bits, bit| bits | bit);
    if bits == 0 { MarketplaceSet::ALL } else { MarketplaceSet(bits) }
}

/// Whom an id or a code of Amazon's list means, the host's carriers first.
fn target(json: &Json<'_>, path: &str, overlay: &Overlay, faults: &mut Faults) -> Option<&'static Carrier> {
    let text = json.word("carrier")?;
    let own = overlay.carriers.iter().copied().find(|carrier| carrier.id == text || carrier.code == Some(text));
    let found = own.or_else(|| Carrier::find(text)).or_else(|| CarrierCode::find(text)?.carrier()).map(|carrier| overlay.whole(carrier));
    if found.is_none() {
        faults.add(path, "carrier", "E_OVERLAY_CARRIER", "unknown", &[("carrier", text)]);
    }
    found
}

fn names(json: &Json<'_>, overlay: &Overlay, faults: &mut Faults) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    let mut add = |text: &str, carrier: &'static Carrier, stores: MarketplaceSet, path: &str, faults: &mut Faults| {
        let key = key(text);
        let clash = names.iter().find(|name| name.key == key && name.carrier != carrier && name.stores.meets(stores));
        // A name of Amazon's own list means what Amazon means by it.
        let listed = match Carrier::resolve(text, None) {
            Resolution::Exact(code) => code.carrier().or((code.value != carrier.amazon_code()).then_some(carrier)),
            Resolution::Known(known, Match::Spelling) => Some(known),
            _ => None,
        };
        let what = match (listed.filter(|known| *known != carrier), clash) {
            (Some(known), _) => Some(("listed", known.id)),
            (_, Some(clash)) => Some(("twice", clash.carrier.id)),
            _ => key.is_empty().then_some(("blank", carrier.id)),
        };
        if let Some((what, other)) = what {
            faults.add(path, "", "E_OVERLAY_ALIAS", what, &[("name", text), ("carrier", other)]);
        }
        names.push(Name { key, carrier, stores });
    };
    for (i, json) in json.each("carriers") {
        let Some(carrier) = json.word("id").and_then(|id| overlay.carriers.iter().copied().find(|carrier| carrier.id == id)) else {
            continue;
        };
        let path = at("", "carriers", i);
        if let Some(name) = json.word("name") {
            add(name, carrier, MarketplaceSet::ALL, &under(&path, "name"), faults);
        }
        for (i, alias) in json.each("aliases") {
            if let Some(name) = alias.text() {
                add(name, carrier, MarketplaceSet::ALL, &at(&path, "aliases", i), faults);
            }
        }
    }
    for (i, json) in json.each("aliases") {
        let path = at("", "aliases", i);
        let Some((carrier, name)) = target(json, &path, overlay, faults).zip(json.word("name")) else { continue };
        add(name, carrier, stores(json), &under(&path, "name"), faults);
    }
    names
}

fn services(json: &Json<'_>, overlay: &Overlay, faults: &mut Faults) -> Vec<Mapping> {
    let mut mappings: Vec<Mapping> = Vec::new();
    for (i, json) in json.each("services") {
        let path = at("", "services", i);
        let Some(carrier) = target(json, &path, overlay, faults) else { continue };
        let (Some(from), Some(to)) = (json.word("from"), json.word("to")) else { continue };
        let mut fault = |field: &str, what: &'static str, service: &str| {
            faults.add(&path, field, "E_OVERLAY_SERVICE", what, &[("service", service), ("carrier", carrier.id)]);
        };
        let Some(service) = carrier.services.iter().find(|service| service.name == to) else {
            fault("to", "unknown", to);
            continue;
        };
        let from_key = key(from);
        if carrier.services.iter().any(|service| key(service.name) == from_key) {
            fault("from", "listed", from);
        } else if mappings.iter().any(|known| known.carrier == carrier && known.from == from_key) {
            fault("from", "twice", from);
        }
        mappings.push(Mapping { carrier, from: from_key, to: service.name });
    }
    mappings
}
