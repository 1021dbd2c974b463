//! Lists in order, and lists of counts. One sort serves them all: the sorts and trees of the standard library are made anew for
//! each type, and each weighs as much as a module here.

use std::cmp::Ordering;

/// A list in order; what is equal stays as it was.
pub(super) fn arranged<T>(list: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = positions(list.len(), &|a, b| list.get(a).zip(list.get(b)).map_or(Ordering::Equal, |(a, b)| compare(a, b)));
    let mut slots: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| slots.get_mut(at)?.take()).collect()
}

fn positions(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..len).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}

/// The value of a key in a short list, made when it is not there yet.
pub(super) fn slot<K: PartialEq, V: Default>(list: &mut Vec<(K, V)>, key: K) -> Option<&mut V> {
    let at = list.iter().position(|(known, _)| *known == key).unwrap_or(list.len());
    if at == list.len() {
        list.push((key, V::default()));
    }
    list.get_mut(at).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_equals_stay_as_they_were() {
        let list = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        assert_eq!(arranged(list, &|a, b| a.0.cmp(&b.0)), [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        assert!(arranged(Vec::<u8>::new(), &u8::cmp).is_empty());
    }

    #[test]
    fn ok_a_key_has_one_value() {
        let mut list: Vec<(u8, u32)> = Vec::new();
        for key in [3, 1, 3] {
            *slot(&mut list, key).unwrap() += 1;
        }
        assert_eq!(list, [(3, 2), (1, 1)]);
    }
}
