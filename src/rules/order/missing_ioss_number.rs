use crate::rules::{Consequence, Findings, ShipmentFacts};

rule! {
    /// IOSS number missing or malformed on an EU import of low value
    ///
    /// ## What it checks
    /// Goods of up to 150 euros that come into the EU from outside, since 2026-07-01, where the order's lines are known: whether
    /// a line has the IOSS number of Amazon, `IM` and ten digits. None is a note, since Amazon gives one only where it collected
    /// the VAT.
    ///
    /// ## Why it matters
    /// The carrier needs the number for customs when Amazon collected the VAT. Without it the buyer may be asked for the tax
    /// again at the door.
    ///
    /// ## Example that fails
    /// ```json,fails:/lines
    /// { "marketplace": "FR", "shipFrom": { "country": "CN" }, "value": { "amount": "29.90", "currency": "EUR" }, "lines": [{ "orderItemId": "12345678901234", "ordered": 1 }], "packages": [{}] }
    /// ```
    /// ```json,fails:/lines/0/iossNumber
    /// { "marketplace": "FR", "shipFrom": { "country": "CN" }, "value": { "amount": "29.90", "currency": "EUR" }, "lines": [{ "orderItemId": "12345678901234", "ordered": 1, "iossNumber": "4420001201" }], "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "FR", "shipFrom": { "country": "CN" }, "value": { "amount": "29.90", "currency": "EUR" }, "lines": [{ "orderItemId": "12345678901234", "ordered": 1, "iossNumber": "IM4420001201" }], "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Take the number from the order item, and give it to the carrier with the customs data.
    ///
    /// ## References
    /// - Orders API models ordersV0 (`IossNumber`) and orders_2026-01-01 (`iossNumber`): the seller must give it to the carrier
    /// - `IM` and ten digits: general knowledge, no page was read for it
    pub MISSING_IOSS_NUMBER {
        code: "ORD018",
        name: "missing-ioss-number",
        consequence: Risk,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    let lines = &facts.shipment.lines;
    if lines.is_empty() || facts.low_value_import().is_none() {
        return;
    }
    let mut given = lines.iter().enumerate().filter_map(|(at, line)| Some((at, line.ioss_number.filled()?))).peekable();
    if given.peek().is_none() {
        out.add("/lines", [("why", "missing".to_owned())]).at_most(Consequence::Note);
    }
    for (at, _) in given.filter(|(_, number)| !well_formed(number)) {
        out.add(format!("/lines/{at}/iossNumber"), [("why", "malformed".to_owned())]);
    }
}

fn well_formed(number: &str) -> bool {
    number.strip_prefix("IM").is_some_and(|digits| digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
