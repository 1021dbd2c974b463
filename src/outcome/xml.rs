//! Walks through XML as a list of elements with their text. A document type or an entity of its own is refused: Amazon
//! writes neither, and both can be made to grow without end.

use quick_xml::{Reader, events::Event};

use crate::source::ROW_LIMIT;

/// One step.
pub(super) enum Seen<'s> {
    /// An element opens at this byte.
    Open(&'s str, usize),
    /// It closes; its text when nothing else is in it.
    Close(&'s str, &'s str),
}

/// Why the walk ended early, and at which byte.
pub(super) type Fault = (&'static str, usize);

/// Calls back with every element.
///
/// # Errors
/// `dtd`, `entity`, `too-long` for an endless text, `syntax`, `end` for a document that is cut off.
pub(super) fn walk(text: &str, each: &mut dyn FnMut(Seen<'_>)) -> Result<(), Fault> {
    let mut reader = Reader::from_str(text);
    let mut inside = String::new();
    let mut depth = 0_usize;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|_| ("syntax", usize::try_from(reader.error_position()).unwrap_or(usize::MAX)))?;
        match event {
            Event::Start(start) => {
                depth += 1;
                inside.clear();
                each(Seen::Open(start.local_name().as_ref(), at));
            }
            Event::Empty(empty) => {
                inside.clear();
                each(Seen::Open(empty.local_name().as_ref(), at));
                each(Seen::Close(empty.local_name().as_ref(), ""));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                each(Seen::Close(end.local_name().as_ref(), &inside));
                inside.clear();
            }
            Event::Text(text) => inside.push_str(&text.xml10_content()),
            Event::CData(text) => inside.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => inside.push(character(&name).ok_or(("entity", at))?),
            Event::DocType(_) => return Err(("dtd", at)),
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(("end", at)) },
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
        if inside.len() > ROW_LIMIT {
            return Err(("too-long", at));
        }
    }
}

/// What a reference stands for: one of XML's five names, or a number.
fn character(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix('#')?.strip_prefix('x') {
            Some(hex) => number(hex, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}
