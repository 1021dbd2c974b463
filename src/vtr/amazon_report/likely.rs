//! Why Amazon and the ledger may differ.

use super::{columns::Told, in_window, number};
use crate::{
    catalog::{Carrier, key},
    overlay::{meant, resolve},
    vtr::{
        Entry, RateOptions, Ruling, Why,
        ruling::{Class, Row},
        zone::second_of,
    },
};

words! {
    /// Why Amazon and the ledger may differ.
    pub enum Likely {
        /// The ledger has no such order.
        NotInLedger = "not-in-ledger",
        /// Amazon has another carrier.
        OtherCarrier = "other-carrier",
        /// Amazon has another tracking number.
        OtherNumber = "other-number",
        /// Confirmed or corrected within 72 hours.
        Settling = "settling",
        /// Another promised day, or one outside the window: Amazon's report lags up to two weeks.
        Window = "window",
        /// Amazon keeps it in another category.
        OtherCategory = "other-category",
        /// The ledger takes it to be exempt.
        Exempt = "exempt",
        /// The ledger takes it to be out of scope, or knows no policy.
        OutOfScope = "out-of-scope",
        /// The carrier is none that Amazon reads, or the scans are too few.
        Scans = "scans",
        /// The ledger has a scan that Amazon has not seen.
        ScanNotSeen = "scan-not-seen",
        /// Amazon has seen a scan that the ledger does not know.
        ScanNotKnown = "scan-not-known",
        /// The ledger counts it against, and the report does not have it.
        NotInReport = "not-in-report",
    }
}

/// Why both differ; none where they agree, or the report does not say.
pub(super) fn likely(row: &Told, entry: &Entry<'_>, ruling: Ruling, why: Why, options: &RateOptions) -> Option<Likely> {
    let agree = match ruling {
        Ruling::Counts => row.valid != Some(false),
        Ruling::Defect => row.valid != Some(true),
        Ruling::AtRisk | Ruling::Pending => row.valid.is_none(),
        Ruling::Exempt | Ruling::OutOfScope | Ruling::Unknown => false,
    };
    if agree {
        return None;
    }
    let Row { store, zone, promised } = Row::of(entry).ok()?;
    let carrier = |text: &str| -> Option<&'static Carrier> { meant(&resolve(text, Some(store), options.overlay), options.overlay) };
    let differs = |theirs: &str, ours: &str| !theirs.is_empty() && key(theirs) != key(ours);
    let settling = second_of(entry.confirmed_at.as_str()).is_some_and(|at| at > options.now - Class::LAG);
    let another_day = zone.day_of(&row.deliver_by).is_some_and(|day| day != promised);
    let same_carrier = || carrier(&row.carrier).is_some_and(|theirs| Some(theirs) == carrier(entry.carrier.as_str()));
    Some(match ruling {
        _ if settling => Likely::Settling,
        _ if differs(&row.carrier, entry.carrier.as_str()) && !same_carrier() => Likely::OtherCarrier,
        _ if !row.tracking_number.is_empty() && number(&row.tracking_number) != number(entry.tracking_number.as_str()) => {
            Likely::OtherNumber
        }
        Ruling::Exempt => Likely::Exempt,
        Ruling::OutOfScope | Ruling::Unknown => Likely::OutOfScope,
        _ if another_day || !in_window(promised, zone, options) => Likely::Window,
        _ if matches!(why, Why::Unread | Why::TooFewScans) => Likely::Scans,
        Ruling::Counts | Ruling::Pending | Ruling::AtRisk if row.valid == Some(false) => {
            if differs(&row.category, entry.category.as_str()) { Likely::OtherCategory } else { Likely::ScanNotSeen }
        }
        _ => Likely::ScanNotKnown,
    })
}
