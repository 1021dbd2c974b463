//! PrestaShop 9: the shipments that its tables hold, as JSON.
//!
//! Documented: the columns of the entity (`Shipment.php`, 9.x line); no public REST form of it was found, so JSON with the
//! columns' names is read. The names inside `products` are derived from the table of their relation. `shipped_at` is the one
//! place that says a parcel left; a time is the shop's own. A carrier is named by its id only.

use super::{
    Platform,
    fields::Field,
    shape::{Form, Shape, Syntax, Take},
};

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[Shape {
    platform: Platform::Prestashop,
    word: "shipment",
    syntax: Syntax::Json,
    records: "shipments",
    marks: &["id_shipment", "id_order", "id_carrier", "shipped_at"],
    order: &[Take(Field::ShopOrder, "id_order", Form::Text)],
    parcel: &[
        Take(Field::ShopParcel,     "id_shipment",     Form::Text),
        Take(Field::Carrier,        "id_carrier",      Form::Text),
        Take(Field::TrackingNumber, "tracking_number", Form::Text),
        Take(Field::ShipDate,       "shipped_at",      Form::Local),
        Take(Field::DeliveredAt,    "delivered_at",    Form::Local),
    ],
    void: &[("cancelled_at", &[]), ("deleted", &["true", "1"])],
    only: &[("shipped_at", &[])],
    items: Some("products"),
    item: &[
        Take(Field::ShopItem, "id_order_detail", Form::Text),
        Take(Field::Quantity, "quantity",        Form::Text),
    ],
    ..Shape::NONE
}];
