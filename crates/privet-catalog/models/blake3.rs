//! blake3: what cleans stands in blake3.toml.

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hash([u8; 32]);
#[derive(Clone, Debug, Default)]
pub struct Hasher {
    state: Vec<u8>,
}

pub fn hash(input: &[u8]) -> Hash {}
pub fn keyed_hash(key: &[u8; 32], input: &[u8]) -> Hash {}
pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; 32] {}

impl Hash {
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
    pub fn to_hex(&self) -> String {}
}
impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0)
    }
}
impl Hasher {
    pub fn new() -> Hasher {}
    pub fn new_keyed(key: &[u8; 32]) -> Hasher {}
    pub fn update(&mut self, input: &[u8]) -> &mut Hasher {}
    pub fn finalize(&self) -> Hash {}
}
