//! TRK: the tracking number itself.

mod bad_check_digit;
mod carrier_mismatch;
mod malformed_tracking_number;
mod missing_parcel_id;
mod missing_tracking_number;
mod mistyped_letter;
mod mistyped_number;
mod not_a_tracking_number;
mod separators;
mod special_characters;
mod unclean_tracking_number;
mod untracked_number;
mod untracked_package;

pub(super) use bad_check_digit::BAD_CHECK_DIGIT;
pub(super) use carrier_mismatch::CARRIER_MISMATCH;
pub(super) use malformed_tracking_number::MALFORMED_TRACKING_NUMBER;
pub(super) use missing_parcel_id::MISSING_PARCEL_ID;
pub(super) use missing_tracking_number::MISSING_TRACKING_NUMBER;
pub(super) use mistyped_letter::MISTYPED_LETTER;
pub(super) use mistyped_number::MISTYPED_NUMBER;
pub(super) use not_a_tracking_number::NOT_A_TRACKING_NUMBER;
pub(super) use separators::SEPARATORS;
pub(super) use special_characters::SPECIAL_CHARACTERS;
pub(super) use unclean_tracking_number::UNCLEAN_TRACKING_NUMBER;
pub(super) use untracked_number::UNTRACKED_NUMBER;
pub(super) use untracked_package::UNTRACKED_PACKAGE;
