//! A request line whose query is the record: `POST /shop?action=…&order_number=… HTTP/1.1`.

use std::borrow::Cow;

use super::{first_line, shape::Node};

/// True when the first line asks for something and names an action.
pub(super) fn looks_like(text: &[u8]) -> bool {
    let query = query(text);
    query.starts_with(b"action=") || query.windows(8).any(|part| part == b"&action=")
}

/// What stands behind the question mark of the first line, or the line itself when it is a query alone. Headers and a
/// body below are not looked at: they hold the password of the shop.
fn query(text: &[u8]) -> &[u8] {
    let line = first_line(text);
    let query = line.iter().position(|byte| *byte == b'?').map_or(line, |at| line.get(at + 1..).unwrap_or_default());
    query.split(|byte| byte.is_ascii_whitespace() || *byte == b'#').next().unwrap_or_default()
}

/// The query as a record.
pub(super) fn read(text: &[u8]) -> Node<'static> {
    let pairs = query(text).split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    let members = pairs.map(|pair| {
        let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        let (name, value) = pair.split_at(at);
        (Cow::Owned(plain(name)), Node::Text(Cow::Owned(plain(value.get(1..).unwrap_or_default()))))
    });
    Node::Record { at: 0, members: members.collect() }
}

/// The text that was escaped: `+` is a blank, `%20` a byte. A `%` that begins no byte is itself.
fn plain(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        let escaped = (*first == b'%').then(|| Some(hex(*after.first()?)? << 4 | hex(*after.get(1)?)?)).flatten();
        bytes.push(escaped.unwrap_or(if *first == b'+' { b' ' } else { *first }));
        rest = after.get(if escaped.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_request_line_is_told() {
        assert!(looks_like(b"POST /a?action=shipnotify&x=1 HTTP/1.1\r\nHost: a"));
        assert!(looks_like(b"x=1&action=shipnotify"));
        assert!(!looks_like(b"order-id,action=\n"));
        assert!(!looks_like(b"order-id,carrier\nA,x?action=1\n"));
    }

    #[test]
    fn ok_escapes_come_off() {
        let record = read(b"GET /?a=UPS+Ground&b=caf%C3%A9&c=100%&d&e=%zz HTTP/1.1\r\nAuthorization: secret");
        let texts: Vec<_> = ["a", "b", "c", "d", "e"].map(|name| record.first(name).map_or("?", Node::text)).into();
        assert_eq!(texts, ["UPS Ground", "café", "100%", "", "%zz"]);
        assert!(!format!("{record:?}").contains("secret"));
    }
}
