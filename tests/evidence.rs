//! What a grade means, held against numbers that are made up: the chance that was computed against chance itself, and
//! every format against numbers of its own.

use std::path::Path;

use regex_automata::dfa::Automaton as _;
use shipconfirm::{
    catalog::{Carrier, Script},
    tracking::{Candidate, Context, Grade, Kind, Verdict, recognize},
};

use crate::{
    facts::{Facts, Format},
    fault::Faults,
    formats::{ALPHABET, Compiled, MAX_LEN, Span, automaton, start_state},
    prove::prove,
    terms::Role,
};

/// The generator of Knuth's MMIX; its high bits are good enough here, and every run draws the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    fn share(&mut self) -> f64 {
        self.below(1 << 30) as f64 / f64::from(1 << 30)
    }

    /// Letters and digits where `number` has them.
    fn alike(&mut self, number: &[u8]) -> Vec<u8> {
        number.iter().map(|c| if c.is_ascii_digit() { ALPHABET[self.below(10)] } else { ALPHABET[10 + self.below(26)] }).collect()
    }
}

/// A format that can be drawn from.
struct Source<'f> {
    carrier: &'static Carrier,
    format: &'f Format,
    compiled: Compiled,
    table: Table,
}

/// A pattern as a table, its start first.
struct Table {
    /// By state and character: the next state.
    next: Vec<[Option<usize>; ALPHABET.len()]>,
    /// By the count of characters that are left: in how many ways each state leads to an end.
    ways: Vec<Vec<f64>>,
}

impl Table {
    fn of(pattern: &str) -> Table {
        let dfa = automaton(&[pattern]).unwrap();
        let mut states = vec![start_state(&dfa).unwrap()];
        let mut next = Vec::new();
        while let Some(state) = states.get(next.len()).copied() {
            let row: Vec<Option<usize>> = ALPHABET
                .iter()
                .map(|byte| {
                    let to = dfa.next_state(state, *byte);
                    (!dfa.is_dead_state(to)).then(|| {
                        states.iter().position(|known| *known == to).unwrap_or_else(|| {
                            states.push(to);
                            states.len() - 1
                        })
                    })
                })
                .collect();
            next.push(row.try_into().unwrap());
        }
        let mut ways: Vec<Vec<f64>> =
            vec![states.iter().map(|state| f64::from(u8::from(dfa.is_match_state(dfa.next_eoi_state(*state))))).collect()];
        for left in 0..MAX_LEN {
            let on = |row: &[Option<usize>; ALPHABET.len()]| row.iter().flatten().map(|to| ways[left][*to]).sum();
            let longer = next.iter().map(on).collect();
            ways.push(longer);
        }
        Table { next, ways }
    }

    fn accepts(&self, number: &[u8]) -> bool {
        let place = |byte: &u8| ALPHABET.iter().position(|known| known == byte).unwrap();
        let end = number.iter().try_fold(0, |state, byte| self.next[state][place(byte)]);
        end.is_some_and(|end| self.ways[0][end] > 0.0)
    }
}

impl Source<'_> {
    /// A number of this length that the pattern accepts, each as likely as any other; the check digit as it comes.
    fn draw(&self, len: usize, dice: &mut Dice) -> Vec<u8> {
        let mut here = 0;
        let mut number = Vec::new();
        for left in (0..len).rev() {
            let ways = &self.table.ways[left];
            let mut rest = dice.share() * self.table.ways[left + 1][here];
            let mut chosen = 0;
            for (i, to) in self.table.next[here].iter().enumerate() {
                let Some(ways) = to.map(|to| ways[to]).filter(|ways| *ways > 0.0) else { continue };
                chosen = i;
                rest -= ways;
                if rest < 0.0 {
                    break;
                }
            }
            number.push(ALPHABET[chosen]);
            here = self.table.next[here][chosen].unwrap();
        }
        number
    }

    /// The same with the check digit it must have.
    fn valid(&self, len: usize, dice: &mut Dice) -> String {
        let mut number = self.draw(len, dice);
        if let (Some(algorithm), Some(body), Some(check)) = (self.compiled.algorithm, &self.compiled.body, &self.compiled.check) {
            let expected = algorithm.expected(&number[range(body, len)]).unwrap();
            number[range(check, len)][0] = expected;
        }
        String::from_utf8(number).unwrap()
    }

    /// Whether shape and check digit are right.
    fn accepts(&self, number: &[u8]) -> bool {
        if !self.table.accepts(number) {
            return false;
        }
        match (self.compiled.algorithm, &self.compiled.body, &self.compiled.check) {
            (Some(algorithm), Some(body), Some(check)) => {
                algorithm.expected(&number[range(body, number.len())]) == Some(number[range(check, number.len())][0])
            }
            _ => true,
        }
    }

    /// A number it accepts is a candidate of its carrier, where it says anything about such numbers.
    #[track_caller]
    fn is_listed(&self, number: &str) {
        let seen = recognize(number, &Context::default());
        let own = |candidate: &Candidate| candidate.carrier == self.carrier && candidate.verdict != Verdict::BadCheckDigit;
        let says = self.compiled_in().identifies(Script::of(number)) && seen.kind == Kind::TrackingNumber;
        assert!(!says || seen.candidates.iter().any(own), "{} {number}: {:#?}", self.name(), seen.candidates);
    }

    /// Whether its numbers are this carrier's. Any post's are those of the post of the country they name.
    fn issues(&self, carrier: &Carrier, number: &str) -> bool {
        *self.carrier == *carrier || (self.carrier.id == "upu-post" && carrier.home.is_some_and(|home| number.ends_with(home)))
    }

    fn name(&self) -> String {
        format!("{}/{}", self.carrier.id, self.format.name)
    }

    /// The engine's own view of it.
    fn compiled_in(&self) -> &'static shipconfirm::catalog::Format {
        self.carrier.formats().find(|format| format.name() == self.format.name).unwrap()
    }
}

fn range(span: &Span, len: usize) -> std::ops::Range<usize> {
    let start = if span.from_end { len - usize::from(span.offset) } else { usize::from(span.offset) };
    start..start + usize::from(span.len)
}

fn facts() -> Facts {
    let mut faults = Faults::default();
    let facts = Facts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog"), &mut faults);
    assert_eq!(faults.lines(), [] as [&str; 0]);
    facts
}

fn sources(facts: &Facts) -> Vec<Source<'_>> {
    let owners = facts.carriers.iter().flat_map(|carrier| carrier.formats.iter().map(|_| carrier.id.as_str()));
    prove(facts, &mut Faults::default())
        .into_iter()
        .zip(owners)
        .map(|((format, compiled), id)| Source { carrier: Carrier::find(id).unwrap(), table: Table::of(&format.pattern), format, compiled })
        .collect()
}

fn seen(number: &str, carrier: Option<&str>) -> Vec<Candidate> {
    recognize(number, &Context { carrier, ..Context::default() }).candidates
}

/// For every format, at each of its lengths: random strings with letters and digits where its own numbers have them pass
/// as often as was computed, and are candidates when they pass.
#[test]
fn ok_the_chance_of_every_format_is_as_computed() {
    const TRIES: u32 = 1_000;
    let facts = facts();
    let mut dice = Dice(0x5eed);
    for source in sources(&facts).iter().filter(|source| source.format.role == Role::Identifies) {
        for (lettered, computed) in [(false, source.compiled.digits), (true, source.compiled.outline)] {
            let mut drawn = 0.0_f64;
            for len in source.compiled.lengths.iter().copied().filter(|_| computed > 0) {
                let (mut passed, mut tries) = (0, 0);
                for _ in 0..TRIES {
                    let own = if lettered { source.draw(len, &mut dice) } else { vec![b'0'; len] };
                    if lettered == own.iter().all(u8::is_ascii_digit) {
                        continue;
                    }
                    let number = dice.alike(&own);
                    tries += 1;
                    if source.accepts(&number) {
                        passed += 1;
                        source.is_listed(std::str::from_utf8(&number).unwrap());
                    }
                }
                if tries > TRIES / 4 {
                    drawn = drawn.max(f64::from(passed) / f64::from(tries));
                }
            }
            let computed = f64::from(computed) / 1e9;
            // Four standard deviations; of the largest of many lengths a little more.
            let slack = 5.0 * (computed.max(1.0 / f64::from(TRIES)) / f64::from(TRIES)).sqrt();
            assert!((computed - drawn).abs() <= slack, "{}: computed {computed}, drawn {drawn}", source.name());
        }
    }
}

/// Of strings with the right shape, one in ten has the right check digit, one in thirty-six the right check character.
#[test]
fn ok_a_check_digit_lets_pass_as_many_as_it_should() {
    const TRIES: u32 = 4_000;
    let facts = facts();
    let mut dice = Dice(0xd161);
    for source in &sources(&facts) {
        let Some(algorithm) = source.compiled.algorithm else { continue };
        let len = source.compiled.lengths[0];
        let passed = (0..TRIES).filter(|_| source.accepts(&source.draw(len, &mut dice))).count();
        let (share, expected) = (passed as f64 / f64::from(TRIES), 1.0 / f64::from(algorithm.characters()));
        assert!((share - expected).abs() < 5.0 * (expected / f64::from(TRIES)).sqrt(), "{}: {share}", source.name());
    }
}

/// Numbers of every format with the right check digit: the carrier is among the candidates, and when another one comes
/// first it is not called certain. Stated, the carrier comes first.
#[test]
fn ok_no_answer_is_confidently_wrong() {
    let facts = facts();
    let mut dice = Dice(0xfac75);
    let mut wrong = Vec::new();
    for source in &sources(&facts) {
        for _ in 0..100 {
            let len = source.compiled.lengths[dice.below(source.compiled.lengths.len())];
            let number = source.valid(len, &mut dice);
            assert!(source.accepts(number.as_bytes()), "{} {number}", source.name());
            source.is_listed(&number);
            if let Some(best) = seen(&number, None).first()
                && !source.issues(best.carrier, &number)
                // An identifier of the postal union is its post's, under whichever name the catalogue holds it.
                && best.post(&number).is_none()
                && best.confidence == Grade::Certain
                && source.compiled_in().identifies(Script::of(&number))
            {
                wrong.push(format!("{} {number}: {}", source.name(), best.carrier.id));
            }
            let stated = seen(&number, Some(source.carrier.code.unwrap_or(source.carrier.name)));
            // Letters alone are taken for words.
            let words = !number.bytes().any(|byte| byte.is_ascii_digit());
            if !words && stated.first().is_none_or(|best| best.carrier != source.carrier || best.verdict == Verdict::BadCheckDigit) {
                wrong.push(format!("{} {number}, stated: {:?}", source.name(), stated.first().map(|best| best.carrier.id)));
            }
        }
    }
    assert_eq!(wrong, [] as [&str; 0]);
}

/// No candidate has a better grade than the chance of its format allows: alone as the grade says, stated one step better.
#[test]
fn ok_no_grade_is_above_its_rate() {
    let facts = facts();
    let mut dice = Dice(0x96ade);
    for source in &sources(&facts) {
        for _ in 0..20 {
            let number = source.valid(source.compiled.lengths[0], &mut dice);
            for candidate in seen(&number, None) {
                assert!(candidate.chance <= candidate.confidence.at_most().of(Script::of(&number)), "{} {number}", source.name());
            }
            for candidate in seen(&number, Some(source.carrier.code.unwrap_or(source.carrier.name))) {
                let limit = match candidate.confidence {
                    Grade::Certain if candidate.stated => Grade::Likely,
                    Grade::Likely if candidate.stated => Grade::Possible,
                    grade => grade,
                };
                assert!(candidate.chance <= limit.at_most().of(Script::of(&number)), "{} {number}", source.name());
            }
        }
    }
}
