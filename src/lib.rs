//! Checks shipments before Amazon does.
#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]

pub mod catalog;
pub mod check;
pub mod marketplace;
pub mod payload;
pub mod rules;
pub mod shipment;
pub mod source;
pub mod tracking;

pub use check::{CheckOptions, PackageReport, Readiness, Report, Vtr, check};
pub use marketplace::Marketplace;
pub use shipment::{Address, Destination, Item, Line, Money, Package, Shipment, Text};
