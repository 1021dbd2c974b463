//! Where the company that issued an SSCC is registered.

use super::generated;

/// ISO 3166 country of the GS1 organisation whose company prefix a serial shipping container code carries. `number` is
/// the code as printed in a barcode: application identifier `00`, extension digit, company prefix, serial, check digit.
pub(crate) fn company_country(number: &str) -> Option<&'static str> {
    if number.len() != 20 || !number.starts_with("00") {
        return None;
    }
    let prefix: u16 = number.get(3..6)?.parse().ok()?;
    let after = generated::GS1_PREFIXES.partition_point(|(first, ..)| *first <= prefix);
    let (_, last, country) = generated::GS1_PREFIXES.get(after.checked_sub(1)?)?;
    (prefix <= *last).then_some(*country)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_the_company_prefix_names_a_country() {
        assert_eq!(company_country("00340434161094042557"), Some("DE"));
        assert_eq!(company_country("00373500000000000000"), Some("SE"));
        assert_eq!(company_country("00000000000000000000"), None, "no organisation holds 000");
        assert_eq!(company_country("00329900000000000000"), None, "299 is for use within a company");
        assert_eq!(company_country("0034043416109404255"), None, "19 digits");
        assert_eq!(company_country("03071790000523483741"), None, "no SSCC");
    }
}
