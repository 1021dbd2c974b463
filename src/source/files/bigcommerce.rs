//! BigCommerce: the shipments of an order, the request that creates one, the order, and the webhook.
//!
//! Documented: `orders.v2.oas2.yml` of the public API description (24f580ca, 2026-04-01). An order without shipments is answered
//! by 204 and no bytes. `tracking_carrier` is a slug of AfterShip's; `shipping_provider` a word of BigCommerce's own list or
//! `carrier_{id}`, the id of a carrier that only the store knows: it stays, to be mapped. `shipping_method` is free text of the
//! shipment itself; `None` says that there is none. A webhook names a shipment and nothing of it.
//!
//! Amazon's ids: `external_id` and `external_order_id` of the order, whose description names Amazon; which one a connector
//! fills is its own affair, so both are looked at. No place of the order line's id is documented: it comes by SKU or by a table.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Instead, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Bigcommerce, syntax: Syntax::Json, ..Shape::NONE };

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape { word: "shipment", marks: &["order_id", "order_address_id", "tracking_number", "items.order_product_id"], ..SHIPMENT },
    Shape { word: "shipment-request", marks: &["order_address_id", "tracking_number", "items.order_product_id"], ..SHIPMENT },
    Shape {
        word: "webhook",
        marks: &["scope", "producer", "data.orderId", "data.id"],
        instead: Some(Instead { code: "E_FETCH", what: "shipment", values: &[("shipment", "data.id"), ("order", "data.orderId")] }),
        ..NONE
    },
    Shape {
        word: "order",
        marks: &["external_source", "order_source", "items_shipped", "status"],
        order: &[
            Take(Field::ShopOrder, "id",                Form::Text),
            Take(Field::OrderId,   "external_id",       Form::OrderId),
            Take(Field::OrderId,   "external_order_id", Form::OrderId),
            Take(Field::ShipDate,  "date_shipped",      Form::Mail),
        ],
        parcels: None,
        only: &[("status", &["Shipped", "Partially Shipped", "Completed"])],
        ..NONE
    },
];

#[rustfmt::skip]
const SHIPMENT: Shape<'static> = Shape {
    order: &[
        Take(Field::ShopOrder,     "order_id",                      Form::Text),
        Take(Field::ShipToCountry, "shipping_address.country_iso2", Form::Text),
    ],
    parcel: &[
        Take(Field::ShopParcel,     "id",                Form::Text),
        Take(Field::Carrier,        "tracking_carrier",  Form::Name),
        Take(Field::Carrier,        "shipping_provider", Form::Name),
        Take(Field::Service,        "shipping_method",   Form::Name),
        Take(Field::TrackingNumber, "tracking_number",   Form::Text),
        Take(Field::ShipDate,       "date_created",      Form::Mail),
    ],
    items: Some("items"),
    item: &[
        Take(Field::ShopItem, "order_product_id", Form::Text),
        Take(Field::Quantity, "quantity",         Form::Text),
    ],
    ..NONE
};
