//! Who may have issued a number: every candidate with its verdict, its grade and its reasons.

mod candidate;
mod grade;
mod rank;
mod reason;
mod recognition;

use std::ops::Range;

use super::{Cleaning, Dirt, Kind, clean_into, look::Look, routed};
use crate::{
    catalog::{Carrier, Format, Formats, Role, Script, company_country},
    marketplace::Marketplace,
    overlay::{Overlay, meant, resolve},
};
use candidate::Asked;
pub(super) use candidate::verdict;
pub use candidate::{Candidate, Part, Verdict};
pub use grade::Grade;
use rank::settle;
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
    /// What the host adds to the facts.
    pub overlay: Option<&'static Overlay>,
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
    let Seen { number, inner, cleaning, kind, .. } = recognizer.see(text);
    let cleaned = inner.and_then(|inner| number.get(inner)).map(str::to_owned);
    // What was cleaned stands in a text of its own already.
    let given = text.as_bytes().as_ptr_range().contains(&number.as_ptr()).then(|| number.to_owned());
    let whole = given.unwrap_or(recognizer.number);
    let (cleaned, barcode) = match cleaned {
        Some(inner) => (inner, Some(whole)),
        None => (whole, None),
    };
    let candidates = recognizer.candidates;
    Recognition { input: text, cleaned, cleaning, barcode, kind, candidates, marketplace: context.marketplace }
}

/// Asks about one text after another, with the same things known around them.
pub(crate) struct Recognizer<'c> {
    context: &'c Context<'c>,
    stated: Option<&'static Carrier>,
    // Of the text that was seen last; kept for the next one, so that a text takes no memory of its own.
    candidates: Vec<Candidate>,
    number: String,
}

/// What a text was seen to be.
pub(crate) struct Seen<'s> {
    /// What the candidates speak of.
    pub number: &'s str,
    /// Where the tracking number stands in a barcode that holds more.
    pub inner: Option<Range<usize>>,
    pub cleaning: Cleaning,
    pub kind: Kind,
    /// Best first.
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "natively the recognizer gives them away"))]
    pub candidates: &'s [Candidate],
}

impl<'c> Recognizer<'c> {
    pub(crate) fn of(context: &'c Context<'c>) -> Self {
        let named = |name| meant(&resolve(name, context.marketplace, context.overlay), context.overlay);
        let stated = context.carrier.and_then(named);
        Recognizer { context, stated, candidates: Vec::new(), number: String::new() }
    }

    /// Sees what a text is.
    pub(crate) fn see<'s>(&'s mut self, text: &'s str) -> Seen<'s> {
        let Recognizer { context, stated, candidates, number } = self;
        candidates.clear();
        let look = Look::of(text);
        if let Some(kind) = Kind::of_looked(text, look) {
            return Seen { number: text.trim(), inner: None, cleaning: Cleaning::NONE, kind, candidates };
        }
        let mut cleaning = clean_into(text, look, number);
        let number = if cleaning.is_empty() { text } else { number.as_str() };
        weigh(number, look.script_of(number), *stated, context, candidates);
        let best = candidates.first();
        let unlike = if best.is_none() { Kind::Unknown } else { Kind::TrackingNumber };
        let kind = Kind::of_likeness(text, number, best).unwrap_or(unlike);
        let inner = best.filter(|best| best.format.number.is_some()).and_then(|best| routed(number, Some(best)));
        let inner = inner.map(|inner| {
            let start = inner.as_ptr() as usize - number.as_ptr() as usize;
            start..start + inner.len()
        });
        if inner.is_some() {
            cleaning.add(Dirt::Routing);
        }
        Seen { number, inner, cleaning, kind, candidates }
    }
}

/// The candidates of a cleaned number, best first.
pub(crate) fn candidates(number: &str, stated: Option<&'static Carrier>, context: &Context<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    weigh(number, Script::of(number), stated, context, &mut found);
    found
}

/// Whether any carrier's format accepts a cleaned number that nothing else is known of, its check digit not wrong.
pub(super) fn is_issued(number: &str) -> bool {
    let script = Script::of(number);
    let mut formats = Formats::accepting_in(number.as_bytes(), script).iter().filter_map(|index| Formats::get(*index));
    // As `weigh` finds a candidate that is not wrong, which no worse one can put away; but the first is enough.
    formats.any(|format| format.identifies(script) && verdict(format, number).is_some_and(|(verdict, _)| verdict != Verdict::BadCheckDigit))
}

fn weigh(number: &str, script: Script, stated: Option<&'static Carrier>, context: &Context<'_>, found: &mut Vec<Candidate>) {
    let asked = Asked { number, script, stated, context, company: company_country(number) };
    let formats = Formats::all();
    for format in Formats::accepting_in(number.as_bytes(), script).iter().filter_map(|index| formats.get(usize::from(*index))) {
        // Bounds stand behind all that tells, and say nothing of a carrier nobody stated.
        if stated.is_none() && format.role() == Role::Bounds {
            break;
        }
        // Many formats of digits alone say nothing: they are not worth a call.
        if stated.is_none() && !format.identifies(script) {
            continue;
        }
        put(&asked, format, found);
    }
    if let Some(overlay) = context.overlay {
        overlay.accepting(number.as_bytes()).for_each(|format| put(&asked, format, found));
    }
    settle(found, asked.script);
}

/// Puts a format in its place, if it says anything that a better one does not. A handful at most: that takes less code
/// than a sort.
fn put(asked: &Asked<'_>, format: &'static Format, found: &mut Vec<Candidate>) {
    let Some(candidate) = asked.weigh(format) else { return };
    if found.is_empty() {
        found.push(candidate);
        return;
    }
    let place = found.iter().position(|known| known.rank > candidate.rank).unwrap_or(found.len());
    if found.iter().take(place).any(|better| better.speaks_for(&candidate)) {
        return;
    }
    found.insert(place, candidate);
    for behind in (place + 1..found.len()).rev() {
        if found.get(behind).is_some_and(|worse| candidate.speaks_for(worse)) {
            found.remove(behind);
        }
    }
}
