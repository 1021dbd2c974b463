//! How much of pure chance a tracking format lets pass.
//!
//! The compiler of the facts includes this very file, so a format of the catalogue and one that a host adds are
//! weighed on the same scales.

use super::check_digit::Algorithm;

/// Cleaned tracking numbers hold nothing else.
pub const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &[u8] = ALPHABET.split_at(10).0;
const LETTERS: &[u8] = ALPHABET.split_at(10).1;
/// No carrier's number is longer; the longest known label barcode has 40 characters.
pub const MAX_LEN: usize = 48;

/// A pattern as states, numbered from 0, and the characters that lead from one to the next.
pub trait Walk {
    /// How many states there are.
    fn states(&self) -> usize;
    /// Where every number begins.
    fn start(&self) -> usize;
    /// Where a character leads; `None` when no number goes on with it.
    fn next(&self, from: usize, byte: u8) -> Option<usize>;
    /// Whether a number may end here.
    fn ends(&self, state: usize) -> bool;
}

/// What chance does with a pattern.
#[derive(Debug)]
pub struct Selectivity {
    /// Of a billion random strings of digits, at the length where it is weakest, so many pass.
    pub digits: u32,
    /// The same of strings with letters and digits at the places where its own numbers have them.
    pub outline: u32,
    /// The lengths it accepts.
    pub lengths: Vec<usize>,
    /// No letter passes.
    pub digits_only: bool,
}

impl Selectivity {
    /// Counts, by walking the pattern, how many of all strings of each length it accepts; a check digit over so many
    /// characters lets few of them through. `None` when no cleaned number passes at all.
    pub fn of(walk: &dyn Walk, check: Option<(Algorithm, u8)>) -> Option<Self> {
        let [digit, letter] = [DIGITS, LETTERS].map(|kind| steps(walk, kind));
        let (of_digits, of_any) = (accepted(walk, &[&digit]), accepted(walk, &[&digit, &letter]));
        let alike = alike(walk, &[(&digit, 10.0), (&letter, 26.0)]);
        let (mut digits, mut outline, mut lengths) = (0.0_f64, 0.0_f64, Vec::new());
        let (mut of_ten, mut digits_only) = (1.0, true);
        for (len, ((numeric, any), alike)) in of_digits.iter().zip(&of_any).zip(&alike).enumerate() {
            if *any > 0.0 {
                lengths.push(len);
                let share = numeric / of_ten;
                digits = digits.max(share);
                let lettered = any - numeric;
                if lettered > 0.0 {
                    digits_only = false;
                    outline = outline.max((alike - numeric * share) / lettered);
                }
            }
            of_ten *= 10.0;
        }
        let pass = |kind: &[u8]| check.map_or(1.0, |(algorithm, body)| check_passes(algorithm, body, kind));
        // A letter in the number may be its check character.
        let lettered = check.is_some_and(|(algorithm, _)| algorithm.characters() > 10);
        // Rounded up, but not for what the sums above lose in their last bits.
        let billion = |share: f64| (share * 1e9 * (1.0 - 1e-12)).ceil() as u32;
        (!lengths.is_empty()).then(|| Selectivity {
            digits: billion(digits * pass(DIGITS)),
            outline: billion(outline.min(1.0) * pass(if lettered { LETTERS } else { DIGITS })),
            lengths,
            digits_only,
        })
    }
}

/// For each state, where the characters of one kind lead, and how many of them.
type Steps = Vec<Vec<(usize, f64)>>;

fn steps(walk: &dyn Walk, kind: &[u8]) -> Steps {
    let from = |state| {
        let mut steps: Vec<(usize, f64)> = Vec::new();
        for to in kind.iter().filter_map(|byte| walk.next(state, *byte)) {
            match steps.iter_mut().find(|(known, _)| *known == to) {
                Some((_, count)) => *count += 1.0,
                None => steps.push((to, 1.0)),
            }
        }
        steps
    };
    (0..walk.states()).map(from).collect()
}

fn add(sums: &mut [f64], at: usize, more: f64) {
    if let Some(sum) = sums.get_mut(at) {
        *sum += more;
    }
}

/// How many strings of each length are accepted.
fn accepted(walk: &dyn Walk, kinds: &[&Steps]) -> Vec<f64> {
    let mut states = vec![0.0; walk.states()];
    add(&mut states, walk.start(), 1.0);
    let mut counts = vec![0.0];
    for _ in 0..MAX_LEN {
        let mut next = vec![0.0; states.len()];
        for kind in kinds {
            for (steps, ways) in kind.iter().zip(&states).filter(|(_, ways)| **ways > 0.0) {
                steps.iter().for_each(|(to, count)| add(&mut next, *to, ways * count));
            }
        }
        counts.push(next.iter().enumerate().filter(|(state, _)| walk.ends(*state)).map(|(_, ways)| ways).sum());
        states = next;
    }
    counts
}

/// For each length, over all strings accepted: the share of strings with the same outline that are accepted too, summed.
/// An outline says where the letters stand and where the digits; so two strings are walked side by side.
fn alike(walk: &dyn Walk, kinds: &[(&Steps, f64)]) -> Vec<f64> {
    let size = walk.states();
    let mut pairs = vec![0.0; size * size];
    add(&mut pairs, walk.start() * size + walk.start(), 1.0);
    let mut sums = vec![0.0];
    for _ in 0..MAX_LEN {
        let mut next = vec![0.0; pairs.len()];
        for (pair, ways) in pairs.iter().enumerate().filter(|(_, ways)| **ways > 0.0) {
            for (steps, characters) in kinds {
                let of = |state: usize| steps.get(state).map_or(&[] as &[_], Vec::as_slice);
                for (to, count) in of(pair / size) {
                    for (also_to, also) in of(pair % size) {
                        add(&mut next, to * size + also_to, ways * count * also / characters);
                    }
                }
            }
        }
        sums.push(next.iter().enumerate().filter(|(pair, _)| walk.ends(pair / size) && walk.ends(pair % size)).map(|(_, ways)| ways).sum());
        pairs = next;
    }
    sums
}

/// Share of random check characters of one kind that are right.
fn check_passes(algorithm: Algorithm, body: u8, kind: &[u8]) -> f64 {
    if algorithm.characters() == 10 {
        // Whatever digit is expected, one of ten random ones is it.
        return 0.1;
    }
    // The expected character is all that this scheme remembers of a body, so a body stands for all that lead to it.
    let mut ways = vec![(Vec::new(), 1.0_f64)];
    for _ in 0..body {
        let mut next: Vec<(Vec<u8>, f64)> = Vec::new();
        for (text, share) in &ways {
            for digit in DIGITS {
                let longer = [text.as_slice(), &[*digit]].concat();
                match next.iter_mut().find(|(known, _)| algorithm.expected(known) == algorithm.expected(&longer)) {
                    Some((_, sum)) => *sum += share / 10.0,
                    None => next.push((longer, share / 10.0)),
                }
            }
        }
        ways = next;
    }
    let right = |text: &[u8]| algorithm.expected(text).is_some_and(|c| kind.contains(&c));
    ways.iter().filter(|(text, _)| right(text)).map(|(_, share)| share).sum::<f64>() / kind.len() as f64
}
