//! Whom one name means.

use std::{borrow::Cow, sync::LazyLock};

use serde::Serialize;

use super::mapped::{Mapped, To};
use crate::{
    catalog::{Carrier, CarrierCode, Choice, Match, Resolution, Sense, Vocabulary, key},
    marketplace::Marketplace,
    source::Platform,
};

words! {
    /// How a name came to what it means.
    pub enum How {
        /// It is Amazon's own, letter by letter.
        Exact = "exact",
        /// A known name of one carrier or service.
        Known = "known",
        /// The list of the platform says so.
        Platform = "platform",
        /// The merchant says so.
        Mapping = "mapping",
        /// Several carriers go by it: somebody must choose.
        Ambiguous = "ambiguous",
        /// The platform's word for no carrier at all.
        Nobody = "nobody",
        /// Nobody knows it.
        Unknown = "unknown",
    }
}

impl How {
    /// Whether it is settled what the name means.
    pub fn is_settled(self) -> bool {
        self < How::Ambiguous
    }
}

/// What Amazon is told.
///
/// JSON: `{"code","name"}`; `code` is `null` for a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Target {
    /// The store's carrier code; `Other` for a carrier that Amazon's list lacks.
    pub code: Option<&'static str>,
    /// The carrier's own name, or the service's.
    pub name: Cow<'static, str>,
}

impl Target {
    pub(super) fn of(carrier: &'static Carrier, store: Option<&Marketplace>) -> Target {
        // A code may be another carrier's in this store: `Hermes` is Evri in Britain.
        let own = |code: &&'static str| means_in(code, store).is_none_or(|meant| meant == carrier);
        let code = carrier.code_in(store).filter(own).or_else(|| carrier.codes.iter().copied().find(own));
        Target { code: Some(code.unwrap_or(OTHER)), name: Cow::Borrowed(carrier.name) }
    }

    fn coded(code: &'static CarrierCode, store: Option<&Marketplace>) -> Target {
        let name = means_in(code.value, store).map_or(code.value, |carrier| carrier.name);
        Target { code: Some(code.value), name: Cow::Borrowed(name) }
    }

    fn named(name: impl Into<Cow<'static, str>>) -> Target {
        Target { code: Some(OTHER), name: name.into() }
    }

    fn service(name: impl Into<Cow<'static, str>>) -> Target {
        Target { code: None, name: name.into() }
    }

    /// What stands in the carrier field then: the code, or the plain name of a carrier without one.
    pub(super) fn field(&self) -> &str {
        self.code.filter(|code| *code != OTHER || self.name == OTHER).unwrap_or(&self.name)
    }
}

pub(super) const OTHER: &str = "Other";

/// What a name means in a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// How that is known.
    pub how: How,
    /// Whom or what it means, when that is settled.
    pub target: Option<Target>,
    /// Between whom one may choose, when it is not.
    pub choices: Vec<Target>,
}

impl Resolved {
    fn to(how: How, target: Target) -> Resolved {
        Resolved { how, target: Some(target), choices: Vec::new() }
    }

    fn open(how: How, choices: Vec<Target>) -> Resolved {
        Resolved { how, target: None, choices }
    }
}

/// Whom a carrier's name means in records of a platform.
///
/// `home` is the country the parcel leaves, `""` where nobody says; then the store's own counts. Case, blanks and punctuation do not matter.
///
/// ```
/// use shipconfirm::{Marketplace, source::{Platform, names::{How, Mapped, carrier}}};
/// let store = Marketplace::find("GB");
/// let carrier = |platform, text| carrier(Some(platform), text, store, "", &Mapped::default());
/// assert_eq!(carrier(Platform::Bigcommerce, "apc").target.unwrap().name, "APC Postal Logistics");
/// assert_eq!(carrier(Platform::Shopify, "APC").how, How::Ambiguous);
/// assert_eq!(carrier(Platform::Shipstation, "myHermes UK").target.unwrap().code, Some("Evri"));
/// ```
pub fn carrier(platform: Option<Platform>, text: &str, store: Option<&'static Marketplace>, home: &str, mapping: &Mapped) -> Resolved {
    carrier_of(platform.map_or("", Platform::word), text, store, home, mapping)
}

pub(super) fn carrier_of(platform: &str, text: &str, store: Option<&'static Marketplace>, home: &str, mapping: &Mapped) -> Resolved {
    let home = if home.is_empty() { store.map_or("", |store| store.country) } else { home };
    match mapping.carrier(text) {
        Some(To::Carrier(carrier)) => return Resolved::to(How::Mapping, Target::of(carrier, store)),
        Some(To::Code(code)) => return Resolved::to(How::Mapping, Target::coded(code, store)),
        Some(To::Other(name)) => return Resolved::to(How::Mapping, Target::named(name.clone())),
        None => {}
    }
    let own = Vocabulary::of(platform).filter(|_| !platform.is_empty()).and_then(|words| words.carrier(text, home));
    match own {
        // A name that other countries' shops are offered means that carrier where nobody else goes by it.
        Some((sense, elsewhere)) => {
            let pooled = Some(pooled(text, store)).filter(|pooled| elsewhere && pooled.how.is_settled());
            pooled.unwrap_or_else(|| by_platform(sense, text, store))
        }
        None => match pooled(text, store) {
            unknown if unknown.how == How::Unknown => {
                let free = Vocabulary::of("").and_then(|words| words.carrier(text, home));
                free.map_or(unknown, |(sense, _)| by_platform(sense, text, store))
            }
            known => known,
        },
    }
}

fn by_platform(sense: Sense, text: &str, store: Option<&'static Marketplace>) -> Resolved {
    match sense {
        Sense::Nobody => Resolved::open(How::Nobody, Vec::new()),
        Sense::Ambiguous(choices) => Resolved::open(
            How::Ambiguous,
            choices
                .iter()
                .map(|choice| match choice {
                    Choice::Carrier(carrier) => Target::of(carrier, store),
                    Choice::Named(name) => Target::named(*name),
                })
                .collect(),
        ),
        Sense::Carrier(carrier) => settled(Target::of(carrier, store), text, store),
        Sense::Named(name) => match pooled(name, store) {
            Resolved { target: Some(target), .. } => settled(target, text, store),
            // The plain name is shared as well.
            Resolved { how: How::Ambiguous, mut choices, .. } => {
                choices.push(Target::named(name));
                Resolved::open(How::Ambiguous, choices)
            }
            _ => Resolved::to(How::Platform, Target::named(name)),
        },
    }
}

/// The platform's list is named only where it knows more than everybody.
fn settled(target: Target, text: &str, store: Option<&'static Marketplace>) -> Resolved {
    let known = pooled(text, store);
    match known.target.as_ref().is_some_and(|known| known.name == target.name) {
        true => known,
        false => Resolved::to(How::Platform, target),
    }
}

/// The carrier that a value of Amazon's list means in a store.
fn means_in(code: &str, store: Option<&Marketplace>) -> Option<&'static Carrier> {
    let known = CarrierCode::find(code).and_then(CarrierCode::carrier);
    match Carrier::keyed(code, store) {
        Some(Resolution::Known(carrier, _)) => Some(carrier),
        _ => known,
    }
}

/// Whom a name means that anybody may have written.
fn pooled(text: &str, store: Option<&'static Marketplace>) -> Resolved {
    match Carrier::known_as(text.trim(), store) {
        Resolution::Exact(code) if !code.not_a_carrier => Resolved::to(How::Exact, Target::coded(code, store)),
        Resolution::Known(carrier, Match::Guess) => Resolved::open(How::Unknown, vec![Target::of(carrier, store)]),
        Resolution::Known(carrier, _) => Resolved::to(How::Known, Target::of(carrier, store)),
        Resolution::Ambiguous(carriers) => {
            Resolved::open(How::Ambiguous, carriers.into_iter().map(|carrier| Target::of(carrier, store)).collect())
        }
        _ => {
            listed_alike(text).map_or(Resolved::open(How::Unknown, Vec::new()), |code| Resolved::to(How::Known, Target::coded(code, store)))
        }
    }
}

/// The one value of Amazon's list that differs in case, blanks or punctuation only; for values of carriers without a file.
fn listed_alike(text: &str) -> Option<&'static CarrierCode> {
    static BY_KEY: LazyLock<Vec<(String, &'static CarrierCode)>> = LazyLock::new(|| {
        let codes = CarrierCode::all().iter().filter(|code| !code.not_a_carrier);
        let mut codes: Vec<_> = codes.map(|code| (key(code.value), code)).collect();
        codes.sort_by(|one, other| one.0.cmp(&other.0));
        codes
    });
    let wanted = key(text);
    let mut alike = BY_KEY.iter().skip(BY_KEY.partition_point(|code| code.0 < wanted)).take_while(|code| code.0 == wanted);
    alike.next().filter(|_| !wanted.is_empty() && alike.next().is_none()).map(|(_, code)| *code)
}

/// Who may be meant by a name that nobody knows: its first words, or a letter or two elsewhere.
pub(super) fn suggested(text: &str, store: Option<&'static Marketplace>) -> Option<Target> {
    match Carrier::resolve(text, store) {
        Resolution::Known(carrier, _) => Some(Target::of(carrier, store)),
        _ => None,
    }
}

/// What the name of a delivery service means in records of a platform, beside a carrier's Amazon code or name.
///
/// Settled is what corresponds to a service Amazon lists for the store, or to one that the carrier's numbers tell.
pub fn service(
    platform: Option<Platform>,
    text: &str,
    beside: &str,
    store: Option<&'static Marketplace>,
    home: &str,
    mapping: &Mapped,
) -> Resolved {
    service_of(platform.map_or("", Platform::word), text, beside, store, home, mapping)
}

pub(super) fn service_of(
    platform: &str,
    text: &str,
    beside: &str,
    store: Option<&'static Marketplace>,
    home: &str,
    mapping: &Mapped,
) -> Resolved {
    let home = if home.is_empty() { store.map_or("", |store| store.country) } else { home };
    if let Some(name) = mapping.service(text) {
        return Resolved::to(How::Mapping, Target::service(name.to_owned()));
    }
    let beside = match Carrier::known_as(beside.trim(), store) {
        Resolution::Exact(code) => code.carrier(),
        Resolution::Known(carrier, _) => Some(carrier),
        _ => None,
    };
    let word = Vocabulary::of(platform).and_then(|words| words.service(text, home));
    let word = word.filter(|word| beside.is_none_or(|carrier| carrier == word.carrier || carrier.id == "other"));
    if let Some(word) = word {
        let listed = word.carrier.service(word.means, store).map(|service| service.name);
        return match listed.or_else(|| word.carrier.tells_service(word.means).map(|_| word.means)) {
            Some(name) => Resolved::to(if name == text { How::Exact } else { How::Platform }, Target::service(name)),
            // The platform says what it is, but Amazon has no name for it here.
            None => Resolved::open(How::Unknown, vec![Target::service(word.means)]),
        };
    }
    let Some(carrier) = beside else { return Resolved::open(How::Unknown, Vec::new()) };
    // A store lists the services of its own country; what comes from abroad goes by one of another's.
    if let Some(service) = carrier.service(text, store).or_else(|| carrier.service(text, None)) {
        let how = if service.name == text.trim() { How::Exact } else { How::Known };
        return Resolved::to(how, Target::service(service.name));
    }
    match carrier.tells_service(text) {
        Some(name) => Resolved::to(How::Known, Target::service(name.map_or_else(|| text.trim().to_owned().into(), Cow::Borrowed))),
        // Shops leave the carrier's name out where the carrier stands beside it.
        None => {
            let whole = format!("{} {}", carrier.name, text.trim());
            let meant = carrier.service(&whole, store).or_else(|| carrier.service(&whole, None));
            Resolved::open(How::Unknown, meant.map(|service| Target::service(service.name)).into_iter().collect())
        }
    }
}

/// Whom the service's word names in the platform's own list of carriers: some have one number for both.
pub(super) fn carrier_of_service(platform: &str, text: &str, home: &str) -> Option<&'static Carrier> {
    match Vocabulary::of(platform).filter(|_| !platform.is_empty())?.carrier(text, home)? {
        (Sense::Carrier(carrier), _) => Some(carrier),
        _ => None,
    }
}
