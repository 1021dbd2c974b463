//! The facts as compiled: nothing dropped, everything reachable.

use std::collections::BTreeSet;

use shipconfirm::{
    catalog::{Carrier, CarrierCode, Policy, Resolution},
    marketplace::MARKETPLACES,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn ok_first_cut_is_whole() {
    let formats: usize = Carrier::all().iter().map(|carrier| carrier.formats().count()).sum();
    let services: usize = Carrier::all().iter().map(|carrier| carrier.services.len()).sum();
    assert!(Carrier::all().iter().filter(|carrier| carrier.code.is_some()).count() >= 214);
    assert!(formats >= 182, "{formats}");
    assert!(services >= 144, "{services}");
    assert!(CarrierCode::all().len() >= 396);
    assert_eq!((MARKETPLACES.len(), Policy::all().len()), (23, 21));
}

#[test]
fn ok_every_listed_code_is_exact_and_every_carrier_is_found() {
    for code in CarrierCode::all() {
        assert!(matches!(Carrier::resolve(code.value, None), Resolution::Exact(found) if found.value == code.value), "{}", code.value);
    }
    for carrier in Carrier::all() {
        assert_eq!(Carrier::find(carrier.id).map(|found| found.name), Some(carrier.name));
    }
}

#[test]
fn ok_a_name_means_what_the_store_means() {
    let carrier = |name: &str, store: &str| {
        let store = shipconfirm::Marketplace::find(store);
        match Carrier::resolve(name, store) {
            Resolution::Exact(code) => code.carrier().map(|carrier| carrier.id),
            Resolution::Known(carrier, _) => Some(carrier.id),
            _ => None,
        }
    };
    assert_eq!(carrier("hermes germany", "DE"), Some("hermes"));
    assert_eq!(carrier("federal express", "US"), Some("fedex"));
    assert_eq!(carrier("日本郵便", "JP"), carrier("Japan Post", "JP"));
}

/// Spellings that differ only in case, blanks or punctuation, as seen side by side in Amazon's lists; each must know the others.
#[test]
fn ok_near_twins_know_each_other() {
    let groups: Vec<Vec<String>> = serde_json::from_str(include_str!("cases/carrier_twins.json")).unwrap();
    assert_eq!(groups.len(), 29);
    for group in &groups {
        for value in group {
            let code = CarrierCode::find(value).unwrap_or_else(|| panic!("{value} is on no list"));
            let others: BTreeSet<&str> = group.iter().map(String::as_str).filter(|other| other != value).collect();
            let twins: BTreeSet<&str> = code.twins.iter().copied().collect();
            assert!(twins.is_superset(&others), "{value}: {twins:?} lacks some of {others:?}");
        }
    }
}
