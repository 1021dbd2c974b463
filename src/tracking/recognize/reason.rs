//! Why a candidate stands where it stands.

use serde::{Serialize, ser::SerializeMap};

use crate::{params::Params, tracking::Algorithm};

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
    /// Every name a reason has.
    pub const NAMES: [&'static str; 12] = [
        "check-digit-right",
        "check-digit-wrong",
        "check-digit-none",
        "no-check-digit",
        "stated",
        "ship-from",
        "ship-to",
        "store",
        "company-prefix",
        "foreign-company-prefix",
        "only-bound",
        "one-in",
    ];

    /// Stable name.
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

    /// What its text is made of.
    pub fn params(&self) -> Params {
        let none = Params::none();
        match self {
            Reason::CheckDigitRight(algorithm) | Reason::CheckDigitWrong(algorithm, None) => none.with("algorithm", algorithm.name()),
            Reason::CheckDigitWrong(algorithm, Some(c)) => none.with("expected", c.to_string()).with("algorithm", algorithm.name()),
            Reason::ShipFrom(country)
            | Reason::ShipTo(country)
            | Reason::Store(country)
            | Reason::CompanyPrefix(country)
            | Reason::ForeignCompanyPrefix(country) => none.with("country", *country),
            Reason::OneIn(count) => none.count("count", usize::try_from(*count).unwrap_or(usize::MAX)),
            Reason::NoCheckDigit | Reason::Stated | Reason::OnlyBound => none,
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("reason", self.name())?;
        map.serialize_entry("params", &self.params())?;
        map.end()
    }
}
