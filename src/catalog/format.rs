//! Tracking formats and the automaton that knows them all.

use std::ops::Range;

use super::{Carrier, Confidence, Role, automaton::AUTOMATON, generated, unpack::FACTS};
#[cfg(target_arch = "wasm32")]
use crate::tracking::NumberService;
use crate::{
    overlay::Pattern,
    tracking::{Algorithm, ServiceTable, Told},
};

/// A run of characters at a fixed distance from one end of the number.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    pub(crate) name: &'static str,
    pub(crate) from_end: bool,
    pub(crate) offset: u8,
    pub(crate) len: u8,
}

impl Span {
    /// The characters of `number` it covers.
    pub fn of<'t>(&self, number: &'t str) -> Option<&'t str> {
        number.get(self.range(number.len())?)
    }

    /// The same as bytes: nobody asks whether a character of a cleaned number is more than one.
    pub(crate) fn bytes_of<'t>(&self, number: &'t str) -> Option<&'t [u8]> {
        number.as_bytes().get(self.range(number.len())?)
    }

    fn range(&self, len: usize) -> Option<Range<usize>> {
        let offset = usize::from(self.offset);
        let start = if self.from_end { len.checked_sub(offset)? } else { offset };
        Some(start..start + usize::from(self.len))
    }
}

/// Of a billion random strings, so many pass, at the length where most do.
#[derive(Debug, Clone, Copy)]
pub struct Odds {
    /// Of strings of digits.
    pub digits: u32,
    /// Of strings with letters and digits at the places where the format's own numbers have them.
    pub outline: u32,
}

/// What a number is written in. It is asked once: chance is another one for letters than for digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Digits alone.
    Digits,
    /// Digits and letters.
    Letters,
}

impl Script {
    /// The script of a cleaned number.
    pub fn of(number: &str) -> Script {
        if number.bytes().all(|c| c.is_ascii_digit()) { Script::Digits } else { Script::Letters }
    }
}

impl Odds {
    /// Those for numbers in this script: a string of digits is compared with strings of digits, which pass
    /// `[0-9A-F]{16}` every time, and `AB1234567` with two letters and seven digits, not with all that letters and
    /// digits can spell.
    pub fn of(&self, script: Script) -> u32 {
        match script {
            Script::Digits => self.digits,
            Script::Letters => self.outline,
        }
    }
}

/// One shape of one carrier's tracking numbers.
#[derive(Debug)]
pub struct Format {
    pub(crate) name: &'static str,
    pub(crate) carrier: u16,
    pub(crate) role: Role,
    pub(crate) confidence: Confidence,
    pub(crate) weak: bool,
    pub(crate) odds: Odds,
    /// Bit n: numbers of n characters.
    pub(crate) lengths: u64,
    pub(crate) check: Option<(Algorithm, Span, Span)>,
    pub(crate) told: Told,
    /// The tracking number inside a label's barcode that says more than it.
    pub(crate) number: Option<Span>,
    pub(crate) parts: &'static [Span],
    /// Of a format that a host adds; those of the catalogue are in the automaton.
    pub(crate) host: Option<&'static Host>,
}

/// A host's format: whose it is, and its own shape.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) carrier: &'static Carrier,
    pub(crate) pattern: Pattern,
}

impl Format {
    /// Name in the catalogue, unique within its carrier.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whose numbers these are.
    pub fn carrier(&self) -> &'static Carrier {
        self.host.map_or_else(|| Carrier::at(self.carrier), |host| host.carrier)
    }

    /// Whether a host added it.
    pub fn is_hosted(&self) -> bool {
        self.host.is_some()
    }

    /// Whether it may make a candidate on its own.
    pub fn role(&self) -> Role {
        self.role
    }

    /// How sure the shape is.
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// How often chance passes.
    pub fn odds(&self) -> Odds {
        self.odds
    }

    /// Whether its numbers may have so many characters.
    pub fn takes(&self, len: usize) -> bool {
        u32::try_from(len).is_ok_and(|len| self.lengths.checked_shr(len).is_some_and(|bits| bits & 1 == 1))
    }

    /// How its check digit is computed, when one is known.
    pub fn algorithm(&self) -> Option<Algorithm> {
        self.check.as_ref().map(|(algorithm, ..)| *algorithm)
    }

    /// The services its numbers tell.
    #[cfg(feature = "files")]
    pub(crate) fn services(&'static self) -> Option<&'static ServiceTable> {
        match self.told {
            Told::Nothing => None,
            Told::Code { table, .. } | Told::Service { table, .. } => service_table(table),
        }
    }

    /// The part that holds the code of a delivery service.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn code_part(&self) -> Option<u8> {
        match self.told {
            Told::Code { part, .. } => Some(part),
            _ => None,
        }
    }

    /// Whether it says anything about who issued numbers of this script, or only bounds what its carrier's may look like.
    pub fn identifies(&self, script: Script) -> bool {
        self.role == Role::Identifies && (self.weak || self.odds.of(script) <= 500_000_000)
    }
}

/// The table that explains what a format tells of the service.
pub(crate) fn service_table(index: u8) -> Option<&'static ServiceTable> {
    generated::SERVICE_TABLES.get(usize::from(index))
}

/// Every service that numbers tell, one table after the other.
#[cfg(target_arch = "wasm32")]
pub(crate) fn told_services() -> impl Iterator<Item = &'static NumberService> {
    generated::SERVICE_TABLES.iter().flat_map(|table| table.services)
}

/// All formats, by index.
pub(crate) struct Formats;

impl Formats {
    pub fn all() -> &'static [Format] {
        FACTS.formats
    }

    pub fn get(index: u16) -> Option<&'static Format> {
        FACTS.formats.get(usize::from(index))
    }

    /// Where every walk begins.
    pub const START: u16 = generated::START;

    /// The state behind one character; 0 when no format goes on with it.
    pub fn step(state: u16, byte: u8) -> u16 {
        AUTOMATON.step(state, byte).unwrap_or(0)
    }

    /// Formats that accept a number which has come to `state` and goes on with `rest`.
    pub fn accepting_from(state: u16, rest: &[u8]) -> &'static [u16] {
        accepting(state, rest, Script::Letters)
    }

    /// Formats that accept a cleaned number of this script.
    pub fn accepting_in(number: &[u8], script: Script) -> &'static [u16] {
        accepting(Formats::START, number, script)
    }

    /// Formats that accept `number`, which must be cleaned: one walk, whatever their count.
    pub fn accepting(number: &[u8]) -> &'static [u16] {
        Formats::accepting_from(Formats::START, number)
    }
}

fn accepting(state: u16, rest: &[u8], script: Script) -> &'static [u16] {
    let automaton = &*AUTOMATON;
    automaton.walk(state, rest, script).and_then(|state| automaton.accepted(state)).unwrap_or(&[])
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_carrier_has_its_formats_and_no_other() {
        for (index, format) in (0..).zip(Formats::all()) {
            for carrier in Carrier::all() {
                assert_eq!(carrier.has_format(index), carrier == format.carrier(), "{} {}", carrier.id, format.name());
            }
        }
    }

    #[test]
    fn ok_strides_lead_where_steps_lead() {
        let mut accepted_some = 0;
        for number in ["1Z5R89390357567127", "RB123456785GB", "00340434161094042557", "986578788855", "TBA000000000000", "1Z5#8", "", "AB"]
        {
            // All that it begins with, walked from every place: where a slip is looked for, walks begin anywhere.
            for end in 0..=number.len() {
                let number = number.get(..end).unwrap();
                let stepped = number.bytes().fold(Formats::START, Formats::step);
                let by_steps = if stepped == 0 { &[] } else { AUTOMATON.accepted(stepped).unwrap() };
                assert_eq!(Formats::accepting(number.as_bytes()), by_steps, "{number}");
                assert_eq!(Formats::accepting_in(number.as_bytes(), Script::of(number)), by_steps, "{number}");
                for (at, _) in number.bytes().enumerate() {
                    let (before, rest) = number.split_at(at);
                    let state = before.bytes().fold(Formats::START, Formats::step);
                    assert_eq!(Formats::accepting_from(state, rest.as_bytes()), by_steps, "{number} from {at}");
                }
                accepted_some += by_steps.len();
            }
        }
        assert!(accepted_some > 100);
    }
}
