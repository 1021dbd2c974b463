//! Report → confirmations → documents: what is ready goes on, what is not is held back and says why.

use serde::Serialize;

#[cfg(feature = "files")]
use crate::payload::{self, Document, To};
use crate::{
    check::{PackageReport, Readiness, Report},
    marketplace::Marketplace,
    params::Params,
    payload::{Confirmation, Obstacle},
    rules::Consequence,
    shipment::Shipment,
};

/// How confirmations are chosen and built.
#[derive(Debug, Clone, Copy, Default)]
pub struct ConfirmOptions<'a> {
    /// Store of shipments that name none.
    pub marketplace: Option<&'static Marketplace>,
    /// Findings (code or name of the rule) that somebody decided to send in spite of.
    pub overrides: &'a [String],
}

/// A package that does not go, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Held {
    /// The shipment's name.
    pub shipment: String,
    /// The package's reference, or its position from 1; `None` for a shipment without packages.
    pub package: Option<String>,
    /// The rule's code, or an `E_…` code of what makes it impossible to build.
    pub code: String,
    /// JSON Pointer into the shipment.
    pub path: String,
    /// What the message is made of.
    pub params: Params,
}

impl Held {
    fn by_obstacle(report: &PackageReport, obstacle: Obstacle) -> Held {
        Held {
            shipment: report.shipment.clone(),
            package: report.package.clone(),
            code: obstacle.code.to_owned(),
            path: obstacle.path,
            params: obstacle.params,
        }
    }
}

/// Packages made ready for Amazon, and those held back.
#[derive(Debug, Default)]
pub struct Confirmations<'s> {
    /// In input order.
    pub ready: Vec<Confirmation<'s>>,
    /// In input order.
    pub held: Vec<Held>,
}

/// Makes every package of a report ready that is not blocked, or whose every blocking finding is overridden.
///
/// An override sends what a rule would hold; it cannot send what no payload can carry, such as a ship date that is none.
///
/// ```
/// use shipconfirm::{CheckOptions, ConfirmOptions, Shipment, check, confirmations};
/// let shipments: Vec<Shipment> = serde_json::from_str(r#"[{ "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "Canceled",
///     "packages": [{ "carrier": "Royal Mail", "trackingNumber": "RB123456785GB", "shipDate": "2026-11-21T10:00:00Z",
///                    "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }] }]"#)?;
/// let report = check(&shipments, &CheckOptions::at("2026-11-21T12:00:00Z".parse()?));
/// let confirmed = confirmations(&shipments, &report, &ConfirmOptions::default());
/// assert_eq!(confirmed.held[0].code, "ORD003");
/// let overrides = ["cancelled-order".to_owned()];
/// let options = ConfirmOptions { overrides: &overrides, ..ConfirmOptions::default() };
/// assert_eq!(confirmations(&shipments, &report, &options).ready.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn confirmations<'s>(shipments: &'s [Shipment<'_>], report: &Report, options: &ConfirmOptions<'_>) -> Confirmations<'s> {
    let mut out = Confirmations::default();
    for (_, result) in each(shipments, report, options) {
        match result {
            Ok(confirmation) => out.ready.push(confirmation),
            Err(held) => out.held.push(held),
        }
    }
    out
}

fn each<'s, 'r>(
    shipments: &'s [Shipment<'_>],
    report: &'r Report,
    options: &'r ConfirmOptions<'_>,
) -> impl Iterator<Item = (&'r PackageReport, Result<Confirmation<'s>, Held>)> {
    report.packages.iter().filter_map(move |package| {
        let shipment = shipments.get(package.shipment_index)?;
        let result = match blocked(package, options.overrides) {
            Some(held) => Err(held),
            None => Confirmation::prepare(shipment, package.package_index, options.marketplace)
                .map_err(|obstacle| Held::by_obstacle(package, *obstacle)),
        };
        Some((package, result))
    })
}

fn blocked(package: &PackageReport, overrides: &[String]) -> Option<Held> {
    if package.readiness != Readiness::Blocked {
        return None;
    }
    let refusing = package.findings.iter().filter(|finding| finding.consequence == Consequence::Refused);
    let mut standing = refusing.filter(|finding| !overrides.iter().any(|word| word == finding.rule.code || word == finding.rule.name));
    standing.next().map(|finding| Held {
        shipment: package.shipment.clone(),
        package: package.package.clone(),
        code: finding.rule.code.to_owned(),
        path: finding.path.clone(),
        params: finding.params.clone(),
    })
}

/// Documents for Amazon, and what could not go into them.
#[cfg(feature = "files")]
#[derive(Debug, Default)]
pub struct Built {
    /// One or more for each store.
    pub documents: Vec<Document>,
    /// In input order.
    pub held: Vec<Held>,
}

#[cfg(feature = "files")]
/// Builds the documents of a checked report for one way to Amazon.
///
/// # Errors
/// Only when nothing can be built at all: the XML feed with a blank `merchant_id`.
pub fn build(
    shipments: &[Shipment<'_>],
    report: &Report,
    options: &ConfirmOptions<'_>,
    to: To,
    merchant_id: &str,
) -> Result<Built, Box<Obstacle>> {
    prepared(shipments, report, options, |ready| payload::build(ready, &payload::Options::to(to, merchant_id)))
}

#[cfg(feature = "files")]
/// Adds the shipments of a checked report to documents that are built some shipments at a time. What is compared with each other must have
/// been checked together.
///
/// # Errors
/// As [`build`].
pub fn add(
    builder: &mut payload::Builder,
    shipments: &[Shipment<'_>],
    report: &Report,
    options: &ConfirmOptions<'_>,
) -> Result<Built, Box<Obstacle>> {
    prepared(shipments, report, options, |ready| builder.add(ready))
}

/// Makes packages ready and has them built; a place for every package, so that reasons come in input order whoever finds them.
#[cfg(feature = "files")]
fn prepared(
    shipments: &[Shipment<'_>],
    report: &Report,
    options: &ConfirmOptions<'_>,
    build: impl FnOnce(&[Confirmation<'_>]) -> Result<payload::Built, Box<Obstacle>>,
) -> Result<Built, Box<Obstacle>> {
    let mut ready = Vec::new();
    let mut reports = Vec::new();
    let mut held: Vec<Option<Held>> = vec![None; report.packages.len()];
    for (place, (package, result)) in each(shipments, report, options).enumerate() {
        match result {
            Ok(confirmation) => {
                ready.push(confirmation);
                reports.push((place, package));
            }
            Err(reason) => put(&mut held, place, reason),
        }
    }
    let built = build(&ready)?;
    for payload::Held { index, obstacle } in built.held {
        if let Some((place, package)) = reports.get(index) {
            put(&mut held, *place, Held::by_obstacle(package, *obstacle));
        }
    }
    Ok(Built { documents: built.documents, held: held.into_iter().flatten().collect() })
}

#[cfg(feature = "files")]
fn put(held: &mut [Option<Held>], place: usize, reason: Held) {
    if let Some(slot) = held.get_mut(place) {
        *slot = Some(reason);
    }
}
