//! The interval of a share that was seen in a few trials: the score interval of E. B. Wilson (1927) at 95 %, in whole numbers.

/// Normal quantile of 97.5 % in ten-thousandths, and its square.
const Z: u128 = 19_600;
const Z2: u128 = 38_416;
const SCALE: u128 = 10_000;

/// How many of `next` trials succeed, at least and at most, where `hits` of `trials` did before; rounded outwards.
///
/// With no trials nothing is known: none to all.
pub(super) fn interval(hits: u64, trials: u64, next: u64) -> (u64, u64) {
    if trials == 0 || next == 0 {
        return (0, next);
    }
    let (k, n, next_wide) = (u128::from(hits.min(trials)), u128::from(trials), u128::from(next));
    // (2k + z² ± z·√(z² + 4k(n − k)/n)) / 2(n + z²), every part in ten-thousandths.
    let root = ((Z2 + 4 * SCALE * k * (n - k) / n) * SCALE).isqrt();
    let centre = 2 * SCALE * k + Z2;
    let (less, more) = (Z * root / SCALE, (Z * (root + 1)).div_ceil(SCALE));
    let whole = 2 * (SCALE * n + Z2);
    let low = centre.saturating_sub(more) * next_wide / whole;
    let high = ((centre + less.max(more)) * next_wide).div_ceil(whole);
    let fit = |count: u128| u64::try_from(count).unwrap_or(next).min(next);
    (fit(low), fit(high))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// The textbook formula in floats, for a thousand packages.
    fn textbook(hits: u64, trials: u64) -> (f64, f64) {
        let (k, n, z) = (hits as f64, trials as f64, 1.96_f64);
        let (share, z2) = (k / n, z * z);
        let spread = z * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
        let at = |side: f64| (share + z2 / (2.0 * n) + side * spread) / (1.0 + z2 / n);
        (at(-1.0) * 1000.0, at(1.0) * 1000.0)
    }

    #[test]
    fn ok_the_interval_is_that_of_the_textbook() {
        for trials in [1, 2, 5, 10, 33, 100, 1000, 123_456] {
            for hits in [0, 1, trials / 3, trials / 2, trials - 1, trials] {
                let ((low, high), (wants_low, wants_high)) = (interval(hits, trials, 1000), textbook(hits, trials));
                assert!((low as f64 - wants_low.floor()).abs() <= 1.0, "{hits} of {trials}: {low} {wants_low}");
                assert!((high as f64 - wants_high.ceil()).abs() <= 1.0, "{hits} of {trials}: {high} {wants_high}");
            }
        }
    }

    #[test]
    fn ok_edges() {
        assert_eq!(interval(0, 0, 7), (0, 7));
        assert_eq!(interval(5, 5, 0), (0, 0));
        assert_eq!(interval(95, 100, 100), (88, 98));
        assert_eq!(interval(100, 100, 10), (9, 10));
        assert_eq!(interval(9, 5, 10), (5, 10));
        assert_eq!(interval(u64::MAX, u64::MAX, 3), (2, 3));
    }
}
