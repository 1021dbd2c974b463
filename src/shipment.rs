//! What a storefront hands over: one order's parcels as the shop knows them.
//!
//! Every scalar is [`Text`]: exactly what the shop holds, however wrong. A quantity of
//! `"two"` or a date of `31/02` must become a finding that names its place, not a parse
//! error that loses the row, so meaning is given by the rules, not by the reader.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A scalar as the shop holds it; absent, `null` and `""` are the same: blank.
///
/// JSON numbers and booleans are taken as their text, so an id never passes through a
/// float on its way in.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// Takes borrowed or owned text as it is.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Text(text.into())
    }

    /// The text, untouched; `""` when the shop holds none.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True when nothing but white space is there.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// The text without white space around it, or `None` when it is blank.
    pub fn filled(&self) -> Option<&str> {
        let text = self.0.trim();
        (!text.is_empty()).then_some(text)
    }

    /// The first character that no payload can carry: a control character, or one that XML has no place for.
    pub fn unsendable(&self) -> Option<char> {
        self.0.trim().chars().find(|c| is_unsendable(*c))
    }

    /// True when the text says yes, as Amazon's flags (`true`) and spreadsheets do.
    pub fn is_yes(&self) -> bool {
        self.filled().is_some_and(|text| ["true", "yes", "y", "1"].iter().any(|word| text.eq_ignore_ascii_case(word)))
    }

    /// Cuts the tie to the input it was borrowed from.
    pub fn into_owned(self) -> Text<'static> {
        Text(Cow::Owned(self.0.into_owned()))
    }
}

/// Whether no payload can carry the character.
pub(crate) fn is_unsendable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Text(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Text(Cow::Owned(text))
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Scalar;
        impl<'de> de::Visitor<'de> for Scalar {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text, a number, true, false or null")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text)))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(number.to_string())))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(number.to_string())))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(number.to_string())))
            }
            fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(if flag { "true" } else { "false" })))
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Text::default())
            }
            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(Text::default())
            }
            fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
                inner.deserialize_any(self)
            }
        }
        deserializer.deserialize_any(Scalar)
    }
}

fn absent(text: &Text<'_>) -> bool {
    text.as_str().is_empty()
}

/// One Amazon order and the parcels the shop made of it.
///
/// Shape of the JSON: camelCase keys, every key optional, unknown keys ignored.
///
/// ```
/// let shipment: shipconfirm::Shipment = serde_json::from_str(r#"{
///     "orderId": "202-1234567-1234567", "marketplace": "GB",
///     "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "trackingNumber": "" }]
/// }"#)?;
/// assert_eq!(shipment.packages.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Shipment<'a> {
    /// The shop's own reference for this shipment; the Amazon order id stands in when blank.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub id: Text<'a>,
    /// Amazon order id, 3-7-7 digits.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub order_id: Text<'a>,
    /// Marketplace id (`A1F83G8C2ARO7P`) or country (`GB`, `UK`).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub marketplace: Text<'a>,
    /// Order status, in Amazon's words of either Orders API (`Unshipped`, `CANCELLED`, …).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub status: Text<'a>,
    /// Who ships: `merchant` (`MFN`) or `amazon` (`AFN`).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub fulfillment: Text<'a>,
    /// Amazon programs of the order: `PRIME`, `FBM_SHIP_PLUS`, `AMAZON_EASY_SHIP`, …
    #[serde(borrow, skip_serializing_if = "Vec::is_empty")]
    pub programs: Vec<Text<'a>>,
    /// When the buyer ordered, RFC 3339.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub purchase_date: Text<'a>,
    /// Latest ship date, RFC 3339.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub ship_by: Text<'a>,
    /// Promised delivery date, RFC 3339.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub deliver_by: Text<'a>,
    /// Where the parcels leave.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub ship_from: Option<Address<'a>>,
    /// Where they go. Only the country is read: no rule needs more of the buyer.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub ship_to: Option<Destination<'a>>,
    /// Order value including shipping, excluding tax.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money<'a>>,
    /// `DirectPayment` for Japanese cash on delivery, else blank.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub cod_collection_method: Text<'a>,
    /// Carrier that Amazon's Shipping Settings Automation chose for the order (`AutomatedShippingSettings.AutomatedCarrier`).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub automated_carrier: Text<'a>,
    /// Delivery service it chose (`AutomatedShippingSettings.AutomatedShipMethod`).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub automated_service: Text<'a>,
    /// `true` for an order that Amazon Business buys and sells on (`IsIBA`: Invoice by Amazon).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub invoice_by_amazon: Text<'a>,
    /// What was ordered: every line of the order, or none when the shop does not know them.
    #[serde(borrow, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line<'a>>,
    /// What was sent, a label each.
    #[serde(borrow)]
    pub packages: Vec<Package<'a>>,
}

impl Shipment<'_> {
    /// Whether the order is in an Amazon program, in the words of the Orders API.
    pub fn has_program(&self, program: &str) -> bool {
        self.programs.iter().any(|own| own.as_str().trim().eq_ignore_ascii_case(program))
    }

    /// The name people know it by: the shop's reference, else the order id.
    pub fn name(&self) -> &str {
        self.id.filled().or_else(|| self.order_id.filled()).unwrap_or("")
    }
}

/// One order line, as Amazon holds it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Line<'a> {
    /// Amazon order item id, 14 digits in almost all samples.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub order_item_id: Text<'a>,
    /// The shop's article number.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub sku: Text<'a>,
    /// Units ordered.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub ordered: Text<'a>,
    /// Units already confirmed as shipped.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub shipped: Text<'a>,
    /// Units cancelled.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub cancelled: Text<'a>,
    /// `true` when the buyer asked to cancel (`BuyerRequestedCancel.IsBuyerRequestedCancel`; `BUYER`, the requester, in orders 2026-01-01).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub cancel_requested: Text<'a>,
    /// `true` when each unit needs a Transparency code (`IsTransparency`; program `TRANSPARENCY` in orders 2026-01-01).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub transparency: Text<'a>,
    /// IOSS number under which Amazon collected the VAT of an import into the EU (`IossNumber`).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub ioss_number: Text<'a>,
}

/// One parcel: one label, one tracking number.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Package<'a> {
    /// Amazon's `packageReferenceId`: digits, above zero, unique within the order. Its position (1, 2, …) stands in when blank.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub reference: Text<'a>,
    /// The carrier as the shop names it; Amazon's `carrierCode` once it is exact.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub carrier: Text<'a>,
    /// Free name, only together with carrier `Other`.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub carrier_name: Text<'a>,
    /// Delivery service (Amazon: ship method).
    #[serde(borrow, skip_serializing_if = "absent")]
    pub service: Text<'a>,
    /// Tracking number, or a Royal Mail parcel ID.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub tracking_number: Text<'a>,
    /// When the parcel left, RFC 3339.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub ship_date: Text<'a>,
    /// When the buyer got it, RFC 3339, if the shop knows.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub delivered_at: Text<'a>,
    /// Units inside; blank means the whole order in a feed, and is refused by the API call.
    #[serde(borrow, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item<'a>>,
}

/// Units of one order line inside a package.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Item<'a> {
    /// Amazon order item id.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub order_item_id: Text<'a>,
    /// Units, a whole number above zero.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub quantity: Text<'a>,
    /// Transparency codes, one a unit.
    #[serde(borrow, skip_serializing_if = "Vec::is_empty")]
    pub transparency_codes: Vec<Text<'a>>,
}

/// The seller's address a parcel leaves from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Address<'a> {
    /// Supply source id of Amazon's Supply Sources API; replaces the address in the API call.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub supply_source_id: Text<'a>,
    /// Name on the address.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub name: Text<'a>,
    /// First line.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub line1: Text<'a>,
    /// Second line.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub line2: Text<'a>,
    /// Third line.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub line3: Text<'a>,
    /// City.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub city: Text<'a>,
    /// County.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub county: Text<'a>,
    /// State or region.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub state_or_region: Text<'a>,
    /// Postal code.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub postal_code: Text<'a>,
    /// ISO 3166 two letters.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub country: Text<'a>,
}

/// Where a parcel goes, as little of it as the rules need.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Destination<'a> {
    /// ISO 3166 two letters.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub country: Text<'a>,
}

/// An amount in a currency.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Money<'a> {
    /// Decimal text, `"18.50"`.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub amount: Text<'a>,
    /// ISO 4217 three letters.
    #[serde(borrow, skip_serializing_if = "absent")]
    pub currency: Text<'a>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_scalars_of_every_kind_are_text() {
        let line: Line = serde_json::from_str(r#"{"orderItemId":98765432109876543,"ordered":2,"shipped":"0","cancelled":null}"#).unwrap();
        assert_eq!(line.order_item_id, "98765432109876543");
        assert_eq!(line.ordered, "2");
        assert!(line.cancelled.is_blank());
    }

    #[test]
    fn ok_a_yes_in_any_dress() {
        for (text, yes) in [("true", true), (" Yes ", true), ("1", true), ("false", false), ("", false), ("10", false)] {
            assert_eq!(Text::from(text).is_yes(), yes, "{text:?}");
        }
    }

    #[test]
    fn err_an_object_is_no_scalar() {
        let error = serde_json::from_str::<Line>(r#"{"ordered":{}}"#).unwrap_err();
        assert_eq!(error.to_string(), "invalid type: map, expected text, a number, true, false or null at line 1 column 13");
    }

    #[test]
    fn ok_plain_text_is_borrowed() {
        let shipment: Shipment = serde_json::from_str(r#"{"orderId":"1"}"#).unwrap();
        assert!(matches!(shipment.order_id.0, Cow::Borrowed("1")));
    }
}
