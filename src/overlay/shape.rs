//! What an overlay may hold: one table, from which it is checked, and from which `cargo xtask gen` writes its JSON
//! Schema and its TypeScript types.

use super::{
    fault::{Faults, under},
    json::Json,
};
use crate::{
    catalog::{MARKETPLACES, Requires, Role, Tracked},
    rules::{Consequence, Rule},
    tracking::Algorithm,
};

/// Most characters of a text.
pub const LONGEST: usize = 200;

/// One key of an object.
#[derive(Debug)]
pub struct Field {
    /// As it is written.
    pub key: &'static str,
    /// Whether it must be there.
    pub needed: bool,
    /// What it holds.
    pub shape: Shape,
    /// What it means, for the schema.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

/// What a value may be.
#[derive(Debug)]
pub enum Shape {
    /// The number of the form an overlay is written in.
    Version(u64),
    /// A text.
    Text(Plain),
    /// One of these words.
    Word(fn() -> Vec<&'static str>),
    /// A list.
    List(&'static Shape),
    /// A list that may not be empty.
    Some(&'static Shape),
    /// An object with these keys and no others.
    Object(&'static str, &'static [Field]),
    /// An object from rules, by code or name, to words.
    Rules(fn() -> Vec<&'static str>),
}

words! {
    /// Kinds of text.
    pub enum Plain {
        /// Anything that is not blank.
        Any = "any",
        /// Small letters, digits and hyphens.
        Id = "id",
        /// Two capital letters.
        Country = "country",
        /// An address that begins with `https://`.
        Url = "url",
        /// A tracking number as it is after cleaning: capital letters and digits.
        Number = "number",
        /// An offset from UTC.
        Zone = "zone",
    }
}

impl Plain {
    fn holds(self, text: &str) -> bool {
        match self {
            Plain::Any => !text.trim().is_empty(),
            Plain::Id => !text.is_empty() && text.bytes().all(|c| matches!(c, b'a'..=b'z' | b'0'..=b'9' | b'-')),
            Plain::Country => text.len() == 2 && text.bytes().all(|c| c.is_ascii_uppercase()),
            Plain::Url => text.starts_with("https://"),
            Plain::Zone => is_zone(text),
            Plain::Number => !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase()),
        }
    }
}

/// `Z`, `+01:00`, `-05:30`.
fn is_zone(text: &str) -> bool {
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|c| c.is_ascii_digit());
    text == "Z" || text.strip_prefix(['+', '-']).and_then(|text| text.split_once(':')).is_some_and(|(h, m)| digits(h) && digits(m))
}

macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $key:literal $need:ident $shape:expr,)+) => {
        &[$($crate::overlay::shape::Field {
            key: $key,
            needed: $crate::overlay::shape::fields!(@$need),
            shape: $shape,
            #[cfg(not(target_arch = "wasm32"))]
            doc: concat!($($doc),+).trim_ascii(),
        }),+]
    };
    (@needed) => { true };
    (@maybe) => { false };
}

pub(crate) use fields;

pub(crate) fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| word(*value)).collect()
}

pub(crate) const ANY: Shape = Shape::Text(Plain::Any);
const STORES: Shape = Shape::Some(&Shape::Word(|| MARKETPLACES.iter().map(|store| store.country).collect()));

/// A whole overlay.
pub const OVERLAY: Shape = Shape::Object(
    "Overlay",
    fields! {
        /// Version of this form.
        "version" needed Shape::Version(1),
        /// Where an editor finds the schema; not read.
        "$schema" maybe ANY,
        /// Carriers of the host, and what it adds to carriers of the catalogue.
        "carriers" maybe Shape::List(&CARRIER),
        /// Names under which the shop knows carriers.
        "aliases" maybe Shape::List(&ALIAS),
        /// What the shop calls delivery services that Amazon lists.
        "services" maybe Shape::List(&MAPPING),
        /// The consequence of every finding of a rule, by the rule's code or name.
        "rules" maybe Shape::Rules(|| words(Consequence::ALL, Consequence::word)),
    },
);

const CARRIER: Shape = Shape::Object(
    "OverlayCarrier",
    fields! {
        /// Id of the carrier: a new one, or that of a carrier of the catalogue to add to it.
        "id" needed Shape::Text(Plain::Id),
        /// The carrier's own name; needed for a new carrier, and for no other.
        "name" maybe ANY,
        /// Amazon's carrier code, where Amazon lists one that the catalogue gives to nobody.
        "code" maybe ANY,
        /// ISO 3166 country it is at home in.
        "home" maybe Shape::Text(Plain::Country),
        /// Tracking page, `{tracking}` for the number.
        "trackingUrl" maybe Shape::Text(Plain::Url),
        /// Other names of it.
        "aliases" maybe Shape::List(&ANY),
        /// Shapes of its tracking numbers.
        "formats" maybe Shape::List(&FORMAT),
        /// Its delivery services.
        "services" maybe Shape::List(&SERVICE),
    },
);

const FORMAT: Shape = Shape::Object(
    "OverlayFormat",
    fields! {
        /// Name of the format.
        "name" needed ANY,
        /// Its shape, anchored with ^ and $, over capital letters and digits.
        "pattern" needed ANY,
        /// Whether the shape says who issued a number, or only bounds what the carrier's look like; `identifies` when left out.
        "role" maybe Shape::Word(|| words(Role::ALL, Role::word)),
        /// How the group `cd` is computed from the group `body`.
        "check" maybe Shape::Word(|| Algorithm::ALL.iter().map(|(_, name)| *name).collect()),
        /// Numbers that must pass, as they are after cleaning.
        "examples" needed Shape::Some(&Shape::Text(Plain::Number)),
    },
);

const SERVICE: Shape = Shape::Object(
    "OverlayService",
    fields! {
        /// The service as Amazon is to be told.
        "name" needed ANY,
        /// Stores that have it; all when left out.
        "marketplaces" maybe STORES,
        /// How far it is tracked.
        "tracked" maybe Shape::Word(|| words(Tracked::ALL, Tracked::word)),
        /// What must stand in the tracking-number field.
        "requires" maybe Shape::Word(|| words(Requires::ALL, Requires::word)),
    },
);

const ALIAS: Shape = Shape::Object(
    "OverlayAlias",
    fields! {
        /// The name; case, blanks and punctuation do not matter.
        "name" needed ANY,
        /// Whom it means: an id, or Amazon's carrier code.
        "carrier" needed ANY,
        /// Stores where it does; all when left out.
        "marketplaces" maybe STORES,
    },
);

const MAPPING: Shape = Shape::Object(
    "OverlayServiceMapping",
    fields! {
        /// Whose service: an id, or Amazon's carrier code.
        "carrier" needed ANY,
        /// The shop's text; case, blanks and punctuation do not matter.
        "from" needed ANY,
        /// The carrier's service as Amazon lists it.
        "to" needed ANY,
    },
);

/// Holds a value against its shape.
pub(crate) fn check(json: &Json<'_>, shape: &Shape, path: &str, faults: &mut Faults) {
    let mut kind = |what: &'static str| faults.add(path, "", "E_DATA_KIND", what, &[]);
    match (shape, json) {
        (Shape::Version(version), Json::Number(number)) if number == version => {}
        (Shape::Version(_), _) => kind("version"),
        (Shape::Text(plain), Json::Text(text)) => {
            let what = if text.chars().count() > LONGEST { Some("long") } else { (!plain.holds(text)).then(|| plain.word()) };
            if let Some(what) = what {
                faults.add(path, "", "E_DATA_TEXT", what, &[("text", text)]);
            }
        }
        (Shape::Word(words), Json::Text(text)) => {
            if !words().contains(&&**text) {
                faults.add(path, "", "E_DATA_WORD", "", &[("word", text), ("words", &words().join(", "))]);
            }
        }
        (Shape::Some(_), Json::List(list)) if list.is_empty() => kind("empty"),
        (Shape::List(each) | Shape::Some(each), Json::List(list)) => {
            for (i, value) in list.iter().enumerate() {
                check(value, each, &under(path, &i.to_string()), faults);
            }
        }
        (Shape::Object(_, known), Json::Object(fields)) => object(known, fields, path, faults),
        (Shape::Rules(words), Json::Object(fields)) => {
            let mut seen: Vec<&str> = Vec::new();
            for (key, value) in fields {
                let path = under(path, key);
                let rule = Rule::find(key).filter(|rule| rule.code == key || rule.name == key);
                let what = match rule {
                    None => Some("unknown"),
                    Some(rule) => seen.contains(&rule.code).then_some("twice"),
                };
                if let Some(what) = what {
                    faults.add(&path, "", "E_OVERLAY_RULE", what, &[("rule", key)]);
                }
                seen.extend(rule.map(|rule| rule.code));
                check(value, &Shape::Word(*words), &path, faults);
            }
        }
        (Shape::Text(_) | Shape::Word(_), _) => kind("text"),
        (Shape::List(_) | Shape::Some(_), _) => kind("list"),
        (Shape::Object(..) | Shape::Rules(_), _) => kind("object"),
    }
}

fn object(known: &[Field], fields: &[(std::borrow::Cow<'_, str>, Json<'_>)], path: &str, faults: &mut Faults) {
    for field in known.iter().filter(|field| field.needed && !fields.iter().any(|(key, _)| key == field.key)) {
        faults.add(path, "", "E_DATA_KEY", "missing", &[("key", field.key)]);
    }
    for (i, (key, _)) in fields.iter().enumerate() {
        if !known.iter().any(|field| field.key == key) {
            faults.add(path, key, "E_DATA_KEY", "unknown", &[("key", key)]);
        } else if fields.iter().take(i).any(|(before, _)| before == key) {
            faults.add(path, key, "E_DATA_KEY", "twice", &[("key", key)]);
        }
    }
    for (key, value) in fields {
        if let Some(field) = known.iter().find(|field| field.key == key) {
            check(value, &field.shape, &under(path, key), faults);
        }
    }
}

/// Every rule's code and name.
#[cfg(not(target_arch = "wasm32"))]
pub fn rules() -> Vec<&'static str> {
    crate::rules::RULES.iter().flat_map(|rule| [rule.code, rule.name]).collect()
}
