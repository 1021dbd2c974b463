//! `packageReferenceId`: what tells the packages of one order apart.

use super::obstacle::{Obstacle, shown};
use crate::{
    params::Params,
    shipment::{Package, Shipment},
};
use std::{borrow::Cow, collections::BTreeSet};

/// Digits of a reference. Amazon gives no length; the feed's ids of the same kind take 1 to 20.
const REFERENCE_DIGITS: usize = 20;

/// The reference the package has, or a free one made from its position; `None` when none may be made up.
///
/// A reference Amazon knows already edits that package, so none is made up for an order of which units were confirmed before.
pub(super) fn reference<'a>(shipment: &'a Shipment<'_>, index: usize) -> Result<Option<Cow<'a, str>>, Box<Obstacle>> {
    let path = || format!("/packages/{index}/reference");
    let given = |package: &'a Package<'_>| package.reference.filled();
    let number = |text: &'a str| text.trim_start_matches('0');
    if let Some(text) = shipment.packages.get(index).and_then(given) {
        let digits = text.len() <= REFERENCE_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit()) && !number(text).is_empty();
        if !digits {
            let params = Params::what("malformed").with("reference", shown(text)).count("most", REFERENCE_DIGITS);
            return Err(Obstacle::new("E_REFERENCE", path(), params));
        }
        if shipment.packages.iter().take(index).filter_map(given).any(|other| number(other) == number(text)) {
            return Err(Obstacle::new("E_REFERENCE", path(), Params::what("order").with("reference", shown(text))));
        }
        return Ok(Some(Cow::Borrowed(text)));
    }
    if begun(shipment) {
        return Ok(None);
    }
    let mut taken = BTreeSet::<&str>::new();
    taken.extend(shipment.packages.iter().filter_map(given).map(number));
    // Steps as long as the shipment keep the numbers of blank packages apart.
    let mut steps = (index + 1..).step_by(shipment.packages.len().max(1)).map(|n| n.to_string());
    Ok(steps.find(|n| !taken.contains(n.as_str())).map(Cow::Owned))
}

fn begun(shipment: &Shipment<'_>) -> bool {
    let status: String = shipment.status.as_str().chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    matches!(status.as_str(), "partiallyshipped" | "shipped")
        || shipment.lines.iter().any(|line| line.shipped.filled().is_some_and(|units| units.parse::<u32>().is_ok_and(|units| units > 0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn references(given: &[&str], expected: &[&str]) {
        let package = |reference: &&str| Package { reference: (*reference).to_owned().into(), ..Package::default() };
        let packages = given.iter().map(package).collect();
        let shipment = Shipment { packages, ..Shipment::default() };
        let found: Vec<_> = (0..given.len()).map(|at| reference(&shipment, at).unwrap().unwrap()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn ok_blank_references_take_free_positions() {
        references(&["", "", ""], &["1", "2", "3"]);
        references(&["007", "7000000000"], &["007", "7000000000"]);
        references(&["", "1", ""], &["4", "1", "3"]);
        references(&["", "", "2", "01", "6"], &["11", "7", "2", "01", "6"]);
    }
}
