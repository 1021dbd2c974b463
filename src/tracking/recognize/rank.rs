//! Which candidate stands before which.

use super::{Candidate, Grade, Reason, Verdict};
use crate::catalog::Confidence;

pub(super) type Rank = (bool, Grade, bool, Verdict, bool, u32, std::cmp::Reverse<Confidence>, u16);

/// Smallest first: a stated carrier that is not contradicted, then the grade, the country, the verdict, the odds.
pub(super) fn rank(candidate: &Candidate) -> Rank {
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
