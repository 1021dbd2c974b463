//! Checks shipments before Amazon does, and builds what Amazon takes.
//!
//! A storefront shipped an Amazon order and must tell Amazon: order, package, carrier, delivery
//! service, tracking number, ship date. One wrong letter in the carrier, a number of another
//! carrier, a Royal Mail 48 parcel without its parcel ID, and Amazon refuses the confirmation or
//! counts it against the seller's Valid Tracking Rate. This crate says so before it is sent.
//!
//! # The way of the data
//!
//! ```text
//!  bytes ──source──▶ Shipment ──check──▶ Report ──confirm──▶ Confirmation ──payload──▶ Document
//!                       ▲                  │
//!                       └──────fix─────────┘                           Outcome ◀──outcome── Amazon's answer
//! ```
//!
//! One direction, one word a stage, one module a stage; a stage takes plain data and gives plain
//! data. Nothing here does I/O, reads a clock or draws a random number: the moment of the check is
//! an argument, so every run can be replayed, and a check of an older day applies what held then.
//!
//! ```
//! use shipconfirm::{CheckOptions, ConfirmOptions, FixOptions, apply_fixes, build, check, payload::To, source};
//!
//! let file = br#"[{ "orderId": "202-1234567-1234567", "marketplace": "GB",
//!     "packages": [{ "carrier": "RoyalMail", "service": "Royal Mail 48", "trackingNumber": "32-001 925 4000-221 BB4 EFC",
//!                    "shipDate": "2026-11-21T09:00:00Z", "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }] }]"#;
//! let options = CheckOptions::at("2026-11-21T12:00:00Z".parse()?);
//!
//! let mut shipments = source::read(file, &source::Options::default()).shipments;
//! for shipment in &mut shipments {
//!     apply_fixes(shipment, &options, &FixOptions::default());
//! }
//! let report = check(&shipments, &options);
//! let built = build(&shipments, &report, &ConfirmOptions::default(), To::Flat, "")?;
//! assert_eq!(built.documents[0].name, "flat-GB-1.txt");
//! assert!(built.held.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Two questions, never mixed
//!
//! Will Amazon take it? [`Readiness`]. Will it count? [`Vtr`]. A finding's weight is its
//! [consequence](rules::Consequence) at Amazon, and only facts that Amazon or the carrier states
//! may refuse; [`catalog`] says how sure each one is.
//!
//! # Where to look
//!
//! | Question | Place |
//! | --- | --- |
//! | Whose number is this? | [`tracking::recognize`] |
//! | How is it said, and in which language? | `message::Messages` |
//! | Which rules are there? | [`rules::RULES`], and a page for each in `docs/rules/` |
//! | What does this store demand? | [`catalog::Policy`] |
//! | Which carrier does this name mean? | [`catalog::Carrier::resolve`] |
//! | What can be read? | [`source::Platform`] |
//! | What did Amazon answer? | `outcome::read` |
//! | Where does the Valid Tracking Rate stand, and what will the next click do? | `vtr` |
//! | What can a host add? | [`Overlay`] |

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
#[macro_use]
pub mod shipment;

pub mod catalog;
pub mod check;
pub mod confirm;
pub mod fix;
mod json;
pub mod marketplace;
#[cfg(all(feature = "messages", not(target_arch = "wasm32")))]
pub mod message;
mod moment;
#[cfg(feature = "files")]
pub mod outcome;
pub mod overlay;
mod params;
pub mod payload;
#[cfg(all(feature = "files", target_arch = "wasm32"))]
mod platform;
pub mod rules;
pub mod source;
pub mod tracking;
#[cfg(feature = "files")]
pub mod vtr;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use check::{CheckOptions, NoTracking, PackageReport, Readiness, Report, Vtr, check};
#[cfg(feature = "files")]
pub use confirm::{Built, build};
pub use confirm::{ConfirmOptions, Confirmations, Held, confirmations};
pub use fix::{Applied, FixOptions, apply_fixes};
pub use json::JsonError;
pub use marketplace::Marketplace;
pub use overlay::{Overlay, OverlayError};
pub use params::{Param, Params};
pub use shipment::{Address, Destination, Item, Line, Money, Package, Shipment, Text};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
