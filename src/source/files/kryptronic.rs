//! Kryptronic K9 eCommerce: how its exports are told. Nothing is read from them without a mapping.
//!
//! Known of the exports: files `<table>_dataexport.csv` in Windows-1252, line breaks inside quoted cells, columns of
//! relations that begin with `x`, and `channelid` (three product tables of one public migration). The columns of its orders and
//! shipments are published nowhere, so the merchant names them once; a guess is offered, never taken.

use super::{
    Platform,
    shape::{Shape, Syntax},
};

pub(super) const SHAPES: &[Shape<'static>] = &[Shape {
    platform: Platform::Kryptronic,
    word: "dataexport",
    syntax: Syntax::Table,
    marks: &["id", "channelid", "xmultisite"],
    ..Shape::NONE
}];
