use super::status::Status;
use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Amazon ships this order itself
    ///
    /// ## What it checks
    /// Who fulfils the order: `AFN` or `AMAZON` in Amazon's words, `FBA` in the trade's. The status `Unfulfillable`
    /// says the same, since only orders fulfilled by Amazon can have it.
    ///
    /// ## Why it matters
    /// A seller cannot confirm what Amazon ships; the call answers 400. Such orders are no part of the
    /// Valid Tracking Rate either.
    ///
    /// ## Example that fails
    /// ```json,fails:/fulfillment
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "fulfillment": "AFN", "packages": [{}] }
    /// ```
    /// ```json,fails:/status
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "UNFULFILLABLE", "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "fulfillment": "MFN", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Leave the order out.
    ///
    /// ## References
    /// - Orders API models ordersV0 (`FulfillmentChannel`, `OrderStatus`) and orders_2026-01-01 (`fulfilledBy`)
    /// - selling-partner-api-samples, local-ai-sandbox: 400 for orders fulfilled by Amazon
    /// - Seed 1: "VTR only applies to seller-fulfilled orders"
    pub FULFILLED_BY_AMAZON {
        code: "ORD002",
        name: "fulfilled-by-amazon",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

/// v0, 2026-01-01, and the program's own name.
const AMAZON: [&str; 3] = ["AFN", "AMAZON", "FBA"];

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let shipment = facts.shipment;
    let word = shipment.fulfillment.filled().filter(|word| AMAZON.iter().any(|own| own.eq_ignore_ascii_case(word)));
    if let Some(word) = word {
        out.add("/fulfillment", [("fulfillment", word.to_owned())]);
    } else if facts.status == Some(Status::Unfulfillable) {
        out.add("/status", [("fulfillment", shipment.status.as_str().trim().to_owned())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Refused,
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_every_word_for_amazon_and_no_other() {
        for word in ["AFN", "afn", " Amazon ", "FBA"] {
            let text = format!(r#"{{"fulfillment":"{word}","status":"Unfulfillable","packages":[{{}}]}}"#);
            assert_found(&FULFILLED_BY_AMAZON, NOW, &text, &[("/fulfillment", Refused)]);
        }
        for word in ["", "MFN", "MERCHANT", "merchant", "AMAZON EU SARL"] {
            assert_clean(&FULFILLED_BY_AMAZON, NOW, &format!(r#"{{"fulfillment":"{word}","packages":[{{}}]}}"#));
        }
    }
}
