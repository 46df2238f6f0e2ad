//! http: requests, responses, headers. Signatures only: the flow follows from the types.

pub use crate::error::{Error, Result};
pub use crate::extensions::Extensions;
pub use crate::header::{HeaderMap, HeaderName, HeaderValue};
pub use crate::method::Method;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::status::StatusCode;
pub use crate::uri::Uri;
pub use crate::version::Version;
pub mod header;
pub mod method {
    use self::Inner::*;
    use std::convert::TryFrom;
    use std::error::Error;
    use std::str::FromStr;
    use std::{fmt, str};
    #[derive(Debug, Default, Clone)]
    pub struct Method {}
    #[derive(Debug)]
    pub struct InvalidMethod {}
    impl Method {
        pub const GET: Method = 0;
        pub const POST: Method = 0;
        pub const PUT: Method = 0;
        pub const DELETE: Method = 0;
        pub const HEAD: Method = 0;
        pub const OPTIONS: Method = 0;
        pub const CONNECT: Method = 0;
        pub const PATCH: Method = 0;
        pub const TRACE: Method = 0;
        pub const QUERY: Method = 0;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> {}
        pub fn is_safe(&self) -> bool {}
        pub fn is_idempotent(&self) -> bool {}
        pub fn as_str(&self) -> &str {}
    }
    impl AsRef<str> for Method { fn as_ref(&self) -> &str {} }
    impl fmt::Display for Method { fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<&Method> for Method { fn from(t: &Method) -> Self {} }
    impl TryFrom<&[u8]> for Method { type Error = InvalidMethod; fn try_from(t: &[u8]) -> Result<Self, Self::Error> {} }
    impl TryFrom<&str> for Method { type Error = InvalidMethod; fn try_from(t: &str) -> Result<Self, Self::Error> {} }
    impl FromStr for Method { type Err = InvalidMethod; fn from_str(t: &str) -> Result<Self, Self::Err> {} }
    impl fmt::Display for InvalidMethod { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    mod extension {
        use super::InvalidMethod;
        use std::str;
        #[derive(Clone)]
        pub struct InlineExtension {}
        #[derive(Clone)]
        pub struct AllocatedExtension {}
        impl InlineExtension { pub const MAX: usize = 0; pub fn new(src: &[u8]) -> Result<InlineExtension, InvalidMethod> {} pub fn as_str(&self) -> &str {} }
        impl AllocatedExtension { pub fn new(src: &[u8]) -> Result<AllocatedExtension, InvalidMethod> {} pub fn as_str(&self) -> &str {} }
    }
}
pub mod request {
    use crate::header::{HeaderMap, HeaderName, HeaderValue};
    use crate::method::Method;
    use crate::version::Version;
    use crate::{Extensions, Result, Uri};
    use std::any::Any;
    use std::convert::TryInto;
    #[derive(Debug, Default, Clone)]
    pub struct Request<T> {}
    #[derive(Debug, Clone)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    #[derive(Default, Debug)]
    pub struct Builder {}
    impl Request<()> {
        pub fn builder() -> Builder {}
        pub fn get<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn put<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn post<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn delete<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn options<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn head<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn connect<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn patch<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn trace<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
    }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
        pub fn method(&self) -> &Method {}
        pub fn method_mut(&mut self) -> &mut Method {}
        pub fn uri(&self) -> &Uri {}
        pub fn uri_mut(&mut self) -> &mut Uri {}
        pub fn version(&self) -> Version {}
        pub fn version_mut(&mut self) -> &mut Version {}
        pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn body(&self) -> &T {}
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F, U>(self, f: F) -> Request<U> where F: FnOnce(T) -> U {}
    }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn method<T>(self, method: T) -> Builder where T: TryInto<Method>, <T as TryInto<Method>>::Error: Into<crate::Error> {}
        pub fn method_ref(&self) -> Option<&Method> {}
        pub fn uri<T>(self, uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn uri_ref(&self) -> Option<&Uri> {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn version_ref(&self) -> Option<&Version> {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Into<crate::Error>, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Into<crate::Error> {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder where T: Clone + Any {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> Result<Request<T>> {}
    }
}
pub mod response {
    use crate::header::{HeaderMap, HeaderName, HeaderValue};
    use crate::status::StatusCode;
    use crate::version::Version;
    use crate::{Extensions, Result};
    use std::any::Any;
    use std::convert::TryInto;
    #[derive(Debug, Default, Clone)]
    pub struct Response<T> {}
    #[derive(Debug, Clone)]
    pub struct Parts { pub status: StatusCode, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    #[derive(Default, Debug)]
    pub struct Builder {}
    impl Response<()> { pub fn builder() -> Builder {} }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Response<T> {}
        pub fn status(&self) -> StatusCode {}
        pub fn status_mut(&mut self) -> &mut StatusCode {}
        pub fn version(&self) -> Version {}
        pub fn version_mut(&mut self) -> &mut Version {}
        pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn body(&self) -> &T {}
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F, U>(self, f: F) -> Response<U> where F: FnOnce(T) -> U {}
    }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn status<T>(self, status: T) -> Builder where T: TryInto<StatusCode>, <T as TryInto<StatusCode>>::Error: Into<crate::Error> {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Into<crate::Error>, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Into<crate::Error> {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder where T: Clone + Any {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> Result<Response<T>> {}
    }
}
pub mod status {
    use std::convert::TryFrom;
    use std::error::Error;
    use std::fmt;
    use std::str::FromStr;
    #[derive(Debug, Default, Clone, Copy)]
    pub struct StatusCode {}
    #[derive(Debug)]
    pub struct InvalidStatusCode {}
    impl StatusCode {
        pub const CONTINUE: StatusCode = 0; pub const SWITCHING_PROTOCOLS: StatusCode = 0; pub const PROCESSING: StatusCode = 0; pub const EARLY_HINTS: StatusCode = 0;
        pub const OK: StatusCode = 0; pub const CREATED: StatusCode = 0; pub const ACCEPTED: StatusCode = 0; pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = 0;
        pub const NO_CONTENT: StatusCode = 0; pub const RESET_CONTENT: StatusCode = 0; pub const PARTIAL_CONTENT: StatusCode = 0; pub const MULTI_STATUS: StatusCode = 0;
        pub const ALREADY_REPORTED: StatusCode = 0; pub const IM_USED: StatusCode = 0; pub const MULTIPLE_CHOICES: StatusCode = 0; pub const MOVED_PERMANENTLY: StatusCode = 0;
        pub const FOUND: StatusCode = 0; pub const SEE_OTHER: StatusCode = 0; pub const NOT_MODIFIED: StatusCode = 0; pub const USE_PROXY: StatusCode = 0;
        pub const TEMPORARY_REDIRECT: StatusCode = 0; pub const PERMANENT_REDIRECT: StatusCode = 0; pub const BAD_REQUEST: StatusCode = 0; pub const UNAUTHORIZED: StatusCode = 0;
        pub const PAYMENT_REQUIRED: StatusCode = 0; pub const FORBIDDEN: StatusCode = 0; pub const NOT_FOUND: StatusCode = 0; pub const METHOD_NOT_ALLOWED: StatusCode = 0;
        pub const NOT_ACCEPTABLE: StatusCode = 0; pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = 0; pub const REQUEST_TIMEOUT: StatusCode = 0; pub const CONFLICT: StatusCode = 0;
        pub const GONE: StatusCode = 0; pub const LENGTH_REQUIRED: StatusCode = 0; pub const PRECONDITION_FAILED: StatusCode = 0; pub const PAYLOAD_TOO_LARGE: StatusCode = 0;
        pub const URI_TOO_LONG: StatusCode = 0; pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = 0; pub const RANGE_NOT_SATISFIABLE: StatusCode = 0; pub const EXPECTATION_FAILED: StatusCode = 0;
        pub const IM_A_TEAPOT: StatusCode = 0; pub const MISDIRECTED_REQUEST: StatusCode = 0; pub const UNPROCESSABLE_ENTITY: StatusCode = 0; pub const LOCKED: StatusCode = 0;
        pub const FAILED_DEPENDENCY: StatusCode = 0; pub const TOO_EARLY: StatusCode = 0; pub const UPGRADE_REQUIRED: StatusCode = 0; pub const PRECONDITION_REQUIRED: StatusCode = 0;
        pub const TOO_MANY_REQUESTS: StatusCode = 0; pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = 0; pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = 0; pub const INTERNAL_SERVER_ERROR: StatusCode = 0;
        pub const NOT_IMPLEMENTED: StatusCode = 0; pub const BAD_GATEWAY: StatusCode = 0; pub const SERVICE_UNAVAILABLE: StatusCode = 0; pub const GATEWAY_TIMEOUT: StatusCode = 0;
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = 0; pub const VARIANT_ALSO_NEGOTIATES: StatusCode = 0; pub const INSUFFICIENT_STORAGE: StatusCode = 0; pub const LOOP_DETECTED: StatusCode = 0;
        pub const NOT_EXTENDED: StatusCode = 0; pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = 0;
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {}
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode> {}
        pub fn as_u16(&self) -> u16 {}
        pub fn as_str(&self) -> &str {}
        pub fn canonical_reason(&self) -> Option<&'static str> {}
        pub fn is_informational(&self) -> bool {}
        pub fn is_success(&self) -> bool {}
        pub fn is_redirection(&self) -> bool {}
        pub fn is_client_error(&self) -> bool {}
        pub fn is_server_error(&self) -> bool {}
    }
    impl fmt::Display for StatusCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<StatusCode> for u16 { fn from(status: StatusCode) -> u16 {} }
    impl FromStr for StatusCode { type Err = InvalidStatusCode; fn from_str(s: &str) -> Result<StatusCode, InvalidStatusCode> {} }
    impl From<&StatusCode> for StatusCode { fn from(t: &StatusCode) -> Self {} }
    impl TryFrom<&[u8]> for StatusCode { type Error = InvalidStatusCode; fn try_from(t: &[u8]) -> Result<Self, Self::Error> {} }
    impl TryFrom<&str> for StatusCode { type Error = InvalidStatusCode; fn try_from(t: &str) -> Result<Self, Self::Error> {} }
    impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; fn try_from(t: u16) -> Result<Self, Self::Error> {} }
    impl fmt::Display for InvalidStatusCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
pub mod uri {
    pub use self::authority::Authority;
    pub use self::builder::Builder;
    pub use self::path::PathAndQuery;
    pub use self::port::Port;
    pub use self::scheme::Scheme;
    use std::convert::TryFrom;
    use std::error::Error;
    use std::fmt;
    use std::str::{self, FromStr};
    #[derive(Debug, Default, Clone)]
    pub struct Uri {}
    #[derive(Debug, Default)]
    pub struct Parts { pub scheme: Option<Scheme>, pub authority: Option<Authority>, pub path_and_query: Option<PathAndQuery> }
    #[derive(Debug)]
    pub struct InvalidUri {}
    #[derive(Debug)]
    pub struct InvalidUriParts {}
    impl Uri {
        pub fn builder() -> Builder {}
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts> {}
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> {}
        pub fn from_static(src: &'static str) -> Self {}
        pub fn into_parts(self) -> Parts {}
        pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
        pub fn path(&self) -> &str {}
        pub fn scheme(&self) -> Option<&Scheme> {}
        pub fn scheme_str(&self) -> Option<&str> {}
        pub fn authority(&self) -> Option<&Authority> {}
        pub fn host(&self) -> Option<&str> {}
        pub fn port(&self) -> Option<Port<&str>> {}
        pub fn port_u16(&self) -> Option<u16> {}
        pub fn query(&self) -> Option<&str> {}
    }
    impl TryFrom<&[u8]> for Uri { type Error = InvalidUri; fn try_from(t: &[u8]) -> Result<Self, Self::Error> {} }
    impl TryFrom<&str> for Uri { type Error = InvalidUri; fn try_from(t: &str) -> Result<Self, Self::Error> {} }
    impl TryFrom<&String> for Uri { type Error = InvalidUri; fn try_from(t: &String) -> Result<Self, Self::Error> {} }
    impl TryFrom<String> for Uri { type Error = InvalidUri; fn try_from(t: String) -> Result<Self, Self::Error> {} }
    impl TryFrom<Vec<u8>> for Uri { type Error = InvalidUri; fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error> {} }
    impl TryFrom<Parts> for Uri { type Error = InvalidUriParts; fn try_from(src: Parts) -> Result<Self, Self::Error> {} }
    impl TryFrom<&Uri> for Uri { type Error = crate::Error; fn try_from(src: &Uri) -> Result<Self, Self::Error> {} }
    impl From<Authority> for Uri { fn from(authority: Authority) -> Self {} }
    impl From<PathAndQuery> for Uri { fn from(path_and_query: PathAndQuery) -> Self {} }
    impl From<Uri> for Parts { fn from(src: Uri) -> Self {} }
    impl FromStr for Uri { type Err = InvalidUri; fn from_str(s: &str) -> Result<Uri, InvalidUri> {} }
    impl fmt::Display for Uri { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<ErrorKind> for InvalidUri { fn from(src: ErrorKind) -> InvalidUri {} }
    impl From<ErrorKind> for InvalidUriParts { fn from(src: ErrorKind) -> InvalidUriParts {} }
    impl fmt::Display for InvalidUri { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for InvalidUriParts { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    mod authority {
        use super::{InvalidUri, Port};
        use std::convert::TryFrom;
        use std::str::FromStr;
        use std::{fmt, str};
        #[derive(Debug, Clone)]
        pub struct Authority {}
        impl Authority {
            pub fn from_static(src: &'static str) -> Self {}
            pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> {}
            pub fn host(&self) -> &str {}
            pub fn port(&self) -> Option<Port<&str>> {}
            pub fn port_u16(&self) -> Option<u16> {}
            pub fn as_str(&self) -> &str {}
        }
        impl AsRef<str> for Authority { fn as_ref(&self) -> &str {} }
        impl TryFrom<&[u8]> for Authority { type Error = InvalidUri; fn try_from(s: &[u8]) -> Result<Self, Self::Error> {} }
        impl TryFrom<&str> for Authority { type Error = InvalidUri; fn try_from(s: &str) -> Result<Self, Self::Error> {} }
        impl TryFrom<Vec<u8>> for Authority { type Error = InvalidUri; fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error> {} }
        impl TryFrom<String> for Authority { type Error = InvalidUri; fn try_from(t: String) -> Result<Self, Self::Error> {} }
        impl FromStr for Authority { type Err = InvalidUri; fn from_str(s: &str) -> Result<Self, InvalidUri> {} }
        impl fmt::Display for Authority { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    }
    mod builder {
        use super::{Authority, PathAndQuery, Scheme};
        use crate::Uri;
        use std::convert::TryInto;
        #[derive(Default, Debug)]
        pub struct Builder {}
        impl Builder {
            pub fn new() -> Builder {}
            pub fn scheme<T>(self, scheme: T) -> Self where T: TryInto<Scheme>, <T as TryInto<Scheme>>::Error: Into<crate::Error> {}
            pub fn authority<T>(self, auth: T) -> Self where T: TryInto<Authority>, <T as TryInto<Authority>>::Error: Into<crate::Error> {}
            pub fn path_and_query<T>(self, p_and_q: T) -> Self where T: TryInto<PathAndQuery>, <T as TryInto<PathAndQuery>>::Error: Into<crate::Error> {}
            pub fn build(self) -> Result<Uri, crate::Error> {}
        }
        impl From<Uri> for Builder { fn from(uri: Uri) -> Self {} }
    }
    mod path {
        use super::InvalidUri;
        use std::convert::TryFrom;
        use std::str::FromStr;
        use std::{fmt, str};
        #[derive(Debug, Clone)]
        pub struct PathAndQuery {}
        impl PathAndQuery {
            pub fn from_static(src: &'static str) -> Self {}
            pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> {}
            pub fn path(&self) -> &str {}
            pub fn query(&self) -> Option<&str> {}
            pub fn as_str(&self) -> &str {}
        }
        impl TryFrom<&[u8]> for PathAndQuery { type Error = InvalidUri; fn try_from(s: &[u8]) -> Result<Self, Self::Error> {} }
        impl TryFrom<&str> for PathAndQuery { type Error = InvalidUri; fn try_from(s: &str) -> Result<Self, Self::Error> {} }
        impl TryFrom<Vec<u8>> for PathAndQuery { type Error = InvalidUri; fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error> {} }
        impl TryFrom<String> for PathAndQuery { type Error = InvalidUri; fn try_from(s: String) -> Result<Self, Self::Error> {} }
        impl TryFrom<&String> for PathAndQuery { type Error = InvalidUri; fn try_from(s: &String) -> Result<Self, Self::Error> {} }
        impl FromStr for PathAndQuery { type Err = InvalidUri; fn from_str(s: &str) -> Result<Self, InvalidUri> {} }
        impl fmt::Display for PathAndQuery { fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    }
    mod port {
        use std::fmt;
        #[derive(Debug)]
        pub struct Port<T> {}
        impl<T> Port<T> { pub fn as_u16(&self) -> u16 {} }
        impl<T> Port<T> where T: AsRef<str> { pub fn as_str(&self) -> &str {} }
        impl<T> fmt::Display for Port<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl<T> From<Port<T>> for u16 { fn from(port: Port<T>) -> Self {} }
        impl<T> AsRef<str> for Port<T> where T: AsRef<str> { fn as_ref(&self) -> &str {} }
    }
    mod scheme {
        use super::InvalidUri;
        use std::convert::TryFrom;
        use std::fmt;
        use std::str::FromStr;
        #[derive(Debug, Clone)]
        pub struct Scheme {}
        impl Scheme { pub const HTTP: Scheme = 0; pub const HTTPS: Scheme = 0; pub fn as_str(&self) -> &str {} }
        impl TryFrom<&[u8]> for Scheme { type Error = InvalidUri; fn try_from(s: &[u8]) -> Result<Self, Self::Error> {} }
        impl TryFrom<&str> for Scheme { type Error = InvalidUri; fn try_from(s: &str) -> Result<Self, Self::Error> {} }
        impl FromStr for Scheme { type Err = InvalidUri; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
        impl fmt::Display for Scheme { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl AsRef<str> for Scheme { fn as_ref(&self) -> &str {} }
        impl<T> From<Protocol> for Scheme2<T> { fn from(src: Protocol) -> Self {} }
    }
}
pub mod version {
    #[derive(Debug, Default, Copy, Clone)]
    pub struct Version {}
    impl Version {
        pub const HTTP_09: Version = 0;
        pub const HTTP_10: Version = 0;
        pub const HTTP_11: Version = 0;
        pub const HTTP_2: Version = 0;
        pub const HTTP_3: Version = 0;
    }
}
mod error {
    use crate::header;
    use crate::header::MaxSizeReached;
    use crate::method;
    use crate::status;
    use crate::uri;
    use std::error;
    use std::fmt;
    use std::result;
    #[derive(Debug)]
    pub struct Error {}
    pub type Result<T> = result::Result<T, Error>;
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Error { pub fn is<T: error::Error>(&self) -> bool {} pub fn get_ref(&self) -> &(dyn error::Error + 'static) {} }
    impl From<MaxSizeReached> for Error { fn from(err: MaxSizeReached) -> Error {} }
    impl From<status::InvalidStatusCode> for Error { fn from(err: status::InvalidStatusCode) -> Error {} }
    impl From<method::InvalidMethod> for Error { fn from(err: method::InvalidMethod) -> Error {} }
    impl From<uri::InvalidUri> for Error { fn from(err: uri::InvalidUri) -> Error {} }
    impl From<uri::InvalidUriParts> for Error { fn from(err: uri::InvalidUriParts) -> Error {} }
    impl From<header::InvalidHeaderName> for Error { fn from(err: header::InvalidHeaderName) -> Error {} }
    impl From<header::InvalidHeaderValue> for Error { fn from(err: header::InvalidHeaderValue) -> Error {} }
    impl From<std::convert::Infallible> for Error { fn from(err: std::convert::Infallible) -> Error {} }
}
