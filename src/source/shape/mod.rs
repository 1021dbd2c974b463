//! Shapes: how a platform writes its parcels, as a table; and the one reader that follows such tables.

mod draft;
pub(super) mod form;
mod tree;
pub(crate) mod xml;

use draft::Draft;
pub(super) use draft::Drafts;
pub(super) use form::Form;
pub(crate) use tree::Node;

use super::{Platform, Problems, fields::Field, row::Row};

/// What the bytes are before anybody asks whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Json,
    Xml,
    Table,
}

/// Where a field stands: the field, the path to it, and how it is written there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Take<'s>(pub Field, pub &'s str, pub Form);

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
}

impl Shape<'_> {
    /// What a shape does not say.
    pub(super) const NONE: Shape<'static> = Shape {
        platform: Platform::Shipconfirm,
        word: "",
        syntax: Syntax::Json,
        records: "",
        marks: &[],
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
    };

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
        let order = take(self.order, record, zone, &Row::default());
        let mut draft = Draft::of(order.clone(), at);
        if let Some(path) = self.lines {
            record.walk(path, &mut |line| draft.line(&take(self.line, line, zone, &order)));
        }
        record.walk(self.parcels.unwrap_or_default(), &mut |node| {
            if self.parcels.is_none() || self.is_void(node) {
                return;
            }
            let parcel = take(self.parcel, node, zone, &order);
            let mut items = Vec::new();
            if let Some(path) = self.items {
                node.walk(path, &mut |item| items.push(take(self.item, item, zone, &Row::default())));
            }
            let mut tracks = Vec::new();
            for path in self.tracks {
                if tracks.is_empty() {
                    node.walk(path, &mut |track| tracks.push(take(self.track, track, zone, &parcel)));
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

    fn is_void(&self, parcel: &Node<'_>) -> bool {
        self.void.iter().any(|(path, words)| {
            let text = parcel.first(path).map_or("", Node::text).trim();
            !text.is_empty() && (words.is_empty() || words.iter().any(|word| text.eq_ignore_ascii_case(word)))
        })
    }
}

/// The fields that stand under a node, before what is known already.
fn take(table: &[Take<'_>], node: &Node<'_>, zone: &str, around: &Row<'_>) -> Row<'static> {
    let mut row = Row::with_capacity(table.len());
    for Take(field, path, form) in table {
        let mut texts = Vec::new();
        node.walk(path, &mut |node| texts.extend(form::read(*form, node.text(), zone)));
        row.say(*field, texts.into_iter().next().unwrap_or_default().into_owned());
    }
    row.within(around);
    row
}
