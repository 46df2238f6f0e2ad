//! `privet`.
fn main() {}
