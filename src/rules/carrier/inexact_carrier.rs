use super::listed;
use crate::{
    catalog::{Carrier, Match, Resolution},
    rules::{Findings, FixKind, PackageFacts},
};

rule! {
    /// Carrier under another name than Amazon's
    ///
    /// ## What it checks
    /// A name that leads to one carrier but is not, letter for letter, the value of Amazon's list: other case,
    /// a shop's own slug, another language, an old name.
    ///
    /// ## Why it matters
    /// Amazon compares exactly, case included. A value that is not on its list leaves the order unconfirmed, or
    /// files the carrier as unknown so that the tracking is invalid.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "packages": [{ "carrier": "Federal Express", "trackingNumber": "986578788855" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "FedEx", "trackingNumber": "986578788855" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: Amazon's value, when the name has been seen in use for this carrier only. A name that is only known
    /// from general knowledge is suggested.
    ///
    /// ## References
    /// - Amazon notice selling-partner-api-docs#772 (exact match since 2021-04-19 in Europe), #2530 (case matters)
    /// - Seed 1: misspelled, in a different language or with extra words is invalid
    pub INEXACT_CARRIER {
        code: "CAR002",
        name: "inexact-carrier",
        consequence: Refused,
        vtr: Defect,
        fix: Safe,
        confidence: Official,
        message: "Amazon does not list {carrier}; it calls this carrier {code}.",
        hint: "Use Amazon's name, letter for letter.",
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let (carrier, how): (&'static Carrier, Match) = match &package.resolution {
        Some(Resolution::Known(carrier, how)) => (carrier, *how),
        _ => return,
    };
    let kind = match how {
        Match::Spelling | Match::Alias => FixKind::Safe,
        Match::Guess => FixKind::Suggested,
        Match::ExtraWords | Match::Misspelt => return,
    };
    // A carrier Amazon does not list has a rule of its own.
    let Some(code) = package.listed_code(carrier) else { return };
    let params = [("carrier", package.carrier_text().to_owned()), ("code", code.to_owned())];
    out.add(package.path("carrier"), params).fix(listed(package, carrier, kind));
}
