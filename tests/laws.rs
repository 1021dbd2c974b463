//! What holds for every input.

use proptest::prelude::*;
use shipconfirm::{
    Address, CheckOptions, FixOptions, Item, Package, PackageReport, Readiness, Shipment, Text, apply_fixes, check,
    marketplace::MARKETPLACES,
    payload::Confirmation,
    rules::RuleScope,
    tracking::{Candidate, Cleaning, Context, Dirt, clean, recognize},
};

fn now() -> CheckOptions {
    CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap())
}

/// Letters and digits of a number, whatever stands between them; case and full-width form aside.
fn skeleton(text: &str) -> String {
    text.chars()
        .map(|c| match u32::from(c) {
            wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap(),
            _ => c,
        })
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// Whether more than signs went: words, an address, a barcode's routing, decimals.
fn cleaning_takes_text(cleaning: Cleaning) -> bool {
    cleaning.meets(Cleaning::AROUND) || cleaning.has(Dirt::DecimalZero)
}

/// A number in the clothes it may come in.
fn dressed() -> impl Strategy<Value = String> {
    let number = prop_oneof!["[0-9]{8,34}", "1Z[0-9A-Z]{16}", "[A-Z]{2}[0-9]{9}[A-Z]{2}", "420[0-9]{5}9[0-9]{21}", "[0-9a-f]{16}"];
    let before = prop_oneof![
        Just(""),
        Just("Tracking no: "),
        Just("AWB "),
        Just("UPS "),
        Just("'"),
        Just("=\""),
        Just("(00)"),
        Just("]C1"),
        Just("%"),
        Just("["),
        Just("Pkg 1 of 2: "),
        Just("追跡番号"),
        Just("https://www.ups.com/track?tracknum="),
        Just("[)>\u{1e}01\u{1d}"),
        Just("no "),
        Just("id:"),
        Just("RB#"),
    ];
    let behind = prop_oneof![
        Just(""),
        Just(".0"),
        Just("\""),
        Just("]"),
        Just(" (UPS)"),
        Just("\u{1d}"),
        Just("\u{200b}"),
        Just(", 986578788855"),
        Just("&x=1")
    ];
    (before, number, behind).prop_map(|(before, number, behind)| format!("{before}{number}{behind}"))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        dressed(),
        "\\PC{0,40}",
        "[0-9A-Za-z .\\-/]{0,34}",
        "[0-9]{8,34}",
        "1Z[0-9A-Z]{16}",
        "[A-Z]{2}[0-9]{9}[A-Z]{2}",
        "00[0-9]{18}"
    ]
}

fn country() -> impl Strategy<Value = Option<String>> {
    prop::option::of(prop_oneof![dressed(), "[A-Z]{2}", Just("DE".to_owned()), Just("CA".to_owned())])
}

fn carrier() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,30}",
        Just("Royal Mail".to_owned()),
        Just("fedex".to_owned()),
        Just("RoyalMail".to_owned()),
        Just("Other".to_owned()),
        Just("DHL".to_owned()),
        Just("DHL US".to_owned()),
        Just(String::new())
    ]
}

prop_compose! {
    fn shipment()(
        order_id in prop_oneof!["[0-9]{3}-[0-9]{7}-[0-9]{7}", "\\PC{0,20}"],
        marketplace in prop_oneof![Just("GB"), Just("DE"), Just("US"), Just("JP"), Just("IN"), Just("XX"), Just("")],
        packages in prop::collection::vec((carrier(), text(), text(), text()), 0..3),
    ) -> Shipment<'static> {
        let package = |(carrier, service, number, date): (String, String, String, String)| Package {
            carrier: Text::from(carrier), service: Text::from(service), tracking_number: Text::from(number), ship_date: Text::from(date),
            ..Package::default()
        };
        Shipment {
            order_id: Text::from(order_id), marketplace: Text::from(marketplace), packages: packages.into_iter().map(package).collect(),
            ..Shipment::default()
        }
    }
}

prop_compose! {
    /// Shipments whose carrier is often in doubt: a number that several give, a name that several go by.
    fn asked()(
        mut shipment in shipment(),
        number in prop_oneof![3 => Just("09980000020033F".to_owned()), 1 => Just("01015026003653C".to_owned()), 1 => Just("GM2951173225174494".to_owned()), 2 => "[0-9]{10,15}", 1 => text()],
        carrier in prop_oneof![carrier(), Just("DHL".to_owned()), Just("UPS".to_owned()), Just(String::new()), Just("DHL US".to_owned())],
        name in prop_oneof![Just(String::new()), carrier()],
    ) -> Shipment<'static> {
        if let Some(package) = shipment.packages.first_mut() {
            package.tracking_number = Text::from(number);
            package.carrier = Text::from(carrier);
            package.carrier_name = Text::from(name);
        }
        shipment
    }
}

/// Mostly what a field should hold, now and then anything at all.
fn nearly(right: &'static str) -> impl Strategy<Value = Text<'static>> {
    let dirt = prop_oneof![
        Just(String::new()),
        "\\PC{0,60}",
        "[ -~]{0,8}[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{202e}\u{fffe}][ -~]{0,8}",
        "[0-9A-Za-z-]{0,20}"
    ];
    prop_oneof![9 => Just(right.to_owned()), 1 => dirt].prop_map(Text::from)
}

prop_compose! {
    /// A shipment that could be sent but for a field or two.
    fn nearly_right()(
        (order_id, marketplace, cod_collection_method) in (nearly("202-1234567-1234567"), nearly("GB"), nearly("")),
        (reference, carrier, carrier_name) in (nearly(""), prop_oneof![nearly("Royal Mail"), nearly("Other")], nearly("Corner Couriers")),
        (service, tracking_number, ship_date) in (nearly("Royal Mail Tracked 24"), nearly("RB123456785GB"), nearly("2026-11-21T09:00:00Z")),
        (name, line1, city, country) in (nearly("Shop"), nearly("Road 1"), nearly("London"), nearly("GB")),
        items in prop::collection::vec((nearly("12345678901234"), nearly("1"), nearly("12345678")), 0..3),
        supply_source_id in nearly(""),
    ) -> Shipment<'static> {
        let item = |(order_item_id, quantity, code)| Item { order_item_id, quantity, transparency_codes: vec![code] };
        let items = items.into_iter().map(item).collect();
        let ship_from = Some(Address { supply_source_id, name, line1, city, country, ..Address::default() });
        let package = Package { reference, carrier, carrier_name, service, tracking_number, ship_date, items, ..Package::default() };
        Shipment { order_id, marketplace, cod_collection_method, ship_from, packages: vec![package], ..Shipment::default() }
    }
}

/// Findings of rules that look at no other shipment.
fn own(reports: &[PackageReport]) -> String {
    let own = |report: &PackageReport| -> Vec<_> {
        report.findings.iter().filter(|finding| !matches!(finding.rule.scope, RuleScope::Batch(_))).cloned().collect()
    };
    serde_json::to_string(&reports.iter().map(own).collect::<Vec<_>>()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn recognition_never_panics(text in text(), carrier in carrier()) {
        recognize(&text, &Context { carrier: Some(&carrier), ..Context::default() });
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in text()) {
        let once = clean(&text).number.into_owned();
        prop_assert_eq!(&clean(&once).number, &once);
        prop_assert!(!clean(&once).changed());
    }

    /// What stood around the number goes; of the number itself nothing does, and nothing changes its place.
    #[test]
    fn cleaning_gives_a_run_of_what_was_there(text in text()) {
        let cleaned = clean(&text);
        let (number, whole) = (skeleton(&cleaned.number), skeleton(&text));
        prop_assert!(whole.contains(&number), "{} of {}", number, whole);
        if !cleaning_takes_text(cleaned.cleaning) {
            prop_assert_eq!(number, whole);
        }
    }

    /// What a barcode says besides the number goes the same way.
    #[test]
    fn recognition_gives_a_run_of_what_was_there(text in text()) {
        let seen = recognize(&text, &Context::default());
        prop_assert!(skeleton(&text).contains(&skeleton(&seen.cleaned)), "{} of {}", seen.cleaned, text);
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        let once = clean(&text).number.into_owned();
        prop_assert!(!clean(&once).changed());
        recognize(&text, &Context::default());
    }

    #[test]
    fn fixes_are_idempotent_and_leave_the_number_alone(mut shipment in shipment()) {
        let before: Vec<String> = shipment.packages.iter().map(|package| skeleton(package.tracking_number.as_str())).collect();
        apply_fixes(&mut shipment, &now(), &FixOptions::default());
        let after: Vec<String> = shipment.packages.iter().map(|package| skeleton(package.tracking_number.as_str())).collect();
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(before.contains(after.as_str()), "{} of {}", after, before);
        }
        prop_assert_eq!(apply_fixes(&mut shipment, &now(), &FixOptions::default()), []);
    }

    /// What is asked is not suggested as well, and whichever answer is given settles it without touching a number.
    #[test]
    fn a_choice_is_asked_once_and_settles_its_finding(shipment in asked()) {
        for report in check(std::slice::from_ref(&shipment), &now()).packages {
            for finding in &report.findings {
                prop_assert!(finding.choices().is_empty() || (finding.fix().is_none() && (2..=4).contains(&finding.choices().len())), "{:?}", finding);
                for choice in finding.choices() {
                    let mut chosen = shipment.clone();
                    for edit in &choice.edits {
                        prop_assert!(!edit.path.ends_with("/trackingNumber"), "{:?}", edit);
                        let field = chosen.field_mut(&edit.path).unwrap();
                        prop_assert_eq!(field.as_str(), &edit.from);
                        *field = Text::from(edit.to.clone());
                    }
                    let after = check(&[chosen], &now()).packages;
                    let still = after[report.package_index].findings.iter().any(|again| again.rule.code == finding.rule.code);
                    prop_assert!(!still, "{:?} does not settle {:?}", choice, finding);
                }
            }
        }
    }

    #[test]
    fn the_order_of_shipments_changes_no_findings(a in shipment(), b in shipment()) {
        let forth = check(&[a.clone(), b.clone()], &now()).packages;
        let back = check(&[b.clone(), a.clone()], &now()).packages;
        let split = check(&[b], &now()).packages.len();
        prop_assert_eq!(own(&forth[..forth.len() - split]), own(&back[split..]));
        prop_assert_eq!(own(&forth[forth.len() - split..]), own(&back[..split]));
    }

    #[test]
    fn a_number_on_two_orders_is_said_of_both_in_either_order(a in shipment(), mut b in shipment()) {
        if let (Some(from), Some(to)) = (a.packages.first(), b.packages.first_mut()) {
            to.tracking_number.clone_from(&from.tracking_number);
        }
        let shared = |shipments: &[Shipment<'_>]| -> Vec<String> {
            let across = |code: &&str| matches!(*code, "TRK020" | "TRK021");
            let codes = |report: PackageReport| report.findings.into_iter().map(|finding| finding.rule.code).filter(across).collect();
            let mut said: Vec<String> = check(shipments, &now()).packages.into_iter().map(codes).collect();
            said.sort();
            said
        };
        prop_assert_eq!(shared(&[a.clone(), b.clone()]), shared(&[b, a]));
    }

    #[test]
    fn what_no_payload_carries_is_refused_before(shipment in nearly_right()) {
        let shipments = [shipment];
        let report = check(&shipments, &now());
        if let Err(obstacle) = Confirmation::prepare(&shipments[0], 0, None) {
            prop_assert_eq!(report.packages[0].readiness, Readiness::Blocked, "{}", obstacle);
        }
    }

    #[test]
    fn bytes_of_any_kind_are_recognized_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        recognize(&String::from_utf8_lossy(&bytes), &Context::default());
    }

    #[test]
    fn the_same_question_has_the_same_answer(text in text(), carrier in carrier(), country in "[A-Z]{2}") {
        let context = Context { carrier: Some(&carrier), ship_from: Some(&country), ..Context::default() };
        let answer = || serde_json::to_string(&recognize(&text, &context)).unwrap();
        prop_assert_eq!(answer(), answer());
    }

    /// Neither what the shop states nor a country takes a candidate away, and each carrier stands there once a verdict.
    #[test]
    fn context_never_removes_a_candidate(
        text in text(), carrier in carrier(), from in country(), to in country(), store in prop::option::of(0..MARKETPLACES.len()),
    ) {
        let without = recognize(&text, &Context::default());
        let context = Context {
            carrier: Some(&carrier), ship_from: from.as_deref(), ship_to: to.as_deref(), marketplace: store.map(|at| &MARKETPLACES[at]),
            overlay: None,
        };
        let with = recognize(&text, &context);
        for candidate in &without.candidates {
            let kept = |kept: &Candidate| kept.carrier == candidate.carrier && kept.verdict == candidate.verdict;
            prop_assert!(with.candidates.iter().any(kept), "{}", candidate.carrier.id);
        }
        let once = |(at, one): (usize, &Candidate)| {
            let again = |other: &Candidate| (other.carrier, other.verdict, other.tells) == (one.carrier, one.verdict, one.tells);
            !with.candidates.iter().skip(at + 1).any(again)
        };
        prop_assert!(with.candidates.iter().enumerate().all(once), "{:?}", with.candidates);
        // Nobody is surer than the one before, but behind a carrier that stands first because it is stated.
        let grades: Vec<_> = with.candidates.iter().skip_while(|candidate| candidate.stated).map(|candidate| candidate.confidence).collect();
        prop_assert!(grades.is_sorted(), "{:?}", grades);
    }
}
