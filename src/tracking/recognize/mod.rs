//! Who may have issued a number: every candidate with its verdict, its grade and its reasons.

mod candidate;
mod grade;
mod rank;
mod reason;
mod recognition;

use std::{borrow::Cow, ops::Range};

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
    let mut recognizer = Recognizer::of(context);
    let Seen { number, inner, cleaning, kind } = recognizer.see(text);
    let cleaned = inner.and_then(|inner| number.get(inner)).map(str::to_owned);
    let (cleaned, barcode) = match cleaned {
        Some(inner) => (inner, Some(number.into_owned())),
        None => (number.into_owned(), None),
    };
    let candidates = recognizer.candidates;
    Recognition { input: text, cleaned, cleaning, barcode, kind, candidates, marketplace: context.marketplace }
}

/// Asks about one text after another, with the same things known around them.
pub(crate) struct Recognizer<'c> {
    context: &'c Context<'c>,
    stated: Option<&'static Carrier>,
    /// Those of the text that was seen last, best first.
    pub(crate) candidates: Vec<Candidate>,
}

/// What a text was seen to be.
pub(crate) struct Seen<'t> {
    /// What the candidates speak of.
    pub number: Cow<'t, str>,
    /// Where the tracking number stands in a barcode that holds more.
    pub inner: Option<Range<usize>>,
    pub cleaning: Cleaning,
    pub kind: Kind,
}

impl<'c> Recognizer<'c> {
    pub(crate) fn of(context: &'c Context<'c>) -> Self {
        let stated = context.carrier.and_then(|name| match Carrier::resolve(name, context.marketplace) {
            Resolution::Exact(code) => code.carrier(),
            Resolution::Known(carrier, _) => Some(carrier),
            _ => None,
        });
        Recognizer { context, stated, candidates: Vec::new() }
    }

    /// Sees what a text is; its candidates stand in `candidates` until the next one.
    pub(crate) fn see<'t>(&mut self, text: &'t str) -> Seen<'t> {
        self.candidates.clear();
        if let Some(kind) = Kind::of_raw(text) {
            return Seen { number: Cow::Borrowed(text.trim()), inner: None, cleaning: Cleaning::NONE, kind };
        }
        let Cleaned { number, mut cleaning } = clean(text);
        weigh(&number, self.stated, self.context, &mut self.candidates);
        let best = self.candidates.first();
        let unlike = if best.is_none() { Kind::Unknown } else { Kind::TrackingNumber };
        let kind = Kind::of_likeness(text, &number, best).unwrap_or(unlike);
        let inner = best.filter(|best| best.format.number.is_some()).and_then(|best| routed(&number, Some(best)));
        let inner = inner.map(|inner| {
            let start = inner.as_ptr() as usize - number.as_ptr() as usize;
            start..start + inner.len()
        });
        if inner.is_some() {
            cleaning.add(Dirt::Routing);
        }
        Seen { number, inner, cleaning, kind }
    }
}

/// The candidates of a cleaned number, best first.
pub(crate) fn candidates(number: &str, stated: Option<&'static Carrier>, context: &Context<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    weigh(number, stated, context, &mut found);
    found
}

fn weigh(number: &str, stated: Option<&'static Carrier>, context: &Context<'_>, found: &mut Vec<Candidate>) {
    let asked = Asked { number, script: Script::of(number), stated, context, company: company_country(number) };
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
    if found.len() > 1 {
        // A carrier's best format speaks for it, unless another one disagrees on the verdict; a bound outweighs no telling format.
        let mut kept: Vec<Candidate> = Vec::with_capacity(found.len());
        for candidate in found.drain(..) {
            let speaks = |better: &Candidate| {
                better.carrier == candidate.carrier && better.verdict <= candidate.verdict && better.tells >= candidate.tells
            };
            if !kept.iter().any(speaks) {
                kept.push(candidate);
            }
        }
        *found = kept;
    }
    settle(found, asked.script);
}
