//! The ledger: one JSON line for each confirmed package, which a host stores and only ever adds to.
//!
//! A later row of the same package stands for the earlier ones, so news (a scan, a delivery, a mended number) is one more
//! line. Nothing of the buyer is in a row but the country.

use std::ops::Range;

use crate::{
    Package, Shipment,
    params::Params,
    shipment::{Money, Text, exact},
    source::{Problem, Problems, fault, object},
    vtr::plain,
};

/// Shape of the rows this version writes; it reads all up to this one.
pub const VERSION: &str = "1";

record! {
    /// One row: a package as it was confirmed, and what became of it.
    ///
    /// ```
    /// use shipconfirm::vtr::Entry;
    /// let row = r#"{"v":1,"orderId":"202-1234567-1234567","marketplace":"GB","deliverBy":"2026-11-24","scans":2}"#;
    /// let entry: Entry = serde_json::from_str(row)?;
    /// assert_eq!(entry.scans, "2");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Entry {
        /// Shape of the row: `1`, or nothing.
        "v" version: text,
        /// Amazon order id.
        "orderId" order_id: text,
        /// Package reference; `1` when blank.
        "package" package: text,
        /// Marketplace id or country.
        "marketplace" marketplace: text,
        /// Product category, in the words of the seller's account: the rate is kept by it.
        "category" category: text,
        /// Carrier as it was confirmed.
        "carrier" carrier: text,
        /// Delivery service as it was confirmed.
        "service" service: text,
        /// Tracking number as it was confirmed; blank when there was none.
        "trackingNumber" tracking_number: text,
        /// Order value including shipping, excluding tax.
        "value" value: record Money,
        /// Country it left.
        "shipFrom" ship_from: text,
        /// Country it went to; the store's own when blank.
        "shipTo" ship_to: text,
        /// Amazon programs of the order: `PRIME`, `BUY_SHIPPING` for a label that was bought there, …
        "programs" programs: texts,
        /// Promised delivery date: the day, or the last moment, RFC 3339. It decides in which window the package falls.
        "deliverBy" deliver_by: text,
        /// Latest ship date of the order.
        "shipBy" ship_by: text,
        /// When carrier and number were last given to Amazon.
        "confirmedAt" confirmed_at: text,
        /// How many scans of the carrier are known.
        "scans" scans: text,
        /// When the first one was.
        "scannedAt" scanned_at: text,
        /// When the buyer got it.
        "deliveredAt" delivered_at: text,
    }
}

impl<'a> Entry<'a> {
    /// The row of a package that is confirmed at this moment (RFC 3339).
    pub fn of(shipment: &'a Shipment<'a>, package: &'a Package<'a>, confirmed_at: &'a str) -> Entry<'a> {
        let country = |text: Option<&'a Text<'a>>| text.and_then(Text::filled).map_or(Text::default(), Text::from);
        let text = |text: &'a Text<'a>| Text::from(text.as_str());
        Entry {
            version: Text::from(VERSION),
            order_id: text(&shipment.order_id),
            package: text(&package.reference),
            marketplace: text(&shipment.marketplace),
            category: text(&shipment.category),
            carrier: text(&package.carrier),
            service: text(&package.service),
            tracking_number: text(&package.tracking_number),
            value: shipment.value.clone(),
            ship_from: country(shipment.ship_from.as_ref().map(|from| &from.country)),
            ship_to: country(shipment.ship_to.as_ref().map(|to| &to.country)),
            programs: shipment.programs.clone(),
            deliver_by: text(&shipment.deliver_by),
            ship_by: text(&shipment.ship_by),
            confirmed_at: Text::from(confirmed_at),
            scans: Text::default(),
            scanned_at: Text::default(),
            delivered_at: text(&package.delivered_at),
        }
    }

    /// The scans that are known of: those that are counted, else one where a first scan or a delivery is dated.
    pub(crate) fn scans(&self) -> u32 {
        let dated = u32::from(!self.scanned_at.is_blank() || !self.delivered_at.is_blank());
        self.scans.filled().and_then(|count| count.parse().ok()).unwrap_or(0).max(dated)
    }
}

/// Reads a ledger line by line; `each` takes a row, and says what is wrong with it.
pub fn read<'a>(input: &'a [u8], each: &mut dyn FnMut(&Entry<'a>) -> Result<(), Unfit>) -> Vec<Problem> {
    let mut problems = Problems::new(input);
    let mut begin = if input.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut entry = Entry::default();
    while let Some(rest) = input.get(begin..).filter(|rest| !rest.is_empty()) {
        let len = plain::line(rest);
        let row = rest.get(..len).unwrap_or_default();
        if !row.trim_ascii().is_empty() {
            entry.clear();
            if let Some(told) = one(input, begin..begin + len, &mut entry, &mut problems).then(|| each(&entry)).and_then(Result::err) {
                problems.at("E_LEDGER_ROW", begin, || Params::what(told.word()));
            }
        }
        begin += len + 1;
    }
    problems.finish()
}

words! {
    /// Why a row cannot be counted.
    pub enum Unfit {
        /// It is of a version that is not known yet.
        Version = "version",
        /// It names no order.
        Order = "order",
        /// It names no store, or one that is none.
        Store = "store",
        /// It has no promised delivery date that can be read.
        Promise = "promise",
    }
}

/// Reads one row: plain JSON the short way, all else by the parser.
fn one<'a>(input: &'a [u8], range: Range<usize>, entry: &mut Entry<'a>, problems: &mut Problems<'_>) -> bool {
    let row = input.get(range.clone()).unwrap_or_default();
    if let Ok(text) = std::str::from_utf8(row)
        && plain::fill(text, entry)
    {
        return true;
    }
    entry.clear();
    let trimmed = row.trim_ascii();
    let start = range.start + (row.len() - row.trim_ascii_start().len());
    let Some(text) = object(input, start..start + trimmed.len(), problems) else { return false };
    match serde_json::from_str(text) {
        Ok(read) => *entry = read,
        // A number that only a float could hold keeps its digits as text.
        Err(error) => match serde_json::from_str::<Entry<'_>>(&exact(text)) {
            Ok(read) => *entry = read.into_owned(),
            Err(_) => {
                fault(text, start, (&error).into(), problems);
                return false;
            }
        },
    }
    true
}

impl Entry<'_> {
    fn clear(&mut self) {
        *self = Entry::default();
    }

    /// Cuts the ties to the input.
    pub fn into_owned(self) -> Entry<'static> {
        let mut own = Entry::default();
        crate::shipment::record::copy(&self, &mut own);
        own
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn reads(input: &[u8], orders: &[&str], problems: &[&str]) {
        let mut read_orders = Vec::new();
        let found = read(input, &mut |entry| {
            read_orders.push(entry.order_id.as_str().to_owned());
            if entry.order_id.is_blank() { Err(Unfit::Order) } else { Ok(()) }
        });
        assert_eq!(read_orders, orders);
        let found: Vec<String> = found.iter().map(|p| p.params.told(format_args!("{} {}", p.code, p.line.unwrap_or(0)))).collect();
        assert_eq!(found, problems);
    }

    #[test]
    fn ok_rows_of_every_dress() {
        reads(b"\xEF\xBB\xBF{\"orderId\":\"1\"}\r\n\n  {\"orderId\": 2 }\n{\"orderId\":\"\\u0033\"}", &["1", "2", "3"], &[]);
        reads(b"{\"orderId\":1.50,\"mood\":{\"a\":[1]}}\n{\"scans\":null,\"orderId\":true}", &["1.50", "true"], &[]);
    }

    #[test]
    fn err_a_bad_row_loses_no_other() {
        reads(
            b"{\"orderId\":\"1\"}\n{\"orderId\":\n[1]\n{\"orderId\":{}}\n{\"orderId\":\"\xE9\"}\n{}\n{\"orderId\":\"2\"}",
            &["1", "", "2"],
            &[
                "E_JSON 2 what=end",
                "E_SHAPE 3 what=object",
                "E_SHAPE 4 what=kind",
                "E_ENCODING 5 what=byte byte=0xE9",
                "E_LEDGER_ROW 6 what=order",
            ],
        );
    }

    #[test]
    fn ok_a_row_is_what_was_confirmed() {
        let shipment: Shipment<'_> = serde_json::from_str(
            r#"{"orderId":"1","marketplace":"DE","category":"Home","deliverBy":"2026-11-24","shipBy":"2026-11-21","shipFrom":{"country":"DE","city":"Bonn"},
                "value":{"amount":"9.99","currency":"EUR"},"programs":["PRIME"],"packages":[{"reference":"2","carrier":"DHL","trackingNumber":"003"}]}"#,
        )
        .unwrap();
        let entry = Entry::of(&shipment, &shipment.packages[0], "2026-11-20T10:00:00Z");
        assert_eq!(
            serde_json::to_string(&entry).unwrap(),
            r#"{"v":"1","orderId":"1","package":"2","marketplace":"DE","category":"Home","carrier":"DHL","trackingNumber":"003","value":{"amount":"9.99","currency":"EUR"},"shipFrom":"DE","programs":["PRIME"],"deliverBy":"2026-11-24","shipBy":"2026-11-21","confirmedAt":"2026-11-20T10:00:00Z"}"#
        );
    }

    #[test]
    fn ok_a_delivery_is_a_scan() {
        let scans = |row: &str| serde_json::from_str::<Entry<'_>>(row).unwrap().scans();
        assert_eq!(scans(r#"{"scans":3}"#), 3);
        assert_eq!(scans(r#"{"deliveredAt":"2026-11-20"}"#), 1);
        assert_eq!(scans(r#"{"scans":0,"scannedAt":"2026-11-20"}"#), 1);
        assert_eq!((scans("{}"), scans(r#"{"scans":"-1"}"#), scans(r#"{"scans":"many"}"#)), (0, 0, 0));
    }
}
