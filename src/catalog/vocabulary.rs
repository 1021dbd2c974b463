//! What each platform calls carriers and services: `catalog/storefronts/`, unpacked when first asked for.

use std::sync::LazyLock;

use super::{Carrier, key, unpack::Unpack};

/// The words of one platform. `build/pack.rs` writes what is read here.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    platform: &'static str,
    /// By key.
    names: Vec<Word>,
    /// By key.
    services: Vec<ServiceWord>,
}

/// A name of a carrier.
#[derive(Debug)]
struct Word {
    key: String,
    name: &'static str,
    sense: Sense,
    countries: &'static str,
}

/// Whom a name means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Sense {
    /// No carrier at all.
    Nobody,
    /// One carrier.
    Carrier(&'static Carrier),
    /// One carrier of which nothing but its plain name is known.
    Named(&'static str),
    /// One of these.
    Ambiguous(&'static [Choice]),
}

/// One of several carriers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Choice {
    Carrier(&'static Carrier),
    Named(&'static str),
}

/// A name of a delivery service.
#[derive(Debug)]
pub(crate) struct ServiceWord {
    key: String,
    /// The carrier's own name of it.
    pub means: &'static str,
    pub carrier: &'static Carrier,
    countries: &'static str,
}

static VOCABULARIES: LazyLock<Vec<Vocabulary>> = LazyLock::new(|| {
    let mut from = Unpack { rest: include_str!(concat!(env!("OUT_DIR"), "/storefronts.txt")) };
    let count = from.number();
    (0..count).map(|_| Vocabulary::unpack(&mut from)).collect()
});

impl Vocabulary {
    /// Of a platform by its word; `""` has what stands in anybody's records.
    pub fn of(platform: &str) -> Option<&'static Vocabulary> {
        VOCABULARIES.iter().find(|vocabulary| vocabulary.platform == platform)
    }

    fn unpack(from: &mut Unpack) -> Vocabulary {
        let platform = from.text();
        let mut names: Vec<Word> = (0..from.number()).map(|_| word(from)).collect();
        let mut services: Vec<ServiceWord> = (0..from.number()).map(|_| service(from)).collect();
        // The plain name of a carrier is as good as the platform's word for it.
        names.sort_by(|one, other| one.key.cmp(&other.key));
        let plain = |word: &Word| match word.sense {
            Sense::Named(name) => Some(Word { key: key(name), name, ..*word }),
            _ => None,
        };
        let said = |plain: &Word| {
            let known = equal(&names, &plain.key, |word| &word.key);
            !known.is_empty() && known.iter().all(|word| word.sense == plain.sense)
        };
        let plain: Vec<Word> = names.iter().filter_map(plain).filter(|plain| !said(plain)).collect();
        names.extend(plain);
        names.sort_by(|one, other| one.key.cmp(&other.key));
        services.sort_by(|one, other| one.key.cmp(&other.key));
        Vocabulary { platform, names, services }
    }

    /// What the platform means by a name in a shop of this country; `true` beside it where that holds in other countries only.
    ///
    /// Two names that differ in blanks or punctuation only are told by their own spelling.
    pub fn carrier(&self, text: &str, home: &str) -> Option<(Sense, bool)> {
        let wanted = key(text);
        let spelling = text.trim().to_lowercase();
        let mut rows: Vec<&Word> = equal(&self.names, &wanted, |word| &word.key).iter().collect();
        narrow(&mut rows, |word| word.name.to_lowercase() == spelling);
        narrow(&mut rows, |word| word.name == text.trim());
        narrow(&mut rows, |word| holds_in(word.countries, home));
        rows.first().map(|word| (word.sense, !holds_in(word.countries, home)))
    }

    /// What the platform means by a service of a parcel that leaves this country.
    pub fn service(&'static self, text: &str, home: &str) -> Option<&'static ServiceWord> {
        equal(&self.services, &key(text), |word| &word.key).iter().find(|word| holds_in(word.countries, home))
    }

    /// Every name, its platform and what it means.
    #[cfg(test)]
    pub fn words() -> impl Iterator<Item = (&'static str, &'static str, Sense)> {
        VOCABULARIES.iter().flat_map(|own| own.names.iter().map(|word| (own.platform, word.name, word.sense)))
    }
}

/// Keeps the rows that fit, if any do.
fn narrow(rows: &mut Vec<&Word>, fits: impl Fn(&Word) -> bool) {
    if rows.len() > 1 && rows.iter().any(|word| fits(word)) {
        rows.retain(|word| fits(word));
    }
}

/// The rows of a sorted list under one key.
fn equal<'w, T>(list: &'w [T], wanted: &str, key: impl Fn(&T) -> &String) -> &'w [T] {
    let rest = list.get(list.partition_point(|word| key(word).as_str() < wanted)..).unwrap_or_default();
    rest.get(..rest.partition_point(|word| key(word) == wanted)).unwrap_or_default()
}

fn holds_in(countries: &str, home: &str) -> bool {
    countries.is_empty() || countries.split(' ').any(|country| country == home)
}

fn carrier(from: &mut Unpack) -> &'static Carrier {
    Carrier::at(from.small())
}

fn word(from: &mut Unpack) -> Word {
    let name = from.text();
    let sense = match from.number() {
        1 => Sense::Carrier(carrier(from)),
        2 => Sense::Named(from.text()),
        3 => Sense::Ambiguous(from.list(|from| match from.small::<u16>().checked_sub(1) {
            Some(at) => Choice::Carrier(Carrier::at(at)),
            None => Choice::Named(from.text()),
        })),
        _ => Sense::Nobody,
    };
    Word { key: key(name), name, sense, countries: from.text() }
}

fn service(from: &mut Unpack) -> ServiceWord {
    ServiceWord { key: key(from.text()), means: from.text(), carrier: carrier(from), countries: from.text() }
}
