//! secrecy: boxes whose Debug prints nothing of what is inside.

pub struct SecretBox<S: ?Sized> {
    inner: Box<S>,
}
pub type SecretString = SecretBox<str>;
pub type SecretSlice<S> = SecretBox<[S]>;

impl<S: ?Sized> SecretBox<S> {
    pub fn new(secret: Box<S>) -> SecretBox<S> {
        SecretBox { inner: secret }
    }
}
impl<S> SecretBox<S> {
    pub fn init_with<F: FnOnce() -> S>(f: F) -> SecretBox<S> {
        SecretBox { inner: Box::new(f()) }
    }
}
impl From<String> for SecretBox<str> {
    fn from(text: String) -> SecretBox<str> {
        SecretBox { inner: text.into_boxed_str() }
    }
}
impl From<&str> for SecretBox<str> {
    fn from(text: &str) -> SecretBox<str> {
        SecretBox { inner: text.to_owned().into_boxed_str() }
    }
}
impl<S: ?Sized> std::fmt::Debug for SecretBox<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretBox([REDACTED])")
    }
}

pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}
pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> {
    fn expose_secret(&self) -> &S {
        &self.inner
    }
}
impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> {
    fn expose_secret_mut(&mut self) -> &mut S {
        &mut self.inner
    }
}
