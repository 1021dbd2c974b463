//! TRK: the tracking number itself.

mod bad_check_digit;
mod carrier_mismatch;
mod malformed_tracking_number;
mod missing_parcel_id;
mod missing_tracking_number;
mod not_a_tracking_number;
mod repeated_tracking_number;
mod reused_tracking_number;
mod separators;
mod shared_tracking_number;
mod special_characters;
mod too_few_scans;
mod unclean_tracking_number;
mod untracked_package;

pub(super) use bad_check_digit::BAD_CHECK_DIGIT;
pub(super) use carrier_mismatch::CARRIER_MISMATCH;
pub(super) use malformed_tracking_number::MALFORMED_TRACKING_NUMBER;
pub(super) use missing_parcel_id::MISSING_PARCEL_ID;
pub(super) use missing_tracking_number::MISSING_TRACKING_NUMBER;
pub(super) use not_a_tracking_number::NOT_A_TRACKING_NUMBER;
pub(super) use repeated_tracking_number::REPEATED_TRACKING_NUMBER;
pub(super) use reused_tracking_number::REUSED_TRACKING_NUMBER;
pub(super) use separators::SEPARATORS;
pub(super) use shared_tracking_number::SHARED_TRACKING_NUMBER;
pub(super) use special_characters::SPECIAL_CHARACTERS;
pub(super) use too_few_scans::TOO_FEW_SCANS;
pub(super) use unclean_tracking_number::UNCLEAN_TRACKING_NUMBER;
pub(super) use untracked_package::UNTRACKED_PACKAGE;
