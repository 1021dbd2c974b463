//! ShipStation's REST API V1: shipments, and the webhook that only says where they are.
//!
//! Documented: the list of shipments of API V1 (docs.shipstation.com, read 2026-11-22); only labels made in ShipStation are in it,
//! and units only when they were asked for (`includeShipmentItems`). `orderNumber` is the order number of the selling channel, so
//! Amazon's where the order came from Amazon. `lineItemKey` is the channel's id of the order line: it counts as Amazon's when the
//! orders say so. `serviceCode` is the label's, so what was used. A webhook holds an address that is fetched with the account's key.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Instead, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Shipstation, syntax: Syntax::Json, ..Shape::NONE };

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape {
        word: "shipments",
        records: "shipments",
        marks: &["shipmentId", "orderNumber", "carrierCode", "trackingNumber"],
        order: &[
            Take(Field::ShopOrder,     "orderNumber",    Form::Text),
            Take(Field::OrderId,       "orderNumber",    Form::OrderId),
            Take(Field::Id,            "orderNumber",    Form::Text),
            Take(Field::ShipToCountry, "shipTo.country", Form::Text),
        ],
        parcel: &[
            Take(Field::ShopParcel,     "shipmentId",     Form::Text),
            Take(Field::Carrier,        "carrierCode",    Form::Text),
            Take(Field::Service,        "serviceCode",    Form::Text),
            Take(Field::TrackingNumber, "trackingNumber", Form::Text),
            Take(Field::ShipDate,       "shipDate",       Form::Local),
        ],
        void: &[("voided", &["true"]), ("isReturnLabel", &["true"])],
        items: Some("shipmentItems"),
        item: &[
            Take(Field::ShopItem, "lineItemKey", Form::Text),
            Take(Field::Sku,      "sku",         Form::Text),
            Take(Field::Quantity, "quantity",    Form::Text),
        ],
        ..NONE
    },
    Shape {
        word: "webhook",
        marks: &["resource_url", "resource_type"],
        instead: Some(Instead { code: "E_FETCH", what: "url", values: &[("url", "resource_url")] }),
        ..NONE
    },
];
