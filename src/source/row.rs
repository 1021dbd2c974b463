//! What a row of a table, or a record on its way to a shipment, says of each field.

use std::borrow::Cow;

use super::fields::Field;

/// The fields that hold something; of a field that stands there twice, the first counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Row<'r> {
    cells: Vec<(Field, Cow<'r, str>)>,
}

impl<'r> Row<'r> {
    pub(super) fn with_capacity(fields: usize) -> Self {
        Row { cells: Vec::with_capacity(fields) }
    }

    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The text of a field, `""` when there is none.
    pub(super) fn get(&self, field: Field) -> &str {
        self.cells.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| text)
    }

    /// Says what a field holds; nothing is no answer.
    pub(super) fn say(&mut self, field: Field, text: impl Into<Cow<'r, str>>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.cells.push((field, text));
        }
    }

    /// Adds what the level around it says, where it says nothing itself.
    pub(super) fn within(&mut self, around: &Row<'_>) {
        for (field, text) in &around.cells {
            if self.get(*field).is_empty() {
                self.cells.push((*field, Cow::Owned(text.clone().into_owned())));
            }
        }
    }

    /// Cuts the ties to the input.
    pub(super) fn into_owned(self) -> Row<'static> {
        Row { cells: self.cells.into_iter().map(|(field, text)| (field, Cow::Owned(text.into_owned()))).collect() }
    }
}
