//! tokio-stream: signatures only, the flow follows from the types.

pub use empty::{empty, Empty};
pub use futures::stream::Stream;
pub use iter::{iter, Iter};
pub use once::{once, Once};
pub use pending::{pending, Pending};
pub use stream_close::StreamNotifyClose;
pub use stream_ext::timeout::Elapsed;
pub use stream_ext::{collect::FromStream, StreamExt};
pub use stream_map::StreamMap;
pub mod wrappers {
    pub use broadcast::BroadcastStream;
    pub use interval::IntervalStream;
    pub use lines::LinesStream;
    pub use mpsc_bounded::ReceiverStream;
    pub use mpsc_unbounded::UnboundedReceiverStream;
    pub use read_dir::ReadDirStream;
    pub use signal_unix::SignalStream;
    pub use split::SplitStream;
    pub use task::JoinSetStream;
    pub use tcp_listener::TcpListenerStream;
    pub use unix_listener::UnixListenerStream;
    pub use watch::WatchStream;
    pub mod errors { pub use crate::wrappers::broadcast::BroadcastStreamRecvError; }
    mod mpsc_bounded {
        use crate::Stream;
        use tokio::sync::mpsc::Receiver;
        #[derive(Debug)]
        pub struct ReceiverStream<T> {}
        impl<T> ReceiverStream<T> { pub fn new(recv: Receiver<T>) -> Self {} pub fn into_inner(self) -> Receiver<T> {} pub fn close(&mut self) {} }
        impl<T> Stream for ReceiverStream<T> { type Item = T; }
        impl<T> AsRef<Receiver<T>> for ReceiverStream<T> { fn as_ref(&self) -> &Receiver<T> {} }
        impl<T> AsMut<Receiver<T>> for ReceiverStream<T> { fn as_mut(&mut self) -> &mut Receiver<T> {} }
        impl<T> From<Receiver<T>> for ReceiverStream<T> { fn from(recv: Receiver<T>) -> Self {} }
    }
    mod mpsc_unbounded {
        use crate::Stream;
        use tokio::sync::mpsc::UnboundedReceiver;
        #[derive(Debug)]
        pub struct UnboundedReceiverStream<T> {}
        impl<T> UnboundedReceiverStream<T> { pub fn new(recv: UnboundedReceiver<T>) -> Self {} pub fn into_inner(self) -> UnboundedReceiver<T> {} pub fn close(&mut self) {} }
        impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
        impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> { fn as_ref(&self) -> &UnboundedReceiver<T> {} }
        impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> { fn as_mut(&mut self) -> &mut UnboundedReceiver<T> {} }
        impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> { fn from(recv: UnboundedReceiver<T>) -> Self {} }
    }
    mod task {
        use crate::Stream;
        use tokio::task::{JoinError, JoinSet};
        #[derive(Debug)]
        pub struct JoinSetStream<T> {}
        impl<T> JoinSetStream<T> { pub fn new(join_set: JoinSet<T>) -> Self {} pub fn into_inner(self) -> JoinSet<T> {} }
        impl<T> Stream for JoinSetStream<T> { type Item = Result<T, JoinError>; }
        impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> { fn as_ref(&self) -> &JoinSet<T> {} }
        impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> { fn as_mut(&mut self) -> &mut JoinSet<T> {} }
        impl<T> From<JoinSet<T>> for JoinSetStream<T> { fn from(join_set: JoinSet<T>) -> Self {} }
    }
    mod broadcast {
        use futures::stream::Stream;
        use std::fmt;
        use tokio::sync::broadcast::Receiver;
        #[derive(Debug)]
        pub struct BroadcastStream<T> {}
        #[derive(Debug, Clone)]
        pub enum BroadcastStreamRecvError { Lagged(u64) }
        impl fmt::Display for BroadcastStreamRecvError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl<T: Clone> BroadcastStream<T> { pub fn new(rx: Receiver<T>) -> Self {} }
        impl<T: Clone> Stream for BroadcastStream<T> { type Item = Result<T, BroadcastStreamRecvError>; }
        impl<T: Clone> From<Receiver<T>> for BroadcastStream<T> { fn from(recv: Receiver<T>) -> Self {} }
    }
    mod watch {
        use futures::stream::Stream;
        use tokio::sync::watch::Receiver;
        #[derive(Debug)]
        pub struct WatchStream<T> {}
        impl<T: Clone> WatchStream<T> { pub fn new(rx: Receiver<T>) -> Self {} pub fn from_changes(rx: Receiver<T>) -> Self {} }
        impl<T: Clone> Stream for WatchStream<T> { type Item = T; }
        impl<T: Clone> From<Receiver<T>> for WatchStream<T> { fn from(recv: Receiver<T>) -> Self {} }
    }
    mod signal_unix {
        use crate::Stream;
        use tokio::signal::unix::Signal;
        #[derive(Debug)]
        pub struct SignalStream {}
        impl SignalStream { pub fn new(signal: Signal) -> Self {} pub fn into_inner(self) -> Signal {} }
        impl Stream for SignalStream { type Item = (); }
        impl AsRef<Signal> for SignalStream { fn as_ref(&self) -> &Signal {} }
        impl AsMut<Signal> for SignalStream { fn as_mut(&mut self) -> &mut Signal {} }
    }
    mod interval {
        use crate::Stream;
        use tokio::time::{Instant, Interval};
        #[derive(Debug)]
        pub struct IntervalStream {}
        impl IntervalStream { pub fn new(interval: Interval) -> Self {} pub fn into_inner(self) -> Interval {} }
        impl Stream for IntervalStream { type Item = Instant; }
        impl AsRef<Interval> for IntervalStream { fn as_ref(&self) -> &Interval {} }
        impl AsMut<Interval> for IntervalStream { fn as_mut(&mut self) -> &mut Interval {} }
    }
    mod tcp_listener {
        use crate::Stream;
        use std::io;
        use tokio::net::{TcpListener, TcpStream};
        #[derive(Debug)]
        pub struct TcpListenerStream {}
        impl TcpListenerStream { pub fn new(listener: TcpListener) -> Self {} pub fn into_inner(self) -> TcpListener {} }
        impl Stream for TcpListenerStream { type Item = io::Result<TcpStream>; }
        impl AsRef<TcpListener> for TcpListenerStream { fn as_ref(&self) -> &TcpListener {} }
        impl AsMut<TcpListener> for TcpListenerStream { fn as_mut(&mut self) -> &mut TcpListener {} }
    }
    mod unix_listener {
        use crate::Stream;
        use std::io;
        use tokio::net::{UnixListener, UnixStream};
        #[derive(Debug)]
        pub struct UnixListenerStream {}
        impl UnixListenerStream { pub fn new(listener: UnixListener) -> Self {} pub fn into_inner(self) -> UnixListener {} }
        impl Stream for UnixListenerStream { type Item = io::Result<UnixStream>; }
        impl AsRef<UnixListener> for UnixListenerStream { fn as_ref(&self) -> &UnixListener {} }
        impl AsMut<UnixListener> for UnixListenerStream { fn as_mut(&mut self) -> &mut UnixListener {} }
    }
    mod read_dir {
        use crate::Stream;
        use std::io;
        use tokio::fs::{DirEntry, ReadDir};
        #[derive(Debug)]
        pub struct ReadDirStream {}
        impl ReadDirStream { pub fn new(read_dir: ReadDir) -> Self {} pub fn into_inner(self) -> ReadDir {} }
        impl Stream for ReadDirStream { type Item = io::Result<DirEntry>; }
        impl AsRef<ReadDir> for ReadDirStream { fn as_ref(&self) -> &ReadDir {} }
        impl AsMut<ReadDir> for ReadDirStream { fn as_mut(&mut self) -> &mut ReadDir {} }
    }
}
mod stream_ext {
    use all::AllFuture;
    use any::AnyFuture;
    pub use chain::Chain;
    pub use chunks_timeout::ChunksTimeout;
    use collect::{Collect, FromStream};
    use core::future::Future;
    pub use filter::Filter;
    pub use filter_map::FilterMap;
    use fold::FoldFuture;
    pub use fuse::Fuse;
    use futures::stream::Stream;
    pub use map::Map;
    pub use map_while::MapWhile;
    pub use merge::Merge;
    use next::Next;
    pub use peekable::Peekable;
    pub use skip::Skip;
    pub use skip_while::SkipWhile;
    pub use take::Take;
    pub use take_while::TakeWhile;
    pub use then::Then;
    use throttle::{throttle, Throttle};
    pub use timeout::Timeout;
    pub use timeout_repeating::TimeoutRepeating;
    use tokio::time::{Duration, Interval};
    use try_next::TryNext;
    pub trait StreamExt: Stream {
        fn next(&mut self) -> Next<'_, Self> {}
        fn try_next<T, E>(&mut self) -> TryNext<'_, Self> where Self: Stream<Item = Result<T, E>> {}
        fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T {}
        fn map_while<T, F>(self, f: F) -> MapWhile<Self, F> where F: FnMut(Self::Item) -> Option<T> {}
        fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future {}
        fn merge<U>(self, other: U) -> Merge<Self, U> where U: Stream<Item = Self::Item> {}
        fn filter<F>(self, f: F) -> Filter<Self, F> where F: FnMut(&Self::Item) -> bool {}
        fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<T> {}
        fn fuse(self) -> Fuse<Self> {}
        fn take(self, n: usize) -> Take<Self> {}
        fn take_while<F>(self, f: F) -> TakeWhile<Self, F> where F: FnMut(&Self::Item) -> bool {}
        fn skip(self, n: usize) -> Skip<Self> {}
        fn skip_while<F>(self, f: F) -> SkipWhile<Self, F> where F: FnMut(&Self::Item) -> bool {}
        fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F> where F: FnMut(Self::Item) -> bool {}
        fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F> where F: FnMut(Self::Item) -> bool {}
        fn chain<U>(self, other: U) -> Chain<Self, U> where U: Stream<Item = Self::Item> {}
        fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, B, F> where F: FnMut(B, Self::Item) -> B {}
        fn collect<T>(self) -> Collect<Self, T, T::InternalCollection> where T: FromStream<Self::Item> {}
        fn timeout(self, duration: Duration) -> Timeout<Self> {}
        fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self> {}
        fn throttle(self, duration: Duration) -> Throttle<Self> {}
        fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self> {}
        fn peekable(self) -> Peekable<Self> {}
    }
    impl<St> StreamExt for St where St: Stream {}
    mod collect {
        use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
        use std::hash::Hash;
        pub trait FromStream<T>: sealed::FromStreamPriv<T> {}
        impl FromStream<()> for () {}
        impl sealed::FromStreamPriv<()> for () {
            type InternalCollection = ();
            fn initialize(arg0: sealed::Internal, _lower: usize, _upper: Option<usize>) {}
            fn extend(arg0: sealed::Internal, _collection: &mut (), _item: ()) -> bool {}
            fn finalize(arg0: sealed::Internal, _collection: &mut ()) {}
        }
        impl<T: AsRef<str>> FromStream<T> for String {}
        impl<T: AsRef<str>> sealed::FromStreamPriv<T> for String {
            type InternalCollection = String;
            fn initialize(arg0: sealed::Internal, _lower: usize, _upper: Option<usize>) -> String {}
            fn extend(arg0: sealed::Internal, collection: &mut String, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut String) -> String {}
        }
        impl<T> FromStream<T> for Vec<T> {}
        impl<T> sealed::FromStreamPriv<T> for Vec<T> {
            type InternalCollection = Vec<T>;
            fn initialize(arg0: sealed::Internal, lower: usize, _upper: Option<usize>) -> Vec<T> {}
            fn extend(arg0: sealed::Internal, collection: &mut Vec<T>, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut Vec<T>) -> Vec<T> {}
        }
        impl<T> FromStream<T> for VecDeque<T> {}
        impl<T> sealed::FromStreamPriv<T> for VecDeque<T> {
            type InternalCollection = VecDeque<T>;
            fn initialize(arg0: sealed::Internal, lower: usize, _upper: Option<usize>) -> VecDeque<T> {}
            fn extend(arg0: sealed::Internal, collection: &mut VecDeque<T>, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut VecDeque<T>) -> VecDeque<T> {}
        }
        impl<T> FromStream<T> for LinkedList<T> {}
        impl<T> sealed::FromStreamPriv<T> for LinkedList<T> {
            type InternalCollection = LinkedList<T>;
            fn initialize(arg0: sealed::Internal, _lower: usize, _upper: Option<usize>) -> LinkedList<T> {}
            fn extend(arg0: sealed::Internal, collection: &mut LinkedList<T>, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut LinkedList<T>) -> LinkedList<T> {}
        }
        impl<T: Ord> FromStream<T> for BTreeSet<T> {}
        impl<T: Ord> sealed::FromStreamPriv<T> for BTreeSet<T> {
            type InternalCollection = BTreeSet<T>;
            fn initialize(arg0: sealed::Internal, _lower: usize, _upper: Option<usize>) -> BTreeSet<T> {}
            fn extend(arg0: sealed::Internal, collection: &mut BTreeSet<T>, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut BTreeSet<T>) -> BTreeSet<T> {}
        }
        impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
        impl<K: Ord, V> sealed::FromStreamPriv<(K, V)> for BTreeMap<K, V> {
            type InternalCollection = BTreeMap<K, V>;
            fn initialize(arg0: sealed::Internal, _lower: usize, _upper: Option<usize>) -> BTreeMap<K, V> {}
            fn extend(arg0: sealed::Internal, collection: &mut BTreeMap<K, V>, arg2: (K, V)) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut BTreeMap<K, V>) -> BTreeMap<K, V> {}
        }
        impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
        impl<T: Eq + Hash> sealed::FromStreamPriv<T> for HashSet<T> {
            type InternalCollection = HashSet<T>;
            fn initialize(arg0: sealed::Internal, lower: usize, _upper: Option<usize>) -> HashSet<T> {}
            fn extend(arg0: sealed::Internal, collection: &mut HashSet<T>, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut HashSet<T>) -> HashSet<T> {}
        }
        impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
        impl<K: Eq + Hash, V> sealed::FromStreamPriv<(K, V)> for HashMap<K, V> {
            type InternalCollection = HashMap<K, V>;
            fn initialize(arg0: sealed::Internal, lower: usize, _upper: Option<usize>) -> HashMap<K, V> {}
            fn extend(arg0: sealed::Internal, collection: &mut HashMap<K, V>, arg2: (K, V)) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut HashMap<K, V>) -> HashMap<K, V> {}
        }
        impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
        impl<T: Ord> sealed::FromStreamPriv<T> for BinaryHeap<T> {
            type InternalCollection = BinaryHeap<T>;
            fn initialize(arg0: sealed::Internal, lower: usize, _upper: Option<usize>) -> BinaryHeap<T> {}
            fn extend(arg0: sealed::Internal, collection: &mut BinaryHeap<T>, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut BinaryHeap<T>) -> BinaryHeap<T> {}
        }
        impl<T> FromStream<T> for Box<[T]> {}
        impl<T> sealed::FromStreamPriv<T> for Box<[T]> {
            type InternalCollection = Vec<T>;
            fn initialize(arg0: sealed::Internal, lower: usize, upper: Option<usize>) -> Vec<T> {}
            fn extend(arg0: sealed::Internal, collection: &mut Vec<T>, item: T) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut Vec<T>) -> Box<[T]> {}
        }
        impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}
        impl<T, U, E> sealed::FromStreamPriv<Result<T, E>> for Result<U, E> where U: FromStream<T> {
            type InternalCollection = Result<U::InternalCollection, E>;
            fn initialize(arg0: sealed::Internal, lower: usize, upper: Option<usize>) -> Result<U::InternalCollection, E> {}
            fn extend(arg0: sealed::Internal, collection: &mut Self::InternalCollection, item: Result<T, E>) -> bool {}
            fn finalize(arg0: sealed::Internal, collection: &mut Self::InternalCollection) -> Result<U, E> {}
        }
        mod sealed { pub struct Internal; }
    }
    mod timeout {
        use std::fmt;
        #[derive(Debug)]
        pub struct Elapsed {}
        impl fmt::Display for Elapsed { fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl From<Elapsed> for std::io::Error { fn from(_err: Elapsed) -> std::io::Error {} }
    }
}
pub mod adapters {
    pub use crate::stream_ext::{Chain, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then};
    pub use crate::stream_ext::{ChunksTimeout, Timeout, TimeoutRepeating};
}
mod empty {
    use crate::Stream;
    #[derive(Debug)]
    pub struct Empty<T> {}
    pub fn empty<T>() -> Empty<T> {}
    impl<T> Stream for Empty<T> { type Item = T; }
}
mod iter {
    use crate::Stream;
    #[derive(Debug)]
    pub struct Iter<I> {}
    pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator {}
    impl<I> Stream for Iter<I> where I: Iterator { type Item = I::Item; }
}
mod once {
    use crate::Stream;
    #[derive(Debug)]
    pub struct Once<T> {}
    pub fn once<T>(value: T) -> Once<T> {}
    impl<T> Stream for Once<T> { type Item = T; }
}
mod pending {
    use crate::Stream;
    #[derive(Debug)]
    pub struct Pending<T> {}
    pub fn pending<T>() -> Pending<T> {}
    impl<T> Stream for Pending<T> { type Item = T; }
}
mod stream_map {
    use crate::Stream;
    use std::borrow::Borrow;
    use std::hash::Hash;
    use std::task::{Context, Poll};
    #[derive(Default, Debug)]
    pub struct StreamMap<K, V> {}
    impl<K, V> StreamMap<K, V> {
        pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {}
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)> {}
        pub fn new() -> StreamMap<K, V> {}
        pub fn with_capacity(capacity: usize) -> StreamMap<K, V> {}
        pub fn keys(&self) -> impl Iterator<Item = &K> {}
        pub fn values(&self) -> impl Iterator<Item = &V> {}
        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn insert(&mut self, k: K, stream: V) -> Option<V> where K: Hash + Eq {}
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    }
    impl<K, V> StreamMap<K, V> where K: Clone, V: Stream {
        pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize {}
        pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize> {}
    }
    impl<K, V> Stream for StreamMap<K, V> where K: Clone, V: Stream { type Item = (K, V::Item); }
    impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self {} }
    impl<K, V> Extend<(K, V)> for StreamMap<K, V> { fn extend<T>(&mut self, iter: T) where T: IntoIterator<Item = (K, V)> {} }
}
