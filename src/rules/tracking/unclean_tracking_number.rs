use crate::{
    rules::{Findings, Fix, FixKind, PackageFacts},
    tracking::Cleaning,
};

rule! {
    /// Lower case, full-width or invisible characters in the number
    ///
    /// ## What it checks
    /// Letters in lower case, full-width characters, zero-width characters.
    ///
    /// ## Why it matters
    /// Carriers print capitals, and Amazon's format check is not known to fold anything. It costs nothing to be exact.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1z999aa10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: capitals, plain forms, nothing invisible.
    ///
    /// ## References
    /// - Forum copy of Amazon UK's tracking ID format table, January 2021 (capital letters)
    pub UNCLEAN_TRACKING_NUMBER {
        code: "TRK004",
        name: "unclean-tracking-number",
        consequence: Note,
        vtr: Neutral,
        fix: Safe,
        confidence: Community,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let number = &package.number;
    let more = number.cleaning.meets(Cleaning::PUNCTUATION) || number.cleaning.meets(Cleaning::AROUND);
    if number.changed() && !more && number.special().is_none() {
        let (path, raw) = (package.path("trackingNumber"), package.package.tracking_number.as_str());
        let fix = Fix::one(FixKind::Safe, "write-in-capitals", path.clone(), raw, number.number.as_ref());
        out.add(path, [("number", raw.to_owned()), ("clean", number.number.to_string())]).fix(fix);
    }
}
