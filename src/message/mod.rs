//! Texts for people, in six languages, from one Fluent catalogue: `catalog/messages/<language>/*.ftl`.
//!
//! The engine knows codes and parameters only. This room renders them natively; in JavaScript `@fluent/bundle` renders
//! the same files, so the WASM holds no text at all. English is the reference; the tests hold the others to it.

mod language;
#[cfg(test)]
mod tests;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{borrow::Cow, collections::BTreeSet};

use crate::{
    Applied, Held, OverlayError, Param, Params,
    catalog::{Carrier, Sanction},
    check::{Readiness, Vtr},
    outcome::{Action, Answer, Basis, Difference, State},
    payload::Obstacle,
    rules::{Consequence, Finding, Fix, FixKind},
    source::{Problem, names::How},
    tracking::{Dirt, Grade, Kind, Reason, Verdict},
    vtr,
};
pub use language::{FILES, Language};

/// The texts of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Every enum people see, by the name of its family in the catalogue, and its words.
pub fn words() -> Vec<(&'static str, Vec<&'static str>)> {
    fn all<T: Copy>(values: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
        values.iter().map(|value| word(*value)).collect()
    }
    vec![
        ("readiness", all(Readiness::ALL, Readiness::word)),
        ("vtr", all(Vtr::ALL, Vtr::word)),
        ("consequence", all(Consequence::ALL, Consequence::word)),
        ("verdict", all(Verdict::ALL, Verdict::word)),
        ("confidence", all(Grade::ALL, Grade::word)),
        ("kind", all(Kind::ALL, Kind::word)),
        ("cleaning", all(Dirt::ALL, Dirt::word)),
        ("fix-kind", all(FixKind::ALL, FixKind::word)),
        ("outcome", all(State::ALL, State::word)),
        ("action", all(Action::ALL, Action::word)),
        ("basis", all(Basis::ALL, Basis::word)),
        ("name-how", all(How::ALL, How::word)),
        ("ruling", all(vtr::Ruling::ALL, vtr::Ruling::word)),
        ("why", all(vtr::Why::ALL, vtr::Why::word)),
        ("rate-state", all(vtr::State::ALL, vtr::State::word)),
        ("trend", all(vtr::Trend::ALL, vtr::Trend::word)),
        ("likely", all(vtr::Likely::ALL, vtr::Likely::word)),
        ("part", parts()),
        ("report-column", all(vtr::Column::ALL, vtr::Column::word)),
        ("sanction", all(Sanction::ALL, Sanction::word)),
    ]
}

/// The parts of a number that some format of the catalogue names.
fn parts() -> Vec<&'static str> {
    let names = Carrier::all().iter().flat_map(Carrier::formats).flat_map(|format| format.parts).map(|part| part.name);
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Longest parameter a text shows; hostile rows hold megabytes.
const SHOWN: usize = 80;

impl Messages {
    /// The texts of a language; reading them takes about a millisecond, so keep them.
    ///
    /// ```
    /// use shipconfirm::{CheckOptions, Shipment, check, message::{Language, Messages}};
    /// let shipment: Shipment = serde_json::from_str(r#"{ "marketplace": "GB", "packages": [{ "trackingNumber": "RB123456785GB" }] }"#)?;
    /// let report = check(&[shipment], &CheckOptions::at("2026-11-21T12:00:00Z".parse()?));
    /// let texts: Vec<String> = report.packages[0].findings.iter().map(|finding| Messages::of(Language::En).finding(finding)).collect();
    /// assert!(texts.contains(&"There is no carrier.".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(language: Language) -> Messages {
        let locales: Vec<_> = language.word().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(locales);
        // Isolation marks keep texts of two directions apart. All six languages run left to right, what could turn the
        // direction is taken out of the parameters, and marks would be noise in logs, JSON and terminals.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(language.numbers()));
        for (_, text) in language.files() {
            // The tests read every file without an error.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource);
        }
        Messages { language, bundle }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What is wrong.
    pub fn finding(&self, finding: &Finding) -> String {
        self.text(finding.rule.code, None, &finding.params)
    }

    /// What to do about the findings of a rule, by its code.
    pub fn hint(&self, code: &str) -> String {
        self.text(code, Some("hint"), &Params::none())
    }

    /// What a rule is called, by its code.
    pub fn title(&self, code: &str) -> String {
        self.text(code, Some("title"), &Params::none())
    }

    /// What a fix does.
    pub fn fix(&self, fix: &Fix) -> String {
        self.text(&format!("fix-{}", fix.code), None, &fix.params)
    }

    /// What a fix has done.
    pub fn applied(&self, applied: &Applied) -> String {
        self.text(&format!("fix-{}", applied.fix), None, &applied.params)
    }

    /// Why a carrier may have issued a number.
    pub fn reason(&self, reason: &Reason) -> String {
        self.text(&format!("reason-{}", reason.name()), None, &reason.params())
    }

    /// How a rate stands.
    pub fn rate(&self, rate: &vtr::Rate) -> String {
        self.text(rate.code, None, &rate.params)
    }

    /// What every figure of the rate carries with it: how Amazon counts, and when it shows.
    pub fn rate_note(&self) -> String {
        self.text("rate-note", None, &Params::none())
    }

    /// How near the deadlines are.
    pub fn clock(&self, deadlines: &vtr::Deadlines) -> String {
        self.text(&format!("nearness-{}", deadlines.nearness.word()), None, &deadlines.params)
    }

    /// What is wrong with a file.
    pub fn problem(&self, problem: &Problem) -> String {
        self.text(problem.code, None, &problem.params)
    }

    /// What keeps a package out of a payload.
    pub fn obstacle(&self, obstacle: &Obstacle) -> String {
        self.text(obstacle.code, None, &obstacle.params)
    }

    /// What is wrong with an overlay.
    pub fn overlay(&self, error: &OverlayError) -> String {
        self.text(error.code, None, &error.params)
    }

    /// Why a package is held back.
    pub fn held(&self, held: &Held) -> String {
        self.text(&held.code, None, &held.params)
    }

    /// What an answer of Amazon means, when somebody wrote it down.
    pub fn answer(&self, answer: &Answer) -> Option<String> {
        answer.known.map(|known| self.text(&format!("answer-{known}"), None, &Params::none()))
    }

    /// What Amazon holds otherwise than it was sent.
    pub fn difference(&self, difference: &Difference) -> String {
        let Difference { field, sent, found } = difference;
        self.text("difference", None, &Params::none().with("field", field.word()).with("sent", sent.clone()).with("found", found.clone()))
    }

    /// A word of one of the engine's enums, such as `order-id` of `kind`.
    pub fn word(&self, family: &str, word: &str) -> String {
        self.text(&format!("{family}-{word}"), None, &Params::none())
    }

    /// The text of an id; the id itself when there is none.
    fn text(&self, id: &str, attribute: Option<&str>, params: &Params) -> String {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut args = FluentArgs::new();
        for (name, value) in params.iter() {
            match value {
                Param::Text(text) => args.set(*name, inert(text)),
                Param::Count(count) => args.set(*name, *count),
            }
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        debug_assert!(faults.is_empty(), "{id}: {faults:?}");
        text
    }
}

/// A parameter as a text shows it: short, and without what would break the line or turn its direction. Braces in it mean
/// nothing: Fluent never reads a value as a text of its own.
fn inert(text: &str) -> Cow<'_, str> {
    let harmful =
        |c: char| c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    if text.len() <= SHOWN && !text.contains(harmful) {
        return Cow::Borrowed(text);
    }
    let mut shown: String = text.chars().take(SHOWN).map(|c| if harmful(c) { '\u{FFFD}' } else { c }).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    Cow::Owned(shown)
}
