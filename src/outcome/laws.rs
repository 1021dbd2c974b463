//! What holds of every answer.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::{AnswerKind, Basis, Options, Outcome, Reading, State, cases::told, read};
use proptest::prelude::*;

const KINDS: [Option<AnswerKind>; 6] = [
    None,
    Some(AnswerKind::XmlReport),
    Some(AnswerKind::FlatReport),
    Some(AnswerKind::JsonReport),
    Some(AnswerKind::ConfirmAnswer),
    Some(AnswerKind::ReadBack),
];

fn feed(orders: usize) -> String {
    let message = |n: usize| {
        format!(
            "<Message><MessageID>{}</MessageID><OrderFulfillment><AmazonOrderID>202-1234567-{:07}</AmazonOrderID></OrderFulfillment></Message>",
            n + 1,
            n
        )
    };
    format!("<AmazonEnvelope>{}</AmazonEnvelope>", (0..orders).map(message).collect::<String>())
}

fn flat_file(orders: usize) -> String {
    let row = |n: usize| format!("202-1234567-{n:07}\t{n:014}\tT{n}\n");
    "order-id\torder-item-id\ttracking-number\n".to_owned() + &(0..orders).map(row).collect::<String>()
}

/// Message, whether it is an error, its code.
type Result = (u32, bool, u32);

fn xml(processed: u64, successful: u64, results: &[Result]) -> String {
    let result = |(number, error, code): &Result| {
        let severity = if *error { "Error" } else { "Warning" };
        format!(
            "<Result><MessageID>{number}</MessageID><ResultCode>{severity}</ResultCode><ResultMessageCode>{code}</ResultMessageCode></Result>\n"
        )
    };
    format!(
        "<AmazonEnvelope><Message><ProcessingReport><StatusCode>Complete</StatusCode><ProcessingSummary>\
         <MessagesProcessed>{processed}</MessagesProcessed><MessagesSuccessful>{successful}</MessagesSuccessful></ProcessingSummary>\n{}\
         </ProcessingReport></Message></AmazonEnvelope>",
        results.iter().map(result).collect::<String>()
    )
}

fn flat(processed: u64, successful: u64, results: &[Result]) -> String {
    let row = |(number, error, code): &Result| {
        let severity = if *error { "Fehler" } else { "Warnung" };
        format!("{number}\t202-1234567-{:07}\t{:014}\t{code}\t{severity}\t…\n", number - 1, number - 1)
    };
    format!(
        "…\n\tverarbeitet\t\t{processed}\n\terfolgreich\t\t{successful}\n\na\tb\tc\td\te\tf\n{}",
        results.iter().map(row).collect::<String>()
    )
}

fn reading(input: &str, sent: &str) -> Reading {
    read(input.as_bytes(), &Options { sent: &[sent.as_bytes()], ..Options::default() })
}

fn all(reading: &Reading) -> Vec<String> {
    reading.outcomes.iter().map(told).collect()
}

fn bounded(input: &[u8], sent: &[u8]) -> core::result::Result<(), TestCaseError> {
    let packages = read(b"", &Options { sent: &[sent], ..Options::default() }).outcomes.len();
    for kind in KINDS {
        for status in [None, Some(204), Some(400)] {
            let reading = read(input, &Options { kind, status, sent: &[sent] });
            prop_assert_eq!(reading.outcomes.len(), packages);
            prop_assert!(reading.problems.len() <= 204);
            prop_assert!(reading.problems.iter().all(|problem| problem.byte.is_none_or(|byte| byte <= input.len())));
            read(input, &Options { kind, status, sent: &[] });
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm(input in proptest::collection::vec(any::<u8>(), 0..300), sent in proptest::collection::vec(any::<u8>(), 0..300)) {
        bounded(&input, &sent)?;
    }

    #[test]
    fn near_misses_are_read_without_harm(
        input in "(<AmazonEnvelope>|<ProcessingReport>|<Result>|</Result>|<MessageID>1|&lt;|&x;|<!DOCTYPE a|[{]\"(errors|issues|order|packages|status)\":|[{}\\[\\],:\"\n\t a1]|\t1\n|1\t2\t3\t4\n){0,40}",
        sent in "(<Message>|</Message>|<MessageID>1</MessageID>|order-id\torder-item-id\n|1\t2\n|[{]\"path\":\"a/b/c\"[}]|[{}\\[\\],:\"\n\t]){0,20}",
    ) {
        bounded(input.as_bytes(), sent.as_bytes())?;
    }

    #[test]
    fn a_cut_report_accepts_nothing(results in proptest::collection::vec((1..6u32, any::<bool>(), 0..3u32), 0..6), at in 0.0..1.0f64) {
        let whole = xml(5, 5, &results);
        let cut = &whole[..(whole.len() as f64 * at) as usize];
        let reading = reading(cut.get(..).unwrap(), &feed(5));
        prop_assert!(reading.outcomes.iter().all(|outcome| outcome.state != State::Accepted), "{:?}", all(&reading));
    }

    #[test]
    fn the_order_of_rows_means_nothing(
        (results, shuffled) in proptest::collection::vec((1..8u32, any::<bool>(), 18020..18030u32), 0..12).prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
        successful in 0..8u64,
    ) {
        prop_assert_eq!(all(&reading(&xml(7, successful, &results), &feed(7))), all(&reading(&xml(7, successful, &shuffled), &feed(7))));
        prop_assert_eq!(all(&reading(&flat(7, successful, &results), &flat_file(7))), all(&reading(&flat(7, successful, &shuffled), &flat_file(7))));
    }

    #[test]
    fn what_is_not_named_is_accepted_only_by_the_counts(
        results in proptest::collection::btree_map(1..8u32, (any::<bool>(), 18020..18030u32), 0..7),
        wrong in any::<bool>(),
    ) {
        let results: Vec<Result> = results.into_iter().map(|(number, (error, code))| (number, error, code)).collect();
        let errors = results.iter().filter(|(_, error, _)| *error).count() as u64;
        prop_assume!(!wrong || errors < 7);
        let successful = 7 - errors - u64::from(wrong);
        for (report, sent) in [(xml(7, successful, &results), feed(7)), (flat(7, successful, &results), flat_file(7))] {
            let reading = reading(&report, &sent);
            prop_assert_eq!(reading.outcomes.len(), 7);
            for (at, outcome) in reading.outcomes.iter().enumerate() {
                let named = results.iter().find(|(number, ..)| *number as usize == at + 1);
                let expected = match named {
                    Some((_, true, _)) => (State::Refused, Basis::Named),
                    Some((_, false, _)) => (State::Warned, Basis::Named),
                    None if wrong => (State::Unknown, Basis::Uncounted),
                    None => (State::Accepted, Basis::Counted),
                };
                let Outcome { state, basis, .. } = outcome;
                prop_assert_eq!((*state, *basis), expected, "{}", told(outcome));
            }
        }
    }
}

/// A line of megabytes, a hundred thousand rows, a tower of elements: each ends soon and says what it is.
#[test]
fn ok_the_large_and_the_deep() {
    let many = flat(1_000_000, 0, &(1..=100_000).map(|n| (n, true, 18021)).collect::<Vec<_>>());
    assert_eq!(read(many.as_bytes(), &Options::default()).summary.refused, 100_000);
    let line = format!("\ta\t1\n\tb\t1\n{}", "x".repeat(4 << 20));
    let codes = |input: &[u8]| {
        read(input, &Options::default()).problems.iter().map(|problem| problem.params.told(problem.code)).collect::<Vec<_>>()
    };
    assert_eq!(codes(line.as_bytes()), ["E_ROW_TOO_LONG what=row bytes=4194304 most=1048576"]);
    let deep = format!("<AmazonEnvelope><ProcessingReport>{}", "<a>".repeat(1 << 20));
    assert_eq!(codes(deep.as_bytes()), ["E_XML what=depth"]);
    let deep = format!("{{\"issues\":[{}", "[".repeat(1 << 20));
    assert_eq!(codes(deep.as_bytes()), ["E_REPORT_ROW"]);
    let deep = format!("{{\"issues\":[{}{}]}}", "[".repeat(1 << 20), "]".repeat(1 << 20));
    assert_eq!(codes(deep.as_bytes()), ["E_REPORT_ROW"]);
}

/// Entities, cut ends and damage in a report of three packages: what was whole before it counts, and nothing is taken for accepted.
#[test]
fn err_reports_that_mean_harm() {
    #[track_caller]
    fn harmed(report: &str, told: &str, states: [State; 3]) {
        let reading = reading(report, &feed(3));
        assert_eq!(reading.problems.iter().map(|problem| problem.params.told(problem.code)).collect::<Vec<_>>(), [told]);
        assert_eq!(reading.outcomes.iter().map(|outcome| outcome.state).collect::<Vec<_>>(), states);
    }
    let whole = xml(3, 2, &[(1, true, 18021), (2, false, 18021)]);
    let nothing = [State::Unknown; 3];
    let laughs = "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    harmed(&format!("<?xml version=\"1.0\"?>{laughs}{whole}"), "E_XML what=doctype", nothing);
    harmed(&format!("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">{whole}"), "E_XML what=doctype", nothing);
    // The first result was whole before the damage.
    let first = [State::Refused, State::Unknown, State::Unknown];
    harmed(&whole.replace("Warning", "&b;"), "E_XML what=entity", first);
    harmed(&whole.replace("<ResultCode>Warning", "<ResultCode"), "E_XML what=syntax", first);
    harmed(whole.split("Warning").next().unwrap(), "E_XML what=end", first);
    // A text of megabytes is a text.
    let long = whole
        .replace("Warning</ResultCode>", &format!("Warning</ResultCode><ResultDescription>{}</ResultDescription>", "x".repeat(16 << 20)));
    let states: Vec<_> = reading(&long, &feed(3)).outcomes.iter().map(|outcome| outcome.state).collect();
    assert_eq!(states, [State::Refused, State::Warned, State::Accepted]);
}
