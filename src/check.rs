//! Runs the rules over shipments: two questions of every package, never mixed. Will Amazon take it? Will it count?

use jiff::{Timestamp, civil::Date, tz::Offset};
use serde::Serialize;

use crate::{
    marketplace::Marketplace,
    overlay::Overlay,
    rules::{
        BatchFacts, BatchFindings, Consequence, Effect, Finding, Findings, PackageCheck, PackageFacts, RULES, Rule, RuleScope,
        ShipmentCheck, ShipmentFacts, insert, is_exempt,
    },
    shipment::Shipment,
};

words! {
    /// What becomes of a package without a number whose service is a tracked one, where Amazon would take it.
    pub enum NoTracking {
        /// It waits for its number.
        Hold = "hold",
        /// It goes without one, and costs what a miss costs.
        SendUntracked = "send-untracked",
    }
}

/// What a check needs besides the shipments.
#[derive(Debug, Clone, Copy)]
pub struct CheckOptions {
    /// The moment of the check; policies are those of its day.
    pub now: Timestamp,
    /// Store of shipments that name none.
    pub marketplace: Option<&'static Marketplace>,
    /// What the host adds to the facts, and how much it lets rules weigh.
    pub overlay: Option<&'static Overlay>,
    /// What becomes of a package of a tracked service without a number.
    pub no_tracking: NoTracking,
}

impl CheckOptions {
    /// A check at this moment, each shipment naming its own store.
    pub fn at(now: Timestamp) -> Self {
        CheckOptions { now, marketplace: None, overlay: None, no_tracking: NoTracking::Hold }
    }
}

words! {
    /// Will Amazon take it?
    pub enum Readiness {
        /// Yes.
        Ready = "ready",
        /// Yes, and somebody should look first.
        Check = "check",
        /// No.
        Blocked = "blocked",
    }
}

words! {
    /// Will it count for the Valid Tracking Rate?
    pub enum Vtr {
        /// Yes, once the carrier scans it.
        Counts = "counts",
        /// The store's policy leaves it out.
        Exempt = "exempt",
        /// Perhaps not.
        AtRisk = "at-risk",
        /// It counts against.
        Defect = "defect",
    }
}

/// One package's answer.
#[derive(Debug, Clone, Serialize)]
pub struct PackageReport {
    /// The shipment's name.
    pub shipment: String,
    /// The package's reference, or its position from 1; `None` for a shipment without packages.
    pub package: Option<String>,
    /// Will Amazon take it?
    pub readiness: Readiness,
    /// Will it count?
    pub vtr: Vtr,
    /// What the rules found, in the order of the registry.
    pub findings: Vec<Finding>,
    /// Position of the shipment in the input, from 0.
    #[serde(skip)]
    pub shipment_index: usize,
    /// Position of the package in the shipment, from 0.
    #[serde(skip)]
    pub package_index: usize,
}

/// The answer for every package, in input order.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Report {
    /// One a package, and one for each shipment without packages.
    pub packages: Vec<PackageReport>,
}

/// Checks shipments at a moment. Nothing is lost and nothing panics: bad fields become findings.
///
/// Shipments of one call are also compared with each other: a number on two orders, an order in two shipments. Parts of a day that are
/// checked on their own know nothing of the rest; [`ties`](crate::rules::ties) says which shipments must not be parted.
///
/// ```
/// use shipconfirm::{CheckOptions, Readiness, Shipment, check};
/// let shipment: Shipment = serde_json::from_str(r#"{
///     "orderId": "202-1234567-1234567", "marketplace": "GB",
///     "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail 48", "shipDate": "2026-11-21T09:00:00Z",
///                    "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }]
/// }"#)?;
/// let report = check(&[shipment], &CheckOptions::at("2026-11-21T12:00:00Z".parse()?));
/// assert_eq!(report.packages[0].readiness, Readiness::Blocked);
/// let names: Vec<&str> = report.packages[0].findings.iter().map(|finding| finding.rule.name).collect();
/// assert!(names.contains(&"missing-parcel-id"), "{names:?}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(shipments: &[Shipment<'_>], options: &CheckOptions) -> Report {
    let mut packages = Vec::with_capacity(shipments.len());
    let mut held = Held::default();
    for (index, shipment) in shipments.iter().enumerate() {
        check_under(&mut held, shipment, index, options, &mut packages);
    }
    across(shipments, options, &mut packages);
    Report { packages }
}

/// Asks the rules that look at all shipments together, and adds what they find to the packages.
fn across(shipments: &[Shipment<'_>], options: &CheckOptions, packages: &mut [PackageReport]) {
    let Some(facts) = BatchFacts::of(shipments, packages, options) else { return };
    let today = Offset::UTC.to_datetime(options.now).date();
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.holds(None, today)) {
        if let RuleScope::Batch(run) = rule.scope {
            run(&facts, &mut BatchFindings::of(rule, &mut found));
        }
    }
    if let Some(overlay) = options.overlay {
        overlay.weigh(found.iter_mut().map(|(_, finding)| finding));
    }
    for (at, finding) in found {
        if let Some(report) = packages.get_mut(at) {
            insert(&mut report.findings, finding);
            let base = if report.vtr == Vtr::Exempt { Vtr::Exempt } else { Vtr::Counts };
            (report.readiness, report.vtr) = verdict(&report.findings, base);
        }
    }
}

/// The rules that hold in a store on a day: most shipments of a call are of one store.
#[derive(Default)]
struct Held {
    place: Option<(Option<&'static str>, Date)>,
    /// Those that look at the shipment, and those that look at each package, with how they look.
    shipment: Vec<(&'static Rule, ShipmentCheck)>,
    package: Vec<(&'static Rule, PackageCheck)>,
}

impl Held {
    fn of(&mut self, facts: &ShipmentFacts<'_>) -> &Self {
        let place = Some((facts.marketplace.map(|store| store.country), facts.today));
        if self.place != place {
            *self = Held { place, ..Held::default() };
            for rule in RULES.iter().filter(|rule| rule.holds(facts.marketplace, facts.today)) {
                match rule.scope {
                    RuleScope::Shipment(run) => self.shipment.push((rule, run)),
                    RuleScope::Package(run) => self.package.push((rule, run)),
                    RuleScope::Batch(_) => {}
                }
            }
        }
        self
    }
}

/// Checks one shipment and appends a report for each of its packages. Rules that look across shipments are not asked.
pub fn check_one(shipment: &Shipment<'_>, index: usize, options: &CheckOptions, out: &mut Vec<PackageReport>) {
    check_under(&mut Held::default(), shipment, index, options, out);
}

fn check_under(held: &mut Held, shipment: &Shipment<'_>, index: usize, options: &CheckOptions, out: &mut Vec<PackageReport>) {
    let facts = ShipmentFacts::of(shipment, options);
    let held = held.of(&facts);
    // Worked out once, and told of every package in its place among the rules.
    let mut shared = Vec::new();
    for (rule, run) in &held.shipment {
        run(&facts, &mut Findings::of(rule, &mut shared));
    }
    let report = |package: Option<String>, package_index, base, mut findings: Vec<Finding>| {
        if let Some(overlay) = options.overlay {
            overlay.weigh(&mut findings);
        }
        let (readiness, vtr) = verdict(&findings, base);
        PackageReport { shipment: shipment.name().to_owned(), package, readiness, vtr, findings, shipment_index: index, package_index }
    };
    if shipment.packages.is_empty() {
        out.push(report(None, 0, Vtr::Counts, shared));
        return;
    }
    for (package_index, package) in shipment.packages.iter().enumerate() {
        let package_facts = PackageFacts::of(&facts, package, package_index);
        let mut findings = Vec::new();
        for (rule, run) in &held.package {
            run(&package_facts, &mut Findings::of(rule, &mut findings));
        }
        for finding in &shared {
            insert(&mut findings, finding.clone());
        }
        let base = if is_exempt(&package_facts) { Vtr::Exempt } else { Vtr::Counts };
        let name = package.reference.filled().map_or_else(|| (package_index + 1).to_string(), str::to_owned);
        out.push(report(Some(name), package_index, base, findings));
    }
}

fn verdict(findings: &[Finding], base: Vtr) -> (Readiness, Vtr) {
    let readiness = match findings.iter().map(|finding| finding.consequence).max() {
        None | Some(Consequence::Note) => Readiness::Ready,
        Some(Consequence::Risk | Consequence::Defect) => Readiness::Check,
        Some(Consequence::Refused) => Readiness::Blocked,
    };
    let vtr = match findings.iter().map(|finding| finding.vtr).max() {
        _ if base == Vtr::Exempt => Vtr::Exempt,
        Some(Effect::Defect) => Vtr::Defect,
        Some(Effect::AtRisk) => Vtr::AtRisk,
        _ => Vtr::Counts,
    };
    (readiness, vtr)
}
