//! What the engine asks of the JavaScript around it: one pure question, in every runtime the same answer.

/// Text of bytes in an encoding of the Encoding Standard, which a byte order mark is no part of; `None` where a runtime
/// was built without that encoding.
pub(crate) fn decode(encoding: &str, bytes: &[u8]) -> Option<String> {
    web_sys::TextDecoder::new_with_label(encoding).ok()?.decode_with_u8_array(bytes).ok()
}
