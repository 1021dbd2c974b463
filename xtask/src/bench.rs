//! `cargo xtask bench`: speed natively and in Node, and the size of the WASM.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::child::{self, Show};
use crate::step::{Done, step};
use crate::{bindgen, build, npm, paths, section, smaller, toolchain};

pub fn run() -> Result<()> {
    build::run()?;
    if !scripts(&paths::root().join("benches"), "rs")?.is_empty() {
        step("native benches", || {
            let mut cargo = toolchain::cargo("bench");
            cargo.args(["--package", "shipconfirm", "--bench", "*"]);
            child::run(&mut cargo, Show::Everything)?;
            Ok(Done::Worked)
        })?;
    }
    // A package of its own: its peer brings a C library, which nobody should need to run the tests.
    let criterion = paths::target().join("criterion");
    step("native peers", || {
        let mut cargo = toolchain::cargo("bench");
        cargo.args(["--manifest-path", "benches/peers/Cargo.toml", "--locked", "--target-dir"]).arg(paths::target());
        child::run(cargo.env("CRITERION_HOME", &criterion), Show::Everything)?;
        Ok(Done::Worked)
    })?;
    let tried = smaller::build_all()?;
    for file in scripts(&paths::root().join("tests/bench"), "mjs")? {
        step(&format!("node {}", paths::short(&file)), || {
            child::run(npm::node(&file).env("CRITERION_HOME", &criterion).env("SMALLER", &tried), Show::Everything)?;
            Ok(Done::Worked)
        })?;
    }
    for engine in &build::ENGINES {
        step(&format!("size of {}", engine.name), || {
            sizes(&engine.dist().join(bindgen::WASM))?;
            Ok(Done::Worked)
        })?;
    }
    Ok(())
}

/// The files of a folder with this extension, by name; none when there is no folder.
fn scripts(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn sizes(file: &Path) -> Result<()> {
    let wasm = std::fs::read(file).with_context(|| format!("{} cannot be read", paths::short(file)))?;
    println!("  {:<32}{:>10}", "raw", wasm.len());
    // Node compresses as a web server would; a compressor of our own would only be for this line.
    let script = "const z=require('zlib'),b=require('fs').readFileSync(process.argv[1]);\
        console.log(z.gzipSync(b,{level:9}).length,z.brotliCompressSync(b).length)";
    let mut node = npm::node("-e");
    node.arg(script).arg(file);
    let text = child::run(&mut node, Show::Failures)?;
    let mut numbers = text.split_whitespace();
    for name in ["gzip -9", "brotli -11"] {
        println!("  {name:<32}{:>10}", numbers.next().unwrap_or("?"));
    }
    for (name, size) in section::sizes(&wasm)? {
        println!("  {:<32}{size:>10}", format!("section {name}"));
    }
    Ok(())
}
