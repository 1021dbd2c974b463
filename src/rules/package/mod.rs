//! PKG: the packages of a shipment and their references.

mod duplicate_package_reference;
mod malformed_package_reference;
mod missing_package;
mod missing_package_reference;
mod reference;

pub(super) use duplicate_package_reference::DUPLICATE_PACKAGE_REFERENCE;
pub(super) use malformed_package_reference::MALFORMED_PACKAGE_REFERENCE;
pub(super) use missing_package::MISSING_PACKAGE;
pub(super) use missing_package_reference::MISSING_PACKAGE_REFERENCE;
pub(super) use reference::firsts;
