//! What every rule says of itself, and the macro that makes its doc comment its page.

use jiff::civil::Date;
use serde::Serialize;

use super::{BatchFacts, BatchFindings, Consequence, Effect, Findings, FixKind, PackageFacts, ShipmentFacts};
use crate::{catalog::Confidence, marketplace::Marketplace, moment::day_text};

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// `TRK006`: three letters of the family, three digits, never used again.
    pub code: &'static str,
    /// The file's name in words: `bad-check-digit`.
    pub name: &'static str,
    /// First line of the page; the English catalogue says the same.
    #[cfg(not(target_arch = "wasm32"))]
    pub title: &'static str,
    /// The page, Markdown.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// What of Amazon's tracking report a finding touches.
    #[cfg(not(target_arch = "wasm32"))]
    pub criterion: Option<Criterion>,
    /// Source file, for the page and for the test that file and name agree.
    #[cfg(not(target_arch = "wasm32"))]
    pub file: &'static str,
    /// Version that brought it.
    pub since: &'static str,
    /// The strongest consequence it gives; weaker facts give weaker ones.
    pub consequence: Consequence,
    /// What it does to the Valid Tracking Rate.
    pub vtr: Effect,
    /// The kind of fix it offers.
    pub fix: FixKind,
    /// Countries of the stores it holds in; empty: all.
    pub stores: &'static [&'static str],
    /// First day it holds.
    pub from: Option<Date>,
    /// First day it no longer holds.
    pub until: Option<Date>,
    /// How sure the fact behind it is.
    pub confidence: Confidence,
    /// How it looks.
    pub scope: RuleScope,
}

words! {
    /// What Amazon's tracking report asks of a package before it counts as valid.
    pub enum Criterion {
        /// The carrier is one that Amazon knows.
        Carrier = "carrier",
        /// The number is one of this carrier's.
        Number = "number",
        /// The carrier scanned the parcel, and Amazon sees the scan.
        Scan = "scan",
        /// It was confirmed before it was delivered.
        Delivery = "delivery",
    }
}

/// How a rule looks at a shipment.
pub type ShipmentCheck = fn(&ShipmentFacts<'_>, &mut Findings<'_>);

/// How a rule looks at a package.
pub type PackageCheck = fn(&PackageFacts<'_>, &mut Findings<'_>);

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum RuleScope {
    /// All shipments checked together; what it finds depends on the company a package is in, so it offers no fix.
    Batch(fn(&BatchFacts<'_>, &mut BatchFindings<'_>)),
    /// The shipment, once; its findings stand at every package of it.
    Shipment(ShipmentCheck),
    /// Each package.
    Package(PackageCheck),
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Info {
            rule: &'static str,
            code: &'static str,
            consequence: Consequence,
            scope: &'static str,
            fix: FixKind,
            since: &'static str,
            marketplaces: Option<&'static [&'static str]>,
            from: Option<String>,
            until: Option<String>,
        }
        Info {
            rule: self.name,
            code: self.code,
            consequence: self.consequence,
            scope: self.scope.name(),
            fix: self.fix,
            since: self.since,
            marketplaces: (!self.stores.is_empty()).then_some(self.stores),
            from: self.from.map(day_text),
            until: self.until.map(day_text),
        }
        .serialize(serializer)
    }
}

impl RuleScope {
    /// `batch`, `shipment` or `package`.
    pub fn name(&self) -> &'static str {
        match self {
            RuleScope::Batch(_) => "batch",
            RuleScope::Shipment(_) => "shipment",
            RuleScope::Package(_) => "package",
        }
    }
}

impl Rule {
    /// Whether it holds in this store on this day. A store that is unknown is asked every rule that holds everywhere.
    pub fn holds(&self, marketplace: Option<&Marketplace>, day: Date) -> bool {
        let here = self.stores.is_empty() || marketplace.is_some_and(|m| self.stores.contains(&m.country));
        here && self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// Declares a rule; the doc comment becomes its page. Fields that are left out mean: everywhere, always, no fix.
macro_rules! rule {
    (
        #[doc = $title:literal]
        $(#[doc = $doc:literal])*
        pub $name:ident {
            code: $code:literal,
            name: $kebab:literal,
            consequence: $consequence:ident,
            vtr: $vtr:ident,
            $(criterion: $criterion:ident,)?
            $(fix: $fix:ident,)?
            $(stores: $stores:expr,)?
            $(from: $from:expr,)?
            $(until: $until:expr,)?
            confidence: $confidence:ident,
            $scope:ident: $check:path,
        }
    ) => {
        #[doc = $title]
        $(#[doc = $doc])*
        #[allow(clippy::needless_update)]
        pub static $name: $crate::rules::Rule = $crate::rules::Rule {
            code: $code,
            name: $kebab,
            #[cfg(not(target_arch = "wasm32"))]
            title: $title.trim_ascii(),
            #[cfg(not(target_arch = "wasm32"))]
            doc: concat!($title, "\n" $(, $doc, "\n")*),
            #[cfg(not(target_arch = "wasm32"))]
            criterion: rule!(@some $($crate::rules::Criterion::$criterion)?),
            #[cfg(not(target_arch = "wasm32"))]
            file: file!(),
            since: "0.1.0",
            consequence: $crate::rules::Consequence::$consequence,
            vtr: $crate::rules::Effect::$vtr,
            fix: rule!(@fix $($fix)?),
            stores: rule!(@or &[], $($stores)?),
            from: rule!(@some $($from)?),
            until: rule!(@some $($until)?),
            confidence: $crate::catalog::Confidence::$confidence,
            scope: $crate::rules::RuleScope::$scope($check),
        };
    };
    (@fix) => { $crate::rules::FixKind::None };
    (@fix $fix:ident) => { $crate::rules::FixKind::$fix };
    (@or $default:expr,) => { $default };
    (@or $default:expr, $given:expr) => { $given };
    (@some) => { None };
    (@some $given:expr) => { Some($given) };
}
