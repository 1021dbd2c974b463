use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Amazon store missing or unknown
    ///
    /// ## What it checks
    /// The shipment, or the options of the check, name an Amazon store: its marketplace id, its country or its domain.
    ///
    /// ## Why it matters
    /// The store decides which host is called, which carriers are on the list and what counts in the Valid Tracking
    /// Rate. Without it nothing can be sent, and only the rules that hold everywhere are asked.
    ///
    /// ## Example that fails
    /// ```json,fails:/marketplace
    /// { "orderId": "202-1234567-1234567", "packages": [{}] }
    /// ```
    /// ```json,fails:/marketplace
    /// { "orderId": "202-1234567-1234567", "marketplace": "amazon", "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "A1F83G8C2ARO7P", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Enter the marketplace id or the country of the store the order was placed in.
    ///
    /// ## References
    /// - Orders API model ordersV0: `marketplaceId` is required
    /// - Amazon's pages of marketplace ids and SP-API endpoints
    pub UNKNOWN_MARKETPLACE {
        code: "ORD006",
        name: "unknown-marketplace",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    if facts.marketplace.is_none() {
        out.add("/marketplace", [("marketplace", facts.shipment.marketplace.as_str().to_owned())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::{CheckOptions, check},
        marketplace::Marketplace,
        shipment::Shipment,
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn assert_known(marketplace: &str, expected: bool) {
        let shipment = Shipment { marketplace: marketplace.into(), packages: vec![Default::default()], ..Default::default() };
        let options = CheckOptions { marketplace: Marketplace::find("GB"), ..CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap()) };
        let report = check(&[shipment], &options);
        let found = report.packages[0].findings.iter().any(|finding| finding.rule.code == UNKNOWN_MARKETPLACE.code);
        assert_eq!(!found, expected, "{marketplace:?}");
    }

    #[test]
    fn ok_the_store_of_the_options_stands_in_for_a_blank_one_only() {
        assert_known("", true);
        assert_known(" ", true);
        assert_known("uk", true);
        assert_known("XX", false);
    }
}
