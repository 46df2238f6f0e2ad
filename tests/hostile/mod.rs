//! Input laid out to break privet: too deep, too wide, odd, mutated, or grown so that a careless search never ends.
//!
//! No test here measures time: what ends at all ends long before the watchdog.

mod deep;
mod graphs;
mod grown;
mod grown_types;
mod mutate;
mod mutations;
mod odd;
mod odd_files;
mod run;
mod shapes;
