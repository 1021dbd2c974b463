//! What a text for people is made of. The engine gives a stable code and these; the texts stand in `catalog/messages/`.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

/// One value of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A stable word, or a text as it came.
    Text(Cow<'static, str>),
    /// A number of things: languages count differently.
    Count(u64),
}

/// The values of a text by name. JSON: an object of strings and numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params(Vec<(&'static str, Param)>);

impl Params {
    /// No values: the text says it all.
    pub(crate) fn none() -> Self {
        Params::default()
    }

    /// Which of a code's texts is meant, by a stable word.
    pub(crate) fn what(word: &'static str) -> Self {
        Params::none().with("what", word)
    }

    /// The same values under another of the code's texts.
    pub(crate) fn because(mut self, word: &'static str) -> Self {
        self.0.retain(|(name, _)| *name != "what");
        self.0.insert(0, ("what", Param::Text(word.into())));
        self
    }

    pub(crate) fn with(mut self, name: &'static str, text: impl Into<Cow<'static, str>>) -> Self {
        self.0.push((name, Param::Text(text.into())));
        self
    }

    pub(crate) fn count(mut self, name: &'static str, count: usize) -> Self {
        self.push_count(name, u64::try_from(count).unwrap_or(u64::MAX));
        self
    }

    pub(crate) fn push_count(&mut self, name: &'static str, count: u64) {
        self.0.push((name, Param::Count(count)));
    }

    /// Every value, in the order it was given.
    pub fn iter(&self) -> impl Iterator<Item = &(&'static str, Param)> {
        self.0.iter()
    }

    /// As the tests read it, behind a code: `E_ENCODING what=byte byte=0xE9`.
    #[cfg(test)]
    pub(crate) fn told(&self, code: impl std::fmt::Display) -> String {
        self.0.iter().fold(code.to_string(), |told, (name, value)| match value {
            Param::Text(text) => format!("{told} {name}={text}"),
            Param::Count(count) => format!("{told} {name}={count}"),
        })
    }
}

impl FromIterator<(&'static str, String)> for Params {
    fn from_iter<I: IntoIterator<Item = (&'static str, String)>>(params: I) -> Self {
        Params(params.into_iter().map(|(name, text)| (name, Param::Text(Cow::Owned(text)))).collect())
    }
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Param::Text(text) => serializer.serialize_str(text),
            Param::Count(count) => serializer.serialize_u64(*count),
        }
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}
