//! One answer of Amazon, and what became of one package.

use super::{
    known::{Known, severity},
    terms::{Action, AnswerKind, State},
};
use crate::catalog::Confidence;

/// What Amazon says in one place: its own words, and what is known of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What it does to the package.
    pub state: State,
    /// What to do; `None` when there is nothing to do.
    pub action: Option<Action>,
    /// Status of the HTTP answer.
    pub status: Option<u16>,
    /// Amazon's word for how bad it is, in the language of the site.
    pub severity: Option<String>,
    /// Amazon's code.
    pub code: Option<String>,
    /// Amazon's text, word for word.
    pub text: Option<String>,
    /// Name of the known answer; its meaning is `answer-NAME` in the catalogue of texts.
    pub known: Option<&'static str>,
    /// Code of the rule that finds it before it is sent.
    pub finding: Option<&'static str>,
    /// How sure the meaning is.
    pub confidence: Option<Confidence>,
    /// Message id, or record number from the first row of data; 0 means the whole feed.
    pub number: Option<u32>,
    /// The order it names.
    pub order_id: Option<String>,
    /// The order item it names.
    pub order_item_id: Option<String>,
    /// The package reference it names.
    pub package: Option<String>,
    /// Line, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
    /// Bytes before the place.
    pub byte: usize,
}

/// An answer as it stands in a report, not yet read.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Where neither status nor severity says it.
    pub state: Option<State>,
    pub status: Option<u16>,
    pub severity: String,
    pub code: String,
    pub text: String,
    pub number: Option<u32>,
    pub order_id: String,
    pub order_item_id: String,
    pub package: String,
    pub byte: usize,
}

impl Row {
    /// Reads the row; `place` is its line and column.
    pub(super) fn answer(self, kind: AnswerKind, (line, column): (usize, usize)) -> Answer {
        let filled = |text: String| Some(text).filter(|text| !text.trim().is_empty());
        let known = Known::find(kind, self.status.unwrap_or(0), self.code.trim(), &self.text);
        let plain = self.state.or(self.status.map(of_status)).or_else(|| severity(&self.severity)).unwrap_or(State::Unknown);
        let state = known.and_then(|known| known.state).unwrap_or(plain);
        let nobody_knows = (known.is_none() && state >= State::Unknown).then_some(Action::Unknown);
        Answer {
            state,
            action: known.and_then(|known| known.action).or(nobody_knows),
            status: self.status,
            severity: filled(self.severity),
            code: filled(self.code),
            text: filled(self.text),
            known: known.map(|known| known.id),
            finding: known.and_then(|known| known.finding),
            confidence: known.map(|known| known.confidence),
            number: self.number,
            order_id: filled(self.order_id),
            order_item_id: filled(self.order_item_id),
            package: filled(self.package),
            line,
            column,
            byte: self.byte,
        }
    }
}

/// A fault of Amazon's leaves open whether the call was carried out.
fn of_status(status: u16) -> State {
    match status {
        200..=299 => State::Accepted,
        400..=499 => State::Refused,
        _ => State::Unknown,
    }
}

words! {
    /// What the state of a package rests on.
    pub enum Basis {
        /// Amazon names the package.
        Named = "named",
        /// Amazon does not name it, and the counts of the report leave no room for a refusal.
        Counted = "counted",
        /// Amazon refused the file as a whole.
        WholeFile = "whole-file",
        /// Amazon is still at work.
        Processing = "processing",
        /// Amazon does not name it, and the counts prove nothing.
        Uncounted = "uncounted",
        /// It is in the order as it was sent.
        Found = "found",
        /// It is in the order, and something is not as it was sent.
        Differs = "differs",
        /// The order is there without it.
        Missing = "missing",
        /// The order was read without its packages.
        NoPackages = "no-packages",
        /// The answer says nothing of the order.
        NoOrder = "no-order",
    }
}

words! {
    /// A field of a package that is compared.
    pub enum Field {
        /// Tracking number.
        TrackingNumber = "trackingNumber",
        /// Carrier.
        Carrier = "carrier",
        /// Delivery service.
        Service = "service",
        /// Ship date.
        ShipDate = "shipDate",
    }
}

/// A field that Amazon holds otherwise than it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// What was sent.
    pub sent: String,
    /// What Amazon holds, `""` for nothing.
    pub found: String,
}

/// What became of one package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What became of it.
    pub state: State,
    /// What to do; `None` when there is nothing to do.
    pub action: Option<Action>,
    /// What the state rests on.
    pub basis: Basis,
    /// Amazon order id.
    pub order_id: Option<String>,
    /// Package reference.
    pub package: Option<String>,
    /// Tracking number, as it was sent.
    pub tracking_number: Option<String>,
    /// Position among the packages sent, from 0.
    pub sent: Option<usize>,
    /// What Amazon says of it, the gravest first.
    pub answers: Vec<Answer>,
    /// What Amazon holds otherwise.
    pub differences: Vec<Difference>,
}

impl Outcome {
    /// Of a package that no answer names.
    pub(super) fn silent(state: State, basis: Basis, action: Option<Action>) -> Outcome {
        let (order_id, package, tracking_number) = (None, None, None);
        Outcome { state, action, basis, order_id, package, tracking_number, sent: None, answers: Vec::new(), differences: Vec::new() }
    }

    /// Of answers alone; `silence` is the state of what no answer names.
    pub(super) fn of(mut answers: Vec<Answer>, silence: Option<(State, Basis, Option<Action>)>) -> Outcome {
        // The rows of a report may come in any order.
        answers.sort_by(|a, b| {
            b.state.cmp(&a.state).then_with(|| (a.action, a.number, &a.code, &a.text).cmp(&(b.action, b.number, &b.code, &b.text)))
        });
        let named = answers.iter().map(|answer| answer.state).max();
        let (state, basis, action) = match (named, silence) {
            (Some(named), Some((state, basis, action))) if state > named => (state, basis, action),
            (None, Some(silence)) => silence,
            (named, _) => {
                let state = named.unwrap_or(State::Unknown);
                (state, Basis::Named, answers.iter().filter(|answer| answer.state == state).filter_map(|answer| answer.action).min())
            }
        };
        let first = |field: fn(&Answer) -> &Option<String>| answers.iter().find_map(|answer| field(answer).clone());
        let (order_id, package) = (first(|answer| &answer.order_id), first(|answer| &answer.package));
        Outcome { order_id, package, answers, ..Outcome::silent(state, basis, action) }
    }
}
