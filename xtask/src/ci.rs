//! `cargo xtask ci`: what `.ci/run` calls.

use anyhow::Result;

use crate::{args, demo, doctor, test};

pub fn run() -> Result<()> {
    doctor::run()?;
    test::run(true)?;
    demo::run(true, args::DEFAULT_PORT)
}
