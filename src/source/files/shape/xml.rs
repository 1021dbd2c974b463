//! XML as trees. Attributes carry nothing that is read; prefixes of names are left out.

use std::borrow::Cow;

use quick_xml::{Reader, escape::resolve_xml_entity, events::Event};

use super::Node;
use crate::{params::Params, source::Problems};

/// Elements inside one another; records have about five.
const DEPTH: usize = 64;

/// The document as a record of its root element. A problem when it is damaged; what came before the damage is kept.
pub(crate) fn read<'a>(text: &'a str, offset: usize, problems: &mut Problems<'_>) -> Node<'a> {
    read_each(text, offset, &[], problems, &mut |_| {})
}

/// The same, one record at a time: every element at a path of names from the root is handed over when it ends and then forgotten,
/// so that a long list is never held as a whole.
pub(crate) fn read_each<'a>(
    text: &'a str,
    offset: usize,
    path: &[&str],
    problems: &mut Problems<'_>,
    each: &mut dyn FnMut(Node<'a>),
) -> Node<'a> {
    let mut reader = Reader::from_str(text);
    let mut document = Element::default();
    let mut open: Vec<Element<'a>> = Vec::new();
    let fault = loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match reader.read_event() {
            Ok(Event::Start(start)) if open.len() < DEPTH => open.push(Element::named(start.local_name().into_inner(), at)),
            Ok(Event::Start(_)) => break Some((at, "depth")),
            Ok(Event::Empty(empty)) => {
                let element = Element::named(empty.local_name().into_inner(), at);
                open.last_mut().unwrap_or(&mut document).take(element);
            }
            Ok(Event::End(_)) => {
                let element = open.pop().unwrap_or_default();
                if element.is_at(&open, path) {
                    each(element.node());
                    continue;
                }
                open.last_mut().unwrap_or(&mut document).take(element);
            }
            Ok(Event::Text(words)) => open.last_mut().unwrap_or(&mut document).say(words.into_inner()),
            Ok(Event::CData(words)) => open.last_mut().unwrap_or(&mut document).say(words.into_inner()),
            Ok(Event::GeneralRef(name)) => {
                let known = name.resolve_char_ref().ok().map(|character| match character {
                    Some(character) => Some(Cow::Owned(character.to_string())),
                    None => resolve_xml_entity(&name).map(Cow::Borrowed),
                });
                match known.flatten() {
                    Some(words) => open.last_mut().unwrap_or(&mut document).say(words),
                    None => break Some((at, "entity")),
                }
            }
            // An entity of one's own could stand for anything, a thousand times over.
            Ok(Event::DocType(_)) => break Some((at, "doctype")),
            Ok(Event::Eof) => break (!open.is_empty()).then_some((text.len(), "end")),
            Ok(_) => {}
            Err(_) => break Some((at, "syntax")),
        }
    };
    if let Some((at, what)) = fault {
        problems.at("E_XML", offset + at, || Params::what(what));
    }
    // The root holds the records that were whole; elements cut in the middle are none.
    if let Some(root) = open.into_iter().next() {
        document.take(root);
    }
    document.node()
}

#[derive(Default)]
struct Element<'a> {
    name: String,
    at: usize,
    text: Cow<'a, str>,
    members: Vec<(Cow<'a, str>, Node<'a>)>,
}

impl<'a> Element<'a> {
    fn named(name: &str, at: usize) -> Self {
        Element { name: name.to_owned(), at, ..Element::default() }
    }

    /// Whether it stands at a path of names from the root; those around it are still open.
    fn is_at(&self, around: &[Element<'_>], path: &[&str]) -> bool {
        path.len() == around.len() + 1 && around.iter().chain([self]).map(|element| element.name.as_str()).eq(path.iter().copied())
    }

    fn take(&mut self, mut element: Element<'a>) {
        let name = std::mem::take(&mut element.name);
        self.members.push((Cow::Owned(name), element.node()));
    }

    fn say(&mut self, words: Cow<'a, str>) {
        if self.text.is_empty() {
            self.text = words;
        } else {
            self.text.to_mut().push_str(&words);
        }
    }

    fn node(self) -> Node<'a> {
        match (self.members.is_empty(), self.text.trim().is_empty()) {
            (false, _) => Node::Record { at: self.at, members: self.members },
            (true, true) => Node::Nothing,
            (true, false) => Node::Text(self.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn reads(xml: &str, path: &str, expected: &[&str], told: &[&str]) {
        let mut problems = Problems::new(xml.as_bytes());
        let node = read(xml, 0, &mut problems);
        let mut found = Vec::new();
        node.walk(path, &mut |node| found.push(node.text().to_owned()));
        assert_eq!(found, expected);
        let problems: Vec<_> =
            problems.finish().iter().map(|p| p.params.told(format_args!("{} {}:{}", p.code, p.line.unwrap(), p.column.unwrap()))).collect();
        assert_eq!(problems, told);
    }

    #[test]
    fn ok_elements_texts_and_references() {
        reads("<a><b>1</b><b><![CDATA[2 & <3>]]></b><b/></a>", "a.b", &["1", "2 & <3>"], &[]);
        reads("<?xml version='1.0'?><x:a xmlns:x='u'><x:b c='d'>A &amp; B &#233;</x:b></x:a>", "a.b", &["A & B é"], &[]);
        reads("<a> text <!-- no --> goes on</a>", "a", &[" text  goes on"], &[]);
    }

    #[test]
    fn ok_records_know_their_place() {
        let xml = "<a>\n<b><c>1</c></b></a>";
        let node = read(xml, 0, &mut Problems::new(xml.as_bytes()));
        assert!(matches!(node.first("a.b"), Some(Node::Record { at: 4, .. })));
    }

    #[test]
    fn ok_records_of_a_list_come_one_by_one_and_are_not_kept() {
        let xml = "<a><n>2</n><l><b>1</b><b>2</b></l><b>no</b></a>";
        let mut found = Vec::new();
        let rest = read_each(xml, 0, &["a", "l", "b"], &mut Problems::new(xml.as_bytes()), &mut |node| found.push(node.text().to_owned()));
        assert_eq!(found, ["1", "2"]);
        assert!(rest.first("a.l.b").is_none());
        assert_eq!((rest.first("a.n").map(Node::text), rest.first("a.b").map(Node::text)), (Some("2"), Some("no")));
    }

    #[test]
    fn err_damage_keeps_what_came_before() {
        reads("<a><b>1</b><b>2</a>", "a.b", &["1"], &["E_XML 1:16 what=syntax"]);
        reads("<a><b>1</b><b>2", "a.b", &["1"], &["E_XML 1:16 what=end"]);
        reads("<a><b>1</b>&mine;</a>", "a.b", &["1"], &["E_XML 1:12 what=entity"]);
    }

    #[test]
    fn err_entities_of_ones_own() {
        let laughs = r#"<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><lolz>&lol2;</lolz>"#;
        reads(laughs, "lolz", &[], &["E_XML 1:1 what=doctype"]);
    }

    #[test]
    fn err_a_tower_of_elements() {
        let tower = "<a>".repeat(100_000);
        reads(&tower, "b", &[], &["E_XML 1:193 what=depth"]);
    }
}
