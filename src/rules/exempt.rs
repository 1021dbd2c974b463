//! Which packages the Valid Tracking Rate leaves out, after the store's dated policy.

use super::PackageFacts;
use crate::catalog::{Exemption, Policy, ServiceClass, Tracked};

/// Whether the store's policy leaves this package out of the rate on the day of the check.
pub(crate) fn is_exempt(package: &PackageFacts<'_>) -> bool {
    let Some(policy) = package.of.policy else { return false };
    let today = package.of.today;
    let covered = policy.exemptions.iter().filter(|row| row.holds(today)).any(|row| covers(row, package));
    covered || below_scope(policy, package)
}

/// Whether every period's scope that holds begins above the value of the order.
fn below_scope(policy: &Policy, package: &PackageFacts<'_>) -> bool {
    let mut rows = policy.scope.iter().filter(|row| row.holds(package.of.today)).peekable();
    rows.peek().is_some()
        && rows
            .all(|row| row.at_least.is_some_and(|limit| package.of.value_in(limit.currency).is_some_and(|value| value < limit.thousandths)))
}

fn covers(row: &Exemption, package: &PackageFacts<'_>) -> bool {
    let shipment = package.of.shipment;
    let value_fits = row.below.is_none_or(|limit| package.of.value_in(limit.currency).is_some_and(|value| value < limit.thousandths));
    let service_fits = match row.services {
        ServiceClass::Any => true,
        ServiceClass::Untracked => package.tracked() == Tracked::Untracked,
        ServiceClass::Letter => package.service.is_some_and(|service| service.letter),
        ServiceClass::Named(names) => package.package.service.filled().is_some_and(|name| names.contains(&name)),
    };
    let exact_fits = !row.exact || package.service.is_some_and(|service| service.listed && package.package.service == service.name);
    let bought_there = !row.buy_shipping || shipment.has_program("BUY_SHIPPING");
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
    let (Some(from), Some(store)) = (package.of.ship_from(), package.of.marketplace) else { return false };
    let abroad = from != store.country;
    let crosses = package.of.ship_to().is_some_and(|to| to != from);
    let origin = match row.origin {
        "domestic" => !abroad && !crosses,
        "abroad" => abroad,
        "cross-border" => crosses,
        _ => true,
    };
    origin && (row.countries.is_empty() || row.countries.contains(&from.as_str()))
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
        for bad in ["", ".", "1.", "1,50", "-1", "1e3", "1.2345", "99999999999999999999"] {
            assert_eq!(thousandths(bad), None, "{bad:?}");
        }
    }
}
