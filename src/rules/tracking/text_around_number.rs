use crate::{
    rules::{Consequence, Effect, Findings, Fix, FixKind, PackageFacts},
    tracking::{Cleaning, Dirt, Verdict, routed},
};

rule! {
    /// More than the number in the field
    ///
    /// ## What it checks
    /// One number with something around it: a label's words (`Tracking no: …`, `Royal Mail 32-001 925 …`, `Pkg 1 of 2: …`), the
    /// address of a tracking page, what a scanner sends ahead (`]C1`), or the routing of a label's barcode: 420 and the ZIP of USPS,
    /// the 96 and 34-digit codes of FedEx, the postcode, service and country of DPD, the fields of a MaxiCode message.
    ///
    /// ## Why it matters
    /// Amazon takes the field as it is: with words or an address in it, it is no number of any carrier. The barcode's routing is not
    /// part of the number that the carrier's tracking page knows.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "Tracking no: 1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe, when exactly one number is there and some carrier may have issued it; else suggested. Only what stands around the number
    /// goes: every letter and digit of it stays where it is.
    ///
    /// ## References
    /// - Seed 1: "You did not enter special characters (such as punctuation)"
    /// - The barcodes with their sources: `number` of a format in `catalog/carriers/`
    pub TEXT_AROUND_NUMBER {
        code: "TRK016",
        name: "text-around-number",
        consequence: Defect,
        vtr: Defect,
        fix: Safe,
        confidence: OfficialQuoted,
        message: "Besides the number {number} there {around|label-text=are words|url=is a web address|scanner-prefix=is a scanner's prefix|maxicode=are the fields of a MaxiCode|routing=is a barcode's routing}.",
        hint: "Enter the bare number.",
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let cleaned = &package.number;
    let inner = routed(&cleaned.number, package.candidates.first());
    let around = cleaned.cleaning.iter().find(|dirt| Cleaning::of(&[*dirt]).meets(Cleaning::AROUND));
    let Some(around) = around.or(inner.map(|_| Dirt::Routing)).filter(|_| cleaned.special().is_none()) else { return };
    let number = inner.unwrap_or(&cleaned.number);
    let (path, raw) = (package.path("trackingNumber"), package.package.tracking_number.as_str());
    let issued = package.candidates.iter().any(|candidate| candidate.verdict != Verdict::BadCheckDigit);
    let kind = if issued { FixKind::Safe } else { FixKind::Suggested };
    let fix = Fix::one(kind, "Keep the bare number", path.clone(), raw, number);
    let found = out.add(path, [("number", number.to_owned()), ("around", around.word().to_owned())]).fix(fix);
    // Carriers know their own barcodes; whether Amazon does is not stated.
    if around == Dirt::Routing {
        found.at_most(Consequence::Risk).vtr_at_most(Effect::AtRisk);
    }
}
