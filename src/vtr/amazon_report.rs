//! Amazon's own report of the rate, compared with the ledger order by order.
//!
//! Amazon publishes no layout. A post of Amazon's in the seller forums lists the columns from left to right: order id, carrier,
//! tracking id, origin, promised delivery date, ship method, ship option, four criteria, package value, product category; help
//! page 202014610 names the verdict `No Valid Tracking` with an `X`, that of the UK `Has Valid Tracking Number` with a `No`.
//! Names in other languages are general knowledge, so a host may name the columns itself.

use csv::{ReaderBuilder, StringRecord};
use serde::Serialize;

use super::{
    Entry, RateOptions, Ruling, Why,
    order::arranged,
    rate::WINDOW,
    read, rule,
    ruling::{Class, Row},
    tally::{Index, hash, place},
    zone::{Zone, day_text, second_of},
};
use crate::{
    Marketplace,
    catalog::{Carrier, key},
    overlay::{meant, resolve},
    params::Params,
    source::{Problem, Problems},
    tracking::clean,
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
const NO: &[&str] = &["no", "n", "false", "0", "nein", "non", "いいえ", "✗", "x"];
const YES: &[&str] = &["yes", "y", "true", "1", "ja", "oui", "sì", "si", "sí", "はい", "✓"];

words! {
    /// Why Amazon and the ledger may differ.
    pub enum Likely {
        /// The ledger has no such order.
        NotInLedger = "not-in-ledger",
        /// Amazon has another carrier.
        OtherCarrier = "other-carrier",
        /// Amazon has another tracking number.
        OtherNumber = "other-number",
        /// Confirmed or corrected within 72 hours.
        Settling = "settling",
        /// Another promised day, or one outside the window: Amazon's report lags up to two weeks.
        Window = "window",
        /// Amazon keeps it in another category.
        OtherCategory = "other-category",
        /// The ledger takes it to be exempt.
        Exempt = "exempt",
        /// The ledger takes it to be out of scope, or knows no policy.
        OutOfScope = "out-of-scope",
        /// The carrier is none that Amazon reads, or the scans are too few.
        Scans = "scans",
        /// The ledger has a scan that Amazon has not seen.
        ScanNotSeen = "scan-not-seen",
        /// Amazon has seen a scan that the ledger does not know.
        ScanNotKnown = "scan-not-known",
        /// The ledger counts it against, and the report does not have it.
        NotInReport = "not-in-report",
    }
}

/// One order that Amazon and the ledger see differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// Amazon order id.
    pub order_id: String,
    /// Package of the ledger, where there is one.
    pub package: Option<String>,
    /// Whether Amazon takes the tracking for valid; `None` where the report does not say, or lacks the order.
    pub amazon: Option<bool>,
    /// What the ledger makes of it.
    pub ruling: Option<Ruling>,
    /// Why they may differ.
    pub likely: Likely,
}

/// The report beside the ledger.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Rows of the report.
    pub rows: u64,
    /// Rows on which both agree.
    pub agreed: u64,
    /// The others, in the order of the report; what it lacks comes behind.
    pub differences: Vec<Difference>,
    /// What could not be read, of the report and then of the ledger.
    pub problems: Vec<Problem>,
}

/// One row of the report.
#[derive(Debug, Default)]
struct Told {
    order_id: String,
    carrier: String,
    tracking_number: String,
    deliver_by: String,
    category: String,
    valid: Option<bool>,
}

/// A row of the ledger that the report may be about; without its entry when a later row took it back.
#[derive(Debug)]
struct Own {
    order: String,
    package: String,
    entry: Option<Entry<'static>>,
}

/// Compares Amazon's report with a ledger. `columns` names those of a report whose header is not known.
pub fn compare(ledger: &[u8], report: &[u8], columns: &[(Column, &str)], options: &RateOptions) -> Comparison {
    let mut problems = Problems::new(report);
    let told = report_rows(report, columns, &mut problems);
    let mut found = Comparison { rows: told.len() as u64, problems: problems.finish(), ..Comparison::default() };
    let mut orders = Index::default();
    for row in &told {
        orders.insert(hash(&[&row.order_id]), 0);
    }
    let told_of = |order: &str| orders.contains_key(&hash(&[order]));
    let (mut own, mut by_package) = (Vec::<Own>::new(), Index::default());
    found.problems.extend(read(ledger, &mut |entry| {
        let ruled = rule(entry, options)?;
        let (order, package) = (entry.order_id.as_str().trim(), entry.package.filled().unwrap_or("1"));
        let name = hash(&[order, package]);
        if ruled.ruling == Ruling::Defect || told_of(order) {
            let row = Own { order: order.to_owned(), package: package.to_owned(), entry: Some(entry.clone().into_owned()) };
            let at = place(&mut by_package, name, own.len());
            match own.get_mut(at) {
                Some(known) => *known = row,
                None => own.push(row),
            }
        } else if let Some(known) = by_package.get(&name).and_then(|at| own.get_mut(*at as usize)) {
            // A later row stands for the one that was kept.
            known.entry = None;
        }
        Ok(())
    }));
    let own = arranged(own, &|a, b| (&a.order, &a.package).cmp(&(&b.order, &b.package)));
    for row in &told {
        let from = own.partition_point(|own| own.order < row.order_id);
        let parcels = || {
            own.iter().skip(from).take_while(|own| own.order == row.order_id).filter_map(|own| Some((&own.package, own.entry.as_ref()?)))
        };
        // Of several packages, the one with Amazon's number.
        let same = parcels().find(|(_, entry)| number(entry.tracking_number.as_str()) == number(&row.tracking_number));
        let Some((package, entry)) = same.or_else(|| parcels().next()) else {
            found.differences.push(Difference {
                order_id: row.order_id.clone(),
                package: None,
                amazon: row.valid,
                ruling: None,
                likely: Likely::NotInLedger,
            });
            continue;
        };
        let Ok(ruled) = rule(entry, options) else { continue };
        match likely(row, entry, ruled.ruling, ruled.why, options) {
            None => found.agreed += 1,
            Some(likely) => found.differences.push(Difference {
                order_id: row.order_id.clone(),
                package: Some(package.clone()),
                amazon: row.valid,
                ruling: Some(ruled.ruling),
                likely,
            }),
        }
    }
    for Own { order, package, entry } in own.into_iter().filter(|own| !told_of(&own.order)) {
        let Some(entry) = entry else { continue };
        let Ok(ruled) = rule(&entry, options) else { continue };
        let inside = Row::of(&entry).is_ok_and(|row| in_window(row.promised, row.zone, options));
        if ruled.ruling == Ruling::Defect && inside {
            found.differences.push(Difference {
                order_id: order,
                package: Some(package),
                amazon: None,
                ruling: Some(ruled.ruling),
                likely: Likely::NotInReport,
            });
        }
    }
    found
}

fn in_window(promised: i32, zone: Zone, options: &RateOptions) -> bool {
    let today = zone.day(options.now);
    (today - WINDOW + 1..=today).contains(&promised)
}

fn number(text: &str) -> String {
    clean(text).number.into_owned()
}

/// Why both differ; none where they agree, or the report does not say.
fn likely(row: &Told, entry: &Entry<'_>, ruling: Ruling, why: Why, options: &RateOptions) -> Option<Likely> {
    let agree = match ruling {
        Ruling::Counts => row.valid != Some(false),
        Ruling::Defect => row.valid != Some(true),
        Ruling::AtRisk | Ruling::Pending => row.valid.is_none(),
        Ruling::Exempt | Ruling::OutOfScope | Ruling::Unknown => false,
    };
    if agree {
        return None;
    }
    let Row { store, zone, promised } = Row::of(entry).ok()?;
    let carrier = |text: &str| -> Option<&'static Carrier> { meant(&resolve(text, Some(store), options.overlay), options.overlay) };
    let differs = |theirs: &str, ours: &str| !theirs.is_empty() && key(theirs) != key(ours);
    let settling = second_of(entry.confirmed_at.as_str()).is_some_and(|at| at > options.now - Class::LAG);
    let another_day = zone.day_of(&row.deliver_by).is_some_and(|day| day != promised);
    let same_carrier = || carrier(&row.carrier).is_some_and(|theirs| Some(theirs) == carrier(entry.carrier.as_str()));
    Some(match ruling {
        _ if settling => Likely::Settling,
        _ if differs(&row.carrier, entry.carrier.as_str()) && !same_carrier() => Likely::OtherCarrier,
        _ if !row.tracking_number.is_empty() && number(&row.tracking_number) != number(entry.tracking_number.as_str()) => {
            Likely::OtherNumber
        }
        Ruling::Exempt => Likely::Exempt,
        Ruling::OutOfScope | Ruling::Unknown => Likely::OutOfScope,
        _ if another_day || !in_window(promised, zone, options) => Likely::Window,
        _ if matches!(why, Why::Unread | Why::TooFewScans) => Likely::Scans,
        Ruling::Counts | Ruling::Pending | Ruling::AtRisk if row.valid == Some(false) => {
            if differs(&row.category, entry.category.as_str()) { Likely::OtherCategory } else { Likely::ScanNotSeen }
        }
        _ => Likely::ScanNotKnown,
    })
}

fn report_rows(report: &[u8], columns: &[(Column, &str)], problems: &mut Problems<'_>) -> Vec<Told> {
    let body = report.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(report);
    let start = report.len() - body.len();
    let first = body.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if body.trim_ascii().is_empty() {
        problems.at("E_EMPTY", start, Params::none);
        return Vec::new();
    }
    let count = |of: u8| first.iter().filter(|byte| **byte == of).count();
    let delimiter = [b'\t', b';', b','].into_iter().max_by_key(|of| count(*of)).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(body);
    let mut rows = Vec::new();
    let mut header: Option<Vec<Option<Column>>> = None;
    let mut record = StringRecord::new();
    loop {
        let place = start + usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        match reader.read_record(&mut record) {
            Ok(false) => return rows,
            Ok(true) => {}
            Err(_) => {
                // The reader goes on behind a row that is no UTF-8.
                problems.at("E_ENCODING", place, || Params::what("byte").with("byte", "?"));
                continue;
            }
        }
        let Some(header) = &header else {
            let found = columns_of(&record, columns);
            if !found.contains(&Some(Column::OrderId)) {
                let names: Vec<String> =
                    record.iter().take(12).map(|name| format!("\"{}\"", name.trim().chars().take(30).collect::<String>())).collect();
                problems.at("E_CSV_COLUMN", place, || Params::what("order").with("names", names.join(", ")));
                return rows;
            }
            header = Some(found);
            continue;
        };
        let row = told(header, &record);
        if !row.order_id.is_empty() {
            rows.push(row);
        }
    }
}

/// What each column holds, by the names a host gives, by known names, and the criteria by their place.
fn columns_of(header: &StringRecord, given: &[(Column, &str)]) -> Vec<Option<Column>> {
    let keys: Vec<String> = header.iter().map(|name| key(name.trim_start_matches('\u{FEFF}'))).collect();
    let place = |names: &[&str]| keys.iter().position(|key| names.contains(&key.as_str()));
    let criteria = place(BEFORE).zip(place(BEHIND)).map(|(before, behind)| before + 1..behind);
    let one = |(at, own): (usize, &String)| {
        let by_host = given.iter().find(|(_, name)| key(name) == *own).map(|(column, _)| *column);
        let known = || NAMES.iter().find(|(_, names)| names.iter().any(|name| key(name) == *own)).map(|(column, _)| *column);
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

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const HEADER: &str = "Order ID,Carrier Name,Tracking ID,Origin Country,Promised Delivery Date,Ship Method,Ship Option,A,B,C,D,Package Value,Product Category";

    fn ledger(extra: &str) -> String {
        format!(
            r#"{{"orderId":"202-1","marketplace":"GB","shipFrom":"GB","carrier":"Royal Mail","category":"Home","trackingNumber":"RB123456785GB","deliverBy":"2026-11-10","confirmedAt":"2026-11-05T10:00:00Z","scans":1}}
{{"orderId":"202-1","marketplace":"GB","shipFrom":"GB","carrier":"Royal Mail","category":"Home","trackingNumber":"RB123456785GB","deliverBy":"2026-11-10","confirmedAt":"2026-11-05T10:00:00Z","scans":1{extra}}}"#
        )
    }

    #[track_caller]
    fn compared(ledger: &str, report: &str) -> Vec<(String, &'static str)> {
        let found = compare(ledger.as_bytes(), report.as_bytes(), &[], &RateOptions::at("2026-11-21T12:00:00Z".parse().unwrap()));
        assert_eq!(found.problems, []);
        assert_eq!(found.agreed + found.differences.iter().filter(|one| one.likely != Likely::NotInReport).count() as u64, found.rows);
        found.differences.into_iter().map(|one| (one.order_id, one.likely.word())).collect()
    }

    #[track_caller]
    fn likely_is(extra: &str, row: &str, expected: Option<&str>) {
        let found = compared(&ledger(extra), &format!("{HEADER}\n{row}\n"));
        assert_eq!(found.first().map(|(_, likely)| *likely), expected, "{extra} {row}");
    }

    #[test]
    fn ok_each_reason() {
        let row = |carrier: &str, number: &str, day: &str, valid: &str, category: &str| {
            format!("202-1,{carrier},{number},GB,{day},,,{valid},Yes,Yes,Yes,9.99,{category}")
        };
        let ours = row("Royal Mail", "RB 123 456 785 GB", "2026-11-10", "No", "Home");
        likely_is("", &row("Royal Mail", "RB123456785GB", "2026-11-10", "Yes", "Home"), None);
        likely_is("", &ours, Some("scan-not-seen"));
        likely_is("", &row("DPD", "RB123456785GB", "2026-11-10", "No", "Home"), Some("other-carrier"));
        likely_is("", &row("RoyalMail", "RB123456785GB", "2026-11-10", "No", "Home"), Some("scan-not-seen"));
        likely_is("", &row("Royal Mail", "RB123456799GB", "2026-11-10", "No", "Home"), Some("other-number"));
        likely_is("", &row("Royal Mail", "RB123456785GB", "2026-11-02", "No", "Home"), Some("window"));
        likely_is("", &row("Royal Mail", "RB123456785GB", "2026-11-10", "No", "Toys"), Some("other-category"));
        likely_is(r#","confirmedAt":"2026-11-20T10:00:00Z""#, &ours, Some("settling"));
        likely_is(r#","scans":0"#, &row("Royal Mail", "RB123456785GB", "2026-11-10", "Yes", "Home"), Some("scan-not-known"));
        likely_is(r#","scans":0"#, &ours, None);
        likely_is(
            r#","carrier":"Evri","service":"x","shipFrom":"NZ""#,
            &row("Evri", "RB123456785GB", "2026-11-10", "No", "Home"),
            Some("out-of-scope"),
        );
        likely_is(r#","orderId":"202-2""#, "202-3,,,,,,,No,,,,,", Some("not-in-ledger"));
    }

    #[test]
    fn ok_what_the_report_lacks_is_named() {
        let found = compared(&ledger(r#","scans":0"#), &format!("{HEADER}\n"));
        assert_eq!(found, [("202-1".to_owned(), "not-in-report")]);
    }

    #[test]
    fn ok_the_verdict_of_either_page() {
        assert_eq!(compared(&ledger(""), "Order ID\tNo Valid Tracking\n202-1\tX\n"), [("202-1".to_owned(), "scan-not-seen")]);
        assert_eq!(compared(&ledger(""), "Order ID\tNo Valid Tracking\n202-1\t\n"), []);
        assert_eq!(compared(&ledger(""), "Bestellnummer;Gültige Sendungsnummer\n202-1;Nein\n"), [("202-1".to_owned(), "scan-not-seen")]);
        assert_eq!(compared(&ledger(""), "注文番号,有効な追跡番号\n202-1,はい\n"), []);
    }

    #[test]
    fn ok_a_host_names_the_columns() {
        let options = RateOptions::at("2026-11-21T12:00:00Z".parse().unwrap());
        let report = "Vad,Svar\n202-1,no\n";
        let none = compare(ledger("").as_bytes(), report.as_bytes(), &[], &options);
        assert_eq!(
            none.problems.iter().map(|p| p.params.told(p.code)).collect::<Vec<_>>(),
            ["E_CSV_COLUMN what=order names=\"Vad\", \"Svar\""]
        );
        let named = compare(ledger("").as_bytes(), report.as_bytes(), &[(Column::OrderId, "vad"), (Column::Valid, "Svar")], &options);
        assert_eq!(named.differences[0].likely, Likely::ScanNotSeen);
    }
}
