use jiff::{Timestamp, civil::Date};

use crate::{
    moment::day_text,
    rules::{Findings, Fix, FixKind, Named, PackageFacts},
};

rule! {
    /// Ship date cannot be read
    ///
    /// ## What it checks
    /// The ship date is a day (`2026-11-21`) or a moment with its offset (`2026-11-21T10:30:00+01:00`), in the year 1000 or later.
    ///
    /// ## Why it matters
    /// Amazon answers 400 to any other form. A moment without an offset is another moment in every country,
    /// and `02/03/2026` is another day in every second one.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/shipDate
    /// { "marketplace": "US", "packages": [{ "shipDate": "02/21/2022" }] }
    /// ```
    /// ```json,fails:/packages/0/shipDate
    /// { "marketplace": "US", "packages": [{ "shipDate": "2026-11-21T10:30:00" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "shipDate": "2026-11-21T10:30:00-08:00" }, { "shipDate": "2026-11-21" }] }
    /// ```
    ///
    /// ## Fix
    /// Suggested where the text can only mean one day: `02/21/2022` has no 21st month, `21.02.2022` has its day first.
    ///
    /// ## References
    /// - Orders API model ordersV0: `shipDate` is an ISO 8601 date-time; its sandbox answers 400 to `02/21/2022`
    /// - Amazon help 641: `ship-date` as yyyy-mm-dd
    pub MALFORMED_SHIP_DATE {
        code: "DAT002",
        name: "malformed-ship-date",
        consequence: Refused,
        vtr: Neutral,
        fix: Suggested,
        confidence: Official,
        Package: check,
    }
}

/// The first moment of the year 1000.
const YEAR_1000: Timestamp = Timestamp::constant(-30_610_224_000, 0);

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    let readable = match package.shipped {
        Named::Blank => true,
        Named::Malformed => false,
        // Empty dates of many languages are read as the year 1; no payload can say it.
        Named::Given(at) => at >= YEAR_1000,
    };
    if readable {
        return;
    }
    let (path, raw) = (package.path("shipDate"), package.package.ship_date.as_str());
    let found = out.add(path.clone(), [("shipDate", raw.to_owned())]);
    if let Some(day) = only_day(raw.trim()) {
        found.fix(Fix::one(FixKind::Suggested, "write-as", path, raw, day_text(day)));
    }
}

/// The one day three numbers can mean, when it is one.
fn only_day(text: &str) -> Option<Date> {
    let separator = *b"/.-".iter().find(|separator| text.as_bytes().contains(separator))?;
    let mut parts = text.split(char::from(separator));
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |part: &str| (part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<i16>().ok())?;
    if parts.next().is_some() {
        return None;
    }
    let (first, second, third) = (number(a)?, number(b)?, number(c)?);
    let (year, month, day) = match (a.len(), c.len()) {
        (4, _) => (first, second, third),
        (_, 4) if separator == b'.' || first > 12 || first == second => (third, second, first),
        (_, 4) if second > 12 => (third, first, second),
        _ => return None,
    };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (date.year() >= 1000).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Refused,
        probe::{NOW, assert_clean, assert_found, assert_mended},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_year_1000_is_what_its_name_says() {
        assert_eq!(YEAR_1000, "1000-01-01T00:00:00Z".parse().unwrap());
    }

    fn shipment(date: &str) -> String {
        serde_json::json!({ "packages": [{ "shipDate": date }] }).to_string()
    }

    #[track_caller]
    fn assert_becomes(date: &str, mended: &str) {
        assert_found(&MALFORMED_SHIP_DATE, NOW, &shipment(date), &[("/packages/0/shipDate", Refused)]);
        assert_mended(&MALFORMED_SHIP_DATE, NOW, &shipment(date), &shipment(mended));
    }

    #[test]
    fn ok_days_and_moments_are_read() {
        for date in ["", "2026-11-21", "2024-02-29", "2026-11-21T10:30:00Z", "2026-10-25T02:30:00+02:00", " 2026-11-21T10:30:00.123-00:00 "]
        {
            assert_clean(&MALFORMED_SHIP_DATE, NOW, &shipment(date));
        }
    }

    #[test]
    fn ok_one_possible_day_is_offered() {
        assert_becomes("02/21/2022", "2022-02-21");
        assert_becomes("21/02/2022", "2022-02-21");
        assert_becomes("21-2-2022", "2022-02-21");
        assert_becomes("03.02.2022", "2022-02-03");
        assert_becomes("2022/2/3", "2022-02-03");
        assert_becomes("02/02/2022", "2022-02-02");
    }

    #[test]
    fn ok_several_possible_days_are_not_guessed() {
        let long = "2".repeat(100_000);
        for date in [
            "02/03/2022",
            "02/03/22",
            "31.02.2022",
            "29/02/2026",
            "2026-02-29",
            "2026-11-21T10:30:00",
            "2026-11-21 10:30",
            "20261121T103000",
            "1732186800",
            "0001-01-01T00:00:00Z",
            "0001-01-01",
            "1/2/3/2022",
            "//2022",
            "yesterday",
            long.as_str(),
        ] {
            assert_becomes(date, date);
        }
    }
}
