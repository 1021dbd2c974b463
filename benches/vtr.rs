//! How fast a year's ledger becomes rates, and what one more package costs.

use std::{fmt::Write as _, hint::black_box};

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use shipconfirm::vtr::{Entry, RateOptions, Tally, rates};

const ROWS: u64 = 1_000_000;

/// A year of a seller with three stores, four categories and six services; every tenth row is news of an earlier one.
fn year(rows: u64) -> String {
    let services = [
        ("GB", "Royal Mail", "Royal Mail Tracked 48", "GBP"),
        ("GB", "Royal Mail", "Royal Mail 24", "GBP"),
        ("GB", "DPD", "DPD Next Day", "GBP"),
        ("DE", "DHL", "DHL Paket", "EUR"),
        ("DE", "Deutsche Post", "Standardbrief", "EUR"),
        ("US", "USPS", "USPS Ground Advantage", "USD"),
    ];
    let categories = ["Home & Kitchen", "Toys & Games", "Sports & Outdoors", "Office Products"];
    let mut out = String::with_capacity(rows as usize * 400);
    for row in 0..rows {
        let order = if row % 10 == 9 { row - 9 } else { row };
        let (store, carrier, service, currency) = services[(order % 6) as usize];
        let category = categories[(order / 6 % 4) as usize];
        let (month, day) = (order * 12 / rows + 1, order % 28 + 1);
        let (cents, scans) = (order * 37 % 5000, (order * 13 % 17).min(2));
        let _ = writeln!(
            out,
            r#"{{"v":1,"orderId":"{:03}-{:07}-{:07}","package":"1","marketplace":"{store}","category":"{category}","carrier":"{carrier}","service":"{service}","trackingNumber":"RB{order:09}GB","value":{{"amount":"{}.{:02}","currency":"{currency}"}},"shipFrom":"{store}","shipTo":"{store}","deliverBy":"2026-{month:02}-{day:02}","shipBy":"2026-{month:02}-{day:02}T23:59:59Z","confirmedAt":"2026-{month:02}-{day:02}T10:30:00Z","scans":{scans}}}"#,
            order % 900 + 100,
            order,
            order * 7 % 9_999_999,
            cents / 100,
            cents % 100,
        );
    }
    out
}

fn options() -> RateOptions {
    RateOptions::at("2026-12-20T12:00:00Z".parse().unwrap())
}

fn ledger(c: &mut Criterion) {
    let year = year(ROWS);
    let mut group = c.benchmark_group("ledger");
    group.sample_size(10);
    group.throughput(Throughput::Elements(ROWS));
    group.bench_function("a year to all rates", |b| {
        b.iter(|| black_box(rates(&Tally::of(year.as_bytes(), options()).0)));
    });
    group.finish();
}

fn update(c: &mut Criterion) {
    let year = year(100_000);
    let (mut tally, problems) = Tally::of(year.as_bytes(), options());
    assert_eq!(problems, []);
    let news: Vec<Entry<'_>> = year.lines().take(1000).map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut at = 0;
    c.bench_function("one package more", |b| {
        b.iter_batched(
            || {
                at = (at + 1) % news.len();
                &news[at]
            },
            |entry| tally.add(entry),
            BatchSize::SmallInput,
        );
    });
    c.bench_function("all rates anew", |b| b.iter(|| black_box(rates(&tally))));
}

criterion_group!(benches, ledger, update);
criterion_main!(benches);
