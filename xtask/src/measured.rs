//! The measured parts of `docs/recognition.md`.

use std::fmt::Write as _;

use shipconfirm::{
    catalog::{Carrier, Role},
    tracking::{Algorithm, Context, Grade, recognize},
};

use crate::catalogue::one_in;

/// The generator of Knuth's MMIX; its high bits are good enough here, and every run draws the same.
struct Dice(u64);

impl Dice {
    fn digit(&mut self) -> u8 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        b'0' + ((self.0 >> 33) % 10) as u8
    }

    fn digits(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.digit()).collect()
    }
}

/// What each grade asks for.
pub fn grades() -> String {
    let mut out = String::from(
        "| Grade | Digits, alone | With letters, alone | Formats that reach it alone | with the carrier stated |\n| --- | --- | --- | ---: | ---: |\n",
    );
    let telling = || Carrier::all().iter().flat_map(Carrier::formats).filter(|format| format.role() == Role::Identifies);
    for grade in Grade::ALL {
        let most = grade.at_most();
        let limit = |share: u32| if share == 1_000_000_000 { "any".into() } else { format!("at most {}", one_in(share)) };
        let reach = |stated: bool| telling().filter(|format| Grade::reached_by(format, stated) == *grade).count();
        let _ =
            writeln!(out, "| `{}` | {} | {} | {} | {} |", grade.word(), limit(most.digits), limit(most.outline), reach(false), reach(true));
    }
    out
}

/// Of random strings of digits, how many get a candidate, by length.
pub fn lengths() -> String {
    const TRIES: usize = 4_000;
    let mut dice = Dice(0x5eed);
    let mut out = String::from("| Digits | Any candidate | likely | certain |\n| ---: | ---: | ---: | ---: |\n");
    let mut all = [0; 3];
    for len in 8..=34 {
        let mut seen = [0; 3];
        for _ in 0..TRIES {
            let number = String::from_utf8(dice.digits(len)).unwrap_or_default();
            let best = recognize(&number, &Context::default()).candidates.iter().map(|candidate| candidate.confidence).min();
            for (count, reached) in seen.iter_mut().zip([best.is_some(), best == Some(Grade::Likely), best == Some(Grade::Certain)]) {
                *count += usize::from(reached);
            }
        }
        let share = |count: usize| format!("{:.1} %", count as f64 * 100.0 / TRIES as f64);
        let _ = writeln!(out, "| {len} | {} | {} | {} |", share(seen[0]), share(seen[1]), share(seen[2]));
        for (sum, count) in all.iter_mut().zip(seen) {
            *sum += count;
        }
    }
    let share = |count: usize| format!("**{:.1} %**", count as f64 * 100.0 / (27 * TRIES) as f64);
    let _ = writeln!(out, "| **8 to 34** | {} | {} | {} |", share(all[0]), share(all[1]), share(all[2]));
    out
}

/// What each scheme notices of the two commonest slips.
pub fn schemes() -> String {
    const TRIES: usize = 1_500;
    let mut dice = Dice(0xd161);
    let mut out = String::from(
        "| Scheme | Formats | Chance passes | Notices a wrong digit | a swap of neighbours |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for (algorithm, name) in Algorithm::ALL {
        let of = |format: &&shipconfirm::catalog::Format| format.algorithm() == Some(algorithm);
        let formats = Carrier::all().iter().flat_map(Carrier::formats).filter(of).count();
        let mut wrong = (0, 0);
        let mut swaps = (0, 0);
        for _ in 0..TRIES {
            let body = dice.digits(11);
            let expected = algorithm.expected(&body);
            let count = |tally: &mut (usize, usize), slip: &[u8]| {
                if slip != body {
                    tally.0 += usize::from(algorithm.expected(slip) != expected);
                    tally.1 += 1;
                }
            };
            for place in 0..body.len() {
                let mut slip = body.clone();
                slip[place] = dice.digit();
                count(&mut wrong, &slip);
                if place + 1 < body.len() {
                    let mut slip = body.clone();
                    slip.swap(place, place + 1);
                    count(&mut swaps, &slip);
                }
            }
        }
        let share = |(noticed, all): (usize, usize)| format!("{:.0} %", noticed as f64 * 100.0 / all as f64);
        let _ = writeln!(out, "| `{name}` | {formats} | 1 in {} | {} | {} |", algorithm.characters(), share(wrong), share(swaps));
    }
    out
}
