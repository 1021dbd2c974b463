//! The countries of a shipment.

use crate::{catalog::EU, shipment::trim};

/// An ISO 3166 country, in capitals; `UK` is read as `GB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country([u8; 2]);

impl Country {
    /// The country two letters name; `None` for anything else.
    pub fn of(text: &str) -> Option<Country> {
        let &[a, b] = trim(text).as_bytes() else { return None };
        let country = [a.to_ascii_uppercase(), b.to_ascii_uppercase()];
        country.iter().all(u8::is_ascii_uppercase).then_some(Country(if country == *b"UK" { *b"GB" } else { country }))
    }

    /// Its two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// Whether it is one of these.
    pub fn is_in(&self, countries: &[&str]) -> bool {
        countries.iter().any(|country| country.as_bytes() == self.0)
    }

    /// Whether it is neither the United Kingdom nor in the European Union.
    pub fn is_outside_uk_and_eu(&self) -> bool {
        *self != *"GB" && !self.in_eu()
    }

    /// Whether it is in the European Union.
    pub fn in_eu(&self) -> bool {
        self.is_in(EU)
    }
}

impl PartialEq<str> for Country {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_country_is_two_letters() {
        for (text, country) in [("de", "DE"), (" GB ", "GB"), ("uk", "GB"), ("Fr", "FR")] {
            assert_eq!(Country::of(text).unwrap().as_str(), country);
        }
        for text in ["", "D", "DEU", "D1", "ß", "日"] {
            assert_eq!(Country::of(text), None, "{text:?}");
        }
    }

    #[test]
    fn ok_the_uk_is_inside_with_the_eu_and_no_member() {
        let of = |text: &str| Country::of(text).unwrap();
        assert!(of("FR").in_eu() && !of("GB").in_eu() && !of("NO").in_eu());
        assert!(!of("GB").is_outside_uk_and_eu() && !of("FR").is_outside_uk_and_eu() && of("CN").is_outside_uk_and_eu());
    }
}
