//! toml_edit: signatures only, the flow follows from the types.

pub use crate::array::{Array, ArrayIntoIter, ArrayIter, ArrayIterMut};
pub use crate::array_of_tables::{ArrayOfTables, ArrayOfTablesIntoIter, ArrayOfTablesIter, ArrayOfTablesIterMut};
pub use crate::document::Document;
pub use crate::document::DocumentMut;
pub use crate::error::TomlError;
pub use crate::inline_table::{InlineEntry, InlineOccupiedEntry, InlineTable, InlineTableIntoIter, InlineTableIter, InlineTableIterMut, InlineVacantEntry};
pub use crate::item::{array, table, value, Item};
pub use crate::key::{Key, KeyMut};
pub use crate::raw_string::RawString;
pub use crate::repr::{Decor, Formatted, Repr};
pub use crate::table::{Entry, IntoIter, Iter, IterMut, OccupiedEntry, Table, TableLike, VacantEntry};
pub use crate::value::Value;
pub use toml_datetime::*;
mod array {
    use crate::repr::Decor;
    use crate::{Item, RawString, Value};
    use std::iter::FromIterator;
    #[derive(Debug, Default, Clone)]
    pub struct Array {}
    pub type ArrayIntoIter = Box<dyn Iterator<Item = Value>>;
    pub type ArrayIter<'a> = Box<dyn Iterator<Item = &'a Value> + 'a>;
    pub type ArrayIterMut<'a> = Box<dyn Iterator<Item = &'a mut Value> + 'a>;
    impl Array { pub fn new() -> Self {} }
    impl Array {
        pub fn fmt(&mut self) {}
        pub fn set_trailing_comma(&mut self, yes: bool) {}
        pub fn trailing_comma(&self) -> bool {}
        pub fn set_trailing(&mut self, trailing: impl Into<RawString>) {}
        pub fn trailing(&self) -> &RawString {}
        pub fn decor_mut(&mut self) -> &mut Decor {}
        pub fn decor(&self) -> &Decor {}
        pub fn span(&self) -> Option<std::ops::Range<usize>> {}
    }
    impl Array {
        pub fn iter(&self) -> ArrayIter<'_> {}
        pub fn iter_mut(&mut self) -> ArrayIterMut<'_> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn get(&self, index: usize) -> Option<&Value> {}
        pub fn get_mut(&mut self, index: usize) -> Option<&mut Value> {}
        pub fn push<V: Into<Value>>(&mut self, v: V) {}
        pub fn push_formatted(&mut self, v: Value) {}
        pub fn insert<V: Into<Value>>(&mut self, index: usize, v: V) {}
        pub fn insert_formatted(&mut self, index: usize, v: Value) {}
        pub fn replace<V: Into<Value>>(&mut self, index: usize, v: V) -> Value {}
        pub fn replace_formatted(&mut self, index: usize, v: Value) -> Value {}
        pub fn remove(&mut self, index: usize) -> Value {}
        pub fn retain<F>(&mut self, keep: F) where F: FnMut(&Value) -> bool {}
        pub fn sort_by<F>(&mut self, compare: F) where F: FnMut(&Value, &Value) -> std::cmp::Ordering {}
        pub fn sort_by_key<K, F>(&mut self, f: F) where F: FnMut(&Value) -> K, K: Ord {}
    }
    impl std::fmt::Display for Array { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    impl<V: Into<Value>> Extend<V> for Array { fn extend<T: IntoIterator<Item = V>>(&mut self, iter: T) {} }
    impl<V: Into<Value>> FromIterator<V> for Array { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = V> {} }
    impl IntoIterator for Array { type Item = Value; type IntoIter = ArrayIntoIter; fn into_iter(self) -> Self::IntoIter {} }
}
mod array_of_tables {
    use crate::{Array, Item, Table};
    use std::iter::FromIterator;
    #[derive(Clone, Debug, Default)]
    pub struct ArrayOfTables {}
    impl ArrayOfTables { pub fn new() -> Self {} }
    impl ArrayOfTables { pub fn into_array(self) -> Array {} pub fn span(&self) -> Option<std::ops::Range<usize>> {} }
    impl ArrayOfTables {
        pub fn iter(&self) -> ArrayOfTablesIter<'_> {}
        pub fn iter_mut(&mut self) -> ArrayOfTablesIterMut<'_> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn get(&self, index: usize) -> Option<&Table> {}
        pub fn get_mut(&mut self, index: usize) -> Option<&mut Table> {}
        pub fn push(&mut self, table: Table) {}
        pub fn insert(&mut self, index: usize, table: Table) {}
        pub fn replace(&mut self, index: usize, table: Table) -> Table {}
        pub fn remove(&mut self, index: usize) -> Table {}
        pub fn retain<F>(&mut self, keep: F) where F: FnMut(&Table) -> bool {}
    }
    pub type ArrayOfTablesIter<'a> = Box<dyn Iterator<Item = &'a Table> + 'a>;
    pub type ArrayOfTablesIterMut<'a> = Box<dyn Iterator<Item = &'a mut Table> + 'a>;
    pub type ArrayOfTablesIntoIter = Box<dyn Iterator<Item = Table>>;
    impl Extend<Table> for ArrayOfTables { fn extend<T: IntoIterator<Item = Table>>(&mut self, iter: T) {} }
    impl FromIterator<Table> for ArrayOfTables { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = Table> {} }
    impl IntoIterator for ArrayOfTables { type Item = Table; type IntoIter = ArrayOfTablesIntoIter; fn into_iter(self) -> Self::IntoIter {} }
    impl std::fmt::Display for ArrayOfTables { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
}
mod document {
    use crate::table::Iter;
    use crate::{Item, RawString, Table};
    use std::str::FromStr;
    #[derive(Default, Debug, Clone)]
    pub struct Document<S> {}
    impl Document<&'static str> { pub fn new() -> Self {} }
    impl<S: AsRef<str>> Document<S> { pub fn parse(raw: S) -> Result<Self, crate::TomlError> {} }
    impl<S> Document<S> {
        pub fn as_item(&self) -> &Item {}
        pub fn into_item(self) -> Item {}
        pub fn as_table(&self) -> &Table {}
        pub fn into_table(self) -> Table {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn trailing(&self) -> &RawString {}
    }
    impl<S: AsRef<str>> Document<S> { pub fn raw(&self) -> &str {} }
    impl<S: AsRef<str>> Document<S> { pub fn into_mut(self) -> DocumentMut {} }
    impl FromStr for Document<String> { type Err = crate::TomlError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl<S> std::ops::Deref for Document<S> { type Target = Table; fn deref(&self) -> &Self::Target {} }
    #[derive(Default, Debug, Clone)]
    pub struct DocumentMut {}
    impl DocumentMut {
        pub fn new() -> Self {}
        pub fn as_item(&self) -> &Item {}
        pub fn as_item_mut(&mut self) -> &mut Item {}
        pub fn into_item(self) -> Item {}
        pub fn as_table(&self) -> &Table {}
        pub fn as_table_mut(&mut self) -> &mut Table {}
        pub fn into_table(self) -> Table {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn set_trailing(&mut self, trailing: impl Into<RawString>) {}
        pub fn trailing(&self) -> &RawString {}
    }
    impl FromStr for DocumentMut { type Err = crate::TomlError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl std::ops::Deref for DocumentMut { type Target = Table; fn deref(&self) -> &Self::Target {} }
    impl std::ops::DerefMut for DocumentMut { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl From<Table> for DocumentMut { fn from(root: Table) -> Self {} }
}
mod index {
    use crate::DocumentMut;
    use crate::{InlineTable, Item, Table, Value};
    use std::ops;
    pub trait Index {}
    impl Index for usize { fn index<'v>(&self, v: &'v Item) -> Option<&'v Item> {} fn index_mut<'v>(&self, v: &'v mut Item) -> Option<&'v mut Item> {} }
    impl Index for str { fn index<'v>(&self, v: &'v Item) -> Option<&'v Item> {} fn index_mut<'v>(&self, v: &'v mut Item) -> Option<&'v mut Item> {} }
    impl Index for String { fn index<'v>(&self, v: &'v Item) -> Option<&'v Item> {} fn index_mut<'v>(&self, v: &'v mut Item) -> Option<&'v mut Item> {} }
    impl<T> Index for &T where T: Index { fn index<'v>(&self, v: &'v Item) -> Option<&'v Item> {} fn index_mut<'v>(&self, v: &'v mut Item) -> Option<&'v mut Item> {} }
    impl<I> ops::Index<I> for Item where I: Index { type Output = Self; fn index(&self, index: I) -> &Self {} }
    impl<I> ops::IndexMut<I> for Item where I: Index { fn index_mut(&mut self, index: I) -> &mut Self {} }
    impl<'s> ops::Index<&'s str> for Table { type Output = Item; fn index(&self, key: &'s str) -> &Item {} }
    impl<'s> ops::IndexMut<&'s str> for Table { fn index_mut(&mut self, key: &'s str) -> &mut Item {} }
    impl<'s> ops::Index<&'s str> for InlineTable { type Output = Value; fn index(&self, key: &'s str) -> &Value {} }
    impl<'s> ops::IndexMut<&'s str> for InlineTable { fn index_mut(&mut self, key: &'s str) -> &mut Value {} }
    impl<'s> ops::Index<&'s str> for DocumentMut { type Output = Item; fn index(&self, key: &'s str) -> &Item {} }
    impl<'s> ops::IndexMut<&'s str> for DocumentMut { fn index_mut(&mut self, key: &'s str) -> &mut Item {} }
}
mod inline_table {
    use crate::key::Key;
    use crate::repr::Decor;
    use crate::table::{Iter, IterMut, TableLike};
    use crate::{Item, KeyMut, RawString, Table, Value};
    use std::iter::FromIterator;
    #[derive(Debug, Default, Clone)]
    pub struct InlineTable {}
    impl InlineTable { pub fn new() -> Self {} pub fn into_table(self) -> Table {} }
    impl InlineTable {
        pub fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
        pub fn fmt(&mut self) {}
        pub fn set_trailing_comma(&mut self, yes: bool) {}
        pub fn trailing_comma(&self) -> bool {}
        pub fn set_trailing(&mut self, trailing: impl Into<RawString>) {}
        pub fn trailing(&self) -> &RawString {}
        pub fn sort_values(&mut self) {}
        pub fn sort_values_by<F>(&mut self, compare: F) where F: FnMut(&Key, &Value, &Key, &Value) -> std::cmp::Ordering {}
        pub fn set_dotted(&mut self, yes: bool) {}
        pub fn is_dotted(&self) -> bool {}
        pub fn decor_mut(&mut self) -> &mut Decor {}
        pub fn decor(&self) -> &Decor {}
        pub fn key(&self, key: &str) -> Option<&'_ Key> {}
        pub fn key_mut(&mut self, key: &str) -> Option<KeyMut<'_>> {}
        pub fn span(&self) -> Option<std::ops::Range<usize>> {}
    }
    impl InlineTable {
        pub fn iter(&self) -> InlineTableIter<'_> {}
        pub fn iter_mut(&mut self) -> InlineTableIterMut<'_> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn entry(&'_ mut self, key: impl Into<String>) -> InlineEntry<'_> {}
        pub fn entry_format<'a>(&'a mut self, key: &Key) -> InlineEntry<'a> {}
        pub fn get(&self, key: &str) -> Option<&Value> {}
        pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {}
        pub fn get_key_value<'a>(&'a self, key: &str) -> Option<(&'a Key, &'a Item)> {}
        pub fn get_key_value_mut<'a>(&'a mut self, key: &str) -> Option<(KeyMut<'a>, &'a mut Item)> {}
        pub fn contains_key(&self, key: &str) -> bool {}
        pub fn get_or_insert<V: Into<Value>>(&mut self, key: impl Into<String>, value: V) -> &mut Value {}
        pub fn insert(&mut self, key: impl Into<String>, value: Value) -> Option<Value> {}
        pub fn insert_formatted(&mut self, key: &Key, value: Value) -> Option<Value> {}
        pub fn remove(&mut self, key: &str) -> Option<Value> {}
        pub fn remove_entry(&mut self, key: &str) -> Option<(Key, Value)> {}
        pub fn retain<F>(&mut self, keep: F) where F: FnMut(&str, &mut Value) -> bool {}
    }
    impl std::fmt::Display for InlineTable { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    impl<K: Into<Key>, V: Into<Value>> Extend<(K, V)> for InlineTable { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {} }
    impl<K: Into<Key>, V: Into<Value>> FromIterator<(K, V)> for InlineTable { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = (K, V)> {} }
    impl IntoIterator for InlineTable { type Item = (String, Value); type IntoIter = InlineTableIntoIter; fn into_iter(self) -> Self::IntoIter {} }
    pub type InlineTableIntoIter = Box<dyn Iterator<Item = (String, Value)>>;
    pub type InlineTableIter<'a> = Box<dyn Iterator<Item = (&'a str, &'a Value)> + 'a>;
    pub type InlineTableIterMut<'a> = Box<dyn Iterator<Item = (KeyMut<'a>, &'a mut Value)> + 'a>;
    impl TableLike for InlineTable {
        fn iter(&self) -> Iter<'_> {}
        fn iter_mut(&mut self) -> IterMut<'_> {}
        fn clear(&mut self) {}
        fn entry<'a>(&'a mut self, key: &str) -> crate::Entry<'a> {}
        fn entry_format<'a>(&'a mut self, key: &Key) -> crate::Entry<'a> {}
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
        fn set_dotted(&mut self, yes: bool) {}
        fn is_dotted(&self) -> bool {}
        fn key(&self, key: &str) -> Option<&'_ Key> {}
        fn key_mut(&mut self, key: &str) -> Option<KeyMut<'_>> {}
    }
    pub enum InlineEntry<'a> { Occupied(InlineOccupiedEntry<'a>), Vacant(InlineVacantEntry<'a>) }
    impl<'a> InlineEntry<'a> { pub fn key(&self) -> &str {} pub fn or_insert(self, default: Value) -> &'a mut Value {} pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {} }
    pub struct InlineOccupiedEntry<'a> {}
    impl<'a> InlineOccupiedEntry<'a> {
        pub fn key(&self) -> &str {}
        pub fn key_mut(&mut self) -> KeyMut<'_> {}
        pub fn get(&self) -> &Value {}
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &'a mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
    }
    pub struct InlineVacantEntry<'a> {}
    impl<'a> InlineVacantEntry<'a> { pub fn key(&self) -> &str {} pub fn insert(self, value: Value) -> &'a mut Value {} }
}
mod item {
    use crate::array_of_tables::ArrayOfTables;
    use crate::table::TableLike;
    use crate::{Array, InlineTable, Table, Value};
    use std::str::FromStr;
    use toml_datetime::Datetime;
    #[derive(Clone, Debug, Default)]
    pub enum Item { None, Value(Value), Table(Table), ArrayOfTables(ArrayOfTables) }
    impl Item { pub fn or_insert(&mut self, item: Self) -> &mut Self {} }
    impl Item {
        pub fn type_name(&self) -> &'static str {}
        pub fn get<I: crate::index::Index>(&self, index: I) -> Option<&Self> {}
        pub fn get_mut<I: crate::index::Index>(&mut self, index: I) -> Option<&mut Self> {}
        pub fn as_value(&self) -> Option<&Value> {}
        pub fn as_table(&self) -> Option<&Table> {}
        pub fn as_array_of_tables(&self) -> Option<&ArrayOfTables> {}
        pub fn as_value_mut(&mut self) -> Option<&mut Value> {}
        pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
        pub fn as_array_of_tables_mut(&mut self) -> Option<&mut ArrayOfTables> {}
        pub fn into_value(self) -> Result<Value, Self> {}
        pub fn make_value(&mut self) {}
        pub fn into_table(self) -> Result<Table, Self> {}
        pub fn into_array_of_tables(self) -> Result<ArrayOfTables, Self> {}
        pub fn is_value(&self) -> bool {}
        pub fn is_table(&self) -> bool {}
        pub fn is_array_of_tables(&self) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn as_integer(&self) -> Option<i64> {}
        pub fn is_integer(&self) -> bool {}
        pub fn as_float(&self) -> Option<f64> {}
        pub fn is_float(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_str(&self) -> bool {}
        pub fn as_datetime(&self) -> Option<&Datetime> {}
        pub fn is_datetime(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Array> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Array> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_inline_table(&self) -> Option<&InlineTable> {}
        pub fn as_inline_table_mut(&mut self) -> Option<&mut InlineTable> {}
        pub fn is_inline_table(&self) -> bool {}
        pub fn as_table_like(&self) -> Option<&dyn TableLike> {}
        pub fn as_table_like_mut(&mut self) -> Option<&mut dyn TableLike> {}
        pub fn is_table_like(&self) -> bool {}
        pub fn span(&self) -> Option<std::ops::Range<usize>> {}
    }
    impl FromStr for Item { type Err = crate::TomlError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl<'b> From<&'b Self> for Item { fn from(s: &'b Self) -> Self {} }
    impl From<Table> for Item { fn from(s: Table) -> Self {} }
    impl From<ArrayOfTables> for Item { fn from(s: ArrayOfTables) -> Self {} }
    impl<V: Into<Value>> From<V> for Item { fn from(s: V) -> Self {} }
    impl std::fmt::Display for Item { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    pub fn value<V: Into<Value>>(v: V) -> Item {}
    pub fn table() -> Item {}
    pub fn array() -> Item {}
}
mod key {
    use crate::repr::{Decor, Repr};
    use std::borrow::Cow;
    use std::str::FromStr;
    use toml_writer::ToTomlKey as _;
    #[derive(Clone, Debug)]
    pub struct Key {}
    impl Key {
        pub fn new(key: impl Into<String>) -> Self {}
        pub fn parse(repr: &str) -> Result<Vec<Self>, crate::TomlError> {}
        pub fn with_leaf_decor(self, decor: Decor) -> Self {}
        pub fn with_dotted_decor(self, decor: Decor) -> Self {}
        pub fn as_mut(&mut self) -> KeyMut<'_> {}
        pub fn get(&self) -> &str {}
        pub fn as_repr(&self) -> Option<&Repr> {}
        pub fn default_repr(&self) -> Repr {}
        pub fn display_repr(&self) -> Cow<'_, str> {}
        pub fn leaf_decor_mut(&mut self) -> &mut Decor {}
        pub fn dotted_decor_mut(&mut self) -> &mut Decor {}
        pub fn leaf_decor(&self) -> &Decor {}
        pub fn dotted_decor(&self) -> &Decor {}
        pub fn span(&self) -> Option<std::ops::Range<usize>> {}
        pub fn fmt(&mut self) {}
    }
    impl std::ops::Deref for Key { type Target = str; fn deref(&self) -> &Self::Target {} }
    impl std::borrow::Borrow<str> for Key { fn borrow(&self) -> &str {} }
    impl std::fmt::Display for Key { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    impl FromStr for Key { type Err = crate::TomlError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl<'b> From<&'b str> for Key { fn from(s: &'b str) -> Self {} }
    impl<'b> From<&'b String> for Key { fn from(s: &'b String) -> Self {} }
    impl From<String> for Key { fn from(s: String) -> Self {} }
    #[derive(Debug)]
    pub struct KeyMut<'k> {}
    impl KeyMut<'_> {
        pub fn get(&self) -> &str {}
        pub fn as_repr(&self) -> Option<&Repr> {}
        pub fn default_repr(&self) -> Repr {}
        pub fn display_repr(&self) -> Cow<'_, str> {}
        pub fn leaf_decor_mut(&mut self) -> &mut Decor {}
        pub fn dotted_decor_mut(&mut self) -> &mut Decor {}
        pub fn leaf_decor(&self) -> &Decor {}
        pub fn dotted_decor(&self) -> &Decor {}
        pub fn fmt(&mut self) {}
    }
    impl std::ops::Deref for KeyMut<'_> { type Target = str; fn deref(&self) -> &Self::Target {} }
    impl std::fmt::Display for KeyMut<'_> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
}
mod repr {
    use crate::RawString;
    use std::borrow::Cow;
    #[derive(Debug, Clone)]
    pub struct Formatted<T> {}
    impl<T> Formatted<T> where T: ValueRepr {
        pub fn new(value: T) -> Self {}
        pub fn value(&self) -> &T {}
        pub fn into_value(self) -> T {}
        pub fn as_repr(&self) -> Option<&Repr> {}
        pub fn default_repr(&self) -> Repr {}
        pub fn display_repr(&self) -> Cow<'_, str> {}
        pub fn span(&self) -> Option<std::ops::Range<usize>> {}
        pub fn decor_mut(&mut self) -> &mut Decor {}
        pub fn decor(&self) -> &Decor {}
        pub fn fmt(&mut self) {}
    }
    impl<T> std::fmt::Display for Formatted<T> where T: ValueRepr { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    pub trait ValueRepr { fn to_repr(&self) -> Repr; }
    #[derive(Debug, Clone)]
    pub struct Repr {}
    impl Repr { pub fn as_raw(&self) -> &RawString {} pub fn span(&self) -> Option<std::ops::Range<usize>> {} }
    #[derive(Debug, Clone, Default)]
    pub struct Decor {}
    impl Decor {
        pub fn new(prefix: impl Into<RawString>, suffix: impl Into<RawString>) -> Self {}
        pub fn clear(&mut self) {}
        pub fn prefix(&self) -> Option<&RawString> {}
        pub fn set_prefix(&mut self, prefix: impl Into<RawString>) {}
        pub fn suffix(&self) -> Option<&RawString> {}
        pub fn set_suffix(&mut self, suffix: impl Into<RawString>) {}
    }
}
mod table;
mod value {
    use crate::key::Key;
    use crate::repr::{Decor, Formatted};
    use crate::{Array, InlineTable, RawString};
    use std::iter::FromIterator;
    use std::str::FromStr;
    use toml_datetime::{Date, Datetime, Time};
    #[derive(Debug, Clone)]
    pub enum Value {
        String(Formatted<String>),
        Integer(Formatted<i64>),
        Float(Formatted<f64>),
        Boolean(Formatted<bool>),
        Datetime(Formatted<Datetime>),
        Array(Array),
        InlineTable(InlineTable),
    }
    impl Value {
        pub fn type_name(&self) -> &'static str {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_str(&self) -> bool {}
        pub fn as_integer(&self) -> Option<i64> {}
        pub fn is_integer(&self) -> bool {}
        pub fn as_float(&self) -> Option<f64> {}
        pub fn is_float(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_datetime(&self) -> Option<&Datetime> {}
        pub fn is_datetime(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Array> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Array> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_inline_table(&self) -> Option<&InlineTable> {}
        pub fn as_inline_table_mut(&mut self) -> Option<&mut InlineTable> {}
        pub fn is_inline_table(&self) -> bool {}
    }
    impl Value {
        pub fn decor_mut(&mut self) -> &mut Decor {}
        pub fn decor(&self) -> &Decor {}
        pub fn decorated(self, prefix: impl Into<RawString>, suffix: impl Into<RawString>) -> Self {}
        pub fn span(&self) -> Option<std::ops::Range<usize>> {}
    }
    impl FromStr for Value { type Err = crate::TomlError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl<'b> From<&'b Self> for Value { fn from(s: &'b Self) -> Self {} }
    impl<'b> From<&'b str> for Value { fn from(s: &'b str) -> Self {} }
    impl<'b> From<&'b String> for Value { fn from(s: &'b String) -> Self {} }
    impl From<String> for Value { fn from(s: String) -> Self {} }
    impl From<i64> for Value { fn from(i: i64) -> Self {} }
    impl From<f64> for Value { fn from(f: f64) -> Self {} }
    impl From<bool> for Value { fn from(b: bool) -> Self {} }
    impl From<Datetime> for Value { fn from(d: Datetime) -> Self {} }
    impl From<Date> for Value { fn from(d: Date) -> Self {} }
    impl From<Time> for Value { fn from(d: Time) -> Self {} }
    impl From<Array> for Value { fn from(array: Array) -> Self {} }
    impl From<InlineTable> for Value { fn from(table: InlineTable) -> Self {} }
    impl<V: Into<Self>> FromIterator<V> for Value { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = V> {} }
    impl<K: Into<Key>, V: Into<Self>> FromIterator<(K, V)> for Value { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = (K, V)> {} }
    impl std::fmt::Display for Value { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
}
mod private { pub trait Sealed {} }
