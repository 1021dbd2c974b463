//! Every fault by its words and its place, and the patterns held against those of the catalogue.

use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[track_caller]
fn faults(json: &str, expected: &[&str]) {
    let found: Vec<String> = Overlay::read(json).map_or_else(
        |faults| faults.into_iter().map(|fault| format!("{} {}", fault.path, fault.params.told(fault.code))).collect(),
        |_| Vec::new(),
    );
    assert_eq!(found, expected, "{json}");
}

/// A carrier with one format.
#[track_caller]
fn pattern(pattern: &str, rest: &str, expected: &[&str]) {
    let format = format!(r#"{{"name":"n","pattern":"{pattern}"{rest}}}"#);
    faults(&format!(r#"{{"version":1,"carriers":[{{"id":"x","name":"X Y Z","formats":[{format}]}}]}}"#), expected);
}

#[track_caller]
fn shape(text: &str, what: &str) {
    pattern(text, r#","examples":["A"]"#, &[&format!("/carriers/0/formats/0/pattern E_OVERLAY_PATTERN {what}")]);
}

#[test]
fn err_what_is_no_overlay() {
    faults("", &[" E_DATA_JSON line=1 column=0"]);
    faults("{\n\"version\":1,}", &[" E_DATA_JSON line=2 column=13"]);
    faults("[]", &[" E_DATA_KIND what=object"]);
    faults("{}", &[" E_DATA_KEY what=missing key=version"]);
    faults(r#"{"version":"1"}"#, &["/version E_DATA_KIND what=version"]);
    faults(
        r#"{"version":1,"a/b~":0,"version":2}"#,
        &["/a~1b~0 E_DATA_KEY what=unknown key=a/b~", "/version E_DATA_KEY what=twice key=version", "/version E_DATA_KIND what=version"],
    );
    faults(
        r#"{"version":1,"carriers":{},"rules":[],"aliases":[1]}"#,
        &["/carriers E_DATA_KIND what=list", "/rules E_DATA_KIND what=object", "/aliases/0 E_DATA_KIND what=object"],
    );
}

#[test]
fn err_texts_and_words() {
    faults(
        r#"{"version":1,"carriers":[{"id":"X 1","name":" ","home":"Gb","trackingUrl":"http://x","services":[{"name":"a","tracked":"yes","marketplaces":["UK"]},{"name":"b","marketplaces":[]}]}]}"#,
        &[
            "/carriers/0/id E_DATA_TEXT what=id text=X 1",
            "/carriers/0/name E_DATA_TEXT what=any text= ",
            "/carriers/0/home E_DATA_TEXT what=country text=Gb",
            "/carriers/0/trackingUrl E_DATA_TEXT what=url text=http://x",
            "/carriers/0/services/0/tracked E_DATA_WORD word=yes words=tracked, partially-tracked, untracked, unknown",
            &format!("/carriers/0/services/0/marketplaces/0 E_DATA_WORD word=UK words={}", {
                let all: Vec<&str> = crate::catalog::MARKETPLACES.iter().map(|store| store.country).collect();
                all.join(", ")
            }),
            "/carriers/0/services/1/marketplaces E_DATA_KIND what=empty",
            "/carriers/0/name E_OVERLAY_ALIAS what=blank name=  carrier=X 1",
        ],
    );
    let long = "x".repeat(201);
    faults(&format!(r#"{{"version":1,"$schema":"{long}"}}"#), &[&format!("/$schema E_DATA_TEXT what=long text={long}")]);
}

#[test]
fn err_carriers() {
    let carriers = |json: &str| format!(r#"{{"version":1,"carriers":[{json}]}}"#);
    let place = |key: &str, told: &str| format!("/carriers/0/{key} E_OVERLAY_CARRIER {told}");
    for (json, expected) in [
        (r#"{"id":"ups","name":"Mine"}"#, place("name", "what=catalogue carrier=ups")),
        (r#"{"id":"x"}"#, place("name", "what=nameless carrier=x")),
        (r#"{"id":"x","name":"X Y Z","code":"UPS"}"#, place("code", "what=taken carrier=ups")),
        (r#"{"id":"x","name":"X Y Z","code":"XYZ Ltd"}"#, place("code", "what=unlisted carrier=XYZ Ltd")),
        (r#"{"id":"x","name":"X Y Z","code":"HS code"}"#, place("code", "what=unlisted carrier=HS code")),
        (r#"{"id":"x","name":"X Y Z"},{"id":"x","name":"X Y Z"}"#, "/carriers/1/id E_OVERLAY_CARRIER what=twice carrier=x".to_owned()),
    ] {
        faults(&carriers(json), &[&expected]);
    }
}

#[test]
fn err_names() {
    let aliases = |json: &str| format!(r#"{{"version":1,"carriers":[{{"id":"x","name":"X Y Z"}}],"aliases":[{json}]}}"#);
    for (json, expected) in [
        (r#"{"name":"n","carrier":"nobody"}"#, "/aliases/0/carrier E_OVERLAY_CARRIER what=unknown carrier=nobody"),
        (r#"{"name":"UPS","carrier":"x"}"#, "/aliases/0/name E_OVERLAY_ALIAS what=listed name=UPS carrier=ups"),
        (r#"{"name":"u.p.s.","carrier":"x"}"#, "/aliases/0/name E_OVERLAY_ALIAS what=listed name=u.p.s. carrier=ups"),
        (r#"{"name":"xyz","carrier":"ups"}"#, "/aliases/0/name E_OVERLAY_ALIAS what=twice name=xyz carrier=x"),
        (r#"{"name":"-","carrier":"ups"}"#, "/aliases/0/name E_OVERLAY_ALIAS what=blank name=- carrier=ups"),
        (
            r#"{"name":"n","carrier":"ups","marketplaces":["DE","GB"]},{"name":"N","carrier":"UPS"},{"name":"n","carrier":"x","marketplaces":["GB"]}"#,
            "/aliases/2/name E_OVERLAY_ALIAS what=twice name=n carrier=ups",
        ),
    ] {
        faults(&aliases(json), &[expected]);
    }
    faults(&aliases(r#"{"name":"n","carrier":"ups","marketplaces":["DE"]},{"name":"n","carrier":"x","marketplaces":["GB"]}"#), &[]);
}

#[test]
fn err_services() {
    let services = |json: &str| format!(r#"{{"version":1,"services":[{json}]}}"#);
    let told = |key: &str, what: &str, service: &str| {
        format!("/services/{key} E_OVERLAY_SERVICE what={what} service={service} carrier=royal-mail")
    };
    let royal = |from: &str, to: &str| format!(r#"{{"carrier":"Royal Mail","from":"{from}","to":"{to}"}}"#);
    faults(&services(&royal("a", "Second class")), &[&told("0/to", "unknown", "Second class")]);
    faults(&services(&royal("royal mail 48", "Royal Mail 48")), &[&told("0/from", "listed", "royal mail 48")]);
    faults(&services(&[royal("Slow", "Royal Mail 48"), royal("slow", "Royal Mail 24")].join(",")), &[&told("1/from", "twice", "slow")]);
    faults(
        &services(r#"{"carrier":"nobody","from":"a","to":"b"}"#),
        &["/services/0/carrier E_OVERLAY_CARRIER what=unknown carrier=nobody"],
    );
}

#[test]
fn err_rules() {
    let words = "note, risk, defect, refused";
    faults(r#"{"version":1,"rules":{"TRK006":"off"}}"#, &[&format!("/rules/TRK006 E_DATA_WORD word=off words={words}")]);
    faults(
        r#"{"version":1,"rules":{"TRK006":null,"trk007":"note","TRK999":"note","bad-check-digit":"note"}}"#,
        &[
            "/rules/TRK006 E_DATA_KIND what=text",
            "/rules/trk007 E_OVERLAY_RULE what=unknown rule=trk007",
            "/rules/TRK999 E_OVERLAY_RULE what=unknown rule=TRK999",
            "/rules/bad-check-digit E_OVERLAY_RULE what=twice rule=bad-check-digit",
        ],
    );
}

#[test]
fn err_patterns() {
    for (text, what) in [
        ("A", "what=anchor place=1"),
        ("^A", "what=anchor place=3"),
        ("^$", "what=empty place=2"),
        ("^(A|)$", "what=empty place=5"),
        ("^[]$", "what=empty place=4"),
        ("^a$", "what=character place=2"),
        ("^A.*$", "what=character place=3"),
        ("^[^A]$", "what=character place=3"),
        ("^Ä$", "what=character place=2"),
        ("^(A$", "what=bracket place=4"),
        ("^A)$", "what=bracket place=3"),
        ("^(((((((((A)))))))))$", "what=bracket place=11"),
        ("^[9-0]$", "what=range place=6"),
        ("^[0-Z]$", "what=range place=6"),
        ("^A{0}$", "what=count place=5"),
        ("^A{3,2}$", "what=count place=7"),
        ("^A{49}$", "what=count place=6"),
        ("^A{2$", "what=count place=5"),
        ("^A{,2}$", "what=count place=4"),
        ("^(?<who>A)$", "what=group place=4"),
        ("^(?<cd>A)?$", "what=place place=11"),
        ("^(?<cd>A{1,2})$", "what=place place=3"),
        ("^(?:A|(?<cd>B))$", "what=place place=15"),
        ("^A?(?<cd>B)C?$", "what=place place=5"),
        ("^(?<cd>A)(?<cd>B)$", "what=place place=11"),
        ("^A{40}B{9}$", "what=long place=1"),
        ("^((A{48}){48}){48}$", "what=large place=1"),
    ] {
        shape(text, what);
    }
    pattern(
        "^(?<body>[0-9]{4})[0-9]$",
        r#","check":"luhn","examples":["12344"]"#,
        &["/carriers/0/formats/0/pattern E_OVERLAY_PATTERN what=check place=1"],
    );
    pattern("^[0-9]{12}$", r#","examples":["123456789012"]"#, &["/carriers/0/formats/0/pattern E_OVERLAY_PATTERN what=wide place=1"]);
    pattern("^[0-9]{12}$", r#","role":"bounds","examples":["123456789012"]"#, &[]);
}

#[test]
fn err_examples() {
    pattern(
        "^NG(?<body>[0-9]{9})(?<cd>[0-9])$",
        r#","check":"luhn","examples":["NG1234567897","NG1234567898","NG12","ng1"]"#,
        &[
            "/carriers/0/formats/0/examples/3 E_DATA_TEXT what=number text=ng1",
            "/carriers/0/formats/0/examples/1 E_OVERLAY_EXAMPLE what=check-digit example=NG1234567898",
            "/carriers/0/formats/0/examples/2 E_OVERLAY_EXAMPLE what=shape example=NG12",
            "/carriers/0/formats/0/examples/3 E_OVERLAY_EXAMPLE what=shape example=ng1",
        ],
    );
    pattern("^NG1$", r#","examples":[]"#, &["/carriers/0/formats/0/examples E_DATA_KIND what=empty"]);
}

#[test]
fn err_a_flood_of_faults_is_counted_not_listed() {
    let many = vec!["1"; 250].join(",");
    let faults = Overlay::read(&format!(r#"{{"version":1,"carriers":[{many}]}}"#)).unwrap_err();
    assert_eq!(faults.len(), 101);
    assert_eq!(faults.last().map(|last| last.params.told(last.code)), Some("E_MORE more=150".to_owned()));
}

#[test]
fn ok_one_text_is_kept_once() {
    let json = r#"{"version":1,"rules":{"TRK006":"note"}}"#;
    assert!(std::ptr::eq(Overlay::read(json).unwrap(), Overlay::read(json).unwrap()));
}

#[track_caller]
fn takes(text: &str, right: &[&str], wrong: &[&str]) {
    let pattern = pattern::compile(text).map(|compiled| compiled.pattern).unwrap();
    for (numbers, expected) in [(right, true), (wrong, false)] {
        for number in numbers {
            assert_eq!(pattern.accepts(number.as_bytes()), expected, "{text} {number}");
        }
    }
}

#[test]
fn ok_patterns() {
    takes("^A?B{1,3}$", &["AB", "B", "ABBB", "BBB"], &["", "A", "BBBB", "AAB", "ABA"]);
    takes("^(?:P|NP)[0-9]{2}$", &["P12", "NP12"], &["N12", "PP12", "P1", "P123"]);
    takes("^(A?|B)(C|D){2}$", &["CC", "ACD", "BDC"], &["ABCC", "AC", "CCC"]);
    takes("^[A-C5](?:X(?:Y|Z)?){0,2}$", &["A", "5X", "BXYX", "CXZXY"], &["D", "AXYZ", "AXXX", "a", "A\u{e9}"]);
}

/// The shares counted by hand: of all strings with the outline of an accepted one, so many are accepted too.
#[test]
fn ok_chance_is_the_share_of_an_outline() {
    use crate::tracking::selectivity::Selectivity;

    for (text, digits, outline) in [
        ("^A1$", 0, 1.0 / 260.0),
        // One ends where the other goes on: of a letter and a digit still one of 260.
        ("^(?:A1|A2[0-9])$", 0, 1.0 / 260.0),
        ("^(?:A1|[B-Z]1[0-9])$", 0, 25.0 / 260.0),
        ("^(?:1|2[0-9])$", 100_000_000, 0.0),
    ] {
        let chance = Selectivity::of(&pattern::compile(text).unwrap().pattern, None).unwrap();
        let billion: f64 = outline * 1e9;
        assert_eq!((chance.digits, chance.outline), (digits, billion.ceil() as u32), "{text}");
    }
}

/// The same numbers, and the same share of chance, as the compiler of the facts finds with a whole regular-expression
/// engine.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn ok_patterns_of_the_catalogue_are_read_alike() {
    use crate::tracking::selectivity::Selectivity;

    let mut compared = 0;
    for carrier in Carrier::all() {
        let file = format!("{}/catalog/carriers/{}.toml", env!("CARGO_MANIFEST_DIR"), carrier.id);
        let facts: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
        let rows = facts.get("formats").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        for (row, format) in rows.iter().zip(carrier.formats()) {
            let mut text = row["pattern"].as_str().unwrap().to_owned();
            // `{posts}` is the catalogue's own, and so are the names of other parts.
            if text.contains("{posts}") {
                continue;
            }
            for name in text.clone().split("(?P<").skip(1).map(|rest| rest.split('>').next().unwrap()) {
                if !pattern::GROUPS.iter().any(|(known, _)| *known == name) {
                    text = text.replace(&format!("(?P<{name}>"), "(?:");
                }
            }
            let compiled = pattern::compile(&text).unwrap_or_else(|fault| panic!("{} {text}: {fault:?}", carrier.id));
            let check = format.check.map(|(algorithm, body, _)| (algorithm, body.len));
            let chance = Selectivity::of(&compiled.pattern, check).unwrap();
            assert_eq!((chance.digits, chance.outline), (format.odds.digits, format.odds.outline), "{} {text}", carrier.id);
            for example in row.get("examples").and_then(toml::Value::as_array).into_iter().flatten() {
                assert!(compiled.pattern.accepts(example.as_str().unwrap().as_bytes()), "{text}");
            }
            compared += 1;
        }
    }
    assert!(compared > 150, "{compared}");
}
