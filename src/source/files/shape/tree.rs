//! Records as trees: what JSON, XML and the rows of a table have in common.

use std::borrow::Cow;

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

/// A value of a record. Numbers are text: an id above 2^53 keeps its digits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node<'a> {
    /// `null`, or an element that holds nothing.
    Nothing,
    /// A scalar.
    Text(Cow<'a, str>),
    /// Values in their order.
    List(Vec<Node<'a>>),
    /// Members in their order; an element of XML that stands there twice is twice in it.
    Record {
        /// Where it begins, in bytes from the start of what was read; known of XML only.
        at: usize,
        members: Vec<(Cow<'a, str>, Node<'a>)>,
    },
}

impl<'a> Node<'a> {
    /// The text of a scalar, `""` of all else.
    pub(crate) fn text(&self) -> &str {
        match self {
            Node::Text(text) => text,
            _ => "",
        }
    }

    /// Calls back with every value at the end of a path, in the order they stand; lists on the way are gone through.
    ///
    /// `""` is the value itself, `a.b` a member of a member, `meta[key=_items].value` goes on with those elements only
    /// whose member `key` holds that text, `a|b.c` is both places in turn. Names count whatever their case, as columns are
    /// written.
    pub(crate) fn walk<'n>(&'n self, path: &str, found: &mut dyn FnMut(&'n Node<'a>)) {
        if let Some((path, others)) = path.split_once('|') {
            self.walk(path, found);
            return self.walk(others, found);
        }
        match self {
            Node::List(list) => list.iter().for_each(|node| node.walk(path, found)),
            Node::Nothing => {}
            _ if path.is_empty() => found(self),
            Node::Text(_) => {}
            Node::Record { members, .. } => {
                let (step, rest) = step(path);
                let (name, wanted) = filter(step);
                let members = members.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
                members.for_each(|(_, node)| node.go_on(wanted, rest, found));
            }
        }
    }

    fn go_on<'n>(&'n self, wanted: Option<(&str, &str)>, rest: &str, found: &mut dyn FnMut(&'n Node<'a>)) {
        match (self, wanted) {
            (Node::List(list), Some(_)) => list.iter().for_each(|node| node.go_on(wanted, rest, found)),
            (_, Some((key, value))) if !self.first(key).is_some_and(|node| node.text().eq_ignore_ascii_case(value)) => {}
            _ => self.walk(rest, found),
        }
    }

    /// The first value at the end of a path.
    pub(crate) fn first<'n>(&'n self, path: &str) -> Option<&'n Node<'a>> {
        let mut first = None;
        self.walk(path, &mut |node| first = first.or(Some(node)));
        first
    }

    /// Whether the path leads anywhere, be it to nothing.
    pub(crate) fn has(&self, path: &str) -> bool {
        let (step, rest) = step(path);
        let (name, wanted) = filter(step);
        match self {
            Node::List(list) => list.first().is_some_and(|node| node.has(path)),
            Node::Record { members, .. } => {
                members.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name)).any(|(_, node)| match wanted {
                    Some(_) => self.first(path).is_some(),
                    None => rest.is_empty() || node.has(rest),
                })
            }
            _ => false,
        }
    }
}

/// The first step of a path and the rest; a dot inside brackets belongs to its step.
fn step(path: &str) -> (&str, &str) {
    let mut depth = 0;
    let end = path.bytes().position(|byte| {
        depth += i32::from(byte == b'[') - i32::from(byte == b']');
        byte == b'.' && depth == 0
    });
    match end {
        Some(end) => (path.get(..end).unwrap_or(path), path.get(end + 1..).unwrap_or_default()),
        None => (path, ""),
    }
}

/// `meta[key=_items]` as `meta` and what its elements must hold.
fn filter(step: &str) -> (&str, Option<(&str, &str)>) {
    match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
        Some((name, wanted)) => (name, wanted.split_once('=')),
        None => (step, None),
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(if yes { "true" } else { "false" })))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(number.to_string())))
    }

    /// A float would round: the reader puts such numbers in quotes and reads again.
    fn visit_f64<E: Error>(self, _: f64) -> Result<Node<'de>, E> {
        Err(E::custom("a number that only a float could hold"))
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            members.push((name, map.next_value()?));
        }
        Ok(Node::Record { at: 0, members })
    }
}

/// A key, borrowed when it holds no escapes.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Node::deserialize(deserializer)? {
            Node::Text(text) => Ok(Name(text)),
            _ => Err(D::Error::custom("a key that is no text")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn walks(json: &str, path: &str, expected: &[&str]) {
        let node: Node<'_> = serde_json::from_str(json).unwrap();
        let mut found = Vec::new();
        node.walk(path, &mut |node| found.push(node.text().to_owned()));
        assert_eq!(found, expected);
        assert_eq!(node.first(path).map(Node::text), expected.first().copied());
    }

    #[test]
    fn ok_paths_lead_through_records_and_lists() {
        walks(r#"{"a":{"b":1}}"#, "a.b", &["1"]);
        walks(r#"{"a":[{"b":"x"},{"c":1},{"b":"y"}]}"#, "a.b", &["x", "y"]);
        walks(r#"{"numbers":["1","2"]}"#, "numbers", &["1", "2"]);
        walks(r#"["1",["2"],null]"#, "", &["1", "2"]);
        walks(r#"{"Tracking Number":"1"}"#, "tracking number", &["1"]);
        walks(r#"{"a":null}"#, "a", &[]);
        walks(r#"{"a":"text"}"#, "a.b", &[]);
        walks(r#"{"a":{"nodes":["1"]},"b":"2"}"#, "a.edges.node|a.nodes|b", &["1", "2"]);
    }

    #[test]
    fn ok_brackets_choose_elements() {
        let meta = r#"{"meta":[{"key":"_a","value":"1"},{"key":"_b.c","value":{"d":"2"}}]}"#;
        walks(meta, "meta[key=_a].value", &["1"]);
        walks(meta, "meta[key=_b.c].value.d", &["2"]);
        walks(meta, "meta[key=_z].value", &[]);
    }

    #[test]
    fn ok_members_are_there_though_empty() {
        let node: Node<'_> = serde_json::from_str(r#"{"a":null,"b":{"c":[]},"m":[{"key":"k","value":1}],"e":[]}"#).unwrap();
        for path in ["a", "b", "b.c", "m.key", "m[key=k]", "m[key=k].value", "e"] {
            assert!(node.has(path), "{path}");
        }
        for path in ["z", "a.b", "b.z", "m[key=z]", "e.x"] {
            assert!(!node.has(path), "{path}");
        }
    }

    #[test]
    fn ok_ids_keep_their_digits() {
        walks(r#"{"id":18446744073709551615}"#, "id", &["18446744073709551615"]);
        assert!(serde_json::from_str::<Node<'_>>("18446744073709551616").is_err());
    }
}
