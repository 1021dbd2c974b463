//! ITM: what is inside the packages.

mod malformed_item_id;
mod malformed_quantity;
mod missing_items;
mod quantity_above_open;
mod units;

pub(super) use malformed_item_id::MALFORMED_ITEM_ID;
pub(super) use malformed_quantity::MALFORMED_QUANTITY;
pub(super) use missing_items::MISSING_ITEMS;
pub(super) use quantity_above_open::QUANTITY_ABOVE_OPEN;
pub(super) use units::{Tally, nothing_open, tallies, units};
