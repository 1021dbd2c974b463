//! `cargo xtask desk-check`: the thirty points of the panel, counted by the tests that name them and by what people saw.

use anyhow::Result;

use crate::browser::Browser;
use crate::child::{self, Show};
use crate::{build, npm};

pub fn run() -> Result<()> {
    build::run()?;
    let browser = Browser::ensure()?;
    let mut check = npm::run_script("www", "desk-check");
    check.env("CHROMIUM", &browser.chromium);
    child::run(&mut check, Show::Everything)?;
    Ok(())
}
