//! Dirty forms of every valid number of the corpus: the same number, the same answer, and what was taken away.

use serde::Deserialize;
use shipconfirm::{
    CheckOptions, Package, Param, Shipment, Text,
    catalog::{Carrier, Sample},
    check,
    tracking::{Context, Dirt, Kind, Recognition, clean, recognize},
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Dirty {
    forms: Vec<Form>,
    barcodes: Vec<Barcode>,
}

#[derive(Deserialize)]
struct Form {
    id: String,
    text: String,
    dirt: Vec<Dirt>,
    needs: Option<String>,
}

#[derive(Deserialize)]
struct Barcode {
    id: String,
    scan: String,
    number: String,
    carrier: String,
}

#[derive(Deserialize)]
struct Corpus {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    number: String,
    valid: bool,
    carriers: Vec<String>,
}

fn dirty() -> Dirty {
    serde_json::from_str(include_str!("cases/dirty.json")).unwrap()
}

/// The valid numbers of the corpus, written plainly.
fn numbers() -> Vec<(Case, String)> {
    let corpus: Corpus = serde_json::from_str(include_str!("cases/recognition.json")).unwrap();
    let plain = |case: Case| {
        let number = case.number.chars().filter(char::is_ascii_alphanumeric).collect();
        (case, number)
    };
    corpus.cases.into_iter().filter(|case| case.valid).map(plain).collect()
}

fn groups(number: &str, between: &str) -> String {
    let chars: Vec<char> = number.chars().collect();
    chars.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(between)
}

fn wide(number: &str) -> String {
    number.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect()
}

impl Form {
    fn takes(&self, number: &str) -> bool {
        match self.needs.as_deref() {
            None => true,
            Some("letters") => number.contains(|c: char| c.is_ascii_uppercase()),
            Some("digits") => number.bytes().all(|c| c.is_ascii_digit()),
            Some("sscc") => number.len() == 20 && number.starts_with("00"),
            Some(other) => panic!("{}: nobody needs {other:?}", self.id),
        }
    }

    fn of(&self, number: &str) -> String {
        let between = self.text.split_once("{groups:").map(|(_, rest)| rest.split_once('}').unwrap().0);
        let text = match between {
            Some(between) => self.text.replace(&format!("{{groups:{between}}}"), &groups(number, between)),
            None => self.text.clone(),
        };
        text.replace("{lower}", &number.to_ascii_lowercase())
            .replace("{wide}", &wide(number))
            .replace("{rest}", number.get(2..).unwrap())
            .replace("{}", number)
    }
}

fn see(text: &str) -> Recognition<'_> {
    recognize(text, &Context::default())
}

fn best(seen: &Recognition<'_>) -> Option<(&'static str, &'static str)> {
    seen.candidates.first().map(|candidate| (candidate.carrier.id, candidate.format.name()))
}

#[test]
fn ok_every_form_is_the_clean_number() {
    let (forms, numbers) = (dirty().forms, numbers());
    let mut made = 0;
    let mut wrong = Vec::new();
    for (case, number) in &numbers {
        let clean = see(number);
        assert!(clean.candidates.iter().any(|candidate| case.carriers.iter().any(|id| id == candidate.carrier.id)), "{}", case.id);
        for form in forms.iter().filter(|form| form.takes(number)) {
            let text = form.of(number);
            let seen = see(&text);
            made += 1;
            let same = seen.cleaned == clean.cleaned && best(&seen) == best(&clean) && seen.kind == Kind::TrackingNumber;
            // A barcode's routing is taken from the clean number too.
            let dirt: Vec<Dirt> = seen.cleaning.iter().filter(|dirt| *dirt != Dirt::Routing).collect();
            if !same || dirt != form.dirt {
                wrong.push(format!("{} {} {text:?}: {} {:?} {:?} {dirt:?}", form.id, case.id, seen.cleaned, seen.kind, best(&seen)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {made}: {:#?}", wrong.len(), wrong.iter().take(40).collect::<Vec<_>>());
    assert!(made > 10_000, "{made}");
}

/// A wrong digit may leave a number that nobody issues; still every letter and digit of it stays.
#[test]
fn ok_mistyped_numbers_keep_every_character() {
    for (case, number) in numbers() {
        for (at, c) in number.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            let other = if c == '9' { '0' } else { char::from(c as u8 + 1) };
            let mistyped = format!("{}{other}{}", &number[..at], &number[at + 1..]);
            for text in [groups(&mistyped, " "), groups(&mistyped, "-"), mistyped.to_ascii_lowercase(), format!("'{mistyped}")] {
                assert_eq!(clean(&text).number, mistyped, "{}: {text:?}", case.id);
            }
        }
    }
}

#[test]
fn ok_clean_numbers_are_said_to_be_clean() {
    for (case, number) in numbers() {
        let seen = see(&number);
        assert_eq!(seen.kind, Kind::TrackingNumber, "{}", case.id);
        assert_eq!(seen.cleaning.iter().find(|dirt| *dirt != Dirt::Routing), None, "{}", case.id);
    }
}

#[test]
fn ok_the_number_inside_a_barcode() {
    for Barcode { id, scan, number, carrier } in dirty().barcodes {
        let seen = see(&scan);
        assert_eq!(seen.cleaned, number, "{id}");
        assert!(seen.cleaning.has(Dirt::Routing), "{id}");
        assert_eq!(best(&seen).map(|best| best.0), Some(carrier.as_str()), "{id}");
        let stated = recognize(&number, &Context { carrier: Some(&carrier), ..Context::default() });
        assert_eq!(best(&stated).map(|best| best.0), Some(carrier.as_str()), "{id}: the number alone");
        assert_eq!(stated.cleaned, number, "{id}");
    }
}

/// With the right carrier stated, no valid number is called noise: published samples are said to be samples, and a
/// barcode's routing to be routing.
#[test]
fn ok_no_false_alarm() {
    const NOISE: [&str; 6] = ["TRK010", "TRK011", "TRK012", "TRK013", "TRK014", "TRK015"];
    let options = CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap());
    for (case, number) in numbers() {
        let carrier = Carrier::find(case.carriers.first().unwrap()).unwrap();
        let package =
            Package { carrier: Text::from(carrier.name.to_owned()), tracking_number: Text::from(number.clone()), ..Package::default() };
        let shipment = Shipment { marketplace: Text::from("US".to_owned()), packages: vec![package], ..Shipment::default() };
        for finding in check(&[shipment], &options).packages.iter().flat_map(|package| &package.findings) {
            let sample = finding.rule.code == "TRK014" && Sample::find(&number).is_some();
            assert!(sample || !NOISE.contains(&finding.rule.code), "{}: {finding:?}", case.id);
            let routing = finding.params.iter().any(|(_, value)| matches!(value, Param::Text(word) if word == "routing"));
            assert!(finding.rule.code != "TRK016" || routing, "{}: {finding:?}", case.id);
        }
    }
}

/// The tracking page of every carrier, with a number in it.
#[test]
fn ok_the_number_in_every_tracking_address() {
    for carrier in Carrier::all() {
        let Some(template) = carrier.tracking_url.filter(|url| url.contains("{tracking}")) else { continue };
        for number in ["986578788855", "RB123456785GB", "1Z5R89390357567127"] {
            let url = template.replace("{tracking}", number);
            let seen = see(&url);
            assert_eq!(seen.cleaned, number, "{url}");
            assert!(seen.cleaning.has(Dirt::Url), "{url}");
        }
    }
}
