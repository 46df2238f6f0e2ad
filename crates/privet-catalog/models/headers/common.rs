//! `headers`: its module `common`.

pub use self::accept_ranges::AcceptRanges;
pub use self::access_control_allow_credentials::AccessControlAllowCredentials;
pub use self::access_control_allow_headers::AccessControlAllowHeaders;
pub use self::access_control_allow_methods::AccessControlAllowMethods;
pub use self::access_control_allow_origin::AccessControlAllowOrigin;
pub use self::access_control_expose_headers::AccessControlExposeHeaders;
pub use self::access_control_max_age::AccessControlMaxAge;
pub use self::access_control_request_headers::AccessControlRequestHeaders;
pub use self::access_control_request_method::AccessControlRequestMethod;
pub use self::age::Age;
pub use self::allow::Allow;
pub use self::authorization::Authorization;
pub use self::cache_control::CacheControl;
pub use self::connection::Connection;
pub use self::content_disposition::ContentDisposition;
pub use self::content_encoding::ContentEncoding;
pub use self::content_length::ContentLength;
pub use self::content_location::ContentLocation;
pub use self::content_range::ContentRange;
pub use self::content_type::ContentType;
pub use self::cookie::Cookie;
pub use self::date::Date;
pub use self::etag::ETag;
pub use self::expect::Expect;
pub use self::expires::Expires;
pub use self::host::Host;
pub use self::if_match::IfMatch;
pub use self::if_modified_since::IfModifiedSince;
pub use self::if_none_match::IfNoneMatch;
pub use self::if_range::IfRange;
pub use self::if_unmodified_since::IfUnmodifiedSince;
pub use self::last_modified::LastModified;
pub use self::location::Location;
pub use self::origin::Origin;
pub use self::pragma::Pragma;
pub use self::proxy_authorization::ProxyAuthorization;
pub use self::range::Range;
pub use self::referer::Referer;
pub use self::referrer_policy::ReferrerPolicy;
pub use self::retry_after::RetryAfter;
pub use self::sec_websocket_accept::SecWebsocketAccept;
pub use self::sec_websocket_key::SecWebsocketKey;
pub use self::sec_websocket_version::SecWebsocketVersion;
pub use self::server::Server;
pub use self::set_cookie::SetCookie;
pub use self::strict_transport_security::StrictTransportSecurity;
pub use self::te::Te;
pub use self::transfer_encoding::TransferEncoding;
pub use self::upgrade::Upgrade;
pub use self::user_agent::UserAgent;
pub use self::vary::Vary;
mod accept_ranges {
    #[derive(Clone, Debug)]
    pub struct AcceptRanges {}
    impl AcceptRanges { pub fn bytes() -> Self {} pub fn is_bytes(&self) -> bool {} pub fn none() -> Self {} pub fn is_none(&self) -> bool {} }
}
mod access_control_allow_credentials { #[derive(Clone, Debug)] pub struct AccessControlAllowCredentials; }
mod access_control_allow_headers {
    use http::HeaderName;
    use std::iter::FromIterator;
    #[derive(Clone, Debug)]
    pub struct AccessControlAllowHeaders {}
    impl AccessControlAllowHeaders { pub fn iter(&self) -> impl Iterator<Item = HeaderName> + '_ {} }
    impl FromIterator<HeaderName> for AccessControlAllowHeaders { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = HeaderName> {} }
}
mod access_control_allow_methods {
    use http::Method;
    use std::iter::FromIterator;
    #[derive(Clone, Debug)]
    pub struct AccessControlAllowMethods {}
    impl AccessControlAllowMethods { pub fn iter(&self) -> impl Iterator<Item = Method> + '_ {} }
    impl FromIterator<Method> for AccessControlAllowMethods { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = Method> {} }
}
mod access_control_allow_origin {
    use super::origin::Origin;
    use crate::Error;
    use http::HeaderValue;
    use std::convert::TryFrom;
    #[derive(Clone, Debug)]
    pub struct AccessControlAllowOrigin {}
    impl AccessControlAllowOrigin { pub const ANY: AccessControlAllowOrigin = 0; pub const NULL: AccessControlAllowOrigin = 0; pub fn origin(&self) -> Option<&Origin> {} }
    impl TryFrom<&str> for AccessControlAllowOrigin { type Error = Error; fn try_from(s: &str) -> Result<Self, Error> {} }
    impl<'a> From<&'a OriginOrAny> for HeaderValue { fn from(origin: &'a OriginOrAny) -> HeaderValue {} }
}
mod access_control_expose_headers {
    use http::HeaderName;
    use std::iter::FromIterator;
    #[derive(Clone, Debug)]
    pub struct AccessControlExposeHeaders {}
    impl AccessControlExposeHeaders { pub fn iter(&self) -> impl Iterator<Item = HeaderName> + '_ {} }
    impl FromIterator<HeaderName> for AccessControlExposeHeaders { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = HeaderName> {} }
}
mod access_control_max_age {
    use std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct AccessControlMaxAge {}
    impl From<Duration> for AccessControlMaxAge { fn from(dur: Duration) -> AccessControlMaxAge {} }
    impl From<AccessControlMaxAge> for Duration { fn from(acma: AccessControlMaxAge) -> Duration {} }
}
mod access_control_request_headers {
    use http::HeaderName;
    use std::iter::FromIterator;
    #[derive(Clone, Debug)]
    pub struct AccessControlRequestHeaders {}
    impl AccessControlRequestHeaders { pub fn iter(&self) -> impl Iterator<Item = HeaderName> + '_ {} }
    impl FromIterator<HeaderName> for AccessControlRequestHeaders { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = HeaderName> {} }
}
mod access_control_request_method {
    use http::Method;
    #[derive(Clone, Debug)]
    pub struct AccessControlRequestMethod {}
    impl From<Method> for AccessControlRequestMethod { fn from(method: Method) -> AccessControlRequestMethod {} }
    impl From<AccessControlRequestMethod> for Method { fn from(method: AccessControlRequestMethod) -> Method {} }
}
mod age {
    use std::time::Duration;
    #[derive(Debug, Clone, Copy)]
    pub struct Age {}
    impl Age { pub fn from_secs(secs: u64) -> Self {} pub fn as_secs(&self) -> u64 {} }
    impl From<Duration> for Age { fn from(dur: Duration) -> Self {} }
    impl From<Age> for Duration { fn from(age: Age) -> Self {} }
}
mod allow {
    use http::Method;
    use std::iter::FromIterator;
    #[derive(Clone, Debug)]
    pub struct Allow {}
    impl Allow { pub fn iter(&self) -> impl Iterator<Item = Method> + '_ {} }
    impl FromIterator<Method> for Allow { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = Method> {} }
}
pub mod authorization {
    use http::HeaderValue;
    #[derive(Clone, Debug)]
    pub struct Authorization<C: Credentials>(pub C);
    impl Authorization<Basic> { pub fn basic(username: &str, password: &str) -> Self {} pub fn username(&self) -> &str {} pub fn password(&self) -> &str {} }
    impl Authorization<Bearer> { pub fn bearer(token: &str) -> Result<Self, InvalidBearerToken> {} pub fn token(&self) -> &str {} }
    pub trait Credentials { fn decode(value: &HeaderValue) -> Option<Self>; fn encode(&self) -> HeaderValue; }
    #[derive(Clone, Debug)]
    pub struct Basic {}
    impl Basic { pub fn username(&self) -> &str {} pub fn password(&self) -> &str {} }
    impl Credentials for Basic { fn decode(value: &HeaderValue) -> Option<Self> {} fn encode(&self) -> HeaderValue {} }
    #[derive(Clone, Debug)]
    pub struct Bearer {}
    impl Bearer { pub fn token(&self) -> &str {} }
    impl Credentials for Bearer { fn decode(value: &HeaderValue) -> Option<Self> {} fn encode(&self) -> HeaderValue {} }
}
mod cache_control {
    use crate::util::{self};
    use std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct CacheControl {}
    impl CacheControl {
        pub fn new() -> Self {}
        pub fn no_cache(&self) -> bool {}
        pub fn no_store(&self) -> bool {}
        pub fn no_transform(&self) -> bool {}
        pub fn only_if_cached(&self) -> bool {}
        pub fn public(&self) -> bool {}
        pub fn private(&self) -> bool {}
        pub fn immutable(&self) -> bool {}
        pub fn must_revalidate(&self) -> bool {}
        pub fn must_understand(&self) -> bool {}
        pub fn max_age(&self) -> Option<Duration> {}
        pub fn max_stale(&self) -> Option<Duration> {}
        pub fn min_fresh(&self) -> Option<Duration> {}
        pub fn s_max_age(&self) -> Option<Duration> {}
        pub fn with_no_cache(self) -> Self {}
        pub fn with_no_store(self) -> Self {}
        pub fn with_no_transform(self) -> Self {}
        pub fn with_only_if_cached(self) -> Self {}
        pub fn with_private(self) -> Self {}
        pub fn with_public(self) -> Self {}
        pub fn with_immutable(self) -> Self {}
        pub fn with_must_revalidate(self) -> Self {}
        pub fn with_must_understand(self) -> Self {}
        pub fn with_max_age(self, duration: Duration) -> Self {}
        pub fn with_max_stale(self, duration: Duration) -> Self {}
        pub fn with_min_fresh(self, duration: Duration) -> Self {}
        pub fn with_s_max_age(self, duration: Duration) -> Self {}
    }
}
mod connection {
    use self::sealed::AsConnectionOption;
    use http::HeaderName;
    use std::iter::FromIterator;
    #[derive(Clone, Debug)]
    pub struct Connection {}
    impl Connection { pub fn close() -> Connection {} pub fn keep_alive() -> Connection {} pub fn upgrade() -> Connection {} pub fn contains(&self, name: impl AsConnectionOption) -> bool {} }
    impl FromIterator<HeaderName> for Connection { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = HeaderName> {} }
    mod sealed {
        use http::HeaderName;
        pub trait AsConnectionOption { fn as_connection_option(&self) -> &str; }
        pub trait Sealed {}
        impl AsConnectionOption for &str { fn as_connection_option(&self) -> &str {} }
        impl AsConnectionOption for &HeaderName { fn as_connection_option(&self) -> &str {} }
        impl AsConnectionOption for HeaderName { fn as_connection_option(&self) -> &str {} }
    }
}
mod content_disposition {
    #[derive(Clone, Debug)]
    pub struct ContentDisposition {}
    impl ContentDisposition { pub fn inline() -> ContentDisposition {} pub fn is_inline(&self) -> bool {} pub fn is_attachment(&self) -> bool {} pub fn is_form_data(&self) -> bool {} }
}
mod content_encoding {
    use self::sealed::AsCoding;
    #[derive(Clone, Debug)]
    pub struct ContentEncoding {}
    impl ContentEncoding { pub fn gzip() -> ContentEncoding {} pub fn brotli() -> ContentEncoding {} pub fn zstd() -> ContentEncoding {} pub fn contains(&self, coding: impl AsCoding) -> bool {} }
    mod sealed {
        pub trait AsCoding {}
        pub trait Sealed { fn as_coding(&self) -> &str; }
        impl AsCoding for &str {}
    }
}
mod content_length { #[derive(Clone, Copy, Debug)] pub struct ContentLength(pub u64); }
mod content_location { #[derive(Clone, Debug)] pub struct ContentLocation {} }
mod content_range {
    use std::ops::RangeBounds;
    #[derive(Clone, Debug)]
    pub struct ContentRange {}
    impl ContentRange {
        pub fn bytes(range: impl RangeBounds<u64>, complete_length: impl Into<Option<u64>>) -> Result<ContentRange, InvalidContentRange> {}
        pub fn unsatisfied_bytes(complete_length: u64) -> Self {}
        pub fn bytes_range(&self) -> Option<(u64, u64)> {}
        pub fn bytes_len(&self) -> Option<u64> {}
    }
}
mod content_type {
    use crate::Error;
    use mime::Mime;
    use std::fmt;
    #[derive(Clone, Debug)]
    pub struct ContentType {}
    impl ContentType {
        pub fn json() -> ContentType {}
        pub fn text() -> ContentType {}
        pub fn text_utf8() -> ContentType {}
        pub fn html() -> ContentType {}
        pub fn xml() -> ContentType {}
        pub fn form_url_encoded() -> ContentType {}
        pub fn jpeg() -> ContentType {}
        pub fn png() -> ContentType {}
        pub fn octet_stream() -> ContentType {}
    }
    impl From<mime::Mime> for ContentType { fn from(m: mime::Mime) -> ContentType {} }
    impl From<ContentType> for mime::Mime { fn from(ct: ContentType) -> mime::Mime {} }
    impl fmt::Display for ContentType { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl std::str::FromStr for ContentType { type Err = Error; fn from_str(s: &str) -> Result<ContentType, Self::Err> {} }
}
mod cookie {
    #[derive(Clone, Debug)]
    pub struct Cookie {}
    impl Cookie { pub fn get(&self, name: &str) -> Option<&str> {} pub fn len(&self) -> usize {} pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {} }
}
mod date {
    use std::time::SystemTime;
    #[derive(Debug, Clone, Copy)]
    pub struct Date {}
    impl From<SystemTime> for Date { fn from(time: SystemTime) -> Date {} }
    impl From<Date> for SystemTime { fn from(date: Date) -> SystemTime {} }
}
mod etag {
    use std::str::FromStr;
    #[derive(Clone, Debug)]
    pub struct ETag {}
    impl ETag { pub fn is_weak(&self) -> bool {} }
    impl FromStr for ETag { type Err = InvalidETag; fn from_str(src: &str) -> Result<Self, Self::Err> {} }
}
mod expect {
    #[derive(Debug, Clone)]
    pub struct Expect {}
    impl Expect { pub const CONTINUE: Expect = 0; }
}
mod expires {
    use std::time::SystemTime;
    #[derive(Debug, Clone, Copy)]
    pub struct Expires {}
    impl From<SystemTime> for Expires { fn from(time: SystemTime) -> Expires {} }
    impl From<Expires> for SystemTime { fn from(date: Expires) -> SystemTime {} }
}
mod host {
    use http::uri::Authority;
    use std::fmt;
    #[derive(Clone, Debug)]
    pub struct Host {}
    impl Host { pub fn hostname(&self) -> &str {} pub fn port(&self) -> Option<u16> {} }
    impl From<Authority> for Host { fn from(auth: Authority) -> Host {} }
    impl fmt::Display for Host { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod if_match {
    use super::ETag;
    #[derive(Clone, Debug)]
    pub struct IfMatch {}
    impl IfMatch { pub fn any() -> IfMatch {} pub fn is_any(&self) -> bool {} pub fn precondition_passes(&self, etag: &ETag) -> bool {} }
    impl From<ETag> for IfMatch { fn from(etag: ETag) -> IfMatch {} }
}
mod if_modified_since {
    use std::time::SystemTime;
    #[derive(Debug, Clone, Copy)]
    pub struct IfModifiedSince {}
    impl IfModifiedSince { pub fn is_modified(&self, last_modified: SystemTime) -> bool {} }
    impl From<SystemTime> for IfModifiedSince { fn from(time: SystemTime) -> IfModifiedSince {} }
    impl From<IfModifiedSince> for SystemTime { fn from(date: IfModifiedSince) -> SystemTime {} }
}
mod if_none_match {
    use super::ETag;
    #[derive(Clone, Debug)]
    pub struct IfNoneMatch {}
    impl IfNoneMatch { pub fn any() -> IfNoneMatch {} pub fn precondition_passes(&self, etag: &ETag) -> bool {} }
    impl From<ETag> for IfNoneMatch { fn from(etag: ETag) -> IfNoneMatch {} }
}
mod if_range {
    use super::{ETag, LastModified};
    use http::HeaderValue;
    use std::time::SystemTime;
    #[derive(Clone, Debug)]
    pub struct IfRange {}
    impl IfRange { pub fn etag(tag: ETag) -> IfRange {} pub fn date(time: SystemTime) -> IfRange {} pub fn is_modified(&self, etag: Option<&ETag>, last_modified: Option<&LastModified>) -> bool {} }
    impl<'a> From<&'a IfRange_> for HeaderValue { fn from(if_range: &'a IfRange_) -> HeaderValue {} }
}
mod if_unmodified_since {
    use std::time::SystemTime;
    #[derive(Debug, Clone, Copy)]
    pub struct IfUnmodifiedSince {}
    impl IfUnmodifiedSince { pub fn precondition_passes(&self, last_modified: SystemTime) -> bool {} }
    impl From<SystemTime> for IfUnmodifiedSince { fn from(time: SystemTime) -> IfUnmodifiedSince {} }
    impl From<IfUnmodifiedSince> for SystemTime { fn from(date: IfUnmodifiedSince) -> SystemTime {} }
}
mod last_modified {
    use std::time::SystemTime;
    #[derive(Debug, Clone, Copy)]
    pub struct LastModified {}
    impl From<SystemTime> for LastModified { fn from(time: SystemTime) -> LastModified {} }
    impl From<LastModified> for SystemTime { fn from(date: LastModified) -> SystemTime {} }
}
mod location { #[derive(Clone, Debug)] pub struct Location {} }
mod origin {
    use http::uri::{self};
    use http::HeaderValue;
    use std::fmt;
    #[derive(Clone, Debug)]
    pub struct Origin {}
    impl Origin {
        pub const NULL: Origin = 0;
        pub fn is_null(&self) -> bool {}
        pub fn scheme(&self) -> &str {}
        pub fn hostname(&self) -> &str {}
        pub fn port(&self) -> Option<u16> {}
        pub fn try_from_parts(scheme: &str, host: &str, port: impl Into<Option<u16>>) -> Result<Self, InvalidOrigin> {}
    }
    impl fmt::Display for Origin { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl<'a> From<&'a OriginOrNull> for HeaderValue { fn from(origin: &'a OriginOrNull) -> HeaderValue {} }
}
mod pragma {
    #[derive(Clone, Debug)]
    pub struct Pragma {}
    impl Pragma { pub fn no_cache() -> Pragma {} pub fn is_no_cache(&self) -> bool {} }
}
mod proxy_authorization { use super::authorization::Credentials; #[derive(Clone, Debug)] pub struct ProxyAuthorization<C: Credentials>(pub C); }
mod range {
    use std::ops::{Bound, RangeBounds};
    #[derive(Clone, Debug)]
    pub struct Range {}
    impl Range { pub fn bytes(bounds: impl RangeBounds<u64>) -> Result<Self, InvalidRange> {} pub fn satisfiable_ranges(&self, len: u64) -> impl Iterator<Item = (Bound<u64>, Bound<u64>)> + '_ {} }
}
mod referer {
    use std::fmt;
    use std::str::FromStr;
    #[derive(Debug, Clone)]
    pub struct Referer {}
    impl Referer { pub fn from_static(s: &'static str) -> Referer {} }
    impl FromStr for Referer { type Err = InvalidReferer; fn from_str(src: &str) -> Result<Self, Self::Err> {} }
    impl fmt::Display for Referer { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod referrer_policy {
    use http::HeaderValue;
    #[derive(Clone, Debug)]
    pub struct ReferrerPolicy {}
    impl ReferrerPolicy {
        pub const NO_REFERRER: Self = 0;
        pub const NO_REFERRER_WHEN_DOWNGRADE: Self = 0;
        pub const SAME_ORIGIN: Self = 0;
        pub const ORIGIN: Self = 0;
        pub const ORIGIN_WHEN_CROSS_ORIGIN: Self = 0;
        pub const UNSAFE_URL: Self = 0;
        pub const STRICT_ORIGIN: Self = 0;
        pub const STRICT_ORIGIN_WHEN_CROSS_ORIGIN: Self = 0;
    }
    impl<'a> From<&'a Policy> for HeaderValue { fn from(policy: &'a Policy) -> HeaderValue {} }
}
mod retry_after {
    use http::HeaderValue;
    use std::time::{Duration, SystemTime};
    #[derive(Debug, Clone)]
    pub struct RetryAfter {}
    impl RetryAfter { pub fn date(time: SystemTime) -> RetryAfter {} pub fn delay(dur: Duration) -> RetryAfter {} }
    impl<'a> From<&'a After> for HeaderValue { fn from(after: &'a After) -> HeaderValue {} }
}
mod sec_websocket_accept {
    use super::SecWebsocketKey;
    #[derive(Clone, Debug)]
    pub struct SecWebsocketAccept {}
    impl From<SecWebsocketKey> for SecWebsocketAccept { fn from(key: SecWebsocketKey) -> SecWebsocketAccept {} }
}
mod sec_websocket_key {
    #[derive(Clone, Debug)]
    pub struct SecWebsocketKey {}
    impl From<[u8; 16]> for SecWebsocketKey { fn from(bytes: [u8; 16]) -> Self {} }
}
mod sec_websocket_version {
    #[derive(Clone, Copy, Debug)]
    pub struct SecWebsocketVersion {}
    impl SecWebsocketVersion { pub const V13: SecWebsocketVersion = 0; }
}
mod server {
    use std::fmt;
    use std::str::FromStr;
    #[derive(Clone, Debug)]
    pub struct Server {}
    impl Server { pub fn from_static(s: &'static str) -> Server {} pub fn as_str(&self) -> &str {} }
    impl FromStr for Server { type Err = InvalidServer; fn from_str(src: &str) -> Result<Self, Self::Err> {} }
    impl fmt::Display for Server { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod set_cookie { #[derive(Clone, Debug)] pub struct SetCookie {} }
mod strict_transport_security {
    use crate::util::{self};
    use std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct StrictTransportSecurity {}
    impl StrictTransportSecurity {
        pub fn including_subdomains(max_age: Duration) -> StrictTransportSecurity {}
        pub fn excluding_subdomains(max_age: Duration) -> StrictTransportSecurity {}
        pub fn include_subdomains(&self) -> bool {}
        pub fn max_age(&self) -> Duration {}
    }
}
mod te {
    #[derive(Clone, Debug)]
    pub struct Te {}
    impl Te { pub fn trailers() -> Self {} }
}
mod transfer_encoding {
    #[derive(Clone, Debug)]
    pub struct TransferEncoding {}
    impl TransferEncoding { pub fn chunked() -> TransferEncoding {} pub fn is_chunked(&self) -> bool {} }
}
mod upgrade {
    #[derive(Clone, Debug)]
    pub struct Upgrade {}
    impl Upgrade { pub fn websocket() -> Upgrade {} }
}
mod user_agent {
    use std::fmt;
    use std::str::FromStr;
    #[derive(Clone, Debug)]
    pub struct UserAgent {}
    impl UserAgent { pub fn from_static(src: &'static str) -> UserAgent {} pub fn as_str(&self) -> &str {} }
    impl FromStr for UserAgent { type Err = InvalidUserAgent; fn from_str(src: &str) -> Result<Self, Self::Err> {} }
    impl fmt::Display for UserAgent { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod vary {
    use http::HeaderName;
    use std::iter::FromIterator;
    #[derive(Debug, Clone)]
    pub struct Vary {}
    impl Vary { pub fn any() -> Vary {} pub fn is_any(&self) -> bool {} pub fn iter_strs(&self) -> impl Iterator<Item = &str> {} }
    impl From<HeaderName> for Vary { fn from(name: HeaderName) -> Self {} }
    impl FromIterator<HeaderName> for Vary { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = HeaderName> {} }
}
