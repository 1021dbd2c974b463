//! SVC: the delivery service.

mod missing_service;

pub(super) use missing_service::MISSING_SERVICE;
