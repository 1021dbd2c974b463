use super::span::Span;
use crate::rules::{Findings, PackageFacts};

rule! {
    /// Tracking comes after the delivery
    ///
    /// ## What it checks
    /// The shop knows that the parcel is delivered, and the tracking number is only sent now. A delivery that lies ahead is an
    /// estimate and no finding; a package without a number has nothing that could come too late.
    ///
    /// ## Why it matters
    /// The buyer could not follow the parcel. Tracking given or changed after the delivery counts as a miss in the Valid
    /// Tracking Rate.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/deliveredAt,now:2026-11-21T12:00:00Z
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB", "deliveredAt": "2026-11-20T15:00:00Z" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes,now:2026-11-21T12:00:00Z
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB", "deliveredAt": "" }] }
    /// ```
    ///
    /// ## Fix
    /// None for this parcel; confirm it all the same, for the order is open until then. Send the next ones when they leave.
    ///
    /// ## References
    /// - Amazon VTR FAQ: G202014610 (DE) and itemID 202014610 (US, IT)
    /// - Seed 1: "Make sure to confirm/update the tracking information before the order is delivered"
    pub CONFIRMED_AFTER_DELIVERY {
        code: "DAT005",
        name: "confirmed-after-delivery",
        consequence: Defect,
        vtr: Defect,
        criterion: Delivery,
        confidence: Official,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let text = &package.package.delivered_at;
    let Some(delivered) = Span::of(text, package.delivered) else { return };
    if delivered.first <= package.of.now && !package.untracked() {
        out.add(package.path("deliveredAt"), [("deliveredAt", text.as_str().trim().to_owned())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Defect,
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn shipment(number: &str, delivered: &str) -> String {
        format!(r#"{{"packages":[{{"carrier":"Royal Mail","trackingNumber":"{number}","deliveredAt":"{delivered}"}}]}}"#)
    }

    #[test]
    fn ok_delivered_at_this_very_moment_is_delivered() {
        for delivered in ["2026-11-21T12:00:00Z", "2026-11-21T13:00:00+01:00", "2026-11-21", "2026-11-20"] {
            assert_found(&CONFIRMED_AFTER_DELIVERY, NOW, &shipment("RB123456785GB", delivered), &[("/packages/0/deliveredAt", Defect)]);
        }
    }

    #[test]
    fn ok_an_estimate_or_an_unreadable_date_is_none() {
        for delivered in ["2026-11-21T12:00:01Z", "2026-11-21T12:00:00-01:00", "2026-11-23", "yes", "20.11.2026", ""] {
            assert_clean(&CONFIRMED_AFTER_DELIVERY, NOW, &shipment("RB123456785GB", delivered));
        }
        assert_clean(&CONFIRMED_AFTER_DELIVERY, NOW, &shipment("", "2026-11-20T15:00:00Z"));
    }
}
