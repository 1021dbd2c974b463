//! `cargo xtask build`: the WASM, the npm package, the panel.

use std::path::PathBuf;

use anyhow::Result;

use crate::child::{self, Show};
use crate::stamp::{Digest, Stamp};
use crate::step::{Done, step};
use crate::toolchain::{TARGET, WasmStd};
use crate::{bindgen, npm, paths};

pub fn run() -> Result<()> {
    step("npm packages", npm::install)?;
    let mut std = None;
    step("standard library for WASM", || {
        let found = WasmStd::ensure()?;
        std = Some(found);
        Ok(Done::Note(found.name().to_owned()))
    })?;
    if let Some(std) = std {
        for (name, features) in ENGINES {
            step(&format!("{name} for WASM"), || compile(std, features))?;
            step(&format!("{name}, glue and wasm-opt"), || bindgen::package(name, &compiled(std), &dist(name)))?;
        }
    }
    for member in npm::MEMBERS {
        if npm::has_script(member, "build")? {
            step(&format!("npm run build in {member}"), || script(member))?;
        }
    }
    Ok(())
}

/// The engines of the npm package, each a folder of `dist` and an entry: the small one, and the one that also reads files.
pub const ENGINES: [(&str, &[&str]); 2] =
    [("shipconfirm", &["--no-default-features"]), ("files", &["--no-default-features", "--features", "files"])];

/// Where the npm package keeps what is generated of an engine.
pub fn dist(engine: &str) -> PathBuf {
    paths::root().join("pkg/dist").join(engine)
}

fn compiled(std: WasmStd) -> PathBuf {
    std.target_dir().join(TARGET).join("release").join("shipconfirm.wasm")
}

/// Cargo knows best what has changed; asking it costs less than a second.
fn compile(std: WasmStd, features: &[&str]) -> Result<Done> {
    let mut cargo = std.cargo("rustc")?;
    // The manifest asks for no cdylib, so that native builds never link a useless one.
    cargo.args(["--package", "shipconfirm", "--lib", "--crate-type", "cdylib", "--release"]).args(features);
    child::run(&mut cargo, Show::Failures)?;
    Ok(Done::Worked)
}

fn script(member: &str) -> Result<Done> {
    let root = paths::root();
    let mut inputs = Digest::default().path(&root.join("package-lock.json"))?;
    for (engine, _) in ENGINES {
        for output in bindgen::outputs(&dist(engine)) {
            inputs = inputs.path(&output)?;
        }
    }
    // The panel is built from the package and shows the sample day.
    for folder in ["pkg", "examples", "www"] {
        inputs = inputs.path(&root.join(folder))?;
        if folder == member {
            break;
        }
    }
    let stamp = Stamp::new(&format!("build-{member}"), inputs, &[root.join(member).join("dist")]);
    if stamp.is_fresh()? {
        return Ok(Done::Unchanged);
    }
    child::run(&mut npm::run_script(member, "build"), Show::Failures)?;
    stamp.write()?;
    Ok(Done::Worked)
}
