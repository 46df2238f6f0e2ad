//! `Arc`, locks, once cells, atomics and channels. A lock's guard is a plain `&mut` to its content.

use crate::borrow::{Borrow, Cow};
use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::time::Duration;

pub struct Arc<T: ?Sized> { shared: T }

impl<T> Arc<T> {
    pub fn new(value: T) -> Arc<T> { Arc { shared: value } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Arc<T> { let weak = Weak::new(); Arc { shared: f(&weak) } }
    pub fn pin(value: T) -> Pin<Arc<T>> { Pin { inner: Arc { shared: value } } }
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> { if Arc::strong_count(&this) == 1 { return Ok(this.shared); } Err(this) }
    pub fn into_inner(this: Arc<T>) -> Option<T> { Some(this.shared) }
    pub fn unwrap_or_clone(this: Arc<T>) -> T where T: Clone { this.shared }
}
impl<T: ?Sized> Arc<T> {
    pub fn as_ptr(this: &Arc<T>) -> *const T { &this.shared }
    pub fn into_raw(this: Arc<T>) -> *const T { &this.shared }
    pub unsafe fn from_raw(raw: *const T) -> Arc<T> { Arc { shared: *raw } }
    pub fn downgrade(this: &Arc<T>) -> Weak<T> { Weak { handle: *this } }
    pub fn weak_count(this: &Arc<T>) -> usize {}
    pub fn strong_count(this: &Arc<T>) -> usize {}
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> { Some(&mut this.shared) }
    pub fn make_mut(this: &mut Arc<T>) -> &mut T where T: Clone { *this = Arc { shared: this.shared.clone() }; &mut this.shared }
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {}
}
impl Arc<dyn crate::any::Any + Send + Sync> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Arc<T>, Arc<dyn crate::any::Any + Send + Sync>> { if self.is::<T>() { return Ok(self); } Err(self) }
}

pub struct Weak<T: ?Sized> { handle: Arc<T> }
impl<T: ?Sized> Weak<T> {
    pub fn new() -> Weak<T> {}
    pub fn upgrade(&self) -> Option<Arc<T>> { Some(self.handle) }
    pub fn strong_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
}
impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> { *self } }
impl<T> Default for Weak<T> { fn default() -> Weak<T> { Weak::new() } }
impl<T: ?Sized> Debug for Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }

impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T> { *self } }
impl<T: ?Sized> Deref for Arc<T> { type Target = T; fn deref(&self) -> &T { &self.shared } }
impl<T: ?Sized> AsRef<T> for Arc<T> { fn as_ref(&self) -> &T { &self.shared } }
impl<T: ?Sized> Borrow<T> for Arc<T> { fn borrow(&self) -> &T { &self.shared } }
impl<T: Default> Default for Arc<T> { fn default() -> Arc<T> { Arc { shared: T::default() } } }
impl<T: Debug + ?Sized> Debug for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.shared, f) } }
impl<T: Display + ?Sized> Display for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.shared, f) } }
impl<T: ?Sized + PartialEq> PartialEq for Arc<T> { fn eq(&self, other: &Arc<T>) -> bool {} }
impl<T: ?Sized + Eq> Eq for Arc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {}
impl<T: ?Sized + Ord> Ord for Arc<T> {}
impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Arc<T> {}
impl<T: crate::error::Error> crate::error::Error for Arc<T> {}
impl<T> From<T> for Arc<T> { fn from(value: T) -> Arc<T> { Arc { shared: value } } }
impl From<&str> for Arc<str> { fn from(text: &str) -> Arc<str> { Arc { shared: *text } } }
impl From<String> for Arc<str> { fn from(text: String) -> Arc<str> { Arc { shared: text } } }
impl<'a> From<Cow<'a, str>> for Arc<str> { fn from(text: Cow<'a, str>) -> Arc<str> { Arc { shared: text.into_owned() } } }
impl<T: ?Sized> From<Box<T>> for Arc<T> { fn from(boxed: Box<T>) -> Arc<T> { Arc { shared: boxed.inner } } }
impl<T> From<Vec<T>> for Arc<[T]> { fn from(all: Vec<T>) -> Arc<[T]> { Arc { shared: all } } }
impl<T: Clone> From<&[T]> for Arc<[T]> { fn from(all: &[T]) -> Arc<[T]> { Arc { shared: all.to_vec() } } }
impl<T> FromIterator<T> for Arc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]> { Arc { shared: Vec::from_iter(iter) } } }

pub type LockResult<G> = Result<G, PoisonError<G>>;
pub type TryLockResult<G> = Result<G, TryLockError<G>>;
pub struct PoisonError<G> { guard: G }
impl<G> PoisonError<G> {
    pub fn new(guard: G) -> PoisonError<G> { PoisonError { guard } }
    pub fn into_inner(self) -> G { self.guard }
    pub fn get_ref(&self) -> &G { &self.guard }
    pub fn get_mut(&mut self) -> &mut G { &mut self.guard }
}
impl<G> Debug for PoisonError<G> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<G> Display for PoisonError<G> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<G> crate::error::Error for PoisonError<G> {}
pub enum TryLockError<G> { Poisoned(PoisonError<G>), WouldBlock }
impl<G> Debug for TryLockError<G> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<G> Display for TryLockError<G> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }

/// A lock is seldom poisoned; when it is, the error holds the same guard.
fn lock_result<G>(guard: G) -> LockResult<G> {
    if is_poisoned() { return Err(PoisonError { guard }); }
    Ok(guard)
}
fn is_poisoned() -> bool {}

#[derive(Debug, Default)]
pub struct Mutex<T: ?Sized> { content: T }
impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T> { Mutex { content: value } }
    pub fn into_inner(self) -> LockResult<T> { lock_result(self.content) }
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> { lock_result(MutexGuard { inner: &mut self.content }) }
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> { Ok(MutexGuard { inner: &mut self.content }) }
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> { lock_result(&mut self.content) }
}
impl<T> From<T> for Mutex<T> { fn from(value: T) -> Mutex<T> { Mutex { content: value } } }

pub struct MutexGuard<'a, T: ?Sized> { inner: &'a mut T }
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }
impl<'a, T: Debug + ?Sized> Debug for MutexGuard<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(self.inner, f) } }
impl<'a, T: Display + ?Sized> Display for MutexGuard<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(self.inner, f) } }

#[derive(Debug, Default)]
pub struct RwLock<T: ?Sized> { content: T }
impl<T> RwLock<T> {
    pub const fn new(value: T) -> RwLock<T> { RwLock { content: value } }
    pub fn into_inner(self) -> LockResult<T> { lock_result(self.content) }
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> { lock_result(RwLockReadGuard { inner: &self.content }) }
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> { Ok(RwLockReadGuard { inner: &self.content }) }
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> { lock_result(RwLockWriteGuard { inner: &mut self.content }) }
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> { Ok(RwLockWriteGuard { inner: &mut self.content }) }
    pub fn is_poisoned(&self) -> bool {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> { lock_result(&mut self.content) }
}
impl<T> From<T> for RwLock<T> { fn from(value: T) -> RwLock<T> { RwLock { content: value } } }

pub struct RwLockReadGuard<'a, T: ?Sized> { inner: &'a T }
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: Debug + ?Sized> Debug for RwLockReadGuard<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(self.inner, f) } }
impl<'a, T: Display + ?Sized> Display for RwLockReadGuard<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(self.inner, f) } }
pub struct RwLockWriteGuard<'a, T: ?Sized> { inner: &'a mut T }
impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }
impl<'a, T: Debug + ?Sized> Debug for RwLockWriteGuard<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(self.inner, f) } }
impl<'a, T: Display + ?Sized> Display for RwLockWriteGuard<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(self.inner, f) } }

#[derive(Clone, Debug)]
pub struct OnceLock<T> { content: Option<T> }
impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T> { OnceLock { content: None } }
    pub fn get(&self) -> Option<&T> { self.content.as_ref() }
    pub fn get_mut(&mut self) -> Option<&mut T> { self.content.as_mut() }
    pub fn wait(&self) -> &T { self.content.as_ref().unwrap() }
    pub fn set(&self, value: T) -> Result<(), T> { if self.content.is_some() { return Err(value); } self.content = Some(value); Ok(()) }
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { self.content.get_or_insert_with(f) }
    pub fn into_inner(self) -> Option<T> { self.content }
    pub fn take(&mut self) -> Option<T> { self.content.take() }
}
impl<T> Default for OnceLock<T> { fn default() -> OnceLock<T> { OnceLock { content: None } } }
impl<T> From<T> for OnceLock<T> { fn from(value: T) -> OnceLock<T> { OnceLock { content: Some(value) } } }

/// The closure is called at once: when makes no difference to what flows.
#[derive(Debug)]
pub struct LazyLock<T, F = fn() -> T> { content: T, init: F }
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> { LazyLock { content: f(), init: f } }
    pub fn force(this: &LazyLock<T, F>) -> &T { &this.content }
    pub fn into_inner(this: LazyLock<T, F>) -> Result<T, F> { Ok(this.content) }
}
impl<T, F> Deref for LazyLock<T, F> { type Target = T; fn deref(&self) -> &T { &self.content } }

#[derive(Debug, Default)]
pub struct Condvar {}
impl Condvar {
    pub const fn new() -> Condvar { Condvar {} }
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> { lock_result(guard) }
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, mut condition: F) -> LockResult<MutexGuard<'a, T>> { condition(guard.inner); lock_result(guard) }
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> { lock_result((guard, WaitTimeoutResult {})) }
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}
#[derive(Clone, Copy, Debug)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult { pub fn timed_out(&self) -> bool {} }

#[derive(Debug)]
pub struct Barrier {}
impl Barrier {
    pub const fn new(n: usize) -> Barrier { Barrier {} }
    pub fn wait(&self) {}
}
#[derive(Debug)]
pub struct Once {}
impl Once {
    pub const fn new() -> Once { Once {} }
    pub fn call_once<F: FnOnce()>(&self, f: F) { f(); }
    pub fn is_completed(&self) -> bool {}
}

/// Atomics: cells whose type is the number they hold.
pub mod atomic {
    #[derive(Debug, Default)]
    pub struct Atomic<T> { content: T }
    pub type AtomicBool = Atomic<bool>;
    pub type AtomicI8 = Atomic<i8>;
    pub type AtomicI16 = Atomic<i16>;
    pub type AtomicI32 = Atomic<i32>;
    pub type AtomicI64 = Atomic<i64>;
    pub type AtomicIsize = Atomic<isize>;
    pub type AtomicU8 = Atomic<u8>;
    pub type AtomicU16 = Atomic<u16>;
    pub type AtomicU32 = Atomic<u32>;
    pub type AtomicU64 = Atomic<u64>;
    pub type AtomicUsize = Atomic<usize>;
    pub type AtomicPtr<T> = Atomic<*mut T>;
    impl<T> Atomic<T> {
        pub const fn new(value: T) -> Atomic<T> { Atomic { content: value } }
        pub fn load(&self, order: Ordering) -> T { self.content }
        pub fn store(&self, value: T, order: Ordering) { self.content = value; }
        pub fn swap(&self, value: T, order: Ordering) -> T { let old = self.content; self.content = value; old }
        pub fn compare_exchange(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {
            let old = self.content;
            if old == current { self.content = new; return Ok(old); }
            Err(old)
        }
        pub fn compare_exchange_weak(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> { self.compare_exchange(current, new, success, failure) }
        pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<T, T> {
            let old = self.content;
            match f(old) { Some(new) => { self.content = new; Ok(old) } None => Err(old) }
        }
        pub fn fetch_add(&self, value: T, order: Ordering) -> T { let old = self.content; self.content += value; old }
        pub fn fetch_sub(&self, value: T, order: Ordering) -> T { let old = self.content; self.content -= value; old }
        pub fn fetch_max(&self, value: T, order: Ordering) -> T { let old = self.content; self.content += value; old }
        pub fn fetch_min(&self, value: T, order: Ordering) -> T { let old = self.content; self.content += value; old }
        pub fn fetch_and(&self, value: T, order: Ordering) -> T { let old = self.content; self.content += value; old }
        pub fn fetch_or(&self, value: T, order: Ordering) -> T { let old = self.content; self.content += value; old }
        pub fn fetch_xor(&self, value: T, order: Ordering) -> T { let old = self.content; self.content += value; old }
        pub fn into_inner(self) -> T { self.content }
        pub fn get_mut(&mut self) -> &mut T { &mut self.content }
    }
    impl<T> From<T> for Atomic<T> { fn from(value: T) -> Atomic<T> { Atomic { content: value } } }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
    pub fn fence(order: Ordering) {}
}

/// Channels: both ends, and all copies of an end, have one queue.
pub mod mpsc {
    use crate::fmt::{self, Debug, Display, Formatter};
    use crate::iter::Adapter;
    use crate::rc::Rc;
    use crate::time::Duration;

    struct Chan<T> { elem: T }
    pub struct Sender<T> { chan: Rc<Chan<T>> }
    pub struct SyncSender<T> { chan: Rc<Chan<T>> }
    pub struct Receiver<T> { chan: Rc<Chan<T>> }
    fn chan<T>() -> Rc<Chan<T>> { Rc::new(Chan::none()) }
    impl<T> Chan<T> { fn none() -> Chan<T> {} }

    pub fn channel<T>() -> (Sender<T>, Receiver<T>) { let c = chan(); (Sender { chan: c.clone() }, Receiver { chan: c }) }
    pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) { let c = chan(); (SyncSender { chan: c.clone() }, Receiver { chan: c }) }

    impl<T> Sender<T> {
        pub fn send(&self, value: T) -> Result<(), SendError<T>> {
            if closed() { return Err(SendError(value)); }
            self.chan.shared.elem = value;
            Ok(())
        }
    }
    impl<T> SyncSender<T> {
        pub fn send(&self, value: T) -> Result<(), SendError<T>> {
            if closed() { return Err(SendError(value)); }
            self.chan.shared.elem = value;
            Ok(())
        }
        pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
            if closed() { return Err(TrySendError::Full(value)); }
            self.chan.shared.elem = value;
            Ok(())
        }
    }
    fn closed() -> bool {}
    impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { *self } }
    impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T> { *self } }
    impl<T> Receiver<T> {
        pub fn recv(&self) -> Result<T, RecvError> { Ok(self.chan.shared.elem) }
        pub fn try_recv(&self) -> Result<T, TryRecvError> { Ok(self.chan.shared.elem) }
        pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { Ok(self.chan.shared.elem) }
        pub fn iter(&self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } }
        pub fn try_iter(&self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } }
    }
    impl<T> IntoIterator for Receiver<T> {
        type Item = T;
        type IntoIter = Adapter<T>;
        fn into_iter(self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } }
    }
    impl<'a, T> IntoIterator for &'a Receiver<T> {
        type Item = T;
        type IntoIter = Adapter<T>;
        fn into_iter(self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } }
    }
    pub struct SendError<T>(pub T);
    impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
    impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
    impl<T> crate::error::Error for SendError<T> {}
    pub enum TrySendError<T> { Full(T), Disconnected(T) }
    impl<T> Debug for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
    impl<T> Display for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
    #[derive(Clone, Copy, Debug)]
    pub struct RecvError;
    impl Display for RecvError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
    impl crate::error::Error for RecvError {}
    #[derive(Clone, Copy, Debug)]
    pub enum TryRecvError { Empty, Disconnected }
    #[derive(Clone, Copy, Debug)]
    pub enum RecvTimeoutError { Timeout, Disconnected }
}
