use crate::rules::{Consequence, Country, Findings, ShipmentFacts};

rule! {
    /// Country is no code of two letters
    ///
    /// ## What it checks
    /// The ship-from and ship-to countries, where given, are two letters: `DE`, never `Germany` or `DEU`. `UK` is taken for `GB`.
    ///
    /// ## Why it matters
    /// A ship-from address is sent with its country, and Amazon's schema takes two letters. In either field a word of another
    /// kind hides from the rules where the parcel leaves and goes, on which exemptions and imports hang.
    ///
    /// ## Example that fails
    /// ```json,fails:/shipFrom/country
    /// { "marketplace": "DE", "shipFrom": { "name": "Shop", "line1": "Road 1", "country": "Germany" }, "packages": [{}] }
    /// ```
    /// ```json,fails:/shipTo/country
    /// { "marketplace": "DE", "shipTo": { "country": "AUT" }, "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "DE", "shipFrom": { "name": "Shop", "line1": "Road 1", "country": "de" }, "shipTo": { "country": "AT" }, "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Write the ISO 3166 code of two letters.
    ///
    /// ## References
    /// - Schema of the feed: `CountryCode`, two letters (third-party copy); Amazon help 641 (`ship_from_address_countrycode`)
    pub MALFORMED_COUNTRY {
        code: "ORD019",
        name: "malformed-country",
        consequence: Refused,
        vtr: Neutral,
        confidence: OfficialQuoted,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let shipment = facts.shipment;
    let malformed = |text: &&str| Country::of(text).is_none();
    if let Some(from) = &shipment.ship_from
        && let Some(country) = from.country.filled().filter(malformed)
    {
        let found = out.add("/shipFrom/country", [("country", country.to_owned())]);
        // A country alone is for the rules and is not sent; nor is the address beside a supply source.
        let alone = (from.name.is_blank() || from.line1.is_blank()) && from.country.unsendable().is_none();
        if alone || !from.supply_source_id.is_blank() {
            found.at_most(Consequence::Risk);
        }
    }
    if let Some(country) = shipment.ship_to.as_ref().and_then(|to| to.country.filled()).filter(malformed) {
        out.add("/shipTo/country", [("country", country.to_owned())]).at_most(Consequence::Risk);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::{NOW, assert_clean, assert_found},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_what_is_sent_is_refused() {
        let with = |from: &str| format!(r#"{{"shipFrom":{{"country":"Germany"{from}}},"packages":[{{}}]}}"#);
        assert_found(&MALFORMED_COUNTRY, NOW, &with(r#","name":"Shop","line1":"Road 1""#), &[("/shipFrom/country", Refused)]);
        assert_found(&MALFORMED_COUNTRY, NOW, &with(""), &[("/shipFrom/country", Risk)]);
        assert_found(
            &MALFORMED_COUNTRY,
            NOW,
            &with(r#","name":"Shop","line1":"Road 1","supplySourceId":"1""#),
            &[("/shipFrom/country", Risk)],
        );
        assert_clean(&MALFORMED_COUNTRY, NOW, r#"{"shipFrom":{"country":" uk "},"packages":[{}]}"#);
    }
}
