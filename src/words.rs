//! Enums whose values are words in JSON, in TypeScript and on screen: each word stands here once.

/// Declares such an enum: its values in order (`ALL`), their words (`word`), and both ways of serde.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$value_meta:meta])* $value:ident = $word:literal),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$value_meta])* $value),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$value),+];

            /// Its word.
            pub fn word(self) -> &'static str {
                match self { $($name::$value => $word),+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Self::ALL.iter().copied().find(|value| value.word() == word).ok_or_else(|| {
                    const WORDS: &[&str] = &[$($word),+];
                    serde::de::Error::unknown_variant(&word, WORDS)
                })
            }
        }
    };
}
