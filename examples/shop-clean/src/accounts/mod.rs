//! Accounts: signing up, signing in by a code that comes by mail, and the address itself.

mod model;
mod profile;
mod sign_in;

pub use model::{Account, AccountStore, SessionStore, SignInCode};
pub use profile::Profiles;
pub use sign_in::{IssuedSession, SignIn, plausible};
