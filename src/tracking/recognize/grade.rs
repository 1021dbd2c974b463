//! How far the evidence of one format carries.

use super::Verdict;
use crate::catalog::{Confidence, Format, Odds, Script};

words! {
    /// How far the evidence carries. What it means in numbers, and how it was measured: `docs/recognition.md`.
    pub enum Grade {
        /// Chance gets here with at most one of 10,000 strings of digits, or one of 1,000 with letters in the same
        /// places; the fact is Amazon's or the carrier's; no other carrier is as near.
        Certain = "certain",
        /// At most one of 50 strings of digits, or one of 20 with letters.
        Likely = "likely",
        /// More than that, a wrong check digit, or a mere bound.
        Possible = "possible",
    }
}

impl Grade {
    /// Of a billion random strings at most so many pass a format that gives this grade without any context. Digits
    /// must carry more: so much else is written in them.
    pub const fn at_most(self) -> Odds {
        match self {
            Grade::Certain => Odds { digits: 100_000, outline: 1_000_000 },
            Grade::Likely => Odds { digits: 20_000_000, outline: 50_000_000 },
            Grade::Possible => Odds { digits: 1_000_000_000, outline: 1_000_000_000 },
        }
    }

    /// The best grade that facts of this confidence can carry: a third party's report is never certain, a guess never likely.
    pub const fn of(confidence: Confidence) -> Grade {
        match confidence {
            Confidence::Unknown | Confidence::Inferred => Grade::Possible,
            Confidence::Community => Grade::Likely,
            Confidence::CarrierSpec | Confidence::OfficialQuoted | Confidence::Official => Grade::Certain,
        }
    }
}

impl Grade {
    /// The best grade that a right number of a format reaches, alone or with its carrier stated, when no other carrier is
    /// as near.
    pub fn reached_by(format: &Format, stated: bool) -> Grade {
        let verdict = if format.algorithm().is_some() { Verdict::Valid } else { Verdict::Plausible };
        let scripts = [Script::Digits, Script::Letters].into_iter();
        let scripts = scripts.filter(|script| format.odds().of(*script) > 0 && format.identifies(*script));
        scripts.map(|script| grade(format, script, verdict, stated)).min().unwrap_or(Grade::Possible)
    }
}

/// The grade of a number that fits a telling format.
pub(super) fn grade(format: &Format, script: Script, verdict: Verdict, stated: bool) -> Grade {
    if verdict == Verdict::BadCheckDigit {
        return Grade::Possible;
    }
    let chance = format.odds().of(script);
    let alone = Grade::ALL.iter().copied().find(|grade| chance <= grade.at_most().of(script)).unwrap_or(Grade::Possible);
    // The shop's word is worth one step, and only beside evidence: a format that says something, a check digit that is right.
    let both = match alone {
        Grade::Possible if stated && chance <= EVEN => Grade::Likely,
        Grade::Likely if stated && verdict == Verdict::Valid => Grade::Certain,
        alone => alone,
    };
    both.max(Grade::of(format.confidence))
}

/// Half of all strings.
const EVEN: u32 = 500_000_000;
