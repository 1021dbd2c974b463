use crate::{
    catalog::Tracked,
    rules::{Findings, PackageFacts, scans_needed},
};

rule! {
    /// Service with too few scans for where the parcel comes from
    ///
    /// ## What it checks
    /// A parcel from abroad that counts only with more than one scan, in a service that is scanned on delivery only. From which
    /// countries and which value on is a dated row of the store: into the US from China since 2021-08-09 and from six places
    /// since 2025-01-15, into Spain from China.
    ///
    /// ## Why it matters
    /// Domestic parcels count with one scan. These need a facility's scan and the delivery or its attempt, so a service that is
    /// scanned once is a miss even when the buyer got the parcel.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "US", "shipFrom": { "country": "GB" }, "value": { "amount": "15.00", "currency": "USD" },
    ///   "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 24", "trackingNumber": "RB123456785GB" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "shipFrom": { "country": "GB" }, "value": { "amount": "14.99", "currency": "USD" },
    ///   "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 24", "trackingNumber": "RB123456785GB" }] }
    /// ```
    ///
    /// ## Fix
    /// Ship with a service that is scanned on the way.
    ///
    /// ## References
    /// - Amazon US VTR policy, 201817070 (China since 2021-08-09); Amazon ES VTR policy, 201817070
    /// - Trade pages on the US change of 2025-01-15 (origins and values): `catalog/policies/us.toml`, `scans`
    pub TOO_FEW_SCANS {
        code: "TRK023",
        name: "too-few-scans",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Scan,
        confidence: Community,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (Some(from), Some(service)) = (package.of.ship_from, package.known_service) else { return };
    if service.tracked == Tracked::PartiallyTracked && scans_needed(&package.measured()).is_some() {
        out.add(package.path("service"), [("from", from.as_str().to_owned()), ("service", service.name.to_owned())]);
    }
}
