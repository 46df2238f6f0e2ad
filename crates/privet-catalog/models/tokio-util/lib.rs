//! tokio-util: signatures only, the flow follows from the types.

pub use bytes;
pub mod codec {
    pub use self::any_delimiter_codec::{AnyDelimiterCodec, AnyDelimiterCodecError};
    pub use self::bytes_codec::BytesCodec;
    pub use self::decoder::Decoder;
    pub use self::encoder::Encoder;
    pub use self::framed::{Framed, FramedParts};
    pub use self::framed_read::FramedRead;
    pub use self::framed_write::FramedWrite;
    pub use self::length_delimited::{LengthDelimitedCodec, LengthDelimitedCodecError};
    pub use self::lines_codec::{LinesCodec, LinesCodecError};
    mod bytes_codec {
        use crate::codec::decoder::Decoder;
        use crate::codec::encoder::Encoder;
        use bytes::{Bytes, BytesMut};
        use std::io;
        #[derive(Copy, Clone, Debug, Default)]
        pub struct BytesCodec {}
        impl BytesCodec { pub fn new() -> BytesCodec {} }
        impl Decoder for BytesCodec { type Item = BytesMut; type Error = io::Error; fn decode(&mut self, buf: &mut BytesMut) -> Result<Option<BytesMut>, io::Error> {} }
        impl Encoder<Bytes> for BytesCodec { type Error = io::Error; fn encode(&mut self, data: Bytes, buf: &mut BytesMut) -> Result<(), io::Error> {} }
        impl Encoder<BytesMut> for BytesCodec { type Error = io::Error; fn encode(&mut self, data: BytesMut, buf: &mut BytesMut) -> Result<(), io::Error> {} }
    }
    mod decoder {
        use crate::codec::Framed;
        use bytes::BytesMut;
        use std::io;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub trait Decoder {
            type Item;
            type Error: From<io::Error>;
            fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
            fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
            fn framed<T: AsyncRead + AsyncWrite>(self, io: T) -> Framed<T, Self> {}
        }
    }
    mod encoder {
        use bytes::BytesMut;
        use std::io;
        pub trait Encoder<Item> { type Error: From<io::Error>; fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>; }
    }
    mod framed_impl {
        use bytes::BytesMut;
        impl From<BytesMut> for ReadFrame { fn from(buffer: BytesMut) -> Self {} }
        impl From<BytesMut> for WriteFrame { fn from(buffer: BytesMut) -> Self {} }
    }
    mod framed {
        use crate::codec::encoder::Encoder;
        use bytes::BytesMut;
        use std::io;
        #[derive(Debug)]
        pub struct FramedParts<T, U> { pub io: T, pub codec: U, pub read_buf: BytesMut, pub write_buf: BytesMut }
        impl<T, U> FramedParts<T, U> { pub fn new<I>(io: T, codec: U) -> FramedParts<T, U> where U: Encoder<I> {} }
    }
    pub mod length_delimited {
        use crate::codec::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
        use bytes::{Bytes, BytesMut};
        use std::fmt;
        use std::io::{self};
        use tokio::io::{AsyncRead, AsyncWrite};
        #[derive(Default, Debug, Clone, Copy)]
        pub struct Builder {}
        #[derive(Debug)]
        pub struct LengthDelimitedCodecError {}
        #[derive(Default, Debug, Clone)]
        pub struct LengthDelimitedCodec {}
        impl LengthDelimitedCodec { pub fn new() -> Self {} pub fn builder() -> Builder {} pub fn max_frame_length(&self) -> usize {} pub fn set_max_frame_length(&mut self, val: usize) {} }
        impl Decoder for LengthDelimitedCodec { type Item = BytesMut; type Error = io::Error; fn decode(&mut self, src: &mut BytesMut) -> io::Result<Option<BytesMut>> {} }
        impl Encoder<&[u8]> for LengthDelimitedCodec { type Error = io::Error; fn encode(&mut self, data: &[u8], dst: &mut BytesMut) -> Result<(), io::Error> {} }
        impl Encoder<Bytes> for LengthDelimitedCodec { type Error = io::Error; fn encode(&mut self, data: Bytes, dst: &mut BytesMut) -> Result<(), io::Error> {} }
        impl Builder {
            pub fn new() -> Builder {}
            pub fn big_endian(&mut self) -> &mut Self {}
            pub fn little_endian(&mut self) -> &mut Self {}
            pub fn native_endian(&mut self) -> &mut Self {}
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_type<T: builder::LengthFieldType>(&mut self) -> &mut Self {}
            pub fn length_field_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self {}
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self {}
            pub fn num_skip(&mut self, val: usize) -> &mut Self {}
            pub fn new_codec(&self) -> LengthDelimitedCodec {}
            pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec> where T: AsyncRead {}
            pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec> where T: AsyncWrite {}
            pub fn new_framed<T>(&self, inner: T) -> Framed<T, LengthDelimitedCodec> where T: AsyncRead + AsyncWrite {}
        }
        impl fmt::Display for LengthDelimitedCodecError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        mod builder {
            pub trait LengthFieldType {}
            impl LengthFieldType for u8 {}
            impl LengthFieldType for u16 {}
            impl LengthFieldType for u32 {}
            impl LengthFieldType for u64 {}
            impl LengthFieldType for usize {}
        }
    }
    mod lines_codec {
        use crate::codec::decoder::Decoder;
        use crate::codec::encoder::Encoder;
        use bytes::BytesMut;
        use std::{fmt, io, str};
        #[derive(Default, Clone, Debug)]
        pub struct LinesCodec {}
        impl LinesCodec { pub fn new() -> LinesCodec {} pub fn new_with_max_length(max_length: usize) -> Self {} pub fn max_length(&self) -> usize {} }
        impl Decoder for LinesCodec {
            type Item = String;
            type Error = LinesCodecError;
            fn decode(&mut self, buf: &mut BytesMut) -> Result<Option<String>, LinesCodecError> {}
            fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<String>, LinesCodecError> {}
        }
        impl<T> Encoder<T> for LinesCodec where T: AsRef<str> { type Error = LinesCodecError; fn encode(&mut self, line: T, buf: &mut BytesMut) -> Result<(), LinesCodecError> {} }
        #[derive(Debug)]
        pub enum LinesCodecError { MaxLineLengthExceeded, Io(io::Error) }
        impl fmt::Display for LinesCodecError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl From<io::Error> for LinesCodecError { fn from(e: io::Error) -> LinesCodecError {} }
    }
    mod any_delimiter_codec {
        use crate::codec::decoder::Decoder;
        use crate::codec::encoder::Encoder;
        use bytes::{Bytes, BytesMut};
        use std::{fmt, io, str};
        #[derive(Default, Clone, Debug)]
        pub struct AnyDelimiterCodec {}
        impl AnyDelimiterCodec {
            pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec {}
            pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self {}
            pub fn max_length(&self) -> usize {}
        }
        impl Decoder for AnyDelimiterCodec {
            type Item = Bytes;
            type Error = AnyDelimiterCodecError;
            fn decode(&mut self, buf: &mut BytesMut) -> Result<Option<Bytes>, AnyDelimiterCodecError> {}
            fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Bytes>, AnyDelimiterCodecError> {}
        }
        impl<T> Encoder<T> for AnyDelimiterCodec where T: AsRef<str> { type Error = AnyDelimiterCodecError; fn encode(&mut self, chunk: T, buf: &mut BytesMut) -> Result<(), AnyDelimiterCodecError> {} }
        #[derive(Debug)]
        pub enum AnyDelimiterCodecError { MaxChunkLengthExceeded, Io(io::Error) }
        impl fmt::Display for AnyDelimiterCodecError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl From<io::Error> for AnyDelimiterCodecError { fn from(e: io::Error) -> AnyDelimiterCodecError {} }
    }
}
pub mod net {
    use crate::either::Either;
    use std::future::Future;
    use std::io::Result;
    use std::task::{Context, Poll};
    pub trait Listener {
        type Io: tokio::io::AsyncRead + tokio::io::AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<Result<(Self::Io, Self::Addr)>>;
        fn accept(&mut self) -> ListenerAcceptFut<'_, Self> {}
        fn local_addr(&self) -> Result<Self::Addr>;
    }
    impl Listener for tokio::net::TcpListener {
        type Io = tokio::net::TcpStream;
        type Addr = std::net::SocketAddr;
        fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<Result<(Self::Io, Self::Addr)>> {}
        fn local_addr(&self) -> Result<Self::Addr> {}
    }
    #[derive(Debug)]
    pub struct ListenerAcceptFut<'a, L> {}
    impl<'a, L> Future for ListenerAcceptFut<'a, L> where L: Listener { type Output = Result<(L::Io, L::Addr)>; }
    impl<L, R> Either<L, R> where L: Listener, R: Listener {
        pub async fn accept(&mut self) -> Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>> {}
        pub fn local_addr(&self) -> Result<Either<L::Addr, R::Addr>> {}
    }
    pub mod unix {
        use super::Listener;
        use std::io::Result;
        use std::task::{Context, Poll};
        impl Listener for tokio::net::UnixListener {
            type Io = tokio::net::UnixStream;
            type Addr = tokio::net::unix::SocketAddr;
            fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<Result<(Self::Io, Self::Addr)>> {}
            fn local_addr(&self) -> Result<Self::Addr> {}
        }
    }
}
pub mod compat {
    use std::io;
    pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead { fn compat(self) -> Compat<Self> {} }
    impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}
    pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite { fn compat_write(self) -> Compat<Self> {} }
    impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
    pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead { fn compat(self) -> Compat<Self> {} }
    impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
    pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite { fn compat_write(self) -> Compat<Self> {} }
    impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
}
pub mod io {
    pub use self::copy_to_bytes::CopyToBytes;
    pub use self::inspect::{InspectReader, InspectWriter};
    pub use self::read_arc::read_exact_arc;
    pub use self::read_buf::read_buf;
    pub use self::reader_stream::ReaderStream;
    pub use self::sink_writer::SinkWriter;
    pub use self::stream_reader::StreamReader;
    pub use self::sync_bridge::SyncIoBridge;
    pub use self::write_all_vectored::{write_all_vectored, WriteAllVectored};
    pub use crate::util::{poll_read_buf, poll_write_buf};
    mod read_buf { use bytes::BufMut; use std::io; use tokio::io::AsyncRead; pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> io::Result<usize> where R: AsyncRead, B: BufMut {} }
    pub mod simplex {
        use std::io::Error as IoError;
        use std::io::IoSlice;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
        #[derive(Debug)]
        pub struct Receiver {}
        impl AsyncRead for Receiver { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<IoResult<()>> {} }
        #[derive(Debug)]
        pub struct Sender {}
        impl AsyncWrite for Sender {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<IoResult<usize>> {}
            fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<IoResult<()>> {}
            fn poll_shutdown(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<IoResult<()>> {}
            fn is_write_vectored(&self) -> bool {}
            fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize, IoError>> {}
        }
        pub fn new(capacity: usize) -> (Sender, Receiver) {}
    }
    mod stream_reader {
        use bytes::Buf;
        use futures::stream::Stream;
        use futures_sink::Sink;
        use std::io;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, ReadBuf};
        #[derive(Debug)]
        pub struct StreamReader<S, B> {}
        impl<S, B, E> StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error> { pub fn new(stream: S) -> Self {} pub fn into_inner_with_chunk(self) -> (S, Option<B>) {} }
        impl<S, B> StreamReader<S, B> { pub fn get_ref(&self) -> &S {} pub fn get_mut(&mut self) -> &mut S {} pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S> {} pub fn into_inner(self) -> S {} }
        impl<S, B, E> AsyncRead for StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error> {
            fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {}
        }
        impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
            type Error = E;
            fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), Self::Error> {}
            fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
            fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
        }
    }
    mod write_all_vectored {
        use std::io::IoSlice;
        use tokio::io::AsyncWrite;
        pub fn write_all_vectored<'a, 'b, W>(writer: &'a mut W, bufs: &'a mut [IoSlice<'b>]) -> WriteAllVectored<'a, 'b, W> where W: AsyncWrite {}
    }
    mod read_arc { use std::io; use std::sync::Arc; use tokio::io::AsyncRead; pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>> {} }
    mod sync_bridge {
        use std::io::{BufRead, Read, Seek, Write};
        use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
        #[derive(Debug)]
        pub struct SyncIoBridge<T> {}
        impl<T: AsyncBufRead> BufRead for SyncIoBridge<T> {
            fn fill_buf(&mut self) -> std::io::Result<&[u8]> {}
            fn consume(&mut self, amt: usize) {}
            fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
            fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        }
        impl<T: AsyncRead> Read for SyncIoBridge<T> {
            fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
            fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
            fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
            fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()> {}
        }
        impl<T: AsyncWrite> Write for SyncIoBridge<T> {
            fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
            fn flush(&mut self) -> std::io::Result<()> {}
            fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
            fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize> {}
        }
        impl<T: AsyncSeek> Seek for SyncIoBridge<T> { fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> {} }
        impl<T: AsyncWrite> SyncIoBridge<T> { pub fn is_write_vectored(&self) -> bool {} }
        impl<T: AsyncWrite> SyncIoBridge<T> { pub fn shutdown(&mut self) -> std::io::Result<()> {} }
        impl<T> SyncIoBridge<T> { pub fn new(src: T) -> Self {} pub fn new_with_handle(src: T, rt: tokio::runtime::Handle) -> Self {} pub fn into_inner(self) -> T {} }
        impl<T> AsMut<T> for SyncIoBridge<T> { fn as_mut(&mut self) -> &mut T {} }
        impl<T> AsRef<T> for SyncIoBridge<T> { fn as_ref(&self) -> &T {} }
    }
}
pub mod task;
pub mod sync {
    pub use cancellation_token::{guard::DropGuard, guard_ref::DropGuardRef, CancellationToken, WaitForCancellationFuture, WaitForCancellationFutureOwned};
    pub use mpsc::{PollSendError, PollSender};
    pub use poll_semaphore::PollSemaphore;
    pub use reusable_box::ReusableBoxFuture;
    mod cancellation_token {
        use core::future::Future;
        use guard::DropGuard;
        use guard_ref::DropGuardRef;
        #[derive(Clone, Debug, Default)]
        pub struct CancellationToken {}
        impl CancellationToken {
            pub fn new() -> CancellationToken {}
            pub fn child_token(&self) -> CancellationToken {}
            pub fn cancel(&self) {}
            pub fn is_cancelled(&self) -> bool {}
            pub fn cancelled(&self) -> WaitForCancellationFuture<'_> {}
            pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned {}
            pub fn drop_guard(self) -> DropGuard {}
            pub fn drop_guard_ref(&self) -> DropGuardRef<'_> {}
            pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output> where F: Future {}
            pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output> where F: Future {}
        }
        mod guard {
            use crate::sync::CancellationToken;
            #[derive(Debug)]
            pub struct DropGuard {}
            impl DropGuard { pub fn token(&self) -> &CancellationToken {} pub fn disarm(self) -> CancellationToken {} }
        }
        mod guard_ref {
            use crate::sync::CancellationToken;
            #[derive(Debug)]
            pub struct DropGuardRef<'a> {}
            impl<'a> DropGuardRef<'a> { pub fn token(&self) -> &CancellationToken {} pub fn disarm(self) -> &'a CancellationToken {} }
        }
    }
    mod mpsc {
        use futures_sink::Sink;
        use std::fmt;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tokio::sync::mpsc::Sender;
        #[derive(Debug)]
        pub struct PollSendError<T> {}
        impl<T> PollSendError<T> { pub fn into_inner(self) -> Option<T> {} }
        impl<T> fmt::Display for PollSendError<T> { fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        #[derive(Clone, Debug)]
        pub struct PollSender<T> {}
        impl<T> PollSender<T> {
            pub fn new(sender: Sender<T>) -> Self {}
            pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>> {}
            pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            pub fn get_ref(&self) -> Option<&Sender<T>> {}
            pub fn close(&mut self) {}
            pub fn abort_send(&mut self) -> bool {}
        }
        impl<T> Sink<T> for PollSender<T> {
            type Error = PollSendError<T>;
            fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
            fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), Self::Error> {}
            fn poll_close(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
        }
    }
    mod poll_semaphore {
        use futures::stream::Stream;
        use std::sync::Arc;
        use std::task::{Context, Poll};
        use tokio::sync::{OwnedSemaphorePermit, Semaphore};
        #[derive(Clone, Debug)]
        pub struct PollSemaphore {}
        impl PollSemaphore {
            pub fn new(semaphore: Arc<Semaphore>) -> Self {}
            pub fn close(&self) {}
            pub fn clone_inner(&self) -> Arc<Semaphore> {}
            pub fn into_inner(self) -> Arc<Semaphore> {}
            pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>> {}
            pub fn poll_acquire_many(&mut self, cx: &mut Context<'_>, permits: u32) -> Poll<Option<OwnedSemaphorePermit>> {}
            pub fn available_permits(&self) -> usize {}
            pub fn add_permits(&self, n: usize) {}
        }
        impl Stream for PollSemaphore { type Item = OwnedSemaphorePermit; }
        impl AsRef<Semaphore> for PollSemaphore { fn as_ref(&self) -> &Semaphore {} }
    }
    mod reusable_box {
        use std::future::{self, Future};
        use std::mem::{self};
        use std::pin::Pin;
        use std::task::{Context, Poll};
        #[derive(Debug)]
        pub struct ReusableBoxFuture<'a, T> {}
        impl<'a, T> ReusableBoxFuture<'a, T> {
            pub fn new<F>(future: F) -> Self where F: Future<Output = T> {}
            pub fn set<F>(&mut self, future: F) where F: Future<Output = T> {}
            pub fn try_set<F>(&mut self, future: F) -> Result<(), F> where F: Future<Output = T> {}
            pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)> {}
            pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T> {}
        }
        impl<T> Future for ReusableBoxFuture<'_, T> { type Output = T; }
    }
}
pub mod future {
    use crate::sync::CancellationToken;
    use std::future::Future;
    use with_cancellation_token::{WithCancellationTokenFuture, WithCancellationTokenFutureOwned};
    pub trait FutureExt: Future {
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<'_, Self> {}
        fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> WithCancellationTokenFutureOwned<Self> {}
    }
    impl<T: Future> FutureExt for T {}
}
