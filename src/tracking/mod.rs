//! Tracking numbers: clean → recognise → verdict, with reasons.

mod check_digit;
mod clean;
mod kind;
mod lexicon;
mod look;
mod near;
mod posts;
mod recognize;
pub(crate) mod selectivity;
mod service;

pub use check_digit::Algorithm;
use clean::clean_into;
pub(crate) use clean::routed;
pub use clean::{Cleaned, Cleaning, Dirt, clean};
pub use kind::Kind;
pub(crate) use kind::{is_rounded, several_numbers};
pub(crate) use near::{Near, Slip, near};
pub use posts::{Post, posts};
pub(crate) use recognize::candidates;
pub use recognize::{Candidate, Context, Grade, Part, Reason, Recognition, Verdict, recognize};
#[cfg(target_arch = "wasm32")]
pub(crate) use recognize::{Recognizer, Seen};
pub use service::Decoded;
pub(crate) use service::{NumberService, ServiceTable, Told};
