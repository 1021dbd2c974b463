use crate::rules::{Findings, PackageFacts};

rule! {
    /// Special characters in the number
    ///
    /// ## What it checks
    /// Characters that are no letter, digit, blank, hyphen, dot or slash: `#`, `*`, `?`, letters with accents.
    ///
    /// ## Why it matters
    /// Amazon's system cannot read them; the number is not recognised. Nobody can say whether such a
    /// character stands for a letter, so nothing is dropped for you.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA1012345678?" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Type the number again from the label.
    ///
    /// ## References
    /// - Seed 1, quoting Amazon's VTR page: no special characters
    pub SPECIAL_CHARACTERS {
        code: "TRK008",
        name: "special-characters",
        consequence: Defect,
        vtr: Defect,
        criterion: Number,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if let Some(character) = package.number.special() {
        let raw = package.package.tracking_number.as_str();
        let shown = if character.is_control() { character.escape_unicode().to_string() } else { character.to_string() };
        out.add(package.path("trackingNumber"), [("number", raw.to_owned()), ("character", shown)]);
    }
}
