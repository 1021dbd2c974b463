//! Checks shipments before Amazon does.
#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]

pub mod shipment;
pub mod source;

pub use shipment::{Address, Destination, Item, Line, Money, Package, Shipment, Text};
