//! `toml_edit`: its module `table`.

use crate::key::Key;
use crate::repr::Decor;
use crate::{InlineTable, Item, KeyMut, Value};
use std::iter::FromIterator;
#[derive(Clone, Debug, Default)]
pub struct Table {}
impl Table { pub fn new() -> Self {} pub fn into_inline_table(self) -> InlineTable {} }
impl Table {
    pub fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
    pub fn fmt(&mut self) {}
    pub fn sort_values(&mut self) {}
    pub fn sort_values_by<F>(&mut self, compare: F) where F: FnMut(&Key, &Item, &Key, &Item) -> std::cmp::Ordering {}
    pub fn set_implicit(&mut self, implicit: bool) {}
    pub fn is_implicit(&self) -> bool {}
    pub fn set_dotted(&mut self, yes: bool) {}
    pub fn is_dotted(&self) -> bool {}
    pub fn set_position(&mut self, doc_position: Option<isize>) {}
    pub fn position(&self) -> Option<isize> {}
    pub fn decor_mut(&mut self) -> &mut Decor {}
    pub fn decor(&self) -> &Decor {}
    pub fn key(&self, key: &str) -> Option<&'_ Key> {}
    pub fn key_mut(&mut self, key: &str) -> Option<KeyMut<'_>> {}
    pub fn span(&self) -> Option<std::ops::Range<usize>> {}
}
impl Table {
    pub fn iter(&self) -> Iter<'_> {}
    pub fn iter_mut(&mut self) -> IterMut<'_> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn entry<'a>(&'a mut self, key: &str) -> Entry<'a> {}
    pub fn entry_format<'a>(&'a mut self, key: &Key) -> Entry<'a> {}
    pub fn get<'a>(&'a self, key: &str) -> Option<&'a Item> {}
    pub fn get_mut<'a>(&'a mut self, key: &str) -> Option<&'a mut Item> {}
    pub fn get_key_value<'a>(&'a self, key: &str) -> Option<(&'a Key, &'a Item)> {}
    pub fn get_key_value_mut<'a>(&'a mut self, key: &str) -> Option<(KeyMut<'a>, &'a mut Item)> {}
    pub fn contains_key(&self, key: &str) -> bool {}
    pub fn contains_table(&self, key: &str) -> bool {}
    pub fn contains_value(&self, key: &str) -> bool {}
    pub fn contains_array_of_tables(&self, key: &str) -> bool {}
    pub fn insert(&mut self, key: &str, item: Item) -> Option<Item> {}
    pub fn insert_formatted(&mut self, key: &Key, item: Item) -> Option<Item> {}
    pub fn remove(&mut self, key: &str) -> Option<Item> {}
    pub fn remove_entry(&mut self, key: &str) -> Option<(Key, Item)> {}
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&str, &mut Item) -> bool {}
}
impl std::fmt::Display for Table { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
impl<K: Into<Key>, V: Into<Item>> Extend<(K, V)> for Table { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {} }
impl<K: Into<Key>, V: Into<Item>> FromIterator<(K, V)> for Table { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = (K, V)> {} }
impl IntoIterator for Table { type Item = (String, Item); type IntoIter = IntoIter; fn into_iter(self) -> Self::IntoIter {} }
pub type IntoIter = Box<dyn Iterator<Item = (String, Item)>>;
pub type Iter<'a> = Box<dyn Iterator<Item = (&'a str, &'a Item)> + 'a>;
pub type IterMut<'a> = Box<dyn Iterator<Item = (KeyMut<'a>, &'a mut Item)> + 'a>;
pub trait TableLike {
    fn iter(&self) -> Iter<'_>;
    fn iter_mut(&mut self) -> IterMut<'_>;
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn clear(&mut self);
    fn entry<'a>(&'a mut self, key: &str) -> Entry<'a>;
    fn entry_format<'a>(&'a mut self, key: &Key) -> Entry<'a>;
    fn get<'s>(&'s self, key: &str) -> Option<&'s Item>;
    fn get_mut<'s>(&'s mut self, key: &str) -> Option<&'s mut Item>;
    fn get_key_value<'a>(&'a self, key: &str) -> Option<(&'a Key, &'a Item)>;
    fn get_key_value_mut<'a>(&'a mut self, key: &str) -> Option<(KeyMut<'a>, &'a mut Item)>;
    fn contains_key(&self, key: &str) -> bool;
    fn insert(&mut self, key: &str, value: Item) -> Option<Item>;
    fn remove(&mut self, key: &str) -> Option<Item>;
    fn get_values(&self) -> Vec<(Vec<&Key>, &Value)>;
    fn fmt(&mut self);
    fn sort_values(&mut self);
    fn set_dotted(&mut self, yes: bool);
    fn is_dotted(&self) -> bool;
    fn key(&self, key: &str) -> Option<&'_ Key>;
    fn key_mut(&mut self, key: &str) -> Option<KeyMut<'_>>;
}
impl TableLike for Table {
    fn iter(&self) -> Iter<'_> {}
    fn iter_mut(&mut self) -> IterMut<'_> {}
    fn clear(&mut self) {}
    fn entry<'a>(&'a mut self, key: &str) -> Entry<'a> {}
    fn entry_format<'a>(&'a mut self, key: &Key) -> Entry<'a> {}
    fn get<'s>(&'s self, key: &str) -> Option<&'s Item> {}
    fn get_mut<'s>(&'s mut self, key: &str) -> Option<&'s mut Item> {}
    fn get_key_value<'a>(&'a self, key: &str) -> Option<(&'a Key, &'a Item)> {}
    fn get_key_value_mut<'a>(&'a mut self, key: &str) -> Option<(KeyMut<'a>, &'a mut Item)> {}
    fn contains_key(&self, key: &str) -> bool {}
    fn insert(&mut self, key: &str, value: Item) -> Option<Item> {}
    fn remove(&mut self, key: &str) -> Option<Item> {}
    fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
    fn fmt(&mut self) {}
    fn sort_values(&mut self) {}
    fn is_dotted(&self) -> bool {}
    fn set_dotted(&mut self, yes: bool) {}
    fn key(&self, key: &str) -> Option<&'_ Key> {}
    fn key_mut(&mut self, key: &str) -> Option<KeyMut<'_>> {}
}
pub enum Entry<'a> { Occupied(OccupiedEntry<'a>), Vacant(VacantEntry<'a>) }
impl<'a> Entry<'a> { pub fn key(&self) -> &str {} pub fn or_insert(self, default: Item) -> &'a mut Item {} pub fn or_insert_with<F: FnOnce() -> Item>(self, default: F) -> &'a mut Item {} }
pub struct OccupiedEntry<'a> {}
impl<'a> OccupiedEntry<'a> {
    pub fn key(&self) -> &str {}
    pub fn key_mut(&mut self) -> KeyMut<'_> {}
    pub fn get(&self) -> &Item {}
    pub fn get_mut(&mut self) -> &mut Item {}
    pub fn into_mut(self) -> &'a mut Item {}
    pub fn insert(&mut self, value: Item) -> Item {}
    pub fn remove(self) -> Item {}
}
pub struct VacantEntry<'a> {}
impl<'a> VacantEntry<'a> { pub fn key(&self) -> &str {} pub fn insert(self, value: Item) -> &'a mut Item {} }
