//! PKG: the packages of a shipment and their references.

mod clashing_package_reference;
mod duplicate_package_reference;
mod malformed_package_reference;
mod missing_package;
mod missing_package_reference;
mod overlong_field;
mod reference;
mod sent;
mod unsendable_character;

pub(super) use clashing_package_reference::CLASHING_PACKAGE_REFERENCE;
pub(super) use duplicate_package_reference::DUPLICATE_PACKAGE_REFERENCE;
pub(super) use malformed_package_reference::MALFORMED_PACKAGE_REFERENCE;
pub(super) use missing_package::MISSING_PACKAGE;
pub(super) use missing_package_reference::MISSING_PACKAGE_REFERENCE;
pub(super) use overlong_field::OVERLONG_FIELD;
pub(super) use reference::firsts;
pub(super) use unsendable_character::UNSENDABLE_CHARACTER;
