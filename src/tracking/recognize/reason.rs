//! Why a candidate stands where it stands.

use serde::Serialize;

use crate::tracking::Algorithm;

/// Why a candidate stands where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The check digit is what the scheme demands.
    CheckDigitRight(Algorithm),
    /// It is not; the expected character.
    CheckDigitWrong(Algorithm, Option<char>),
    /// The format has none that is known.
    NoCheckDigit,
    /// The shop states this carrier.
    Stated,
    /// The parcel leaves from the carrier's home country.
    ShipFrom(&'static str),
    /// The store is in the carrier's home country.
    Store(&'static str),
    /// Only a bound of the stated carrier, not a sign of who issued it.
    OnlyBound,
    /// One in so many random strings of this length passes.
    OneIn(u32),
}

impl Reason {
    /// The reason in English words.
    pub fn text(&self) -> String {
        match self {
            Reason::CheckDigitRight(algorithm) => format!("check digit is right ({})", algorithm.name()),
            Reason::CheckDigitWrong(algorithm, Some(c)) => format!("check digit is wrong, {c} was expected ({})", algorithm.name()),
            Reason::CheckDigitWrong(algorithm, None) => format!("check digit cannot be computed ({})", algorithm.name()),
            Reason::NoCheckDigit => "no check digit is known for this format".into(),
            Reason::Stated => "the shop states this carrier".into(),
            Reason::ShipFrom(country) => format!("shipped from {country}, the carrier's home"),
            Reason::Store(country) => format!("sold in {country}, the carrier's home"),
            Reason::OnlyBound => "within what this carrier's numbers may look like, no more".into(),
            Reason::OneIn(count) => format!("one in {count} random strings would pass"),
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}
