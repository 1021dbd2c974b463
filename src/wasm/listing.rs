//! What can be chosen in a store: carriers, delivery services, and the page that shows a number.

use jiff::tz::Offset;
use wasm_bindgen::prelude::*;

use super::{convert::object, options::Sent};
use crate::{
    CheckOptions,
    catalog::{
        Carrier,
        listing::{self, Place},
    },
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { CarrierChoice, PlaceOptions, ServiceChoice } from "../../types/files.js";
"#;

fn place(options: JsValue) -> Result<Place, JsValue> {
    let CheckOptions { now, marketplace, .. } = Sent::of(options)?.read()?.check()?;
    Ok(Place { store: marketplace, day: Offset::UTC.to_datetime(now).date() })
}

/// The carriers of a store, or every one.
#[wasm_bindgen(unchecked_return_type = "CarrierChoice[]")]
pub fn carriers(#[wasm_bindgen(unchecked_param_type = "PlaceOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    object(&listing::carriers(place(options)?))
}

/// The delivery services of a store, of one carrier or of all.
#[wasm_bindgen(unchecked_return_type = "ServiceChoice[]")]
pub fn services(
    #[wasm_bindgen(unchecked_param_type = "PlaceOptions")] options: JsValue,
    carrier: Option<String>,
) -> Result<JsValue, JsValue> {
    let place = place(options)?;
    // A carrier that nobody knows has no services that anybody knows.
    let found = match carrier {
        Some(name) => Carrier::named(&name, place.store).map(|carrier| listing::services(place, Some(carrier))).unwrap_or_default(),
        None => listing::services(place, None),
    };
    object(&found)
}

/// The address at which a carrier shows a number, when there is one that is safe.
#[wasm_bindgen(js_name = trackingUrl)]
pub fn tracking_url(carrier: &str, number: &str) -> Option<String> {
    Carrier::named(carrier, None)?.tracking_link(number)
}
