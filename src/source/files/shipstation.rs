//! ShipStation: the notice it posts to a custom store, its body (`ShipNotice`) or the request line alone.
//!
//! Source: ShipStation's custom-store reference, pages "notify" and "event notifications", read 2026-11-22. `OrderNumber`
//! is Amazon's order id where ShipStation took the order from Amazon; from any other shop it is the shop's number, and Amazon's ids
//! come with the orders that are joined. `LineItemID` is what the shop's own export put there, so it is the shop's number of a line.
//! `LabelCreateDate` is when a label was printed, not when the parcel left.
//! A webhook of API V1 holds an address and no record.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Shipstation, ..Shape::NONE };

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape {
        word: "ship-notice",
        syntax: Syntax::Xml,
        records: "ShipNotice",
        marks: &["OrderNumber", "Carrier", "TrackingNumber"],
        order: &[
            Take(Field::ShopOrder,      "OrderNumber",       Form::Text),
            Take(Field::OrderId,        "OrderNumber",       Form::OrderId),
            Take(Field::Id,             "OrderID",           Form::Text),
            Take(Field::ShipToCountry,  "Recipient.Country", Form::Text),
            Take(Field::Carrier,        "Carrier",           Form::Text),
            Take(Field::Service,        "Service",           Form::Text),
            Take(Field::TrackingNumber, "TrackingNumber",    Form::Text),
            Take(Field::ShipDate,       "ShipDate",          Form::MonthFirst),
        ],
        items: Some("Items.Item"),
        item: &[
            Take(Field::ShopItem, "LineItemID", Form::Text),
            Take(Field::Sku,      "SKU",        Form::Text),
            Take(Field::Quantity, "Quantity",   Form::Text),
        ],
        ..NONE
    },
    Shape {
        word: "shipnotify",
        syntax: Syntax::Query,
        marks: &["action", "order_number", "tracking_number"],
        order: &[
            Take(Field::ShopOrder,      "order_number",    Form::Text),
            Take(Field::OrderId,        "order_number",    Form::OrderId),
            Take(Field::Carrier,        "carrier",         Form::Text),
            Take(Field::Service,        "service",         Form::Text),
            Take(Field::TrackingNumber, "tracking_number", Form::Text),
        ],
        ..NONE
    },
];
