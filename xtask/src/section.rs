//! The sections of a `.wasm` file and how many bytes each takes.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

const NAMES: [&str; 14] = [
    "custom",
    "type",
    "import",
    "function",
    "table",
    "memory",
    "global",
    "export",
    "start",
    "element",
    "code",
    "data",
    "data count",
    "tag",
];

/// Name and size of each section, largest first; a custom section carries its own name.
pub fn sizes(wasm: &[u8]) -> Result<Vec<(String, usize)>> {
    let mut rest = wasm.strip_prefix(b"\0asm\x01\0\0\0").context("not a WASM module")?;
    let mut sizes = BTreeMap::new();
    while let Some((&id, after)) = rest.split_first() {
        let (length, after) = leb128(after)?;
        if after.len() < length {
            bail!("section {id} ends after the file");
        }
        let (body, after) = after.split_at(length);
        let name = match NAMES.get(usize::from(id)) {
            Some(&"custom") => format!("custom {}", custom_name(body)?),
            Some(name) => (*name).to_owned(),
            None => format!("section {id}"),
        };
        *sizes.entry(name).or_insert(0) += rest.len() - after.len();
        rest = after;
    }
    let mut sizes: Vec<_> = sizes.into_iter().collect();
    sizes.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(sizes)
}

fn custom_name(body: &[u8]) -> Result<String> {
    let (length, rest) = leb128(body)?;
    let name = rest.get(..length).context("a custom section has no whole name")?;
    Ok(String::from_utf8_lossy(name).into_owned())
}

fn leb128(bytes: &[u8]) -> Result<(usize, &[u8])> {
    let mut value = 0usize;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Ok((value, &bytes[at + 1..]));
        }
    }
    bail!("a length is cut off")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_module() {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend([1, 1, 0]); // an empty type section
        wasm.extend([0, 5, 4, b'n', b'a', b'm', b'e']);
        wasm.extend([10, 0x80, 0x01]); // a code section of 128 bytes
        wasm.extend([0; 128]);
        let expected = [("code", 131), ("custom name", 7), ("type", 3)];
        assert_eq!(sizes(&wasm).unwrap(), expected.map(|(name, size)| (name.to_owned(), size)));
    }

    #[test]
    fn what_is_no_module() {
        assert_eq!(sizes(b"hello").unwrap_err().to_string(), "not a WASM module");
        assert_eq!(sizes(b"\0asm\x01\0\0\0\x0a\x05").unwrap_err().to_string(), "section 10 ends after the file");
        assert_eq!(sizes(b"\0asm\x01\0\0\0\x0a\x80").unwrap_err().to_string(), "a length is cut off");
    }
}
