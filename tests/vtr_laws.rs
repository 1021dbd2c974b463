//! Laws of the rate: they hold for every ledger.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use shipconfirm::{
    CheckOptions, Report, Shipment, check,
    vtr::{Ahead, Entry, Rate, RateOptions, Summary, Tally, forecast, rates, summary},
};

use crate::vtr::{options, row};

/// A row of one of a few orders, stores, categories and fates.
fn rows() -> impl Strategy<Value = Value> {
    let stores = prop::sample::select(vec!["GB", "DE", "US", "JP", "MX", "AE"]);
    let categories = prop::sample::select(vec!["", "Home", "Toys"]);
    let numbers = prop::sample::select(vec!["", "1Z999AA10123456784", "N/A"]);
    (0..30_u32, 1..3_u32, stores, categories, numbers, 0..3_u32, 1..60_i64, 0..4000_u32).prop_map(
        |(order, package, store, category, number, scans, days, cents)| {
            let day = "2026-11-25T00:00:00Z".parse::<jiff::Timestamp>().unwrap() - jiff::SignedDuration::from_hours(24 * days);
            let case = json!({
                "orderId": order.to_string(), "package": package.to_string(), "marketplace": store, "shipFrom": store, "category": category,
                "trackingNumber": number, "scans": scans, "deliverBy": &day.to_string()[..10],
                "value": { "amount": format!("{}.{:02}", cents / 100, cents % 100), "currency": "EUR" },
            });
            row(case.as_object().unwrap())
        },
    )
}

fn ledger(rows: &[Value]) -> String {
    rows.iter().map(|row| format!("{row}\n")).collect()
}

fn tally(rows: &[Value], options: RateOptions) -> Tally {
    let (tally, problems) = Tally::of(ledger(rows).as_bytes(), options);
    assert_eq!(problems, []);
    tally
}

fn store(rates: &[Rate], store: &str) -> Option<Rate> {
    rates.iter().find(|rate| rate.marketplace == store && rate.category.is_none()).cloned()
}

/// A row that counts, of an order of its own.
fn extra(case: Value) -> Value {
    let mut case: Map<String, Value> = case.as_object().unwrap().clone();
    case.insert("orderId".to_owned(), "extra".into());
    row(&case)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_valid_package_never_lowers_a_rate(rows in prop::collection::vec(rows(), 0..60)) {
        let before = rates(&tally(&rows, options(None, None)));
        let mut more = rows;
        more.push(extra(json!({})));
        let after = store(&rates(&tally(&more, options(None, None))), "GB").unwrap();
        let before = store(&before, "GB").map_or((0, 0), |rate| (rate.valid, rate.total));
        prop_assert_eq!((after.valid, after.total), (before.0 + 1, before.1 + 1));
        prop_assert!(after.valid * before.1 >= before.0 * after.total);
    }

    #[test]
    fn an_exempt_package_never_changes_a_rate(rows in prop::collection::vec(rows(), 0..60)) {
        let before = store(&rates(&tally(&rows, options(None, None))), "GB");
        let mut more = rows;
        let stamps = json!({ "carrier": "Royal Mail", "service": "Royal Mail 1st Class Stamps/Franking", "programs": ["BUY_SHIPPING"], "trackingNumber": "" });
        more.push(extra(stamps));
        let after = store(&rates(&tally(&more, options(None, None))), "GB").unwrap();
        let of = |rate: &Rate| (rate.valid, rate.total, rate.missed, rate.at_risk, rate.series.clone());
        let same = before.as_ref().map_or(after.total == 0, |before| of(before) == of(&after));
        prop_assert!(same);
        prop_assert_eq!(after.exempt, before.map_or(0, |before| before.exempt) + 1);
    }

    #[test]
    fn categories_sum_to_the_store(rows in prop::collection::vec(rows(), 0..120)) {
        let all = rates(&tally(&rows, options(None, None)));
        for whole in all.iter().filter(|rate| rate.category.is_none()) {
            let parts: Vec<&Rate> = all.iter().filter(|rate| rate.marketplace == whole.marketplace && rate.category.is_some()).collect();
            let sum = |of: fn(&Rate) -> u64| parts.iter().map(|rate| of(rate)).sum::<u64>();
            let fields: [fn(&Rate) -> u64; 8] = [
                |r| r.valid, |r| r.total, |r| r.missed, |r| r.at_risk, |r| r.exempt, |r| r.out_of_scope, |r| r.unknown, |r| r.pending,
            ];
            for of in fields {
                prop_assert_eq!(sum(of), of(whole));
            }
            prop_assert_eq!(whole.total, whole.valid + whole.missed + whole.at_risk);
            prop_assert_eq!(whole.missed, whole.leaving.iter().map(|leaving| leaving.missed).sum::<u64>());
            let last = whole.series.last().unwrap();
            prop_assert_eq!((last.valid, last.total), (whole.valid, whole.total));
        }
    }

    #[test]
    fn an_update_is_what_a_new_count_finds(rows in prop::collection::vec(rows(), 1..120), cut in 0..120_usize) {
        let whole = rates(&tally(&rows, options(None, None)));
        let (first, rest) = rows.split_at(cut.min(rows.len()));
        let mut updated = tally(first, options(None, None));
        for row in rest {
            let text = row.to_string();
            let entry: Entry<'_> = serde_json::from_str(&text).unwrap();
            updated.add(&entry).unwrap();
        }
        // A strand that was counted and left again stays, and holds nothing.
        let found: Vec<_> = rates(&updated).into_iter().collect();
        prop_assert_eq!(found, whole);
    }

    #[test]
    fn with_nothing_pending_the_forecast_is_now(rows in prop::collection::vec(rows(), 0..60)) {
        let tally = tally(&rows, options(None, None));
        let found = forecast(&tally, &[], &Report::default(), None);
        let now = rates(&tally);
        prop_assert_eq!(found.forecasts.len(), now.len());
        for one in &found.forecasts {
            prop_assert_eq!(one.now, one.as_they_are);
            prop_assert_eq!(one.now, one.fixed);
            prop_assert_eq!(one.now, one.hold);
            let rate = now.iter().find(|rate| rate.marketplace == one.marketplace && rate.category == one.category).unwrap();
            prop_assert_eq!((one.now.valid, one.now.total), (rate.valid, rate.total));
        }
    }

    /// Whatever the bytes are: no panic, and rows that can be read are counted.
    #[test]
    fn hostile_ledgers_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400), rows in prop::collection::vec(rows(), 1..3)) {
        let mut input = bytes;
        input.push(b'\n');
        input.extend(ledger(&rows).into_bytes());
        let (tally, _) = Tally::of(&input, options(None, None));
        prop_assert!(tally.packages() >= 1);
        rates(&tally);
    }
}

/// Half a day's work, worked out by hand.
#[test]
fn ok_the_three_ways_of_sending() {
    let case = |number: &str, scans: u32, order: u32| {
        row(json!({ "orderId": order.to_string(), "category": "Home", "carrier": "Royal Mail", "service": "Royal Mail Tracked 48", "trackingNumber": number, "scans": scans }).as_object().unwrap())
    };
    let mut history: Vec<Value> = (0..95).map(|order| case("RB123456785GB", 1, order)).collect();
    history.extend((95..100).map(|order| case("RB123456785GB", 0, order)));
    let tally = tally(&history, options(None, None));
    let package = |number: &str| json!({ "carrier": "Royal Mail", "service": "Royal Mail Tracked 48", "trackingNumber": number, "shipDate": "2026-11-21T09:00:00Z", "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] });
    let shipment = |order: u32, packages: Vec<Value>| json!({ "orderId": format!("202-1234567-{order:07}"), "marketplace": "GB", "category": "Home", "shipFrom": { "country": "GB" }, "packages": packages });
    let list = json!([
        shipment(1, vec![package("QK701120777GB")]),
        shipment(2, vec![package("QK 701 121 809 GB")]),
        shipment(3, vec![package("")]),
    ])
    .to_string();
    let shipments: Vec<Shipment<'_>> = serde_json::from_str(&list).unwrap();
    let report = check(&shipments, &CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap()));
    let found = forecast(&tally, &shipments, &report, None);
    let home = found.forecasts.iter().find(|one| one.category.as_deref() == Some("Home")).unwrap();
    assert_eq!((home.now.valid, home.now.total), (95, 100));
    let told = |outlook: &shipconfirm::vtr::Outlook| (outlook.sent, outlook.held, outlook.valid, outlook.low, outlook.high, outlook.total);
    let vtr: Vec<_> = report.packages.iter().map(|package| (package.readiness.word(), package.vtr.word())).collect();
    assert_eq!(vtr, [("ready", "counts"), ("check", "at-risk"), ("blocked", "defect")]);
    // 95 of 100 were scanned: by Wilson a single one is scanned 0 to 1 times, and so are each of two 1 to 2 times.
    assert_eq!(told(&home.as_they_are), (2, 1, 96, 95, 97, 102));
    assert_eq!(told(&home.fixed), (2, 1, 97, 95, 97, 102));
    assert_eq!(told(&home.hold), (1, 2, 96, 95, 96, 101));
    let fix: Vec<_> = found.fix.iter().map(|first| (first.shipment.as_str(), first.rules.as_slice())).collect();
    assert_eq!(fix, [("202-1234567-0000002", &["TRK003"][..])]);
    assert_eq!(found.forecasts.iter().map(|one| (one.category.as_deref(), one.mend)).collect::<Vec<_>>(), [(None, 1), (Some("Home"), 1)]);
    assert_eq!(found.unknown, 0);
    // One by one, they come to the same.
    let mut ahead = Ahead::default();
    for shipment in &shipments {
        let one = std::slice::from_ref(shipment);
        ahead.add(&tally, one, &check(one, &CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap())), None);
    }
    assert_eq!(ahead.forecasts(&tally), found);
}

/// What is below its target comes first, what cannot be judged last; the sum of them names the worst.
#[test]
fn ok_the_worst_comes_first() {
    let rows = |category: &str, valid: u32, missed: u32| {
        let one = |at: u32| json!({ "orderId": format!("{category}-{at}"), "category": category, "scans": u32::from(at < valid) });
        (0..valid + missed).map(|at| row(one(at).as_object().unwrap())).collect::<Vec<_>>()
    };
    let of = |categories: &[(&str, u32, u32)]| {
        let rows: Vec<Value> = categories.iter().flat_map(|(category, valid, missed)| rows(category, *valid, *missed)).collect();
        rates(&tally(&rows, options(None, None)))
    };
    let found = of(&[("Fine", 96, 4), ("Few", 1, 5), ("Below", 94, 6), ("Worse", 9, 11), ("Whole", 40, 0)]);
    let order: Vec<_> = found.iter().map(|rate| rate.category.as_deref().unwrap_or("-")).collect();
    assert_eq!(order, ["-", "Worse", "Below", "Fine", "Whole", "Few"]);
    assert_eq!(summary(&found), Summary { judged: 4, fine: 2, worst: Some(1) });
    assert_eq!(summary(&of(&[("Few", 1, 5), ("Fine", 96, 4)])), Summary { judged: 1, fine: 1, worst: Some(1) });
    assert_eq!(summary(&of(&[("Few", 1, 5)])), Summary { judged: 0, fine: 0, worst: None });
    assert_eq!(summary(&[]), Summary::default());
}

/// What follows below the target is a fact with its source and day, or not known.
#[test]
fn ok_what_follows_below_the_target() {
    let of = |store: &str, assume: Option<&str>| {
        let one = row(json!({ "marketplace": store }).as_object().unwrap());
        let below = rates(&tally(&[one], options(None, assume)))[0].below;
        (below.does.word(), below.source, below.checked)
    };
    assert_eq!(of("GB", None), ("may-suspend-offers", &["SEED2"][..], "2026-11-21"));
    assert_eq!(of("CA", None), ("suspends-category", &["CA_VTRFAQ"][..], "2026-11-21"));
    assert_eq!(of("DE", None), ("unknown", &[][..], ""));
    assert_eq!(of("MX", None), ("unknown", &[][..], ""));
    assert_eq!(of("MX", Some("US")).0, "may-restrict-offers");
}

/// The limits that stand in the code are those of the catalogue.
#[test]
fn ok_the_limits_are_facts_of_the_catalogue() {
    let file = |name: &str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog/policies").join(name);
        toml::from_str::<toml::Value>(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let value = |policy: &toml::Value, key: &str| {
        let facts = policy["facts"].as_array().unwrap();
        facts.iter().find(|fact| fact["key"].as_str() == Some(key)).map(|fact| fact["value"].as_str().unwrap().to_owned()).unwrap()
    };
    assert_eq!(value(&file("global.toml"), "late_shipment_rate.max_percent"), shipconfirm::vtr::LATE_PERCENT.to_string());
    for store in ["us.toml", "gb.toml"] {
        assert!(value(&file(store), "metric_lag").contains("72 hours"), "{store}");
    }
    assert_eq!(file("jp.toml")["day"].as_str(), Some("deliver-by"));
}
