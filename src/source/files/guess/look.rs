//! What the values of a field look like.

use crate::{
    catalog::{Carrier, Resolution, key},
    marketplace::Marketplace,
    source::{
        Field, Meaning,
        files::shape::{Form, written},
    },
    tracking::{Context, Grade, recognize},
};

/// What the values of a place look like.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Look {
    /// Amazon order ids, alone or among words.
    OrderId(Form),
    Number,
    Carrier,
    Marketplace,
    /// Dates, and whether day and month can be told apart.
    Date(Form, bool),
}

impl Look {
    pub(super) fn field(self) -> Field {
        match self {
            Look::OrderId(_) => Field::OrderId,
            Look::Number => Field::TrackingNumber,
            Look::Carrier => Field::Carrier,
            Look::Marketplace => Field::Marketplace,
            Look::Date(..) => Field::ShipDate,
        }
    }

    /// Whether it may stand for a field by itself: many columns hold dates.
    pub(super) fn tells(self) -> bool {
        !matches!(self, Look::Date(..))
    }
}

/// What at least half of the values look like.
pub(super) fn look(values: &[String]) -> Option<Look> {
    let most = |test: &dyn Fn(&str) -> bool| !values.is_empty() && 2 * values.iter().filter(|text| test(text)).count() >= values.len();
    if most(&|text| written(Form::OrderId, text, "").is_some()) {
        let alone = most(&|text| written(Form::OrderId, text, "").is_some_and(|id| id == text));
        return Some(Look::OrderId(if alone { Form::Text } else { Form::OrderId }));
    }
    if most(&|text| {
        recognize(text, &Context::default()).candidates.first().is_some_and(|best| best.tells && best.confidence != Grade::Possible)
    }) {
        return Some(Look::Number);
    }
    if most(&|text| store(text).is_some()) {
        return Some(Look::Marketplace);
    }
    if most(&|text| matches!(Carrier::known_as(text, None), Resolution::Exact(_) | Resolution::Known(..))) {
        return Some(Look::Carrier);
    }
    dates(values)
}

/// The store a shop's word means: `GB`, `Amazon.de`, `amazonuk`.
fn store(text: &str) -> Option<&'static Marketplace> {
    let plain = key(text);
    Marketplace::find(text).or_else(|| Marketplace::find(plain.strip_prefix("amazon")?))
}

fn dates(values: &[String]) -> Option<Look> {
    let reads = |form: Form, text: &str| written(form, text, "Z").is_some_and(|read| read != text);
    let all = |form: Form| !values.is_empty() && values.iter().all(|text| reads(form, text));
    match (all(Form::DayFirst), all(Form::MonthFirst)) {
        (true, false) => return Some(Look::Date(Form::DayFirst, true)),
        (false, true) => return Some(Look::Date(Form::MonthFirst, true)),
        // Dots are only written where the day comes first.
        (true, true) => {
            let dots = values.iter().all(|text| text.contains('.'));
            return Some(Look::Date(if dots { Form::DayFirst } else { Form::Text }, dots));
        }
        (false, false) => {}
    }
    let iso = values.iter().all(|text| text.get(..10).is_some_and(|day| crate::moment::date(day).is_some()));
    let form = match () {
        () if iso && all(Form::Local) => Form::Local,
        () if all(Form::Mail) => Form::Mail,
        () if iso => Form::Text,
        () => return None,
    };
    (!values.is_empty()).then_some(Look::Date(form, true))
}

/// Words of the shop for stores that Amazon's own words do not cover.
pub(super) fn stores(values: &[String]) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = Vec::new();
    for text in values.iter().filter(|text| Marketplace::find(text).is_none()) {
        if let Some(found) = store(text).filter(|_| !meanings.iter().any(|meaning| meaning.from == *text)) {
            meanings.push(Meaning { from: text.clone(), to: found.country.to_owned() });
        }
    }
    meanings
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_days_and_months_are_told_where_they_can_be() {
        let look = |values: &[&str]| dates(&values.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
        assert_eq!(look(&["02/03/2026", "21/03/2026"]), Some(Look::Date(Form::DayFirst, true)));
        assert_eq!(look(&["02/03/2026", "02/21/2026"]), Some(Look::Date(Form::MonthFirst, true)));
        assert_eq!(look(&["02/03/2026"]), Some(Look::Date(Form::Text, false)));
        assert_eq!(look(&["02.03.2026"]), Some(Look::Date(Form::DayFirst, true)));
        assert_eq!(look(&["2026-03-02"]), Some(Look::Date(Form::Text, true)));
        assert_eq!(look(&["Mon, 02 Mar 2026 19:05:11 +0000"]), Some(Look::Date(Form::Mail, true)));
        assert_eq!(look(&["soon"]), None);
        assert_eq!(look(&[]), None);
    }
}
