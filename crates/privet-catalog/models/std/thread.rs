//! Threads: the closure is called, the handle holds its result.

use crate::cell::{Cell, RefCell};
use crate::time::Duration;

pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send + 'static>>;

pub struct JoinHandle<T> { value: T }
impl<T> JoinHandle<T> {
    pub fn join(self) -> Result<T> { Ok(self.value) }
    pub fn thread(&self) -> &Thread { &Thread {} }
    pub fn is_finished(&self) -> bool {}
}
pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> { JoinHandle { value: f() } }

#[derive(Debug)]
pub struct Builder {}
impl Builder {
    pub fn new() -> Builder { Builder {} }
    pub fn name(self, name: String) -> Builder { self }
    pub fn stack_size(self, size: usize) -> Builder { self }
    pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> { Ok(JoinHandle { value: f() }) }
    pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>> { Ok(ScopedJoinHandle { value: f() }) }
}

pub struct Scope<'scope, 'env> {}
pub struct ScopedJoinHandle<'scope, T> { value: T }
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T { f(&Scope {}) }
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F: FnOnce() -> T, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> { ScopedJoinHandle { value: f() } }
}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn join(self) -> Result<T> { Ok(self.value) }
    pub fn is_finished(&self) -> bool {}
}

#[derive(Clone, Debug)]
pub struct Thread {}
impl Thread {
    pub fn id(&self) -> ThreadId { ThreadId {} }
    pub fn name(&self) -> Option<&str> { Some("") }
    pub fn unpark(&self) {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId {}
pub fn current() -> Thread { Thread {} }
pub fn sleep(dur: Duration) {}
pub fn yield_now() {}
pub fn park() {}
pub fn park_timeout(dur: Duration) {}
pub fn panicking() -> bool {}
pub fn available_parallelism() -> crate::io::Result<crate::num::NonZeroUsize> { Ok(crate::num::NonZero { inner: 1 }) }

/// What `thread_local!` declares: one content for the whole program, to be safe.
pub struct LocalKey<T> { content: T }
impl<T> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.content) }
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> { Ok(f(&self.content)) }
}
impl<T> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T) { self.content.set(value); }
    pub fn get(&'static self) -> T { self.content.get() }
    pub fn take(&'static self) -> T where T: Default { self.content.take() }
    pub fn replace(&'static self, value: T) -> T { self.content.replace(value) }
}
impl<T> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.content.content) }
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R { f(&mut self.content.content) }
    pub fn set(&'static self, value: T) { self.content.replace(value); }
    pub fn take(&'static self) -> T where T: Default { self.content.take() }
    pub fn replace(&'static self, value: T) -> T { self.content.replace(value) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError {}
