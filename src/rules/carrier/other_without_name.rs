use crate::rules::{Findings, PackageFacts};

rule! {
    /// Other without the carrier's name
    ///
    /// ## What it checks
    /// Carrier `Other` (or its word in another language of Amazon's list) with a blank carrier name.
    ///
    /// ## Why it matters
    /// Amazon demands the name with `Other`; the flat file answers with error 99021.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrierName
    /// { "marketplace": "GB", "packages": [{ "carrier": "Other", "trackingNumber": "ABC12345678" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Other", "carrierName": "Corner Couriers", "trackingNumber": "ABC12345678" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the carrier's name, 1 to 50 characters.
    ///
    /// ## References
    /// - Orders API model ordersV0: `carrierName` when the code is `Other`; Amazon notice selling-partner-api-docs#413
    pub OTHER_WITHOUT_NAME {
        code: "CAR008",
        name: "other-without-name",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.is_other() && package.package.carrier_name.is_blank() {
        out.add(package.path("carrierName"), [("carrier", package.carrier_text().to_owned())]);
    }
}
