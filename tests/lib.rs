//! What crosses rooms: the whole way, the corpus, the laws. The same tests run natively, in Node and in a browser.

mod catalogue;
mod conformance;
mod dirty;
#[cfg(not(target_arch = "wasm32"))]
mod hostile;
mod kinds;
#[cfg(not(target_arch = "wasm32"))]
mod laws;
mod mapping;
#[cfg(not(target_arch = "wasm32"))]
mod mistyped;
#[cfg(not(target_arch = "wasm32"))]
mod models;
mod overlay;
mod pipeline;
#[cfg(all(feature = "messages", not(target_arch = "wasm32")))]
mod plain_words;
#[cfg(not(target_arch = "wasm32"))]
mod policies;
mod services;
#[cfg(not(target_arch = "wasm32"))]
mod sources;
#[cfg(feature = "files")]
mod vtr;
#[cfg(all(feature = "files", not(target_arch = "wasm32")))]
mod vtr_laws;
