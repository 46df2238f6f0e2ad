//! The tests of the reports: an analysis is put together by hand from small texts, and whole outputs are compared.
//!
//! Goldens stand in `tests/goldens/`; `PRIVET_BLESS=1 cargo test -p privet-report` writes them anew.

mod formats;
mod golden;
mod hostile;
mod json;
mod positions;
mod schema;
mod shop;
mod summary;
mod terminal;
mod world;
