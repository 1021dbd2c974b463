//! Several numbers in one field.

use crate::tracking::{Context, Verdict, candidates, clean};

/// Signs that no carrier prints inside a number.
const SIGNS: [char; 10] = [',', ';', '|', '\n', '\r', '\t', '&', '\u{3001}', '\u{ff0c}', '\u{ff1b}'];
/// Words between two numbers, in the six languages.
const WORDS: [&str; 9] = ["and", "und", "et", "e", "y", "or", "plus", "+", "/"];

/// The parts, when the text is two numbers or more.
pub(crate) fn split(text: &str) -> Option<Vec<&str>> {
    if text.len() > 512 || !text.contains([' ', '/', '\u{a0}']) && !text.contains(SIGNS) {
        return None;
    }
    by_signs(text).or_else(|| by_blanks(text))
}

/// A split at what stands between numbers only.
fn by_signs(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    for text in text.split(SIGNS) {
        let (mut start, mut at) = (0, 0);
        for word in text.split(' ') {
            if WORDS.contains(&word) {
                parts.push(text.get(start..at)?);
                start = at + word.len();
            }
            at += word.len() + 1;
        }
        parts.push(text.get(start..)?);
    }
    numbers(parts)
}

/// A split at what may stand within a number too: each part has to be one that some carrier issues.
pub fn by_blanks(text: &str) -> Option<Vec<&str>> {
    let parts = numbers(text.split([' ', '/', '\u{a0}']).collect())?;
    (parts.iter().all(|part| is_issued(part)) && !is_issued(text)).then_some(parts)
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
