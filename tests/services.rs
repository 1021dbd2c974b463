//! What numbers say of their service and their post, case by case, and every post of the list.

use serde::Deserialize;
use shipconfirm::{
    Marketplace,
    catalog::Carrier,
    tracking::{Candidate, Context, Recognition, Verdict, posts, recognize},
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Cases {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    number: String,
    carrier: String,
    store: Option<String>,
    code: Option<String>,
    name: Option<String>,
    amazon: Option<String>,
    post: Option<String>,
    source: String,
}

fn cases() -> Vec<Case> {
    let cases: Cases = serde_json::from_str(include_str!("cases/services.json")).unwrap();
    cases.cases
}

fn of<'r>(seen: &'r Recognition<'_>, carrier: &str) -> Option<&'r Candidate> {
    seen.candidates.iter().find(|candidate| candidate.carrier.id == carrier && candidate.verdict != Verdict::BadCheckDigit)
}

#[test]
fn ok_every_case_says_what_its_source_says() {
    for case in cases() {
        let store = case.store.as_deref().and_then(Marketplace::find);
        let stated = Carrier::find(&case.carrier).map(|carrier| carrier.code.unwrap_or(carrier.name));
        let seen = recognize(&case.number, &Context { carrier: stated, marketplace: store, ..Context::default() });
        let candidate = of(&seen, &case.carrier).unwrap_or_else(|| panic!("{}: no candidate of {}", case.id, case.carrier));
        let told = candidate.service(seen.whole());
        assert_eq!(told.map(|told| told.name), case.name.as_deref(), "{}", case.id);
        assert_eq!(told.and_then(|told| told.code), case.code.as_deref(), "{}", case.id);
        assert_eq!(told.zip(store).and_then(|(told, store)| told.amazon(store)), case.amazon.as_deref(), "{}", case.id);
        assert_eq!(candidate.post(seen.whole()).map(|post| post.name), case.post.as_deref(), "{}", case.id);
    }
}

#[test]
fn ok_the_cases_are_many_and_have_sources() {
    let cases = cases();
    let ids: std::collections::BTreeSet<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids.len(), cases.len());
    assert!(cases.len() >= 80, "{}", cases.len());
    assert!(cases.iter().all(|case| case.source.contains("number")));
}

/// One identifier of every post: it is valid, it names its post, and whoever else is of that country comes before the nameless post.
#[test]
fn ok_every_post_issues_identifiers() {
    let mut count = 0;
    for post in posts() {
        let number = format!("RB123456785{}", post.country);
        let seen = recognize(&number, &Context::default());
        let best = seen.candidates.first().unwrap_or_else(|| panic!("{number} is of nobody"));
        assert_eq!((best.verdict, best.post(seen.whole())), (Verdict::Valid, Some(*post)), "{number}");
        assert_eq!(best.service(seen.whole()).map(|told| told.name), Some("Registered letter post"), "{number}");
        let nameless = seen.candidates.iter().position(|candidate| candidate.carrier.id == "upu-post");
        let own = seen.candidates.iter().rposition(|candidate| candidate.carrier.home == Some(post.country));
        assert!(nameless.is_some() && own <= nameless, "{number}: {own:?} {nameless:?}");
        count += 1;
    }
    assert_eq!(count, 214);
}

#[test]
fn err_a_country_without_a_post_issues_none() {
    for country in ["XX", "XK", "AQ", "UK", "EU"] {
        let number = format!("RB123456785{country}");
        let seen = recognize(&number, &Context::default());
        assert!(seen.candidates.iter().all(|candidate| candidate.post(&number).is_none()), "{number}");
        assert!(of(&seen, "upu-post").is_none(), "{number}");
    }
}

#[test]
fn ok_service_and_post_in_json() {
    let germany = Context { marketplace: Marketplace::find("DE"), ..Context::default() };
    let seen = serde_json::to_value(recognize("3318810025", &germany)).unwrap();
    let dhl = seen["candidates"].as_array().unwrap().iter().find(|candidate| candidate["id"] == "dhl").unwrap();
    assert_eq!(dhl["service"], serde_json::json!({ "code": null, "name": "DHL Express", "amazon": "Express" }));
    assert_eq!(dhl["post"], serde_json::Value::Null);
    let seen = serde_json::to_value(recognize("RB123456785MO", &Context::default())).unwrap();
    let best = &seen["candidates"][0];
    assert_eq!(best["service"], serde_json::json!({ "code": "RB", "name": "Registered letter post", "amazon": null }));
    assert_eq!(best["post"], serde_json::json!({ "country": "MO", "name": "CTT Macao" }));
}
