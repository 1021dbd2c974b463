//! What only the large engine does: reads files, and writes the ones Amazon takes.

use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{
    convert::{array, fail, object, text},
    fix_all,
    options::Options,
};
use crate::{
    check as check_shipments,
    confirm::Built,
    fix::Applied,
    payload::Obstacle,
    source::{
        Mapping, Problem,
        names::{Names, Settled, settled},
        read,
    },
};

/// Reads the shipments of a file.
#[wasm_bindgen(js_name = readShipments, unchecked_return_type = "ReadResult")]
pub fn read_shipments(
    input: &[u8],
    #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::read(options)?;
    object(&read(input, &options.source()))
}

/// A guess at the mapping of a file that nobody knows.
#[wasm_bindgen(js_name = guessMapping, unchecked_return_type = "Guess")]
pub fn guess_mapping(input: &[u8]) -> Result<JsValue, JsValue> {
    object(&crate::source::guess(input))
}

/// What carriers and services of shipments are called, and what is to be changed so that Amazon knows them.
#[wasm_bindgen(js_name = names, unchecked_return_type = "{ names: Names, settled: { shipment: number, path: string, to: string }[] }")]
pub fn names(
    #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    #[wasm_bindgen(unchecked_param_type = "NameOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Answer {
        names: Names,
        settled: Vec<Settled>,
    }
    let json = text(&shipments)?;
    let options = Options::read(options)?;
    let source = options.source();
    let mapped = source.mapping.map(Mapping::mapped).unwrap_or_default();
    let (names, settled) = settled(&array(&json)?, source.platform.or(source.mapping.and_then(|mapping| mapping.platform)), &mapped);
    object(&Answer { names, settled })
}

/// Reads, checks and builds the documents of one way to Amazon: bytes in, bytes out.
#[wasm_bindgen(unchecked_return_type = "BuildResult")]
pub fn build(input: &[u8], #[wasm_bindgen(unchecked_param_type = "BuildOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    let options = Options::read(options)?;
    let check = options.check()?;
    let to = options.to()?;
    let mut reading = read(input, &options.source());
    let applied = fix_all(&mut reading.shipments, &options, &check);
    let report = check_shipments(&reading.shipments, &check);
    let built = crate::build(&reading.shipments, &report, &options.confirm(&check), to, options.merchant_id())
        .map_err(|obstacle| obstructed(&obstacle))?;
    documents(&built, &reading.problems, &applied)
}

/// An obstacle as a JavaScript error: its text is made on the other side.
fn obstructed(obstacle: &Obstacle) -> JsValue {
    let error = fail(obstacle.code, &obstacle.to_string());
    let _ = Reflect::set(&error, &"path".into(), &obstacle.path.as_str().into());
    if let Ok(params) = object(&obstacle.params) {
        let _ = Reflect::set(&error, &"params".into(), &params);
    }
    error
}

/// Documents as `{name, marketplace, contentType, packages, bytes}`, bytes as a `Uint8Array`.
fn documents(built: &Built, problems: &[Problem], applied: &[Applied]) -> Result<JsValue, JsValue> {
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
