//! DAT: when the parcel left, and when the confirmation comes.

mod confirmed_after_delivery;
mod late_confirmation;
mod malformed_ship_date;
mod missing_ship_date;
mod near_auto_cancel;
mod ship_date_before_purchase;
mod ship_date_in_future;
mod span;
mod unreadable_date;

pub(super) use confirmed_after_delivery::CONFIRMED_AFTER_DELIVERY;
pub(super) use late_confirmation::LATE_CONFIRMATION;
pub(super) use malformed_ship_date::MALFORMED_SHIP_DATE;
pub(super) use missing_ship_date::MISSING_SHIP_DATE;
pub(super) use near_auto_cancel::NEAR_AUTO_CANCEL;
#[cfg(feature = "files")]
pub(crate) use near_auto_cancel::auto_cancel;
pub(super) use ship_date_before_purchase::SHIP_DATE_BEFORE_PURCHASE;
pub(super) use ship_date_in_future::SHIP_DATE_IN_FUTURE;
pub(super) use span::apart;
pub(super) use unreadable_date::UNREADABLE_DATE;
