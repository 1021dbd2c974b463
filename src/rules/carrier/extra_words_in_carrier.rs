use super::{listed, strongest};
use crate::{
    catalog::{Carrier, Match, Resolution},
    rules::{Findings, FixKind, PackageFacts},
};

rule! {
    /// Extra words behind the carrier's name
    ///
    /// ## What it checks
    /// A name that begins with a known carrier and goes on: `Royal Mail Tracked 24 parcel`.
    ///
    /// ## Why it matters
    /// With extra words the name is not on Amazon's list, and the tracking is marked invalid. The service has a
    /// field of its own.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail Tracked 24 parcel", "trackingNumber": "RB123456785GB" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail Tracked 24", "trackingNumber": "RB123456785GB" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested: the carrier alone, and the words as the service when the carrier has one of that name.
    ///
    /// ## References
    /// - Seed 1, quoting Amazon's VTR page: extra words make the tracking invalid
    /// - Amazon notice selling-partner-api-docs#772
    pub EXTRA_WORDS_IN_CARRIER {
        code: "CAR004",
        name: "extra-words-in-carrier",
        consequence: Refused,
        vtr: Defect,
        criterion: Carrier,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(Resolution::Known(carrier, Match::ExtraWords)) = &package.resolution else { return };
    let carrier: &'static Carrier = carrier;
    let text = package.carrier_text();
    let code = package.listed_code(carrier).unwrap_or(carrier.name);
    let mut fix = listed(package, carrier, FixKind::Suggested);
    if package.package.service.is_blank()
        && let Some(service) = carrier.service(text, package.of.marketplace)
    {
        fix = fix.and(package.path("service"), package.package.service.as_str(), service.name);
    }
    out.add(package.path("carrier"), [("carrier", text.to_owned()), ("code", code.to_owned())]).at_most(strongest(package)).fix(fix);
}
