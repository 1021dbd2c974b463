use crate::{
    rules::{Findings, Fix, FixKind, PackageFacts},
    tracking::Cleaning,
};

rule! {
    /// Blanks, hyphens, dots or slashes inside the number
    ///
    /// ## What it checks
    /// Separators that labels print for the eye: `32-001 925 4000-221 BB4 EFC`, and the brackets GS1 puts around its
    /// application identifiers: `(00)340434161094042557`.
    ///
    /// ## Why it matters
    /// Amazon matches the bare characters. With blanks or hyphens an otherwise good Royal Mail ID was refused.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "32-001 925 4000-221 BB4 EFC" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "320019254000221BB4EFC" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: the separators are dropped; every letter and digit stays where it is.
    ///
    /// ## References
    /// - Forum copy of Amazon UK's tracking ID format table, January 2021 (spaces and hyphens must go)
    /// - Seed 1: "You did not enter special characters (such as punctuation)"
    pub SEPARATORS {
        code: "TRK003",
        name: "separators",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        fix: Safe,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let cleaning = package.number.cleaning;
    if cleaning.meets(Cleaning::PUNCTUATION) && !cleaning.meets(Cleaning::AROUND) && package.number.special().is_none() {
        let (path, raw) = (package.path("trackingNumber"), package.package.tracking_number.as_str());
        let fix = Fix::one(FixKind::Safe, "drop-punctuation", path.clone(), raw, package.number.number.as_ref());
        out.add(path, [("number", raw.to_owned())]).fix(fix);
    }
}
