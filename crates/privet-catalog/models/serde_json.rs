//! serde_json: values. What the free functions carry stands in serde_json.toml.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for Error {}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Map<String, Value>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    text: String,
}

pub type Map<K, V> = std::collections::BTreeMap<K, V>;

pub fn to_string<T: serde::Serialize + ?Sized>(value: &T) -> Result<String> {}
pub fn to_string_pretty<T: serde::Serialize + ?Sized>(value: &T) -> Result<String> {}
pub fn to_vec<T: serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_vec_pretty<T: serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_value<T: serde::Serialize>(value: T) -> Result<Value> {}
pub fn to_writer<W: std::io::Write, T: serde::Serialize + ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_writer_pretty<W: std::io::Write, T: serde::Serialize + ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn from_str<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T> {}
pub fn from_slice<'a, T: serde::Deserialize<'a>>(bytes: &'a [u8]) -> Result<T> {}
pub fn from_reader<R: std::io::Read, T: serde::de::DeserializeOwned>(reader: R) -> Result<T> {}
pub fn from_value<T: serde::de::DeserializeOwned>(value: Value) -> Result<T> {}

impl Value {
    pub fn get<I>(&self, index: I) -> Option<&Value> {
        Some(self)
    }
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {
        Some(self)
    }
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        Some(self)
    }
    pub fn take(&mut self) -> Value {
        std::mem::replace(self, Value::Null)
    }
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn as_array(&self) -> Option<&Vec<Value>> {
        match self {
            Value::Array(list) => Some(list),
            _ => None,
        }
    }
    pub fn as_object(&self) -> Option<&Map<String, Value>> {
        match self {
            Value::Object(map) => Some(map),
            _ => None,
        }
    }
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {
        match self {
            Value::Object(map) => Some(map),
            _ => None,
        }
    }
    pub fn is_null(&self) -> bool {}
    pub fn is_string(&self) -> bool {}
    pub fn is_object(&self) -> bool {}
    pub fn is_array(&self) -> bool {}
}

impl<I> std::ops::Index<I> for Value {
    type Output = Value;
    fn index(&self, index: I) -> &Value {
        self
    }
}
impl<I> std::ops::IndexMut<I> for Value {
    fn index_mut(&mut self, index: I) -> &mut Value {
        self
    }
}
impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::String(text)
    }
}
impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::String(text.to_owned())
    }
}
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}
