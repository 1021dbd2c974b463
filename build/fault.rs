//! A wrong fact: which file, which key, why. All of them are shown at once.

/// The wrong facts found so far.
#[derive(Debug, Default)]
pub struct Faults(Vec<String>);

impl Faults {
    pub fn add(&mut self, file: &str, key: impl AsRef<str>, reason: impl AsRef<str>) {
        let key = key.as_ref();
        let place = if key.is_empty() { String::new() } else { format!(" {key}:") };
        self.0.push(format!("catalog/{file}:{place} {}", reason.as_ref()));
    }

    /// One line each.
    #[allow(dead_code, reason = "for the tests")]
    pub fn lines(&self) -> &[String] {
        &self.0
    }

    /// Ends the build when there are any, each as an error of its own.
    pub fn stop_if_any(&self) {
        for fault in &self.0 {
            println!("cargo::error={fault}");
        }
        if !self.0.is_empty() {
            std::process::exit(1);
        }
    }
}
