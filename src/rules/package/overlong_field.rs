use super::sent::sent;
use crate::rules::{Consequence, Findings, PackageFacts};

rule! {
    /// Text longer than Amazon takes
    ///
    /// ## What it checks
    /// Carrier, carrier name, service, tracking number and the parts of the ship-from address have up to 50 characters, address
    /// lines up to 60. Characters are counted, not bytes.
    ///
    /// ## Why it matters
    /// Neither feed takes a longer text, so none is built. The call states no lengths; only the carrier name is bounded
    /// everywhere, and refused.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrierName
    /// { "marketplace": "GB", "packages": [{ "carrier": "Other", "carrierName": "Corner Couriers of Upper and Lower Slaughter Limited", "trackingNumber": "ABC12345678" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Other", "carrierName": "Corner Couriers of Upper and Lower Slaughter", "trackingNumber": "ABC12345678" }] }
    /// ```
    ///
    /// ## Fix
    /// Shorten it. Nothing is cut for you: what is cut may be the part that counts.
    ///
    /// ## References
    /// - Amazon help 641, Australia: carrier name 1 to 50 characters
    /// - Schema of the feed: `String` 50, address lines 60 (third-party copy)
    pub OVERLONG_FIELD {
        code: "PKG005",
        name: "overlong-field",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    sent(package, |field| {
        let text = field.text.as_str();
        // Bytes are cheaper to count, and never fewer.
        if text.len() <= field.most {
            return;
        }
        let length = text.trim().chars().count();
        if length > field.most {
            let everywhere = field.field == "carrierName";
            let place = if everywhere { "everywhere" } else { "feed" };
            let params = [("length", length.to_string()), ("most", field.most.to_string()), ("where", place.to_owned())];
            let found = out.add(field.path(package), params);
            if !everywhere {
                found.at_most(Consequence::Risk);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn with(carrier: &str, field: &str, length: usize, line: usize) -> String {
        serde_json::json!({ "packages": [{ "carrier": carrier, field: "ü".repeat(length) }], "shipFrom": { "line2": "ü".repeat(line) } })
            .to_string()
    }

    #[test]
    fn ok_characters_are_counted() {
        for field in ["carrierName", "service", "trackingNumber"] {
            assert_clean(&OVERLONG_FIELD, NOW, &with("Other", field, 50, 60));
        }
        assert_found(
            &OVERLONG_FIELD,
            NOW,
            &with("Other", "carrierName", 51, 61),
            &[("/packages/0/carrierName", Refused), ("/shipFrom/line2", Risk)],
        );
        assert_found(&OVERLONG_FIELD, NOW, &with("Other", "service", 51, 0), &[("/packages/0/service", Risk)]);
        // A name beside another carrier is not sent.
        assert_clean(&OVERLONG_FIELD, NOW, &with("UPS", "carrierName", 51, 0));
    }
}
