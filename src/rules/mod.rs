//! The registry: one rule, one file, one stable code.
//!
//! A rule's doc comment is its published page; the tests run the examples in it.

#[macro_use]
mod rule;
mod context;
mod exempt;
mod finding;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod pages;
#[cfg(all(test, feature = "messages", not(target_arch = "wasm32")))]
pub(crate) use pages::fences;
#[cfg(test)]
mod probe;

mod carrier;
mod date;
mod item;
mod order;
mod package;
mod service;
mod tracking;

pub use context::{Named, PackageFacts, ShipmentFacts};
pub(crate) use exempt::is_exempt;
pub use finding::{Added, Consequence, Edit, Effect, Finding, Findings, Fix, FixKind};
pub use rule::{Rule, RuleScope};

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
    &service::MISSING_SERVICE,
    &service::SERVICE_CONTRADICTS_NUMBER,
    &order::MALFORMED_ORDER_ID,
    &order::FULFILLED_BY_AMAZON,
    &order::CANCELLED_ORDER,
    &order::PENDING_ORDER,
    &order::SHIP_PLUS_ORDER,
    &order::UNKNOWN_MARKETPLACE,
    &order::ALREADY_SHIPPED_ORDER,
    &order::BUY_SHIPPING_LABEL,
    &item::MALFORMED_ITEM_ID,
    &item::MALFORMED_QUANTITY,
    &item::QUANTITY_ABOVE_OPEN,
    &item::MISSING_ITEMS,
    &package::MALFORMED_PACKAGE_REFERENCE,
    &package::MISSING_PACKAGE,
    &package::DUPLICATE_PACKAGE_REFERENCE,
    &package::MISSING_PACKAGE_REFERENCE,
    &date::MISSING_SHIP_DATE,
    &date::MALFORMED_SHIP_DATE,
    &date::SHIP_DATE_IN_FUTURE,
    &date::SHIP_DATE_BEFORE_PURCHASE,
    &date::CONFIRMED_AFTER_DELIVERY,
    &date::LATE_CONFIRMATION,
    &date::UNREADABLE_DATE,
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
