use jiff::civil::date;

use crate::{
    catalog::Requires,
    rules::{Consequence, Findings, PackageFacts},
};

rule! {
    /// Royal Mail parcel ID missing
    ///
    /// ## What it checks
    /// Royal Mail 24, 48 and the barcoded 1st and 2nd Class services, confirmed without the unique
    /// parcel ID that is printed above the 2D barcode of the label.
    ///
    /// ## Why it matters
    /// Amazon UK does not take the confirmation of these services without the ID, and the delivery
    /// scan behind it is what makes the package count in the Valid Tracking Rate.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "320019254000221BB4EFC" }] }
    /// ```
    ///
    /// ## Fix
    /// Type or scan the ID above the square barcode. A product without that barcode must be changed with Royal Mail.
    ///
    /// ## References
    /// - Amazon UK Tracking FAQ, G202068180, and the Amazon-posted VTR FAQ (since 2021-04-19)
    /// - Seed 2: no ship confirm with Royal Mail 24/48 unless the parcel ID is provided
    pub MISSING_PARCEL_ID {
        code: "TRK002",
        name: "missing-parcel-id",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        stores: &["GB"],
        from: date(2021, 4, 19),
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(service) = package.service.filter(|service| service.requires == Requires::ParcelId) else { return };
    if package.untracked() {
        let found = out.add(package.path("trackingNumber"), [("service", service.name.to_owned())]);
        if service.hosted {
            found.at_most(Consequence::Risk);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Marketplace, catalog::Policy};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// The day stands in the rule for its page, and in the policy with its sources: one day.
    #[test]
    fn ok_the_rule_begins_with_the_policy() {
        for policy in Policy::all() {
            let store = Marketplace::find(policy.country);
            let begins = policy.parcel_id.and_then(|since| since.from);
            assert_eq!(begins, MISSING_PARCEL_ID.from.filter(|from| MISSING_PARCEL_ID.holds(store, *from)), "{}", policy.country);
        }
    }
}
