//! Shapes: how a platform writes its parcels, as a table; and the one reader that follows such tables.

mod draft;
mod form;
mod tree;
pub(super) mod xml;

use draft::Draft;
pub(super) use draft::Drafts;
pub(super) use form::{Form, read as written};
pub(super) use tree::Node;

use crate::params::Params;

use super::{Detected, Encoding, Platform, Problems, fields::Field, row::Row};

/// What the bytes are before anybody asks whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Json,
    Xml,
    Table,
    /// The request line of a call whose record stands in its query.
    Query,
}

/// Where a field stands: the field, the path to it, and how it is written there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Take<'s>(pub Field, pub &'s str, pub Form);

/// Records beside the parcels that name the carriers of which parcels only have the id.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names<'s> {
    /// Where the records stand in the document.
    pub records: &'s [&'s str],
    /// Their id.
    pub key: &'s str,
    /// Their name.
    pub name: &'s str,
}

/// One form in which a platform hands over parcels, or orders that parcels are joined with.
///
/// Paths are those of [`Node::walk`]. Each level also knows what the level around it said: a file with one flat record
/// a parcel puts everything under `order`. Of several places of a field the first that holds something counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape<'s> {
    pub platform: Platform,
    /// Its stable name, unique within the platform.
    pub word: &'s str,
    pub syntax: Syntax,
    /// Where the records stand in the document; `""` is the document itself, or each element of it.
    pub records: &'s str,
    /// What every such record has, and no other shape's: how the shape is told.
    pub marks: &'s [&'s str],
    /// What a merchant's mapping says of a record: asked before all else, at every level.
    pub first: &'s [Take<'s>],
    /// What a record says of its order.
    pub order: &'s [Take<'s>],
    /// Order lines within a record; `None` when it has none.
    pub lines: Option<&'s str>,
    pub line: &'s [Take<'s>],
    /// Parcels within a record; `None` when it tells of orders only.
    pub parcels: Option<&'s str>,
    pub parcel: &'s [Take<'s>],
    /// A parcel is none when one of these paths holds one of these words, or anything when no word is named.
    pub void: &'s [(&'s str, &'s [&'s str])],
    /// Labels within a parcel, the first of these that is there; without any, the parcel has one.
    pub tracks: &'s [&'s str],
    pub track: &'s [Take<'s>],
    /// Units within a parcel.
    pub items: Option<&'s str>,
    pub item: &'s [Take<'s>],
    /// Carriers in the same document, or in that of the orders, by whose ids parcels name them; XML only.
    pub carriers: Option<Names<'s>>,
    /// Whether an order of this shape that was sent stands for a parcel without number when no other file has one of it.
    pub gaps: bool,
}

impl Shape<'static> {
    /// What is said of a document of this shape.
    pub(super) fn detected(&self) -> Detected {
        Detected {
            platform: self.platform,
            shape: self.word,
            reason: Params::what("marks").with("marks", self.marks.join(", ")),
            encoding: Encoding::Utf8,
        }
    }
}

impl Shape<'_> {
    /// What a shape does not say.
    pub(super) const NONE: Shape<'static> = Shape {
        platform: Platform::Shipconfirm,
        word: "",
        syntax: Syntax::Json,
        records: "",
        marks: &[],
        first: &[],
        order: &[],
        lines: None,
        line: &[],
        parcels: Some(""),
        parcel: &[],
        void: &[],
        tracks: &[],
        track: &[],
        items: None,
        item: &[],
        carriers: None,
        gaps: false,
    };

    /// Whether it tells whose a record is and nothing of what stands where.
    pub(super) fn is_bare(&self) -> bool {
        self.order.is_empty() && self.parcel.is_empty() && self.track.is_empty()
    }

    /// Whether a record is of this shape.
    pub(super) fn fits(&self, record: &Node<'_>) -> bool {
        !self.marks.is_empty() && self.marks.iter().all(|mark| record.has(mark))
    }

    /// Reads a record that begins at a byte of the input into a draft of its order.
    pub(super) fn read(&self, record: &Node<'_>, at: usize, zone: &str, drafts: &mut Drafts, problems: &mut Problems<'_>) {
        let at = match record {
            Node::Record { at: inside, .. } => at + inside,
            _ => at,
        };
        let nothing = Row::default();
        let first = take(self.first, record, zone, &nothing, &nothing);
        let order = take(self.order, record, zone, &first, &nothing);
        let mut draft = Draft::of(order.clone(), at);
        if let Some(path) = self.lines {
            record.walk(path, &mut |line| draft.line(&take(self.line, line, zone, &nothing, &order)));
        }
        record.walk(self.parcels.unwrap_or_default(), &mut |node| {
            if self.parcels.is_none() || self.is_void(node) {
                draft.void |= self.parcels.is_some();
                return;
            }
            let parcel = take(self.parcel, node, zone, &first, &order);
            let mut items = Vec::new();
            if let Some(path) = self.items {
                node.walk(path, &mut |item| items.push(take(self.item, item, zone, &nothing, &nothing)));
                // An article of which no unit was sent is not in the parcel, and what says nothing is no article.
                items.retain(|item| !item.is_empty() && item.get(Field::Quantity) != "0");
            }
            let mut tracks = Vec::new();
            for path in self.tracks {
                if tracks.is_empty() {
                    node.walk(path, &mut |track| tracks.push(take(self.track, track, zone, &first, &parcel)));
                }
            }
            match tracks.as_slice() {
                [] => draft.parcel(&parcel, &items),
                [first, more @ ..] => {
                    draft.parcel(first, &items);
                    more.iter().for_each(|track| draft.parcel(track, &[]));
                    // Nobody says which label the units go with; the first has them, a person may move them.
                    if !more.is_empty() && !items.is_empty() {
                        problems.at("E_ITEMS_NOT_SPLIT", at, || draft.named().count("packages", tracks.len()));
                    }
                }
            }
        });
        drafts.add(draft);
    }

    /// The carriers of a document, by whose ids its parcels name them.
    pub(super) fn carriers(&self, document: &Node<'_>, drafts: &mut Drafts) {
        let Some(names) = &self.carriers else { return };
        for records in names.records {
            document.walk(records, &mut |record| {
                if let (Some(id), Some(name)) = (record.first(names.key), record.first(names.name)) {
                    drafts.carrier(id.text(), name.text());
                }
            });
        }
    }

    fn is_void(&self, parcel: &Node<'_>) -> bool {
        self.void.iter().any(|(path, words)| {
            let text = parcel.first(path).map_or("", Node::text).trim();
            !text.is_empty() && (words.is_empty() || words.iter().any(|word| text.eq_ignore_ascii_case(word)))
        })
    }
}

/// The fields that stand under a node, behind what was asked first and before what the level around it knows.
fn take(table: &[Take<'_>], node: &Node<'_>, zone: &str, first: &Row<'static>, around: &Row<'_>) -> Row<'static> {
    let mut row = first.clone();
    for Take(field, path, form) in table {
        let mut texts = Vec::new();
        node.walk(path, &mut |node| texts.extend(form::read(*form, node.text(), zone)));
        match field {
            // These are lists, and stand in a row as one text.
            Field::TransparencyCodes | Field::Programs => row.say(*field, texts.join(" ")),
            _ => row.say(*field, texts.into_iter().next().unwrap_or_default().into_owned()),
        }
    }
    row.within(around);
    row
}
