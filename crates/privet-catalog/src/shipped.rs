//! What ships inside the binary: the built-in policy and its text, models, descriptions, the schema.
//! The lists of models and descriptions are made by `build.rs` from the folder `models`.

/// A library's types and functions as Rust text. An empty body means that the flow follows
/// from the types; any other body is the flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Description {
    /// The library's name as code writes it.
    pub krate: &'static str,
    /// The file's name, from the root of this package.
    pub file: &'static str,
    /// Rust.
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// All descriptions, by file name.
pub fn descriptions() -> &'static [Description] {
    DESCRIPTIONS
}

/// File name and text of every model, by file name.
pub(crate) fn models() -> &'static [(&'static str, &'static str)] {
    MODELS
}

/// The built-in policy.
pub(crate) const POLICY: (&str, &str) = (
    "policy/builtin.toml",
    include_str!("../policy/builtin.toml"),
);

/// The text that the built-in policy quotes.
pub const POLICY_TEXT: &str = include_str!("../policy/POLICY.txt");

/// The JSON schema of `privet.toml`.
pub const SCHEMA: &str = include_str!("../schema/privet.schema.json");
