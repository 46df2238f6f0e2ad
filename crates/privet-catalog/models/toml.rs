//! toml: signatures only, the flow follows from the types.

pub use crate::de::{from_slice, from_str, Deserializer};
pub use crate::ser::{to_string, to_string_pretty, Serializer};
pub use crate::value::Value;
pub use serde_spanned::Spanned;
pub use table::Table;
pub mod value {
    use crate::alloc_prelude::*;
    pub use crate::Table;
    use alloc::collections::BTreeMap;
    use core::fmt;
    use core::hash::Hash;
    use core::ops;
    use serde_core::de;
    use serde_core::ser;
    use std::collections::HashMap;
    pub use toml_datetime::{Date, Datetime, DatetimeParseError, Offset, Time};
    pub type Array = Vec<Value>;
    #[derive(Clone, Debug)]
    pub enum Value {
        String(String),
        Integer(i64),
        Float(f64),
        Boolean(bool),
        Datetime(Datetime),
        Array(Array),
        Table(Table),
    }
    impl Value {
        pub fn try_from<T>(value: T) -> Result<Self, crate::ser::Error> where T: ser::Serialize {}
        pub fn try_into<'de, T>(self) -> Result<T, crate::de::Error> where T: de::Deserialize<'de> {}
        pub fn get<I: Index>(&self, index: I) -> Option<&Self> {}
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self> {}
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
        pub fn as_array(&self) -> Option<&Vec<Self>> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_table(&self) -> Option<&Table> {}
        pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
        pub fn is_table(&self) -> bool {}
        pub fn same_type(&self, other: &Self) -> bool {}
        pub fn type_str(&self) -> &'static str {}
    }
    impl<I> ops::Index<I> for Value where I: Index { type Output = Self; fn index(&self, index: I) -> &Self {} }
    impl<I> ops::IndexMut<I> for Value where I: Index { fn index_mut(&mut self, index: I) -> &mut Self {} }
    impl<'a> From<&'a str> for Value { fn from(val: &'a str) -> Self {} }
    impl<V: Into<Self>> From<Vec<V>> for Value { fn from(val: Vec<V>) -> Self {} }
    impl<S: Into<String>, V: Into<Self>> From<BTreeMap<S, V>> for Value { fn from(val: BTreeMap<S, V>) -> Self {} }
    impl<S: Into<String> + Hash + Eq, V: Into<Self>> From<HashMap<S, V>> for Value { fn from(val: HashMap<S, V>) -> Self {} }
    pub trait Index {}
    impl Index for usize { fn index<'a>(&self, val: &'a Value) -> Option<&'a Value> {} fn index_mut<'a>(&self, val: &'a mut Value) -> Option<&'a mut Value> {} }
    impl Index for str { fn index<'a>(&self, val: &'a Value) -> Option<&'a Value> {} fn index_mut<'a>(&self, val: &'a mut Value) -> Option<&'a mut Value> {} }
    impl Index for String { fn index<'a>(&self, val: &'a Value) -> Option<&'a Value> {} fn index_mut<'a>(&self, val: &'a mut Value) -> Option<&'a mut Value> {} }
    impl<T> Index for &T where T: Index { fn index<'a>(&self, val: &'a Value) -> Option<&'a Value> {} fn index_mut<'a>(&self, val: &'a mut Value) -> Option<&'a mut Value> {} }
    impl fmt::Display for Value { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl core::str::FromStr for Value { type Err = crate::de::Error; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl<'de> de::Deserializer<'de> for Value {
        type Error = crate::de::Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_enum<V>(self, _name: &'static str, _variants: &'static [&'static str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_newtype_struct<V>(self, _name: &'static str, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_struct<V>(self, name: &'static str, _fields: &'static [&'static str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
    }
    impl ser::Serializer for ValueSerializer {
        type Ok = Value;
        type Error = crate::ser::Error;
        type SerializeSeq = ValueSerializeVec;
        type SerializeTuple = ValueSerializeVec;
        type SerializeTupleStruct = ValueSerializeVec;
        type SerializeTupleVariant = ValueSerializeTupleVariant;
        type SerializeMap = ValueSerializeMap;
        type SerializeStruct = ValueSerializeMap;
        type SerializeStructVariant = ValueSerializeStructVariant;
        fn serialize_bool(self, value: bool) -> Result<Value, crate::ser::Error> {}
        fn serialize_i8(self, value: i8) -> Result<Value, crate::ser::Error> {}
        fn serialize_i16(self, value: i16) -> Result<Value, crate::ser::Error> {}
        fn serialize_i32(self, value: i32) -> Result<Value, crate::ser::Error> {}
        fn serialize_i64(self, value: i64) -> Result<Value, crate::ser::Error> {}
        fn serialize_u8(self, value: u8) -> Result<Value, crate::ser::Error> {}
        fn serialize_u16(self, value: u16) -> Result<Value, crate::ser::Error> {}
        fn serialize_u32(self, value: u32) -> Result<Value, crate::ser::Error> {}
        fn serialize_u64(self, value: u64) -> Result<Value, crate::ser::Error> {}
        fn serialize_f32(self, value: f32) -> Result<Value, crate::ser::Error> {}
        fn serialize_f64(self, value: f64) -> Result<Value, crate::ser::Error> {}
        fn serialize_char(self, value: char) -> Result<Value, crate::ser::Error> {}
        fn serialize_str(self, value: &str) -> Result<Value, crate::ser::Error> {}
        fn serialize_bytes(self, value: &[u8]) -> Result<Value, crate::ser::Error> {}
        fn serialize_unit(self) -> Result<Value, crate::ser::Error> {}
        fn serialize_unit_struct(self, name: &'static str) -> Result<Value, crate::ser::Error> {}
        fn serialize_unit_variant(self, _name: &'static str, _variant_index: u32, _variant: &'static str) -> Result<Value, crate::ser::Error> {}
        fn serialize_newtype_struct<T>(self, _name: &'static str, value: &T) -> Result<Value, crate::ser::Error> where T: ser::Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &'static str, _variant_index: u32, variant: &'static str, value: &T) -> Result<Value, crate::ser::Error> where T: ser::Serialize {}
        fn serialize_none(self) -> Result<Value, crate::ser::Error> {}
        fn serialize_some<T>(self, value: &T) -> Result<Value, crate::ser::Error> where T: ser::Serialize {}
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, crate::ser::Error> {}
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, crate::ser::Error> {}
        fn serialize_tuple_struct(self, _name: &'static str, len: usize) -> Result<Self::SerializeTupleStruct, crate::ser::Error> {}
        fn serialize_tuple_variant(self, _name: &'static str, _variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeTupleVariant, crate::ser::Error> {}
        fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, crate::ser::Error> {}
        fn serialize_struct(self, _name: &'static str, len: usize) -> Result<Self::SerializeStruct, crate::ser::Error> {}
        fn serialize_struct_variant(self, _name: &'static str, _variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeStructVariant, crate::ser::Error> {}
    }
    impl ser::SerializeTupleVariant for ValueSerializeVec {
        type Ok = Value;
        type Error = crate::ser::Error;
        fn serialize_field<T>(&mut self, value: &T) -> Result<(), crate::ser::Error> where T: ser::Serialize {}
        fn end(self) -> Result<Value, crate::ser::Error> {}
    }
    impl ser::SerializeMap for ValueSerializeMap {
        type Ok = Value;
        type Error = crate::ser::Error;
        fn serialize_key<T>(&mut self, key: &T) -> Result<(), crate::ser::Error> where T: ser::Serialize {}
        fn serialize_value<T>(&mut self, value: &T) -> Result<(), crate::ser::Error> where T: ser::Serialize {}
        fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ser::Serialize, V: ser::Serialize {}
        fn end(self) -> Result<Value, crate::ser::Error> {}
    }
    impl ser::SerializeTupleVariant for ValueSerializeVariant<ValueSerializeVec> {
        type Ok = Value;
        type Error = crate::ser::Error;
        fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    impl ser::SerializeStructVariant for ValueSerializeVariant<ValueSerializeMap> {
        type Ok = Value;
        type Error = crate::ser::Error;
        fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
}
mod table {
    use crate::alloc_prelude::*;
    use crate::map::Map;
    use crate::Value;
    use serde_core::de;
    use serde_core::ser;
    pub type Table = Map<String, Value>;
    impl<'de> de::Deserializer<'de> for Table {
        type Error = crate::de::Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_enum<V>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_newtype_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
        fn deserialize_struct<V>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor<'de> {}
    }
    impl ser::Serializer for TableSerializer {
        type Ok = Table;
        type Error = crate::ser::Error;
        type SerializeSeq = ser::Impossible<Self::Ok, Self::Error>;
        type SerializeTuple = ser::Impossible<Self::Ok, Self::Error>;
        type SerializeTupleStruct = ser::Impossible<Self::Ok, Self::Error>;
        type SerializeTupleVariant = ser::Impossible<Self::Ok, Self::Error>;
        type SerializeMap = SerializeMap;
        type SerializeStruct = SerializeMap;
        type SerializeStructVariant = ser::Impossible<Self::Ok, Self::Error>;
        fn serialize_bool(self, _value: bool) -> Result<Table, crate::ser::Error> {}
        fn serialize_i8(self, _value: i8) -> Result<Table, crate::ser::Error> {}
        fn serialize_i16(self, _value: i16) -> Result<Table, crate::ser::Error> {}
        fn serialize_i32(self, _value: i32) -> Result<Table, crate::ser::Error> {}
        fn serialize_i64(self, _value: i64) -> Result<Table, crate::ser::Error> {}
        fn serialize_u8(self, _value: u8) -> Result<Table, crate::ser::Error> {}
        fn serialize_u16(self, _value: u16) -> Result<Table, crate::ser::Error> {}
        fn serialize_u32(self, _value: u32) -> Result<Table, crate::ser::Error> {}
        fn serialize_u64(self, _value: u64) -> Result<Table, crate::ser::Error> {}
        fn serialize_f32(self, _value: f32) -> Result<Table, crate::ser::Error> {}
        fn serialize_f64(self, _value: f64) -> Result<Table, crate::ser::Error> {}
        fn serialize_char(self, _value: char) -> Result<Table, crate::ser::Error> {}
        fn serialize_str(self, _value: &str) -> Result<Table, crate::ser::Error> {}
        fn serialize_bytes(self, _value: &[u8]) -> Result<Table, crate::ser::Error> {}
        fn serialize_unit(self) -> Result<Table, crate::ser::Error> {}
        fn serialize_unit_struct(self, _name: &'static str) -> Result<Table, crate::ser::Error> {}
        fn serialize_unit_variant(self, name: &'static str, _variant_index: u32, _variant: &'static str) -> Result<Table, crate::ser::Error> {}
        fn serialize_newtype_struct<T>(self, _name: &'static str, value: &T) -> Result<Table, crate::ser::Error> where T: ser::Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &'static str, _variant_index: u32, variant: &'static str, value: &T) -> Result<Table, crate::ser::Error> where T: ser::Serialize {}
        fn serialize_none(self) -> Result<Table, crate::ser::Error> {}
        fn serialize_some<T>(self, value: &T) -> Result<Table, crate::ser::Error> where T: ser::Serialize {}
        fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, crate::ser::Error> {}
        fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, crate::ser::Error> {}
        fn serialize_tuple_struct(self, name: &'static str, _len: usize) -> Result<Self::SerializeTupleStruct, crate::ser::Error> {}
        fn serialize_tuple_variant(self, name: &'static str, _variant_index: u32, _variant: &'static str, _len: usize) -> Result<Self::SerializeTupleVariant, crate::ser::Error> {}
        fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, crate::ser::Error> {}
        fn serialize_struct(self, _name: &'static str, len: usize) -> Result<Self::SerializeStruct, crate::ser::Error> {}
        fn serialize_struct_variant(self, name: &'static str, _variant_index: u32, _variant: &'static str, _len: usize) -> Result<Self::SerializeStructVariant, crate::ser::Error> {}
    }
    impl ser::SerializeMap for SerializeMap {
        type Ok = Table;
        type Error = crate::ser::Error;
        fn serialize_key<T>(&mut self, key: &T) -> Result<(), crate::ser::Error> where T: ser::Serialize {}
        fn serialize_value<T>(&mut self, value: &T) -> Result<(), crate::ser::Error> where T: ser::Serialize {}
        fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ser::Serialize, V: ser::Serialize {}
        fn end(self) -> Result<Table, crate::ser::Error> {}
    }
}
