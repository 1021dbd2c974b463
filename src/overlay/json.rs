//! JSON as it stands, so that every fault of it can be named with its place.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

/// A value.
#[derive(Debug)]
pub enum Json<'j> {
    Text(Cow<'j, str>),
    /// A whole number; any other one is `Other`.
    Number(u64),
    List(Vec<Json<'j>>),
    /// Keys in their order, also those that stand there twice.
    Object(Vec<(Cow<'j, str>, Json<'j>)>),
    Other,
}

impl<'j> Json<'j> {
    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn list(&self) -> &[Json<'j>] {
        match self {
            Json::List(list) => list,
            _ => &[],
        }
    }

    pub fn fields(&self) -> &[(Cow<'j, str>, Json<'j>)] {
        match self {
            Json::Object(fields) => fields,
            _ => &[],
        }
    }

    pub fn get(&self, key: &str) -> Option<&Json<'j>> {
        self.fields().iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The text of a key.
    pub fn word(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    /// The list of a key with its places; empty when it is not there.
    pub fn each(&self, key: &str) -> impl Iterator<Item = (usize, &Json<'j>)> {
        self.get(key).map_or(&[] as &[Json<'j>], Json::list).iter().enumerate()
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_bytes<E>(self, number: &'de [u8]) -> Result<Json<'de>, E> {
        let whole = str::from_utf8(number).ok().and_then(|number| number.parse().ok());
        Ok(whole.map_or(Json::Other, Json::Number))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json<'de>, E> {
        Ok(Json::Other)
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some((Json::Text(key), value)) = map.next_entry()? {
            fields.push((key, value));
        }
        Ok(Json::Object(fields))
    }
}
