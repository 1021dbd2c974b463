//! `cargo xtask VERB`: the only thing that knows the steps of this repository.
//!
//! One file a verb. What the verbs share: `step` (a line per step, with its time), `child` (runs
//! a program and never looks hung), `stamp` (skips what did not change), `toolchain`, `browser`
//! and `npm` (find or install what a step needs).

mod apt;
mod args;
mod bench;
mod bindgen;
mod browser;
mod build;
mod catalogue;
mod child;
mod ci;
mod demo;
mod desk_check;
mod desk_texts;
mod doctor;
mod facts;
mod generate;
mod generators;
mod measured;
mod npm;
mod outcomes;
mod overlay;
mod paths;
mod platforms;
mod recognized;
mod section;
mod serve;
mod smaller;
mod stamp;
mod step;
mod test;
mod texts;
mod toolchain;

use std::process::ExitCode;

use args::Verb;

fn main() -> ExitCode {
    // The runner is what cargo starts for every WASM test file; its arguments are not ours.
    let mut words = std::env::args_os().skip(1).peekable();
    if words.peek().is_some_and(|word| word == "test-runner") {
        return report(wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(words));
    }
    match args::parse(words) {
        Ok(verb) => report(run(verb)),
        Err(problem) => {
            eprintln!("error: {problem}\n\n{}", args::USAGE);
            ExitCode::from(2)
        }
    }
}

fn run(verb: Verb) -> anyhow::Result<()> {
    match verb {
        Verb::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Verb::Demo { once, port } => demo::run(once, port),
        Verb::Build => build::run(),
        Verb::Test { require_browser } => test::run(require_browser),
        Verb::Gen { check } => generate::run(check),
        Verb::Bench => bench::run(),
        Verb::DeskCheck => desk_check::run(),
        Verb::Ci => ci::run(),
        Verb::Doctor => doctor::run(),
    }
}

/// The causes on one line: `RUST_BACKTRACE` must not turn a missing tool into a stack dump.
fn report(result: anyhow::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
