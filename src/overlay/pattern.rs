//! The shape of a host's tracking numbers: a small part of regular expressions, made into a table that is walked once,
//! forwards, a character at a time. `docs/overlay.md` says what may be written.

use crate::{
    catalog::Span,
    tracking::selectivity::{MAX_LEN, Walk},
};

/// A group's name in a pattern, and the name of the part it becomes.
pub const GROUPS: [(&str, &str); 5] =
    [("body", "serial"), ("cd", "checkDigit"), ("serial", "serial"), ("service", "service"), ("country", "country")];

/// Places of characters in a pattern with its counts written out; each is a bit of a set.
const MOST_PLACES: usize = 127;
/// States of the table: a fault of what it is asked to tell apart, not of the memory it takes.
const MOST_STATES: usize = 128;
/// Groups in groups.
const DEEPEST: usize = 8;

/// Which rule of the subset is broken, and at which byte of the pattern.
pub type Fault = (&'static str, usize);

/// A pattern as a table of states; state 0 is the dead one, state 1 the start.
#[derive(Debug)]
pub struct Pattern {
    rows: Vec<([u8; 36], bool)>,
}

impl Pattern {
    /// Whether it accepts a cleaned number.
    pub fn accepts(&self, number: &[u8]) -> bool {
        number.iter().try_fold(self.start(), |state, byte| self.next(state, *byte)).is_some_and(|state| self.ends(state))
    }
}

impl Walk for Pattern {
    fn states(&self) -> usize {
        self.rows.len()
    }

    fn start(&self) -> usize {
        1
    }

    fn next(&self, from: usize, byte: u8) -> Option<usize> {
        let (row, _) = self.rows.get(from)?;
        row.get(usize::from(place(byte)?)).map(|to| usize::from(*to)).filter(|to| *to != 0)
    }

    fn ends(&self, state: usize) -> bool {
        self.rows.get(state).is_some_and(|(_, ends)| *ends)
    }
}

/// The place of a character in the alphabet.
fn place(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'Z' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// A pattern that was read, with the places of its named groups.
pub struct Compiled {
    pub pattern: Pattern,
    pub groups: Vec<(&'static str, Span)>,
}

/// Reads a pattern, or says which rule of the subset it breaks first.
pub fn compile(text: &str) -> Result<Compiled, Fault> {
    let inner = text.strip_prefix('^').ok_or(("anchor", 0))?;
    let inner = inner.strip_suffix('$').ok_or(("anchor", text.len()))?;
    let mut reader = Reader { text: inner.as_bytes(), ..Reader::default() };
    let whole = reader.alternatives()?;
    if reader.peek().is_some() {
        return Err(reader.fault("bracket"));
    }
    if whole.width.1 > MAX_LEN {
        return Err(("long", 0));
    }
    let mut groups: Vec<(&'static str, Span)> = Vec::new();
    for Group { name, at, before, len } in &reader.groups {
        let after = (whole.width.0 - before.0 - len, whole.width.1 - before.1 - len);
        let (from_end, offset) = match (before.0 == before.1, after.0 == after.1) {
            (true, _) => (false, before.0),
            (_, true) => (true, after.0 + len),
            _ => return Err(("place", at + 1)),
        };
        // Nothing is longer than MAX_LEN.
        groups.push((name, Span { name, from_end, offset: offset as u8, len: *len as u8 }));
    }
    Ok(Compiled { pattern: reader.table(&whole).ok_or(("large", 0))?, groups })
}

/// A piece of a pattern: the places it may begin and end with, whether it may be left out, its shortest and longest form.
#[derive(Clone, Copy)]
struct Piece {
    first: u128,
    last: u128,
    skips: bool,
    width: (usize, usize),
}

const NOTHING: Piece = Piece { first: 0, last: 0, skips: true, width: (0, 0) };

struct Group {
    name: &'static str,
    at: usize,
    before: (usize, usize),
    len: usize,
}

#[derive(Default)]
struct Reader<'p> {
    text: &'p [u8],
    at: usize,
    depth: usize,
    /// How much may stand before the place that is read.
    before: (usize, usize),
    /// Which characters each place takes, a bit each, and which places may follow it.
    places: Vec<(u64, u128)>,
    groups: Vec<Group>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// What is wrong at the place that is read; the anchor stands before all of them.
    fn fault(&self, what: &'static str) -> Fault {
        (what, self.at + 1)
    }

    fn alternatives(&mut self) -> Result<Piece, Fault> {
        let (start, named) = (self.before, self.groups.len());
        let mut all = self.sequence()?;
        while self.eat(b'|') {
            self.before = start;
            let other = self.sequence()?;
            all = Piece {
                first: all.first | other.first,
                last: all.last | other.last,
                skips: all.skips || other.skips,
                width: (all.width.0.min(other.width.0), all.width.1.max(other.width.1)),
            };
            if self.groups.len() > named {
                return Err(self.fault("place"));
            }
        }
        self.before = plus(start, all.width);
        Ok(all)
    }

    fn sequence(&mut self) -> Result<Piece, Fault> {
        let (start, from) = (self.before, self.at);
        let mut all = NOTHING;
        while !matches!(self.peek(), None | Some(b'|' | b')')) {
            let next = self.repeated()?;
            all = self.join(all, next);
            self.before = plus(start, all.width);
        }
        if self.at == from { Err(self.fault("empty")) } else { Ok(all) }
    }

    fn join(&mut self, one: Piece, other: Piece) -> Piece {
        for (i, (_, follow)) in self.places.iter_mut().enumerate() {
            if one.last >> i & 1 == 1 {
                *follow |= other.first;
            }
        }
        Piece {
            first: one.first | if one.skips { other.first } else { 0 },
            last: other.last | if other.skips { one.last } else { 0 },
            skips: one.skips && other.skips,
            width: plus(one.width, other.width),
        }
    }

    /// One character or group, as often as the count behind it says: it is read again for each time.
    fn repeated(&mut self) -> Result<Piece, Fault> {
        let (from, named, before) = (self.at, self.groups.len(), self.before);
        let mut all = self.one()?;
        let (least, most) = self.count()?;
        if (least, most) == (1, 1) {
            return Ok(all);
        }
        if self.groups.len() > named {
            return Err(self.fault("place"));
        }
        let after = self.at;
        all.skips |= least == 0;
        for time in 1..most {
            self.at = from;
            let mut next = self.one()?;
            next.skips |= time >= least;
            all = self.join(all, next);
        }
        self.at = after;
        self.before = before;
        let once = (all.width.0 / most, all.width.1 / most);
        Ok(Piece { width: (once.0 * least, once.1 * most), ..all })
    }

    /// `?`, `{n}` or `{n,m}`.
    fn count(&mut self) -> Result<(usize, usize), Fault> {
        if self.eat(b'?') {
            return Ok((0, 1));
        }
        if !self.eat(b'{') {
            return Ok((1, 1));
        }
        let least = self.number()?;
        let most = if self.eat(b',') { self.number()? } else { least };
        if most == 0 || most < least || !self.eat(b'}') {
            return Err(self.fault("count"));
        }
        Ok((least, most))
    }

    fn number(&mut self) -> Result<usize, Fault> {
        let mut number = None;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            number = Some(number.unwrap_or(0) * 10 + usize::from(digit - b'0'));
            self.at += 1;
            if number > Some(MAX_LEN) {
                break;
            }
        }
        number.filter(|number| *number <= MAX_LEN).ok_or(self.fault("count"))
    }

    fn one(&mut self) -> Result<Piece, Fault> {
        if self.eat(b'(') {
            return self.group();
        }
        let class = if self.eat(b'[') { self.class()? } else { 1 << self.character()? };
        let at = self.places.len();
        if at >= MOST_PLACES {
            return Err(("large", 0));
        }
        self.places.push((class, 0));
        Ok(Piece { first: 1 << at, last: 1 << at, skips: false, width: (1, 1) })
    }

    fn character(&mut self) -> Result<u8, Fault> {
        let found = self.peek().and_then(place).ok_or(self.fault("character"))?;
        self.at += 1;
        Ok(found)
    }

    fn class(&mut self) -> Result<u64, Fault> {
        let mut class = 0;
        while !self.eat(b']') {
            let low = self.character()?;
            let high = if self.eat(b'-') { self.character()? } else { low };
            // A range stays among the digits or among the letters.
            if high < low || (low < 10) != (high < 10) {
                return Err(self.fault("range"));
            }
            class |= (low..=high).fold(0, |class, c| class | 1 << c);
        }
        if class == 0 { Err(self.fault("empty")) } else { Ok(class) }
    }

    fn group(&mut self) -> Result<Piece, Fault> {
        let at = self.at;
        let name = if self.eat(b'?') { self.name()? } else { None };
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fault("bracket"));
        }
        let before = self.before;
        let slot = self.groups.len();
        let inner = self.alternatives()?;
        if !self.eat(b')') {
            return Err(self.fault("bracket"));
        }
        self.depth -= 1;
        if let Some(name) = name {
            if inner.width.0 != inner.width.1 || self.groups.iter().any(|group| group.name == name) {
                return Err(("place", at + 1));
            }
            self.groups.insert(slot, Group { name, at, before, len: inner.width.0 });
        }
        Ok(inner)
    }

    /// `?:`, `?<name>` or `?P<name>`.
    fn name(&mut self) -> Result<Option<&'static str>, Fault> {
        if self.eat(b':') {
            return Ok(None);
        }
        self.eat(b'P');
        let rest = self.text.get(self.at..).unwrap_or_default();
        let known = GROUPS.iter().map(|(name, _)| *name).find(|name| {
            rest.strip_prefix(b"<").and_then(|rest| rest.strip_prefix(name.as_bytes())).is_some_and(|rest| rest.starts_with(b">"))
        });
        let name = known.ok_or(self.fault("group"))?;
        self.at += name.len() + 2;
        Ok(Some(name))
    }

    /// The table of a pattern: a state is a set of places that may come next, and whether the number may end.
    fn table(&self, whole: &Piece) -> Option<Pattern> {
        let mut states = vec![(0, false), (whole.first, whole.skips)];
        let mut rows = Vec::new();
        while let Some((set, ends)) = states.get(rows.len()).copied() {
            let mut row = [0; 36];
            for (to, c) in row.iter_mut().zip(0..36) {
                let taken = self.places.iter().enumerate().filter(|(i, (class, _))| set >> i & 1 == 1 && class >> c & 1 == 1);
                let next = taken.fold((0, false), |next, (i, (_, follow))| (next.0 | follow, next.1 || whole.last >> i & 1 == 1));
                let known = states.iter().position(|state| *state == next);
                *to = known.unwrap_or(states.len()) as u8;
                if known.is_none() {
                    states.push(next);
                }
            }
            if states.len() > MOST_STATES {
                return None;
            }
            rows.push((row, ends));
        }
        Some(Pattern { rows })
    }
}

fn plus(one: (usize, usize), other: (usize, usize)) -> (usize, usize) {
    (one.0 + other.0, one.1 + other.1)
}
