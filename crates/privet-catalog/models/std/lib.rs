//! The standard library as the flow engine sees it: signatures give the types, bodies give the flows.
//! This is no code to run. It is parsed on every run and analysed like the user's own; `core` and `alloc` are other names for it.
//!
//! - An empty body means "by type": what an input position of type parameter `T` holds reaches every output position of `T`;
//!   a result without type parameters receives all arguments, unless it is `()`, `bool`, a plain number or a marker; `&mut self` receives the other arguments.
//! - Any other body means exactly what it says. Bodies need not borrow-check; moving out of `*self` copies.
//! - `elem`, `key` and `value` are summary fields: assigning adds, reading gives all that was ever put in.
//!   Slices and arrays have `elem` too, so `Vec<T>`, `[T]` and `[T; N]` are laid out alike and one may stand for the other.
//! - `self.elem = self.elem` says that elements change places: what was known of `[0]` and `[1]` apart is known no more.
//! - `shared` is one cell for all copies of a handle; a struct literal that sets it makes a new cell.
//! - A text (`str`, `String`, `Path`, ..) is one value without parts. `x as T` is "the data of x, whole, as a T".
//! - A future is laid out like its output, so an `async` body may stand for any future type; where its impl has a `poll`, awaiting calls that instead.
//! - `loop {}` stands for a panic. Adapters call their closures at once; `iter::Adapter` stands for every iterator type.

pub mod alloc;
pub mod any;
pub mod array;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod panic;
pub mod path;
pub mod pin;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
pub mod vec;

/// What every crate imports by itself.
pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default;
        pub use crate::future::{Future, IntoFuture};
        pub use crate::hash::Hash;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, drop, size_of, size_of_val};
        pub use crate::num::{AnyFloat as _, AnyInteger as _, AnyNumber as _};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub use v1 as rust_2015;
    pub use v1 as rust_2018;
    pub use v1 as rust_2021;
    pub use v1 as rust_2024;
}

/// Hints that give back what they are given.
pub mod hint {
    pub fn black_box<T>(value: T) -> T { value }
    pub fn spin_loop() {}
    pub fn unreachable_unchecked() -> ! { loop {} }
    pub fn assert_unchecked(cond: bool) {}
}
