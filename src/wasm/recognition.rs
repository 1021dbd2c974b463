//! Recognition as columns: numbers in typed arrays, which JavaScript reads in place and makes objects of.
//!
//! Text is what crosses slowly, so words, names and formats cross once ([`tables`]), and a line is a few numbers.

use std::cell::RefCell;

use serde::Serialize;

use crate::{
    catalog::{Carrier, Format, Formats, told_services},
    overlay::Overlay,
    tracking::{Candidate, Context, Dirt, Grade, Kind, Reason, Recognizer, Seen, Verdict, posts},
};

/// No carrier, no format.
const NONE: u16 = u16::MAX;

/// A part of a number: its name, whether it is counted from the end, where it begins, how long it is.
type Place = (&'static str, bool, u8, u8);

/// A format: its name, carrier, algorithm, the part that holds the code of the service, its parts.
type FormatLine = (&'static str, u16, Option<&'static str>, Option<u8>, Vec<Place>);

/// What the numbers of the columns mean.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tables {
    kinds: Vec<&'static str>,
    verdicts: Vec<&'static str>,
    grades: Vec<&'static str>,
    cleaning: Vec<&'static str>,
    reasons: Vec<(&'static str, &'static [(&'static str, &'static str)])>,
    carriers: Vec<(&'static str, &'static str, Option<&'static str>, Vec<&'static str>)>,
    formats: Vec<FormatLine>,
    /// Names of the services a number tells.
    services: Vec<&'static str>,
    posts: Vec<(&'static str, &'static str)>,
}

pub fn tables(overlay: Option<&'static Overlay>) -> Tables {
    let places = Places::of(overlay);
    let hosts = overlay.map(Overlay::carriers).unwrap_or_default();
    let carriers = Carrier::all().iter().chain(hosts.iter().copied());
    let formats = places.formats.iter().map(|format| (format, format.carrier)).chain(places.hosted.iter().copied());
    let parts = |format: &Format| format.parts.iter().map(|span| (span.name, span.from_end, span.offset, span.len)).collect();
    Tables {
        kinds: Kind::ALL.iter().map(|kind| kind.word()).collect(),
        verdicts: Verdict::ALL.iter().map(|verdict| verdict.word()).collect(),
        grades: Grade::ALL.iter().map(|grade| grade.word()).collect(),
        cleaning: Dirt::ALL.iter().map(|dirt| dirt.word()).collect(),
        reasons: Reason::NAMES.into_iter().zip(Reason::PARAMS).collect(),
        carriers: carriers
            .map(|carrier| {
                let services = carrier.services.iter().map(|service| service.name).collect();
                (carrier.amazon_code(), carrier.id, carrier.home, services)
            })
            .collect(),
        formats: formats
            .map(|(format, carrier)| {
                (format.name, carrier, format.algorithm().map(|algorithm| algorithm.name()), format.code_part(), parts(format))
            })
            .collect(),
        services: told_services().map(|service| service.name).collect(),
        posts: posts().iter().map(|post| (post.country, post.name)).collect(),
    }
}

/// Where the carriers and formats stand in the tables: the catalogue's, and behind them what the host adds.
struct Places {
    formats: &'static [Format],
    hosted: Vec<(&'static Format, u16)>,
}

impl Places {
    fn of(overlay: Option<&'static Overlay>) -> Places {
        let carriers = overlay.map(Overlay::carriers).unwrap_or_default();
        let hosted = (Carrier::all().len()..).zip(carriers);
        let hosted = hosted.flat_map(|(at, carrier)| carrier.hosted().map(move |format| (format, u16::try_from(at).unwrap_or(NONE))));
        Places { formats: Formats::all(), hosted: hosted.collect() }
    }

    /// The places of a format and of its carrier.
    fn at(&self, format: &Format) -> (u16, u16) {
        if format.is_hosted() {
            let known = self.hosted.iter().position(|(hosted, _)| std::ptr::eq(*hosted, format));
            let carrier = known.and_then(|at| self.hosted.get(at)).map_or(NONE, |(_, carrier)| *carrier);
            return (known.and_then(|at| u16::try_from(self.formats.len() + at).ok()).unwrap_or(NONE), carrier);
        }
        // The catalogue's stand in one slice: the place is the distance.
        let bytes = std::ptr::from_ref(format) as usize - self.formats.as_ptr() as usize;
        (u16::try_from(bytes / size_of::<Format>()).unwrap_or(NONE), format.carrier)
    }
}

/// The best candidate of every line, in columns one behind the other: carrier and format (two bytes each), then kind,
/// count of candidates, verdict and grade (a byte each).
pub fn columns<'l>(lines: impl Iterator<Item = &'l str>, context: &Context<'_>) -> Vec<u8> {
    let places_of = Places::of(context.overlay);
    let mut recognizer = Recognizer::of(context);
    // A line at once in one place, which costs one look at the room there is; the columns are parted at the end.
    let mut rows: Vec<[u16; 4]> = Vec::new();
    for line in lines {
        let seen = recognizer.see(line);
        let head = u16::from_le_bytes([seen.kind as u8, u8::try_from(seen.candidates.len()).unwrap_or(u8::MAX)]);
        rows.push(match seen.candidates.first() {
            Some(best) => {
                let (format, carrier) = places_of.at(best.format);
                [carrier, format, head, u16::from_le_bytes([best.verdict as u8, best.confidence as u8])]
            }
            None => [NONE, NONE, head, NONE],
        });
    }
    let mut out = Vec::with_capacity(rows.len() * 8);
    out.extend(rows.iter().flat_map(|[carrier, ..]| carrier.to_le_bytes()));
    out.extend(rows.iter().flat_map(|[_, format, ..]| format.to_le_bytes()));
    for part in [0, 8] {
        out.extend(rows.iter().map(|[_, _, head, _]| (head >> part) as u8));
    }
    for part in [0, 8] {
        out.extend(rows.iter().map(|[.., tail]| (tail >> part) as u8));
    }
    out
}

/// Everything of every line: numbers, and the few texts that are not in the line itself.
pub struct Records {
    places: Places,
    answer: Answer,
}

/// What JavaScript reads in place. The last one is kept until the next is made, which takes its memory over.
#[derive(Default)]
struct Answer {
    /// Where the texts stand and how long they are, then the lines.
    numbers: Vec<u32>,
    /// Cleaned numbers and barcodes that differ from the line, each with a line break behind it.
    texts: String,
}

thread_local! {
    static LAST: RefCell<Answer> = RefCell::default();
}

impl Records {
    pub fn of(context: &Context<'_>) -> Records {
        let mut answer = LAST.take();
        answer.numbers.clear();
        answer.numbers.extend([0, 0]);
        answer.texts.clear();
        Records { places: Places::of(context.overlay), answer }
    }

    pub fn line(&mut self, recognizer: &mut Recognizer<'_>, line: &str, context: &Context<'_>) {
        let mut seen = recognizer.see(line);
        let inner = seen.inner();
        let Seen { number, cleaning, kind, candidates } = seen;
        let Answer { numbers, texts } = &mut self.answer;
        let barcode = inner.is_some();
        let cleaned = inner.unwrap_or(number);
        let differs = cleaned != line;
        for (given, text) in [(differs, cleaned), (barcode, number)] {
            if given {
                texts.push_str(text);
                texts.push('\n');
            }
        }
        let count = u32::try_from(candidates.len()).unwrap_or(u32::MAX);
        numbers.extend([kind as u32 | u32::from(differs) << 8 | u32::from(barcode) << 9 | count << 16, cleaning.bits().into()]);
        for candidate in candidates {
            numbers.extend(candidate_numbers(candidate, self.places.at(candidate.format).0, number, context));
        }
    }

    /// Keeps the answer, and says where its numbers stand.
    pub fn address(self) -> u32 {
        let Answer { mut numbers, texts } = self.answer;
        for (number, value) in numbers.iter_mut().zip([texts.as_ptr() as u32, texts.len() as u32]) {
            *number = value;
        }
        let address = numbers.as_ptr() as u32;
        LAST.set(Answer { numbers, texts });
        address
    }
}

/// One candidate in four numbers.
fn candidate_numbers(candidate: &Candidate, place: u16, number: &str, context: &Context<'_>) -> [u32; 4] {
    let grades = (candidate.verdict as u32) | (candidate.confidence as u32) << 2;
    let told = candidate.service(number);
    let amazon = told.zip(context.marketplace).and_then(|(told, store)| told.amazon(store));
    let amazon = amazon.and_then(|name| candidate.carrier.services.iter().position(|service| service.name == name));
    let company = candidate.company.map_or(0, |country| country.bytes().fold(0, |sum, c| sum << 8 | u32::from(c)));
    // From 1: zero is none.
    let from_one = |place: Option<usize>| place.map_or(0, |place| place as u32 + 1);
    [
        u32::from(place) | grades << 16 | u32::from(candidate.reasons.bits()) << 20,
        candidate.one_in(),
        candidate.expected_check_digit.map_or(0, u32::from)
            | from_one(candidate.post_place(number)) << 8
            | from_one(told.map(|told| told.place())) << 16,
        company | from_one(amazon) << 16,
    ]
}
