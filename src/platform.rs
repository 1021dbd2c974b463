//! What the engine asks of the JavaScript around it: one pure question, in every runtime the same answer.

/// Text of bytes in Shift_JIS by the Encoding Standard; `None` where a runtime was built without that encoding.
pub(crate) fn decode_shift_jis(bytes: &[u8]) -> Option<String> {
    web_sys::TextDecoder::new_with_label("shift_jis").ok()?.decode_with_u8_array(bytes).ok()
}
