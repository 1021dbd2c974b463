//! What a host adds to the facts without a build: carriers, formats, names, services, and how much its rules weigh.
//!
//! An overlay adds. It takes no candidate away, names nothing anew that Amazon's list names, and a rule whose
//! consequence it changes says so at every finding. What it may hold: [`shape::OVERLAY`]; the guide: `docs/overlay.md`.

pub(crate) mod fault;
mod gather;
pub(crate) mod json;
mod pattern;
pub mod shape;
#[cfg(test)]
mod tests;

use std::{marker::PhantomData, sync::Mutex};

use fault::Faults;
pub use fault::OverlayError;
use json::Json;
pub(crate) use pattern::Pattern;

use crate::{
    catalog::{Carrier, Format, Match, Resolution, key},
    marketplace::{Marketplace, MarketplaceSet},
    rules::{Consequence, Finding, Rule},
};

/// Facts and weights of a host.
#[derive(Debug, Default)]
pub struct Overlay {
    json: String,
    carriers: Vec<&'static Carrier>,
    names: Vec<Name>,
    services: Vec<Mapping>,
    rules: Vec<(&'static Rule, Consequence)>,
}

/// A name of a carrier.
#[derive(Debug)]
struct Name {
    key: String,
    carrier: &'static Carrier,
    stores: MarketplaceSet,
}

/// What the shop calls a service.
#[derive(Debug)]
struct Mapping {
    carrier: &'static Carrier,
    from: String,
    to: &'static str,
}

/// Every overlay that was read, so that one text is kept once however often it is read.
static KEPT: Mutex<Vec<&'static Overlay>> = Mutex::new(Vec::new());

impl Overlay {
    /// Reads an overlay. It stays in memory for as long as the program runs, as the catalogue does, so read one once and
    /// not a new one for each shipment; the same text read again is the same overlay.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place:
    /// `{"version":1,"rules":{"TRK999":"note"}}`: `E_OVERLAY_RULE` at `/rules/TRK999`.
    ///
    /// ```
    /// use shipconfirm::{CheckOptions, Overlay, Shipment, check, rules::Consequence};
    /// let overlay = Overlay::read(r#"{ "version": 1, "rules": { "missing-carrier": "risk" } }"#).unwrap();
    /// let shipment: Shipment = serde_json::from_str(r#"{ "marketplace": "GB", "packages": [{ "trackingNumber": "RB123456785GB" }] }"#)?;
    /// let options = CheckOptions { overlay: Some(overlay), ..CheckOptions::at("2026-11-21T12:00:00Z".parse()?) };
    /// let report = check(&[shipment], &options);
    /// let finding = report.packages[0].findings.iter().find(|finding| finding.rule.name == "missing-carrier").unwrap();
    /// assert_eq!((finding.consequence, finding.overlaid), (Consequence::Risk, Some(Consequence::Refused)));
    /// assert_eq!(Overlay::read(r#"{ "version": 2 }"#).unwrap_err()[0].to_string(), "/version: E_DATA_KIND");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read(json: &str) -> Result<&'static Overlay, Vec<OverlayError>> {
        let mut kept = KEPT.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(known) = kept.iter().find(|overlay| overlay.json == json) {
            return Ok(known);
        }
        let mut faults = Faults::default();
        let mut overlay = Overlay::default();
        match crate::json::read(json, PhantomData::<Json<'_>>) {
            Ok(read) => {
                shape::check(&read, &shape::OVERLAY, "", &mut faults);
                overlay = gather::gather(&read, &mut faults);
            }
            Err(error) => {
                faults.counted("", "E_DATA_JSON", "", &[("line", error.line()), ("column", error.column())]);
            }
        }
        if let Some(faults) = faults.finish() {
            return Err(faults);
        }
        overlay.json = json.to_owned();
        let overlay: &'static Overlay = Box::leak(Box::new(overlay));
        kept.push(overlay);
        Ok(overlay)
    }

    /// Carriers of the host, and those of the catalogue with what the host adds.
    pub fn carriers(&self) -> &[&'static Carrier] {
        &self.carriers
    }

    /// Rules with the consequence their findings get.
    pub fn rules(&self) -> &[(&'static Rule, Consequence)] {
        &self.rules
    }

    /// A carrier with what the host adds to it.
    fn whole(&self, carrier: &'static Carrier) -> &'static Carrier {
        self.carriers.iter().copied().find(|own| *own == carrier).unwrap_or(carrier)
    }

    /// Whom the host means by a name in a store.
    fn named(&self, name: &str, marketplace: Option<&Marketplace>) -> Option<&'static Carrier> {
        let wanted = key(name);
        let mut here = self.names.iter().filter(|name| name.key == wanted && marketplace.is_none_or(|store| name.stores.contains(store)));
        let first = here.next()?.carrier;
        // Without a store nobody can say which of two was meant.
        here.all(|other| other.carrier == first).then_some(first)
    }

    /// What Amazon calls the service that the shop's text means.
    pub(crate) fn service(&self, carrier: &Carrier, text: &str) -> Option<&'static str> {
        let mut own = self.services.iter().filter(|mapping| mapping.carrier == carrier).peekable();
        own.peek()?;
        let wanted = key(text);
        own.find(|mapping| mapping.from == wanted).map(|mapping| mapping.to)
    }

    /// Formats of the host that accept a cleaned number.
    pub(crate) fn accepting(&self, number: &[u8]) -> impl Iterator<Item = &'static Format> {
        self.carriers.iter().flat_map(move |carrier| carrier.hosted_accepting(number))
    }

    /// Gives findings the consequence the host wants, and lets each say what it was.
    pub(crate) fn weigh<'f>(&self, findings: impl IntoIterator<Item = &'f mut Finding>) {
        if self.rules.is_empty() {
            return;
        }
        for finding in findings {
            let wanted = self.rules.iter().find(|(rule, _)| std::ptr::eq(*rule, finding.rule)).map(|(_, consequence)| *consequence);
            if let Some(wanted) = wanted.filter(|wanted| *wanted != finding.consequence) {
                finding.overlaid = Some(finding.consequence);
                finding.consequence = wanted;
            }
        }
    }
}

/// Whom a name means in a store: a value of Amazon's list always itself, then the host's words, then the catalogue's.
pub(crate) fn resolve(name: &str, marketplace: Option<&Marketplace>, overlay: Option<&'static Overlay>) -> Resolution {
    let Some(overlay) = overlay else { return Carrier::resolve(name, marketplace) };
    if crate::catalog::CarrierCode::find(name).is_none()
        && let Some(carrier) = overlay.named(name, marketplace)
    {
        return Resolution::Known(carrier, Match::Alias);
    }
    match Carrier::resolve(name, marketplace) {
        Resolution::Known(carrier, how) => Resolution::Known(overlay.whole(carrier), how),
        other => other,
    }
}

/// The one carrier that a name came to.
pub(crate) fn meant(resolution: &Resolution, overlay: Option<&'static Overlay>) -> Option<&'static Carrier> {
    match resolution {
        Resolution::Exact(code) => match overlay {
            None => code.carrier(),
            Some(overlay) => {
                let own = overlay.carriers.iter().copied().find(|carrier| carrier.code == Some(code.value));
                own.or_else(|| code.carrier().map(|carrier| overlay.whole(carrier)))
            }
        },
        Resolution::Known(carrier, _) => Some(carrier),
        _ => None,
    }
}
