//! Load: reads and lowers files until nothing is wanted any more.

mod grammars;
