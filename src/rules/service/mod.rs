//! SVC: the delivery service.

mod exempting;
mod inexact_service;
mod missing_service;
mod untracked_above_limit;

pub(super) use inexact_service::INEXACT_SERVICE;
pub(super) use missing_service::MISSING_SERVICE;
pub(super) use untracked_above_limit::UNTRACKED_ABOVE_LIMIT;
