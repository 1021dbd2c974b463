//! Services that decide whether a package without a number is left out of the rate.

use crate::{
    catalog::{Service, Tracked},
    rules::{PackageFacts, is_exempt},
    shipment::{Package, Text},
};

/// The carrier's untracked services with which the store would leave this package out of the rate.
pub(super) fn exempting(package: &PackageFacts<'_>) -> Vec<&'static Service> {
    let (Some(carrier), Some(store)) = (package.carrier, package.of.marketplace) else { return Vec::new() };
    if !package.untracked() || is_exempt(package) {
        return Vec::new();
    }
    let untracked = carrier.services.iter().filter(|service| service.tracked == Tracked::Untracked && service.marketplaces.contains(store));
    let exempt = |service: &&Service| {
        let with = Package { carrier: package.package.carrier.clone(), service: Text::from(service.name), ..Package::default() };
        is_exempt(&PackageFacts::of(package.of, &with, package.index))
    };
    untracked.filter(exempt).collect()
}
