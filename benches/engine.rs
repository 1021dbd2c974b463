//! How fast the engine is natively. `cargo xtask bench` prints these beside the peers in Node.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde::Deserialize;
use shipconfirm::{
    CheckOptions, check,
    source::{Options, read},
    tracking::{Context, recognize},
};

#[derive(Deserialize)]
struct Corpus {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    number: String,
}

fn recognition(c: &mut Criterion) {
    let corpus: Corpus = serde_json::from_str(include_str!("../tests/cases/recognition.json")).unwrap();
    let mut group = c.benchmark_group("recognize");
    group.throughput(Throughput::Elements(corpus.cases.len() as u64));
    group.bench_function("corpus", |b| {
        b.iter(|| {
            for case in &corpus.cases {
                black_box(recognize(&case.number, &Context::default()));
            }
        });
    });
    group.finish();
}

fn day(c: &mut Criterion) {
    let file = include_bytes!("../examples/sample-day.json");
    let options = CheckOptions::at("2026-11-21T15:00:00Z".parse().unwrap());
    let shipments = read(file, &Options::default()).shipments;
    let mut group = c.benchmark_group("sample day");
    group.throughput(Throughput::Elements(shipments.len() as u64));
    group.bench_function("read", |b| b.iter(|| black_box(read(file, &Options::default()))));
    group.bench_function("check", |b| b.iter(|| black_box(check(&shipments, &options))));
    group.finish();

    // One shipment a number of the corpus, most of them not the stated carrier's: the rules have something to say.
    let corpus: Corpus = serde_json::from_str(include_str!("../tests/cases/recognition.json")).unwrap();
    let text: Vec<String> = corpus.cases.iter().map(|case| shipment(&case.number)).collect();
    let text = format!("[{}]", text.join(","));
    let shipments = read(text.as_bytes(), &Options::default()).shipments;
    let mut group = c.benchmark_group("corpus");
    group.throughput(Throughput::Elements(shipments.len() as u64));
    group.bench_function("read", |b| b.iter(|| black_box(read(text.as_bytes(), &Options::default()))));
    group.bench_function("check", |b| b.iter(|| black_box(check(&shipments, &options))));
    group.finish();
}

/// About 500 bytes, as a shop sends them.
fn shipment(number: &str) -> String {
    format!(
        r#"{{"id":"GB-1","orderId":"202-1234567-1234567","marketplace":"GB","status":"Unshipped","fulfillment":"MFN",
        "purchaseDate":"2026-11-20T09:12:00Z","shipBy":"2026-11-23T23:59:59Z","shipFrom":{{"country":"GB"}},"shipTo":{{"country":"GB"}},
        "lines":[{{"orderItemId":"12345678901234","sku":"MUG","ordered":2,"shipped":0}}],
        "packages":[{{"reference":"1","carrier":"Royal Mail","service":"Royal Mail Tracked 48","trackingNumber":"{number}",
                     "shipDate":"2026-11-21T10:30:00Z","items":[{{"orderItemId":"12345678901234","quantity":2}}]}}]}}"#
    )
}

criterion_group!(benches, recognition, day);
criterion_main!(benches);
