//! GoDataFeed: the call "Update Order as Shipped". Nothing is read from it without a mapping.
//!
//! Public is the name of the call, and that its tracking number may be an empty text (seed 1). The names of its fields are
//! not, so the merchant names them once; guesses are offered, never taken. Only the caller can tell that a record is of it.

use super::{
    Platform,
    shape::{Shape, Syntax},
};

pub(super) const SHAPES: &[Shape<'static>] =
    &[Shape { platform: Platform::Godatafeed, word: "update-order-as-shipped", syntax: Syntax::Json, ..Shape::NONE }];
