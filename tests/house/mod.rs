//! The house holds what it promises: what stands in manifests, sources and READMEs, read as text.

mod documents;
mod manifests;
mod sources;
mod tokens;
mod top_level;
mod words;
