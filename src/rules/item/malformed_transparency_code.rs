use crate::rules::{Consequence, Findings, PackageFacts};

rule! {
    /// Transparency code of no known form
    ///
    /// ## What it checks
    /// Each code is one of four forms: 29 letters and digits that begin with AZ or ZA, an SGTIN of 38 characters, a serial number
    /// of 7 to 20, or the address behind a QR code. A character that no payload can carry is refused.
    ///
    /// ## Why it matters
    /// Amazon looks the code up. The barcode of the article (UPC, EAN) stands on the same side of the box, and is scanned in its
    /// place.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/items/0/transparencyCodes/0
    /// { "marketplace": "US", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1, "transparencyCodes": ["AZ01"] }] }] }
    /// ```
    /// ```json,fails:/packages/0/items/0/transparencyCodes/0
    /// { "marketplace": "US", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 1, "transparencyCodes": ["BZ0123456789ABCDEFGHIJKLMNOPQ"] }] }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "items": [{ "orderItemId": "12345678901234", "quantity": 2, "transparencyCodes": ["AZ0123456789ABCDEFGHIJKLMNOPQ", "09876543211234567890"] }] }] }
    /// ```
    ///
    /// ## Fix
    /// Scan the code beside the T logo again.
    ///
    /// ## References
    /// - Orders API model ordersV0 (`IsTransparency`: the forms); its sandbox sends a serial number of 20 digits
    pub MALFORMED_TRANSPARENCY_CODE {
        code: "ITM008",
        name: "malformed-transparency-code",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    for (item, entry) in package.package.items.iter().enumerate() {
        for (at, code) in entry.transparency_codes.iter().enumerate() {
            let Some(text) = code.filled().filter(|text| !well_formed(text)) else { continue };
            let path = package.path(&format!("items/{item}/transparencyCodes/{at}"));
            let found = out.add(path, [("transparencyCode", text.to_owned())]);
            if code.unsendable().is_none() {
                found.at_most(Consequence::Risk);
            }
        }
    }
}

fn well_formed(code: &str) -> bool {
    let prefix = |word: &str| code.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    if prefix("https://") || prefix("http://") {
        return code.bytes().all(|byte| byte.is_ascii_graphic());
    }
    let letters = code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match code.len() {
        29 => letters && (prefix("AZ") || prefix("ZA")),
        7..=20 | 38 => letters,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::{NOW, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_the_forms_and_their_neighbours() {
        let (az, za) = (format!("AZ{}", "0".repeat(27)), format!("ZA{}", "Z".repeat(27)));
        let (sgtin, long) = ("1".repeat(38), "1".repeat(37));
        for good in ["1234567", "09876543211234567890", &az, &za, &sgtin, "https://transparency.example/x?y=1", "SN12345"] {
            assert!(well_formed(good), "{good}");
        }
        for bad in ["123456", "098765432112345678901", &az[..28], &za.replace('Z', "Y"), &long, "https://a b", "1234-567", "１２３４５６７"]
        {
            assert!(!well_formed(bad), "{bad}");
        }
    }

    #[test]
    fn ok_only_what_cannot_be_sent_is_refused() {
        let with = |code: &str| serde_json::json!({ "packages": [{ "items": [{ "transparencyCodes": [code] }] }] }).to_string();
        let path = "/packages/0/items/0/transparencyCodes/0";
        assert_found(&MALFORMED_TRANSPARENCY_CODE, NOW, &with("short"), &[(path, Risk)]);
        assert_found(&MALFORMED_TRANSPARENCY_CODE, NOW, &with("1234\t5678"), &[(path, Refused)]);
    }
}
