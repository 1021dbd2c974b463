//! Which candidate stands before which.

use super::{Candidate, Grade, Verdict, reason::Reasons};
use crate::catalog::{Confidence, Script};

/// Where the carrier is at home, seen from the parcel.
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
/// country, the grade, the verdict, the odds. One number, each of these in bits of its own, the first one highest.
pub(super) fn rank(candidate: &Candidate) -> u64 {
    let wrong = candidate.verdict == Verdict::BadCheckDigit;
    let parts = [
        (1, u32::from(!candidate.stated || wrong)),
        (1, u32::from(candidate.confidence != Grade::Certain)),
        (1, u32::from(wrong)),
        (2, home(candidate.reasons) as u32),
        (2, candidate.confidence as u32),
        (2, candidate.verdict as u32),
        (1, u32::from(!candidate.stated)),
        // Of a billion at most a billion.
        (30, candidate.chance),
        (3, Confidence::Official as u32 - candidate.format.confidence as u32),
        (16, candidate.format.carrier.into()),
    ];
    parts.iter().fold(0, |rank, (bits, part)| rank << bits | u64::from(*part))
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
