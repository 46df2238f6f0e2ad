//! `tonic`: its module `metadata`.

pub use self::encoding::Ascii;
pub use self::encoding::Binary;
pub use self::key::AsciiMetadataKey;
pub use self::key::BinaryMetadataKey;
pub use self::key::MetadataKey;
pub use self::map::Entry;
pub use self::map::GetAll;
pub use self::map::Iter;
pub use self::map::IterMut;
pub use self::map::KeyAndMutValueRef;
pub use self::map::KeyAndValueRef;
pub use self::map::KeyRef;
pub use self::map::Keys;
pub use self::map::MetadataMap;
pub use self::map::OccupiedEntry;
pub use self::map::VacantEntry;
pub use self::map::ValueDrain;
pub use self::map::ValueIter;
pub use self::map::ValueRef;
pub use self::map::ValueRefMut;
pub use self::map::Values;
pub use self::map::ValuesMut;
pub use self::value::AsciiMetadataValue;
pub use self::value::BinaryMetadataValue;
pub use self::value::MetadataValue;
use http::HeaderValue;
pub const GRPC_CONTENT_TYPE: HeaderValue = 0;
mod encoding {
    use base64::Engine as _;
    use std::fmt;
    use std::hash::Hash;
    #[derive(Debug)]
    pub struct InvalidMetadataValue {}
    pub trait ValueEncoding: Clone + Eq + PartialEq + Hash { fn is_valid_key(key: &str) -> bool; }
    #[derive(Clone, Debug)]
    pub enum Ascii {}
    #[derive(Clone, Debug)]
    pub enum Binary {}
    impl ValueEncoding for Ascii { fn is_valid_key(key: &str) -> bool {} }
    impl ValueEncoding for Binary { fn is_valid_key(key: &str) -> bool {} }
    impl fmt::Display for InvalidMetadataValue { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug)]
    pub struct InvalidMetadataValueBytes {}
    impl fmt::Display for InvalidMetadataValueBytes { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    mod value_encoding { pub trait Sealed {} }
}
mod key {
    use super::encoding::{Ascii, Binary, ValueEncoding};
    use bytes::Bytes;
    use std::borrow::Borrow;
    use std::fmt;
    use std::str::FromStr;
    #[derive(Debug, Clone)]
    pub struct MetadataKey<VE: ValueEncoding> {}
    #[derive(Debug, Default)]
    pub struct InvalidMetadataKey {}
    pub type AsciiMetadataKey = MetadataKey<Ascii>;
    pub type BinaryMetadataKey = MetadataKey<Binary>;
    impl<VE: ValueEncoding> MetadataKey<VE> { pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey> {} pub fn from_static(src: &'static str) -> Self {} pub fn as_str(&self) -> &str {} }
    impl<VE: ValueEncoding> FromStr for MetadataKey<VE> { type Err = InvalidMetadataKey; fn from_str(s: &str) -> Result<Self, InvalidMetadataKey> {} }
    impl<VE: ValueEncoding> AsRef<str> for MetadataKey<VE> { fn as_ref(&self) -> &str {} }
    impl<VE: ValueEncoding> AsRef<[u8]> for MetadataKey<VE> { fn as_ref(&self) -> &[u8] {} }
    impl<VE: ValueEncoding> Borrow<str> for MetadataKey<VE> { fn borrow(&self) -> &str {} }
    impl<VE: ValueEncoding> fmt::Display for MetadataKey<VE> { fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl<'a, VE: ValueEncoding> From<&'a MetadataKey<VE>> for MetadataKey<VE> { fn from(src: &'a MetadataKey<VE>) -> MetadataKey<VE> {} }
    impl<VE: ValueEncoding> From<MetadataKey<VE>> for Bytes { fn from(name: MetadataKey<VE>) -> Bytes {} }
    impl fmt::Display for InvalidMetadataKey { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod map {
    use self::as_encoding_agnostic_metadata_key::AsEncodingAgnosticMetadataKey;
    use self::as_metadata_key::AsMetadataKey;
    use self::into_metadata_key::IntoMetadataKey;
    use super::encoding::{Ascii, Binary, ValueEncoding};
    use super::key::{InvalidMetadataKey, MetadataKey};
    use super::value::MetadataValue;
    #[derive(Clone, Debug, Default)]
    pub struct MetadataMap {}
    impl AsRef<http::HeaderMap> for MetadataMap { fn as_ref(&self) -> &http::HeaderMap {} }
    impl AsMut<http::HeaderMap> for MetadataMap { fn as_mut(&mut self) -> &mut http::HeaderMap {} }
    #[derive(Debug)]
    pub struct Iter<'a> {}
    #[derive(Debug)]
    pub enum KeyAndValueRef<'a> { Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>), Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>) }
    #[derive(Debug)]
    pub enum KeyAndMutValueRef<'a> { Ascii(&'a MetadataKey<Ascii>, &'a mut MetadataValue<Ascii>), Binary(&'a MetadataKey<Binary>, &'a mut MetadataValue<Binary>) }
    #[derive(Debug)]
    pub struct IterMut<'a> {}
    #[derive(Debug)]
    pub struct ValueDrain<'a, VE: ValueEncoding> {}
    #[derive(Debug)]
    pub struct Keys<'a> {}
    #[derive(Debug)]
    pub enum KeyRef<'a> { Ascii(&'a MetadataKey<Ascii>), Binary(&'a MetadataKey<Binary>) }
    #[derive(Debug)]
    pub struct Values<'a> {}
    #[derive(Debug)]
    pub enum ValueRef<'a> { Ascii(&'a MetadataValue<Ascii>), Binary(&'a MetadataValue<Binary>) }
    #[derive(Debug)]
    pub struct ValuesMut<'a> {}
    #[derive(Debug)]
    pub enum ValueRefMut<'a> { Ascii(&'a mut MetadataValue<Ascii>), Binary(&'a mut MetadataValue<Binary>) }
    #[derive(Debug)]
    pub struct ValueIter<'a, VE: ValueEncoding> {}
    #[derive(Debug)]
    pub struct ValueIterMut<'a, VE: ValueEncoding> {}
    #[derive(Debug)]
    pub struct GetAll<'a, VE: ValueEncoding> {}
    #[derive(Debug)]
    pub enum Entry<'a, VE: ValueEncoding> { Occupied(OccupiedEntry<'a, VE>), Vacant(VacantEntry<'a, VE>) }
    #[derive(Debug)]
    pub struct VacantEntry<'a, VE: ValueEncoding> {}
    #[derive(Debug)]
    pub struct OccupiedEntry<'a, VE: ValueEncoding> {}
    impl MetadataMap {
        pub fn new() -> Self {}
        pub fn from_headers(headers: http::HeaderMap) -> Self {}
        pub fn into_headers(self) -> http::HeaderMap {}
        pub fn with_capacity(capacity: usize) -> MetadataMap {}
        pub fn len(&self) -> usize {}
        pub fn keys_len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>> where K: AsMetadataKey<Ascii> {}
        pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>> where K: AsMetadataKey<Binary> {}
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>> where K: AsMetadataKey<Ascii> {}
        pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>> where K: AsMetadataKey<Binary> {}
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, Ascii> where K: AsMetadataKey<Ascii> {}
        pub fn get_all_bin<K>(&self, key: K) -> GetAll<'_, Binary> where K: AsMetadataKey<Binary> {}
        pub fn contains_key<K>(&self, key: K) -> bool where K: AsEncodingAgnosticMetadataKey {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn iter_mut(&mut self) -> IterMut<'_> {}
        pub fn keys(&self) -> Keys<'_> {}
        pub fn values(&self) -> Values<'_> {}
        pub fn values_mut(&mut self) -> ValuesMut<'_> {}
        pub fn entry<K>(&mut self, key: K) -> Result<Entry<'_, Ascii>, InvalidMetadataKey> where K: AsMetadataKey<Ascii> {}
        pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<'_, Binary>, InvalidMetadataKey> where K: AsMetadataKey<Binary> {}
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>> where K: IntoMetadataKey<Ascii> {}
        pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>> where K: IntoMetadataKey<Binary> {}
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool where K: IntoMetadataKey<Ascii> {}
        pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool where K: IntoMetadataKey<Binary> {}
        pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>> where K: AsMetadataKey<Ascii> {}
        pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>> where K: AsMetadataKey<Binary> {}
    }
    impl<'a> Iterator for Iter<'a> { type Item = KeyAndValueRef<'a>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a> Iterator for IterMut<'a> { type Item = KeyAndMutValueRef<'a>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<VE: ValueEncoding> Iterator for ValueDrain<'_, VE> { type Item = MetadataValue<VE>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a> Iterator for Keys<'a> { type Item = KeyRef<'a>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a> Iterator for Values<'a> { type Item = ValueRef<'a>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a> Iterator for ValuesMut<'a> { type Item = ValueRefMut<'a>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, VE: ValueEncoding> Iterator for ValueIter<'a, VE> { type Item = &'a MetadataValue<VE>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, VE: ValueEncoding> DoubleEndedIterator for ValueIter<'a, VE> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<'a, VE: ValueEncoding> Iterator for ValueIterMut<'a, VE> { type Item = &'a mut MetadataValue<VE>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, VE: ValueEncoding> DoubleEndedIterator for ValueIterMut<'a, VE> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<'a, VE: ValueEncoding> Entry<'a, VE> {
        pub fn or_insert(self, default: MetadataValue<VE>) -> &'a mut MetadataValue<VE> {}
        pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(self, default: F) -> &'a mut MetadataValue<VE> {}
        pub fn key(&self) -> &MetadataKey<VE> {}
    }
    impl<'a, VE: ValueEncoding> VacantEntry<'a, VE> {
        pub fn key(&self) -> &MetadataKey<VE> {}
        pub fn into_key(self) -> MetadataKey<VE> {}
        pub fn insert(self, value: MetadataValue<VE>) -> &'a mut MetadataValue<VE> {}
        pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<'a, Ascii> {}
    }
    impl<'a, VE: ValueEncoding> OccupiedEntry<'a, VE> {
        pub fn key(&self) -> &MetadataKey<VE> {}
        pub fn get(&self) -> &MetadataValue<VE> {}
        pub fn get_mut(&mut self) -> &mut MetadataValue<VE> {}
        pub fn into_mut(self) -> &'a mut MetadataValue<VE> {}
        pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE> {}
        pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<'_, VE> {}
        pub fn append(&mut self, value: MetadataValue<VE>) {}
        pub fn remove(self) -> MetadataValue<VE> {}
        pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>) {}
        pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<'a, VE>) {}
        pub fn iter(&self) -> ValueIter<'_, VE> {}
        pub fn iter_mut(&mut self) -> ValueIterMut<'_, VE> {}
    }
    impl<'a, VE: ValueEncoding> IntoIterator for OccupiedEntry<'a, VE> { type Item = &'a mut MetadataValue<VE>; type IntoIter = ValueIterMut<'a, VE>; fn into_iter(self) -> ValueIterMut<'a, VE> {} }
    impl<'a, VE: ValueEncoding> GetAll<'a, VE> { pub fn iter(&self) -> ValueIter<'a, VE> {} }
    impl<'a, VE: ValueEncoding> IntoIterator for GetAll<'a, VE> { type Item = &'a MetadataValue<VE>; type IntoIter = ValueIter<'a, VE>; fn into_iter(self) -> ValueIter<'a, VE> {} }
    mod into_metadata_key {
        use super::ValueEncoding;
        use crate::metadata::key::MetadataKey;
        pub trait IntoMetadataKey<VE: ValueEncoding> {}
        pub trait Sealed<VE: ValueEncoding> {}
        impl<VE: ValueEncoding> IntoMetadataKey<VE> for MetadataKey<VE> {}
        impl<VE: ValueEncoding> IntoMetadataKey<VE> for &MetadataKey<VE> {}
        impl<VE: ValueEncoding> IntoMetadataKey<VE> for &'static str {}
    }
    mod as_metadata_key {
        use super::ValueEncoding;
        use crate::metadata::key::MetadataKey;
        pub trait AsMetadataKey<VE: ValueEncoding> {}
        pub trait Sealed<VE: ValueEncoding> {}
        impl<VE: ValueEncoding> AsMetadataKey<VE> for MetadataKey<VE> {}
        impl<VE: ValueEncoding> AsMetadataKey<VE> for &MetadataKey<VE> {}
        impl<VE: ValueEncoding> AsMetadataKey<VE> for &str {}
        impl<VE: ValueEncoding> AsMetadataKey<VE> for String {}
        impl<VE: ValueEncoding> AsMetadataKey<VE> for &String {}
    }
    mod as_encoding_agnostic_metadata_key {
        use super::ValueEncoding;
        use crate::metadata::key::MetadataKey;
        pub trait AsEncodingAgnosticMetadataKey {}
        pub trait Sealed {}
        impl<VE: ValueEncoding> AsEncodingAgnosticMetadataKey for MetadataKey<VE> {}
        impl<VE: ValueEncoding> AsEncodingAgnosticMetadataKey for &MetadataKey<VE> {}
        impl AsEncodingAgnosticMetadataKey for &str {}
        impl AsEncodingAgnosticMetadataKey for String {}
        impl AsEncodingAgnosticMetadataKey for &String {}
    }
}
mod value {
    use super::encoding::{Ascii, Binary, InvalidMetadataValue, InvalidMetadataValueBytes, ValueEncoding};
    use super::key::MetadataKey;
    use bytes::Bytes;
    use std::error::Error;
    use std::fmt;
    use std::str::FromStr;
    #[derive(Debug, Clone)]
    pub struct MetadataValue<VE: ValueEncoding> {}
    #[derive(Debug)]
    pub struct ToStrError {}
    pub type AsciiMetadataValue = MetadataValue<Ascii>;
    pub type BinaryMetadataValue = MetadataValue<Binary>;
    impl<VE: ValueEncoding> MetadataValue<VE> {
        pub fn from_static(src: &'static str) -> Self {}
        pub fn from_shared_unchecked(src: Bytes) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes> {}
        pub fn set_sensitive(&mut self, val: bool) {}
        pub fn is_sensitive(&self) -> bool {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
    }
    impl<VE: ValueEncoding> TryFrom<&[u8]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; fn try_from(src: &[u8]) -> Result<Self, Self::Error> {} }
    impl<VE: ValueEncoding, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; fn try_from(src: &[u8; N]) -> Result<Self, Self::Error> {} }
    impl<VE: ValueEncoding> TryFrom<Bytes> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; fn try_from(src: Bytes) -> Result<Self, Self::Error> {} }
    impl<VE: ValueEncoding> TryFrom<Vec<u8>> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; fn try_from(src: Vec<u8>) -> Result<Self, Self::Error> {} }
    impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; fn try_from(s: &'a str) -> Result<Self, Self::Error> {} }
    impl<'a> TryFrom<&'a String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; fn try_from(s: &'a String) -> Result<Self, Self::Error> {} }
    impl TryFrom<String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; fn try_from(s: String) -> Result<Self, Self::Error> {} }
    impl MetadataValue<Ascii> {
        pub fn from_key<KeyVE: ValueEncoding>(key: MetadataKey<KeyVE>) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    impl MetadataValue<Binary> { pub fn from_bytes(src: &[u8]) -> Self {} }
    impl<VE: ValueEncoding> AsRef<[u8]> for MetadataValue<VE> { fn as_ref(&self) -> &[u8] {} }
    impl<KeyVE: ValueEncoding> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> { fn from(h: MetadataKey<KeyVE>) -> MetadataValue<Ascii> {} }
    impl FromStr for MetadataValue<Ascii> { type Err = InvalidMetadataValue; fn from_str(s: &str) -> Result<MetadataValue<Ascii>, Self::Err> {} }
    impl<VE: ValueEncoding> From<MetadataValue<VE>> for Bytes { fn from(value: MetadataValue<VE>) -> Bytes {} }
    impl<'a, VE: ValueEncoding> From<&'a MetadataValue<VE>> for MetadataValue<VE> { fn from(t: &'a MetadataValue<VE>) -> Self {} }
    impl fmt::Display for ToStrError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
pub mod errors { pub use super::encoding::InvalidMetadataValue; pub use super::encoding::InvalidMetadataValueBytes; pub use super::key::InvalidMetadataKey; pub use super::value::ToStrError; }
