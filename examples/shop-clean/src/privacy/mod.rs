//! What the privacy policy asks of the rest of the shop: consent, pseudonyms, the whole account
//! as one export, and its complete erasure.

pub mod closure;
pub mod consent;
pub mod export;
pub mod pseudonym;

/// The version of the privacy policy that customers are asked to agree to.
pub const POLICY_VERSION: i64 = 3;
