//! The facts: carriers, services, aliases, tracking formats and store policies, compiled from `catalog/`.
//!
//! Each fact has its source, date and [`Confidence`] in the TOML that people review; only what a
//! decision needs is compiled in.

mod carrier;
mod format;
mod key;
mod policy;

#[allow(clippy::unreadable_literal)]
mod generated {
    use super::*;
    use crate::{
        marketplace::{Marketplace, MarketplaceSet},
        tracking::Algorithm,
    };
    use jiff::civil::date;
    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}

pub use carrier::{Carrier, CarrierCode, Integration, Match, Requires, Resolution, Service, Tracked};
pub(crate) use format::Formats;
pub use format::{Format, Odds, Role, Span};
pub use generated::MARKETPLACES;
pub use key::key;
pub use policy::{Amount, Exemption, Integrated, Need, NeedKind, Policy, Scope, ServiceClass, Since};

/// How sure a fact is. Only the three strongest may refuse; weaker ones may only warn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Not found, or not established.
    Unknown,
    /// Deduced from a neighbouring fact.
    Inferred,
    /// A third party's report, or a pattern seen in use.
    Community,
    /// The carrier's own page, or a check-digit rule confirmed on public examples.
    CarrierSpec,
    /// Amazon's text, quoted by a third party.
    OfficialQuoted,
    /// Amazon's own page, post, model or code.
    Official,
}

impl Confidence {
    /// True when a fact of this confidence may refuse.
    pub fn may_refuse(self) -> bool {
        self >= Confidence::CarrierSpec
    }
}
