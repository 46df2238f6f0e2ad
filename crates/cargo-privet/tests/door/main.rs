//! The door, from the outside: folders are written, searched and checked, and what is said is compared.

#![expect(
    clippy::disallowed_methods,
    reason = "these tests write files and start the program they test"
)]
#![expect(
    clippy::unwrap_used,
    reason = "a helper of a test fails like the test itself"
)]

mod layout;
mod run;

mod cfgs;
mod features;
mod hostile;
mod loading;
mod members;
mod places;
mod policies;
mod readme;
mod targets;
mod texts;
mod unification;
mod usage;
