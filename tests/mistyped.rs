//! Every valid number of the corpus with one character changed and with two neighbours swapped, its carrier stated: the
//! rules say so.

use std::collections::BTreeMap;

use shipconfirm::{
    CheckOptions, Marketplace, Package, Shipment, Text,
    catalog::{Carrier, Resolution, Role},
    check,
    rules::Consequence,
    tracking::{Candidate, Context, Verdict, clean, recognize},
};

use crate::conformance::corpus;

/// The rules that speak of the number, for a package with this carrier.
fn codes(carrier: &Carrier, number: &str) -> Vec<&'static str> {
    let name = carrier.code.unwrap_or(carrier.name);
    let package = Package { carrier: Text::from(name), tracking_number: Text::from(number.to_owned()), ..Package::default() };
    let shipment = Shipment { packages: vec![package], ..Shipment::default() };
    let report = check(&[shipment], &CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap()));
    let number_rules = ["TRK005", "TRK006", "TRK007", "TRK017", "TRK018"];
    report.packages[0].findings.iter().map(|finding| finding.rule.code).filter(|code| number_rules.contains(code)).collect()
}

/// Whether a telling format of the stated carrier takes it.
fn right(carrier: &Carrier, number: &str) -> bool {
    let context = Context { carrier: Some(carrier.code.unwrap_or(carrier.name)), ..Context::default() };
    let own = |candidate: &Candidate| candidate.carrier == carrier && candidate.tells && candidate.verdict != Verdict::BadCheckDigit;
    recognize(number, &context).candidates.iter().any(own)
}

/// How often each rule speaks of the slips, and the numbers nobody speaks of although no telling format takes them.
fn tally(slips: impl Fn(&str) -> Vec<String>) -> (BTreeMap<&'static str, usize>, Vec<String>) {
    let (mut tally, mut silent) = (BTreeMap::new(), Vec::new());
    for case in corpus().iter().filter(|case| case.valid) {
        let carrier = Carrier::find(&case.carriers[0]).unwrap();
        for slip in slips(&clean(&case.number).number) {
            let codes = codes(carrier, &slip);
            assert!(codes.len() <= 1, "{slip}: {codes:?}");
            match codes.first() {
                Some(code) => *tally.entry(*code).or_default() += 1,
                None if right(carrier, &slip) => {}
                None => silent.push(slip),
            }
        }
    }
    (tally, silent)
}

/// Of the slips that leave no right number, four in five are explained, not only called malformed or another carrier's.
#[track_caller]
fn assert_explained(tally: &BTreeMap<&'static str, usize>) {
    let explained: usize = ["TRK006", "TRK017", "TRK018"].iter().filter_map(|code| tally.get(code)).sum();
    assert!(explained * 10 >= tally.values().sum::<usize>() * 8, "{tally:?}");
}

/// Each character in turn is another one of its kind.
fn changed(number: &str) -> Vec<String> {
    let at = |(place, c): (usize, char)| {
        let next = match c {
            '9' => '0',
            'Z' => 'A',
            c => char::from(c as u8 + 1),
        };
        format!("{}{next}{}", &number[..place], &number[place + 1..])
    };
    number.char_indices().map(at).collect()
}

fn swapped(number: &str) -> Vec<String> {
    let at = |place: usize| {
        let mut swapped = number.as_bytes().to_vec();
        swapped.swap(place, place + 1);
        String::from_utf8(swapped).unwrap()
    };
    (0..number.len() - 1).map(at).filter(|swapped| swapped != number).collect()
}

#[test]
fn ok_a_wrong_character_is_said() {
    let (tally, silent) = tally(changed);
    assert_eq!(silent, [] as [&str; 0]);
    assert_explained(&tally);
}

#[test]
fn ok_a_swap_of_neighbours_is_said() {
    let (tally, silent) = tally(swapped);
    // The check letter of DPD may stand one place earlier in a number of DPD Poland.
    assert_eq!(silent, ["0998000002003F3", "0998000002003D4"]);
    assert_explained(&tally);
}

/// A number outside everything that is known of its carrier is malformed, at the strength of the facts; of a carrier
/// nothing is known of, nothing is said.
#[test]
fn ok_a_number_outside_all_formats_and_bounds_is_malformed() {
    let number = "83920174650918273645".repeat(3).split_off(13);
    let (mut known, mut unknown) = (0, 0);
    for carrier in Carrier::all() {
        let name = carrier.code.unwrap_or(carrier.name);
        let means = match Carrier::resolve(name, Marketplace::find("GB")) {
            Resolution::Exact(code) => code.carrier(),
            Resolution::Known(carrier, _) => Some(carrier),
            _ => None,
        };
        if means != Some(carrier) {
            continue;
        }
        let package = Package { carrier: Text::from(name), tracking_number: Text::from(number.clone()), ..Package::default() };
        let shipment = Shipment { marketplace: Text::from("GB"), packages: vec![package], ..Shipment::default() };
        let report = check(&[shipment], &CheckOptions::at("2026-11-21T12:00:00Z".parse().unwrap()));
        let found: Vec<_> =
            report.packages[0].findings.iter().filter(|finding| finding.rule.code == "TRK005").map(|f| f.consequence).collect();
        let telling: Vec<_> =
            carrier.formats().filter(|format| format.role() == Role::Identifies).map(|format| format.confidence()).collect();
        if carrier.formats().next().is_none() {
            unknown += 1;
            assert_eq!(found, [], "{}", carrier.id);
        } else {
            known += 1;
            let sure = !telling.is_empty() && telling.iter().all(|confidence| confidence.may_refuse());
            assert_eq!(found, [if sure { Consequence::Refused } else { Consequence::Risk }], "{}", carrier.id);
        }
    }
    assert!(known >= 85 && unknown >= 110, "{known} known, {unknown} unknown");
}
