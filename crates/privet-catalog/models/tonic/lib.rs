//! tonic: gRPC. Signatures only: the flow follows from the types.

pub use async_trait::async_trait;
pub use codec::Streaming;
pub use extensions::GrpcMethod;
pub use http::Extensions;
pub use request::{CancellationHandle, IntoRequest, IntoStreamingRequest, Request};
pub use response::Response;
pub use status::{Code, ConnectError, Status, TimeoutExpired};
pub type Result<T, E = Status> = std::result::Result<T, E>;
pub mod body {
    use http_body_util::BodyExt as _;
    use std::{pin::Pin, task::Poll};
    #[derive(Default, Debug)]
    pub struct Body {}
    impl Body { pub fn empty() -> Self {} pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = bytes::Bytes>, B::Error: Into<crate::BoxError> {} }
    impl http_body::Body for Body {
        type Data = bytes::Bytes;
        type Error = crate::Status;
        fn poll_frame(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
}
pub mod codec {
    pub use self::buffer::{DecodeBuf, EncodeBuf};
    pub use self::compression::{CompressionEncoding, EnabledCompressionEncodings};
    pub use self::decode::Streaming;
    pub use self::encode::EncodeBody;
    use crate::Status;
    use std::io;
    #[derive(Default, Clone, Copy, Debug)]
    pub struct BufferSettings {}
    impl BufferSettings { pub fn new(buffer_size: usize, yield_threshold: usize) -> Self {} }
    pub trait Codec {
        type Encode;
        type Decode;
        type Encoder: Encoder<Item = Self::Encode, Error = Status>;
        type Decoder: Decoder<Item = Self::Decode, Error = Status>;
        fn encoder(&mut self) -> Self::Encoder;
        fn decoder(&mut self) -> Self::Decoder;
    }
    pub trait Encoder { type Item; type Error: From<io::Error>; fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf<'_>) -> Result<(), Self::Error>; fn buffer_settings(&self) -> BufferSettings {} }
    pub trait Decoder { type Item; type Error: From<io::Error>; fn decode(&mut self, src: &mut DecodeBuf<'_>) -> Result<Option<Self::Item>, Self::Error>; fn buffer_settings(&self) -> BufferSettings {} }
    mod buffer {
        use bytes::buf::UninitSlice;
        use bytes::{Buf, BufMut, Bytes};
        #[derive(Debug)]
        pub struct DecodeBuf<'a> {}
        #[derive(Debug)]
        pub struct EncodeBuf<'a> {}
        impl Buf for DecodeBuf<'_> { fn remaining(&self) -> usize {} fn chunk(&self) -> &[u8] {} fn advance(&mut self, cnt: usize) {} fn copy_to_bytes(&mut self, len: usize) -> Bytes {} }
        impl EncodeBuf<'_> { pub fn reserve(&mut self, additional: usize) {} }
        impl BufMut for EncodeBuf<'_> {
            fn remaining_mut(&self) -> usize {}
            fn advance_mut(&mut self, cnt: usize) {}
            fn chunk_mut(&mut self) -> &mut UninitSlice {}
            fn put<T: Buf>(&mut self, src: T) {}
            fn put_slice(&mut self, src: &[u8]) {}
            fn put_bytes(&mut self, val: u8, cnt: usize) {}
        }
    }
    mod compression {
        use std::fmt;
        #[derive(Debug, Default, Clone, Copy)]
        pub struct EnabledCompressionEncodings {}
        impl EnabledCompressionEncodings {
            pub fn enable(&mut self, encoding: CompressionEncoding) {}
            pub fn pop(&mut self) -> Option<CompressionEncoding> {}
            pub fn is_enabled(&self, encoding: CompressionEncoding) -> bool {}
            pub fn is_empty(&self) -> bool {}
        }
        #[derive(Clone, Copy, Debug)]
        pub enum CompressionEncoding { Gzip, Deflate, Zstd }
        impl fmt::Display for CompressionEncoding { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        #[derive(Debug, Default, Clone, Copy)]
        pub enum SingleMessageCompressionOverride { Inherit, Disable }
    }
    mod decode {
        use super::compression::CompressionEncoding;
        use super::Decoder;
        use crate::{metadata::MetadataMap, Status};
        use http::StatusCode;
        use http_body::Body as HttpBody;
        use tokio_stream::Stream;
        #[derive(Debug)]
        pub struct Streaming<T> {}
        impl<T> Streaming<T> {
            pub fn new_response<B, D>(decoder: D, body: B, status_code: StatusCode, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: HttpBody, B::Error: Into<crate::BoxError>, D: Decoder<Item = T, Error = Status> {}
            pub fn new_empty<B, D>(decoder: D, body: B) -> Self where B: HttpBody, B::Error: Into<crate::BoxError>, D: Decoder<Item = T, Error = Status> {}
            pub fn new_request<B, D>(decoder: D, body: B, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: HttpBody, B::Error: Into<crate::BoxError>, D: Decoder<Item = T, Error = Status> {}
        }
        impl<T> Streaming<T> { pub async fn message(&mut self) -> Result<Option<T>, Status> {} pub async fn trailers(&mut self) -> Result<Option<MetadataMap>, Status> {} }
        impl<T> Stream for Streaming<T> { type Item = Result<T, Status>; }
    }
    mod encode {
        use super::compression::{CompressionEncoding, SingleMessageCompressionOverride};
        use super::Encoder;
        use crate::Status;
        use bytes::Bytes;
        use http_body::{Body, Frame};
        use std::{
            pin::Pin,
            task::{Context, Poll},
        };
        use tokio_stream::Stream;
        #[derive(Debug)]
        pub struct EncodeBody<T, U> {}
        impl<T: Encoder, U: Stream> EncodeBody<T, U> {
            pub fn new_client(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self {}
            pub fn new_server(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, compression_override: SingleMessageCompressionOverride, max_message_size: Option<usize>) -> Self {}
        }
        impl<T, U> Body for EncodeBody<T, U> where T: Encoder<Error = Status>, U: Stream<Item = Result<T::Item, Status>> {
            type Data = Bytes;
            type Error = Status;
            fn is_end_stream(&self) -> bool {}
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        }
    }
}
pub mod metadata;
pub mod server {
    pub use self::grpc::Grpc;
    pub use self::service::{ClientStreamingService, ServerStreamingService, StreamingService, UnaryService};
    pub trait NamedService {}
    mod grpc {
        use crate::codec::compression::CompressionEncoding;
        use crate::{
            body::Body,
            codec::Codec,
            server::{ClientStreamingService, ServerStreamingService, StreamingService, UnaryService},
            Request,
        };
        use http_body::Body as HttpBody;
        #[derive(Clone, Debug)]
        pub struct Grpc<T> {}
        impl<T> Grpc<T> where T: Codec {
            pub fn new(codec: T) -> Self {}
            pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self {}
            pub fn send_compressed(self, encoding: CompressionEncoding) -> Self {}
            pub fn max_decoding_message_size(self, limit: usize) -> Self {}
            pub fn max_encoding_message_size(self, limit: usize) -> Self {}
            pub async fn unary<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: UnaryService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<crate::BoxError> {}
            pub async fn server_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: ServerStreamingService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<crate::BoxError> {}
            pub async fn client_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: ClientStreamingService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<crate::BoxError> {}
            pub async fn streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: StreamingService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<crate::BoxError> {}
        }
    }
    mod service {
        use crate::{Request, Response, Status, Streaming};
        use std::future::Future;
        use tokio_stream::Stream;
        use tower_service::Service;
        pub trait UnaryService<R> { type Response; type Future: Future<Output = Result<Response<Self::Response>, Status>>; fn call(&mut self, request: Request<R>) -> Self::Future; }
        impl<T, M1, M2> UnaryService<M1> for T where T: Service<Request<M1>, Response = Response<M2>, Error = crate::Status> {
            type Response = M2;
            type Future = T::Future;
            fn call(&mut self, request: Request<M1>) -> Self::Future {}
        }
        pub trait ServerStreamingService<R> {
            type Response;
            type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
            type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
            fn call(&mut self, request: Request<R>) -> Self::Future;
        }
        impl<T, S, M1, M2> ServerStreamingService<M1> for T where T: Service<Request<M1>, Response = Response<S>, Error = crate::Status>, S: Stream<Item = Result<M2, crate::Status>> {
            type Response = M2;
            type ResponseStream = S;
            type Future = T::Future;
            fn call(&mut self, request: Request<M1>) -> Self::Future {}
        }
        pub trait ClientStreamingService<R> { type Response; type Future: Future<Output = Result<Response<Self::Response>, Status>>; fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future; }
        impl<T, M1, M2> ClientStreamingService<M1> for T where T: Service<Request<Streaming<M1>>, Response = Response<M2>, Error = crate::Status> {
            type Response = M2;
            type Future = T::Future;
            fn call(&mut self, request: Request<Streaming<M1>>) -> Self::Future {}
        }
        pub trait StreamingService<R> {
            type Response;
            type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
            type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
            fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
        }
        impl<T, S, M1, M2> StreamingService<M1> for T where T: Service<Request<Streaming<M1>>, Response = Response<S>, Error = crate::Status>, S: Stream<Item = Result<M2, crate::Status>> {
            type Response = M2;
            type ResponseStream = S;
            type Future = T::Future;
            fn call(&mut self, request: Request<Streaming<M1>>) -> Self::Future {}
        }
    }
}
pub mod service {
    pub use self::interceptor::{Interceptor, InterceptorLayer};
    pub use self::layered::{LayerExt, Layered};
    pub use self::recover_error::{RecoverError, RecoverErrorLayer};
    pub use self::router::{Routes, RoutesBuilder};
    pub use axum::{body::Body as AxumBody, Router as AxumRouter};
    pub mod interceptor {
        use crate::Status;
        use std::{
            future::Future,
            pin::Pin,
            task::{Context, Poll},
        };
        use tower_layer::Layer;
        use tower_service::Service;
        pub trait Interceptor { fn call(&mut self, request: crate::Request<()>) -> Result<crate::Request<()>, Status>; }
        impl<F> Interceptor for F where F: FnMut(crate::Request<()>) -> Result<crate::Request<()>, Status> { fn call(&mut self, request: crate::Request<()>) -> Result<crate::Request<()>, Status> {} }
        #[derive(Debug, Clone, Copy)]
        pub struct InterceptorLayer<I> {}
        impl<I> InterceptorLayer<I> { pub fn new(interceptor: I) -> Self {} }
        impl<S, I> Layer<S> for InterceptorLayer<I> where I: Clone { type Service = InterceptedService<S, I>; fn layer(&self, service: S) -> Self::Service {} }
        #[derive(Debug, Clone, Copy)]
        pub struct InterceptedService<S, I> {}
        impl<S, I> InterceptedService<S, I> { pub fn new(service: S, interceptor: I) -> Self {} }
        impl<S, I, ReqBody, ResBody> Service<http::Request<ReqBody>> for InterceptedService<S, I> where S: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, I: Interceptor {
            type Response = http::Response<ResponseBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
            fn call(&mut self, req: http::Request<ReqBody>) -> Self::Future {}
        }
        impl<S, I> crate::server::NamedService for InterceptedService<S, I> where S: crate::server::NamedService {}
        #[derive(Debug)]
        pub struct ResponseFuture<F> {}
        impl<F, E, B> Future for ResponseFuture<F> where F: Future<Output = Result<http::Response<B>, E>> { type Output = Result<http::Response<ResponseBody<B>>, E>; }
        #[derive(Debug)]
        pub struct ResponseBody<B> {}
        impl<B: http_body::Body> http_body::Body for ResponseBody<B> {
            type Data = B::Data;
            type Error = B::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
    }
    mod layered {
        use crate::server::NamedService;
        use tower_layer::Layer;
        use tower_service::Service;
        #[derive(Debug, Clone)]
        pub struct Layered<S, T> {}
        impl<S, T: NamedService> NamedService for Layered<S, T> {}
        impl<Req, S, T> Service<Req> for Layered<S, T> where S: Service<Req> { type Response = S::Response; type Error = S::Error; type Future = S::Future; fn call(&mut self, req: Req) -> Self::Future {} }
        pub trait LayerExt<L> { fn named_layer<S>(&self, service: S) -> Layered<L::Service, S> where L: Layer<S>; }
        impl<L> LayerExt<L> for L { fn named_layer<S>(&self, service: S) -> Layered<<L>::Service, S> where L: Layer<S> {} }
        mod sealed { pub trait Sealed {} }
    }
    mod router {
        use crate::{body::Body, server::NamedService};
        use http::{Request, Response};
        use std::{convert::Infallible, future::Future};
        use tower::Service;
        #[derive(Default, Debug, Clone)]
        pub struct Routes {}
        #[derive(Debug, Default, Clone)]
        pub struct RoutesBuilder {}
        impl RoutesBuilder {
            pub fn add_service<S>(&mut self, svc: S) -> &mut Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: axum::response::IntoResponse {}
            pub fn routes(self) -> Routes {}
        }
        impl Routes {
            pub fn new<S>(svc: S) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: axum::response::IntoResponse {}
            pub fn builder() -> RoutesBuilder {}
            pub fn add_service<S>(self, svc: S) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: axum::response::IntoResponse {}
            pub fn prepare(self) -> Self {}
            pub fn into_axum_router(self) -> axum::Router {}
            pub fn axum_router_mut(&mut self) -> &mut axum::Router {}
        }
        impl From<Routes> for RoutesBuilder { fn from(routes: Routes) -> Self {} }
        impl From<axum::Router> for RoutesBuilder { fn from(router: axum::Router) -> Self {} }
        impl From<axum::Router> for Routes { fn from(router: axum::Router) -> Self {} }
        impl<B> Service<Request<B>> for Routes where B: http_body::Body<Data = bytes::Bytes>, B::Error: Into<crate::BoxError> {
            type Response = Response<Body>;
            type Error = Infallible;
            type Future = RoutesFuture;
            fn call(&mut self, req: Request<B>) -> Self::Future {}
        }
        #[derive(Debug)]
        pub struct RoutesFuture {}
        impl Future for RoutesFuture { type Output = Result<Response<Body>, Infallible>; }
    }
    pub mod recover_error {
        use http::Response;
        use std::{
            future::Future,
            pin::Pin,
            task::{Context, Poll},
        };
        use tower_layer::Layer;
        use tower_service::Service;
        #[derive(Debug, Default, Clone)]
        pub struct RecoverErrorLayer {}
        impl RecoverErrorLayer { pub fn new() -> Self {} }
        impl<S> Layer<S> for RecoverErrorLayer { type Service = RecoverError<S>; fn layer(&self, inner: S) -> Self::Service {} }
        #[derive(Debug, Clone)]
        pub struct RecoverError<S> {}
        impl<S> RecoverError<S> { pub fn new(inner: S) -> Self {} }
        impl<S, Req, ResBody> Service<Req> for RecoverError<S> where S: Service<Req, Response = Response<ResBody>>, S::Error: Into<crate::BoxError> {
            type Response = Response<ResponseBody<ResBody>>;
            type Error = crate::BoxError;
            type Future = ResponseFuture<S::Future>;
            fn call(&mut self, req: Req) -> Self::Future {}
        }
        #[derive(Debug)]
        pub struct ResponseFuture<F> {}
        impl<F, E, ResBody> Future for ResponseFuture<F> where F: Future<Output = Result<Response<ResBody>, E>>, E: Into<crate::BoxError> {
            type Output = Result<Response<ResponseBody<ResBody>>, crate::BoxError>;
        }
        #[derive(Debug)]
        pub struct ResponseBody<B> {}
        impl<B> http_body::Body for ResponseBody<B> where B: http_body::Body {
            type Data = B::Data;
            type Error = B::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
    }
}
pub mod transport;
mod extensions {
    #[derive(Debug, Clone)]
    pub struct GrpcMethod<'a> {}
    impl<'a> GrpcMethod<'a> { pub fn service(&self) -> &str {} pub fn method(&self) -> &str {} }
}
mod request {
    use crate::metadata::MetadataMap;
    use http::Extensions;
    use std::net::SocketAddr;
    use std::sync::Arc;
    use std::time::Duration;
    use tokio_rustls::rustls::pki_types::CertificateDer;
    use tokio_stream::Stream;
    #[derive(Debug)]
    pub struct Request<T> {}
    pub trait IntoRequest<T> { fn into_request(self) -> Request<T>; }
    pub trait IntoStreamingRequest { type Stream: Stream<Item = Self::Message>; type Message; fn into_streaming_request(self) -> Request<Self::Stream>; }
    impl<T> Request<T> {
        pub fn new(message: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn metadata(&self) -> &MetadataMap {}
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> (MetadataMap, Extensions, T) {}
        pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self {}
        pub fn from_http(http: http::Request<T>) -> Self {}
        pub fn local_addr(&self) -> Option<SocketAddr> {}
        pub fn remote_addr(&self) -> Option<SocketAddr> {}
        pub fn peer_certs(&self) -> Option<Arc<Vec<CertificateDer<'static>>>> {}
        pub fn set_timeout(&mut self, deadline: Duration) {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn cancellation_handle(&mut self) -> CancellationHandle {}
    }
    impl<T> IntoRequest<T> for T { fn into_request(self) -> Request<Self> {} }
    impl<T> IntoRequest<T> for Request<T> { fn into_request(self) -> Request<T> {} }
    impl<T> IntoStreamingRequest for T where T: Stream { type Stream = T; type Message = T::Item; fn into_streaming_request(self) -> Request<Self> {} }
    impl<T> IntoStreamingRequest for Request<T> where T: Stream { type Stream = T; type Message = T::Item; fn into_streaming_request(self) -> Self {} }
    #[derive(Debug, Clone)]
    pub struct CancellationHandle {}
    impl CancellationHandle { pub fn cancel(self) {} }
    mod sealed { pub trait Sealed {} }
}
mod response {
    use crate::metadata::MetadataMap;
    use http::Extensions;
    #[derive(Debug)]
    pub struct Response<T> {}
    impl<T> Response<T> {
        pub fn new(message: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn metadata(&self) -> &MetadataMap {}
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> (MetadataMap, T, Extensions) {}
        pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn disable_compression(&mut self) {}
    }
    impl<T> From<T> for Response<T> { fn from(inner: T) -> Self {} }
}
mod status {
    use crate::metadata::MetadataMap;
    use base64::Engine as _;
    use bytes::Bytes;
    use http::header::HeaderMap;
    use std::{error::Error, fmt, sync::Arc};
    #[derive(Debug, Clone)]
    pub struct Status {}
    #[derive(Clone, Copy, Debug)]
    pub enum Code {
        Ok,
        Cancelled,
        Unknown,
        InvalidArgument,
        DeadlineExceeded,
        NotFound,
        AlreadyExists,
        PermissionDenied,
        ResourceExhausted,
        FailedPrecondition,
        Aborted,
        OutOfRange,
        Unimplemented,
        Internal,
        Unavailable,
        DataLoss,
        Unauthenticated,
    }
    impl Code { pub fn description(&self) -> &'static str {} }
    impl std::fmt::Display for Code { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    impl Status {
        pub fn new(code: Code, message: impl Into<String>) -> Status {}
        pub fn ok(message: impl Into<String>) -> Status {}
        pub fn cancelled(message: impl Into<String>) -> Status {}
        pub fn unknown(message: impl Into<String>) -> Status {}
        pub fn invalid_argument(message: impl Into<String>) -> Status {}
        pub fn deadline_exceeded(message: impl Into<String>) -> Status {}
        pub fn not_found(message: impl Into<String>) -> Status {}
        pub fn already_exists(message: impl Into<String>) -> Status {}
        pub fn permission_denied(message: impl Into<String>) -> Status {}
        pub fn resource_exhausted(message: impl Into<String>) -> Status {}
        pub fn failed_precondition(message: impl Into<String>) -> Status {}
        pub fn aborted(message: impl Into<String>) -> Status {}
        pub fn out_of_range(message: impl Into<String>) -> Status {}
        pub fn unimplemented(message: impl Into<String>) -> Status {}
        pub fn internal(message: impl Into<String>) -> Status {}
        pub fn unavailable(message: impl Into<String>) -> Status {}
        pub fn data_loss(message: impl Into<String>) -> Status {}
        pub fn unauthenticated(message: impl Into<String>) -> Status {}
        pub fn from_error(err: Box<dyn Error + Send + Sync + 'static>) -> Status {}
        pub fn try_from_error(err: Box<dyn Error + Send + Sync + 'static>) -> Result<Status, Box<dyn Error + Send + Sync + 'static>> {}
        pub fn from_header_map(header_map: &HeaderMap) -> Option<Status> {}
        pub fn code(&self) -> Code {}
        pub fn message(&self) -> &str {}
        pub fn details(&self) -> &[u8] {}
        pub fn metadata(&self) -> &MetadataMap {}
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn add_header(&self, header_map: &mut HeaderMap) -> Result<(), Self> {}
        pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status {}
        pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status {}
        pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status {}
        pub fn set_source(&mut self, source: Arc<dyn Error + Send + Sync + 'static>) -> &mut Status {}
        pub fn into_http<B: Default>(self) -> http::Response<B> {}
    }
    impl From<h2::Error> for Status { fn from(err: h2::Error) -> Self {} }
    impl From<Status> for h2::Error { fn from(status: Status) -> Self {} }
    impl From<std::io::Error> for Status { fn from(err: std::io::Error) -> Self {} }
    impl fmt::Display for Status { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Code { pub fn from_i32(i: i32) -> Code {} pub fn from_bytes(bytes: &[u8]) -> Code {} }
    impl From<i32> for Code { fn from(i: i32) -> Self {} }
    impl From<Code> for i32 { fn from(code: Code) -> i32 {} }
    #[derive(Debug)]
    pub struct TimeoutExpired(pub ());
    impl fmt::Display for TimeoutExpired { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug)]
    pub struct ConnectError(pub Box<dyn std::error::Error + Send + Sync>);
    impl fmt::Display for ConnectError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
