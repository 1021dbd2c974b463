//! The free texts of a package that are sent as they are, and how long Amazon takes them.
//!
//! Lengths: schema of the feed (third-party copy) and help 641; the call states none.

use crate::{
    rules::PackageFacts,
    shipment::{Address, Text},
};

/// A text that is sent.
pub(super) struct Sent<'s> {
    /// JSON Pointer, without the package's part.
    pub field: &'static str,
    /// Whether it is the package's own, or the shipment's address.
    pub own: bool,
    /// What is sent.
    pub text: &'s Text<'s>,
    /// Most characters.
    pub most: usize,
}

impl Sent<'_> {
    pub(super) fn path(&self, package: &PackageFacts<'_>) -> String {
        if self.own { package.path(self.field) } else { self.field.to_owned() }
    }
}

/// Longest text, and longest line of an address.
const STRING: usize = 50;
const LINE: usize = 60;

/// Calls back with every text of the package that holds something and is sent.
pub(super) fn sent<'s>(package: &PackageFacts<'s>, mut each: impl FnMut(Sent<'s>)) {
    let own = package.package;
    let mut one = |field, own, text: &'s Text<'s>, most| {
        if !text.as_str().is_empty() {
            each(Sent { field, own, text, most });
        }
    };
    one("carrier", true, &own.carrier, STRING);
    // Amazon wants the name beside `Other` only, so elsewhere it is not sent.
    if package.is_other() {
        one("carrierName", true, &own.carrier_name, STRING);
    }
    one("service", true, &own.service, STRING);
    one("trackingNumber", true, &own.tracking_number, STRING);
    if let Some(from) = &package.of.shipment.ship_from {
        // A supply source is sent instead of the address.
        let sent = if from.supply_source_id.is_blank() { usize::MAX } else { 1 };
        for (field, text, most) in address(from).into_iter().take(sent) {
            one(field, false, text, most);
        }
    }
}

fn address<'s>(from: &'s Address<'s>) -> [(&'static str, &'s Text<'s>, usize); 9] {
    [
        ("/shipFrom/supplySourceId", &from.supply_source_id, usize::MAX),
        ("/shipFrom/name", &from.name, STRING),
        ("/shipFrom/line1", &from.line1, LINE),
        ("/shipFrom/line2", &from.line2, LINE),
        ("/shipFrom/line3", &from.line3, LINE),
        ("/shipFrom/city", &from.city, STRING),
        ("/shipFrom/county", &from.county, STRING),
        ("/shipFrom/stateOrRegion", &from.state_or_region, STRING),
        ("/shipFrom/postalCode", &from.postal_code, STRING),
    ]
}
