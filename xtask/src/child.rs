//! Runs a program and never looks hung while it is silent.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::paths;

/// Longest time without a word from us.
const SILENCE: Duration = Duration::from_secs(20);
/// How long to read on after the program ended: something it started may hold its pipes open.
const DRAIN: Duration = Duration::from_secs(2);

/// What to do with what the program prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Pass everything on: test runners, whose closing lines people and CI read.
    Everything,
    /// Only when it fails: builds and installers.
    Failures,
}

pub struct Finished {
    pub status: ExitStatus,
    /// Both streams in the order they came.
    pub text: String,
}

/// Runs the program; an error when it cannot start or does not exit with 0.
pub fn run(command: &mut Command, show: Show) -> Result<String> {
    let finished = watch(command, show)?;
    if finished.status.success() {
        return Ok(finished.text);
    }
    if show == Show::Failures {
        eprintln!("{}", finished.text.trim_end());
    }
    bail!("`{}` ended with {}", line_of(command), finished.status)
}

/// Runs the program to its end, whatever it exits with.
pub fn watch(command: &mut Command, show: Show) -> Result<Finished> {
    let terminal = std::io::stderr().is_terminal();
    if show == Show::Everything && terminal && std::env::var_os("NO_COLOR").is_none() {
        // The program writes to a pipe and would drop its colours.
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    let mut program = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{}` could not start", line_of(command)))?;

    let (send, receive) = mpsc::channel();
    if let Some(out) = program.stdout.take() {
        read(out, false, send.clone());
    }
    if let Some(err) = program.stderr.take() {
        read(err, true, send);
    }

    let start = Instant::now();
    let mut bytes = Vec::new();
    let mut last_word = Instant::now();
    let mut last_output = Instant::now();
    let mut drawn = false;
    loop {
        match receive.recv_timeout(Duration::from_millis(250)) {
            Ok((is_stderr, chunk)) => {
                last_output = Instant::now();
                if show == Show::Everything {
                    last_word = last_output;
                    pass_on(is_stderr, &chunk);
                }
                bytes.extend_from_slice(&chunk);
            }
            Err(RecvTimeoutError::Timeout) => {
                if program.try_wait()?.is_some() && last_output.elapsed() > DRAIN {
                    break;
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
        let beat = if terminal && show == Show::Failures { Duration::from_secs(1) } else { SILENCE };
        if last_word.elapsed() >= beat {
            last_word = Instant::now();
            let line = heartbeat(start.elapsed(), &bytes);
            if terminal && show == Show::Failures {
                drawn = true;
                eprint!("\r\x1b[2K{line}");
            } else {
                eprintln!("{line}");
            }
        }
    }
    if drawn {
        eprint!("\r\x1b[2K");
    }
    let status = program.wait()?;
    Ok(Finished { status, text: String::from_utf8_lossy(&bytes).into_owned() })
}

fn read(mut pipe: impl Read + Send + 'static, is_stderr: bool, send: Sender<(bool, Vec<u8>)>) {
    std::thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(count) = pipe.read(&mut buffer) {
            if count == 0 || send.send((is_stderr, buffer[..count].to_vec())).is_err() {
                break;
            }
        }
    });
}

/// A closed pipe of ours (`| head`) must not end the program's run.
fn pass_on(is_stderr: bool, chunk: &[u8]) {
    let _ = if is_stderr {
        std::io::stderr().write_all(chunk)
    } else {
        let mut out = std::io::stdout();
        out.write_all(chunk).and_then(|()| out.flush())
    };
}

/// Time so far, and the last line of the program.
fn heartbeat(time: Duration, bytes: &[u8]) -> String {
    let tail = &bytes[bytes.len().saturating_sub(2000)..];
    let text = String::from_utf8_lossy(tail);
    // A line may still be on its way.
    let text = text.rsplit_once('\n').map_or(text.as_ref(), |(whole, _)| whole);
    let last = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let last: String = last.chars().filter(|c| !c.is_control()).take(60).collect();
    format!("    … {} s  {last}", time.as_secs()).trim_end().to_owned()
}

/// The program and its arguments as one would type them in the root of the repository.
fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    let words = command.get_args().map(|word| paths::short(Path::new(word)));
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heartbeat_tells_the_last_line() {
        let said = "Compiling serde v1\n   Compiling csv v1.4.0\n\n";
        assert_eq!(heartbeat(Duration::from_secs(40), said.as_bytes()), "    … 40 s  Compiling csv v1.4.0");
        assert_eq!(heartbeat(Duration::from_secs(40), b"one\nCompi"), "    … 40 s  one");
        assert_eq!(heartbeat(Duration::from_secs(20), b""), "    … 20 s");
    }

    #[cfg(unix)]
    #[test]
    fn both_streams_are_kept_and_a_failure_is_an_error() {
        let mut good = Command::new("sh");
        good.args(["-c", "echo out; echo err >&2"]);
        let text = run(&mut good, Show::Failures).unwrap();
        assert!(text.contains("out\n") && text.contains("err\n"));

        let mut bad = Command::new("/bin/sh");
        bad.args(["-c", "exit 3"]);
        let error = run(&mut bad, Show::Failures).unwrap_err().to_string();
        assert_eq!(error, "`sh -c exit 3` ended with exit status: 3");
    }

    #[cfg(unix)]
    #[test]
    fn a_grandchild_that_keeps_the_pipe_does_not_hold_us() {
        let start = Instant::now();
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 30 & echo done"]);
        assert_eq!(run(&mut command, Show::Failures).unwrap(), "done\n");
        assert!(start.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program"), Show::Failures).unwrap_err();
        assert_eq!(error.to_string(), "`no-such-program` could not start");
    }
}
