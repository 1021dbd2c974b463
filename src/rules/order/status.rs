//! Order status in the words of both Orders APIs.
//!
//! Source: the models `ordersV0.json` (`OrderStatus`) and `orders_2026-01-01.json` (`FulfillmentStatus`).

use crate::{
    rules::item::units,
    shipment::{Shipment, Text},
};

/// What a status means for a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Status {
    /// Not released for shipment yet.
    Pending,
    /// Ready, nothing shipped.
    Unshipped,
    /// Ready, some units shipped.
    PartiallyShipped,
    /// Nothing left to ship.
    Shipped,
    /// Will not be fulfilled.
    Cancelled,
    /// Amazon cannot fulfil it; only orders fulfilled by Amazon have this status.
    Unfulfillable,
}

/// Every word: first those of v0, then those of 2026-01-01 that differ by more than case.
const WORDS: [(&str, Status); 11] = [
    ("Pending", Status::Pending),
    ("PendingAvailability", Status::Pending),
    ("Unshipped", Status::Unshipped),
    ("PartiallyShipped", Status::PartiallyShipped),
    ("Shipped", Status::Shipped),
    ("InvoiceUnconfirmed", Status::Shipped),
    ("Canceled", Status::Cancelled),
    ("Unfulfillable", Status::Unfulfillable),
    ("PENDING_AVAILABILITY", Status::Pending),
    ("PARTIALLY_SHIPPED", Status::PartiallyShipped),
    ("CANCELLED", Status::Cancelled),
];

impl Status {
    /// What the text means, whatever the case; `None` when it is blank or in nobody's words.
    pub(in crate::rules) fn of(text: &Text<'_>) -> Option<Status> {
        let text = text.filled()?;
        WORDS.iter().find(|(word, _)| word.eq_ignore_ascii_case(text)).map(|(_, status)| *status)
    }
}

/// Whether units of the order were confirmed before.
pub(in crate::rules) fn begun(shipment: &Shipment<'_>) -> bool {
    let by_status = matches!(Status::of(&shipment.status), Some(Status::PartiallyShipped | Status::Shipped));
    by_status || shipment.lines.iter().any(|line| units(&line.shipped).is_some_and(|units| units > 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_both_vocabularies_mean_the_same() {
        let pairs = [
            ("Pending", "PENDING", Status::Pending),
            ("PendingAvailability", "PENDING_AVAILABILITY", Status::Pending),
            ("Unshipped", "UNSHIPPED", Status::Unshipped),
            ("PartiallyShipped", "PARTIALLY_SHIPPED", Status::PartiallyShipped),
            ("Shipped", "SHIPPED", Status::Shipped),
            ("Canceled", "CANCELLED", Status::Cancelled),
            ("Unfulfillable", "UNFULFILLABLE", Status::Unfulfillable),
        ];
        for (v0, v2026, status) in pairs {
            assert_eq!(Status::of(&Text::from(v0)), Some(status), "{v0}");
            assert_eq!(Status::of(&Text::from(v2026)), Some(status), "{v2026}");
        }
        assert_eq!(Status::of(&Text::from(" invoiceunconfirmed ")), Some(Status::Shipped));
    }

    #[test]
    fn ok_other_words_mean_nothing() {
        for word in ["", " ", "open", "Ship", "Shipped!", "\u{0}"] {
            assert_eq!(Status::of(&Text::from(word)), None, "{word:?}");
        }
    }

    #[track_caller]
    fn assert_begun(text: &str, expected: bool) {
        let shipment: Shipment = serde_json::from_str(text).unwrap();
        assert_eq!(begun(&shipment), expected, "{text}");
    }

    #[test]
    fn ok_one_shipped_unit_is_a_beginning() {
        assert_begun(r#"{"status":"PARTIALLY_SHIPPED"}"#, true);
        assert_begun(r#"{"status":"Unshipped","lines":[{"shipped":0},{"shipped":1}]}"#, true);
        assert_begun(r#"{"status":"Unshipped","lines":[{"shipped":"0"},{"shipped":""},{"shipped":"one"}]}"#, false);
    }
}
