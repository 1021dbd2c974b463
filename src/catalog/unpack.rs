//! The large facts, unpacked from one text when they are first asked for. `build/pack.rs` writes what is read here.

use std::sync::{LazyLock, OnceLock};

use super::{
    Carrier, CarrierCode, Confidence, Format, Integration, Odds, Requires, Role, Service, Span, Tracked, key,
    resolve::{Name, NameKind},
};
use crate::{
    marketplace::MarketplaceSet,
    tracking::{Algorithm, Told},
};

/// Everything of [`PACKED`].
pub(super) struct Facts {
    pub(super) carriers: &'static [Carrier],
    pub(super) codes: &'static [CarrierCode],
    /// Stores whose own list is published.
    pub(super) listing: MarketplaceSet,
    /// By key.
    pub(super) names: &'static [Name],
    pub(super) formats: &'static [Format],
}

pub(super) static FACTS: LazyLock<Facts> = LazyLock::new(|| Facts::unpack(&mut Unpack { rest: PACKED }));

const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/facts.txt"));

/// What is left of the text: a value a line.
pub(super) struct Unpack {
    pub(super) rest: &'static str,
}

impl Unpack {
    pub(super) fn text(&mut self) -> &'static str {
        let (line, rest) = self.rest.split_once('\n').unwrap_or_default();
        self.rest = rest;
        line
    }

    fn maybe(&mut self) -> Option<&'static str> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    pub(super) fn number(&mut self) -> u32 {
        self.text().bytes().fold(0, |sum: u32, digit| sum.wrapping_mul(10).wrapping_add(u32::from(digit & 15)))
    }

    pub(super) fn small<T: TryFrom<u32> + Default>(&mut self) -> T {
        T::try_from(self.number()).unwrap_or_default()
    }

    pub(super) fn flag(&mut self) -> bool {
        self.number() == 1
    }

    /// A value of an enum by its place; the first one for a place that does not exist, which the compiler of the facts never writes.
    fn one_of<T: Copy>(&mut self, all: &[T], first: T) -> T {
        all.get(self.number() as usize).copied().unwrap_or(first)
    }

    fn confidence(&mut self) -> Confidence {
        self.one_of(Confidence::ALL, Confidence::Unknown)
    }

    fn stores(&mut self) -> MarketplaceSet {
        MarketplaceSet(self.number())
    }

    /// A list that lives as long as the program, as the facts do.
    pub(super) fn list<T>(&mut self, mut each: impl FnMut(&mut Self) -> T) -> &'static [T] {
        let len = self.number();
        (0..len).map(|_| each(self)).collect::<Vec<T>>().leak()
    }
}

impl Facts {
    fn unpack(from: &mut Unpack) -> Facts {
        let mut first = 0;
        let carriers = from.list(|from| carrier(from, &mut first));
        let codes = from.list(code);
        let names = from.list(|from| name(from, carriers));
        let formats = from.list(format);
        let listing = MarketplaceSet(codes.iter().fold(0, |all, code| all | code.lists.0));
        Facts { carriers, codes, listing, names, formats }
    }
}

fn carrier(from: &mut Unpack, first: &mut u16) -> Carrier {
    Carrier {
        id: from.text(),
        code: from.maybe(),
        name: from.text(),
        home: from.maybe(),
        tracking_url: from.maybe(),
        codes: from.list(Unpack::text),
        services: from.list(|from| Service {
            name: from.text(),
            marketplaces: from.stores(),
            tracked: from.one_of(Tracked::ALL, Tracked::Unknown),
            requires: from.one_of(Requires::ALL, Requires::Unknown),
            letter: from.flag(),
            hosted: false,
            listed: from.flag(),
            confidence: from.confidence(),
        }),
        integration: from.list(|from| Integration {
            marketplaces: from.stores(),
            inferred: from.stores(),
            integrated: from.flag(),
            confidence: from.confidence(),
        }),
        formats: {
            let len = from.small();
            *first += len;
            (*first - len, len)
        },
        host_formats: OnceLock::new(),
    }
}

fn code(from: &mut Unpack) -> CarrierCode {
    CarrierCode {
        value: from.text(),
        carrier: from.small::<u16>().checked_sub(1),
        lists: from.stores(),
        not_a_carrier: from.flag(),
        twins: from.list(Unpack::text),
    }
}

fn name(from: &mut Unpack, carriers: &[Carrier]) -> Name {
    let given = from.text();
    let carrier: u16 = from.small();
    let kind = from.one_of(NameKind::ALL, NameKind::Ambiguous);
    let stores = Some(from.number()).filter(|stores| *stores != 0).map_or(MarketplaceSet::ALL, MarketplaceSet);
    let of = carriers.get(usize::from(carrier)).filter(|_| given.is_empty());
    let key = of.map_or(given, |of| key(of.code.filter(|_| kind == NameKind::Code).unwrap_or(of.name)).leak());
    Name { key, carrier, kind, stores }
}

fn span(from: &mut Unpack) -> Span {
    let name = from.text();
    let place = from.number();
    Span { name, from_end: place % 2 == 1, offset: (place / 2) as u8, len: from.small() }
}

fn format(from: &mut Unpack) -> Format {
    Format {
        name: from.text(),
        carrier: from.small(),
        role: from.one_of(Role::ALL, Role::Bounds),
        confidence: from.confidence(),
        weak: from.flag(),
        odds: Odds { digits: from.number(), outline: from.number() },
        lengths: u64::from(from.number()) | u64::from(from.number()) << 32,
        number: match from.small() {
            0 => None,
            len => {
                let place = from.number();
                Some(Span { name: "number", from_end: place % 2 == 1, offset: (place / 2) as u8, len })
            }
        },
        told: match (from.number(), from.small(), from.small()) {
            (1, table, part) => Told::Code { table, part },
            (2, table, service) => Told::Service { table, service },
            _ => Told::Nothing,
        },
        check: from.number().checked_sub(1).and_then(|at| {
            let (algorithm, _) = *Algorithm::ALL.get(at as usize)?;
            Some((algorithm, span(from), span(from)))
        }),
        parts: from.list(span),
        host: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_every_line_is_read() {
        let mut from = Unpack { rest: PACKED };
        let facts = Facts::unpack(&mut from);
        assert_eq!(from.rest, "");
        assert!(facts.carriers.is_sorted_by_key(|carrier| carrier.id));
        assert!(facts.codes.is_sorted_by_key(|code| code.value));
        assert!(facts.names.is_sorted_by_key(|name| name.key));
        let formats: u16 = facts.carriers.iter().map(|carrier| carrier.formats.1).sum();
        assert_eq!(usize::from(formats), facts.formats.len());
        for (at, carrier) in (0..).zip(facts.carriers) {
            let mut own = facts.formats.iter().skip(carrier.formats.0.into()).take(carrier.formats.1.into());
            assert!(own.all(|format| format.carrier == at), "{}", carrier.id);
        }
    }

    #[test]
    fn err_a_torn_text_is_no_panic() {
        for end in (0..PACKED.len()).step_by(997).filter(|end| PACKED.is_char_boundary(*end)) {
            let (rest, _) = PACKED.split_at(end);
            assert!(Facts::unpack(&mut Unpack { rest }).carriers.len() <= FACTS.carriers.len());
        }
    }
}
