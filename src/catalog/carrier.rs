//! Carriers, the values of Amazon's list, and the way from any name to one of them.

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
    /// Tracking page, `{tracking}` for the number where the page takes it in its address.
    pub tracking_url: Option<&'static str>,
    pub(crate) formats: (u16, u16),
}

/// Two facts files cannot describe one carrier, so the id decides.
impl PartialEq for Carrier {
    fn eq(&self, other: &Self) -> bool {
        // The facts are unpacked once, so a carrier has one place.
        std::ptr::eq(self, other)
    }
}

/// A delivery service (Amazon: ship method).
#[derive(Debug)]
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
#[derive(Debug)]
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
        const NOBODY: &Carrier = &Carrier {
            id: "",
            code: None,
            name: "",
            home: None,
            codes: &[],
            services: &[],
            integration: &[],
            tracking_url: None,
            formats: (0, 0),
        };
        // The compiler of the facts writes only indexes that exist.
        FACTS.carriers.get(usize::from(index)).unwrap_or(NOBODY)
    }

    /// What Amazon is told: the listed code, or `Other` for a carrier the list lacks.
    pub fn amazon_code(&self) -> &'static str {
        self.code.unwrap_or("Other")
    }

    /// Its tracking formats.
    pub fn formats(&self) -> impl Iterator<Item = &'static Format> {
        (self.formats.0..self.formats.0 + self.formats.1).filter_map(Formats::get)
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
