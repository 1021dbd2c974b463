//! What a rule found: code, parameters, a pointer to the field, and the fix. No text: that stands in `catalog/messages/`.

use std::borrow::Cow;

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::Rule;
use crate::params::Params;

words! {
    /// What happens at Amazon. Not a mood.
    pub enum Consequence {
        /// Normalised for you, or good to know.
        Note = "note",
        /// Taken, may not count.
        Risk = "risk",
        /// Taken, and sure to count against the seller.
        Defect = "defect",
        /// Amazon will not take it, or a rule forbids sending.
        Refused = "refused",
    }
}

/// What a finding does to the Valid Tracking Rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing.
    Neutral,
    /// May not count.
    AtRisk,
    /// Counts against.
    Defect,
}

words! {
    /// How safe a fix is.
    pub enum FixKind {
        /// A person must find out.
        None = "none",
        /// Blanks, hyphens, case, invisible characters, a known alias: may be applied without asking.
        Safe = "safe",
        /// A person decides.
        Suggested = "suggested",
    }
}

/// One changed field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// JSON Pointer into the shipment.
    pub path: String,
    /// Text it holds.
    pub from: String,
    /// Text it gets.
    pub to: String,
}

/// What would mend a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// How safe it is.
    pub kind: FixKind,
    /// Stable code of what it does: its title's in the catalogue, without `fix-`.
    pub code: &'static str,
    /// What the title is made of: `to`, the new text, and whatever else it names.
    pub params: Params,
    /// The changes.
    pub edits: Vec<Edit>,
}

impl Fix {
    /// A fix of one field.
    pub fn one(kind: FixKind, code: &'static str, path: impl Into<String>, from: &str, to: impl Into<String>) -> Fix {
        let to = to.into();
        let params = Params::none().with("to", to.clone());
        Fix { kind, code, params, edits: vec![Edit { path: path.into(), from: from.to_owned(), to }] }
    }

    /// Names something else in the title.
    pub fn with(mut self, name: &'static str, text: impl Into<Cow<'static, str>>) -> Fix {
        self.params = self.params.with(name, text);
        self
    }

    /// Adds another field.
    pub fn and(mut self, path: impl Into<String>, from: &str, to: impl Into<String>) -> Fix {
        self.edits.push(Edit { path: path.into(), from: from.to_owned(), to: to.into() });
        self
    }
}

/// One thing a rule found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Its consequence here: at most the rule's own, unless an overlay says otherwise.
    pub consequence: Consequence,
    /// What it was before the host's overlay changed it.
    pub overlaid: Option<Consequence>,
    /// Its effect on the rate here.
    pub vtr: Effect,
    /// JSON Pointer into the shipment.
    pub path: String,
    /// What the message is made of.
    pub params: Params,
    /// What would mend it: one is a fix; several are a choice, each as likely as the others, best evidence first.
    fixes: Vec<Fix>,
}

impl Finding {
    /// What would mend it.
    pub fn fix(&self) -> Option<&Fix> {
        match self.fixes.as_slice() {
            [fix] => Some(fix),
            _ => None,
        }
    }

    /// What a person is asked to choose among; never beside a fix.
    pub fn choices(&self) -> &[Fix] {
        if self.fixes.len() > 1 { &self.fixes } else { &[] }
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("rule", self.rule.name)?;
        map.serialize_entry("code", self.rule.code)?;
        map.serialize_entry("consequence", &self.consequence)?;
        if let Some(before) = &self.overlaid {
            map.serialize_entry("overlaid", before)?;
        }
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("params", &self.params)?;
        map.serialize_entry("fix", &self.fix())?;
        if self.fixes.len() > 1 {
            map.serialize_entry("choices", &self.fixes)?;
        }
        map.end()
    }
}

/// Where rules put what they find.
#[derive(Debug)]
pub struct Findings<'o> {
    rule: &'static Rule,
    out: &'o mut Vec<Finding>,
}

impl<'o> Findings<'o> {
    pub(crate) fn of(rule: &'static Rule, out: &'o mut Vec<Finding>) -> Self {
        Findings { rule, out }
    }

    /// Adds a finding at `path` with the rule's own consequence; what comes back can be weakened or given a fix.
    pub fn add(&mut self, path: impl Into<String>, params: impl IntoIterator<Item = (&'static str, String)>) -> Added<'_> {
        self.put(path.into(), &mut params.into_iter())
    }

    /// One function for every count of parameters.
    #[inline(never)]
    fn put(&mut self, path: String, params: &mut dyn Iterator<Item = (&'static str, String)>) -> Added<'_> {
        let (rule, params) = (self.rule, params.collect());
        self.out.push(Finding { rule, consequence: rule.consequence, overlaid: None, vtr: rule.vtr, path, params, fixes: Vec::new() });
        Added(self.out.last_mut())
    }
}

/// A finding just added.
#[derive(Debug)]
pub struct Added<'f>(Option<&'f mut Finding>);

impl<'f> Added<'f> {
    pub(super) fn to(finding: Option<&'f mut Finding>) -> Self {
        Added(finding)
    }

    /// Weakens the consequence: a rule's own is the strongest it may give.
    pub fn at_most(mut self, consequence: Consequence) -> Self {
        if let Some(finding) = self.0.as_deref_mut() {
            finding.consequence = finding.consequence.min(consequence);
            if consequence == Consequence::Note {
                finding.vtr = Effect::Neutral;
            }
        }
        self
    }

    /// A parameter that counts things.
    pub fn count(mut self, name: &'static str, count: u64) -> Self {
        if let Some(finding) = self.0.as_deref_mut() {
            finding.params.push_count(name, count);
        }
        self
    }

    /// Weakens the effect on the rate.
    pub fn vtr_at_most(mut self, effect: Effect) -> Self {
        if let Some(finding) = self.0.as_deref_mut() {
            finding.vtr = finding.vtr.min(effect);
        }
        self
    }

    /// Offers a fix.
    pub fn fix(mut self, fix: Fix) -> Self {
        if let Some(finding) = self.0.as_deref_mut() {
            finding.fixes.push(fix);
        }
        self
    }
    /// Asks which of several fixes is meant.
    pub fn ask(mut self, choices: Vec<Fix>) -> Self {
        if let Some(finding) = self.0.as_deref_mut() {
            finding.fixes = choices;
        }
        self
    }
}
