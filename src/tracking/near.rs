//! Numbers that are one slip away from a right one. Asked only when a number is not right for the carrier that is
//! stated; nothing here changes a number.

use crate::{
    catalog::{Carrier, Formats, Odds, Role, Script},
    tracking::{Grade, Verdict, recognize::verdict},
};

words! {
    /// What a hand or an eye did.
    pub enum Slip {
        /// A character was taken for another that looks like it.
        LookAlike = "look-alike",
        /// Two neighbours changed places.
        Swapped = "swapped",
        /// One character is another.
        Wrong = "wrong",
        /// One character stands there too many.
        Extra = "extra",
        /// One character is left out.
        Missing = "missing",
    }
}

/// The one slip that explains a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// Which.
    pub slip: Slip,
    /// Where, from 1: of look-alikes all places, of a character too many or too few none when it may be anywhere.
    pub places: Vec<usize>,
    /// What belongs there, as characters, or `-` for nothing, `0-9`, `A-Z`, `?` for some character.
    pub expected: String,
}

impl Near {
    /// Its places in one text, `?` when there is no telling.
    pub fn place_text(&self) -> String {
        if self.places.is_empty() {
            return "?".into();
        }
        self.places.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
    }
}

/// No character at all.
const NOTHING: &str = "-";
/// Some digit.
const DIGIT: &str = "0-9";
/// Some letter.
const LETTER: &str = "A-Z";
/// Some character.
const UNKNOWN: &str = "?";

/// Digits and the letters taken for them.
const LOOK_ALIKES: [(u8, u8); 10] = [
    (b'0', b'O'),
    (b'0', b'Q'),
    (b'0', b'D'),
    (b'1', b'I'),
    (b'1', b'L'),
    (b'2', b'Z'),
    (b'5', b'S'),
    (b'6', b'G'),
    (b'8', b'B'),
    (b'7', b'T'),
];

/// Of a billion random strings at most so many may be explained by a slip that can be tried at many places.
const COINCIDENCE: u64 = 100_000_000;

/// Two look-alikes are tried among so many.
const PAIRS_OF: usize = 16;

fn is_rare(chance: u32, tries: usize) -> bool {
    u64::from(chance) * tries as u64 <= COINCIDENCE
}

/// The slip that makes a right number of `carrier` out of `number`; `None` when there is none, or more than one.
pub(crate) fn near(number: &str, carrier: &Carrier) -> Option<Near> {
    let own = || carrier.accepting(number.as_bytes());
    let place = carrier.formats().next()?.carrier;
    let search = Search::of(number.as_bytes(), carrier, place);
    let len = number.len();
    // A format that chance passes too often explains nothing, however its numbers would be reached.
    let worth = |len: usize, tries: usize| {
        let rare = |odds: Odds| [odds.digits, odds.outline].iter().any(|chance| *chance > 0 && is_rare(*chance, tries));
        carrier.formats().any(|format| format.role() == Role::Identifies && format.takes(len) && rare(format.odds()))
    };
    // What is within a bound of the carrier may be right as it is.
    let bounded = own().next().is_some();
    let mut found = Vec::new();
    if worth(len, 1) {
        // Where the shape is right and letters may stand, a digit is not taken for one.
        let shape = own().any(|format| format.identifies(Script::of(number)));
        let alike = search.look_alike(shape);
        // Where the shape is right, any other slip says no more than that the check digit is wrong.
        if shape || alike.is_some() {
            return alike;
        }
        found.extend(search.swapped());
        found.extend(search.wrong(if bounded { 10 * len } else { 1 }));
    }
    if !bounded && worth(len.saturating_sub(1), len) {
        found.extend(search.extra());
    }
    if !bounded && worth(len + 1, len) {
        found.extend(search.missing());
    }
    match found.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

struct Search<'a> {
    number: &'a [u8],
    carrier: &'a Carrier,
    /// Its place among all.
    place: u16,
    /// Where the walk through the formats stands before each character, and behind the last.
    states: Vec<u16>,
}

impl<'a> Search<'a> {
    fn of(number: &'a [u8], carrier: &'a Carrier, place: u16) -> Self {
        let mut states = vec![Formats::START];
        states.extend(number.iter().scan(Formats::START, |state, byte| {
            *state = Formats::step(*state, *byte);
            Some(*state)
        }));
        Search { number, carrier, place, states }
    }

    /// Whether the edited number is a right one. The walk goes on from where the edit is, and nearly always ends soon.
    fn mended(&self, place: usize, drop: usize, put: Option<u8>, tries: usize) -> bool {
        let before = self.states.get(place).copied().unwrap_or(0);
        let state = put.map_or(before, |c| Formats::step(before, c));
        // The walk knows the catalogue; what a host adds is asked about the whole number.
        if self.carrier.is_added_to() {
            return self.fits(&self.edited(place, drop, put), tries);
        }
        if state == 0 {
            return false;
        }
        let rest = self.number.get(place + drop..).unwrap_or_default();
        // A bound lets nearly everything pass, and mends nothing.
        let tells = |index: &u16| {
            let own = Formats::get(*index).filter(|format| format.carrier == self.place);
            own.is_some_and(|format| format.role() == Role::Identifies)
        };
        Formats::accepting_from(state, rest).iter().any(tells) && self.fits(&self.edited(place, drop, put), tries)
    }

    /// Whether this is a right number of the carrier: by its check digit, or by a shape that chance rarely has.
    fn fits(&self, number: &[u8], tries: usize) -> bool {
        let Ok(text) = std::str::from_utf8(number) else { return false };
        let mut telling = self.carrier.accepting(number).filter(|format| format.identifies(Script::of(text)));
        telling.any(|format| {
            let chance = format.odds().of(Script::of(text));
            let right = match verdict(format, text) {
                Some((Verdict::Valid, _)) => true,
                Some((Verdict::Plausible, _)) => chance <= Grade::Likely.at_most().of(Script::of(text)),
                _ => false,
            };
            right && is_rare(chance, tries)
        })
    }

    /// One look-alike, or all that one character was taken for, or two of a few.
    fn look_alike(&self, letters_only: bool) -> Option<Near> {
        let swaps: Vec<(usize, u8)> = self
            .number
            .iter()
            .enumerate()
            .flat_map(|(place, c)| {
                let other = move |(digit, letter): (u8, u8)| match *c {
                    c if c == letter => Some((place, digit)),
                    c if c == digit && !letters_only => Some((place, letter)),
                    _ => None,
                };
                LOOK_ALIKES.into_iter().filter_map(other)
            })
            .collect();
        let one = swaps.iter().map(|swap| vec![*swap]);
        let every = swaps.iter().map(|swap| {
            let same = |other: &&(usize, u8)| other.1 == swap.1 && self.number.get(other.0) == self.number.get(swap.0);
            swaps.iter().filter(same).copied().collect()
        });
        // Of many, pairs say little and take long to try.
        let few = if swaps.len() > PAIRS_OF { &[][..] } else { swaps.as_slice() };
        let two = few.iter().enumerate().flat_map(|(i, swap)| few.iter().skip(i + 1).map(|other| vec![*swap, *other]));
        let set = match self.only(one) {
            Answer::None => match self.only(every) {
                Answer::None => self.only(two),
                found => found,
            },
            found => found,
        };
        let Answer::One(set) = set else { return None };
        Some(Near {
            slip: Slip::LookAlike,
            places: set.iter().map(|(place, _)| place + 1).collect(),
            expected: set.iter().map(|(_, c)| char::from(*c)).collect(),
        })
    }

    /// The one set of replacements that makes the number right.
    fn only(&self, sets: impl Iterator<Item = Vec<(usize, u8)>>) -> Answer {
        let (mut answer, mut number) = (Answer::None, Vec::with_capacity(self.number.len()));
        for set in sets {
            number.clear();
            number.extend_from_slice(self.number);
            for (place, c) in &set {
                if let Some(slot) = number.get_mut(*place) {
                    *slot = *c;
                }
            }
            if !self.fits(&number, 1) {
                continue;
            }
            match answer {
                Answer::One(known) if known != set => return Answer::Many,
                _ => answer = Answer::One(set),
            }
        }
        answer
    }

    fn swapped(&self) -> Vec<Near> {
        let places = self.number.len().saturating_sub(1);
        let at = |place: usize| {
            let mut number = self.number.to_vec();
            number.swap(place, place + 1);
            let pair = number.get(place..place + 2)?.iter().map(|c| char::from(*c)).collect();
            let near = Near { slip: Slip::Swapped, places: vec![place + 1], expected: pair };
            (number != self.number && self.fits(&number, places)).then_some(near)
        };
        (0..places).filter_map(at).collect()
    }

    /// Where a character of the wrong kind stands, there is one place; the check digit says which belongs there.
    fn wrong(&self, tries: usize) -> Vec<Near> {
        let at = |place: usize| {
            let with = |c: u8| self.mended(place, 1, Some(c), tries);
            expected(with).map(|expected| Near { slip: Slip::Wrong, places: vec![place + 1], expected })
        };
        (0..self.number.len()).filter_map(at).collect()
    }

    fn extra(&self) -> Option<Near> {
        let len = self.number.len();
        // Of neighbours that are the same, the last one stands for all.
        let last = |place: &usize| self.number.get(*place) != self.number.get(place + 1);
        let without = |place: &usize| self.mended(*place, 1, None, len);
        let places: Vec<usize> = (0..len).filter(last).filter(without).map(|place| place + 1).collect();
        let many = places.len() > 1;
        (!places.is_empty()).then(|| Near { slip: Slip::Extra, places: if many { Vec::new() } else { places }, expected: NOTHING.into() })
    }

    fn missing(&self) -> Option<Near> {
        let len = self.number.len();
        let at = |place: usize| {
            // Put before its like or behind it, a character makes the same number.
            let fresh = |c: u8| place == 0 || self.number.get(place - 1) != Some(&c);
            let with = |c: u8| fresh(c) && self.mended(place, 0, Some(c), len);
            expected(with).map(|expected| Near { slip: Slip::Missing, places: vec![place + 1], expected })
        };
        let mut found = (0..=len).filter_map(at);
        let first = found.next()?;
        let many = found.next().is_some();
        Some(if many { Near { slip: Slip::Missing, places: Vec::new(), expected: UNKNOWN.into() } } else { first })
    }

    /// The number with `drop` characters at a place taken out and one put in.
    fn edited(&self, place: usize, drop: usize, put: Option<u8>) -> Vec<u8> {
        let (before, after) = self.number.split_at_checked(place).unwrap_or((self.number, &[]));
        before.iter().copied().chain(put).chain(after.iter().skip(drop).copied()).collect()
    }
}

enum Answer {
    None,
    One(Vec<(usize, u8)>),
    Many,
}

/// The character that fits, or its kind when several do.
fn expected(fits: impl Fn(u8) -> bool) -> Option<String> {
    let digits: Vec<u8> = (b'0'..=b'9').filter(|c| fits(*c)).collect();
    let letters: Vec<u8> = (b'A'..=b'Z').filter(|c| fits(*c)).collect();
    match (digits.as_slice(), letters.as_slice()) {
        ([], []) => None,
        ([c], []) | ([], [c]) => Some(char::from(*c).into()),
        (_, []) => Some(DIGIT.into()),
        ([], _) => Some(LETTER.into()),
        _ => Some(UNKNOWN.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn is(carrier: &str, number: &str, expected: Option<(Slip, &[usize], &str)>) {
        let near = near(number, Carrier::find(carrier).unwrap());
        let seen = near.as_ref().map(|near| (near.slip, near.places.as_slice(), near.expected.as_str()));
        assert_eq!(seen, expected, "{number}");
    }

    #[test]
    fn ok_one_slip_is_named_with_its_place() {
        is("ups", "Z1999AA10123456784", Some((Slip::Swapped, &[1], "1Z")));
        is("ups", "2Z999AA10123456784", Some((Slip::Wrong, &[1], "1")));
        is("ups", "Z999AA10123456784", Some((Slip::Missing, &[1], "1")));
        is("ups", "1ZZ999AA10123456784", Some((Slip::Extra, &[], "-")));
        is("ups", "1Z999AA1013456784", Some((Slip::Missing, &[], "?")));
        is("landmark", "LTN785523361N1", Some((Slip::Extra, &[], "-")));
        is("royal-mail", "RB123456785GC", Some((Slip::Wrong, &[13], "B")));
        is("fedex", "98657H788855", Some((Slip::Wrong, &[6], "8")));
        // Modulo 11, the check digit 5 stands for two remainders.
        is("usps", "RB1234H6785US", Some((Slip::Wrong, &[7], "0-9")));
        is("amazon-shipping", "TBA00000H000000", Some((Slip::Wrong, &[9], "0-9")));
    }

    #[test]
    fn ok_look_alikes_are_named_with_their_places() {
        is("ups", "IZ999AA10123456784", Some((Slip::LookAlike, &[1], "1")));
        is("ups", "1Z999AA1O123456784", Some((Slip::LookAlike, &[9], "0")));
        is("royal-mail", "RB12345678SGB", Some((Slip::LookAlike, &[11], "5")));
        is("royal-mail", "RB123456785G8", Some((Slip::LookAlike, &[13], "B")));
        is("royal-mail", "RBI2345678SGB", Some((Slip::LookAlike, &[3, 11], "15")));
        is("royal-mail", "O21115C9O2CFOC99", Some((Slip::LookAlike, &[1, 9, 13], "000")));
    }

    #[test]
    fn err_what_many_slips_would_explain_is_not_explained() {
        is("ups", "1Z999AA101234", None);
        is("ups", "1Z999AA10123456785", None);
        // Of thirteen digits some twelve often have the check digit of FedEx.
        is("fedex", "9865787888551", None);
        is("ups", "", None);
    }
}
