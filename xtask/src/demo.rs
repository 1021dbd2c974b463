//! `cargo xtask demo`: from nothing to the panel, with the main job on the sample day before it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

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

    println!("\nPayloads in {}", paths::short(&out));
    for (kind, title) in PAYLOADS {
        println!("  {title}");
        for file in files(&out.join(kind))? {
            println!("    {}", paths::short(&file));
        }
    }
    let Some(server) = server else { return Ok(()) };
    let site = Site::new(&paths::root().join("www/dist"), &paths::root().join("www/csp.txt"))?;
    println!("\nPanel at http://localhost:{port} (Ctrl-C ends)");
    serve::forever(&server, &site);
    Ok(())
}

fn check() -> Result<Done> {
    let mut check = cli("check");
    check.args([SAMPLE, "--now", NOW]);
    tolerant(&mut check, Show::Everything)
}

fn payloads(out: &Path) -> Result<Done> {
    let _ = std::fs::remove_dir_all(out);
    for (kind, _) in PAYLOADS {
        let mut build = cli("build");
        build.args([SAMPLE, "--now", NOW, "--merchant", MERCHANT, "--to", kind, "--out"]).arg(out.join(kind));
        tolerant(&mut build, Show::Failures)?;
        if files(&out.join(kind))?.is_empty() {
            bail!("{} holds no payload", paths::short(&out.join(kind)));
        }
    }
    Ok(Done::Worked)
}

/// The CLI as npm would install it.
fn cli(verb: &str) -> Command {
    let mut command = npm::node("pkg/bin/shipconfirm.js");
    command.arg(verb);
    command
}

/// 1 means that something of the day is not ready, which is what the day is there to show.
fn tolerant(command: &mut Command, show: Show) -> Result<Done> {
    let finished = child::watch(command, show)?;
    match finished.status.code() {
        Some(0 | 1) => Ok(Done::Worked),
        _ => {
            if show == Show::Failures {
                eprintln!("{}", finished.text.trim_end());
            }
            bail!("the CLI ended with {}", finished.status)
        }
    }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}
