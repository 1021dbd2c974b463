use crate::{
    catalog::{Carrier, Confidence, Role},
    rules::{Consequence, Effect, Findings, PackageFacts, finding::Added},
};

rule! {
    /// Number has a shape this carrier does not use
    ///
    /// ## What it checks
    /// The number against every format and every bound that is known of the stated carrier. A number
    /// that clearly belongs to another carrier is reported as such instead.
    ///
    /// ## Why it matters
    /// Amazon checks the shape per carrier. Since July 2021 a wrong one is an error in the US, the UK,
    /// Germany, France, Italy, Spain, Australia and Japan, and the shipment stays unconfirmed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA101234" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Compare with the label: characters are usually missing or doubled. Nothing is changed for you.
    ///
    /// ## References
    /// - Amazon notices selling-partner-api-docs#489 (warning) and #866 (error)
    /// - The carrier's formats with their sources: `catalog/carriers/`
    pub MALFORMED_TRACKING_NUMBER {
        code: "TRK005",
        name: "malformed-tracking-number",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(carrier) = package.carrier.filter(|_| is_malformed(package)) else { return };
    // One slip from a right number: the rule of that slip says more.
    if package.near().is_some() {
        return;
    }
    let params = [("number", package.number.number.to_string()), ("carrier", carrier.name.to_owned())];
    weaken(package, carrier, out.add(package.path("trackingNumber"), params));
}

/// Whether the number is outside every format and every bound that is known of the stated carrier, and no other carrier's.
pub(super) fn is_malformed(package: &PackageFacts<'_>) -> bool {
    let number = package.number.number.as_ref();
    let known = package.carrier.is_some_and(|carrier| carrier.formats().next().is_some());
    let readable = !number.is_empty() && package.number.special().is_none();
    known && readable && package.own().next().is_none() && package.contradiction().is_none()
}

/// Refused where the store checks shapes and every telling format comes from Amazon or the carrier: weaker facts may be
/// incomplete. A number within a bound is taken, and may be right.
pub(super) fn weaken(package: &PackageFacts<'_>, carrier: &Carrier, finding: Added<'_>) {
    if !is_malformed(package) {
        finding.at_most(Consequence::Risk).vtr_at_most(Effect::AtRisk);
        return;
    }
    if !enforced(package, carrier) {
        finding.at_most(Consequence::Risk);
    }
}

/// What comes of a text that is no number of any carrier: Amazon takes none where it checks the stated carrier's shapes.
pub(super) fn no_number(package: &PackageFacts<'_>) -> Consequence {
    if package.carrier.is_some_and(|carrier| enforced(package, carrier)) { Consequence::Refused } else { Consequence::Defect }
}

/// Whether Amazon refuses wrong shapes in this store on this day, and this carrier's are known well enough to say so.
fn enforced(package: &PackageFacts<'_>, carrier: &Carrier) -> bool {
    let holds = package.of.policy.and_then(|policy| policy.format_error).is_some_and(|since| since.holds(package.of.today));
    holds && sure(carrier)
}

/// A carrier whose telling formats all come from Amazon or from itself; weaker facts may be incomplete.
fn sure(carrier: &Carrier) -> bool {
    // What a host adds makes more numbers right; what is known of all the others stays.
    let telling = carrier.formats().filter(|format| format.role() == Role::Identifies && !format.is_hosted());
    let weakest = telling.map(|format| format.confidence()).min();
    weakest.is_some_and(Confidence::may_refuse)
}
