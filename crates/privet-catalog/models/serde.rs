//! serde: the traits that derives and bounds name.

pub trait Serialize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}
pub trait Deserialize<'de>: Sized {}
pub trait Serializer: Sized {
    type Ok;
    type Error;
    type SerializeStruct: ser::SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
    type SerializeMap: ser::SerializeMap<Ok = Self::Ok, Error = Self::Error>;
    type SerializeSeq: ser::SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
    fn serialize_bool(self, value: bool) -> Result<Self::Ok, Self::Error>;
    fn serialize_u64(self, value: u64) -> Result<Self::Ok, Self::Error>;
    fn serialize_i64(self, value: i64) -> Result<Self::Ok, Self::Error>;
    fn serialize_str(self, value: &str) -> Result<Self::Ok, Self::Error>;
    fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error>;
    fn collect_str<T: ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error>;
    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
}

pub mod ser {
    pub use crate::{Serialize, Serializer};
    pub trait SerializeStruct {
        type Ok;
        type Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeMap {
        type Ok;
        type Error;
        fn serialize_entry<K: ?Sized, V: ?Sized>(&mut self, key: &K, value: &V) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeSeq {
        type Ok;
        type Error;
        fn serialize_element<T: ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
}

pub mod de {
    pub use crate::Deserialize;
    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
}
