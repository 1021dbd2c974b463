//! PrestaShop up to 8: the webservice's parcels (`order_carriers`), orders and carriers, in XML.
//!
//! Elements: the developer documentation of the webservice (PrestaShop/docs, 4ff66ab8), resources `order_carriers`,
//! `orders` and `carriers`. A carrier is a record the merchant makes and names, the delivery service often in the same
//! name; a file that holds carriers beside orders gives the names, else the id stays, to be mapped. `date_add` of a parcel is when
//! its row was made, months before or after it left, so there is no ship date. Amazon's ids are in the tables of the
//! merchant's Amazon module: they come with the orders that are joined, or through a mapping.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Names, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Prestashop, syntax: Syntax::Xml, carriers: CARRIERS, ..Shape::NONE };

const CARRIERS: Option<Names<'static>> =
    Some(Names { records: &["prestashop.carrier", "prestashop.carriers.carrier"], key: "id", name: "name" });

pub(super) const SHAPES: &[Shape<'static>] = &[
    PARCEL,
    Shape { records: "prestashop.order_carrier", word: "order-carrier", ..PARCEL },
    ORDERS,
    Shape { records: "prestashop.order", word: "order", ..ORDERS },
    Shape { records: "prestashop.carriers.carrier", ..CARRIER_RECORDS },
    Shape { records: "prestashop.carrier", word: "carrier", ..CARRIER_RECORDS },
];

#[rustfmt::skip]
const PARCEL: Shape<'static> = Shape {
    word: "order-carriers",
    records: "prestashop.order_carriers.order_carrier",
    marks: &["id_order", "id_carrier", "tracking_number"],
    order: &[
        Take(Field::ShopOrder,      "id_order",        Form::Text),
        Take(Field::Carrier,        "id_carrier",      Form::Text),
        Take(Field::TrackingNumber, "tracking_number", Form::Text),
    ],
    ..NONE
};

#[rustfmt::skip]
const ORDERS: Shape<'static> = Shape {
    word: "orders",
    records: "prestashop.orders.order",
    marks: &["id_carrier", "current_state", "shipping_number"],
    order: &[
        Take(Field::ShopOrder,    "id",        Form::Text),
        Take(Field::Id,           "reference", Form::Text),
        Take(Field::PurchaseDate, "date_add",  Form::Local),
    ],
    lines: Some("associations.order_rows.order_row"),
    line: &[
        Take(Field::ShopItem, "id",                Form::Text),
        Take(Field::Sku,      "product_reference", Form::Text),
        Take(Field::Ordered,  "product_quantity",  Form::Text),
    ],
    parcel: &[
        Take(Field::Carrier,        "id_carrier",      Form::Text),
        Take(Field::TrackingNumber, "shipping_number", Form::Text),
    ],
    void: &[("current_state", UNSENT)],
    ..NONE
};

/// States of a new shop other than 4, shipped, and 5, delivered; numbers above are the merchant's own.
const UNSENT: &[&str] = &["1", "2", "3", "6", "7", "8", "9", "10", "11", "12", "13"];

/// Carriers alone tell of no order: they are read for their names, beside parcels.
const CARRIER_RECORDS: Shape<'static> = Shape { word: "carriers", marks: &["name", "external_module_name"], parcels: None, ..NONE };
