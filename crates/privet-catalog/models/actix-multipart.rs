//! actix-multipart: signatures only, the flow follows from the types.

pub use self::{
    error::Error as MultipartError,
    field::{Field, LimitExceeded},
    multipart::{Multipart, MultipartConfig},
};
mod error {
    use actix_web::error::{ParseError, PayloadError};
    use derive_more::Error;
    #[derive(Debug)]
    pub enum Error {
        ContentTypeMissing,
        ContentTypeParse,
        ContentTypeIncompatible,
        BoundaryMissing,
        ContentDispositionMissing,
        ContentDispositionNameMissing,
        Nested,
        Incomplete,
        Parse(ParseError),
        Payload(PayloadError),
        NotConsumed,
        Field { name: String, source: actix_web::Error },
        DuplicateField(String),
        MissingField(String),
        UnknownField(String),
    }
}
mod field {
    use crate::error::Error;
    use actix_web::{
        http::header::{self, ContentDisposition, HeaderMap},
        web::Bytes,
    };
    use derive_more::Error;
    use futures::stream::Stream;
    use mime::Mime;
    #[derive(Debug)]
    pub struct LimitExceeded;
    #[derive(Debug)]
    pub struct Field {}
    impl Field {
        pub fn headers(&self) -> &HeaderMap {}
        pub fn content_type(&self) -> Option<&Mime> {}
        pub fn content_disposition(&self) -> Option<&ContentDisposition> {}
        pub fn name(&self) -> Option<&str> {}
        pub async fn bytes(&mut self, limit: usize) -> Result<Result<Bytes, Error>, LimitExceeded> {}
    }
    impl Stream for Field { type Item = Result<Bytes, Error>; }
}
pub mod form {
    use crate::{Field, MultipartError};
    pub use actix_multipart_derive::MultipartForm;
    use actix_web::{Error, HttpRequest};
    use futures::future::LocalBoxFuture;
    use std::{any::Any, future::Future};
    pub trait FieldReader<'t>: Any { type Future: Future<Output = Result<Self, MultipartError>>; fn read_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits) -> Self::Future; }
    impl<'t, T> FieldGroupReader<'t> for Option<T> where T: FieldReader<'t> {
        type Future = LocalBoxFuture<'t, Result<(), MultipartError>>;
        fn handle_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits, state: &'t mut State, duplicate_field: DuplicateField) -> Self::Future {}
        fn from_state(name: &str, state: &'t mut State) -> Result<Self, MultipartError> {}
    }
    impl<'t, T> FieldGroupReader<'t> for Vec<T> where T: FieldReader<'t> {
        type Future = LocalBoxFuture<'t, Result<(), MultipartError>>;
        fn handle_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits, state: &'t mut State, _duplicate_field: DuplicateField) -> Self::Future {}
        fn from_state(name: &str, state: &'t mut State) -> Result<Self, MultipartError> {}
    }
    impl<'t, T> FieldGroupReader<'t> for T where T: FieldReader<'t> {
        type Future = LocalBoxFuture<'t, Result<(), MultipartError>>;
        fn handle_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits, state: &'t mut State, duplicate_field: DuplicateField) -> Self::Future {}
        fn from_state(name: &str, state: &'t mut State) -> Result<Self, MultipartError> {}
    }
    impl<'t, T> FieldGroupReader<'t> for Option<Vec<T>> where T: FieldReader<'t> {
        type Future = LocalBoxFuture<'t, Result<(), MultipartError>>;
        fn handle_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits, state: &'t mut State, _duplicate_field: DuplicateField) -> Self::Future {}
        fn from_state(name: &str, state: &'t mut State) -> Result<Self, MultipartError> {}
    }
    pub trait MultipartCollect {
        fn limit(field_name: &str) -> Option<usize>;
        fn handle_field<'t>(req: &'t HttpRequest, field: Field, limits: &'t mut Limits, state: &'t mut State) -> LocalBoxFuture<'t, Result<(), MultipartError>>;
        fn from_state(state: State) -> Result<Self, MultipartError>;
    }
    pub struct Limits { pub total_limit_remaining: usize, pub memory_limit_remaining: usize, pub field_limit_remaining: Option<usize> }
    impl Limits { pub fn new(total_limit: usize, memory_limit: usize) -> Self {} pub fn try_consume_limits(&mut self, bytes: usize, in_memory: bool) -> Result<(), MultipartError> {} }
    pub struct MultipartForm<T: MultipartCollect>(pub T);
    impl<T: MultipartCollect> MultipartForm<T> { pub fn into_inner(self) -> T {} }
    #[derive(Default, Clone)]
    pub struct MultipartFormConfig {}
    impl MultipartFormConfig {
        pub fn total_limit(self, total_limit: usize) -> Self {}
        pub fn memory_limit(self, memory_limit: usize) -> Self {}
        pub fn error_handler<F>(self, f: F) -> Self where F: Fn(MultipartError, &HttpRequest) -> Error {}
    }
    pub mod bytes {
        use crate::{
            form::{FieldReader, Limits},
            Field, MultipartError,
        };
        use actix_web::HttpRequest;
        use futures::future::LocalBoxFuture;
        use mime::Mime;
        #[derive(Debug)]
        pub struct Bytes { pub data: actix_web::web::Bytes, pub content_type: Option<Mime>, pub file_name: Option<String> }
        impl<'t> FieldReader<'t> for Bytes { type Future = LocalBoxFuture<'t, Result<Self, MultipartError>>; fn read_field(arg0: &'t HttpRequest, field: Field, limits: &'t mut Limits) -> Self::Future {} }
    }
    pub mod json {
        use crate::{
            form::{FieldReader, Limits},
            Field, MultipartError,
        };
        use actix_web::{Error, HttpRequest};
        use derive_more::Error;
        use futures::future::LocalBoxFuture;
        use serde::de::DeserializeOwned;
        #[derive(Debug)]
        pub struct Json<T: DeserializeOwned>(pub T);
        impl<T: DeserializeOwned> Json<T> { pub fn into_inner(self) -> T {} }
        impl<'t, T> FieldReader<'t> for Json<T> where T: DeserializeOwned {
            type Future = LocalBoxFuture<'t, Result<Self, MultipartError>>;
            fn read_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits) -> Self::Future {}
        }
        #[derive(Debug)]
        pub enum JsonFieldError { Deserialize(serde_json::Error), ContentType }
        #[derive(Default, Clone)]
        pub struct JsonConfig {}
        impl JsonConfig { pub fn error_handler<F>(self, f: F) -> Self where F: Fn(JsonFieldError, &HttpRequest) -> Error {} pub fn validate_content_type(self, validate_content_type: bool) -> Self {} }
    }
    pub mod tempfile {
        use crate::{
            form::{FieldReader, Limits},
            Field, MultipartError,
        };
        use actix_web::{Error, HttpRequest};
        use derive_more::Error;
        use futures::future::LocalBoxFuture;
        use mime::Mime;
        use std::{io, path::Path};
        use tempfile::NamedTempFile;
        #[derive(Debug)]
        pub struct TempFile { pub file: NamedTempFile, pub content_type: Option<Mime>, pub file_name: Option<String>, pub size: usize }
        impl<'t> FieldReader<'t> for TempFile { type Future = LocalBoxFuture<'t, Result<Self, MultipartError>>; fn read_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits) -> Self::Future {} }
        #[derive(Debug)]
        pub enum TempFileError { FileIo(std::io::Error) }
        #[derive(Default, Clone)]
        pub struct TempFileConfig {}
        impl TempFileConfig { pub fn error_handler<F>(self, f: F) -> Self where F: Fn(TempFileError, &HttpRequest) -> Error {} pub fn directory(self, dir: impl AsRef<Path>) -> Self {} }
    }
    pub mod text {
        use crate::{
            form::{FieldReader, Limits},
            Field, MultipartError,
        };
        use actix_web::{Error, HttpRequest};
        use derive_more::Error;
        use futures::future::LocalBoxFuture;
        use serde::de::DeserializeOwned;
        use std::str;
        #[derive(Debug)]
        pub struct Text<T: DeserializeOwned>(pub T);
        impl<T: DeserializeOwned> Text<T> { pub fn into_inner(self) -> T {} }
        impl<'t, T> FieldReader<'t> for Text<T> where T: DeserializeOwned {
            type Future = LocalBoxFuture<'t, Result<Self, MultipartError>>;
            fn read_field(req: &'t HttpRequest, field: Field, limits: &'t mut Limits) -> Self::Future {}
        }
        #[derive(Debug)]
        pub enum TextError { Utf8Error(str::Utf8Error), Deserialize(serde_plain::Error), ContentType }
        #[derive(Default, Clone)]
        pub struct TextConfig {}
        impl TextConfig { pub fn error_handler<F>(self, f: F) -> Self where F: Fn(TextError, &HttpRequest) -> Error {} pub fn validate_content_type(self, validate_content_type: bool) -> Self {} }
    }
}
mod multipart {
    use crate::{error::Error, Field};
    use actix_web::{
        error::PayloadError,
        http::header::{self, HeaderMap},
        web::{self, Bytes},
    };
    use futures::stream::Stream;
    pub struct Multipart {}
    #[derive(Default, Clone, Debug)]
    pub struct MultipartConfig {}
    impl MultipartConfig { pub fn new() -> Self {} pub fn buffer_limit(self, buffer_limit: usize) -> Self {} }
    impl Multipart { pub fn new<S>(headers: &HeaderMap, stream: S) -> Self where S: Stream<Item = Result<Bytes, PayloadError>> {} }
    impl Stream for Multipart { type Item = Result<Field, Error>; }
}
