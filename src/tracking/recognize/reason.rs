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
    /// It goes to the carrier's home country.
    ShipTo(&'static str),
    /// The store is in the carrier's home country.
    Store(&'static str),
    /// The company that issued this SSCC is registered in the carrier's home country.
    CompanyPrefix(&'static str),
    /// It is registered in another country.
    ForeignCompanyPrefix(&'static str),
    /// Only a bound of the stated carrier, not a sign of who issued it.
    OnlyBound,
    /// One in so many random strings of this length passes.
    OneIn(u32),
}

impl Reason {
    /// Its word, the same in every language.
    pub fn name(&self) -> &'static str {
        match self {
            Reason::CheckDigitRight(_) => "check-digit-right",
            Reason::CheckDigitWrong(_, Some(_)) => "check-digit-wrong",
            Reason::CheckDigitWrong(_, None) => "check-digit-none",
            Reason::NoCheckDigit => "no-check-digit",
            Reason::Stated => "stated",
            Reason::ShipFrom(_) => "ship-from",
            Reason::ShipTo(_) => "ship-to",
            Reason::Store(_) => "store",
            Reason::CompanyPrefix(_) => "company-prefix",
            Reason::ForeignCompanyPrefix(_) => "foreign-company-prefix",
            Reason::OnlyBound => "only-bound",
            Reason::OneIn(_) => "one-in",
        }
    }

    /// The reason in English words.
    pub fn text(&self) -> String {
        match self {
            Reason::CheckDigitRight(algorithm) => format!("check digit is right ({})", algorithm.name()),
            Reason::CheckDigitWrong(algorithm, Some(c)) => format!("check digit is wrong, {c} was expected ({})", algorithm.name()),
            Reason::CheckDigitWrong(algorithm, None) => format!("check digit cannot be computed ({})", algorithm.name()),
            Reason::NoCheckDigit => "no check digit is known for this format".into(),
            Reason::Stated => "the shop states this carrier".into(),
            Reason::ShipFrom(country) => format!("shipped from {country}, the carrier's home"),
            Reason::ShipTo(country) => format!("shipped to {country}, the carrier's home"),
            Reason::Store(country) => format!("sold in {country}, the carrier's home"),
            Reason::CompanyPrefix(country) => format!("issued by a company of {country} by its GS1 prefix, the carrier's home"),
            Reason::ForeignCompanyPrefix(country) => format!("issued by a company of {country} by its GS1 prefix"),
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
