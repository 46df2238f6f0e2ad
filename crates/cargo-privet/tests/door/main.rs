//! The door, from the outside: folders are written, searched and checked, and what is said is compared.

#![expect(
    clippy::disallowed_methods,
    reason = "these tests write files and start the program they test"
)]

mod layout;
mod run;

mod features;
mod hostile;
mod members;
mod places;
mod policies;
mod targets;
mod usage;
