//! Shopify: fulfillments and orders by webhook, REST and GraphQL, and what `fulfillmentCreate` is given.
//!
//! Documented: names and values of the Admin GraphQL schema 2026-07; webhook topics `fulfillments/create`,
//! `fulfillments/update` and `orders/fulfilled`; the REST order, which is the body of the latter. Shopify keeps no delivery service
//! beside a parcel: `shippingLine.title` (REST `shipping_lines.title`) is what the buyer bought, and is read by a mapping only.
//!
//! Amazon's ids: `sourceIdentifier` (`source_identifier`) is the schema's place for a channel's order id. Which field a channel app
//! uses is not documented; attributes `Amazon Order Id` and `Amazon Order Item Id` are seen in public code. Nothing else is looked at.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Shopify, syntax: Syntax::Json, ..Shape::NONE };

/// Statuses of a fulfillment that sent nothing.
const VOID: &[&str] = &["CANCELLED", "CANCELED", "ERROR", "FAILURE"];

pub(super) const SHAPES: &[Shape<'static>] = &[
    GRAPHQL_ORDER,
    Shape { word: "graphql-orders", records: "data.orders.nodes", ..GRAPHQL_ORDER },
    Shape { word: "graphql-orders", records: "data.orders.edges.node", ..GRAPHQL_ORDER },
    ORDER,
    Shape { word: "orders", records: "orders", ..ORDER },
    FULFILLMENT,
    Shape { word: "fulfillments", records: "fulfillments", ..FULFILLMENT },
    CREATE,
];

#[rustfmt::skip]
const GRAPHQL_ORDER: Shape<'static> = Shape {
    word: "graphql-order",
    records: "data.order",
    marks: &["fulfillments", "lineItems"],
    order: &[
        Take(Field::ShopOrder,     "id",               Form::Gid),
        Take(Field::Id,            "name",             Form::Text),
        Take(Field::OrderId,       "sourceIdentifier", Form::OrderId),
        Take(Field::OrderId,       "customAttributes[key=Amazon Order Id].value", Form::OrderId),
        Take(Field::ShipToCountry, "shippingAddress.countryCodeV2", Form::Text),
    ],
    lines: Some("lineItems.nodes|lineItems.edges.node"),
    line: &[
        Take(Field::ShopItem,    "id",       Form::Gid),
        Take(Field::Sku,         "sku",      Form::Text),
        Take(Field::Ordered,     "quantity", Form::Text),
        Take(Field::OrderItemId, "customAttributes[key=Amazon Order Item Id].value", Form::Text),
    ],
    parcels: Some("fulfillments"),
    parcel: &[
        Take(Field::ShopParcel,  "id",          Form::Gid),
        Take(Field::ShipDate,    "createdAt",   Form::Text),
        Take(Field::DeliveredAt, "deliveredAt", Form::Text),
    ],
    void: &[("status", VOID)],
    tracks: &["trackingInfo"],
    track: &[
        Take(Field::Carrier,        "company", Form::Text),
        Take(Field::TrackingNumber, "number",  Form::Text),
    ],
    items: Some("fulfillmentLineItems.nodes|fulfillmentLineItems.edges.node"),
    item: &[
        Take(Field::ShopItem, "lineItem.id",  Form::Gid),
        Take(Field::Sku,      "lineItem.sku", Form::Text),
        Take(Field::Quantity, "quantity",     Form::Text),
    ],
    ..NONE
};

/// An order of REST, which holds its fulfillments.
#[rustfmt::skip]
const ORDER: Shape<'static> = Shape {
    word: "order",
    records: "order",
    marks: &["fulfillments", "line_items", "fulfillment_status"],
    order: &[
        Take(Field::ShopOrder,     "id",                Form::Text),
        Take(Field::Id,            "name",              Form::Text),
        Take(Field::OrderId,       "source_identifier", Form::OrderId),
        Take(Field::OrderId,       "note_attributes[name=Amazon Order Id].value", Form::OrderId),
        Take(Field::ShipToCountry, "shipping_address.country_code", Form::Text),
    ],
    lines: Some("line_items"),
    line: &[
        Take(Field::ShopItem,    "id",       Form::Text),
        Take(Field::Sku,         "sku",      Form::Text),
        Take(Field::Ordered,     "quantity", Form::Text),
        Take(Field::OrderItemId, "properties[name=Amazon Order Item Id].value", Form::Text),
    ],
    parcels: Some("fulfillments"),
    ..FULFILLMENT
};

/// A fulfillment of REST, on its own or in its order.
#[rustfmt::skip]
const FULFILLMENT: Shape<'static> = Shape {
    word: "fulfillment",
    records: "fulfillment",
    marks: &["order_id", "tracking_company", "tracking_numbers", "line_items"],
    order: &[
        Take(Field::ShopOrder,     "order_id",                 Form::Text),
        Take(Field::ShipToCountry, "destination.country_code", Form::Text),
    ],
    parcel: &[
        Take(Field::ShopParcel, "id",               Form::Text),
        Take(Field::Carrier,    "tracking_company", Form::Text),
        Take(Field::ShipDate,   "created_at",       Form::Text),
    ],
    void: &[("status", VOID)],
    tracks: &["tracking_numbers", "tracking_number"],
    track: NUMBER,
    items: Some("line_items"),
    item: &[
        Take(Field::ShopItem, "id",       Form::Text),
        Take(Field::Sku,      "sku",      Form::Text),
        Take(Field::Quantity, "quantity", Form::Text),
    ],
    ..NONE
};

/// What `fulfillmentCreate` is given. It names fulfillment orders, not orders: only a table can tell whose they are.
#[rustfmt::skip]
const CREATE: Shape<'static> = Shape {
    word: "fulfillment-create",
    records: "fulfillment",
    marks: &["lineItemsByFulfillmentOrder"],
    order: &[Take(Field::ShopOrder, "lineItemsByFulfillmentOrder.fulfillmentOrderId", Form::Gid)],
    parcel: &[Take(Field::Carrier, "trackingInfo.company", Form::Text)],
    tracks: &["trackingInfo.numbers", "trackingInfo.number"],
    track: NUMBER,
    items: Some("lineItemsByFulfillmentOrder.fulfillmentOrderLineItems"),
    item: &[
        Take(Field::ShopItem, "id",       Form::Gid),
        Take(Field::Quantity, "quantity", Form::Text),
    ],
    ..NONE
};

const NUMBER: &[Take<'static>] = &[Take(Field::TrackingNumber, "", Form::Text)];
