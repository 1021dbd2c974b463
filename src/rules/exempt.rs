//! Which packages the Valid Tracking Rate leaves out, after the store's dated policy.

use jiff::civil::Date;

use super::{Country, PackageFacts};
use crate::{
    catalog::{Amount, Carrier, Exemption, Integrated, Policy, Scans, Scope, Service, ServiceClass, Tracked},
    marketplace::Marketplace,
    shipment::trim,
};

/// A package as a policy sees it: about to be confirmed, or confirmed long ago.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured<'p> {
    /// What the store demands.
    pub policy: Option<&'static Policy>,
    /// The store.
    pub store: Option<&'static Marketplace>,
    /// The day whose rows hold.
    pub day: Date,
    /// Country it leaves, when it is known.
    pub ship_from: Option<Country>,
    /// Country it goes to.
    pub ship_to: Option<Country>,
    /// What the order is worth: amount and currency.
    pub value: Option<(&'p str, &'p str)>,
    /// Who carries it.
    pub carrier: Option<&'static Carrier>,
    /// The service of this store.
    pub service: Option<&'static Service>,
    /// The same, or a service of this name that the carrier has in another store.
    pub known_service: Option<&'static Service>,
    /// The service as it is written.
    pub service_text: &'p str,
    /// Whether the label was bought in Amazon Buy Shipping.
    pub buy_shipping: bool,
}

impl Measured<'_> {
    /// What the order is worth in thousandths, when that is given in this currency.
    pub fn value_in(&self, currency: &str) -> Option<i64> {
        let (amount, own) = self.value?;
        own.eq_ignore_ascii_case(currency).then(|| thousandths(amount)).flatten()
    }

    fn is_below(&self, limit: Amount) -> Option<bool> {
        self.value_in(limit.currency).map(|value| value < limit.thousandths)
    }
}

/// Whether the store's policy leaves this package out of the rate on the day of the check.
pub(crate) fn is_exempt(package: &PackageFacts<'_>) -> bool {
    *package.exempt.get_or_init(|| {
        let measured = package.measured();
        exemption(&measured).is_some() || matches!(standing(&measured), Standing::Outside(..))
    })
}

/// The exemption that names it.
pub(crate) fn exemption(package: &Measured<'_>) -> Option<&'static Exemption> {
    rows(package.policy?, package).find(|row| covers(row, package))
}

/// The exemption that would name it if Amazon read the carrier's scans, which nothing known denies.
#[cfg(feature = "files")]
pub(crate) fn doubtful_exemption(package: &Measured<'_>) -> Option<&'static Exemption> {
    let doubtful = |row: &&Exemption| row.integrated == Some(true) && covers(&Exemption { integrated: None, ..**row }, package);
    rows(package.policy?, package).find(doubtful)
}

/// Exemptions that hold on the day.
fn rows<'p>(policy: &'static Policy, of: &'p Measured<'_>) -> impl Iterator<Item = &'static Exemption> + use<'p> {
    let day = of.day;
    policy.exemptions.iter().filter(move |row| row.holds(day))
}

/// What keeps a row of the scope from reaching a package; the later, the closer it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// Where it leaves and goes to.
    Route,
    /// Who carries it.
    Carrier,
    /// What the order is worth.
    Value,
}

/// How a package stands to what the rate measures.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "files"), allow(dead_code, reason = "a check asks whether, a ruling also by which row"))]
pub(crate) enum Standing {
    /// Nothing that is known of the store on that day reaches it or leaves it out.
    Unknown,
    /// This row reaches it.
    Inside(&'static Scope),
    /// This row may mean it, and is not sure.
    Doubtful(&'static Scope),
    /// No row reaches it; this one came closest.
    Outside(Reach, &'static Scope),
}

/// Why the rate does not reach a package: no row of the day does, and none leaves it in doubt.
pub(super) fn out_of_scope(package: &PackageFacts<'_>) -> Option<Reach> {
    match standing(&package.measured()) {
        Standing::Outside(reach, _) => Some(reach),
        _ => None,
    }
}

/// Whether the rate reaches a package, and the row that says so.
pub(crate) fn standing(package: &Measured<'_>) -> Standing {
    let Some(policy) = package.policy else { return Standing::Unknown };
    let (mut closest, mut whole) = (None::<(Reach, &'static Scope)>, false);
    for row in policy.scope.iter().filter(|row| row.holds(package.day)) {
        // A row that is not sure and names no countries may mean any package; rows that all name some leave the rest unsaid.
        if row.countries.is_empty() {
            whole = true;
            if !row.confidence.may_refuse() {
                return Standing::Doubtful(row);
            }
        }
        match barred(row, policy, package) {
            None => return Standing::Inside(row),
            Some(reach) if closest.is_none_or(|(best, _)| reach > best) => closest = Some((reach, row)),
            Some(_) => {}
        }
    }
    closest.filter(|_| whole).map_or(Standing::Unknown, |(reach, row)| Standing::Outside(reach, row))
}

/// Carriers whose scans Amazon does not read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unread {
    /// The row that lists those it reads.
    #[cfg_attr(not(feature = "files"), allow(dead_code, reason = "a ruling names it"))]
    pub row: &'static Integrated,
    /// What a number must end in to be read all the same; without it none is.
    pub unless: Option<&'static str>,
}

/// Whether the day's list of carriers that Amazon reads in this store leaves the package's out.
pub(crate) fn unread(package: &Measured<'_>) -> Option<Unread> {
    let row = package.policy?.integrated.as_ref().filter(|row| row.holds(package.day))?;
    let code = package.carrier?.amazon_code();
    if !row.carriers.contains(&code) {
        return Some(Unread { row, unless: None });
    }
    let end = row.ends.iter().find(|(of, _)| *of == code).map(|(_, end)| *end);
    end.map(|end| Unread { row, unless: Some(end) })
}

/// The row by which a package from abroad needs more than one scan.
pub(crate) fn scans_needed(package: &Measured<'_>) -> Option<&'static Scans> {
    let (policy, from, store) = (package.policy?, package.ship_from?, package.store?);
    let row = policy.scans.iter().find(|row| row.holds(package.day) && from.is_in(row.countries))?;
    let worth = package.is_below(row.one_below).is_some_and(|below| !below);
    (worth && from != *store.country).then_some(row)
}

/// What keeps a row from reaching a package; `None` when it does. What is not known of a package is reached.
fn barred(row: &Scope, policy: &'static Policy, package: &Measured<'_>) -> Option<Reach> {
    if !on_route(row, policy, package) {
        Some(Reach::Route)
    } else if row.integrated_only && !may_be_integrated(policy, package) {
        Some(Reach::Carrier)
    } else {
        row.at_least.and_then(|limit| package.is_below(limit)).unwrap_or(false).then_some(Reach::Value)
    }
}

fn may_be_integrated(policy: &Policy, package: &Measured<'_>) -> bool {
    let listed = policy.integrated.filter(|row| row.holds(package.day));
    listed.zip(package.carrier).is_none_or(|(row, carrier)| row.carriers.contains(&carrier.amazon_code()))
}

fn on_route(row: &Scope, policy: &'static Policy, of: &Measured<'_>) -> bool {
    let (Some(from), Some(to), Some(store)) = (of.ship_from, of.ship_to, of.store) else { return true };
    // A country that an exemption names is measured, else there were nothing to exempt.
    let exempting = || rows(policy, of).flat_map(|row| row.countries);
    let named = |country: Country| country == *store.country || country.is_in(row.countries) || exempting().any(|name| country == **name);
    match row.shipments {
        "domestic" => from == to,
        "cross-border" => from != to && (row.countries.is_empty() || (named(from) && named(to))),
        "inbound" => from != *store.country && (row.countries.is_empty() || from.is_in(row.countries)),
        _ => true,
    }
}

/// The exemption that fails by the value of the order alone: what it is worth decides, or would if it were known.
pub(super) fn by_value(package: &PackageFacts<'_>) -> Option<&'static Exemption> {
    let package = &package.measured();
    rows(package.policy?, package).find(|row| {
        let any = Exemption { below: None, ..**row };
        row.below.is_some() && covers(&any, package) && !covers(row, package)
    })
}

/// Whether an exemption of what stays in the country fails only because nothing says where the package leaves.
pub(super) fn by_origin(package: &PackageFacts<'_>) -> bool {
    let package = &package.measured();
    let Some(policy) = package.policy.filter(|_| package.ship_from.is_none()) else { return false };
    rows(policy, package).any(|row| row.origin == "domestic" && covers(&Exemption { origin: "", countries: &[], ..*row }, package))
}

fn covers(row: &Exemption, package: &Measured<'_>) -> bool {
    let value_fits = row.below.is_none_or(|limit| package.is_below(limit).unwrap_or(false));
    let service_fits = match row.services {
        ServiceClass::Any => true,
        ServiceClass::Untracked => package.known_service.is_some_and(|service| service.tracked == Tracked::Untracked),
        ServiceClass::Letter => package.known_service.is_some_and(|service| service.letter),
        ServiceClass::Named(names) => names.contains(&trim(package.service_text)),
    };
    let exact_fits = !row.exact || package.service.is_some_and(|service| service.listed && package.service_text == service.name);
    let bought_there = !row.buy_shipping || package.buy_shipping;
    value_fits && service_fits && exact_fits && bought_there && carrier_fits(row, package) && origin_fits(row, package)
}

fn carrier_fits(row: &Exemption, package: &Measured<'_>) -> bool {
    let code = package.carrier.and_then(|carrier| carrier.code);
    let named = row.carriers.is_empty() || code.is_some_and(|code| row.carriers.contains(&code));
    let excepted = code.is_some_and(|code| row.except_carriers.contains(&code));
    let integrated = row.integrated.is_none_or(|wanted| {
        let known = package.carrier.zip(package.store).is_some_and(|(carrier, store)| carrier.integrated(store).is_some());
        known == wanted
    });
    named && !excepted && integrated
}

fn origin_fits(row: &Exemption, package: &Measured<'_>) -> bool {
    if row.origin.is_empty() && row.countries.is_empty() {
        return true;
    }
    let (Some(from), Some(store)) = (package.ship_from, package.store) else { return false };
    let abroad = from != *store.country;
    let crosses = package.ship_to.is_some_and(|to| to != from);
    let origin = match row.origin {
        "domestic" => !abroad && !crosses,
        "abroad" => abroad,
        "cross-border" => crosses,
        _ => true,
    };
    origin && (row.countries.is_empty() || from.is_in(row.countries))
}

/// `"18.50"` as 18500; `None` for anything that is no plain decimal.
pub(crate) fn thousandths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    if part.is_empty() || part.len() > 3 || !part.bytes().all(|c| c.is_ascii_digit()) || !whole.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let scale = [100, 10, 1].get(part.len() - 1)?;
    whole.parse::<i64>().ok()?.checked_mul(1000)?.checked_add(part.parse::<i64>().ok()? * scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_amounts_are_whole_numbers() {
        assert_eq!(thousandths("18.50"), Some(18_500));
        assert_eq!(thousandths("0.001"), Some(1));
        assert_eq!(thousandths("20"), Some(20_000));
        assert_eq!((thousandths("1.5"), thousandths("0.05"), thousandths("1.999")), (Some(1_500), Some(50), Some(1_999)));
        for bad in ["", ".", ".5", "1.", "x.5", "1x", "1.x", "1.0000", "+1", "1,50", "-1", "1e3", "1.2345", "99999999999999999999"] {
            assert_eq!(thousandths(bad), None, "{bad:?}");
        }
    }
}
