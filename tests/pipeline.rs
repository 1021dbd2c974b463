//! The whole way on the sample day: read → check → fix → confirm → documents → answers.

use std::collections::BTreeMap;

use shipconfirm::{
    CheckOptions, ConfirmOptions, FixOptions, Readiness, Report, Shipment, apply_fixes, build, check,
    outcome::{self, State},
    payload::To,
    source::{self, read},
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const DAY: &[u8] = include_bytes!("../examples/sample-day.json");

fn options() -> CheckOptions {
    CheckOptions::at("2026-11-21T15:00:00Z".parse().unwrap())
}

fn day() -> Vec<Shipment<'static>> {
    let reading = read(DAY, &source::Options::default());
    assert_eq!(reading.problems, []);
    reading.shipments
}

fn counts(report: &Report) -> BTreeMap<Readiness, usize> {
    let mut counts = BTreeMap::new();
    for package in &report.packages {
        *counts.entry(package.readiness).or_default() += 1;
    }
    counts
}

/// `examples/README.md` says which shipments are fine and what the others show; the engine must agree.
#[test]
fn ok_the_sample_day_shows_what_its_table_says() {
    let shipments = day();
    let report = check(&shipments, &options());
    let rows: Vec<Vec<&str>> = include_str!("../examples/README.md")
        .lines()
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .filter(|cells: &Vec<&str>| cells.len() == 3 && cells[0].contains('-') && cells[0].as_bytes()[0].is_ascii_uppercase())
        .collect();
    assert_eq!(rows.len(), shipments.len());
    for row in rows {
        let (id, fine, shows) = (row[0], row[1] == "yes", row[2]);
        let packages: Vec<_> = report.packages.iter().filter(|package| package.shipment == id).collect();
        assert!(!packages.is_empty(), "{id}");
        let ready = packages.iter().all(|package| package.readiness == Readiness::Ready);
        let noted = packages.iter().any(|package| !package.findings.is_empty());
        let findings: Vec<_> = packages.iter().flat_map(|package| &package.findings).map(|finding| finding.rule.code).collect();
        assert!(if fine { ready } else { noted }, "{id} ({shows}): {findings:?}");
    }
}

#[test]
fn ok_safe_fixes_help_and_change_nothing_twice() {
    let mut shipments = day();
    let before = check(&shipments, &options());
    let applied: usize = shipments.iter_mut().map(|shipment| apply_fixes(shipment, &options(), &FixOptions::default()).len()).sum();
    assert!(applied > 0);
    let after = check(&shipments, &options());
    assert!(counts(&after)[&Readiness::Ready] > counts(&before)[&Readiness::Ready]);
    let again: usize = shipments.iter_mut().map(|shipment| apply_fixes(shipment, &options(), &FixOptions::default()).len()).sum();
    assert_eq!(again, 0);
}

#[test]
fn ok_every_package_goes_or_says_why_not() {
    let shipments = day();
    let report = check(&shipments, &options());
    for to in To::ALL {
        let built = build(&shipments, &report, &ConfirmOptions::default(), *to, "A2EXAMPLE").unwrap();
        let sent: usize = built.documents.iter().map(|document| document.packages).sum();
        assert_eq!(sent + built.held.len(), report.packages.len(), "{}", to.word());
        let blocked = report.packages.iter().filter(|package| package.readiness == Readiness::Blocked).count();
        assert!(built.held.len() >= blocked);
        assert_eq!(build(&shipments, &report, &ConfirmOptions::default(), *to, "A2EXAMPLE").unwrap().documents, built.documents);
    }
}

#[test]
fn ok_a_blocked_package_goes_only_when_its_finding_is_named() {
    let shipments = day();
    let report = check(&shipments, &options());
    let sent = |overrides: &[String]| {
        let options = ConfirmOptions { overrides, ..ConfirmOptions::default() };
        build(&shipments, &report, &options, To::Feed, "A2EXAMPLE")
            .unwrap()
            .documents
            .iter()
            .map(|document| document.packages)
            .sum::<usize>()
    };
    assert_eq!(sent(&["bad-check-digit".to_owned()]), sent(&[]));
    assert_eq!(sent(&["cancelled-order".to_owned()]), sent(&[]) + 1);
    assert_eq!(sent(&["ORD003".to_owned()]), sent(&[]) + 1);
}

#[test]
fn ok_policies_are_those_of_the_day() {
    let shipment = r#"[{ "orderId": "202-1234567-1234567", "marketplace": "GB", "packages": [{ "carrier": "Royal Mail",
        "service": "Royal Mail 48", "shipDate": "2021-04-01", "items": [{ "orderItemId": "12345678901234", "quantity": 1 }] }] }]"#;
    let shipments: Vec<Shipment> = serde_json::from_str(shipment).unwrap();
    let codes = |now: &str| -> Vec<&str> {
        let report = check(&shipments, &CheckOptions::at(now.parse().unwrap()));
        report.packages[0].findings.iter().map(|finding| finding.rule.code).collect()
    };
    assert!(!codes("2021-04-18T12:00:00Z").contains(&"TRK002"));
    assert!(codes("2021-04-19T12:00:00Z").contains(&"TRK002"));
}

/// Sends the sample day by one way, lets a report name some packages, and reads it against what was sent.
#[track_caller]
fn answered(to: To, report: impl Fn(usize, usize) -> String) {
    let shipments = day();
    let checked = check(&shipments, &options());
    let built = build(&shipments, &checked, &ConfirmOptions::default(), to, "A2EXAMPLE").unwrap();
    assert!(built.documents.len() > 1);
    for document in &built.documents {
        let rows = match to {
            // Rows, not packages, are what a flat file has.
            To::Flat => document.bytes.split(|byte| *byte == b'\n').count() - if document.marketplace.country == "JP" { 4 } else { 2 },
            _ => document.packages,
        };
        for refused in 1..=rows {
            let sent = outcome::Options { sent: &[&document.bytes], ..outcome::Options::default() };
            let reading = outcome::read(report(rows, refused).as_bytes(), &sent);
            assert_eq!(reading.problems, [], "{}", document.name);
            assert_eq!(reading.outcomes.len(), document.packages, "{}", document.name);
            let states = |state| reading.outcomes.iter().filter(|outcome| outcome.state == state).count();
            assert_eq!((states(State::Refused), states(State::Accepted)), (1, document.packages - 1), "{} {refused}", document.name);
            let package = reading.outcomes.iter().find(|outcome| outcome.state == State::Refused).unwrap();
            // The payload itself says which order that row is about.
            let text = String::from_utf8_lossy(&document.bytes);
            let order = match to {
                To::Feed => text.split("<AmazonOrderID>").nth(refused).unwrap().split('<').next().unwrap(),
                To::Flat => text
                    .lines()
                    .skip(if document.marketplace.country == "JP" { 2 } else { 0 })
                    .nth(refused)
                    .unwrap()
                    .split('\t')
                    .next()
                    .unwrap(),
                To::Api => text.lines().nth(refused - 1).unwrap().split("/orders/v0/orders/").nth(1).unwrap().split('/').next().unwrap(),
            };
            assert_eq!(package.order_id.as_deref(), Some(order), "{} {refused}", document.name);
            assert_eq!(package.answers[0].code.as_deref(), Some("18021"));
        }
    }
}

#[test]
fn ok_a_report_leads_back_to_the_packages_of_the_feed() {
    answered(To::Feed, |processed, refused| {
        format!(
            "<AmazonEnvelope><Message><ProcessingReport><StatusCode>Complete</StatusCode><ProcessingSummary><MessagesProcessed>{processed}</MessagesProcessed>\
             <MessagesSuccessful>{}</MessagesSuccessful></ProcessingSummary><Result><MessageID>{refused}</MessageID><ResultCode>Error</ResultCode>\
             <ResultMessageCode>18021</ResultMessageCode></Result></ProcessingReport></Message></AmazonEnvelope>",
            processed - 1
        )
    });
}

#[test]
fn ok_a_report_leads_back_to_the_packages_of_the_flat_file() {
    answered(To::Flat, |processed, refused| {
        format!("…\n\t…\t\t{processed}\n\t…\t\t{}\n\na\tb\tc\td\te\tf\n{refused}\t\t\t18021\tエラー\t…\n", processed - 1)
    });
}

#[test]
fn ok_answers_lead_back_to_the_packages_of_the_calls() {
    answered(To::Api, |calls, refused| {
        let answer = |call| match call == refused {
            true => r#"{"status":400,"body":{"errors":[{"code":"18021","message":""}]}}"#,
            false => r#"{"status":204}"#,
        };
        (1..=calls).map(answer).collect::<Vec<_>>().join("\n")
    });
}
