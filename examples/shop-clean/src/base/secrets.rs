//! Random secrets and the digests under which they are kept.
//!
//! The database never sees a session token or a sign-in code, only its digest.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A token nobody guesses: 244 random bits in hex.
pub fn token() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// A sign-in code short enough to be typed; it lives for minutes.
pub fn code() -> String {
    format!("{:06}", Uuid::new_v4().as_u128() % 1_000_000)
}

/// SHA-256 in hex.
pub fn digest(secret: &str) -> String {
    format!("{:x}", Sha256::digest(secret.as_bytes()))
}
