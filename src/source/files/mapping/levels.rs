//! At which level of the records each field of a mapping stands.

use super::Mapping;
use crate::source::{
    Field, Platform,
    files::shape::{Shape, Take},
};

/// The fields of a mapping by the level of the records they stand at: paths as they are from there.
#[derive(Debug, Default)]
pub(in crate::source) struct Levels<'m> {
    /// From the record; asked first wherever a field of it is wanted.
    first: Vec<Take<'m>>,
    line: Vec<Take<'m>>,
    parcel: Vec<Take<'m>>,
    track: Vec<Take<'m>>,
    item: Vec<Take<'m>>,
    tracks: Vec<&'m str>,
    parcels: &'m str,
    items: Option<&'m str>,
}

impl<'m> Levels<'m> {
    /// On top of a shape: a path that begins where the shape's parcels, lines or units stand belongs to each of these.
    pub(in crate::source) fn over(mapping: &'m Mapping, shape: &Shape<'m>) -> Levels<'m> {
        let mut levels = Levels::default();
        for place in &mapping.fields {
            let at = |path: &'m str| Take(place.to, path, place.form);
            let from = place.from.as_str();
            let inside = shape.parcels.and_then(|parcels| below(from, parcels));
            let of_item = inside.and_then(|inside| below(inside, shape.items?));
            let of_line = shape.lines.and_then(|lines| below(from, lines));
            let of_track = inside.and_then(|inside| shape.tracks.iter().find_map(|track| below(inside, track)));
            let of_parcel = inside.filter(|inside| inside.len() < from.len());
            match (of_line, of_item, of_track, of_parcel) {
                (None, None, None, None) => levels.first.push(at(from)),
                (None, None, Some(path), _) => levels.track.push(at(path)),
                (None, None, None, Some(path)) => levels.parcel.push(at(path)),
                (line, item, ..) => {
                    levels.line.extend(line.map(at));
                    levels.item.extend(item.map(at));
                }
            }
        }
        let own = |mine: &mut Vec<Take<'m>>, own: &[Take<'m>]| mine.extend_from_slice(own);
        own(&mut levels.line, shape.line);
        own(&mut levels.parcel, shape.parcel);
        own(&mut levels.track, shape.track);
        own(&mut levels.item, shape.item);
        levels
    }

    /// The shape with the mapping on top.
    pub(in crate::source) fn on<'s>(&'s self, shape: &Shape<'s>) -> Shape<'s> {
        Shape { first: &self.first, line: &self.line, parcel: &self.parcel, track: &self.track, item: &self.item, ..*shape }
    }

    /// Of records nobody knows: parcels and their units stand where the fields of them have their paths in common.
    pub(in crate::source) fn alone(mapping: &'m Mapping) -> Levels<'m> {
        let of = |fields: &'static [Field]| {
            mapping.fields.iter().filter(move |place| fields.contains(&place.to)).map(|place| place.from.as_str())
        };
        let number = of(&[Field::TrackingNumber]).next();
        let parcels = of(PARCEL).map(parent).reduce(common).or(number.map(parent)).unwrap_or_default();
        let items = of(ITEM).filter_map(|from| below(from, parcels)).map(parent).reduce(common).filter(|items| !items.is_empty());
        let mut levels = Levels { parcels, items, ..Levels::default() };
        for place in &mapping.fields {
            let at = |path: &'m str| Take(place.to, path, place.form);
            let from = place.from.as_str();
            let inside = below(from, parcels);
            let of_item = inside.and_then(|inside| below(inside, items?)).filter(|_| ITEM.contains(&place.to));
            match (place.to, inside, of_item) {
                // Of several numbers each is a label.
                (Field::TrackingNumber, Some(path), _) => {
                    levels.tracks.push(path);
                    levels.track = vec![at("")];
                }
                (_, _, Some(path)) => levels.item.push(at(path)),
                (_, Some(path), None) if !parcels.is_empty() => levels.parcel.push(at(path)),
                _ => levels.first.push(at(from)),
            }
        }
        levels
    }

    /// Their shape.
    pub(in crate::source) fn shape<'s>(&'s self, mapping: &'s Mapping) -> Shape<'s> {
        let shape = Shape {
            platform: mapping.platform.unwrap_or(Platform::Shipconfirm),
            word: "mapped",
            records: &mapping.records,
            parcels: Some(self.parcels),
            tracks: &self.tracks,
            items: self.items,
            ..Shape::NONE
        };
        self.on(&shape)
    }
}

/// Fields of a parcel other than its number, which may stand deeper: there can be several.
const PARCEL: &[Field] = &[Field::Reference, Field::Carrier, Field::CarrierName, Field::Service, Field::ShipDate, Field::DeliveredAt];

/// Fields of the units in a parcel.
const ITEM: &[Field] = &[Field::OrderItemId, Field::ShopItem, Field::Sku, Field::Quantity, Field::TransparencyCodes];

/// The path from a place to one below it; `""` is above all.
fn below<'p>(path: &'p str, place: &str) -> Option<&'p str> {
    if place.is_empty() {
        return Some(path);
    }
    let head = path.get(..place.len()).filter(|head| head.eq_ignore_ascii_case(place))?;
    match path.get(head.len()..)? {
        "" => Some(""),
        rest => rest.strip_prefix('.'),
    }
}

/// The path to what a value stands in; elements that are chosen by what they hold are no place of their own.
fn parent(path: &str) -> &str {
    let plain = path.split('[').next().unwrap_or(path);
    plain.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// What two paths begin with, step by step.
fn common<'p>(one: &'p str, other: &str) -> &'p str {
    let mut end = 0;
    for (mine, theirs) in one.split('.').zip(other.split('.')) {
        if !mine.eq_ignore_ascii_case(theirs) {
            break;
        }
        end += mine.len() + 1;
    }
    one.get(..end.saturating_sub(1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_paths_share_their_beginnings() {
        assert_eq!((parent("a.b.c"), parent("a"), parent("a.b[c=d.e].f")), ("a.b", "", "a"));
        assert_eq!((common("a.b.c", "a.b.d"), common("a", "b"), common("ab", "a"), common("a.b", "a")), ("a.b", "", "", "a"));
        assert_eq!((below("a.b", "a"), below("ab", "a"), below("a", "a"), below("a", "")), (Some("b"), None, Some(""), Some("a")));
    }
}
