//! indexmap: signatures only, the flow follows from the types.

pub use crate::map::IndexMap;
pub use crate::set::IndexSet;
pub use equivalent::Equivalent;
#[derive(Clone, Debug)]
pub struct TryReserveError {}
impl core::fmt::Display for TryReserveError { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
#[derive(Debug, Clone)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl core::fmt::Display for GetDisjointMutError { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
pub mod map {
    pub use self::entry::{Entry, IndexedEntry};
    pub use self::iter::{Drain, ExtractIf, IntoIter, IntoKeys, IntoValues, Iter, IterMut, IterMut2, Keys, Splice, Values, ValuesMut};
    pub use self::mutable::MutableEntryKey;
    pub use self::mutable::MutableKeys;
    pub use self::raw_entry_v1::RawEntryApiV1;
    pub use self::slice::Slice;
    pub use crate::inner::{OccupiedEntry, VacantEntry};
    pub use crate::rayon::map as rayon;
    use crate::{Equivalent, GetDisjointMutError, TryReserveError};
    use alloc::boxed::Box;
    use core::cmp::Ordering;
    use core::hash::{BuildHasher, Hash};
    use core::ops::{Index, IndexMut, RangeBounds};
    use std::hash::RandomState;
    #[derive(Clone, Debug, Default)]
    pub struct IndexMap<K, V, S = RandomState> {}
    impl<K, V> IndexMap<K, V> { pub fn new() -> Self {} pub fn with_capacity(n: usize) -> Self {} }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn hasher(&self) -> &S {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn into_keys(self) -> IntoKeys<K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
        pub fn clear(&mut self) {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn drain<R>(&mut self, range: R) -> Drain<'_, K, V> where R: RangeBounds<usize> {}
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool, R: RangeBounds<usize> {}
        pub fn split_off(&mut self, at: usize) -> Self where S: Clone {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl<K, V, S> IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher {
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {}
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>) where K: Ord {}
        pub fn insert_sorted_by<F>(&mut self, key: K, value: V, cmp: F) -> (usize, Option<V>) where F: FnMut(&K, &V, &K, &V) -> Ordering {}
        pub fn insert_sorted_by_key<B, F>(&mut self, key: K, value: V, sort_key: F) -> (usize, Option<V>) where B: Ord, F: FnMut(&K, &V) -> B {}
        pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>) {}
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> {}
        pub fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)> {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, K, V, S> where R: RangeBounds<usize>, I: IntoIterator<Item = (K, V)> {}
        pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>) {}
    }
    impl<K, V, S> IndexMap<K, V, S> where S: BuildHasher {
        pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + Equivalent<K> {}
        pub fn get<Q>(&self, key: &Q) -> Option<&V> where Q: Hash + Equivalent<K> {}
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Hash + Equivalent<K> {}
        pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)> where Q: Hash + Equivalent<K> {}
        pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize> where Q: Hash + Equivalent<K> {}
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where Q: Hash + Equivalent<K> {}
        pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> where Q: Hash + Equivalent<K> {}
        pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)> where Q: Hash + Equivalent<K> {}
        pub fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N] where Q: Hash + Equivalent<K> {}
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K> {}
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K> {}
        pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> where Q: Hash + Equivalent<K> {}
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K> {}
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K> {}
        pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> where Q: Hash + Equivalent<K> {}
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn pop(&mut self) -> Option<(K, V)> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> {}
        pub fn retain<F>(&mut self, keep: F) where F: FnMut(&K, &mut V) -> bool {}
        pub fn sort_keys(&mut self) where K: Ord {}
        pub fn sort_by<F>(&mut self, cmp: F) where F: FnMut(&K, &V, &K, &V) -> Ordering {}
        pub fn sorted_by<F>(self, cmp: F) -> IntoIter<K, V> where F: FnMut(&K, &V, &K, &V) -> Ordering {}
        pub fn sort_by_key<T, F>(&mut self, sort_key: F) where T: Ord, F: FnMut(&K, &V) -> T {}
        pub fn sort_unstable_keys(&mut self) where K: Ord {}
        pub fn sort_unstable_by<F>(&mut self, cmp: F) where F: FnMut(&K, &V, &K, &V) -> Ordering {}
        pub fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<K, V> where F: FnMut(&K, &V, &K, &V) -> Ordering {}
        pub fn sort_unstable_by_key<T, F>(&mut self, sort_key: F) where T: Ord, F: FnMut(&K, &V) -> T {}
        pub fn sort_by_cached_key<T, F>(&mut self, sort_key: F) where T: Ord, F: FnMut(&K, &V) -> T {}
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize> where K: Ord {}
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize> where F: FnMut(&'a K, &'a V) -> Ordering {}
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&'a K, &'a V) -> B, B: Ord {}
        pub fn is_sorted(&self) -> bool where K: PartialOrd {}
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool where F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool {}
        pub fn is_sorted_by_key<'a, F, T>(&'a self, sort_key: F) -> bool where F: FnMut(&'a K, &'a V) -> T, T: PartialOrd {}
        pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&K, &V) -> bool {}
        pub fn reverse(&mut self) {}
        pub fn as_slice(&self) -> &Slice<K, V> {}
        pub fn as_mut_slice(&mut self) -> &mut Slice<K, V> {}
        pub fn into_boxed_slice(self) -> Box<Slice<K, V>> {}
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
        pub fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<'_, K, V>> {}
        pub fn get_disjoint_indices_mut<const N: usize>(&mut self, indices: [usize; N]) -> Result<[(&K, &mut V); N], GetDisjointMutError> {}
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<K, V>> {}
        pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Slice<K, V>> {}
        pub fn first(&self) -> Option<(&K, &V)> {}
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn first_entry(&mut self) -> Option<IndexedEntry<'_, K, V>> {}
        pub fn last(&self) -> Option<(&K, &V)> {}
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn last_entry(&mut self) -> Option<IndexedEntry<'_, K, V>> {}
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
        pub fn swap_indices(&mut self, a: usize, b: usize) {}
    }
    impl<K, V, Q, S> Index<&Q> for IndexMap<K, V, S> where Q: Hash + Equivalent<K>, S: BuildHasher { type Output = V; fn index(&self, key: &Q) -> &V {} }
    impl<K, V, Q, S> IndexMut<&Q> for IndexMap<K, V, S> where Q: Hash + Equivalent<K>, S: BuildHasher { fn index_mut(&mut self, key: &Q) -> &mut V {} }
    impl<K, V, S> Index<usize> for IndexMap<K, V, S> { type Output = V; fn index(&self, index: usize) -> &V {} }
    impl<K, V, S> IndexMut<usize> for IndexMap<K, V, S> { fn index_mut(&mut self, index: usize) -> &mut V {} }
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher + Default { fn from_iter<I: IntoIterator<Item = (K, V)>>(iterable: I) -> Self {} }
    impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, RandomState> where K: Hash + Eq { fn from(arr: [(K, V); N]) -> Self {} }
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher { fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iterable: I) {} }
    impl<'a, K, V, S> Extend<(&'a K, &'a V)> for IndexMap<K, V, S> where K: Hash + Eq + Copy, V: Copy, S: BuildHasher { fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iterable: I) {} }
    mod entry {
        use crate::inner::{OccupiedEntry, VacantEntry};
        #[derive(Debug)]
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn index(&self) -> usize {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F>(self, call: F) -> &'a mut V where F: FnOnce() -> V {}
            pub fn or_insert_with_key<F>(self, call: F) -> &'a mut V where F: FnOnce(&K) -> V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) {}
            pub fn or_default(self) -> &'a mut V where V: Default {}
        }
        #[derive(Debug)]
        pub struct IndexedEntry<'a, K, V> {}
        impl<'a, K, V> IndexedEntry<'a, K, V> {
            pub fn index(&self) -> usize {}
            pub fn key(&self) -> &K {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn swap_remove_entry(self) -> (K, V) {}
            pub fn shift_remove_entry(self) -> (K, V) {}
            pub fn swap_remove(self) -> V {}
            pub fn shift_remove(self) -> V {}
            pub fn move_index(self, to: usize) {}
            pub fn swap_indices(self, other: usize) {}
        }
        impl<'a, K, V> From<OccupiedEntry<'a, K, V>> for IndexedEntry<'a, K, V> { fn from(other: OccupiedEntry<'a, K, V>) -> Self {} }
    }
    mod iter {
        use super::{IndexMap, Slice};
        use alloc::vec::{self};
        use core::hash::{BuildHasher, Hash};
        use core::ops::Index;
        impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> Self::IntoIter {} }
        #[derive(Clone, Debug, Default)]
        pub struct Iter<'a, K, V> {}
        impl<'a, K, V> Iter<'a, K, V> { pub fn as_slice(&self) -> &'a Slice<K, V> {} }
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
        impl<K, V> DoubleEndedIterator for Iter<'_, K, V> {}
        #[derive(Debug, Default)]
        pub struct IterMut<'a, K, V> {}
        impl<'a, K, V> IterMut<'a, K, V> { pub fn as_slice(&self) -> &Slice<K, V> {} pub fn into_slice(self) -> &'a mut Slice<K, V> {} }
        impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
        impl<K, V> DoubleEndedIterator for IterMut<'_, K, V> {}
        #[derive(Debug, Default)]
        pub struct IterMut2<'a, K, V> {}
        impl<'a, K, V> IterMut2<'a, K, V> { pub fn as_slice(&self) -> &Slice<K, V> {} pub fn into_slice(self) -> &'a mut Slice<K, V> {} }
        impl<'a, K, V> Iterator for IterMut2<'a, K, V> { type Item = (&'a mut K, &'a mut V); }
        impl<K, V> DoubleEndedIterator for IterMut2<'_, K, V> {}
        #[derive(Debug, Default, Clone)]
        pub struct IntoIter<K, V> {}
        impl<K, V> IntoIter<K, V> { pub fn as_slice(&self) -> &Slice<K, V> {} pub fn as_mut_slice(&mut self) -> &mut Slice<K, V> {} }
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
        #[derive(Debug)]
        pub struct Drain<'a, K, V> {}
        impl<'a, K, V> Drain<'a, K, V> { pub fn as_slice(&self) -> &Slice<K, V> {} }
        impl<K, V> Iterator for Drain<'_, K, V> { type Item = (K, V); }
        impl<K, V> DoubleEndedIterator for Drain<'_, K, V> {}
        #[derive(Clone, Debug, Default)]
        pub struct Keys<'a, K, V> {}
        impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
        impl<K, V> DoubleEndedIterator for Keys<'_, K, V> {}
        impl<K, V> Index<usize> for Keys<'_, K, V> { type Output = K; fn index(&self, index: usize) -> &K {} }
        #[derive(Clone, Debug, Default)]
        pub struct IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        #[derive(Clone, Debug, Default)]
        pub struct Values<'a, K, V> {}
        impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
        impl<K, V> DoubleEndedIterator for Values<'_, K, V> {}
        #[derive(Debug, Default)]
        pub struct ValuesMut<'a, K, V> {}
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
        impl<K, V> DoubleEndedIterator for ValuesMut<'_, K, V> {}
        #[derive(Clone, Debug, Default)]
        pub struct IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
        #[derive(Debug)]
        pub struct Splice<'a, I, K, V, S> where I: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher {}
        impl<I, K, V, S> Iterator for Splice<'_, I, K, V, S> where I: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher { type Item = (K, V); fn next(&mut self) -> Option<Self::Item> {} }
        impl<I, K, V, S> DoubleEndedIterator for Splice<'_, I, K, V, S> where I: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher { fn next_back(&mut self) -> Option<Self::Item> {} }
        #[derive(Debug)]
        pub struct ExtractIf<'a, K, V, F> {}
        impl<K, V, F> Iterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool { type Item = (K, V); fn next(&mut self) -> Option<Self::Item> {} }
    }
}
pub mod set {
    pub use self::iter::{Difference, Drain, ExtractIf, Intersection, IntoIter, Iter, Splice, SymmetricDifference, Union};
    pub use self::mutable::MutableValues;
    pub use self::slice::Slice;
    use super::Equivalent;
    pub use crate::rayon::set as rayon;
    use crate::TryReserveError;
    use alloc::boxed::Box;
    use core::cmp::Ordering;
    use core::hash::{BuildHasher, Hash};
    use core::ops::{Index, RangeBounds};
    use std::hash::RandomState;
    #[derive(Clone, Debug, Default)]
    pub struct IndexSet<T, S = RandomState> {}
    impl<T> IndexSet<T> { pub fn new() -> Self {} pub fn with_capacity(n: usize) -> Self {} }
    impl<T, S> IndexSet<T, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn hasher(&self) -> &S {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn clear(&mut self) {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn drain<R>(&mut self, range: R) -> Drain<'_, T> where R: RangeBounds<usize> {}
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F> where F: FnMut(&T) -> bool, R: RangeBounds<usize> {}
        pub fn split_off(&mut self, at: usize) -> Self where S: Clone {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl<T, S> IndexSet<T, S> where T: Hash + Eq, S: BuildHasher {
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn insert_full(&mut self, value: T) -> (usize, bool) {}
        pub fn insert_sorted(&mut self, value: T) -> (usize, bool) where T: Ord {}
        pub fn insert_sorted_by<F>(&mut self, value: T, cmp: F) -> (usize, bool) where F: FnMut(&T, &T) -> Ordering {}
        pub fn insert_sorted_by_key<B, F>(&mut self, value: T, sort_key: F) -> (usize, bool) where B: Ord, F: FnMut(&T) -> B {}
        pub fn insert_before(&mut self, index: usize, value: T) -> (usize, bool) {}
        pub fn shift_insert(&mut self, index: usize, value: T) -> bool {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn replace_full(&mut self, value: T) -> (usize, Option<T>) {}
        pub fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)> {}
        pub fn difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Difference<'a, T, S2> where S2: BuildHasher {}
        pub fn symmetric_difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> SymmetricDifference<'a, T, S, S2> where S2: BuildHasher {}
        pub fn intersection<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Intersection<'a, T, S2> where S2: BuildHasher {}
        pub fn union<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Union<'a, T, S> where S2: BuildHasher {}
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, T, S> where R: RangeBounds<usize>, I: IntoIterator<Item = T> {}
        pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>) {}
    }
    impl<T, S> IndexSet<T, S> where S: BuildHasher {
        pub fn contains<Q>(&self, value: &Q) -> bool where Q: Hash + Equivalent<T> {}
        pub fn get<Q>(&self, value: &Q) -> Option<&T> where Q: Hash + Equivalent<T> {}
        pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)> where Q: Hash + Equivalent<T> {}
        pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize> where Q: Hash + Equivalent<T> {}
        pub fn swap_remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T> {}
        pub fn shift_remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T> {}
        pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T> {}
        pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T> {}
        pub fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> where Q: Hash + Equivalent<T> {}
        pub fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> where Q: Hash + Equivalent<T> {}
    }
    impl<T, S> IndexSet<T, S> {
        pub fn pop(&mut self) -> Option<T> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&T) -> bool) -> Option<T> {}
        pub fn retain<F>(&mut self, keep: F) where F: FnMut(&T) -> bool {}
        pub fn sort(&mut self) where T: Ord {}
        pub fn sort_by<F>(&mut self, cmp: F) where F: FnMut(&T, &T) -> Ordering {}
        pub fn sorted_by<F>(self, cmp: F) -> IntoIter<T> where F: FnMut(&T, &T) -> Ordering {}
        pub fn sort_by_key<K, F>(&mut self, sort_key: F) where K: Ord, F: FnMut(&T) -> K {}
        pub fn sort_unstable(&mut self) where T: Ord {}
        pub fn sort_unstable_by<F>(&mut self, cmp: F) where F: FnMut(&T, &T) -> Ordering {}
        pub fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<T> where F: FnMut(&T, &T) -> Ordering {}
        pub fn sort_unstable_by_key<K, F>(&mut self, sort_key: F) where K: Ord, F: FnMut(&T) -> K {}
        pub fn sort_by_cached_key<K, F>(&mut self, sort_key: F) where K: Ord, F: FnMut(&T) -> K {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> Ordering {}
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord {}
        pub fn is_sorted(&self) -> bool where T: PartialOrd {}
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool where F: FnMut(&'a T, &'a T) -> bool {}
        pub fn is_sorted_by_key<'a, F, K>(&'a self, sort_key: F) -> bool where F: FnMut(&'a T) -> K, K: PartialOrd {}
        pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool {}
        pub fn reverse(&mut self) {}
        pub fn as_slice(&self) -> &Slice<T> {}
        pub fn into_boxed_slice(self) -> Box<Slice<T>> {}
        pub fn get_index(&self, index: usize) -> Option<&T> {}
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<T>> {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T> {}
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T> {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
        pub fn swap_indices(&mut self, a: usize, b: usize) {}
    }
    impl<T, S> Index<usize> for IndexSet<T, S> { type Output = T; fn index(&self, index: usize) -> &T {} }
    impl<T, S> FromIterator<T> for IndexSet<T, S> where T: Hash + Eq, S: BuildHasher + Default { fn from_iter<I: IntoIterator<Item = T>>(iterable: I) -> Self {} }
    impl<T, const N: usize> From<[T; N]> for IndexSet<T, RandomState> where T: Eq + Hash { fn from(arr: [T; N]) -> Self {} }
    impl<T, S> Extend<T> for IndexSet<T, S> where T: Hash + Eq, S: BuildHasher { fn extend<I: IntoIterator<Item = T>>(&mut self, iterable: I) {} }
    impl<'a, T, S> Extend<&'a T> for IndexSet<T, S> where T: Hash + Eq + Copy, S: BuildHasher { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iterable: I) {} }
    impl<T, S> IndexSet<T, S> where T: Eq + Hash, S: BuildHasher {
        pub fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
        pub fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
        pub fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
    }
    mod iter {
        use super::{IndexSet, Slice};
        use alloc::vec::{self};
        use core::hash::{BuildHasher, Hash};
        impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> Self::IntoIter {} }
        #[derive(Clone, Debug, Default)]
        pub struct Iter<'a, T> {}
        impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a Slice<T> {} }
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        impl<T> DoubleEndedIterator for Iter<'_, T> {}
        #[derive(Debug, Default, Clone)]
        pub struct IntoIter<T> {}
        impl<T> IntoIter<T> { pub fn as_slice(&self) -> &Slice<T> {} }
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        #[derive(Debug)]
        pub struct Drain<'a, T> {}
        impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &Slice<T> {} }
        impl<T> Iterator for Drain<'_, T> { type Item = T; }
        impl<T> DoubleEndedIterator for Drain<'_, T> {}
        #[derive(Clone, Debug)]
        pub struct Difference<'a, T, S> {}
        impl<'a, T, S> Iterator for Difference<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<Self::Item> {} }
        impl<T, S> DoubleEndedIterator for Difference<'_, T, S> where T: Eq + Hash, S: BuildHasher { fn next_back(&mut self) -> Option<Self::Item> {} }
        #[derive(Clone, Debug)]
        pub struct Intersection<'a, T, S> {}
        impl<'a, T, S> Iterator for Intersection<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<Self::Item> {} }
        impl<T, S> DoubleEndedIterator for Intersection<'_, T, S> where T: Eq + Hash, S: BuildHasher { fn next_back(&mut self) -> Option<Self::Item> {} }
        #[derive(Clone, Debug)]
        pub struct SymmetricDifference<'a, T, S1, S2> {}
        impl<'a, T, S1, S2> Iterator for SymmetricDifference<'a, T, S1, S2> where T: Eq + Hash, S1: BuildHasher, S2: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<Self::Item> {} }
        impl<T, S1, S2> DoubleEndedIterator for SymmetricDifference<'_, T, S1, S2> where T: Eq + Hash, S1: BuildHasher, S2: BuildHasher {
            fn next_back(&mut self) -> Option<Self::Item> {}
            fn rfold<B, F>(self, init: B, f: F) -> B where F: FnMut(B, Self::Item) -> B {}
        }
        #[derive(Clone, Debug)]
        pub struct Union<'a, T, S> {}
        impl<'a, T, S> Iterator for Union<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<Self::Item> {} }
        impl<T, S> DoubleEndedIterator for Union<'_, T, S> where T: Eq + Hash, S: BuildHasher {
            fn next_back(&mut self) -> Option<Self::Item> {}
            fn rfold<B, F>(self, init: B, f: F) -> B where F: FnMut(B, Self::Item) -> B {}
        }
        #[derive(Debug)]
        pub struct Splice<'a, I, T, S> where I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher {}
        impl<I, T, S> Iterator for Splice<'_, I, T, S> where I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
        impl<I, T, S> DoubleEndedIterator for Splice<'_, I, T, S> where I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher { fn next_back(&mut self) -> Option<Self::Item> {} }
        #[derive(Debug)]
        pub struct ExtractIf<'a, T, F> {}
        impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&T) -> bool { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
    }
}
