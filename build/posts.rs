//! The posts that issue UPU S10 identifiers, `catalog/posts.toml`, and the unions of states, `catalog/regions.toml`.

use serde::Deserialize;

use crate::{
    facts::{Facts, Format},
    fault::Faults,
    terms::Confidence,
};

/// What stands in a pattern for the country codes of all posts.
pub const EVERY_POST: &str = "{posts}";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(dead_code, reason = "pedigree is checked here and read by people")]
pub struct Posts {
    pub checked: String,
    pub source: Vec<String>,
    pub confidence: Option<Confidence>,
    pub notes: Option<String>,
    pub posts: Vec<Post>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "confidence is for people")]
pub struct Post {
    pub country: String,
    pub name: String,
    /// Carriers of Amazon's list that number parcels with its code, the post itself first.
    #[serde(default)]
    pub carriers: Vec<String>,
    pub source: Option<Vec<String>>,
    pub confidence: Option<Confidence>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Regions {
    pub eu: Option<Region>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "pedigree is checked here and read by people")]
pub struct Region {
    pub name: String,
    pub members: Vec<String>,
    pub from: String,
    pub checked: String,
    pub source: Vec<String>,
    pub confidence: Confidence,
    pub note: Option<String>,
}

impl Posts {
    /// The country codes as an alternation for a pattern.
    pub fn alternation(&self) -> String {
        let countries: Vec<&str> = self.posts.iter().map(|post| post.country.as_str()).collect();
        countries.join("|")
    }
}

/// Each country stands once and in order; each carrier has an identifier of that country, and each such carrier is named.
pub fn prove(facts: &Facts, faults: &mut Faults) {
    let file = "posts.toml";
    if crate::emit::date(&facts.posts.checked).is_none() {
        faults.add(file, "checked", format!("{:?} is no date (yyyy-mm-dd)", facts.posts.checked));
    }
    for post in facts.posts.posts.iter().filter(|post| !is_country(&post.country)) {
        faults.add(file, &post.country, "is no country code");
    }
    for (before, post) in facts.posts.posts.iter().zip(facts.posts.posts.iter().skip(1)) {
        if before.country >= post.country {
            faults.add(file, &post.country, format!("stands behind {}: one row a country, in order", before.country));
        }
    }
    let owners: Vec<(&str, &str)> = facts
        .carriers
        .iter()
        .flat_map(|carrier| carrier.formats.iter().filter_map(move |format| Some((carrier.id.as_str(), own_country(format)?))))
        .collect();
    for post in &facts.posts.posts {
        for source in facts.posts.source.iter().chain(post.source.iter().flatten()) {
            if !facts.sources.contains_key(source) {
                faults.add(file, &post.country, format!("source {source:?} is not in sources.toml"));
            }
        }
        for carrier in &post.carriers {
            if !owners.contains(&(carrier.as_str(), post.country.as_str())) {
                faults.add(file, &post.country, format!("{carrier} has no UPU S10 format ending in {}", post.country));
            }
        }
    }
    for (carrier, country) in owners {
        let post = facts.posts.posts.iter().find(|post| post.country == country);
        if !post.is_some_and(|post| post.carriers.iter().any(|id| id == carrier)) {
            faults.add(&format!("carriers/{carrier}.toml"), "formats", format!("posts.toml does not name it as a carrier of {country}"));
        }
    }
    if let Some(eu) = &facts.regions.eu {
        for source in eu.source.iter().filter(|source| !facts.sources.contains_key(*source)) {
            faults.add("regions.toml", "eu", format!("source {source:?} is not in sources.toml"));
        }
        for text in [&eu.from, &eu.checked].into_iter().filter(|text| crate::emit::date(text).is_none()) {
            faults.add("regions.toml", "eu", format!("{text:?} is no date (yyyy-mm-dd)"));
        }
        for country in eu.members.iter().filter(|country| !is_country(country)) {
            faults.add("regions.toml", "eu", format!("{country:?} is no country code"));
        }
    }
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|c| c.is_ascii_uppercase())
}

/// The country an S10 format of one post ends in.
fn own_country(format: &Format) -> Option<&str> {
    let country = format.pattern.strip_suffix(")$")?.rsplit_once("(?P<country>")?.1;
    (format.pattern.contains("(?P<indicator>") && country.len() == 2).then_some(country)
}

/// One line a post, and the members of the European Union.
pub fn emit(facts: &Facts, out: &mut String) {
    let mut posts: Vec<_> = facts.posts.posts.iter().collect();
    posts.sort_by(|a, b| a.country.cmp(&b.country));
    let lines: Vec<String> = posts.iter().map(|post| format!("{}{}", post.country, post.name)).collect();
    let members: &[String] = facts.regions.eu.as_ref().map_or(&[], |eu| &eu.members);
    out.push_str(&format!("pub(crate) static POSTS: &str = {:?};\n", lines.join("\n")));
    out.push_str(&format!("/// Members of the European Union (ISO 3166).\npub(crate) static EU: &[&str] = &{members:?};\n"));
}
