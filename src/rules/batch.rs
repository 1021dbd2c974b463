//! What only shipments checked together show: one number on two orders, one order in two shipments.
//!
//! Almost no batch holds such a pair, so looking for one must cost next to nothing: a hash of each number and each order id
//! beside its position, sorted. Only where two hashes are equal is anything read, cleaned or resolved.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Added, Finding, Findings, RULES, Rule};
use crate::{
    catalog::key,
    check::{CheckOptions, PackageReport},
    marketplace::Marketplace,
    overlay::{Overlay, meant, resolve},
    shipment::{Package, Shipment},
    tracking::{Kind, clean},
};

/// Fewer letters and digits than any carrier's number has.
const SHORTEST: usize = 6;

/// One package among those checked together.
#[derive(Debug)]
pub struct Parcel<'s> {
    /// Its order, and its other packages.
    pub shipment: &'s Shipment<'s>,
    /// The package.
    pub package: &'s Package<'s>,
    /// Position of its shipment in the input, from 0.
    pub of: usize,
    /// Position in its shipment, from 0.
    pub index: usize,
    /// Its store, when one is named and known.
    pub store: Option<&'static Marketplace>,
    /// Position among the reports.
    at: usize,
}

/// Packages that belong together for a reason found across shipments, in input order.
#[derive(Debug)]
pub struct BatchFacts<'s> {
    /// Packages of one carrier with one tracking number, two or more in each group, of two or more shipments.
    pub same_number: Vec<Vec<Parcel<'s>>>,
    /// Packages of one order that stands in two or more shipments.
    pub same_order: Vec<Vec<Parcel<'s>>>,
}

impl<'s> BatchFacts<'s> {
    /// Finds what belongs together; `None` when nothing does, which is nearly always.
    pub(crate) fn of(shipments: &'s [Shipment<'s>], reports: &[PackageReport], options: &CheckOptions) -> Option<Self> {
        let (mut numbers, mut orders) = (Vec::with_capacity(reports.len()), Vec::with_capacity(shipments.len()));
        for (at, report) in reports.iter().enumerate() {
            let Some(shipment) = shipments.get(report.shipment_index) else { continue };
            if report.package_index == 0 {
                orders.extend(packed(shipment.order_id.filled().map(hash), at));
            }
            if let Some(package) = shipment.packages.get(report.package_index) {
                numbers.extend(packed(fold(package.tracking_number.as_str()), at));
            }
        }
        let parcel = |at: usize| {
            let report = reports.get(at)?;
            let shipment = shipments.get(report.shipment_index)?;
            let package = shipment.packages.get(report.package_index)?;
            let store = shipment.marketplace.filled().map_or(options.marketplace, Marketplace::find);
            Some(Parcel { shipment, package, of: report.shipment_index, index: report.package_index, store, at })
        };
        let number = |at: &usize| {
            let parcel = parcel(*at)?;
            let raw = parcel.package.tracking_number.as_str();
            let cleaned = Kind::of_raw(raw).is_none().then(|| clean(raw).number.into_owned())?;
            Some((cleaned + "/" + &carrier(&parcel, options.overlay), vec![parcel]))
        };
        let order = |at: &usize| {
            let first = reports.get(*at)?;
            let shipment = shipments.get(first.shipment_index)?;
            let parcels = (*at..*at + shipment.packages.len()).filter_map(parcel).collect();
            Some((shipment.order_id.filled()?.to_owned(), parcels))
        };
        let facts = BatchFacts { same_number: equal(numbers, number), same_order: equal(orders, order) };
        (!facts.same_number.is_empty() || !facts.same_order.is_empty()).then_some(facts)
    }
}

impl Parcel<'_> {
    /// Its order, as people know it.
    pub fn order(&self) -> &str {
        self.shipment.order_id.filled().unwrap_or_else(|| self.shipment.name())
    }
}

/// What a shipment is compared with others by: a hash of its order id and one of each tracking number. Two shipments without
/// a common one never change what is found at each other; two with one may.
pub fn ties(shipment: &Shipment<'_>) -> Vec<u32> {
    // Words that stand for no number would tie half a day together, and are never compared.
    let numbers = shipment.packages.iter().map(|package| package.tracking_number.as_str()).filter(|number| Kind::of_raw(number).is_none());
    let hashes = shipment.order_id.filled().map(hash).into_iter().chain(numbers.filter_map(fold));
    let mut ties: Vec<u64> = hashes.map(|hash| u64::from(hash) << 32).collect();
    sort(&mut ties);
    ties.dedup();
    ties.into_iter().map(|tie| (tie >> 32) as u32).collect()
}

/// A hash of a text as it stands, eight bytes at a time: order ids are compared letter by letter.
fn hash(text: &str) -> u32 {
    let words = text.as_bytes().chunks(8).map(|chunk| chunk.iter().fold(0u64, |word, byte| word << 8 | u64::from(*byte)));
    let hash = words.fold(0x9e37_79b9_7f4a_7c15_u64, |hash, word| (hash ^ word).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(29));
    (hash >> 32) as u32
}

/// A hash of the letters and digits (FNV-1a); `None` for a text that has too few of them.
pub(super) fn fold(text: &str) -> Option<u32> {
    let cleaned;
    let text = match text.is_ascii() {
        true => text,
        false => {
            cleaned = clean(text);
            &cleaned.number
        }
    };
    let mut letters = 0;
    let mut hash: u32 = 0x811c_9dc5;
    for byte in text.bytes() {
        let letter = match byte {
            b'0'..=b'9' | b'A'..=b'Z' => byte,
            b'a'..=b'z' => byte.to_ascii_uppercase(),
            _ => continue,
        };
        hash = (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193);
        letters += 1;
    }
    (letters >= SHORTEST).then_some(hash)
}

/// Hash and position in one word, which sorts fastest. More packages than fit are not compared.
pub(super) fn packed(hash: Option<u32>, at: usize) -> Option<u64> {
    Some(u64::from(hash?) << 32 | u64::from(u32::try_from(at).ok()?))
}

/// Brings equal hashes together, their positions in order: four rounds, each by a byte of the hash. The sorts of the standard
/// library are made anew for each type; this is the only one in the engine.
pub(super) fn sort(keys: &mut Vec<u64>) {
    let mut sorted = vec![0; keys.len()];
    for shift in [32, 40, 48, 56] {
        let digit = |key: u64| usize::from((key >> shift) as u8);
        let mut places = [0; 256];
        for key in keys.iter() {
            if let Some(count) = places.get_mut(digit(*key)) {
                *count += 1;
            }
        }
        let mut next = 0;
        for place in &mut places {
            next += std::mem::replace(place, next);
        }
        for key in keys.iter() {
            if let Some(place) = places.get_mut(digit(*key))
                && let Some(free) = sorted.get_mut(*place)
            {
                *free = *key;
                *place += 1;
            }
        }
        std::mem::swap(keys, &mut sorted);
    }
}

/// Packages under the carrier's and their own name.
type Named<'s> = (String, Vec<Parcel<'s>>);

/// Groups of two or more shipments whose names are equal, among those whose hashes are.
fn equal<'s>(mut keys: Vec<u64>, name: impl Fn(&usize) -> Option<Named<'s>>) -> Vec<Vec<Parcel<'s>>> {
    sort(&mut keys);
    let mut groups = Vec::new();
    for run in keys.chunk_by(|a, b| a >> 32 == b >> 32).filter(|run| run.len() > 1) {
        let places = run.iter().map(|key| (key & u64::from(u32::MAX)) as usize);
        let (mut known, mut same) = (BTreeMap::new(), Vec::<Vec<Parcel<'_>>>::new());
        for (name, parcels) in places.filter_map(|at| name(&at)) {
            let next = same.len();
            match same.get_mut(*known.entry(name).or_insert(next)) {
                Some(group) => group.extend(parcels),
                None => same.push(parcels),
            }
        }
        groups.extend(same.into_iter().filter(|group| group.iter().any(|parcel| Some(parcel.of) != group.first().map(|first| first.of))));
    }
    groups
}

/// Whom the carrier field means; two carriers may well issue the same digits.
fn carrier(parcel: &Parcel<'_>, overlay: Option<&'static Overlay>) -> Cow<'static, str> {
    let name = parcel.package.carrier.as_str();
    let carrier = meant(&resolve(name, parcel.store, overlay), overlay).filter(|carrier| carrier.id != "other");
    carrier.map_or_else(
        || Cow::Owned(format!("{} {}", key(name), key(parcel.package.carrier_name.as_str()))),
        |carrier| Cow::Borrowed(carrier.id),
    )
}

/// Where rules that look at the whole batch put what they find.
#[derive(Debug)]
pub struct BatchFindings<'o> {
    rule: &'static Rule,
    out: &'o mut Vec<(usize, Finding)>,
}

impl<'o> BatchFindings<'o> {
    pub(crate) fn of(rule: &'static Rule, out: &'o mut Vec<(usize, Finding)>) -> Self {
        BatchFindings { rule, out }
    }

    /// Adds a finding to a parcel, at a field of its package.
    pub fn add(&mut self, parcel: &Parcel<'_>, field: &str, params: impl IntoIterator<Item = (&'static str, String)>) -> Added<'_> {
        let mut found = Vec::with_capacity(1);
        Findings::of(self.rule, &mut found).add(format!("/packages/{}/{field}", parcel.index), params);
        self.out.extend(found.into_iter().map(|finding| (parcel.at, finding)));
        Added::to(self.out.last_mut().map(|(_, finding)| finding))
    }
}

/// Puts a finding where the registry has its rule.
pub(crate) fn insert(findings: &mut Vec<Finding>, finding: Finding) {
    let place = |finding: &Finding| RULES.iter().position(|rule| std::ptr::eq(*rule, finding.rule));
    let own = place(&finding);
    let at = findings.partition_point(|other| place(other) <= own);
    findings.insert(at, finding);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::{Readiness, Vtr, check},
        rules::probe::{NOW, shipments},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_one_number_in_any_dress_has_one_hash() {
        let plain = fold("1Z999AA10123456784");
        assert!(plain.is_some());
        for text in ["1z 999aa1-0123456784", "1Z\u{a0}999AA10123456784", "１Ｚ999AA10123456784", "\u{200b}1Z999AA10123456784"] {
            assert_eq!(fold(text), plain, "{text}");
        }
        for short in ["", "N/A", "12-345", "-------"] {
            assert_eq!(fold(short), None, "{short}");
        }
    }

    /// FNV-1a as published: a hash that mixes worse still finds every pair, only slower.
    #[test]
    fn ok_hashes_tell_neighbours_apart() {
        assert_eq!(fold("foobar"), Some(0x9de5_07a8));
        assert_eq!(fold("1Z999AA10123456784"), Some(0x53e5_6528));
        let ids = (0..2000).map(|last| format!("202-1234567-{last:07}"));
        let hashes: std::collections::BTreeSet<u32> = ids.map(|id| hash(&id)).collect();
        assert_eq!(hashes.len(), 2000);
        assert_ne!(hash("202-1234567"), hash("202-12345670"));
    }

    #[test]
    fn ok_what_is_found_stands_in_its_place_and_counts() {
        let one = r#"{"orderId":"202-1234567-1234567","marketplace":"GB","packages":[{"carrier":"Royal Mail","service":"Royal Mail Tracked 24","trackingNumber":"RX473124829GB","shipDate":"2026-11-21T09:00:00Z","items":[{"orderItemId":"12345678901234","quantity":1}]}]}"#;
        let text = format!("[{one},{}]", one.replace("shipDate\":\"2026-11-21", "shipDate\":\"2026-11-30"));
        let report = check(&shipments(&text), &CheckOptions::at(NOW.parse().unwrap()));
        let codes: Vec<Vec<&str>> =
            report.packages.iter().map(|package| package.findings.iter().map(|finding| finding.rule.code).collect()).collect();
        assert_eq!(codes, [vec![], vec!["PKG007", "DAT003"]]);
        assert_eq!(report.packages.iter().map(|package| package.readiness).collect::<Vec<_>>(), [Readiness::Ready, Readiness::Blocked]);
        assert_eq!(report.packages.iter().map(|package| package.vtr).collect::<Vec<_>>(), [Vtr::Counts, Vtr::Counts]);
    }

    #[test]
    fn ok_who_shares_a_tie_is_all_the_company_a_shipment_needs() {
        let one = |order: u32, numbers: &[&str]| {
            let packages = numbers.iter().map(|number| format!(r#"{{"carrier":"DPD","trackingNumber":"{number}"}}"#)).collect::<Vec<_>>();
            format!(
                r#"{{"orderId":"202-1234567-{order:07}","shipTo":{{"country":"{}"}},"packages":[{}]}}"#,
                ["GB", "IE"][order as usize % 2],
                packages.join(",")
            )
        };
        let (first, second, third) = ("05162815323310", "0516-2815 3233 10", "15976940000010");
        let day =
            [one(1, &[first]), one(2, &[second, third]), one(3, &[third]), one(4, &[]), one(3, &["N/A"]), one(5, &["15976940000020"])];
        let text = format!("[{}]", day.join(","));
        let all = shipments(&text);
        let options = CheckOptions::at(NOW.parse().unwrap());
        let codes = |report: &PackageReport| report.findings.iter().map(|finding| finding.rule.code).collect::<Vec<_>>();
        let whole = check(&all, &options);
        assert!(whole.packages.iter().any(|report| codes(report).contains(&"TRK020")));
        assert!(whole.packages.iter().any(|report| codes(report).contains(&"PKG007")));
        for (at, shipment) in all.iter().enumerate() {
            let own = ties(shipment);
            let shared = |other: &Shipment<'_>| ties(other).iter().any(|tie| own.contains(tie));
            let company: Vec<usize> = (0..all.len()).filter(|other| *other == at || shared(&all[*other])).collect();
            let part: Vec<Shipment<'_>> = company.iter().map(|other| all[*other].clone()).collect();
            let place = company.iter().position(|other| *other == at).unwrap();
            let of = |report: &crate::check::Report, place| {
                report.packages.iter().filter(|package| package.shipment_index == place).map(codes).collect::<Vec<_>>()
            };
            assert_eq!(of(&check(&part, &options), place), of(&whole, at), "shipment {at} among {company:?}");
        }
        assert_eq!(ties(&all[3]).len(), 1);
        assert_eq!(ties(&all[1]).len(), 3);
    }

    #[test]
    fn ok_equal_hashes_come_together_in_input_order() {
        let mut keys: Vec<u64> = (0..1000).map(|at| (((at * 0x9e37_79b9) % 97) << 32) | at).collect();
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        sort(&mut keys);
        assert_eq!(keys, sorted);
        sort(&mut Vec::new());
    }

    #[test]
    fn ok_equal_hashes_are_not_yet_equal_numbers() {
        let keys = vec![7 << 32, 7 << 32 | 1];
        let all = shipments(r#"[{"packages":[{}]},{"packages":[{}]}]"#);
        let name = |at: &usize| {
            let shipment = all.get(*at)?;
            let parcel = Parcel { shipment, package: shipment.packages.first()?, of: *at, index: 0, store: None, at: *at };
            Some((at.to_string(), vec![parcel]))
        };
        assert!(equal(keys, name).is_empty());
    }
}
