//! `cargo xtask demo`: from nothing to the panel, with the main job on the sample day before it.

use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

use crate::child::{self, Show};
use crate::serve::{self, Site};
use crate::step::{Done, step};
use crate::{build, npm, paths};

/// The day the shop in the sample had, and the moment it is looked at: the answer depends on it.
const SAMPLE: &str = "examples/sample-day.json";
const NOW: &str = "2026-11-21T15:00:00Z";

/// The shop is made up, and so is its id; the XML feed has to carry one.
const MERCHANT: &str = "A1EXAMPLESHOP";

/// The three ways to tell Amazon.
const PAYLOADS: [(&str, &str); 3] = [("api", "confirmShipment calls"), ("feed", "XML feed"), ("flat", "flat file")];

pub fn run(once: bool, port: u16) -> Result<()> {
    // First, so that a port in use is known before the long build and not after it.
    let server = if once { None } else { Some(serve::listen(port)?) };
    build::run()?;
    let out = paths::target().join("demo");
    step("check the sample day", check)?;
    step("build the three payloads", || payloads(&out))?;

    println!("\nThe payloads are in {}", paths::short(&out));
    let Some(server) = server else { return Ok(()) };
    let site = Site::new(&paths::root().join("www/dist"), &paths::root().join("www/csp.txt"))?;
    println!("\nPanel at http://localhost:{port} (Ctrl-C ends)");
    serve::forever(&server, &site);
    Ok(())
}

fn check() -> Result<Done> {
    let mut check = cli("check");
    check.args([SAMPLE, "--now", NOW]);
    // Straight to the terminal, whose width and colours the table is made for.
    let status = check.stdin(Stdio::null()).status().context("node could not start")?;
    allowed(status)
}

fn payloads(out: &Path) -> Result<Done> {
    let _ = std::fs::remove_dir_all(out);
    for (at, (kind, title)) in PAYLOADS.into_iter().enumerate() {
        let first = at == 0;
        let folder = out.join(kind);
        let mut build = cli("build");
        build.args([SAMPLE, "--now", NOW, "--merchant", MERCHANT, "--fix", "--to", kind, "--out", &paths::short(&folder)]);
        let finished = child::watch(&mut build, Show::Failures)?;
        if let Err(error) = allowed(finished.status) {
            eprintln!("{}", finished.text.trim_end());
            return Err(error);
        }
        if !folder.read_dir().is_ok_and(|mut files| files.next().is_some()) {
            bail!("{} holds no payload", paths::short(&folder));
        }
        println!("{title}");
        // Why a package is held stands in the table above; what was fixed is the same for all three.
        let fixes = |line: &str| line.is_empty() || line.starts_with("Fixed ") || line.starts_with("  ");
        for line in finished.text.lines().take_while(|line| !line.starts_with("shipment ")).filter(|line| first || !fixes(line)) {
            println!("  {line}");
        }
    }
    Ok(Done::Worked)
}

/// 1 means that something of the day is not ready, which is what the day is there to show.
fn allowed(status: ExitStatus) -> Result<Done> {
    match status.code() {
        Some(0 | 1) => Ok(Done::Worked),
        _ => bail!("the CLI ended with {status}"),
    }
}

/// The CLI as npm would install it.
fn cli(verb: &str) -> Command {
    let mut command = npm::node("pkg/bin/shipconfirm.js");
    command.arg(verb);
    command
}
