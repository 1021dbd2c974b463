//! The compiler of the facts: reads `catalog/`, proves it, and writes `$OUT_DIR/catalog.rs`.
//!
//! A wrong fact is a build error that names the file, the key and the reason.

#[macro_use]
#[path = "../src/words.rs"]
mod words;

#[path = "../src/outcome/terms.rs"]
#[allow(dead_code, reason = "the engine's own file, used in part here")]
mod answers;
#[path = "../src/tracking/check_digit.rs"]
#[allow(dead_code, reason = "the engine's own file, used in part here")]
mod check_digit;
mod emit;
mod facts;
mod fault;
mod formats;
mod gs1;
#[path = "../src/catalog/key.rs"]
mod key;
mod matcher;
mod outcomes;
mod pack;
mod policy;
mod posts;
mod prove;
#[path = "../src/tracking/selectivity.rs"]
mod selectivity;
mod services;
mod shift_jis;
mod storefronts;
#[path = "../src/catalog/terms.rs"]
#[allow(dead_code, reason = "the engine's own file, used in part here")]
mod terms;

mod zones;

use std::{env, fs, path::PathBuf, process};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("catalog");
    let shared =
        ["tracking/check_digit.rs", "tracking/selectivity.rs", "catalog/key.rs", "catalog/terms.rs", "outcome/terms.rs", "words.rs"];
    for place in ["catalog", "build"].map(str::to_owned).into_iter().chain(shared.map(|file| format!("src/{file}"))) {
        println!("cargo::rerun-if-changed={place}");
    }
    let mut faults = fault::Faults::default();
    let facts = facts::Facts::read(&root, &mut faults);
    faults.stop_if_any();
    let compiled = prove::prove(&facts, &mut faults);
    let prefixes = gs1::read(&root, &facts.sources, &mut faults);
    let outcomes = outcomes::compile(&root, &facts.sources, &mut faults);
    faults.stop_if_any();
    let patterns: Vec<&str> = compiled.iter().map(|(format, _)| format.pattern.as_str()).collect();
    // What identifies stands before what only bounds.
    let bounds = |format: u16| compiled.get(usize::from(format)).is_some_and(|(format, _)| format.role == terms::Role::Bounds);
    let matcher = matcher::build(&patterns, bounds).unwrap_or_else(|error| {
        println!("cargo::error=catalog/carriers: {error}");
        process::exit(1)
    });
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut code = emit::emit(&facts, &matcher);
    if let Some(prefixes) = &prefixes {
        gs1::emit(prefixes, &mut code);
    }
    if let Err(error) = fs::write(out.join("catalog.rs"), code) {
        println!("cargo::error=catalog.rs: cannot be written: {error}");
        process::exit(1);
    }
    if let Err(error) = fs::write(out.join("outcomes.rs"), outcomes) {
        println!("cargo::error=outcomes.rs: cannot be written: {error}");
        process::exit(1);
    }
    // Links to tracking pages are given by the engine that also reads files.
    let links = env::var_os("CARGO_FEATURE_FILES").is_some();
    if let Err(error) = fs::write(out.join("facts.txt"), pack::pack(&facts, &compiled, links)) {
        println!("cargo::error=facts.txt: cannot be written: {error}");
        process::exit(1);
    }
    if let Err(error) = zones::write(&facts, &out) {
        println!("cargo::error=zones.rs: {error}");
        process::exit(1);
    }
    if let Err(error) = fs::write(out.join("storefronts.txt"), pack::storefronts(&facts)) {
        println!("cargo::error=storefronts.txt: cannot be written: {error}");
        process::exit(1);
    }
    if let Err(error) = shift_jis::write(&out) {
        println!("cargo::error=shift_jis.bin: cannot be written: {error}");
        process::exit(1);
    }
}
