//! The number among the words people paste with it: `Tracking no: …`, `Royal Mail 32-001 925 …`, `Pkg 1 of 2: …`.

use std::sync::LazyLock;

use super::{chars, is_issued, is_url};
use crate::{
    catalog::{Carrier, Match, Resolution},
    tracking::{Context, Verdict, candidates, lexicon::Lexicon},
};

/// Words that stand by a number and are never part of one: English, German, French, Italian, Spanish.
const WORDS: [&str; 5] = [
    "tracking track trace number numbers no n num id code ref reference awb hawb waybill airwaybill consignment parcel \
     package pkg pcs box shipment shipping shipped carrier courier via by with label barcode your the is of delivery item \
     order ground express standard priority",
    "sendungsnummer sendungsnr sendung sendungs sendungsverfolgung sendungsverfolgungsnummer sendungscode paketnummer paketnr \
     paket paketschein trackingnummer nummer nr versandnummer frachtbrief identcode von ihre mit",
    "numero suivi colis envoi expedition bordereau lettre transport de du sur votre par le",
    "tracciamento tracciatura spedizione codice pacco lettera vettura ldv di collo corriere con",
    "seguimiento guia rastreo localizador envio paquete bulto su por",
];

/// Stands between a label and what it names.
fn names(c: char) -> bool {
    matches!(c, ':' | '#' | '=' | '\u{2116}')
}

fn is_between(c: char) -> bool {
    names(c) || chars::is_separator(c) || matches!(c, ',' | '\u{b0}' | '(' | ')' | '|' | '\u{3001}' | '\u{2192}' | '>')
}

/// The number without the words before or behind it.
pub fn number(text: &str) -> Option<&str> {
    if text.bytes().filter(u8::is_ascii_digit).count() < 4 && text.is_ascii() {
        return None;
    }
    // Groups of digits, by far the most frequent: no word, no sign of one, no count (`1/2`, `2)`).
    let sign = |c: u8| names(char::from(c)) || matches!(c, b'/' | b')');
    if text.is_ascii() && !text.bytes().any(sign) && !has_word(text.as_bytes()) {
        return None;
    }
    behind(text).or_else(|| before(text))
}

/// Whether two letters stand together.
fn has_word(text: &[u8]) -> bool {
    text.windows(2).any(|pair| pair.iter().all(u8::is_ascii_alphabetic))
}

/// The number that follows a label.
fn behind(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches(is_between);
    let (mut known, mut short, mut strange, mut carrier) = (0, 0, 0, None);
    let mut named = false;
    while !is_url(rest) {
        let word = word(rest);
        if let Some((len, named)) = carrier_name(rest) {
            (rest, carrier) = (rest.get(len..)?, Some(named));
        } else if !word.is_empty() {
            match is_label(word) {
                // Two letters may open a number: `NO 123456785 …`.
                true if word.len() < 3 => short += 1,
                true => known += 1,
                // The first letters of a number in groups.
                false if known > 0 && strange == 0 && is_issued(rest) => break,
                false => strange += 1,
            }
            rest = rest.get(word.len()..)?;
        } else if let Some(len) = count(rest).filter(|_| known + short > 0 || carrier.is_some()) {
            rest = rest.get(len..)?;
        } else {
            break;
        }
        let tail = rest.trim_start_matches(is_between);
        let between = rest.get(..rest.len() - tail.len())?;
        named = between.contains(names);
        rest = tail;
    }
    // `# 1Z…`: the sign alone is a label.
    let sign = known + short + strange == 0 && carrier.is_none() && text.starts_with(names);
    let labelled = sign || known + short > 0 && (strange == 0 || known > 0 && named);
    match carrier {
        _ if chars_of(rest) < 6 => None,
        _ if labelled => Some(rest).filter(|_| rest.len() < text.len() && (known > 0 || !is_issued(text))),
        // A carrier's name may be how its numbers begin.
        Some(carrier) if strange == 0 && !is_issued(text) && fits(rest, carrier) => Some(rest),
        _ => None,
    }
}

/// The number that a carrier's name or other words follow.
fn before(text: &str) -> Option<&str> {
    let places = text.char_indices().filter(|(_, c)| is_between(*c));
    let mut heads = places.filter_map(|(at, _)| Some((text.get(..at)?, text.get(at..)?)));
    let (head, _) = heads.find(|(head, tail)| is_words(tail) && is_issued(head))?;
    (!is_issued(text)).then_some(head)
}

fn is_words(text: &str) -> bool {
    let mut rest = text.trim_start_matches(is_between);
    let mut words = 0;
    while !rest.is_empty() {
        let len = match (carrier_name(rest), word(rest)) {
            (Some((len, _)), _) => len,
            (None, word) if is_label(word) => word.len(),
            _ => match count(rest) {
                Some(len) => len,
                None => return false,
            },
        };
        words += 1;
        rest = rest.get(len..).unwrap_or_default().trim_start_matches(is_between);
    }
    words > 0
}

/// The letters ahead, when they are a word of their own: letters of a number have digits beside them. Japanese writes
/// its words without a blank behind.
fn word(text: &str) -> &str {
    let run = |is: fn(char) -> bool| text.get(..text.find(|c| !is(c)).unwrap_or(text.len())).unwrap_or_default();
    let (letters, foreign) = (run(is_letter), run(is_foreign));
    let glued = |word: &str| text.get(word.len()..).and_then(|rest| rest.chars().next());
    if glued(letters).is_some_and(|c| c.is_ascii_digit())
        || glued(foreign).is_some_and(|c| c.is_ascii_uppercase()) && foreign.chars().count() > 1
    {
        return foreign;
    }
    letters
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !chars::is_separator(c)
}

fn is_foreign(c: char) -> bool {
    is_letter(c) && !c.is_ascii()
}

/// No carrier prints a letter that is not ASCII.
fn is_label(word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    let foreign = !word.is_ascii() && word.chars().any(is_foreign) && word.chars().count() > 1;
    foreign || KNOWN.has(word)
}

static KNOWN: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::of(&WORDS, ' '));

/// The carrier named ahead, and how long the name is: the longest of up to four words.
fn carrier_name(text: &str) -> Option<(usize, &'static Carrier)> {
    let mut ends = Vec::new();
    let mut at = 0;
    while ends.len() < 4 {
        let next = word(text.get(at..)?);
        if next.is_empty() {
            break;
        }
        at += next.len();
        ends.push(at);
        let gap = text.get(at..)?;
        at += gap.len() - gap.trim_start_matches([' ', '\u{a0}']).len();
    }
    ends.into_iter().rev().filter(|end| *end >= 3).find_map(|end| match Carrier::known_as(text.get(..end)?, None) {
        Resolution::Exact(code) => Some((end, code.carrier()?)),
        Resolution::Known(carrier, Match::Spelling | Match::Alias) => Some((end, carrier)),
        _ => None,
    })
}

/// `1 of 2`, `1/2`, and a lone `2:`.
fn count(text: &str) -> Option<usize> {
    let (first, rest) = small(text)?;
    if rest.starts_with(|c| names(c) || c == ')') {
        return Some(first);
    }
    let gap = rest.trim_start();
    let of = ["of", "von", "sur", "di", "de", "/"].into_iter().find_map(|of| {
        let head = gap.get(..of.len()).filter(|head| head.eq_ignore_ascii_case(of))?;
        gap.get(head.len()..)
    })?;
    let (_, rest) = small(of.trim_start())?;
    Some(text.len() - rest.len())
}

/// One or two digits that stand alone, and what follows.
fn small(text: &str) -> Option<(usize, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let len = text.len() - rest.len();
    (matches!(len, 1 | 2) && !rest.starts_with(char::is_alphanumeric)).then_some((len, rest))
}

fn chars_of(text: &str) -> usize {
    text.chars().filter(char::is_ascii_alphanumeric).count()
}

/// Whether the carrier that is named may have issued the number.
fn fits(text: &str, carrier: &'static Carrier) -> bool {
    let number = chars::plain(text, &mut super::Cleaning::default());
    let found = candidates(&number, Some(carrier), &Context::default());
    found.iter().any(|candidate| candidate.verdict != Verdict::BadCheckDigit)
}

#[cfg(test)]
mod tests {
    use super::super::{Dirt, clean};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn labels(text: &str, number: &str) {
        let cleaned = clean(text);
        assert_eq!((cleaned.number.as_ref(), cleaned.cleaning.has(Dirt::LabelText)), (number, true), "{text:?}");
    }

    #[test]
    fn ok_words_counts_and_names_before_and_behind() {
        for text in [
            "Track 986578788855",
            "track/986578788855",
            "# 986578788855",
            "No.: 986578788855",
            "ＴＲＡＣＫ：986578788855",
            "Tracking№986578788855",
            "tracking → 986578788855",
            "Item 1)986578788855",
            "Pkg 10 of 12 986578788855",
            "UPS 1 of 2 986578788855",
            "UPS 2: 986578788855",
            "Royal Mail 986578788855",
            "Other: 986578788855",
            "OTHER 986578788855",
            "Box 2 of 3 - FedEx - 986578788855",
            // A strange word counts among labels, when a sign says where the number begins.
            "foo tracking: 986578788855",
            "tracking foo: 986578788855",
            "986578788855 2)",
            "986578788855 von",
            "986578788855 (FedEx) 1 of 2",
            "parcel 986578788855 box",
        ] {
            labels(text, "986578788855");
        }
        labels("1Z5R89390357567127 1/2", "1Z5R89390357567127");
        labels("Deutsche Post DHL 00340434161094042557", "00340434161094042557");
        labels("tracking www.ups.com/track?tracknum=1Z5R89390357567127", "1Z5R89390357567127");
        // A number that nobody issues is one behind a label.
        labels("NO: RB123456785GB", "RB123456785GB");
        labels("NO 123456785", "123456785");
        // The sign is one, the word behind it is not.
        labels("#foo 986578788855", "FOO986578788855");
        labels("tracking AB1234", "AB1234");
        labels("FedEx 986578788856", "986578788856");
    }

    #[test]
    fn ok_the_first_letters_of_a_number_in_groups_end_the_label() {
        labels("Sendung RB 123 456 785 GB", "RB123456785GB");
        labels("Tracking GM 2 9 5 117 32 25 1 7 44 9 4", "GM2951173225174494");
        labels("AWB LX 176 35035", "LX17635035");
    }

    #[test]
    fn err_what_may_be_more_than_a_label_stays() {
        for text in [
            "Tracking: 123",
            "tracking 12345",
            "#12345",
            "UPS 12345",
            "UPS AB1234",
            "12345 UPS",
            "foo 986578788855",
            "foo: 986578788855",
            "foo tracking 986578788855",
            "tracking foo 986578788855",
            "foo bar no: 986578788855",
            "no foo: 986578788855",
            "# no foo: 986578788855",
            "foo FedEx 986578788855",
            "FedEx foo 986578788855",
            "2 986578788855",
            "2: 986578788855",
            "1 of 2 986578788855",
            "parcel1 986578788855",
            "- 123456789 FOO",
            // Somebody issues the whole: it may be one number, in groups.
            "LE 123 456 785 GB",
            "986578788855 1/2",
            "追1Z5R89390357567127",
            "é 1Z5R89390357567127",
            "1Z5R89390357567127 foo",
            "1Z5R89390357567127 123",
            // A wrong check digit: nobody issues what stands before the name.
            "1Z5R89390357567128 UPS",
        ] {
            let cleaned = clean(text);
            assert!(!cleaned.cleaning.has(Dirt::LabelText), "{text:?}: {}", cleaned.number);
        }
    }
}
