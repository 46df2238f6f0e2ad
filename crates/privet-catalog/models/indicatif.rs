//! indicatif: signatures only, the flow follows from the types.

pub use crate::draw_target::ProgressDrawTarget;
pub use crate::format::{BinaryBytes, DecimalBytes, FormattedDuration, HumanBytes, HumanCount, HumanDuration, HumanFloatCount};
pub use crate::in_memory::InMemoryTerm;
pub use crate::iter::{ProgressBarIter, ProgressIterator};
pub use crate::multi::{MultiProgress, MultiProgressAlignment};
pub use crate::progress_bar::{ProgressBar, WeakProgressBar};
pub use crate::rayon::ParallelProgressIterator;
pub use crate::state::{ProgressFinish, ProgressState};
pub use crate::style::ProgressStyle;
pub use crate::term_like::TermLike;
mod draw_target {
    use crate::TermLike;
    use console::Term;
    #[derive(Debug)]
    pub struct ProgressDrawTarget {}
    impl ProgressDrawTarget {
        pub fn stdout() -> Self {}
        pub fn stderr() -> Self {}
        pub fn stdout_with_hz(refresh_rate: u8) -> Self {}
        pub fn stderr_with_hz(refresh_rate: u8) -> Self {}
        pub fn term(term: Term, refresh_rate: u8) -> Self {}
        pub fn term_like(term_like: Box<dyn TermLike>) -> Self {}
        pub fn term_like_with_hz(term_like: Box<dyn TermLike>, refresh_rate: u8) -> Self {}
        pub fn hidden() -> Self {}
        pub fn is_hidden(&self) -> bool {}
    }
    impl<T: Into<usize>> From<T> for VisualLines { fn from(value: T) -> Self {} }
}
mod format {
    use std::fmt;
    use std::time::Duration;
    #[derive(Debug)]
    pub struct FormattedDuration(pub Duration);
    #[derive(Debug)]
    pub struct HumanDuration(pub Duration);
    #[derive(Debug)]
    pub struct HumanBytes(pub u64);
    #[derive(Debug)]
    pub struct DecimalBytes(pub u64);
    #[derive(Debug)]
    pub struct BinaryBytes(pub u64);
    #[derive(Debug)]
    pub struct HumanCount(pub u64);
    #[derive(Debug)]
    pub struct HumanFloatCount(pub f64);
    impl fmt::Display for FormattedDuration { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for HumanDuration { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for HumanBytes { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for DecimalBytes { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for BinaryBytes { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for HumanCount { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl fmt::Display for HumanFloatCount { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod iter {
    use crate::progress_bar::ProgressBar;
    use crate::state::ProgressFinish;
    use crate::style::ProgressStyle;
    use std::borrow::Cow;
    use std::io::{self, IoSliceMut};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tokio::io::{ReadBuf, SeekFrom};
    pub trait ProgressIterator where Self: Iterator {
        fn try_progress(self) -> Option<ProgressBarIter<Self>> {}
        fn progress(self) -> ProgressBarIter<Self> where Self: ExactSizeIterator {}
        fn progress_count(self, len: u64) -> ProgressBarIter<Self> {}
        fn progress_with(self, progress: ProgressBar) -> ProgressBarIter<Self>;
        fn progress_with_style(self, style: crate::ProgressStyle) -> ProgressBarIter<Self> where Self: ExactSizeIterator {}
    }
    #[derive(Debug)]
    pub struct ProgressBarIter<T> { pub progress: ProgressBar }
    impl<T> ProgressBarIter<T> {
        pub fn with_style(self, style: ProgressStyle) -> Self {}
        pub fn with_prefix(self, prefix: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_message(self, message: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_position(self, position: u64) -> Self {}
        pub fn with_elapsed(self, elapsed: Duration) -> Self {}
        pub fn with_finish(self, finish: ProgressFinish) -> Self {}
    }
    impl<S, T: Iterator<Item = S>> Iterator for ProgressBarIter<T> { type Item = S; fn next(&mut self) -> Option<Self::Item> {} }
    impl<T: DoubleEndedIterator> DoubleEndedIterator for ProgressBarIter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<R: io::Read> io::Read for ProgressBarIter<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl<R: io::BufRead> io::BufRead for ProgressBarIter<R> { fn fill_buf(&mut self) -> io::Result<&[u8]> {} fn consume(&mut self, amt: usize) {} }
    impl<S: io::Seek> io::Seek for ProgressBarIter<S> { fn seek(&mut self, f: io::SeekFrom) -> io::Result<u64> {} fn stream_position(&mut self) -> io::Result<u64> {} }
    impl<W: tokio::io::AsyncWrite> tokio::io::AsyncWrite for ProgressBarIter<W> {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    }
    impl<W: tokio::io::AsyncRead> tokio::io::AsyncRead for ProgressBarIter<W> { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {} }
    impl<S: futures::stream::Stream> futures::stream::Stream for ProgressBarIter<S> { type Item = S::Item; }
    impl<W: io::Write> io::Write for ProgressBarIter<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn write_vectored(&mut self, bufs: &[io::IoSlice]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl<S, T: Iterator<Item = S>> ProgressIterator for T { fn progress_with(self, progress: ProgressBar) -> ProgressBarIter<Self> {} }
}
mod multi {
    use crate::draw_target::ProgressDrawTarget;
    use crate::progress_bar::ProgressBar;
    use std::fmt::Debug;
    use std::io;
    #[derive(Default, Debug, Clone)]
    pub struct MultiProgress {}
    impl MultiProgress {
        pub fn new() -> Self {}
        pub fn with_draw_target(draw_target: ProgressDrawTarget) -> Self {}
        pub fn set_draw_target(&self, target: ProgressDrawTarget) {}
        pub fn set_move_cursor(&self, move_cursor: bool) {}
        pub fn set_alignment(&self, alignment: MultiProgressAlignment) {}
        pub fn add(&self, pb: ProgressBar) -> ProgressBar {}
        pub fn insert(&self, index: usize, pb: ProgressBar) -> ProgressBar {}
        pub fn insert_from_back(&self, index: usize, pb: ProgressBar) -> ProgressBar {}
        pub fn insert_before(&self, before: &ProgressBar, pb: ProgressBar) -> ProgressBar {}
        pub fn insert_after(&self, after: &ProgressBar, pb: ProgressBar) -> ProgressBar {}
        pub fn remove(&self, pb: &ProgressBar) {}
        pub fn println<I: AsRef<str>>(&self, msg: I) -> io::Result<()> {}
        pub fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R {}
        pub fn clear(&self) -> io::Result<()> {}
        pub fn is_hidden(&self) -> bool {}
    }
    #[derive(Debug, Copy, Clone, Default)]
    pub enum MultiProgressAlignment { Top, Bottom }
}
mod progress_bar {
    use crate::draw_target::ProgressDrawTarget;
    use crate::state::ProgressFinish;
    use crate::style::ProgressStyle;
    use crate::{ProgressBarIter, ProgressState};
    use std::borrow::Cow;
    use std::io;
    use std::time::Duration;
    #[derive(Debug, Clone)]
    pub struct ProgressBar {}
    impl ProgressBar {
        pub fn new(len: u64) -> Self {}
        pub fn no_length() -> Self {}
        pub fn hidden() -> Self {}
        pub fn with_draw_target(len: Option<u64>, draw_target: ProgressDrawTarget) -> Self {}
        pub fn style(&self) -> ProgressStyle {}
        pub fn with_style(self, style: ProgressStyle) -> Self {}
        pub fn with_tab_width(self, tab_width: usize) -> Self {}
        pub fn with_prefix(self, prefix: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_message(self, message: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_position(self, pos: u64) -> Self {}
        pub fn with_elapsed(self, elapsed: Duration) -> Self {}
        pub fn with_finish(self, finish: ProgressFinish) -> Self {}
        pub fn new_spinner() -> Self {}
        pub fn set_style(&self, style: ProgressStyle) {}
        pub fn set_tab_width(&self, tab_width: usize) {}
        pub fn enable_steady_tick(&self, interval: Duration) {}
        pub fn disable_steady_tick(&self) {}
        pub fn tick(&self) {}
        pub fn inc(&self, delta: u64) {}
        pub fn dec(&self, delta: u64) {}
        pub fn is_hidden(&self) -> bool {}
        pub fn is_finished(&self) -> bool {}
        pub fn println<I: AsRef<str>>(&self, msg: I) {}
        pub fn update(&self, f: impl FnOnce(&mut ProgressState)) {}
        pub fn set_position(&self, pos: u64) {}
        pub fn unset_length(&self) {}
        pub fn set_length(&self, len: u64) {}
        pub fn inc_length(&self, delta: u64) {}
        pub fn dec_length(&self, delta: u64) {}
        pub fn set_prefix(&self, prefix: impl Into<Cow<'static, str>>) {}
        pub fn set_message(&self, msg: impl Into<Cow<'static, str>>) {}
        pub fn set_elapsed(&self, elapsed: Duration) {}
        pub fn downgrade(&self) -> WeakProgressBar {}
        pub fn reset_eta(&self) {}
        pub fn reset_elapsed(&self) {}
        pub fn reset(&self) {}
        pub fn finish(&self) {}
        pub fn finish_with_message(&self, msg: impl Into<Cow<'static, str>>) {}
        pub fn finish_and_clear(&self) {}
        pub fn abandon(&self) {}
        pub fn abandon_with_message(&self, msg: impl Into<Cow<'static, str>>) {}
        pub fn finish_using_style(&self) {}
        pub fn set_draw_target(&self, target: ProgressDrawTarget) {}
        pub fn force_draw(&self) {}
        pub fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R {}
        pub fn wrap_iter<It: Iterator>(&self, it: It) -> ProgressBarIter<It> {}
        pub fn wrap_read<R: io::Read>(&self, read: R) -> ProgressBarIter<R> {}
        pub fn wrap_write<W: io::Write>(&self, write: W) -> ProgressBarIter<W> {}
        pub fn wrap_async_write<W: tokio::io::AsyncWrite>(&self, write: W) -> ProgressBarIter<W> {}
        pub fn wrap_async_read<R: tokio::io::AsyncRead>(&self, read: R) -> ProgressBarIter<R> {}
        pub fn wrap_stream<S: futures::stream::Stream>(&self, stream: S) -> ProgressBarIter<S> {}
        pub fn position(&self) -> u64 {}
        pub fn length(&self) -> Option<u64> {}
        pub fn eta(&self) -> Duration {}
        pub fn per_sec(&self) -> f64 {}
        pub fn duration(&self) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn tab_width(&self) -> usize {}
        pub fn message(&self) -> String {}
        pub fn prefix(&self) -> String {}
    }
    #[derive(Clone, Default)]
    pub struct WeakProgressBar {}
    impl WeakProgressBar { pub fn new() -> Self {} pub fn upgrade(&self) -> Option<ProgressBar> {} }
}
pub mod style {
    use crate::state::ProgressState;
    use std::fmt::{self, Formatter, Write};
    use std::time::Instant;
    #[derive(Clone)]
    pub struct ProgressStyle {}
    impl ProgressStyle {
        pub fn default_bar() -> Self {}
        pub fn default_spinner() -> Self {}
        pub fn with_template(template: &str) -> Result<Self, TemplateError> {}
        pub fn tick_chars(self, s: &str) -> Self {}
        pub fn tick_strings(self, s: &[&str]) -> Self {}
        pub fn progress_chars(self, s: &str) -> Self {}
        pub fn with_key<S: ProgressTracker>(self, key: &'static str, f: S) -> Self {}
        pub fn template(self, s: &str) -> Result<Self, TemplateError> {}
        pub fn get_tick_str(&self, idx: u64) -> &str {}
        pub fn get_final_tick_str(&self) -> &str {}
    }
    #[derive(Debug)]
    pub struct TemplateError {}
    impl fmt::Display for TemplateError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    pub fn write_ansi_range(formatter: &mut Formatter, text: &str, start: usize, end: usize) -> fmt::Result {}
    pub trait ProgressTracker {
        fn clone_box(&self) -> Box<dyn ProgressTracker>;
        fn tick(&mut self, state: &ProgressState, now: Instant);
        fn reset(&mut self, state: &ProgressState, now: Instant);
        fn write(&self, state: &ProgressState, w: &mut dyn fmt::Write);
    }
    impl<F> ProgressTracker for F where F: Fn(&ProgressState, &mut dyn fmt::Write) + Clone {
        fn clone_box(&self) -> Box<dyn ProgressTracker> {}
        fn tick(&mut self, arg0: &ProgressState, arg1: Instant) {}
        fn reset(&mut self, arg0: &ProgressState, arg1: Instant) {}
        fn write(&self, state: &ProgressState, w: &mut dyn fmt::Write) {}
    }
}
