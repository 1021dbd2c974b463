//! The languages, their files, and how they write a number.

use fluent_bundle::{FluentValue, memoizer::MemoizerKind};

words! {
    /// A language of the catalogue.
    pub enum Language {
        /// English, the reference.
        En = "en",
        /// German.
        De = "de",
        /// French.
        Fr = "fr",
        /// Italian.
        It = "it",
        /// Spanish.
        Es = "es",
        /// Japanese.
        Ja = "ja",
    }
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// The files of every language.
        pub const FILES: &[&str] = &[$($name),+];

        files! { @languages [$($name),+] En "en", De "de", Fr "fr", It "it", Es "es", Ja "ja" }
    };
    (@languages $names:tt $($value:ident $word:literal),+) => {
        impl Language {
            /// Name and text of every file.
            pub fn files(self) -> &'static [(&'static str, &'static str)] {
                match self { $(Language::$value => files!(@of $word $names)),+ }
            }
        }
    };
    (@of $word:literal [$($name:literal),+]) => {
        &[$(($name, include_str!(concat!("../../catalog/messages/", $word, "/", $name, ".ftl")))),+]
    };
}

files![
    "tracking",
    "carrier",
    "service",
    "order",
    "item",
    "package",
    "date",
    "fixes",
    "reasons",
    "words",
    "problems",
    "obstacles",
    "overlay",
    "outcome",
    "mapping",
    "webhooks",
    "vtr"
];

impl Language {
    /// Groups of three, as the language writes them: Fluent leaves that to its host, and in JavaScript the host does it.
    pub(super) fn numbers<M: MemoizerKind>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        match self {
            Language::En | Language::Ja => grouped::<',', 4, M>,
            Language::De => grouped::<'.', 4, M>,
            Language::Fr => grouped::<'\u{202F}', 4, M>,
            // These set no mark into four digits.
            Language::Es | Language::It => grouped::<'.', 5, M>,
        }
    }
}

fn grouped<const MARK: char, const LEAST: usize, M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    if digits.len() < LEAST {
        return Some(digits.into_owned());
    }
    let mut out = String::with_capacity(digits.len() + 4);
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            out.push(MARK);
        }
        out.push(digit);
    }
    Some(out)
}
