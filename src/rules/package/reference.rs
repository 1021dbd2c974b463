//! Package references: digits above zero, unique within the order.

use std::collections::BTreeMap;

use crate::{
    rules::{PackageFacts, order::begun},
    shipment::{Package, Shipment, Text},
};

/// Digits a reference may have: as many as the feed's `MerchantFulfillmentID`, the id of the same use.
const DIGITS: usize = 20;

/// The number a reference stands for, zeros in front left out; `None` when it is blank or no such number.
pub(super) fn number<'t>(reference: &'t Text<'_>) -> Option<&'t str> {
    let text = reference.filled().filter(|text| text.len() <= DIGITS && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    Some(text.trim_start_matches('0')).filter(|number| !number.is_empty())
}

/// Position of the first package with each reference.
pub(in crate::rules) fn firsts<'s>(shipment: &'s Shipment<'_>) -> BTreeMap<&'s str, usize> {
    let mut firsts = BTreeMap::new();
    for (at, package) in shipment.packages.iter().enumerate() {
        if let Some(number) = number(&package.reference) {
            firsts.entry(number).or_insert(at);
        }
    }
    firsts
}

/// A reference no other package of the shipment has: its position, else a number past all of them.
///
/// For every package of a shipment this is another one. Of an order that was begun before, Amazon may know any number:
/// there is none to offer.
pub(super) fn free(package: &PackageFacts<'_>) -> Option<String> {
    let shipment = package.of.shipment;
    if begun(shipment) {
        return None;
    }
    let others = || {
        let others = shipment.packages.iter().enumerate().filter(|(at, _)| *at != package.index);
        others.filter_map(|(_, other): (usize, &Package<'_>)| number(&other.reference))
    };
    let position = (package.index + 1).to_string();
    if others().all(|other| other != position) {
        return Some(position);
    }
    let largest = others().filter_map(|other| other.parse::<u64>().ok()).max()?;
    let past = largest.max(shipment.packages.len() as u64);
    past.checked_add(package.index as u64 + 1).map(|number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_digits_above_zero() {
        for (text, expected) in [
            ("1", Some("1")),
            (" 101 ", Some("101")),
            ("007", Some("7")),
            ("99999999999999999999", Some("99999999999999999999")),
            ("100000000000000000000", None),
            ("", None),
            ("0", None),
            ("000", None),
            ("-1", None),
            ("1.0", None),
            ("PKG001", None),
            ("１", None),
        ] {
            assert_eq!(number(&Text::from(text)), expected, "{text:?}");
        }
    }
}
