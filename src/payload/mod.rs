//! Checked packages → what Amazon takes: the call `confirmShipment`, and behind the feature `files` the XML feed and the flat file.
//!
//! ```
//! use shipconfirm::{Shipment, payload::{Confirmation, Options, To, build}};
//!
//! let shipment: Shipment = serde_json::from_str(r#"{
//!     "orderId": "202-1234567-1234567", "marketplace": "GB",
//!     "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB", "shipDate": "2026-11-21T10:30:00Z" }]
//! }"#)?;
//! let confirmation = Confirmation::prepare(&shipment, 0, None)?;
//! let built = build(&[confirmation], &Options::to(To::Feed, "A2EXAMPLE"))?;
//! assert_eq!(built.documents[0].name, "feed-GB-1.xml");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod confirm_shipment;
mod confirmation;
#[cfg(feature = "files")]
mod document;
#[cfg(feature = "files")]
mod feed_xml;
mod fields;
#[cfg(feature = "files")]
mod flat_file;
mod obstacle;
mod reference;
mod requests;
#[cfg(feature = "files")]
mod shift_jis;
mod ship_date;

#[cfg(test)]
mod cases;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws;

pub use confirmation::{Confirmation, ConfirmedItem, FromAddress, ShipFrom};
#[cfg(feature = "files")]
pub use document::{Builder, Built, Document, Options, To, build};
pub use obstacle::Obstacle;
pub use requests::{Held, requests};
pub use ship_date::ShipDate;
