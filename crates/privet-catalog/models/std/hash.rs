//! Hashing: what is hashed stays in the hasher; `finish` gives a plain number.

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H) {}
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized {}
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, value: u8) {}
    fn write_u32(&mut self, value: u32) {}
    fn write_u64(&mut self, value: u64) {}
    fn write_usize(&mut self, value: usize) {}
}
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, value: T) -> u64 { 0 }
}
impl<T: Hash + ?Sized> Hash for &T {}
impl<N: crate::num::AnyNumber> Hash for N {}
impl Hash for bool {}
impl Hash for () {}
impl<A: Hash, B: Hash> Hash for (A, B) {}
impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {}

#[derive(Clone, Debug, Default)]
pub struct DefaultHasher {}
impl DefaultHasher { pub fn new() -> DefaultHasher { DefaultHasher {} } }
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 {}
    fn write(&mut self, bytes: &[u8]) {}
}
#[derive(Clone, Debug, Default)]
pub struct RandomState {}
impl RandomState { pub fn new() -> RandomState { RandomState {} } }
impl BuildHasher for RandomState { type Hasher = DefaultHasher; fn build_hasher(&self) -> DefaultHasher { DefaultHasher {} } }
#[derive(Clone, Debug, Default)]
pub struct BuildHasherDefault<H> { hasher: H }
