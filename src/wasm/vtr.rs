//! The rate and the clock for JavaScript: a ledger crosses as bytes, answers as plain objects.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{
    convert::{array, fail, line, object, text},
    options::Sent,
};
use crate::{
    check as check_shipments,
    source::Problem,
    vtr::{self, Column, Entry, Health, Rate, Tally},
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Comparison, Deadlines, DeadlineOptions, ForecastResult, HealthResult, RateOptions, RateResult } from "../../types/vtr.js";
"#;

/// The rates of a ledger.
#[wasm_bindgen(unchecked_return_type = "RateResult")]
pub fn rate(ledger: &[u8], #[wasm_bindgen(unchecked_param_type = "RateOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Rated {
        packages: usize,
        rates: Vec<Rate>,
        summary: vtr::Summary,
        problems: Vec<Problem>,
    }
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let (tally, problems) = Tally::of(ledger, options.rate()?);
    let rates = vtr::rates(&tally);
    object(&Rated { packages: tally.packages(), summary: vtr::summary(&rates), rates, problems })
}

/// What the packages of shipments do to the rates.
#[wasm_bindgen(unchecked_return_type = "ForecastResult")]
pub fn forecast(
    ledger: &[u8],
    #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    #[wasm_bindgen(unchecked_param_type = "RateOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let mut forecaster = Forecaster::new(ledger, options)?;
    forecaster.add(shipments)?;
    forecaster.finish()
}

/// The forecast of shipments that come some at a time.
#[wasm_bindgen]
pub struct Forecaster {
    sent: Sent,
    tally: Tally,
    problems: Vec<Problem>,
    ahead: vtr::Ahead,
}

#[wasm_bindgen]
impl Forecaster {
    /// Counts a ledger.
    #[wasm_bindgen(constructor)]
    pub fn new(ledger: &[u8], #[wasm_bindgen(unchecked_param_type = "RateOptions")] options: JsValue) -> Result<Forecaster, JsValue> {
        let sent = Sent::of(options)?;
        let (tally, problems) = Tally::of(ledger, sent.read()?.rate()?);
        Ok(Forecaster { sent, tally, problems, ahead: vtr::Ahead::default() })
    }

    /// Checks and counts shipments.
    pub fn add(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    ) -> Result<(), JsValue> {
        let json = text(&shipments)?;
        let shipments = array(&json)?;
        let check = self.sent.read()?.check()?;
        self.ahead.add(&self.tally, &shipments, &check_shipments(&shipments, &check), check.marketplace);
        Ok(())
    }

    /// The forecast of all that was added.
    #[wasm_bindgen(unchecked_return_type = "ForecastResult")]
    pub fn finish(self) -> Result<JsValue, JsValue> {
        #[derive(Serialize)]
        struct Told {
            #[serde(flatten)]
            forecasts: vtr::Forecasts,
            problems: Vec<Problem>,
        }
        object(&Told { forecasts: self.ahead.forecasts(&self.tally), problems: self.problems })
    }
}

/// Late orders, late numbers and what settles, store by store.
#[wasm_bindgen(unchecked_return_type = "HealthResult")]
pub fn health(ledger: &[u8], #[wasm_bindgen(unchecked_param_type = "RateOptions")] options: JsValue) -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Told {
        stores: Vec<Health>,
        problems: Vec<Problem>,
    }
    let (stores, problems) = vtr::health(ledger, &Sent::of(options)?.read()?.rate()?);
    object(&Told { stores, problems })
}

/// Until when each order must be confirmed, and until when that is safe.
#[wasm_bindgen(unchecked_return_type = "Deadlines")]
pub fn deadlines(
    #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    #[wasm_bindgen(unchecked_param_type = "DeadlineOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let json = text(&shipments)?;
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    object(&vtr::deadlines(&array(&json)?, &options.check()?, &options.clock()?))
}

/// Amazon's own report beside a ledger.
#[wasm_bindgen(js_name = compareReport, unchecked_return_type = "Comparison")]
pub fn compare_report(
    ledger: &[u8],
    report: &[u8],
    #[wasm_bindgen(unchecked_param_type = "RateOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    let columns = options.columns()?;
    let columns: Vec<(Column, &str)> = columns.iter().map(|(column, name)| (*column, name.as_str())).collect();
    object(&vtr::compare(ledger, report, &columns, &options.rate()?))
}

/// The ledger's rows of packages that are confirmed at the moment of the options, one JSON line each.
#[wasm_bindgen(js_name = ledgerLines)]
pub fn ledger_lines(
    #[wasm_bindgen(unchecked_param_type = "Shipment | readonly Shipment[]")] shipments: JsValue,
    #[wasm_bindgen(unchecked_param_type = "RateOptions")] options: JsValue,
) -> Result<String, JsValue> {
    let json = text(&shipments)?;
    let mut out = Vec::new();
    let sent = Sent::of(options)?;
    let options = sent.read()?;
    options.check()?;
    for shipment in &array(&json)? {
        for package in &shipment.packages {
            line(&mut out, &Entry::of(shipment, package, options.now()))?;
        }
    }
    String::from_utf8(out).map_err(|_| fail("E_WRITE", "the rows are no text"))
}
