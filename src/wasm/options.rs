//! Options as JavaScript gives them.

use serde::{Deserialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;

use super::convert::fail;
use crate::{CheckOptions, ConfirmOptions, FixOptions, Marketplace, moment::Reading, payload::To, source, tracking};

fn from<T: DeserializeOwned + Default>(value: JsValue) -> Result<T, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(T::default());
    }
    serde_wasm_bindgen::from_value(value).map_err(|error| fail("E_OPTIONS", &error.to_string()))
}

fn store(name: Option<&str>) -> Result<Option<&'static Marketplace>, JsValue> {
    name.map(|name| Marketplace::find(name).ok_or_else(|| fail("E_MARKETPLACE", &format!("{name:?} is no Amazon marketplace")))).transpose()
}

/// What a recognition may know besides the text.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Context {
    carrier: Option<String>,
    ship_from: Option<String>,
    ship_to: Option<String>,
    marketplace: Option<String>,
}

impl Context {
    pub fn read(value: JsValue) -> Result<Self, JsValue> {
        from(value)
    }

    pub fn borrowed(&self) -> Result<tracking::Context<'_>, JsValue> {
        Ok(tracking::Context {
            carrier: self.carrier.as_deref(),
            ship_from: self.ship_from.as_deref(),
            ship_to: self.ship_to.as_deref(),
            marketplace: store(self.marketplace.as_deref())?,
        })
    }
}

/// Form of a bulk answer.
#[derive(Default, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Output {
    #[default]
    Json,
    Jsonl,
}

/// Options of every function that checks; each reads the part it needs.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Options {
    now: String,
    marketplace: Option<String>,
    format: source::Format,
    unshipped: Option<Vec<u8>>,
    pub output: Output,
    pub fix: bool,
    accept: Vec<String>,
    #[serde(rename = "override")]
    overrides: Vec<String>,
    to: Option<To>,
    merchant_id: Option<String>,
}

impl Options {
    pub fn read(value: JsValue) -> Result<Self, JsValue> {
        from(value)
    }

    pub fn check(&self) -> Result<CheckOptions, JsValue> {
        let now = Reading::of(&self.now).and_then(|reading| reading.at());
        let now = now.ok_or_else(|| fail("E_NOW", &format!("now is {:?}; give the moment of the check as RFC 3339", self.now)))?;
        Ok(CheckOptions { now, marketplace: store(self.marketplace.as_deref())? })
    }

    pub fn source(&self) -> source::Options<'_> {
        source::Options { format: self.format, marketplace: self.marketplace.as_deref(), unshipped: self.unshipped.as_deref() }
    }

    pub fn fixes(&self) -> FixOptions<'_> {
        FixOptions { accept: &self.accept }
    }

    pub fn confirm(&self, check: &CheckOptions) -> ConfirmOptions<'_> {
        ConfirmOptions { marketplace: check.marketplace, overrides: &self.overrides }
    }

    pub fn to(&self) -> Result<To, JsValue> {
        self.to.ok_or_else(|| fail("E_OPTIONS", "to is missing; it is api, feed or flat"))
    }

    pub fn merchant_id(&self) -> &str {
        self.merchant_id.as_deref().unwrap_or("")
    }
}
