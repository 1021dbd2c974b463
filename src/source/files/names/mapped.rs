//! What the merchant says a name means.

use std::collections::BTreeMap;

use super::resolve::OTHER;
use crate::{
    OverlayError,
    catalog::{Carrier, CarrierCode, Match, Resolution, key},
    params::Params,
};

/// Longest name of a carrier that Amazon takes beside `Other`.
const LONGEST: usize = 50;

/// The names a merchant has mapped: plain pairs, compared without case, blanks and punctuation.
#[derive(Debug, Clone, Default)]
pub struct Mapped {
    carriers: BTreeMap<String, To>,
    services: BTreeMap<String, String>,
}

/// Whom a name is mapped to.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum To {
    Carrier(&'static Carrier),
    /// A value of Amazon's list whose carrier has no file, or that is not the carrier's usual one.
    Code(&'static CarrierCode),
    /// `Other`, with a name of its own.
    Other(String),
}

impl Mapped {
    /// Pairs of what the shop writes and what Amazon is to be told.
    ///
    /// A carrier is one that Amazon lists, under any of its known names, or `Other:` and a name of up to 50 characters.
    ///
    /// # Errors
    /// Every pair that cannot be used: `("van", "Otto's Vans")` is `E_MAPPING_CARRIER` at `/carriers/0/to`.
    ///
    /// ```
    /// use shipconfirm::source::names::Mapped;
    /// assert!(Mapped::new(&[("van", "Other:Otto's Vans"), ("brown ones", "UPS")], &[("1", "Royal Mail 48")]).is_ok());
    /// let faults = Mapped::new(&[("van", "Otto's Vans")], &[]).unwrap_err();
    /// assert_eq!((faults[0].code, faults[0].path.as_str()), ("E_MAPPING_CARRIER", "/carriers/0/to"));
    /// ```
    pub fn new(carriers: &[(&str, &str)], services: &[(&str, &str)]) -> Result<Mapped, Vec<OverlayError>> {
        let (mapped, faults) = Mapped::of(carriers, services);
        if faults.is_empty() { Ok(mapped) } else { Err(faults) }
    }

    /// The pairs that can be used, and what is wrong with the others.
    pub(in crate::source) fn of<T: AsRef<str>>(carriers: &[(T, T)], services: &[(T, T)]) -> (Mapped, Vec<OverlayError>) {
        let mut mapped = Mapped::default();
        let mut faults = Vec::new();
        for (at, (from, to)) in carriers.iter().enumerate() {
            match whom(to.as_ref()) {
                Some(whom) => put(&mut mapped.carriers, "carriers", at, from.as_ref(), whom, &mut faults),
                None => faults.push(fault("E_MAPPING_CARRIER", format!("/carriers/{at}/to"), to.as_ref())),
            }
        }
        for (at, (from, to)) in services.iter().enumerate() {
            match to.as_ref().trim() {
                "" => faults.push(fault("E_MAPPING_SERVICE", format!("/services/{at}/to"), "")),
                name => put(&mut mapped.services, "services", at, from.as_ref(), name.to_owned(), &mut faults),
            }
        }
        (mapped, faults)
    }

    pub(super) fn carrier(&self, text: &str) -> Option<&To> {
        if self.carriers.is_empty() { None } else { self.carriers.get(&said(text)) }
    }

    pub(super) fn service(&self, text: &str) -> Option<&str> {
        if self.services.is_empty() { None } else { self.services.get(&said(text)).map(String::as_str) }
    }
}

/// What a name is compared by; one of signs only by its signs.
fn said(text: &str) -> String {
    Some(key(text)).filter(|key| !key.is_empty()).unwrap_or_else(|| text.trim().to_owned())
}

fn fault(code: &'static str, path: String, name: &str) -> OverlayError {
    OverlayError { code, path, params: Params::none().with("name", name.chars().take(LONGEST).collect::<String>()) }
}

fn whom(to: &str) -> Option<To> {
    let to = to.trim();
    if let Some((other, name)) = to.split_once(':')
        && other.trim().eq_ignore_ascii_case(OTHER)
    {
        let name = name.trim();
        return (!name.is_empty() && name.chars().count() <= LONGEST).then(|| To::Other(name.to_owned()));
    }
    match Carrier::known_as(to, None) {
        Resolution::Exact(code) if code.not_a_carrier || code.value == OTHER => None,
        Resolution::Exact(code) => Some(match code.carrier().filter(|carrier| carrier.code == Some(code.value)) {
            Some(carrier) => To::Carrier(carrier),
            None => To::Code(code),
        }),
        Resolution::Known(carrier, how) if how != Match::Guess && carrier.code.is_some_and(|code| code != OTHER) => {
            Some(To::Carrier(carrier))
        }
        _ => None,
    }
}

fn put<T: PartialEq>(into: &mut BTreeMap<String, T>, list: &str, at: usize, from: &str, to: T, faults: &mut Vec<OverlayError>) {
    let key = said(from);
    if key.is_empty() {
        faults.push(fault("E_MAPPING_NAME", format!("/{list}/{at}/from"), from));
    } else if into.get(&key).is_some_and(|known| *known != to) {
        faults.push(fault("E_MAPPING_TWICE", format!("/{list}/{at}/from"), from));
    } else {
        into.insert(key, to);
    }
}
