//! `packageReferenceId`: what tells the packages of one order apart.

use super::obstacle::{Obstacle, shown};
use crate::shipment::{Package, Shipment};
use std::borrow::Cow;

/// Digits of a reference. Amazon gives no length; the feed's ids of the same kind take 1 to 20.
const REFERENCE_DIGITS: usize = 20;

/// The reference the package has, or the first free one from its position on.
///
/// A reference Amazon knows already edits that package, so none is made up for an order of which units were confirmed before.
pub(super) fn reference<'a>(shipment: &'a Shipment<'_>, index: usize) -> Result<Cow<'a, str>, Obstacle> {
    let path = || format!("/packages/{index}/reference");
    let given = |package: &'a Package<'_>| package.reference.filled();
    let number = |text: &'a str| text.trim_start_matches('0');
    let before = || shipment.packages.iter().take(index);
    if let Some(text) = shipment.packages.get(index).and_then(given) {
        let digits = text.len() <= REFERENCE_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit()) && !number(text).is_empty();
        if !digits {
            let message = format!("\"{}\" is no package reference; it has 1 to {REFERENCE_DIGITS} digits and is above zero", shown(text));
            return Err(Obstacle::new("E_REFERENCE", path(), message));
        }
        if before().filter_map(given).any(|other| number(other) == number(text)) {
            return Err(Obstacle::new("E_REFERENCE", path(), format!("another package of this order has the reference {text}")));
        }
        return Ok(Cow::Borrowed(text));
    }
    if begun(shipment) {
        let message = "units of this order were confirmed before; name a reference, so that no earlier package is overwritten";
        return Err(Obstacle::new("E_REFERENCE", path(), message));
    }
    let mut taken: Vec<Cow<'a, str>> = shipment.packages.iter().filter_map(given).map(|text| Cow::Borrowed(number(text))).collect();
    let mut mine = Cow::Borrowed("");
    for (at, _) in shipment.packages.iter().enumerate().take(index + 1).filter(|(_, package)| package.reference.is_blank()) {
        // One of as many numbers as are taken, and one more, is free.
        let spare = shipment.packages.len() + 1..;
        let free = std::iter::once(at + 1).chain(spare).map(|n| n.to_string()).find(|n| !taken.iter().any(|known| known == n));
        mine = Cow::Owned(free.unwrap_or_default());
        taken.push(mine.clone());
    }
    Ok(mine)
}

fn begun(shipment: &Shipment<'_>) -> bool {
    let status: String = shipment.status.as_str().chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    matches!(status.as_str(), "partiallyshipped" | "shipped")
        || shipment.lines.iter().any(|line| line.shipped.filled().is_some_and(|units| units.parse::<u32>().is_ok_and(|units| units > 0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn references(given: &[&str], expected: &[&str]) {
        let package = |reference: &&str| Package { reference: (*reference).to_owned().into(), ..Package::default() };
        let packages = given.iter().map(package).collect();
        let shipment = Shipment { packages, ..Shipment::default() };
        let found: Vec<_> = (0..given.len()).map(|at| reference(&shipment, at).unwrap()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn ok_blank_references_take_free_positions() {
        references(&["", "", ""], &["1", "2", "3"]);
        references(&["007", "7000000000"], &["007", "7000000000"]);
        references(&["", "1", ""], &["4", "1", "3"]);
        references(&["", "", "2", "01", "6"], &["7", "8", "2", "01", "6"]);
    }
}
