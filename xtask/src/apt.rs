//! Debian's packages, for a machine where we are root.

use std::process::Command;

use anyhow::Result;

use crate::child::{self, Show};
use crate::paths;

/// Whether packages can be installed here without asking anybody.
pub fn usable() -> bool {
    is_debian(&std::fs::read_to_string("/etc/os-release").unwrap_or_default()) && paths::on_path(&["apt-get"]).is_some() && is_root()
}

/// Ubuntu does not count: its `chromium` package is a stub that wants snap.
fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| matches!(line.trim(), "ID=debian" | "ID=\"debian\""))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

pub fn install(packages: &[&str]) -> Result<()> {
    let mut update = apt_get();
    child::run(update.arg("update"), Show::Failures)?;
    let mut install = apt_get();
    install.args(["install", "-y", "--no-install-recommends"]).args(packages);
    child::run(&mut install, Show::Failures)?;
    Ok(())
}

/// The command a person types where [`usable`] is false.
pub fn line(packages: &[&str]) -> String {
    format!("sudo apt-get install {}", packages.join(" "))
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.arg("-q").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debian_itself_counts() {
        assert!(is_debian("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"));
        assert!(!is_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(!is_debian(""));
    }
}
