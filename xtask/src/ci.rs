//! `cargo xtask ci`: what `.ci/run` calls.

use anyhow::{Result, bail};

use crate::{args, demo, doctor, test};

/// All three run, so that one look at the log tells everything that is wrong.
pub fn run() -> Result<()> {
    let verbs =
        [("doctor", doctor::run as fn() -> Result<()>), ("test", || test::run(true)), ("demo", || demo::run(true, args::DEFAULT_PORT))];
    let mut failed = Vec::new();
    for (name, verb) in verbs {
        println!("\n# {name}");
        if let Err(error) = verb() {
            eprintln!("error: {error:#}");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    bail!("failed: {}", failed.join(", "))
}
