//! The report as it lies there: which column holds what, and the rows.

use csv::{ReaderBuilder, StringRecord};
use serde::Serialize;

use crate::{
    Marketplace,
    catalog::key,
    params::Params,
    source::Problems,
    vtr::zone::{Zone, day_text},
};

words! {
    /// What a column of the report holds.
    pub enum Column {
        /// Amazon order id.
        OrderId = "order-id",
        /// Carrier.
        Carrier = "carrier",
        /// Tracking number.
        TrackingNumber = "tracking-number",
        /// Promised delivery date.
        DeliverBy = "deliver-by",
        /// Product category.
        Category = "category",
        /// Marked where the tracking is not valid.
        Invalid = "invalid",
        /// `Yes` where it is valid, `No` where not.
        Valid = "valid",
        /// One of the criteria: `No` where it is not met.
        Criterion = "criterion",
    }
}

/// A kind of column, and the column of the report that is taken for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnFound {
    /// What it holds.
    pub column: Column,
    /// What the header calls it.
    pub name: Option<String>,
}

/// Names without blanks and punctuation, in lower case, in the six languages of the catalogue.
#[rustfmt::skip]
const NAMES: &[(Column, &[&str])] = &[
    (Column::OrderId,        &["orderid", "amazonorderid", "bestellnummer", "numérodecommande", "numerodordine", "numeroordine", "númerodepedido", "iddepedido", "注文番号"]),
    (Column::Carrier,        &["carriername", "carrier", "versanddienst", "versandunternehmen", "transporteur", "corriere", "transportista", "配送業者", "配送業者名"]),
    (Column::TrackingNumber, &["trackingid", "trackingnumber", "sendungsnummer", "sendungsverfolgungsnummer", "numérodesuivi", "numeroditracking", "númerodeseguimiento", "お問い合わせ伝票番号", "追跡番号"]),
    (Column::DeliverBy,      &["promiseddeliverydate", "promiseddelivery", "zugesagteslieferdatum", "datedelivraisonpromise", "dataconsegnapromessa", "fechadeentregaprometida", "お届け予定日"]),
    (Column::Category,       &["productcategory", "category", "produktkategorie", "kategorie", "catégoriedeproduit", "categoriaprodotto", "categoríadeproducto", "商品カテゴリー", "カテゴリー"]),
    (Column::Invalid,        &["novalidtracking", "keinegültigesendungsverfolgung", "aucunsuivivalide", "nessuntrackingvalido", "sinseguimientoválido"]),
    (Column::Valid,          &["hasvalidtrackingnumber", "validtracking", "gültigesendungsnummer", "numérodesuivivalide", "trackingvalido", "númerodeseguimientoválido", "有効な追跡番号"]),
];

/// Columns behind which the criteria stand, and before which they end.
const BEFORE: &[&str] = &["shipoption", "shippingoption"];
const BEHIND: &[&str] = &["packagevalue"];
/// Columns that say whether the tracking is valid: one of them is needed.
const VERDICTS: [Column; 3] = [Column::Invalid, Column::Valid, Column::Criterion];
/// Most names of a header that are given for a choice.
const SHOWN: usize = 64;
const NO: &[&str] = &["no", "n", "false", "0", "nein", "non", "いいえ", "✗", "x"];
const YES: &[&str] = &["yes", "y", "true", "1", "ja", "oui", "sì", "si", "sí", "はい", "✓"];

/// One row of the report.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub order_id: String,
    pub carrier: String,
    pub tracking_number: String,
    pub deliver_by: String,
    pub category: String,
    pub valid: Option<bool>,
}

/// The report as it was read.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// The names of the header, as far as they are shown.
    pub header: Vec<String>,
    /// What is taken for what.
    pub columns: Vec<ColumnFound>,
    /// None where the columns that are needed are not known.
    pub rows: Option<Vec<Told>>,
}

/// Reads the report; `columns` are those a host names.
pub(super) fn read(report: &[u8], columns: &[(Column, &str)], problems: &mut Problems<'_>) -> Read {
    let body = report.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(report);
    let start = report.len() - body.len();
    let first = body.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if body.trim_ascii().is_empty() {
        problems.at("E_EMPTY", start, Params::none);
        return Read::default();
    }
    let count = |of: u8| first.iter().filter(|byte| **byte == of).count();
    let delimiter = [b'\t', b';', b','].into_iter().max_by_key(|of| count(*of)).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(body);
    let (mut found, mut rows) = (Read::default(), Vec::new());
    let mut header: Option<Vec<Option<Column>>> = None;
    let mut record = StringRecord::new();
    loop {
        let place = start + usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        match reader.read_record(&mut record) {
            Ok(false) => return Read { rows: header.map(|_| rows), ..found },
            Ok(true) => {}
            Err(_) => {
                // The reader goes on behind a row that is no UTF-8.
                problems.at("E_ENCODING", place, || Params::what("byte").with("byte", "?"));
                continue;
            }
        }
        let Some(header) = &header else {
            let known = columns_of(&record, columns);
            found.header = record.iter().take(SHOWN).map(|name| name.trim().chars().take(60).collect()).collect();
            found.columns =
                Column::ALL.iter().filter(|column| **column != Column::Criterion).map(|column| of_kind(*column, &known, &record)).collect();
            let has = |columns: &[Column]| known.iter().flatten().any(|column| columns.contains(column));
            let missing = [(has(&[Column::OrderId]), "order"), (has(&VERDICTS), "verdict")];
            if let Some((_, what)) = missing.into_iter().find(|(has, _)| !has) {
                let names: Vec<String> =
                    record.iter().take(12).map(|name| format!("\"{}\"", name.trim().chars().take(30).collect::<String>())).collect();
                problems.at("E_CSV_COLUMN", place, || Params::what(what).with("names", names.join(", ")));
                return found;
            }
            header = Some(known);
            continue;
        };
        let row = told(header, &record);
        if !row.order_id.is_empty() {
            rows.push(row);
        }
    }
}

/// The column of a kind, as the header calls it.
fn of_kind(column: Column, known: &[Option<Column>], header: &StringRecord) -> ColumnFound {
    let at = known.iter().position(|one| *one == Some(column));
    ColumnFound { column, name: at.and_then(|at| header.get(at)).map(|name| name.trim().to_owned()) }
}

/// What each column holds, by the names a host gives, by known names, and the criteria by their place. Where a host names the
/// column of a kind, no other is taken for it.
fn columns_of(header: &StringRecord, given: &[(Column, &str)]) -> Vec<Option<Column>> {
    let keys: Vec<String> = header.iter().map(|name| key(name.trim_start_matches('\u{FEFF}'))).collect();
    let place = |names: &[&str]| keys.iter().position(|key| names.contains(&key.as_str()));
    let criteria = place(BEFORE).zip(place(BEHIND)).map(|(before, behind)| before + 1..behind);
    let one = |(at, own): (usize, &String)| {
        let by_host = given.iter().find(|(_, name)| key(name) == *own).map(|(column, _)| *column);
        let known = || {
            let found = NAMES.iter().find(|(_, names)| names.iter().any(|name| key(name) == *own)).map(|(column, _)| *column);
            found.filter(|column| !given.iter().any(|(named, _)| named == column))
        };
        let criterion = || criteria.as_ref().is_some_and(|places| places.contains(&at)).then_some(Column::Criterion);
        by_host.or_else(known).or_else(criterion)
    };
    keys.iter().enumerate().map(one).collect()
}

fn told(header: &[Option<Column>], record: &StringRecord) -> Told {
    let mut row = Told::default();
    for (column, cell) in header.iter().zip(record.iter()) {
        let (Some(column), cell) = (column, cell.trim()) else { continue };
        let word = cell.to_lowercase();
        let says = |words: &[&str]| words.contains(&word.as_str());
        match column {
            Column::OrderId => row.order_id = cell.to_owned(),
            Column::Carrier => row.carrier = cell.to_owned(),
            Column::TrackingNumber => row.tracking_number = cell.to_owned(),
            Column::DeliverBy => row.deliver_by = date(cell),
            Column::Category => row.category = cell.to_owned(),
            // What is marked here is not valid.
            Column::Invalid => row.valid = Some(cell.is_empty() || (says(NO) && word != "x")),
            Column::Valid if says(NO) => row.valid = Some(false),
            Column::Valid if says(YES) => row.valid = Some(true),
            Column::Criterion if says(NO) => row.valid = Some(false),
            Column::Criterion if says(YES) => row.valid = row.valid.or(Some(true)),
            Column::Valid | Column::Criterion => {}
        }
    }
    row
}

/// A date of the report as ours. Day and month of a date with strokes cannot be told apart, so such a date says nothing.
fn date(cell: &str) -> String {
    let day = Zone::of(None::<&Marketplace>).day_of(cell);
    day.map(day_text).unwrap_or_default()
}
