//! uuid: signatures only, the flow follows from the types.

pub use crate::{builder::Builder, error::Error, non_nil::NonNilUuid};
pub use timestamp::context::Context;
pub use timestamp::context::ContextV1;
pub use timestamp::context::ContextV7;
pub use timestamp::{context::NoContext, ClockSequence, Timestamp};
pub type Bytes = [u8; 16];
#[derive(Clone, Copy, Debug)]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}
#[derive(Clone, Copy, Debug)]
pub enum Variant { NCS, RFC4122, Microsoft, Future }
#[derive(Debug, Default, Clone, Copy)]
pub struct Uuid {}
impl Uuid {
    pub const NAMESPACE_DNS: Self = 0;
    pub const NAMESPACE_OID: Self = 0;
    pub const NAMESPACE_URL: Self = 0;
    pub const NAMESPACE_X500: Self = 0;
    pub fn get_variant(&self) -> Variant {}
    pub fn get_version_num(&self) -> usize {}
    pub fn get_version(&self) -> Option<Version> {}
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn as_u128(&self) -> u128 {}
    pub fn to_u128_le(&self) -> u128 {}
    pub fn as_u64_pair(&self) -> (u64, u64) {}
    pub fn as_bytes(&self) -> &Bytes {}
    pub fn into_bytes(self) -> Bytes {}
    pub fn to_bytes_le(&self) -> Bytes {}
    pub fn is_nil(&self) -> bool {}
    pub fn is_max(&self) -> bool {}
    pub fn encode_buffer() -> [u8; fmt::Urn::LENGTH] {}
    pub fn get_timestamp(&self) -> Option<Timestamp> {}
    pub fn get_node_id(&self) -> Option<[u8; 6]> {}
}
impl AsRef<Uuid> for Uuid { fn as_ref(&self) -> &Uuid {} }
impl AsRef<[u8]> for Uuid { fn as_ref(&self) -> &[u8] {} }
impl From<Uuid> for std::vec::Vec<u8> { fn from(value: Uuid) -> Self {} }
impl TryFrom<std::vec::Vec<u8>> for Uuid { type Error = Error; fn try_from(value: std::vec::Vec<u8>) -> Result<Self, Self::Error> {} }
mod builder {
    use crate::{error::*, Bytes, Uuid, Variant, Version};
    #[derive(Debug)]
    pub struct Builder {}
    impl Uuid {
        pub fn nil() -> Self {}
        pub fn max() -> Self {}
        pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
        pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
        pub fn from_u128(v: u128) -> Self {}
        pub fn from_u128_le(v: u128) -> Self {}
        pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self {}
        pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> {}
        pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error> {}
        pub fn from_bytes(bytes: Bytes) -> Uuid {}
        pub fn from_bytes_le(b: Bytes) -> Uuid {}
        pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid {}
    }
    impl Builder {
        pub fn from_bytes(b: Bytes) -> Self {}
        pub fn from_bytes_le(b: Bytes) -> Self {}
        pub fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        pub fn from_md5_bytes(md5_bytes: Bytes) -> Self {}
        pub fn from_random_bytes(random_bytes: Bytes) -> Self {}
        pub fn from_sha1_bytes(sha1_bytes: Bytes) -> Self {}
        pub fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        pub fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self {}
        pub fn from_custom_bytes(custom_bytes: Bytes) -> Self {}
        pub fn from_slice(b: &[u8]) -> Result<Self, Error> {}
        pub fn from_slice_le(b: &[u8]) -> Result<Self, Error> {}
        pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
        pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
        pub fn from_u128(v: u128) -> Self {}
        pub fn from_u128_le(v: u128) -> Self {}
        pub fn nil() -> Self {}
        pub fn set_variant(&mut self, v: Variant) -> &mut Self {}
        pub fn with_variant(self, v: Variant) -> Self {}
        pub fn set_version(&mut self, v: Version) -> &mut Self {}
        pub fn with_version(self, v: Version) -> Self {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
}
mod error {
    use crate::std::fmt;
    #[derive(Clone, Debug)]
    pub struct Error {}
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod parser {
    use crate::std::string::String;
    use crate::{
        error::*,
        std::{convert::TryFrom, str},
        Uuid,
    };
    impl str::FromStr for Uuid { type Err = Error; fn from_str(uuid_str: &str) -> Result<Self, Self::Err> {} }
    impl TryFrom<&'_ str> for Uuid { type Error = Error; fn try_from(uuid_str: &'_ str) -> Result<Self, Self::Error> {} }
    impl TryFrom<String> for Uuid { type Error = Error; fn try_from(uuid_str: String) -> Result<Self, Self::Error> {} }
    impl Uuid { pub fn parse_str(input: &str) -> Result<Uuid, Error> {} pub fn try_parse(input: &str) -> Result<Uuid, Error> {} pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error> {} }
}
pub mod fmt {
    use crate::std::string::String;
    use crate::{
        std::{fmt, str},
        Error, Uuid, Variant,
    };
    use core::{mem::MaybeUninit, str::FromStr};
    impl fmt::Display for Uuid { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<Uuid> for String { fn from(uuid: Uuid) -> Self {} }
    impl fmt::Display for Variant { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Hyphenated {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Simple {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Urn {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Braced {}
    impl Uuid {
        pub fn hyphenated(self) -> Hyphenated {}
        pub fn as_hyphenated(&self) -> &Hyphenated {}
        pub fn simple(self) -> Simple {}
        pub fn as_simple(&self) -> &Simple {}
        pub fn urn(self) -> Urn {}
        pub fn as_urn(&self) -> &Urn {}
        pub fn braced(self) -> Braced {}
        pub fn as_braced(&self) -> &Braced {}
    }
    impl Hyphenated {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Braced {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Simple {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Urn {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl FromStr for Hyphenated { type Err = Error; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl FromStr for Simple { type Err = Error; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl FromStr for Urn { type Err = Error; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl FromStr for Braced { type Err = Error; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
}
pub mod timestamp {
    pub const UUID_TICKS_BETWEEN_EPOCHS: u64 = 0;
    #[derive(Debug, Clone, Copy)]
    pub struct Timestamp {}
    impl Timestamp {
        pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self {}
        pub fn from_gregorian_time(ticks: u64, counter: u16) -> Self {}
        pub fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self {}
        pub fn from_unix(context: impl ClockSequence<Output = impl Into<u128>>, seconds: u64, subsec_nanos: u32) -> Self {}
        pub fn to_gregorian(&self) -> (u64, u16) {}
        pub fn to_unix(&self) -> (u64, u32) {}
    }
    impl TryFrom<std::time::SystemTime> for Timestamp { type Error = crate::Error; fn try_from(st: std::time::SystemTime) -> Result<Self, Self::Error> {} }
    impl From<Timestamp> for std::time::SystemTime { fn from(ts: Timestamp) -> Self {} }
    pub trait ClockSequence {
        type Output;
        fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
        fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
        fn usable_bits(&self) -> usize {}
    }
    impl<T: ClockSequence> ClockSequence for &T {
        type Output = T::Output;
        fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
        fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
        fn usable_bits(&self) -> usize {}
    }
    pub mod context {
        use super::ClockSequence;
        pub use std_support::*;
        pub use v1_support::*;
        pub use v7_support::*;
        #[derive(Debug, Clone, Copy, Default)]
        pub struct NoContext;
        impl ClockSequence for NoContext { type Output = u16; fn generate_sequence(&self, _seconds: u64, _nanos: u32) -> Self::Output {} fn usable_bits(&self) -> usize {} }
        mod v1_support {
            use super::*;
            #[derive(Debug)]
            pub struct ContextV1 {}
            impl ContextV1 { pub fn new(count: u16) -> Self {} pub fn new_random() -> Self {} }
            impl ClockSequence for ContextV1 { type Output = u16; fn generate_sequence(&self, _seconds: u64, _nanos: u32) -> Self::Output {} fn usable_bits(&self) -> usize {} }
        }
        mod std_support {
            use super::*;
            use core::panic::AssertUnwindSafe;
            use std::{sync::Mutex, thread::LocalKey};
            #[derive(Debug)]
            pub struct ThreadLocalContext<C> {}
            impl<C> ThreadLocalContext<C> { pub fn new(local_key: &'static LocalKey<C>) -> Self {} }
            impl<C: ClockSequence> ClockSequence for ThreadLocalContext<C> {
                type Output = C::Output;
                fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
                fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
                fn usable_bits(&self) -> usize {}
            }
            impl<C: ClockSequence> ClockSequence for AssertUnwindSafe<C> {
                type Output = C::Output;
                fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
                fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
                fn usable_bits(&self) -> usize {}
            }
            impl<C: ClockSequence> ClockSequence for Mutex<C> {
                type Output = C::Output;
                fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
                fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
                fn usable_bits(&self) -> usize {}
            }
        }
        mod v7_support {
            use super::*;
            #[derive(Debug, Default)]
            pub struct ContextV7 {}
            impl ContextV7 {
                pub fn new() -> Self {}
                pub fn with_adjust_by_millis(self, millis: u32) -> Self {}
                pub fn with_additional_precision(self) -> Self {}
                pub fn with_additional_precision_bits(self, bits: usize) -> Self {}
            }
            impl ClockSequence for ContextV7 {
                type Output = u64;
                fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
                fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
                fn usable_bits(&self) -> usize {}
            }
            impl ClockSequence for SharedContextV7 {
                type Output = u64;
                fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
                fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
                fn usable_bits(&self) -> usize {}
            }
        }
    }
}
mod v3 {
    use crate::Uuid;
    impl Uuid { pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {} }
}
mod v4 {
    use crate::Uuid;
    impl Uuid { pub fn new_v4() -> Uuid {} }
}
mod v5 {
    use crate::Uuid;
    impl Uuid { pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {} }
}
mod v6 {
    use crate::{Timestamp, Uuid};
    impl Uuid { pub fn now_v6(node_id: &[u8; 6]) -> Self {} pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self {} }
}
mod v7 {
    use crate::{timestamp::Timestamp, Uuid};
    impl Uuid { pub fn now_v7() -> Self {} pub fn new_v7(ts: Timestamp) -> Self {} }
}
mod v8 {
    use crate::Uuid;
    impl Uuid { pub fn new_v8(buf: [u8; 16]) -> Uuid {} }
}
pub mod serde { pub use crate::external::serde_support::{braced, bytes, compact, hyphenated, simple, urn}; }
