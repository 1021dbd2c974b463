//! Who may have issued a number: every candidate with its verdict, its grade and its reasons.

use serde::Serialize;

use super::{Algorithm, Kind, Post, clean};
use crate::{
    catalog::{Carrier, Confidence, Format, Formats, Resolution},
    marketplace::Marketplace,
};

/// What is known around a number. It orders candidates and may add some; it never removes the true one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// Carrier as the shop states it, under any name.
    pub carrier: Option<&'a str>,
    /// ISO 3166 country the parcel leaves.
    pub ship_from: Option<&'a str>,
    /// ISO 3166 country it goes to.
    pub ship_to: Option<&'a str>,
    /// Store the order came from.
    pub marketplace: Option<&'static Marketplace>,
}

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

words! {
    /// How far the evidence carries.
    pub enum Grade {
        /// At most one random string in ten thousand would get here, and no other carrier is as near.
        Certain = "certain",
        /// At most one in fifty.
        Likely = "likely",
        /// More than that.
        Possible = "possible",
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

/// What a text is, and who may have issued it, best first.
#[derive(Debug, Clone)]
pub struct Recognition<'a> {
    /// As it came.
    pub input: &'a str,
    /// As a carrier would write it.
    pub cleaned: String,
    /// What it is when it is no tracking number.
    pub kind: Kind,
    /// Best first.
    pub candidates: Vec<Candidate>,
    /// Store whose names the services are given in.
    pub marketplace: Option<&'static Marketplace>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CandidateLine<'c> {
    carrier: &'static str,
    id: &'static str,
    format: &'static str,
    verdict: Verdict,
    confidence: Grade,
    service: Option<ServiceLine<'c>>,
    post: Option<Post>,
    parts: Vec<Part<'c>>,
    reasons: &'c [Reason],
}

#[derive(Serialize)]
struct ServiceLine<'c> {
    code: Option<&'c str>,
    name: &'static str,
    amazon: Option<&'static str>,
}

impl Serialize for Recognition<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Line<'c> {
            input: &'c str,
            cleaned: &'c str,
            kind: Kind,
            candidates: Vec<CandidateLine<'c>>,
        }
        let candidates = self
            .candidates
            .iter()
            .map(|candidate| CandidateLine {
                carrier: candidate.carrier.amazon_code(),
                id: candidate.carrier.id,
                format: candidate.format.name,
                verdict: candidate.verdict,
                confidence: candidate.confidence,
                service: candidate.service(&self.cleaned).map(|told| ServiceLine {
                    code: told.code,
                    name: told.name,
                    amazon: self.marketplace.and_then(|store| told.amazon(store)),
                }),
                post: candidate.post(&self.cleaned),
                parts: candidate.parts(&self.cleaned),
                reasons: &candidate.reasons,
            })
            .collect();
        Line { input: self.input, cleaned: &self.cleaned, kind: self.kind, candidates }.serialize(serializer)
    }
}

/// Of a billion random strings at most so many for `certain`, and for `likely`.
const CERTAIN: u32 = 100_000;
const LIKELY: u32 = 20_000_000;
/// A wrong check digit makes a candidate only where the shape alone says this much.
const TELLING_SHAPE: u32 = 10_000_000;

/// Says what a text is and who may have issued it.
///
/// ```
/// use shipconfirm::tracking::{Context, Verdict, recognize};
/// let seen = recognize("1Z999AA10123456784", &Context::default());
/// assert_eq!(seen.candidates[0].carrier.code, Some("UPS"));
/// assert_eq!(seen.candidates[0].verdict, Verdict::Valid);
/// assert!(recognize("not a number", &Context::default()).candidates.is_empty());
/// ```
pub fn recognize<'a>(text: &'a str, context: &Context<'_>) -> Recognition<'a> {
    let raw = Kind::of_raw(text);
    if let Some(kind) = raw {
        return Recognition {
            input: text,
            cleaned: text.trim().to_owned(),
            kind,
            candidates: Vec::new(),
            marketplace: context.marketplace,
        };
    }
    let number = clean(text).number.into_owned();
    let stated = context.carrier.and_then(|name| match Carrier::resolve(name, context.marketplace) {
        Resolution::Exact(code) => code.carrier(),
        Resolution::Known(carrier, _) => Some(carrier),
        _ => None,
    });
    let candidates = candidates(&number, stated, context);
    let kind = if candidates.is_empty() { Kind::Unknown } else { Kind::TrackingNumber };
    Recognition { input: text, cleaned: number, kind, candidates, marketplace: context.marketplace }
}

/// The candidates of a cleaned number, best first.
pub(crate) fn candidates(number: &str, stated: Option<&'static Carrier>, context: &Context<'_>) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for format in Formats::accepting(number.as_bytes()).iter().filter_map(|index| Formats::get(*index)) {
        let Some(candidate) = candidate(format, number, stated, context) else { continue };
        // A handful at most: each is put in its place, which takes less code than a sort.
        let place = found.partition_point(|known| rank(known) <= rank(&candidate));
        found.insert(place, candidate);
    }
    // A carrier's best format speaks for it, unless another one disagrees on the verdict; a bound outweighs no telling format.
    let mut kept: Vec<Candidate> = Vec::with_capacity(found.len());
    for candidate in found {
        if !kept
            .iter()
            .any(|better| better.carrier == candidate.carrier && better.verdict <= candidate.verdict && better.tells >= candidate.tells)
        {
            kept.push(candidate);
        }
    }
    // Two carriers equally certain: neither is.
    let certain = kept.iter().filter(|candidate| candidate.confidence == Grade::Certain).count();
    if certain > 1 {
        let mut first = true;
        for candidate in kept.iter_mut().filter(|candidate| candidate.confidence == Grade::Certain) {
            if !(first && candidate.stated) {
                candidate.confidence = Grade::Likely;
            }
            first = false;
        }
    }
    kept
}

type Rank = (bool, Grade, bool, Verdict, bool, u32, std::cmp::Reverse<Confidence>, u16);

/// Smallest first: a stated carrier that is not contradicted, then the grade, the country, the verdict, the odds.
fn rank(candidate: &Candidate) -> Rank {
    let near = candidate.reasons.iter().any(|reason| matches!(reason, Reason::ShipFrom(_) | Reason::Store(_)));
    (
        !(candidate.stated && candidate.verdict != Verdict::BadCheckDigit),
        candidate.confidence,
        !near,
        candidate.verdict,
        !candidate.stated,
        candidate.chance,
        std::cmp::Reverse(candidate.format.confidence),
        candidate.format.carrier,
    )
}

fn candidate(format: &'static Format, number: &str, stated: Option<&'static Carrier>, context: &Context<'_>) -> Option<Candidate> {
    let carrier = format.carrier();
    let is_stated = stated == Some(carrier);
    let tells = format.identifies(number);
    if !tells && !is_stated {
        return None;
    }
    let chance = format.per_billion(number);
    let mut reasons = Vec::with_capacity(4);
    let verdict = match &format.check {
        None => {
            reasons.push(Reason::NoCheckDigit);
            Verdict::Plausible
        }
        Some((algorithm, body, digit)) => {
            let expected = algorithm.expected(body.of(number)?.as_bytes());
            if expected.is_some() && expected == digit.of(number)?.bytes().next() {
                reasons.push(Reason::CheckDigitRight(*algorithm));
                Verdict::Valid
            } else {
                reasons.push(Reason::CheckDigitWrong(*algorithm, expected.map(char::from)));
                if !is_stated && chance.saturating_mul(algorithm.modulus()) > TELLING_SHAPE {
                    return None;
                }
                Verdict::BadCheckDigit
            }
        }
    };
    if is_stated {
        reasons.push(Reason::Stated);
    }
    if !tells {
        reasons.push(Reason::OnlyBound);
    }
    if let Some(home) = carrier.home {
        if context.ship_from.is_some_and(|country| country.eq_ignore_ascii_case(home)) {
            reasons.push(Reason::ShipFrom(home));
        } else if context.ship_from.is_none() && context.marketplace.is_some_and(|m| m.country == home) {
            reasons.push(Reason::Store(home));
        }
    }
    reasons.push(Reason::OneIn(1_000_000_000 / chance.max(1)));
    let confidence = if tells { grade(format, chance, verdict, is_stated) } else { Grade::Possible };
    Some(Candidate { carrier, format, verdict, confidence, stated: is_stated, tells, chance, reasons })
}

fn grade(format: &Format, chance: u32, verdict: Verdict, stated: bool) -> Grade {
    if verdict == Verdict::BadCheckDigit {
        return Grade::Possible;
    }
    let chance = match chance {
        chance if chance <= CERTAIN => Grade::Certain,
        chance if chance <= LIKELY => Grade::Likely,
        _ => Grade::Possible,
    };
    let chance = match chance {
        Grade::Possible if stated => Grade::Likely,
        Grade::Likely if stated && verdict == Verdict::Valid => Grade::Certain,
        chance => chance,
    };
    // A third party's report is never certain, a guess never likely.
    let most = match format.confidence {
        Confidence::Unknown | Confidence::Inferred => Grade::Possible,
        Confidence::Community => Grade::Likely,
        _ => Grade::Certain,
    };
    chance.max(most)
}
