//! What a number says of its delivery service: a code in it, or its whole shape.

use super::Candidate;
use crate::{
    catalog::{Carrier, Confidence, key, service_table},
    marketplace::Marketplace,
};

/// What the numbers of a format tell. Tables, parts and services by their positions: three bytes a format.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Told {
    Nothing,
    /// A code in a part of the number, explained by a table.
    Code {
        table: u8,
        part: u8,
    },
    /// A service of a table, by the shape of the number.
    Service {
        table: u8,
        service: u8,
    },
}

/// The services of one kind of number, compiled from `catalog/services/`.
#[derive(Debug)]
pub(crate) struct ServiceTable {
    /// Length of a code; 0 where the shape tells.
    pub len: u8,
    /// Every code, sorted, one behind the other.
    pub codes: &'static str,
    /// Position of each code's service.
    pub of: &'static [u8],
    pub services: &'static [NumberService],
}

/// A service as numbers tell it.
#[derive(Debug)]
pub(crate) struct NumberService {
    /// The carrier's name of it.
    pub name: &'static str,
    /// Keys of all its names, see [`key`].
    pub keys: &'static [&'static str],
    /// Whether the number itself says that nobody scans it.
    pub untracked: bool,
    /// Whether several services of the carrier are numbered alike.
    pub family: bool,
    /// How sure the fact is.
    pub confidence: Confidence,
}

/// The service of one number.
#[derive(Debug, Clone, Copy)]
pub struct Decoded<'n> {
    /// The code in the number; `None` where its shape tells.
    pub code: Option<&'n str>,
    /// The carrier's name of the service.
    pub name: &'static str,
    carrier: &'static Carrier,
    service: &'static NumberService,
    table: &'static ServiceTable,
}

impl ServiceTable {
    /// The service of a code: a search by halves over codes of one length.
    fn find(&self, code: &str) -> Option<&'static NumberService> {
        let len = usize::from(self.len);
        let (mut low, mut high) = (0, self.of.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.codes.as_bytes().get(middle * len..(middle + 1) * len)?.cmp(code.as_bytes()) {
                std::cmp::Ordering::Equal => return self.services.get(usize::from(*self.of.get(middle)?)),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

impl NumberService {
    /// Whether a text is one of its names, case, blanks and punctuation aside. Nothing is allocated for plain letters.
    fn is_called(&self, text: &str) -> bool {
        if !text.is_ascii() {
            return self.keys.contains(&key(text).as_str());
        }
        let plain = || text.bytes().filter(u8::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase());
        self.keys.iter().any(|key| plain().eq(key.bytes()))
    }
}

impl Decoded<'_> {
    /// Amazon's text for it: only where the store lists a service of the carrier by one of its names.
    pub fn amazon(&self, store: &Marketplace) -> Option<&'static str> {
        if self.service.family {
            return None;
        }
        let shown = self.carrier.services.iter().filter(|known| known.listed && known.marketplaces.contains(store));
        shown.map(|known| known.name).find(|name| self.service.is_called(name))
    }

    /// Its place among the services of all tables, one table after the other.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn place(&self) -> usize {
        crate::catalog::told_services().position(|service| std::ptr::eq(service, self.service)).unwrap_or(usize::MAX)
    }

    /// Whether the number itself says that nobody scans it.
    pub fn untracked(&self) -> bool {
        self.service.untracked
    }

    /// How sure the fact is.
    pub fn confidence(&self) -> Confidence {
        self.service.confidence
    }

    /// The other service that a shop's words name, when they name one of those this kind of number can tell.
    pub fn contradicted_by(&self, stated: &str) -> Option<&'static str> {
        let named = self.table.services.iter().find(|service| service.is_called(stated))?;
        (!std::ptr::eq(named, self.service)).then_some(named.name)
    }
}

impl Candidate {
    /// The delivery service this number tells.
    ///
    /// ```
    /// use shipconfirm::{Marketplace, tracking::{Context, recognize}};
    /// let seen = recognize("1Z5R89390357567127", &Context::default());
    /// let ground = seen.candidates[0].service(&seen.cleaned).unwrap();
    /// assert_eq!((ground.code, ground.name), (Some("03"), "UPS Ground"));
    /// assert_eq!(Marketplace::find("US").and_then(|store| ground.amazon(store)), None);
    /// ```
    pub fn service<'n>(&self, number: &'n str) -> Option<Decoded<'n>> {
        let (table, code, service) = match self.format.told {
            Told::Nothing => return None,
            Told::Code { table, part } => {
                let (table, code) = (service_table(table)?, self.format.parts.get(usize::from(part))?.of(number)?);
                (table, Some(code), table.find(code)?)
            }
            Told::Service { table, service } => {
                let table = service_table(table)?;
                (table, None, table.services.get(usize::from(service))?)
            }
        };
        Some(Decoded { code, name: service.name, carrier: self.carrier, service, table })
    }
}
