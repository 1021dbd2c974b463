//! What the rules look at: each fact of a shipment worked out once.

mod country;
mod package;
mod served;
mod shipment;

use jiff::Timestamp;

use crate::shipment::Text;

pub use country::Country;
pub use package::PackageFacts;
pub(crate) use served::Served;
pub use shipment::ShipmentFacts;

/// A field that holds a moment: blank, readable or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named<T> {
    /// Nothing there.
    Blank,
    /// Something that is none.
    Malformed,
    /// Read.
    Given(T),
}

impl<T: Copy> Named<T> {
    /// The value, when it could be read.
    pub fn given(self) -> Option<T> {
        match self {
            Named::Given(value) => Some(value),
            _ => None,
        }
    }
}

/// Reads RFC 3339, or a bare date as its first moment in UTC.
pub(crate) fn moment(text: &Text<'_>) -> Named<Timestamp> {
    match text.filled() {
        None => Named::Blank,
        Some(text) => crate::moment::moment(text).map_or(Named::Malformed, Named::Given),
    }
}
