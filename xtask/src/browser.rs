//! Chromium and its driver. Only tests need them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{apt, paths};

const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: [&str; 1] = ["chromedriver"];

/// Where systems put them when not on `PATH`.
const BROWSER_PLACES: [&str; 4] = [
    "/usr/bin/chromium",
    "/usr/lib/chromium/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const DRIVER_PLACES: [&str; 4] =
    ["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver", "/opt/homebrew/bin/chromedriver"];

#[derive(Debug)]
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// What is there now, without installing anything; the error says what is missing.
    pub fn find() -> Result<Self> {
        let chromium = locate("CHROMIUM", &BROWSERS, &BROWSER_PLACES);
        let driver = locate("CHROMEDRIVER", &DRIVERS, &DRIVER_PLACES);
        match (chromium, driver) {
            (Some(chromium), Some(driver)) => Ok(Browser { chromium, driver }),
            (None, Some(_)) => bail!("no Chromium found"),
            (Some(_), None) => bail!("no chromedriver found"),
            (None, None) => bail!("no Chromium and no chromedriver found"),
        }
    }

    /// What is there, else what can be installed here.
    pub fn ensure() -> Result<Self> {
        let missing = match Self::find() {
            Ok(found) => return Ok(found),
            Err(missing) => missing,
        };
        if !apt::usable() {
            bail!("{missing:#}; type: {}", Self::how());
        }
        apt::install(&PACKAGES).context("Chromium could not be installed")?;
        Self::find()
    }

    /// What to type where we cannot install it.
    pub fn how() -> String {
        apt::line(&PACKAGES)
    }
}

/// The variable when it is set, else `PATH`, else the usual places.
fn locate(variable: &str, names: &[&str], places: &[&str]) -> Option<PathBuf> {
    if let Some(chosen) = std::env::var_os(variable) {
        return Some(PathBuf::from(chosen)).filter(|path| path.is_file());
    }
    paths::on_path(names).or_else(|| places.iter().map(Path::new).find(|place| place.is_file()).map(Path::to_owned))
}
