//! What a long report takes up: the memory of what it says of packages, and none of what it says besides.
//!
//! A binary of its own, as it counts what is allocated: there is one test in it.
#![cfg(not(target_arch = "wasm32"))]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    fmt::Write as _,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use shipconfirm::outcome::{Options, State, read};

struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: the allocator of the system does the work; beside it two numbers are counted.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Relaxed) + layout.size();
        MOST.fetch_max(now, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

const RESULTS: usize = 100_000;

/// Severity and order of a result: every other one is an error.
fn result(number: usize) -> (&'static str, String) {
    (if number.is_multiple_of(2) { "Error" } else { "Warning" }, format!("202-1234567-{number:07}"))
}

/// Reports of each kind, each result with so many words that nobody reads.
fn reports(besides: usize) -> [(&'static str, String); 3] {
    let (mut xml, mut flat, mut json) = (String::new(), String::new(), String::new());
    write!(
        xml,
        "<AmazonEnvelope><Message><ProcessingReport><StatusCode>Complete</StatusCode><ProcessingSummary><MessagesProcessed>{RESULTS}\
         </MessagesProcessed><MessagesSuccessful>{}</MessagesSuccessful></ProcessingSummary>",
        RESULTS / 2
    )
    .unwrap();
    write!(flat, "…\n\tverarbeitet\t\t{RESULTS}\n\terfolgreich\t\t{}\n\na\tb\tc\td\te\tf\n", RESULTS / 2).unwrap();
    json.push_str("{\"issues\":[");
    for number in 1..=RESULTS {
        let (severity, order) = result(number);
        let elements = "<Told>x</Told>".repeat(besides);
        write!(
            xml,
            "<Result><MessageID>{number}</MessageID><ResultCode>{severity}</ResultCode><ResultMessageCode>18021</ResultMessageCode>\
             <ResultDescription>…</ResultDescription><AdditionalInfo><AmazonOrderID>{order}</AmazonOrderID></AdditionalInfo>{elements}</Result>"
        )
        .unwrap();
        // A flat file has no place for more: lines that hold nothing stand between its rows.
        writeln!(flat, "{number}\t{order}\t12345678901234\t18021\t{severity}\t…{}", "\n".repeat(besides)).unwrap();
        let members = ",\"told\":\"x\"".repeat(besides);
        let comma = if number > 1 { "," } else { "" };
        write!(
            json,
            "{comma}{{\"messageId\":{number},\"code\":\"18021\",\"severity\":\"{}\",\"message\":\"…\"{members}}}",
            severity.to_uppercase()
        )
        .unwrap();
    }
    xml.push_str("</ProcessingReport></Message></AmazonEnvelope>");
    write!(json, "],\"summary\":{{\"messagesProcessed\":{RESULTS},\"messagesAccepted\":{}}}}}", RESULTS / 2).unwrap();
    [("xml", xml), ("flat", flat), ("json", json)]
}

/// The most that was allocated at once while a report was read, which has to say of every package what became of it.
fn most(kind: &str, report: &str) -> usize {
    let before = NOW.load(Relaxed);
    MOST.store(before, Relaxed);
    let reading = read(report.as_bytes(), &Options::default());
    let most = MOST.load(Relaxed) - before;
    assert_eq!(reading.problems, [], "{kind}");
    let summary = &reading.summary;
    assert_eq!((summary.processed, summary.successful), (Some(RESULTS as u64), Some(RESULTS as u64 / 2)), "{kind}");
    assert_eq!((summary.refused, summary.warned, reading.outcomes.len()), (RESULTS / 2, RESULTS / 2, RESULTS), "{kind}");
    for (outcome, number) in reading.outcomes.iter().zip(1..) {
        let (severity, order) = result(number);
        let state = if severity == "Error" { State::Refused } else { State::Warned };
        assert_eq!((outcome.state, outcome.answers[0].number), (state, Some(number as u32)), "{kind}");
        assert!(kind == "json" || outcome.order_id.as_ref() == Some(&order), "{kind}: {:?}", outcome.order_id);
    }
    most
}

#[test]
fn a_long_report_takes_the_memory_of_its_results() {
    for ((kind, bare), (_, wordy)) in reports(0).into_iter().zip(reports(6)) {
        let (one, other) = (most(kind, &bare), most(kind, &wordy));
        println!("{kind}: {} MB of {} MB, {} MB of {} MB", one >> 20, bare.len() >> 20, other >> 20, wordy.len() >> 20);
        assert!(one < RESULTS * 2048, "{kind}: {one} bytes for {RESULTS} results");
        assert!(other < one + (1 << 20), "{kind}: {one} bytes became {other} by what nobody reads");
    }
}
