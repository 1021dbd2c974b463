//! Magento 2 and Adobe Commerce: shipments with their tracks, the request that ships, and orders.
//!
//! Documented: the REST schema of 2.4.9 (commerce-webapi e2275b562) for every name; times are written without a zone and kept in
//! UTC. A carrier of `custom` has its name in the title only; threads show third parties that put the title into
//! `carrier_code` and `custom` into the title, so whichever of the two names somebody counts. A track names no service:
//! `shipping_description` and `shipping_method` of the order are what the buyer bought, and are read by a mapping only.
//!
//! Amazon's ids: the schema has `ext_order_id` and `ext_order_item_id` for ids of other systems; that a given Amazon
//! module fills them is not documented.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Magento, syntax: Syntax::Json, ..Shape::NONE };

pub(super) const SHAPES: &[Shape<'static>] = &[
    SHIPMENT,
    Shape { word: "shipments", records: "items", ..SHIPMENT },
    Shape { word: "ship-request", records: "", marks: &["tracks", "items.order_item_id"], ..SHIPMENT },
    ORDER,
    Shape { word: "orders", records: "items", ..ORDER },
];

#[rustfmt::skip]
const SHIPMENT: Shape<'static> = Shape {
    word: "shipment",
    records: "entity",
    marks: &["order_id", "tracks", "items.order_item_id"],
    order: &[Take(Field::ShopOrder, "order_id", Form::Text)],
    parcel: &[
        Take(Field::ShopParcel, "entity_id",  Form::Text),
        Take(Field::ShipDate,   "created_at", Form::Utc),
    ],
    tracks: &["tracks"],
    track: &[
        Take(Field::Carrier,        "carrier_code", Form::Name),
        Take(Field::Carrier,        "title",        Form::Name),
        Take(Field::TrackingNumber, "track_number", Form::Text),
    ],
    items: Some("items"),
    item: &[
        Take(Field::ShopItem, "order_item_id", Form::Text),
        Take(Field::Sku,      "sku",           Form::Text),
        Take(Field::Quantity, "qty",           Form::Units),
    ],
    ..NONE
};

#[rustfmt::skip]
const ORDER: Shape<'static> = Shape {
    word: "order",
    marks: &["increment_id", "state", "items.qty_ordered"],
    order: &[
        Take(Field::ShopOrder,     "entity_id",    Form::Text),
        Take(Field::Id,            "increment_id", Form::Text),
        Take(Field::OrderId,       "ext_order_id", Form::OrderId),
        Take(Field::ShipToCountry, "extension_attributes.shipping_assignments.shipping.address.country_id", Form::Text),
    ],
    lines: Some("items"),
    line: &[
        Take(Field::ShopItem,    "item_id",           Form::Text),
        Take(Field::Sku,         "sku",               Form::Text),
        Take(Field::Ordered,     "qty_ordered",       Form::Units),
        Take(Field::OrderItemId, "ext_order_item_id", Form::Text),
    ],
    parcels: None,
    only: &[("state", &["complete"])],
    ..NONE
};
