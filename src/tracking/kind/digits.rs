//! Numbers that somebody typed to fill a field.

/// Whether characters, with what stands between groups of them left out, are all the same digit, or digits each one more
/// or one less than the one before it, 0 being one more than 9; or such digits behind the `1Z` of UPS.
pub fn is_dummy(characters: impl Iterator<Item = u8> + Clone) -> bool {
    is_run(characters.clone()) || characters.clone().take(2).eq(*b"1Z") && characters.clone().count() == 18 && is_run(characters.skip(2))
}

fn is_run(mut characters: impl Iterator<Item = u8>) -> bool {
    let Some(mut before) = characters.next().filter(u8::is_ascii_digit) else { return false };
    let (mut count, mut steps) = (1, None);
    for c in characters {
        let step = c.wrapping_add(10).wrapping_sub(before) % 10;
        if !c.is_ascii_digit() || !matches!(step, 0 | 1 | 9) || *steps.get_or_insert(step) != step {
            return false;
        }
        (before, count) = (c, count + 1);
    }
    count >= 8
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_runs_of_digits() {
        for text in ["00000000", "12345678", "89012345", "21098765", "1Z1111111111111111", "1Z0123456789012345"] {
            assert!(is_dummy(text.bytes()), "{text}");
        }
        for text in ["", "0000000", "1234567", "12345670", "13579135", "0000000A", "A0000000", "1Z11111111", "1Z111111111111111A"] {
            assert!(!is_dummy(text.bytes()), "{text}");
        }
    }
}
