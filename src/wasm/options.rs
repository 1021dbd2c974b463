//! Options as JavaScript gives them: as JSON text, for the reader of shipments is there already.

#[cfg(feature = "files")]
use js_sys::Uint32Array;
use js_sys::{JSON, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{fail, faulty};
use crate::{
    CheckOptions, ConfirmOptions, FixOptions, Marketplace, NoTracking, Overlay,
    moment::Reading,
    shipment::{Slot, record::Record},
    source, tracking,
};
#[cfg(feature = "files")]
use crate::{payload::To, vtr};

/// The options as JSON; none are an empty object.
pub fn json(value: &JsValue) -> Result<String, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok("{}".into());
    }
    let json = JSON::stringify(value).ok().and_then(|json| json.as_string());
    json.ok_or_else(|| fail("E_OPTIONS", "the options cannot be written as JSON"))
}

pub fn fill<'a>(json: &'a str, into: &mut dyn Record<'a>) -> Result<(), JsValue> {
    crate::json::read(json, Slot::Record(into)).map_err(|error| fail("E_OPTIONS", &error.to_string()))
}

fn store(name: Option<&str>) -> Result<Option<&'static Marketplace>, JsValue> {
    name.map(|name| Marketplace::find(name).ok_or_else(|| fail("E_MARKETPLACE", &format!("\"{name}\" is no Amazon marketplace"))))
        .transpose()
}

/// The overlay of a text; blank is none.
fn overlay(text: &str) -> Result<Option<&'static Overlay>, JsValue> {
    if text.is_empty() {
        Ok(None)
    } else {
        Overlay::read(text).map(Some).map_err(|faults| faulty("E_OVERLAY", "the overlay cannot be used", &faults))
    }
}

/// The mapping of a text; blank is none.
#[cfg(feature = "files")]
fn mapping(text: &str) -> Result<Option<source::Mapping>, JsValue> {
    let read = (!text.is_empty()).then(|| source::Mapping::read(text));
    read.transpose().map_err(|faults| faulty("E_MAPPING", "the mapping cannot be used", &faults))
}

/// The value whose word an option holds; `None` when it is blank.
pub fn word<T: Copy>(name: &str, text: &str, all: &[T], word: fn(T) -> &'static str) -> Result<Option<T>, JsValue> {
    let found = all.iter().copied().find(|value| word(*value) == text);
    if found.is_some() || text.is_empty() {
        return Ok(found);
    }
    let words: Vec<&str> = all.iter().map(|value| word(*value)).collect();
    Err(fail("E_OPTIONS", &format!("{name} is \"{text}\"; it is one of {}", words.join(", "))))
}

record! {
    /// What a recognition may know besides the text.
    pub struct Context {
        /// Carrier under any name.
        "carrier" carrier: text,
        /// Country the parcel leaves.
        "shipFrom" ship_from: text,
        /// Country it goes to.
        "shipTo" ship_to: text,
        /// Store of the order.
        "marketplace" marketplace: text,
        /// What the host adds to the facts, as JSON text.
        "overlay" overlay: text,
    }
}

impl<'j> Context<'j> {
    pub fn read(json: &'j str) -> Result<Self, JsValue> {
        let mut context = Context::default();
        fill(json, &mut context)?;
        Ok(context)
    }

    pub fn borrowed(&self) -> Result<tracking::Context<'_>, JsValue> {
        Ok(tracking::Context {
            carrier: self.carrier.filled(),
            ship_from: self.ship_from.filled(),
            ship_to: self.ship_to.filled(),
            marketplace: store(self.marketplace.filled())?,
            overlay: overlay(self.overlay.as_str())?,
        })
    }
}

words! {
    /// Form of a bulk answer.
    pub enum Output {
        /// One document.
        Json = "json",
        /// One object a line.
        Jsonl = "jsonl",
        /// A table of shipments.
        Csv = "csv",
    }
}

record! {
    /// A part of a file, as `split` gave it.
    pub struct PartOf {
        /// Whose records the file holds.
        "platform" platform: text,
        /// Which of the platform's forms.
        "shape" shape: text,
        /// Its encoding.
        "encoding" encoding: text,
        /// Whether it is one JSON value a line.
        "lines" lines: text,
        /// Bytes of the front of the file.
        "head" head: text,
        /// Bytes before the part.
        "byte" byte: text,
        /// Line it begins in.
        "line" line: text,
        /// Column it begins in.
        "column" column: text,
        /// Whether the file goes on.
        "more" more: text,
    }
}

record! {
    /// A column under the name a report gives it.
    pub struct NamedColumn {
        /// What it holds.
        "column" column: text,
        /// What the header calls it.
        "name" name: text,
    }
}

record! {
    /// Options of every function that checks; each reads the part it needs.
    pub struct Given {
        /// The moment of the check.
        "now" now: text,
        /// Store of shipments that name none.
        "marketplace" marketplace: text,
        /// What the host adds to the facts, as JSON text.
        "overlay" overlay: text,
        /// What becomes of a package of a tracked service without a number.
        "noTracking" no_tracking: text,
        /// Whose records the input holds; `auto` or nothing looks at the bytes.
        "platform" platform: text,
        /// What a time of an unnamed place is taken to be.
        "zone" zone: text,
        /// What the merchant says of the input, as JSON text.
        "mapping" mapping: text,
        /// Form of the answer.
        "output" output: text,
        /// Whether to apply fixes.
        "fix" fix: text,
        /// Rules whose suggested fixes are taken.
        "accept" accept: texts,
        /// Rules that hold nothing back.
        "override" overrides: texts,
        /// Way to Amazon.
        "to" to: text,
        /// Merchant id of the XML feed.
        "merchantId" merchant_id: text,
        /// What part of a file the input is.
        "part" part: record PartOf,
        /// Whether more of the file follows.
        "more" more: text,
        /// Whether the answer holds the shipments.
        "shipments" shipments: text,
        /// Whether a table begins with the names of its columns.
        "names" names: text,
        /// Store whose policy is taken for stores without a known one.
        "assume" assume: text,
        /// Minutes between two runs of the host's job.
        "interval" interval: text,
        /// Least margin before a deadline, in minutes.
        "margin" margin: text,
        /// The host's own cut-off, RFC 3339.
        "cutOff" cut_off: text,
        /// Columns of Amazon's report: what each holds, and its name.
        "columns" columns: list NamedColumn,
    }
}

/// The bytes of an option, taken out of the object: the caller made it for us, and bytes are not for JSON.
fn bytes(options: &JsValue, name: &str) -> Result<Option<Vec<u8>>, JsValue> {
    let found = Reflect::get(options, &name.into()).ok().and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
    if found.is_some() {
        Reflect::delete_property(options.unchecked_ref::<Object>(), &name.into())?;
    }
    Ok(found.map(|bytes| bytes.to_vec()))
}

/// The numbers of an option, taken out likewise.
#[cfg(feature = "files")]
fn numbers(options: &JsValue, name: &str) -> Result<Option<Vec<u32>>, JsValue> {
    let found = Reflect::get(options, &name.into()).ok().and_then(|numbers| numbers.dyn_into::<Uint32Array>().ok());
    if found.is_some() {
        Reflect::delete_property(options.unchecked_ref::<Object>(), &name.into())?;
    }
    Ok(found.map(|numbers| numbers.to_vec()))
}

/// A word that was chosen; `auto` leaves the choice to the bytes.
fn named<'t>(text: &'t crate::Text<'_>) -> &'t str {
    if *text == "auto" { "" } else { text.as_str() }
}

/// Options as they were sent: what lives while they are read and used.
pub struct Sent {
    json: String,
    unshipped: Option<Vec<u8>>,
    orders: Option<Vec<u8>>,
    #[cfg(feature = "files")]
    tied: Option<Vec<u32>>,
}

impl Sent {
    pub fn of(value: JsValue) -> Result<Self, JsValue> {
        Ok(Sent {
            unshipped: bytes(&value, "unshipped")?,
            orders: bytes(&value, "orders")?,
            #[cfg(feature = "files")]
            tied: numbers(&value, "tied")?,
            json: json(&value)?,
        })
    }

    pub fn read(&self) -> Result<Options<'_>, JsValue> {
        let mut given = Given::default();
        fill(&self.json, &mut given)?;
        let owned = |list: &[crate::Text<'_>]| list.iter().map(|text| text.as_str().to_owned()).collect();
        Ok(Options {
            unshipped: self.unshipped.as_deref(),
            orders: self.orders.as_deref(),
            #[cfg(feature = "files")]
            mapping: mapping(given.mapping.as_str())?,
            #[cfg(feature = "files")]
            tied: self.tied.as_deref(),
            platform: word("platform", named(&given.platform), source::Platform::ALL, source::Platform::word)?,
            output: word("output", given.output.as_str(), Output::ALL, Output::word)?.unwrap_or(Output::Json),
            fix: given.fix == "true",
            accept: owned(&given.accept),
            overrides: owned(&given.overrides),
            given,
        })
    }
}

/// Options that were read.
pub struct Options<'s> {
    given: Given<'s>,
    unshipped: Option<&'s [u8]>,
    orders: Option<&'s [u8]>,
    #[cfg(feature = "files")]
    mapping: Option<source::Mapping>,
    /// Ties of the whole file that are found more than once, in ascending order.
    #[cfg(feature = "files")]
    pub tied: Option<&'s [u32]>,
    platform: Option<source::Platform>,
    accept: Vec<String>,
    overrides: Vec<String>,
    pub output: Output,
    pub fix: bool,
}

impl Options<'_> {
    pub fn check(&self) -> Result<CheckOptions, JsValue> {
        let text = self.given.now.as_str();
        let now = Reading::of(text).and_then(|reading| reading.at());
        let now = now.ok_or_else(|| fail("E_NOW", &format!("now is \"{text}\"; give the moment of the check as RFC 3339")))?;
        let no_tracking = word("noTracking", self.given.no_tracking.as_str(), NoTracking::ALL, NoTracking::word)?;
        #[cfg(feature = "files")]
        let no_tracking = no_tracking.or(self.mapping.as_ref().and_then(|mapping| mapping.no_tracking));
        Ok(CheckOptions {
            now,
            marketplace: store(self.given.marketplace.filled())?,
            overlay: overlay(self.given.overlay.as_str())?,
            no_tracking: no_tracking.unwrap_or(NoTracking::Hold),
        })
    }

    pub fn source(&self) -> source::Options<'_> {
        source::Options {
            platform: self.platform,
            marketplace: self.given.marketplace.filled(),
            unshipped: self.unshipped,
            orders: self.orders,
            zone: self.given.zone.as_str(),
            #[cfg(feature = "files")]
            mapping: self.mapping.as_ref(),
            #[cfg(feature = "files")]
            part: self.part(),
        }
    }

    #[cfg(feature = "files")]
    fn part(&self) -> Option<source::Part<'_>> {
        let part = self.given.part.as_ref()?;
        let count = |text: &crate::Text<'_>| text.as_str().parse().ok();
        Some(source::Part {
            platform: source::Platform::ALL.iter().copied().find(|platform| part.platform == platform.word())?,
            shape: part.shape.as_str(),
            encoding: source::Encoding::ALL.iter().copied().find(|encoding| part.encoding == encoding.word())?,
            lines: part.lines == "true",
            head: count(&part.head)?,
            byte: count(&part.byte)?,
            line: count(&part.line)?,
            column: count(&part.column)?,
            more: part.more == "true",
        })
    }

    /// Whether more of the file follows.
    #[cfg(feature = "files")]
    pub fn more(&self) -> bool {
        self.given.more == "true"
    }

    /// Whether the answer holds the shipments.
    pub fn shipments(&self) -> bool {
        self.given.shipments == "true"
    }

    /// Whether a table begins with the names of its columns.
    #[cfg(feature = "files")]
    pub fn names(&self) -> bool {
        self.given.names != "false"
    }

    pub fn fixes(&self) -> FixOptions<'_> {
        FixOptions { accept: &self.accept }
    }

    pub fn confirm(&self, check: &CheckOptions) -> ConfirmOptions<'_> {
        ConfirmOptions { marketplace: check.marketplace, overrides: &self.overrides }
    }

    #[cfg(feature = "files")]
    pub fn to(&self) -> Result<To, JsValue> {
        word("to", self.given.to.as_str(), To::ALL, To::word)?.ok_or_else(|| fail("E_OPTIONS", "to is missing; it is api, feed or flat"))
    }

    #[cfg(feature = "files")]
    pub fn rate(&self) -> Result<vtr::RateOptions, JsValue> {
        let CheckOptions { now, overlay, .. } = self.check()?;
        Ok(vtr::RateOptions { now: now.as_second(), assume: store(self.given.assume.filled())?, overlay })
    }

    #[cfg(feature = "files")]
    pub fn clock(&self) -> Result<vtr::ClockOptions, JsValue> {
        let minutes = |name: &str, text: &crate::Text<'_>, default: u32| match text.filled() {
            None => Ok(default),
            Some(text) => text.parse().map_err(|_| fail("E_OPTIONS", &format!("{name} is {text:?}; it is a whole number of minutes"))),
        };
        let default = vtr::ClockOptions::default();
        let cut_off = self.given.cut_off.filled().map(|text| {
            let at = Reading::of(text).and_then(|reading| reading.at());
            at.map(|at| at.as_second()).ok_or_else(|| fail("E_OPTIONS", &format!("cutOff is {text:?}; give a moment as RFC 3339")))
        });
        Ok(vtr::ClockOptions {
            interval: minutes("interval", &self.given.interval, default.interval)?,
            margin: minutes("margin", &self.given.margin, default.margin)?,
            cut_off: cut_off.transpose()?,
        })
    }

    #[cfg(feature = "files")]
    pub fn columns(&self) -> Result<Vec<(vtr::Column, String)>, JsValue> {
        let one = |named: &NamedColumn<'_>| {
            let column = word("column", named.column.as_str(), vtr::Column::ALL, vtr::Column::word)?;
            Ok(column.map(|column| (column, named.name.as_str().to_owned())))
        };
        self.given.columns.iter().filter_map(|named| one(named).transpose()).collect()
    }

    /// The moment as it was given.
    #[cfg(feature = "files")]
    pub fn now(&self) -> &str {
        self.given.now.as_str()
    }

    #[cfg(feature = "files")]
    pub fn merchant_id(&self) -> &str {
        self.given.merchant_id.as_str()
    }
}
