use crate::rules::{Findings, Fix, FixKind, PackageFacts};

rule! {
    /// Quantity is no whole number above zero
    ///
    /// ## What it checks
    /// Each item of a package says how many units are inside, in digits, from 1 up to 4,294,967,295.
    ///
    /// ## Why it matters
    /// The call demands an integer for every item, and the feed a positive one. Zero, a minus, a half or a word
    /// cannot be sent.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/0/quantity
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 0 }] }] }
    /// ```
    /// ```json,fails:/packages/0/items/0/quantity
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": "two" }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 2 }] }] }
    /// ```
    ///
    /// ## Fix
    /// Safe where only a plus, zeros in front or empty decimals are too much: `2.0` becomes `2`. Else count the units.
    ///
    /// ## References
    /// - Orders API model ordersV0: `orderItems[].quantity` is a required integer
    /// - Schema of the feed: `Quantity` is positive (third-party copy)
    pub MALFORMED_QUANTITY {
        code: "ITM002",
        name: "malformed-quantity",
        consequence: Refused,
        vtr: Neutral,
        fix: Safe,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    for (at, item) in package.package.items.iter().enumerate() {
        let raw = item.quantity.as_str();
        let text = raw.trim();
        if whole(text).is_some_and(|number| number == text) {
            continue;
        }
        let path = package.path(&format!("items/{at}/quantity"));
        let found = out.add(path.clone(), [("quantity", raw.to_owned())]);
        if let Some(number) = whole(text) {
            found.fix(Fix::one(FixKind::Safe, "write-as", path, raw, number));
        }
    }
}

/// The number above zero that the text means, in plain digits.
fn whole(text: &str) -> Option<&str> {
    let text = text.strip_prefix('+').unwrap_or(text);
    let digits = match text.split_once('.') {
        Some((digits, decimals)) if !decimals.is_empty() && decimals.bytes().all(|byte| byte == b'0') => digits,
        Some(_) => return None,
        None => text,
    };
    let digits = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.trim_start_matches('0'))?;
    // As many as the confirmation can hold.
    digits.parse::<u32>().ok().map(|_| digits)
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

    const PATH: &str = "/packages/0/items/0/quantity";

    fn shipment(quantity: &str) -> String {
        serde_json::json!({ "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": quantity }] }] }).to_string()
    }

    #[test]
    fn ok_whole_numbers_pass() {
        for quantity in ["1", "12", " 3 ", "4294967295"] {
            assert_clean(&MALFORMED_QUANTITY, NOW, &shipment(quantity));
        }
    }

    #[test]
    fn ok_nothing_else_passes_or_is_guessed() {
        let long = "9".repeat(100_000);
        let bad = [
            "",
            " ",
            "0",
            "00",
            "0.0",
            "-1",
            "1.5",
            "1,0",
            "1,000",
            "1e3",
            "two",
            "2 pcs",
            "２",
            "2.",
            ".0",
            "4294967296",
            "+",
            "+0",
            &long,
        ];
        for quantity in bad {
            assert_found(&MALFORMED_QUANTITY, NOW, &shipment(quantity), &[(PATH, Refused)]);
            assert_mended(&MALFORMED_QUANTITY, NOW, &shipment(quantity), &shipment(quantity));
        }
    }

    #[test]
    fn ok_the_same_number_in_plain_digits() {
        for (quantity, plain) in [("2.0", "2"), ("10.00", "10"), ("02", "2"), ("+2", "2"), (" 2.0 ", "2")] {
            assert_found(&MALFORMED_QUANTITY, NOW, &shipment(quantity), &[(PATH, Refused)]);
            assert_mended(&MALFORMED_QUANTITY, NOW, &shipment(quantity), &shipment(plain));
        }
    }
}
