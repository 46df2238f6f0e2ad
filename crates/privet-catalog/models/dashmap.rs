//! `dashmap` as the flow engine sees it: maps that are written through `&self`.

use std::borrow::Borrow;
use std::iter::Adapter;
use std::ops::{Deref, DerefMut};

#[derive(Clone, Debug)]
pub struct DashMap<K, V, S = std::hash::RandomState> { key: K, value: V, hasher: S }
impl<K, V> DashMap<K, V> {
    pub fn new() -> DashMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> DashMap<K, V> { DashMap::new() }
}
impl<K, V, S> DashMap<K, V, S> {
    pub fn insert(&self, key: K, value: V) -> Option<V> { let old = self.value; self.key = key; self.value = value; Some(old) }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> { Some((self.key, self.value)) }
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<Ref<'_, K, V>> where K: Borrow<Q> { Some(Ref { k: &self.key, v: &self.value }) }
    pub fn get_mut<Q: ?Sized>(&self, key: &Q) -> Option<RefMut<'_, K, V>> where K: Borrow<Q> { Some(RefMut { k: &self.key, v: &mut self.value }) }
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> {}
    pub fn entry(&self, key: K) -> Entry<'_, K, V> { Entry { name: key, keys: &mut self.key, slot: &mut self.value } }
    pub fn alter<Q: ?Sized, F: FnOnce(&K, V) -> V>(&self, key: &Q, f: F) where K: Borrow<Q> { self.value = f(&self.key, self.value); }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, mut f: F) { f(&self.key, &mut self.value); }
    pub fn iter(&self) -> Adapter<Ref<'_, K, V>> { Adapter { elem: Ref { k: &self.key, v: &self.value } } }
    pub fn iter_mut(&self) -> Adapter<RefMut<'_, K, V>> { Adapter { elem: RefMut { k: &self.key, v: &mut self.value } } }
    pub fn clear(&self) { *self = DashMap::new(); }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl<K, V> Default for DashMap<K, V> { fn default() -> DashMap<K, V> { DashMap::new() } }
impl<K, V, S> IntoIterator for DashMap<K, V, S> { type Item = (K, V); type IntoIter = Adapter<(K, V)>; fn into_iter(self) -> Adapter<(K, V)> { Adapter { elem: (self.key, self.value) } } }
impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> { type Item = Ref<'a, K, V>; type IntoIter = Adapter<Ref<'a, K, V>>; fn into_iter(self) -> Adapter<Ref<'a, K, V>> { self.iter() } }
impl<K, V> FromIterator<(K, V)> for DashMap<K, V> { fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> DashMap<K, V> { let mut map = DashMap::new(); if let Some((k, v)) = iter.into_iter().next() { map.insert(k, v); } map } }

pub struct Ref<'a, K, V> { k: &'a K, v: &'a V }
impl<'a, K, V> Ref<'a, K, V> {
    pub fn key(&self) -> &K { self.k }
    pub fn value(&self) -> &V { self.v }
    pub fn pair(&self) -> (&K, &V) { (self.k, self.v) }
}
impl<'a, K, V> Deref for Ref<'a, K, V> { type Target = V; fn deref(&self) -> &V { self.v } }
pub struct RefMut<'a, K, V> { k: &'a K, v: &'a mut V }
impl<'a, K, V> RefMut<'a, K, V> {
    pub fn key(&self) -> &K { self.k }
    pub fn value(&self) -> &V { self.v }
    pub fn value_mut(&mut self) -> &mut V { self.v }
}
impl<'a, K, V> Deref for RefMut<'a, K, V> { type Target = V; fn deref(&self) -> &V { self.v } }
impl<'a, K, V> DerefMut for RefMut<'a, K, V> { fn deref_mut(&mut self) -> &mut V { self.v } }
pub struct Entry<'a, K, V> { name: K, keys: &'a mut K, slot: &'a mut V }
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, value: V) -> RefMut<'a, K, V> { *self.keys = self.name; *self.slot = value; RefMut { k: self.keys, v: self.slot } }
    pub fn or_insert_with<F: FnOnce() -> V>(self, f: F) -> RefMut<'a, K, V> { *self.keys = self.name; *self.slot = f(); RefMut { k: self.keys, v: self.slot } }
    pub fn or_default(self) -> RefMut<'a, K, V> where V: Default { *self.keys = self.name; RefMut { k: self.keys, v: self.slot } }
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> { f(self.slot); self }
    pub fn insert(self, value: V) -> RefMut<'a, K, V> { *self.keys = self.name; *self.slot = value; RefMut { k: self.keys, v: self.slot } }
}

#[derive(Clone, Debug)]
pub struct DashSet<T> { elem: T }
impl<T> DashSet<T> {
    pub fn new() -> DashSet<T> {}
    pub fn insert(&self, value: T) -> bool { self.elem = value; true }
    pub fn remove<Q: ?Sized>(&self, value: &Q) -> Option<T> where T: Borrow<Q> { Some(self.elem) }
    pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> {}
    pub fn iter(&self) -> Adapter<&T> { Adapter { elem: &self.elem } }
    pub fn clear(&self) { *self = DashSet::new(); }
    pub fn len(&self) -> usize {}
}
