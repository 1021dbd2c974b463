//! What a rate of whole numbers comes to: its state against the target, the misses it still bears, and the way back.

/// Fewer packages are too few to judge. Library policy.
const FEW: u64 = 20;

words! {
    /// How a rate stands to its target.
    pub enum State {
        /// At the target or above it.
        Fine = "fine",
        /// Below it.
        Below = "below",
        /// Too few packages to judge.
        TooFew = "too-few",
        /// No target is known.
        NoTarget = "no-target",
    }
}

/// What a rate of whole numbers comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    pub state: State,
    pub room: Option<u64>,
    pub need: Option<u64>,
}

impl Standing {
    /// `valid` of `total` against a target in percent.
    ///
    /// With a share of `t` in a hundred: `n` more misses are borne while `100·V ≥ t·(T + n)`, so `n = ⌊100·V / t⌋ − T`; and `n`
    /// valid ones lead back when `100·(V + n) ≥ t·(T + n)`, so `n = ⌈(t·T − 100·V) / (100 − t)⌉`.
    pub fn of(valid: u64, total: u64, target: Option<u8>) -> Standing {
        let Some(target) = target.map(u64::from).filter(|target| (1..=100).contains(target)) else {
            return Standing { state: State::NoTarget, room: None, need: None };
        };
        let (has, wants) = (100 * valid, target * total);
        let fine = has >= wants;
        let room = fine.then(|| (has / target).saturating_sub(total));
        // At a target of 100 nothing makes up for a miss but that it leaves the window.
        let need = if fine { Some(0) } else { (wants - has).checked_next_multiple_of(100 - target).map(|parts| parts / (100 - target)) };
        let state = if total < FEW {
            State::TooFew
        } else if fine {
            State::Fine
        } else {
            State::Below
        };
        Standing { state, room, need }
    }
}

/// Whole percents and the tenths behind the point, rounded down: 94.99 % is not 95. None of nothing.
pub(super) fn percent(valid: u64, total: u64) -> Option<(u64, u64)> {
    (1000 * valid).checked_div(total).map(|tenths| (tenths / 10, tenths % 10))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn stands(valid: u64, total: u64, target: u8, state: State, room: Option<u64>, need: Option<u64>) {
        assert_eq!(Standing::of(valid, total, Some(target)), Standing { state, room, need }, "{valid} of {total}");
    }

    #[test]
    fn ok_room_and_need_are_exact() {
        stands(190, 200, 95, State::Fine, Some(0), Some(0));
        stands(191, 200, 95, State::Fine, Some(1), Some(0));
        stands(189, 200, 95, State::Below, None, Some(20));
        stands(0, 20, 95, State::Below, None, Some(380));
        stands(20, 20, 95, State::Fine, Some(1), Some(0));
        stands(19, 20, 95, State::Fine, Some(0), Some(0));
        stands(7, 8, 95, State::TooFew, None, Some(12));
        stands(0, 0, 95, State::TooFew, Some(0), Some(0));
        stands(99, 100, 99, State::Fine, Some(0), Some(0));
        stands(99, 100, 100, State::Below, None, None);
        stands(100, 100, 100, State::Fine, Some(0), Some(0));
        assert_eq!(Standing::of(1, 30, None), Standing { state: State::NoTarget, room: None, need: None });
    }

    /// Room and need by trying, not by formula.
    #[test]
    fn ok_room_and_need_are_what_trying_finds() {
        for total in 0..120_u64 {
            for valid in 0..=total {
                let fine = |valid: u64, total: u64| 100 * valid >= 95 * total;
                let found = Standing::of(valid, total, Some(95));
                let need = (0..).find(|more| fine(valid + more, total + more)).unwrap();
                assert_eq!(found.need, Some(need), "{valid} of {total}");
                let room = fine(valid, total).then(|| (0..).find(|more| !fine(valid, total + more + 1)).unwrap_or(0)).filter(|_| valid > 0);
                assert_eq!(found.room.filter(|_| valid > 0), room, "{valid} of {total}");
            }
        }
    }
}
