//! TRK: the tracking number itself.

mod bad_check_digit;
mod carrier_mismatch;
mod lost_leading_zeros;
mod malformed_tracking_number;
mod missing_parcel_id;
mod missing_tracking_number;
mod not_a_tracking_number;
mod placeholder_number;
mod sample_number;
mod separators;
mod several_numbers;
mod special_characters;
mod spreadsheet_damage;
mod text_around_number;
mod unclean_tracking_number;
mod untracked_package;

pub(super) use bad_check_digit::BAD_CHECK_DIGIT;
pub(super) use carrier_mismatch::CARRIER_MISMATCH;
pub(super) use lost_leading_zeros::LOST_LEADING_ZEROS;
pub(super) use malformed_tracking_number::MALFORMED_TRACKING_NUMBER;
pub(super) use missing_parcel_id::MISSING_PARCEL_ID;
pub(super) use missing_tracking_number::MISSING_TRACKING_NUMBER;
pub(super) use not_a_tracking_number::NOT_A_TRACKING_NUMBER;
pub(super) use placeholder_number::PLACEHOLDER_NUMBER;
pub(super) use sample_number::SAMPLE_NUMBER;
pub(super) use separators::SEPARATORS;
pub(super) use several_numbers::SEVERAL_NUMBERS;
pub(super) use special_characters::SPECIAL_CHARACTERS;
pub(super) use spreadsheet_damage::SPREADSHEET_DAMAGE;
pub(super) use text_around_number::TEXT_AROUND_NUMBER;
pub(super) use unclean_tracking_number::UNCLEAN_TRACKING_NUMBER;
pub(super) use untracked_package::UNTRACKED_PACKAGE;
