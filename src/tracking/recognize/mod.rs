//! Who may have issued a number: every candidate with its verdict, its grade and its reasons.

mod candidate;
mod grade;
mod rank;
mod reason;
mod recognition;

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
    let mut seen = recognizer.see(text);
    let cleaned = seen.inner().map(str::to_owned);
    let Seen { number, cleaning, kind, .. } = seen;
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
    pub cleaning: Cleaning,
    pub kind: Kind,
    /// Best first.
    pub candidates: &'s [Candidate],
}

impl<'s> Seen<'s> {
    /// The tracking number in a barcode that holds more. It is looked for when it is asked for: that takes longer than to see
    /// whose the barcode is.
    pub(crate) fn inner(&mut self) -> Option<&'s str> {
        let best = self.candidates.first().filter(|best| best.format.number.is_some())?;
        let inner = routed(self.number, Some(best))?;
        self.cleaning.add(Dirt::Routing);
        Some(inner)
    }
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
            return Seen { number: text.trim(), cleaning: Cleaning::NONE, kind, candidates };
        }
        let cleaning = clean_into(text, look, number);
        let number = if cleaning.is_empty() { text } else { number.as_str() };
        weigh(number, look.script_of(number), *stated, context, candidates);
        let best = candidates.first();
        let unlike = if best.is_none() { Kind::Unknown } else { Kind::TrackingNumber };
        let kind = Kind::of_likeness(text, number, best).unwrap_or(unlike);
        Seen { number, cleaning, kind, candidates }
    }
}

/// The candidates of a cleaned number, best first.
pub(crate) fn candidates(number: &str, stated: Option<&'static Carrier>, context: &Context<'_>) -> Vec<Candidate> {
    let mut found = Vec::with_capacity(8);
    weigh(number, Script::of(number), stated, context, &mut found);
    found
}

/// Whether any carrier's format accepts a cleaned number that nothing else is known of, its check digit not wrong.
pub(super) fn is_issued(number: &str) -> bool {
    let script = Script::of(number);
    let mut formats = Formats::accepting_in(number.as_bytes(), script).iter().filter_map(|index| Formats::get(*index));
    // As `weigh` finds a candidate that is not wrong, which no worse one can put away; but the first is enough.
    formats.any(|format| format.identifies(script) && is_not_wrong(format, number))
}

/// Whether a carrier's format accepts a cleaned number, its check digit not wrong. Bounds count: the carrier is known.
pub(super) fn is_issued_by(number: &str, carrier: &Carrier) -> bool {
    let mut formats = Formats::accepting(number.as_bytes()).iter().filter_map(|index| Formats::get(*index));
    // Whoever it is stated to be, a carrier has a candidate that is not wrong where one of its formats is not.
    formats.any(|format| format.carrier() == carrier && is_not_wrong(format, number))
}

fn is_not_wrong(format: &Format, number: &str) -> bool {
    verdict(format, number).is_some_and(|(verdict, _)| verdict != Verdict::BadCheckDigit)
}

fn weigh(number: &str, script: Script, stated: Option<&'static Carrier>, context: &Context<'_>, found: &mut Vec<Candidate>) {
    let asked = Asked { number, script, context, company: company_country(number) };
    let formats = Formats::all();
    for index in Formats::accepting_in(number.as_bytes(), script) {
        let Some(format) = formats.get(usize::from(*index)) else { continue };
        let own = stated.is_some_and(|stated| stated.has_format(*index));
        // Most formats say nothing of a carrier nobody stated: they are not worth a call. Bounds never do, and stand behind all
        // that tells.
        if !own && !format.identifies(script) {
            match format.role() {
                Role::Bounds if stated.is_none() => break,
                _ => continue,
            }
        }
        put(&asked, format, own, found);
    }
    if let Some(overlay) = context.overlay {
        let own = |format: &Format| stated.is_some_and(|stated| stated == format.carrier());
        overlay.accepting(number.as_bytes()).for_each(|format| put(&asked, format, own(format), found));
    }
    settle(found, asked.script);
}

/// Puts a format in its place, if it says anything that a better one does not. A handful at most: that takes less code
/// than a sort.
fn put(asked: &Asked<'_>, format: &'static Format, stated: bool, found: &mut Vec<Candidate>) {
    let Some(candidate) = asked.weigh(format, stated) else { return };
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
