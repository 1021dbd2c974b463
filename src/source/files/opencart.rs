//! OpenCart 3.0: the table of shipments, and the tables of the Amazon link OpenBay Pro, as CSV.
//!
//! Columns and the six couriers of a new shop: the install script of tag 3.0.3.8. OpenBay Pro left the core on 2020-07-19
//! (commit 6c47e18). `courier_id` is a carrier's name as Amazon lists it, or the merchant's own text when `courier_other`
//! is 1. OpenBay keeps no date and no service. Its table of articles has Amazon's item ids, but an order only when the export joins
//! it with `order_product`. OpenCart 4 keeps no shipments at all.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Opencart, syntax: Syntax::Table, ..Shape::NONE };

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape {
        word: "order-shipment",
        marks: &["order_id", "shipping_courier_id", "tracking_number"],
        order: &[
            Take(Field::ShopOrder,      "order_id",              Form::Text),
            Take(Field::Carrier,        "shipping_courier_name", Form::Text),
            Take(Field::Carrier,        "shipping_courier_code", Form::Text),
            Take(Field::Carrier,        "shipping_courier_id",   Form::OneOf(COURIERS)),
            Take(Field::TrackingNumber, "tracking_number",       Form::Text),
            Take(Field::ShipDate,       "date_added",            Form::Local),
        ],
        ..NONE
    },
    Shape {
        word: "openbay-amazon-order",
        marks: &["order_id", "amazon_order_id", "courier_id", "tracking_no"],
        order: &[
            Take(Field::ShopOrder,      "order_id",             Form::Text),
            Take(Field::OrderId,        "amazon_order_id",      Form::Text),
            Take(Field::Carrier,        "courier_id",           Form::Text),
            Take(Field::TrackingNumber, "tracking_no",          Form::Text),
        ],
        lines: Some(""),
        line: ARTICLE,
        items: Some(""),
        item: ARTICLE,
        ..NONE
    },
    Shape {
        word: "openbay-amazon-order-product",
        marks: &["order_product_id", "amazon_order_item_id"],
        order: &[
            Take(Field::ShopOrder, "order_id",         Form::Text),
            Take(Field::OrderId,   "amazon_order_id",  Form::Text),
            Take(Field::Id,        "order_product_id", Form::Text),
        ],
        lines: Some(""),
        line: ARTICLE,
        parcels: None,
        ..NONE
    },
];

#[rustfmt::skip]
const ARTICLE: &[Take<'static>] = &[
    Take(Field::ShopItem,    "order_product_id",     Form::Text),
    Take(Field::OrderItemId, "amazon_order_item_id", Form::Text),
    Take(Field::Sku,         "model",                Form::Text),
    Take(Field::Quantity,    "quantity",             Form::Text),
];

#[rustfmt::skip]
const COURIERS: &[(&str, &str)] = &[
    ("1", "DHL"), ("2", "Fedex"), ("3", "UPS"), ("4", "Royal Mail"), ("5", "United States Postal Service"), ("6", "Australia Post"),
];
