//! `cargo xtask test`: every test there is.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::browser::Browser;
use crate::child::{self, Show};
use crate::step::{Done, Tally};
use crate::toolchain::{TARGET, WasmStd};
use crate::{build, generate, npm, paths, toolchain};

pub fn run(require_browser: bool) -> Result<()> {
    let mut tally = Tally::new();
    native(&mut tally);
    tally.run("generated files", || generate::run(true).map(|()| Done::Worked));

    let browser = Browser::ensure();
    wasm(&mut tally, &browser, require_browser);

    if tally.run("build", || build::run().map(|()| Done::Worked)) {
        packages(&mut tally, &browser, require_browser)?;
    } else {
        tally.not_run("npm package and panel", "the build failed");
    }
    tally.finish()
}

fn native(tally: &mut Tally) {
    tally.run("format", || cargo("fmt", &["--all", "--check"]));
    tally.run("lints, native", || cargo("clippy", &["--workspace", "--all-targets", "--", "--deny", "warnings"]));
    tally.run("tests, native", || tested(&mut arguments("test", &["--workspace", "--no-fail-fast"])));
}

/// The same tests as WASM, through wasm-bindgen's test runner, which is this very program.
fn wasm(tally: &mut Tally, browser: &Result<Browser>, require_browser: bool) {
    let mut std = None;
    let found = tally.run("standard library for WASM", || {
        let ensured = WasmStd::ensure()?;
        std = Some(ensured);
        Ok(Done::Note(ensured.name().to_owned()))
    });
    let Some(std) = std.filter(|_| found) else {
        tally.not_run("WASM lints and tests", "there is no standard library for WASM");
        return;
    };
    tally.run("lints, WASM", || {
        for build::Engine { features, .. } in &build::ENGINES {
            let mut clippy = std.cargo("clippy")?;
            clippy.args(["--package", "shipconfirm", "--lib"]).args(*features).args(["--", "--deny", "warnings"]);
            child::run(&mut clippy, Show::Everything)?;
        }
        Ok(Done::Worked)
    });
    tally.run("tests, WASM in Node", || tested(&mut wasm_tests(std)?));
    in_browser(tally, "tests, WASM in Chromium", browser, require_browser, |browser| {
        let mut tests = wasm_tests(std)?;
        tests
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env("CHROMEDRIVER", &browser.driver)
            // The defaults of 5 and 20 seconds are short for a busy machine.
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        tested(&mut tests)
    });
}

fn wasm_tests(std: WasmStd) -> Result<Command> {
    let me = std::env::current_exe()?;
    let me = me.to_str().context("the path of this program is not UTF-8")?;
    let mut tests = std.cargo("test")?;
    tests
        // A list, not the variable of the same meaning, which would split a path at its blanks.
        .args(["--config", &format!("target.{TARGET}.runner=['{me}', 'test-runner']")])
        .args(["--package", "shipconfirm", "--lib", "--tests", "--no-fail-fast"]);
    Ok(tests)
}

fn packages(tally: &mut Tally, browser: &Result<Browser>, require_browser: bool) -> Result<()> {
    for member in npm::MEMBERS {
        if npm::has_script(member, "typecheck")? {
            tally.run(&format!("types, {member}"), || script(member, "typecheck"));
        }
    }
    if npm::has_script("pkg", "test")? {
        tally.run("tests, npm package", || {
            let mut tests = npm::run_script("pkg", "test");
            if let Ok(browser) = browser {
                tests.env("CHROMIUM", &browser.chromium);
            }
            child::run(&mut tests, Show::Everything)?;
            Ok(Done::Worked)
        });
        tally.run("packed package: publint, attw", packed);
    }
    if npm::has_script("www", "test")? {
        in_browser(tally, "tests, panel in Chromium", browser, require_browser, |browser| {
            let mut tests = npm::run_script("www", "test");
            tests.env("CHROMIUM", &browser.chromium);
            child::run(&mut tests, Show::Everything)?;
            Ok(Done::Worked)
        });
    }
    Ok(())
}

/// A step that needs the browser: run with it, else one line why not, or a failure.
fn in_browser(
    tally: &mut Tally,
    name: &str,
    browser: &Result<Browser>,
    require_browser: bool,
    work: impl FnOnce(&Browser) -> Result<Done>,
) {
    match browser {
        Ok(browser) => {
            tally.run(name, || work(browser));
        }
        Err(why) if require_browser => {
            tally.run(name, || bail!("{why:#}"));
        }
        Err(why) => tally.not_run(name, &format!("{why:#}")),
    }
}

/// What a stranger would install, looked at as a package.
fn packed() -> Result<Done> {
    let folder = paths::target().join("xtask/pack");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let mut pack = npm::npm();
    pack.args(["pack", "--workspace", "pkg", "--pack-destination"]).arg(&folder);
    child::run(&mut pack, Show::Failures)?;
    let tarball = std::fs::read_dir(&folder)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
        .context("npm pack wrote no tarball")?;

    let mut publint = npm::tool("publint", "publint")?;
    child::run(publint.arg(&tarball).arg("--strict"), Show::Everything)?;
    // attw reads the package's own `.attw.json` from the folder it runs in.
    let mut attw = npm::tool("@arethetypeswrong/cli", "attw")?;
    attw.arg(&tarball).current_dir(paths::root().join("pkg"));
    child::run(&mut attw, Show::Everything)?;
    Ok(Done::Worked)
}

fn arguments(verb: &str, args: &[&str]) -> Command {
    let mut command = toolchain::cargo(verb);
    command.args(args);
    command
}

fn cargo(verb: &str, args: &[&str]) -> Result<Done> {
    child::run(&mut arguments(verb, args), Show::Everything)?;
    Ok(Done::Worked)
}

fn script(member: &str, name: &str) -> Result<Done> {
    child::run(&mut npm::run_script(member, name), Show::Everything)?;
    Ok(Done::Worked)
}

/// A test run of cargo, which passes only when it ran a test.
fn tested(command: &mut Command) -> Result<Done> {
    let text = child::run(command, Show::Everything)?;
    match passed(&text) {
        0 => bail!("no test was run"),
        count => Ok(Done::Note(format!("{count} passed"))),
    }
}

/// The sum over the closing lines: `test result: ok. 12 passed; 0 failed; …`.
fn passed(text: &str) -> usize {
    text.lines()
        .filter_map(|line| line.split_once("test result:")?.1.split_once(" passed"))
        .filter_map(|(before, _)| before.rsplit(' ').next()?.parse::<usize>().ok())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passed_tests_are_summed_over_the_closing_lines() {
        let text = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 0 ignored\n\n\
            test result: \x1b[32mok\x1b[0m. 10 passed; 0 failed; finished in 0.1s\nno tests to run!\n";
        assert_eq!(passed(text), 12);
        assert_eq!(passed("no tests to run!\n"), 0);
    }

    #[test]
    fn without_a_browser_a_step_is_skipped_or_fails() {
        let browser: Result<Browser> = Err(anyhow::anyhow!("no Chromium found"));
        let mut tally = Tally::new();
        in_browser(&mut tally, "panel", &browser, false, |_| Ok(Done::Worked));
        assert!(tally.finish().is_ok());

        let mut tally = Tally::new();
        in_browser(&mut tally, "panel", &browser, true, |_| Ok(Done::Worked));
        assert_eq!(tally.finish().unwrap_err().to_string(), "a step failed");
    }
}
