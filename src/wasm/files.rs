//! What only the large engine does: reads files, and writes the ones Amazon takes.

use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{
    convert::{array, fail, line, object, text},
    fix_all,
    options::{Options, Output, Sent},
};
use crate::{
    Shipment, check as check_shipments,
    confirm::Built,
    fix::Applied,
    payload::{self, Obstacle},
    rules::ties as shipment_ties,
    source::{
        self, Detected, Mapping, Problem, Reading,
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
    let sent = Sent::of(options)?;
    let options = sent.read()?;
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
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let source = options.source();
    let mapped = source.mapping.map(Mapping::mapped).unwrap_or_default();
    let (names, settled) = settled(&array(&json)?, source.platform.or(source.mapping.and_then(|mapping| mapping.platform)), &mapped);
    object(&Answer { names, settled })
}

/// Reads, checks and builds the documents of one way to Amazon: bytes in, bytes out.
#[wasm_bindgen(unchecked_return_type = "BuildResult")]
pub fn build(input: &[u8], #[wasm_bindgen(unchecked_param_type = "BuildOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let check = options.check()?;
    let to = options.to()?;
    let mut reading = read(input, &options.source());
    let applied = fix_all(&mut reading.shipments, &options, &check);
    let report = check_shipments(&reading.shipments, &check);
    let built = crate::build(&reading.shipments, &report, &options.confirm(&check), to, options.merchant_id())
        .map_err(|obstacle| obstructed(&obstacle))?;
    documents(&built, &reading.problems, &applied)
}

/// Documents of shipments that come some at a time: what is full goes out at once.
#[wasm_bindgen]
pub struct Builder {
    sent: Sent,
    builder: payload::Builder,
}

#[wasm_bindgen]
impl Builder {
    /// Nothing built yet.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "BuildOptions")] options: JsValue) -> Result<Builder, JsValue> {
        let sent = Sent::of(options)?;
        let options = sent.read()?;
        let builder = payload::Builder::new(&payload::Options::to(options.to()?, options.merchant_id()));
        Ok(Builder { sent, builder })
    }

    /// Checks shipments and adds what may go.
    #[wasm_bindgen(unchecked_return_type = "BuildResult")]
    pub fn add(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    ) -> Result<JsValue, JsValue> {
        let json = text(&shipments)?;
        let shipments = array(&json)?;
        let options = self.sent.read()?;
        let check = options.check()?;
        let report = check_shipments(&shipments, &check);
        let built = crate::confirm::add(&mut self.builder, &shipments, &report, &options.confirm(&check))
            .map_err(|obstacle| obstructed(&obstacle))?;
        documents(&built, &[], &[])
    }

    /// The documents that were not full yet.
    #[wasm_bindgen(unchecked_return_type = "BuildResult")]
    pub fn finish(self) -> Result<JsValue, JsValue> {
        documents(&Built { documents: self.builder.finish(), held: Vec::new() }, &[], &[])
    }
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

/// How much of the input holds whole records, and what the next part has to know.
#[wasm_bindgen(js_name = split, unchecked_return_type = "Split | null")]
pub fn split(input: &[u8], #[wasm_bindgen(unchecked_param_type = "SplitOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    object(&source::split(input, &options.source(), options.more()))
}

/// What the shipments of a part of a file are compared with others by: the ties of each, one behind the other, and a zero behind each.
#[wasm_bindgen(js_name = tiesOfPart)]
pub fn ties_of_part(input: &[u8], #[wasm_bindgen(unchecked_param_type = "BulkOptions")] options: JsValue) -> Result<Vec<u32>, JsValue> {
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let check = options.check()?;
    let mut reading = read(input, &options.source());
    fix_all(&mut reading.shipments, &options, &check);
    Ok(reading.shipments.iter().flat_map(|shipment| shipment_ties(shipment).into_iter().chain([0])).collect())
}

/// Reads a file and writes its shipments in our own form.
#[wasm_bindgen(js_name = convert, unchecked_return_type = "Converted")]
pub fn convert(input: &[u8], #[wasm_bindgen(unchecked_param_type = "ConvertOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let mut reading = read(input, &options.source());
    if options.fix {
        fix_all(&mut reading.shipments, &options, &options.check()?);
    }
    let aside = set_aside(&mut reading, &options)?;
    let mut out = Vec::with_capacity(input.len());
    match options.output {
        Output::Json => line(&mut out, &reading.shipments)?,
        Output::Jsonl => reading.shipments.iter().try_for_each(|shipment| line(&mut out, shipment))?,
        Output::Csv => {
            out = source::write_csv(&reading.shipments, true);
            reading.problems.extend(source::lost(&reading.shipments, &out));
            if !options.names() {
                let names = out.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1);
                out.drain(..names);
            }
        }
    }
    converted(&out, &reading, aside)
}

/// Whose records a file holds, and how that was told.
#[wasm_bindgen(unchecked_return_type = "Detected | null")]
pub fn detect(input: &[u8], #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    object(&source::detect(input, &options.source()))
}

/// Takes the shipments that others in the file are compared with out of a part, as a text that is read behind the last part.
pub(super) fn set_aside(reading: &mut Reading<'_>, options: &Options) -> Result<String, JsValue> {
    let Some(tied) = &options.tied else { return Ok(String::new()) };
    let is_tied = |shipment: &mut Shipment<'_>| shipment_ties(shipment).iter().any(|tie| tied.binary_search(tie).is_ok());
    let aside: Vec<_> = reading.shipments.extract_if(.., is_tied).collect();
    // Rows of one order come together again when they are rows again; a record of JSON is a shipment of its own.
    let rows = reading.detected.as_ref().is_some_and(|detected| source::ROWS.contains(&detected.shape));
    let mut out = Vec::new();
    match rows && !aside.is_empty() {
        true => out = source::write_csv(&aside, true),
        false => aside.iter().try_for_each(|shipment| line(&mut out, shipment))?,
    }
    Ok(String::from_utf8(out).unwrap_or_default())
}

/// What was written, as bytes, beside what it was read from.
pub(super) fn converted(bytes: &[u8], reading: &Reading<'_>, aside: String) -> Result<JsValue, JsValue> {
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
