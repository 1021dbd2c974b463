//! Kinds that a written form gives away: dates, prices, telephone numbers.

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && digits(text) == text.len()
}

pub fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.as_bytes().contains(&b'.') && !host.as_bytes().contains(&b' '))
}

/// `2026-11-21`, `21.11.2026`, `11/21/26`, `2026年11月21日`, and each with a time behind it.
pub fn is_date(text: &str) -> bool {
    let day = match text.split_once(['T', ' ']) {
        Some((day, time)) if is_time(time.trim_end_matches('Z').split(['.', '+']).next().unwrap_or_default()) => day,
        Some(_) => return false,
        None => text,
    };
    let parts: Vec<&str> = day.trim_end_matches('日').split(['-', '.', '/', '年', '月']).collect();
    let [a, b, c] = parts.as_slice() else { return false };
    matches!((a.len(), b.len(), c.len()), (4, 1..=2, 1..=2) | (1..=2, 1..=2, 2 | 4)) && parts.iter().all(|part| is_digits(part))
}

/// `12:30`, `9:05:00`, `12:30 pm`.
pub fn is_time(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let clock = lower.strip_suffix("am").or_else(|| lower.strip_suffix("pm")).unwrap_or(&lower).trim_end();
    let parts: Vec<&str> = clock.split(':').collect();
    matches!(parts.len(), 2 | 3) && parts.iter().all(|part| matches!(part.len(), 1 | 2) && is_digits(part))
}

pub fn is_percentage(text: &str) -> bool {
    text.strip_suffix(['%', '\u{ff05}'])
        .is_some_and(|number| digits(number) > 0 && number.trim().bytes().all(|c| c.is_ascii_digit() || c == b'.' || c == b','))
}

/// A currency beside an amount, or an amount with two decimals that is too short for a number.
pub fn is_price(text: &str) -> bool {
    const SIGNS: [&str; 20] =
        ["€", "$", "£", "¥", "￥", "円", "₹", "zł", "kr", "EUR", "USD", "GBP", "JPY", "CAD", "AUD", "CHF", "SEK", "PLN", "INR", "MXN"];
    let signed = SIGNS.iter().find_map(|sign| text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)));
    let amount = signed.unwrap_or(text).trim();
    let numeric = digits(amount) > 0 && amount.bytes().all(|c| c.is_ascii_digit() || b".,' -".contains(&c));
    let decimals =
        || amount.rsplit_once(['.', ',']).is_some_and(|(whole, part)| part.len() == 2 && is_digits(part) && matches!(digits(whole), 1..=4));
    numeric && digits(amount) <= 11 && (signed.is_some() || decimals())
}

/// With its plus sign or its area code in brackets, or called so.
pub fn is_phone_number(text: &str) -> bool {
    let called = ["tel", "phone", "fon", "mobile", "mob", "handy"].iter().any(|name| super::words::is_called(text, &[name]));
    let only = |text: &str| text.bytes().all(|c| c.is_ascii_digit() || b" +-()./".contains(&c));
    let area = text
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .is_some_and(|(area, _)| matches!(area.len(), 3..=5) && is_digits(area));
    called && digits(text) >= 6
        || only(text) && (text.starts_with('+') && (8..=15).contains(&digits(text)) || area && (10..=11).contains(&digits(text)))
}
