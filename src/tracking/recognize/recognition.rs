//! The answer to "what is this text", and how it is written as JSON.

use serde::Serialize;

use super::{Candidate, Grade, Part, Reason, Verdict};
use crate::{
    marketplace::Marketplace,
    tracking::{Cleaning, Kind, Post},
};

/// What a text is, and who may have issued it, best first.
#[derive(Debug, Clone)]
pub struct Recognition<'a> {
    /// As it came.
    pub input: &'a str,
    /// As a carrier would write it.
    pub cleaned: String,
    /// What had to be taken away for that.
    pub cleaning: Cleaning,
    /// The whole of a label's barcode, where `cleaned` is the number inside it; the candidates are those of the whole.
    pub barcode: Option<String>,
    /// What it is when it is no tracking number.
    pub kind: Kind,
    /// Best first.
    pub candidates: Vec<Candidate>,
    /// Store whose names the services are given in.
    pub marketplace: Option<&'static Marketplace>,
}

impl Recognition<'_> {
    /// What the candidates speak of: the whole barcode, else the number.
    pub fn whole(&self) -> &str {
        self.barcode.as_deref().unwrap_or(&self.cleaned)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CandidateLine<'c> {
    carrier: &'static str,
    id: &'static str,
    format: &'static str,
    verdict: Verdict,
    confidence: Grade,
    service: Option<ServiceLine<'c>>,
    post: Option<Post>,
    parts: Vec<Part<'c>>,
    reasons: Vec<Reason>,
}

#[derive(Serialize)]
struct ServiceLine<'c> {
    code: Option<&'c str>,
    name: &'static str,
    amazon: Option<&'static str>,
}

impl Serialize for Recognition<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Line<'c> {
            input: &'c str,
            cleaned: &'c str,
            barcode: Option<&'c str>,
            cleaning: Cleaning,
            kind: Kind,
            candidates: Vec<CandidateLine<'c>>,
        }
        let whole = self.whole();
        let candidates = self
            .candidates
            .iter()
            .map(|candidate| CandidateLine {
                carrier: candidate.carrier.amazon_code(),
                id: candidate.carrier.id,
                format: candidate.format.name,
                verdict: candidate.verdict,
                confidence: candidate.confidence,
                service: candidate.service(whole).map(|told| ServiceLine {
                    code: told.code,
                    name: told.name,
                    amazon: self.marketplace.and_then(|store| told.amazon(store)),
                }),
                post: candidate.post(whole),
                parts: candidate.parts(whole),
                reasons: candidate.reasons().collect(),
            })
            .collect();
        Line {
            input: self.input,
            cleaned: &self.cleaned,
            barcode: self.barcode.as_deref(),
            cleaning: self.cleaning,
            kind: self.kind,
            candidates,
        }
        .serialize(serializer)
    }
}
