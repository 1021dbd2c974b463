//! What a row of a table, or a record on its way to a shipment, says of each field.

use std::borrow::Cow;

use super::fields::Field;
use crate::shipment::{Text, trim};

/// The fields that hold something; of a field that stands there twice, the first counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Row<'r> {
    cells: Vec<(Field, Cow<'r, str>)>,
    /// A bit for each field that is there: most of those asked for are not.
    told: u64,
}

const _: () = assert!(Field::ALL.len() <= 64);

fn bit(field: Field) -> u64 {
    1 << field as u32
}

impl<'r> Row<'r> {
    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Whether it says something of one of these.
    pub(super) fn tells(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.told & bit(*field) != 0)
    }

    fn cell(&self, field: Field) -> Option<&Cow<'r, str>> {
        if self.told & bit(field) == 0 {
            return None;
        }
        self.cells.iter().find(|(known, _)| *known == field).map(|(_, text)| text)
    }

    /// The text of a field, `""` when there is none.
    pub(super) fn get(&self, field: Field) -> &str {
        self.cell(field).map_or("", |text| text)
    }

    /// The same as a shipment holds it.
    pub(super) fn text(&self, field: Field) -> Option<Text<'r>> {
        self.cell(field).cloned().map(Text::new)
    }

    /// The same to compare by, without white space around it.
    pub(super) fn key(&self, field: Field) -> Cow<'r, str> {
        match self.cell(field) {
            Some(Cow::Borrowed(text)) => Cow::Borrowed(trim(text)),
            Some(Cow::Owned(text)) => Cow::Owned(trim(text).to_owned()),
            None => Cow::Borrowed(""),
        }
    }

    /// Says what a field holds; nothing is no answer.
    pub(super) fn say(&mut self, field: Field, text: impl Into<Cow<'r, str>>) {
        let text = text.into();
        if !trim(&text).is_empty() {
            self.told |= bit(field);
            self.cells.push((field, text));
        }
    }

    /// Adds what the level around it says, where it says nothing itself.
    pub(super) fn within(&mut self, around: &Row<'_>) {
        for (field, text) in &around.cells {
            if !self.tells(&[*field]) {
                self.say(*field, text.clone().into_owned());
            }
        }
    }

    /// Takes back what it says, and keeps the room.
    pub(super) fn clear(&mut self) {
        self.cells.clear();
        self.told = 0;
    }

    /// The same without ties to the input.
    pub(super) fn own(&self) -> Row<'static> {
        Row { cells: self.cells.iter().map(|(field, text)| (*field, Cow::Owned(text.clone().into_owned()))).collect(), told: self.told }
    }
}
