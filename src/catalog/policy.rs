//! What a store demands and measures, and since when.

use std::fmt;

use jiff::civil::Date;

use super::{Confidence, NeedKind, generated};
use crate::marketplace::Marketplace;

/// One store's policy; absent means unknown, never "no".
#[derive(Debug)]
pub struct Policy {
    /// ISO 3166 country of the store.
    pub country: &'static str,
    /// VTR target, when the store states one.
    pub target_percent: Option<u8>,
    /// How sure the target is, and the sources that say so.
    #[cfg(feature = "files")]
    pub target_basis: (Confidence, &'static [&'static str]),
    /// What follows below the target.
    #[cfg(feature = "files")]
    pub below: Below,
    /// Whether the promised delivery date, not the confirmation, decides which rows hold for a package.
    #[cfg(feature = "files")]
    pub by_promise: bool,
    /// Since when the carrier code is demanded, exactly as listed.
    pub carrier_code: Option<Since>,
    /// Since when `Other` is not taken.
    pub other_forbidden: Option<Since>,
    /// Periods in which the delivery service was demanded or recommended.
    pub service: &'static [Need],
    /// Periods in which a tracking number was demanded, and of what.
    pub tracking: &'static [Need],
    /// Since when Royal Mail parcel IDs are demanded.
    pub parcel_id: Option<Since>,
    /// Since when a number of the wrong shape draws a warning.
    pub format_warning: Option<Since>,
    /// Since when a number of the wrong shape is refused.
    pub format_error: Option<Since>,
    /// Period in which only some carriers count.
    pub integrated: Option<Integrated>,
    /// Which packages the VTR measures, by period.
    pub scope: &'static [Scope],
    /// Which packages it leaves out.
    pub exemptions: &'static [Exemption],
    /// How many scans parcels from abroad need to count, by value.
    pub scans: &'static [Scans],
    /// Days after the ship-by date until an unconfirmed order is cancelled, and whether they are business days.
    pub auto_cancel: Option<(u32, bool)>,
    /// EU low-value consignments from outside: only listed carriers, never `Other`.
    pub ioss: Option<(Since, Amount)>,
}

/// What Amazon does below the target of a store, as far as it is known.
#[cfg(feature = "files")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Below {
    /// What it does.
    pub does: super::Sanction,
    /// How sure that is.
    pub confidence: Confidence,
    /// Keys of `catalog/sources.toml` that say so.
    pub source: &'static [&'static str],
    /// The day on which it was last looked up; blank where nothing is known.
    pub checked: &'static str,
}

#[cfg(feature = "files")]
impl Below {
    /// Nothing is known of it.
    pub const UNKNOWN: Below = Below { does: super::Sanction::Unknown, confidence: Confidence::Unknown, source: &[], checked: "" };
}

/// A rule's first day (unknown when `None`) and how sure it is.
#[derive(Debug, Clone, Copy)]
pub struct Since {
    pub(crate) from: Option<Date>,
    /// How sure the fact is.
    pub confidence: Confidence,
}

impl Since {
    /// Whether it holds on `day`; with an unknown first day it holds always.
    pub fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day)
    }
}

/// A demand and its period.
#[derive(Debug, Clone, Copy)]
pub struct Need {
    /// What is demanded.
    pub kind: NeedKind,
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    /// How sure the fact is.
    pub confidence: Confidence,
}

/// Decimal amount in thousandths of a currency unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Thousandths.
    pub thousandths: i64,
    /// ISO 4217.
    pub currency: &'static str,
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.thousandths / 1000, self.thousandths % 1000 / 10)
    }
}

/// Which packages are measured in a period.
#[derive(Debug, Clone, Copy)]
pub struct Scope {
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    /// `domestic`, `cross-border`, `inbound`, `all` or `unknown`.
    pub shipments: &'static str,
    /// `inbound`: from these countries; `cross-border`: between these and the store's own. Empty: any.
    pub countries: &'static [&'static str],
    /// True when only packages of integrated carriers are measured.
    pub integrated_only: bool,
    /// Only packages of this value or more.
    pub at_least: Option<Amount>,
    /// How sure the fact is.
    pub confidence: Confidence,
    /// Keys of `catalog/sources.toml` that say so.
    #[cfg(feature = "files")]
    pub source: &'static [&'static str],
}

/// Parcels from abroad that need more than one scan in a period.
#[derive(Debug, Clone, Copy)]
pub struct Scans {
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    /// Where they leave.
    pub countries: &'static [&'static str],
    /// Below this value one scan is enough.
    pub one_below: Amount,
    /// How sure the fact is.
    pub confidence: Confidence,
    /// Keys of `catalog/sources.toml` that say so.
    #[cfg(feature = "files")]
    pub source: &'static [&'static str],
}

/// Which services an exemption covers.
#[derive(Debug, Clone, Copy)]
pub enum ServiceClass {
    /// Any.
    Any,
    /// Those Amazon calls untracked.
    Untracked,
    /// Letter services.
    Letter,
    /// These, by exact name.
    Named(&'static [&'static str]),
}

/// Carriers that count in a period; the others do not.
#[derive(Debug, Clone, Copy)]
pub struct Integrated {
    pub(crate) since: Since,
    pub(crate) until: Option<Date>,
    /// Amazon codes; empty: those with integration evidence.
    pub carriers: &'static [&'static str],
    /// What a carrier's numbers must end in to count (Japan: China Post, `CN`).
    pub ends: &'static [(&'static str, &'static str)],
    /// Keys of `catalog/sources.toml` that say so.
    #[cfg(feature = "files")]
    pub source: &'static [&'static str],
}

/// Packages the VTR leaves out in a period.
#[derive(Debug, Clone, Copy)]
pub struct Exemption {
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    /// Only below this value.
    pub below: Option<Amount>,
    /// Which services.
    pub services: ServiceClass,
    /// Only these carriers (Amazon codes); empty: any.
    pub carriers: &'static [&'static str],
    /// Not these carriers.
    pub except_carriers: &'static [&'static str],
    /// Only carriers that are integrated (`true`) or that are not (`false`).
    pub integrated: Option<bool>,
    /// Only labels bought in Amazon Buy Shipping.
    pub buy_shipping: bool,
    /// Whether carrier and service must match Amazon's text exactly.
    pub exact: bool,
    /// `domestic`, `abroad`, `cross-border` or empty for any.
    pub origin: &'static str,
    /// Countries of origin; empty: any.
    pub countries: &'static [&'static str],
    /// How sure the fact is.
    pub confidence: Confidence,
    /// Keys of `catalog/sources.toml` that say so.
    #[cfg(feature = "files")]
    pub source: &'static [&'static str],
}

/// Whether a period holds on `day`; an open end is unknown or none.
fn holds(from: Option<Date>, until: Option<Date>, day: Date) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until)
}

impl Need {
    /// Whether it holds on `day`.
    pub fn holds(&self, day: Date) -> bool {
        holds(self.from, self.until, day)
    }
}

impl Integrated {
    /// Whether it holds on `day`.
    pub fn holds(&self, day: Date) -> bool {
        holds(self.since.from, self.until, day)
    }

    /// How sure the fact is.
    pub fn confidence(&self) -> Confidence {
        self.since.confidence
    }
}

impl Scope {
    /// Whether it holds on `day`.
    pub fn holds(&self, day: Date) -> bool {
        holds(self.from, self.until, day)
    }
}

impl Scans {
    /// Whether it holds on `day`.
    pub fn holds(&self, day: Date) -> bool {
        holds(self.from, self.until, day)
    }
}

impl Exemption {
    /// Whether it holds on `day`.
    pub fn holds(&self, day: Date) -> bool {
        holds(self.from, self.until, day)
    }
}

impl Policy {
    /// The policy of a store, when one is known.
    ///
    /// ```
    /// use shipconfirm::{Marketplace, catalog::Policy};
    /// let uk = Marketplace::find("GB").and_then(Policy::of).map(|policy| policy.target_percent);
    /// assert_eq!(uk, Some(Some(95)));
    /// ```
    pub fn of(marketplace: &Marketplace) -> Option<&'static Policy> {
        generated::POLICIES.iter().find(|policy| policy.country == marketplace.country)
    }

    /// Whether the rate counts packages of carriers Amazon cannot read on `day`: before the 2025 change the UK left them out.
    pub fn measures(&self, day: Date) -> bool {
        self.scope.is_empty() || self.scope.iter().any(|scope| scope.holds(day) && scope.countries.is_empty() && !scope.integrated_only)
    }

    /// Every policy.
    pub fn all() -> &'static [Policy] {
        generated::POLICIES
    }
}
