//! The calls of many packages, and which of them cannot be made.

use std::collections::BTreeSet;

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
    let mut held = Twice::default().of(confirmations);
    let mut ready = Vec::with_capacity(confirmations.len());
    for ((index, package), held) in confirmations.iter().enumerate().zip(&mut held).filter(|(_, held)| held.is_none()) {
        match confirm_shipment::request(package) {
            Ok(request) => ready.push((index, request)),
            Err(obstacle) => *held = Some(obstacle),
        }
    }
    (ready, listed(held))
}

/// The packages that were there, by order and reference.
#[derive(Debug, Default)]
pub(super) struct Twice(BTreeSet<String>);

impl Twice {
    /// Packages with an order and reference that an earlier one has: the second call would overwrite the first.
    pub(super) fn of(&mut self, confirmations: &[Confirmation<'_>]) -> Vec<Option<Box<Obstacle>>> {
        let again = |package: &'_ Confirmation<'_>| {
            let reference = package.package_reference_id.as_deref()?.trim_start_matches('0').to_owned();
            if self.0.insert(format!("{}/{reference}", package.order_id)) {
                return None;
            }
            let params = Params::what("run").with("orderId", package.order_id.to_owned()).with("reference", reference);
            Some(Obstacle::new("E_REFERENCE", package.at("reference"), params))
        };
        confirmations.iter().map(again).collect()
    }
}

pub(super) fn listed(held: Vec<Option<Box<Obstacle>>>) -> Vec<Held> {
    held.into_iter().enumerate().filter_map(|(index, obstacle)| Some(Held { index, obstacle: obstacle? })).collect()
}
