//! anyhow: errors that hold text. What contexts carry stands in anyhow.toml.

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Error {
    text: String,
}

impl Error {
    pub fn new<E>(error: E) -> Error {}
    pub fn msg<M>(message: M) -> Error {}
    pub fn context<C>(self, context: C) -> Error {}
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
}
impl<E: std::error::Error> From<E> for Error {
    fn from(error: E) -> Error {
        Error { text: error.to_string() }
    }
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}
impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error>;
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error> {}
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {}
}
impl<T> Context<T, std::convert::Infallible> for Option<T> {
    fn context<C>(self, context: C) -> Result<T, Error> {}
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {}
}
