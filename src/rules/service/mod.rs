//! SVC: the delivery service.

mod exempting;
mod inexact_service;
mod missing_service;
mod service_contradicts_number;
mod untracked_above_limit;

pub(super) use inexact_service::INEXACT_SERVICE;
pub(super) use missing_service::MISSING_SERVICE;
pub(super) use service_contradicts_number::SERVICE_CONTRADICTS_NUMBER;
pub(super) use untracked_above_limit::UNTRACKED_ABOVE_LIMIT;

use super::PackageFacts;
use crate::tracking::{Candidate, Decoded, Verdict};

/// The service the number tells, read as a number of the stated carrier; of an unlisted one, as the likeliest.
fn told<'p>(package: &'p PackageFacts<'_>) -> Option<Decoded<'p>> {
    let right = |candidate: &&Candidate| candidate.verdict != Verdict::BadCheckDigit;
    let candidate = match package.carrier {
        Some(carrier) if !package.is_other() => package.candidates.iter().filter(right).find(|candidate| candidate.carrier == carrier),
        _ => package.candidates.first().filter(right),
    };
    candidate?.service(&package.number.number)
}
