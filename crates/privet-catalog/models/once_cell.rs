//! `once_cell` as the flow engine sees it; the std cells are the same.

pub mod sync {
    pub use std::sync::LazyLock as Lazy;

    #[derive(Clone, Debug)]
    pub struct OnceCell<T> { content: Option<T> }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> { OnceCell { content: None } }
        pub const fn with_value(value: T) -> OnceCell<T> { OnceCell { content: Some(value) } }
        pub fn get(&self) -> Option<&T> { self.content.as_ref() }
        pub fn get_mut(&mut self) -> Option<&mut T> { self.content.as_mut() }
        pub fn wait(&self) -> &T { self.content.as_ref().unwrap() }
        pub fn set(&self, value: T) -> Result<(), T> { if self.content.is_some() { return Err(value); } self.content = Some(value); Ok(()) }
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { self.content.get_or_insert_with(f) }
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> { let made = f()?; Ok(self.content.get_or_insert(made)) }
        pub fn into_inner(self) -> Option<T> { self.content }
        pub fn take(&mut self) -> Option<T> { self.content.take() }
    }
    impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> { OnceCell { content: None } } }
}
pub mod unsync {
    pub use super::sync::OnceCell;
    pub use std::cell::LazyCell as Lazy;
}
