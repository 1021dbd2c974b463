//! What a host adds, from its file to the findings.

use shipconfirm::{
    CheckOptions, FixOptions, NoTracking, Overlay, PackageReport, Readiness, Shipment, Vtr, apply_fixes, check,
    rules::Consequence::{self, Defect, Note, Refused, Risk},
    tracking::{Context, Grade, Verdict, recognize},
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const COURIER: &str = include_str!("../examples/overlay/regional-courier.json");
const SERVICES: &str = include_str!("../examples/overlay/shop-services.json");
const RULES: &str = include_str!("../examples/overlay/stricter-rules.json");

fn read(json: &str) -> &'static Overlay {
    Overlay::read(json).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn options(overlay: Option<&'static Overlay>) -> CheckOptions {
    CheckOptions { overlay, ..CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap()) }
}

/// A package that is right but for what is put in.
fn shipment(store: &str, package: &str) -> String {
    format!(
        r#"{{"orderId":"202-1234567-1234567","marketplace":"{store}","shipFrom":{{"country":"{store}"}},"packages":[{{{package},"shipDate":"2026-11-21T09:00:00Z","items":[{{"orderItemId":"12345678901234","quantity":1}}]}}]}}"#
    )
}

fn report(overlay: Option<&'static Overlay>, json: &str) -> PackageReport {
    let shipment: Shipment = serde_json::from_str(json).unwrap();
    check(&[shipment], &options(overlay)).packages.remove(0)
}

/// Code, consequence, and what it was before the overlay.
fn findings(report: &PackageReport) -> Vec<(&'static str, Consequence, Option<Consequence>)> {
    report.findings.iter().map(|finding| (finding.rule.code, finding.consequence, finding.overlaid)).collect()
}

#[test]
fn ok_a_courier_of_the_region() {
    let courier = read(COURIER);
    let with = |number: &str| {
        let package = format!(r#""carrier":"Other","carrierName":"Northgate Couriers","service":"Same Day","trackingNumber":"{number}""#);
        shipment("GB", &package)
    };
    // Amazon has no code for it, so its name is what it is looked up by.
    let named = |number: &str| with(number).replace(r#""Other","carrierName":"Northgate Couriers""#, r#""ngc same-day""#);
    assert_eq!(findings(&report(Some(courier), &named("ng 1234 567897"))), [("TRK003", Risk, None), ("CAR006", Risk, None)]);
    assert_eq!(findings(&report(Some(courier), &named("NG1234567890"))), [("TRK006", Risk, None), ("CAR006", Risk, None)]);
    assert_eq!(findings(&report(Some(courier), &named("P0042"))), [("CAR006", Risk, None)]);
    // A host's shape may warn, it does not refuse.
    let outside = report(Some(courier), &named("XX1"));
    assert_eq!((findings(&outside), outside.readiness), (vec![("TRK005", Risk, None), ("CAR006", Risk, None)], Readiness::Check));
    // Without the overlay nothing is known of it.
    assert_eq!(findings(&report(None, &named("NG1234567890"))), [("CAR006", Risk, None)]);
}

/// A number that another carrier is sure of, and the host's own formats explain: with a check digit, and without.
#[test]
fn ok_a_host_s_format_explains_a_number_of_somebody_else() {
    let letters = |check: &str, example: &str| {
        format!(
            r#"{{"version":1,"carriers":[{{"id":"hill-post","name":"Hill Post","formats":[{{"name":"item","pattern":"^RB(?<body>[0-9]{{8}})(?<cd>[0-9])US$"{check},"examples":["{example}"]}}]}}]}}"#
        )
    };
    let package =
        |carrier: &str| shipment("US", &format!(r#""carrier":"{carrier}","service":"Standard","trackingNumber":"RB123456785US""#));
    let mismatch = |overlay, carrier: &str| findings(&report(overlay, &package(carrier))).iter().any(|(code, ..)| *code == "TRK007");
    for json in [letters(r#","check":"upu_s10_mod11""#, "RB123456785US"), letters("", "RB123456785US")] {
        assert!(!mismatch(Some(read(&json)), "Hill Post"), "{json}");
        assert!(mismatch(Some(read(&json)), "DPD"), "{json}");
    }
    // A check digit that is wrong explains nothing.
    let wrong = letters(r#","check":"luhn""#, "RB123456782US");
    assert!(mismatch(Some(read(&wrong)), "Hill Post"));
}

#[test]
fn ok_a_number_of_the_courier_is_recognized() {
    let courier = read(COURIER);
    let context = Context { overlay: Some(courier), ..Context::default() };
    let seen = recognize("NG 1234-567897", &context);
    let best = &seen.candidates[0];
    assert_eq!((best.carrier.id, best.verdict, best.confidence), ("northgate-couriers", Verdict::Valid, Grade::Likely));
    let parts: Vec<_> = best.parts(&seen.cleaned).into_iter().map(|part| (part.name, part.text)).collect();
    assert_eq!(parts, [("serial", "123456789"), ("checkDigit", "7")]);
    // Stated and right, and still no more than likely: nobody but the host says so.
    let stated = recognize("NG1234567897", &Context { carrier: Some("northgate"), ..context });
    assert_eq!((stated.candidates[0].confidence, stated.candidates[0].stated), (Grade::Likely, true));
    assert!(recognize("NG1234567897", &Context::default()).candidates.iter().all(|candidate| candidate.carrier.id != "northgate-couriers"));
    // A bound is asked only when the carrier is stated.
    assert!(recognize("P0042", &context).candidates.is_empty());
    assert_eq!(
        recognize("P0042", &Context { carrier: Some("Northgate Couriers"), ..context }).candidates[0].carrier.id,
        "northgate-couriers"
    );
}

#[test]
fn ok_the_shops_own_words() {
    let shop = read(SERVICES);
    let next_day = shipment("GB", r#""carrier":"red post","service":"NEXT DAY - tracked","trackingNumber":"RX473124829GB""#);
    let found = report(Some(shop), &next_day);
    assert_eq!(findings(&found), [("CAR002", Refused, None), ("SVC004", Note, None)]);
    let mut mended: Shipment = serde_json::from_str(&next_day).unwrap();
    apply_fixes(&mut mended, &options(Some(shop)), &FixOptions::default());
    assert_eq!((mended.packages[0].carrier.as_str(), mended.packages[0].service.as_str()), ("Royal Mail", "Royal Mail Tracked 24"));
    assert_eq!(findings(&check(&[mended], &options(Some(shop))).packages[0]), []);

    // The alias holds in its store; elsewhere the words mean nobody.
    assert_eq!(findings(&report(Some(shop), &next_day.replace("GB\",", "US\",")))[0], ("CAR006", Risk, None));

    // What the service means decides: a Royal Mail 48 needs its parcel ID.
    let economy = shipment("GB", r#""carrier":"Royal Mail","service":"economy""#);
    assert!(findings(&report(Some(shop), &economy)).contains(&("TRK002", Refused, None)));
    assert!(!findings(&report(None, &economy)).contains(&("TRK002", Refused, None)));

    // Where Amazon's word decides what is left out of the rate, the shop's own word is a risk.
    let letter = shipment("DE", r#""carrier":"Deutsche Post","service":"brief bis 20g""#)
        .replace(r#""packages""#, r#""value":{"amount":"12.90","currency":"EUR"},"packages""#);
    assert!(findings(&report(Some(shop), &letter)).contains(&("SVC004", Risk, None)));
    let mut mended: Shipment = serde_json::from_str(&letter).unwrap();
    apply_fixes(&mut mended, &options(Some(shop)), &FixOptions::default());
    assert_eq!(check(&[mended], &options(Some(shop))).packages[0].vtr, Vtr::Exempt);
}

#[test]
fn ok_rules_weigh_what_the_host_wants() {
    let strict = read(RULES);
    let wrong = shipment("US", r#""carrier":"UPS","trackingNumber":"1Z999AA10123456785""#);
    let (before, after) = (report(None, &wrong), report(Some(strict), &wrong));
    assert_eq!(findings(&before), [("TRK006", Risk, None)]);
    assert_eq!(findings(&after), [("TRK006", Refused, Some(Risk))]);
    assert_eq!((before.readiness, after.readiness), (Readiness::Check, Readiness::Blocked));
    // What counts at Amazon is not the host's to say.
    assert_eq!(before.vtr, after.vtr);

    let lower = shipment("US", r#""carrier":"Federal Express","trackingNumber":"986578788855""#);
    let after = report(Some(strict), &lower);
    assert_eq!(findings(&after), [("CAR002", Risk, Some(Refused))]);
    assert_eq!((after.readiness, after.vtr), (Readiness::Check, report(None, &lower).vtr));

    // Never silent: the JSON says what it was. Where nothing changed there is no word of it.
    let json = serde_json::to_string(&after.findings).unwrap();
    assert!(json.contains(r#""consequence":"risk","overlaid":"refused""#), "{json}");
    assert!(!serde_json::to_string(&before.findings).unwrap().contains("overlaid"));
}

#[test]
fn ok_rules_across_shipments_weigh_the_same() {
    let overlay = read(r#"{"version":1,"rules":{"PKG007":"refused","TRK020":"refused","TRK021":"refused","TRK022":"refused"}}"#);
    let one = shipment("GB", r#""carrier":"Royal Mail","service":"Royal Mail Tracked 24","trackingNumber":"RX473124829GB""#);
    let two = one.replace("202-1234567-1234567", "202-1234567-7654321");
    let both = format!("[{one},{two}]");
    let shipments: Vec<Shipment> = serde_json::from_str(&both).unwrap();
    let report = check(&shipments, &options(Some(overlay)));
    assert!(report.packages.iter().any(|package| package.findings.iter().any(|finding| finding.overlaid.is_some())));
    assert!(report.packages.iter().any(|package| package.readiness == Readiness::Blocked));
}

#[test]
fn ok_a_carrier_of_the_catalogue_gets_a_format_and_a_service() {
    let more = read(
        r#"{"version":1,"carriers":[{"id":"evri","formats":[{"name":"returns","pattern":"^RTN(?<body>[0-9]{9})(?<cd>[0-9])$","check":"luhn","examples":["RTN1234567897"]}],"services":[{"name":"Returns","tracked":"tracked"}]}]}"#,
    );
    let returned = shipment("GB", r#""carrier":"Evri","service":"Returns","trackingNumber":"RTN1234567897""#);
    assert_eq!(findings(&report(Some(more), &returned)), []);
    assert!(!findings(&report(None, &returned)).is_empty());
    // What was outside all formats before is so still, and weighs the same.
    let outside = returned.replace("RTN1234567897", "ABC12");
    let malformed = |overlay| findings(&report(overlay, &outside)).into_iter().find(|(code, ..)| *code == "TRK005");
    assert_eq!(malformed(Some(more)), malformed(None));
    assert!(malformed(None).is_some());
    // That the service is tracked is the host's word: without a number it waits; sent without one it is a defect, and refused by Amazon's
    // facts alone.
    let without = returned.replace("RTN1234567897", "");
    assert!(findings(&report(Some(more), &without)).contains(&("TRK001", Refused, None)), "{:?}", findings(&report(Some(more), &without)));
    let shipment: Shipment = serde_json::from_str(&without).unwrap();
    let sent = check(&[shipment], &CheckOptions { no_tracking: NoTracking::SendUntracked, ..options(Some(more)) }).packages.remove(0);
    assert!(findings(&sent).contains(&("TRK001", Defect, None)), "{:?}", findings(&sent));
}

#[test]
fn ok_a_listed_code_that_nobody_has() {
    let Some(free) = shipconfirm::catalog::CarrierCode::all().iter().find(|code| code.carrier().is_none() && !code.not_a_carrier) else {
        return;
    };
    let overlay = read(&format!(
        r#"{{"version":1,"carriers":[{{"id":"host-own","name":"Host Own","code":"{}","formats":[{{"name":"n","pattern":"^HO[0-9]{{8}}$","examples":["HO12345678"]}}]}}]}}"#,
        free.value
    ));
    let package = format!(r#""carrier":"{}","trackingNumber":"QQ1""#, free.value);
    assert!(findings(&report(Some(overlay), &shipment("US", &package))).iter().any(|(code, ..)| *code == "TRK005"));
}

#[cfg(not(target_arch = "wasm32"))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    fn host() -> &'static Overlay {
        read(
            r#"{"version":1,"carriers":[
                {"id":"ups","formats":[{"name":"any 1Z","pattern":"^1Z[0-9A-Z]{16}$","examples":["1Z999AA10123456784"]}]},
                {"id":"wide","name":"Wide Open","formats":[
                    {"name":"twelve","pattern":"^[0-9]{11}(?:0|1|2)$","examples":["123456789010"]},
                    {"name":"post","pattern":"^[A-Z]{2}(?<body>[0-9]{8})(?<cd>[0-9])(?<country>[A-Z]{2})$","check":"upu_s10_mod11","examples":["RB123456785GB"]},
                    {"name":"long","pattern":"^(?:96|00)[0-9]{18,20}$","examples":["00340434161094042557"]}]}]}"#,
        )
    }

    /// Numbers that some format of the catalogue takes, and what is near them.
    fn number() -> impl Strategy<Value = String> {
        prop_oneof!["1Z[0-9A-Z]{16}", "[0-9]{10,22}", "[A-Z]{2}[0-9]{9}[A-Z]{2}", "(96|00)[0-9]{18,20}", "[0-9A-Z]{8,14}"]
    }

    /// Text that is nearly an overlay.
    fn nearly() -> impl Strategy<Value = String> {
        let pattern = "[\\^A-B0-2\\[\\](){}?:,|<>$-]{0,24}|\\^[A-B0-2\\[\\](){}?:,|-]{0,24}\\$";
        let leaf = prop_oneof![
            Just("null".to_owned()),
            Just("1".to_owned()),
            pattern.prop_map(|text| format!("{text:?}")),
            "[a-z\"]{0,6}".prop_map(|text| format!("{text:?}"))
        ];
        let key = prop::sample::select(vec![
            "version", "carriers", "aliases", "services", "rules", "id", "name", "code", "formats", "pattern", "check", "examples", "from",
            "to", "carrier", "x",
        ]);
        leaf.prop_recursive(5, 40, 5, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(|list| format!("[{}]", list.join(","))),
                prop::collection::vec((key.clone(), inner), 0..5).prop_map(|fields| {
                    let fields: Vec<String> = fields.into_iter().map(|(key, value)| format!("{key:?}:{value}")).collect();
                    format!("{{{}}}", fields.join(","))
                }),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,200}", near in nearly()) {
            for json in [text, near] {
                if let Err(faults) = Overlay::read(&json) {
                    prop_assert!(!faults.is_empty());
                }
            }
        }

        #[test]
        fn any_pattern_is_read_or_refused(pattern in "\\^[A-B0-2\\[\\](){}?:,|<>P-]{0,30}\\$", number in "[A-B0-2]{0,12}") {
            let json = format!(
                r#"{{"version":1,"carriers":[{{"id":"p","name":"P","formats":[{{"name":"p","pattern":{pattern:?},"examples":["A"]}}]}}]}}"#
            );
            if let Ok(overlay) = Overlay::read(&json) {
                recognize(&number, &Context { overlay: Some(overlay), ..Context::default() });
            }
        }

        /// An overlay adds candidates; it takes none of the catalogue's away, and makes none of them right or wrong.
        #[test]
        fn an_overlay_removes_no_candidate(number in number()) {
            let seen = |overlay| recognize(&number, &Context { overlay, ..Context::default() }).candidates;
            let with = seen(Some(host()));
            for candidate in seen(None) {
                let same = with.iter().find(|other| std::ptr::eq(other.format, candidate.format));
                prop_assert_eq!(same.map(|other| other.verdict), Some(candidate.verdict), "{} {}", candidate.carrier.id, candidate.format.name());
                // Another carrier that fits as well is a doubt, never a proof.
                prop_assert!(same.is_some_and(|other| other.confidence >= candidate.confidence));
            }
            let certain = with.iter().any(|candidate| candidate.format.is_hosted() && candidate.confidence == Grade::Certain);
            prop_assert!(!certain);
        }

        /// Rules change weight and nothing else, and every change is told.
        #[test]
        fn rules_change_weight_and_nothing_else(
            number in number(), carrier in prop::sample::select(vec!["UPS", "Royal Mail", "ups", "Federal Express", ""]),
            word in prop::sample::select(Consequence::ALL), rule in prop::sample::select(shipconfirm::rules::RULES),
        ) {
            let overlay = read(&format!(r#"{{"version":1,"rules":{{"{}":"{}"}}}}"#, rule.code, word.word()));
            let json = shipment("GB", &format!(r#""carrier":"{carrier}","trackingNumber":"{number}""#));
            let (before, after) = (report(None, &json), report(Some(overlay), &json));
            prop_assert_eq!(before.findings.len(), after.findings.len());
            prop_assert_eq!(before.vtr, after.vtr);
            for (one, other) in before.findings.iter().zip(&after.findings) {
                prop_assert_eq!((one.rule.code, &one.path, &one.params, one.fix()), (other.rule.code, &other.path, &other.params, other.fix()));
                let wanted = if one.rule.code == rule.code { word } else { one.consequence };
                prop_assert_eq!(other.consequence, wanted);
                prop_assert_eq!(other.overlaid, (wanted != one.consequence).then_some(one.consequence));
            }
        }
    }
}
