//! The Valid Tracking Rate: what each confirmed package does to it, where it stands, and what the next click will do.
//!
//! ```text
//!  ledger ──entry──▶ Entry ──ruling──▶ Ruled ──tally──▶ Tally ──rate──▶ Rates
//!                                                        │
//!  shipments ──check──▶ Report ───────────forecast───────┴──▶ Forecast
//! ```
//!
//! Whole numbers only: a rate is valid packages of all, and 190 of 200 is exactly 95 %. Days are those of the store.

mod amazon_report;
mod clock;
mod entry;
mod forecast;
mod health;
mod order;
mod plain;
mod rate;
mod ruling;
mod standing;
mod tally;
mod wilson;
mod zone;

pub use amazon_report::{Column, ColumnFound, Comparison, Difference, Likely, compare};
pub use clock::{ClockOptions, Deadline, Deadlines, MARGIN, MOST, Margins, Nearness, deadlines};
pub use entry::{Entry, Unfit, VERSION, read};
pub use forecast::{Ahead, First, Forecast, Forecasts, Outlook, forecast};
pub use health::{Health, LATE_PERCENT, health};
pub use rate::{Leaving, Point, Rate, Rates, Summary, Trend, rates, summary};
pub use ruling::{Basis, Ruled, Ruling, Why, rule};
pub use standing::State;
pub use tally::{RateOptions, Tally};
