//! One line when a step starts, one with its time when it ends, and a tally of many.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How a step ended well.
pub enum Done {
    Worked,
    /// Nothing it depends on has changed since the last run.
    Unchanged,
    Note(String),
}

/// Runs one step and prints how long it took.
pub fn step(name: &str, work: impl FnOnce() -> Result<Done>) -> Result<()> {
    eprintln!("==> {name}");
    let start = Instant::now();
    let result = work();
    let time = seconds(start.elapsed());
    match &result {
        Ok(Done::Worked) => eprintln!("    {name}: {time}"),
        Ok(Done::Unchanged) => eprintln!("    {name}: unchanged, {time}"),
        Ok(Done::Note(note)) => eprintln!("    {name}: {note}, {time}"),
        Err(_) => eprintln!("    {name}: FAILED, {time}"),
    }
    result.map(|_| ())
}

pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole >= 60 { format!("{} min {:02} s", whole / 60, whole % 60) } else { format!("{:.1} s", time.as_secs_f64()) }
}

enum Outcome {
    Passed,
    Failed(String),
    NotRun(String),
}

/// Steps that all run even when an earlier one fails.
pub struct Tally {
    start: Instant,
    steps: Vec<(String, Outcome, Duration)>,
}

impl Tally {
    pub fn new() -> Self {
        Tally { start: Instant::now(), steps: Vec::new() }
    }

    /// Runs a step; true when it passed.
    pub fn run(&mut self, name: &str, work: impl FnOnce() -> Result<Done>) -> bool {
        let start = Instant::now();
        let outcome = match step(name, work) {
            Ok(()) => Outcome::Passed,
            Err(error) => {
                eprintln!("    {error:#}");
                Outcome::Failed(format!("{error:#}"))
            }
        };
        let passed = matches!(outcome, Outcome::Passed);
        self.steps.push((name.to_owned(), outcome, start.elapsed()));
        passed
    }

    /// Says in one line that a step was not run, and why.
    pub fn not_run(&mut self, name: &str, why: &str) {
        eprintln!("==> {name}: not run: {why}");
        let outcome = Outcome::NotRun(why.to_owned());
        self.steps.push((name.to_owned(), outcome, Duration::ZERO));
    }

    /// Prints the table and the closing line; an error when a step failed.
    pub fn finish(self) -> Result<()> {
        println!("{}", self.summary());
        println!("whole run: {}", seconds(self.start.elapsed()));
        println!("{}", self.closing());
        match self.failed() {
            0 => Ok(()),
            1 => bail!("a step failed"),
            failed => bail!("{failed} steps failed"),
        }
    }

    fn summary(&self) -> String {
        let width = self.steps.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0);
        let rows = self.steps.iter().map(|(name, outcome, time)| {
            let (word, why) = match outcome {
                Outcome::Passed => ("passed", ""),
                Outcome::Failed(why) => ("FAILED", why.as_str()),
                Outcome::NotRun(why) => ("not run", why.as_str()),
            };
            let row = format!("  {name:width$}  {word:7}  {:>11}  {why}", seconds(*time));
            row.trim_end().to_owned()
        });
        format!("\nSummary\n{}", rows.collect::<Vec<_>>().join("\n"))
    }

    fn closing(&self) -> String {
        let passed = self.steps.iter().filter(|(_, o, _)| matches!(o, Outcome::Passed)).count();
        let failed = self.failed();
        match self.steps.len() - passed - failed {
            0 => format!("steps: {passed} passed, {failed} failed"),
            skipped => format!("steps: {passed} passed, {failed} failed, {skipped} skipped"),
        }
    }

    fn failed(&self) -> usize {
        self.steps.iter().filter(|(_, o, _)| matches!(o, Outcome::Failed(_))).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_well() {
        assert_eq!(seconds(Duration::from_millis(1240)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(59)), "59.0 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn a_failure_does_not_stop_the_next_step() {
        let mut tally = Tally::new();
        assert!(tally.run("first", || Ok(Done::Worked)));
        assert!(!tally.run("second", || bail!("it broke")));
        assert!(tally.run("third", || Ok(Done::Unchanged)));
        assert_eq!(tally.closing(), "steps: 2 passed, 1 failed");
        tally.not_run("fourth", "no browser");
        assert_eq!(tally.closing(), "steps: 2 passed, 1 failed, 1 skipped");
        assert!(tally.summary().contains("second  FAILED"));
        assert!(tally.summary().contains("it broke"));
        assert_eq!(tally.finish().unwrap_err().to_string(), "a step failed");
    }

    #[test]
    fn all_passed_is_no_error() {
        let mut tally = Tally::new();
        tally.run("only", || Ok(Done::Worked));
        assert!(tally.finish().is_ok());
    }
}
