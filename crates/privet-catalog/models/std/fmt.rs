//! Formatting: whatever a `fmt` writes is in the formatter's `text`. The format macros are the engine's.

pub type Result = crate::result::Result<(), Error>;
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;
impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl crate::error::Error for Error {}

pub struct Formatter<'a> { text: String }
impl<'a> Formatter<'a> {
    pub fn new() -> Formatter<'a> { Formatter { text: String::new() } }
    pub fn into_text(self) -> String { self.text }
    pub fn write_str(&mut self, text: &str) -> Result { self.text.push_str(text); Ok(()) }
    pub fn write_char(&mut self, ch: char) -> Result { self.text.push(ch); Ok(()) }
    pub fn write_fmt(&mut self, args: Arguments<'_>) -> Result { self.text.push_str(args.text); Ok(()) }
    pub fn pad(&mut self, text: &str) -> Result { self.text.push_str(text); Ok(()) }
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, digits: &str) -> Result { self.text.push_str(digits); Ok(()) }
    pub fn alternate(&self) -> bool {}
    pub fn sign_plus(&self) -> bool {}
    pub fn width(&self) -> Option<usize> { None }
    pub fn precision(&self) -> Option<usize> { None }
    pub fn fill(&self) -> char { ' ' }
    pub fn debug_struct(&mut self, name: &str) -> DebugStruct<'_> { DebugStruct { fmt: self } }
    pub fn debug_tuple(&mut self, name: &str) -> DebugTuple<'_> { DebugTuple { fmt: self } }
    pub fn debug_list(&mut self) -> DebugStruct<'_> { DebugStruct { fmt: self } }
    pub fn debug_set(&mut self) -> DebugStruct<'_> { DebugStruct { fmt: self } }
    pub fn debug_map(&mut self) -> DebugMap<'_> { DebugMap { fmt: self } }
}

/// The builders of derived-looking output: each value is formatted with its own `Debug`.
pub struct DebugStruct<'a> { fmt: &'a mut Formatter<'a> }
pub type DebugList<'a> = DebugStruct<'a>;
pub type DebugSet<'a> = DebugStruct<'a>;
impl<'a> DebugStruct<'a> {
    pub fn field<T: Debug + ?Sized>(&mut self, name: &str, value: &T) -> &mut DebugStruct<'a> { Debug::fmt(value, self.fmt); self }
    pub fn field_with<F: FnOnce(&mut Formatter<'_>) -> Result>(&mut self, name: &str, f: F) -> &mut DebugStruct<'a> { f(self.fmt); self }
    pub fn entry<T: Debug + ?Sized>(&mut self, value: &T) -> &mut DebugStruct<'a> { Debug::fmt(value, self.fmt); self }
    pub fn entries<I: IntoIterator>(&mut self, values: I) -> &mut DebugStruct<'a> { if let Some(x) = values.into_iter().next() { Debug::fmt(&x, self.fmt); } self }
    pub fn finish(&mut self) -> Result { Ok(()) }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
}
pub struct DebugTuple<'a> { fmt: &'a mut Formatter<'a> }
impl<'a> DebugTuple<'a> {
    pub fn field<T: Debug + ?Sized>(&mut self, value: &T) -> &mut DebugTuple<'a> { Debug::fmt(value, self.fmt); self }
    pub fn finish(&mut self) -> Result { Ok(()) }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
}
pub struct DebugMap<'a> { fmt: &'a mut Formatter<'a> }
impl<'a> DebugMap<'a> {
    pub fn entry<K: Debug + ?Sized, V: Debug + ?Sized>(&mut self, key: &K, value: &V) -> &mut DebugMap<'a> { Debug::fmt(key, self.fmt); Debug::fmt(value, self.fmt); self }
    pub fn key<K: Debug + ?Sized>(&mut self, key: &K) -> &mut DebugMap<'a> { Debug::fmt(key, self.fmt); self }
    pub fn value<V: Debug + ?Sized>(&mut self, value: &V) -> &mut DebugMap<'a> { Debug::fmt(value, self.fmt); self }
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) -> &mut DebugMap<'a> {
        if let Some((k, v)) = pairs.into_iter().next() { Debug::fmt(&k, self.fmt); Debug::fmt(&v, self.fmt); }
        self
    }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

/// What `format_args!` gives.
#[derive(Clone, Copy)]
pub struct Arguments<'a> { text: &'a str }
impl<'a> Arguments<'a> { pub fn as_str(&self) -> Option<&'static str> { Some(self.text) } }
impl<'a> Display for Arguments<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(self.text) } }
impl<'a> Debug for Arguments<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(self.text) } }
pub fn format(args: Arguments<'_>) -> String { *args.text as String }
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result { output.write_str(args.text) }
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> { FromFn { f } }
pub struct FromFn<F> { f: F }
impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.f)(f) } }
impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.f)(f) } }

pub trait Write {
    fn write_str(&mut self, text: &str) -> Result;
    fn write_char(&mut self, ch: char) -> Result { self.write_str(&(ch as String)) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { self.write_str(args.text) }
}
impl<'a> Write for Formatter<'a> { fn write_str(&mut self, text: &str) -> Result { self.text.push_str(text); Ok(()) } }
impl<W: Write + ?Sized> Write for &mut W { fn write_str(&mut self, text: &str) -> Result { (**self).write_str(text) } }

pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

impl<T: Display + ?Sized> Display for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(*self, f) } }
impl<T: Display + ?Sized> Display for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(*self, f) } }
impl<T: Debug + ?Sized> Debug for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(*self, f) } }
impl<T: Debug + ?Sized> Debug for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(*self, f) } }
impl<N: crate::num::AnyNumber> Display for N { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.text.take_in(*self); Ok(()) } }
impl<N: crate::num::AnyNumber> Debug for N { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.text.take_in(*self); Ok(()) } }
impl<N: crate::num::AnyNumber> LowerHex for N { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.text.take_in(*self); Ok(()) } }
impl<N: crate::num::AnyNumber> UpperHex for N { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.text.take_in(*self); Ok(()) } }
impl<N: crate::num::AnyNumber> Binary for N { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.text.take_in(*self); Ok(()) } }
impl Display for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.text.take_in(*self); Ok(()) } }
impl Debug for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.text.take_in(*self); Ok(()) } }
impl Debug for () { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl Debug for dyn crate::any::Any { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Debug for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<A: Debug> Debug for (A,) { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self.0, f) } }
impl<A: Debug, B: Debug> Debug for (A, B) { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f) } }
impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f) } }
impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Debug::fmt(&self.3, f) } }
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Debug::fmt(&self.3, f); Debug::fmt(&self.4, f) } }
