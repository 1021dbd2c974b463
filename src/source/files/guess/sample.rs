//! The first records of a file nobody knows: which places they have, and what stands there.

use crate::source::{
    Problems, ROW_LIMIT,
    files::{
        shape::{Node, xml},
        table::Table,
    },
    json,
};

/// Records that are looked at.
const LOOKED_AT: usize = 50;

/// Bytes that are looked at.
const HEAD: usize = 256 << 10;

/// Values of each place of the records that are looked at.
#[derive(Debug, Default)]
pub(super) struct Sample {
    /// Path to the records.
    pub records: String,
    /// Each place, with what stands there.
    pub places: Vec<(String, Vec<String>)>,
}

impl Sample {
    pub(super) fn table(&mut self, text: &[u8], start: usize) {
        let end = match text.get(..HEAD) {
            Some(head) => head.iter().rposition(|byte| *byte == b'\n').unwrap_or(0),
            None => text.len(),
        };
        let head = text.get(..end).unwrap_or_default();
        let mut silent = Problems::new(head);
        let Some(table) = Table::any(head, start, true, &mut silent) else { return };
        let mut left = LOOKED_AT;
        for name in table.names() {
            self.places.push((name, Vec::new()));
        }
        table.nodes(&mut silent, &mut |_, record, _| {
            if let (Node::Record { members, .. }, 1..) = (record, left) {
                left -= 1;
                for ((_, values), (_, node)) in self.places.iter_mut().zip(members) {
                    values.extend(Some(node.text().trim().to_owned()).filter(|text| !text.is_empty()));
                }
            }
        });
        self.places.retain(|(name, _)| !name.is_empty());
    }

    /// The first records of an array, or of the arrays in a document that is small enough to be read whole.
    pub(super) fn json(&mut self, text: &[u8], start: usize) {
        let mut silent = Problems::new(text);
        let mut left = LOOKED_AT;
        json::records(text, start, "", &mut silent, &mut |scan, _, _| {
            let record = text.get(scan.value()?).filter(|record| left > 0 && record.len() <= ROW_LIMIT);
            if let Some(node) = record.and_then(|record| serde_json::from_slice::<Node<'_>>(record).ok()) {
                left -= 1;
                self.document(&node);
            }
            Ok(())
        });
    }

    pub(super) fn xml(&mut self, text: &[u8], start: usize) {
        let head = text.get(start..text.len().min(start + ROW_LIMIT)).unwrap_or_default();
        let sound = head.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        self.document(&xml::read(sound, start, &mut Problems::new(text)));
    }

    fn document(&mut self, node: &Node<'_>) {
        let path = records(node);
        let mut left = LOOKED_AT;
        node.walk(&path, &mut |record| {
            if left > 0 {
                left -= 1;
                self.record(record, "");
            }
        });
        self.records = path;
    }

    fn record(&mut self, node: &Node<'_>, path: &str) {
        match node {
            Node::Record { members, .. } => {
                let named = ["name", "key"]
                    .into_iter()
                    .find_map(|name| Some((name, node.first(name)?.text())))
                    .filter(|(_, text)| !text.is_empty());
                if let (Some((name, text)), Some(value), false) = (named, node.first("value"), path.is_empty()) {
                    return self.value(format!("{path}[{name}={text}].value"), value.text());
                }
                for (name, node) in members {
                    self.record(node, &if path.is_empty() { name.to_string() } else { format!("{path}.{name}") });
                }
            }
            Node::List(list) => list.iter().take(LOOKED_AT).for_each(|node| self.record(node, path)),
            Node::Text(text) => self.value(path.to_owned(), text),
            Node::Nothing => self.value(path.to_owned(), ""),
        }
    }

    fn value(&mut self, path: String, text: &str) {
        let place = self.places.iter().position(|(known, _)| *known == path).unwrap_or(self.places.len());
        // What has so many members is no record.
        if place == self.places.len() && place < 4 * LOOKED_AT {
            self.places.push((path, Vec::new()));
        }
        if let Some((_, values)) = self.places.get_mut(place).filter(|(_, values)| values.len() < LOOKED_AT) {
            values.extend(Some(text.trim().to_owned()).filter(|text| !text.is_empty()));
        }
    }
}

/// Where the records of a document stand: below what only holds something, where the first texts are.
fn records(document: &Node<'_>) -> String {
    let mut path = String::new();
    let mut node = document;
    while let Node::Record { members, .. } = node {
        let texts = members.iter().filter(|(_, member)| matches!(member, Node::Text(_) | Node::Nothing)).count();
        let held = members.iter().find(|(_, member)| match member {
            Node::Record { .. } => texts == 0,
            // A count and a page beside a list of records belong to the list.
            Node::List(list) => texts <= 3 && list.first().is_some_and(|first| width(first) > texts),
            _ => false,
        });
        let Some((name, inside)) = held else { break };
        path = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
        node = match inside {
            Node::List(_) => break,
            other => other,
        };
    }
    path
}

fn width(node: &Node<'_>) -> usize {
    match node {
        Node::Record { members, .. } => members.len(),
        _ => 0,
    }
}
