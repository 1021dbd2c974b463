use crate::rules::{Consequence, Findings, PackageFacts};

rule! {
    /// Carrier that may not be taken for EU imports of low value
    ///
    /// ## What it checks
    /// Goods of up to 150 euros that come into the EU from outside, since 2026-07-01. A carrier that is not on Amazon's list at
    /// all is a risk; for one that is, this is a note: the list of the route is another and is not published. `Other` has a rule
    /// of its own.
    ///
    /// ## Why it matters
    /// Amazon confirms these consignments only with a carrier it has approved for them, and rejects the others on every channel.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "DE", "shipFrom": { "country": "CN" }, "value": { "amount": "150.00", "currency": "EUR" }, "packages": [{ "carrier": "Corner Couriers" }] }
    /// ```
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "DE", "shipFrom": { "country": "CN" }, "value": { "amount": "29.90", "currency": "EUR" }, "packages": [{ "carrier": "Yun Express" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "shipFrom": { "country": "CN" }, "value": { "amount": "150.01", "currency": "EUR" }, "packages": [{ "carrier": "Yun Express" }] }
    /// ```
    /// ```json,passes,now:2026-06-30T12:00:00Z
    /// { "marketplace": "DE", "shipFrom": { "country": "CN" }, "value": { "amount": "29.90", "currency": "EUR" }, "packages": [{ "carrier": "Yun Express" }] }
    /// ```
    ///
    /// ## Fix
    /// Look the carrier up in the drop-down of the store in Seller Central; it shows what is taken today.
    ///
    /// ## References
    /// - selling-partner-api-samples discussion 434 (Amazon's guide, since 2026-07-01)
    /// - selling-partner-api-models#5334: the list moves, differs by store, and no API returns it
    pub UNAPPROVED_IMPORT_CARRIER {
        code: "CAR012",
        name: "unapproved-import-carrier",
        consequence: Risk,
        vtr: Neutral,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.of.low_value_import().is_none() || package.carrier_text().is_empty() || package.is_other() {
        return;
    }
    let listed = package.carrier.is_some_and(|carrier| carrier.code.is_some());
    let known = if listed { "listed" } else { "unlisted" };
    let found = out.add(package.path("carrier"), [("carrier", package.carrier_text().to_owned()), ("known", known.to_owned())]);
    if listed {
        found.at_most(Consequence::Note);
    }
}
