//! Who may have issued a number: every candidate with its verdict, its grade and its reasons.

mod candidate;
mod grade;
mod rank;
mod reason;
mod recognition;

use super::{Cleaned, Cleaning, Dirt, Kind, clean, routed};
use crate::{
    catalog::{Carrier, Formats, Resolution, Role, Script, company_country},
    marketplace::Marketplace,
};
use candidate::Asked;
pub(super) use candidate::verdict;
pub use candidate::{Candidate, Part, Verdict};
pub use grade::Grade;
use rank::{rank, settle};
pub use reason::Reason;
pub use recognition::Recognition;

/// What is known around a number. It orders candidates and may add some; it never removes the true one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// Carrier as the shop states it, under any name.
    pub carrier: Option<&'a str>,
    /// ISO 3166 country the parcel leaves.
    pub ship_from: Option<&'a str>,
    /// ISO 3166 country it goes to.
    pub ship_to: Option<&'a str>,
    /// Store the order came from.
    pub marketplace: Option<&'static Marketplace>,
}

/// Says what a text is and who may have issued it.
///
/// ```
/// use shipconfirm::tracking::{Context, Verdict, recognize};
/// let seen = recognize("1Z999AA10123456784", &Context::default());
/// assert_eq!(seen.candidates[0].carrier.code, Some("UPS"));
/// assert_eq!(seen.candidates[0].verdict, Verdict::Valid);
/// assert!(recognize("not a number", &Context::default()).candidates.is_empty());
/// ```
pub fn recognize<'a>(text: &'a str, context: &Context<'_>) -> Recognition<'a> {
    let raw = Kind::of_raw(text);
    if let Some(kind) = raw {
        return Recognition {
            input: text,
            cleaned: text.trim().to_owned(),
            cleaning: Cleaning::NONE,
            barcode: None,
            kind,
            candidates: Vec::new(),
            marketplace: context.marketplace,
        };
    }
    let Cleaned { number, mut cleaning } = clean(text);
    let stated = context.carrier.and_then(|name| match Carrier::resolve(name, context.marketplace) {
        Resolution::Exact(code) => code.carrier(),
        Resolution::Known(carrier, _) => Some(carrier),
        _ => None,
    });
    let candidates = candidates(&number, stated, context);
    let likeness = Kind::of_likeness(text, &number, candidates.first());
    let kind = likeness.unwrap_or(if candidates.is_empty() { Kind::Unknown } else { Kind::TrackingNumber });
    let inner = routed(&number, candidates.first()).map(str::to_owned);
    let (cleaned, barcode) = match inner {
        Some(inner) => {
            cleaning.add(Dirt::Routing);
            (inner, Some(number.into_owned()))
        }
        None => (number.into_owned(), None),
    };
    Recognition { input: text, cleaned, cleaning, barcode, kind, candidates, marketplace: context.marketplace }
}

/// The candidates of a cleaned number, best first.
pub(crate) fn candidates(number: &str, stated: Option<&'static Carrier>, context: &Context<'_>) -> Vec<Candidate> {
    let asked = Asked { number, script: Script::of(number), stated, context, company: company_country(number) };
    let mut found: Vec<Candidate> = Vec::new();
    for format in Formats::accepting(number.as_bytes()).iter().filter_map(|index| Formats::get(*index)) {
        // Bounds stand behind all that tells, and say nothing of a carrier nobody stated.
        if stated.is_none() && format.role() == Role::Bounds {
            break;
        }
        let Some(candidate) = asked.weigh(format) else { continue };
        // A handful at most: each is put in its place, which takes less code than a sort.
        let place = found.partition_point(|known| rank(known) <= rank(&candidate));
        found.insert(place, candidate);
    }
    if found.len() < 2 {
        settle(&mut found, asked.script);
        return found;
    }
    // A carrier's best format speaks for it, unless another one disagrees on the verdict; a bound outweighs no telling format.
    let mut kept: Vec<Candidate> = Vec::with_capacity(found.len());
    for candidate in found {
        if !kept
            .iter()
            .any(|better| better.carrier == candidate.carrier && better.verdict <= candidate.verdict && better.tells >= candidate.tells)
        {
            kept.push(candidate);
        }
    }
    settle(&mut kept, asked.script);
    kept
}
