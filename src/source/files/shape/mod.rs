//! Shapes: how a platform writes its parcels, as a table; and the one reader that follows such tables.

mod draft;
mod form;
mod tree;
pub(crate) mod xml;

use draft::Draft;
pub(super) use draft::Drafts;
pub(super) use form::{Form, read as written};
pub(crate) use tree::Node;

use super::{Detected, Encoding, Platform, Problems, fields::Field, row::Row};
use crate::params::Params;

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

/// Paths, and words of which one must stand there; any will do where none is named.
pub(super) type Holds<'s> = &'s [(&'s str, &'s [&'s str])];

/// A problem that stands for the parcel: which of its texts, and where its values are. `*` is every name of the record
/// with the field that it may mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Instead<'s> {
    pub code: &'static str,
    pub what: &'static str,
    pub values: &'s [(&'static str, &'s str)],
}

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

/// What a record says of all its parcels.
struct Known<'k> {
    /// By the merchant's mapping.
    first: &'k Row<'static>,
    order: &'k Row<'static>,
    zone: &'k str,
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
    /// What every such record has, and no other shape's: how the shape is told. Without marks, by the caller's word only.
    pub marks: &'s [&'s str],
    /// What a merchant's mapping says of a record: asked before all else, at every level.
    pub first: &'s [Take<'s>],
    /// What is said of a record that holds no parcel, only a word where one is.
    pub instead: Option<Instead<'s>>,
    /// What a record says of its order.
    pub order: &'s [Take<'s>],
    /// Order lines within a record; `None` when it has none.
    pub lines: Option<&'s str>,
    pub line: &'s [Take<'s>],
    /// Parcels within a record; `None` when it tells of orders only.
    pub parcels: Option<&'s str>,
    pub parcel: &'s [Take<'s>],
    /// A parcel is none when one of these holds.
    pub void: Holds<'s>,
    /// A parcel is one, or an order was sent, only when one of these holds; without any, it is.
    pub only: Holds<'s>,
    /// Labels within a parcel, the first of these that is there; without any, the parcel has one.
    pub tracks: &'s [&'s str],
    pub track: &'s [Take<'s>],
    /// Units within a parcel.
    pub items: Option<&'s str>,
    pub item: &'s [Take<'s>],
    /// How units are read that stand in one text.
    pub written: Option<fn(&str) -> Node<'_>>,
    /// Carriers in the same document, or in that of the orders, by whose ids parcels name them; XML only.
    pub carriers: Option<Names<'s>>,
    /// Whether an order of this shape that was sent stands for a parcel without number when no other file has one of it.
    pub gaps: bool,
    /// Other places of the parcels, in turn, for a record whose parcels are not in this one.
    pub or: &'s [Shape<'s>],
}

impl Shape<'static> {
    /// What is said of a document of this shape.
    pub(super) fn detected(&self) -> Detected {
        let reason = match self.marks {
            [] => Params::what("named"),
            marks => Params::what("marks").with("marks", marks.join(", ")),
        };
        Detected { platform: self.platform, shape: self.word, reason, encoding: Encoding::Utf8 }
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
        instead: None,
        order: &[],
        lines: None,
        line: &[],
        parcels: Some(""),
        parcel: &[],
        void: &[],
        only: &[],
        tracks: &[],
        track: &[],
        items: None,
        item: &[],
        written: None,
        carriers: None,
        gaps: false,
        or: &[],
    };

    /// Whether it tells whose a record is and nothing of what stands where.
    pub(super) fn is_bare(&self) -> bool {
        self.parcels.is_some() && self.instead.is_none() && self.order.is_empty() && self.parcel.is_empty() && self.track.is_empty()
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
        if let Some(instead) = &self.instead {
            problems.at(instead.code, at, || instead.params(record));
            return;
        }
        let nothing = Row::default();
        let first = take(self.first, record, zone, &nothing, &nothing);
        let order = take(self.order, record, zone, &first, &nothing);
        let mut draft = Draft::of(order.clone(), at);
        if let Some(path) = self.lines {
            record.walk(path, &mut |line| draft.line(&take(self.line, line, zone, &nothing, &order)));
        }
        draft.sent = self.parcels.is_none() && self.counts(record);
        let known = Known { first: &first, order: &order, zone };
        self.parcels(record, &known, &mut draft, problems);
        for other in self.or.iter().filter(|other| other.fits(record)) {
            if draft.is_empty() {
                other.parcels(record, &known, &mut draft, problems);
            }
        }
        drafts.add(draft);
    }

    fn parcels(&self, record: &Node<'_>, known: &Known<'_>, draft: &mut Draft, problems: &mut Problems<'_>) {
        let Some(path) = self.parcels else { return };
        record.walk(path, &mut |node| {
            let Known { first, order, zone } = known;
            let parcel = take(self.parcel, node, zone, first, order);
            if !self.counts(node) {
                return draft.no_parcel(&parcel);
            }
            let (mut items, nothing) = (Vec::new(), Row::default());
            let mut item = |item: &Node<'_>| items.push(take(self.item, item, zone, &nothing, &nothing));
            if let Some(path) = self.items {
                node.walk(path, &mut |node| match (self.written, node) {
                    (Some(written), Node::Text(text)) => written(text).walk("", &mut item),
                    _ => item(node),
                });
            }
            // An article of which no unit was sent is not in the parcel, and what says nothing is no article.
            items.retain(|item| !item.is_empty() && item.get(Field::Quantity) != "0");
            let mut tracks: Vec<Row<'_>> = Vec::new();
            for path in self.tracks {
                if tracks.is_empty() {
                    node.walk(path, &mut |track| {
                        let track = take(self.track, track, zone, first, &parcel);
                        // A number that stands there twice is one label.
                        let number = track.get(Field::TrackingNumber);
                        if number.is_empty() || !tracks.iter().any(|known| known.get(Field::TrackingNumber) == number) {
                            tracks.push(track);
                        }
                    });
                }
            }
            match tracks.as_slice() {
                [] => draft.parcel(&parcel, &items),
                [first, more @ ..] => {
                    draft.parcel(first, &items);
                    more.iter().for_each(|track| draft.parcel(track, &[]));
                    // Nobody says which label the units go with; the first has them, a person may move them.
                    if !more.is_empty() && !items.is_empty() {
                        problems.at("E_ITEMS_NOT_SPLIT", draft.at, || draft.named().count("packages", tracks.len()));
                    }
                }
            }
        });
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

    /// Whether a parcel was sent.
    fn counts(&self, parcel: &Node<'_>) -> bool {
        !holds(self.void, parcel) && (self.only.is_empty() || holds(self.only, parcel))
    }
}

fn holds(wanted: Holds<'_>, node: &Node<'_>) -> bool {
    wanted.iter().any(|(path, words)| {
        let text = node.first(path).map_or("", Node::text).trim();
        !text.is_empty() && (words.is_empty() || words.iter().any(|word| text.eq_ignore_ascii_case(word)))
    })
}

/// Most characters of a value from a file that a problem shows.
const SHOWN: usize = 200;

impl Instead<'_> {
    fn params(&self, record: &Node<'_>) -> Params {
        self.values.iter().fold(Params::what(self.what), |params, (name, path)| {
            let text = record.first(path).map_or("", Node::text).trim();
            let shown: String = text.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
            params.with(name, if shown.is_empty() { "–".to_owned() } else { shown })
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
