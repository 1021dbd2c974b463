//! The command line.

use std::ffi::OsString;

use lexopt::prelude::*;

pub const USAGE: &str = "\
Usage: cargo xtask VERB

  demo [--once] [--port N]   set up, check the sample day, serve the panel (port 4180)
  build                      the WASM, the npm package and the panel
  test [--require-browser]   every test there is
  gen [--check]              write the generated files, or say which are stale
  bench                      speed natively and in Node, and the size of the WASM
  desk-check                 the panel's thirty points, in Chromium
  ci                         doctor, test --require-browser, demo --once
  doctor                     what is installed, what is missing, what to type";

pub const DEFAULT_PORT: u16 = 4180;

#[derive(Debug, PartialEq, Eq)]
pub enum Verb {
    Help,
    Demo { once: bool, port: u16 },
    Build,
    Test { require_browser: bool },
    Gen { check: bool },
    Bench,
    DeskCheck,
    Ci,
    Doctor,
}

pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Verb, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(words);
    let mut verb = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Verb::Help),
        Some(Value(word)) => match word.to_str() {
            Some("help") => Verb::Help,
            Some("demo") => Verb::Demo { once: false, port: DEFAULT_PORT },
            Some("build") => Verb::Build,
            Some("test") => Verb::Test { require_browser: false },
            Some("gen") => Verb::Gen { check: false },
            Some("bench") => Verb::Bench,
            Some("desk-check") => Verb::DeskCheck,
            Some("ci") => Verb::Ci,
            Some("doctor") => Verb::Doctor,
            _ => return Err(format!("no verb is called {word:?}").into()),
        },
        Some(other) => return Err(other.unexpected()),
    };
    while let Some(option) = parser.next()? {
        match (&mut verb, option) {
            (_, Short('h') | Long("help")) => return Ok(Verb::Help),
            (Verb::Demo { once, .. }, Long("once")) => *once = true,
            (Verb::Demo { port, .. }, Long("port")) => *port = parser.value()?.parse()?,
            (Verb::Test { require_browser }, Long("require-browser")) => *require_browser = true,
            (Verb::Gen { check }, Long("check")) => *check = true,
            (_, other) => return Err(other.unexpected()),
        }
    }
    Ok(verb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn parsed(line: &str, expected: Verb) {
        assert_eq!(parse(line.split_whitespace().map(OsString::from)).unwrap(), expected);
    }

    #[track_caller]
    fn refused(line: &str, message: &str) {
        let problem = parse(line.split_whitespace().map(OsString::from)).unwrap_err();
        assert_eq!(problem.to_string(), message);
    }

    #[test]
    fn verbs_and_their_options() {
        parsed("", Verb::Help);
        parsed("--help", Verb::Help);
        parsed("test --help", Verb::Help);
        parsed("demo", Verb::Demo { once: false, port: 4180 });
        parsed("demo --once --port 8080", Verb::Demo { once: true, port: 8080 });
        parsed("demo --port=81", Verb::Demo { once: false, port: 81 });
        parsed("test", Verb::Test { require_browser: false });
        parsed("test --require-browser", Verb::Test { require_browser: true });
        parsed("gen --check", Verb::Gen { check: true });
    }

    #[test]
    fn misuse_is_named() {
        refused("fly", "no verb is called \"fly\"");
        refused("build --once", "invalid option '--once'");
        refused("demo --port", "missing argument for option '--port'");
        refused("demo --port 70000", "cannot parse argument \"70000\": number too large to fit in target type");
        refused("test extra", "unexpected argument \"extra\"");
        refused("--once", "invalid option '--once'");
    }
}
