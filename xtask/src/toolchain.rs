//! The Rust that makes WASM: the installed target, or Debian's compiler with its own std.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::child::{self, Show};
use crate::{apt, paths};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// rustc and cargo that can build the standard library for WASM from its source.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"];

/// Set to `debian` to take the fallback on a machine that does not need it.
const FORCE: &str = "SHIPCONFIRM_WASM_STD";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WasmStd {
    /// The standard library of the target stands beside the compiler.
    Installed,
    /// Debian's compiler builds it from source.
    Debian,
}

impl WasmStd {
    /// What is there now, without installing anything.
    pub fn find() -> Option<Self> {
        if !forced() && target_is_installed() {
            return Some(WasmStd::Installed);
        }
        debian_is_complete().then_some(WasmStd::Debian)
    }

    /// What is there, else what can be installed here: the target first, then Debian's packages.
    pub fn ensure() -> Result<Self> {
        let mut tried = Vec::new();
        if !forced() {
            if target_is_installed() {
                return Ok(WasmStd::Installed);
            }
            match rustup_target_add() {
                Ok(()) if target_is_installed() => return Ok(WasmStd::Installed),
                Ok(()) => tried.push("rustup added the target, but the compiler does not have it".into()),
                Err(error) => tried.push(format!("{error:#}")),
            }
        }
        if debian_is_complete() {
            return Ok(WasmStd::Debian);
        }
        if apt::usable() {
            match apt::install(&DEBIAN_PACKAGES) {
                Ok(()) if debian_is_complete() => return Ok(WasmStd::Debian),
                Ok(()) => tried.push("Debian's packages are installed but incomplete".into()),
                Err(error) => tried.push(format!("{error:#}")),
            }
        }
        bail!("no standard library for {TARGET} ({}); type: rustup target add {TARGET}", tried.join("; "))
    }

    pub fn name(self) -> &'static str {
        match self {
            WasmStd::Installed => "the installed target",
            WasmStd::Debian => "Debian's rustc-web with build-std",
        }
    }

    /// Where cargo puts what it builds for WASM. The two compilers do not share a folder: each
    /// would throw away the other's work.
    pub fn target_dir(self) -> PathBuf {
        match self {
            WasmStd::Installed => paths::target(),
            WasmStd::Debian => paths::target().join("debian"),
        }
    }

    /// `cargo VERB` for the WASM target.
    pub fn cargo(self, verb: &str) -> Result<Command> {
        let mut command = match self {
            WasmStd::Installed => cargo(verb),
            WasmStd::Debian => {
                let mut command = Command::new("/usr/bin/cargo");
                // Only on this child: were RUSTC set for xtask itself, every `cargo xtask`
                // would rebuild it under the other compiler.
                command
                    .current_dir(paths::root())
                    .env("RUSTC", "/usr/bin/rustc")
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", lld()?)
                    .env_remove("LD_LIBRARY_PATH")
                    .arg(verb)
                    .arg("-Zbuild-std=std,panic_abort");
                if verb == "clippy" {
                    // Cargo finds it by PATH, where rustup's would come first. Not for the other
                    // verbs: a test runs in the Node of the same PATH.
                    let path = std::env::var_os("PATH").unwrap_or_default();
                    let folders = std::iter::once("/usr/bin".into());
                    let path = folders.chain(std::env::split_paths(&path));
                    command.env("PATH", std::env::join_paths(path)?);
                }
                command
            }
        };
        command.args(["--target", TARGET]).arg("--target-dir").arg(self.target_dir());
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths());
        Ok(command)
    }
}

/// `cargo VERB` for this machine, by the cargo that started us.
pub fn cargo(verb: &str) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(paths::root()).arg(verb);
    command
}

/// Flags that leave this machine's folders out of what is published: a panic names its file from the crate on.
fn without_paths() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let folders = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok()).into_iter().flatten().flatten();
    let mut folders: Vec<String> = folders.map(|folder| folder.path().display().to_string()).collect();
    folders.sort();
    // A flag with a blank in it would be two.
    let flags = folders.iter().filter(|folder| !folder.contains(' ')).map(|folder| format!("--remap-path-prefix={folder}/="));
    flags.collect::<Vec<_>>().join(" ")
}

/// The first line of `PROGRAM --version`.
pub fn version(program: &str) -> Option<String> {
    let output = Command::new(program).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().next()?.trim().to_owned();
    (output.status.success() && !line.is_empty()).then_some(line)
}

/// What rustc says, without asking rustup: Rust may have come another way.
fn rustc_print(args: &[&str]) -> Result<PathBuf> {
    let text = child::run(Command::new("rustc").args(args), Show::Failures)?;
    Ok(PathBuf::from(text.trim()))
}

fn target_is_installed() -> bool {
    let Ok(folder) = rustc_print(&["--print", "target-libdir", "--target", TARGET]) else {
        return false;
    };
    let Ok(files) = std::fs::read_dir(folder) else {
        return false;
    };
    files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

fn forced() -> bool {
    std::env::var_os(FORCE).is_some_and(|value| value == "debian")
}

/// Asks rustup once: where it cannot download, every later run would wait for it in vain.
fn rustup_target_add() -> Result<()> {
    if paths::on_path(&["rustup"]).is_none() {
        bail!("rustup is not on PATH");
    }
    let refused = paths::target().join("xtask/rustup-refused");
    if refused.is_file() && debian_is_complete() {
        bail!("rustup could not add the target the last time");
    }
    let mut add = Command::new("rustup");
    add.args(["target", "add", TARGET]);
    if let Err(error) = child::run(&mut add, Show::Failures) {
        std::fs::create_dir_all(paths::target().join("xtask"))?;
        std::fs::write(refused, "")?;
        return Err(error.context("rustup could not add the target"));
    }
    Ok(())
}

fn debian_is_complete() -> bool {
    let source = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
    ["/usr/bin/rustc", "/usr/bin/cargo", "/usr/bin/cargo-clippy"].iter().all(|program| std::path::Path::new(program).is_file())
        && debian_sysroot().is_some_and(|root| {
            root.join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file() || std::path::Path::new(source).is_file()
        })
}

fn debian_sysroot() -> Option<PathBuf> {
    let mut rustc = Command::new("/usr/bin/rustc");
    rustc.args(["--print", "sysroot"]).env_remove("LD_LIBRARY_PATH");
    let output = rustc.output().ok()?;
    Some(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
}

/// rustup's own linker serves Debian's compiler too; Debian's lld changes its name with LLVM.
fn lld() -> Result<PathBuf> {
    let lib = rustc_print(&["--print", "target-libdir"])?;
    let host = lib.parent().context("rustc has no folder for this machine")?;
    let lld = host.join("bin").join("rust-lld").with_extension(std::env::consts::EXE_EXTENSION);
    if !lld.is_file() {
        bail!("rustc has no rust-lld at {}", lld.display());
    }
    Ok(lld)
}
