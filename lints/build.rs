//! Nothing generated yet.
fn main() {}
