//! `ratatui-widgets`: its module `table`.

pub use self::cell::Cell;
pub use self::highlight_spacing::HighlightSpacing;
pub use self::row::Row;
pub use self::state::TableState;
use crate::block::Block;
use ratatui_core::layout::{Constraint, Flex};
use ratatui_core::style::Style;
use ratatui_core::text::Text;
#[derive(Default, Debug, Clone)]
pub struct Table<'a> {}
impl<'a> Table<'a> {
    pub fn new<R, C>(rows: R, widths: C) -> Self where R: IntoIterator, R::Item: Into<Row<'a>>, C: IntoIterator, C::Item: Into<Constraint> {}
    pub fn rows<T>(self, rows: T) -> Self where T: IntoIterator<Item = Row<'a>> {}
    pub fn header(self, header: Row<'a>) -> Self {}
    pub fn footer(self, footer: Row<'a>) -> Self {}
    pub fn widths<I>(self, widths: I) -> Self where I: IntoIterator, I::Item: Into<Constraint> {}
    pub fn column_spacing(self, spacing: u16) -> Self {}
    pub fn block(self, block: Block<'a>) -> Self {}
    pub fn style<S: Into<Style>>(self, style: S) -> Self {}
    pub fn row_highlight_style<S: Into<Style>>(self, highlight_style: S) -> Self {}
    pub fn column_highlight_style<S: Into<Style>>(self, highlight_style: S) -> Self {}
    pub fn cell_highlight_style<S: Into<Style>>(self, highlight_style: S) -> Self {}
    pub fn highlight_symbol<T: Into<Text<'a>>>(self, highlight_symbol: T) -> Self {}
    pub fn highlight_spacing(self, value: HighlightSpacing) -> Self {}
    pub fn flex(self, flex: Flex) -> Self {}
}
impl<'a, Item> FromIterator<Item> for Table<'a> where Item: Into<Row<'a>> { fn from_iter<Iter: IntoIterator<Item = Item>>(rows: Iter) -> Self {} }
mod cell {
    use ratatui_core::style::Style;
    use ratatui_core::text::Text;
    #[derive(Debug, Default, Clone)]
    pub struct Cell<'a> {}
    impl<'a> Cell<'a> {
        pub fn new<T>(content: T) -> Self where T: Into<Text<'a>> {}
        pub fn content<T>(self, content: T) -> Self where T: Into<Text<'a>> {}
        pub fn column_span(self, column_span: u16) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
    }
    impl<'a, T> From<T> for Cell<'a> where T: Into<Text<'a>> { fn from(content: T) -> Self {} }
}
mod highlight_spacing {
    #[derive(Debug, Clone, Default)]
    pub enum HighlightSpacing { Always, WhenSelected, Never }
}
mod row {
    use super::Cell;
    use ratatui_core::style::Style;
    #[derive(Debug, Default, Clone)]
    pub struct Row<'a> {}
    impl<'a> Row<'a> {
        pub fn new<T>(cells: T) -> Self where T: IntoIterator, T::Item: Into<Cell<'a>> {}
        pub fn cells<T>(self, cells: T) -> Self where T: IntoIterator, T::Item: Into<Cell<'a>> {}
        pub fn height(self, height: u16) -> Self {}
        pub fn top_margin(self, margin: u16) -> Self {}
        pub fn bottom_margin(self, margin: u16) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
    }
    impl<'a, Item> FromIterator<Item> for Row<'a> where Item: Into<Cell<'a>> { fn from_iter<IterCells: IntoIterator<Item = Item>>(cells: IterCells) -> Self {} }
}
mod state {
    #[derive(Debug, Default, Clone, Copy)]
    pub struct TableState {}
    impl TableState {
        pub fn new() -> Self {}
        pub fn with_offset(self, offset: usize) -> Self {}
        pub fn with_selected<T>(self, selected: T) -> Self where T: Into<Option<usize>> {}
        pub fn with_selected_column<T>(self, selected: T) -> Self where T: Into<Option<usize>> {}
        pub fn with_selected_cell<T>(self, selected: T) -> Self where T: Into<Option<(usize, usize)>> {}
        pub fn offset(&self) -> usize {}
        pub fn offset_mut(&mut self) -> &mut usize {}
        pub fn selected(&self) -> Option<usize> {}
        pub fn selected_column(&self) -> Option<usize> {}
        pub fn selected_cell(&self) -> Option<(usize, usize)> {}
        pub fn selected_mut(&mut self) -> &mut Option<usize> {}
        pub fn selected_column_mut(&mut self) -> &mut Option<usize> {}
        pub fn select(&mut self, index: Option<usize>) {}
        pub fn select_column(&mut self, index: Option<usize>) {}
        pub fn select_cell(&mut self, indexes: Option<(usize, usize)>) {}
        pub fn select_next(&mut self) {}
        pub fn select_next_column(&mut self) {}
        pub fn select_previous(&mut self) {}
        pub fn select_previous_column(&mut self) {}
        pub fn select_first(&mut self) {}
        pub fn select_first_column(&mut self) {}
        pub fn select_last(&mut self) {}
        pub fn select_last_column(&mut self) {}
        pub fn scroll_down_by(&mut self, amount: u16) {}
        pub fn scroll_up_by(&mut self, amount: u16) {}
        pub fn scroll_right_by(&mut self, amount: u16) {}
        pub fn scroll_left_by(&mut self, amount: u16) {}
    }
}
