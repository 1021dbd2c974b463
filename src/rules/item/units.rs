//! Units: how many are meant, and how many of a line are open.

use std::collections::BTreeMap;

use crate::shipment::{Line, Shipment, Text};

/// Units of one order item over the whole shipment.
#[derive(Debug, Default, Clone, Copy)]
pub(in crate::rules) struct Tally {
    /// In the packages.
    pub packed: u64,
    /// Still to be shipped; `None` when the order's line does not say.
    pub open: Option<u64>,
    /// Position of the order's line, when it has one.
    pub line: Option<usize>,
}

/// The units of every order item, counted once for all packages.
pub(in crate::rules) fn tallies<'s>(shipment: &'s Shipment<'_>) -> BTreeMap<&'s str, Tally> {
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for item in shipment.packages.iter().flat_map(|package| &package.items) {
        if let Some(id) = item.order_item_id.filled() {
            let tally = tallies.entry(id).or_default();
            tally.packed = tally.packed.saturating_add(units(&item.quantity).unwrap_or(0));
        }
    }
    for (at, line) in shipment.lines.iter().enumerate() {
        if let Some(tally) = line.order_item_id.filled().and_then(|id| tallies.get_mut(id)) {
            // An order names a line once; of two that say different things the last holds.
            tally.open = open(line);
            tally.line = Some(at);
        }
    }
    tallies
}

/// A whole number of units; one too large to hold is the largest there is. `None` when the text is blank or no number.
pub(in crate::rules) fn units(text: &Text<'_>) -> Option<u64> {
    // More than fit are as many as fit.
    text.filled()?
        .bytes()
        .try_fold(0_u64, |units, byte| byte.is_ascii_digit().then(|| units.saturating_mul(10).saturating_add(u64::from(byte - b'0'))))
}

/// Units of the line that may still be shipped; `None` when its fields do not say.
pub(super) fn open(line: &Line<'_>) -> Option<u64> {
    let gone = |text: &Text<'_>| if text.is_blank() { Some(0) } else { units(text) };
    let open = units(&line.ordered)?.saturating_sub(gone(&line.shipped)?);
    Some(open.saturating_sub(gone(&line.cancelled)?))
}

/// Whether every unit is shipped or cancelled, at least one of them shipped.
pub(in crate::rules) fn nothing_open(shipment: &Shipment<'_>) -> bool {
    let shipped = |line: &Line<'_>| units(&line.shipped).is_some_and(|units| units > 0);
    shipment.lines.iter().all(|line| open(line) == Some(0)) && shipment.lines.iter().any(shipped)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn assert_open(line: &str, expected: Option<u64>) {
        assert_eq!(open(&serde_json::from_str(line).unwrap()), expected, "{line}");
    }

    #[test]
    fn ok_open_is_what_is_neither_shipped_nor_cancelled() {
        assert_open(r#"{"ordered":3}"#, Some(3));
        assert_open(r#"{"ordered":3,"shipped":"1","cancelled":"1"}"#, Some(1));
        assert_open(r#"{"ordered":1,"shipped":2}"#, Some(0));
        assert_open(r#"{"ordered":"99999999999999999999999","shipped":1}"#, Some(u64::MAX - 1));
    }

    #[test]
    fn ok_an_unreadable_field_leaves_it_unknown() {
        for line in [r#"{}"#, r#"{"ordered":"two"}"#, r#"{"ordered":2,"shipped":"-1"}"#, r#"{"ordered":2,"cancelled":"1.0"}"#] {
            assert_open(line, None);
        }
    }
}
