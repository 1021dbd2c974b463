//! Every name of every platform's list, in any dress, in stores that publish no list of their own and in those that do.

use std::collections::BTreeMap;

use super::{
    How, Mapped, Resolved, Target, names,
    resolve::{carrier_of, service_of},
    settle,
};
use crate::{
    Marketplace, Package, Shipment,
    catalog::{CarrierCode, Choice, Sense, Vocabulary, key},
    source::Platform,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const STORES: [&str; 6] = ["GB", "US", "DE", "JP", "AU", "SG"];

/// `how code name`, and the choices behind a colon.
fn told(meaning: &Resolved) -> String {
    let target = |target: &Target| format!("{}|{}", target.code.unwrap_or("-"), target.name);
    let choices: Vec<String> = meaning.choices.iter().map(target).collect();
    [meaning.how.word().to_owned(), meaning.target.as_ref().map(target).unwrap_or_default(), choices.join(" / ")]
        .join(" ")
        .trim()
        .to_owned()
}

fn meaning(platform: &str, text: &str, store: &str, home: &str) -> Resolved {
    carrier_of(platform, text, Marketplace::find(store), home, &Mapped::default())
}

#[test]
fn ok_every_name_of_every_platform_comes_to_what_its_list_says() {
    let mut rows = BTreeMap::new();
    for (platform, name, sense) in Vocabulary::words().filter(|(platform, ..)| !platform.is_empty()) {
        *rows.entry(platform).or_insert(0) += 1;
        for store in STORES {
            let marketplace = Marketplace::find(store);
            let seen = meaning(platform, name, store, "");
            let place = format!("{name:?} of {platform} in {store}: {}", told(&seen));
            match sense {
                Sense::Nobody => assert_eq!(seen.how, How::Nobody, "{place}"),
                Sense::Ambiguous(choices) => {
                    assert_eq!(seen.how, How::Ambiguous, "{place}");
                    let named = |choice: &Choice| match choice {
                        Choice::Carrier(carrier) => carrier.name,
                        Choice::Named(name) => name,
                    };
                    assert!(seen.choices.iter().map(|choice| choice.name.as_ref()).eq(choices.iter().map(named)), "{place}");
                }
                Sense::Carrier(carrier) => {
                    let target = seen.target.unwrap_or_else(|| panic!("{place}"));
                    // Hermes of the German lists is somebody else in a British shop.
                    if name.to_lowercase() == "hermes" && store == "GB" && platform != "bigcommerce" {
                        assert_eq!(target.name, "Evri", "{place}");
                        continue;
                    }
                    assert_eq!(target.name, carrier.name, "{place}");
                    // A value of Amazon's list is left alone, be it the carrier's usual one or not.
                    if seen.how != How::Exact {
                        assert_eq!(target.code, Target::of(carrier, marketplace).code, "{place}");
                    }
                }
                Sense::Named(plain) => match (&seen.target, seen.how) {
                    (Some(target), _) if target.code == Some("Other") => assert_eq!(target.name, plain, "{place}"),
                    (Some(target), _) => assert!(CarrierCode::find(target.code.unwrap()).is_some(), "{place}"),
                    (None, how) => assert_eq!((how, seen.choices.len() > 1), (How::Ambiguous, true), "{place}"),
                },
            }
        }
    }
    let least = [("bigcommerce", 908), ("shopify", 174), ("volusion", 154), ("woocommerce", 199), ("amazon", 56), ("shipstation", 23)];
    for (platform, count) in least {
        assert!(rows.get(platform).is_some_and(|seen| *seen >= count), "{rows:?}");
    }
}

#[test]
fn ok_what_amazon_is_told_stands_on_its_list() {
    for (platform, name, _) in Vocabulary::words() {
        for store in STORES {
            let seen = meaning(platform, name, store, "");
            for target in seen.target.iter().chain(&seen.choices) {
                let code = CarrierCode::find(target.code.unwrap()).unwrap_or_else(|| panic!("{name:?} of {platform}: {target:?}"));
                assert!(!code.not_a_carrier, "{name:?} of {platform}: {target:?}");
                assert!(!target.name.is_empty(), "{name:?} of {platform}: {target:?}");
            }
        }
    }
}

#[test]
fn ok_a_name_in_any_dress() {
    for (platform, name, sense) in Vocabulary::words().filter(|(_, name, _)| !name.is_empty()) {
        let plain = meaning(platform, name, "US", "");
        let wide: String =
            name.chars().map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xfee0).unwrap() } else { c }).collect();
        let bare = name.replace([' ', '-', '_'], "");
        for dress in [name.to_uppercase(), name.to_lowercase(), format!("  {name} "), format!("{name}."), wide, bare] {
            // Two names of one list that differ in a hyphen only: each is told by its own spelling.
            if platform == "bigcommerce" && key(name) == "skypostal" {
                continue;
            }
            let dressed = meaning(platform, &dress, "US", "");
            assert_eq!(dressed.how.is_settled(), plain.how.is_settled(), "{dress:?} of {platform}: {sense:?}");
            let whom =
                |meaning: &Resolved| meaning.target.iter().chain(&meaning.choices).map(|target| target.name.clone()).collect::<Vec<_>>();
            assert_eq!(whom(&dressed), whom(&plain), "{dress:?} of {platform}: {sense:?}");
        }
    }
}

#[derive(serde::Deserialize)]
struct Case {
    id: String,
    source: String,
    platform: String,
    store: String,
    /// Country the parcel leaves.
    #[serde(default)]
    home: String,
    /// The carrier a service stands beside; a case without one is of a carrier.
    carrier: Option<String>,
    text: String,
    told: String,
}

#[test]
fn cases_of_names() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../../tests/cases/names.json")).unwrap();
    let mut wrong = Vec::new();
    for Case { id, source, platform, store, home, carrier, text, told: expected } in cases {
        let seen = match carrier {
            None => meaning(&platform, &text, &store, &home),
            Some(beside) => service_of(&platform, &text, &beside, Marketplace::find(&store), &home, &Mapped::default()),
        };
        if told(&seen) != expected {
            wrong.push(format!("{id} ({source}): {text:?} of {platform} in {store} is {}", told(&seen)));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Shipments of one package each, of a store: carrier, carrier name, service.
fn shipments(store: &str, packages: &[[&str; 3]]) -> Vec<Shipment<'static>> {
    let of = |[carrier, name, service]: &[&str; 3]| Shipment {
        order_id: "202-1234567-1234567".into(),
        marketplace: store.to_owned().into(),
        packages: vec![Package {
            carrier: (*carrier).to_owned().into(),
            carrier_name: (*name).to_owned().into(),
            service: (*service).to_owned().into(),
            ..Package::default()
        }],
        ..Shipment::default()
    };
    packages.iter().map(of).collect()
}

fn fields(shipments: &[Shipment<'_>]) -> Vec<[String; 3]> {
    let packages = shipments.iter().flat_map(|shipment| &shipment.packages);
    packages.map(|package| [&package.carrier, &package.carrier_name, &package.service].map(|text| text.as_str().to_owned())).collect()
}

#[test]
fn ok_only_what_is_sure_is_put_into_amazon_s_words() {
    let mapping = Mapped::new(&[("Otto's van", "Other:Otto"), ("brown ones", "ups")], &[("by cart", "UPS Ground")]).unwrap();
    let written = [
        ["APC", "", ""],
        ["Japan Post (JA)", "", "EMS"],
        ["AGS", "", ""],
        ["RoyalMail", "", "royal mail 48"],
        ["OTTO'S VAN!", "", ""],
        ["Brown Ones", "", "By Cart"],
        ["Nobody & Sons", "", "by balloon"],
    ];
    let mut settled = shipments("GB", &written);
    settle(&mut settled, Some(Platform::Shopify), &mapping);
    let expected = [
        // Somebody must choose, or knows better.
        ["APC", "", ""],
        ["Japan Post (JA)", "", "EMS"],
        ["AGS", "", ""],
        // The rules mend what any catalogue knows.
        ["RoyalMail", "", "royal mail 48"],
        ["Other", "Otto", ""],
        ["UPS", "", "UPS Ground"],
        ["Nobody & Sons", "", "by balloon"],
    ];
    assert_eq!(fields(&settled), expected.map(|fields| fields.map(str::to_owned)));
}

#[track_caller]
fn settles(platform: Platform, store: &str, from: [&str; 3], to: [&str; 3]) {
    let mut settled = shipments(store, &[from]);
    let (_, changes) = super::settled(&settled, Some(platform), &Mapped::default());
    settle(&mut settled, Some(platform), &Mapped::default());
    assert_eq!(fields(&settled), [to.map(str::to_owned)], "{from:?}");
    let told: Vec<_> = changes.iter().map(|change| (change.shipment, change.path.as_str(), change.to.as_str())).collect();
    let paths = ["/packages/0/carrier", "/packages/0/carrierName", "/packages/0/service"];
    let changed = paths.into_iter().zip(from).zip(to).filter(|((_, from), to)| from != to);
    assert_eq!(told, changed.map(|((path, _), to)| (0, path, to)).collect::<Vec<_>>(), "{from:?}");
    settle(&mut settled, Some(platform), &Mapped::default());
    assert_eq!(fields(&settled), [to.map(str::to_owned)], "{from:?} again");
}

#[test]
fn ok_what_only_the_platform_s_own_list_tells() {
    settles(Platform::Bigcommerce, "US", ["apc", "", ""], ["APC Postal Logistics", "", ""]);
    settles(Platform::Bigcommerce, "US", ["ghn", "", ""], ["Giao Hàng Nhanh", "", ""]);
    settles(Platform::Bigcommerce, "US", ["shipperhq", "", ""], ["", "", ""]);
    settles(Platform::Bigcommerce, "US", ["carrier_42", "", "UPS® (Ground)"], ["carrier_42", "", "UPS® (Ground)"]);
    settles(Platform::Opencart, "GB", ["4", "", ""], ["Royal Mail", "", ""]);
    settles(Platform::Volusion, "US", ["UPS", "", "701"], ["UPS", "", "UPS Ground"]);
    settles(Platform::Volusion, "DE", ["UPS", "", "715"], ["UPS", "", "Express Saver"]);
    settles(Platform::Volusion, "US", ["UPS", "", "709"], ["UPS", "", "709"]);
    // One number for carrier and service, where the gateway says too little.
    settles(Platform::Volusion, "US", ["", "", "501"], ["FedEx", "", "FedEx Ground"]);
    settles(Platform::Volusion, "GB", ["ROYALMAIL", "", "604"], ["Parcelforce", "", "604"]);
    settles(Platform::Volusion, "GB", ["ROYALMAIL", "", "701"], ["ROYALMAIL", "", "701"]);
    settles(Platform::Volusion, "US", ["", "", "101"], ["", "", "101"]);
    settles(Platform::Magento, "US", ["custom", "", ""], ["", "", ""]);
    settles(Platform::Magento, "US", ["ups", "", "ups_GND"], ["ups", "", "UPS Ground"]);
    // Ours and Amazon's stay as they are written.
    settles(Platform::Shipconfirm, "US", ["N/A", "", "701"], ["N/A", "", "701"]);
    settles(Platform::Amazon, "SG", ["Target", "", ""], ["Target", "", ""]);
}

#[test]
fn ok_settled_names_are_settled() {
    for platform in Platform::ALL {
        for (_, name, _) in Vocabulary::words().filter(|(of, ..)| *of == platform.word()) {
            for store in ["GB", "DE", "US"] {
                let mut once = shipments(store, &[[name, "", ""]]);
                settle(&mut once, Some(*platform), &Mapped::default());
                let mut twice = once.clone();
                settle(&mut twice, Some(*platform), &Mapped::default());
                assert_eq!(fields(&once), fields(&twice), "{name:?} of {platform:?} in {store}");
            }
        }
    }
}

#[test]
fn ok_names_are_listed_open_ones_first_then_by_count() {
    let mut all =
        shipments("GB", &[["UPS", "", ""], ["UPS", "", ""], ["RoyalMail", "", ""], ["APC", "", ""], ["Otto", "", ""], ["Otto", "", ""]]);
    all.extend(shipments("DE", &[["Hermes", "", ""], ["UPS", "", ""]]));
    all.extend(shipments("GB", &[["Hermes", "", ""]]));
    let seen = names(&all, Some(Platform::Shopify), &Mapped::default());
    let told: Vec<String> =
        seen.seen.iter().map(|name| format!("{} {} {} {}", name.text, name.count, name.how.word(), name.stores.join("+"))).collect();
    let expected =
        ["Otto 2 unknown GB", "APC 1 ambiguous GB", "UPS 3 exact GB+DE", "Hermes 1 exact DE", "Hermes 1 exact GB", "RoyalMail 1 known GB"];
    assert_eq!(told, expected);
    assert_eq!(seen.more, 0);
    assert_eq!(seen.seen[0].shipment, "202-1234567-1234567");
}

#[test]
fn ok_a_flood_of_names_is_counted_not_listed() {
    let texts: Vec<String> = (0..10_050).map(|n| format!("van {n}")).chain(["x".repeat(101)]).collect();
    let rows: Vec<[&str; 3]> = texts.iter().map(|text| [text.as_str(), "", ""]).collect();
    let seen = names(&shipments("GB", &rows), None, &Mapped::default());
    assert_eq!((seen.seen.len(), seen.more), (10_000, 51));
}

#[test]
fn err_a_mapping_that_cannot_be_used() {
    #[track_caller]
    fn faults(carriers: &[(&str, &str)], services: &[(&str, &str)], expected: &[&str]) {
        let faults = Mapped::new(carriers, services).unwrap_err();
        let told: Vec<String> = faults.iter().map(|fault| fault.params.told(format_args!("{} {}", fault.path, fault.code))).collect();
        assert_eq!(told, expected);
    }
    faults(&[("a", "Otto's Vans")], &[], &["/carriers/0/to E_MAPPING_CARRIER name=Otto's Vans"]);
    faults(&[("a", "")], &[], &["/carriers/0/to E_MAPPING_CARRIER name="]);
    faults(&[("a", "Other")], &[], &["/carriers/0/to E_MAPPING_CARRIER name=Other"]);
    faults(&[("a", "Other: ")], &[], &["/carriers/0/to E_MAPPING_CARRIER name=Other: "]);
    faults(&[("a", "HS code")], &[], &["/carriers/0/to E_MAPPING_CARRIER name=HS code"]);
    faults(&[(" ", "UPS")], &[("a", " ")], &["/carriers/0/from E_MAPPING_NAME name= ", "/services/0/to E_MAPPING_SERVICE name="]);
    faults(&[("My van", "UPS"), ("myvan", "DHL")], &[], &["/carriers/1/from E_MAPPING_TWICE name=myvan"]);
    assert!(Mapped::new(&[("My van", "UPS"), ("myvan", "ups")], &[]).is_ok());
}
