//! The fields of a shipment, each turned into what a payload can carry.

use super::{
    confirmation::{ConfirmedItem, FromAddress, ShipFrom},
    obstacle::{Obstacle, shown},
};
use crate::{
    marketplace::Marketplace,
    params::Params,
    shipment::{Address, Item, Package, Shipment, Text},
};
use std::collections::BTreeSet;

/// The text without white space around it, `None` when blank; a character no payload can carry is an obstacle.
pub(super) fn sendable<'t>(text: &'t Text<'_>, path: impl FnOnce() -> String) -> Result<Option<&'t str>, Box<Obstacle>> {
    match text.unsendable() {
        Some(c) => Err(Obstacle::new("E_CONTROL", path(), Params::none().with("character", format!("U+{:04X}", u32::from(c))))),
        None => Ok(text.filled()),
    }
}

/// A field that is missing, or holds what it may not.
fn wanting(text: &str) -> Params {
    match text.trim() {
        "" => Params::what("missing"),
        text => Params::what("malformed").with("text", shown(text)),
    }
}

pub(super) fn store(name: &Text<'_>, default: Option<&'static Marketplace>) -> Result<&'static Marketplace, Box<Obstacle>> {
    let found = match name.filled() {
        Some(name) => Marketplace::find(name),
        None => default,
    };
    found.ok_or_else(|| Obstacle::new("E_MARKETPLACE", "/marketplace", wanting(name.as_str())))
}

/// Three, seven and seven word characters, as Amazon's schema has it: what stands here goes into a path.
pub(super) fn order_id<'a>(shipment: &'a Shipment<'_>) -> Result<&'a str, Box<Obstacle>> {
    let id = shipment.order_id.filled().ok_or_else(|| Obstacle::new("E_ORDER_ID", "/orderId", wanting("")))?;
    let word = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let parts: Vec<&str> = id.split('-').collect();
    match parts.as_slice() {
        [a, b, c] if word(a, 3) && word(b, 7) && word(c, 7) => Ok(id),
        _ => Err(Obstacle::new("E_ORDER_ID", "/orderId", wanting(id))),
    }
}

pub(super) fn carrier_name<'a>(package: &'a Package<'_>, code: &str, path: impl Fn() -> String) -> Result<Option<&'a str>, Box<Obstacle>> {
    // Amazon wants the name beside `Other` only.
    if code != "Other" {
        return Ok(None);
    }
    match sendable(&package.carrier_name, &path)? {
        None => Err(Obstacle::new("E_CARRIER_NAME", path(), Params::none())),
        name => Ok(name),
    }
}

pub(super) fn cash_on_delivery<'a>(text: &'a Text<'_>, marketplace: &Marketplace) -> Result<Option<&'a str>, Box<Obstacle>> {
    match text.filled() {
        None => Ok(None),
        Some(method) if marketplace.country == "JP" && method == "DirectPayment" => Ok(Some(method)),
        Some(method) if marketplace.country == "JP" => {
            Err(Obstacle::new("E_COD", "/codCollectionMethod", Params::what("method").with("text", shown(method))))
        }
        Some(_) => Err(Obstacle::new("E_COD", "/codCollectionMethod", Params::what("store"))),
    }
}

pub(super) fn items<'a>(shipment: &Shipment<'_>, package: &'a Package<'_>, path: &str) -> Result<Vec<ConfirmedItem<'a>>, Box<Obstacle>> {
    if package.items.is_empty() && shipment.packages.len() > 1 {
        return Err(Obstacle::new("E_ITEMS", path, Params::what("packages")));
    }
    let mut items: Vec<ConfirmedItem<'a>> = Vec::with_capacity(package.items.len());
    let mut seen = BTreeSet::new();
    for (position, item) in package.items.iter().enumerate() {
        let item = confirmed(item, &format!("{path}/{position}"))?;
        if !seen.insert(item.order_item_id) {
            let params = Params::none().with("orderItemId", item.order_item_id.to_owned());
            return Err(Obstacle::new("E_ITEM_TWICE", format!("{path}/{position}/orderItemId"), params));
        }
        items.push(item);
    }
    Ok(items)
}

fn confirmed<'a>(item: &'a Item<'_>, path: &str) -> Result<ConfirmedItem<'a>, Box<Obstacle>> {
    let id = item.order_item_id.filled().unwrap_or("");
    if !(1..=50).contains(&id.len()) || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(Obstacle::new("E_ITEM_ID", format!("{path}/orderItemId"), wanting(id)));
    }
    let units = item.quantity.filled().unwrap_or("");
    // `parse` takes a leading plus, which no one means.
    let quantity = units.parse::<u32>().ok().filter(|quantity| *quantity > 0 && !units.starts_with('+'));
    let quantity = quantity.ok_or_else(|| Obstacle::new("E_QUANTITY", format!("{path}/quantity"), wanting(units)))?;
    let mut transparency_codes = Vec::with_capacity(item.transparency_codes.len());
    for (position, code) in item.transparency_codes.iter().enumerate() {
        transparency_codes.extend(sendable(code, || format!("{path}/transparencyCodes/{position}"))?);
    }
    Ok(ConfirmedItem { order_item_id: id, quantity, transparency_codes })
}

/// A supply source, else an address that has what Amazon's schema demands; a bare country is for the rules only.
pub(super) fn ship_from<'a>(address: &'a Address<'_>) -> Result<Option<ShipFrom<'a>>, Box<Obstacle>> {
    if let Some(source) = sendable(&address.supply_source_id, || "/shipFrom/supplySourceId".to_owned())? {
        return Ok(Some(ShipFrom::Source(source)));
    }
    let of = |text: &'a Text<'_>, field: &str| sendable(text, || format!("/shipFrom/{field}")).map(Option::unwrap_or_default);
    let full = FromAddress {
        name: of(&address.name, "name")?,
        line1: of(&address.line1, "line1")?,
        line2: of(&address.line2, "line2")?,
        line3: of(&address.line3, "line3")?,
        city: of(&address.city, "city")?,
        county: of(&address.county, "county")?,
        state_or_region: of(&address.state_or_region, "stateOrRegion")?,
        postal_code: of(&address.postal_code, "postalCode")?,
        country: of(&address.country, "country")?.to_ascii_uppercase(),
    };
    if full.name.is_empty() || full.line1.is_empty() || full.country.is_empty() {
        return Ok(None);
    }
    // Amazon writes UK in its pages and ISO codes in its schemas.
    let country = if full.country == "UK" { "GB".to_owned() } else { full.country };
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(Obstacle::new("E_COUNTRY", "/shipFrom/country", Params::none().with("text", shown(&country))));
    }
    Ok(Some(ShipFrom::Address(Box::new(FromAddress { country, ..full }))))
}
