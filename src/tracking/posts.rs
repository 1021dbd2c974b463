//! Who issued a UPU S10 identifier: the post of the country it ends with.

use std::sync::LazyLock;

use serde::Serialize;

use super::Candidate;
use crate::catalog::POSTS;

/// A post of the Universal Postal Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Post {
    /// The country code its identifiers end with.
    pub country: &'static str,
    /// Its own name.
    pub name: &'static str,
}

static ALL: LazyLock<Vec<Post>> = LazyLock::new(|| {
    // Letters of the code are ASCII, so the line splits behind them.
    POSTS.split('\n').filter_map(|line| line.split_at_checked(2)).map(|(country, name)| Post { country, name }).collect()
});

/// Every post, by country.
pub fn posts() -> &'static [Post] {
    &ALL
}

impl Candidate {
    /// The post that issued this number, where the number is a UPU S10 identifier.
    ///
    /// ```
    /// use shipconfirm::tracking::{Context, recognize};
    /// let seen = recognize("RR123456785TW", &Context::default());
    /// assert_eq!(seen.candidates[0].post(&seen.cleaned).map(|post| post.name), Some("Chunghwa Post"));
    /// ```
    pub fn post(&self, number: &str) -> Option<Post> {
        posts().get(self.post_place(number)?).copied()
    }

    /// Its place in [`posts`].
    pub(crate) fn post_place(&self, number: &str) -> Option<usize> {
        let parts = self.format.parts;
        if !parts.iter().any(|part| part.name == "indicator") {
            return None;
        }
        let country = parts.iter().find(|part| part.name == "country")?.of(number)?;
        posts().binary_search_by(|post| post.country.cmp(country)).ok()
    }
}
