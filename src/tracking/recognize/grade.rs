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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Carrier, Role};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_mere_bound_reaches_nothing() {
        for format in Carrier::all().iter().flat_map(Carrier::formats).filter(|format| format.role() == Role::Bounds) {
            assert_eq!([false, true].map(|stated| Grade::reached_by(format, stated)), [Grade::Possible; 2], "{}", format.name());
        }
    }

    /// Digits and letters each have their odds; a format is held against those it has.
    #[test]
    fn ok_a_format_is_as_sure_as_its_kind_of_number() {
        use Grade::{Certain, Likely, Possible};
        for (carrier, name, alone, stated) in [
            ("fedex", "fedex_12", Possible, Likely),
            ("fedex", "fedex_34", Likely, Certain),
            ("ups", "ups_1z", Certain, Certain),
            ("ups", "ups_waybill", Likely, Certain),
            ("royal-mail", "rm_parcel_id_20", Likely, Likely),
            ("dhl", "dhl_paket_20", Certain, Certain),
        ] {
            let format = Carrier::find(carrier).unwrap().formats().find(|format| format.name() == name).unwrap();
            assert_eq!([false, true].map(|stated| Grade::reached_by(format, stated)), [alone, stated], "{name}");
        }
    }
}
