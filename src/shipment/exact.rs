//! JSON numbers kept to the digit. A float would round the 22 digits of a label and drop the zero of `18.50`.

use std::borrow::Cow;

/// Most digits of a number that always fits into 64 bits.
const SAFE: usize = 18;

/// The same JSON with every number in quotes that only a float could hold; borrowed when there is none.
pub(crate) fn exact(json: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(byte) = json.as_bytes().get(at) {
        let end = at
            + match byte {
                b'"' => string(json, at),
                b'-' | b'0'..=b'9' => json.get(at..).map_or(1, |rest| rest.find(|c: char| !is_number(c)).unwrap_or(rest.len())),
                _ => 1,
            };
        if let Some(number) = json.get(at..end).filter(|number| number.starts_with(is_number) && needs_quotes(number)) {
            out.push_str(json.get(copied..at).unwrap_or_default());
            out.extend(["\"", number, "\""]);
            copied = end;
        }
        at = end;
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    out.push_str(json.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// Bytes of the string that begins at a quote, both quotes included.
fn string(json: &str, start: usize) -> usize {
    let mut escaped = false;
    let inside = json.bytes().skip(start + 1).take_while(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        !ends
    });
    inside.count() + 2
}

fn is_number(c: char) -> bool {
    matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E')
}

/// Whether this is a whole JSON number, and one that 64 bits do not hold. What is none stays for the parser to refuse.
fn needs_quotes(number: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = number.strip_prefix('-').unwrap_or(number);
    let len = digits(whole);
    let mut rest = whole.get(len..).unwrap_or_default();
    if len == 0 || len > 1 && whole.starts_with('0') {
        return false;
    }
    let plain = rest.is_empty();
    if let Some(fraction) = rest.strip_prefix('.') {
        let len = digits(fraction);
        if len == 0 {
            return false;
        }
        rest = fraction.get(len..).unwrap_or_default();
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let len = digits(exponent);
        rest = if len > 0 { exponent.get(len..).unwrap_or_default() } else { "e" };
    }
    rest.is_empty() && (!plain || len > SAFE || number == "-0")
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn becomes(json: &str, expected: &str) {
        assert_eq!(exact(json), expected);
    }

    #[test]
    fn ok_numbers_that_do_not_fit_are_quoted() {
        becomes(r#"{"a":18.50,"b":2}"#, r#"{"a":"18.50","b":2}"#);
        becomes(r#"[9400111206206406260787,1.23E+21,-0, 1e5 ]"#, r#"["9400111206206406260787","1.23E+21","-0", "1e5" ]"#);
        becomes("18.5", "\"18.5\"");
        becomes(r#"{"é\"1.5":1.5}"#, r#"{"é\"1.5":"1.5"}"#);
    }

    #[test]
    fn ok_everything_else_stays() {
        for json in [r#"{"a":"1.5","b":[1,-2,true,null],"c":"\\"}"#, r#"{"1.5":0}"#, "", "\"", "\"\\", "123456789012345678"] {
            assert!(matches!(exact(json), Cow::Borrowed(_)), "{json}");
        }
    }

    #[test]
    fn err_what_is_no_number_stays_for_the_parser() {
        for json in ["[1.]", "[01.5]", "[1.5.2]", "[-]", "[1e]", "[1e+]", "[.5]"] {
            becomes(json, json);
        }
    }
}
