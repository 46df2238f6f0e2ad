//! actix-files: signatures only, the flow follows from the types.

pub use self::{
    chunked::ChunkedReadFile,
    directory::Directory,
    error::UriSegmentError,
    files::{Files, FilesDirs},
    named::NamedFile,
    path_buf::PathBufWrap,
    range::HttpRange,
    service::FilesService,
};
pub fn file_extension_to_mime(ext: &str) -> mime::Mime {}
mod directory {
    use std::{fs::DirEntry, io, path::PathBuf};
    #[derive(Debug)]
    pub struct Directory { pub base: PathBuf, pub path: PathBuf }
    impl Directory { pub fn new(base: PathBuf, path: PathBuf) -> Directory {} pub fn is_visible(&self, entry: &io::Result<DirEntry>) -> bool {} }
}
mod files {
    use crate::Directory;
    use actix_service::{IntoServiceFactory, ServiceFactory};
    use actix_web::{
        dev::{RequestHead, ServiceRequest, ServiceResponse},
        error::Error,
        guard::Guard,
        http::header::DispositionType,
        HttpRequest,
    };
    use std::{
        borrow::Cow,
        ffi::{OsStr, OsString},
        io,
        path::{Path, PathBuf},
    };
    #[derive(Clone, Debug)]
    pub struct Files {}
    #[derive(Debug)]
    pub struct FilesDirs {}
    impl From<&Path> for FilesDirs { fn from(dir: &Path) -> Self {} }
    impl From<&PathBuf> for FilesDirs { fn from(dir: &PathBuf) -> Self {} }
    impl From<PathBuf> for FilesDirs { fn from(dir: PathBuf) -> Self {} }
    impl From<&str> for FilesDirs { fn from(dir: &str) -> Self {} }
    impl From<&String> for FilesDirs { fn from(dir: &String) -> Self {} }
    impl From<String> for FilesDirs { fn from(dir: String) -> Self {} }
    impl From<&OsStr> for FilesDirs { fn from(dir: &OsStr) -> Self {} }
    impl From<OsString> for FilesDirs { fn from(dir: OsString) -> Self {} }
    impl From<&OsString> for FilesDirs { fn from(dir: &OsString) -> Self {} }
    impl From<Box<Path>> for FilesDirs { fn from(dir: Box<Path>) -> Self {} }
    impl From<Cow<'_, Path>> for FilesDirs { fn from(dir: Cow<'_, Path>) -> Self {} }
    impl<P, const N: usize> From<[P; N]> for FilesDirs where P: Into<PathBuf> { fn from(dirs: [P; N]) -> Self {} }
    impl<P, const N: usize> From<&[P; N]> for FilesDirs where P: Clone + Into<PathBuf> { fn from(dirs: &[P; N]) -> Self {} }
    impl<P> From<&[P]> for FilesDirs where P: Clone + Into<PathBuf> { fn from(dirs: &[P]) -> Self {} }
    impl<P> From<Vec<P>> for FilesDirs where P: Into<PathBuf> { fn from(dirs: Vec<P>) -> Self {} }
    impl Files {
        pub fn new<T: Into<FilesDirs>>(mount_path: &str, serve_from: T) -> Files {}
        pub fn show_files_listing(self) -> Self {}
        pub fn redirect_to_slash_directory(self) -> Self {}
        pub fn with_permanent_redirect(self) -> Self {}
        pub fn files_listing_renderer<F>(self, f: F) -> Self where for<'r, 's> F: Fn(&'r Directory, &'s HttpRequest) -> Result<ServiceResponse, io::Error> {}
        pub fn mime_override<F>(self, f: F) -> Self where F: Fn(&mime::Name<'_>) -> DispositionType {}
        pub fn path_filter<F>(self, f: F) -> Self where F: Fn(&Path, &RequestHead) -> bool {}
        pub fn index_file<T: Into<String>>(self, index: T) -> Self {}
        pub fn read_mode_threshold(self, size: u64) -> Self {}
        pub fn use_etag(self, value: bool) -> Self {}
        pub fn use_last_modified(self, value: bool) -> Self {}
        pub fn prefer_utf8(self, value: bool) -> Self {}
        pub fn guard<G: Guard>(self, guard: G) -> Self {}
        pub fn method_guard<G: Guard>(self, guard: G) -> Self {}
        pub fn disable_content_disposition(self) -> Self {}
        pub fn default_handler<F, U>(self, f: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> {}
        pub fn use_hidden_files(self) -> Self {}
        pub fn try_compressed(self) -> Self {}
    }
}
mod named {
    use actix_web::{
        body::{self, BoxBody},
        dev::{self, Service, ServiceRequest, ServiceResponse},
        http::header::{self, ContentDisposition, ContentEncoding},
        Error, HttpRequest, HttpResponse,
    };
    use futures::future::LocalBoxFuture;
    use mime::Mime;
    use std::fs::File;
    use std::{fs::Metadata, io, path::Path, time::SystemTime};
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Flags {}
    impl Flags {
        pub const ETAG: Flags = 0;
        pub const LAST_MD: Flags = 0;
        pub const CONTENT_DISPOSITION: Flags = 0;
        pub const PREFER_UTF8: Flags = 0;
        pub fn empty() -> Flags {}
        pub fn all() -> Flags {}
        pub fn bits(&self) -> u32 {}
        pub fn from_bits_truncate(bits: u32) -> Flags {}
        pub fn is_empty(&self) -> bool {}
        pub fn contains(&self, other: Flags) -> bool {}
        pub fn intersects(&self, other: Flags) -> bool {}
        pub fn insert(&mut self, other: Flags) {}
        pub fn remove(&mut self, other: Flags) {}
        pub fn toggle(&mut self, other: Flags) {}
        pub fn set(&mut self, other: Flags, value: bool) {}
        pub fn union(self, other: Flags) -> Flags {}
        pub fn difference(self, other: Flags) -> Flags {}
    }
    #[derive(Debug)]
    pub struct NamedFile {}
    impl NamedFile {
        pub fn from_file<P: AsRef<Path>>(file: File, path: P) -> io::Result<NamedFile> {}
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile> {}
        pub fn file(&self) -> &File {}
        pub fn path(&self) -> &Path {}
        pub fn modified(&self) -> Option<SystemTime> {}
        pub fn metadata(&self) -> &Metadata {}
        pub fn content_type(&self) -> &Mime {}
        pub fn content_disposition(&self) -> &ContentDisposition {}
        pub fn content_encoding(&self) -> Option<ContentEncoding> {}
        pub fn set_content_type(self, mime_type: Mime) -> Self {}
        pub fn set_content_disposition(self, cd: ContentDisposition) -> Self {}
        pub fn disable_content_disposition(self) -> Self {}
        pub fn set_content_encoding(self, enc: ContentEncoding) -> Self {}
        pub fn read_mode_threshold(self, size: u64) -> Self {}
        pub fn use_etag(self, value: bool) -> Self {}
        pub fn use_last_modified(self, value: bool) -> Self {}
        pub fn prefer_utf8(self, value: bool) -> Self {}
        pub fn into_response(self, req: &HttpRequest) -> HttpResponse<BoxBody> {}
    }
    impl Service<ServiceRequest> for NamedFileService {
        type Response = ServiceResponse;
        type Error = Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}
mod range {
    use std::fmt;
    impl From<http_range::HttpRangeParseError> for HttpRangeParseError { fn from(err: http_range::HttpRangeParseError) -> Self {} }
    #[derive(Debug, Clone)]
    pub struct ParseRangeErr {}
    impl fmt::Display for ParseRangeErr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct HttpRange { pub start: u64, pub length: u64 }
    impl HttpRange { pub fn parse(header: &str, size: u64) -> Result<Vec<HttpRange>, ParseRangeErr> {} }
}
mod service {
    use actix_web::{
        body::BoxBody,
        dev::{self, Service, ServiceRequest, ServiceResponse},
        error::Error,
    };
    use futures::future::LocalBoxFuture;
    use std::ops::Deref;
    #[derive(Debug, Clone)]
    pub struct FilesService {}
    impl Deref for FilesService { type Target = FilesServiceInner; fn deref(&self) -> &Self::Target {} }
    #[derive(Debug)]
    pub struct FilesServiceInner {}
    impl Service<ServiceRequest> for FilesService {
        type Response = ServiceResponse<BoxBody>;
        type Error = Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}
