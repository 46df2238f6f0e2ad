//! `http`: its module `header`.

pub use self::map::{AsHeaderName, Drain, Entry, GetAll, HeaderMap, IntoHeaderName, IntoIter, Iter, IterMut, Keys, MaxSizeReached, OccupiedEntry, VacantEntry, ValueDrain, ValueIter, ValueIterMut, Values, ValuesMut};
pub use self::name::{HeaderName, InvalidHeaderName};
pub use self::name::{
    ACCEPT, ACCEPT_CHARSET, ACCEPT_ENCODING, ACCEPT_LANGUAGE, ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, AGE, ALLOW, ALT_SVC, AUTHORIZATION, CACHE_CONTROL, CACHE_STATUS, CDN_CACHE_CONTROL,
    CONNECTION, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, COOKIE, DATE,
    DNT, ETAG, EXPECT, EXPIRES, FORWARDED, FROM, HOST, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LAST_MODIFIED, LINK, LOCATION, MAX_FORWARDS, ORIGIN, PRAGMA, PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION, PUBLIC_KEY_PINS, PUBLIC_KEY_PINS_REPORT_ONLY, RANGE, REFERER, REFERRER_POLICY, REFRESH, RETRY_AFTER, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, SERVER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, UPGRADE_INSECURE_REQUESTS, USER_AGENT, VARY, VIA, WARNING, WWW_AUTHENTICATE,
    X_CONTENT_TYPE_OPTIONS, X_DNS_PREFETCH_CONTROL, X_FRAME_OPTIONS, X_XSS_PROTECTION,
};
pub use self::value::{HeaderValue, InvalidHeaderValue, ToStrError};
mod map {
    pub use self::as_header_name::AsHeaderName;
    pub use self::into_header_name::IntoHeaderName;
    use super::name::{HeaderName, InvalidHeaderName};
    use super::HeaderValue;
    use crate::Error;
    use std::collections::HashMap;
    use std::convert::TryFrom;
    use std::hash::Hash;
    use std::iter::FromIterator;
    use std::{fmt, ops};
    #[derive(Debug, Default, Clone)]
    pub struct HeaderMap<T = HeaderValue> {}
    #[derive(Debug)]
    pub struct Iter<'a, T> {}
    #[derive(Debug)]
    pub struct IterMut<'a, T> {}
    #[derive(Debug)]
    pub struct IntoIter<T> {}
    #[derive(Debug)]
    pub struct Keys<'a, T> {}
    #[derive(Debug)]
    pub struct Values<'a, T> {}
    #[derive(Debug)]
    pub struct ValuesMut<'a, T> {}
    #[derive(Debug)]
    pub struct Drain<'a, T> {}
    #[derive(Debug)]
    pub struct GetAll<'a, T> {}
    #[derive(Debug)]
    pub enum Entry<'a, T> { Occupied(OccupiedEntry<'a, T>), Vacant(VacantEntry<'a, T>) }
    #[derive(Debug)]
    pub struct VacantEntry<'a, T> {}
    #[derive(Debug)]
    pub struct OccupiedEntry<'a, T> {}
    #[derive(Debug)]
    pub struct ValueIter<'a, T> {}
    #[derive(Debug)]
    pub struct ValueIterMut<'a, T> {}
    #[derive(Debug)]
    pub struct ValueDrain<'a, T> {}
    #[derive(Debug)]
    pub struct MaxSizeReached {}
    impl HeaderMap { pub fn new() -> Self {} }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
        pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached> {}
        pub fn len(&self) -> usize {}
        pub fn keys_len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached> {}
        pub fn get<K>(&self, key: K) -> Option<&T> where K: AsHeaderName {}
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> where K: AsHeaderName {}
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> where K: AsHeaderName {}
        pub fn contains_key<K>(&self, key: K) -> bool where K: AsHeaderName {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn keys(&self) -> Keys<'_, T> {}
        pub fn values(&self) -> Values<'_, T> {}
        pub fn values_mut(&mut self) -> ValuesMut<'_, T> {}
        pub fn drain(&mut self) -> Drain<'_, T> {}
        pub fn entry<K>(&mut self, key: K) -> Entry<'_, T> where K: IntoHeaderName {}
        pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName> where K: AsHeaderName {}
        pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> where K: IntoHeaderName {}
        pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached> where K: IntoHeaderName {}
        pub fn append<K>(&mut self, key: K, value: T) -> bool where K: IntoHeaderName {}
        pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached> where K: IntoHeaderName {}
        pub fn remove<K>(&mut self, key: K) -> Option<T> where K: AsHeaderName {}
    }
    impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = (HeaderName, T)> {} }
    impl<'a, K, V, S, T> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T> where K: Eq + Hash, HeaderName: TryFrom<&'a K>, <HeaderName as TryFrom<&'a K>>::Error: Into<crate::Error>, T: TryFrom<&'a V>, T::Error: Into<crate::Error> {
        type Error = Error;
        fn try_from(c: &'a HashMap<K, V, S>) -> Result<Self, Self::Error> {}
    }
    impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> { fn extend<I: IntoIterator<Item = (Option<HeaderName>, T)>>(&mut self, iter: I) {} }
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> { fn extend<I: IntoIterator<Item = (HeaderName, T)>>(&mut self, iter: I) {} }
    impl<K, T> ops::Index<K> for HeaderMap<T> where K: AsHeaderName { type Output = T; fn index(&self, index: K) -> &T {} }
    impl<'a, T> Iterator for Iter<'a, T> { type Item = (&'a HeaderName, &'a T); fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> Iterator for IterMut<'a, T> { type Item = (&'a HeaderName, &'a mut T); fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> Iterator for Keys<'a, T> {
        type Item = &'a HeaderName;
        fn next(&mut self) -> Option<Self::Item> {}
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn count(self) -> usize {}
        fn last(self) -> Option<Self::Item> {}
    }
    impl<'a, T> Iterator for Values<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> Iterator for ValuesMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> Iterator for Drain<'a, T> { type Item = (Option<HeaderName>, T); fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> Entry<'a, T> {
        pub fn or_insert(self, default: T) -> &'a mut T {}
        pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached> {}
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T {}
        pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&'a mut T, MaxSizeReached> {}
        pub fn key(&self) -> &HeaderName {}
    }
    impl<'a, T> VacantEntry<'a, T> {
        pub fn key(&self) -> &HeaderName {}
        pub fn into_key(self) -> HeaderName {}
        pub fn insert(self, value: T) -> &'a mut T {}
        pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached> {}
        pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T> {}
        pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached> {}
    }
    impl<'a, T> GetAll<'a, T> { pub fn iter(&self) -> ValueIter<'a, T> {} }
    impl<'a, T> IntoIterator for GetAll<'a, T> { type Item = &'a T; type IntoIter = ValueIter<'a, T>; fn into_iter(self) -> ValueIter<'a, T> {} }
    impl<'a, T> Iterator for ValueIter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> DoubleEndedIterator for ValueIter<'a, T> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> Iterator for ValueIterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> DoubleEndedIterator for ValueIterMut<'a, T> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, T> OccupiedEntry<'a, T> {
        pub fn key(&self) -> &HeaderName {}
        pub fn get(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_mut(self) -> &'a mut T {}
        pub fn insert(&mut self, value: T) -> T {}
        pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T> {}
        pub fn append(&mut self, value: T) {}
        pub fn remove(self) -> T {}
        pub fn remove_entry(self) -> (HeaderName, T) {}
        pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>) {}
        pub fn iter(&self) -> ValueIter<'_, T> {}
        pub fn iter_mut(&mut self) -> ValueIterMut<'_, T> {}
    }
    impl<'a, T> IntoIterator for OccupiedEntry<'a, T> { type Item = &'a mut T; type IntoIter = ValueIterMut<'a, T>; fn into_iter(self) -> ValueIterMut<'a, T> {} }
    impl<'a, T> Iterator for ValueDrain<'a, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl fmt::Display for MaxSizeReached { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    mod into_header_name {
        use super::HeaderName;
        pub trait IntoHeaderName {}
        pub trait Sealed {}
        impl IntoHeaderName for HeaderName {}
        impl IntoHeaderName for &HeaderName {}
        impl IntoHeaderName for &'static str {}
    }
    mod as_header_name {
        use super::{HeaderName, InvalidHeaderName, MaxSizeReached};
        pub trait AsHeaderName {}
        pub enum TryEntryError { InvalidHeaderName(InvalidHeaderName), MaxSizeReached(MaxSizeReached) }
        impl From<InvalidHeaderName> for TryEntryError { fn from(e: InvalidHeaderName) -> TryEntryError {} }
        impl From<MaxSizeReached> for TryEntryError { fn from(e: MaxSizeReached) -> TryEntryError {} }
        pub trait Sealed {}
        impl AsHeaderName for HeaderName {}
        impl AsHeaderName for &HeaderName {}
        impl AsHeaderName for &str {}
        impl AsHeaderName for String {}
        impl AsHeaderName for &String {}
    }
}
mod name {
    use bytes::Bytes;
    use std::borrow::Borrow;
    use std::convert::TryFrom;
    use std::error::Error;
    use std::fmt;
    use std::str::FromStr;
    pub const ACCEPT: HeaderName = 0; pub const ACCEPT_CHARSET: HeaderName = 0; pub const ACCEPT_ENCODING: HeaderName = 0;
    pub const ACCEPT_LANGUAGE: HeaderName = 0; pub const ACCEPT_RANGES: HeaderName = 0; pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = 0;
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = 0; pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = 0; pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = 0;
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = 0; pub const ACCESS_CONTROL_MAX_AGE: HeaderName = 0; pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = 0;
    pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = 0; pub const AGE: HeaderName = 0; pub const ALLOW: HeaderName = 0;
    pub const ALT_SVC: HeaderName = 0; pub const AUTHORIZATION: HeaderName = 0; pub const CACHE_CONTROL: HeaderName = 0;
    pub const CACHE_STATUS: HeaderName = 0; pub const CDN_CACHE_CONTROL: HeaderName = 0; pub const CONNECTION: HeaderName = 0;
    pub const CONTENT_DISPOSITION: HeaderName = 0; pub const CONTENT_ENCODING: HeaderName = 0; pub const CONTENT_LANGUAGE: HeaderName = 0;
    pub const CONTENT_LENGTH: HeaderName = 0; pub const CONTENT_LOCATION: HeaderName = 0; pub const CONTENT_RANGE: HeaderName = 0;
    pub const CONTENT_SECURITY_POLICY: HeaderName = 0; pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = 0; pub const CONTENT_TYPE: HeaderName = 0;
    pub const COOKIE: HeaderName = 0; pub const DNT: HeaderName = 0; pub const DATE: HeaderName = 0;
    pub const ETAG: HeaderName = 0; pub const EXPECT: HeaderName = 0; pub const EXPIRES: HeaderName = 0;
    pub const FORWARDED: HeaderName = 0; pub const FROM: HeaderName = 0; pub const HOST: HeaderName = 0;
    pub const IF_MATCH: HeaderName = 0; pub const IF_MODIFIED_SINCE: HeaderName = 0; pub const IF_NONE_MATCH: HeaderName = 0;
    pub const IF_RANGE: HeaderName = 0; pub const IF_UNMODIFIED_SINCE: HeaderName = 0; pub const LAST_MODIFIED: HeaderName = 0;
    pub const LINK: HeaderName = 0; pub const LOCATION: HeaderName = 0; pub const MAX_FORWARDS: HeaderName = 0;
    pub const ORIGIN: HeaderName = 0; pub const PRAGMA: HeaderName = 0; pub const PROXY_AUTHENTICATE: HeaderName = 0;
    pub const PROXY_AUTHORIZATION: HeaderName = 0; pub const PUBLIC_KEY_PINS: HeaderName = 0; pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = 0;
    pub const RANGE: HeaderName = 0; pub const REFERER: HeaderName = 0; pub const REFERRER_POLICY: HeaderName = 0;
    pub const REFRESH: HeaderName = 0; pub const RETRY_AFTER: HeaderName = 0; pub const SEC_WEBSOCKET_ACCEPT: HeaderName = 0;
    pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = 0; pub const SEC_WEBSOCKET_KEY: HeaderName = 0; pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = 0;
    pub const SEC_WEBSOCKET_VERSION: HeaderName = 0; pub const SERVER: HeaderName = 0; pub const SET_COOKIE: HeaderName = 0;
    pub const STRICT_TRANSPORT_SECURITY: HeaderName = 0; pub const TE: HeaderName = 0; pub const TRAILER: HeaderName = 0;
    pub const TRANSFER_ENCODING: HeaderName = 0; pub const USER_AGENT: HeaderName = 0; pub const UPGRADE: HeaderName = 0;
    pub const UPGRADE_INSECURE_REQUESTS: HeaderName = 0; pub const VARY: HeaderName = 0; pub const VIA: HeaderName = 0;
    pub const WARNING: HeaderName = 0; pub const WWW_AUTHENTICATE: HeaderName = 0; pub const X_CONTENT_TYPE_OPTIONS: HeaderName = 0;
    pub const X_DNS_PREFETCH_CONTROL: HeaderName = 0; pub const X_FRAME_OPTIONS: HeaderName = 0; pub const X_XSS_PROTECTION: HeaderName = 0;
    #[derive(Debug, Clone)]
    pub struct HeaderName {}
    #[derive(Debug)]
    pub struct HdrName<'a> {}
    #[derive(Debug)]
    pub struct InvalidHeaderName {}
    impl<'a> From<StandardHeader> for HdrName<'a> { fn from(hdr: StandardHeader) -> HdrName<'a> {} }
    impl HeaderName {
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
        pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
        pub fn from_static(src: &'static str) -> HeaderName {}
        pub fn as_str(&self) -> &str {}
    }
    impl FromStr for HeaderName { type Err = InvalidHeaderName; fn from_str(s: &str) -> Result<HeaderName, InvalidHeaderName> {} }
    impl AsRef<str> for HeaderName { fn as_ref(&self) -> &str {} }
    impl AsRef<[u8]> for HeaderName { fn as_ref(&self) -> &[u8] {} }
    impl Borrow<str> for HeaderName { fn borrow(&self) -> &str {} }
    impl fmt::Display for HeaderName { fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<&HeaderName> for HeaderName { fn from(src: &HeaderName) -> HeaderName {} }
    impl From<Custom> for Bytes { fn from(arg0: Custom) -> Bytes {} }
    impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; fn try_from(s: &str) -> Result<Self, Self::Error> {} }
    impl TryFrom<&String> for HeaderName { type Error = InvalidHeaderName; fn try_from(s: &String) -> Result<Self, Self::Error> {} }
    impl TryFrom<&[u8]> for HeaderName { type Error = InvalidHeaderName; fn try_from(s: &[u8]) -> Result<Self, Self::Error> {} }
    impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; fn try_from(s: String) -> Result<Self, Self::Error> {} }
    impl TryFrom<Vec<u8>> for HeaderName { type Error = InvalidHeaderName; fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error> {} }
    impl fmt::Display for InvalidHeaderName { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl<'a> HdrName<'a> {
        pub fn from_bytes<F, U>(hdr: &[u8], f: F) -> Result<U, InvalidHeaderName> where F: FnOnce(HdrName<'_>) -> U {}
        pub fn from_static<F, U>(hdr: &'static str, f: F) -> U where F: FnOnce(HdrName<'_>) -> U {}
    }
}
mod value {
    use crate::header::name::HeaderName;
    use std::convert::TryFrom;
    use std::error::Error;
    use std::str::FromStr;
    use std::{fmt, str};
    #[derive(Debug, Clone)]
    pub struct HeaderValue {}
    #[derive(Debug)]
    pub struct InvalidHeaderValue {}
    #[derive(Debug)]
    pub struct ToStrError {}
    impl HeaderValue {
        pub fn from_static(src: &'static str) -> HeaderValue {}
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn from_name(name: HeaderName) -> HeaderValue {}
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue> where T: AsRef<[u8]> {}
        pub fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue where T: AsRef<[u8]> {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn set_sensitive(&mut self, val: bool) {}
        pub fn is_sensitive(&self) -> bool {}
    }
    impl AsRef<[u8]> for HeaderValue { fn as_ref(&self) -> &[u8] {} }
    impl From<HeaderName> for HeaderValue { fn from(h: HeaderName) -> HeaderValue {} }
    impl FromStr for HeaderValue { type Err = InvalidHeaderValue; fn from_str(s: &str) -> Result<HeaderValue, Self::Err> {} }
    impl From<&HeaderValue> for HeaderValue { fn from(t: &HeaderValue) -> Self {} }
    impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(t: &str) -> Result<Self, Self::Error> {} }
    impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(s: &String) -> Result<Self, Self::Error> {} }
    impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(t: &[u8]) -> Result<Self, Self::Error> {} }
    impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(t: String) -> Result<Self, Self::Error> {} }
    impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error> {} }
    impl fmt::Display for InvalidHeaderValue { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for ToStrError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
