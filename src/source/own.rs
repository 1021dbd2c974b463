//! The small engine reads our own JSON and JSON lines, and says of all else which engine reads it.

use super::{Detected, Encoding, Options, Part, Platform, Problem, Problems, Reading, json, jsonl};
use crate::{params::Params, shipment::Shipment};

pub(super) fn read_text<'a>(
    input: &'a [u8],
    start: usize,
    _: &Options<'_>,
    problems: &mut Problems<'_>,
) -> (Option<Detected>, Vec<Shipment<'a>>) {
    let text = input.get(start..).unwrap_or_default().trim_ascii_start();
    let (shape, shipments) = match text.first() {
        Some(b'{') if jsonl::looks_like(text) => ("json-lines", jsonl::read(input, start, problems)),
        Some(b'{' | b'[') => ("json", json::read(input, start, problems)),
        _ => {
            problems.at("E_FORMAT", start, || Params::what("files"));
            return (None, Vec::new());
        }
    };
    (Some(Detected { platform: Platform::Shipconfirm, shape, reason: Params::what("json"), encoding: Encoding::Utf8 }), shipments)
}

/// The small engine joins no report.
pub(super) fn join(_: &mut [Shipment<'_>], _: &[u8]) -> Vec<Problem> {
    vec![Problem { code: "E_FORMAT", params: Params::what("files"), line: None, column: None, byte: None }]
}

/// The small engine reads no parts.
pub(super) fn part<'p>(_: &Options<'p>) -> Option<Part<'p>> {
    None
}

/// The small engine knows no names of platforms.
pub(super) fn settle(_: &mut Reading<'_>, _: &Options<'_>) {}
