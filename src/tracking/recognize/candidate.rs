//! One carrier's format that accepts a number, weighed.

use serde::Serialize;

use super::{Context, Grade, Reason, grade::grade, rank::rank, reason::Reasons};
use crate::{
    catalog::{Carrier, Format, Odds, Script},
    tracking::Algorithm,
};

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
#[derive(Debug, Clone, Copy)]
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
    /// The check digit that would be right, when this one is wrong.
    pub expected_check_digit: Option<char>,
    pub(crate) reasons: Reasons,
    /// Where the company is registered that issued the number, when it is an SSCC.
    pub(crate) company: Option<&'static str>,
    /// Smallest first.
    pub(super) rank: u64,
}

impl Candidate {
    /// Whether a carrier's worse candidate has nothing to add: a carrier's best format speaks for it, unless another one
    /// disagrees on the verdict; a bound outweighs no telling format, and a host's format adds to the catalogue's, it
    /// never stands for one.
    pub(super) fn speaks_for(&self, worse: &Candidate) -> bool {
        let hosted = (self.format.is_hosted(), worse.format.is_hosted());
        // The catalogue's carriers are known by their places; a host may add to one of them.
        let same = if hosted == (false, false) { self.format.carrier == worse.format.carrier } else { self.carrier == worse.carrier };
        same && self.verdict <= worse.verdict && self.tells >= worse.tells && hosted.0 <= hosted.1
    }

    /// The decoded parts of the cleaned number.
    pub fn parts<'t>(&self, number: &'t str) -> Vec<Part<'t>> {
        self.format.parts.iter().filter_map(|span| Some(Part { name: span.name, text: span.of(number)? })).collect()
    }

    /// Why it stands where it stands.
    pub fn reasons(&self) -> impl Iterator<Item = Reason> + '_ {
        let (algorithm, home) = (self.format.algorithm(), self.carrier.home);
        let all = [
            (Reasons::RIGHT, algorithm.map(Reason::CheckDigitRight)),
            (Reasons::WRONG, algorithm.map(|algorithm| Reason::CheckDigitWrong(algorithm, self.expected_check_digit))),
            (Reasons::NOT_COMPUTED, algorithm.map(|algorithm| Reason::CheckDigitWrong(algorithm, None))),
            (Reasons::NO_CHECK_DIGIT, Some(Reason::NoCheckDigit)),
            (Reasons::STATED, Some(Reason::Stated)),
            (Reasons::ONLY_BOUND, Some(Reason::OnlyBound)),
            (Reasons::SHIP_FROM, home.map(Reason::ShipFrom)),
            (Reasons::SHIP_TO, home.map(Reason::ShipTo)),
            (Reasons::STORE, home.map(Reason::Store)),
            (Reasons::COMPANY, self.company.map(Reason::CompanyPrefix)),
            (Reasons::FOREIGN_COMPANY, self.company.map(Reason::ForeignCompanyPrefix)),
            (Reasons::ODDS, Some(Reason::OneIn(self.one_in()))),
        ];
        all.into_iter().filter_map(|(bit, reason)| reason.filter(|_| self.reasons.has(bit)))
    }

    /// One in so many random strings like this one would pass.
    pub(crate) fn one_in(&self) -> u32 {
        (1_000_000_000 + self.chance / 2) / self.chance.max(1)
    }
}

/// A wrong check digit makes a candidate only where the shape alone says this much: of a billion strings so many have it.
const TELLING_SHAPE: Odds = Odds { digits: 10_000_000, outline: 333_333_333 };

/// What the check digit of a number says that has the format's shape, and the character that would be right where it is
/// wrong, if any would be.
pub(in crate::tracking) fn verdict(format: &Format, number: &str) -> Option<(Verdict, Option<char>)> {
    let Some((algorithm, body, digit)) = &format.check else { return Some((Verdict::Plausible, None)) };
    let expected = algorithm.expected(body.bytes_of(number)?);
    let right = expected.is_some() && expected.as_ref() == digit.bytes_of(number)?.first();
    Some(if right { (Verdict::Valid, None) } else { (Verdict::BadCheckDigit, expected.map(char::from)) })
}

/// A number with all that is known around it.
pub(super) struct Asked<'a> {
    pub number: &'a str,
    pub script: Script,
    pub context: &'a Context<'a>,
    /// Where the company is registered that issued the number, when it is an SSCC.
    pub company: Option<&'static str>,
}

impl Asked<'_> {
    /// Weighs one format that accepts the number, or leaves it out when it says nothing; `stated` if it is the stated carrier's.
    pub(super) fn weigh(&self, format: &'static Format, stated: bool) -> Option<Candidate> {
        let tells = format.identifies(self.script);
        if !tells && !stated {
            return None;
        }
        let chance = format.odds().of(self.script);
        let (verdict, expected_check_digit) = verdict(format, self.number)?;
        let mut reasons = match (verdict, expected_check_digit) {
            (Verdict::Valid, _) => Reasons::RIGHT,
            (Verdict::Plausible, _) => Reasons::NO_CHECK_DIGIT,
            _ if !stated && !self.shape_tells(format) => return None,
            (Verdict::BadCheckDigit, Some(_)) => Reasons::WRONG,
            (Verdict::BadCheckDigit, None) => Reasons::NOT_COMPUTED,
        };
        let carrier = format.carrier();
        if stated {
            reasons |= Reasons::STATED;
        }
        if !tells {
            reasons |= Reasons::ONLY_BOUND;
        }
        if let Some(home) = carrier.home {
            reasons |= self.country(home);
        }
        reasons |= Reasons::ODDS;
        let confidence = if tells { grade(format, self.script, verdict, stated) } else { Grade::Possible };
        let company = self.company;
        let mut candidate =
            Candidate { carrier, format, verdict, confidence, stated, tells, chance, expected_check_digit, reasons, company, rank: 0 };
        candidate.rank = rank(&candidate);
        Some(candidate)
    }

    /// Whether the shape of a number says something though its check digit is wrong.
    fn shape_tells(&self, format: &Format) -> bool {
        let characters = format.algorithm().map_or(1, Algorithm::characters);
        format.odds().of(self.script).saturating_mul(characters) <= TELLING_SHAPE.of(self.script)
    }

    /// What the countries say of a carrier that is at home in one.
    fn country(&self, home: &'static str) -> Reasons {
        let is_home = |country: Option<&str>| country.is_some_and(|country| country.eq_ignore_ascii_case(home));
        let way = if is_home(self.context.ship_from) {
            Reasons::SHIP_FROM
        } else if is_home(self.context.ship_to) {
            Reasons::SHIP_TO
        } else if self.context.ship_to.is_none() && is_home(self.context.marketplace.map(|store| store.country)) {
            Reasons::STORE
        } else {
            Reasons::default()
        };
        match self.company {
            Some(country) if country == home => way | Reasons::COMPANY,
            Some(_) => way | Reasons::FOREIGN_COMPANY,
            None => way,
        }
    }
}
