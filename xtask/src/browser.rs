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
        match (chromium()?, driver()?) {
            (Some(chromium), Some(driver)) => Ok(Browser { chromium, driver }),
            (None, Some(_)) => bail!("no Chromium found"),
            (Some(_), None) => bail!("no chromedriver found"),
            (None, None) => bail!("no Chromium and no chromedriver found"),
        }
    }

    /// What is there, else what can be installed here.
    pub fn ensure() -> Result<Self> {
        if chromium()?.is_none() || driver()?.is_none() {
            if !apt::usable() {
                return Self::find().or_else(|missing| bail!("{missing}; type: {}", how()));
            }
            apt::install(&PACKAGES).context("Chromium could not be installed")?;
        }
        Self::find()
    }
}

/// What to type where we cannot install it.
pub fn how() -> String {
    apt::line(&PACKAGES)
}

pub fn chromium() -> Result<Option<PathBuf>> {
    locate("CHROMIUM", &BROWSERS, &BROWSER_PLACES)
}

pub fn driver() -> Result<Option<PathBuf>> {
    locate("CHROMEDRIVER", &DRIVERS, &DRIVER_PLACES)
}

/// The variable when it is set, else `PATH`, else the usual places.
fn locate(variable: &str, names: &[&str], places: &[&str]) -> Result<Option<PathBuf>> {
    if let Some(chosen) = std::env::var_os(variable) {
        let chosen = PathBuf::from(chosen);
        if !chosen.is_file() {
            bail!("{variable} is set to {}, which is no file", chosen.display());
        }
        return Ok(Some(chosen));
    }
    let usual = || places.iter().map(Path::new).find(|place| place.is_file()).map(Path::to_owned);
    Ok(paths::on_path(names).or_else(usual))
}
