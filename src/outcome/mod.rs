//! What Amazon answered → one [`Outcome`] a package.
//!
//! One file a kind of answer: it turns bytes into rows, and never judges them. What a row means is data
//! (`catalog/outcomes/`); which package it is about is found in what was sent. Amazon's own words are kept as they are;
//! what nobody knows stays unknown.

mod answer;
mod confirm_answer;
mod flat_report;
mod gather;
mod json;
mod json_report;
mod known;
mod read_back;
mod sent;
mod terms;
mod write;
mod xml_report;

#[cfg(test)]
mod cases;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws;

pub use answer::{Answer, Basis, Difference, Field, Outcome};
pub use known::Known;
pub use terms::{Action, AnswerKind, State};

use serde::Serialize;

use crate::{
    params::Params,
    source::{Problem, Problems},
};
use sent::Sent;

/// How to read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// Kind of answer; told from the text when not given.
    pub kind: Option<AnswerKind>,
    /// Status of the HTTP answer whose body this is.
    pub status: Option<u16>,
    /// Documents that were sent and are answered here, as `payload` writes them.
    pub sent: &'a [&'a [u8]],
}

/// What an answer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// One for each package sent, in that order; without what was sent, one for each package the answer names.
    pub outcomes: Vec<Outcome>,
    /// What is said of the file as a whole, and of packages that were not sent.
    pub answers: Vec<Answer>,
    /// The counts.
    pub summary: Summary,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// The counts of an answer: Amazon's, and ours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Kind of answer.
    pub kind: Option<AnswerKind>,
    /// Messages or records Amazon worked on, as it counts them.
    pub processed: Option<u64>,
    /// Those that went well, as it counts them.
    pub successful: Option<u64>,
    /// Packages by state.
    pub accepted: usize,
    /// Packages by state.
    pub warned: usize,
    /// Packages by state.
    pub unknown: usize,
    /// Packages by state.
    pub refused: usize,
}

impl Summary {
    fn of(kind: AnswerKind, processed: Option<u64>, successful: Option<u64>, outcomes: &[Outcome]) -> Summary {
        let [accepted, warned, unknown, refused] = [State::Accepted, State::Warned, State::Unknown, State::Refused]
            .map(|state| outcomes.iter().filter(|outcome| outcome.state == state).count());
        Summary { kind: Some(kind), processed, successful, accepted, warned, unknown, refused }
    }
}

/// Reads an answer of Amazon.
///
/// ```
/// use shipconfirm::outcome::{Options, State, read};
///
/// let report = b"\tNumber of records processed\t\t1\n\tNumber of records successful\t\t0\n\n\
///     original-record-number\torder-id\torder-item-id\terror-code\terror-type\terror-message\n\
///     1\t202-1234567-1234567\t12345678901234\t18021\tError\tToo many units.\n";
/// let reading = read(report, &Options::default());
/// assert_eq!(reading.outcomes[0].state, State::Refused);
/// assert_eq!(reading.outcomes[0].answers[0].finding, Some("ITM003"));
/// ```
pub fn read(input: &[u8], options: &Options<'_>) -> Reading {
    let mut problems = Problems::new(input);
    let documents: Vec<_> = options.sent.iter().map(|document| String::from_utf8_lossy(document)).collect();
    let documents: Vec<&str> = documents.iter().map(AsRef::as_ref).collect();
    let sent = (!documents.is_empty()).then(|| Sent::read(&documents, &mut problems));
    let start = if input.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let text = input.get(start..).unwrap_or_default();
    let start = start + (text.len() - text.trim_ascii_start().len());
    let text = match std::str::from_utf8(input.get(start..).unwrap_or_default()) {
        Ok(text) => text,
        Err(error) => {
            let byte = start + error.valid_up_to();
            problems.at("E_ENCODING", byte, || crate::source::not_utf8(input, byte));
            return unread(sent.as_ref(), problems);
        }
    };
    let Some(kind) = options.kind.or_else(|| detect(text, options.status)) else {
        let empty = text.is_empty();
        problems.at(if empty { "E_EMPTY" } else { "E_REPORT" }, start, Params::none);
        return unread(sent.as_ref(), problems);
    };
    let report = match kind {
        AnswerKind::ReadBack => {
            let reading = read_back::read(text, start, sent.as_ref(), &mut problems);
            return Reading { problems: problems.finish(), ..reading };
        }
        AnswerKind::XmlReport => xml_report::read(text, start, &mut problems),
        AnswerKind::FlatReport => flat_report::read(text, start, &mut problems),
        AnswerKind::JsonReport => json_report::read(text, start, &mut problems),
        AnswerKind::ConfirmAnswer => confirm_answer::read(text, start, options.status, &mut problems),
    };
    let reading = gather::gather(kind, report, sent.as_ref(), &mut problems);
    Reading { problems: problems.finish(), ..reading }
}

/// The kind of an answer, by its shape.
fn detect(text: &str, status: Option<u16>) -> Option<AnswerKind> {
    let kind = match text.bytes().next() {
        None => status.map(|_| AnswerKind::ConfirmAnswer)?,
        Some(b'<') if xml_report::looks_like(text) => AnswerKind::XmlReport,
        Some(b'{' | b'[') if read_back::looks_like(text) => AnswerKind::ReadBack,
        Some(b'{' | b'[') if confirm_answer::looks_like(text) => AnswerKind::ConfirmAnswer,
        Some(b'{') if json_report::looks_like(text) => AnswerKind::JsonReport,
        Some(b'<' | b'{' | b'[') => return None,
        Some(_) if flat_report::looks_like(text) => AnswerKind::FlatReport,
        Some(_) => return None,
    };
    Some(kind)
}

/// Of an answer that cannot be read every package sent stays unknown.
fn unread(sent: Option<&Sent>, problems: Problems<'_>) -> Reading {
    let nothing = || Outcome::silent(State::Unknown, Basis::NoOrder, Some(Action::Unknown));
    let packages = sent.map(|sent| sent.packages.as_slice()).unwrap_or_default();
    let outcomes: Vec<Outcome> = packages.iter().enumerate().map(|(at, package)| package.told(at, nothing())).collect();
    let summary = Summary { unknown: outcomes.len(), ..Summary::default() };
    Reading { outcomes, answers: Vec::new(), summary, problems: problems.finish() }
}
