use super::units;
use crate::rules::{Consequence, Findings, PackageFacts};

rule! {
    /// More Transparency codes than units, or than a file takes
    ///
    /// ## What it checks
    /// An item has no more codes than units, and no more than ten.
    ///
    /// ## Why it matters
    /// The number of codes has to match the units. The XML feed takes ten an item, so more can go by the call only.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/0/transparencyCodes
    /// { "marketplace": "US", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1, "transparencyCodes": ["12345678", "12345679"] }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 2, "transparencyCodes": ["12345678", "12345679"] }] }] }
    /// ```
    ///
    /// ## Fix
    /// Count the units again, or divide them over two packages; send more than ten codes by the call.
    ///
    /// ## References
    /// - A seller forum's quote of Amazon's page: as many codes as units
    /// - Schema of the feed: `TransparencyCode`, at most 10 an item (third-party copy)
    pub TOO_MANY_TRANSPARENCY_CODES {
        code: "ITM009",
        name: "too-many-transparency-codes",
        consequence: Refused,
        vtr: Neutral,
        confidence: OfficialQuoted,
        Package: check,
    }
}

/// Most of one `Item` of the feed.
const FEED: usize = 10;

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    for (at, item) in package.package.items.iter().enumerate() {
        let given = item.transparency_codes.iter().filter(|code| !code.is_blank()).count();
        let above = given > 0 && units(&item.quantity).is_some_and(|units| given as u64 > units);
        if !above && given <= FEED {
            continue;
        }
        let why = if above { "units" } else { "feed" };
        let id = item.order_item_id.as_str().trim().to_owned();
        let params = [("orderItemId", id), ("given", given.to_string()), ("why", why.to_owned())];
        let found = out.add(package.path(&format!("items/{at}/transparencyCodes")), params);
        if !above {
            found.at_most(Consequence::Risk);
        }
    }
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

    #[test]
    fn ok_units_bound_and_the_feed_warns() {
        let with = |quantity: usize, codes: usize| {
            let codes: Vec<String> = (0..codes).map(|code| format!("1234567{code}")).collect();
            serde_json::json!({ "packages": [{ "items": [{ "quantity": quantity, "transparencyCodes": codes }] }] }).to_string()
        };
        let path = "/packages/0/items/0/transparencyCodes";
        assert_clean(&TOO_MANY_TRANSPARENCY_CODES, NOW, &with(10, 10));
        assert_found(&TOO_MANY_TRANSPARENCY_CODES, NOW, &with(11, 11), &[(path, Risk)]);
        assert_found(&TOO_MANY_TRANSPARENCY_CODES, NOW, &with(10, 11), &[(path, Refused)]);
    }
}
