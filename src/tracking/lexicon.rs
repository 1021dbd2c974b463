//! Lists of words in which one is looked up.

use std::collections::BTreeMap;

/// Words in lower case. A map, as others need it: a set would be code of its own.
pub struct Lexicon(BTreeMap<&'static str, usize>);

impl Lexicon {
    /// The words of lists in which `between` stands between them. One by one, for `collect` would bring a sort of its own.
    pub fn of(lists: &[&'static str], between: char) -> Lexicon {
        let mut words = BTreeMap::new();
        for word in lists.iter().flat_map(|words| words.split(between)) {
            words.entry(word).or_insert(0);
        }
        Lexicon(words)
    }

    /// Whether a word is in it, its letters of either case.
    pub fn has(&self, word: &str) -> bool {
        self.0.contains_key(word.to_ascii_lowercase().as_str())
    }

    #[cfg(test)]
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }
}
