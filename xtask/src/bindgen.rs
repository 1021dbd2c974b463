//! From cargo's `.wasm` to what the npm package ships: one module, two kinds of glue.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wasm_bindgen_cli_support::Bindgen;

use crate::child::{self, Show};
use crate::npm;
use crate::stamp::{Digest, Stamp};
use crate::step::Done;

/// The features rustc turns on today, said aloud so that the run does not hang on a custom section.
const WASM_OPT: [&str; 8] = [
    "-O3",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Every file below is written by this module into the package's `dist`.
pub const WASM: &str = "shipconfirm_bg.wasm";
const WEB_GLUE: &str = "glue.js";
const WEB_TYPES: &str = "glue.d.ts";
const NODE_GLUE: &str = "node.cjs";
const BYTES: &str = "bytes.js";
const BYTES_TYPES: &str = "bytes.d.ts";

/// Writes `dist` from `input`, when either has changed. `work` is a folder for what lies between.
pub fn package(input: &Path, work: &Path, dist: &Path) -> Result<Done> {
    let bytes = std::fs::read(input).with_context(|| format!("{} cannot be read", crate::paths::short(input)))?;
    let inputs = Digest::default()
        .bytes(&bytes)
        .text(&WASM_OPT.join(" "))
        .text(include_str!("bindgen.rs"))
        .path(&crate::paths::root().join("Cargo.lock"))?
        .path(&crate::paths::root().join("package-lock.json"))?;
    let stamp = Stamp::new("bindgen", inputs, &outputs(dist));
    if stamp.is_fresh()? {
        return Ok(Done::Unchanged);
    }

    let web = work.join("web");
    let node = work.join("node");
    generate(&bytes, &web, |bindgen| bindgen.web(true).map(drop))?;
    generate(&bytes, &node, |bindgen| bindgen.nodejs(true).map(drop))?;

    std::fs::create_dir_all(dist)?;
    let wasm = dist.join(WASM);
    optimise(&web.join(WASM), &wasm)?;
    copy(&web.join("shipconfirm.js"), &dist.join(WEB_GLUE))?;
    copy(&web.join("shipconfirm.d.ts"), &dist.join(WEB_TYPES))?;
    copy(&node.join("shipconfirm.js"), &dist.join(NODE_GLUE))?;
    let text = STANDARD.encode(std::fs::read(&wasm)?);
    std::fs::write(dist.join(BYTES), format!("export default \"{text}\";\n"))?;
    std::fs::write(dist.join(BYTES_TYPES), "declare const base64: string;\nexport default base64;\n")?;
    stamp.write()?;
    Ok(Done::Worked)
}

pub fn outputs(dist: &Path) -> Vec<PathBuf> {
    [WASM, WEB_GLUE, WEB_TYPES, NODE_GLUE, BYTES, BYTES_TYPES].map(|name| dist.join(name)).into()
}

/// Both kinds of glue import from the same module name, so they can share one `.wasm`.
fn generate(bytes: &[u8], folder: &Path, kind: impl FnOnce(&mut Bindgen) -> Result<()>) -> Result<()> {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes("shipconfirm", bytes.to_vec())
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // Without a default path in the glue no bundler drags in a second copy of the module.
        .omit_default_module_path(true);
    kind(&mut bindgen)?;
    bindgen.generate(folder).context("wasm-bindgen could not write the glue")
}

fn optimise(from: &Path, to: &Path) -> Result<()> {
    let mut wasm_opt = npm::tool("binaryen", "wasm-opt")?;
    wasm_opt.arg(from).args(WASM_OPT).arg("-o").arg(to);
    child::run(&mut wasm_opt, Show::Failures)?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::copy(from, to).with_context(|| format!("{} cannot be copied", crate::paths::short(from)))?;
    Ok(())
}
