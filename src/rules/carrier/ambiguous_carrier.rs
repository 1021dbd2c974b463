use super::strongest;
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
    /// A person chooses among those named.
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
        let choices: Vec<&str> = carriers.iter().map(|carrier| carrier.amazon_code()).collect();
        out.add(package.path("carrier"), [("carrier", package.carrier_text().to_owned()), ("choices", choices.join(" / "))])
            .at_most(strongest(package));
    }
}
