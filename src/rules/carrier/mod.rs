//! CAR: the carrier, exactly as the store lists it.

mod ambiguous_carrier;
mod carrier_not_integrated;
mod extra_words_in_carrier;
mod inexact_carrier;
mod missing_carrier;
mod misspelt_carrier;
mod name_without_other;
mod near_twin_carrier;
mod other_not_allowed;
mod other_without_name;
mod unapproved_import_carrier;
mod unlisted_carrier;

pub(super) use ambiguous_carrier::AMBIGUOUS_CARRIER;
pub(super) use carrier_not_integrated::CARRIER_NOT_INTEGRATED;
pub(super) use extra_words_in_carrier::EXTRA_WORDS_IN_CARRIER;
pub(super) use inexact_carrier::INEXACT_CARRIER;
pub(super) use missing_carrier::MISSING_CARRIER;
pub(super) use misspelt_carrier::MISSPELT_CARRIER;
pub(super) use name_without_other::NAME_WITHOUT_OTHER;
pub(super) use near_twin_carrier::NEAR_TWIN_CARRIER;
pub(super) use other_not_allowed::OTHER_NOT_ALLOWED;
pub(super) use other_without_name::OTHER_WITHOUT_NAME;
pub(super) use unapproved_import_carrier::UNAPPROVED_IMPORT_CARRIER;
pub(super) use unlisted_carrier::UNLISTED_CARRIER;

use super::{Consequence, Fix, FixKind, PackageFacts};
use crate::catalog::Carrier;

/// What a carrier that is missing or inexact comes to: refused since the store's day, and where that day is unknown;
/// before it the name was free, and the tracking behind a wrong one did not count.
fn strongest(package: &PackageFacts<'_>) -> Consequence {
    let since = package.of.policy.and_then(|policy| policy.carrier_code);
    let refuses = since.is_none_or(|since| since.holds(package.of.today) && since.confidence.may_refuse());
    if refuses { Consequence::Refused } else { Consequence::Risk }
}

/// Puts Amazon's value in place of the shop's; for a carrier the list lacks, `Other` and its name.
pub(super) fn listed(package: &PackageFacts<'_>, carrier: &'static Carrier, kind: FixKind) -> Fix {
    let (path, raw) = (package.path("carrier"), package.package.carrier.as_str());
    match package.listed_code(carrier) {
        Some(code) => Fix::one(kind, "set-carrier", path, raw, code),
        // Another code and a name are a decision, whoever the carrier is.
        None => other(package, carrier.name),
    }
}

/// `Other` with a name.
fn other(package: &PackageFacts<'_>, name: &str) -> Fix {
    let (path, raw) = (package.path("carrier"), package.package.carrier.as_str());
    let name: String = name.chars().take(50).collect();
    Fix::one(FixKind::Suggested, "confirm-as-other", path, raw, "Other").with("name", name.clone()).and(
        package.path("carrierName"),
        package.package.carrier_name.as_str(),
        name,
    )
}

/// Carriers by name, in one text.
pub(super) fn names(carriers: &[&'static Carrier]) -> String {
    let names: Vec<&str> = carriers.iter().map(|carrier| carrier.name).collect();
    names.join(" / ")
}

/// A choice for each of two to four carriers, none of which is likelier than the others: first those whose number it looks
/// like. Of more nobody would know which to press.
pub(super) fn choices(package: &PackageFacts<'_>, among: &[&'static Carrier]) -> Vec<Fix> {
    let mut choices = Vec::new();
    if (2..=4).contains(&among.len()) {
        for looked_like in [true, false] {
            for carrier in among {
                if package.candidates.iter().any(|candidate| candidate.carrier == *carrier) == looked_like {
                    choices.push(listed(package, carrier, FixKind::Suggested));
                }
            }
        }
    }
    choices
}
