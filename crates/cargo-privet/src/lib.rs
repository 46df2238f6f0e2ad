//! The door of privet: arguments, discovery, reading, exit codes.

pub mod discover;
pub mod fs;
pub mod paths;
pub mod problem;
