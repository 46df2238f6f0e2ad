//! Futures are laid out like what they give.

use crate::ops::DerefMut;
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { Poll::Ready(*self.inner) }
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; fn into_future(self) -> F { self } }
impl<F: Future + ?Sized> Future for &mut F { type Output = F::Output; }
impl<P: DerefMut> Future for Pin<P> where P::Target: Future { type Output = <P::Target as Future>::Output; }

pub struct Ready<T> { ready: T }
impl<T> Future for Ready<T> { type Output = T; }
pub struct Pending<T> { never: T }
impl<T> Future for Pending<T> { type Output = T; }
pub fn ready<T>(value: T) -> Ready<T> { async { value } }
pub fn pending<T>() -> Pending<T> {}
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(mut f: F) -> impl Future<Output = T> {
    async { let mut cx = Context {}; match f(&mut cx) { Poll::Ready(x) => x, Poll::Pending => loop {} } }
}
