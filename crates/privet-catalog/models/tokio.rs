//! `tokio` as the flow engine sees it; read `std/lib.rs` for how these files are meant.

pub use task::spawn;

pub mod task {
    use std::fmt::{self, Display, Formatter};

    /// Laid out like what awaiting it gives.
    pub struct JoinHandle<T> { value: Result<T, JoinError> }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle { AbortHandle {} }
        pub fn id(&self) -> Id { Id {} }
    }
    #[derive(Clone, Debug)]
    pub struct AbortHandle {}
    impl AbortHandle { pub fn abort(&self) {} }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Id {}
    #[derive(Debug)]
    pub struct JoinError {}
    impl JoinError {
        pub fn is_panic(&self) -> bool {}
        pub fn is_cancelled(&self) -> bool {}
    }
    impl Display for JoinError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
    impl std::error::Error for JoinError {}

    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> { async { Ok(future.await) } }
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> { async { Ok(future.await) } }
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> { async { Ok(f()) } }
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R { f() }
    pub async fn yield_now() {}
    pub async fn unconstrained<F: Future>(future: F) -> F::Output { future.await }

    pub struct JoinSet<T> { elem: T }
    impl<T> JoinSet<T> {
        pub fn new() -> JoinSet<T> {}
        pub fn spawn<F: Future<Output = T>>(&mut self, future: F) -> AbortHandle { self.elem = future; AbortHandle {} }
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle { self.elem = f(); AbortHandle {} }
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> { Some(Ok(self.elem)) }
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> { Some(Ok(self.elem)) }
        pub async fn join_all(self) -> Vec<T> { let mut all = Vec::new(); all.push(self.elem); all }
        pub fn abort_all(&mut self) {}
        pub async fn shutdown(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> Default for JoinSet<T> { fn default() -> JoinSet<T> { JoinSet::new() } }

    pub struct LocalSet {}
    impl LocalSet {
        pub fn new() -> LocalSet { LocalSet {} }
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> { async { Ok(future.await) } }
        pub async fn run_until<F: Future>(&self, future: F) -> F::Output { future.await }
        pub fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output { rt.block_on(future) }
    }
    /// `tokio::task_local!` declares these.
    pub struct LocalKey<T> { content: T }
    impl<T> LocalKey<T> {
        pub async fn scope<F: Future>(&'static self, value: T, future: F) -> F::Output { self.content = value; future.await }
        pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R { self.content = value; f() }
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.content) }
        pub fn get(&'static self) -> T { self.content }
    }
}

pub mod runtime {
    use super::task::JoinHandle;

    #[derive(Debug)]
    pub struct Runtime {}
    impl Runtime {
        pub fn new() -> std::io::Result<Runtime> { Ok(Runtime {}) }
        pub fn handle(&self) -> &Handle { &Handle {} }
        pub fn block_on<F: Future>(&self, future: F) -> F::Output { future }
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> { async { Ok(future.await) } }
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, f: F) -> JoinHandle<R> { async { Ok(f()) } }
        pub fn shutdown_background(self) {}
    }
    #[derive(Clone, Debug)]
    pub struct Handle {}
    impl Handle {
        pub fn current() -> Handle { Handle {} }
        pub fn try_current() -> Result<Handle, TryCurrentError> { Ok(Handle {}) }
        pub fn block_on<F: Future>(&self, future: F) -> F::Output { future }
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> { async { Ok(future.await) } }
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, f: F) -> JoinHandle<R> { async { Ok(f()) } }
    }
    #[derive(Debug)]
    pub struct TryCurrentError {}
    #[derive(Debug)]
    pub struct Builder {}
    impl Builder {
        pub fn new_multi_thread() -> Builder { Builder {} }
        pub fn new_current_thread() -> Builder { Builder {} }
        pub fn enable_all(&mut self) -> &mut Builder { self }
        pub fn worker_threads(&mut self, n: usize) -> &mut Builder { self }
        pub fn build(&mut self) -> std::io::Result<Runtime> { Ok(Runtime {}) }
    }
}

pub mod time {
    pub use std::time::Duration;
    pub type Instant = std::time::Instant;
    pub async fn sleep(dur: Duration) {}
    pub async fn sleep_until(deadline: Instant) {}
    pub async fn timeout<F: Future>(dur: Duration, future: F) -> Result<F::Output, error::Elapsed> { Ok(future.await) }
    pub async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, error::Elapsed> { Ok(future.await) }
    pub fn interval(period: Duration) -> Interval { Interval {} }
    pub fn interval_at(start: Instant, period: Duration) -> Interval { Interval {} }
    #[derive(Debug)]
    pub struct Interval {}
    impl Interval {
        pub async fn tick(&mut self) -> Instant { Instant::now() }
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn reset(&mut self) {}
    }
    #[derive(Clone, Copy, Debug)]
    pub enum MissedTickBehavior { Burst, Delay, Skip }
    pub mod error {
        use std::fmt::{self, Display, Formatter};
        #[derive(Debug)]
        pub struct Elapsed {}
        impl Display for Elapsed { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
        impl std::error::Error for Elapsed {}
    }
}

/// Channels: both ends have one queue. Locks: their guards are plain `&mut` to the content.
pub mod sync {
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    #[derive(Debug, Default)]
    pub struct Mutex<T: ?Sized> { content: T }
    impl<T> Mutex<T> {
        pub const fn new(value: T) -> Mutex<T> { Mutex { content: value } }
        pub const fn const_new(value: T) -> Mutex<T> { Mutex { content: value } }
        pub fn into_inner(self) -> T { self.content }
    }
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<'_, T> { MutexGuard { inner: &mut self.content } }
        pub async fn lock_owned(self: Arc<Mutex<T>>) -> MutexGuard<'static, T> { MutexGuard { inner: &mut self.content } }
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> { MutexGuard { inner: &mut self.content } }
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> { Ok(MutexGuard { inner: &mut self.content }) }
        pub fn get_mut(&mut self) -> &mut T { &mut self.content }
    }
    pub struct MutexGuard<'a, T: ?Sized> { inner: &'a mut T }
    pub type OwnedMutexGuard<T> = MutexGuard<'static, T>;
    impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
    impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }
    #[derive(Debug)]
    pub struct TryLockError {}

    #[derive(Debug, Default)]
    pub struct RwLock<T: ?Sized> { content: T }
    impl<T> RwLock<T> {
        pub const fn new(value: T) -> RwLock<T> { RwLock { content: value } }
        pub const fn const_new(value: T) -> RwLock<T> { RwLock { content: value } }
        pub fn into_inner(self) -> T { self.content }
    }
    impl<T: ?Sized> RwLock<T> {
        pub async fn read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { inner: &self.content } }
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { inner: &mut self.content } }
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { inner: &self.content } }
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { inner: &mut self.content } }
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> { Ok(RwLockReadGuard { inner: &self.content }) }
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> { Ok(RwLockWriteGuard { inner: &mut self.content }) }
        pub fn get_mut(&mut self) -> &mut T { &mut self.content }
    }
    pub struct RwLockReadGuard<'a, T: ?Sized> { inner: &'a T }
    impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
    pub struct RwLockWriteGuard<'a, T: ?Sized> { inner: &'a mut T }
    impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
    impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }

    #[derive(Clone, Debug)]
    pub struct OnceCell<T> { content: Option<T> }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> { OnceCell { content: None } }
        pub const fn const_new() -> OnceCell<T> { OnceCell { content: None } }
        pub fn get(&self) -> Option<&T> { self.content.as_ref() }
        pub fn set(&self, value: T) -> Result<(), T> { self.content = Some(value); Ok(()) }
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T { let made = f().await; self.content.get_or_insert(made) }
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> { let made = f().await?; Ok(self.content.get_or_insert(made)) }
    }
    #[derive(Debug)]
    pub struct Semaphore {}
    impl Semaphore {
        pub const fn new(permits: usize) -> Semaphore { Semaphore {} }
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> { Ok(SemaphorePermit {}) }
        pub async fn acquire_owned(self: Arc<Semaphore>) -> Result<SemaphorePermit<'static>, AcquireError> { Ok(SemaphorePermit {}) }
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> { Ok(SemaphorePermit {}) }
        pub fn available_permits(&self) -> usize {}
        pub fn close(&self) {}
    }
    pub struct SemaphorePermit<'a> {}
    pub type OwnedSemaphorePermit = SemaphorePermit<'static>;
    #[derive(Debug)]
    pub struct AcquireError {}
    #[derive(Debug, Default)]
    pub struct Notify {}
    impl Notify {
        pub const fn new() -> Notify { Notify {} }
        pub async fn notified(&self) {}
        pub fn notify_one(&self) {}
        pub fn notify_waiters(&self) {}
    }

    struct Chan<T> { elem: T }
    impl<T> Chan<T> { fn none() -> Chan<T> {} }
    fn chan<T>() -> Arc<Chan<T>> { Arc::new(Chan::none()) }
    fn closed() -> bool {}

    pub mod mpsc {
        use super::{Chan, chan, closed};
        use std::sync::Arc;

        pub struct Sender<T> { chan: Arc<Chan<T>> }
        pub struct UnboundedSender<T> { chan: Arc<Chan<T>> }
        pub struct Receiver<T> { chan: Arc<Chan<T>> }
        pub struct UnboundedReceiver<T> { chan: Arc<Chan<T>> }
        pub struct Permit<'a, T> { chan: Arc<Chan<T>> }
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) { let c = chan(); (Sender { chan: c.clone() }, Receiver { chan: c }) }
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) { let c = chan(); (UnboundedSender { chan: c.clone() }, UnboundedReceiver { chan: c }) }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { *self } }
        impl<T> Clone for UnboundedSender<T> { fn clone(&self) -> UnboundedSender<T> { *self } }
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> { if closed() { return Err(error::SendError(value)); } self.chan.shared.elem = value; Ok(()) }
            pub fn try_send(&self, value: T) -> Result<(), error::TrySendError<T>> { if closed() { return Err(error::TrySendError::Full(value)); } self.chan.shared.elem = value; Ok(()) }
            pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), error::SendError<T>> { if closed() { return Err(error::SendError(value)); } self.chan.shared.elem = value; Ok(()) }
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> { if closed() { return Err(error::SendError(value)); } self.chan.shared.elem = value; Ok(()) }
            pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> { Ok(Permit { chan: self.chan }) }
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn capacity(&self) -> usize {}
        }
        impl<'a, T> Permit<'a, T> { pub fn send(self, value: T) { self.chan.shared.elem = value; } }
        impl<T> UnboundedSender<T> {
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> { if closed() { return Err(error::SendError(value)); } self.chan.shared.elem = value; Ok(()) }
            pub fn is_closed(&self) -> bool {}
        }
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> { Some(self.chan.shared.elem) }
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> { Ok(self.chan.shared.elem) }
            pub fn blocking_recv(&mut self) -> Option<T> { Some(self.chan.shared.elem) }
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize { buffer.push(self.chan.shared.elem); 0 }
            pub fn close(&mut self) {}
            pub fn len(&self) -> usize {}
        }
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T> { Some(self.chan.shared.elem) }
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> { Ok(self.chan.shared.elem) }
            pub fn blocking_recv(&mut self) -> Option<T> { Some(self.chan.shared.elem) }
            pub fn close(&mut self) {}
        }
        pub mod error {
            use std::fmt::{self, Debug, Display, Formatter};
            pub struct SendError<T>(pub T);
            impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
            impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
            impl<T> std::error::Error for SendError<T> {}
            pub enum TrySendError<T> { Full(T), Closed(T) }
            impl<T> TrySendError<T> { pub fn into_inner(self) -> T { match self { TrySendError::Full(x) => x, TrySendError::Closed(x) => x } } }
            impl<T> Debug for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
            impl<T> Display for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
            impl<T> std::error::Error for TrySendError<T> {}
            #[derive(Clone, Copy, Debug)]
            pub enum TryRecvError { Empty, Disconnected }
        }
    }
    pub mod oneshot {
        use super::{Chan, chan, closed};
        use std::sync::Arc;

        pub struct Sender<T> { chan: Arc<Chan<T>> }
        pub struct Receiver<T> { chan: Arc<Chan<T>> }
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) { let c = chan(); (Sender { chan: c.clone() }, Receiver { chan: c }) }
        impl<T> Sender<T> {
            pub fn send(self, value: T) -> Result<(), T> { if closed() { return Err(value); } self.chan.shared.elem = value; Ok(()) }
            pub fn is_closed(&self) -> bool {}
        }
        impl<T> Receiver<T> {
            pub fn try_recv(&mut self) -> Result<T, error::RecvError> { Ok(self.chan.shared.elem) }
            pub fn blocking_recv(self) -> Result<T, error::RecvError> { Ok(self.chan.shared.elem) }
            pub fn close(&mut self) {}
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
            fn poll(self: std::pin::Pin<&mut Receiver<T>>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<T, error::RecvError>> { std::task::Poll::Ready(Ok(self.inner.chan.shared.elem)) }
        }
        pub mod error {
            #[derive(Clone, Debug)]
            pub struct RecvError(());
            impl std::fmt::Display for RecvError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
            impl std::error::Error for RecvError {}
        }
    }
    pub mod broadcast {
        use super::{Chan, chan, closed};
        use std::sync::Arc;

        pub struct Sender<T> { chan: Arc<Chan<T>> }
        pub struct Receiver<T> { chan: Arc<Chan<T>> }
        pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) { let c = chan(); (Sender { chan: c.clone() }, Receiver { chan: c }) }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { *self } }
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Sender<T> { Sender { chan: chan() } }
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> { if closed() { return Err(error::SendError(value)); } self.chan.shared.elem = value; Ok(0) }
            pub fn subscribe(&self) -> Receiver<T> { Receiver { chan: self.chan } }
            pub fn receiver_count(&self) -> usize {}
        }
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Result<T, error::RecvError> { Ok(self.chan.shared.elem) }
            pub fn try_recv(&mut self) -> Result<T, error::RecvError> { Ok(self.chan.shared.elem) }
            pub fn resubscribe(&self) -> Receiver<T> { Receiver { chan: self.chan } }
        }
        pub mod error {
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
            #[derive(Clone, Debug)]
            pub enum RecvError { Closed, Lagged(u64) }
        }
    }
    pub mod watch {
        use super::{Chan, closed};
        use std::sync::Arc;
        use std::ops::Deref;

        pub struct Sender<T> { chan: Arc<Chan<T>> }
        pub struct Receiver<T> { chan: Arc<Chan<T>> }
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) { let c = Arc::new(Chan { elem: init }); (Sender { chan: c.clone() }, Receiver { chan: c }) }
        impl<T> Clone for Receiver<T> { fn clone(&self) -> Receiver<T> { *self } }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { *self } }
        pub struct Ref<'a, T> { inner: &'a T }
        impl<'a, T> Deref for Ref<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
        impl<T> Sender<T> {
            pub fn new(init: T) -> Sender<T> { Sender { chan: Arc::new(Chan { elem: init }) } }
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> { if closed() { return Err(error::SendError(value)); } self.chan.shared.elem = value; Ok(()) }
            pub fn send_replace(&self, value: T) -> T { let old = self.chan.shared.elem; self.chan.shared.elem = value; old }
            pub fn send_modify<F: FnOnce(&mut T)>(&self, f: F) { f(&mut self.chan.shared.elem); }
            pub fn borrow(&self) -> Ref<'_, T> { Ref { inner: &self.chan.shared.elem } }
            pub fn subscribe(&self) -> Receiver<T> { Receiver { chan: self.chan } }
        }
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T> { Ref { inner: &self.chan.shared.elem } }
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> { Ref { inner: &self.chan.shared.elem } }
            pub async fn changed(&mut self) -> Result<(), error::RecvError> { Ok(()) }
            pub async fn wait_for<F: FnMut(&T) -> bool>(&mut self, mut f: F) -> Result<Ref<'_, T>, error::RecvError> { f(&self.chan.shared.elem); Ok(Ref { inner: &self.chan.shared.elem }) }
        }
        pub mod error {
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
            #[derive(Clone, Debug)]
            pub struct RecvError(());
        }
    }
}

pub mod io {
    pub use std::io::{Error, ErrorKind, Result};

    /// Every reader and writer of ours says how through these two.
    pub trait AsyncRead { fn fill(&mut self, buf: &mut [u8]) {} }
    pub trait AsyncWrite { fn drain(&mut self, buf: &[u8]) {} }
    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.fill(buf); Ok(0) }
        async fn read_buf(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.fill(buf); Ok(0) }
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> { self.fill(buf); Ok(0) }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.fill(buf); Ok(0) }
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { let mut bytes: Vec<u8> = Vec::new(); self.fill(&mut bytes); buf.push_str(&bytes as &str); Ok(0) }
        fn take(self, limit: u64) -> Self { self }
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> { let mut bytes: Vec<u8> = Vec::new(); self.fill(&mut bytes); buf.push_str(&bytes as &str); Ok(0) }
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { self.fill(buf); Ok(0) }
        fn lines(mut self) -> Lines<Self> { let mut bytes: Vec<u8> = Vec::new(); self.fill(&mut bytes); Lines { text: bytes as String, reader: self } }
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub struct Lines<R> { text: String, reader: R }
    impl<R> Lines<R> { pub async fn next_line(&mut self) -> Result<Option<String>> { Ok(Some(self.text)) } }
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> { self.drain(buf); Ok(0) }
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.drain(buf); Ok(()) }
        async fn write_buf(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.drain(buf); Ok(0) }
        async fn flush(&mut self) -> Result<()> { Ok(()) }
        async fn shutdown(&mut self) -> Result<()> { Ok(()) }
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    impl<R: AsyncRead + ?Sized> AsyncRead for &mut R { fn fill(&mut self, buf: &mut [u8]) { (**self).fill(buf); } }
    impl<W: AsyncWrite + ?Sized> AsyncWrite for &mut W { fn drain(&mut self, buf: &[u8]) { (**self).drain(buf); } }
    impl AsyncRead for &[u8] { fn fill(&mut self, buf: &mut [u8]) { buf.elem = self.elem; } }
    impl AsyncBufRead for &[u8] {}
    impl AsyncWrite for Vec<u8> { fn drain(&mut self, buf: &[u8]) { self.elem = buf.elem; } }

    pub struct BufReader<R> { inner: R }
    impl<R> BufReader<R> { pub fn new(inner: R) -> BufReader<R> { BufReader { inner } } pub fn into_inner(self) -> R { self.inner } }
    impl<R: AsyncRead> AsyncRead for BufReader<R> { fn fill(&mut self, buf: &mut [u8]) { self.inner.fill(buf); } }
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    pub struct BufWriter<W> { inner: W }
    impl<W> BufWriter<W> { pub fn new(inner: W) -> BufWriter<W> { BufWriter { inner } } pub fn into_inner(self) -> W { self.inner } }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> { fn drain(&mut self, buf: &[u8]) { self.inner.drain(buf); } }
    pub struct ReadHalf<T> { inner: T }
    pub struct WriteHalf<T> { inner: T }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> { fn fill(&mut self, buf: &mut [u8]) { self.inner.fill(buf); } }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> { fn drain(&mut self, buf: &[u8]) { self.inner.drain(buf); } }
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) { (ReadHalf { inner: stream }, WriteHalf { inner: stream }) }
    pub async fn copy<R: AsyncRead + ?Sized, W: AsyncWrite + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> { let mut bytes: Vec<u8> = Vec::new(); reader.fill(&mut bytes); writer.drain(&bytes); Ok(0) }
    pub struct Stdin {}
    impl AsyncRead for Stdin {}
    pub struct Stdout {}
    impl AsyncWrite for Stdout {}
    pub fn stdin() -> Stdin { Stdin {} }
    pub fn stdout() -> Stdout { Stdout {} }
    pub fn stderr() -> Stdout { Stdout {} }
}

pub mod fs {
    use super::io::{AsyncRead, AsyncWrite, Result};
    use std::path::{Path, PathBuf};

    pub struct File { elem: u8 }
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<File> { Ok(file()) }
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<File> { Ok(file()) }
        pub async fn sync_all(&self) -> Result<()> { Ok(()) }
        pub async fn metadata(&self) -> Result<std::fs::Metadata> { std::fs::metadata("") }
    }
    fn file() -> File {}
    impl AsyncRead for File { fn fill(&mut self, buf: &mut [u8]) { buf.elem = self.elem; } }
    impl AsyncWrite for File { fn drain(&mut self, buf: &[u8]) { self.elem = buf.elem; } }
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> { Ok(Vec::new()) }
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> { Ok(String::new()) }
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> { Ok(()) }
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> { Ok(()) }
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<std::fs::Metadata> { std::fs::metadata("") }
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
}

pub mod net {
    use super::io::{AsyncRead, AsyncWrite, Result};
    use std::net::SocketAddr;

    pub struct TcpStream { elem: u8, peer: SocketAddr }
    impl TcpStream {
        pub async fn connect<A>(addr: A) -> Result<TcpStream> { Ok(stream()) }
        pub fn peer_addr(&self) -> Result<SocketAddr> { Ok(self.peer) }
        pub fn into_split(self) -> (super::io::ReadHalf<TcpStream>, super::io::WriteHalf<TcpStream>) { super::io::split(self) }
        pub fn set_nodelay(&self, on: bool) -> Result<()> { Ok(()) }
    }
    fn stream() -> TcpStream {}
    impl AsyncRead for TcpStream { fn fill(&mut self, buf: &mut [u8]) { buf.elem = self.elem; } }
    impl AsyncWrite for TcpStream { fn drain(&mut self, buf: &[u8]) { self.elem = buf.elem; } }
    pub struct TcpListener {}
    impl TcpListener {
        pub async fn bind<A>(addr: A) -> Result<TcpListener> { Ok(TcpListener {}) }
        pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> { let s = stream(); Ok((s, s.peer)) }
        pub fn local_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(std::net::SocketAddrV4::new(std::net::Ipv4Addr::LOCALHOST, 0))) }
    }
}

pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> { Ok(()) }
}
