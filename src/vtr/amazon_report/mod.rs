//! Amazon's own report of the rate, compared with the ledger order by order.
//!
//! Amazon publishes no layout. A post of Amazon's in the seller forums lists the columns from left to right: order id, carrier,
//! tracking id, origin, promised delivery date, ship method, ship option, four criteria, package value, product category; help
//! page 202014610 names the verdict `No Valid Tracking` with an `X`, that of the UK `Has Valid Tracking Number` with a `No`.
//! Names in other languages are general knowledge, so a host may name the columns itself.

mod columns;
mod likely;

pub use columns::{Column, ColumnFound};
pub use likely::Likely;

use serde::Serialize;

use super::{
    Entry, RateOptions, Ruling,
    order::arranged,
    rate::WINDOW,
    read, rule,
    ruling::Row,
    tally::{Index, hash, place},
    zone::Zone,
};
use crate::{
    source::{Problem, Problems},
    tracking::clean,
};
use likely::likely;

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
    /// The names of the report's header.
    pub header: Vec<String>,
    /// What each kind of column is called there. The criteria, which stand by their place, are none of them.
    pub columns: Vec<ColumnFound>,
    /// What could not be read, of the report and then of the ledger.
    pub problems: Vec<Problem>,
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
    let columns::Read { header, columns, rows } = columns::read(report, columns, &mut problems);
    let mut found = Comparison { header, columns, problems: problems.finish(), ..Comparison::default() };
    // Without its columns a report says nothing of any order.
    let Some(told) = rows else { return found };
    found.rows = told.len() as u64;
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
        let header = |found: &Comparison| found.columns.iter().find(|one| one.column == Column::Valid).and_then(|one| one.name.clone());
        let report = "Vad,Svar\n202-1,no\n";
        let none = compare(ledger("").as_bytes(), report.as_bytes(), &[], &options);
        assert_eq!(
            none.problems.iter().map(|p| p.params.told(p.code)).collect::<Vec<_>>(),
            ["E_CSV_COLUMN what=order names=\"Vad\", \"Svar\""]
        );
        assert_eq!((none.header.clone(), header(&none), none.differences), (vec!["Vad".to_owned(), "Svar".to_owned()], None, vec![]));
        let half = compare(ledger("").as_bytes(), report.as_bytes(), &[(Column::OrderId, "vad")], &options);
        assert_eq!(half.problems[0].params.told(""), " what=verdict names=\"Vad\", \"Svar\"");
        assert_eq!((half.rows, half.differences), (0, vec![]));
        let named = compare(ledger("").as_bytes(), report.as_bytes(), &[(Column::OrderId, "vad"), (Column::Valid, "Svar")], &options);
        assert_eq!((named.differences[0].likely, header(&named).as_deref()), (Likely::ScanNotSeen, Some("Svar")));
        // What a host names goes before what is known by its name.
        let two = "Order ID,Valid Tracking,Svar\n202-1,,no\n";
        let named = compare(ledger("").as_bytes(), two.as_bytes(), &[(Column::Valid, "Svar")], &options);
        assert_eq!((named.differences[0].likely, header(&named).as_deref()), (Likely::ScanNotSeen, Some("Svar")));
    }
}
