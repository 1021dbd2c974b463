//! What a number says of its delivery service: a code in it, or its whole shape.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::Candidate;
use crate::{
    catalog::{Carrier, Confidence, Span, key, service_table},
    marketplace::Marketplace,
};

/// What the numbers of a format tell: nothing, a code explained by a table, or a service of a table by their shape.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Told {
    Nothing,
    Code(u8, Span),
    Service(u8, u8),
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
    /// Amazon's text for this service in the store, when the store has one of the same name.
    pub amazon: Option<&'static str>,
    pub(crate) service: &'static NumberService,
    table: &'static ServiceTable,
}

impl ServiceTable {
    /// The service of a code: a search by halves over codes of one length.
    fn find(&self, code: &str) -> Option<&'static NumberService> {
        let len = usize::from(self.len);
        let (mut low, mut high) = (0, self.of.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.codes.get(middle * len..(middle + 1) * len)?.cmp(code) {
                std::cmp::Ordering::Equal => return self.services.get(usize::from(*self.of.get(middle)?)),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

impl Decoded<'_> {
    /// The other service that a shop's words name, when they name one of those this kind of number can tell.
    pub fn contradicted_by(&self, stated: &str) -> Option<&'static str> {
        let stated = key(stated);
        let named = self.table.services.iter().find(|service| service.keys.contains(&stated.as_str()))?;
        (!std::ptr::eq(named, self.service)).then_some(named.name)
    }
}

impl Serialize for Decoded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut line = serializer.serialize_struct("Decoded", 3)?;
        line.serialize_field("code", &self.code)?;
        line.serialize_field("name", self.name)?;
        line.serialize_field("amazon", &self.amazon)?;
        line.end()
    }
}

impl Candidate {
    /// The delivery service this number tells, with Amazon's name for it in a store.
    ///
    /// ```
    /// use shipconfirm::tracking::{Context, recognize};
    /// let seen = recognize("1Z5R89390357567127", &Context::default());
    /// let service = seen.candidates[0].service(&seen.cleaned, None).unwrap();
    /// assert_eq!((service.code, service.name), (Some("03"), "UPS Ground"));
    /// ```
    pub fn service<'n>(&self, number: &'n str, store: Option<&Marketplace>) -> Option<Decoded<'n>> {
        let (table, code, service) = match self.format.told {
            Told::Nothing => return None,
            Told::Code(table, span) => {
                let (table, code) = (service_table(table)?, span.of(number)?);
                (table, Some(code), table.find(code)?)
            }
            Told::Service(table, service) => {
                let table = service_table(table)?;
                (table, None, table.services.get(usize::from(service))?)
            }
        };
        Some(Decoded { code, name: service.name, service, amazon: store.and_then(|store| amazon(self.carrier, service, store)), table })
    }
}

/// Amazon's text for a service in a store: only where the store has a service of the carrier by one of its names.
fn amazon(carrier: &'static Carrier, service: &NumberService, store: &Marketplace) -> Option<&'static str> {
    if service.family {
        return None;
    }
    let shown = carrier.services.iter().filter(|known| known.listed && known.marketplaces.contains(store));
    shown.map(|known| known.name).find(|name| service.keys.contains(&key(name).as_str()))
}
