use crate::{
    catalog::key,
    overlay::{meant, resolve},
    rules::{Consequence, Findings, PackageFacts},
};

rule! {
    /// Another carrier or service than the order's automated shipping settings chose
    ///
    /// ## What it checks
    /// Where Amazon's Shipping Settings Automation chose a carrier and a ship method for the order: whether the package says the
    /// same. A carrier that Amazon writes in a word of its own (`carrier-name-SWA`) cannot be compared, and is a note.
    ///
    /// ## Why it matters
    /// What the buyer was promised was worked out for the service that was chosen. A seller has seen Amazon answer 204 to such an
    /// order, and no package appear.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/carrier
    /// { "marketplace": "US", "automatedCarrier": "USPS", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "US", "automatedCarrier": "UPS", "automatedService": "UPS Ground", "packages": [{ "carrier": "UPS", "service": "UPS 2nd Day Air" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "automatedCarrier": "ups", "automatedService": "UPS Ground", "packages": [{ "carrier": "UPS", "service": "UPS Ground" }] }
    /// ```
    ///
    /// ## Fix
    /// None needed when the parcel did leave with another carrier: the confirmation must say what happened. Else correct the
    /// package.
    ///
    /// ## References
    /// - Orders API model ordersV0 (`AutomatedShippingSettings`)
    /// - selling-partner-api-models#5232 (a 204 and no package, a user's report); that a promise hangs on it is inferred
    pub SHIPPING_SETTINGS_MISMATCH {
        code: "ORD011",
        name: "shipping-settings-mismatch",
        consequence: Risk,
        vtr: Neutral,
        confidence: Community,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let shipment = package.of.shipment;
    if let (Some(chosen), Some(stated)) = (shipment.automated_carrier.filled(), package.package.carrier.filled()) {
        let meant = meant(&resolve(chosen, package.of.marketplace, package.of.overlay), package.of.overlay);
        let same = key(chosen) == key(stated) || (meant.is_some() && meant == package.carrier);
        if !same {
            let params = [("chosen", chosen.to_owned()), ("stated", stated.to_owned())];
            let found = out.add(package.path("carrier"), params);
            if meant.is_none() || package.carrier.is_none() {
                found.at_most(Consequence::Note);
            }
        }
    }
    if let (Some(chosen), Some(stated)) = (shipment.automated_service.filled(), package.service_text())
        && key(chosen) != key(stated)
    {
        out.add(package.path("service"), [("chosen", chosen.to_owned()), ("stated", stated.to_owned())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Note, Risk},
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_word_of_amazons_own_is_only_noted() {
        let with = |chosen: &str, stated: &str| {
            format!(r#"{{"marketplace":"GB","automatedCarrier":"{chosen}","packages":[{{"carrier":"{stated}"}}]}}"#)
        };
        assert_found(&SHIPPING_SETTINGS_MISMATCH, NOW, &with("carrier-name-SWA", "DPD"), &[("/packages/0/carrier", Note)]);
        assert_found(&SHIPPING_SETTINGS_MISMATCH, NOW, &with("Royal Mail", "DPD"), &[("/packages/0/carrier", Risk)]);
        for (chosen, stated) in [("ROYAL_MAIL", "RoyalMail"), ("", "DPD"), ("DPD", ""), ("Corner", "corner")] {
            assert_clean(&SHIPPING_SETTINGS_MISMATCH, NOW, &with(chosen, stated));
        }
    }
}
