//! What shops call carriers and services, and what Amazon calls them.
//!
//! A platform's own list comes first: `dhl` is DHL Express in one and the German post in another. Then come all names of the
//! catalogue together. What stays open is listed, most frequent first, for the merchant to say whom it means.

mod mapped;
mod resolve;
mod seen;
#[cfg(test)]
mod tests;

pub use mapped::Mapped;
pub use resolve::{How, Resolved, Target, carrier, service};
pub use seen::{NameField, NameSeen, Names, Settled, names, settle, settled};
