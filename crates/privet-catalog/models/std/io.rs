//! Reading and writing: all goes through `read`, `write` and `fill_buf` of the type at hand.

use crate::fmt::{self, Arguments, Debug, Display, Formatter};
use crate::iter::Adapter;

pub type Result<T> = crate::result::Result<T, Error>;
pub struct Error { inner: Box<dyn crate::error::Error + Send + Sync> }
impl Error {
    pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error { Error { inner: error.into() } }
    pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error { Error { inner: error.into() } }
    pub fn last_os_error() -> Error {}
    pub fn from_raw_os_error(code: i32) -> Error {}
    pub fn raw_os_error(&self) -> Option<i32> { None }
    pub fn kind(&self) -> ErrorKind { ErrorKind::Other }
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> { Some(&self.inner.inner) }
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> { Some(self.inner) }
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> { Some(&mut self.inner.inner) }
}
impl Debug for Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.inner, f) } }
impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.inner, f) } }
impl crate::error::Error for Error {}
impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error { Error::last_os_error() } }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, ConnectionAborted, NotConnected, AddrInUse, BrokenPipe, AlreadyExists, WouldBlock, InvalidInput, InvalidData, TimedOut, WriteZero, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
impl Display for ErrorKind { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf) }
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { let mut bytes: Vec<u8> = Vec::new(); let n = self.read(&mut bytes)?; buf.take_in(bytes); Ok(n) }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { self.read(buf)?; Ok(()) }
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> { self.read(bufs.elem) }
    fn by_ref(&mut self) -> &mut Self { self }
    fn bytes(mut self) -> Adapter<Result<u8>> { let mut bytes: Vec<u8> = Vec::new(); match self.read(&mut bytes) { Ok(_) => Adapter { elem: Ok(bytes.elem) }, Err(e) => Adapter { elem: Err(e) } } }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> { Chain { first: self, second: next } }
    fn take(self, limit: u64) -> Take<Self> { Take { inner: self } }
}
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf)?; Ok(()) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> { self.write_all(args.text.as_bytes()) }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> { self.write(bufs.elem) }
    fn by_ref(&mut self) -> &mut Self { self }
}
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { let bytes = self.fill_buf()?; buf.elem = bytes.elem; Ok(0) }
    fn skip_until(&mut self, byte: u8) -> Result<usize> { Ok(0) }
    fn read_line(&mut self, buf: &mut String) -> Result<usize> { let bytes = self.fill_buf()?; buf.take_in(bytes); Ok(0) }
    fn split(mut self, byte: u8) -> Adapter<Result<Vec<u8>>> { match self.fill_buf() { Ok(bytes) => Adapter { elem: Ok(bytes.to_vec()) }, Err(e) => Adapter { elem: Err(e) } } }
    fn lines(mut self) -> Lines<Self> { match self.fill_buf() { Ok(bytes) => Adapter { elem: Ok(*bytes as String) }, Err(e) => Adapter { elem: Err(e) } } }
}
pub type Lines<B> = Adapter<Result<String>>;
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> { Ok(()) }
    fn stream_position(&mut self) -> Result<u64> { Ok(0) }
}
#[derive(Clone, Copy, Debug)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub trait IsTerminal { fn is_terminal(&self) -> bool {} }

impl<R: Read + ?Sized> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) } }
impl<R: Read + ?Sized> Read for Box<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
impl Read for &[u8] { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.elem; Ok(0) } }
impl BufRead for &[u8] { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(*self) } fn consume(&mut self, amount: usize) {} }
impl<R: BufRead + ?Sized> BufRead for &mut R { fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() } fn consume(&mut self, amount: usize) {} }
impl<R: BufRead + ?Sized> BufRead for Box<R> { fn fill_buf(&mut self) -> Result<&[u8]> { self.inner.fill_buf() } fn consume(&mut self, amount: usize) {} }
impl<W: Write + ?Sized> Write for &mut W { fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) } fn flush(&mut self) -> Result<()> { (**self).flush() } }
impl<W: Write + ?Sized> Write for Box<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) } fn flush(&mut self) -> Result<()> { self.inner.flush() } }
impl Write for Vec<u8> { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.elem = buf.elem; Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Write for &mut [u8] { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.elem = buf.elem; Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }

pub struct Chain<A, B> { first: A, second: B }
pub type IoSlice<'a> = &'a [u8];
pub type IoSliceMut<'a> = &'a mut [u8];
impl<A, B> Chain<A, B> { pub fn into_inner(self) -> (A, B) { (self.first, self.second) } pub fn get_ref(&self) -> (&A, &B) { (&self.first, &self.second) } }
impl<A: Read, B: Read> BufRead for Chain<A, B> { fn fill_buf(&mut self) -> Result<&[u8]> { let mut bytes: Vec<u8> = Vec::new(); self.first.read(&mut bytes)?; self.second.read(&mut bytes)?; Ok(&bytes) } fn consume(&mut self, amount: usize) {} }
impl<R> Take<R> { pub fn limit(&self) -> u64 { 0 } pub fn set_limit(&mut self, limit: u64) {} pub fn into_inner(self) -> R { self.inner } pub fn get_ref(&self) -> &R { &self.inner } pub fn get_mut(&mut self) -> &mut R { &mut self.inner } }
impl<R: BufRead> BufRead for Take<R> { fn fill_buf(&mut self) -> Result<&[u8]> { self.inner.fill_buf() } fn consume(&mut self, amount: usize) {} }
impl<A: Read, B: Read> Read for Chain<A, B> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.first.read(buf)?; self.second.read(buf) } }
pub struct Take<R> { inner: R }
impl<R: Read> Read for Take<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
#[derive(Debug)]
pub struct BufReader<R: ?Sized> { inner: R }
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> { BufReader { inner } }
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { inner } }
    pub fn buffer(&self) -> &[u8] { let mut bytes: Vec<u8> = Vec::new(); self.inner.read(&mut bytes); &bytes }
    pub fn capacity(&self) -> usize { 0 }
    pub fn get_ref(&self) -> &R { &self.inner }
    pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
    pub fn into_inner(self) -> R { self.inner }
}
impl<R: Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
impl<R: Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> { let mut bytes: Vec<u8> = Vec::new(); self.inner.read(&mut bytes)?; Ok(&bytes) }
    fn consume(&mut self, amount: usize) {}
}
#[derive(Debug)]
pub struct BufWriter<W: ?Sized> { inner: W }
pub type LineWriter<W> = BufWriter<W>;
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> { BufWriter { inner } }
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> { BufWriter { inner } }
    pub fn buffer(&self) -> &[u8] { &[] }
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, Error>) { (self.inner, Ok(Vec::new())) }
    pub fn get_ref(&self) -> &W { &self.inner }
    pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> { Ok(self.inner) }
}
impl<W: Write> Write for BufWriter<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) } fn flush(&mut self) -> Result<()> { self.inner.flush() } }
pub struct IntoInnerError<W> { writer: W }
impl<W> IntoInnerError<W> { pub fn into_inner(self) -> W { self.writer } }
impl<W> IntoInnerError<W> { pub fn error(&self) -> &Error { loop {} } pub fn into_error(self) -> Error { loop {} } }
impl<W> Debug for IntoInnerError<W> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<W> Display for IntoInnerError<W> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }

#[derive(Clone, Debug, Default)]
pub struct Cursor<T> { inner: T }
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T> { Cursor { inner } }
    pub fn into_inner(self) -> T { self.inner }
    pub fn get_ref(&self) -> &T { &self.inner }
    pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
    pub fn position(&self) -> u64 { 0 }
    pub fn set_position(&mut self, pos: u64) {}
}
impl<T: AsRef<[u8]>> Read for Cursor<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.inner.as_ref().elem; Ok(0) } }
impl<T: AsRef<[u8]>> BufRead for Cursor<T> { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(self.inner.as_ref()) } fn consume(&mut self, amount: usize) {} }
impl Write for Cursor<Vec<u8>> { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.elem = buf.elem; Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Write for Cursor<&mut Vec<u8>> { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.elem = buf.elem; Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Write for Cursor<&mut [u8]> { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.elem = buf.elem; Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl<T> Seek for Cursor<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }

#[derive(Debug)]
pub struct Stdin {}
pub type StdinLock<'a> = Stdin;
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static> { Stdin {} }
    pub fn read_line(&self, buf: &mut String) -> Result<usize> { Ok(0) }
    pub fn lines(self) -> Lines<Stdin> { Adapter { elem: Ok(String::new()) } }
}
impl Read for Stdin { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl BufRead for Stdin { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&[]) } fn consume(&mut self, amount: usize) {} }
impl IsTerminal for Stdin {}
#[derive(Debug)]
pub struct Stdout {}
pub type StdoutLock<'a> = Stdout;
impl Stdout { pub fn lock(&self) -> StdoutLock<'static> { Stdout {} } }
impl Write for Stdout { fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl IsTerminal for Stdout {}
#[derive(Debug)]
pub struct Stderr {}
pub type StderrLock<'a> = Stderr;
impl Stderr { pub fn lock(&self) -> StderrLock<'static> { Stderr {} } }
impl Write for Stderr { fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl IsTerminal for Stderr {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for Sink { fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl Read for Empty { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl BufRead for Empty { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&[]) } fn consume(&mut self, amount: usize) {} }
#[derive(Clone, Copy, Debug)]
pub struct Repeat { byte: u8 }
impl Read for Repeat { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.byte; Ok(0) } }
pub fn repeat(byte: u8) -> Repeat { Repeat { byte } }

pub fn stdin() -> Stdin { Stdin {} }
pub fn stdout() -> Stdout { Stdout {} }
pub fn stderr() -> Stderr { Stderr {} }
pub fn sink() -> Sink { Sink }
pub fn empty() -> Empty { Empty }
pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> { let mut bytes: Vec<u8> = Vec::new(); reader.read(&mut bytes)?; writer.write(&bytes)?; Ok(0) }
pub fn read_to_string<R: Read>(mut reader: R) -> Result<String> { let mut text = String::new(); reader.read_to_string(&mut text)?; Ok(text) }
pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}
