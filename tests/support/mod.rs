//! What the tests share: texts go in, findings and texts come out. Only this folder knows the crates' APIs.

pub(crate) mod check;
pub(crate) mod golden;
pub(crate) mod marks;
pub(crate) mod program;
pub(crate) mod score;
pub(crate) mod sources;
pub(crate) mod tree;
