//! Several numbers in one field.

use crate::tracking::{Context, Verdict, candidates, clean};

/// Signs that no carrier prints inside a number.
const SIGNS: [char; 10] = [',', ';', '|', '\n', '\r', '\t', '&', '\u{3001}', '\u{ff0c}', '\u{ff1b}'];
/// Words between two numbers, in the six languages.
const WORDS: [&str; 9] = [" and ", " und ", " et ", " e ", " y ", " + ", " or ", " / ", " plus "];

/// The parts, when the text is two numbers or more.
pub(crate) fn split(text: &str) -> Option<Vec<&str>> {
    // A split at what stands between numbers only; or at what may stand within one, where each part is one of its own.
    let signs =
        || {
            numbers(WORDS.iter().fold(pieces(vec![text], |text| text.split(SIGNS).collect()), |parts, word| {
                pieces(parts, |part| part.split(word).collect())
            }))
        };
    let looser = || {
        let parts = numbers(text.split([' ', '/', '\u{a0}']).collect())?;
        (parts.iter().all(|part| is_issued(part)) && !is_issued(text)).then_some(parts)
    };
    (text.len() <= 512).then(|| signs().or_else(looser)).flatten()
}

fn pieces<'t>(texts: Vec<&'t str>, cut: impl Fn(&'t str) -> Vec<&'t str>) -> Vec<&'t str> {
    texts.into_iter().flat_map(cut).collect()
}

/// The parts without blanks, when there are two and each may be a number.
fn numbers(parts: Vec<&str>) -> Option<Vec<&str>> {
    let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    (parts.len() > 1 && parts.iter().all(|part| may_be(part))).then_some(parts)
}

fn may_be(part: &str) -> bool {
    let cleaned = clean(part);
    cleaned.special().is_none() && cleaned.number.len() >= 8 && cleaned.number.bytes().filter(u8::is_ascii_digit).count() >= 5
}

fn is_issued(text: &str) -> bool {
    let found = candidates(&clean(text).number, None, &Context::default());
    found.iter().any(|candidate| candidate.verdict != Verdict::BadCheckDigit)
}
