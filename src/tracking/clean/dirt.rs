//! What stood around a number, or hid in it.

use serde::ser::{Serialize, SerializeSeq, Serializer};

words! {
    /// One kind of dirt that cleaning takes away.
    pub enum Dirt {
        /// Blanks, hyphens, dots or slashes between the characters.
        Separators = "separators",
        /// Letters in lower case.
        LowerCase = "lower-case",
        /// Zero-width characters, direction marks, control characters.
        Invisible = "invisible",
        /// Full-width characters of an East Asian keyboard.
        FullWidth = "full-width",
        /// The apostrophe a spreadsheet writes before a number to keep it text.
        Apostrophe = "apostrophe",
        /// The formula `="…"` of an export that wants to keep a number text.
        Formula = "formula",
        /// Quotes or brackets around the whole.
        Quotes = "quotes",
        /// `.0` or `.00` behind the number.
        DecimalZero = "decimal-zero",
        /// Words before or behind the number: `Tracking no:`, a carrier's name, `Pkg 1 of 2:`.
        LabelText = "label-text",
        /// The address of a tracking page.
        Url = "url",
        /// Brackets around GS1 application identifiers: `(00)…`.
        Gs1Brackets = "gs1-brackets",
        /// What a scanner sends ahead of a barcode: `]C1`, FNC1, a start sign.
        ScannerPrefix = "scanner-prefix",
        /// The fields of a MaxiCode message around its number.
        Maxicode = "maxicode",
        /// What a label's barcode says besides the number: postcode, service, country.
        Routing = "routing",
    }
}

/// A set of [`Dirt`], written as the list of its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cleaning(u16);

impl Cleaning {
    /// Nothing was taken away.
    pub const NONE: Cleaning = Cleaning(0);

    /// More than the number stood there.
    pub const AROUND: Cleaning = Cleaning::of(&[Dirt::LabelText, Dirt::Url, Dirt::ScannerPrefix, Dirt::Maxicode, Dirt::Routing]);
    /// Characters that are no letters or digits, printed for the eye or left by a spreadsheet.
    pub const PUNCTUATION: Cleaning =
        Cleaning::of(&[Dirt::Separators, Dirt::Gs1Brackets, Dirt::Quotes, Dirt::Apostrophe, Dirt::Formula, Dirt::DecimalZero]);

    /// The set of these.
    pub const fn of(dirt: &[Dirt]) -> Cleaning {
        let (mut set, mut rest) = (0, dirt);
        while let [first, more @ ..] = rest {
            set |= 1 << *first as u16;
            rest = more;
        }
        Cleaning(set)
    }

    /// Adds one.
    pub fn add(&mut self, dirt: Dirt) {
        self.0 |= 1 << dirt as u16;
    }

    /// Whether it is in the set.
    pub fn has(self, dirt: Dirt) -> bool {
        self.meets(Cleaning(1 << dirt as u16))
    }

    /// Those of it that are in the other set too.
    pub fn among(self, other: Cleaning) -> Cleaning {
        Cleaning(self.0 & other.0)
    }

    /// Whether the two sets share one.
    pub fn meets(self, other: Cleaning) -> bool {
        !self.among(other).is_empty()
    }

    /// Whether it is [`Cleaning::NONE`].
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// A bit for each, by its place in [`Dirt::ALL`].
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn bits(self) -> u16 {
        self.0
    }

    /// Its members, in the order of [`Dirt::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Dirt> {
        Dirt::ALL.iter().copied().filter(move |dirt| self.has(*dirt))
    }
}

impl Serialize for Cleaning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.count_ones() as usize))?;
        for dirt in self.iter() {
            list.serialize_element(&dirt)?;
        }
        list.end()
    }
}
