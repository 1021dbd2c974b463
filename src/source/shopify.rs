//! Shopify: fulfillment webhooks and REST, and orders with their fulfillments by GraphQL.
//!
//! Field names and values: Admin GraphQL schema 2026-07; webhook topics `fulfillments/create` and `fulfillments/update`.
//! Shopify keeps no delivery service beside a parcel: the shipping line is what the buyer bought. Which field a channel
//! app puts Amazon's ids in is not documented; `sourceIdentifier` is the schema's place for a channel's order id, attribute
//! names are seen, and any other place can be mapped.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Shopify, syntax: Syntax::Json, ..Shape::NONE };

/// Statuses of a fulfillment that sent nothing.
const VOID: &[&str] = &["CANCELLED", "CANCELED", "ERROR", "FAILURE"];

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape { word: "graphql-orders", records: "data.orders.nodes", ..GRAPHQL_ORDER },
    GRAPHQL_ORDER,
    Shape {
        word: "fulfillment",
        records: "fulfillments",
        marks: &["order_id", "tracking_company", "tracking_numbers", "line_items"],
        order: &[
            Take(Field::ShopOrder, "order_id",   Form::Text),
            Take(Field::ShipToCountry, "destination.country_code", Form::Text),
        ],
        parcel: &[
            Take(Field::Carrier,  "tracking_company", Form::Text),
            Take(Field::ShipDate, "created_at",       Form::Text),
        ],
        void: &[("status", VOID)],
        tracks: &["tracking_numbers", "tracking_number"],
        track: &[Take(Field::TrackingNumber, "", Form::Text)],
        items: Some("line_items"),
        item: &[
            Take(Field::ShopItem, "id",       Form::Text),
            Take(Field::Sku,      "sku",      Form::Text),
            Take(Field::Quantity, "quantity", Form::Text),
        ],
        ..NONE
    },
];

const GRAPHQL_ORDER: Shape<'static> = Shape {
    word: "graphql-order",
    records: "data.order",
    marks: &["sourceIdentifier", "fulfillments", "name"],
    order: ORDER,
    lines: Some("lineItems.nodes"),
    line: LINE,
    parcels: Some("fulfillments"),
    parcel: FULFILLMENT,
    void: &[("status", VOID)],
    tracks: &["trackingInfo"],
    track: TRACK,
    items: Some("fulfillmentLineItems.nodes"),
    item: ITEM,
    ..NONE
};

#[rustfmt::skip]
const ORDER: &[Take<'static>] = &[
    Take(Field::ShopOrder, "legacyResourceId", Form::Text),
    Take(Field::ShopOrder, "id",               Form::Gid),
    Take(Field::Id,        "name",             Form::Text),
    Take(Field::OrderId,   "sourceIdentifier", Form::OrderId),
    Take(Field::OrderId,   "customAttributes[key=Amazon Order Id].value", Form::OrderId),
    Take(Field::Service,   "shippingLine.title", Form::Text),
];

#[rustfmt::skip]
const LINE: &[Take<'static>] = &[
    Take(Field::ShopItem,    "id",       Form::Gid),
    Take(Field::Sku,         "sku",      Form::Text),
    Take(Field::Ordered,     "quantity", Form::Text),
    Take(Field::OrderItemId, "customAttributes[key=Amazon Order Item Id].value", Form::Text),
];

#[rustfmt::skip]
const FULFILLMENT: &[Take<'static>] = &[
    Take(Field::ShipDate,    "createdAt",   Form::Text),
    Take(Field::DeliveredAt, "deliveredAt", Form::Text),
];

#[rustfmt::skip]
const TRACK: &[Take<'static>] = &[
    Take(Field::Carrier,        "company", Form::Text),
    Take(Field::TrackingNumber, "number",  Form::Text),
];

#[rustfmt::skip]
const ITEM: &[Take<'static>] = &[
    Take(Field::ShopItem, "lineItem.id", Form::Gid),
    Take(Field::Quantity, "quantity",    Form::Text),
];
