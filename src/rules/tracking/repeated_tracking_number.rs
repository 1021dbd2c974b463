use crate::rules::{Findings, PackageFacts, batch::fold};

rule! {
    /// Two packages of one order with one tracking number
    ///
    /// ## What it checks
    /// No earlier package of the shipment has the same number.
    ///
    /// ## Why it matters
    /// Each package of an order is confirmed with the number of its own label, and each is measured by it. Two packages with one
    /// number are one parcel that was entered twice, or one label whose number was copied over the other.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/1/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }, { "carrier": "UPS", "trackingNumber": "1Z 999AA1 0123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }, { "carrier": "UPS", "trackingNumber": "1ZXX3150YW44070023" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the number of the second label, or put the items of both into one package.
    ///
    /// ## References
    /// - Amazon's guide "confirm the shipment status": several numbers, several packages
    /// - Amazon JP VTR policy, 201817070: counted by package and its one number
    pub REPEATED_TRACKING_NUMBER {
        code: "TRK022",
        name: "repeated-tracking-number",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let numbers = &package.of.numbers;
    if numbers.is_empty() || package.number.number.is_empty() {
        return;
    }
    let Some(hash) = fold(package.package.tracking_number.as_str()) else { return };
    let same = numbers.get(numbers.partition_point(|key| key >> 32 < u64::from(hash))..).unwrap_or_default();
    let Some(first) = same.first().filter(|key| **key >> 32 == u64::from(hash)) else { return };
    let first = (first & u64::from(u32::MAX)) as usize;
    let letters = |text: &str| text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_uppercase()).collect::<Vec<u8>>();
    let earlier = package.of.shipment.packages.get(first).filter(|_| first < package.index);
    // Equal hashes of unequal numbers are rarer than a second order in a life's time, and cost one look.
    if earlier.is_some_and(|earlier| letters(earlier.tracking_number.as_str()) == letters(package.package.tracking_number.as_str())) {
        let params = [("package", (first + 1).to_string()), ("number", package.number.number.to_string())];
        out.add(package.path("trackingNumber"), params);
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
    fn ok_every_later_package_is_named() {
        let text = r#"{"packages":[{"trackingNumber":"05162815323310"},{"trackingNumber":"0516 2815323310"},{"trackingNumber":"05162815323311"},{"trackingNumber":"05162815323310"}]}"#;
        let expected = [("/packages/1/trackingNumber", Risk), ("/packages/3/trackingNumber", Risk)];
        assert_found(&REPEATED_TRACKING_NUMBER, NOW, text, &expected);
        assert_clean(
            &REPEATED_TRACKING_NUMBER,
            NOW,
            r#"{"packages":[{},{},{"trackingNumber":"N/A"},{"trackingNumber":"n/a"},{"trackingNumber":"pending"},{"trackingNumber":"PENDING"}]}"#,
        );
    }
}
