//! The facts: carriers, services, aliases, tracking formats and store policies, compiled from `catalog/`.
//!
//! Each fact has its source, date and [`Confidence`] in the TOML that people review; only what a
//! decision needs is compiled in.

mod automaton;
mod carrier;
mod format;
mod gs1;
mod key;
#[cfg(feature = "files")]
pub mod listing;
mod policy;
mod resolve;
mod sample;
mod terms;
mod unpack;
#[cfg(feature = "files")]
mod vocabulary;

#[allow(clippy::unreadable_literal)]
mod generated {
    use super::*;
    use crate::{
        marketplace::Marketplace,
        tracking::{NumberService, ServiceTable},
    };
    use jiff::civil::date;
    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}

pub use carrier::{Carrier, CarrierCode, Integration, Service};
#[cfg(target_arch = "wasm32")]
pub(crate) use format::told_services;
pub use format::{Format, Odds, Script, Span};
pub(crate) use format::{Formats, Host, service_table};
pub use generated::MARKETPLACES;
pub(crate) use generated::{EU, POSTS};
pub(crate) use gs1::company_country;
pub use key::key;
pub(crate) use key::narrow;
#[cfg(feature = "files")]
pub use policy::Below;
pub use policy::{Amount, Exemption, Integrated, Need, Policy, Scans, Scope, ServiceClass, Since};
pub use resolve::{Match, Resolution};
pub use sample::Sample;
pub use terms::{Confidence, NeedKind, Requires, Role, Sanction, Tracked};
#[cfg(feature = "files")]
pub(crate) use vocabulary::{Choice, Sense, Vocabulary};
