//! ratatui-core: signatures only, the flow follows from the types.

pub mod backend {
    pub use self::test::TestBackend;
    use crate::buffer::Cell;
    use crate::layout::{Position, Size};
    #[derive(Debug, Clone, Copy)]
    pub enum ClearType {
        All,
        AfterCursor,
        BeforeCursor,
        CurrentLine,
        UntilNewLine,
    }
    #[derive(Debug, Clone, Copy)]
    pub struct WindowSize { pub columns_rows: Size, pub pixels: Size }
    pub trait Backend {
        type Error: core::error::Error;
        fn draw<'a, I>(&mut self, content: I) -> Result<(), Self::Error> where I: Iterator<Item = (u16, u16, &'a Cell)>;
        fn append_lines(&mut self, _n: u16) -> Result<(), Self::Error> {}
        fn hide_cursor(&mut self) -> Result<(), Self::Error>;
        fn show_cursor(&mut self) -> Result<(), Self::Error>;
        fn get_cursor_position(&mut self) -> Result<Position, Self::Error>;
        fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Self::Error>;
        fn clear(&mut self) -> Result<(), Self::Error>;
        fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Self::Error>;
        fn size(&self) -> Result<Size, Self::Error>;
        fn window_size(&mut self) -> Result<WindowSize, Self::Error>;
        fn flush(&mut self) -> Result<(), Self::Error>;
        fn scroll_region_up(&mut self, region: core::ops::Range<u16>, line_count: u16) -> Result<(), Self::Error>;
        fn scroll_region_down(&mut self, region: core::ops::Range<u16>, line_count: u16) -> Result<(), Self::Error>;
    }
}
pub mod buffer {
    pub use buffer::Buffer;
    pub use cell::{Cell, CellDiffOption};
    pub use cell_width::CellWidth;
    pub use diff::BufferDiff;
    mod buffer {
        use crate::buffer::{BufferDiff, Cell};
        use crate::layout::{Position, Rect};
        use crate::style::Style;
        use crate::text::{Line, Span};
        use alloc::vec::Vec;
        use core::ops::{Index, IndexMut};
        #[derive(Debug, Default, Clone)]
        pub struct Buffer { pub area: Rect, pub content: Vec<Cell> }
        impl Buffer {
            pub fn empty(area: Rect) -> Self {}
            pub fn filled(area: Rect, cell: Cell) -> Self {}
            pub fn with_lines<'a, Iter>(lines: Iter) -> Self where Iter: IntoIterator, Iter::Item: Into<Line<'a>> {}
            pub fn content(&self) -> &[Cell] {}
            pub fn area(&self) -> &Rect {}
            pub fn cell<P: Into<Position>>(&self, position: P) -> Option<&Cell> {}
            pub fn cell_mut<P: Into<Position>>(&mut self, position: P) -> Option<&mut Cell> {}
            pub fn index_of(&self, x: u16, y: u16) -> usize {}
            pub fn pos_of(&self, index: usize) -> (u16, u16) {}
            pub fn set_string<T, S>(&mut self, x: u16, y: u16, string: T, style: S) where T: AsRef<str>, S: Into<Style> {}
            pub fn set_stringn<T, S>(&mut self, x: u16, y: u16, string: T, max_width: usize, style: S) -> (u16, u16) where T: AsRef<str>, S: Into<Style> {}
            pub fn set_line(&mut self, x: u16, y: u16, line: &Line<'_>, max_width: u16) -> (u16, u16) {}
            pub fn set_span(&mut self, x: u16, y: u16, span: &Span<'_>, max_width: u16) -> (u16, u16) {}
            pub fn set_style<S: Into<Style>>(&mut self, area: Rect, style: S) {}
            pub fn resize(&mut self, area: Rect) {}
            pub fn reset(&mut self) {}
            pub fn merge(&mut self, other: &Self) {}
            pub fn diff<'a>(&self, other: &'a Self) -> Vec<(u16, u16, &'a Cell)> {}
            pub fn diff_iter<'prev, 'next>(&'prev self, other: &'next Self) -> BufferDiff<'prev, 'next> {}
        }
        impl<P: Into<Position>> Index<P> for Buffer { type Output = Cell; fn index(&self, position: P) -> &Self::Output {} }
        impl<P: Into<Position>> IndexMut<P> for Buffer { fn index_mut(&mut self, position: P) -> &mut Self::Output {} }
    }
    mod cell {
        use crate::buffer::cell_width::CellWidth;
        use crate::style::{Color, Modifier, Style};
        use crate::symbols::merge::MergeStrategy;
        use core::num::NonZeroU16;
        #[derive(Debug, Default, Clone, Copy)]
        pub enum CellDiffOption { None, Skip, AlwaysUpdate, ForcedWidth(NonZeroU16) }
        #[derive(Debug, Default, Clone)]
        pub struct Cell {
            pub fg: Color,
            pub bg: Color,
            pub underline_color: Color,
            pub modifier: Modifier,
            pub diff_option: CellDiffOption,
        }
        impl Cell {
            pub const EMPTY: Self = 0;
            pub fn new(symbol: &'static str) -> Self {}
            pub fn symbol(&self) -> &str {}
            pub fn merge_symbol(&mut self, symbol: &str, strategy: MergeStrategy) -> &mut Self {}
            pub fn set_symbol(&mut self, symbol: &str) -> &mut Self {}
            pub fn set_char(&mut self, ch: char) -> &mut Self {}
            pub fn set_fg(&mut self, color: Color) -> &mut Self {}
            pub fn set_bg(&mut self, color: Color) -> &mut Self {}
            pub fn set_style<S: Into<Style>>(&mut self, style: S) -> &mut Self {}
            pub fn style(&self) -> Style {}
            pub fn set_diff_option(&mut self, diff_option: CellDiffOption) -> &mut Self {}
            pub fn reset(&mut self) {}
        }
        impl From<char> for Cell { fn from(ch: char) -> Self {} }
        impl CellWidth for Cell { fn cell_width(&self) -> u16 {} }
    }
    mod cell_width {
        pub trait CellWidth { fn cell_width(&self) -> u16; }
        impl CellWidth for str { fn cell_width(&self) -> u16 {} }
    }
    mod diff {
        use crate::buffer::Cell;
        #[derive(Debug)]
        pub struct BufferDiff<'prev, 'next> {}
        impl<'next> Iterator for BufferDiff<'_, 'next> { type Item = (u16, u16, &'next Cell); fn next(&mut self) -> Option<Self::Item> {} }
    }
}
pub mod layout;
pub mod style;
pub mod terminal {
    use crate::backend::Backend;
    pub use frame::{CompletedFrame, Frame};
    pub use viewport::Viewport;
    #[derive(Debug, Default, Clone)]
    pub struct Terminal<B> where B: Backend {}
    #[derive(Debug, Default, Clone)]
    pub struct TerminalOptions { pub viewport: Viewport }
    mod backend {
        use crate::backend::Backend;
        use crate::layout::Size;
        use crate::terminal::Terminal;
        impl<B: Backend> Terminal<B> { pub fn backend(&self) -> &B {} pub fn backend_mut(&mut self) -> &mut B {} pub fn size(&self) -> Result<Size, B::Error> {} }
    }
    mod buffers {
        use crate::backend::Backend;
        use crate::buffer::Buffer;
        use crate::terminal::{Frame, Terminal};
        impl<B: Backend> Terminal<B> {
            pub fn get_frame(&mut self) -> Frame<'_> {}
            pub fn current_buffer_mut(&mut self) -> &mut Buffer {}
            pub fn flush(&mut self) -> Result<(), B::Error> {}
            pub fn swap_buffers(&mut self) {}
            pub fn clear(&mut self) -> Result<(), B::Error> {}
        }
    }
    mod cursor {
        use crate::backend::Backend;
        use crate::layout::Position;
        use crate::terminal::Terminal;
        impl<B: Backend> Terminal<B> {
            pub fn hide_cursor(&mut self) -> Result<(), B::Error> {}
            pub fn show_cursor(&mut self) -> Result<(), B::Error> {}
            pub fn get_cursor_position(&mut self) -> Result<Position, B::Error> {}
            pub fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), B::Error> {}
        }
    }
    mod frame {
        use crate::buffer::Buffer;
        use crate::layout::{Position, Rect};
        use crate::widgets::{StatefulWidget, Widget};
        #[derive(Debug)]
        pub struct Frame<'a> {}
        #[derive(Debug, Clone)]
        pub struct CompletedFrame<'a> { pub buffer: &'a Buffer, pub area: Rect, pub count: usize }
        impl Frame<'_> {
            pub fn area(&self) -> Rect {}
            pub fn render_widget<W: Widget>(&mut self, widget: W, area: Rect) {}
            pub fn render_stateful_widget<W>(&mut self, widget: W, area: Rect, state: &mut W::State) where W: StatefulWidget {}
            pub fn set_cursor_position<P: Into<Position>>(&mut self, position: P) {}
            pub fn buffer_mut(&mut self) -> &mut Buffer {}
            pub fn count(&self) -> usize {}
        }
    }
    mod init {
        use crate::backend::Backend;
        use crate::terminal::{Terminal, TerminalOptions};
        impl<B: Backend> Terminal<B> { pub fn new(backend: B) -> Result<Self, B::Error> {} pub fn with_options(backend: B, options: TerminalOptions) -> Result<Self, B::Error> {} }
    }
    mod inline {
        use crate::backend::Backend;
        use crate::buffer::Buffer;
        use crate::terminal::Terminal;
        impl<B: Backend> Terminal<B> { pub fn insert_before<F>(&mut self, height: u16, draw_fn: F) -> Result<(), B::Error> where F: FnOnce(&mut Buffer) {} }
    }
    mod render {
        use crate::backend::Backend;
        use crate::layout::Position;
        use crate::terminal::{CompletedFrame, Frame, Terminal};
        impl<B: Backend> Terminal<B> {
            pub fn draw<F>(&mut self, render_callback: F) -> Result<CompletedFrame<'_>, B::Error> where F: FnOnce(&mut Frame) {}
            pub fn try_draw<F, E>(&mut self, render_callback: F) -> Result<CompletedFrame<'_>, B::Error> where F: FnOnce(&mut Frame) -> Result<(), E>, E: Into<B::Error> {}
            pub fn apply_buffer(&mut self) -> Result<CompletedFrame<'_>, B::Error> {}
            pub fn apply_buffer_with_cursor(&mut self, cursor_position: Option<Position>) -> Result<CompletedFrame<'_>, B::Error> {}
        }
    }
    mod resize {
        use crate::backend::Backend;
        use crate::layout::Rect;
        use crate::terminal::Terminal;
        impl<B: Backend> Terminal<B> { pub fn resize(&mut self, area: Rect) -> Result<(), B::Error> {} pub fn autoresize(&mut self) -> Result<(), B::Error> {} }
    }
    mod viewport {
        use crate::layout::Rect;
        use core::fmt;
        #[derive(Debug, Default, Clone)]
        pub enum Viewport { Fullscreen, Inline(u16), Fixed(Rect) }
        impl fmt::Display for Viewport { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    }
}
pub mod text {
    pub use grapheme::StyledGrapheme;
    pub use line::{Line, ToLine};
    pub use masked::Masked;
    pub use span::{Span, ToSpan};
    pub use text::{Text, ToText};
    mod grapheme {
        use crate::style::{Style, Styled};
        #[derive(Debug, Default, Clone)]
        pub struct StyledGrapheme<'a> { pub symbol: &'a str, pub style: Style }
        impl<'a> StyledGrapheme<'a> { pub fn new<S: Into<Style>>(symbol: &'a str, style: S) -> Self {} pub fn is_whitespace(&self) -> bool {} }
        impl Styled for StyledGrapheme<'_> { type Item = Self; fn style(&self) -> Style {} fn set_style<S: Into<Style>>(self, style: S) -> Self::Item {} }
    }
    mod line {
        use crate::buffer::Buffer;
        use crate::layout::{Alignment, Rect};
        use crate::style::{Style, Styled};
        use crate::text::{Span, StyledGrapheme, Text};
        use crate::widgets::Widget;
        use alloc::borrow::Cow;
        use alloc::string::String;
        use alloc::vec;
        use alloc::vec::Vec;
        use core::fmt;
        #[derive(Debug, Default, Clone)]
        pub struct Line<'a> { pub style: Style, pub alignment: Option<Alignment>, pub spans: Vec<Span<'a>> }
        impl<'a> Line<'a> {
            pub fn raw<T>(content: T) -> Self where T: Into<Cow<'a, str>> {}
            pub fn styled<T, S>(content: T, style: S) -> Self where T: Into<Cow<'a, str>>, S: Into<Style> {}
            pub fn spans<I>(self, spans: I) -> Self where I: IntoIterator, I::Item: Into<Span<'a>> {}
            pub fn style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn alignment(self, alignment: Alignment) -> Self {}
            pub fn left_aligned(self) -> Self {}
            pub fn centered(self) -> Self {}
            pub fn right_aligned(self) -> Self {}
            pub fn width(&self) -> usize {}
            pub fn styled_graphemes<S: Into<Style>>(&'a self, base_style: S) -> impl Iterator<Item = StyledGrapheme<'a>> {}
            pub fn patch_style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn reset_style(self) -> Self {}
            pub fn iter(&self) -> core::slice::Iter<'_, Span<'a>> {}
            pub fn iter_mut(&mut self) -> core::slice::IterMut<'_, Span<'a>> {}
            pub fn push_span<T: Into<Span<'a>>>(&mut self, span: T) {}
        }
        impl<'a> IntoIterator for Line<'a> { type Item = Span<'a>; type IntoIter = alloc::vec::IntoIter<Span<'a>>; fn into_iter(self) -> Self::IntoIter {} }
        impl From<String> for Line<'_> { fn from(s: String) -> Self {} }
        impl<'a> From<&'a str> for Line<'a> { fn from(s: &'a str) -> Self {} }
        impl<'a> From<Cow<'a, str>> for Line<'a> { fn from(s: Cow<'a, str>) -> Self {} }
        impl<'a> From<Vec<Span<'a>>> for Line<'a> { fn from(spans: Vec<Span<'a>>) -> Self {} }
        impl<'a, 'b, T> From<&'b [T]> for Line<'a> where T: Into<Span<'a>> + Clone { fn from(value: &'b [T]) -> Self {} }
        impl<'a> From<Span<'a>> for Line<'a> { fn from(span: Span<'a>) -> Self {} }
        impl<'a> From<Line<'a>> for String { fn from(line: Line<'a>) -> Self {} }
        impl<'a, T> FromIterator<T> for Line<'a> where T: Into<Span<'a>> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {} }
        impl<'a> core::ops::Add<Span<'a>> for Line<'a> { type Output = Self; fn add(self, rhs: Span<'a>) -> Self::Output {} }
        impl<'a> core::ops::Add<Self> for Line<'a> { type Output = Text<'a>; fn add(self, rhs: Self) -> Self::Output {} }
        impl<'a> core::ops::AddAssign<Span<'a>> for Line<'a> { fn add_assign(&mut self, rhs: Span<'a>) {} }
        impl<'a> Extend<Span<'a>> for Line<'a> { fn extend<T: IntoIterator<Item = Span<'a>>>(&mut self, iter: T) {} }
        impl Widget for Line<'_> { fn render(self, area: Rect, buf: &mut Buffer) {} }
        impl Widget for &Line<'_> { fn render(self, area: Rect, buf: &mut Buffer) {} }
        pub trait ToLine { fn to_line(&self) -> Line<'_>; }
        impl<T: fmt::Display> ToLine for T { fn to_line(&self) -> Line<'_> {} }
        impl fmt::Display for Line<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl Styled for Line<'_> { type Item = Self; fn style(&self) -> Style {} fn set_style<S: Into<Style>>(self, style: S) -> Self::Item {} }
    }
    mod masked {
        use crate::text::Text;
        use alloc::borrow::Cow;
        use core::fmt;
        #[derive(Debug, Default, Clone)]
        pub struct Masked<'a> {}
        impl<'a> Masked<'a> { pub fn new(s: impl Into<Cow<'a, str>>, mask_char: char) -> Self {} pub fn mask_char(&self) -> char {} pub fn value(&self) -> Cow<'a, str> {} }
        impl fmt::Display for Masked<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl<'a> From<&'a Masked<'a>> for Cow<'a, str> { fn from(masked: &'a Masked) -> Self {} }
        impl<'a> From<Masked<'a>> for Cow<'a, str> { fn from(masked: Masked<'a>) -> Self {} }
        impl<'a> From<&'a Masked<'_>> for Text<'a> { fn from(masked: &'a Masked) -> Self {} }
        impl<'a> From<Masked<'a>> for Text<'a> { fn from(masked: Masked<'a>) -> Self {} }
    }
    mod span {
        use crate::buffer::Buffer;
        use crate::layout::Rect;
        use crate::style::{Style, Styled};
        use crate::text::{Line, StyledGrapheme};
        use crate::widgets::Widget;
        use alloc::borrow::Cow;
        use core::fmt;
        #[derive(Debug, Default, Clone)]
        pub struct Span<'a> { pub style: Style, pub content: Cow<'a, str> }
        impl<'a> Span<'a> {
            pub fn raw<T>(content: T) -> Self where T: Into<Cow<'a, str>> {}
            pub fn styled<T, S>(content: T, style: S) -> Self where T: Into<Cow<'a, str>>, S: Into<Style> {}
            pub fn content<T>(self, content: T) -> Self where T: Into<Cow<'a, str>> {}
            pub fn style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn patch_style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn reset_style(self) -> Self {}
            pub fn width(&self) -> usize {}
            pub fn styled_graphemes<S: Into<Style>>(&'a self, base_style: S) -> impl Iterator<Item = StyledGrapheme<'a>> {}
            pub fn into_left_aligned_line(self) -> Line<'a> {}
            pub fn into_centered_line(self) -> Line<'a> {}
            pub fn into_right_aligned_line(self) -> Line<'a> {}
        }
        impl<'a, T> From<T> for Span<'a> where T: Into<Cow<'a, str>> { fn from(s: T) -> Self {} }
        impl<'a> core::ops::Add<Self> for Span<'a> { type Output = Line<'a>; fn add(self, rhs: Self) -> Self::Output {} }
        impl Styled for Span<'_> { type Item = Self; fn style(&self) -> Style {} fn set_style<S: Into<Style>>(self, style: S) -> Self::Item {} }
        impl Widget for Span<'_> { fn render(self, area: Rect, buf: &mut Buffer) {} }
        impl Widget for &Span<'_> { fn render(self, area: Rect, buf: &mut Buffer) {} }
        pub trait ToSpan { fn to_span(&self) -> Span<'_>; }
        impl<T: fmt::Display> ToSpan for T { fn to_span(&self) -> Span<'_> {} }
        impl fmt::Display for Span<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    }
    mod text {
        use crate::buffer::Buffer;
        use crate::layout::{Alignment, Rect};
        use crate::style::{Style, Styled};
        use crate::text::{Line, Span};
        use crate::widgets::Widget;
        use alloc::borrow::Cow;
        use alloc::string::String;
        use alloc::vec;
        use alloc::vec::Vec;
        use core::fmt;
        #[derive(Debug, Default, Clone)]
        pub struct Text<'a> { pub alignment: Option<Alignment>, pub style: Style, pub lines: Vec<Line<'a>> }
        impl<'a> Text<'a> {
            pub fn raw<T>(content: T) -> Self where T: Into<Cow<'a, str>> {}
            pub fn styled<T, S>(content: T, style: S) -> Self where T: Into<Cow<'a, str>>, S: Into<Style> {}
            pub fn width(&self) -> usize {}
            pub fn height(&self) -> usize {}
            pub fn style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn patch_style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn reset_style(self) -> Self {}
            pub fn alignment(self, alignment: Alignment) -> Self {}
            pub fn left_aligned(self) -> Self {}
            pub fn centered(self) -> Self {}
            pub fn right_aligned(self) -> Self {}
            pub fn iter(&self) -> core::slice::Iter<'_, Line<'a>> {}
            pub fn iter_mut(&mut self) -> core::slice::IterMut<'_, Line<'a>> {}
            pub fn push_line<T: Into<Line<'a>>>(&mut self, line: T) {}
            pub fn push_span<T: Into<Span<'a>>>(&mut self, span: T) {}
        }
        impl<'a> IntoIterator for Text<'a> { type Item = Line<'a>; type IntoIter = alloc::vec::IntoIter<Self::Item>; fn into_iter(self) -> Self::IntoIter {} }
        impl From<String> for Text<'_> { fn from(s: String) -> Self {} }
        impl<'a> From<&'a str> for Text<'a> { fn from(s: &'a str) -> Self {} }
        impl<'a> From<Cow<'a, str>> for Text<'a> { fn from(s: Cow<'a, str>) -> Self {} }
        impl<'a> From<Span<'a>> for Text<'a> { fn from(span: Span<'a>) -> Self {} }
        impl<'a> From<Line<'a>> for Text<'a> { fn from(line: Line<'a>) -> Self {} }
        impl<'a> From<Vec<Line<'a>>> for Text<'a> { fn from(lines: Vec<Line<'a>>) -> Self {} }
        impl<'a, 'b, T> From<&'b [T]> for Text<'a> where T: Into<Line<'a>> + Clone { fn from(value: &'b [T]) -> Self {} }
        impl<'a, T> FromIterator<T> for Text<'a> where T: Into<Line<'a>> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {} }
        impl<'a> core::ops::Add<Line<'a>> for Text<'a> { type Output = Self; fn add(self, line: Line<'a>) -> Self::Output {} }
        impl core::ops::Add<Self> for Text<'_> { type Output = Self; fn add(self, text: Self) -> Self::Output {} }
        impl core::ops::AddAssign for Text<'_> { fn add_assign(&mut self, rhs: Self) {} }
        impl<'a> core::ops::AddAssign<Line<'a>> for Text<'a> { fn add_assign(&mut self, line: Line<'a>) {} }
        impl<'a, T> Extend<T> for Text<'a> where T: Into<Line<'a>> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
        pub trait ToText { fn to_text(&self) -> Text<'_>; }
        impl<T: fmt::Display> ToText for T { fn to_text(&self) -> Text<'_> {} }
        impl fmt::Display for Text<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl Widget for Text<'_> { fn render(self, area: Rect, buf: &mut Buffer) {} }
        impl Widget for &Text<'_> { fn render(self, area: Rect, buf: &mut Buffer) {} }
        impl Styled for Text<'_> { type Item = Self; fn style(&self) -> Style {} fn set_style<S: Into<Style>>(self, style: S) -> Self::Item {} }
    }
}
pub mod widgets {
    pub use self::stateful_widget::StatefulWidget;
    pub use self::widget::Widget;
    mod stateful_widget {
        use crate::buffer::Buffer;
        use crate::layout::Rect;
        pub trait StatefulWidget { type State; fn render(self, area: Rect, buf: &mut Buffer, state: &mut Self::State); }
    }
    mod widget {
        use crate::buffer::Buffer;
        use crate::layout::Rect;
        use alloc::string::String;
        pub trait Widget { fn render(self, area: Rect, buf: &mut Buffer); }
        impl Widget for &str { fn render(self, area: Rect, buf: &mut Buffer) {} }
        impl Widget for String { fn render(self, area: Rect, buf: &mut Buffer) {} }
        impl<W: Widget> Widget for Option<W> { fn render(self, area: Rect, buf: &mut Buffer) {} }
    }
}
