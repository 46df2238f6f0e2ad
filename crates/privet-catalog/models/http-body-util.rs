//! http-body-util: signatures only, the flow follows from the types.

pub use self::channel::Channel;
pub use self::collected::Collected;
use self::combinators::{BoxBody, MapErr, MapFrame, UnsyncBoxBody};
pub use self::either::Either;
pub use self::empty::Empty;
pub use self::full::Full;
pub use self::limited::{LengthLimitError, Limited};
pub use self::stream::{BodyDataStream, BodyStream, StreamBody};
pub trait BodyExt: http_body::Body {
    fn frame(&mut self) -> combinators::Frame<'_, Self> {}
    fn map_frame<F, B>(self, f: F) -> MapFrame<Self, F> where F: FnMut(http_body::Frame<Self::Data>) -> http_body::Frame<B>, B: bytes::Buf {}
    fn inspect_frame<F>(self, f: F) -> combinators::InspectFrame<Self, F> where F: FnMut(&http_body::Frame<Self::Data>) {}
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F> where F: FnMut(Self::Error) -> E {}
    fn inspect_err<F>(self, f: F) -> combinators::InspectErr<Self, F> where F: FnMut(&Self::Error) {}
    fn boxed(self) -> BoxBody<Self::Data, Self::Error> {}
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error> {}
    fn collect(self) -> combinators::Collect<Self> {}
    fn with_trailers<F>(self, trailers: F) -> combinators::WithTrailers<Self, F> where F: std::future::Future<Output = Option<Result<http::HeaderMap, Self::Error>>> {}
    fn into_stream(self) -> BodyStream<Self> {}
    fn into_data_stream(self) -> BodyDataStream<Self> {}
    fn fuse(self) -> combinators::Fuse<Self> {}
}
impl<T> BodyExt for T where T: http_body::Body {}
mod collected {
    use bytes::{Buf, Bytes};
    use http::HeaderMap;
    use http_body::{Body, Frame};
    use std::{
        convert::Infallible,
        pin::Pin,
        task::{Context, Poll},
    };
    #[derive(Default, Debug)]
    pub struct Collected<B> {}
    impl<B: Buf> Collected<B> { pub fn trailers(&self) -> Option<&HeaderMap> {} pub fn aggregate(self) -> impl Buf {} pub fn to_bytes(self) -> Bytes {} }
    impl<B: Buf> Body for Collected<B> { type Data = B; type Error = Infallible; fn poll_frame(self: Pin<&mut Self>, arg0: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {} }
}
pub mod combinators {
    pub use self::{
        box_body::{BoxBody, UnsyncBoxBody},
        collect::Collect,
        frame::Frame,
        fuse::Fuse,
        inspect_err::InspectErr,
        inspect_frame::InspectFrame,
        map_err::MapErr,
        map_frame::MapFrame,
        with_trailers::WithTrailers,
    };
    mod box_body {
        use crate::BodyExt as _;
        use bytes::Buf;
        use http_body::{Body, Frame};
        use std::{
            pin::Pin,
            task::{Context, Poll},
        };
        #[derive(Debug, Default)]
        pub struct BoxBody<D, E> {}
        #[derive(Debug, Default)]
        pub struct UnsyncBoxBody<D, E> {}
        impl<D, E> BoxBody<D, E> { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E>, D: Buf {} }
        impl<D, E> Body for BoxBody<D, E> where D: Buf {
            type Data = D;
            type Error = E;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
        impl<D, E> UnsyncBoxBody<D, E> { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E>, D: Buf {} }
        impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf {
            type Data = D;
            type Error = E;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
    }
    mod frame {
        use core::future::Future;
        use http_body::Body;
        #[derive(Debug)]
        pub struct Frame<'a, T> {}
        impl<T: Body> Future for Frame<'_, T> { type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>; }
    }
    mod fuse {
        use http_body::{Body, Frame};
        use std::{
            pin::Pin,
            task::{Context, Poll},
        };
        #[derive(Debug)]
        pub struct Fuse<B> {}
        impl<B> Fuse<B> where B: Body { pub fn new(body: B) -> Self {} }
        impl<B> Body for Fuse<B> where B: Body {
            type Data = B::Data;
            type Error = B::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
    }
}
mod either {
    use bytes::Buf;
    use http_body::{Body, Frame};
    use std::error::Error;
    use std::fmt::Debug;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    #[derive(Debug, Clone, Copy)]
    pub enum Either<L, R> { Left(L), Right(R) }
    impl<L> Either<L, L> { pub fn into_inner(self) -> L {} }
    impl<L, R, Data> Body for Either<L, R> where L: Body<Data = Data>, R: Body<Data = Data>, L::Error: Into<Box<dyn Error + Send + Sync>>, R::Error: Into<Box<dyn Error + Send + Sync>>, Data: Buf {
        type Data = Data;
        type Error = Box<dyn Error + Send + Sync>;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
}
mod empty {
    use bytes::Buf;
    use http_body::{Body, Frame};
    use std::{
        convert::Infallible,
        pin::Pin,
        task::{Context, Poll},
    };
    #[derive(Clone, Debug, Default)]
    pub struct Empty<D> {}
    impl<D> Empty<D> { pub fn new() -> Self {} }
    impl<D: Buf> Body for Empty<D> {
        type Data = D;
        type Error = Infallible;
        fn poll_frame(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
}
mod full {
    use bytes::{Buf, Bytes};
    use std::borrow::Cow;
    impl<D> From<Bytes> for Full<D> where D: Buf + From<Bytes> { fn from(bytes: Bytes) -> Self {} }
    impl<D> From<Vec<u8>> for Full<D> where D: Buf + From<Vec<u8>> { fn from(vec: Vec<u8>) -> Self {} }
    impl<D> From<&'static [u8]> for Full<D> where D: Buf + From<&'static [u8]> { fn from(slice: &'static [u8]) -> Self {} }
    impl<D, B> From<Cow<'static, B>> for Full<D> where D: Buf + From<&'static B> + From<B::Owned>, B: ToOwned { fn from(cow: Cow<'static, B>) -> Self {} }
    impl<D> From<String> for Full<D> where D: Buf + From<String> { fn from(s: String) -> Self {} }
    impl<D> From<&'static str> for Full<D> where D: Buf + From<&'static str> { fn from(slice: &'static str) -> Self {} }
}
mod limited {
    use std::fmt;
    #[derive(Debug)]
    pub struct LengthLimitError;
    impl fmt::Display for LengthLimitError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
pub mod channel {
    use http::HeaderMap;
    use http_body::Frame;
    use std::fmt::Display;
    #[derive(Debug)]
    pub struct Sender<D, E = std::convert::Infallible> {}
    impl<D, E> Sender<D, E> {
        pub async fn send(&mut self, frame: Frame<D>) -> Result<(), SendError> {}
        pub async fn send_data(&mut self, buf: D) -> Result<(), SendError> {}
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> Result<(), SendError> {}
        pub fn try_send(&mut self, frame: Frame<D>) -> Result<(), Frame<D>> {}
        pub fn capacity(&mut self) -> usize {}
        pub fn max_capacity(&mut self) -> usize {}
        pub fn abort(self, error: E) {}
    }
    #[derive(Debug)]
    pub struct SendError;
    impl Display for SendError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
}
