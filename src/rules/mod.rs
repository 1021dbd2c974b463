//! The registry: one rule, one file, one stable code.
//!
//! A rule's doc comment is its published page; the tests run the examples in it.

#[macro_use]
mod rule;
mod batch;
mod context;
mod exempt;
mod finding;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod pages;
#[cfg(all(test, feature = "messages", not(target_arch = "wasm32")))]
pub(crate) use pages::fences;
#[cfg(test)]
mod probe;
#[cfg(test)]
mod strengths;

mod carrier;
mod date;
mod item;
mod order;
mod package;
mod service;
mod tracking;

pub(crate) use batch::insert;
pub use batch::{BatchFacts, BatchFindings, Parcel, ties};
#[cfg(feature = "files")]
pub(crate) use context::Served;
pub use context::{Country, Named, PackageFacts, ShipmentFacts};
#[cfg(feature = "files")]
pub(crate) use date::auto_cancel;
#[cfg(feature = "files")]
pub(crate) use exempt::{Measured, Standing, doubtful_exemption, exemption, standing, thousandths};
pub(crate) use exempt::{Reach, Unread, is_exempt, scans_needed, unread};
use exempt::{by_origin, by_value, out_of_scope};
pub use finding::{Added, Consequence, Edit, Effect, Finding, Findings, Fix, FixKind};
pub use rule::{Criterion, PackageCheck, Rule, RuleScope, ShipmentCheck};

/// Every rule, family by family: the order of findings, of the tables and of the documentation.
pub static RULES: &[&Rule] = &[
    &tracking::MISSING_TRACKING_NUMBER,
    &tracking::MISSING_PARCEL_ID,
    &tracking::SEPARATORS,
    &tracking::UNCLEAN_TRACKING_NUMBER,
    &tracking::MALFORMED_TRACKING_NUMBER,
    &tracking::BAD_CHECK_DIGIT,
    &tracking::CARRIER_MISMATCH,
    &tracking::SPECIAL_CHARACTERS,
    &tracking::UNTRACKED_PACKAGE,
    &tracking::NOT_A_TRACKING_NUMBER,
    &tracking::SPREADSHEET_DAMAGE,
    &tracking::SEVERAL_NUMBERS,
    &tracking::PLACEHOLDER_NUMBER,
    &tracking::SAMPLE_NUMBER,
    &tracking::LOST_LEADING_ZEROS,
    &tracking::TEXT_AROUND_NUMBER,
    &tracking::MISTYPED_NUMBER,
    &tracking::MISTYPED_LETTER,
    &tracking::UNTRACKED_NUMBER,
    &tracking::SHARED_TRACKING_NUMBER,
    &tracking::REUSED_TRACKING_NUMBER,
    &tracking::REPEATED_TRACKING_NUMBER,
    &tracking::TOO_FEW_SCANS,
    &carrier::MISSING_CARRIER,
    &carrier::INEXACT_CARRIER,
    &carrier::MISSPELT_CARRIER,
    &carrier::EXTRA_WORDS_IN_CARRIER,
    &carrier::NEAR_TWIN_CARRIER,
    &carrier::UNLISTED_CARRIER,
    &carrier::AMBIGUOUS_CARRIER,
    &carrier::OTHER_WITHOUT_NAME,
    &carrier::NAME_WITHOUT_OTHER,
    &carrier::OTHER_NOT_ALLOWED,
    &carrier::CARRIER_NOT_INTEGRATED,
    &carrier::UNAPPROVED_IMPORT_CARRIER,
    &service::MISSING_SERVICE,
    &service::SERVICE_CONTRADICTS_NUMBER,
    &service::INEXACT_SERVICE,
    &service::UNTRACKED_ABOVE_LIMIT,
    &order::MALFORMED_ORDER_ID,
    &order::FULFILLED_BY_AMAZON,
    &order::CANCELLED_ORDER,
    &order::PENDING_ORDER,
    &order::SHIP_PLUS_ORDER,
    &order::UNKNOWN_MARKETPLACE,
    &order::ALREADY_SHIPPED_ORDER,
    &order::BUY_SHIPPING_LABEL,
    &order::CANCEL_REQUESTED_ORDER,
    &order::EASY_SHIP_ORDER,
    &order::SHIPPING_SETTINGS_MISMATCH,
    &order::MISSING_SHIP_FROM,
    &order::SHIP_FROM_OUTSIDE_TAX_REGION,
    &order::SPLIT_SHIPMENT_FROM_ABROAD,
    &order::MISPLACED_CASH_ON_DELIVERY,
    &order::UNDECIDED_EXEMPTION,
    &order::UNMEASURED_PACKAGE,
    &order::MISSING_IOSS_NUMBER,
    &order::MALFORMED_COUNTRY,
    &item::MALFORMED_ITEM_ID,
    &item::MALFORMED_QUANTITY,
    &item::QUANTITY_ABOVE_OPEN,
    &item::MISSING_ITEMS,
    &item::UNKNOWN_ITEM,
    &item::REPEATED_ITEM,
    &item::MISSING_TRANSPARENCY_CODES,
    &item::MALFORMED_TRANSPARENCY_CODE,
    &item::TOO_MANY_TRANSPARENCY_CODES,
    &package::MALFORMED_PACKAGE_REFERENCE,
    &package::MISSING_PACKAGE,
    &package::DUPLICATE_PACKAGE_REFERENCE,
    &package::MISSING_PACKAGE_REFERENCE,
    &package::OVERLONG_FIELD,
    &package::UNSENDABLE_CHARACTER,
    &package::CLASHING_PACKAGE_REFERENCE,
    &date::MISSING_SHIP_DATE,
    &date::MALFORMED_SHIP_DATE,
    &date::SHIP_DATE_IN_FUTURE,
    &date::SHIP_DATE_BEFORE_PURCHASE,
    &date::CONFIRMED_AFTER_DELIVERY,
    &date::LATE_CONFIRMATION,
    &date::UNREADABLE_DATE,
    &date::NEAR_AUTO_CANCEL,
];

impl Rule {
    /// The rule of a code (`TRK006`) or a name (`bad-check-digit`), whatever the case.
    ///
    /// ```
    /// use shipconfirm::rules::Rule;
    /// assert_eq!(Rule::find("bad-check-digit").map(|rule| rule.code), Some("TRK006"));
    /// assert!(Rule::find("no-such-rule").is_none());
    /// ```
    pub fn find(word: &str) -> Option<&'static Rule> {
        let word = word.trim();
        RULES.iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(word) || rule.name.eq_ignore_ascii_case(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_every_rule_is_found_by_code_and_by_name() {
        for rule in RULES {
            for word in [rule.code.to_ascii_lowercase(), format!(" {} ", rule.name.to_ascii_uppercase())] {
                assert!(Rule::find(&word).is_some_and(|found| std::ptr::eq(found, *rule)), "{word}");
            }
        }
        assert!(Rule::find("").is_none());
    }

    #[test]
    #[cfg(not(target_arch = "wasm32"))]
    fn ok_what_lowers_the_rate_names_a_criterion_of_amazon_s_report() {
        // These bear on what is measured, not on whether it is valid.
        const NONE: [(&str, &str); 4] = [
            ("SVC001", "a missing service takes an exemption away"),
            ("SVC002", "the service says what Amazon expects, not what it saw"),
            ("SVC004", "an inexact service takes an exemption away"),
            ("ORD016", "whether the package is measured at all is open"),
        ];
        for rule in RULES {
            let excused = NONE.iter().any(|(code, _)| *code == rule.code);
            let lowers = rule.vtr != Effect::Neutral;
            assert_eq!(rule.criterion.is_some(), lowers && !excused, "{} {}", rule.code, rule.name);
            assert!(lowers || !excused, "{} lowers nothing", rule.code);
        }
    }

    #[test]
    fn ok_a_rule_says_where_and_since_when_it_holds() {
        let json = |word: &str| serde_json::to_value(Rule::find(word).unwrap()).unwrap().to_string();
        assert_eq!(
            json("TRK002"),
            r#"{"rule":"missing-parcel-id","code":"TRK002","consequence":"refused","scope":"package","fix":"none","since":"0.1.0","marketplaces":["GB"],"from":"2021-04-19","until":null}"#
        );
        assert_eq!(
            json("PKG007"),
            r#"{"rule":"clashing-package-reference","code":"PKG007","consequence":"refused","scope":"batch","fix":"none","since":"0.1.0","marketplaces":null,"from":null,"until":null}"#
        );
    }
}
