//! Recognition against a public corpus, case by case. Failures that are known are listed by name, and the list may only shrink.

use serde::Deserialize;
use shipconfirm::tracking::{Context, Grade, Verdict, recognize};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Corpus {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    number: String,
    carriers: Vec<String>,
    valid: bool,
    format: String,
}

/// Listed as invalid for one Purolator format, valid by the check digit of another: see the notes of `catalog/carriers/purolator.toml`.
const KNOWN_FAILURES: &[&str] = &["purolator-14"];

fn corpus() -> Vec<Case> {
    let corpus: Corpus = serde_json::from_str(include_str!("cases/recognition.json")).unwrap();
    corpus.cases
}

/// Whether the case is as it should be; otherwise what was seen.
fn run(case: &Case) -> Result<(), String> {
    let seen = recognize(&case.number, &Context::default());
    let mut own = seen.candidates.iter().filter(|candidate| case.carriers.iter().any(|id| id == candidate.carrier.id));
    let passes = own.any(|candidate| candidate.verdict != Verdict::BadCheckDigit);
    let all: Vec<_> = seen.candidates.iter().map(|candidate| (candidate.carrier.id, candidate.format.name(), candidate.verdict)).collect();
    if passes == case.valid { Ok(()) } else { Err(format!("{} {:?} ({}): {all:?}", case.id, case.number, case.format)) }
}

#[test]
fn ok_corpus() {
    let failures: Vec<(String, String)> = corpus().iter().filter_map(|case| run(case).err().map(|seen| (case.id.clone(), seen))).collect();
    let unknown: Vec<&String> = failures.iter().filter(|(id, _)| !KNOWN_FAILURES.contains(&id.as_str())).map(|(_, seen)| seen).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    for known in KNOWN_FAILURES {
        assert!(failures.iter().any(|(id, _)| id == known), "{known} passes now: take it off the list");
    }
}

#[test]
fn ok_corpus_is_whole() {
    let cases = corpus();
    let valid = cases.iter().filter(|case| case.valid).count();
    assert_eq!((cases.len(), valid), (280, 192));
}

#[test]
fn ok_ups_in_full() {
    let seen = serde_json::to_value(recognize("1Z999AA10123456784", &Context::default())).unwrap();
    assert_eq!(seen["kind"], "tracking-number");
    let best = &seen["candidates"][0];
    assert_eq!((best["carrier"].as_str(), best["id"].as_str()), (Some("UPS"), Some("ups")));
    assert_eq!((best["verdict"].as_str(), best["confidence"].as_str()), (Some("valid"), Some("certain")));
    let parts: Vec<(&str, &str)> =
        best["parts"].as_array().unwrap().iter().map(|part| (part["name"].as_str().unwrap(), part["text"].as_str().unwrap())).collect();
    assert_eq!(parts, [("shipper", "999AA1"), ("service", "01"), ("serial", "2345678"), ("checkDigit", "4")]);
}

#[test]
fn ok_dirt_changes_nothing() {
    let clean = recognize("1Z999AA10123456784", &Context::default());
    for dirty in [
        "1z999aa10123456784",
        " 1Z 999 AA1 01 2345 6784 ",
        "1Z-999-AA1-0123456784",
        "１Ｚ999AA10123456784",
        "1Z999AA1\u{200b}0123456784",
        "'1Z999AA10123456784",
    ] {
        let seen = recognize(dirty, &Context::default());
        assert_eq!(seen.cleaned, clean.cleaned, "{dirty:?}");
        assert_eq!(seen.candidates.len(), clean.candidates.len(), "{dirty:?}");
    }
}

/// Sixteen plain digits pass the shape of a Royal Mail parcel ID (hexadecimal) every time, so it says nothing of them.
#[test]
fn ok_digits_are_no_hexadecimal_id() {
    let seen = recognize("4011722030461288", &Context::default());
    assert!(seen.candidates.iter().all(|candidate| candidate.carrier.id != "royal-mail"));
    let stated = recognize("4011722030461288", &Context { carrier: Some("Royal Mail"), ..Context::default() });
    assert_eq!(stated.candidates[0].carrier.id, "royal-mail");
    let letters = recognize("021115C902CF0C99", &Context::default());
    assert_eq!(letters.candidates[0].carrier.id, "royal-mail");
}

#[test]
fn ok_context_orders_and_never_removes() {
    // Twelve digits may be FedEx, DHL Paket, Purolator or Yamato: what is stated comes first.
    for stated in ["FedEx", "YamatoTransport"] {
        let without = recognize("986578788855", &Context::default());
        let with = recognize("986578788855", &Context { carrier: Some(stated), ..Context::default() });
        for candidate in &without.candidates {
            assert!(with.candidates.iter().any(|kept| kept.carrier == candidate.carrier), "{stated} removes {}", candidate.carrier.id);
        }
    }
    let with = recognize("444413758703", &Context { carrier: Some("YamatoTransport"), ..Context::default() });
    assert_eq!(with.candidates[0].carrier.code, Some("YamatoTransport"));
}

/// Shown part after part, a number is whole: nothing of it is missing, nothing stands twice.
#[test]
fn ok_parts_make_up_the_body() {
    let parts = |number: &str| -> Vec<(&str, String)> {
        let seen = recognize(number, &Context::default());
        seen.candidates[0].parts(&seen.cleaned).iter().map(|part| (part.name, part.text.to_owned())).collect()
    };
    let texts = |number: &str| parts(number).into_iter().map(|(_, text)| text).collect::<String>();
    assert_eq!(texts("9400111206206461026250"), "9400111206206461026250");
    assert_eq!(texts("420787459400111206206406260787"), "9400111206206406260787");
    assert_eq!(texts("RB123456785GB"), "RB123456785GB");
    assert_eq!(parts("RB123456785GB").last(), Some(&("country", "GB".to_owned())));
}

/// Without a word of context the right carrier comes first, but for one number that two carriers' shapes share.
#[test]
fn ok_first_place() {
    let second: Vec<String> = corpus()
        .into_iter()
        .filter(|case| case.valid)
        .filter(|case| {
            let seen = recognize(&case.number, &Context::default());
            !seen.candidates.first().is_some_and(|best| case.carriers.iter().any(|id| id == best.carrier.id))
        })
        .map(|case| case.id)
        .collect();
    assert_eq!(second, ["purolator-11"]);
}

/// Random digits of every length from 8 to 34: few get a candidate, none a certain one.
#[test]
fn ok_chance_is_not_believed() {
    let mut state: u64 = 0x5eed;
    let mut digit = || {
        // The generator of Knuth's MMIX; its high bits are good enough for digits.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b'0' + ((state >> 33) % 10) as u8)
    };
    let (mut seen, mut all) = (0_u32, 0_u32);
    for len in 8..=34 {
        for _ in 0..400 {
            let number: String = (0..len).map(|_| digit()).collect();
            let candidates = recognize(&number, &Context::default()).candidates;
            assert!(candidates.iter().all(|candidate| candidate.confidence != Grade::Certain), "{number}");
            seen += u32::from(!candidates.is_empty());
            all += 1;
        }
    }
    assert!(seen * 100 <= all * 12, "{seen} of {all}");
}
