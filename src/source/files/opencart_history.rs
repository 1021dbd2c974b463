//! OpenCart 4: the history of an order, whose comments are the only place of a tracking number.
//!
//! Documented: the columns of `order_history` (01254c2). There is no table of parcels, and `order.tracking` is the code of an
//! affiliate. A comment is for people: it is shown, nothing is taken from it.

use super::{
    Platform,
    shape::{Instead, Shape, Syntax},
};

pub(super) const SHAPES: &[Shape<'static>] = &[Shape {
    platform: Platform::Opencart,
    word: "order-history",
    syntax: Syntax::Json,
    records: "order_history",
    marks: &["order_history_id", "order_id", "comment"],
    instead: Some(Instead { code: "E_COMMENT", what: "comment", values: &[("order", "order_id"), ("comment", "comment")] }),
    ..Shape::NONE
}];
