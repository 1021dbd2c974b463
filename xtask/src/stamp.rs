//! Remembers what a step was made from, so that a second run can skip it.
//!
//! A stamp holds a digest of the inputs and one of the outputs: a step is fresh when neither has
//! changed, so deleting or overwriting an output is noticed too.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::paths;

/// Folders that are made, never written by a person.
const MADE: [&str; 3] = ["node_modules", "dist", "target"];

/// A digest under construction. It is for noticing edits, not for security.
#[derive(Default)]
pub struct Digest(DefaultHasher);

impl Digest {
    pub fn text(mut self, text: &str) -> Self {
        text.hash(&mut self.0);
        self
    }

    pub fn bytes(mut self, bytes: &[u8]) -> Self {
        bytes.hash(&mut self.0);
        self
    }

    /// A file, or every file below a folder but the made ones. What is missing counts as missing.
    pub fn path(mut self, path: &Path) -> Result<Self> {
        let mut files = Vec::new();
        collect(path, &mut files)?;
        files.sort();
        files.len().hash(&mut self.0);
        for file in files {
            file.strip_prefix(path).unwrap_or(&file).hash(&mut self.0);
            let bytes = std::fs::read(&file).with_context(|| format!("{} cannot be read", paths::short(&file)))?;
            bytes.hash(&mut self.0);
        }
        Ok(self)
    }

    pub fn finish(self) -> String {
        format!("{:016x}", self.0.finish())
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        let entries = std::fs::read_dir(path).with_context(|| format!("{} cannot be listed", paths::short(path)))?;
        for entry in entries {
            let entry = entry?;
            if !MADE.iter().any(|made| entry.file_name() == *made) {
                collect(&entry.path(), files)?;
            }
        }
    }
    Ok(())
}

pub struct Stamp {
    file: PathBuf,
    inputs: String,
    outputs: Vec<PathBuf>,
}

impl Stamp {
    pub fn new(name: &str, inputs: Digest, outputs: &[PathBuf]) -> Self {
        Self::kept_in(&paths::target().join("xtask"), name, inputs, outputs)
    }

    fn kept_in(folder: &Path, name: &str, inputs: Digest, outputs: &[PathBuf]) -> Self {
        let file = folder.join(format!("{name}.stamp"));
        Stamp { file, inputs: inputs.finish(), outputs: outputs.to_vec() }
    }

    pub fn is_fresh(&self) -> Result<bool> {
        if !self.outputs.iter().all(|output| output.exists()) {
            return Ok(false);
        }
        let kept = std::fs::read_to_string(&self.file).unwrap_or_default();
        Ok(kept == self.line()?)
    }

    /// Call when the outputs are written.
    pub fn write(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&self.file, self.line()?).with_context(|| format!("{} cannot be written", paths::short(&self.file)))
    }

    fn line(&self) -> Result<String> {
        let mut outputs = Digest::default();
        for output in &self.outputs {
            outputs = outputs.path(output)?;
        }
        Ok(format!("{} {}\n", self.inputs, outputs.finish()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-stamp-{name}-{}", std::process::id()));
            let _ = std::fs::remove_dir_all(&folder);
            std::fs::create_dir_all(folder.join("in/node_modules")).unwrap();
            std::fs::create_dir_all(folder.join("out")).unwrap();
            let scratch = Scratch(folder);
            scratch.put("in/a.txt", "a");
            scratch.put("out/b.txt", "b");
            scratch
        }

        fn put(&self, path: &str, text: &str) {
            std::fs::write(self.0.join(path), text).unwrap();
        }

        fn stamp(&self) -> Stamp {
            let inputs = Digest::default().text("flags").path(&self.0.join("in")).unwrap();
            Stamp::kept_in(&self.0, "test", inputs, &[self.0.join("out")])
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn fresh_until_an_input_or_an_output_changes() {
        let scratch = Scratch::new("fresh");
        assert!(!scratch.stamp().is_fresh().unwrap(), "never written");
        scratch.stamp().write().unwrap();
        assert!(scratch.stamp().is_fresh().unwrap());

        scratch.put("in/node_modules/x.js", "made");
        assert!(scratch.stamp().is_fresh().unwrap(), "made folders do not count");

        scratch.put("in/a.txt", "edited");
        assert!(!scratch.stamp().is_fresh().unwrap(), "an input was edited");
        scratch.put("in/a.txt", "a");
        assert!(scratch.stamp().is_fresh().unwrap(), "and edited back");
        scratch.put("in/new.txt", "");
        assert!(!scratch.stamp().is_fresh().unwrap(), "an input was added");
        std::fs::remove_file(scratch.0.join("in/new.txt")).unwrap();

        scratch.put("out/b.txt", "overwritten");
        assert!(!scratch.stamp().is_fresh().unwrap(), "an output was overwritten");
        scratch.put("out/b.txt", "b");
        std::fs::remove_dir_all(scratch.0.join("out")).unwrap();
        assert!(!scratch.stamp().is_fresh().unwrap(), "the output was deleted");
    }

    #[test]
    fn the_same_bytes_under_another_name_are_another_digest() {
        let scratch = Scratch::new("names");
        let before = Digest::default().path(&scratch.0.join("in")).unwrap().finish();
        std::fs::rename(scratch.0.join("in/a.txt"), scratch.0.join("in/z.txt")).unwrap();
        let after = Digest::default().path(&scratch.0.join("in")).unwrap().finish();
        assert_ne!(before, after);
    }
}
