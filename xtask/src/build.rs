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
        for engine in &ENGINES {
            step(&format!("{} for WASM", engine.name), || compile(std, engine))?;
            step(&format!("{}, glue and wasm-opt", engine.name), || bindgen::package(engine, &compiled(std)))?;
        }
    }
    for member in npm::MEMBERS {
        if npm::has_script(member, "build")? {
            step(&format!("npm run build in {member}"), || script(member))?;
        }
    }
    Ok(())
}

/// An engine of the npm package: a folder of `dist`, and an entry.
#[derive(Clone, Copy)]
pub struct Engine {
    pub name: &'static str,
    pub features: &'static [&'static str],
    /// What differs from the profile of the manifest.
    pub config: &'static [&'static str],
    /// What rustc is told of the whole module.
    pub flags: &'static [&'static str],
    /// The passes of wasm-opt.
    pub passes: &'static [&'static str],
}

/// The one for pages, as small as it can be, and the one that also reads and writes files, as fast as it can be.
pub const ENGINES: [Engine; 2] = [
    Engine {
        name: "shipconfirm",
        features: &["--no-default-features"],
        config: &["--config", "profile.release.package.shipconfirm.opt-level=\"z\""],
        flags: &[],
        // Flat code is folded once more: half a per cent. The first kilobyte is the end of the stack, where no pointer leads,
        // so the parts of an address may be added up by the load itself: half a per cent again.
        passes: &["--low-memory-unused", "-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"],
    },
    Engine {
        name: "files",
        features: &["--no-default-features", "--features", "files"],
        config: &["--config", "profile.release.opt-level=3"],
        // The usual threshold is 225. Shipments are checked 4 % faster for 6 % of size, and 8 % where rules find something;
        // at 1000 that is 5 and 10 %, for 31 %.
        flags: &["-C", "llvm-args=-inline-threshold=400"],
        passes: &["--low-memory-unused", "-O4"],
    },
];

impl Engine {
    /// Where the npm package keeps what is generated of it.
    pub fn dist(&self) -> PathBuf {
        paths::root().join("pkg/dist").join(self.name)
    }
}

/// Where cargo leaves what it compiled last.
pub fn compiled(std: WasmStd) -> PathBuf {
    std.target_dir().join(TARGET).join("release").join("shipconfirm.wasm")
}

/// Cargo knows best what has changed; asking it costs less than a second.
pub fn compile(std: WasmStd, engine: &Engine) -> Result<Done> {
    let mut cargo = std.cargo("rustc")?;
    // The manifest asks for no cdylib, so that native builds never link a useless one.
    cargo.args(["--package", "shipconfirm", "--lib", "--crate-type", "cdylib", "--release"]).args(engine.features).args(engine.config);
    cargo.arg("--").args(engine.flags);
    child::run(&mut cargo, Show::Failures)?;
    Ok(Done::Worked)
}

/// What a member's build makes: the panel's also makes the part of the package that is the panel.
fn made(member: &str) -> &'static [&'static str] {
    match member {
        "www" => &["www/dist", "pkg/dist/ui", "pkg/dist/themes", "pkg/dist/sample.js", "pkg/dist/sample.d.ts"],
        _ => &["pkg/dist/api.cjs", "pkg/dist/fluent.js", "pkg/dist/index.d.cts", "pkg/dist/shipconfirm", "pkg/dist/files"],
    }
}

fn script(member: &str) -> Result<Done> {
    let root = paths::root();
    let mut inputs = Digest::default().path(&root.join("package-lock.json"))?;
    for engine in &ENGINES {
        for output in bindgen::outputs(&engine.dist()) {
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
    let outputs: Vec<PathBuf> = made(member).iter().map(|path| root.join(path)).collect();
    let stamp = Stamp::new(&format!("build-{member}"), inputs, &outputs);
    if stamp.is_fresh()? {
        return Ok(Done::Unchanged);
    }
    child::run(&mut npm::run_script(member, "build"), Show::Failures)?;
    stamp.write()?;
    Ok(Done::Worked)
}
