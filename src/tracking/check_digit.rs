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
            Algorithm::Gs1Mod10 => complement(gs1(body)?),
            // 91 in front adds 9·w + 1·w' with weights fixed by the body's length.
            Algorithm::Gs1Mod10Prepend91 => complement(gs1(body)? + if body.len().is_multiple_of(2) { 3 + 9 } else { 1 + 27 }),
            Algorithm::UpuS10Mod11 => match 11 - sum(body, [8, 6, 4, 2, 3, 5, 9, 7], digit_value)? % 11 {
                10 => 0,
                11 => 5,
                digit => digit,
            },
            Algorithm::Ups1zMod10 | Algorithm::OntracMod10 => complement(sum(body, [1, 2], letter_value)?),
            Algorithm::UpsWaybillMod10 => complement(in_turn(body, [1, 2])?),
            Algorithm::FedexExpressMod11 => sum(body, [3, 1, 7], digit_value)? % 11 % 10,
            Algorithm::Fedex34Mod11 => sum(body, [1, 7, 3], digit_value)? % 11 % 10,
            // Doubled, a digit counts the sum of the digits of its double: nine less from five on.
            Algorithm::Luhn => {
                let [last, others] = halves(body)?;
                complement(2 * last + others + fives(body))
            }
            Algorithm::Iso7064Mod37_36 => return iso7064(body),
            Algorithm::Mod7 => body.iter().try_fold(0, |rest, c| Some((rest * 10 + char::from(*c).to_digit(10)?) % 7))?,
            Algorithm::Mod10Weights49 => complement(in_turn(body, [4, 9])?),
            Algorithm::GlsMod10Plus1 => complement(in_turn(body, [3, 1])? + 1),
        };
        Some(b'0' + digit as u8)
    }
}

/// No digit.
const STRANGE: u32 = 1 << 16;

/// What a digit counts. A strange character counts so much that no sum of digits reaches it: one look at the sum says
/// that there was one, and none is needed at each character.
const fn digit_value(c: u8) -> u32 {
    let value = c.wrapping_sub(b'0') as u32;
    if value < 10 { value } else { STRANGE }
}

fn letter_value(c: u8) -> u32 {
    LETTER_VALUES.get(usize::from(c)).copied().unwrap_or_default()
}

/// Looked up: a letter's value is a remainder, which takes longer.
const LETTER_VALUES: [u32; 256] = {
    let (mut values, mut byte) = ([STRANGE; 256], 0);
    while let Some((value, _)) = values.split_at_mut(byte).1.split_first_mut() {
        *value = match byte as u8 {
            c @ b'A'..=b'Z' => (c as u32 - 3) % 10,
            c => digit_value(c),
        };
        byte += 1;
    }
    values
};

fn complement(sum: u32) -> u32 {
    (10 - sum % 10) % 10
}

/// The values of the characters, each with its weight, summed; the weights begin anew where they end.
fn sum<const N: usize>(body: &[u8], weights: [u32; N], value: fn(u8) -> u32) -> Option<u32> {
    let weigh = |run: &[u8]| run.iter().zip(weights).map(|(c, weight)| value(*c) * weight).sum::<u32>();
    let (runs, rest) = body.as_chunks::<N>();
    Some(runs.iter().map(|run| weigh(run)).sum::<u32>() + weigh(rest)).filter(|sum| *sum < STRANGE)
}

/// The weights of GS1: 3 for the last digit, 1 for the one before it, and so on.
fn gs1(body: &[u8]) -> Option<u32> {
    let [last, others] = halves(body)?;
    Some(3 * last + others)
}

/// Digits with two weights in turn, from the left.
fn in_turn(body: &[u8], [first, second]: [u32; 2]) -> Option<u32> {
    let [last, others] = halves(body)?;
    Some(if body.len().is_multiple_of(2) { last * second + others * first } else { last * first + others * second })
}

/// The sum of every second digit from the last one on, and the sum of the others.
///
/// Eight at a time, as the bytes of one number: most schemes weigh so, and this is quicker than digit by digit.
fn halves(body: &[u8]) -> Option<[u32; 2]> {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const ZEROS: u64 = EACH * b'0' as u64;
    const EVERY_SECOND: u64 = u64::from_le_bytes([255, 0, 255, 0, 255, 0, 255, 0]);
    // The product holds the sum of the four in its highest part.
    let add = |digits: u64| (digits & EVERY_SECOND).wrapping_mul(EACH & EVERY_SECOND) >> 48;
    let (rest, runs) = body.as_rchunks::<8>();
    // Filled up with zeros in front, which count nothing.
    let head = rest.iter().fold(ZEROS, |word, c| word >> 8 | u64::from(*c) << 56);
    let (mut last, mut others, mut strange) = (0, 0, 0);
    for word in std::iter::once(head).chain(runs.iter().map(|run| u64::from_le_bytes(*run))) {
        let digits = word ^ ZEROS;
        // Above nine, the byte or what is six more than it needs more than four bits.
        strange |= digits | digits.wrapping_add(6 * EACH);
        last += add(digits >> 8);
        others += add(digits);
    }
    (strange & (0xf0 * EACH) == 0).then_some([last as u32, others as u32])
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
        // The identifier that the standard of the Global Release Identifier explains: the one public example with letters.
        ends(Algorithm::Iso7064Mod37_36, "A12425GABC1234002", 'M');
    }

    /// Eight digits at a time are what they are one by one, wherever the eight begin.
    #[test]
    fn ok_halves_of_any_length() {
        let digits = b"90817263545463728190012345678998765432101";
        for len in 0..=digits.len() {
            let body = &digits[..len];
            let every_second = |from: usize| body.iter().rev().skip(from).step_by(2).map(|c| u32::from(c - b'0')).sum();
            assert_eq!(halves(body), Some([every_second(0), every_second(1)]), "{len}");
            for (at, strange) in (0..len).flat_map(|at| (0..=u8::MAX).filter(|c| !c.is_ascii_digit()).map(move |c| (at, c))) {
                let mut body = body.to_vec();
                body[at] = strange;
                assert_eq!(halves(&body), None, "{strange} at {at} of {len}");
            }
        }
    }

    #[test]
    fn err_foreign_characters_have_no_check_digit() {
        for (algorithm, name) in Algorithm::ALL {
            assert_eq!(algorithm.expected("12é".as_bytes()), None, "{name}");
        }
    }
}
