use super::{choices, names, strongest};
use crate::{
    catalog::Resolution,
    rules::{Findings, PackageFacts},
};

rule! {
    /// Carrier's name means more than one
    ///
    /// ## What it checks
    /// A name that several carriers go by, and no listed value.
    ///
    /// ## Why it matters
    /// Amazon takes only its own values, and a guess would give the number to the wrong carrier.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "carrier": "EMS", "trackingNumber": "EE123456785CN" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "China Post", "trackingNumber": "EE123456785CN" }] }
    /// ```
    ///
    /// ## Fix
    /// A person chooses among those named; of two to four each is offered, the one whose number it looks like first.
    ///
    /// ## References
    /// - Amazon notice selling-partner-api-docs#772 (exact match)
    /// - The aliases marked `ambiguous` in `catalog/carriers/`
    pub AMBIGUOUS_CARRIER {
        code: "CAR007",
        name: "ambiguous-carrier",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if let Some(Resolution::Ambiguous(carriers)) = &package.resolution {
        out.add(package.path("carrier"), [("carrier", package.carrier_text().to_owned()), ("choices", names(carriers))])
            .at_most(strongest(package))
            .ask(choices(package, carriers));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::probe::{NOW, assert_chosen};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_each_is_offered_the_likeliest_first() {
        let with = |number: &str| format!(r#"{{"marketplace":"GB","packages":[{{"carrier":"DHL US","trackingNumber":"{number}"}}]}}"#);
        assert_chosen(&AMBIGUOUS_CARRIER, NOW, &with("00340434161094042557"), &["DHL", "DHL eCommerce"]);
        assert_chosen(&AMBIGUOUS_CARRIER, NOW, &with("GM2951173225174494"), &["DHL eCommerce", "DHL"]);
    }
}
