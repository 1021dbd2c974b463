//! Answers of Amazon.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, prelude::*};

use super::{
    convert::{fail, object},
    options::{fill, json, word},
};
use crate::outcome::{AnswerKind, Options, read};

record! {
    /// Options of [`read_report`].
    pub struct Given {
        /// Kind of answer.
        "kind" kind: text,
        /// Status of the HTTP answer.
        "status" status: text,
    }
}

/// What an answer of Amazon says of each package.
#[wasm_bindgen(js_name = readReport, unchecked_return_type = "ReportReading")]
pub fn read_report(
    input: &[u8],
    #[wasm_bindgen(unchecked_param_type = "readonly Uint8Array[]")] sent: JsValue,
    #[wasm_bindgen(unchecked_param_type = "ReportOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let json = json(&options)?;
    let mut given = Given::default();
    fill(&json, &mut given)?;
    let status = given.status.filled().map(|status| {
        let valid = status.parse::<u16>().ok().filter(|status| (100..600).contains(status));
        valid.ok_or_else(|| fail("E_OPTIONS", &format!("status is {status:?}; it is a status of HTTP, such as 204")))
    });
    let sent: Vec<Vec<u8>> =
        Array::from(&sent).iter().filter_map(|bytes| bytes.dyn_into::<Uint8Array>().ok()).map(|bytes| bytes.to_vec()).collect();
    let sent: Vec<&[u8]> = sent.iter().map(Vec::as_slice).collect();
    let kind = word("kind", given.kind.as_str(), AnswerKind::ALL, AnswerKind::word)?;
    object(&read(input, &Options { kind, status: status.transpose()?, sent: &sent }))
}
