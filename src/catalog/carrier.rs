//! Carriers, the values of Amazon's list, and the way from any name to one of them.

use std::sync::OnceLock;

use super::{Confidence, Format, Formats, Requires, Tracked, key, unpack::FACTS};
use crate::marketplace::{Marketplace, MarketplaceSet};

/// One carrier with what is known of it.
#[derive(Debug)]
pub struct Carrier {
    /// File name in `catalog/carriers/`.
    pub id: &'static str,
    /// Amazon's `CarrierCode`, byte for byte; `None` when Amazon's list lacks it.
    pub code: Option<&'static str>,
    /// The carrier's own name.
    pub name: &'static str,
    /// ISO 3166 country it is at home in.
    pub home: Option<&'static str>,
    /// Other values of Amazon's list that mean it.
    pub codes: &'static [&'static str],
    /// Delivery services.
    pub services: &'static [Service],
    /// Evidence of integration with Amazon.
    pub integration: &'static [Integration],
    /// Tracking page, `{tracking}` for the number where the page takes it in its address. Without the feature `files`, the address up to
    /// the number, and only where a field of the query holds it.
    pub tracking_url: Option<&'static str>,
    pub(crate) formats: (u16, u16),
    /// What a host adds to them. Set once, for these formats name this very carrier.
    pub(crate) host_formats: OnceLock<&'static [Format]>,
}

/// Two facts files cannot describe one carrier, so the id decides.
impl PartialEq for Carrier {
    fn eq(&self, other: &Self) -> bool {
        // A carrier that a host adds to is still the same one.
        std::ptr::eq(self, other) || self.id == other.id
    }
}

/// A delivery service (Amazon: ship method).
#[derive(Debug, Clone)]
pub struct Service {
    /// Text for Amazon's ship method.
    pub name: &'static str,
    /// Stores that show it.
    pub marketplaces: MarketplaceSet,
    /// How far it is tracked.
    pub tracked: Tracked,
    /// What must stand in the tracking-number field.
    pub requires: Requires,
    /// Whether it is a letter.
    pub letter: bool,
    /// Whether a host added it: what it says may warn, not refuse.
    pub hosted: bool,
    /// Whether the text is Amazon's own.
    pub listed: bool,
    /// How sure the fact is.
    pub confidence: Confidence,
}

/// One piece of evidence that Amazon reads this carrier's scans.
#[derive(Debug)]
pub struct Integration {
    /// Stores the evidence names.
    pub marketplaces: MarketplaceSet,
    /// Stores it is assumed to cover.
    pub inferred: MarketplaceSet,
    /// Whether it says "integrated", not only "listed".
    pub integrated: bool,
    /// How sure the fact is.
    pub confidence: Confidence,
}

/// One value of Amazon's carrier list.
#[derive(Debug, PartialEq)]
pub struct CarrierCode {
    /// Byte for byte.
    pub value: &'static str,
    pub(crate) carrier: Option<u16>,
    /// Stores whose own published list holds it; empty when no store's list is known to.
    pub lists: MarketplaceSet,
    /// Listed, but no carrier (`HS code`).
    pub not_a_carrier: bool,
    /// Other listed values that differ only in case, blanks or punctuation.
    pub twins: &'static [&'static str],
}

impl CarrierCode {
    /// The listed value, if this text is one.
    pub fn find(text: &str) -> Option<&'static CarrierCode> {
        let at = FACTS.codes.binary_search_by(|code| code.value.cmp(text)).ok()?;
        FACTS.codes.get(at)
    }

    /// Whether a store's own list holds a value. Few stores publish theirs, and nothing need be looked for in the others.
    pub(crate) fn stands_on_list(value: &str, marketplace: &Marketplace) -> bool {
        FACTS.listing.contains(marketplace) && CarrierCode::find(value).is_some_and(|code| code.lists.contains(marketplace))
    }

    /// Whose value it is, when the catalogue knows the carrier.
    pub fn carrier(&self) -> Option<&'static Carrier> {
        self.carrier.map(Carrier::at)
    }

    /// Every listed value.
    pub fn all() -> &'static [CarrierCode] {
        FACTS.codes
    }
}

impl Carrier {
    /// Every carrier, by id.
    pub fn all() -> &'static [Carrier] {
        FACTS.carriers
    }

    /// The carrier of a file in `catalog/carriers/`.
    pub fn find(id: &str) -> Option<&'static Carrier> {
        let at = FACTS.carriers.binary_search_by(|carrier| carrier.id.cmp(id)).ok()?;
        FACTS.carriers.get(at)
    }

    pub(crate) fn at(index: u16) -> &'static Carrier {
        static NOBODY: Carrier = Carrier {
            id: "",
            code: None,
            name: "",
            home: None,
            codes: &[],
            services: &[],
            integration: &[],
            tracking_url: None,
            formats: (0, 0),
            host_formats: OnceLock::new(),
        };
        // The compiler of the facts writes only indexes that exist.
        FACTS.carriers.get(usize::from(index)).unwrap_or(&NOBODY)
    }

    /// What Amazon is told: the listed code, or `Other` for a carrier the list lacks.
    pub fn amazon_code(&self) -> &'static str {
        self.code.unwrap_or("Other")
    }

    /// The value of Amazon's list that a store takes for it: one that stands on the store's own list, where that is published.
    pub fn code_in(&self, marketplace: Option<&Marketplace>) -> Option<&'static str> {
        let code = self.code?;
        let Some(marketplace) = marketplace else { return Some(code) };
        let on_list = |value: &&'static str| CarrierCode::stands_on_list(value, marketplace);
        let twins = CarrierCode::find(code).map_or(&[] as &[_], |code| code.twins).iter().copied();
        std::iter::once(code).chain(self.codes.iter().copied()).chain(twins).find(on_list).or(Some(code))
    }

    /// Its tracking formats.
    pub fn formats(&self) -> impl Iterator<Item = &'static Format> {
        (self.formats.0..self.formats.0 + self.formats.1).filter_map(Formats::get).chain(self.hosted())
    }

    /// Whether a format of the catalogue, by its place, is one of its own.
    pub(crate) fn has_format(&self, index: u16) -> bool {
        let (first, count) = self.formats;
        index.wrapping_sub(first) < count
    }

    /// Whether a host added formats.
    pub(crate) fn is_added_to(&self) -> bool {
        self.hosted().next().is_some()
    }

    /// Those that a host added.
    pub(crate) fn hosted(&self) -> impl Iterator<Item = &'static Format> + use<> {
        self.host_formats.get().copied().unwrap_or_default().iter()
    }

    /// Those of a host that accept a cleaned number.
    pub(crate) fn hosted_accepting(&self, number: &[u8]) -> impl Iterator<Item = &'static Format> {
        self.hosted().filter(move |format| format.host.is_some_and(|host| host.pattern.accepts(number)))
    }

    /// Those that accept a cleaned number.
    pub(crate) fn accepting(&self, number: &[u8]) -> impl Iterator<Item = &'static Format> {
        let all = Formats::accepting(number).iter().filter_map(|index| Formats::get(*index));
        all.filter(move |format| format.carrier() == self).chain(self.hosted_accepting(number))
    }

    /// Its service of this name in this store; case, blanks and punctuation do not matter.
    pub fn service(&self, name: &str, marketplace: Option<&Marketplace>) -> Option<&'static Service> {
        let shown = |service: &&Service| marketplace.is_none_or(|m| service.marketplaces.contains(m));
        let exact = self.services.iter().filter(shown).find(|service| service.name == name);
        exact.or_else(|| {
            let wanted = key(name);
            self.services.iter().filter(shown).find(|service| key(service.name) == wanted)
        })
    }

    /// Whether its numbers tell a service of this name; inside, the service's first name, where the numbers mean no other by it.
    #[cfg(feature = "files")]
    pub(crate) fn tells_service(&self, name: &str) -> Option<Option<&'static str>> {
        let wanted = key(name);
        let mut services = self.formats().filter_map(Format::services).flat_map(|table| table.services);
        let service = services.find(|service| service.keys.contains(&wanted.as_str()))?;
        Some(Some(service.name).filter(|_| !service.family))
    }

    /// Whether Amazon reads its scans in this store; `None` when there is no evidence either way.
    pub fn integrated(&self, marketplace: &Marketplace) -> Option<Confidence> {
        self.integration
            .iter()
            .filter(|evidence| evidence.integrated)
            .filter_map(|evidence| {
                if evidence.marketplaces.contains(marketplace) {
                    Some(evidence.confidence)
                } else {
                    evidence.inferred.contains(marketplace).then_some(Confidence::Inferred)
                }
            })
            .max()
    }
}
