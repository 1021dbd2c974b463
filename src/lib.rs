//! Checks shipments before Amazon does.
// The glue that wasm-bindgen generates holds unsafe code, so the ban is total where there is none: natively.
#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::todo,
        clippy::dbg_macro
    )
)]

#[macro_use]
mod words;

pub mod catalog;
pub mod check;
pub mod confirm;
pub mod fix;
pub mod marketplace;
pub mod payload;
pub mod rules;
pub mod shipment;
pub mod source;
pub mod tracking;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use check::{CheckOptions, PackageReport, Readiness, Report, Vtr, check};
pub use confirm::{Built, ConfirmOptions, Confirmations, Held, build, confirmations};
pub use fix::{Applied, FixOptions, apply_fixes};
pub use marketplace::Marketplace;
pub use shipment::{Address, Destination, Item, Line, Money, Package, Shipment, Text};
