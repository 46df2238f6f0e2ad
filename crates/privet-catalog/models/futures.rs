//! `futures` (and `futures_util`, `futures_core`) as the flow engine sees it. Streams are like iterators: adapters call their closures at once.

pub use future::{FutureExt, TryFutureExt};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use executor::block_on;

pub mod prelude {
    pub use super::future::{FutureExt, TryFutureExt};
    pub use super::sink::{Sink, SinkExt};
    pub use super::stream::{Stream, StreamExt, TryStream, TryStreamExt};
    pub use std::future::Future;
}
pub mod executor {
    pub fn block_on<F: Future>(future: F) -> F::Output { future }
}
pub mod future {
    pub use std::future::{Future, Ready, ready};
    use std::pin::Pin;

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
    pub async fn ok<T, E>(value: T) -> Result<T, E> { Ok(value) }
    pub async fn err<T, E>(error: E) -> Result<T, E> { Err(error) }
    pub async fn lazy<F: FnOnce() -> R, R>(f: F) -> R { f() }
    pub async fn join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) { (a.await, b.await) }
    pub async fn try_join<A, B, E, FA: Future<Output = Result<A, E>>, FB: Future<Output = Result<B, E>>>(a: FA, b: FB) -> Result<(A, B), E> { Ok((a.await?, b.await?)) }
    pub async fn join_all<I: IntoIterator>(all: I) -> Vec<<I::Item as Future>::Output> where I::Item: Future { let mut out = Vec::new(); if let Some(x) = all.into_iter().next() { out.push(x.await); } out }
    pub async fn try_join_all<T, E, F: Future<Output = Result<T, E>>, I: IntoIterator<Item = F>>(all: I) -> Result<Vec<T>, E> { let mut out = Vec::new(); if let Some(x) = all.into_iter().next() { out.push(x.await?); } Ok(out) }
    pub async fn select<A: Future, B: Future>(a: A, b: B) -> Either<(A::Output, B), (B::Output, A)> { if first() { return Either::Left((a.await, b)); } Either::Right((b.await, a)) }
    pub async fn select_all<F: Future, I: IntoIterator<Item = F>>(all: I) -> (F::Output, usize, Vec<F>) { let Some(x) = all.into_iter().next() else { loop {} }; (x.await, 0, Vec::from([x])) }
    fn first() -> bool {}
    pub enum Either<A, B> { Left(A), Right(B) }

    pub trait FutureExt: Future {
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U { f(self.await) }
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output { f(self.await).await }
        async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output { let x = self.await; f(&x); x }
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> { Box::pin(self) }
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> { Box::pin(self) }
        async fn fuse(self) -> Self::Output { self.await }
        async fn shared(self) -> Self::Output { self.await }
        async fn catch_unwind(self) -> std::thread::Result<Self::Output> { Ok(self.await) }
        fn now_or_never(self) -> Option<Self::Output> { Some(self) }
    }
    impl<F: Future + ?Sized> FutureExt for F {}
    pub trait TryFutureExt: Future {
        async fn map_ok<T, E, U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E> where Self: Future<Output = Result<T, E>> { match self.await { Ok(x) => Ok(f(x)), Err(e) => Err(e) } }
        async fn map_err<T, E, O, F: FnOnce(E) -> O>(self, f: F) -> Result<T, O> where Self: Future<Output = Result<T, E>> { match self.await { Ok(x) => Ok(x), Err(e) => Err(f(e)) } }
        async fn and_then<T, E, U, Fut: Future<Output = Result<U, E>>, F: FnOnce(T) -> Fut>(self, f: F) -> Result<U, E> where Self: Future<Output = Result<T, E>> { match self.await { Ok(x) => f(x).await, Err(e) => Err(e) } }
        async fn or_else<T, E, O, Fut: Future<Output = Result<T, O>>, F: FnOnce(E) -> Fut>(self, f: F) -> Result<T, O> where Self: Future<Output = Result<T, E>> { match self.await { Ok(x) => Ok(x), Err(e) => f(e).await } }
        async fn unwrap_or_else<T, E, F: FnOnce(E) -> T>(self, f: F) -> T where Self: Future<Output = Result<T, E>> { match self.await { Ok(x) => x, Err(e) => f(e) } }
        async fn err_into<T, E, O: From<E>>(self) -> Result<T, O> where Self: Future<Output = Result<T, E>> { match self.await { Ok(x) => Ok(x), Err(e) => Err(O::from(e)) } }
    }
    impl<F: Future + ?Sized> TryFutureExt for F {}
}

pub mod stream {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    }
    pub trait TryStream: Stream {}
    impl<S: Stream + ?Sized> TryStream for S {}
    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;
    impl<S: Stream + ?Sized> Stream for &mut S { type Item = S::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> { item(*self.inner) } }
    impl<S: Stream + ?Sized> Stream for Box<S> { type Item = S::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> { item(&mut self.inner.inner) } }
    impl<S: Stream + ?Sized> Stream for Pin<Box<S>> { type Item = S::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> { item(&mut self.inner.inner.inner) } }
    fn item<S: Stream + ?Sized>(stream: &mut S) -> Poll<Option<S::Item>> { let mut cx = Context {}; Pin { inner: stream }.poll_next(&mut cx) }
    fn one<S: Stream + ?Sized>(stream: &mut S) -> Option<S::Item> { match item(stream) { Poll::Ready(x) => x, Poll::Pending => None } }

    /// Any stream: what it yields.
    pub struct Flow<T> { elem: T }
    impl<T> Flow<T> { fn none() -> Flow<T> {} }
    impl<T> Stream for Flow<T> { type Item = T; fn poll_next(self: Pin<&mut Flow<T>>, cx: &mut Context<'_>) -> Poll<Option<T>> { Poll::Ready(Some(self.inner.elem)) } }
    pub fn iter<I: IntoIterator>(items: I) -> Flow<I::Item> { let Some(x) = items.into_iter().next() else { return Flow::none() }; Flow { elem: x } }
    pub fn once<F: Future>(future: F) -> Flow<F::Output> { Flow { elem: future } }
    pub fn empty<T>() -> Flow<T> { Flow::none() }
    pub fn repeat<T: Clone>(value: T) -> Flow<T> { Flow { elem: value } }
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, mut f: F) -> Flow<Item> {
        let mut state = init;
        let mut out = Flow::none();
        while let Some((x, next)) = f(state) { state = next; out.elem = x; }
        out
    }
    pub fn select<A: Stream, B: Stream<Item = A::Item>>(mut a: A, mut b: B) -> Flow<A::Item> { let mut out = Flow::none(); if let Some(x) = one(&mut a) { out.elem = x; } if let Some(x) = one(&mut b) { out.elem = x; } out }

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> { one(self) }
        fn map<U, F: FnMut(Self::Item) -> U>(mut self, mut f: F) -> Flow<U> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: f(x) } }
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(mut self, mut f: F) -> Flow<Fut::Output> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: f(x) } }
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(mut self, mut f: F) -> Flow<Self::Item> { let Some(x) = one(&mut self) else { return Flow::none() }; f(&x); Flow { elem: x } }
        fn filter_map<U, Fut: Future<Output = Option<U>>, F: FnMut(Self::Item) -> Fut>(mut self, mut f: F) -> Flow<U> { let Some(x) = one(&mut self) else { return Flow::none() }; let Some(y) = f(x) else { return Flow::none() }; Flow { elem: y } }
        fn inspect<F: FnMut(&Self::Item)>(mut self, mut f: F) -> Flow<Self::Item> { let Some(x) = one(&mut self) else { return Flow::none() }; f(&x); Flow { elem: x } }
        fn enumerate(mut self) -> Flow<(usize, Self::Item)> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: (0, x) } }
        fn take(mut self, n: usize) -> Flow<Self::Item> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: x } }
        fn skip(mut self, n: usize) -> Flow<Self::Item> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: x } }
        fn fuse(mut self) -> Flow<Self::Item> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: x } }
        fn peekable(mut self) -> Flow<Self::Item> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: x } }
        fn chain<S: Stream<Item = Self::Item>>(self, other: S) -> Flow<Self::Item> { select(self, other) }
        fn zip<S: Stream>(mut self, mut other: S) -> Flow<(Self::Item, S::Item)> { let (Some(a), Some(b)) = (one(&mut self), one(&mut other)) else { return Flow::none() }; Flow { elem: (a, b) } }
        fn chunks(mut self, n: usize) -> Flow<Vec<Self::Item>> { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: Vec::from([x]) } }
        fn flatten(mut self) -> Flow<<Self::Item as Stream>::Item> where Self::Item: Stream { let Some(mut x) = one(&mut self) else { return Flow::none() }; let Some(y) = one(&mut x) else { return Flow::none() }; Flow { elem: y } }
        fn flat_map<S: Stream, F: FnMut(Self::Item) -> S>(mut self, mut f: F) -> Flow<S::Item> { let Some(x) = one(&mut self) else { return Flow::none() }; let mut s = f(x); let Some(y) = one(&mut s) else { return Flow::none() }; Flow { elem: y } }
        fn buffered(mut self, n: usize) -> Flow<<Self::Item as Future>::Output> where Self::Item: Future { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: x } }
        fn buffer_unordered(mut self, n: usize) -> Flow<<Self::Item as Future>::Output> where Self::Item: Future { let Some(x) = one(&mut self) else { return Flow::none() }; Flow { elem: x } }
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(mut self, init: T, mut f: F) -> T { let mut acc = init; while let Some(x) = one(&mut self) { acc = f(acc, x).await; } acc }
        async fn for_each<Fut: Future, F: FnMut(Self::Item) -> Fut>(mut self, mut f: F) { while let Some(x) = one(&mut self) { f(x).await; } }
        async fn for_each_concurrent<Fut: Future, F: FnMut(Self::Item) -> Fut>(mut self, limit: usize, mut f: F) { while let Some(x) = one(&mut self) { f(x).await; } }
        async fn collect<C: Default + Extend<Self::Item>>(mut self) -> C { let mut all = C::default(); while let Some(x) = one(&mut self) { all.extend(std::iter::Adapter { elem: x }); } all }
        async fn count(self) -> usize { 0 }
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item> { Box::pin(self) }
        fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> { Box::pin(self) }
        fn by_ref(&mut self) -> &mut Self { self }
        async fn select_next_some(&mut self) -> Self::Item { let Some(x) = one(self) else { loop {} }; x }
    }
    impl<S: Stream + ?Sized> StreamExt for S {}
    pub trait TryStreamExt: Stream {
        async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> { match one(self) { Some(Ok(x)) => Ok(Some(x)), Some(Err(e)) => Err(e), None => Ok(None) } }
        fn map_ok<T, E, U, F: FnMut(T) -> U>(mut self, mut f: F) -> Flow<Result<U, E>> where Self: Stream<Item = Result<T, E>> { match one(&mut self) { Some(Ok(x)) => Flow { elem: Ok(f(x)) }, Some(Err(e)) => Flow { elem: Err(e) }, None => Flow::none() } }
        fn map_err<T, E, O, F: FnMut(E) -> O>(mut self, mut f: F) -> Flow<Result<T, O>> where Self: Stream<Item = Result<T, E>> { match one(&mut self) { Some(Ok(x)) => Flow { elem: Ok(x) }, Some(Err(e)) => Flow { elem: Err(f(e)) }, None => Flow::none() } }
        fn and_then<T, E, U, Fut: Future<Output = Result<U, E>>, F: FnMut(T) -> Fut>(mut self, mut f: F) -> Flow<Result<U, E>> where Self: Stream<Item = Result<T, E>> { match one(&mut self) { Some(Ok(x)) => Flow { elem: f(x) }, Some(Err(e)) => Flow { elem: Err(e) }, None => Flow::none() } }
        async fn try_collect<T, E, C: Default + Extend<T>>(mut self) -> Result<C, E> where Self: Stream<Item = Result<T, E>> { let mut all = C::default(); while let Some(x) = one(&mut self) { all.extend(Some(x?)); } Ok(all) }
        async fn try_for_each<T, E, Fut: Future<Output = Result<(), E>>, F: FnMut(T) -> Fut>(mut self, mut f: F) -> Result<(), E> where Self: Stream<Item = Result<T, E>> { while let Some(x) = one(&mut self) { f(x?).await?; } Ok(()) }
    }
    impl<S: Stream + ?Sized> TryStreamExt for S {}

    pub struct FuturesUnordered<F> { elem: F }
    pub type FuturesOrdered<F> = FuturesUnordered<F>;
    impl<F> FuturesUnordered<F> {
        pub fn new() -> FuturesUnordered<F> {}
        pub fn push(&self, future: F) { self.elem = future; }
        pub fn push_back(&mut self, future: F) { self.elem = future; }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<F> Default for FuturesUnordered<F> { fn default() -> FuturesUnordered<F> { FuturesUnordered::new() } }
    impl<F: Future> Stream for FuturesUnordered<F> { type Item = F::Output; fn poll_next(self: Pin<&mut FuturesUnordered<F>>, cx: &mut Context<'_>) -> Poll<Option<F::Output>> { Poll::Ready(Some(self.inner.elem)) } }
    impl<F> FromIterator<F> for FuturesUnordered<F> { fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> FuturesUnordered<F> { let Some(x) = iter.into_iter().next() else { return FuturesUnordered::new() }; FuturesUnordered { elem: x } } }
}

pub mod sink {
    pub trait Sink<Item> {
        type Error;
        fn start_send(self: std::pin::Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    }
    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> { std::pin::Pin { inner: self }.start_send(item) }
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> { std::pin::Pin { inner: self }.start_send(item) }
        async fn flush(&mut self) -> Result<(), Self::Error> { Ok(()) }
        async fn close(&mut self) -> Result<(), Self::Error> { Ok(()) }
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}
}

pub mod channel {
    pub mod mpsc {
        use super::super::stream::Stream;
        use std::pin::Pin;
        use std::sync::Arc;
        use std::task::{Context, Poll};

        struct Chan<T> { elem: T }
        impl<T> Chan<T> { fn none() -> Chan<T> {} }
        pub struct Sender<T> { chan: Arc<Chan<T>> }
        pub type UnboundedSender<T> = Sender<T>;
        pub struct Receiver<T> { chan: Arc<Chan<T>> }
        pub type UnboundedReceiver<T> = Receiver<T>;
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) { let c = Arc::new(Chan::none()); (Sender { chan: c.clone() }, Receiver { chan: c }) }
        pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) { let c = Arc::new(Chan::none()); (Sender { chan: c.clone() }, Receiver { chan: c }) }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { *self } }
        impl<T> Sender<T> {
            pub fn try_send(&mut self, value: T) -> Result<(), SendError> { self.chan.shared.elem = value; Ok(()) }
            pub fn start_send(&mut self, value: T) -> Result<(), SendError> { self.chan.shared.elem = value; Ok(()) }
            pub fn unbounded_send(&self, value: T) -> Result<(), SendError> { self.chan.shared.elem = value; Ok(()) }
            pub async fn send(&mut self, value: T) -> Result<(), SendError> { self.chan.shared.elem = value; Ok(()) }
            pub fn close_channel(&mut self) {}
        }
        impl<T> Receiver<T> { pub fn try_next(&mut self) -> Result<Option<T>, SendError> { Ok(Some(self.chan.shared.elem)) } }
        impl<T> Stream for Receiver<T> { type Item = T; fn poll_next(self: Pin<&mut Receiver<T>>, cx: &mut Context<'_>) -> Poll<Option<T>> { Poll::Ready(Some(self.inner.chan.shared.elem)) } }
        #[derive(Clone, Debug)]
        pub struct SendError {}
    }
    pub mod oneshot {
        use std::sync::Arc;

        struct Chan<T> { elem: T }
        impl<T> Chan<T> { fn none() -> Chan<T> {} }
        pub struct Sender<T> { chan: Arc<Chan<T>> }
        pub struct Receiver<T> { chan: Arc<Chan<T>> }
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) { let c = Arc::new(Chan::none()); (Sender { chan: c.clone() }, Receiver { chan: c }) }
        impl<T> Sender<T> { pub fn send(self, value: T) -> Result<(), T> { self.chan.shared.elem = value; Ok(()) } }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, Canceled>;
            fn poll(self: std::pin::Pin<&mut Receiver<T>>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<T, Canceled>> { std::task::Poll::Ready(Ok(self.inner.chan.shared.elem)) }
        }
        #[derive(Clone, Copy, Debug)]
        pub struct Canceled;
    }
}
