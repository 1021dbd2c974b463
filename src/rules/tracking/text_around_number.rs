use crate::{
    rules::{Consequence, Effect, Findings, Fix, FixKind, PackageFacts},
    tracking::{Cleaning, Dirt, Verdict, routed},
};

rule! {
    /// More than the tracking number was entered
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
        criterion: Number,
        fix: Safe,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let cleaned = &package.number;
    let inner = routed(&cleaned.number, package.candidates.first());
    let around = cleaned.cleaning.among(Cleaning::AROUND).iter().next();
    let Some(around) = around.or(inner.map(|_| Dirt::Routing)).filter(|_| cleaned.special().is_none()) else { return };
    let number = inner.unwrap_or(&cleaned.number);
    let (path, raw) = (package.path("trackingNumber"), package.package.tracking_number.as_str());
    let issued = package.candidates.iter().any(|candidate| candidate.verdict != Verdict::BadCheckDigit);
    let kind = if issued { FixKind::Safe } else { FixKind::Suggested };
    let fix = Fix::one(kind, "keep-the-bare-number", path.clone(), raw, number);
    let found = out.add(path, [("number", number.to_owned()), ("around", around.word().to_owned())]).fix(fix);
    // Carriers know their own barcodes; whether Amazon does is not stated.
    if around == Dirt::Routing {
        found.at_most(Consequence::Risk).vtr_at_most(Effect::AtRisk);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Defect as Counted, Risk as Perhaps},
        probe::{NOW, assert_clean, assert_found, assert_mended, found, numbered},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const FIELD: &str = "/packages/0/trackingNumber";

    #[test]
    fn ok_the_bare_number_is_kept() {
        for (carrier, text, number) in [
            ("UPS", "Tracking no: 1z5r 8939 0357 567127", "1Z5R89390357567127"),
            ("UPS", "https://www.ups.com/track?loc=en_US&tracknum=1Z5R89390357567127", "1Z5R89390357567127"),
            ("Royal Mail", "Royal Mail 32-001 925 4000-221 BB4 EFC", "320019254000221BB4EFC"),
            ("USPS", "]C1420787459400111206206406260787", "9400111206206406260787"),
        ] {
            assert_found(&TEXT_AROUND_NUMBER, NOW, &numbered("GB", carrier, text), &[(FIELD, Counted)]);
            assert_mended(&TEXT_AROUND_NUMBER, NOW, &numbered("GB", carrier, text), &numbered("GB", carrier, number));
        }
    }

    #[test]
    fn ok_routing_is_taken_off() {
        for (carrier, scan, number) in [
            ("USPS", "420787459400111206206406260787", "9400111206206406260787"),
            ("FedEx", "1001921334250001000300779017972697", "779017972697"),
            ("FedEx", "9611020987654312345672", "987654312345672"),
            ("DPD", "008182709980000020033350276C", "09980000020033"),
        ] {
            assert_found(&TEXT_AROUND_NUMBER, NOW, &numbered("US", carrier, scan), &[(FIELD, Perhaps)]);
            assert_mended(&TEXT_AROUND_NUMBER, NOW, &numbered("US", carrier, scan), &numbered("US", carrier, number));
        }
        // A wrong check digit leaves the barcode as it is.
        assert_clean(&TEXT_AROUND_NUMBER, NOW, &numbered("US", "USPS", "420787459400111206206406260788"));
    }

    #[test]
    fn ok_what_nobody_may_have_issued_is_for_a_person() {
        let kind = |text: &str| {
            found(&TEXT_AROUND_NUMBER, NOW, &numbered("US", "UPS", text))
                .into_iter()
                .find_map(|finding| finding.fix().cloned())
                .map(|fix| fix.kind)
        };
        assert_eq!(kind("Tracking no: 1Z5R89390357567127"), Some(FixKind::Safe));
        assert_eq!(kind("Tracking no: 1Z5R89390357567128"), Some(FixKind::Suggested));
        assert_eq!(kind("1Z5R89390357567127"), None);
    }
}
