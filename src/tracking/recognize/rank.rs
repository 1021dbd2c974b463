//! Which candidate stands before which.

use std::cmp::Reverse;

use super::{Candidate, Grade, Reason, Verdict};
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
        home(&candidate.reasons),
        candidate.confidence,
        candidate.verdict,
        !candidate.stated,
        candidate.chance,
        Reverse(candidate.format.confidence),
        candidate.format.carrier,
    )
}

fn home(reasons: &[Reason]) -> Home {
    let of = |reason: &Reason| match reason {
        Reason::ShipFrom(_) | Reason::CompanyPrefix(_) => Some(Home::Origin),
        Reason::ShipTo(_) | Reason::Store(_) => Some(Home::Destination),
        Reason::ForeignCompanyPrefix(_) => Some(Home::Elsewhere),
        _ => None,
    };
    reasons.iter().filter_map(of).min().unwrap_or(Home::Unknown)
}

/// Evens out the grades of candidates in their order. Where two fit so well that chance does not explain either, neither
/// is certain, unless the shop states the first; and none is surer than the one before it, unless that one stands there
/// because it is stated.
pub(super) fn settle(candidates: &mut [Candidate], number: &str) {
    let strange = Grade::Certain.at_most().like(number);
    let fits = |candidate: &&Candidate| candidate.tells && candidate.verdict != Verdict::BadCheckDigit && candidate.chance <= strange;
    let mut limit = if candidates.iter().filter(fits).count() > 1 { Grade::Likely } else { Grade::Certain };
    for (place, candidate) in candidates.iter_mut().enumerate() {
        if !(place == 0 && candidate.stated) {
            candidate.confidence = candidate.confidence.max(limit);
            limit = candidate.confidence;
        }
    }
}
