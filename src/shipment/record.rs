//! Records: structs whose fields are reached by their JSON keys.
//!
//! One table a struct serves reading, writing and JSON Pointers, through trait objects: what `derive` would write out
//! for each of six structs weighs 50 kB of WASM, this weighs 6.

use std::{borrow::Cow, fmt};

use serde::{
    Deserializer, Serialize, Serializer,
    de::{self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
    ser::{SerializeMap, SerializeSeq},
};

use super::Text;

/// Where a key of a record leads, to be filled or changed.
pub(crate) enum Slot<'r, 'a> {
    Text(&'r mut Text<'a>),
    Texts(&'r mut Vec<Text<'a>>),
    Record(&'r mut dyn Record<'a>),
    Maybe(&'r mut dyn Maybe<'a>),
    Records(&'r mut dyn Records<'a>),
}

/// What a key of a record holds.
pub(crate) enum View<'r> {
    Text(&'r Text<'r>),
    Texts(&'r [Text<'r>]),
    Record(&'r dyn Fields),
    Records(Vec<&'r dyn Fields>),
}

/// A struct that is filled key by key.
pub(crate) trait Record<'a> {
    /// Where a key leads; `None` for a key that is not known.
    fn slot(&mut self, key: &str) -> Option<Slot<'_, 'a>>;
}

/// A struct that is read key by key.
pub(crate) trait Fields {
    /// Every key that is filled, in the order of the table.
    fn fields(&self) -> Vec<(&'static str, View<'_>)>;
}

/// A record that may be missing.
pub(crate) trait Maybe<'a> {
    fn open(&mut self) -> &mut dyn Record<'a>;
}

impl<'a, T: Record<'a> + Default> Maybe<'a> for Option<T> {
    fn open(&mut self) -> &mut dyn Record<'a> {
        self.get_or_insert_default()
    }
}

/// A list of records.
pub(crate) trait Records<'a> {
    fn clear(&mut self);
    fn add(&mut self) -> Option<&mut dyn Record<'a>>;
    fn at(&mut self, index: usize) -> Option<&mut dyn Record<'a>>;
}

impl<'a, T: Record<'a> + Default> Records<'a> for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn add(&mut self) -> Option<&mut dyn Record<'a>> {
        // Most lists hold one; the standard library makes room for four.
        if self.is_empty() {
            self.reserve_exact(1);
        }
        self.push(T::default());
        self.last_mut().map(|record| record as &mut dyn Record<'a>)
    }

    fn at(&mut self, index: usize) -> Option<&mut dyn Record<'a>> {
        self.get_mut(index).map(|record| record as &mut dyn Record<'a>)
    }
}

impl<'a> Slot<'_, 'a> {
    /// Follows the steps of a JSON Pointer to a text.
    pub(crate) fn text<'r, 's>(self, steps: &mut impl Iterator<Item = &'s str>) -> Option<&'r mut Text<'a>>
    where
        Self: 'r,
    {
        let mut slot = self;
        loop {
            slot = match slot {
                Slot::Text(text) => return Some(text),
                Slot::Texts(list) => Slot::Text(list.get_mut(steps.next()?.parse::<usize>().ok()?)?),
                Slot::Record(record) => record.slot(steps.next()?)?,
                Slot::Maybe(record) => record.open().slot(steps.next()?)?,
                Slot::Records(list) => Slot::Record(list.at(steps.next()?.parse().ok()?)?),
            };
        }
    }

    /// What may stand here, in JSON's words.
    fn expected(&self) -> &'static str {
        match self {
            Slot::Text(_) => "text, a number, true, false or null",
            Slot::Texts(_) => "a list of texts",
            Slot::Record(_) | Slot::Maybe(_) => "an object",
            Slot::Records(_) => "a list of objects",
        }
    }

    fn refuse<E: de::Error>(&self, found: &str) -> E {
        E::custom(format_args!("expected {}, found {found}", self.expected()))
    }

    fn fill<'t: 'a, E: de::Error>(self, found: &str, text: impl Into<Cow<'a, str>>) -> Result<(), E> {
        match self {
            Slot::Text(slot) => {
                *slot = Text::new(text);
                Ok(())
            }
            other => Err(other.refuse(found)),
        }
    }
}

/// Fills a slot with whatever JSON stands there. Every `visit` is answered here, so that the parser's own words for
/// what it did not expect, and the code behind them, stay out.
impl<'de: 'a, 'a> DeserializeSeed<'de> for Slot<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Slot<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected())
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<(), E> {
        self.fill("text", text)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.fill("text", text.to_owned())
    }

    /// A number of our own reader, to the digit.
    fn visit_borrowed_bytes<E: de::Error>(self, number: &'de [u8]) -> Result<(), E> {
        self.fill("a number", str::from_utf8(number).unwrap_or_default())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        self.fill("a number", number.to_string())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        self.fill("a number", number.to_string())
    }

    /// Never kept, for it would not be what the shop holds: `Shipment::one_or_many` reads such a number as text.
    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        Err(self.refuse("a number with more digits than fit"))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<(), E> {
        self.fill("true or false", if flag { "true" } else { "false" })
    }

    /// `null` is blank, whatever stands here.
    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let record = match self {
            Slot::Record(record) => record,
            Slot::Maybe(record) => record.open(),
            other => return Err(other.refuse("an object")),
        };
        while let Some(Key(key)) = map.next_key_seed(KEY)? {
            match record.slot(&key) {
                Some(slot) => map.next_value_seed(slot)?,
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match self {
            Slot::Texts(list) => {
                list.clear();
                while seq.next_element_seed(Next::Text(list))?.is_some() {}
            }
            Slot::Records(list) => {
                list.clear();
                while seq.next_element_seed(Next::Record(list))?.is_some() {}
            }
            other => return Err(other.refuse("a list")),
        }
        Ok(())
    }
}

/// The next element of a list, made when there is one.
enum Next<'r, 'a> {
    Text(&'r mut Vec<Text<'a>>),
    Record(&'r mut dyn Records<'a>),
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for Next<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let slot = match self {
            Next::Text(list) => {
                list.push(Text::default());
                list.last_mut().map(Slot::Text)
            }
            Next::Record(list) => list.add().map(Slot::Record),
        };
        slot.map_or(Ok(()), |slot| deserializer.deserialize_any(slot))
    }
}

/// A key, borrowed where it holds no escape.
struct Key<'de>(Cow<'de, str>);
const KEY: Key<'static> = Key(Cow::Borrowed(""));

impl<'de> DeserializeSeed<'de> for Key<'static> {
    type Value = Key<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'static> {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(key.into()))
    }

    fn visit_str<E>(self, key: &str) -> Result<Key<'de>, E> {
        Ok(Key(key.to_owned().into()))
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Text(text) => text.serialize(serializer),
            View::Texts(list) => serializer.collect_seq(list.iter()),
            View::Record(record) => write(*record, serializer),
            View::Records(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                list.iter().try_for_each(|record| seq.serialize_element(&View::Record(*record)))?;
                seq.end()
            }
        }
    }
}

/// Writes a record: what is filled, in the order of its table.
pub(crate) fn write<S: Serializer>(record: &dyn Fields, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    record.fields().iter().try_for_each(|(key, view)| map.serialize_entry(key, view))?;
    map.end()
}

/// Copies all that is filled.
pub(crate) fn copy<'a>(from: &dyn Fields, into: &mut dyn Record<'a>) {
    for (key, view) in from.fields() {
        match (view, into.slot(key)) {
            (View::Text(text), Some(Slot::Text(slot))) => *slot = text.clone().into_owned(),
            (View::Texts(list), Some(Slot::Texts(slot))) => slot.extend(list.iter().map(|text| text.clone().into_owned())),
            (View::Record(record), Some(Slot::Maybe(slot))) => copy(record, slot.open()),
            (View::Records(list), Some(Slot::Records(slot))) => {
                for record in list {
                    if let Some(slot) = slot.add() {
                        copy(record, slot);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Declares a record: `"jsonKey" field: kind`, where the kind is `text`, `texts`, `record T` for one that may be
/// missing, `list T`, or `always T` for a list that is written even when it is empty.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident { $($(#[$field_doc:meta])* $key:literal $field:ident: $kind:ident $($of:ident)?,)* }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $name<'a> {
            $($(#[$field_doc])* pub $field: record!(@type $kind $($of)?),)*
        }

        impl<'a> $crate::shipment::record::Record<'a> for $name<'a> {
            fn slot(&mut self, key: &str) -> Option<$crate::shipment::record::Slot<'_, 'a>> {
                Some(match key {
                    $($key => record!(@slot $kind self.$field),)*
                    _ => return None,
                })
            }
        }

        impl $crate::shipment::record::Fields for $name<'_> {
            fn fields(&self) -> Vec<(&'static str, $crate::shipment::record::View<'_>)> {
                let all = [$(($key, record!(@view $kind self.$field)),)*];
                all.into_iter().filter_map(|(key, view)| Some((key, view?))).collect()
            }
        }

        impl serde::Serialize for $name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::shipment::record::write(self, serializer)
            }
        }

        impl<'de: 'a, 'a> serde::Deserialize<'de> for $name<'a> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut record = Self::default();
                serde::de::DeserializeSeed::deserialize($crate::shipment::record::Slot::Record(&mut record), deserializer)?;
                Ok(record)
            }
        }
    };
    (@type text) => { $crate::Text<'a> };
    (@type texts) => { Vec<$crate::Text<'a>> };
    (@type record $of:ident) => { Option<$of<'a>> };
    (@type list $of:ident) => { Vec<$of<'a>> };
    (@type always $of:ident) => { Vec<$of<'a>> };
    (@slot text $self:ident.$field:ident) => { $crate::shipment::record::Slot::Text(&mut $self.$field) };
    (@slot texts $self:ident.$field:ident) => { $crate::shipment::record::Slot::Texts(&mut $self.$field) };
    (@slot record $self:ident.$field:ident) => { $crate::shipment::record::Slot::Maybe(&mut $self.$field) };
    (@slot $kind:ident $self:ident.$field:ident) => { $crate::shipment::record::Slot::Records(&mut $self.$field) };
    (@view text $self:ident.$field:ident) => {
        (!$self.$field.as_str().is_empty()).then_some($crate::shipment::record::View::Text(&$self.$field))
    };
    (@view texts $self:ident.$field:ident) => {
        (!$self.$field.is_empty()).then_some($crate::shipment::record::View::Texts(&$self.$field))
    };
    (@view record $self:ident.$field:ident) => { $self.$field.as_ref().map(|record| $crate::shipment::record::View::Record(record)) };
    (@view list $self:ident.$field:ident) => { (!$self.$field.is_empty()).then(|| record!(@records $self.$field)) };
    (@view always $self:ident.$field:ident) => { Some(record!(@records $self.$field)) };
    (@records $self:ident.$field:ident) => {
        $crate::shipment::record::View::Records(
            $self.$field.iter().map(|record| record as &dyn $crate::shipment::record::Fields).collect(),
        )
    };
}
