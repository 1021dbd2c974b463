//! How far the evidence of one format carries.

use super::Verdict;
use crate::catalog::{Confidence, Format};

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

/// Of a billion random strings at most so many for `certain`, and for `likely`.
const CERTAIN: u32 = 100_000;
const LIKELY: u32 = 20_000_000;
pub(super) fn grade(format: &Format, chance: u32, verdict: Verdict, stated: bool) -> Grade {
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
