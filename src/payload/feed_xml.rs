//! The XML feed `POST_ORDER_FULFILLMENT_DATA`: one message a package.
//!
//! Source: names, order and lengths of Amazon's order-fulfillment schema, envelope release 1.01.
//!
//! Left out on purpose: `PurgeAndReplace` (it is for whole-catalogue feeds) and `MerchantFulfillmentID`
//! (Amazon does not use it, a package reference is unique within its order only, and text in it is a
//! known cause of stuck feeds). A supply source has no published place in the schema, so such a package
//! is held for the call or the flat file, which know one.

use super::{
    confirmation::{Confirmation, ConfirmedItem, FromAddress, ShipFrom},
    obstacle::{Obstacle, fits},
};
use crate::params::Params;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use std::io;

/// `Content-Type` of the upload.
pub const CONTENT_TYPE: &str = "text/xml; charset=UTF-8";

/// Longest `String` of the schema, in characters.
const STRING: usize = 50;
/// Longest address line.
const ADDRESS_LINE: usize = 60;
/// Most `TransparencyCode` of an `Item`.
const CODES: usize = 10;

type Xml = Writer<Vec<u8>>;

/// Everything before the first message.
///
/// # Errors
/// A merchant id that is blank, longer than 50 characters, or holds a control character.
pub(super) fn head(merchant_id: &str) -> Result<Vec<u8>, Box<Obstacle>> {
    let merchant_id = merchant_id.trim();
    if merchant_id.is_empty() {
        return Err(Obstacle::new("E_MERCHANT_ID", "merchantId", Params::none()));
    }
    if let Some(c) = merchant_id.chars().find(|c| c.is_control()) {
        return Err(Obstacle::new("E_CONTROL", "merchantId", Params::none().with("character", format!("U+{:04X}", u32::from(c)))));
    }
    fits(merchant_id, STRING, || "merchantId".to_owned())?;
    written(|xml| {
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let schema = [("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), ("xsi:noNamespaceSchemaLocation", "amzn-envelope.xsd")];
        xml.write_event(Event::Start(BytesStart::new("AmazonEnvelope").with_attributes(schema)))?;
        within(xml, "Header", |xml| {
            leaf(xml, "DocumentVersion", "1.01")?;
            leaf(xml, "MerchantIdentifier", merchant_id)
        })?;
        leaf(xml, "MessageType", "OrderFulfillment")
    })
}

/// Everything after the last message.
pub(super) const TAIL: &[u8] = b"\n</AmazonEnvelope>\n";

/// One message.
///
/// # Errors
/// A text longer than the schema takes, more than ten transparency codes of an item, an item id that is no number, a supply source.
pub(super) fn message(confirmation: &Confirmation<'_>, id: usize) -> Result<Vec<u8>, Box<Obstacle>> {
    checked(confirmation)?;
    written(|xml| {
        // The envelope is open around the message; opened here as well, the message is indented as one of its children.
        xml.write_event(Event::Start(BytesStart::new("AmazonEnvelope")))?;
        xml.get_mut().clear();
        within(xml, "Message", |xml| {
            leaf(xml, "MessageID", &id.to_string())?;
            within(xml, "OrderFulfillment", |xml| fulfillment(xml, confirmation))
        })
    })
}

fn checked(confirmation: &Confirmation<'_>) -> Result<(), Box<Obstacle>> {
    let texts = [
        (Some(confirmation.carrier_code), "carrier"),
        (confirmation.carrier_name, "carrierName"),
        (confirmation.shipping_method, "service"),
        (confirmation.tracking_number, "trackingNumber"),
    ];
    for (text, field) in texts {
        fits(text.unwrap_or(""), STRING, || confirmation.at(field))?;
    }
    for (position, item) in confirmation.items.iter().enumerate() {
        if !item.order_item_id.bytes().all(|byte| byte.is_ascii_digit()) {
            let path = confirmation.at(&format!("items/{position}/orderItemId"));
            return Err(Obstacle::new("E_ITEM_ID", path, Params::what("letters").with("text", item.order_item_id.to_owned())));
        }
        if item.transparency_codes.len() > CODES {
            let path = confirmation.at(&format!("items/{position}/transparencyCodes"));
            let params = Params::what("feed").count("codes", item.transparency_codes.len()).count("most", CODES);
            return Err(Obstacle::new("E_TRANSPARENCY", path, params));
        }
    }
    match &confirmation.ship_from {
        Some(ShipFrom::Source(_)) => Err(Obstacle::new("E_SUPPLY_SOURCE", "/shipFrom/supplySourceId", Params::none())),
        Some(ShipFrom::Address(address)) => {
            for (text, most, field) in address_fields(address).map(|(_, text, most, field)| (text, most, field)) {
                fits(text, most, || format!("/shipFrom/{field}"))?;
            }
            Ok(())
        }
        None => Ok(()),
    }
}

/// Element, text, longest length and our name of the lines of an address, in the schema's order.
fn address_fields<'a>(address: &'a FromAddress<'a>) -> [(&'static str, &'a str, usize, &'static str); 9] {
    [
        ("Name", address.name, STRING, "name"),
        ("AddressFieldOne", address.line1, ADDRESS_LINE, "line1"),
        ("AddressFieldTwo", address.line2, ADDRESS_LINE, "line2"),
        ("AddressFieldThree", address.line3, ADDRESS_LINE, "line3"),
        ("City", address.city, STRING, "city"),
        ("County", address.county, STRING, "county"),
        ("StateOrRegion", address.state_or_region, STRING, "stateOrRegion"),
        ("PostalCode", address.postal_code, STRING, "postalCode"),
        ("CountryCode", &address.country, STRING, "country"),
    ]
}

fn fulfillment(xml: &mut Xml, confirmation: &Confirmation<'_>) -> io::Result<()> {
    leaf(xml, "AmazonOrderID", confirmation.order_id)?;
    leaf(xml, "FulfillmentDate", &confirmation.ship_date.utc())?;
    within(xml, "FulfillmentData", |xml| {
        leaf(xml, "CarrierCode", confirmation.carrier_code)?;
        given(xml, "CarrierName", confirmation.carrier_name)?;
        given(xml, "ShippingMethod", confirmation.shipping_method)?;
        given(xml, "ShipperTrackingNumber", confirmation.tracking_number)
    })?;
    given(xml, "CODCollectionMethod", confirmation.cod_collection_method)?;
    for item in &confirmation.items {
        within(xml, "Item", |xml| self::item(xml, item))?;
    }
    if let Some(ShipFrom::Address(address)) = &confirmation.ship_from {
        within(xml, "ShipFromAddress", |xml| {
            address_fields(address)
                .into_iter()
                .filter(|(_, text, ..)| !text.is_empty())
                .try_for_each(|(name, text, ..)| leaf(xml, name, text))
        })?;
    }
    Ok(())
}

fn item(xml: &mut Xml, item: &ConfirmedItem<'_>) -> io::Result<()> {
    leaf(xml, "AmazonOrderItemCode", item.order_item_id)?;
    leaf(xml, "Quantity", &item.quantity.to_string())?;
    item.transparency_codes.iter().try_for_each(|code| leaf(xml, "TransparencyCode", code))
}

fn written(write: impl FnOnce(&mut Xml) -> io::Result<()>) -> Result<Vec<u8>, Box<Obstacle>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Memory takes what it is given; were it ever not so, the package is held, not half written.
    write(&mut xml).map_err(|_| Obstacle::new("E_WRITE", "", Params::none()))?;
    Ok(xml.into_inner())
}

fn within(xml: &mut Xml, name: &str, inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<()> {
    xml.write_event(Event::Start(BytesStart::new(name)))?;
    inside(xml)?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

fn given(xml: &mut Xml, name: &str, text: Option<&str>) -> io::Result<()> {
    text.map_or(Ok(()), |text| leaf(xml, name, text))
}

fn leaf(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.write_event(Event::Start(BytesStart::new(name)))?;
    xml.write_event(Event::Text(BytesText::new(text)))?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}
