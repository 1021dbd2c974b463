//! Rows of an answer → one outcome a package.
//!
//! Reports name what went wrong and are silent about the rest. Silence is taken for success only where the counts of the
//! report leave no other reading.

use std::collections::HashMap;

use super::{
    Reading, Summary,
    answer::{Answer, Basis, Outcome, Row},
    sent::{Sent, SentPackage},
    terms::{Action, AnswerKind, State},
};
use crate::{params::Params, source::Problems};

/// What a report says before anybody asks which package it means.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub rows: Vec<Row>,
    /// Messages or records that Amazon worked on; calls that were answered.
    pub processed: Option<u64>,
    /// Those that went well.
    pub successful: Option<u64>,
    /// Those with an error and those with a warning, where they are counted.
    pub failed: Option<(u64, u64)>,
    pub progress: Progress,
}

/// How far Amazon is with a feed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    #[default]
    Complete,
    Processing,
    Rejected,
}

type Silence = (State, Basis, Option<Action>);

pub(super) fn gather(kind: AnswerKind, report: Report, sent: Option<&Sent>, problems: &mut Problems<'_>) -> Reading {
    let Report { rows, processed, successful, failed: counted, progress } = report;
    let mut answers: Vec<Answer> = rows
        .into_iter()
        .map(|row| {
            let place = problems.place(row.byte);
            row.answer(kind, place)
        })
        .collect();
    let failed = processed.zip(successful).and_then(|(processed, successful)| processed.checked_sub(successful));
    settle(&mut answers, failed);
    let (outcomes, whole) = match sent {
        None => alone(kind, answers),
        Some(sent) => {
            // Answers to calls name nothing; they stand in the order of the calls.
            let in_order = kind != AnswerKind::ConfirmAnswer || processed == u64::try_from(sent.packages.len()).ok();
            let Assigned { named, whole, doubtful } = assign(answers, sent, in_order, problems);
            let proof = Proof { kind, processed, successful, counted, progress, doubtful };
            let silence = proof.silence(&named, &whole, sent);
            let outcomes = named.into_iter().zip(&sent.packages).enumerate();
            (outcomes.map(|(at, (answers, package))| of_package(at, answers, package, silence)).collect(), whole)
        }
    };
    Reading { summary: Summary::of(kind, processed, successful, &outcomes), outcomes, answers: whole, problems: Vec::new() }
}

/// How many messages or records have each state as their gravest.
fn tally<'a>(answers: impl Iterator<Item = &'a Answer>) -> [u64; 4] {
    let mut gravest: HashMap<String, usize> = HashMap::new();
    for answer in answers {
        if let Some(number) = about(answer) {
            let state = gravest.entry(number.to_string()).or_default();
            *state = (*state).max(answer.state as usize);
        }
    }
    let mut tally = [0; 4];
    for state in gravest.into_values() {
        if let Some(count) = tally.get_mut(state) {
            *count += 1;
        }
    }
    tally
}

/// Gives rows whose word for the severity is not known what the counts leave them.
fn settle(answers: &mut [Answer], failed: Option<u64>) {
    let [_, _, unknown, refused] = tally(answers.iter());
    let state = match failed {
        Some(failed) if failed == refused => State::Warned,
        Some(failed) if failed == refused + unknown => State::Refused,
        _ => return,
    };
    for answer in answers.iter_mut().filter(|answer| answer.state == State::Unknown && answer.severity.is_some() && about(answer).is_some())
    {
        answer.state = state;
        if state == State::Warned && answer.known.is_none() {
            answer.action = None;
        }
    }
}

/// The message or record a row is about; `None` for the file as a whole.
fn about(answer: &Answer) -> Option<u32> {
    answer.number.filter(|number| *number > 0)
}

fn is_whole(answer: &Answer) -> bool {
    answer.number == Some(0) || (answer.number.is_none() && answer.order_id.is_none())
}

/// Without what was sent, a package is what the answer itself names.
fn alone(kind: AnswerKind, answers: Vec<Answer>) -> (Vec<Outcome>, Vec<Answer>) {
    let mut whole = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut packages: Vec<Vec<Answer>> = Vec::new();
    for answer in answers {
        if kind != AnswerKind::ConfirmAnswer && is_whole(&answer) {
            whole.push(answer);
            continue;
        }
        let order = || answer.order_id.clone().unwrap_or_default();
        let at = *known.entry(answer.number.map_or_else(order, |number| number.to_string())).or_insert(packages.len());
        match packages.get_mut(at) {
            Some(list) => list.push(answer),
            None => packages.push(vec![answer]),
        }
    }
    (packages.into_iter().map(|answers| Outcome::of(answers, None)).collect(), whole)
}

struct Assigned {
    /// Answers of each package sent.
    named: Vec<Vec<Answer>>,
    /// Answers about the file, or about nothing that was sent.
    whole: Vec<Answer>,
    /// Some row could not be pinned to one package.
    doubtful: bool,
}

impl Assigned {
    fn give(&mut self, package: usize, answer: Answer) {
        if let Some(list) = self.named.get_mut(package) {
            list.push(answer);
        }
    }
}

fn assign(answers: Vec<Answer>, sent: &Sent, in_order: bool, problems: &mut Problems<'_>) -> Assigned {
    let mut out = Assigned { named: vec![Vec::new(); sent.packages.len()], whole: Vec::new(), doubtful: false };
    for mut answer in answers {
        if is_whole(&answer) {
            out.whole.push(answer);
            continue;
        }
        let found = sent.find(&answer, in_order);
        out.doubtful |= found.len() != 1;
        if found.len() > 1 {
            // One of them is meant: none of them is sure any more.
            answer.state = State::Unknown;
            answer.action = Some(Action::Unknown);
        }
        let Some((last, others)) = found.split_last() else {
            problems.at("E_NOT_SENT", answer.byte, || {
                let number = answer.number.map_or(String::new(), |number| number.to_string());
                Params::none().with("number", number).with("orderId", answer.order_id.clone().unwrap_or_default())
            });
            out.whole.push(answer);
            continue;
        };
        for at in others {
            out.give(*at, answer.clone());
        }
        out.give(*last, answer);
    }
    out
}

/// What a report proves of the packages it does not name.
struct Proof {
    kind: AnswerKind,
    processed: Option<u64>,
    successful: Option<u64>,
    counted: Option<(u64, u64)>,
    progress: Progress,
    doubtful: bool,
}

impl Proof {
    fn silence(&self, named: &[Vec<Answer>], whole: &[Answer], sent: &Sent) -> Silence {
        if self.kind == AnswerKind::ConfirmAnswer {
            return (State::Unknown, Basis::NoOrder, Some(Action::Unknown));
        }
        let refusal = whole.iter().filter(|answer| is_whole(answer) && answer.state == State::Refused);
        let refusal = refusal.map(|answer| answer.action).min();
        match self.progress {
            Progress::Processing => return (State::Unknown, Basis::Processing, Some(Action::TryLater)),
            Progress::Rejected => return (State::Refused, Basis::WholeFile, refusal.flatten().or(Some(Action::Unknown))),
            Progress::Complete => {}
        }
        if self.counted(named, sent) {
            return (State::Accepted, Basis::Counted, None);
        }
        match refusal {
            Some(action) if self.successful == Some(0) => (State::Refused, Basis::WholeFile, action),
            _ => (State::Unknown, Basis::Uncounted, Some(Action::Unknown)),
        }
    }

    /// Whether as many went well as are not refused. Reports of flat files count a warned record as successful; should a feed
    /// not, its own counts of errors and warnings have to be those of the messages that are named.
    fn counted(&self, named: &[Vec<Answer>], sent: &Sent) -> bool {
        let Some(units) = sent.units(self.kind).filter(|units| !self.doubtful && self.processed == Some(*units)) else { return false };
        let [_, warned, unknown, refused] = tally(named.iter().flatten());
        if unknown > 0 || named.iter().flatten().any(|answer| about(answer).is_none()) {
            return false;
        }
        let well = units.checked_sub(refused);
        let apart = self.counted == Some((refused, warned));
        well.is_some() && (self.successful == well || (apart && self.successful == well.and_then(|well| well.checked_sub(warned))))
    }
}

fn of_package(at: usize, answers: Vec<Answer>, package: &SentPackage, silence: Silence) -> Outcome {
    // A parcel of several rows is only as well as its silent rows.
    let named: u64 = tally(answers.iter()).iter().sum();
    let silent = answers.is_empty() || usize::try_from(named).is_ok_and(|named| named < package.numbers.len());
    let outcome = Outcome::of(answers, silent.then_some(silence));
    package.told(at, outcome)
}
