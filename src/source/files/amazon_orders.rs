//! Amazon's orders, as the calls of both Orders APIs answer them: what parcels are joined with.
//!
//! Documented: the models `ordersV0.json` (`getOrders`, `getOrder`, `getOrderItems`) and `orders_2026-01-01.json`
//! (`searchOrders`, `getOrder`). `SellerOrderId` is the shop's number where the shop told Amazon; else parcels that know Amazon's
//! order id are joined by that. Nothing of the buyer is read but the country.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Amazon, syntax: Syntax::Json, parcels: None, ..Shape::NONE };

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape { word: "orders-v0", records: "payload.Orders", ..ORDER_V0 },
    Shape { word: "order-v0",  records: "payload",        ..ORDER_V0 },
    Shape {
        word: "order-items-v0",
        records: "payload",
        marks: &["AmazonOrderId", "OrderItems"],
        order: &[Take(Field::OrderId, "AmazonOrderId", Form::Text)],
        lines: Some("OrderItems"),
        line: &[
            Take(Field::OrderItemId,     "OrderItemId",     Form::Text),
            Take(Field::Sku,             "SellerSKU",       Form::Text),
            Take(Field::Ordered,         "QuantityOrdered", Form::Text),
            Take(Field::Shipped,         "QuantityShipped", Form::Text),
            Take(Field::CancelRequested, "BuyerRequestedCancel.IsBuyerRequestedCancel", Form::Text),
            Take(Field::Transparency,    "IsTransparency",  Form::Text),
            Take(Field::IossNumber,      "IossNumber",      Form::Text),
        ],
        ..NONE
    },
    Shape { word: "orders", records: "orders", ..ORDER },
    Shape { word: "order",  records: "order",  ..ORDER },
];

#[rustfmt::skip]
const ORDER_V0: Shape<'static> = Shape {
    marks: &["AmazonOrderId", "OrderStatus"],
    order: &[
        Take(Field::ShopOrder,        "SellerOrderId",      Form::Text),
        Take(Field::OrderId,          "AmazonOrderId",      Form::Text),
        Take(Field::Marketplace,      "MarketplaceId",      Form::Text),
        Take(Field::Status,           "OrderStatus",        Form::Text),
        Take(Field::Fulfillment,      "FulfillmentChannel", Form::Text),
        Take(Field::Prime,            "IsPrime",            Form::Text),
        Take(Field::InvoiceByAmazon,  "IsIBA",              Form::Text),
        Take(Field::PurchaseDate,     "PurchaseDate",       Form::Text),
        Take(Field::ShipBy,           "LatestShipDate",     Form::Text),
        Take(Field::DeliverBy,        "LatestDeliveryDate", Form::Text),
        Take(Field::AutomatedCarrier, "AutomatedShippingSettings.AutomatedCarrier",    Form::Text),
        Take(Field::AutomatedService, "AutomatedShippingSettings.AutomatedShipMethod", Form::Text),
        Take(Field::ShipToCountry,    "ShippingAddress.CountryCode",                   Form::Text),
    ],
    ..NONE
};

#[rustfmt::skip]
const ORDER: Shape<'static> = Shape {
    marks: &["orderId", "salesChannel"],
    order: &[
        Take(Field::ShopOrder,     "orderAliases[aliasType=SELLER_ORDER_ID].aliasId", Form::Text),
        Take(Field::OrderId,       "orderId",                                    Form::Text),
        Take(Field::Marketplace,   "salesChannel.marketplaceId",                 Form::Text),
        Take(Field::Status,        "fulfillment.fulfillmentStatus",              Form::Text),
        Take(Field::Fulfillment,   "fulfillment.fulfilledBy",                    Form::Text),
        Take(Field::Programs,      "programs",                                   Form::Text),
        Take(Field::PurchaseDate,  "createdTime",                                Form::Text),
        Take(Field::ShipBy,        "fulfillment.shipByWindow.latestDateTime",    Form::Text),
        Take(Field::DeliverBy,     "fulfillment.deliverByWindow.latestDateTime", Form::Text),
        Take(Field::ShipToCountry, "recipient.deliveryAddress.countryCode",      Form::Text),
    ],
    lines: Some("orderItems"),
    line: &[
        Take(Field::OrderItemId,     "orderItemId",                                Form::Text),
        Take(Field::Sku,             "product.sellerSku",                          Form::Text),
        Take(Field::Ordered,         "quantityOrdered",                            Form::Text),
        Take(Field::Shipped,         "fulfillment.quantityFulfilled",              Form::Text),
        Take(Field::CancelRequested, "cancellation.cancellationRequest.requester", Form::Text),
        Take(Field::IossNumber,      "fulfillment.shipping.internationalShipping.iossNumber", Form::Text),
    ],
    ..NONE
};
