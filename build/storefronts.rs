//! What platforms call carriers and services: `catalog/storefronts/` proved.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    facts::{Storefront, StorefrontName},
    fault::Faults,
};

/// Proves one list; `ids` are the carriers that have a file.
pub fn prove(file: &str, storefront: &Storefront, ids: &BTreeSet<&str>, faults: &mut Faults) {
    let mut senses: BTreeMap<String, &StorefrontName> = BTreeMap::new();
    for name in &storefront.names {
        let said = [name.carrier.is_some() || name.means.is_some(), name.ambiguous, name.none];
        if said.into_iter().filter(|said| *said).count() != 1 {
            faults.add(file, &name.name, "a name means a carrier, or is ambiguous, or names none");
        }
        if name.ambiguous == name.choices.is_empty() {
            faults.add(file, &name.name, "an ambiguous name, and no other, says between whom one may choose");
        }
        if let Some(id) = name.carrier.as_deref().filter(|id| !ids.contains(id)) {
            faults.add(file, &name.name, format!("no file carriers/{id}.toml"));
        }
        if let Some(twin) = senses.insert(name.name.to_lowercase(), name)
            && (&twin.carrier, twin.none, twin.ambiguous) != (&name.carrier, name.none, name.ambiguous)
        {
            faults.add(file, &name.name, "stands twice with two meanings");
        }
        countries(file, &name.name, &name.countries, faults);
    }
    let mut services = BTreeSet::new();
    for service in &storefront.services {
        if !ids.contains(service.carrier.as_str()) {
            faults.add(file, &service.name, format!("no file carriers/{}.toml", service.carrier));
        }
        if !services.insert(service.name.to_lowercase()) {
            faults.add(file, &service.name, "stands twice");
        }
        countries(file, &service.name, &service.countries, faults);
    }
}

fn countries(file: &str, place: &str, countries: &[String], faults: &mut Faults) {
    for country in countries {
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            faults.add(file, place, format!("{country:?} is no country of two letters"));
        }
    }
}
