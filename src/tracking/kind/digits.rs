//! Numbers that somebody typed to fill a field.

/// All digits the same, or each one more or one less than the one before it, 0 being one more than 9; the same behind the
/// `1Z` of UPS. What stands between groups of digits does not matter.
pub fn is_dummy(text: &str) -> bool {
    let characters = || text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/' | '\'' | '\u{a0}'));
    let ups = characters().take(2).eq("1Z".chars()) && characters().count() == 18;
    let mut digits = characters().skip(if ups { 2 } else { 0 }).map(|c| c.to_digit(10));
    let Some(Some(mut before)) = digits.next() else { return false };
    let (mut count, mut step) = (1, None);
    for digit in digits {
        let Some(digit) = digit else { return false };
        let this = (10 + digit - before) % 10;
        if !matches!(this, 0 | 1 | 9) || *step.get_or_insert(this) != this {
            return false;
        }
        (before, count) = (digit, count + 1);
    }
    count >= 8
}
