//! How a mapping is written: its form, and the way from JSON and back.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{Mapping, Meaning, Place};
use crate::{
    NoTracking,
    overlay::{
        json::Json,
        shape::{self, ANY, Plain, fields, words},
    },
    source::{Field, Platform, files::shape::Form},
};

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

/// Gathers what fits the form; what does not was said.
pub(super) fn gather(json: &Json<'_>) -> Mapping {
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

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

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
}
