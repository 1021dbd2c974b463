//! Applies fixes: listed one by one, and applied twice they change nothing more.

use serde::Serialize;

use crate::{
    check::{CheckOptions, PackageReport, check_one},
    params::Params,
    rules::{Edit, Finding, FixKind},
    shipment::{Shipment, Slot, Text},
};

/// A change that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// The shipment's name.
    pub shipment: String,
    /// Code of the rule whose fix it is.
    pub code: &'static str,
    /// Name of that rule.
    pub rule: &'static str,
    /// Code of what the fix does.
    pub fix: &'static str,
    /// What its title is made of.
    pub params: Params,
    /// JSON Pointer into the shipment.
    pub path: String,
    /// Text it held.
    pub from: String,
    /// Text it holds now.
    pub to: String,
}

/// Which fixes to apply.
#[derive(Debug, Clone, Copy, Default)]
pub struct FixOptions<'a> {
    /// Besides the safe ones: suggested fixes of these rules (code or name), as a person has decided.
    pub accept: &'a [String],
}

impl FixOptions<'_> {
    fn takes(&self, finding: &Finding) -> bool {
        finding.fix().is_some_and(|fix| match fix.kind {
            FixKind::Safe => true,
            FixKind::Suggested => self.accept.iter().any(|word| word == finding.rule.code || word == finding.rule.name),
            FixKind::None => false,
        })
    }
}

/// A fix may uncover another finding with a fix, never the same one again; this many rounds are more than there are layers.
const ROUNDS: usize = 8;

/// Applies every safe fix of a shipment, and the suggested ones that were accepted, and says what was changed.
///
/// ```
/// use shipconfirm::{CheckOptions, FixOptions, Shipment, apply_fixes};
/// let mut shipment: Shipment = serde_json::from_str(r#"{ "marketplace": "GB",
///     "packages": [{ "carrier": "RoyalMail", "trackingNumber": "32-001 925 4000-221 BB4 EFC" }] }"#)?;
/// let options = CheckOptions::at("2026-11-21T12:00:00Z".parse()?);
/// let applied = apply_fixes(&mut shipment, &options, &FixOptions::default());
/// assert_eq!(applied.len(), 2);
/// assert_eq!(shipment.packages[0].carrier, "Royal Mail");
/// assert_eq!(shipment.packages[0].tracking_number, "320019254000221BB4EFC");
/// assert!(apply_fixes(&mut shipment, &options, &FixOptions::default()).is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn apply_fixes(shipment: &mut Shipment<'_>, check: &CheckOptions, options: &FixOptions<'_>) -> Vec<Applied> {
    let mut applied = Vec::new();
    for _ in 0..ROUNDS {
        let mut reports: Vec<PackageReport> = Vec::new();
        check_one(shipment, 0, check, &mut reports);
        let before = applied.len();
        for finding in reports.iter().flat_map(|report| &report.findings).filter(|finding| options.takes(finding)) {
            let Some(fix) = finding.fix() else { continue };
            // All of a fix or nothing: a field that has changed since takes the fix off the table.
            if !fix.edits.iter().all(|edit| shipment.field(&edit.path).is_some_and(|text| text.as_str() == edit.from)) {
                continue;
            }
            for Edit { path, from, to } in &fix.edits {
                if let Some(text) = shipment.field_mut(path) {
                    *text = Text::from(to.clone());
                    applied.push(Applied {
                        shipment: shipment.name().to_owned(),
                        code: finding.rule.code,
                        rule: finding.rule.name,
                        fix: fix.code,
                        params: fix.params.clone(),
                        path: path.clone(),
                        from: from.clone(),
                        to: to.clone(),
                    });
                }
            }
        }
        if applied.len() == before {
            break;
        }
    }
    applied
}

impl<'a> Shipment<'a> {
    /// The field a JSON Pointer names.
    pub fn field(&mut self, path: &str) -> Option<&Text<'a>> {
        self.field_mut(path).map(|text| &*text)
    }

    /// The field a JSON Pointer names, to be changed.
    pub fn field_mut(&mut self, path: &str) -> Option<&mut Text<'a>> {
        let mut steps = path.strip_prefix('/')?.split('/');
        let text = Slot::Record(self).text(&mut steps)?;
        steps.next().is_none().then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_pointers_reach_every_text() {
        let mut shipment: Shipment = serde_json::from_str(r#"{"lines":[{"sku":"A"}],"packages":[{"items":[{"quantity":2}]}]}"#).unwrap();
        assert_eq!(shipment.field("/packages/0/items/0/quantity").map(Text::as_str), Some("2"));
        assert_eq!(shipment.field("/lines/0/sku").map(Text::as_str), Some("A"));
        for nowhere in ["", "/", "/packages/1/carrier", "/packages/0", "/packages/0/carrier/x", "/orderId/0", "/packages/x/carrier"] {
            assert!(shipment.field(nowhere).is_none(), "{nowhere:?}");
        }
    }
}
