//! Recognition natively, beside the crate `tracking-numbers`, on the numbers of the corpus.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde_json::Value;
use shipconfirm::tracking::{Context, recognize};

fn recognition(c: &mut Criterion) {
    let corpus: Value = serde_json::from_str(include_str!("../../tests/cases/recognition.json")).unwrap();
    let numbers: Vec<&str> = corpus["cases"].as_array().unwrap().iter().map(|case| case["number"].as_str().unwrap()).collect();
    let mut group = c.benchmark_group("recognize");
    group.throughput(Throughput::Elements(numbers.len() as u64));
    group.bench_function("shipconfirm", |b| {
        b.iter(|| numbers.iter().for_each(|number| drop(black_box(recognize(number, &Context::default())))));
    });
    group.bench_function("tracking-numbers", |b| {
        b.iter(|| numbers.iter().for_each(|number| drop(black_box(tracking_numbers::track(number)))));
    });
    group.finish();
}

criterion_group!(benches, recognition);
criterion_main!(benches);
