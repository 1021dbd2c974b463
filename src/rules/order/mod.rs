//! ORD: the order, and whether it may be confirmed at all.

mod already_shipped_order;
mod buy_shipping_label;
mod cancelled_order;
mod fulfilled_by_amazon;
mod malformed_order_id;
mod pending_order;
mod ship_plus_order;
mod status;
mod unknown_marketplace;

pub(super) use already_shipped_order::ALREADY_SHIPPED_ORDER;
pub(super) use buy_shipping_label::BUY_SHIPPING_LABEL;
pub(super) use cancelled_order::CANCELLED_ORDER;
pub(super) use fulfilled_by_amazon::FULFILLED_BY_AMAZON;
pub(super) use malformed_order_id::MALFORMED_ORDER_ID;
pub(super) use pending_order::PENDING_ORDER;
pub(super) use ship_plus_order::SHIP_PLUS_ORDER;
pub(super) use status::begun;
pub(super) use unknown_marketplace::UNKNOWN_MARKETPLACE;
