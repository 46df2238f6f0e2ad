//! `flume` as the flow engine sees it: both ends, and all copies of an end, have one queue.

use std::fmt::{self, Debug, Display, Formatter};
use std::iter::Adapter;
use std::sync::Arc;
use std::time::Duration;

struct Chan<T> { elem: T }
impl<T> Chan<T> { fn none() -> Chan<T> {} }
fn closed() -> bool {}
pub struct Sender<T> { chan: Arc<Chan<T>> }
pub struct Receiver<T> { chan: Arc<Chan<T>> }
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) { let c = Arc::new(Chan::none()); (Sender { chan: c.clone() }, Receiver { chan: c }) }
pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) { let c = Arc::new(Chan::none()); (Sender { chan: c.clone() }, Receiver { chan: c }) }
impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { *self } }
impl<T> Clone for Receiver<T> { fn clone(&self) -> Receiver<T> { *self } }
impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> { if closed() { return Err(SendError(value)); } self.chan.shared.elem = value; Ok(()) }
    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> { if closed() { return Err(TrySendError::Full(value)); } self.chan.shared.elem = value; Ok(()) }
    pub fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendError<T>> { if closed() { return Err(SendError(value)); } self.chan.shared.elem = value; Ok(()) }
    pub async fn send_async(&self, value: T) -> Result<(), SendError<T>> { if closed() { return Err(SendError(value)); } self.chan.shared.elem = value; Ok(()) }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> { Ok(self.chan.shared.elem) }
    pub fn try_recv(&self) -> Result<T, TryRecvError> { Ok(self.chan.shared.elem) }
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { Ok(self.chan.shared.elem) }
    pub async fn recv_async(&self) -> Result<T, RecvError> { Ok(self.chan.shared.elem) }
    pub fn drain(&self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } }
    pub fn iter(&self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } }
    pub fn try_iter(&self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = Adapter<T>; fn into_iter(self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } } }
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Adapter<T>; fn into_iter(self) -> Adapter<T> { Adapter { elem: self.chan.shared.elem } } }
pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T { self.0 } }
impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> std::error::Error for SendError<T> {}
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> { pub fn into_inner(self) -> T { match self { TrySendError::Full(x) => x, TrySendError::Disconnected(x) => x } } }
impl<T> Debug for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
