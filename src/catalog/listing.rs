//! What can be chosen: the carriers and delivery services of a store, best first, each with the facts a choice rests on.

use std::cmp::Reverse;

use jiff::civil::Date;
use serde::Serialize;

use super::{Carrier, CarrierCode, Confidence, Match, Policy, Requires, Resolution, Service, Tracked};
use crate::marketplace::{MARKETPLACES, Marketplace, MarketplaceSet};

/// Where, and on which day.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The store; `None` is all of them.
    pub store: Option<&'static Marketplace>,
    /// The day whose policy holds.
    pub day: Date,
}

/// A carrier that can be chosen.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CarrierChoice {
    /// File name in `catalog/carriers/`.
    pub id: &'static str,
    /// What the store is told; `Other` when Amazon's list lacks it.
    pub code: &'static str,
    /// The carrier's own name.
    pub name: &'static str,
    /// ISO 3166 country it is at home in.
    pub home: Option<&'static str>,
    /// Countries of the stores that a fact ties it to; `None` when none does.
    pub marketplaces: Option<Vec<&'static str>>,
    /// Tracking page over https, `{tracking}` for the number where the page takes it in its address.
    pub tracking_url: Option<&'static str>,
    /// Whether Amazon reads its scans in the store, so that it can count; `None` when nothing is known.
    pub counts: Option<bool>,
}

/// A delivery service that can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceChoice {
    /// Id of its carrier.
    pub carrier: &'static str,
    /// What the store is told of the carrier.
    pub code: &'static str,
    /// Text for Amazon's ship method.
    pub name: &'static str,
    /// Whether that text is Amazon's own.
    pub listed: bool,
    /// Whether a scan is made, if only at the delivery; `None` when that is not known.
    pub tracked: Option<bool>,
    /// What must stand in the tracking-number field.
    pub requires: Requires,
    /// Countries of the stores that show it; `None` is all.
    pub marketplaces: Option<Vec<&'static str>>,
    /// How sure the fact is.
    pub confidence: Confidence,
}

/// Every carrier that a fact ties to the store, those first that count there and are at home there; without a store every carrier, by id. `Other` comes last.
pub fn carriers(place: Place) -> Vec<CarrierChoice> {
    let here = |carrier: &&Carrier| place.store.is_none_or(|store| carrier.is_other() || carrier.works_in(store));
    let choice = |carrier: &Carrier| CarrierChoice {
        id: carrier.id,
        code: carrier.told(place.store),
        name: carrier.name,
        home: carrier.home,
        marketplaces: Some(countries(|store| carrier.works_in(store))).filter(|stores| !stores.is_empty()),
        tracking_url: carrier.page(),
        counts: place.store.and_then(|store| counts(carrier, store, place.day)),
    };
    let mut out: Vec<_> = Carrier::all().iter().filter(here).map(choice).collect();
    if let Some(store) = place.store {
        out.sort_by_key(|carrier| (rank(carrier.counts), carrier.home != Some(store.country), carrier.name.to_lowercase()));
    }
    out.sort_by_key(|carrier| Carrier::find(carrier.id).is_some_and(Carrier::is_other));
    out
}

/// Every delivery service that the store shows, of one carrier or of all: Amazon's own texts first, then the surer ones, then the tracked.
pub fn services(place: Place, of: Option<&Carrier>) -> Vec<ServiceChoice> {
    let shown = |service: &&Service| place.store.is_none_or(|store| service.marketplaces.contains(store));
    let mut out: Vec<_> = Carrier::all()
        .iter()
        .filter(|carrier| of.is_none_or(|wanted| wanted == *carrier))
        .flat_map(|carrier| carrier.services.iter().filter(shown).map(move |service| (carrier, service)))
        .map(|(carrier, service)| ServiceChoice {
            carrier: carrier.id,
            code: carrier.told(place.store),
            name: service.name,
            listed: service.listed,
            tracked: match service.tracked {
                Tracked::Tracked | Tracked::PartiallyTracked => Some(true),
                Tracked::Untracked => Some(false),
                Tracked::Unknown => None,
            },
            requires: service.requires,
            marketplaces: (service.marketplaces != MarketplaceSet::ALL).then(|| countries(|store| service.marketplaces.contains(store))),
            confidence: service.confidence,
        })
        .collect();
    // A text that this store alone shows was seen there; one of all stores may never have been.
    out.sort_by_key(|service| (!service.listed, service.marketplaces.is_none(), Reverse(service.confidence), rank(service.tracked)));
    out
}

fn countries(holds: impl Fn(&Marketplace) -> bool) -> Vec<&'static str> {
    MARKETPLACES.iter().filter(|store| holds(store)).map(|store| store.country).collect()
}

/// Yes before nobody knows, and that before no.
fn rank(answer: Option<bool>) -> u8 {
    match answer {
        Some(true) => 0,
        None => 1,
        Some(false) => 2,
    }
}

/// What the rules on `Other` and on carriers without integration go by, and the evidence that Amazon reads the scans.
fn counts(carrier: &Carrier, store: &Marketplace, day: Date) -> Option<bool> {
    let policy = Policy::of(store);
    let forbidden = policy.and_then(|policy| policy.other_forbidden).is_some_and(|since| since.holds(day));
    if forbidden && carrier.told(Some(store)) == Carrier::OTHER {
        return Some(false);
    }
    if let Some(row) = policy.and_then(|policy| policy.integrated).filter(|row| row.holds(day)) {
        return Some(row.carriers.contains(&carrier.amazon_code()));
    }
    carrier.integrated(store).is_some_and(Confidence::may_refuse).then_some(true)
}

impl Carrier {
    /// Amazon's word for a carrier that its list lacks.
    const OTHER: &'static str = "Other";

    fn is_other(&self) -> bool {
        self.code == Some(Self::OTHER)
    }

    /// What a store is told of it.
    fn told(&self, store: Option<&Marketplace>) -> &'static str {
        self.code_in(store).unwrap_or(Self::OTHER)
    }

    /// Whether a fact ties it to a store: the store's own list, a service shown there, Amazon's scans, or its home.
    pub fn works_in(&self, store: &Marketplace) -> bool {
        let shown = |set: MarketplaceSet| set != MarketplaceSet::ALL && set.contains(store);
        let codes = self.code.iter().chain(self.codes).filter_map(|code| CarrierCode::find(code));
        self.home == Some(store.country)
            || codes.into_iter().any(|code| code.lists.contains(store))
            || self.services.iter().any(|service| shown(service.marketplaces))
            || self.integration.iter().any(|row| shown(row.marketplaces))
    }

    /// The carrier of an id, one of Amazon's values or a known name. Nothing is guessed.
    pub fn named(text: &str, store: Option<&Marketplace>) -> Option<&'static Carrier> {
        Carrier::find(text).or_else(|| match Carrier::known_as(text, store) {
            Resolution::Exact(code) => code.carrier(),
            Resolution::Known(carrier, Match::Spelling | Match::Alias) => Some(carrier),
            _ => None,
        })
    }

    /// Its tracking page, where that is safe to go to.
    fn page(&self) -> Option<&'static str> {
        self.tracking_url.filter(|url| url.starts_with("https://"))
    }

    /// The address at which the carrier shows a number; the page itself when that takes no number in its address. Only letters and
    /// digits of ASCII go into it.
    ///
    /// ```
    /// use shipconfirm::catalog::Carrier;
    /// let ups = Carrier::named("UPS", None).unwrap();
    /// assert!(ups.tracking_link("1Z999AA10123456784").unwrap().ends_with("1Z999AA10123456784"));
    /// assert_eq!(ups.tracking_link("1Z999\" onclick="), None);
    /// ```
    pub fn tracking_link(&self, number: &str) -> Option<String> {
        let sound = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
        self.page().filter(|_| sound).map(|page| page.replace("{tracking}", number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn place(country: &str) -> Place {
        Place { store: Marketplace::find(country), day: jiff::civil::date(2026, 11, 21) }
    }

    fn ids(choices: &[CarrierChoice]) -> Vec<&'static str> {
        choices.iter().map(|choice| choice.id).collect()
    }

    #[test]
    fn ok_a_store_names_its_carriers_and_other_comes_last() {
        let gb = carriers(place("GB"));
        assert!(ids(&gb).contains(&"royal-mail") && ids(&gb).contains(&"evri"));
        assert!(!ids(&gb).contains(&"yamato-transport"), "no fact ties it to the store");
        assert_eq!(gb.last().map(|last| (last.id, last.code, last.counts)), Some(("other", "Other", None)));
        let royal_mail = gb.iter().find(|choice| choice.id == "royal-mail").unwrap();
        assert_eq!(royal_mail.counts, Some(true));
        assert!(royal_mail.marketplaces.as_ref().unwrap().contains(&"GB"));
        assert!(gb.iter().map(|choice| rank(choice.counts)).take(gb.len() - 1).is_sorted(), "those that count come first");
    }

    #[test]
    fn ok_what_counts_is_what_the_rules_go_by() {
        let last = |country| carriers(place(country)).pop().unwrap().counts;
        assert_eq!((last("IN"), last("JP"), last("DE")), (Some(false), Some(false), None));
        let before = Place { day: jiff::civil::date(2021, 5, 1), ..place("IN") };
        assert_eq!(carriers(before).pop().unwrap().counts, None, "India took `Other` then");
        let jp = carriers(place("JP"));
        let counts = |id: &str| jp.iter().find(|choice| choice.id == id).and_then(|choice| choice.counts);
        assert_eq!((counts("yamato-transport"), counts("seino")), (Some(true), Some(false)));
    }

    #[test]
    fn ok_without_a_store_every_carrier_is_named() {
        let all = carriers(Place { store: None, ..place("GB") });
        assert_eq!(all.len(), Carrier::all().len());
        assert_eq!(all.last().map(|last| last.id), Some("other"));
        assert!(all.iter().all(|choice| choice.counts.is_none()));
        assert!(all.iter().rev().skip(1).map(|choice| choice.id).is_sorted_by(|after, before| after > before));
    }

    #[test]
    fn ok_services_are_those_of_the_store_and_amazon_s_texts_come_first() {
        let of = services(place("GB"), Carrier::find("royal-mail"));
        let first = of.first().unwrap();
        assert_eq!((first.code, first.listed, first.tracked, first.confidence), ("Royal Mail", true, Some(true), Confidence::Official));
        assert!(of.iter().map(|service| !service.listed).is_sorted());
        let stamps = of.iter().find(|service| service.name == "Stamps/Franking").unwrap();
        assert_eq!((stamps.tracked, stamps.requires, stamps.marketplaces.as_deref()), (Some(false), Requires::Nothing, Some(&["GB"][..])));
        assert!(services(place("JP"), Carrier::find("royal-mail")).iter().all(|service| service.marketplaces.is_none()));
        assert!(services(place("GB"), None).len() > of.len());
    }

    #[test]
    fn ok_a_link_is_https_and_holds_letters_and_digits_only() {
        let link = |carrier: &str, number: &str| Carrier::named(carrier, None).and_then(|carrier| carrier.tracking_link(number));
        assert_eq!(
            link("Royal Mail", "RB123456785GB").as_deref(),
            Some("https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB")
        );
        assert_eq!(link("royal-mail", "RB123456785GB"), link("RoyalMail", "RB123456785GB"));
        for number in ["", "RB 123", "../x", "a&b=c", "1Z\u{202e}9", "%00", "１２３"] {
            assert_eq!(link("Royal Mail", number), None, "{number:?}");
        }
        assert_eq!(link("correios", "AA123456785BR"), None, "its page is not served over https");
        assert_eq!(link("Nobody & Sons", "1"), None);
        assert_eq!(link("Royl Mail", "RB123456785GB"), None, "a guess is no name");
    }
}
