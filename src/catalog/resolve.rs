//! The way from any name to a carrier.

use super::{Carrier, CarrierCode, key, unpack::FACTS};
use crate::marketplace::{Marketplace, MarketplaceSet};

#[derive(Debug)]
pub(crate) struct Name {
    pub key: &'static str,
    pub carrier: u16,
    pub kind: NameKind,
    pub stores: MarketplaceSet,
}

/// Strongest first: a listed value outweighs what shops call a carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NameKind {
    Code,
    OtherCode,
    Name,
    Alias,
    Storefront,
    Guess,
    Ambiguous,
}

impl NameKind {
    pub(super) const ALL: &[NameKind] =
        &[NameKind::Code, NameKind::OtherCode, NameKind::Name, NameKind::Alias, NameKind::Storefront, NameKind::Guess, NameKind::Ambiguous];
}

/// How a name led to a carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// Amazon's value but for case, blanks or punctuation.
    Spelling,
    /// A known other name, or a name in another language.
    Alias,
    /// A name that nobody has been seen to use: general knowledge.
    Guess,
    /// A known name with words after it.
    ExtraWords,
    /// One or two letters away from a known name.
    Misspelt,
}

/// What a carrier's name comes to.
#[derive(Debug)]
pub enum Resolution {
    /// On Amazon's list, byte for byte.
    Exact(&'static CarrierCode),
    /// One carrier, under another name than Amazon's.
    Known(&'static Carrier, Match),
    /// Several carriers go by it.
    Ambiguous(Vec<&'static Carrier>),
    /// No carrier of the catalogue.
    Unknown,
}

impl Carrier {
    /// Whom a name means in a store.
    ///
    /// ```
    /// use shipconfirm::catalog::{Carrier, Match, Resolution};
    /// let Resolution::Known(carrier, Match::Alias) = Carrier::resolve("Federal Express", None) else { panic!() };
    /// assert_eq!(carrier.code, Some("FedEx"));
    /// assert!(matches!(Carrier::resolve("FedEx", None), Resolution::Exact(_)));
    /// assert!(matches!(Carrier::resolve("Nobody & Sons", None), Resolution::Unknown));
    /// ```
    pub fn resolve(name: &str, marketplace: Option<&Marketplace>) -> Resolution {
        let known = Carrier::known_as(name, marketplace);
        if !matches!(known, Resolution::Unknown) {
            return known;
        }
        let wanted = key(name);
        if wanted.is_empty() {
            return Resolution::Unknown;
        }
        if let Some(carrier) = by_first_words(name, marketplace) {
            return Resolution::Known(carrier, Match::ExtraWords);
        }
        match nearest(&wanted, marketplace) {
            Some(carrier) => Resolution::Known(carrier, Match::Misspelt),
            None => Resolution::Unknown,
        }
    }

    /// The same of the whole name alone: no guess at what else it could mean, which takes a look at every name there is.
    pub(crate) fn known_as(name: &str, marketplace: Option<&Marketplace>) -> Resolution {
        match CarrierCode::find(name) {
            Some(code) => Resolution::Exact(code),
            None => Carrier::keyed(name, marketplace).unwrap_or(Resolution::Unknown),
        }
    }

    /// The same where a listed value counts for no more than its letters: in some stores it is another carrier's.
    pub(crate) fn keyed(name: &str, marketplace: Option<&Marketplace>) -> Option<Resolution> {
        Some(key(name)).filter(|key| !key.is_empty()).and_then(|key| by_key(&key, marketplace))
    }
}

fn by_key(wanted: &str, marketplace: Option<&Marketplace>) -> Option<Resolution> {
    let first = FACTS.names.partition_point(|name| name.key < wanted);
    let rows = FACTS.names.get(first..)?.iter().take_while(|name| name.key == wanted);
    let mut rows: Vec<&Name> = rows.filter(|name| marketplace.is_none_or(|m| name.stores.contains(m))).collect();
    // What a name means in this store outweighs what it means anywhere.
    if marketplace.is_some() && rows.iter().any(|name| name.stores != MarketplaceSet::ALL) {
        rows.retain(|name| name.stores != MarketplaceSet::ALL);
    }
    let best = rows.iter().map(|name| name.kind).min()?;
    rows.retain(|name| name.kind == best);
    let mut carriers: Vec<&'static Carrier> = rows.iter().map(|name| Carrier::at(name.carrier)).collect();
    carriers.dedup();
    Some(match carriers.as_slice() {
        [carrier] if best != NameKind::Ambiguous => {
            let how = match best {
                NameKind::Code | NameKind::OtherCode => Match::Spelling,
                NameKind::Guess => Match::Guess,
                _ => Match::Alias,
            };
            Resolution::Known(carrier, how)
        }
        _ => Resolution::Ambiguous(carriers),
    })
}

/// `Royal Mail Tracked 24 parcel` begins with a name that is known.
fn by_first_words(name: &str, marketplace: Option<&Marketplace>) -> Option<&'static Carrier> {
    let words: Vec<&str> = name.split([' ', '-', '_', '/', ',', '(', ':']).filter(|word| !word.is_empty()).collect();
    (1..words.len()).rev().take(6).find_map(|count| {
        let start = key(&words.get(..count)?.concat());
        // One short word says too little: `PIN code`, `GO by van`.
        if start.len() < 3 {
            return None;
        }
        match by_key(&start, marketplace)? {
            Resolution::Known(carrier, _) => Some(carrier),
            _ => None,
        }
    })
}

/// The one carrier whose name is a letter or two away.
fn nearest(wanted: &str, marketplace: Option<&Marketplace>) -> Option<&'static Carrier> {
    let wanted: Vec<char> = wanted.chars().collect();
    let allowed = match wanted.len() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let mut best: Option<(usize, u16)> = None;
    let mut steps = Steps::default();
    for name in FACTS.names {
        let known = name.kind < NameKind::Storefront && marketplace.is_none_or(|m| name.stores.contains(m));
        if !known || name.key.chars().count().abs_diff(wanted.len()) > allowed {
            continue;
        }
        let Some(distance) = steps.between(&wanted, name.key, allowed) else { continue };
        match best {
            Some((known, _)) if known < distance => {}
            // Two carriers equally near: nobody can say which was meant.
            Some((known, carrier)) if known == distance && carrier != name.carrier => best = Some((known, u16::MAX)),
            _ => best = Some((distance, name.carrier)),
        }
    }
    best.filter(|(_, carrier)| *carrier != u16::MAX).map(|(_, carrier)| Carrier::at(carrier))
}

/// Counts the steps from one name to another: a letter put in, left out, changed, or swapped with its neighbour.
/// The rows are kept from one name to the next.
#[derive(Default)]
struct Steps {
    before: Vec<usize>,
    above: Vec<usize>,
    row: Vec<usize>,
}

impl Steps {
    /// `None` when it takes more than `most`.
    fn between(&mut self, a: &[char], b: &str, most: usize) -> Option<usize> {
        let at = |row: &[usize], i: usize| row.get(i).copied().unwrap_or(usize::MAX / 2);
        self.above.clear();
        self.above.extend(0..=b.chars().count());
        self.before.clear();
        let mut previous_x = None;
        for (i, x) in a.iter().enumerate() {
            self.row.clear();
            self.row.push(i + 1);
            let mut previous_y = None;
            for (j, y) in b.chars().enumerate() {
                let step = (at(&self.above, j) + usize::from(*x != y)).min(at(&self.above, j + 1) + 1).min(at(&self.row, j) + 1);
                let swapped = j > 0 && previous_x == Some(y) && previous_y == Some(*x);
                self.row.push(if swapped { step.min(at(&self.before, j - 1) + 1) } else { step });
                previous_y = Some(y);
            }
            if self.row.iter().min().is_some_and(|least| *least > most) {
                return None;
            }
            previous_x = Some(*x);
            std::mem::swap(&mut self.before, &mut self.above);
            std::mem::swap(&mut self.above, &mut self.row);
        }
        self.above.last().copied().filter(|steps| *steps <= most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn steps(a: &str, b: &str, expected: Option<usize>) {
        let a: Vec<char> = a.chars().collect();
        assert_eq!(Steps::default().between(&a, b, 2), expected);
    }

    #[test]
    fn ok_steps_between_names() {
        steps("royalmail", "royalmail", Some(0));
        steps("roaylmail", "royalmail", Some(1));
        steps("royalmai", "royalmail", Some(1));
        steps("royallmial", "royalmail", Some(2));
        steps("parcelforce", "royalmail", None);
        steps("日本郵便", "日本邮便", Some(1));
    }

    #[track_caller]
    fn means(name: &str, id: Option<&str>) {
        let found = match Carrier::resolve(name, None) {
            Resolution::Known(carrier, _) => Some(carrier.id),
            _ => None,
        };
        assert_eq!(found, id, "{name:?}");
    }

    #[test]
    fn ok_names_and_near_names() {
        means("royal mail", Some("royal-mail"));
        means("Roayl Mail", Some("royal-mail"));
        means("Royal Mail Tracked 24 parcel", Some("royal-mail"));
        means("DHL Global Mail parcel plus", Some("dhl-global-mail"));
        means("XQZ", None);
        means("", None);
        means("Corner Couriers of Little Whinging", None);
    }
}
