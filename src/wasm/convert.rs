//! Between Rust and JavaScript values.

use std::borrow::Cow;

use js_sys::{JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::{OverlayError, Shipment};

/// A JavaScript error with a stable code.
pub fn fail(code: &str, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    // A fresh error takes any property; if it did not, the message still says it all.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error.into()
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

/// Plain data for JavaScript by way of JSON: fastest for what is large, and one way for all.
pub fn object(data: &impl Serialize) -> Result<JsValue, JsValue> {
    let json = serde_json::to_string(data).map_err(|_| unwritten())?;
    JSON::parse(&json)
}

/// Plain data is always written: the words for what cannot happen stay short.
fn unwritten() -> JsValue {
    fail("E_WRITE", "the answer cannot be written as JSON")
}

/// One JSON line.
pub fn line(out: &mut Vec<u8>, data: &impl Serialize) -> Result<(), JsValue> {
    serde_json::to_writer(&mut *out, data).map_err(|_| unwritten())?;
    out.push(b'\n');
    Ok(())
}

/// The text of bytes, with a sign in place of what is no UTF-8.
pub fn utf8(input: &[u8]) -> Cow<'_, str> {
    // One look at all of it is quicker than one at each piece.
    str::from_utf8(input).map_or_else(|_| String::from_utf8_lossy(input), Cow::Borrowed)
}

/// The lines of a text; a last empty line is none.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text).filter(|text| !text.is_empty());
    std::iter::from_fn(move || {
        let text = rest?;
        // The next break is near: to look for it byte by byte is quicker than to begin a search.
        let (line, behind) = match text.bytes().position(|c| c == b'\n') {
            Some(end) => (text.get(..end)?, text.get(end + 1..)),
            None => (text, None),
        };
        rest = behind.filter(|behind| !behind.is_empty());
        Some(line.strip_suffix('\r').unwrap_or(line))
    })
}
