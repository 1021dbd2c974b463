use super::malformed_tracking_number::no_number;
use crate::{
    rules::{Consequence, Effect, Findings, PackageFacts},
    tracking::Kind,
};

rule! {
    /// Something else stands where the tracking number belongs
    ///
    /// ## What it checks
    /// An order id, a web address without a number, an e-mail address, a date, a time, a telephone number, a price, a
    /// product's barcode, ISBN, ASIN or SKU, a postcode, a carrier's name or plain words where the tracking number
    /// belongs; or a scanned MaxiCode, which on UPS labels holds only the end of the number. What merely looks like
    /// one of these is told as a likeness, and only when no carrier's format accepts it.
    ///
    /// ## Why it matters
    /// No carrier will ever scan it, so the package counts as a miss. Where Amazon checks the shape per carrier (US, UK,
    /// Germany, France, Italy, Spain, Australia, Japan), the shipment stays unconfirmed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "111-2345678-0000001" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the number from the label.
    ///
    /// ## References
    /// - Seed 1: "You entered the tracking number correctly"
    /// - Amazon notices selling-partner-api-docs#489 (warning) and #866 (error)
    pub NOT_A_TRACKING_NUMBER {
        code: "TRK010",
        name: "not-a-tracking-number",
        consequence: Refused,
        vtr: Defect,
        criterion: Number,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    // What a field without a number holds is for the rule of missing numbers, what is damaged or made up for theirs.
    const OTHERS: [Kind; 6] =
        [Kind::Empty, Kind::Placeholder, Kind::DummyNumber, Kind::SeveralNumbers, Kind::ScientificNumber, Kind::SpreadsheetError];
    let Some(kind) = package.kind.filter(|kind| !OTHERS.contains(kind)) else { return };
    let text = package.package.tracking_number.as_str().trim();
    let found = out.add(package.path("trackingNumber"), [("text", text.to_owned()), ("kind", kind.word().to_owned())]);
    // A likeness is no proof: the rule of shapes decides on what was read as a number.
    let likeness = !package.number.number.is_empty();
    let found = found.at_most(if likeness { Consequence::Risk } else { no_number(package) });
    if likeness {
        found.vtr_at_most(Effect::AtRisk);
    }
}
