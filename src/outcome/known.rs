//! What is known of Amazon's codes and texts: `catalog/outcomes/`, compiled.

use super::terms::{Action, AnswerKind, State};
use crate::{
    catalog::Confidence,
    rules::{RULES, Rule},
};

/// One answer whose meaning somebody wrote down.
#[derive(Debug)]
pub struct Known {
    /// Stable name; its text in the catalogue is `answer-ID`.
    pub id: &'static str,
    /// Kinds of answer it is read in.
    pub kinds: &'static [AnswerKind],
    /// Amazon's code, `""` for any.
    pub code: &'static str,
    /// Status of the HTTP answer, 0 for any.
    pub status: u16,
    /// Parts of Amazon's text in lower case.
    pub text: &'static [&'static str],
    /// What it does to a package, where that differs from what its severity says.
    pub state: Option<State>,
    /// What to do.
    pub action: Option<Action>,
    /// Code of the rule that would have found it before it was sent.
    pub finding: Option<&'static str>,
    /// How sure the meaning is.
    pub confidence: Confidence,
}

include!(concat!(env!("OUT_DIR"), "/outcomes.rs"));

impl Known {
    /// Everything that is known, file by file.
    pub fn all() -> &'static [Known] {
        KNOWN
    }

    /// The meaning of an answer: the first that fits by its text, then by its code, then by its status.
    pub(super) fn find(kind: AnswerKind, status: u16, code: &str, text: &str) -> Option<&'static Known> {
        let lower = text.to_ascii_lowercase();
        let fits = |known: &&Known| {
            known.kinds.contains(&kind)
                && (known.code.is_empty() || known.code == code)
                && (known.status == 0 || known.status == status)
                && known.text.iter().all(|part| lower.contains(part))
        };
        let rank = |known: &&Known| (known.text.is_empty(), known.code.is_empty());
        KNOWN.iter().filter(fits).min_by_key(rank)
    }
}

/// What a word for the severity of a row says, in the languages whose words are known.
pub(super) fn severity(word: &str) -> Option<State> {
    let word = word.trim();
    SEVERITIES.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, state)| *state)
}

/// Whether a rule has this code; asked while compiling.
const fn is_rule(code: &str) -> bool {
    let mut rest: &[&Rule] = RULES;
    while let [rule, others @ ..] = rest {
        if same(rule.code.as_bytes(), code.as_bytes()) {
            return true;
        }
        rest = others;
    }
    false
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}
