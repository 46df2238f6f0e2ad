//! headers: typed headers. Signatures only: the flow follows from the types.

pub use self::common::*;
pub use self::map_ext::HeaderMapExt;
pub use http::header::{HeaderMap, HeaderName, HeaderValue};
pub use mime::Mime;
mod util {
    mod entity {
        use http::HeaderValue;
        impl From<EntityTag> for HeaderValue { fn from(tag: EntityTag) -> HeaderValue {} }
        impl<'a> From<&'a EntityTag> for HeaderValue { fn from(tag: &'a EntityTag) -> HeaderValue {} }
        impl<'a> From<&'a EntityTagRange> for HeaderValue { fn from(tag: &'a EntityTagRange) -> HeaderValue {} }
    }
    mod http_date {
        use http::header::HeaderValue;
        use std::time::SystemTime;
        #[derive(Debug)]
        pub struct Error {}
        impl From<HttpDate> for HeaderValue { fn from(date: HttpDate) -> HeaderValue {} }
        impl<'a> From<&'a HttpDate> for HeaderValue { fn from(date: &'a HttpDate) -> HeaderValue {} }
        impl From<SystemTime> for HttpDate { fn from(sys: SystemTime) -> HttpDate {} }
        impl From<HttpDate> for SystemTime { fn from(date: HttpDate) -> SystemTime {} }
    }
    mod iter {
        pub trait IterExt: Iterator { fn just_one(&mut self) -> Option<Self::Item> {} }
        impl<T: Iterator> IterExt for T {}
    }
    mod seconds {
        use http::HeaderValue;
        use std::time::Duration;
        impl<'a> From<&'a Seconds> for HeaderValue { fn from(secs: &'a Seconds) -> HeaderValue {} }
        impl From<Duration> for Seconds { fn from(dur: Duration) -> Seconds {} }
        impl From<Seconds> for Duration { fn from(secs: Seconds) -> Duration {} }
    }
    mod value_string {
        use http::header::HeaderValue;
        use std::str::{self};
        impl<'a> From<&'a HeaderValueString> for HeaderValue { fn from(src: &'a HeaderValueString) -> HeaderValue {} }
    }
}
mod common;
mod map_ext {
    use super::{Error, Header};
    pub trait HeaderMapExt {
        fn typed_insert<H>(&mut self, header: H) where H: Header;
        fn typed_get<H>(&self) -> Option<H> where H: Header;
        fn typed_try_get<H>(&self) -> Result<Option<H>, Error> where H: Header;
    }
    impl HeaderMapExt for http::HeaderMap {
        fn typed_insert<H>(&mut self, header: H) where H: Header {}
        fn typed_get<H>(&self) -> Option<H> where H: Header {}
        fn typed_try_get<H>(&self) -> Result<Option<H>, Error> where H: Header {}
    }
    mod sealed { pub trait Sealed {} }
}
