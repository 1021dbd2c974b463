//! What a merchant says of a file once: where each field stands, and what the shop's words mean at Amazon.
//!
//! A mapping is plain JSON ([`FORM`] is its form, `pkg/mapping.schema.json` its schema). It reads any CSV, JSON or XML, and on records of
//! a platform that is known its fields are asked before the platform's own.

mod form;
mod levels;

pub use form::FORM;
pub(super) use levels::Levels;

use std::marker::PhantomData;

use serde::Serialize;

use super::{Field, Platform, names::Mapped, shape::Form};
use crate::{
    NoTracking, OverlayError,
    catalog::key,
    overlay::{fault::Faults, json::Json, shape},
    shipment::{Shipment, Text},
};

/// Where a field stands and how it is written there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Name of a column, or path of names from the record.
    pub from: String,
    /// What stands there.
    pub to: Field,
    pub(super) form: Form,
}

/// A word of the shop and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meaning {
    /// As the shop writes it; case, blanks and punctuation do not matter.
    pub from: String,
    /// Whom or what it means.
    pub to: String,
}

/// What a merchant says of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Whose records it is for; any that are read with it when it names nobody.
    pub platform: Option<Platform>,
    /// Path to the records in JSON or XML.
    pub records: String,
    /// Where each field stands.
    pub fields: Vec<Place>,
    /// What a time of an unnamed place is taken to be.
    pub zone: String,
    /// Names and ids of carriers.
    pub carriers: Vec<Meaning>,
    /// Names and ids of delivery services.
    pub services: Vec<Meaning>,
    /// What the shop calls Amazon's stores.
    pub marketplaces: Vec<Meaning>,
    /// What becomes of a parcel without a number.
    pub no_tracking: Option<NoTracking>,
}

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place.
    ///
    /// ```
    /// use shipconfirm::source::{Mapping, Options, read};
    /// let mapping = Mapping::read(r#"{ "version": 1, "fields": [
    ///     { "from": "Bestellung", "to": "order-id" },
    ///     { "from": "Paket", "to": "tracking-number" },
    ///     { "from": "Versand am", "to": "ship-date", "form": "day-first" }
    /// ] }"#).unwrap();
    /// let file = b"Bestellung;Paket;Versand am\n302-1234567-1234567;JJD000390007888888888;21.11.2026\n";
    /// let reading = read(file, &Options { mapping: Some(&mapping), ..Options::default() });
    /// assert_eq!(reading.shipments[0].packages[0].ship_date, "2026-11-21");
    /// assert_eq!(Mapping::read(r#"{ "version": 1, "fields": [{ "from": "a", "to": "b" }] }"#).unwrap_err()[0].to_string(), "/fields/0/to: E_DATA_WORD");
    /// ```
    pub fn read(json: &str) -> Result<Mapping, Vec<OverlayError>> {
        let mut faults = Faults::default();
        let mut mapping = Mapping::default();
        match crate::json::read(json, PhantomData::<Json<'_>>) {
            Ok(read) => {
                shape::check(&read, &FORM, "", &mut faults);
                mapping = form::gather(&read);
                for fault in mapping.meant().1 {
                    faults.put(fault);
                }
            }
            Err(error) => faults.counted("", "E_DATA_JSON", "", &[("line", error.line()), ("column", error.column())]),
        }
        faults.finish().map_or(Ok(mapping), Err)
    }

    /// The field and form of a column, when the mapping names it.
    pub(super) fn column(&self, name: &str) -> Option<(Field, Form)> {
        let place = self.fields.iter().find(|place| place.from.trim().eq_ignore_ascii_case(name.trim()))?;
        Some((place.to, place.form))
    }

    /// Whether a field stands somewhere.
    pub(super) fn has(&self, field: Field) -> bool {
        self.fields.iter().any(|place| place.to == field)
    }

    /// Says Amazon's name of a store for the shop's.
    pub(super) fn translate(&self, shipments: &mut [Shipment<'_>]) {
        for shipment in shipments {
            meant(&self.marketplaces, &mut shipment.marketplace);
        }
    }

    /// What it says of carriers and services.
    pub fn mapped(&self) -> Mapped {
        self.meant().0
    }

    fn meant(&self) -> (Mapped, Vec<OverlayError>) {
        let pairs = |list: &'_ [Meaning]| list.iter().map(|meaning| (meaning.from.clone(), meaning.to.clone())).collect::<Vec<_>>();
        Mapped::of(&pairs(&self.carriers), &pairs(&self.services))
    }
}

fn meant(meanings: &[Meaning], text: &mut Text<'_>) {
    if meanings.is_empty() || text.is_blank() {
        return;
    }
    let wanted = key(text.as_str());
    let same = |meaning: &&Meaning| match wanted.as_str() {
        "" => meaning.from.trim() == text.as_str().trim(),
        wanted => key(&meaning.from) == wanted,
    };
    if let Some(meaning) = meanings.iter().find(same) {
        *text = Text::new(meaning.to.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Options, read};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn maps(mapping: &str, input: &str, expected: &serde_json::Value, problems: &[&str]) {
        let mapping = Mapping::read(mapping).unwrap();
        let reading = read(input.as_bytes(), &Options { mapping: Some(&mapping), ..Options::default() });
        assert_eq!(serde_json::to_value(&reading.shipments).unwrap(), *expected);
        let found: Vec<_> = reading.problems.iter().map(|problem| problem.params.told(problem.code)).collect();
        assert_eq!(found, problems);
    }

    #[test]
    fn ok_records_of_any_depth() {
        maps(
            r#"{"version":1,"records":"data.orders","zone":"+01:00","fields":[
                {"from":"amazon.id","to":"order-id","form":"order-id"},
                {"from":"parcels.label.by","to":"carrier"},{"from":"parcels.sent","to":"ship-date","form":"local"},
                {"from":"parcels.label.numbers","to":"tracking-number"},
                {"from":"parcels.content.line","to":"order-item-id"},{"from":"parcels.content.n","to":"quantity","form":"units"}]}"#,
            r#"{"data":{"orders":[{"amazon":{"id":"AMZ 202-1234567-1234567"},"parcels":[
                {"label":{"by":"UPS","numbers":["1Z999AA10123456784"]},"sent":"2026-11-21 09:30:00","content":[{"line":"1","n":"2.00"},{"line":"2","n":1}]},
                {"label":{"by":"DHL","numbers":[]}}]}]}}"#,
            &serde_json::json!([{ "orderId": "202-1234567-1234567", "packages": [
                { "carrier": "UPS", "trackingNumber": "1Z999AA10123456784", "shipDate": "2026-11-21T09:30:00+01:00",
                  "items": [{ "orderItemId": "1", "quantity": "2" }, { "orderItemId": "2", "quantity": "1" }] },
                { "carrier": "DHL" },
            ] }]),
            &[],
        );
    }

    #[test]
    fn ok_xml_and_several_numbers() {
        maps(
            r#"{"version":1,"records":"export.sale","fields":[{"from":"ref","to":"order-id"},{"from":"by","to":"carrier"},{"from":"nr","to":"tracking-number"}]}"#,
            "<export><sale><ref>A</ref><by>UPS</by><nr>1Z1</nr><nr>1Z2</nr></sale><sale><ref>B</ref><by>DHL</by></sale></export>",
            &serde_json::json!([
                { "orderId": "A", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z1" }, { "carrier": "UPS", "trackingNumber": "1Z2" }] },
                { "orderId": "B", "packages": [{ "carrier": "DHL" }] },
            ]),
            &[],
        );
    }

    #[test]
    fn ok_words_of_the_shop_are_translated() {
        maps(
            r#"{"version":1,"fields":[{"from":"Nr.","to":"tracking-number"}],"carriers":[{"from":"carrier_7","to":"Royal Mail"},{"from":"?","to":"Other:Cart"}],
                "services":[{"from":"808","to":"Royal Mail 48"}],"marketplaces":[{"from":"amazonuk","to":"GB"}]}"#,
            "order-id,carrier,service,Nr.,tracking,marketplace\nA,Carrier 7,808,RM1,x,AMAZON-UK\nB,?,809,,y,FR\n",
            &serde_json::json!([
                { "orderId": "A", "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "RM1" }] },
                { "orderId": "B", "marketplace": "FR", "packages": [{ "carrier": "Other", "carrierName": "Cart", "service": "809" }] },
            ]),
            &[],
        );
    }

    #[test]
    fn err_a_column_that_is_not_there() {
        maps(
            r#"{"version":1,"fields":[{"from":"Paket","to":"tracking-number"}]}"#,
            "order-id,Packet\nA,1\n",
            &serde_json::json!([{ "orderId": "A", "packages": [] }]),
            &["E_CSV_COLUMN what=mapped column=Paket names=\"order-id\", \"Packet\""],
        );
    }

    #[track_caller]
    fn refused(json: &str, faults: &[&str]) {
        let found: Vec<_> = Mapping::read(json).unwrap_err().iter().map(|fault| fault.to_string()).collect();
        assert_eq!(found, faults);
    }

    #[test]
    fn err_every_fault_with_its_place() {
        refused("{", &["/: E_DATA_JSON"].map(|fault| fault.trim_start_matches('/')));
        refused("{}", &[": E_DATA_KEY"]);
        refused(
            r#"{"version":2,"platform":"ebay","zone":"CET","field":[],"noTracking":"drop","fields":[{"from":" ","to":"tracking-number"},{"from":"a","to":"tracking","form":"date"}],"carriers":{}}"#,
            &[
                "/field: E_DATA_KEY",
                "/version: E_DATA_KIND",
                "/platform: E_DATA_WORD",
                "/zone: E_DATA_TEXT",
                "/noTracking: E_DATA_WORD",
                "/fields/0/from: E_DATA_TEXT",
                "/fields/1/to: E_DATA_WORD",
                "/fields/1/form: E_DATA_WORD",
                "/carriers: E_DATA_KIND",
            ],
        );
    }
}
