//! Polling.

use crate::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Poll<T> { Ready(T), Pending }
impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> { match self { Poll::Ready(x) => Poll::Ready(f(x)), Poll::Pending => Poll::Pending } }
    pub fn is_ready(&self) -> bool {}
    pub fn is_pending(&self) -> bool {}
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> { match self { Poll::Ready(Ok(x)) => Poll::Ready(Ok(f(x))), Poll::Ready(Err(e)) => Poll::Ready(Err(e)), Poll::Pending => Poll::Pending } }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> { match self { Poll::Ready(Ok(x)) => Poll::Ready(Ok(x)), Poll::Ready(Err(e)) => Poll::Ready(Err(f(e))), Poll::Pending => Poll::Pending } }
}
impl<T> From<T> for Poll<T> { fn from(value: T) -> Poll<T> { Poll::Ready(value) } }

pub struct Context<'a> {}
impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Context<'a> { Context {} }
    pub fn waker(&self) -> &'a Waker { &Waker {} }
}
#[derive(Clone, Debug)]
pub struct Waker {}
impl Waker {
    pub fn wake(self) {}
    pub fn wake_by_ref(&self) {}
    pub fn noop() -> &'static Waker { &Waker {} }
}
pub trait Wake { fn wake(self: Arc<Self>); fn wake_by_ref(self: &Arc<Self>) {} }
impl<W: Wake> From<Arc<W>> for Waker { fn from(waker: Arc<W>) -> Waker { Waker {} } }
