//! ORD: the order, and whether it may be confirmed at all.

mod already_shipped_order;
mod buy_shipping_label;
mod cancel_requested_order;
mod cancelled_order;
mod easy_ship_order;
mod fulfilled_by_amazon;
mod malformed_country;
mod malformed_order_id;
mod misplaced_cash_on_delivery;
mod missing_ioss_number;
mod missing_ship_from;
mod pending_order;
mod ship_from_outside_tax_region;
mod ship_plus_order;
mod shipping_settings_mismatch;
mod split_shipment_from_abroad;
mod status;
mod undecided_exemption;
mod unknown_marketplace;
mod unmeasured_package;

pub(super) use already_shipped_order::ALREADY_SHIPPED_ORDER;
pub(super) use buy_shipping_label::BUY_SHIPPING_LABEL;
pub(super) use cancel_requested_order::CANCEL_REQUESTED_ORDER;
pub(super) use cancelled_order::CANCELLED_ORDER;
pub(super) use easy_ship_order::EASY_SHIP_ORDER;
pub(super) use fulfilled_by_amazon::FULFILLED_BY_AMAZON;
pub(super) use malformed_country::MALFORMED_COUNTRY;
pub(super) use malformed_order_id::MALFORMED_ORDER_ID;
pub(super) use misplaced_cash_on_delivery::MISPLACED_CASH_ON_DELIVERY;
pub(super) use missing_ioss_number::MISSING_IOSS_NUMBER;
pub(super) use missing_ship_from::MISSING_SHIP_FROM;
pub(super) use pending_order::PENDING_ORDER;
pub(super) use ship_from_outside_tax_region::SHIP_FROM_OUTSIDE_TAX_REGION;
pub(super) use ship_plus_order::SHIP_PLUS_ORDER;
pub(super) use shipping_settings_mismatch::SHIPPING_SETTINGS_MISMATCH;
pub(super) use split_shipment_from_abroad::SPLIT_SHIPMENT_FROM_ABROAD;
pub(super) use status::{Status, begun};
pub(super) use undecided_exemption::UNDECIDED_EXEMPTION;
pub(super) use unknown_marketplace::UNKNOWN_MARKETPLACE;
pub(super) use unmeasured_package::UNMEASURED_PACKAGE;

/// Amazon's stores in the European Union.
const EU_STORES: [&str; 9] = ["BE", "DE", "ES", "FR", "IE", "IT", "NL", "PL", "SE"];
