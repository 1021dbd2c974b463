//! Volusion: the table of tracking numbers (export and import, XML and CSV) and the orders of the XML API.
//!
//! Columns of `TrackingNumbers`: Volusion's help page 424711 with its XSD, read 2026-11-22. A number that is imported for
//! order 0 is thereby deleted. Fields and states of orders: a public client library (skuvault-integrations/volusionAccess,
//! b0bf4c2), not the vendor. Names of the delivery methods: the method table of one store, 2018; ids under 200 and above
//! 918 are each store's own, and so is any name a merchant changed: what is not named here stays a number, to be mapped.
//!
//! There is no field for Amazon's order id; the comments of an order are where one is seen. A shop's dates are American
//! and of the shop's own time zone, which the files do not name.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Volusion, syntax: Syntax::Xml, ..Shape::NONE };

/// A number that is nobody's any more.
const DELETED: &[(&str, &[&str])] = &[("OrderID", &["0"])];

pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape {
        word: "tracking-numbers",
        records: "xmldata.TrackingNumbers",
        marks: &["TrackingNumber", "OrderID"],
        order: NUMBER,
        void: DELETED,
        ..NONE
    },
    Shape {
        word: "tracking-numbers-csv",
        syntax: Syntax::Table,
        marks: &["orderid", "gateway", "shippingmethodid"],
        order: NUMBER,
        void: DELETED,
        ..NONE
    },
    Shape {
        word: "tracking-numbers-import",
        syntax: Syntax::Table,
        marks: &["trackingnumber", "orderid", "markordershipped"],
        order: NUMBER,
        void: DELETED,
        ..NONE
    },
    Shape {
        word: "orders",
        records: "xmldata.Orders",
        marks: &["OrderID", "OrderStatus"],
        order: ORDER,
        lines: Some("OrderDetails"),
        line: LINE,
        parcel: &[Take(Field::ShipDate, "ShipDate", Form::MonthFirst)],
        void: &[("OrderStatus", UNSENT)],
        items: Some("OrderDetails"),
        item: ITEM,
        gaps: true,
        ..NONE
    },
];

#[rustfmt::skip]
const NUMBER: &[Take<'static>] = &[
    Take(Field::ShopOrder,      "OrderID",          Form::Text),
    Take(Field::Carrier,        "Gateway",          Form::Text),
    Take(Field::Service,        "ShippingMethodID", Form::Text),
    Take(Field::TrackingNumber, "TrackingNumber",   Form::Text),
    Take(Field::ShipDate,       "ShipDate",         Form::MonthFirst),
];

#[rustfmt::skip]
const ORDER: &[Take<'static>] = &[
    Take(Field::ShopOrder,     "OrderID",        Form::Text),
    Take(Field::Id,            "OrderID",        Form::Text),
    Take(Field::OrderId,       "Order_Comments", Form::OrderId),
    Take(Field::OrderId,       "OrderComments",  Form::OrderId),
    Take(Field::OrderId,       "OrderNotes",     Form::OrderId),
    Take(Field::PurchaseDate,  "OrderDateUtc",   Form::MonthFirst),
    Take(Field::PurchaseDate,  "OrderDate",      Form::MonthFirst),
    Take(Field::ShipToCountry, "ShipCountry",    Form::OneOf(COUNTRIES)),
];

#[rustfmt::skip]
const LINE: &[Take<'static>] = &[
    Take(Field::ShopItem, "OrderDetailID", Form::Text),
    Take(Field::Sku,      "ProductCode",   Form::Text),
    Take(Field::Ordered,  "Quantity",      Form::Units),
];

#[rustfmt::skip]
const ITEM: &[Take<'static>] = &[
    Take(Field::ShopItem, "OrderDetailID", Form::Text),
    Take(Field::Sku,      "ProductCode",   Form::Text),
    Take(Field::Quantity, "QtyShipped",    Form::Units),
];

/// Countries stand there by their English names; these are where Amazon has stores of English speech, any other name stays.
#[rustfmt::skip]
const COUNTRIES: &[(&str, &str)] = &[
    ("United States", "US"), ("Canada", "CA"), ("United Kingdom", "GB"), ("Ireland", "IE"), ("Australia", "AU"),
];

/// States of an order of which nothing has left.
const UNSENT: &[&str] = &[
    "New",
    "New - See Order Notes",
    "Pending",
    "Processing",
    "Payment Declined",
    "Awaiting Payment",
    "Awaiting Payment - See Order Notes",
    "Ready To Ship",
    "Pending Shipment",
    "Backordered",
    "Cancelled",
    "Cancel Order",
];
