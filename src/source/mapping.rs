//! What a merchant says of a file once: where each field stands, and what the shop's words mean at Amazon.
//!
//! A mapping is plain JSON ([`FORM`] is its form, `pkg/mapping.schema.json` its schema). It reads any CSV, JSON or XML, and on records of
//! a platform that is known its fields are asked before the platform's own.

use std::marker::PhantomData;

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{
    Field, Platform,
    names::Mapped,
    shape::{Form, Shape, Take},
};
use crate::{
    NoTracking, OverlayError,
    catalog::key,
    overlay::{
        fault::Faults,
        json::Json,
        shape::{self, ANY, Plain, fields, words},
    },
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

/// How a value may be written, for a mapping.
const WRITTEN: &[(&str, Form)] = &[
    ("text", Form::Text),
    ("day-first", Form::DayFirst),
    ("month-first", Form::MonthFirst),
    ("local", Form::Local),
    ("utc", Form::Utc),
    ("unix", Form::Unix),
    ("mail", Form::Mail),
    ("order-id", Form::OrderId),
    ("last-part", Form::Gid),
    ("units", Form::Units),
];

/// A whole mapping: from this table it is checked, and its schema and types are written.
pub const FORM: shape::Shape = shape::Shape::Object(
    "Mapping",
    fields! {
        /// Version of this form.
        "version" needed shape::Shape::Version(1),
        /// Where an editor finds the schema; not read.
        "$schema" maybe ANY,
        /// Whose records it is for.
        "platform" maybe shape::Shape::Word(|| words(Platform::ALL, Platform::word)),
        /// Path of names to the records in JSON or XML, such as `data.orders`; the document itself, or each element of it, when left out.
        "records" maybe ANY,
        /// Where each field stands; of several places of a field the first that holds something counts.
        "fields" maybe shape::Shape::List(&PLACE),
        /// What a time of an unnamed place is taken to be; without it such a time keeps its day only.
        "zone" maybe shape::Shape::Text(Plain::Zone),
        /// What names and ids of carriers mean: a name the catalogue knows, best Amazon's code.
        "carriers" maybe shape::Shape::List(&MEANING),
        /// What names and ids of delivery services mean at Amazon.
        "services" maybe shape::Shape::List(&MEANING),
        /// What the shop calls Amazon's stores: an id or a country.
        "marketplaces" maybe shape::Shape::List(&MEANING),
        /// What becomes of a parcel without a tracking number whose service is tracked.
        "noTracking" maybe shape::Shape::Word(|| words(NoTracking::ALL, NoTracking::word)),
    },
);

const PLACE: shape::Shape = shape::Shape::Object(
    "MappedField",
    fields! {
        /// Name of a column, or path of names from the record: `tracking`, `label.number`, `notes[name=Amazon Order Id].value`.
        "from" needed ANY,
        /// What stands there.
        "to" needed shape::Shape::Word(|| words(Field::ALL, Field::word)),
        /// How it is written there; as it is to be when left out.
        "form" maybe shape::Shape::Word(|| WRITTEN.iter().map(|(word, _)| *word).collect()),
    },
);

const MEANING: shape::Shape = shape::Shape::Object(
    "Meaning",
    fields! {
        /// As the shop writes it; case, blanks and punctuation do not matter.
        "from" needed ANY,
        /// What it means.
        "to" needed ANY,
    },
);

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
                mapping = gather(&read);
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

/// Gathers what fits the form; what does not was said.
fn gather(json: &Json<'_>) -> Mapping {
    let text = |json: &Json<'_>, key: &str| json.word(key).unwrap_or_default().to_owned();
    let find = |word: Option<&str>| word.and_then(|word| Platform::ALL.iter().copied().find(|platform| platform.word() == word));
    let meanings =
        |key: &str| json.each(key).map(|(_, meaning)| Meaning { from: text(meaning, "from"), to: text(meaning, "to") }).collect();
    let places = json.each("fields").filter_map(|(_, place)| {
        let to = place.word("to").and_then(|word| Field::ALL.iter().copied().find(|field| field.word() == word))?;
        let form = place.word("form").and_then(|word| WRITTEN.iter().find(|(known, _)| *known == word));
        Some(Place { from: text(place, "from"), to, form: form.map_or(Form::Text, |(_, form)| *form) })
    });
    Mapping {
        platform: find(json.word("platform")),
        records: text(json, "records"),
        fields: places.collect(),
        zone: text(json, "zone"),
        carriers: meanings("carriers"),
        services: meanings("services"),
        marketplaces: meanings("marketplaces"),
        no_tracking: json.word("noTracking").and_then(|word| NoTracking::ALL.iter().copied().find(|value| value.word() == word)),
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", self.to.word())?;
        if let Some((word, _)) = WRITTEN.iter().find(|(_, form)| *form == self.form && *form != Form::Text) {
            map.serialize_entry("form", word)?;
        }
        map.end()
    }
}

impl Serialize for Mapping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("version", &1)?;
        if let Some(platform) = self.platform {
            map.serialize_entry("platform", platform.word())?;
        }
        for (key, text) in [("records", &self.records), ("zone", &self.zone)] {
            if !text.is_empty() {
                map.serialize_entry(key, text)?;
            }
        }
        map.serialize_entry("fields", &self.fields)?;
        for (key, list) in [("carriers", &self.carriers), ("services", &self.services), ("marketplaces", &self.marketplaces)] {
            if !list.is_empty() {
                map.serialize_entry(key, list)?;
            }
        }
        if let Some(no_tracking) = self.no_tracking {
            map.serialize_entry("noTracking", no_tracking.word())?;
        }
        map.end()
    }
}

/// The fields of a mapping by the level of the records they stand at: paths as they are from there.
#[derive(Debug, Default)]
pub(super) struct Levels<'m> {
    /// From the record; asked first wherever a field of it is wanted.
    first: Vec<Take<'m>>,
    line: Vec<Take<'m>>,
    parcel: Vec<Take<'m>>,
    track: Vec<Take<'m>>,
    item: Vec<Take<'m>>,
    tracks: Vec<&'m str>,
    parcels: &'m str,
    items: Option<&'m str>,
}

impl<'m> Levels<'m> {
    /// On top of a shape: a path that begins where the shape's parcels, lines or units stand belongs to each of these.
    pub(super) fn over(mapping: &'m Mapping, shape: &Shape<'m>) -> Levels<'m> {
        let mut levels = Levels::default();
        for place in &mapping.fields {
            let at = |path: &'m str| Take(place.to, path, place.form);
            let from = place.from.as_str();
            let inside = shape.parcels.and_then(|parcels| below(from, parcels));
            let of_item = inside.and_then(|inside| below(inside, shape.items?));
            let of_line = shape.lines.and_then(|lines| below(from, lines));
            let of_track = inside.and_then(|inside| shape.tracks.iter().find_map(|track| below(inside, track)));
            let of_parcel = inside.filter(|inside| inside.len() < from.len());
            match (of_line, of_item, of_track, of_parcel) {
                (None, None, None, None) => levels.first.push(at(from)),
                (None, None, Some(path), _) => levels.track.push(at(path)),
                (None, None, None, Some(path)) => levels.parcel.push(at(path)),
                (line, item, ..) => {
                    levels.line.extend(line.map(at));
                    levels.item.extend(item.map(at));
                }
            }
        }
        let own = |mine: &mut Vec<Take<'m>>, own: &[Take<'m>]| mine.extend_from_slice(own);
        own(&mut levels.line, shape.line);
        own(&mut levels.parcel, shape.parcel);
        own(&mut levels.track, shape.track);
        own(&mut levels.item, shape.item);
        levels
    }

    /// The shape with the mapping on top.
    pub(super) fn on<'s>(&'s self, shape: &Shape<'s>) -> Shape<'s> {
        Shape { first: &self.first, line: &self.line, parcel: &self.parcel, track: &self.track, item: &self.item, ..*shape }
    }

    /// Of records nobody knows: parcels and their units stand where the fields of them have their paths in common.
    pub(super) fn alone(mapping: &'m Mapping) -> Levels<'m> {
        let of = |fields: &'static [Field]| {
            mapping.fields.iter().filter(move |place| fields.contains(&place.to)).map(|place| place.from.as_str())
        };
        let number = of(&[Field::TrackingNumber]).next();
        let parcels = of(PARCEL).map(parent).reduce(common).or(number.map(parent)).unwrap_or_default();
        let items = of(ITEM).filter_map(|from| below(from, parcels)).map(parent).reduce(common).filter(|items| !items.is_empty());
        let mut levels = Levels { parcels, items, ..Levels::default() };
        for place in &mapping.fields {
            let at = |path: &'m str| Take(place.to, path, place.form);
            let from = place.from.as_str();
            let inside = below(from, parcels);
            let of_item = inside.and_then(|inside| below(inside, items?)).filter(|_| ITEM.contains(&place.to));
            match (place.to, inside, of_item) {
                // Of several numbers each is a label.
                (Field::TrackingNumber, Some(path), _) => {
                    levels.tracks.push(path);
                    levels.track = vec![at("")];
                }
                (_, _, Some(path)) => levels.item.push(at(path)),
                (_, Some(path), None) if !parcels.is_empty() => levels.parcel.push(at(path)),
                _ => levels.first.push(at(from)),
            }
        }
        levels
    }

    /// Their shape.
    pub(super) fn shape<'s>(&'s self, mapping: &'s Mapping) -> Shape<'s> {
        let shape = Shape {
            platform: mapping.platform.unwrap_or(Platform::Shipconfirm),
            word: "mapped",
            records: &mapping.records,
            parcels: Some(self.parcels),
            tracks: &self.tracks,
            items: self.items,
            ..Shape::NONE
        };
        self.on(&shape)
    }
}

/// Fields of a parcel other than its number, which may stand deeper: there can be several.
const PARCEL: &[Field] = &[Field::Reference, Field::Carrier, Field::CarrierName, Field::Service, Field::ShipDate, Field::DeliveredAt];

/// Fields of the units in a parcel.
const ITEM: &[Field] = &[Field::OrderItemId, Field::ShopItem, Field::Sku, Field::Quantity, Field::TransparencyCodes];

/// The path from a place to one below it; `""` is above all.
fn below<'p>(path: &'p str, place: &str) -> Option<&'p str> {
    if place.is_empty() {
        return Some(path);
    }
    let head = path.get(..place.len()).filter(|head| head.eq_ignore_ascii_case(place))?;
    match path.get(head.len()..)? {
        "" => Some(""),
        rest => rest.strip_prefix('.'),
    }
}

/// The path to what a value stands in; elements that are chosen by what they hold are no place of their own.
fn parent(path: &str) -> &str {
    let plain = path.split('[').next().unwrap_or(path);
    plain.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// What two paths begin with, step by step.
fn common<'p>(one: &'p str, other: &str) -> &'p str {
    let mut end = 0;
    for (mine, theirs) in one.split('.').zip(other.split('.')) {
        if !mine.eq_ignore_ascii_case(theirs) {
            break;
        }
        end += mine.len() + 1;
    }
    one.get(..end.saturating_sub(1)).unwrap_or_default()
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

    #[test]
    fn ok_a_mapping_is_written_as_it_is_read() {
        let json = r#"{"version":1,"platform":"kryptronic","records":"a.b","zone":"+01:00","fields":[{"from":"x","to":"ship-date","form":"day-first"},{"from":"y","to":"order-id"}],"carriers":[{"from":"3","to":"UPS"}],"services":[{"from":"a","to":"b"}],"marketplaces":[{"from":"amazonuk","to":"GB"}],"noTracking":"send-untracked"}"#;
        assert_eq!(serde_json::to_string(&Mapping::read(json).unwrap()).unwrap(), json);
    }

    #[test]
    fn ok_every_form_has_one_word() {
        for (i, (word, form)) in WRITTEN.iter().enumerate() {
            assert!(!WRITTEN.iter().skip(i + 1).any(|(other, same)| other == word || same == form), "{word}");
        }
    }

    #[test]
    fn ok_paths_share_their_beginnings() {
        assert_eq!((parent("a.b.c"), parent("a"), parent("a.b[c=d.e].f")), ("a.b", "", "a"));
        assert_eq!((common("a.b.c", "a.b.d"), common("a", "b"), common("ab", "a"), common("a.b", "a")), ("a.b", "", "", "a"));
        assert_eq!((below("a.b", "a"), below("ab", "a"), below("a", "a"), below("a", "")), (Some("b"), None, Some(""), Some("a")));
    }
}
