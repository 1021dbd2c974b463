//! Amazon's own forms, read back: the XML feed, the body of the call, the flat-file template.
//!
//! Names: the order-fulfillment schema of the XML feed, `ordersV0.json` of the call (its order id stands in the address,
//! so the body alone names no order), help page 641 for the template. The unshipped-orders report has a file of its own.

use super::{
    Platform,
    fields::Field,
    first_line,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Amazon, ..Shape::NONE };

/// True when the header is the template's: names with hyphens between tabs, a carrier code among them; or the three
/// rows of names that Japan's has.
pub(super) fn is_template(text: &[u8]) -> bool {
    let names: Vec<&[u8]> = first_line(text).split(|byte| *byte == b'\t').map(<[u8]>::trim_ascii).collect();
    text.starts_with(b"TemplateType=") || [&b"order-id"[..], b"carrier-code", b"ship-date"].iter().all(|name| names.contains(name))
}

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape {
        word: "order-fulfillment-feed",
        syntax: Syntax::Xml,
        records: "AmazonEnvelope.Message.OrderFulfillment",
        marks: &["FulfillmentDate"],
        order: &[
            Take(Field::OrderId,             "AmazonOrderID",       Form::Text),
            Take(Field::ShopOrder,           "MerchantOrderID",     Form::Text),
            Take(Field::Id,                  "MerchantOrderID",     Form::Text),
            Take(Field::CodCollectionMethod, "CODCollectionMethod", Form::Text),
            Take(Field::ShipDate,            "FulfillmentDate",     Form::Text),
            Take(Field::Carrier,        "FulfillmentData.CarrierCode",           Form::Text),
            Take(Field::CarrierName,    "FulfillmentData.CarrierName",           Form::Text),
            Take(Field::Service,        "FulfillmentData.ShippingMethod",        Form::Text),
            Take(Field::TrackingNumber, "FulfillmentData.ShipperTrackingNumber", Form::Text),
            Take(Field::FromName,          "ShipFromAddress.Name",          Form::Text),
            Take(Field::FromLine1,         "ShipFromAddress.AddressLine1",  Form::Text),
            Take(Field::FromLine2,         "ShipFromAddress.AddressLine2",  Form::Text),
            Take(Field::FromLine3,         "ShipFromAddress.AddressLine3",  Form::Text),
            Take(Field::FromCity,          "ShipFromAddress.City",          Form::Text),
            Take(Field::FromCounty,        "ShipFromAddress.County",        Form::Text),
            Take(Field::FromStateOrRegion, "ShipFromAddress.StateOrRegion", Form::Text),
            Take(Field::FromPostalCode,    "ShipFromAddress.PostalCode",    Form::Text),
            Take(Field::FromCountry,       "ShipFromAddress.CountryCode",   Form::Text),
        ],
        items: Some("Item"),
        item: &[
            Take(Field::OrderItemId,       "AmazonOrderItemCode",        Form::Text),
            Take(Field::ShopItem,          "MerchantOrderItemID",        Form::Text),
            Take(Field::Quantity,          "Quantity",                   Form::Text),
            Take(Field::TransparencyCodes, "TransparencyCode",           Form::Text),
        ],
        ..NONE
    },
    CALL,
    Shape { word: "confirm-shipment-request", marks: &["path", "body.packageDetail"], order: REQUEST, parcels: Some("body.packageDetail"), ..CALL },
];

#[rustfmt::skip]
const CALL: Shape<'static> = Shape {
    word: "confirm-shipment",
    marks: &["marketplaceId", "packageDetail"],
    order: &[
        Take(Field::OrderId,             "orderId",             Form::Text),
        Take(Field::Marketplace,         "marketplaceId",       Form::Text),
        Take(Field::CodCollectionMethod, "codCollectionMethod", Form::Text),
    ],
    parcels: Some("packageDetail"),
    parcel: &[
        Take(Field::Reference,      "packageReferenceId",     Form::Text),
        Take(Field::Carrier,        "carrierCode",            Form::Text),
        Take(Field::CarrierName,    "carrierName",            Form::Text),
        Take(Field::Service,        "shippingMethod",         Form::Text),
        Take(Field::TrackingNumber, "trackingNumber",         Form::Text),
        Take(Field::ShipDate,       "shipDate",               Form::Text),
    ],
    items: Some("orderItems"),
    item: &[
        Take(Field::OrderItemId,       "orderItemId",       Form::Text),
        Take(Field::Quantity,          "quantity",          Form::Text),
        Take(Field::TransparencyCodes, "transparencyCodes", Form::Text),
    ],
    ..NONE
};

#[rustfmt::skip]
const REQUEST: &[Take<'static>] = &[
    Take(Field::OrderId,             "path",                     Form::OrderId),
    Take(Field::Marketplace,         "body.marketplaceId",       Form::Text),
    Take(Field::CodCollectionMethod, "body.codCollectionMethod", Form::Text),
];
