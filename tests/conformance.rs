//! Recognition against a public corpus, case by case. Failures that are known are listed by name, and the list may only shrink.

use serde::Deserialize;
use shipconfirm::{
    catalog::Carrier,
    tracking::{Candidate, Context, Grade, Verdict, recognize},
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Corpus {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
pub struct Case {
    id: String,
    pub number: String,
    pub carriers: Vec<String>,
    pub valid: bool,
    pub format: String,
}

impl Case {
    fn is_of(&self, candidate: &Candidate) -> bool {
        self.carriers.iter().any(|id| id == candidate.carrier.id)
    }

    /// Where the parcel may have left: the home of its carrier, or the post's country by the number.
    fn origin(&self) -> String {
        let home = self.carriers.first().and_then(|id| Carrier::find(id)).and_then(|carrier| carrier.home);
        home.map_or_else(|| self.number.chars().skip(self.number.len() - 2).collect(), str::to_owned)
    }
}

pub fn corpus() -> Vec<Case> {
    let corpus: Corpus = serde_json::from_str(include_str!("cases/recognition.json")).unwrap();
    corpus.cases
}

fn alone(number: &str) -> Vec<Candidate> {
    recognize(number, &Context::default()).candidates
}

#[test]
fn ok_corpus() {
    let cases = corpus();
    // A case listed as invalid speaks of one format: the corpus may list the number as valid for another of the carrier's.
    let valid = |case: &Case| cases.iter().any(|other| other.valid && other.number == case.number && other.carriers == case.carriers);
    let failures: Vec<_> = cases
        .iter()
        .filter_map(|case| {
            let seen = alone(&case.number);
            let passes = seen.iter().any(|candidate| case.is_of(candidate) && candidate.verdict != Verdict::BadCheckDigit);
            (passes != valid(case)).then_some((&case.id, &case.number, &case.format, seen))
        })
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

/// A carrier with several formats for a number is one answer.
#[test]
fn ok_a_carrier_is_named_once_a_verdict() {
    for case in corpus() {
        let seen = alone(&case.number);
        for (at, one) in seen.iter().enumerate() {
            let again = |other: &Candidate| (other.carrier, other.verdict, other.tells) == (one.carrier, one.verdict, one.tells);
            assert!(!seen.iter().skip(at + 1).any(again), "{} {}: {}", case.id, case.number, one.carrier.id);
        }
    }
}

/// The one number that stands twice: Purolator's by its twelve digits, and no number of three letters and nine digits.
#[test]
fn ok_a_number_listed_as_invalid_for_another_format() {
    let cases = corpus();
    let twice: Vec<_> =
        cases.iter().filter(|case| !case.valid && cases.iter().any(|other| other.valid && other.number == case.number)).collect();
    let ids: Vec<_> = twice.iter().map(|case| (case.id.as_str(), case.format.as_str())).collect();
    assert_eq!(ids, [("purolator-14", "purolator_alpha")]);
    let formats: Vec<_> = alone(&twice[0].number).iter().filter(|candidate| twice[0].is_of(candidate)).map(|c| c.format.name()).collect();
    assert_eq!(formats, ["purolator_12"]);
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

/// Valid numbers whose first candidate is another carrier.
fn second_place(context: impl Fn(&Case) -> String) -> Vec<String> {
    let right = |case: &Case| {
        let from = context(case);
        let context = Context { ship_from: Some(&from).filter(|from| !from.is_empty()).map(String::as_str), ..Context::default() };
        recognize(&case.number, &context).candidates.first().is_some_and(|best| case.is_of(best))
    };
    corpus().into_iter().filter(|case| case.valid && !right(case)).map(|case| case.id).collect()
}

/// Without a word of context the right carrier comes first, but for one number that two carriers' shapes share.
#[test]
fn ok_first_place() {
    assert_eq!(second_place(|_| String::new()), ["purolator-11"]);
}

#[test]
fn ok_first_place_knowing_where_it_left() {
    assert_eq!(second_place(Case::origin), [] as [&str; 0]);
}

/// Every valid number of the corpus with every other character as its check digit: its format never calls one valid, nor
/// does another of its carrier's, but for the two schemes of the twenty digits of USPS.
#[test]
fn ok_no_wrong_check_digit_is_valid() {
    let (mut tried, mut elsewhere) = (0, Vec::new());
    for case in corpus().iter().filter(|case| case.valid) {
        let seen = recognize(&case.number, &Context::default());
        let valid = |candidate: &&Candidate| case.is_of(candidate) && candidate.verdict == Verdict::Valid;
        let Some(own) = seen.candidates.iter().find(valid) else { continue };
        let digit = own.parts(seen.whole()).into_iter().find(|part| part.name == "checkDigit").unwrap().text;
        let at = digit.as_ptr() as usize - seen.whole().as_ptr() as usize;
        for wrong in ('0'..='9').chain('A'..='Z').filter(|c| !digit.starts_with(*c)) {
            let mut number = seen.whole().to_owned();
            number.replace_range(at..=at, wrong.encode_utf8(&mut [0; 4]));
            elsewhere.extend(alone(&number).iter().find(valid).map(|other| (own.format.name(), other.format.name())));
            tried += 1;
        }
    }
    elsewhere.sort_unstable();
    elsewhere.dedup();
    assert_eq!(elsewhere, [("usps_20", "usps_20_legacy91"), ("usps_20_legacy91", "usps_20")]);
    assert_eq!(tried, 4165);
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

fn from(number: &str, country: &str) -> Vec<Candidate> {
    recognize(number, &Context { ship_from: Some(country), ..Context::default() }).candidates
}

/// Twelve digits that are right for FedEx, Purolator, DHL Paket, GLS and by modulo 7: nobody is certain, and the country the
/// parcel left says who comes first.
#[test]
fn ok_twelve_digits_of_many_carriers() {
    let number = "097720413851";
    let carriers: Vec<&str> = alone(number).iter().map(|candidate| candidate.carrier.id).collect();
    for id in ["fedex", "purolator", "dhl", "gls", "yamato-transport", "sagawa-express", "japan-post"] {
        assert!(carriers.contains(&id), "{id} in {carriers:?}");
    }
    for (country, first) in [("US", "fedex"), ("CA", "purolator"), ("DE", "dhl"), ("JP", "japan-post")] {
        let seen = from(number, country);
        assert_eq!(seen[0].carrier.id, first, "from {country}");
        assert!(seen[0].reasons().any(|reason| reason.name() == "ship-from"), "{:?}", seen[0]);
        assert!(seen.iter().all(|candidate| candidate.confidence == Grade::Possible), "{seen:#?}");
        assert_eq!(seen.len(), carriers.len());
    }
    let stated = recognize(number, &Context { carrier: Some("Purolator"), ship_from: Some("US"), ..Context::default() }).candidates;
    assert_eq!((stated[0].carrier.id, stated[0].confidence), ("purolator", Grade::Likely));
}

/// Twenty digits may be an SSCC: where its company is registered speaks for a carrier at home there, and against the others.
#[test]
fn ok_an_sscc_names_a_country() {
    let names = |candidate: &Candidate| candidate.reasons().map(|reason| reason.name()).collect::<Vec<_>>();
    let german = alone("00340434161094042557");
    assert_eq!((german[0].carrier.id, german[0].confidence), ("dhl", Grade::Likely));
    assert!(names(&german[0]).contains(&"company-prefix"));
    let usps = german.iter().position(|candidate| candidate.carrier.id == "usps").unwrap();
    assert_eq!(usps, german.len() - 1);
    assert!(names(&german[usps]).contains(&"foreign-company-prefix"));
    // A company of Sweden: nobody known issues such numbers, so the one candidate is only possible, and says why not.
    let swedish = alone("00373500000000000000");
    assert_eq!(
        swedish.iter().map(|candidate| (candidate.carrier.id, candidate.confidence)).collect::<Vec<_>>(),
        [("usps", Grade::Possible)]
    );
    assert!(names(&swedish[0]).contains(&"foreign-company-prefix"));
}

/// Ten, eleven and fourteen digits: what little speaks for anybody is never more than possible.
#[test]
fn ok_plain_digits_are_only_possible() {
    for (number, carriers) in
        [("3318810025", &["dhl"] as &[&str]), ("73891051146", &["dhl"]), ("01234567890128", &["hermes", "dhl-ecommerce"])]
    {
        let seen = alone(number);
        assert_eq!(seen.iter().map(|candidate| candidate.carrier.id).collect::<Vec<_>>(), carriers, "{number}");
        assert!(seen.iter().all(|candidate| candidate.confidence == Grade::Possible), "{number}");
    }
}

/// What a reason's text is made of, as JavaScript gets it.
#[test]
fn ok_reasons_carry_what_they_speak_of() {
    let says = |number: &str, context: Context<'_>| {
        let seen = serde_json::to_value(recognize(number, &context)).unwrap();
        seen["candidates"][0]["reasons"].to_string()
    };
    assert_eq!(
        says("1Z5R89390357567127", Context { carrier: Some("UPS"), ship_from: Some("us"), ..Context::default() }),
        r#"[{"reason":"check-digit-right","params":{"algorithm":"ups_1z_mod10"}},{"reason":"stated","params":{}},{"reason":"ship-from","params":{"country":"US"}},{"reason":"one-in","params":{"count":2600}}]"#
    );
    assert_eq!(
        says("1Z5R89390357567128", Context { carrier: Some("UPS"), ship_to: Some("US"), ..Context::default() }),
        r#"[{"reason":"check-digit-wrong","params":{"expected":"7","algorithm":"ups_1z_mod10"}},{"reason":"stated","params":{}},{"reason":"ship-to","params":{"country":"US"}},{"reason":"one-in","params":{"count":2600}}]"#
    );
    assert_eq!(
        says("TBA000000000000", Context::default()),
        r#"[{"reason":"no-check-digit","params":{}},{"reason":"one-in","params":{"count":5859}}]"#
    );
    let bound = says("83920174651", Context { carrier: Some("Asendia"), ..Context::default() });
    assert!(bound.contains(r#"{"reason":"only-bound","params":{}},{"reason":"one-in","params":{"count":1}}"#), "{bound}");
}
