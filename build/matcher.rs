//! All formats as one automaton: for each state where characters lead from it, and the formats it accepts.

use std::collections::{HashMap, VecDeque};

use regex_automata::dfa::Automaton;

use crate::formats::{ALPHABET, automaton, start_state};

/// `src/catalog/automaton.rs` walks it. State 0 is dead.
#[derive(Debug)]
pub struct Matcher {
    pub start: u16,
    /// For each state by which of `kinds` it tells characters apart.
    pub states: Vec<u8>,
    /// Ways of telling the 36 characters apart, few of them: most states know digits and letters, or not even that.
    pub kinds: Vec<Vec<u8>>,
    /// State by state, where each kind of character leads.
    pub next: Vec<u16>,
    /// For each state where its set begins in `sets`: the count of its formats, then these by rising index. At 0 is the
    /// empty set.
    pub accepts: Vec<u16>,
    pub sets: Vec<u16>,
}

/// Where each of the 36 characters leads.
type Row = Vec<u16>;

fn digits() -> std::ops::Range<usize> {
    0..ALPHABET.iter().filter(|byte| byte.is_ascii_digit()).count()
}

/// Builds it; in each set `last` tells the formats that stand behind the others.
pub fn build(patterns: &[&str], last: impl Fn(u16) -> bool) -> Result<Matcher, String> {
    let (rows, accepted) = walk(patterns)?;
    let order = order(&rows);
    let mut place = vec![0_u16; rows.len()];
    for (at, state) in order.iter().enumerate() {
        place[*state] = at as u16;
    }
    let mut out = Matcher { start: place[1], states: Vec::new(), kinds: Vec::new(), next: Vec::new(), accepts: Vec::new(), sets: vec![0] };
    let mut known = HashMap::from([(Vec::new(), 0)]);
    for state in &order {
        let (kinds, ways) = apart(&rows[*state]);
        let kinds = out.kinds.iter().position(|known| *known == kinds).unwrap_or_else(|| {
            out.kinds.push(kinds);
            out.kinds.len() - 1
        });
        let kinds = u8::try_from(kinds).map_err(|_| "the automaton tells characters apart in more than 255 ways")?;
        out.states.push(kinds);
        out.next.extend(ways.iter().map(|to| place[usize::from(*to)]));
        let mut set = accepted[*state].clone();
        set.sort_by_key(|format| (last(*format), *format));
        let fresh = u16::try_from(out.sets.len()).map_err(|_| "the sets of formats are longer than 65,535")?;
        out.accepts.push(*known.entry(set.clone()).or_insert_with(|| {
            out.sets.push(set.len() as u16);
            out.sets.extend(set);
            fresh
        }));
    }
    u16::try_from(out.next.len()).map_err(|_| "the automaton has more than 65,535 ways")?;
    Ok(out)
}

/// The states as they are found from the start, which is 1, and what each accepts.
fn walk(patterns: &[&str]) -> Result<(Vec<Row>, Vec<Vec<u16>>), String> {
    let dfa = automaton(patterns)?;
    let start = start_state(&dfa)?;
    let mut ids = HashMap::from([(start, 1_u16)]);
    let mut rows: Vec<Row> = vec![vec![0; ALPHABET.len()]];
    let mut accepted = vec![Vec::new()];
    let mut queue = VecDeque::from([start]);
    while let Some(state) = queue.pop_front() {
        let mut row = Row::new();
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
        let count = if dfa.is_match_state(end) { dfa.match_len(end) } else { 0 };
        accepted.push((0..count).map(|i| dfa.match_pattern(end, i).as_usize() as u16).collect());
    }
    Ok((rows, accepted))
}

/// Where all digits lead alike.
fn any_digit(row: &Row) -> Option<u16> {
    let mut ways = digits().map(|digit| row[digit]);
    let first = ways.next()?;
    (first != 0 && ways.all(|way| way == first)).then_some(first)
}

/// The states, each that leads on with any digit followed by the one it leads to, as far as there is room for one.
fn order(rows: &[Row]) -> Vec<usize> {
    let mut leader: HashMap<usize, usize> = HashMap::new();
    for (state, row) in rows.iter().enumerate() {
        if let Some(to) = any_digit(row) {
            leader.entry(to.into()).or_insert(state);
        }
    }
    let mut order = Vec::new();
    let mut placed = vec![false; rows.len()];
    let heads = (0..rows.len()).filter(|state| !leader.contains_key(state));
    for head in heads.chain(0..rows.len()) {
        let mut at = Some(head);
        while let Some(state) = at.filter(|state| !placed[*state]) {
            placed[state] = true;
            order.push(state);
            at = any_digit(&rows[state]).map(usize::from).filter(|to| leader.get(to) == Some(&state));
        }
    }
    order
}

/// The kind of each character, those being of one kind that lead alike, and where each kind leads.
fn apart(row: &Row) -> (Vec<u8>, Row) {
    let mut ways = Row::new();
    let kind = |to: &u16| {
        let known = ways.iter().position(|way| way == to);
        known.unwrap_or_else(|| {
            ways.push(*to);
            ways.len() - 1
        }) as u8
    };
    (row.iter().map(kind).collect(), ways)
}
