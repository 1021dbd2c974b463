//! A guess at the mapping of a file nobody knows: from the names of its columns and from what stands in them.
//!
//! It is offered, each part with its reason, and never taken by itself: a merchant confirms it, and then it is a mapping.

use serde::Serialize;

use super::{
    Field, Mapping, Meaning, Opened, Place, Platform, Problems, ROW_LIMIT,
    document::{Document, Reader},
    json, open,
    shape::{Form, Node, Syntax, written, xml},
    table::Table,
};
use crate::{
    catalog::{Carrier, Resolution, key},
    marketplace::Marketplace,
    params::Params,
    tracking::{Context, Grade, recognize},
};

/// Records that are looked at.
const LOOKED_AT: usize = 50;

/// Bytes that are looked at.
const HEAD: usize = 256 << 10;

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

/// Words that a name of a field holds, in the six languages, without blanks, accents and punctuation. The more telling
/// stand first: of two words in one name the first counts.
#[rustfmt::skip]
const WORDS: &[(Field, &[&str])] = &[
    (Field::OrderItemId,    &["amazonorderitem", "amazonitem", "orderitemid", "注文商品番号"]),
    (Field::OrderId,        &["amazonorder", "amazonid", "amazonbestell", "commandeamazon", "ordineamazon", "pedidoamazon", "amazon注文"]),
    (Field::DeliveredAt,    &["delivered", "zugestellt", "livrele", "consegnato", "entregado", "配達完了"]),
    (Field::ShipDate,       &["shipdate", "shipped", "dateship", "shippingdate", "dispatchdate", "versanddatum", "versandam", "versendet", "dateexpedition",
                              "dateenvoi", "expediele", "dataspedizione", "spedito", "fechaenvio", "enviado", "出荷日", "発送日"]),
    (Field::TrackingNumber, &["track", "waybill", "awb", "consignment", "parcelnumber", "sendungsnummer", "sendungsnr", "paketnummer", "paketnr", "suivi",
                              "tracciamento", "seguimiento", "rastreo", "追跡", "伝票番号", "問い合わせ"]),
    (Field::Service,        &["service", "shipmethod", "shippingmethod", "deliverymethod", "versandart", "modelivraison", "modeenvoi", "metodospedizione",
                              "serviziospedizione", "metodoenvio", "servicio", "配送方法"]),
    (Field::Carrier,        &["carrier", "courier", "shipper", "versanddienst", "paketdienst", "versender", "spediteur", "transporteur", "corriere", "vettore",
                              "transportista", "配送業者", "運送会社"]),
    (Field::Quantity,       &["quantity", "qty", "menge", "anzahl", "quantite", "quantita", "cantidad", "数量", "出荷数"]),
    (Field::Sku,            &["sku", "artikelnummer", "artikelnr", "referenceproduit", "codicearticolo", "referencia", "商品コード"]),
    (Field::Marketplace,    &["marketplace", "channel", "saleschannel", "marktplatz", "vertriebskanal", "canal", "販売先"]),
    (Field::ShopOrder,      &["orderid", "ordernumber", "orderno", "orderref", "bestellnummer", "bestellnr", "auftragsnummer", "numerocommande", "nocommande",
                              "numeroordine", "numeropedido", "pedido", "注文番号"]),
];

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

/// Values of each place of the records that are looked at.
#[derive(Debug, Default)]
struct Sample {
    /// Path to the records.
    records: String,
    places: Vec<(String, Vec<String>)>,
}

impl Sample {
    fn table(&mut self, text: &[u8], start: usize) {
        let end = match text.get(..HEAD) {
            Some(head) => head.iter().rposition(|byte| *byte == b'\n').unwrap_or(0),
            None => text.len(),
        };
        let head = text.get(..end).unwrap_or_default();
        let mut silent = Problems::new(head);
        let Some(table) = Table::any(head, start, true, &mut silent) else { return };
        let mut left = LOOKED_AT;
        for name in table.names() {
            self.places.push((name, Vec::new()));
        }
        table.nodes(&mut silent, &mut |_, record, _| {
            if let (Node::Record { members, .. }, 1..) = (record, left) {
                left -= 1;
                for ((_, values), (_, node)) in self.places.iter_mut().zip(members) {
                    values.extend(Some(node.text().trim().to_owned()).filter(|text| !text.is_empty()));
                }
            }
        });
        self.places.retain(|(name, _)| !name.is_empty());
    }

    /// The first records of an array, or of the arrays in a document that is small enough to be read whole.
    fn json(&mut self, text: &[u8], start: usize) {
        let mut silent = Problems::new(text);
        let mut left = LOOKED_AT;
        json::records(text, start, "", &mut silent, &mut |range, _, _| {
            let record = text.get(range).filter(|record| left > 0 && record.len() <= ROW_LIMIT);
            if let Some(node) = record.and_then(|record| serde_json::from_slice::<Node<'_>>(record).ok()) {
                left -= 1;
                self.document(&node);
            }
        });
    }

    fn xml(&mut self, text: &[u8], start: usize) {
        let head = text.get(start..text.len().min(start + ROW_LIMIT)).unwrap_or_default();
        let sound = head.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        self.document(&xml::read(sound, start, &mut Problems::new(text)));
    }

    fn document(&mut self, node: &Node<'_>) {
        let path = records(node);
        let mut left = LOOKED_AT;
        node.walk(&path, &mut |record| {
            if left > 0 {
                left -= 1;
                self.record(record, "");
            }
        });
        self.records = path;
    }

    fn record(&mut self, node: &Node<'_>, path: &str) {
        match node {
            Node::Record { members, .. } => {
                let named = ["name", "key"]
                    .into_iter()
                    .find_map(|name| Some((name, node.first(name)?.text())))
                    .filter(|(_, text)| !text.is_empty());
                if let (Some((name, text)), Some(value), false) = (named, node.first("value"), path.is_empty()) {
                    return self.value(format!("{path}[{name}={text}].value"), value.text());
                }
                for (name, node) in members {
                    self.record(node, &if path.is_empty() { name.to_string() } else { format!("{path}.{name}") });
                }
            }
            Node::List(list) => list.iter().take(LOOKED_AT).for_each(|node| self.record(node, path)),
            Node::Text(text) => self.value(path.to_owned(), text),
            Node::Nothing => self.value(path.to_owned(), ""),
        }
    }

    fn value(&mut self, path: String, text: &str) {
        let place = self.places.iter().position(|(known, _)| *known == path).unwrap_or(self.places.len());
        // What has so many members is no record.
        if place == self.places.len() && place < 4 * LOOKED_AT {
            self.places.push((path, Vec::new()));
        }
        if let Some((_, values)) = self.places.get_mut(place).filter(|(_, values)| values.len() < LOOKED_AT) {
            values.extend(Some(text.trim().to_owned()).filter(|text| !text.is_empty()));
        }
    }
}

/// Where the records of a document stand: below what only holds something, where the first texts are.
fn records(document: &Node<'_>) -> String {
    let mut path = String::new();
    let mut node = document;
    while let Node::Record { members, .. } = node {
        let texts = members.iter().filter(|(_, member)| matches!(member, Node::Text(_) | Node::Nothing)).count();
        let held = members.iter().find(|(_, member)| match member {
            Node::Record { .. } => texts == 0,
            // A count and a page beside a list of records belong to the list.
            Node::List(list) => texts <= 3 && list.first().is_some_and(|first| width(first) > texts),
            _ => false,
        });
        let Some((name, inside)) = held else { break };
        path = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
        node = match inside {
            Node::List(_) => break,
            other => other,
        };
    }
    path
}

fn width(node: &Node<'_>) -> usize {
    match node {
        Node::Record { members, .. } => members.len(),
        _ => 0,
    }
}

/// What the values of a place look like.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Look {
    /// Amazon order ids, alone or among words.
    OrderId(Form),
    Number,
    Carrier,
    Marketplace,
    /// Dates, and whether day and month can be told apart.
    Date(Form, bool),
}

impl Look {
    fn field(self) -> Field {
        match self {
            Look::OrderId(_) => Field::OrderId,
            Look::Number => Field::TrackingNumber,
            Look::Carrier => Field::Carrier,
            Look::Marketplace => Field::Marketplace,
            Look::Date(..) => Field::ShipDate,
        }
    }

    /// Whether it may stand for a field by itself: many columns hold dates.
    fn tells(self) -> bool {
        !matches!(self, Look::Date(..))
    }
}

/// What at least half of the values look like.
fn look(values: &[String]) -> Option<Look> {
    let most = |test: &dyn Fn(&str) -> bool| !values.is_empty() && 2 * values.iter().filter(|text| test(text)).count() >= values.len();
    if most(&|text| written(Form::OrderId, text, "").is_some()) {
        let alone = most(&|text| written(Form::OrderId, text, "").is_some_and(|id| id == text));
        return Some(Look::OrderId(if alone { Form::Text } else { Form::OrderId }));
    }
    if most(&|text| {
        recognize(text, &Context::default()).candidates.first().is_some_and(|best| best.tells && best.confidence != Grade::Possible)
    }) {
        return Some(Look::Number);
    }
    if most(&|text| store(text).is_some()) {
        return Some(Look::Marketplace);
    }
    if most(&|text| matches!(Carrier::known_as(text, None), Resolution::Exact(_) | Resolution::Known(..))) {
        return Some(Look::Carrier);
    }
    dates(values)
}

/// The store a shop's word means: `GB`, `Amazon.de`, `amazonuk`.
fn store(text: &str) -> Option<&'static Marketplace> {
    let plain = key(text);
    Marketplace::find(text).or_else(|| Marketplace::find(plain.strip_prefix("amazon")?))
}

fn dates(values: &[String]) -> Option<Look> {
    let reads = |form: Form, text: &str| written(form, text, "Z").is_some_and(|read| read != text);
    let all = |form: Form| !values.is_empty() && values.iter().all(|text| reads(form, text));
    match (all(Form::DayFirst), all(Form::MonthFirst)) {
        (true, false) => return Some(Look::Date(Form::DayFirst, true)),
        (false, true) => return Some(Look::Date(Form::MonthFirst, true)),
        // Dots are only written where the day comes first.
        (true, true) => {
            let dots = values.iter().all(|text| text.contains('.'));
            return Some(Look::Date(if dots { Form::DayFirst } else { Form::Text }, dots));
        }
        (false, false) => {}
    }
    let iso = values.iter().all(|text| text.get(..10).is_some_and(|day| crate::moment::date(day).is_some()));
    let form = match () {
        () if iso && all(Form::Local) => Form::Local,
        () if all(Form::Mail) => Form::Mail,
        () if iso => Form::Text,
        () => return None,
    };
    (!values.is_empty()).then_some(Look::Date(form, true))
}

/// What a name says, and whether it says exactly that.
fn named(path: &str) -> Option<(Field, bool)> {
    let last = match path.rsplit_once("].") {
        // The name of an element that is chosen by it.
        Some((chosen, _)) => chosen.rsplit_once('=').map_or(chosen, |(_, name)| name),
        None => path.rsplit('.').find(|step| !step.is_empty()).unwrap_or(path),
    };
    if let Some(field) = Field::named(last.as_bytes()).filter(|field| !matches!(field, Field::OrderId | Field::Id)) {
        return Some((field, true));
    }
    let plain: String = key(last).chars().map(bare).collect();
    let found = WORDS.iter().find(|(_, words)| words.iter().any(|word| plain.contains(word)));
    found.map(|(field, words)| (*field, words.iter().any(|word| *word == plain)))
}

/// A letter without its accent.
fn bare(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    }
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
    let mut guess = Guess { mapping: Mapping { platform, records: sample.records.clone(), ..Mapping::default() }, reasons: Vec::new(), places };
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

/// Words of the shop for stores that Amazon's own words do not cover.
fn stores(values: &[String]) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = Vec::new();
    for text in values.iter().filter(|text| Marketplace::find(text).is_none()) {
        if let Some(found) = store(text).filter(|_| !meanings.iter().any(|meaning| meaning.from == *text)) {
            meanings.push(Meaning { from: text.clone(), to: found.country.to_owned() });
        }
    }
    meanings
}

#[cfg(test)]
mod tests {
    use super::*;
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
        let file = include_bytes!("../../tests/cases/sources/kryptronic/orders_dataexport.UNVERIFIED.cp1252.csv");
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
        let file = include_bytes!("../../tests/cases/sources/godatafeed/update_order_as_shipped.UNVERIFIED.json");
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
    fn ok_six_languages() {
        for (name, field) in [
            ("Tracking No", Field::TrackingNumber),
            ("Sendungs-Nr.", Field::TrackingNumber),
            ("Numéro de suivi", Field::TrackingNumber),
            ("Codice di tracciamento", Field::TrackingNumber),
            ("Número de seguimiento", Field::TrackingNumber),
            ("お問い合わせ伝票番号", Field::TrackingNumber),
            ("Versandart", Field::Service),
            ("Corriere", Field::Carrier),
            ("配送業者", Field::Carrier),
            ("Fecha envío", Field::ShipDate),
            ("Amazon Bestellnummer", Field::OrderId),
            ("Nº pedido", Field::ShopOrder),
        ] {
            assert_eq!(named(name).map(|(field, _)| field), Some(field), "{name}");
        }
        assert_eq!(named("Notiz"), None);
    }

    #[test]
    fn ok_days_and_months_are_told_where_they_can_be() {
        let look = |values: &[&str]| dates(&values.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
        assert_eq!(look(&["02/03/2026", "21/03/2026"]), Some(Look::Date(Form::DayFirst, true)));
        assert_eq!(look(&["02/03/2026", "02/21/2026"]), Some(Look::Date(Form::MonthFirst, true)));
        assert_eq!(look(&["02/03/2026"]), Some(Look::Date(Form::Text, false)));
        assert_eq!(look(&["02.03.2026"]), Some(Look::Date(Form::DayFirst, true)));
        assert_eq!(look(&["2026-03-02"]), Some(Look::Date(Form::Text, true)));
        assert_eq!(look(&["Mon, 02 Mar 2026 19:05:11 +0000"]), Some(Look::Date(Form::Mail, true)));
        assert_eq!(look(&["soon"]), None);
        assert_eq!(look(&[]), None);
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
