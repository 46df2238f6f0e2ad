//! `parking_lot` as the flow engine sees it: locks whose guards are plain `&mut` to the content.

use std::ops::{Deref, DerefMut};

#[derive(Debug, Default)]
pub struct Mutex<T: ?Sized> { content: T }
pub type FairMutex<T> = Mutex<T>;
pub type ReentrantMutex<T> = Mutex<T>;
impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T> { Mutex { content: value } }
    pub fn into_inner(self) -> T { self.content }
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<'_, T> { MutexGuard { inner: &mut self.content } }
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> { Some(MutexGuard { inner: &mut self.content }) }
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, T>> { Some(MutexGuard { inner: &mut self.content }) }
    pub fn get_mut(&mut self) -> &mut T { &mut self.content }
    pub fn is_locked(&self) -> bool {}
}
pub struct MutexGuard<'a, T: ?Sized> { inner: &'a mut T }
impl<'a, T: ?Sized> MutexGuard<'a, T> { pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(guard: MutexGuard<'a, T>, f: F) -> MutexGuard<'a, U> { MutexGuard { inner: f(guard.inner) } } }
pub type MappedMutexGuard<'a, T> = MutexGuard<'a, T>;
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }

#[derive(Debug, Default)]
pub struct RwLock<T: ?Sized> { content: T }
impl<T> RwLock<T> {
    pub const fn new(value: T) -> RwLock<T> { RwLock { content: value } }
    pub fn into_inner(self) -> T { self.content }
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { inner: &self.content } }
    pub fn write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { inner: &mut self.content } }
    pub fn upgradable_read(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { inner: &mut self.content } }
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> { Some(RwLockReadGuard { inner: &self.content }) }
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> { Some(RwLockWriteGuard { inner: &mut self.content }) }
    pub fn get_mut(&mut self) -> &mut T { &mut self.content }
}
pub struct RwLockReadGuard<'a, T: ?Sized> { inner: &'a T }
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> { pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(guard: RwLockReadGuard<'a, T>, f: F) -> RwLockReadGuard<'a, U> { RwLockReadGuard { inner: f(guard.inner) } } }
pub type MappedRwLockReadGuard<'a, T> = RwLockReadGuard<'a, T>;
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
pub struct RwLockWriteGuard<'a, T: ?Sized> { inner: &'a mut T }
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(guard: RwLockWriteGuard<'a, T>, f: F) -> RwLockWriteGuard<'a, U> { RwLockWriteGuard { inner: f(guard.inner) } }
    pub fn downgrade(guard: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T> { RwLockReadGuard { inner: guard.inner } }
}
impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }

#[derive(Debug, Default)]
pub struct Condvar {}
impl Condvar {
    pub const fn new() -> Condvar { Condvar {} }
    pub fn wait<T: ?Sized>(&self, guard: &mut MutexGuard<'_, T>) {}
    pub fn notify_one(&self) -> bool {}
    pub fn notify_all(&self) -> usize {}
}
pub struct Once {}
impl Once {
    pub const fn new() -> Once { Once {} }
    pub fn call_once<F: FnOnce()>(&self, f: F) { f(); }
}
