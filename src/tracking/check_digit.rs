//! Check digits of the carriers, each a function from the body to the character that must follow it.
//!
//! The compiler of the facts includes this very file, so a format's examples are proved with
//! the code that ships.

/// How a carrier computes its check digit. The name in `catalog/` is [`Algorithm::name`].
///
/// Sources: UPU S10 standard; GS1 General Specifications; the carriers' rules as recorded with
/// each format in `catalog/carriers/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// GS1 modulo 10: weights 3, 1 from the right.
    Gs1Mod10,
    /// The same over the body with `91` put before it (USPS, before the prefix was printed).
    Gs1Mod10Prepend91,
    /// UPU S10: weights 8 6 4 2 3 5 9 7, modulo 11.
    UpuS10Mod11,
    /// UPS 1Z: letters count (ASCII − 3) mod 10, every second character doubled.
    Ups1zMod10,
    /// UPS waybill: every digit at an even place doubled, modulo 10.
    UpsWaybillMod10,
    /// OnTrac: as UPS 1Z, with the leading letter inside the body.
    OntracMod10,
    /// FedEx Express: weights 3 1 7 from the left, modulo 11, then modulo 10.
    FedexExpressMod11,
    /// FedEx 34-digit label: weights 1 7 3 from the left, modulo 11, then modulo 10.
    Fedex34Mod11,
    /// Luhn (Purolator, Old Dominion).
    Luhn,
    /// ISO 7064 MOD 37,36 (DPD).
    Iso7064Mod37_36,
    /// The body as one number, modulo 7 (DHL Express, Yamato, Sagawa, Japan Post).
    Mod7,
    /// DHL Paket 12: weights 4, 9 from the left, modulo 10.
    Mod10Weights49,
    /// GLS: weights 3, 1 from the left, the sum plus one, modulo 10.
    GlsMod10Plus1,
}

impl Algorithm {
    /// Every algorithm with its name in the catalogue.
    pub const ALL: [(Algorithm, &'static str); 13] = [
        (Algorithm::Gs1Mod10, "gs1_mod10"),
        (Algorithm::Gs1Mod10Prepend91, "gs1_mod10_prepend91"),
        (Algorithm::UpuS10Mod11, "upu_s10_mod11"),
        (Algorithm::Ups1zMod10, "ups_1z_mod10"),
        (Algorithm::UpsWaybillMod10, "ups_waybill_mod10"),
        (Algorithm::OntracMod10, "ontrac_mod10"),
        (Algorithm::FedexExpressMod11, "fedex_express_mod11"),
        (Algorithm::Fedex34Mod11, "fedex_34_mod11"),
        (Algorithm::Luhn, "luhn"),
        (Algorithm::Iso7064Mod37_36, "iso7064_mod37_36"),
        (Algorithm::Mod7, "mod7"),
        (Algorithm::Mod10Weights49, "mod10_weights_4_9"),
        (Algorithm::GlsMod10Plus1, "gls_mod10_plus1"),
    ];

    /// The name used in the catalogue.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(algorithm, _)| *algorithm == self).map_or("", |(_, name)| name)
    }

    /// How many characters stand where the check character stands: by chance one in so many is right, also of a scheme
    /// that never expects some of them (modulo 7 knows no 7, 8 and 9).
    pub fn characters(self) -> u32 {
        match self {
            Algorithm::Iso7064Mod37_36 => 36,
            _ => 10,
        }
    }

    /// The character that must follow `body`, or `None` when the body holds one the scheme does not know.
    ///
    /// ```
    /// use shipconfirm::tracking::Algorithm;
    /// assert_eq!(Algorithm::UpuS10Mod11.expected(b"12345678"), Some(b'5'));
    /// assert_eq!(Algorithm::UpuS10Mod11.expected(b"1234567X"), None);
    /// ```
    pub fn expected(self, body: &[u8]) -> Option<u8> {
        let digit = match self {
            Algorithm::Gs1Mod10 => complement(sum_back(body, [1, 3], digit_value)?),
            // 91 in front adds 9·w + 1·w' with weights fixed by the body's length.
            Algorithm::Gs1Mod10Prepend91 => {
                complement(sum_back(body, [1, 3], digit_value)? + if body.len().is_multiple_of(2) { 3 + 9 } else { 1 + 27 })
            }
            Algorithm::UpuS10Mod11 => match 11 - sum(body, [8, 6, 4, 2, 3, 5, 9, 7], digit_value)? % 11 {
                10 => 0,
                11 => 5,
                digit => digit,
            },
            Algorithm::Ups1zMod10 | Algorithm::OntracMod10 => complement(sum(body, [1, 2], letter_value)?),
            Algorithm::UpsWaybillMod10 => complement(sum(body, [1, 2], digit_value)?),
            Algorithm::FedexExpressMod11 => sum(body, [3, 1, 7], digit_value)? % 11 % 10,
            Algorithm::Fedex34Mod11 => sum(body, [1, 7, 3], digit_value)? % 11 % 10,
            // Doubled, a digit counts the sum of the digits of its double: nine less from five on.
            Algorithm::Luhn => complement(sum_back(body, [1, 2], digit_value)? + fives(body)),
            Algorithm::Iso7064Mod37_36 => return iso7064(body),
            // The powers of ten, modulo 7, from the right.
            Algorithm::Mod7 => sum_back(body, [5, 4, 6, 2, 3, 1], digit_value)? % 7,
            Algorithm::Mod10Weights49 => complement(sum(body, [4, 9], digit_value)?),
            Algorithm::GlsMod10Plus1 => complement(sum(body, [3, 1], digit_value)? + 1),
        };
        Some(b'0' + digit as u8)
    }
}

/// No digit.
const STRANGE: u32 = 1 << 16;

/// What a digit counts. A strange character counts so much that no sum of digits reaches it: one look at the sum says
/// that there was one, and none is needed at each character.
fn digit_value(c: u8) -> u32 {
    let value = u32::from(c.wrapping_sub(b'0'));
    if value < 10 { value } else { STRANGE }
}

fn letter_value(c: u8) -> u32 {
    if c.is_ascii_uppercase() { (u32::from(c) - 3) % 10 } else { digit_value(c) }
}

fn complement(sum: u32) -> u32 {
    (10 - sum % 10) % 10
}

/// The values of the characters, each with its weight, summed; the weights begin anew where they end.
fn sum<const N: usize>(body: &[u8], weights: [u32; N], value: fn(u8) -> u32) -> Option<u32> {
    let weigh = |run: &[u8]| run.iter().zip(weights).map(|(c, weight)| value(*c) * weight).sum::<u32>();
    let (runs, rest) = body.as_chunks::<N>();
    Some(runs.iter().map(|run| weigh(run)).sum::<u32>() + weigh(rest)).filter(|sum| *sum < STRANGE)
}

/// The same from the right, the weights given as they stand.
fn sum_back<const N: usize>(body: &[u8], weights: [u32; N], value: fn(u8) -> u32) -> Option<u32> {
    let weigh = |run: &[u8]| run.iter().rev().zip(weights.iter().rev()).map(|(c, weight)| value(*c) * weight).sum::<u32>();
    let (rest, runs) = body.as_rchunks::<N>();
    Some(runs.iter().map(|run| weigh(run)).sum::<u32>() + weigh(rest)).filter(|sum| *sum < STRANGE)
}

/// How many of every second digit, from the right, are five or more: each takes nine away, which modulo 10 adds one.
fn fives(body: &[u8]) -> u32 {
    body.iter().rev().step_by(2).map(|c| u32::from(*c >= b'5')).sum()
}

fn iso7064(body: &[u8]) -> Option<u8> {
    let rest = body.iter().try_fold(36, |rest, &c| {
        let value = match c {
            b'0'..=b'9' => u32::from(c - b'0'),
            b'A'..=b'Z' => u32::from(c - b'A') + 10,
            _ => return None,
        };
        let sum = (rest + value) % 36;
        Some((if sum == 0 { 36 } else { sum }) * 2 % 37)
    })?;
    Some(match (37 - rest) % 36 {
        value @ 0..=9 => b'0' + value as u8,
        value => b'A' + (value - 10) as u8,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn ends(algorithm: Algorithm, body: &str, check: char) {
        assert_eq!(algorithm.expected(body.as_bytes()).map(char::from), Some(check), "{}", algorithm.name());
    }

    // One public example each; the catalogue proves every format's own examples.
    #[test]
    fn ok_public_examples() {
        ends(Algorithm::Gs1Mod10, "940011120620640626078", '7');
        ends(Algorithm::Gs1Mod10Prepend91, "7196901075600307738", '5');
        ends(Algorithm::UpuS10Mod11, "12345678", '5');
        ends(Algorithm::Ups1zMod10, "999AA1012345678", '4');
        ends(Algorithm::UpsWaybillMod10, "150623562", '0');
        ends(Algorithm::OntracMod10, "C1103150000187", '9');
        ends(Algorithm::FedexExpressMod11, "98657878885", '5');
        ends(Algorithm::Luhn, "07209562763".get(..10).unwrap(), '3');
        ends(Algorithm::Mod7, "331881002", '5');
    }

    #[test]
    fn err_foreign_characters_have_no_check_digit() {
        for (algorithm, name) in Algorithm::ALL {
            assert_eq!(algorithm.expected("12é".as_bytes()), None, "{name}");
        }
    }
}
