//! All formats as one automaton: a table of states by character class, and the formats each state accepts.

use std::collections::{BTreeMap, HashMap, VecDeque};

use regex_automata::dfa::Automaton;

use crate::formats::{ALPHABET, automaton, start_state};

/// `next[state * classes + class[byte]]`; state 0 is dead, state 1 the start.
#[derive(Debug)]
pub struct Matcher {
    /// Class of each of the 36 characters.
    pub class: Vec<u8>,
    pub classes: usize,
    pub next: Vec<u16>,
    /// Index into `sets` for each state, 0 when the number may not end there.
    pub accepts: Vec<u16>,
    /// Formats by rising index; set 0 is empty.
    pub sets: Vec<Vec<u16>>,
}

pub fn build(patterns: &[&str]) -> Result<Matcher, String> {
    let dfa = automaton(patterns)?;
    let start = start_state(&dfa)?;
    let mut ids = HashMap::from([(start, 1_u16)]);
    let mut rows: Vec<Vec<u16>> = vec![vec![0; ALPHABET.len()]];
    let mut accepts = vec![0_u16];
    let mut sets: Vec<Vec<u16>> = vec![Vec::new()];
    let mut known: HashMap<Vec<u16>, u16> = HashMap::from([(Vec::new(), 0)]);
    let mut queue = VecDeque::from([start]);
    while let Some(state) = queue.pop_front() {
        let mut row = Vec::with_capacity(ALPHABET.len());
        for byte in ALPHABET {
            let to = dfa.next_state(state, *byte);
            row.push(if dfa.is_dead_state(to) {
                0
            } else if let Some(id) = ids.get(&to) {
                *id
            } else {
                let id = u16::try_from(ids.len() + 1).map_err(|_| "the automaton has more than 65,535 states")?;
                ids.insert(to, id);
                queue.push_back(to);
                id
            });
        }
        rows.push(row);
        let end = dfa.next_eoi_state(state);
        let mut set: Vec<u16> = if dfa.is_match_state(end) {
            (0..dfa.match_len(end)).map(|i| dfa.match_pattern(end, i).as_usize() as u16).collect()
        } else {
            Vec::new()
        };
        set.sort_unstable();
        let index = *known.entry(set.clone()).or_insert_with(|| {
            sets.push(set);
            (sets.len() - 1) as u16
        });
        accepts.push(index);
    }
    // Characters that lead everywhere to the same states are one class.
    let mut columns: BTreeMap<Vec<u16>, u8> = BTreeMap::new();
    let mut class = Vec::with_capacity(ALPHABET.len());
    let mut firsts = Vec::new();
    for i in 0..ALPHABET.len() {
        let column: Vec<u16> = rows.iter().map(|row| row[i]).collect();
        let fresh = columns.len() as u8;
        class.push(*columns.entry(column).or_insert_with(|| {
            firsts.push(i);
            fresh
        }));
    }
    let next = rows.iter().flat_map(|row| firsts.iter().map(|i| row[*i])).collect();
    Ok(Matcher { class, classes: firsts.len(), next, accepts, sets })
}
