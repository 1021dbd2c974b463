//! What makes the small engine small: each means left out in turn, and what else was tried, as modules to be weighed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;

use crate::build::{self, ENGINES, Engine};
use crate::step::{Done, step};
use crate::toolchain::WasmStd;
use crate::{bindgen, paths};

/// One difference from the engine as it is shipped.
struct Tried {
    what: &'static str,
    /// Settings of the compiler in place of the shipped ones.
    config: Option<&'static [&'static str]>,
    /// Passes of wasm-opt in place of the shipped ones.
    passes: Option<&'static [&'static str]>,
}

impl Tried {
    const fn compiled(what: &'static str, config: &'static [&'static str]) -> Self {
        Tried { what, config: Some(config), passes: None }
    }

    const fn optimised(what: &'static str, passes: &'static [&'static str]) -> Self {
        Tried { what, config: None, passes: Some(passes) }
    }
}

const OWN_Z: &str = "profile.release.package.shipconfirm.opt-level=\"z\"";
const UNUSED: &str = "--low-memory-unused";

const TRIED: [Tried; 13] = [
    Tried { what: "as it is shipped", config: None, passes: None },
    Tried::compiled("our code at opt-level s, not z", &["--config", "profile.release.package.shipconfirm.opt-level=\"s\""]),
    Tried::compiled("our code at opt-level 3", &["--config", "profile.release.package.shipconfirm.opt-level=3"]),
    Tried::compiled("the libraries at opt-level z, not s", &["--config", OWN_Z, "--config", "profile.release.opt-level=\"z\""]),
    Tried::compiled("the libraries at opt-level 3", &["--config", OWN_Z, "--config", "profile.release.opt-level=3"]),
    Tried::compiled("thin LTO, not fat", &["--config", OWN_Z, "--config", "profile.release.lto=\"thin\""]),
    Tried::compiled("16 codegen units, not one", &["--config", OWN_Z, "--config", "profile.release.codegen-units=16"]),
    Tried::optimised("wasm-opt without a pass", &[]),
    Tried::optimised("-Oz once", &[UNUSED, "-Oz"]),
    Tried::optimised("-Oz three times, the code not flattened", &[UNUSED, "-Oz", "-Oz", "-Oz"]),
    Tried::optimised("the first kilobyte of memory may be used", &["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"]),
    Tried::optimised("-O4", &[UNUSED, "-O4"]),
    Tried::optimised("what can flow where is followed too (--gufa)", &[UNUSED, "-Oz", "--flatten", "--rereloop", "-Oz", "--gufa", "-Oz"]),
];

/// Builds each of them, and writes a list of their files.
pub fn build_all() -> Result<PathBuf> {
    let shipped = ENGINES.iter().find(|engine| engine.name == "shipconfirm").context("there is no small engine")?;
    let std = WasmStd::ensure()?;
    let folder = paths::target().join("xtask/smaller");
    std::fs::create_dir_all(&folder)?;
    let mut rows = Vec::new();
    for (at, tried) in TRIED.iter().enumerate() {
        let file = folder.join(format!("{at}.wasm"));
        step(&format!("small engine, {}", tried.what), || built(std, shipped, tried, &file))?;
        rows.push(json!({ "what": tried.what, "file": file }));
    }
    let list = folder.join("list.json");
    std::fs::write(&list, serde_json::to_string(&rows)?).with_context(|| format!("{} cannot be written", paths::short(&list)))?;
    Ok(list)
}

fn built(std: WasmStd, shipped: &Engine, tried: &Tried, file: &Path) -> Result<Done> {
    let engine = Engine { config: tried.config.unwrap_or(shipped.config), passes: tried.passes.unwrap_or(shipped.passes), ..*shipped };
    build::compile(std, &engine)?;
    bindgen::module(&build::compiled(std), engine.passes, file)?;
    Ok(Done::Worked)
}
