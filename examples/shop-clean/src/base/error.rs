//! The one error type of the shop.
//!
//! A variant says what went wrong and never holds what the customer typed: errors end up in logs
//! and in other people's terminals.

/// What every fallible function of the shop returns.
pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such {0}")]
    NotFound(&'static str),

    #[error("please sign in first")]
    SignedOut,

    #[error("this is for the staff")]
    StaffOnly,

    #[error("{field} {problem}")]
    Invalid {
        field: &'static str,
        problem: &'static str,
    },

    #[error("{0}")]
    Conflict(&'static str),

    #[error("the database failed")]
    Storage(#[from] sqlx::Error),

    #[error("the {0} worker has stopped")]
    Stopped(&'static str),
}

impl Error {
    /// A field of a form that cannot be accepted.
    pub fn invalid(field: &'static str, problem: &'static str) -> Self {
        Self::Invalid { field, problem }
    }
}
