//! What else a confirmation moves: the late shipment rate, numbers that came too late, and news that Amazon does not show yet.

use serde::Serialize;

use super::{
    Entry, RateOptions,
    order::arranged,
    rate::WINDOW,
    read,
    ruling::{Class, Row, is_after_delivery},
    tally::{Index, hash, place},
    zone::{Zone, second_of},
};
use crate::{Marketplace, source::Problem};

/// Late orders must stay below so many in a hundred: `late_shipment_rate.max_percent` of `catalog/policies/global.toml`, which
/// is trade pages' word, not Amazon's own.
pub const LATE_PERCENT: u64 = 4;

/// The other health numbers of a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// Country of the store.
    pub marketplace: &'static str,
    /// Orders with a ship-by day in the last thirty days.
    pub orders: u64,
    /// Those that were not confirmed by then.
    pub late: u64,
    /// Whether they are fewer than the limit.
    pub fine: bool,
    /// Orders of those that may be late beside: so many late ones less than the limit.
    pub room: Option<u64>,
    /// Packages of the window whose carrier and number came after the delivery.
    pub after_delivery: u64,
    /// Packages confirmed or corrected in the last 72 hours: Amazon may not show them yet.
    pub settling: u64,
}

/// An order over all its rows.
#[derive(Debug, Clone, Copy)]
struct Order {
    store: &'static Marketplace,
    ship_by: Option<(i32, i64)>,
    confirmed: Option<i64>,
}

/// A package as its last row has it.
#[derive(Debug, Clone, Copy)]
struct Last {
    store: &'static Marketplace,
    promised: i32,
    after_delivery: bool,
    confirmed: Option<i64>,
}

/// Reads a ledger for the health of each store, by country. What cannot be counted is listed with its line.
///
/// An order is late when its first confirmation came after the latest ship date (Amazon's help page 202152050), or when none did.
pub fn health(ledger: &[u8], options: &RateOptions) -> (Vec<Health>, Vec<Problem>) {
    let (mut orders, mut by_order) = (Vec::<Order>::new(), Index::default());
    let (mut packages, mut by_package) = (Vec::<Last>::new(), Index::default());
    let problems = read(ledger, &mut |entry: &Entry<'_>| {
        let Row { store, zone, promised } = Row::of(entry)?;
        let confirmed = entry.confirmed_at.filled().and_then(second_of);
        let ship_by = entry.ship_by.filled().and_then(|text| Some((zone.day_of(text)?, zone.last_of(text)?)));
        let names = [store.country, entry.order_id.as_str().trim(), entry.package.filled().unwrap_or("1")];
        let at = place(&mut by_order, hash(names.get(..2).unwrap_or_default()), orders.len());
        if at == orders.len() {
            orders.push(Order { store, ship_by, confirmed });
        }
        let Some(order) = orders.get_mut(at) else { return Ok(()) };
        order.ship_by = ship_by.or(order.ship_by);
        order.confirmed = [order.confirmed, confirmed].into_iter().flatten().min();
        let last = Last { store, promised, after_delivery: is_after_delivery(entry), confirmed };
        let at = place(&mut by_package, hash(&names), packages.len());
        match packages.get_mut(at) {
            Some(known) => *known = last,
            None => packages.push(last),
        }
        Ok(())
    });
    let mut stores: Vec<&'static Marketplace> = Vec::new();
    for last in packages.iter() {
        if !stores.contains(&last.store) {
            stores.push(last.store);
        }
    }
    let stores = arranged(stores, &|a, b| a.country.cmp(b.country));
    let of = |store: &'static Marketplace| {
        let zone = Zone::of(Some(store));
        let today = zone.day(options.now);
        let inside = |day: i32| (today - WINDOW + 1..=today).contains(&day);
        let due = |order: &&Order| order.store == store && order.ship_by.is_some_and(|(day, last)| inside(day) && last < options.now);
        let all = orders.iter().filter(due).count() as u64;
        let is_late = |order: &Order| order.ship_by.is_some_and(|(_, last)| order.confirmed.is_none_or(|at| at > last));
        let late = orders.iter().filter(due).filter(|order| is_late(order)).count() as u64;
        let own = || packages.iter().filter(|last| last.store == store);
        let limit = LATE_PERCENT * all;
        let fresh = |last: &&Last| last.confirmed.is_some_and(|at| at <= options.now && at > options.now - Class::LAG);
        Health {
            marketplace: store.country,
            orders: all,
            late,
            fine: late == 0 || 100 * late < limit,
            room: (100 * late < limit).then(|| (limit - 100 * late - 1) / 100),
            after_delivery: own().filter(|last| last.after_delivery && inside(last.promised)).count() as u64,
            settling: own().filter(fresh).count() as u64,
        }
    };
    (stores.into_iter().map(of).collect(), problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn at(rows: &[&str]) -> Vec<Health> {
        let rows: Vec<String> = rows.iter().map(|row| format!(r#"{{"marketplace":"GB","deliverBy":"2026-11-20",{row}}}"#)).collect();
        let (health, problems) = health(rows.join("\n").as_bytes(), &RateOptions::at("2026-11-21T12:00:00Z".parse().unwrap()));
        assert_eq!(problems, []);
        health
    }

    #[test]
    fn ok_an_order_is_late_by_its_first_confirmation() {
        let of = |rows: &[&str]| {
            let all = at(rows);
            (all[0].late, all[0].orders)
        };
        let by = r#""shipBy":"2026-11-10T17:00:00Z""#;
        assert_eq!(of(&[&format!(r#""orderId":"1","confirmedAt":"2026-11-10T17:00:00Z",{by}"#)]), (0, 1));
        assert_eq!(of(&[&format!(r#""orderId":"1","confirmedAt":"2026-11-10T17:00:01Z",{by}"#)]), (1, 1));
        assert_eq!(of(&[&format!(r#""orderId":"1",{by}"#)]), (1, 1));
        // Corrected later, and a second package: the order was in time.
        let first = format!(r#""orderId":"1","confirmedAt":"2026-11-10T16:00:00Z",{by}"#);
        let later = r#""orderId":"1","confirmedAt":"2026-11-12T16:00:00Z""#;
        assert_eq!(of(&[&first, later, &format!(r#"{later},"package":"2""#)]), (0, 1));
        // Not due yet, and out of the window.
        assert_eq!(of(&[r#""orderId":"1","shipBy":"2026-11-22""#, r#""orderId":"2","shipBy":"2026-10-22""#]), (0, 0));
    }

    #[test]
    fn ok_four_in_a_hundred_is_too_many() {
        let rows = |late: usize, all: usize| -> Vec<String> {
            let row = |at: usize| {
                format!(r#""orderId":"{at}","confirmedAt":"2026-11-{:02}","shipBy":"2026-11-10T12:00:00Z""#, if at < late { 12 } else { 9 })
            };
            (0..all).map(row).collect()
        };
        let of = |late, all| {
            let rows = rows(late, all);
            let found = at(&rows.iter().map(String::as_str).collect::<Vec<_>>());
            (found[0].fine, found[0].room)
        };
        assert_eq!(of(3, 100), (true, Some(0)));
        assert_eq!(of(4, 100), (false, None));
        assert_eq!(of(0, 100), (true, Some(3)));
        assert_eq!(of(0, 10), (true, Some(0)));
    }

    #[test]
    fn ok_what_came_too_late_and_what_settles() {
        let found = at(&[
            r#""orderId":"1","confirmedAt":"2026-11-19T10:00:00Z","deliveredAt":"2026-11-19T09:00:00Z""#,
            r#""orderId":"2","confirmedAt":"2026-11-18T12:00:00Z""#,
            r#""orderId":"3","confirmedAt":"2026-11-18T12:00:01Z""#,
        ]);
        assert_eq!((found[0].after_delivery, found[0].settling), (1, 2));
    }
}
