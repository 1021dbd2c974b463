//! How much of pure chance a tracking format lets pass.
//!
//! The compiler of the facts includes this very file, so a format of the catalogue and one that a host adds are
//! weighed on the same scales.

use std::collections::BTreeMap;

use super::check_digit::Algorithm;

/// Cleaned tracking numbers hold nothing else.
pub const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &[u8] = ALPHABET.split_at(10).0;
const LETTERS: &[u8] = ALPHABET.split_at(10).1;
/// No carrier's number is longer; the longest known label barcode has 40 characters.
pub const MAX_LEN: usize = 48;

/// A pattern as states and the characters that lead from one to the next.
pub trait Walk {
    /// A state.
    type State: Copy + Ord;
    /// Where every number begins.
    fn start(&self) -> Self::State;
    /// Where a character leads; `None` when no number goes on with it.
    fn next(&self, from: Self::State, byte: u8) -> Option<Self::State>;
    /// Whether a number may end here.
    fn ends(&self, state: Self::State) -> bool;
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
    pub fn of(walk: &impl Walk, check: Option<(Algorithm, u8)>) -> Option<Self> {
        let (of_digits, of_any) = (accepted(walk, DIGITS), accepted(walk, ALPHABET));
        let alike = alike(walk);
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
        let billion = |share: f64| (share * 1e9).ceil() as u32;
        (!lengths.is_empty()).then(|| Selectivity {
            digits: billion(digits * pass(DIGITS)),
            outline: billion(outline.min(1.0) * pass(if lettered { LETTERS } else { DIGITS })),
            lengths,
            digits_only,
        })
    }
}

/// How many strings of each length are accepted.
fn accepted<W: Walk>(walk: &W, alphabet: &[u8]) -> Vec<f64> {
    let mut states = BTreeMap::from([(walk.start(), 1.0_f64)]);
    let mut counts = vec![0.0];
    for _ in 0..MAX_LEN {
        let mut next = BTreeMap::new();
        for (state, ways) in &states {
            for to in alphabet.iter().filter_map(|byte| walk.next(*state, *byte)) {
                *next.entry(to).or_insert(0.0) += ways;
            }
        }
        counts.push(next.iter().filter(|(state, _)| walk.ends(**state)).map(|(_, ways)| ways).sum());
        states = next;
    }
    counts
}

/// For each length, over all strings accepted: the share of strings with the same outline that are accepted too, summed.
/// An outline says where the letters stand and where the digits.
fn alike<W: Walk>(walk: &W) -> Vec<f64> {
    let start = walk.start();
    let mut pairs = BTreeMap::from([((start, start), 1.0_f64)]);
    let mut sums = vec![0.0];
    for _ in 0..MAX_LEN {
        let mut next = BTreeMap::new();
        for ((one, other), ways) in &pairs {
            for kind in [DIGITS, LETTERS] {
                for (to, count) in steps(walk, *one, kind) {
                    for (also_to, also) in steps(walk, *other, kind) {
                        *next.entry((to, also_to)).or_insert(0.0) += ways * count * also / kind.len() as f64;
                    }
                }
            }
        }
        sums.push(next.iter().filter(|((one, other), _)| walk.ends(*one) && walk.ends(*other)).map(|(_, ways)| ways).sum());
        pairs = next;
    }
    sums
}

/// Where the characters of one kind lead, and how many of them.
fn steps<W: Walk>(walk: &W, from: W::State, kind: &[u8]) -> BTreeMap<W::State, f64> {
    let mut steps = BTreeMap::new();
    for to in kind.iter().filter_map(|byte| walk.next(from, *byte)) {
        *steps.entry(to).or_insert(0.0) += 1.0;
    }
    steps
}

/// Share of random check characters of one kind that are right.
fn check_passes(algorithm: Algorithm, body: u8, kind: &[u8]) -> f64 {
    if algorithm.characters() == 10 {
        // Whatever digit is expected, one of ten random ones is it.
        return 0.1;
    }
    // The expected character is all that this scheme remembers of a body, so a body stands for all that lead to it.
    let mut ways = BTreeMap::from([(algorithm.expected(b""), (Vec::new(), 1.0_f64))]);
    for _ in 0..body {
        let mut next: BTreeMap<Option<u8>, (Vec<u8>, f64)> = BTreeMap::new();
        for (text, share) in ways.values() {
            for digit in DIGITS {
                let longer = [text.as_slice(), &[*digit]].concat();
                let expected = algorithm.expected(&longer);
                next.entry(expected).or_insert((longer, 0.0)).1 += share / 10.0;
            }
        }
        ways = next;
    }
    ways.iter().filter(|(expected, _)| expected.is_some_and(|c| kind.contains(&c))).map(|(_, (_, share))| share).sum::<f64>()
        / kind.len() as f64
}
