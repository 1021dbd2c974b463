//! The face for JavaScript: functions over plain data, no classes, no handles, no logic.
//!
//! Everything crosses as JSON text, which one reader reads and one writer writes, but recognition, which crosses as numbers.
//! Types of the signatures stand in `pkg/types/`.

mod convert;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "files")]
mod listing;
mod options;
#[cfg(feature = "files")]
mod outcome;
mod recognition;
#[cfg(feature = "files")]
mod vtr;

#[cfg(feature = "files")]
use files::set_aside;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{
    CheckOptions, Shipment, apply_fixes, check as check_shipments, confirmations as confirm,
    fix::Applied,
    marketplace::MARKETPLACES,
    payload::{self, confirm_shipment},
    rules::{RULES, ties as shipment_ties},
    source::{Detected, Problem, read},
    tracking::Recognizer,
};
use convert::{array, lines, object, text, utf8};
use options::{Context, Options, Output, Sent};
use recognition::Records;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type {
    AppliedFix, BuildOptions, BuildResult, BulkOptions, CarrierInfo, CheckOptions, ConfirmOptions, Confirmations, ConvertOptions, Converted, Detected,
    FixOptions, Guess, Marketplace, NameOptions, Names, ReadOptions, ReadResult, Recognition, RecognizeContext, ReportOptions, ReportReading, RuleInfo,
    Shipment, ShipmentReport, Split, SplitOptions,
} from "../../types/index.js";
"#;

static LAST_PANIC: std::sync::Mutex<Option<String>> = std::sync::Mutex::new(None);

/// Keeps the words of a panic, so that the caller sees more than `unreachable`.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        if let Ok(mut last) = LAST_PANIC.lock() {
            *last = Some(info.to_string());
        }
    }));
}

/// The words of the last panic, once.
#[wasm_bindgen(js_name = takePanic)]
pub fn take_panic() -> Option<String> {
    LAST_PANIC.lock().ok().and_then(|mut last| last.take())
}

/// Version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Every rule with what it says of itself.
#[wasm_bindgen(unchecked_return_type = "RuleInfo[]")]
pub fn rules() -> Result<JsValue, JsValue> {
    object(&RULES)
}

/// Every Amazon store.
#[wasm_bindgen(unchecked_return_type = "Marketplace[]")]
pub fn marketplaces() -> Result<JsValue, JsValue> {
    object(&MARKETPLACES)
}

/// Every carrier; the large engine says more of each.
#[cfg(not(feature = "files"))]
#[wasm_bindgen(unchecked_return_type = "CarrierInfo[]")]
pub fn carriers() -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Info {
        id: &'static str,
        code: &'static str,
        name: &'static str,
        home: Option<&'static str>,
    }
    let all: Vec<Info> = crate::catalog::Carrier::all()
        .iter()
        .map(|carrier| Info { id: carrier.id, code: carrier.amazon_code(), name: carrier.name, home: carrier.home })
        .collect();
    object(&all)
}

/// What the numbers of [`recognize`] and [`recognize_columns`] mean.
#[wasm_bindgen(js_name = recognitionTables, unchecked_return_type = "unknown")]
pub fn recognition_tables(
    #[wasm_bindgen(unchecked_optional_param_type = "RecognizeContext")] context: JsValue,
) -> Result<JsValue, JsValue> {
    let json = options::json(&context)?;
    let context = Context::read(&json)?;
    object(&recognition::tables(context.borrowed()?.overlay))
}

/// The memory in which [`recognize`] and [`recognize_all`] leave their answers.
#[wasm_bindgen(js_name = answerMemory, unchecked_return_type = "WebAssembly.Memory")]
pub fn answer_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// What a text is, and who may have issued it: the address of the numbers that say so, valid until the next call.
#[wasm_bindgen]
pub fn recognize(text: &str, #[wasm_bindgen(unchecked_param_type = "RecognizeContext")] context: JsValue) -> Result<u32, JsValue> {
    let json = options::json(&context)?;
    let context = Context::read(&json)?;
    Ok(one(text, &context.borrowed()?))
}

/// The same with nothing known around the text: nothing but a text crosses, and nothing can fail.
#[wasm_bindgen(js_name = recognizeAlone)]
pub fn recognize_alone(text: &str) -> u32 {
    one(text, &Default::default())
}

fn one(text: &str, context: &crate::tracking::Context<'_>) -> u32 {
    let mut records = Records::of(context);
    records.line(&mut Recognizer::of(context), text, context);
    records.address()
}

/// The same of every line.
#[wasm_bindgen(js_name = recognizeAll)]
pub fn recognize_all(
    input: &[u8],
    #[wasm_bindgen(unchecked_optional_param_type = "RecognizeContext")] context: JsValue,
) -> Result<u32, JsValue> {
    let json = options::json(&context)?;
    let context = Context::read(&json)?;
    let context = context.borrowed()?;
    let (mut records, mut recognizer) = (Records::of(&context), Recognizer::of(&context));
    lines(&utf8(input)).for_each(|line| records.line(&mut recognizer, line, &context));
    Ok(records.address())
}

/// The best candidate of every line, in columns.
#[wasm_bindgen(js_name = recognizeColumns)]
pub fn recognize_columns(
    input: &[u8],
    #[wasm_bindgen(unchecked_optional_param_type = "RecognizeContext")] context: JsValue,
) -> Result<Vec<u8>, JsValue> {
    let json = options::json(&context)?;
    let context = Context::read(&json)?;
    let context = context.borrowed()?;
    Ok(recognition::columns(lines(&utf8(input)), &context))
}

/// Checks one shipment or an array of them.
#[wasm_bindgen(unchecked_return_type = "ShipmentReport")]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    #[wasm_bindgen(unchecked_param_type = "CheckOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let json = text(&shipments)?;
    object(&check_shipments(&array(&json)?, &Sent::of(options)?.read()?.check()?))
}

/// What each shipment is compared with others by.
#[wasm_bindgen(unchecked_return_type = "number[][]")]
pub fn ties(#[wasm_bindgen(unchecked_param_type = "readonly Shipment[]")] shipments: JsValue) -> Result<JsValue, JsValue> {
    let json = text(&shipments)?;
    object(&array(&json)?.iter().map(shipment_ties).collect::<Vec<_>>())
}

fn fix_all(shipments: &mut [Shipment<'_>], options: &Options, check: &CheckOptions) -> Vec<Applied> {
    if !options.fix {
        return Vec::new();
    }
    shipments.iter_mut().flat_map(|shipment| apply_fixes(shipment, check, &options.fixes())).collect()
}

/// Reads a file and checks it: bytes in, bytes out.
#[wasm_bindgen(js_name = checkBytes)]
pub fn check_bytes(input: &[u8], #[wasm_bindgen(unchecked_param_type = "BulkOptions")] options: JsValue) -> Result<Vec<u8>, JsValue> {
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let check = options.check()?;
    let mut reading = read(input, &options.source());
    let applied = fix_all(&mut reading.shipments, &options, &check);
    let aside = set_aside(&mut reading, &options)?;
    let report = check_shipments(&reading.shipments, &check);
    let mut out = Vec::with_capacity(input.len());
    match options.output {
        Output::Json | Output::Csv => {
            #[derive(Serialize)]
            struct Whole<'w> {
                packages: &'w [crate::PackageReport],
                problems: &'w [Problem],
                applied: &'w [Applied],
                #[serde(skip_serializing_if = "Option::is_none")]
                detected: Option<&'w Detected>,
                #[serde(skip_serializing_if = "Option::is_none")]
                shipments: Option<&'w [Shipment<'w>]>,
                #[serde(skip_serializing_if = "Option::is_none")]
                ties: Option<Vec<Vec<u32>>>,
                #[cfg(feature = "files")]
                #[serde(skip_serializing_if = "Option::is_none")]
                names: Option<&'w crate::source::names::Names>,
                #[serde(skip_serializing_if = "String::is_empty")]
                aside: String,
            }
            let shipments = options.shipments().then_some(reading.shipments.as_slice());
            let detected = shipments.and(reading.detected.as_ref());
            let ties = shipments.map(|shipments| shipments.iter().map(shipment_ties).collect());
            let (packages, problems) = (&report.packages, &reading.problems);
            let whole = Whole {
                packages,
                problems,
                applied: &applied,
                detected,
                shipments,
                ties,
                #[cfg(feature = "files")]
                names: shipments.map(|_| &reading.names),
                aside,
            };
            convert::line(&mut out, &whole)?;
        }
        Output::Jsonl => {
            #[derive(Serialize)]
            struct Bad<'p> {
                problem: &'p Problem,
            }
            for package in &report.packages {
                convert::line(&mut out, package)?;
            }
            for problem in &reading.problems {
                convert::line(&mut out, &Bad { problem })?;
            }
        }
    }
    Ok(out)
}

/// The small engine reads no parts.
#[cfg(not(feature = "files"))]
fn set_aside(_: &mut crate::source::Reading<'_>, _: &Options) -> Result<String, JsValue> {
    Ok(String::new())
}

/// What the safe fixes of a shipment change, and the suggested ones that are accepted. The caller makes the changes in
/// its own object, so keys the engine does not know stay.
#[wasm_bindgen(js_name = fixes, unchecked_return_type = "AppliedFix[]")]
pub fn fixes(
    #[wasm_bindgen(unchecked_param_type = "Shipment")] shipment: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FixOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let json = text(&shipment)?;
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let check = options.check()?;
    let applied = array(&json)?.first_mut().map(|shipment| apply_fixes(shipment, &check, &options.fixes()));
    object(&applied.unwrap_or_default())
}

/// The API requests of shipments that are ready, and what is held back.
#[wasm_bindgen(unchecked_return_type = "Confirmations")]
pub fn confirmations(
    #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    #[wasm_bindgen(unchecked_param_type = "ConfirmOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Confirmed<'c> {
        ready: Vec<confirm_shipment::Request<'c>>,
        held: Vec<crate::Held>,
    }
    let json = text(&shipments)?;
    let shipments = array(&json)?;
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let check = options.check()?;
    let report = check_shipments(&shipments, &check);
    let confirmed = confirm(&shipments, &report, &options.confirm(&check));
    let (ready, held) = payload::requests(&confirmed.ready);
    let ready = ready.into_iter().map(|(_, request)| request).collect();
    let mut out = Confirmed { ready, held: confirmed.held };
    out.held.extend(held.into_iter().filter_map(|payload::Held { index, obstacle }| {
        let confirmation = confirmed.ready.get(index)?;
        let reference = confirmation.package_reference_id.as_deref().map(str::to_owned);
        Some(crate::Held {
            shipment: confirmation.shipment.to_owned(),
            package: Some(reference.unwrap_or_else(|| (confirmation.package + 1).to_string())),
            code: obstacle.code.to_owned(),
            path: obstacle.path,
            params: obstacle.params,
        })
    }));
    object(&out)
}
