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
    /// Every name a reason has, in the order they are told.
    pub const NAMES: [&'static str; 12] = [
        "check-digit-right",
        "check-digit-wrong",
        "check-digit-none",
        "no-check-digit",
        "stated",
        "only-bound",
        "ship-from",
        "ship-to",
        "store",
        "company-prefix",
        "foreign-company-prefix",
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

    /// What the text of each name is made of: the name of a parameter, and what it is of the candidate.
    pub const PARAMS: [&'static [(&'static str, &'static str)]; 12] = [
        &[("algorithm", "algorithm")],
        &[("expected", "expected"), ("algorithm", "algorithm")],
        &[("algorithm", "algorithm")],
        &[],
        &[],
        &[],
        &[("country", "home")],
        &[("country", "home")],
        &[("country", "home")],
        &[("country", "company")],
        &[("country", "company")],
        &[("count", "one-in")],
    ];

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

/// Which reasons there are: a bit each, by the place in [`Reason::NAMES`]. What belongs to a reason, the carrier, its
/// format and the odds know.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Reasons(u16);

impl Reasons {
    pub(crate) const RIGHT: Reasons = Reasons(1);
    pub(crate) const WRONG: Reasons = Reasons(1 << 1);
    pub(crate) const NOT_COMPUTED: Reasons = Reasons(1 << 2);
    pub(crate) const NO_CHECK_DIGIT: Reasons = Reasons(1 << 3);
    pub(crate) const STATED: Reasons = Reasons(1 << 4);
    pub(crate) const ONLY_BOUND: Reasons = Reasons(1 << 5);
    pub(crate) const SHIP_FROM: Reasons = Reasons(1 << 6);
    pub(crate) const SHIP_TO: Reasons = Reasons(1 << 7);
    pub(crate) const STORE: Reasons = Reasons(1 << 8);
    pub(crate) const COMPANY: Reasons = Reasons(1 << 9);
    pub(crate) const FOREIGN_COMPANY: Reasons = Reasons(1 << 10);
    pub(crate) const ODDS: Reasons = Reasons(1 << 11);

    pub(crate) fn has(self, other: Reasons) -> bool {
        self.0 & other.0 != 0
    }

    /// The places in [`Reason::NAMES`].
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(crate) fn bits(self) -> u16 {
        self.0
    }
}

impl std::ops::BitOr for Reasons {
    type Output = Reasons;

    fn bitor(self, other: Reasons) -> Reasons {
        Reasons(self.0 | other.0)
    }
}

impl std::ops::BitOrAssign for Reasons {
    fn bitor_assign(&mut self, other: Reasons) {
        self.0 |= other.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracking::{Context, recognize};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_the_list_of_params_is_true() {
        for candidate in recognize("00340434161094042557", &Context { ship_from: Some("DE"), ..Context::default() }).candidates {
            for reason in candidate.reasons() {
                let place = Reason::NAMES.iter().position(|name| *name == reason.name()).unwrap();
                let names: Vec<&str> = reason.params().iter().map(|(name, _)| *name).collect();
                assert_eq!(names, Reason::PARAMS[place].iter().map(|(name, _)| *name).collect::<Vec<_>>(), "{}", reason.name());
            }
        }
    }

    #[test]
    fn ok_a_bit_is_the_place_of_its_name() {
        let context = Context { carrier: Some("DHL"), ship_from: Some("DE"), ..Context::default() };
        for (number, context) in
            [("1Z999AA10123456784", Context::default()), ("1Z999AA10123456785", Context::default()), ("00340434161094042557", context)]
        {
            for candidate in recognize(number, &context).candidates {
                let told: Vec<&str> = candidate.reasons().map(|reason| reason.name()).collect();
                let bits = (0..).zip(Reason::NAMES).filter(|(place, _)| candidate.reasons.bits() >> place & 1 == 1);
                assert_eq!(told, bits.map(|(_, name)| name).collect::<Vec<_>>(), "{number}");
            }
        }
    }
}
