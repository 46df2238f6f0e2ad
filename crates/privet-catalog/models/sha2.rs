//! sha2: what cleans stands in sha2.toml.

pub type Output = Vec<u8>;

pub trait Digest: Sized {
    fn new() -> Self {}
    fn new_with_prefix<D: AsRef<[u8]>>(data: D) -> Self {}
    fn update<D: AsRef<[u8]>>(&mut self, data: D) {}
    fn chain_update<D: AsRef<[u8]>>(self, data: D) -> Self {}
    fn finalize(self) -> Output {}
    fn digest<D: AsRef<[u8]>>(data: D) -> Output {}
}

#[derive(Clone, Debug, Default)]
pub struct Sha224;
#[derive(Clone, Debug, Default)]
pub struct Sha256;
#[derive(Clone, Debug, Default)]
pub struct Sha384;
#[derive(Clone, Debug, Default)]
pub struct Sha512;
impl Digest for Sha224 {}
impl Digest for Sha256 {}
impl Digest for Sha384 {}
impl Digest for Sha512 {}
