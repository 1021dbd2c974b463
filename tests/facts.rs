//! The compiler of the facts: a wrong fact is a fault that names the file, the key and the reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(dead_code, reason = "the modules of the build script, each used in part")]

#[macro_use]
#[path = "../src/words.rs"]
mod words;

#[path = "../src/outcome/terms.rs"]
mod answers;
#[path = "../src/tracking/check_digit.rs"]
mod check_digit;
#[path = "../build/emit.rs"]
mod emit;
#[path = "../build/facts.rs"]
mod facts;
#[path = "../build/fault.rs"]
mod fault;
#[path = "../build/formats.rs"]
mod formats;
#[path = "../build/gs1.rs"]
mod gs1;
#[path = "../src/catalog/key.rs"]
mod key;
#[path = "../build/matcher.rs"]
mod matcher;
#[path = "../build/outcomes.rs"]
mod outcomes;
#[path = "../build/policy.rs"]
mod policy;
#[path = "../build/posts.rs"]
mod posts;
#[path = "../build/prove.rs"]
mod prove;
#[path = "../src/tracking/selectivity.rs"]
mod selectivity;
#[path = "../build/services.rs"]
mod services;
#[path = "../build/storefronts.rs"]
mod storefronts;
#[path = "../src/catalog/terms.rs"]
mod terms;

mod evidence;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{facts::Facts, fault::Faults, prove::prove};

const SOURCES: &str = "[A]\ntext = \"a page\"\nread = \"2026-11-21\"\n";
const STORES: &str = r#"[[marketplaces]]
id = "A1F83G8C2ARO7P"
country = "GB"
name = "United Kingdom"
region = "EU"
endpoint = "https://eu.example"
sandbox_endpoint = "https://sandbox.eu.example"
aws_region = "eu-west-1"
currency = "GBP"
time_zone = "Europe/London"
source = ["A"]
confidence = "official"
"#;
const CODES: &str =
    "values = [{ value = \"UPS\", carrier = \"ups\" }]\n[meta]\nsource = [\"A\"]\nconfidence = \"official\"\nchecked = \"2026-11-21\"\n";
const POSTS: &str = "checked = \"2026-11-22\"\nsource = [\"A\"]\nposts = [{ country = \"FR\", name = \"La Poste\" }, { country = \"GB\", name = \"Royal Mail\" }]\n";
const SAMPLES: &str = "checked = \"2026-11-21\"\n[[samples]]\nnumber = \"1Z999AA10123456784\"\ncarrier = \"ups\"\nsource = [\"A\"]\nconfidence = \"community\"\n";
const CARRIER: &str = "code = \"UPS\"\nname = \"UPS\"\nchecked = \"2026-11-21\"\nsource = [\"A\"]\nconfidence = \"official\"\n";

/// A catalogue of one carrier in a folder of its own.
fn catalogue(name: &str, carrier: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(root.join("carriers")).unwrap();
    fs::write(root.join("sources.toml"), SOURCES).unwrap();
    fs::write(root.join("marketplaces.toml"), STORES).unwrap();
    fs::write(root.join("carrier_codes.toml"), CODES).unwrap();
    fs::write(root.join("posts.toml"), POSTS).unwrap();
    fs::write(root.join("regions.toml"), "").unwrap();
    fs::write(root.join("samples.toml"), SAMPLES).unwrap();
    fs::write(root.join("carriers/ups.toml"), format!("{CARRIER}{carrier}")).unwrap();
    root
}

#[track_caller]
fn faults(name: &str, carrier: &str, expected: &[&str]) {
    let mut faults = Faults::default();
    let facts = Facts::read(&catalogue(name, carrier), &mut faults);
    prove(&facts, &mut faults);
    assert_eq!(faults.lines(), expected);
}

fn format(pattern: &str, role: &str, check: &str, example: &str) -> String {
    format!(
        "[[formats]]\nname = \"f\"\npattern = '{pattern}'\nrole = \"{role}\"\ncheck = \"{check}\"\nexamples = [\"{example}\"]\nsource = [\"A\"]\nconfidence = \"official\"\n"
    )
}

const UPS: &str = "^1Z(?P<body>[0-9A-Z]{15})(?P<cd>[0-9])$";

#[test]
fn ok_right_facts() {
    faults("right", &format(UPS, "identifies", "ups_1z_mod10", "1Z999AA10123456784"), &[]);
}

#[test]
fn err_an_example_that_does_not_match() {
    faults(
        "shape",
        &format(UPS, "identifies", "ups_1z_mod10", "1Z999"),
        &["catalog/carriers/ups.toml: formats[0] f.examples: \"1Z999\" does not match the pattern"],
    );
}

#[test]
fn err_an_example_with_a_wrong_check_digit() {
    faults(
        "digit",
        &format(UPS, "identifies", "ups_1z_mod10", "1Z999AA10123456785"),
        &["catalog/carriers/ups.toml: formats[0] f.examples: \"1Z999AA10123456785\" fails ups_1z_mod10: '4' is expected as check digit"],
    );
}

#[test]
fn err_a_pattern_outside_the_subset() {
    let at = "catalog/carriers/ups.toml: formats[0] f.pattern:";
    for (pattern, reason) in [
        ("1Z[0-9]{16}", "a pattern must be anchored with ^ and $"),
        ("^(?P<part>[0-9]{2,3})A$", "group `part` has no fixed length"),
        ("^[0-9]{1,3}(?P<part>A)[0-9]{1,3}$", "group `part` has no fixed place"),
        ("^(?:(?P<part>A)|B)$", "a named group may not stand in an alternative"),
        ("^(?P<part>A)?B$", "a named group may not repeat or be optional"),
        ("^[a-z]{3}$", "the pattern accepts no cleaned number of up to 48 characters"),
    ] {
        faults("subset", &format(pattern, "identifies", "none", "A"), &[&format!("{at} {reason}")]);
    }
    faults("algorithm", &format(UPS, "identifies", "mod_99", "A"), &[&format!("{at} no check-digit algorithm is called \"mod_99\"")]);
    faults("groups", &format("^[0-9]{9}$", "bounds", "mod7", "1"), &[&format!("{at} check \"mod7\" needs the groups `body` and `cd`")]);
}

#[test]
fn err_a_bound_that_claims_to_identify() {
    faults(
        "role",
        &format("^[0-9]{12}$", "identifies", "none", "123456789012"),
        &["catalog/carriers/ups.toml: formats[0] f.role: lets more than half of all strings pass: it only bounds, or `weak` says why not"],
    );
}

#[test]
fn err_a_source_a_store_and_a_date_that_are_not_there() {
    faults(
        "pedigree",
        "[[aliases]]\nname = \"Brown\"\nmarketplaces = [\"XX\"]\nsource = [\"B\"]\nconfidence = \"community\"\n",
        &[
            "catalog/carriers/ups.toml: aliases[0] \"Brown\": source \"B\" is not in sources.toml",
            "catalog/carriers/ups.toml: aliases[0] \"Brown\": \"XX\" is no marketplace of marketplaces.toml",
        ],
    );
}

#[test]
fn err_an_alias_of_two_carriers() {
    let alias = "[[aliases]]\nname = \"Brown\"\nsource = [\"A\"]\nconfidence = \"community\"\n";
    let root = catalogue("alias", alias);
    let other = format!("{}{alias}", CARRIER.replace("code = \"UPS\"\n", ""));
    fs::write(root.join("carriers/zzz.toml"), other).unwrap();
    let mut faults = Faults::default();
    let facts = Facts::read(&root, &mut faults);
    prove(&facts, &mut faults);
    assert_eq!(faults.lines(), ["catalog/carriers/zzz.toml: aliases: \"Brown\" also means ups: say `ambiguous = true` or where it holds"]);
}

#[test]
fn err_a_sample_nobody_could_find() {
    let root = catalogue("sample", "");
    let odd = SAMPLES.replace("1Z999AA10123456784", "1Z 999").replace("\"ups\"", "\"brown\"").replace("\"A\"", "\"B\"");
    fs::write(root.join("samples.toml"), format!("{SAMPLES}{}", odd.replace("checked = \"2026-11-21\"\n", ""))).unwrap();
    let mut faults = Faults::default();
    let facts = Facts::read(&root, &mut faults);
    prove(&facts, &mut faults);
    assert_eq!(
        faults.lines(),
        [
            "catalog/samples.toml: 1Z 999: source \"B\" is not in sources.toml",
            "catalog/samples.toml: 1Z 999: a sample is written as a cleaned number",
            "catalog/samples.toml: 1Z 999: no file carriers/brown.toml",
        ]
    );
}

#[test]
fn err_a_number_inside_a_barcode_that_is_no_run() {
    let part = |number: &str| {
        format(UPS, "identifies", "ups_1z_mod10", "1Z999AA10123456784").replace("role =", &format!("number = [{number}]\nrole ="))
    };
    faults("number", &part("\"body\", \"cd\""), &[]);
    faults(
        "number",
        &part("\"x\""),
        &["catalog/carriers/ups.toml: formats[0] f.pattern: `number` names the group `x`, which is not there"],
    );
    faults(
        "number",
        &part("\"cd\", \"body\""),
        &["catalog/carriers/ups.toml: formats[0] f.pattern: `number`: the group `body` does not follow the one before it"],
    );
}

#[test]
fn err_a_key_nobody_knows() {
    let mut faults = Faults::default();
    Facts::read(&catalogue("key", "colour = \"brown\"\n"), &mut faults);
    let [line] = faults.lines() else { panic!("{:?}", faults.lines()) };
    assert!(line.starts_with("catalog/carriers/ups.toml: ") && line.contains("unknown field `colour`"), "{line}");
}

#[test]
fn err_company_prefixes_out_of_order() {
    let root = catalogue("prefixes", "");
    let rows = [("300", "379", "FR"), ("370", "380", "BG"), ("990", "1000", "XYZ")];
    let rows: String =
        rows.iter().map(|(first, last, country)| format!("{{ first = {first}, last = {last}, country = \"{country}\" }},")).collect();
    fs::write(
        root.join("gs1_prefixes.toml"),
        format!("checked = \"2026-11-22\"\nsource = [\"B\"]\nconfidence = \"community\"\nprefixes = [{rows}]\n"),
    )
    .unwrap();
    let mut faults = Faults::default();
    let facts = Facts::read(&root, &mut faults);
    gs1::read(&root, &facts.sources, &mut faults);
    assert_eq!(
        faults.lines(),
        [
            "catalog/gs1_prefixes.toml: source: source \"B\" is not in sources.toml",
            "catalog/gs1_prefixes.toml: 370-380: prefixes stand by rising number, each once",
            "catalog/gs1_prefixes.toml: 990-1000: prefixes stand by rising number, each once",
            "catalog/gs1_prefixes.toml: 990-1000: \"XYZ\" is no ISO 3166 code",
        ]
    );
}
/// A catalogue whose one format reads a service code, with a table of its own beside it.
#[track_caller]
fn table_faults(name: &str, format: &str, table: &str, expected: &[&str]) {
    let root = catalogue(name, format);
    fs::create_dir_all(root.join("services")).unwrap();
    fs::write(root.join("services/t.toml"), table).unwrap();
    let mut faults = Faults::default();
    let facts = Facts::read(&root, &mut faults);
    prove(&facts, &mut faults);
    assert_eq!(faults.lines(), expected);
}

const TELLS: &str = "[[formats]]\nname = \"f\"\npattern = '^1Z(?P<service>[0-9]{2})$'\nservices = \"t\"\nrole = \"identifies\"\ncheck = \"none\"\nsource = [\"A\"]\nconfidence = \"official\"\n";

fn table(services: &str, examples: &str) -> String {
    format!(
        "part = \"service\"\nchecked = \"2026-11-22\"\nsource = [\"A\"]\nconfidence = \"community\"\n[examples]\n{examples}\n{services}"
    )
}

const GROUND: &str = "[[services]]\nname = \"Ground\"\ncodes = [\"03\"]\n";

#[test]
fn ok_a_table_of_services() {
    table_faults("services", TELLS, &table(GROUND, "1Z03 = \"Ground\"\n1Z04 = \"unknown\""), &[]);
}

#[test]
fn err_a_table_that_says_something_else() {
    let at = "catalog/services/t.toml:";
    table_faults(
        "services-example",
        TELLS,
        &table(GROUND, "1Z03 = \"Air\"\n1Y03 = \"Ground\""),
        &[
            &format!("{at} examples: \"1Y03\" is accepted by no format that names this table"),
            &format!("{at} examples: \"1Z03\" says \"Ground\", not \"Air\""),
        ],
    );
    let twice = format!("{GROUND}[[services]]\nname = \"Air\"\nnames = [\"ground\"]\ncodes = [\"03\", \"4\", \"a4\"]\n");
    table_faults(
        "services-codes",
        TELLS,
        &table(&twice, "1Z03 = \"Ground\""),
        &[
            &format!("{at} Air: \"ground\" also means \"Ground\""),
            &format!("{at} codes: \"03\" stands twice"),
            &format!("{at} codes: \"4\" is no code of 2 capital letters and digits"),
            &format!("{at} codes: \"a4\" is no code of 2 capital letters and digits"),
        ],
    );
}

#[test]
fn err_a_code_that_nothing_explains() {
    let at = "catalog/carriers/ups.toml: f:";
    let silent = TELLS.replace("services = \"t\"\n", "");
    faults(
        "services-silent",
        &silent,
        &[&format!("{at} the part `service` holds codes of services: say in `services` which table explains them")],
    );
    faults("services-nowhere", TELLS, &[&format!("{at} no file services/t.toml")]);
    let long = TELLS.replace("{2}", "{3}");
    table_faults(
        "services-long",
        &long,
        &table(GROUND, "1Z003 = \"unknown\""),
        &[&format!("{at} the part `service` has 3 characters, the codes of services/t.toml 2")],
    );
}

#[test]
fn err_a_post_nobody_named() {
    let s10 = |country: &str| {
        format!(
            "[[formats]]\nname = \"s10\"\npattern = '^(?P<indicator>[A-Z]{{2}})[0-9]{{9}}(?P<country>{country})$'\nservices = \"t\"\nrole = \"identifies\"\ncheck = \"none\"\nsource = [\"A\"]\nconfidence = \"official\"\n"
        )
    };
    let letters =
        table("[[services]]\nname = \"Parcel\"\ncodes = [\"C*\"]\n", "CP123456785GB = \"Parcel\"").replace("\"service\"", "\"indicator\"");
    table_faults("post-all", &s10("{posts}"), &letters, &[]);
    table_faults("post-own", &s10("GB"), &letters, &["catalog/carriers/ups.toml: formats: posts.toml does not name it as a carrier of GB"]);
}

/// Compiles one list of answers.
#[track_caller]
fn answers(name: &str, list: &str, expected: &[&str]) -> String {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(root.join("outcomes")).unwrap();
    fs::write(root.join("sources.toml"), SOURCES).unwrap();
    fs::write(root.join("outcomes/list.toml"), format!("checked = \"2026-11-22\"\nkinds = [\"xml-report\"]\n[[answers]]\n{list}")).unwrap();
    let word = "[[severities]]\nword = \"Fehler\"\nstate = \"refused\"\nsource = [\"A\"]\nconfidence = \"community\"\n";
    fs::write(root.join("outcomes/severities.toml"), format!("checked = \"2026-11-22\"\n{word}")).unwrap();
    let mut faults = Faults::default();
    let sources = facts::read(&root, "sources.toml", &mut faults).unwrap();
    let code = outcomes::compile(&root, &sources, &mut faults);
    let told: Vec<&str> = faults.lines().iter().map(|line| line.split(" | ").next().unwrap()).collect();
    assert_eq!(told, expected);
    code
}

const PEDIGREE: &str = "source = [\"A\"]\nconfidence = \"community\"\n";

#[test]
fn ok_answers_and_the_rules_they_lead_to() {
    let code = answers("answers", &format!("id = \"too-many\"\ncode = \"1\"\nfinding = \"ITM003\"\n{PEDIGREE}"), &[]);
    assert!(code.contains("Known { id: \"too-many\", kinds: &[AnswerKind::XmlReport], code: \"1\", status: 0, text: &[], state: None, action: None, finding: Some(\"ITM003\"), confidence: Confidence::Community },"), "{code}");
    assert!(code.contains("assert!(is_rule(\"ITM003\"), \"catalog/outcomes/list.toml: too-many.finding: ITM003 is no rule\");"), "{code}");
    assert!(code.contains("(\"Fehler\", State::Refused),"), "{code}");
}

#[test]
fn err_answers_without_a_pedigree_or_a_mark() {
    let at = "catalog/outcomes/list.toml:";
    answers(
        "answers-mark",
        &format!("id = \"x\"\n{PEDIGREE}"),
        &[&format!("{at} x: nothing tells this answer: give a code, a status or a text")],
    );
    answers(
        "answers-id",
        &format!("id = \"X y\"\ncode = \"1\"\n{PEDIGREE}"),
        &[&format!("{at} X y: an id is lower-case letters and hyphens")],
    );
    answers(
        "answers-text",
        &format!("id = \"x\"\ntext = [\"Upper\"]\n{PEDIGREE}"),
        &[&format!("{at} x: text \"Upper\" is no lower-case part of a text")],
    );
    answers(
        "answers-source",
        "id = \"x\"\ncode = \"1\"\nsource = [\"B\"]\nconfidence = \"community\"\n",
        &[&format!("{at} x: source \"B\" is not in sources.toml")],
    );
    answers(
        "answers-none",
        "id = \"x\"\ncode = \"1\"\nsource = []\nconfidence = \"community\"\n",
        &[&format!("{at} x: a fact needs a source")],
    );
}

#[test]
fn err_words_that_no_answer_has() {
    for (name, line, reason) in [
        ("answers-sure", "source = [\"A\"]\nconfidence = \"rumour\"", "unknown variant `rumour`"),
        ("answers-action", "action = \"pray\"\nsource = [\"A\"]\nconfidence = \"community\"", "unknown variant `pray`"),
        ("answers-key", "codes = \"2\"\nsource = [\"A\"]\nconfidence = \"community\"", "unknown field `codes`"),
    ] {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(root.join("outcomes")).unwrap();
        let list = format!("checked = \"2026-11-22\"\nkinds = [\"xml-report\"]\n[[answers]]\nid = \"x\"\ncode = \"1\"\n{line}\n");
        fs::write(root.join("outcomes/list.toml"), list).unwrap();
        let mut faults = Faults::default();
        outcomes::compile(&root, &std::collections::BTreeMap::new(), &mut faults);
        assert!(faults.lines()[0].starts_with("catalog/outcomes/list.toml:") && faults.lines()[0].contains(reason), "{:?}", faults.lines());
    }
}
