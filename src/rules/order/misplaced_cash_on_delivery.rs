use crate::rules::{Findings, Fix, FixKind, ShipmentFacts};

rule! {
    /// Cash on delivery outside Japan, or in another word
    ///
    /// ## What it checks
    /// The collection method of cash on delivery is blank, or `DirectPayment` in the Japanese store.
    ///
    /// ## Why it matters
    /// Amazon knows this one method, in Japan only; the call and the feeds refuse anything else.
    ///
    /// ## Example that fails
    /// ```json,fails:/codCollectionMethod
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "codCollectionMethod": "DirectPayment", "packages": [{}] }
    /// ```
    /// ```json,fails:/codCollectionMethod
    /// { "orderId": "503-1234567-1234567", "marketplace": "JP", "codCollectionMethod": "COD", "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "503-1234567-1234567", "marketplace": "JP", "codCollectionMethod": "DirectPayment", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Safe in Japan where only the case is wrong. Suggested elsewhere: leave it out.
    ///
    /// ## References
    /// - Orders API model ordersV0: `codCollectionMethod`, supported in the JP marketplace only
    pub MISPLACED_CASH_ON_DELIVERY {
        code: "ORD015",
        name: "misplaced-cash-on-delivery",
        consequence: Refused,
        vtr: Neutral,
        fix: Safe,
        confidence: Official,
        Shipment: check,
    }
}

const METHOD: &str = "DirectPayment";

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let (Some(method), Some(store)) = (facts.shipment.cod_collection_method.filled(), facts.marketplace) else { return };
    let japan = store.country == "JP";
    if japan && method == METHOD {
        return;
    }
    let raw = facts.shipment.cod_collection_method.as_str();
    let path = "/codCollectionMethod";
    let why = if japan { "word" } else { "store" };
    let found = out.add(path, [("method", method.to_owned()), ("why", why.to_owned())]);
    if !japan {
        found.fix(Fix::one(FixKind::Suggested, "leave-cash-on-delivery-out", path, raw, ""));
    } else if method.eq_ignore_ascii_case(METHOD) {
        found.fix(Fix::one(FixKind::Safe, "write-it-as-directpayment", path, raw, METHOD));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Refused,
        probe::{NOW, assert_clean, assert_found, assert_mended},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_only_the_case_is_mended_in_japan() {
        let with = |store: &str, method: &str| format!(r#"{{"marketplace":"{store}","codCollectionMethod":"{method}","packages":[{{}}]}}"#);
        assert_found(&MISPLACED_CASH_ON_DELIVERY, NOW, &with("JP", "directpayment"), &[("/codCollectionMethod", Refused)]);
        assert_mended(&MISPLACED_CASH_ON_DELIVERY, NOW, &with("JP", "directpayment"), &with("JP", "DirectPayment"));
        assert_mended(&MISPLACED_CASH_ON_DELIVERY, NOW, &with("JP", "Cash"), &with("JP", "Cash"));
        assert_mended(&MISPLACED_CASH_ON_DELIVERY, NOW, &with("US", "Cash"), &with("US", ""));
        assert_clean(&MISPLACED_CASH_ON_DELIVERY, NOW, &with("US", " "));
    }
}
