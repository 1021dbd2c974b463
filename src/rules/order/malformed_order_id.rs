use crate::{
    catalog::narrow,
    rules::{Findings, Fix, FixKind, ShipmentFacts},
};

rule! {
    /// Order id is not three, seven and seven digits
    ///
    /// ## What it checks
    /// The Amazon order id is there and reads `123-1234567-1234567`, with plain hyphens and nothing around it.
    ///
    /// ## Why it matters
    /// Amazon looks the order up by this id, hyphens included. With another one it answers that the
    /// order or its items do not exist.
    ///
    /// ## Example that fails
    /// ```json,fails:/orderId
    /// { "orderId": "202 1234567 1234567", "marketplace": "GB", "packages": [{}] }
    /// ```
    /// ```json,fails:/orderId
    /// { "orderId": "#1042", "marketplace": "GB", "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Safe where only blanks and dashes are wrong and all 17 digits are there. Anything else, the shop's own order number
    /// above all, a person has to look up.
    ///
    /// ## References
    /// - Orders API model ordersV0: every sample is 3-7-7; the schema of the feed has the same groups
    /// - selling-partner-api-docs#3527 and selling-partner-api-models#4925 (without hyphens; one digit short)
    pub MALFORMED_ORDER_ID {
        code: "ORD001",
        name: "malformed-order-id",
        consequence: Refused,
        vtr: Neutral,
        fix: Safe,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let text = facts.shipment.order_id.as_str();
    if well_formed(text) {
        return;
    }
    let found = out.add("/orderId", [("orderId", text.to_owned())]);
    if let Some(id) = regrouped(text) {
        found.fix(Fix::one(FixKind::Safe, "write-with-hyphens", "/orderId", text, id));
    }
}

fn well_formed(text: &str) -> bool {
    let fits = |(at, byte): (usize, u8)| if matches!(at, 3 | 11) { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 19 && text.bytes().enumerate().all(fits)
}

/// Longest text that is looked at, in bytes.
const LONGEST: usize = 80;

/// The id when the 17 digits are there, in their groups or in one run, and nothing else is but blanks and dashes.
fn regrouped(text: &str) -> Option<String> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}');
    let dash = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}');
    // Hostile fields hold megabytes; an id with its dirt is short.
    if text.len() > LONGEST {
        return None;
    }
    let text: String = text.chars().map(narrow).collect();
    if !text.chars().all(|c| c.is_ascii_digit() || blank(c) || dash(c)) {
        return None;
    }
    let groups = |keep: &dyn Fn(char) -> bool, split: &dyn Fn(char) -> bool| {
        let kept: String = text.chars().filter(|&c| keep(c)).collect();
        kept.split(split).filter(|part| !part.is_empty()).map(str::len).collect::<Vec<_>>()
    };
    let either = groups(&|c| c.is_ascii_digit() || c.is_whitespace() || dash(c), &|c: char| !c.is_ascii_digit());
    let dashed = groups(&|c| c.is_ascii_digit() || dash(c), &dash);
    if either != [3, 7, 7] && dashed != [3, 7, 7] && either != [17] {
        return None;
    }
    let mut id = String::with_capacity(19);
    for digit in text.chars().filter(char::is_ascii_digit) {
        if matches!(id.len(), 3 | 11) {
            id.push('-');
        }
        id.push(digit);
    }
    Some(id)
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

    fn shipment(id: &str) -> String {
        serde_json::json!({ "orderId": id, "marketplace": "GB", "packages": [{}] }).to_string()
    }

    #[test]
    fn ok_blanks_and_dashes_are_mended() {
        let dirty = [
            " 202-1234567-1234567",
            "202-1234567-1234567\u{a0}",
            "202 1234567 1234567",
            "202 - 1234567 - 1234567",
            "202-1234 567-1234567",
            "202\u{2013}1234567\u{2014}1234567",
            "202\u{2212}1234567\u{ff0d}1234567",
            "202-1234567-\u{200b}1234567",
            "\u{feff}20212345671234567",
            "２０２－１２３４５６７－１２３４５６７",
            "２０２-1234567-1234567",
            &format!("{}202-1234567-1234567", " ".repeat(61)),
        ];
        for id in dirty {
            assert_found(&MALFORMED_ORDER_ID, NOW, &shipment(id), &[("/orderId", Refused)]);
            assert_mended(&MALFORMED_ORDER_ID, NOW, &shipment(id), &shipment("202-1234567-1234567"));
        }
        assert_clean(&MALFORMED_ORDER_ID, NOW, &shipment("202-1234567-1234567"));
    }

    #[test]
    fn ok_anything_else_is_left_to_a_person() {
        let long = "2".repeat(100_000);
        let foreign = [
            "",
            "1042",
            "902-0300094-570542",
            "2021-234567-1234567",
            "202-1234567-1234567-1",
            "S01-1234567-1234567",
            &format!("{}202-1234567-1234567", " ".repeat(62)),
            "202\u{0}-1234567-1234567",
            long.as_str(),
        ];
        for id in foreign {
            assert_found(&MALFORMED_ORDER_ID, NOW, &shipment(id), &[("/orderId", Refused)]);
            assert_mended(&MALFORMED_ORDER_ID, NOW, &shipment(id), &shipment(id));
        }
    }
}
