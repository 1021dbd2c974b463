//! The calls of many packages, and which of them cannot be made.

use std::collections::BTreeMap;

use super::{
    confirm_shipment::{self, Request},
    confirmation::Confirmation,
    obstacle::Obstacle,
};
use crate::params::Params;

/// A package that could not be built, by its position among the confirmations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Position among the confirmations.
    pub index: usize,
    /// Why.
    pub obstacle: Box<Obstacle>,
}

/// Writes the requests of packages: those that can go, by position, and those that cannot.
pub fn requests<'a>(confirmations: &'a [Confirmation<'a>]) -> (Vec<(usize, Request<'a>)>, Vec<Held>) {
    let mut held = twice(confirmations);
    let mut ready = Vec::with_capacity(confirmations.len());
    for ((index, package), held) in confirmations.iter().enumerate().zip(&mut held).filter(|(_, held)| held.is_none()) {
        match confirm_shipment::request(package) {
            Ok(request) => ready.push((index, request)),
            Err(obstacle) => *held = Some(obstacle),
        }
    }
    (ready, listed(held))
}

/// Packages with an order and reference that an earlier one has: the second call would overwrite the first.
pub(super) fn twice(confirmations: &[Confirmation<'_>]) -> Vec<Option<Box<Obstacle>>> {
    let mut seen = BTreeMap::new();
    let again = |(index, package): (usize, &'_ Confirmation<'_>)| {
        let reference = package.package_reference_id.as_deref()?.trim_start_matches('0').to_owned();
        seen.insert(format!("{}/{reference}", package.order_id), index)?;
        let params = Params::what("run").with("orderId", package.order_id.to_owned()).with("reference", reference);
        Some(Obstacle::new("E_REFERENCE", package.at("reference"), params))
    };
    confirmations.iter().enumerate().map(again).collect()
}

pub(super) fn listed(held: Vec<Option<Box<Obstacle>>>) -> Vec<Held> {
    held.into_iter().enumerate().filter_map(|(index, obstacle)| Some(Held { index, obstacle: obstacle? })).collect()
}
