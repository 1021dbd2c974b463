//! What a rule found: code, parameters, a pointer to the field, and the fix. Text is rendered here and nowhere else.

use std::{borrow::Cow, fmt::Write as _};

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::Rule;

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
    /// What it does, in words.
    pub title: String,
    /// The changes.
    pub edits: Vec<Edit>,
}

impl Fix {
    /// A fix of one field.
    pub fn one(kind: FixKind, title: impl Into<String>, path: impl Into<String>, from: &str, to: impl Into<String>) -> Fix {
        Fix { kind, title: title.into(), edits: vec![Edit { path: path.into(), from: from.to_owned(), to: to.into() }] }
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
    /// Its consequence here: at most the rule's own.
    pub consequence: Consequence,
    /// Its effect on the rate here.
    pub vtr: Effect,
    /// JSON Pointer into the shipment.
    pub path: String,
    /// What the message is made of.
    pub params: Vec<(&'static str, Cow<'static, str>)>,
    /// What would mend it.
    pub fix: Option<Fix>,
}

impl Finding {
    /// The message in English, parameters cut to a readable length.
    pub fn message(&self) -> String {
        render(self.rule.message, &self.params)
    }
}

/// Longest parameter a message shows; hostile rows hold megabytes.
const SHOWN: usize = 80;

/// Puts the parameters into a message: `{name}` is the parameter itself, `{name|word=text|other=text}` the text that
/// stands for it, so that parameters are stable words and every language has its own texts.
fn render(template: &str, params: &[(&'static str, Cow<'static, str>)]) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((text, tail)) = rest.split_once('{') {
        out.push_str(text);
        let Some((name, tail)) = tail.split_once('}') else { break };
        let (name, choices) = name.split_once('|').unwrap_or((name, ""));
        let value = params.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value.as_ref());
        let value = choices.split('|').find_map(|choice| choice.strip_prefix(value)?.strip_prefix('=')).unwrap_or(value);
        match value.char_indices().nth(SHOWN) {
            Some((end, _)) => {
                let _ = write!(out, "{}…", value.get(..end).unwrap_or_default());
            }
            None => out.push_str(value),
        }
        rest = tail;
    }
    out + rest
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Params<'p>(&'p [(&'static str, Cow<'static, str>)]);
        impl Serialize for Params<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.iter().map(|(key, value)| (*key, value)))
            }
        }
        let mut map = serializer.serialize_map(Some(7))?;
        map.serialize_entry("rule", self.rule.name)?;
        map.serialize_entry("code", self.rule.code)?;
        map.serialize_entry("consequence", &self.consequence)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("params", &Params(&self.params))?;
        map.serialize_entry("message", &self.message())?;
        map.serialize_entry("fix", &self.fix)?;
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
        let params = params.into_iter().map(|(key, value)| (key, Cow::Owned(value))).collect();
        let finding =
            Finding { rule: self.rule, consequence: self.rule.consequence, vtr: self.rule.vtr, path: path.into(), params, fix: None };
        self.out.push(finding);
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
            finding.fix = Some(fix);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_messages_are_rendered_once_and_cut() {
        let params = [("a", Cow::Borrowed("{b}")), ("b", Cow::Owned("é".repeat(200)))];
        assert_eq!(render("x {a} y", &params), "x {b} y");
        assert_eq!(render("{b}", &params).chars().count(), SHOWN + 1);
        assert_eq!(render("{missing}!", &params), "!");
        let chosen = [("need", Cow::Borrowed("required"))];
        assert_eq!(render("it is {need|require=no|required=a must|=blank}.", &chosen), "it is a must.");
        assert_eq!(render("it is {need|other=no}.", &chosen), "it is required.");
        assert_eq!(render("it is {none|other=no|=blank}.", &chosen), "it is blank.");
    }
}
