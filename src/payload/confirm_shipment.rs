//! The call `confirmShipment` of Orders v0: one package a request.
//!
//! Source: Amazon's `ordersV0.json` and its guide "confirm the shipment status".

use super::{
    confirmation::{Confirmation, ShipFrom},
    obstacle::Obstacle,
};
use crate::params::Params;
use serde::Serialize;

/// A request as plain data; whoever sends it adds the token.
///
/// JSON: `{"method","endpoint","path","query","body"}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Request<'a> {
    /// `POST`.
    pub method: &'static str,
    /// Host of the store's region, with scheme.
    pub endpoint: &'static str,
    /// `/orders/v0/orders/{orderId}/shipmentConfirmation`
    pub path: String,
    /// The call has no query.
    pub query: Query,
    /// The body.
    pub body: Body<'a>,
}

/// An empty query, `{}` in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Query {}

/// The body of the call; what is not given is left out, never sent empty.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Body<'a> {
    marketplace_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cod_collection_method: Option<&'a str>,
    package_detail: PackageDetail<'a>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct PackageDetail<'a> {
    // A JSON number here has been refused since January 2026.
    package_reference_id: &'a str,
    carrier_code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    carrier_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shipping_method: Option<&'a str>,
    tracking_number: &'a str,
    ship_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ship_from_supply_source_id: Option<&'a str>,
    order_items: Vec<OrderItem<'a>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct OrderItem<'a> {
    order_item_id: &'a str,
    quantity: u32,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    transparency_codes: &'a [&'a str],
}

/// Writes the request of one package.
///
/// # Errors
/// A package without a tracking number, without items, or without a reference where none may be made up: the call has to carry
/// all three. The feeds need none of them.
pub fn request<'a>(confirmation: &'a Confirmation<'a>) -> Result<Request<'a>, Box<Obstacle>> {
    let tracking_number =
        confirmation.tracking_number.ok_or_else(|| Obstacle::new("E_UNTRACKED", confirmation.at("trackingNumber"), Params::none()))?;
    let package_reference_id = confirmation
        .package_reference_id
        .as_deref()
        .ok_or_else(|| Obstacle::new("E_REFERENCE", confirmation.at("reference"), Params::what("begun")))?;
    if confirmation.items.is_empty() {
        return Err(Obstacle::new("E_ITEMS", confirmation.at("items"), Params::what("call")));
    }
    let order_items = confirmation.items.iter().map(|item| OrderItem {
        order_item_id: item.order_item_id,
        quantity: item.quantity,
        transparency_codes: &item.transparency_codes,
    });
    Ok(Request {
        method: "POST",
        endpoint: confirmation.marketplace.endpoint,
        // The parts of an order id are word characters: nothing to escape.
        path: format!("/orders/v0/orders/{}/shipmentConfirmation", confirmation.order_id),
        query: Query {},
        body: Body {
            marketplace_id: confirmation.marketplace.id,
            cod_collection_method: confirmation.cod_collection_method,
            package_detail: PackageDetail {
                package_reference_id,
                carrier_code: confirmation.carrier_code,
                carrier_name: confirmation.carrier_name,
                shipping_method: confirmation.shipping_method,
                tracking_number,
                ship_date: confirmation.ship_date.utc(),
                ship_from_supply_source_id: match confirmation.ship_from {
                    Some(ShipFrom::Source(id)) => Some(id),
                    _ => None,
                },
                order_items: order_items.collect(),
            },
        },
    })
}
