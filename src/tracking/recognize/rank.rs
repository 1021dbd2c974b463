//! Which candidate stands before which.

use std::cmp::Reverse;

use super::{Candidate, Grade, Verdict, reason::Reasons};
use crate::catalog::Script;

/// Where the carrier is at home, seen from the parcel.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    /// Where it leaves, or where the company that issued the number is registered.
    Origin,
    /// Where it goes.
    Destination,
    /// Nothing speaks for it.
    Unknown,
    /// Not where the number was issued.
    Elsewhere,
}

/// Smallest first: a stated carrier that is not contradicted, then what is certain, a check digit that is not wrong, the
/// country, the grade, the verdict, the odds.
pub(super) fn rank(candidate: &Candidate) -> impl Ord {
    let wrong = candidate.verdict == Verdict::BadCheckDigit;
    (
        !candidate.stated || wrong,
        candidate.confidence != Grade::Certain,
        wrong,
        home(candidate.reasons),
        candidate.confidence,
        candidate.verdict,
        !candidate.stated,
        candidate.chance,
        Reverse(candidate.format.confidence),
        candidate.format.carrier,
    )
}

fn home(reasons: Reasons) -> Home {
    if reasons.has(Reasons::SHIP_FROM | Reasons::COMPANY) {
        Home::Origin
    } else if reasons.has(Reasons::SHIP_TO | Reasons::STORE) {
        Home::Destination
    } else if reasons.has(Reasons::FOREIGN_COMPANY) {
        Home::Elsewhere
    } else {
        Home::Unknown
    }
}

/// Evens out the grades of candidates in their order. Where two fit so well that chance does not explain either, neither
/// is certain, unless the shop states the first; and none is surer than the one before it, unless that one stands there
/// because it is stated.
pub(super) fn settle(candidates: &mut [Candidate], script: Script) {
    let strange = Grade::Certain.at_most().of(script);
    let fits = |candidate: &&Candidate| candidate.tells && candidate.verdict != Verdict::BadCheckDigit && candidate.chance <= strange;
    let mut limit = if candidates.iter().filter(fits).count() > 1 { Grade::Likely } else { Grade::Certain };
    for (place, candidate) in candidates.iter_mut().enumerate() {
        if !(place == 0 && candidate.stated) {
            candidate.confidence = candidate.confidence.max(limit);
            limit = candidate.confidence;
        }
    }
}
