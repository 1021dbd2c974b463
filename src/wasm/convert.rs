//! Between Rust and JavaScript values.

use js_sys::{Array, JSON, Object, Reflect, Uint8Array, Uint32Array};
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::recognition::Records;
#[cfg(feature = "files")]
use crate::source::{Detected, Reading};
use crate::{OverlayError, Shipment, confirm::Built, fix::Applied, payload::Obstacle, source::Problem};

/// A JavaScript error with a stable code.
pub fn fail(code: &str, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    // A fresh error takes any property; if it did not, the message still says it all.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error.into()
}

/// An obstacle as a JavaScript error: its text is made on the other side.
pub fn obstructed(obstacle: &Obstacle) -> JsValue {
    let error = fail(obstacle.code, &obstacle.to_string());
    let _ = Reflect::set(&error, &"path".into(), &obstacle.path.as_str().into());
    if let Ok(params) = object(&obstacle.params) {
        let _ = Reflect::set(&error, &"params".into(), &params);
    }
    error
}

/// The faults of an overlay or a mapping as one JavaScript error: their texts are made on the other side.
pub fn faulty(code: &str, message: &str, faults: &[OverlayError]) -> JsValue {
    let error = fail(code, message);
    if let Ok(faults) = object(&faults) {
        let _ = Reflect::set(&error, &"faults".into(), &faults);
    }
    error
}

/// JSON text of a JavaScript value.
pub fn text(value: &JsValue) -> Result<String, JsValue> {
    let json = JSON::stringify(value).map_err(|_| fail("E_JSON", "the shipment cannot be written as JSON"))?;
    json.as_string().ok_or_else(|| fail("E_JSON", "there is no shipment"))
}

/// One shipment or an array of them.
pub fn array(json: &str) -> Result<Vec<Shipment<'_>>, JsValue> {
    Shipment::one_or_many(json).map_err(|error| fail("E_JSON", &error.to_string()))
}

/// Plain data for JavaScript by way of JSON: fastest for what is large.
pub fn object(data: &impl Serialize) -> Result<JsValue, JsValue> {
    let json = serde_json::to_string(data).map_err(|error| fail("E_WRITE", &error.to_string()))?;
    JSON::parse(&json)
}

/// Metadata for JavaScript: `null` for what is absent.
pub fn value(data: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    data.serialize(&serializer).map_err(|error| fail("E_WRITE", &error.to_string()))
}

/// One JSON line.
pub fn line(out: &mut Vec<u8>, data: &impl Serialize) -> Result<(), JsValue> {
    serde_json::to_writer(&mut *out, data).map_err(|error| fail("E_WRITE", &error.to_string()))?;
    out.push(b'\n');
    Ok(())
}

/// The lines of a text; a last empty line is none.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let none = text.is_empty();
    body.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).filter(move |_| !none)
}

/// Numbers and texts as an array of two.
pub fn records(records: &Records) -> JsValue {
    Array::of2(&Uint32Array::from(records.numbers.as_slice()), &records.texts.as_str().into()).into()
}

/// Documents as `{name, marketplace, contentType, packages, bytes}`, bytes as a `Uint8Array`.
pub fn built(built: Built, problems: &[Problem], applied: &[Applied]) -> Result<JsValue, JsValue> {
    let documents = Array::new();
    for document in &built.documents {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Head<'d> {
            name: &'d str,
            marketplace: &'static str,
            content_type: &'static str,
            packages: usize,
        }
        let head = object(&Head {
            name: &document.name,
            marketplace: document.marketplace.country,
            content_type: document.content_type,
            packages: document.packages,
        })?;
        Reflect::set(&head, &"bytes".into(), &Uint8Array::from(document.bytes.as_slice()))?;
        documents.push(&head);
    }
    let out = Object::new();
    Reflect::set(&out, &"documents".into(), &documents)?;
    Reflect::set(&out, &"held".into(), &object(&built.held)?)?;
    Reflect::set(&out, &"problems".into(), &object(&problems)?)?;
    Reflect::set(&out, &"applied".into(), &object(&applied)?)?;
    Ok(out.into())
}

/// What was written, as bytes, beside what it was read from.
#[cfg(feature = "files")]
pub fn converted(bytes: &[u8], reading: &Reading<'_>, aside: String) -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Head<'r> {
        detected: Option<&'r Detected>,
        shipments: usize,
        problems: &'r [Problem],
        #[serde(skip_serializing_if = "String::is_empty")]
        aside: String,
    }
    let out =
        object(&Head { detected: reading.detected.as_ref(), shipments: reading.shipments.len(), problems: &reading.problems, aside })?;
    Reflect::set(&out, &"bytes".into(), &Uint8Array::from(bytes))?;
    Ok(out)
}
