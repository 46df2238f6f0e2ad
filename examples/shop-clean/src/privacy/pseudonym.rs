//! Pseudonyms: stable names for customers that only we can lead back to them.

use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::base::ids::CustomerId;

/// Derives pseudonyms with a key that never leaves the shop.
#[derive(Clone)]
pub struct Pseudonyms {
    key: Vec<u8>,
}

impl Pseudonyms {
    pub fn new(key: &str) -> Self {
        Self { key: key.into() }
    }

    /// The name under which a customer appears in statistics.
    pub fn of_customer(&self, customer: CustomerId) -> String {
        self.keyed("customer", &customer.to_string())
    }

    /// The name under which an e-mail address may be looked up or logged.
    #[privet::cleaner(how = "pseudonymises")]
    pub fn of_email(&self, email: &str) -> String {
        self.keyed("email", &email.to_lowercase())
    }

    /// HMAC-SHA-256 in hex; the kind keeps equal texts of different kinds apart.
    fn keyed(&self, kind: &str, value: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes any key length");
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        format!("{:x}", mac.finalize().into_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pseudonym_is_stable_and_keyed() {
        let ours = Pseudonyms::new("ours");
        let theirs = Pseudonyms::new("theirs");
        assert_eq!(
            ours.of_email("Ada@x.example"),
            ours.of_email("ada@x.example")
        );
        assert_ne!(
            ours.of_email("ada@x.example"),
            theirs.of_email("ada@x.example")
        );
    }
}
