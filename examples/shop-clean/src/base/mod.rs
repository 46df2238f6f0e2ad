//! What every part of the shop stands on: ids, time, secrets, errors and two small macros.

pub mod error;
pub mod ids;
pub mod macros;
pub mod secrets;
pub mod time;

pub use error::{Error, Result};
pub use time::Timestamp;
