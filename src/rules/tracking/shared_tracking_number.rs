use crate::rules::{BatchFacts, BatchFindings, Consequence, Country, Parcel, date::apart};

rule! {
    /// Two orders with one tracking number
    ///
    /// ## What it checks
    /// Another order that is checked together with this one has the same number of the same carrier. One parcel may hold two
    /// orders of one buyer: then this is said, and no more. It is a risk when the orders go to different countries, or come from
    /// abroad into the UK or the EU. Numbers that come again after days have a rule of their own.
    ///
    /// ## Why it matters
    /// A number tells of one parcel. When each order left in its own, one of the two has the wrong number, and its buyer follows
    /// a stranger's parcel. Orders from outside the UK and the EU to a buyer inside may not share a parcel at all: the tax is
    /// collected by order.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// [{ "orderId": "111-2345678-0000001", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784", "shipDate": "2026-11-20" }] },
    ///  { "orderId": "111-2345678-0000002", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1z 999aa1 0123456784", "shipDate": "2026-11-20" }] }]
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// [{ "orderId": "111-2345678-0000001", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] },
    ///  { "orderId": "111-2345678-0000002", "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1ZXX3150YW44070023" }] }]
    /// ```
    ///
    /// ## Fix
    /// Enter the number of each label. None is needed where one parcel holds both orders.
    ///
    /// ## References
    /// - Amazon help 641, US and France: no several orders in one shipment from outside the UK or the EU
    /// - That one parcel may hold two orders elsewhere is inferred: no page forbids it
    pub SHARED_TRACKING_NUMBER {
        code: "TRK020",
        name: "shared-tracking-number",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        confidence: Official,
        Batch: check,
    }
}

fn check(facts: &BatchFacts<'_>, out: &mut BatchFindings<'_>) {
    for group in facts.same_number.iter().filter(|group| !apart(group.iter().map(|parcel| &parcel.package.ship_date))) {
        let Some([first, second]) = of_two_orders(group) else { continue };
        for parcel in group {
            let other = if parcel.order() == first.order() { second } else { first };
            let (to, others) = (destination(parcel), destination(other));
            let why = if to != others {
                "countries"
            } else if from_abroad(parcel, to) {
                "import"
            } else {
                "one-parcel"
            };
            let number = parcel.package.tracking_number.as_str().trim();
            let params = [("number", number.to_owned()), ("other", other.order().to_owned()), ("why", why.to_owned())];
            let found = out.add(parcel, "trackingNumber", params);
            if why == "one-parcel" {
                found.at_most(Consequence::Note);
            }
        }
    }
}

/// The first two of a group that are of different orders.
pub(super) fn of_two_orders<'g, 's>(group: &'g [Parcel<'s>]) -> Option<[&'g Parcel<'s>; 2]> {
    let first = group.first()?;
    Some([first, group.iter().find(|other| other.order() != first.order())?])
}

fn destination(parcel: &Parcel<'_>) -> Option<Country> {
    let given = parcel.shipment.ship_to.as_ref().and_then(|to| to.country.filled());
    Country::of(given.or_else(|| parcel.store.map(|store| store.country))?)
}

fn from_abroad(parcel: &Parcel<'_>, to: Option<Country>) -> bool {
    let from = parcel.shipment.ship_from.as_ref().and_then(|from| Country::of(from.country.as_str()));
    from.zip(to).is_some_and(|(from, to)| from.is_outside_uk_and_eu() && !to.is_outside_uk_and_eu())
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

    const PATH: &str = "/packages/0/trackingNumber";

    fn two(first: &str, second: &str) -> String {
        let one = |order: &str, rest: &str| format!(r#"{{"orderId":"{order}","marketplace":"GB",{rest}}}"#);
        format!("[{},{}]", one("202-1234567-0000001", first), one("202-1234567-0000002", second))
    }

    fn of(carrier: &str, number: &str, date: &str) -> String {
        format!(r#""packages":[{{"carrier":"{carrier}","trackingNumber":"{number}","shipDate":"{date}"}}]"#)
    }

    #[test]
    fn ok_one_parcel_may_hold_two_orders() {
        let same = of("DPD", "05162815323310", "2026-11-20");
        assert_found(&SHARED_TRACKING_NUMBER, NOW, &two(&same, &same), &[(PATH, Note), (PATH, Note)]);
        let abroad = format!(r#""shipTo":{{"country":"IE"}},{same}"#);
        assert_found(&SHARED_TRACKING_NUMBER, NOW, &two(&same, &abroad), &[(PATH, Risk), (PATH, Risk)]);
        let import = format!(r#""shipFrom":{{"country":"CN"}},{same}"#);
        assert_found(&SHARED_TRACKING_NUMBER, NOW, &two(&import, &import), &[(PATH, Risk), (PATH, Risk)]);
    }

    #[test]
    fn ok_only_the_same_number_of_the_same_carrier() {
        let dpd = of("DPD", "0516-2815 3233 10", "");
        assert_found(&SHARED_TRACKING_NUMBER, NOW, &two(&dpd, &of("dpd", "05162815323310", "")), &[(PATH, Note), (PATH, Note)]);
        assert_clean(&SHARED_TRACKING_NUMBER, NOW, &two(&dpd, &of("GLS", "05162815323310", "")));
        assert_clean(&SHARED_TRACKING_NUMBER, NOW, &two(&of("DPD", "N/A", ""), &of("DPD", "N/A", "")));
        assert_clean(&SHARED_TRACKING_NUMBER, NOW, &two(&of("DPD", "", ""), &of("DPD", "", "")));
    }

    #[test]
    fn ok_one_order_in_two_shipments_is_no_other_order() {
        let same = of("DPD", "05162815323310", "2026-11-20");
        assert_clean(&SHARED_TRACKING_NUMBER, NOW, &two(&same, &same).replace("0000002", "0000001"));
    }

    #[test]
    fn ok_thousands_with_one_number_are_compared_once() {
        let one = |at: usize| format!(r#"{{"orderId":"202-1234567-{at:07}",{}}}"#, of("DPD", "05162815323310", "2026-11-20"));
        let all: Vec<String> = (0..5000).map(one).collect();
        let text = format!("[{}]", all.join(","));
        assert_eq!(crate::rules::probe::found(&SHARED_TRACKING_NUMBER, NOW, &text).len(), 5000);
    }
}
