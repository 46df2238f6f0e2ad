//! config: signatures only, the flow follows from the types.

pub use crate::builder::ConfigBuilder;
pub use crate::config::Config;
pub use crate::env::Environment;
pub use crate::error::ConfigError;
pub use crate::file::source::FileSource;
pub use crate::file::{File, FileFormat, FileSourceFile, FileSourceString, FileStoredFormat};
pub use crate::format::Format;
pub use crate::map::Map;
pub use crate::source::AsyncSource;
pub use crate::source::Source;
pub use crate::value::{Value, ValueKind};
pub use convert_case::Case;
pub mod builder {
    use crate::error::Result;
    use crate::source::AsyncSource;
    use crate::{config::Config, source::Source, value::Value};
    #[derive(Debug, Clone, Default)]
    pub struct ConfigBuilder<St: BuilderState> {}
    pub trait BuilderState {}
    #[derive(Debug, Default, Clone)]
    pub struct DefaultState {}
    #[derive(Debug, Default, Clone)]
    pub struct AsyncState {}
    impl BuilderState for DefaultState {}
    impl BuilderState for AsyncState {}
    impl<St: BuilderState> ConfigBuilder<St> {
        pub fn set_default<S, T>(self, key: S, value: T) -> Result<Self> where S: AsRef<str>, T: Into<Value> {}
        pub fn set_override<S, T>(self, key: S, value: T) -> Result<Self> where S: AsRef<str>, T: Into<Value> {}
        pub fn set_override_option<S, T>(self, key: S, value: Option<T>) -> Result<Self> where S: AsRef<str>, T: Into<Value> {}
    }
    impl ConfigBuilder<DefaultState> {
        pub fn add_source<T>(self, source: T) -> Self where T: Source {}
        pub fn add_async_source<T>(self, source: T) -> ConfigBuilder<AsyncState> where T: AsyncSource {}
        pub fn build(self) -> Result<Config> {}
        pub fn build_cloned(&self) -> Result<Config> {}
    }
    impl ConfigBuilder<AsyncState> {
        pub fn add_source<T>(self, source: T) -> Self where T: Source {}
        pub fn add_async_source<T>(self, source: T) -> Self where T: AsyncSource {}
        pub async fn build(self) -> Result<Config> {}
        pub async fn build_cloned(&self) -> Result<Config> {}
    }
}
mod config {
    use crate::builder::{ConfigBuilder, DefaultState};
    use crate::error::Result;
    use crate::map::Map;
    use crate::source::Source;
    use crate::value::Value;
    use serde_core::de::Deserialize;
    use serde_core::ser::Serialize;
    use std::fmt::Debug;
    #[derive(Default, Clone, Debug)]
    pub struct Config { pub cache: Value }
    impl Config {
        pub fn builder() -> ConfigBuilder<DefaultState> {}
        pub fn get<'de, T: Deserialize<'de>>(&self, key: &str) -> Result<T> {}
        pub fn get_string(&self, key: &str) -> Result<String> {}
        pub fn get_int(&self, key: &str) -> Result<i64> {}
        pub fn get_float(&self, key: &str) -> Result<f64> {}
        pub fn get_bool(&self, key: &str) -> Result<bool> {}
        pub fn get_table(&self, key: &str) -> Result<Map<String, Value>> {}
        pub fn get_array(&self, key: &str) -> Result<Vec<Value>> {}
        pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> Result<T> {}
        pub fn try_from<T: Serialize>(from: &T) -> Result<Self> {}
    }
    impl Source for Config { fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {} fn collect(&self) -> Result<Map<String, Value>> {} }
}
mod env {
    use crate::error::Result;
    use crate::map::Map;
    use crate::source::Source;
    use crate::value::Value;
    use convert_case::Case;
    #[derive(Clone, Debug, Default)]
    pub struct Environment {}
    impl Environment {
        pub fn with_prefix(s: &str) -> Self {}
        pub fn prefix(self, s: &str) -> Self {}
        pub fn with_convert_case(tt: Case) -> Self {}
        pub fn convert_case(self, tt: Case) -> Self {}
        pub fn prefix_separator(self, s: &str) -> Self {}
        pub fn separator(self, s: &str) -> Self {}
        pub fn list_separator(self, s: &str) -> Self {}
        pub fn with_list_parse_key(self, key: &str) -> Self {}
        pub fn ignore_empty(self, ignore: bool) -> Self {}
        pub fn try_parsing(self, try_parsing: bool) -> Self {}
        pub fn keep_prefix(self, keep: bool) -> Self {}
        pub fn source(self, source: Option<Map<String, String>>) -> Self {}
    }
    impl Source for Environment { fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {} fn collect(&self) -> Result<Map<String, Value>> {} }
}
mod error {
    use std::error::Error;
    use std::fmt;
    use std::result;
    #[derive(Debug)]
    pub enum Unexpected {
        Bool(bool),
        I64(i64),
        I128(i128),
        U64(u64),
        U128(u128),
        Float(f64),
        Str(String),
        Unit,
        Seq,
        Map,
    }
    impl fmt::Display for Unexpected { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> result::Result<(), fmt::Error> {} }
    #[derive(Debug)]
    pub enum ConfigError {
        Frozen,
        NotFound(String),
        PathParse { cause: Box<dyn Error + Send + Sync> },
        FileParse { uri: Option<String>, cause: Box<dyn Error + Send + Sync> },
        Type { origin: Option<String>, unexpected: Unexpected, expected: &'static str, key: Option<String> },
        At { error: Box<Self>, origin: Option<String>, key: Option<String> },
        Message(String),
        Foreign(Box<dyn Error + Send + Sync>),
    }
    impl fmt::Display for ConfigError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod file {
    pub use self::format::FileFormat;
    pub use self::source::file::FileSourceFile;
    pub use self::source::string::FileSourceString;
    use self::source::FileSource;
    use crate::error::Result;
    use crate::map::Map;
    use crate::source::Source;
    use crate::value::Value;
    use crate::Format;
    use std::fmt::Debug;
    use std::path::{Path, PathBuf};
    pub trait FileStoredFormat: Format { fn file_extensions(&self) -> &'static [&'static str]; }
    #[derive(Clone, Debug)]
    pub struct File<T, F> {}
    impl<F> File<FileSourceString, F> where F: FileStoredFormat { pub fn from_str(s: &str, format: F) -> Self {} }
    impl<F> File<FileSourceFile, F> where F: FileStoredFormat { pub fn new(name: &str, format: F) -> Self {} }
    impl File<FileSourceFile, FileFormat> { pub fn with_name(base_name: &str) -> Self {} }
    impl<T, F> File<T, F> where F: FileStoredFormat, T: FileSource<F> { pub fn format(self, format: F) -> Self {} pub fn required(self, required: bool) -> Self {} }
    impl<'a> From<&'a Path> for File<FileSourceFile, FileFormat> { fn from(path: &'a Path) -> Self {} }
    impl From<PathBuf> for File<FileSourceFile, FileFormat> { fn from(path: PathBuf) -> Self {} }
    impl<T, F> Source for File<T, F> where F: FileStoredFormat + Debug + Clone, T: FileSource<F> {
        fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {}
        fn collect(&self) -> Result<Map<String, Value>> {}
    }
    mod source {
        use crate::{file::FileStoredFormat, Format};
        use std::error::Error;
        use std::fmt::Debug;
        pub trait FileSource<T>: Debug + Clone where T: Format + FileStoredFormat { fn resolve(&self, format_hint: Option<T>) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>>; }
        pub struct FileSourceResult {}
        impl FileSourceResult { pub fn uri(&self) -> &Option<String> {} pub fn content(&self) -> &str {} pub fn format(&self) -> &dyn Format {} }
        mod file {
            use crate::file::{source::FileSourceResult, FileSource, FileStoredFormat, Format};
            use std::error::Error;
            use std::path::PathBuf;
            #[derive(Clone, Debug)]
            pub struct FileSourceFile {}
            impl FileSourceFile { pub fn new(name: PathBuf) -> Self {} }
            impl<F> FileSource<F> for FileSourceFile where F: Format + FileStoredFormat { fn resolve(&self, format_hint: Option<F>) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>> {} }
        }
        mod string {
            use crate::{
                file::source::FileSourceResult,
                file::{FileSource, FileStoredFormat},
                Format,
            };
            use std::error::Error;
            #[derive(Clone, Debug)]
            pub struct FileSourceString {}
            impl<'a> From<&'a str> for FileSourceString { fn from(s: &'a str) -> Self {} }
            impl<F> FileSource<F> for FileSourceString where F: Format + FileStoredFormat { fn resolve(&self, format_hint: Option<F>) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>> {} }
        }
    }
}
mod map { pub type Map<K, V> = InternalMap<K, V>; }
mod source {
    use crate::error::Result;
    use crate::map::Map;
    use crate::value::Value;
    use std::fmt::Debug;
    pub trait Source: Debug { fn clone_into_box(&self) -> Box<dyn Source + Send + Sync>; fn collect(&self) -> Result<Map<String, Value>>; fn collect_to(&self, cache: &mut Value) -> Result<()> {} }
    pub trait AsyncSource: Debug { async fn collect(&self) -> Result<Map<String, Value>>; async fn collect_to(&self, cache: &mut Value) -> Result<()> {} }
    impl Source for Vec<Box<dyn Source + Send + Sync>> { fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {} fn collect(&self) -> Result<Map<String, Value>> {} }
    impl Source for [Box<dyn Source + Send + Sync>] { fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {} fn collect(&self) -> Result<Map<String, Value>> {} }
    impl<T> Source for Vec<T> where T: Source + Clone { fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {} fn collect(&self) -> Result<Map<String, Value>> {} }
}
mod value {
    use crate::error::Result;
    use crate::map::Map;
    use serde_core::de::Deserialize;
    use std::fmt;
    use std::fmt::Display;
    #[derive(Debug, Clone, Default)]
    pub enum ValueKind {
        Nil,
        Boolean(bool),
        I64(i64),
        I128(i128),
        U64(u64),
        U128(u128),
        Float(f64),
        String(String),
        Table(Table),
        Array(Array),
    }
    impl<T> From<Option<T>> for ValueKind where T: Into<Self> { fn from(value: Option<T>) -> Self {} }
    impl From<String> for ValueKind { fn from(value: String) -> Self {} }
    impl<'a> From<&'a str> for ValueKind { fn from(value: &'a str) -> Self {} }
    impl From<i8> for ValueKind { fn from(value: i8) -> Self {} }
    impl From<i16> for ValueKind { fn from(value: i16) -> Self {} }
    impl From<i32> for ValueKind { fn from(value: i32) -> Self {} }
    impl From<i64> for ValueKind { fn from(value: i64) -> Self {} }
    impl From<i128> for ValueKind { fn from(value: i128) -> Self {} }
    impl From<u8> for ValueKind { fn from(value: u8) -> Self {} }
    impl From<u16> for ValueKind { fn from(value: u16) -> Self {} }
    impl From<u32> for ValueKind { fn from(value: u32) -> Self {} }
    impl From<u64> for ValueKind { fn from(value: u64) -> Self {} }
    impl From<u128> for ValueKind { fn from(value: u128) -> Self {} }
    impl From<f64> for ValueKind { fn from(value: f64) -> Self {} }
    impl From<bool> for ValueKind { fn from(value: bool) -> Self {} }
    impl<T> From<Map<String, T>> for ValueKind where T: Into<Value> { fn from(values: Map<String, T>) -> Self {} }
    impl<T> From<Vec<T>> for ValueKind where T: Into<Value> { fn from(values: Vec<T>) -> Self {} }
    impl Display for ValueKind { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Default, Debug, Clone)]
    pub struct Value { pub kind: ValueKind }
    impl Value {
        pub fn new<V>(origin: Option<&String>, kind: V) -> Self where V: Into<ValueKind> {}
        pub fn origin(&self) -> Option<&str> {}
        pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> Result<T> {}
        pub fn into_bool(self) -> Result<bool> {}
        pub fn into_int(self) -> Result<i64> {}
        pub fn into_int128(self) -> Result<i128> {}
        pub fn into_uint(self) -> Result<u64> {}
        pub fn into_uint128(self) -> Result<u128> {}
        pub fn into_float(self) -> Result<f64> {}
        pub fn into_string(self) -> Result<String> {}
        pub fn into_array(self) -> Result<Vec<Self>> {}
        pub fn into_table(self) -> Result<Map<String, Self>> {}
    }
    impl<T> From<T> for Value where T: Into<ValueKind> { fn from(value: T) -> Self {} }
    impl Display for Value { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
