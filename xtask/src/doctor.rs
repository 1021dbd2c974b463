//! `cargo xtask doctor`: what is installed, what is missing, what to type.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::toolchain::{TARGET, WasmStd, version};
use crate::{apt, browser, npm, paths};

struct Row {
    tool: &'static str,
    /// The version or the place; the error says what is wrong.
    found: Result<String, String>,
    /// What to type, or who does it.
    remedy: String,
    /// Whether nothing here can be had without it.
    needed: bool,
}

pub fn run() -> Result<()> {
    let rows = rows();
    print!("{}", table(&rows));
    let missing: Vec<_> = rows.iter().filter(|row| row.needed && row.found.is_err()).map(|row| row.tool).collect();
    if missing.is_empty() {
        return Ok(());
    }
    bail!("missing or too old: {}", missing.join(", "))
}

fn rows() -> Vec<Row> {
    let (major, minor) = npm::OLDEST_NODE;
    let node = version("node")
        .ok_or_else(missing)
        .and_then(|found| if npm::node_is_new_enough(&found) { Ok(found) } else { Err(format!("{found} is too old")) });
    let component = |name: &str| format!("rustup component add {name}");
    let by_itself = if apt::usable() { "nothing: installed when needed".to_owned() } else { format!("{} (tests only)", browser::how()) };
    let npm_name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let packages = paths::root().join("node_modules/.package-lock.json");
    vec![
        tool("rustc", true, "install Rust with rustup".into()),
        tool("cargo", true, "install Rust with rustup".into()),
        named("rustfmt", version("cargo-fmt").or_else(|| version("rustfmt")), false, component("rustfmt")),
        named("clippy", version("cargo-clippy"), false, component("clippy")),
        Row {
            tool: "WASM std",
            found: WasmStd::find().map(|std| std.name().to_owned()).ok_or_else(missing),
            remedy: format!("nothing: installed when needed (rustup target add {TARGET})"),
            needed: false,
        },
        Row { tool: "node", found: node, remedy: format!("install Node {major}.{minor} or newer, with npm"), needed: true },
        named("npm", version(npm_name), true, format!("install Node {major}.{minor} or newer, with npm")),
        Row {
            tool: "npm packages",
            found: if packages.is_file() { Ok("installed".into()) } else { Err(missing()) },
            remedy: "nothing: npm ci runs when needed".into(),
            needed: false,
        },
        program("Chromium", browser::chromium(), &by_itself),
        program("chromedriver", browser::driver(), &by_itself),
    ]
}

fn tool(name: &'static str, needed: bool, remedy: String) -> Row {
    named(name, version(name), needed, remedy)
}

fn named(tool: &'static str, found: Option<String>, needed: bool, remedy: String) -> Row {
    Row { tool, found: found.ok_or_else(missing), remedy, needed }
}

fn program(tool: &'static str, place: Result<Option<PathBuf>>, remedy: &str) -> Row {
    let found = match place {
        Ok(Some(place)) => version(&place.to_string_lossy()).ok_or_else(|| format!("{} does not run", place.display())),
        Ok(None) => Err(missing()),
        Err(why) => Err(format!("{why:#}")),
    };
    Row { tool, found, remedy: remedy.to_owned(), needed: false }
}

fn missing() -> String {
    "missing".into()
}

fn table(rows: &[Row]) -> String {
    let mut text = format!("  {:<14}{:<48}what to type\n", "tool", "found");
    for row in rows {
        let (found, remedy) = match &row.found {
            Ok(found) => (found.as_str(), ""),
            Err(why) => (why.as_str(), row.remedy.as_str()),
        };
        let line = format!("  {:<14}{found:<48}{remedy}", row.tool);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_remedy_stands_only_where_something_is_missing() {
        let rows =
            [named("cargo", Some("cargo 1.95.0".into()), true, "install Rust".into()), named("node", None, true, "install Node".into())];
        assert_eq!(
            table(&rows),
            "  tool          found                                           what to type\n  \
             cargo         cargo 1.95.0\n  \
             node          missing                                         install Node\n"
        );
    }
}
