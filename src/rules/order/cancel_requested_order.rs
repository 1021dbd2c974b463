use super::status::Status;
use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Buyer asked to cancel
    ///
    /// ## What it checks
    /// A line of the order says that its buyer asked Amazon to cancel it, and the order is not cancelled yet.
    ///
    /// ## Why it matters
    /// Amazon takes the confirmation all the same, and the buyer gets a parcel that nobody wants.
    ///
    /// ## Example that fails
    /// ```json,fails:/lines/0/cancelRequested
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "lines": [{ "orderItemId": "12345678901234", "ordered": 1, "cancelRequested": "true" }], "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "lines": [{ "orderItemId": "12345678901234", "ordered": 1, "cancelRequested": "false" }], "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Cancel the order in Seller Central if the parcel is still here; confirm it if it has left.
    ///
    /// ## References
    /// - Orders API models ordersV0 (`BuyerRequestedCancel`) and orders_2026-01-01 (`cancellationRequest`, requester `BUYER`)
    pub CANCEL_REQUESTED_ORDER {
        code: "ORD009",
        name: "cancel-requested-order",
        consequence: Risk,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let shipment = facts.shipment;
    let asked = shipment.lines.iter().position(|line| {
        let text = &line.cancel_requested;
        text.is_yes() || text.filled().is_some_and(|requester| requester.eq_ignore_ascii_case("BUYER"))
    });
    if let Some(at) = asked.filter(|_| facts.status != Some(Status::Cancelled)) {
        out.add(format!("/lines/{at}/cancelRequested"), []);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_in_the_words_of_both_apis() {
        let with =
            |word: &str, status: &str| format!(r#"{{"status":"{status}","lines":[{{}},{{"cancelRequested":{word}}}],"packages":[{{}}]}}"#);
        for word in [r#""true""#, "true", r#""BUYER""#] {
            assert_found(&CANCEL_REQUESTED_ORDER, NOW, &with(word, "Unshipped"), &[("/lines/1/cancelRequested", Risk)]);
            assert_clean(&CANCEL_REQUESTED_ORDER, NOW, &with(word, "Canceled"));
        }
        assert_clean(&CANCEL_REQUESTED_ORDER, NOW, &with(r#""false""#, "Unshipped"));
    }
}
