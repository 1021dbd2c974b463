use crate::rules::{Findings, Named, PackageFacts};

rule! {
    /// Ship date missing
    ///
    /// ## What it checks
    /// Each package says when it left.
    ///
    /// ## Why it matters
    /// The call and both feeds demand the date. The moment of the check is not put in its place: a parcel that left
    /// yesterday would look a day late, and one that has not left would be confirmed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/shipDate
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "shipDate": "2026-11-21T10:30:00Z" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the day or the moment the parcel left.
    ///
    /// ## References
    /// - Orders API model ordersV0: `packageDetail.shipDate` is required
    /// - Amazon help 641 (`ship-date` of the flat file) and schema of the feed (`FulfillmentDate`)
    pub MISSING_SHIP_DATE {
        code: "DAT001",
        name: "missing-ship-date",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.shipped == Named::Blank {
        out.add(package.path("shipDate"), []);
    }
}
