//! A tracking format from its pattern: where its parts stand, and how much of pure chance passes it.

use regex_automata::{
    MatchKind,
    dfa::{Automaton, StartKind, dense},
    util::{primitives::StateID, start, syntax},
};
use regex_syntax::hir::{Hir, HirKind};

pub use crate::selectivity::{ALPHABET, MAX_LEN};
use crate::{
    check_digit::Algorithm,
    selectivity::{Selectivity, Walk},
};

/// A run of characters at a fixed distance from the start or from the end of the number.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub name: String,
    pub from_end: bool,
    pub offset: u8,
    pub len: u8,
}

/// What the matcher needs to know of one format.
#[derive(Debug)]
pub struct Compiled {
    pub parts: Vec<Span>,
    pub body: Option<Span>,
    pub check: Option<Span>,
    pub algorithm: Option<Algorithm>,
    /// The tracking number inside a barcode that says more.
    pub number: Option<Span>,
    /// Of a billion random strings of digits, at the length where it is weakest, so many pass.
    pub digits: u32,
    /// The same of strings with letters and digits at the places where its own numbers have them.
    pub outline: u32,
    /// The lengths it accepts.
    pub lengths: Vec<usize>,
    /// No letter passes.
    pub digits_only: bool,
}

/// Builds the automaton of `patterns`, anchored, all matches kept.
pub fn automaton(patterns: &[&str]) -> Result<dense::DFA<Vec<u32>>, String> {
    dense::Builder::new()
        .configure(dense::Config::new().match_kind(MatchKind::All).start_kind(StartKind::Anchored).minimize(true))
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .build_many(patterns)
        .map_err(|error| error.to_string())
}

/// The anchored start state.
pub fn start_state(dfa: &dense::DFA<Vec<u32>>) -> Result<StateID, String> {
    dfa.start_state(&start::Config::new().anchored(regex_automata::Anchored::Yes)).map_err(|error| error.to_string())
}

/// Compiles one pattern, or says why it is outside the subset.
pub fn compile(pattern: &str, check: &str, number: &[String]) -> Result<Compiled, String> {
    if !pattern.starts_with('^') || !pattern.ends_with('$') {
        return Err("a pattern must be anchored with ^ and $".into());
    }
    let hir = regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .map_err(|error| error.to_string().replace('\n', " "))?;
    let mut spans = Vec::new();
    groups(&hir, (0, Some(0)), (0, Some(0)), &mut spans)?;
    let algorithm = match check {
        "none" | "unknown" => None,
        name => Some(
            Algorithm::ALL
                .iter()
                .find(|(_, known)| *known == name)
                .map(|(algorithm, _)| *algorithm)
                .ok_or_else(|| format!("no check-digit algorithm is called {name:?}"))?,
        ),
    };
    let take = |name: &str| spans.iter().find(|span| span.name == name).cloned();
    let (body, digit) = (take("body"), take("cd"));
    if algorithm.is_some() && (body.is_none() || digit.is_none()) {
        return Err(format!("check {check:?} needs the groups `body` and `cd`"));
    }
    let number = joined(&spans, number)?;
    let mut parts: Vec<Span> = spans.iter().filter(|span| span.name != "body").cloned().collect();
    // A body without inner names is the serial number.
    if let Some(body) = &body
        && !parts.iter().any(|part| part.name != "cd" && inside(part, body))
    {
        parts.insert(0, Span { name: "serial".into(), ..body.clone() });
    }
    if let Some(body) = &body {
        let gaps = gaps(body, &parts);
        parts.extend(gaps);
        parts.sort_by_key(|part| if part.from_end { u8::MAX - part.offset } else { part.offset });
    }
    for part in &mut parts {
        if part.name == "cd" {
            part.name = "checkDigit".into();
        } else {
            part.name = camel(&part.name);
        }
    }
    let walk = Automatic::of(automaton(&[pattern])?)?;
    let checked = algorithm.map(|algorithm| (algorithm, body.as_ref().map_or(0, |body| body.len)));
    let Selectivity { digits, outline, lengths, digits_only } =
        Selectivity::of(&walk, checked).ok_or_else(|| format!("the pattern accepts no cleaned number of up to {MAX_LEN} characters"))?;
    Ok(Compiled { parts, body, check: digit, algorithm, number, digits, outline, lengths, digits_only })
}

/// An automaton with its states numbered, the start first.
struct Automatic {
    dfa: dense::DFA<Vec<u32>>,
    states: Vec<StateID>,
}

impl Automatic {
    fn of(dfa: dense::DFA<Vec<u32>>) -> Result<Self, String> {
        let mut states = vec![start_state(&dfa)?];
        let mut at = 0;
        while let Some(state) = states.get(at).copied() {
            for to in ALPHABET.iter().map(|byte| dfa.next_state(state, *byte)) {
                if !dfa.is_dead_state(to) && !states.contains(&to) {
                    states.push(to);
                }
            }
            at += 1;
        }
        Ok(Automatic { dfa, states })
    }
}

impl Walk for Automatic {
    fn states(&self) -> usize {
        self.states.len()
    }

    fn start(&self) -> usize {
        0
    }

    fn next(&self, from: usize, byte: u8) -> Option<usize> {
        let to = self.dfa.next_state(self.states[from], byte);
        self.states.iter().position(|state| *state == to)
    }

    fn ends(&self, state: usize) -> bool {
        self.dfa.is_match_state(self.dfa.next_eoi_state(self.states[state]))
    }
}

/// The run that groups make up, one after the other.
fn joined(spans: &[Span], names: &[String]) -> Result<Option<Span>, String> {
    let mut run: Option<Span> = None;
    for name in names {
        let next =
            spans.iter().find(|span| span.name == *name).ok_or_else(|| format!("`number` names the group `{name}`, which is not there"))?;
        run = Some(match run {
            None => Span { name: "number".into(), ..next.clone() },
            Some(run) => {
                let end = if run.from_end { run.offset - run.len } else { run.offset + run.len };
                if next.from_end != run.from_end || next.offset != end {
                    return Err(format!("`number`: the group `{name}` does not follow the one before it"));
                }
                Span { len: run.len + next.len, ..run }
            }
        });
    }
    Ok(run)
}

/// What of a body has no name of its own, so that a number can be shown whole.
fn gaps(body: &Span, parts: &[Span]) -> Vec<Span> {
    let named = |at: u8| parts.iter().any(|part| inside(part, body) && covers(part, at));
    let places: Vec<u8> = if body.from_end {
        (body.offset - body.len + 1..=body.offset).rev().collect()
    } else {
        (body.offset..body.offset + body.len).collect()
    };
    let mut gaps: Vec<Span> = Vec::new();
    for (i, at) in places.iter().enumerate() {
        if named(*at) {
            continue;
        }
        match gaps.last_mut() {
            Some(gap) if i > 0 && !named(places[i - 1]) => gap.len += 1,
            _ => gaps.push(Span { name: "rest".into(), from_end: body.from_end, offset: *at, len: 1 }),
        }
    }
    gaps
}

/// Whether a part holds the character at an offset counted from its own end.
fn covers(part: &Span, at: u8) -> bool {
    if part.from_end {
        (part.offset - part.len + 1..=part.offset).contains(&at)
    } else {
        (part.offset..part.offset + part.len).contains(&at)
    }
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        out.extend(word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)));
    }
    out
}

fn inside(part: &Span, body: &Span) -> bool {
    let within = if part.from_end {
        part.offset <= body.offset && part.offset - part.len >= body.offset - body.len
    } else {
        part.offset >= body.offset && part.offset + part.len <= body.offset + body.len
    };
    part.from_end == body.from_end && within
}

type Width = (usize, Option<usize>);

fn width(hir: &Hir) -> Width {
    let properties = hir.properties();
    (properties.minimum_len().unwrap_or(0), properties.maximum_len())
}

fn sum(a: Width, b: Width) -> Width {
    (a.0 + b.0, a.1.zip(b.1).map(|(a, b)| a + b))
}

/// Collects the named groups with what may stand before and after them.
fn groups(hir: &Hir, before: Width, after: Width, out: &mut Vec<Span>) -> Result<(), String> {
    match hir.kind() {
        HirKind::Capture(capture) => {
            if let Some(name) = &capture.name {
                let len = fixed(width(&capture.sub)).ok_or_else(|| format!("group `{name}` has no fixed length"))?;
                let (from_end, offset) = match (fixed(before), fixed(after)) {
                    (Some(offset), _) => (false, offset),
                    (None, Some(offset)) => (true, offset + len),
                    (None, None) => return Err(format!("group `{name}` has no fixed place")),
                };
                out.push(Span { name: name.to_string(), from_end, offset: offset as u8, len: len as u8 });
            }
            groups(&capture.sub, before, after, out)
        }
        HirKind::Concat(all) => {
            let widths: Vec<Width> = all.iter().map(width).collect();
            for (i, part) in all.iter().enumerate() {
                let ahead = widths.iter().take(i).fold(before, |a, b| sum(a, *b));
                let behind = widths.iter().skip(i + 1).fold(after, |a, b| sum(a, *b));
                groups(part, ahead, behind, out)?;
            }
            Ok(())
        }
        HirKind::Alternation(all) => {
            for part in all {
                if has_name(part) {
                    return Err("a named group may not stand in an alternative".into());
                }
            }
            Ok(())
        }
        HirKind::Repetition(repetition) if has_name(&repetition.sub) => Err("a named group may not repeat or be optional".into()),
        _ => Ok(()),
    }
}

fn has_name(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Capture(capture) => capture.name.is_some() || has_name(&capture.sub),
        HirKind::Concat(all) | HirKind::Alternation(all) => all.iter().any(has_name),
        HirKind::Repetition(repetition) => has_name(&repetition.sub),
        _ => false,
    }
}

fn fixed(width: Width) -> Option<usize> {
    (Some(width.0) == width.1).then_some(width.0)
}
