//! One carrier's format that accepts a number, weighed.

use serde::Serialize;

use super::{Context, Grade, Reason, grade::grade};
use crate::catalog::{Carrier, Format, Odds};

words! {
    /// What the check digit says.
    pub enum Verdict {
        /// Shape and check digit are right.
        Valid = "valid",
        /// The shape is right; the format has no check digit that is known.
        Plausible = "plausible",
        /// The shape is right, the check digit is not.
        BadCheckDigit = "bad-check-digit",
    }
}

/// A decoded part of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Part<'a> {
    /// `serial`, `checkDigit`, `service`, `country`, …
    pub name: &'static str,
    /// Its characters.
    pub text: &'a str,
}

/// One carrier's format that accepts the number.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Whose number it would be.
    pub carrier: &'static Carrier,
    /// Which of its formats.
    pub format: &'static Format,
    /// What the check digit says.
    pub verdict: Verdict,
    /// How far the evidence carries.
    pub confidence: Grade,
    /// Whether the shop states this carrier.
    pub stated: bool,
    /// Whether the format says who issued the number, or only bounds what the stated carrier's may look like.
    pub tells: bool,
    /// Of a billion random strings like this one, so many would pass.
    pub chance: u32,
    /// Why.
    pub reasons: Vec<Reason>,
}

impl Candidate {
    /// The decoded parts of the cleaned number.
    pub fn parts<'t>(&self, number: &'t str) -> Vec<Part<'t>> {
        self.format.parts.iter().filter_map(|span| Some(Part { name: span.name, text: span.of(number)? })).collect()
    }

    /// The check digit that would be right, when this one is wrong.
    pub fn expected_check_digit(&self) -> Option<char> {
        self.reasons.iter().find_map(|reason| match reason {
            Reason::CheckDigitWrong(_, expected) => *expected,
            _ => None,
        })
    }
}

/// A wrong check digit makes a candidate only where the shape alone says this much: of a billion strings so many have it.
const TELLING_SHAPE: Odds = Odds { digits: 10_000_000, outline: 333_333_333 };

/// What the check digit of a number says that has the format's shape, and why.
pub(in crate::tracking) fn verdict(format: &Format, number: &str) -> Option<(Verdict, Reason)> {
    let Some((algorithm, body, digit)) = &format.check else { return Some((Verdict::Plausible, Reason::NoCheckDigit)) };
    let expected = algorithm.expected(body.of(number)?.as_bytes());
    Some(if expected.is_some() && expected == digit.of(number)?.bytes().next() {
        (Verdict::Valid, Reason::CheckDigitRight(*algorithm))
    } else {
        (Verdict::BadCheckDigit, Reason::CheckDigitWrong(*algorithm, expected.map(char::from)))
    })
}

/// A number with all that is known around it.
pub(super) struct Asked<'a> {
    pub number: &'a str,
    pub stated: Option<&'static Carrier>,
    pub context: &'a Context<'a>,
    /// Where the company is registered that issued the number, when it is an SSCC.
    pub company: Option<&'static str>,
}

impl Asked<'_> {
    /// Weighs one format that accepts the number, or leaves it out when it says nothing.
    pub(super) fn weigh(&self, format: &'static Format) -> Option<Candidate> {
        let (number, carrier) = (self.number, format.carrier());
        let stated = self.stated == Some(carrier);
        let tells = format.identifies(number);
        if !tells && !stated {
            return None;
        }
        let chance = format.per_billion(number);
        let (verdict, reason) = verdict(format, number)?;
        if let Reason::CheckDigitWrong(algorithm, _) = reason
            && !stated
            && chance.saturating_mul(algorithm.characters()) > TELLING_SHAPE.like(number)
        {
            return None;
        }
        let mut reasons = Vec::with_capacity(4);
        reasons.push(reason);
        if stated {
            reasons.push(Reason::Stated);
        }
        if !tells {
            reasons.push(Reason::OnlyBound);
        }
        if let Some(home) = carrier.home {
            self.country(home, &mut reasons);
        }
        reasons.push(Reason::OneIn((1_000_000_000 + chance / 2) / chance.max(1)));
        let confidence = if tells { grade(format, number, verdict, stated) } else { Grade::Possible };
        Some(Candidate { carrier, format, verdict, confidence, stated, tells, chance, reasons })
    }

    /// What the countries say of a carrier that is at home in one.
    fn country(&self, home: &'static str, reasons: &mut Vec<Reason>) {
        let is_home = |country: Option<&str>| country.is_some_and(|country| country.eq_ignore_ascii_case(home));
        if is_home(self.context.ship_from) {
            reasons.push(Reason::ShipFrom(home));
        } else if is_home(self.context.ship_to) {
            reasons.push(Reason::ShipTo(home));
        } else if self.context.ship_to.is_none() && is_home(self.context.marketplace.map(|store| store.country)) {
            reasons.push(Reason::Store(home));
        }
        match self.company {
            Some(country) if country == home => reasons.push(Reason::CompanyPrefix(country)),
            Some(country) => reasons.push(Reason::ForeignCompanyPrefix(country)),
            None => {}
        }
    }
}
