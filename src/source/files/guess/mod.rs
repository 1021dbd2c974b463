//! A guess at the mapping of a file nobody knows: from the names of its columns and from what stands in them.
//!
//! It is offered, each part with its reason, and never taken by itself: a merchant confirms it, and then it is a mapping.

mod look;
mod sample;
mod word;

use serde::Serialize;

use super::{
    Field, Mapping, Opened, Place, Platform,
    document::{Document, Reader},
    open,
    shape::{Form, Syntax},
};
use crate::{params::Params, tracking::Grade};
use look::{Look, look, stores};
use sample::Sample;
use word::named;

/// A mapping that was guessed, and why.
///
/// JSON: `{"mapping","reasons","places"}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Guess {
    /// To be confirmed or changed.
    pub mapping: Mapping,
    /// Why each of its fields is taken to be what it is, in their order.
    pub reasons: Vec<Guessed>,
    /// Every column or path there is, so that a person can say what a guess does not know.
    pub places: Vec<PlaceSeen>,
}

/// A column, or a path from the record, and what stands there.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlaceSeen {
    /// Its name.
    pub from: String,
    /// The first value that is not blank, cut.
    pub example: String,
}

/// One part of a guess.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Guessed {
    /// Name of the column, or path from the record.
    pub from: String,
    /// What it is taken to hold.
    pub to: Field,
    /// What told it: `name`, `values`, `both`, or `dates` where nobody can tell the day from the month.
    pub reason: Params,
    /// How far that carries.
    pub confidence: Grade,
}

/// Guesses the mapping of a file. Of a platform whose fields are known nothing is guessed but what it does not document.
///
/// ```
/// use shipconfirm::source::{Field, guess};
/// let guess = guess(b"Auftrag Amazon;Paketdienst;Sendungsnr.\n302-1234567-1234567;DHL;00340434161094000001\n");
/// let fields: Vec<_> = guess.mapping.fields.iter().map(|place| (place.from.as_str(), place.to)).collect();
/// assert_eq!(fields, [("Auftrag Amazon", Field::OrderId), ("Paketdienst", Field::Carrier), ("Sendungsnr.", Field::TrackingNumber)]);
/// ```
pub fn guess(input: &[u8]) -> Guess {
    let Ok(Opened { text, start, .. }) = open(input) else { return Guess::default() };
    let document = Document::new(&text, start);
    let platform = match document.detect(None) {
        Some((detected, Reader::Shape(_))) => Some(detected.platform),
        _ => None,
    };
    let mut sample = Sample::default();
    match document.syntax {
        Syntax::Table => sample.table(&text, start),
        Syntax::Json => sample.json(&text, start),
        Syntax::Xml => sample.xml(&text, start),
        Syntax::Query => {}
    }
    of(&sample, platform)
}

/// Gives each field the place that speaks for it most, and each place one field.
fn of(sample: &Sample, platform: Option<Platform>) -> Guess {
    let mut bids: Vec<(u8, usize, Field, &'static str)> = Vec::new();
    let looks: Vec<_> = sample.places.iter().map(|(_, values)| look(values)).collect();
    for (place, ((path, _), look)) in sample.places.iter().zip(&looks).enumerate() {
        let said = named(path);
        let seen = look.map(Look::field);
        match said {
            Some((field, _)) if seen == Some(field) => bids.push((5, place, field, "both")),
            // Any date may be the day of shipping, but a name that says which it is holds.
            Some((field, true)) => bids.push((3, place, field, "name")),
            // A number of the shop's own where a number of Amazon's stands is Amazon's.
            Some((Field::ShopOrder, _)) if seen == Some(Field::OrderId) => bids.push((4, place, Field::OrderId, "values")),
            Some((field, false)) => bids.push((2, place, field, "name")),
            None => {}
        }
        if let Some(look) = look.filter(|look| look.tells() && said.is_none_or(|(field, _)| field != look.field())) {
            bids.push((2, place, look.field(), "values"));
        }
    }
    // The strongest first; of equals the one that stands first.
    bids.sort_by_key(|(weight, place, ..)| (u8::MAX - weight, *place));
    let mut taken: Vec<(u8, usize, Field, &'static str)> = Vec::new();
    for bid in bids {
        if !taken.iter().any(|(_, place, field, _)| *place == bid.1 || *field == bid.2) {
            taken.push(bid);
        }
    }
    taken.sort_by_key(|(_, place, ..)| *place);
    let places = sample.places.iter().map(|(from, values)| PlaceSeen { from: from.clone(), example: example(values) }).collect();
    let mut guess =
        Guess { mapping: Mapping { platform, records: sample.records.clone(), ..Mapping::default() }, reasons: Vec::new(), places };
    for (weight, place, field, told) in taken {
        let (Some((path, values)), Some(look)) = (sample.places.get(place), looks.get(place)) else { continue };
        let (form, sure) = match look {
            Some(Look::OrderId(form)) if field == Field::OrderId => (*form, true),
            Some(Look::Date(form, sure)) if is_date(field) => (*form, *sure),
            _ => (Form::Text, true),
        };
        if field == Field::Marketplace {
            guess.mapping.marketplaces = stores(values);
        }
        let reason = Params::what(if sure { told } else { "dates" }).with("example", example(values));
        let confidence = if weight >= 4 && sure { Grade::Likely } else { Grade::Possible };
        guess.mapping.fields.push(Place { from: path.clone(), to: field, form });
        guess.reasons.push(Guessed { from: path.clone(), to: field, reason, confidence });
    }
    guess
}

/// The first value, as much of it as a line shows.
fn example(values: &[String]) -> String {
    values.first().map_or("", String::as_str).chars().filter(|c| !c.is_control()).take(40).collect()
}

fn is_date(field: Field) -> bool {
    matches!(field, Field::ShipDate | Field::DeliveredAt | Field::PurchaseDate | Field::ShipBy | Field::DeliverBy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Meaning;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// `from → field/form reason confidence` of every part, and the path to the records.
    #[track_caller]
    fn guesses(input: &[u8], records: &str, expected: &[&str]) {
        let guess = guess(input);
        let forms = guess.mapping.fields.iter().map(|place| serde_json::to_value(place).unwrap());
        let told: Vec<_> = guess
            .reasons
            .iter()
            .zip(forms)
            .map(|(part, place)| {
                let form = place.get("form").and_then(serde_json::Value::as_str).map(|form| format!("/{form}")).unwrap_or_default();
                let Some((_, crate::Param::Text(what))) = part.reason.iter().next() else { panic!() };
                format!("{} → {}{form} {what} {}", part.from, part.to.word(), part.confidence.word())
            })
            .collect();
        assert_eq!(told, expected);
        assert_eq!(guess.mapping.records, records);
    }

    #[test]
    fn ok_every_column_is_named_with_what_stands_in_it() {
        let places = guess(b"Bestellung,Notiz,Leer\n302-1234567-1234567,,\n302-1234567-1234568,bald,\n").places;
        let told: Vec<_> = places.iter().map(|place| (place.from.as_str(), place.example.as_str())).collect();
        assert_eq!(told, [("Bestellung", "302-1234567-1234567"), ("Notiz", "bald"), ("Leer", "")]);
    }

    #[test]
    fn ok_columns_of_kryptronic() {
        let file = include_bytes!("../../../../tests/cases/sources/kryptronic/orders_dataexport.UNVERIFIED.cp1252.csv");
        guesses(
            file,
            "",
            &[
                "ordernumber → shop-order name possible",
                "channelid → marketplace both likely",
                "shipcarrier → carrier both likely",
                "shipservice → service name possible",
                "shiptracking → tracking-number both likely",
                "shipdate → ship-date dates possible",
                "amazonorderid → order-id both likely",
            ],
        );
        let guess = guess(file);
        assert_eq!(guess.mapping.platform, Some(Platform::Kryptronic));
        assert_eq!(guess.mapping.marketplaces, [Meaning { from: "amazonuk".into(), to: "GB".into() }]);
    }

    #[test]
    fn ok_a_record_of_json() {
        let file = include_bytes!("../../../../tests/cases/sources/godatafeed/update_order_as_shipped.UNVERIFIED.json");
        guesses(
            file,
            "",
            &[
                "orderReference → order-id values likely",
                "carrier → carrier both likely",
                "service → service name possible",
                "trackingNumber → tracking-number name possible",
                "shipDate → ship-date both likely",
            ],
        );
    }

    #[test]
    fn ok_records_and_values_deep_inside() {
        guesses(
            br#"{"page":1,"orders":[{"id":7,"meta":[{"key":"amazon","value":"Order 202-1234567-1234567"}],"label":{"by":"Royal Mail","nr":"RM000000014GB"},"when":"21.11.2026"}]}"#,
            "orders",
            &["meta[key=amazon].value → order-id/order-id values possible", "label.by → carrier values possible", "label.nr → tracking-number values possible"],
        );
        guesses(
            b"<export><sale><commande>402-1234567-1234567</commande><transporteur>Chronopost</transporteur><exp\xC3\xA9di\xC3\xA9-le>2026-11-21 10:00:00</exp\xC3\xA9di\xC3\xA9-le></sale></export>",
            "export.sale",
            &["commande → order-id values possible", "transporteur → carrier both likely", "expédié-le → ship-date/local both likely"],
        );
    }

    #[test]
    fn ok_a_guess_reads_what_it_was_made_of() {
        let file = "Bestellung,Dienst,Nummer\n302-1234567-1234567,UPS,1Z999AA10123456784\n".as_bytes();
        let guess = guess(file);
        let reading = crate::source::read(file, &crate::source::Options { mapping: Some(&guess.mapping), ..Default::default() });
        assert_eq!(reading.problems, []);
        let package = &reading.shipments[0].packages[0];
        assert_eq!((package.carrier.as_str(), package.tracking_number.as_str()), ("UPS", "1Z999AA10123456784"));
    }
}
