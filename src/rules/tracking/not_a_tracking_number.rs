use crate::{
    rules::{Findings, PackageFacts},
    tracking::Kind,
};

rule! {
    /// Something else stands in the tracking field
    ///
    /// ## What it checks
    /// An Amazon order id, a web address, an e-mail address, a date, a telephone number or a price where the
    /// tracking number belongs.
    ///
    /// ## Why it matters
    /// No carrier will ever scan it, so the package counts as a miss.
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
    pub NOT_A_TRACKING_NUMBER {
        code: "TRK010",
        name: "not-a-tracking-number",
        consequence: Defect,
        vtr: Defect,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let Some(kind) = package.kind.filter(|kind| !matches!(kind, Kind::Empty | Kind::Placeholder)) else { return };
    let text = package.package.tracking_number.as_str().trim();
    out.add(package.path("trackingNumber"), [("text", text.to_owned()), ("kind", kind.word().to_owned())]);
}
