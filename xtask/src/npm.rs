//! Node, npm, and the tools that come from npm.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::child::{self, Show};
use crate::stamp::{Digest, Stamp};
use crate::step::Done;
use crate::{paths, toolchain};

/// The npm packages of this repository.
pub const MEMBERS: [&str; 2] = ["pkg", "www"];

/// The oldest Node that can `require` what the package ships.
pub const OLDEST_NODE: (u32, u32) = (20, 19);

/// Installs what the lock file says, when it is not there yet.
pub fn install() -> Result<Done> {
    check_node()?;
    let mut inputs = Digest::default().text("npm ci");
    for file in ["package.json", "package-lock.json", "pkg/package.json", "www/package.json"] {
        inputs = inputs.text(file).path(&paths::root().join(file))?;
    }
    // npm keeps its own account of what is installed there.
    let installed = paths::root().join("node_modules/.package-lock.json");
    let stamp = Stamp::new("npm", inputs, &[installed]);
    if stamp.is_fresh()? {
        return Ok(Done::Unchanged);
    }
    child::run(npm().args(["ci", "--no-audit", "--no-fund"]), Show::Failures)?;
    stamp.write()?;
    Ok(Done::Worked)
}

fn check_node() -> Result<()> {
    let (major, minor) = OLDEST_NODE;
    let Some(found) = toolchain::version("node") else {
        bail!("node is not on PATH; install Node {major}.{minor} or newer with npm");
    };
    if !node_is_new_enough(&found) {
        bail!("node {found} is too old; install Node {major}.{minor} or newer");
    }
    Ok(())
}

pub fn node_is_new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|n| n.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) => (major, minor) >= OLDEST_NODE,
        _ => false,
    }
}

pub fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(paths::root()).env("npm_config_update_notifier", "false");
    command
}

/// `npm run NAME -w MEMBER`.
pub fn run_script(member: &str, name: &str) -> Command {
    let mut command = npm();
    command.args(["run", "--silent", name, "--workspace", member]);
    command
}

/// `node FILE`.
pub fn node(file: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new("node");
    command.current_dir(paths::root()).arg(file);
    command
}

/// Whether a member is there and has the script.
pub fn has_script(member: &str, name: &str) -> Result<bool> {
    let file = paths::root().join(member).join("package.json");
    if !file.is_file() {
        return Ok(false);
    }
    Ok(read_json(&file)?["scripts"][name].is_string())
}

/// An installed npm program, run by Node: `.bin` holds shell scripts on some systems.
pub fn tool(package: &str, program: &str) -> Result<Command> {
    let folder = paths::root().join("node_modules").join(package);
    let manifest = read_json(&folder.join("package.json"))?;
    let bin = &manifest["bin"];
    let file = bin[program].as_str().or_else(|| bin.as_str()).with_context(|| format!("{package} has no program {program}"))?;
    Ok(node(folder.join(file)))
}

fn read_json(file: &PathBuf) -> Result<Value> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", paths::short(file)))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", paths::short(file)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_versions() {
        assert!(node_is_new_enough("v20.19.0"));
        assert!(node_is_new_enough("v24.1.0"));
        assert!(!node_is_new_enough("v20.18.3"));
        assert!(!node_is_new_enough("v18.20.4"));
        assert!(!node_is_new_enough("unknown"));
    }
}
