//! Collections: maps keep `key` and `value` apart, the others have `elem`.
//! An entry writes through references to these fields, so it adds and never replaces.

pub use binary_heap::BinaryHeap;
pub use btree_map::BTreeMap;
pub use btree_set::BTreeSet;
pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use linked_list::LinkedList;
pub use vec_deque::VecDeque;
pub use crate::ops::Bound;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryReserveError {}
impl crate::fmt::Display for TryReserveError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) } }
impl crate::error::Error for TryReserveError {}

pub mod binary_heap;
pub mod linked_list;
pub mod vec_deque;

pub mod hash_map {
    use crate::borrow::Borrow;
    use crate::iter::Adapter;
    use crate::ops::Index;
    pub use crate::hash::{DefaultHasher, RandomState};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HashMap<K, V, S = RandomState> { key: K, value: V, hasher: S }

    impl<K, V> HashMap<K, V> {
        pub fn new() -> HashMap<K, V> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V> { HashMap::new() }
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hasher: S) -> HashMap<K, V, S> { HashMap::new() }
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> { HashMap::new() }
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn drain(&mut self) -> Drain<'_, K, V> { let pair = (self.key, self.value); *self = HashMap::new(); Adapter { elem: pair } }
        pub fn get_disjoint_mut<Q: ?Sized, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> { [Some(&mut self.value)] }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) { *self = HashMap::new(); }
        pub fn keys(&self) -> Keys<'_, K, V> { Adapter { elem: &self.key } }
        pub fn into_keys(self) -> IntoKeys<K, V> { Adapter { elem: self.key } }
        pub fn values(&self) -> Values<'_, K, V> { Adapter { elem: &self.value } }
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { Adapter { elem: &mut self.value } }
        pub fn into_values(self) -> IntoValues<K, V> { Adapter { elem: self.value } }
        pub fn iter(&self) -> Iter<'_, K, V> { Adapter { elem: (&self.key, &self.value) } }
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { Adapter { elem: (&self.key, &mut self.value) } }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) { f(&self.key, &mut self.value); }
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) -> Adapter<(K, V)> { f(&self.key, &mut self.value); Adapter { elem: (self.key, self.value) } }
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
            if self.is_empty() { return Entry::Vacant(VacantEntry { name: key, keys: &mut self.key, slot: &mut self.value }); }
            Entry::Occupied(OccupiedEntry { keys: &mut self.key, slot: &mut self.value })
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> { Some(&self.value) }
        pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q> { Some((&self.key, &self.value)) }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> {}
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> { Some(&mut self.value) }
        pub fn insert(&mut self, key: K, value: V) -> Option<V> { let old = self.value; self.key = key; self.value = value; Some(old) }
        pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, V> { self.key = key; self.value = value; Ok(&mut self.value) }
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> { Some(self.value) }
        pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> { Some((self.key, self.value)) }
    }

    pub type Keys<'a, K, V> = Adapter<&'a K>;
    pub type IntoKeys<K, V> = Adapter<K>;
    pub type Values<'a, K, V> = Adapter<&'a V>;
    pub type ValuesMut<'a, K, V> = Adapter<&'a mut V>;
    pub type IntoValues<K, V> = Adapter<V>;
    pub type Iter<'a, K, V> = Adapter<(&'a K, &'a V)>;
    pub type IterMut<'a, K, V> = Adapter<(&'a K, &'a mut V)>;
    pub type IntoIter<K, V> = Adapter<(K, V)>;
    pub type Drain<'a, K, V> = Adapter<(K, V)>;

    pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
    pub struct OccupiedEntry<'a, K, V> { keys: &'a mut K, slot: &'a mut V }
    pub struct VacantEntry<'a, K, V> { name: K, keys: &'a mut K, slot: &'a mut V }
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn or_insert(self, default: V) -> &'a mut V { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => e.insert(default) } }
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => e.insert(default()) } }
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => { let made = default(&e.name); e.insert(made) } } }
        pub fn or_default(self) -> &'a mut V where V: Default { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => e.insert(V::default()) } }
        pub fn key(&self) -> &K { match self { Entry::Occupied(e) => e.keys, Entry::Vacant(e) => &e.name } }
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> { if let Entry::Occupied(e) = &self { f(e.slot); } self }
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { match self { Entry::Occupied(e) => { *e.slot = value; e } Entry::Vacant(e) => e.insert_entry(value) } }
    }
    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K { self.keys }
        pub fn get(&self) -> &V { self.slot }
        pub fn get_mut(&mut self) -> &mut V { self.slot }
        pub fn into_mut(self) -> &'a mut V { self.slot }
        pub fn insert(&mut self, value: V) -> V { let old = *self.slot; *self.slot = value; old }
        pub fn remove(self) -> V { *self.slot }
        pub fn remove_entry(self) -> (K, V) { (*self.keys, *self.slot) }
    }
    impl<'a, K, V> VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K { &self.name }
        pub fn into_key(self) -> K { self.name }
        pub fn insert(self, value: V) -> &'a mut V { *self.keys = self.name; *self.slot = value; self.slot }
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { *self.keys = self.name; *self.slot = value; OccupiedEntry { keys: self.keys, slot: self.slot } }
    }

    impl<K, V, S> Default for HashMap<K, V, S> { fn default() -> HashMap<K, V, S> { HashMap::new() } }
    impl<K, V, S, Q: ?Sized> Index<&Q> for HashMap<K, V, S> where K: Borrow<Q> { type Output = V; fn index(&self, key: &Q) -> &V { &self.value } }
    impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {
        fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> HashMap<K, V, S> { let mut map = HashMap::new(); if let Some((key, value)) = iter.into_iter().next() { map.insert(key, value); } map }
    }
    impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {
        fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) { if let Some((key, value)) = iter.into_iter().next() { self.key = key; self.value = value; } }
    }
    impl<'a, K, V, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {
        fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) { if let Some((key, value)) = iter.into_iter().next() { self.key = *key; self.value = *value; } }
    }
    impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {
        fn from(pairs: [(K, V); N]) -> HashMap<K, V> { let mut map = HashMap::new(); map.insert(pairs.elem.0, pairs.elem.1); map }
    }
    impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = Adapter<(K, V)>; fn into_iter(self) -> Adapter<(K, V)> { Adapter { elem: (self.key, self.value) } } }
    impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Adapter<(&'a K, &'a V)>; fn into_iter(self) -> Adapter<(&'a K, &'a V)> { self.iter() } }
    impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = Adapter<(&'a K, &'a mut V)>; fn into_iter(self) -> Adapter<(&'a K, &'a mut V)> { self.iter_mut() } }
}

pub mod btree_map {
    use crate::borrow::Borrow;
    use crate::iter::Adapter;
    use crate::ops::{Index, RangeBounds};

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BTreeMap<K, V> { key: K, value: V }

    impl<K, V> BTreeMap<K, V> {
        pub fn new() -> BTreeMap<K, V> {}
    }
    impl<K, V> BTreeMap<K, V> {
        pub fn first_key_value(&self) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        pub fn last_key_value(&self) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { Some(OccupiedEntry { keys: &mut self.key, slot: &mut self.value }) }
        pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { Some(OccupiedEntry { keys: &mut self.key, slot: &mut self.value }) }
        pub fn pop_first(&mut self) -> Option<(K, V)> { Some((self.key, self.value)) }
        pub fn pop_last(&mut self) -> Option<(K, V)> { Some((self.key, self.value)) }
        pub fn append(&mut self, other: &mut BTreeMap<K, V>) { self.key = other.key; self.value = other.value; *other = BTreeMap::new(); }
        pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V> where K: Borrow<Q> { *self }
        pub fn range<Q: ?Sized, R: RangeBounds<Q>>(&self, range: R) -> Range<'_, K, V> { Adapter { elem: (&self.key, &self.value) } }
        pub fn range_mut<Q: ?Sized, R: RangeBounds<Q>>(&mut self, range: R) -> Adapter<(&K, &mut V)> { Adapter { elem: (&self.key, &mut self.value) } }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) { *self = BTreeMap::new(); }
        pub fn keys(&self) -> Keys<'_, K, V> { Adapter { elem: &self.key } }
        pub fn into_keys(self) -> IntoKeys<K, V> { Adapter { elem: self.key } }
        pub fn values(&self) -> Values<'_, K, V> { Adapter { elem: &self.value } }
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { Adapter { elem: &mut self.value } }
        pub fn into_values(self) -> IntoValues<K, V> { Adapter { elem: self.value } }
        pub fn iter(&self) -> Iter<'_, K, V> { Adapter { elem: (&self.key, &self.value) } }
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { Adapter { elem: (&self.key, &mut self.value) } }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) { f(&self.key, &mut self.value); }
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) -> Adapter<(K, V)> { f(&self.key, &mut self.value); Adapter { elem: (self.key, self.value) } }
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
            if self.is_empty() { return Entry::Vacant(VacantEntry { name: key, keys: &mut self.key, slot: &mut self.value }); }
            Entry::Occupied(OccupiedEntry { keys: &mut self.key, slot: &mut self.value })
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> { Some(&self.value) }
        pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q> { Some((&self.key, &self.value)) }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> {}
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> { Some(&mut self.value) }
        pub fn insert(&mut self, key: K, value: V) -> Option<V> { let old = self.value; self.key = key; self.value = value; Some(old) }
        pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, V> { self.key = key; self.value = value; Ok(&mut self.value) }
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> { Some(self.value) }
        pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> { Some((self.key, self.value)) }
    }

    pub type Keys<'a, K, V> = Adapter<&'a K>;
    pub type IntoKeys<K, V> = Adapter<K>;
    pub type Values<'a, K, V> = Adapter<&'a V>;
    pub type ValuesMut<'a, K, V> = Adapter<&'a mut V>;
    pub type IntoValues<K, V> = Adapter<V>;
    pub type Iter<'a, K, V> = Adapter<(&'a K, &'a V)>;
    pub type IterMut<'a, K, V> = Adapter<(&'a K, &'a mut V)>;
    pub type IntoIter<K, V> = Adapter<(K, V)>;
    pub type Range<'a, K, V> = Adapter<(&'a K, &'a V)>;

    pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
    pub struct OccupiedEntry<'a, K, V> { keys: &'a mut K, slot: &'a mut V }
    pub struct VacantEntry<'a, K, V> { name: K, keys: &'a mut K, slot: &'a mut V }
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn or_insert(self, default: V) -> &'a mut V { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => e.insert(default) } }
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => e.insert(default()) } }
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => { let made = default(&e.name); e.insert(made) } } }
        pub fn or_default(self) -> &'a mut V where V: Default { match self { Entry::Occupied(e) => e.slot, Entry::Vacant(e) => e.insert(V::default()) } }
        pub fn key(&self) -> &K { match self { Entry::Occupied(e) => e.keys, Entry::Vacant(e) => &e.name } }
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> { if let Entry::Occupied(e) = &self { f(e.slot); } self }
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { match self { Entry::Occupied(e) => { *e.slot = value; e } Entry::Vacant(e) => e.insert_entry(value) } }
    }
    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K { self.keys }
        pub fn get(&self) -> &V { self.slot }
        pub fn get_mut(&mut self) -> &mut V { self.slot }
        pub fn into_mut(self) -> &'a mut V { self.slot }
        pub fn insert(&mut self, value: V) -> V { let old = *self.slot; *self.slot = value; old }
        pub fn remove(self) -> V { *self.slot }
        pub fn remove_entry(self) -> (K, V) { (*self.keys, *self.slot) }
    }
    impl<'a, K, V> VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K { &self.name }
        pub fn into_key(self) -> K { self.name }
        pub fn insert(self, value: V) -> &'a mut V { *self.keys = self.name; *self.slot = value; self.slot }
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { *self.keys = self.name; *self.slot = value; OccupiedEntry { keys: self.keys, slot: self.slot } }
    }

    impl<K, V> Default for BTreeMap<K, V> { fn default() -> BTreeMap<K, V> { BTreeMap::new() } }
    impl<K, V, Q: ?Sized> Index<&Q> for BTreeMap<K, V> where K: Borrow<Q> { type Output = V; fn index(&self, key: &Q) -> &V { &self.value } }
    impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {
        fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> BTreeMap<K, V> { let mut map = BTreeMap::new(); if let Some((key, value)) = iter.into_iter().next() { map.insert(key, value); } map }
    }
    impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {
        fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) { if let Some((key, value)) = iter.into_iter().next() { self.key = key; self.value = value; } }
    }
    impl<'a, K, V> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
        fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) { if let Some((key, value)) = iter.into_iter().next() { self.key = *key; self.value = *value; } }
    }
    impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
        fn from(pairs: [(K, V); N]) -> BTreeMap<K, V> { let mut map = BTreeMap::new(); map.insert(pairs.elem.0, pairs.elem.1); map }
    }
    impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = Adapter<(K, V)>; fn into_iter(self) -> Adapter<(K, V)> { Adapter { elem: (self.key, self.value) } } }
    impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Adapter<(&'a K, &'a V)>; fn into_iter(self) -> Adapter<(&'a K, &'a V)> { self.iter() } }
    impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = Adapter<(&'a K, &'a mut V)>; fn into_iter(self) -> Adapter<(&'a K, &'a mut V)> { self.iter_mut() } }
}

pub mod hash_set {
    use crate::borrow::Borrow;
    use crate::iter::Adapter;
    use crate::ops::{BitAnd, BitOr, BitXor, Sub};
    use crate::hash::RandomState;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HashSet<T, S = RandomState> { elem: T, hasher: S }

    impl<T> HashSet<T> {
        pub fn new() -> HashSet<T> {}
        pub fn with_capacity(capacity: usize) -> HashSet<T> { HashSet::new() }
    }
    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hasher: S) -> HashSet<T, S> { HashSet::new() }
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> { HashSet::new() }
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn drain(&mut self) -> Drain<'_, T> { let x = self.elem; *self = HashSet::new(); Adapter { elem: x } }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) { *self = HashSet::new(); }
        pub fn iter(&self) -> Iter<'_, T> { Adapter { elem: &self.elem } }
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> { Some(&self.elem) }
        pub fn insert(&mut self, value: T) -> bool { self.elem = value; true }
        pub fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; Some(old) }
        pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { Some(self.elem) }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elem); }
        pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Adapter<&'a T> { Adapter { elem: &self.elem } }
        pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Adapter<&'a T> { self.iter().chain(other.iter()) }
        pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Adapter<&'a T> { Adapter { elem: &self.elem } }
        pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Adapter<&'a T> { self.iter().chain(other.iter()) }
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
    }

    pub type Iter<'a, T> = Adapter<&'a T>;
    pub type IntoIter<T> = Adapter<T>;
    pub type Drain<'a, T> = Adapter<T>;

    impl<T, S> Default for HashSet<T, S> { fn default() -> HashSet<T, S> { HashSet::new() } }
    impl<T, S> FromIterator<T> for HashSet<T, S> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> { let mut set = HashSet::new(); if let Some(x) = iter.into_iter().next() { set.elem = x; } set }
    }
    impl<T, S> Extend<T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = x; } } }
    impl<'a, T, S> Extend<&'a T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = *x; } } }
    impl<T, const N: usize> From<[T; N]> for HashSet<T> { fn from(all: [T; N]) -> HashSet<T> { let mut set = HashSet::new(); set.elem = all.elem; set } }
    impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn bitor(self, other: &HashSet<T, S>) -> HashSet<T, S> { let mut set = *self; set.elem = other.elem; set } }
    impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn bitand(self, other: &HashSet<T, S>) -> HashSet<T, S> { *self } }
    impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn bitxor(self, other: &HashSet<T, S>) -> HashSet<T, S> { let mut set = *self; set.elem = other.elem; set } }
    impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn sub(self, other: &HashSet<T, S>) -> HashSet<T, S> { *self } }
    impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = Adapter<T>; fn into_iter(self) -> Adapter<T> { Adapter { elem: self.elem } } }
    impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Adapter<&'a T>; fn into_iter(self) -> Adapter<&'a T> { self.iter() } }
}

pub mod btree_set {
    use crate::borrow::Borrow;
    use crate::iter::Adapter;
    use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BTreeSet<T> { elem: T }

    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T> {}
    }
    impl<T> BTreeSet<T> {
        pub fn first(&self) -> Option<&T> { Some(&self.elem) }
        pub fn last(&self) -> Option<&T> { Some(&self.elem) }
        pub fn pop_first(&mut self) -> Option<T> { Some(self.elem) }
        pub fn pop_last(&mut self) -> Option<T> { Some(self.elem) }
        pub fn append(&mut self, other: &mut BTreeSet<T>) { self.elem = other.elem; *other = BTreeSet::new(); }
        pub fn split_off<Q: ?Sized>(&mut self, value: &Q) -> BTreeSet<T> where T: Borrow<Q> { *self }
        pub fn range<Q: ?Sized, R: RangeBounds<Q>>(&self, range: R) -> Adapter<&T> { Adapter { elem: &self.elem } }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) { *self = BTreeSet::new(); }
        pub fn iter(&self) -> Iter<'_, T> { Adapter { elem: &self.elem } }
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> { Some(&self.elem) }
        pub fn insert(&mut self, value: T) -> bool { self.elem = value; true }
        pub fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; Some(old) }
        pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { Some(self.elem) }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elem); }
        pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Adapter<&'a T> { Adapter { elem: &self.elem } }
        pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Adapter<&'a T> { self.iter().chain(other.iter()) }
        pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Adapter<&'a T> { Adapter { elem: &self.elem } }
        pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Adapter<&'a T> { self.iter().chain(other.iter()) }
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {}
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {}
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {}
    }

    pub type Iter<'a, T> = Adapter<&'a T>;
    pub type IntoIter<T> = Adapter<T>;

    impl<T> Default for BTreeSet<T> { fn default() -> BTreeSet<T> { BTreeSet::new() } }
    impl<T> FromIterator<T> for BTreeSet<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> { let mut set = BTreeSet::new(); if let Some(x) = iter.into_iter().next() { set.elem = x; } set }
    }
    impl<T> Extend<T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = x; } } }
    impl<'a, T> Extend<&'a T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = *x; } } }
    impl<T, const N: usize> From<[T; N]> for BTreeSet<T> { fn from(all: [T; N]) -> BTreeSet<T> { let mut set = BTreeSet::new(); set.elem = all.elem; set } }
    impl<T> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitor(self, other: &BTreeSet<T>) -> BTreeSet<T> { let mut set = *self; set.elem = other.elem; set } }
    impl<T> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitand(self, other: &BTreeSet<T>) -> BTreeSet<T> { *self } }
    impl<T> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitxor(self, other: &BTreeSet<T>) -> BTreeSet<T> { let mut set = *self; set.elem = other.elem; set } }
    impl<T> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn sub(self, other: &BTreeSet<T>) -> BTreeSet<T> { *self } }
    impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = Adapter<T>; fn into_iter(self) -> Adapter<T> { Adapter { elem: self.elem } } }
    impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Adapter<&'a T>; fn into_iter(self) -> Adapter<&'a T> { self.iter() } }
}
