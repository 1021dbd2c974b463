//! WooCommerce: orders with the metas that plug-ins keep tracking numbers in, the fulfillments of its core, and two imports.
//!
//! Documented: the REST order (wc/v3, docs 13d6196), Shipment Tracking's items and their REST form, core fulfillments and their
//! import (11.2 line). Read in source: Advanced Shipment Tracking (f484983), WP-Lister for Amazon (424ac11, of 2015), the data
//! store of fulfillments (23c18a35, read 2026-11-22: `_date_fulfilled` is the shop's own time). One paste of 2013 shows the single
//! metas of old. Where several plug-ins keep a number, the first that has one counts: Shipment Tracking and AST, WP-Lister, single
//! metas. `shipping_lines.method_title` is what the buyer bought, and is read by a mapping only.
//!
//! Amazon's ids: `_wpla_amazon_order_id` of WP-Lister; `_amazon_order_id` is seen in public code. No place of the order line's
//! id is known: it comes by SKU or by a table.

use std::borrow::Cow;

use super::{
    Platform,
    fields::Field,
    shape::{Form, Holds, Node, Shape, Syntax, Take},
};

const NONE: Shape<'static> = Shape { platform: Platform::Woocommerce, ..Shape::NONE };

#[rustfmt::skip]
pub(super) const SHAPES: &[Shape<'static>] = &[
    Shape {
        word: "order",
        marks: &["line_items", "shipping_lines", "meta_data"],
        order: &[
            Take(Field::ShopOrder,     "id",               Form::Text),
            Take(Field::Id,            "number",           Form::Text),
            Take(Field::OrderId,       "meta_data[key=_wpla_amazon_order_id].value", Form::OrderId),
            Take(Field::OrderId,       "meta_data[key=_amazon_order_id].value",      Form::OrderId),
            Take(Field::ShipToCountry, "shipping.country", Form::Text),
        ],
        lines: Some("line_items"),
        line: &[
            Take(Field::ShopItem, "id",       Form::Text),
            Take(Field::Sku,      "sku",      Form::Text),
            Take(Field::Ordered,  "quantity", Form::Text),
        ],
        parcels: Some("meta_data[key=_wc_shipment_tracking_items].value"),
        or: &[OST, WP_LISTER, SINGLE, COMPLETED],
        ..TRACKING
    },
    Shape {
        word: "tracking-item",
        marks: &["tracking_id", "tracking_provider", "tracking_number", "date_shipped"],
        ..TRACKING
    },
    Shape {
        word: "fulfillment",
        records: "fulfillments",
        marks: &["entity_type", "entity_id", "is_fulfilled", "meta_data"],
        order: &[Take(Field::ShopOrder, "entity_id", Form::Text)],
        parcel: &[
            Take(Field::ShopParcel,     "id", Form::Text),
            // Parts of the core disagree on the name of the provider's meta (issue 63475).
            Take(Field::Carrier,        "meta_data[key=_shipment_provider].value", Form::Name),
            Take(Field::Carrier,        "meta_data[key=_shipping_provider].value", Form::Name),
            Take(Field::Carrier,        "meta_data[key=_tracking_provider].value", Form::Name),
            Take(Field::TrackingNumber, "meta_data[key=_tracking_number].value",   Form::Text),
            Take(Field::ShipDate,       "meta_data[key=_date_fulfilled].value",    Form::Local),
        ],
        void: &[("date_deleted", &[])],
        only: &[("is_fulfilled", &["true", "1"])],
        items: Some("meta_data[key=_items].value"),
        item: ITEM,
        ..NONE
    },
    Shape {
        word: "ast-import",
        syntax: Syntax::Table,
        marks: &["order_id", "tracking_provider", "tracking_number"],
        order: &[Take(Field::ShopOrder, "order_id", Form::Text)],
        ..TRACKING
    },
    Shape { marks: &["order_number", "tracking_number", "shipment_provider"], ..IMPORT },
    // Under its other names it is like many tables, so that it is read when somebody says whose it is.
    IMPORT,
];

/// An item of Shipment Tracking or of AST, which also says what is in the parcel.
#[rustfmt::skip]
const TRACKING: Shape<'static> = Shape {
    parcel: &[
        Take(Field::ShopParcel,     "tracking_id",              Form::Text),
        Take(Field::Carrier,        "tracking_provider",        Form::Name),
        Take(Field::Carrier,        "custom_tracking_provider", Form::Name),
        Take(Field::TrackingNumber, "tracking_number",          Form::Text),
        Take(Field::ShipDate,       "date_shipped",             Form::Unix),
    ],
    items: Some("products_list"),
    item: ITEM,
    ..NONE
};

#[rustfmt::skip]
const ITEM: &[Take<'static>] = &[
    Take(Field::ShopItem, "item_id", Form::Text),
    Take(Field::Sku,      "sku",     Form::Text),
    Take(Field::Quantity, "qty",     Form::Text),
];

/// Items of a plug-in that only threads show.
#[rustfmt::skip]
const OST: Shape<'static> = Shape {
    marks: &["meta_data[key=_ost_tracking_items]"],
    parcels: Some("meta_data[key=_ost_tracking_items].value"),
    parcel: &[
        Take(Field::Carrier,        "carrier_name",    Form::Name),
        Take(Field::Carrier,        "carrier_id",      Form::Name),
        Take(Field::TrackingNumber, "tracking_number", Form::Text),
        Take(Field::ShipDate,       "date_shipped",    Form::Unix),
    ],
    ..NONE
};

#[rustfmt::skip]
const WP_LISTER: Shape<'static> = Shape {
    marks: &["meta_data[key=_wpla_tracking_number]"],
    parcel: &[
        Take(Field::Carrier,        "meta_data[key=_wpla_tracking_provider].value",     Form::Name),
        Take(Field::Service,        "meta_data[key=_wpla_tracking_service_name].value", Form::Name),
        Take(Field::TrackingNumber, "meta_data[key=_wpla_tracking_number].value",       Form::Text),
        Take(Field::ShipDate,       "meta_data[key=_wpla_date_shipped].value",          Form::Unix),
    ],
    only: &[("meta_data[key=_wpla_tracking_number].value", &[])],
    ..NONE
};

#[rustfmt::skip]
const SINGLE: Shape<'static> = Shape {
    marks: &["meta_data[key=_tracking_number]"],
    parcel: &[
        Take(Field::Carrier,        "meta_data[key=_tracking_provider].value",        Form::Name),
        Take(Field::Carrier,        "meta_data[key=_custom_tracking_provider].value", Form::Name),
        Take(Field::TrackingNumber, "meta_data[key=_tracking_number].value",          Form::Text),
        Take(Field::ShipDate,       "meta_data[key=_date_shipped].value",             Form::Unix),
    ],
    only: &[("meta_data[key=_tracking_number].value", &[])],
    ..NONE
};

/// A completed order was sent: when no plug-in has a number, it was sent without.
#[rustfmt::skip]
const COMPLETED: Shape<'static> = Shape {
    marks: &["date_completed_gmt"],
    parcel: &[
        Take(Field::Carrier,  "meta_data[key=_wpla_tracking_provider].value",     Form::Name),
        Take(Field::Carrier,  "meta_data[key=_tracking_provider].value",          Form::Name),
        Take(Field::Carrier,  "meta_data[key=_custom_tracking_provider].value",   Form::Name),
        Take(Field::Service,  "meta_data[key=_wpla_tracking_service_name].value", Form::Name),
        Take(Field::ShipDate, "date_completed_gmt",                               Form::Utc),
    ],
    only: IS_COMPLETED,
    ..NONE
};

const IS_COMPLETED: Holds<'static> = &[("status", &["completed"])];

/// The import of core fulfillments, under every name its columns may have.
#[rustfmt::skip]
const IMPORT: Shape<'static> = Shape {
    word: "fulfillments-import",
    syntax: Syntax::Table,
    order: &[Take(Field::ShopOrder, "order_number|order|order_id|order_no|order_num", Form::Text)],
    parcel: &[
        Take(Field::Carrier,        "shipment_provider|provider|carrier|shipping_provider|shipping_carrier", Form::Name),
        Take(Field::TrackingNumber, "tracking_number|tracking|tracking_no|tracking_num",                     Form::Text),
    ],
    items: Some("items|line_items"),
    item: ITEM,
    written: Some(units),
    ..NONE
};

/// Units as the import writes them, `315:1|sku:MUG-BLU-11:2`.
fn units(text: &str) -> Node<'_> {
    let units = text.split(['|', ';']).map(str::trim).filter(|unit| !unit.is_empty());
    Node::List(units.map(unit).collect())
}

fn unit(text: &str) -> Node<'_> {
    let (thing, quantity) = text.rsplit_once(':').unwrap_or((text, ""));
    let (name, thing) = match thing.split_once(':') {
        Some((kind, sku)) if kind.trim().eq_ignore_ascii_case("sku") => ("sku", sku),
        _ => ("item_id", thing),
    };
    let text = |text| Node::Text(Cow::Borrowed(str::trim(text)));
    Node::Record { at: 0, members: vec![(Cow::Borrowed(name), text(thing)), (Cow::Borrowed("qty"), text(quantity))] }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let mut found = Vec::new();
        units(text).walk("", &mut |unit| {
            let text = |path| unit.first(path).map_or("", Node::text);
            found.push(format!("{} {} {}", text("item_id"), text("sku"), text("qty")));
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn ok_units_of_the_import() {
        reads("315:1|316:2", &["315  1", "316  2"]);
        reads(" 315:1 ; SKU:MUG-BLU-11:2 |", &["315  1", " MUG-BLU-11 2"]);
        reads("sku:A:B:3", &[" A:B 3"]);
        reads("", &[]);
    }

    #[test]
    fn err_what_is_no_unit_stays_for_the_rules() {
        reads("315", &["315  "]);
        reads("sku:MUG", &["sku  MUG"]);
        reads(":", &["  "]);
    }
}
