//! Numbers that are printed to show what a number looks like.

use super::{Carrier, generated};

/// A published sample.
#[derive(Debug)]
pub struct Sample {
    /// As a carrier would write it.
    pub number: &'static str,
    pub(crate) carrier: u16,
}

impl Sample {
    /// The sample that is this cleaned number.
    pub fn find(number: &str) -> Option<&'static Sample> {
        let at = generated::SAMPLES.binary_search_by(|sample| sample.number.cmp(number)).ok()?;
        generated::SAMPLES.get(at)
    }

    /// Every sample.
    pub fn all() -> &'static [Sample] {
        generated::SAMPLES
    }

    /// Whose number it shows.
    pub fn carrier(&self) -> &'static Carrier {
        Carrier::at(self.carrier)
    }
}
