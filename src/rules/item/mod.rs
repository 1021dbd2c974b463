//! ITM: what is inside the packages.

mod malformed_item_id;
mod malformed_quantity;
mod malformed_transparency_code;
mod missing_items;
mod missing_transparency_codes;
mod quantity_above_open;
mod repeated_item;
mod too_many_transparency_codes;
mod units;
mod unknown_item;

pub(super) use malformed_item_id::MALFORMED_ITEM_ID;
pub(super) use malformed_quantity::MALFORMED_QUANTITY;
pub(super) use malformed_transparency_code::MALFORMED_TRANSPARENCY_CODE;
pub(super) use missing_items::MISSING_ITEMS;
pub(super) use missing_transparency_codes::MISSING_TRANSPARENCY_CODES;
pub(super) use quantity_above_open::QUANTITY_ABOVE_OPEN;
pub(super) use repeated_item::REPEATED_ITEM;
pub(super) use too_many_transparency_codes::TOO_MANY_TRANSPARENCY_CODES;
pub(super) use units::{Tally, nothing_open, tallies, units};
pub(super) use unknown_item::UNKNOWN_ITEM;
