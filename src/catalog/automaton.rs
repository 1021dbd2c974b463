//! All formats as one automaton: for each state where characters lead from it, and the formats it accepts. As the engine
//! ships it, it is packed; laid out for walking it would weigh twice as much when it is downloaded.

use std::sync::LazyLock;

use super::{format::Script, generated};

/// Digits and letters.
const ALPHABET: usize = 36;

/// Where a character leads: `next[state.first + state.kinds[character]]`. State 0 is dead.
pub(super) struct Automaton {
    states: Vec<State>,
    next: Vec<u16>,
    /// For each state where its set begins in `sets`: the count of its formats, then these.
    accepts: Vec<u16>,
    sets: Vec<u16>,
}

#[derive(Clone, Copy)]
struct State {
    first: u16,
    kinds: &'static [u8; ALPHABET],
    /// So many digits, whichever they are, lead to the state that stands so much further on.
    digits: u8,
}

/// The one there is.
pub(super) static AUTOMATON: LazyLock<Automaton> = LazyLock::new(Automaton::unpack);

/// Numbers of which `build/emit.rs` has parted the bytes.
fn numbers(bytes: &[u8]) -> Vec<u16> {
    let (low, high) = bytes.split_at_checked(bytes.len() / 2).unwrap_or_default();
    low.iter().zip(high).map(|(low, high)| u16::from_le_bytes([*low, *high])).collect()
}

impl Automaton {
    fn unpack() -> Automaton {
        let mut next = numbers(&generated::NEXT);
        let mut states = Vec::with_capacity(generated::STATES.len());
        let mut ways = next.iter_mut();
        let mut first = 0;
        let kinds = generated::STATES.iter().filter_map(|kinds| generated::KINDS.get(usize::from(*kinds)));
        for (at, kinds) in (0_u16..).zip(kinds) {
            states.push(State { first, kinds, digits: 0 });
            let count = kinds.iter().max().map_or(0, |most| u16::from(*most) + 1);
            first += count;
            for way in ways.by_ref().take(count.into()).filter(|way| **way != 0) {
                *way = way.wrapping_add(at);
            }
        }
        let mut digits = 0_u8;
        let mut behind = states.len() as u16;
        for state in states.iter_mut().rev() {
            let alike = state.kinds.first_chunk::<10>().filter(|[first, rest @ ..]| rest.iter().all(|kind| kind == first));
            let leads_on = alike.and_then(|[kind, ..]| next.get(usize::from(state.first) + usize::from(*kind))) == Some(&behind);
            digits = if leads_on { digits.saturating_add(1) } else { 0 };
            state.digits = digits;
            behind -= 1;
        }
        Automaton { states, next, accepts: numbers(&generated::ACCEPTS), sets: numbers(&generated::SETS) }
    }

    /// The state behind one character, if any format goes on with it.
    pub(super) fn step(&self, state: u16, byte: u8) -> Option<u16> {
        let character = *generated::CHARACTER.get(usize::from(byte))?;
        let State { first, kinds, .. } = *self.states.get(usize::from(state))?;
        let kind = *kinds.get(usize::from(character))?;
        self.next.get(usize::from(first) + usize::from(kind)).copied()
    }

    /// The state at the end. Nearly all states lead on with any digit alike, so a run of digits is a few strides.
    pub(super) fn walk(&self, mut state: u16, mut rest: &[u8], script: Script) -> Option<u16> {
        while let [byte, tail @ ..] = rest {
            let most = self.states.get(usize::from(state))?.digits;
            let digits = match script {
                Script::Digits => rest.len().min(most.into()),
                Script::Letters => rest.iter().take(most.into()).take_while(|byte| byte.is_ascii_digit()).count(),
            };
            if digits == 0 {
                state = self.step(state, *byte)?;
                rest = tail;
            } else {
                state += digits as u16;
                (_, rest) = rest.split_at_checked(digits)?;
            }
            if state == 0 {
                return None;
            }
        }
        Some(state)
    }

    /// The formats whose numbers may end in a state.
    pub(super) fn accepted(&self, state: u16) -> Option<&[u16]> {
        let at = *self.accepts.get(usize::from(state))?;
        let (count, rest) = self.sets.get(usize::from(at)..)?.split_first()?;
        rest.get(..usize::from(*count))
    }
}
