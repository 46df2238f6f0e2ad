//! jsonwebtoken: signatures only, the flow follows from the types.

pub use algorithms::{Algorithm, AlgorithmFamily};
pub use decoding::{decode, decode_header, DecodingKey, DecodingKeyKind, TokenData};
pub use encoding::{encode, EncodingKey};
pub use header::{Extras, Header};
pub use signature;
pub use validation::{get_current_timestamp, Validation};
pub mod dangerous { pub use super::decoding::{insecure_decode, insecure_decode_claims}; }
mod algorithms {
    use crate::errors::{Error, Result};
    use std::str::FromStr;
    #[derive(Debug, Copy, Clone)]
    pub enum AlgorithmFamily { Hmac, Rsa, Ec, Ed }
    impl AlgorithmFamily { pub fn algorithms(&self) -> &[Algorithm] {} }
    #[derive(Debug, Default, Copy, Clone)]
    pub enum Algorithm {
        HS256,
        HS384,
        HS512,
        ES256,
        ES384,
        RS256,
        RS384,
        RS512,
        PS256,
        PS384,
        PS512,
        EdDSA,
    }
    impl FromStr for Algorithm { type Err = Error; fn from_str(s: &str) -> Result<Self> {} }
    impl Algorithm { pub fn family(self) -> AlgorithmFamily {} }
}
mod decoding {
    use crate::algorithms::AlgorithmFamily;
    use crate::errors::Result;
    use crate::header::Header;
    use crate::jwk::Jwk;
    use crate::validation::Validation;
    use serde::de::DeserializeOwned;
    use std::fmt::Debug;
    #[derive(Clone, Debug)]
    pub struct TokenData<T> { pub header: Header, pub claims: T }
    #[derive(Debug, Clone)]
    pub enum DecodingKeyKind { SecretOrDer(Vec<u8>), RsaModulusExponent { n: Vec<u8>, e: Vec<u8> } }
    #[derive(Clone, Debug)]
    pub struct DecodingKey {}
    impl DecodingKey {
        pub fn family(&self) -> AlgorithmFamily {}
        pub fn kind(&self) -> &DecodingKeyKind {}
        pub fn from_secret(secret: &[u8]) -> Self {}
        pub fn from_base64_secret(secret: &str) -> Result<Self> {}
        pub fn from_rsa_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_rsa_components(modulus: &str, exponent: &str) -> Result<Self> {}
        pub fn from_rsa_raw_components(modulus: &[u8], exponent: &[u8]) -> Self {}
        pub fn from_ec_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ec_components(x: &str, y: &str) -> Result<Self> {}
        pub fn from_ed_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_rsa_der(der: &[u8]) -> Self {}
        pub fn from_ec_der(der: &[u8]) -> Self {}
        pub fn from_ed_der(der: &[u8]) -> Self {}
        pub fn from_ed_components(x: &str) -> Result<Self> {}
        pub fn from_jwk(jwk: &Jwk) -> Result<Self> {}
        pub fn try_get_as_bytes(&self) -> Result<&[u8]> {}
    }
    impl TryFrom<&Jwk> for DecodingKey { type Error = crate::errors::Error; fn try_from(jwk: &Jwk) -> Result<Self> {} }
    pub fn decode<T: DeserializeOwned>(token: impl AsRef<[u8]>, key: &DecodingKey, validation: &Validation) -> Result<TokenData<T>> {}
    pub fn insecure_decode<T: DeserializeOwned>(token: impl AsRef<[u8]>) -> Result<TokenData<T>> {}
    pub fn insecure_decode_claims<T: DeserializeOwned>(token: impl AsRef<[u8]>) -> Result<T> {}
    pub fn decode_header(token: impl AsRef<[u8]>) -> Result<Header> {}
}
mod encoding {
    use crate::algorithms::AlgorithmFamily;
    use crate::errors::Result;
    use crate::header::Header;
    use serde::ser::Serialize;
    use std::fmt::Debug;
    #[derive(Debug, Clone)]
    pub struct EncodingKey {}
    impl EncodingKey {
        pub fn family(&self) -> AlgorithmFamily {}
        pub fn from_secret(secret: &[u8]) -> Self {}
        pub fn from_base64_secret(secret: &str) -> Result<Self> {}
        pub fn from_urlsafe_base64_secret(secret: &str) -> Result<Self> {}
        pub fn from_rsa_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ec_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ed_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_rsa_der(der: &[u8]) -> Self {}
        pub fn from_ec_der(der: &[u8]) -> Self {}
        pub fn from_ed_der(der: &[u8]) -> Self {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    pub fn encode<T: Serialize>(header: &Header, claims: &T, key: &EncodingKey) -> Result<String> {}
}
pub mod errors {
    use std::fmt;
    use std::result;
    use std::sync::Arc;
    pub fn new_error(kind: ErrorKind) -> Error {}
    pub type Result<T> = result::Result<T, Error>;
    #[derive(Clone, Debug)]
    pub struct Error {}
    impl Error { pub fn kind(&self) -> &ErrorKind {} pub fn into_kind(self) -> ErrorKind {} }
    #[derive(Clone, Debug)]
    pub enum ErrorKind {
        InvalidToken,
        InvalidSignature,
        InvalidEcdsaKey,
        InvalidEddsaKey,
        InvalidRsaKey(String),
        RsaFailedSigning,
        Signing(String),
        InvalidAlgorithmName,
        UnsupportedAlgorithm,
        InvalidKeyFormat,
        MissingRequiredClaim(String),
        InvalidClaimFormat(String),
        ExpiredSignature,
        InvalidIssuer,
        InvalidAudience,
        InvalidSubject,
        ImmatureSignature,
        InvalidAlgorithm,
        MissingAlgorithm,
        Base64(base64::DecodeError),
        Json(Arc<serde_json::Error>),
        Utf8(::std::string::FromUtf8Error),
        Provider(String),
    }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl From<base64::DecodeError> for Error { fn from(err: base64::DecodeError) -> Error {} }
    impl From<serde_json::Error> for Error { fn from(err: serde_json::Error) -> Error {} }
    impl From<::std::string::FromUtf8Error> for Error { fn from(err: ::std::string::FromUtf8Error) -> Error {} }
    impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error {} }
    impl From<signature::Error> for Error { fn from(err: signature::Error) -> Error {} }
}
mod header {
    use crate::algorithms::Algorithm;
    use crate::errors::Result;
    use crate::jwk::Jwk;
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::collections::BTreeMap;
    #[derive(Debug, Clone)]
    pub enum Enc {
        A128CBC_HS256,
        A192CBC_HS384,
        A256CBC_HS512,
        A128GCM,
        A192GCM,
        A256GCM,
        Other(String),
    }
    #[derive(Debug, Clone)]
    pub enum Zip { Deflate, Other(String) }
    #[derive(Debug, Clone, Default)]
    pub struct Extras {}
    impl Extras {
        pub fn get<T>(&self, key: &str) -> Result<Option<T>> where T: DeserializeOwned {}
        pub fn insert<T>(&mut self, key: impl Into<String>, value: T) where T: Serialize {}
        pub fn inner(&self) -> &BTreeMap<String, serde_json::Value> {}
    }
    #[derive(Default, Debug, Clone)]
    pub struct Header {
        pub typ: Option<String>,
        pub alg: Algorithm,
        pub cty: Option<String>,
        pub jku: Option<String>,
        pub jwk: Option<Jwk>,
        pub kid: Option<String>,
        pub x5u: Option<String>,
        pub x5c: Option<Vec<String>>,
        pub x5t: Option<String>,
        pub x5t_s256: Option<String>,
        pub crit: Option<Vec<String>>,
        pub enc: Option<Enc>,
        pub zip: Option<Zip>,
        pub url: Option<String>,
        pub nonce: Option<String>,
        pub extras: Extras,
    }
    impl Header { pub fn new(algorithm: Algorithm) -> Self {} pub fn x5c_der(&self) -> Result<Option<Vec<Vec<u8>>>> {} }
}
pub mod jws {
    use crate::errors::Result;
    use crate::{DecodingKey, EncodingKey, Header, TokenData, Validation};
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::marker::PhantomData;
    #[derive(Debug, Clone)]
    pub struct Jws<C> { pub protected: String, pub payload: String, pub signature: String, pub _pd: PhantomData<C> }
    pub fn encode<T: Serialize>(header: &Header, claims: Option<&T>, key: &EncodingKey) -> Result<Jws<T>> {}
    pub fn decode<T: DeserializeOwned>(jws: &Jws<T>, key: &DecodingKey, validation: &Validation) -> Result<TokenData<T>> {}
}
mod validation {
    use crate::algorithms::{Algorithm, AlgorithmFamily};
    use serde::de::{self};
    use std::collections::HashSet;
    #[derive(Default, Debug, Clone)]
    pub struct Validation {
        pub required_spec_claims: HashSet<String>,
        pub leeway: u64,
        pub reject_tokens_expiring_in_less_than: u64,
        pub validate_exp: bool,
        pub validate_nbf: bool,
        pub validate_aud: bool,
        pub aud: Option<HashSet<String>>,
        pub iss: Option<HashSet<String>>,
        pub sub: Option<String>,
        pub algorithms: Vec<Algorithm>,
    }
    impl Validation {
        pub fn new(alg: Algorithm) -> Validation {}
        pub fn new_for_family(family: AlgorithmFamily) -> Validation {}
        pub fn set_audience<T: ToString>(&mut self, items: &[T]) {}
        pub fn set_issuer<T: ToString>(&mut self, items: &[T]) {}
        pub fn set_required_spec_claims<T: ToString>(&mut self, items: &[T]) {}
    }
}
