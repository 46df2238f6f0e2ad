//! rand: signatures only, the flow follows from the types.

use crate::distr::{Distribution, StandardUniform};
pub use crate::rngs::thread::rng;
pub use rand_core;
pub use rand_core::{CryptoRng, RngCore, SeedableRng, TryCryptoRng, TryRngCore};
pub use rng::{Fill, Rng};
pub fn random<T>() -> T where StandardUniform: Distribution<T> {}
pub fn random_iter<T>() -> distr::Iter<StandardUniform, rngs::ThreadRng, T> where StandardUniform: Distribution<T> {}
pub fn random_range<T, R>(range: R) -> T where T: distr::uniform::SampleUniform, R: distr::uniform::SampleRange<T> {}
pub fn random_bool(p: f64) -> bool {}
pub fn random_ratio(numerator: u32, denominator: u32) -> bool {}
pub fn fill<T: Fill>(dest: &mut T) {}
pub mod prelude {
    pub use crate::distr::Distribution;
    pub use crate::rngs::SmallRng;
    pub use crate::rngs::StdRng;
    pub use crate::rngs::ThreadRng;
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{CryptoRng, Rng, RngCore, SeedableRng};
}
mod rng {
    use crate::distr::uniform::{SampleRange, SampleUniform};
    use crate::distr::{self, Distribution, StandardUniform};
    use rand_core::RngCore;
    pub trait Rng: RngCore {
        fn random<T>(&mut self) -> T where StandardUniform: Distribution<T> {}
        fn random_iter<T>(self) -> distr::Iter<StandardUniform, Self, T> where StandardUniform: Distribution<T> {}
        fn random_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T> {}
        fn random_bool(&mut self, p: f64) -> bool {}
        fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
        fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T {}
        fn sample_iter<T, D>(self, distr: D) -> distr::Iter<D, Self, T> where D: Distribution<T> {}
        fn fill<T: Fill>(&mut self, dest: &mut T) {}
    }
    impl<R: RngCore> Rng for R {}
    pub trait Fill { fn fill<R: Rng>(&mut self, rng: &mut R); }
    impl Fill for [u8] { fn fill<R: Rng>(&mut self, rng: &mut R) {} }
    impl<T, const N: usize> Fill for [T; N] where [T]: Fill { fn fill<R: Rng>(&mut self, rng: &mut R) {} }
}
pub mod rngs {
    pub use self::small::SmallRng;
    pub use self::std::StdRng;
    pub use self::thread::ThreadRng;
    pub use rand_core::OsRng;
    pub use reseeding::ReseedingRng;
    mod reseeding {
        use rand_core::block::BlockRngCore;
        use rand_core::{SeedableRng, TryRngCore};
        #[derive(Clone, Debug)]
        pub struct ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: TryRngCore {}
        impl<R, Rsdr> ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: TryRngCore {
            pub fn new(threshold: u64, reseeder: Rsdr) -> Result<Self, Rsdr::Error> {}
            pub fn reseed(&mut self) -> Result<(), Rsdr::Error> {}
        }
    }
    mod small { #[derive(Clone, Debug)] pub struct SmallRng {} }
    mod xoshiro128plusplus { #[derive(Debug, Clone)] pub struct Xoshiro128PlusPlus {} }
    mod xoshiro256plusplus { #[derive(Debug, Clone)] pub struct Xoshiro256PlusPlus {} }
    mod std { #[derive(Clone, Debug)] pub struct StdRng {} }
    mod thread {
        #[derive(Debug, Default, Clone)]
        pub struct ThreadRng {}
        impl ThreadRng { pub fn reseed(&mut self) -> Result<(), rand_core::OsError> {} }
        pub fn rng() -> ThreadRng {}
    }
}
pub mod seq {
    pub use crate::distr::weighted::Error as WeightError;
    pub use iterator::IteratorRandom;
    pub use slice::SliceChooseIter;
    pub use slice::{IndexedMutRandom, IndexedRandom, SliceRandom};
    mod iterator {
        use crate::Rng;
        use alloc::vec::Vec;
        pub trait IteratorRandom: Iterator {
            fn choose<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng {}
            fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng {}
            fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng {}
            fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng {}
        }
        impl<I> IteratorRandom for I where I: Iterator {}
    }
    mod slice {
        use crate::distr::uniform::{SampleBorrow, SampleUniform};
        use crate::distr::weighted::{Error as WeightError, Weight};
        use crate::Rng;
        use core::ops::{Index, IndexMut};
        pub trait IndexedRandom: Index<usize> {
            fn len(&self) -> usize;
            fn is_empty(&self) -> bool {}
            fn choose<R>(&self, rng: &mut R) -> Option<&Self::Output> where R: Rng {}
            fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Output> where R: Rng {}
            fn choose_multiple_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]> where Self::Output: Clone, R: Rng {}
            fn choose_weighted<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, WeightError> where R: Rng, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> {}
            fn choose_multiple_weighted<R, F, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<SliceChooseIter<'_, Self, Self::Output>, WeightError> where R: Rng, F: Fn(&Self::Output) -> X, X: Into<f64> {}
        }
        pub trait IndexedMutRandom: IndexedRandom + IndexMut<usize> {
            fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Output> where R: Rng {}
            fn choose_weighted_mut<R, F, B, X>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Output, WeightError> where R: Rng, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> {}
        }
        pub trait SliceRandom: IndexedMutRandom {
            fn shuffle<R>(&mut self, rng: &mut R) where R: Rng;
            fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Output], &mut [Self::Output]) where R: Rng;
        }
        impl<T> IndexedRandom for [T] { fn len(&self) -> usize {} }
        impl<IR: IndexedRandom + IndexMut<usize>> IndexedMutRandom for IR {}
        impl<T> SliceRandom for [T] { fn shuffle<R>(&mut self, rng: &mut R) where R: Rng {} fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [T], &mut [T]) where R: Rng {} }
        #[derive(Debug)]
        pub struct SliceChooseIter<'a, S, T> {}
        impl<'a, S: Index<usize, Output = T>, T> Iterator for SliceChooseIter<'a, S, T> { type Item = &'a T; fn next(&mut self) -> Option<Self::Item> {} }
    }
    mod index_ {
        use super::WeightError;
        use crate::Rng;
        use alloc::vec::{self, Vec};
        #[derive(Clone, Debug)]
        pub enum IndexVec {}
        impl IndexVec {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn index(&self, index: usize) -> usize {}
            pub fn into_vec(self) -> Vec<usize> {}
            pub fn iter(&self) -> IndexVecIter<'_> {}
        }
        impl IntoIterator for IndexVec { type IntoIter = IndexVecIntoIter; type Item = usize; fn into_iter(self) -> IndexVecIntoIter {} }
        impl From<Vec<u32>> for IndexVec { fn from(v: Vec<u32>) -> Self {} }
        impl From<Vec<u64>> for IndexVec { fn from(v: Vec<u64>) -> Self {} }
        #[derive(Debug)]
        pub enum IndexVecIter<'a> {}
        impl Iterator for IndexVecIter<'_> { type Item = usize; fn next(&mut self) -> Option<usize> {} }
        #[derive(Clone, Debug)]
        pub enum IndexVecIntoIter {}
        impl Iterator for IndexVecIntoIter { type Item = usize; fn next(&mut self) -> Option<Self::Item> {} }
        pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec where R: Rng {}
        pub fn sample_weighted<R, F, X>(rng: &mut R, length: usize, weight: F, amount: usize) -> Result<IndexVec, WeightError> where R: Rng, F: Fn(usize) -> X, X: Into<f64> {}
    }
    pub mod index { pub use super::index_::*; use crate::Rng; pub fn sample_array<R, const N: usize>(rng: &mut R, len: usize) -> Option<[usize; N]> where R: Rng {} }
}
