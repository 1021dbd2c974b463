//! The Amazon stores: marketplace id, country, region, endpoint, currency, time zone.

use serde::Serialize;

use crate::shipment::trim;

pub use crate::catalog::MARKETPLACES;

/// One Amazon store. Source of ids and hosts: Amazon's marketplace-ids and sp-api-endpoints pages.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Marketplace {
    /// Amazon's id, `A1F83G8C2ARO7P`.
    pub id: &'static str,
    /// ISO 3166 country, `GB`.
    pub country: &'static str,
    /// English name of the country.
    pub name: &'static str,
    /// `NA`, `EU` or `FE`.
    pub region: &'static str,
    /// Host of the Selling Partner API, with scheme.
    pub endpoint: &'static str,
    /// ISO 4217 currency.
    pub currency: &'static str,
    /// IANA time zone in which the store counts its days.
    pub time_zone: &'static str,
    /// Other words for it: Amazon writes `UK` where ISO has `GB`.
    #[serde(skip)]
    pub(crate) names: &'static [&'static str],
    /// Its place in a [`MarketplaceSet`].
    #[serde(skip)]
    pub(crate) bit: u32,
}

impl PartialEq for Marketplace {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.id == other.id
    }
}

impl Eq for Marketplace {}

impl Marketplace {
    /// The store with this id, country or domain, whatever the case.
    ///
    /// ```
    /// use shipconfirm::Marketplace;
    /// assert_eq!(Marketplace::find("uk").map(|m| m.id), Some("A1F83G8C2ARO7P"));
    /// assert_eq!(Marketplace::find("A1F83G8C2ARO7P").map(|m| m.country), Some("GB"));
    /// assert_eq!(Marketplace::find("XX"), None);
    /// ```
    pub fn find(text: &str) -> Option<&'static Marketplace> {
        let text = trim(text);
        // Nearly always the country: no other name is one.
        let country = MARKETPLACES.iter().find(|m| m.country.eq_ignore_ascii_case(text));
        country.or_else(|| {
            let called = |m: &&Marketplace| m.id.eq_ignore_ascii_case(text) || m.names.iter().any(|name| name.eq_ignore_ascii_case(text));
            MARKETPLACES.iter().find(called)
        })
    }
}

/// Some of the stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarketplaceSet(pub(crate) u32);

impl MarketplaceSet {
    /// Every store.
    pub const ALL: MarketplaceSet = MarketplaceSet(u32::MAX);

    /// Whether `marketplace` is one of them.
    pub fn contains(self, marketplace: &Marketplace) -> bool {
        self == Self::ALL || self.0 & marketplace.bit != 0
    }

    /// Whether some store is in both.
    pub fn meets(self, other: MarketplaceSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
