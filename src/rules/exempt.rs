//! Which packages the Valid Tracking Rate leaves out, after the store's dated policy.

use super::{PackageFacts, ShipmentFacts};
use crate::catalog::{Amount, Exemption, Policy, Scope, ServiceClass, Tracked};

/// Whether the store's policy leaves this package out of the rate on the day of the check.
pub(crate) fn is_exempt(package: &PackageFacts<'_>) -> bool {
    exempted(package) || out_of_scope(package).is_some()
}

/// Whether an exemption names it.
fn exempted(package: &PackageFacts<'_>) -> bool {
    let Some(policy) = package.of.policy else { return false };
    rows(policy, package.of).any(|row| covers(row, package))
}

/// Exemptions that hold on the day.
fn rows<'p>(policy: &'static Policy, of: &'p ShipmentFacts<'_>) -> impl Iterator<Item = &'static Exemption> + use<'p> {
    let today = of.today;
    policy.exemptions.iter().filter(move |row| row.holds(today))
}

/// What keeps a row of the scope from reaching a package; the later, the closer it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Where it leaves and goes to.
    Route,
    /// Who carries it.
    Carrier,
    /// What the order is worth.
    Value,
}

/// Why the rate does not reach a package: no row of the day does, and none leaves it in doubt.
pub(super) fn out_of_scope(package: &PackageFacts<'_>) -> Option<Reach> {
    let policy = package.of.policy?;
    let (mut closest, mut whole) = (None, false);
    for row in policy.scope.iter().filter(|row| row.holds(package.of.today)) {
        // A row that is not sure and names no countries may mean any package; rows that all name some leave the rest unsaid.
        if row.countries.is_empty() {
            whole = true;
            if !row.confidence.may_refuse() {
                return None;
            }
        }
        closest = closest.max(Some(barred(row, policy, package)?));
    }
    closest.filter(|_| whole)
}

/// What keeps a row from reaching a package; `None` when it does. What is not known of a package is reached.
fn barred(row: &Scope, policy: &'static Policy, package: &PackageFacts<'_>) -> Option<Reach> {
    let low = |limit: Amount| package.of.value_in(limit.currency).is_some_and(|value| value < limit.thousandths);
    if !on_route(row, policy, package.of) {
        Some(Reach::Route)
    } else if row.integrated_only && !may_be_integrated(policy, package) {
        Some(Reach::Carrier)
    } else {
        row.at_least.is_some_and(low).then_some(Reach::Value)
    }
}

fn may_be_integrated(policy: &Policy, package: &PackageFacts<'_>) -> bool {
    let listed = policy.integrated.filter(|row| row.holds(package.of.today));
    listed.zip(package.carrier).is_none_or(|(row, carrier)| row.carriers.contains(&carrier.amazon_code()))
}

fn on_route(row: &Scope, policy: &'static Policy, of: &ShipmentFacts<'_>) -> bool {
    let (Some(from), Some(to), Some(store)) = (of.ship_from, of.ship_to, of.marketplace) else { return true };
    // A country that an exemption names is measured, else there were nothing to exempt.
    let exempting = || rows(policy, of).flat_map(|row| row.countries);
    let named =
        |country: super::Country| country == *store.country || country.is_in(row.countries) || exempting().any(|name| country == **name);
    match row.shipments {
        "domestic" => from == to,
        "cross-border" => from != to && (row.countries.is_empty() || (named(from) && named(to))),
        "inbound" => from != *store.country && (row.countries.is_empty() || from.is_in(row.countries)),
        _ => true,
    }
}

/// The exemption that fails by the value of the order alone: what it is worth decides, or would if it were known.
pub(super) fn by_value(package: &PackageFacts<'_>) -> Option<&'static Exemption> {
    rows(package.of.policy?, package.of).find(|row| {
        let any = Exemption { below: None, ..**row };
        row.below.is_some() && covers(&any, package) && !covers(row, package)
    })
}

/// Whether an exemption of what stays in the country fails only because nothing says where the package leaves.
pub(super) fn by_origin(package: &PackageFacts<'_>) -> bool {
    let Some(policy) = package.of.policy.filter(|_| package.of.ship_from.is_none()) else { return false };
    rows(policy, package.of).any(|row| row.origin == "domestic" && covers(&Exemption { origin: "", countries: &[], ..*row }, package))
}

fn covers(row: &Exemption, package: &PackageFacts<'_>) -> bool {
    let value_fits = row.below.is_none_or(|limit| package.of.value_in(limit.currency).is_some_and(|value| value < limit.thousandths));
    let service_fits = match row.services {
        ServiceClass::Any => true,
        ServiceClass::Untracked => package.tracked() == Tracked::Untracked,
        ServiceClass::Letter => package.known_service.is_some_and(|service| service.letter),
        ServiceClass::Named(names) => package.package.service.filled().is_some_and(|name| names.contains(&name)),
    };
    let exact_fits = !row.exact || package.service.is_some_and(|service| service.listed && package.package.service == service.name);
    let bought_there = !row.buy_shipping || package.of.shipment.has_program("BUY_SHIPPING");
    value_fits && service_fits && exact_fits && bought_there && carrier_fits(row, package) && origin_fits(row, package)
}

fn carrier_fits(row: &Exemption, package: &PackageFacts<'_>) -> bool {
    let code = package.carrier.and_then(|carrier| carrier.code);
    let named = row.carriers.is_empty() || code.is_some_and(|code| row.carriers.contains(&code));
    let excepted = code.is_some_and(|code| row.except_carriers.contains(&code));
    let integrated = row.integrated.is_none_or(|wanted| {
        let known = package.carrier.zip(package.of.marketplace).is_some_and(|(carrier, store)| carrier.integrated(store).is_some());
        known == wanted
    });
    named && !excepted && integrated
}

fn origin_fits(row: &Exemption, package: &PackageFacts<'_>) -> bool {
    if row.origin.is_empty() && row.countries.is_empty() {
        return true;
    }
    let (Some(from), Some(store)) = (package.of.ship_from, package.of.marketplace) else { return false };
    let abroad = from != *store.country;
    let crosses = package.of.ship_to.is_some_and(|to| to != from);
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
