//! ratatui-widgets: signatures only, the flow follows from the types.

pub mod barchart {
    pub use self::bar::Bar;
    pub use self::bar_group::BarGroup;
    use crate::block::Block;
    use alloc::vec::Vec;
    use ratatui_core::layout::Direction;
    use ratatui_core::style::Style;
    use ratatui_core::symbols;
    #[derive(Default, Debug, Clone)]
    pub struct BarChart<'a> {}
    impl<'a> BarChart<'a> {
        pub fn new<T: Into<Vec<Bar<'a>>>>(bars: T) -> Self {}
        pub fn vertical(bars: impl Into<Vec<Bar<'a>>>) -> Self {}
        pub fn horizontal(bars: impl Into<Vec<Bar<'a>>>) -> Self {}
        pub fn grouped<T: Into<Vec<BarGroup<'a>>>>(groups: T) -> Self {}
        pub fn data(self, data: impl Into<BarGroup<'a>>) -> Self {}
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn max(self, max: u64) -> Self {}
        pub fn bar_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn bar_width(self, width: u16) -> Self {}
        pub fn bar_gap(self, gap: u16) -> Self {}
        pub fn bar_set(self, bar_set: symbols::bar::Set<'a>) -> Self {}
        pub fn value_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn label_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn group_gap(self, gap: u16) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn direction(self, direction: Direction) -> Self {}
    }
    mod bar {
        use alloc::string::String;
        use ratatui_core::style::Style;
        use ratatui_core::text::Line;
        #[derive(Debug, Default, Clone)]
        pub struct Bar<'a> {}
        impl<'a> Bar<'a> {
            pub fn new(value: u64) -> Self {}
            pub fn with_label<T: Into<Line<'a>>>(label: T, value: u64) -> Self {}
            pub fn value(self, value: u64) -> Self {}
            pub fn label<T: Into<Line<'a>>>(self, label: T) -> Self {}
            pub fn style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn value_style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn text_value<T: Into<String>>(self, text_value: T) -> Self {}
        }
    }
    mod bar_group {
        use crate::barchart::Bar;
        use alloc::vec::Vec;
        use ratatui_core::text::Line;
        #[derive(Debug, Default, Clone)]
        pub struct BarGroup<'a> {}
        impl<'a> BarGroup<'a> {
            pub fn new<T: Into<Vec<Bar<'a>>>>(bars: T) -> Self {}
            pub fn with_label<T: Into<Line<'a>>, B: Into<Vec<Bar<'a>>>>(label: T, bars: B) -> Self {}
            pub fn label<T: Into<Line<'a>>>(self, label: T) -> Self {}
            pub fn bars(self, bars: &[Bar<'a>]) -> Self {}
        }
        impl<'a> From<&[(&'a str, u64)]> for BarGroup<'a> { fn from(value: &[(&'a str, u64)]) -> Self {} }
        impl<'a, const N: usize> From<&[(&'a str, u64); N]> for BarGroup<'a> { fn from(value: &[(&'a str, u64); N]) -> Self {} }
        impl<'a> From<&Vec<(&'a str, u64)>> for BarGroup<'a> { fn from(value: &Vec<(&'a str, u64)>) -> Self {} }
    }
}
pub mod block {
    pub use self::padding::Padding;
    pub use self::shadow::{dimmed, CellEffect, Dimmed, Shadow};
    use crate::borders::{BorderType, Borders};
    use ratatui_core::layout::{Alignment, Rect};
    use ratatui_core::style::Style;
    use ratatui_core::symbols::border;
    use ratatui_core::symbols::merge::MergeStrategy;
    use ratatui_core::text::Line;
    #[derive(Debug, Default, Clone)]
    pub struct Block<'a> {}
    #[derive(Debug, Default, Clone, Copy)]
    pub enum TitlePosition { Top, Bottom }
    impl<'a> Block<'a> {
        pub fn new() -> Self {}
        pub fn bordered() -> Self {}
        pub fn title<T>(self, title: T) -> Self where T: Into<Line<'a>> {}
        pub fn title_top<T: Into<Line<'a>>>(self, title: T) -> Self {}
        pub fn title_bottom<T: Into<Line<'a>>>(self, title: T) -> Self {}
        pub fn title_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn title_alignment(self, alignment: Alignment) -> Self {}
        pub fn title_position(self, position: TitlePosition) -> Self {}
        pub fn border_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn borders(self, flag: Borders) -> Self {}
        pub fn border_type(self, border_type: BorderType) -> Self {}
        pub fn border_set(self, border_set: border::Set<'a>) -> Self {}
        pub fn padding(self, padding: Padding) -> Self {}
        pub fn merge_borders(self, strategy: MergeStrategy) -> Self {}
        pub fn shadow(self, shadow: Shadow) -> Self {}
        pub fn inner(&self, area: Rect) -> Rect {}
    }
    pub trait BlockExt { fn inner_if_some(&self, area: Rect) -> Rect; }
    impl BlockExt for Option<Block<'_>> { fn inner_if_some(&self, area: Rect) -> Rect {} }
    mod padding {
        #[derive(Debug, Default, Clone, Copy)]
        pub struct Padding { pub left: u16, pub right: u16, pub top: u16, pub bottom: u16 }
        impl Padding {
            pub const ZERO: Self = 0;
            pub fn new(left: u16, right: u16, top: u16, bottom: u16) -> Self {}
            pub fn horizontal(value: u16) -> Self {}
            pub fn vertical(value: u16) -> Self {}
            pub fn uniform(value: u16) -> Self {}
            pub fn proportional(value: u16) -> Self {}
            pub fn symmetric(x: u16, y: u16) -> Self {}
            pub fn left(value: u16) -> Self {}
            pub fn right(value: u16) -> Self {}
            pub fn top(value: u16) -> Self {}
            pub fn bottom(value: u16) -> Self {}
        }
        impl From<u16> for Padding { fn from(value: u16) -> Self {} }
    }
    mod shadow {
        use core::fmt;
        use ratatui_core::buffer::Buffer;
        use ratatui_core::layout::{Offset, Rect};
        use ratatui_core::style::Style;
        #[derive(Default, Debug, Clone)]
        pub struct Shadow {}
        pub trait CellEffect: fmt::Debug { fn apply(&self, shadow_area: Rect, base_area: Rect, buf: &mut Buffer); }
        impl Shadow {
            pub fn overlay() -> Self {}
            pub fn block() -> Self {}
            pub fn light_shade() -> Self {}
            pub fn medium_shade() -> Self {}
            pub fn dark_shade() -> Self {}
            pub fn symbol(symbol: &'static str) -> Self {}
            pub fn custom<F: CellEffect>(effect: F) -> Self {}
            pub fn new<F: CellEffect>(effect: F) -> Self {}
            pub fn style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn offset(self, offset: Offset) -> Self {}
        }
        #[derive(Debug, Clone, Copy, Default)]
        pub struct Dimmed;
        impl CellEffect for Dimmed { fn apply(&self, shadow_area: Rect, base_area: Rect, buf: &mut Buffer) {} }
        pub fn dimmed() -> Dimmed {}
    }
}
pub mod borders {
    use ratatui_core::symbols::border;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Borders {}
    impl Borders {
        pub const TOP: Borders = 0;
        pub const RIGHT: Borders = 0;
        pub const BOTTOM: Borders = 0;
        pub const LEFT: Borders = 0;
        pub const ALL: Borders = 0;
        pub fn empty() -> Borders {}
        pub fn all() -> Borders {}
        pub fn bits(&self) -> u32 {}
        pub fn from_bits_truncate(bits: u32) -> Borders {}
        pub fn is_empty(&self) -> bool {}
        pub fn contains(&self, other: Borders) -> bool {}
        pub fn intersects(&self, other: Borders) -> bool {}
        pub fn insert(&mut self, other: Borders) {}
        pub fn remove(&mut self, other: Borders) {}
        pub fn toggle(&mut self, other: Borders) {}
        pub fn set(&mut self, other: Borders, value: bool) {}
        pub fn union(self, other: Borders) -> Borders {}
        pub fn difference(self, other: Borders) -> Borders {}
    }
    #[derive(Debug, Default, Clone, Copy)]
    pub enum BorderType {
        Plain,
        Rounded,
        Double,
        Thick,
        LightDoubleDashed,
        HeavyDoubleDashed,
        LightTripleDashed,
        HeavyTripleDashed,
        LightQuadrupleDashed,
        HeavyQuadrupleDashed,
        QuadrantInside,
        QuadrantOutside,
    }
    impl BorderType { pub fn border_symbols<'a>(border_type: Self) -> border::Set<'a> {} pub fn to_border_set<'a>(self) -> border::Set<'a> {} }
}
pub mod chart {
    use crate::block::Block;
    use alloc::vec::Vec;
    use ratatui_core::layout::{Alignment, Constraint};
    use ratatui_core::style::Style;
    use ratatui_core::symbols;
    use ratatui_core::text::Line;
    #[derive(Debug, Default, Clone)]
    pub struct Axis<'a> {}
    impl<'a> Axis<'a> {
        pub fn title<T>(self, title: T) -> Self where T: Into<Line<'a>> {}
        pub fn bounds(self, bounds: [f64; 2]) -> Self {}
        pub fn labels<Labels>(self, labels: Labels) -> Self where Labels: IntoIterator, Labels::Item: Into<Line<'a>> {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn labels_alignment(self, alignment: Alignment) -> Self {}
    }
    #[derive(Debug, Default, Clone, Copy)]
    pub enum GraphType { Scatter, Line, Bar, Area }
    #[derive(Debug, Default, Clone, Copy)]
    pub enum LegendPosition {
        Top,
        TopRight,
        TopLeft,
        Left,
        Right,
        Bottom,
        BottomRight,
        BottomLeft,
    }
    #[derive(Debug, Default, Clone)]
    pub struct Dataset<'a> {}
    impl<'a> Dataset<'a> {
        pub fn name<S>(self, name: S) -> Self where S: Into<Line<'a>> {}
        pub fn data(self, data: &'a [(f64, f64)]) -> Self {}
        pub fn marker(self, marker: symbols::Marker) -> Self {}
        pub fn graph_type(self, graph_type: GraphType) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn fill_to_y(self, fill_to_y: f64) -> Self {}
    }
    #[derive(Debug, Default, Clone)]
    pub struct Chart<'a> {}
    impl<'a> Chart<'a> {
        pub fn new(datasets: Vec<Dataset<'a>>) -> Self {}
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn x_axis(self, axis: Axis<'a>) -> Self {}
        pub fn y_axis(self, axis: Axis<'a>) -> Self {}
        pub fn hidden_legend_constraints(self, constraints: (Constraint, Constraint)) -> Self {}
        pub fn legend_position(self, position: Option<LegendPosition>) -> Self {}
    }
}
pub mod clear { #[derive(Debug, Default, Clone)] pub struct Clear; }
pub mod fill {
    use alloc::borrow::Cow;
    use ratatui_core::style::Style;
    #[derive(Debug, Default, Clone)]
    pub struct Fill<'a> {}
    impl<'a> Fill<'a> { pub fn new<S: Into<Cow<'a, str>>>(symbol: S) -> Self {} pub fn style<S: Into<Style>>(self, style: S) -> Self {} pub fn symbol<S: Into<Cow<'a, str>>>(self, symbol: S) -> Self {} }
}
pub mod gauge {
    use crate::block::Block;
    use ratatui_core::style::Style;
    use ratatui_core::text::{Line, Span};
    #[derive(Debug, Default, Clone)]
    pub struct Gauge<'a> {}
    impl<'a> Gauge<'a> {
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn percent(self, percent: u16) -> Self {}
        pub fn ratio(self, ratio: f64) -> Self {}
        pub fn label<T>(self, label: T) -> Self where T: Into<Span<'a>> {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn gauge_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn use_unicode(self, unicode: bool) -> Self {}
    }
    #[derive(Default, Debug, Clone)]
    pub struct LineGauge<'a> {}
    impl<'a> LineGauge<'a> {
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn ratio(self, ratio: f64) -> Self {}
        pub fn filled_symbol(self, symbol: &'a str) -> Self {}
        pub fn unfilled_symbol(self, symbol: &'a str) -> Self {}
        pub fn label<T>(self, label: T) -> Self where T: Into<Line<'a>> {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn filled_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn unfilled_style<S: Into<Style>>(self, style: S) -> Self {}
    }
}
pub mod list {
    pub use self::item::ListItem;
    pub use self::state::ListState;
    use crate::block::Block;
    use crate::table::HighlightSpacing;
    use ratatui_core::style::Style;
    use ratatui_core::text::Line;
    #[derive(Debug, Clone, Default)]
    pub struct List<'a> {}
    #[derive(Debug, Default, Clone, Copy)]
    pub enum ListDirection { TopToBottom, BottomToTop }
    impl<'a> List<'a> {
        pub fn new<T>(items: T) -> Self where T: IntoIterator, T::Item: Into<ListItem<'a>> {}
        pub fn items<T>(self, items: T) -> Self where T: IntoIterator, T::Item: Into<ListItem<'a>> {}
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn highlight_symbol<L: Into<Line<'a>>>(self, highlight_symbol: L) -> Self {}
        pub fn highlight_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn repeat_highlight_symbol(self, repeat: bool) -> Self {}
        pub fn highlight_spacing(self, value: HighlightSpacing) -> Self {}
        pub fn direction(self, direction: ListDirection) -> Self {}
        pub fn scroll_padding(self, padding: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<'a, Item> FromIterator<Item> for List<'a> where Item: Into<ListItem<'a>> { fn from_iter<Iter: IntoIterator<Item = Item>>(iter: Iter) -> Self {} }
    mod item {
        use ratatui_core::style::Style;
        use ratatui_core::text::Text;
        #[derive(Debug, Clone)]
        pub struct ListItem<'a> {}
        impl<'a> ListItem<'a> {
            pub fn new<T>(content: T) -> Self where T: Into<Text<'a>> {}
            pub fn style<S: Into<Style>>(self, style: S) -> Self {}
            pub fn height(&self) -> usize {}
            pub fn width(&self) -> usize {}
        }
        impl<'a, T> From<T> for ListItem<'a> where T: Into<Text<'a>> { fn from(value: T) -> Self {} }
    }
    mod state {
        #[derive(Debug, Default, Clone, Copy)]
        pub struct ListState {}
        impl ListState {
            pub fn with_offset(self, offset: usize) -> Self {}
            pub fn with_selected(self, selected: Option<usize>) -> Self {}
            pub fn offset(&self) -> usize {}
            pub fn offset_mut(&mut self) -> &mut usize {}
            pub fn selected(&self) -> Option<usize> {}
            pub fn selected_mut(&mut self) -> &mut Option<usize> {}
            pub fn select(&mut self, index: Option<usize>) {}
            pub fn select_next(&mut self) {}
            pub fn select_previous(&mut self) {}
            pub fn select_first(&mut self) {}
            pub fn select_last(&mut self) {}
            pub fn scroll_down_by(&mut self, amount: u16) {}
            pub fn scroll_up_by(&mut self, amount: u16) {}
        }
    }
}
pub mod paragraph {
    use crate::block::Block;
    use ratatui_core::layout::Alignment;
    use ratatui_core::style::Style;
    use ratatui_core::text::Text;
    #[derive(Debug, Default, Clone)]
    pub struct Paragraph<'a> {}
    #[derive(Debug, Default, Clone, Copy)]
    pub struct Wrap { pub trim: bool }
    impl<'a> Paragraph<'a> {
        pub fn new<T>(text: T) -> Self where T: Into<Text<'a>> {}
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn wrap(self, wrap: Wrap) -> Self {}
        pub fn scroll(self, offset: (Vertical, Horizontal)) -> Self {}
        pub fn alignment(self, alignment: Alignment) -> Self {}
        pub fn left_aligned(self) -> Self {}
        pub fn centered(self) -> Self {}
        pub fn right_aligned(self) -> Self {}
        pub fn line_count(&self, width: u16) -> usize {}
        pub fn line_width(&self) -> usize {}
    }
}
pub mod scrollbar {
    use ratatui_core::style::Style;
    use ratatui_core::symbols::scrollbar::Set;
    #[derive(Default, Debug, Clone)]
    pub struct Scrollbar<'a> {}
    #[derive(Debug, Default, Clone)]
    pub enum ScrollbarOrientation { VerticalRight, VerticalLeft, HorizontalBottom, HorizontalTop }
    #[derive(Debug, Default, Clone, Copy)]
    pub struct ScrollbarState {}
    #[derive(Debug, Default, Clone, Copy)]
    pub enum ScrollDirection { Forward, Backward }
    impl<'a> Scrollbar<'a> {
        pub fn new(orientation: ScrollbarOrientation) -> Self {}
        pub fn orientation(self, orientation: ScrollbarOrientation) -> Self {}
        pub fn orientation_and_symbol(self, orientation: ScrollbarOrientation, symbols: Set<'a>) -> Self {}
        pub fn thumb_symbol(self, thumb_symbol: &'a str) -> Self {}
        pub fn thumb_style<S: Into<Style>>(self, thumb_style: S) -> Self {}
        pub fn track_symbol(self, track_symbol: Option<&'a str>) -> Self {}
        pub fn track_style<S: Into<Style>>(self, track_style: S) -> Self {}
        pub fn begin_symbol(self, begin_symbol: Option<&'a str>) -> Self {}
        pub fn begin_style<S: Into<Style>>(self, begin_style: S) -> Self {}
        pub fn end_symbol(self, end_symbol: Option<&'a str>) -> Self {}
        pub fn end_style<S: Into<Style>>(self, end_style: S) -> Self {}
        pub fn symbols(self, symbols: Set<'a>) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
    }
    impl ScrollbarState {
        pub fn new(content_length: usize) -> Self {}
        pub fn position(self, position: usize) -> Self {}
        pub fn content_length(self, content_length: usize) -> Self {}
        pub fn viewport_content_length(self, viewport_content_length: usize) -> Self {}
        pub fn prev(&mut self) {}
        pub fn next(&mut self) {}
        pub fn first(&mut self) {}
        pub fn last(&mut self) {}
        pub fn scroll(&mut self, direction: ScrollDirection) {}
        pub fn get_position(&self) -> usize {}
    }
    impl ScrollbarOrientation { pub fn is_vertical(&self) -> bool {} pub fn is_horizontal(&self) -> bool {} }
}
pub mod sparkline {
    use crate::block::Block;
    use alloc::string::String;
    use ratatui_core::style::Style;
    use ratatui_core::symbols;
    #[derive(Debug, Default, Clone)]
    pub struct Sparkline<'a> {}
    #[derive(Debug, Default, Clone, Copy)]
    pub enum RenderDirection { LeftToRight, RightToLeft }
    impl<'a> Sparkline<'a> {
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn absent_value_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn absent_value_symbol(self, symbol: impl Into<String>) -> Self {}
        pub fn data<T>(self, data: T) -> Self where T: IntoIterator, T::Item: Into<SparklineBar> {}
        pub fn max(self, max: u64) -> Self {}
        pub fn bar_set(self, bar_set: symbols::bar::Set<'a>) -> Self {}
        pub fn direction(self, direction: RenderDirection) -> Self {}
    }
    #[derive(Debug, Default, Copy, Clone)]
    pub struct SparklineBar {}
    impl SparklineBar { pub fn style<S: Into<Option<Style>>>(self, style: S) -> Self {} }
    impl From<Option<u64>> for SparklineBar { fn from(value: Option<u64>) -> Self {} }
    impl From<u64> for SparklineBar { fn from(value: u64) -> Self {} }
    impl From<&u64> for SparklineBar { fn from(value: &u64) -> Self {} }
    impl From<&Option<u64>> for SparklineBar { fn from(value: &Option<u64>) -> Self {} }
}
pub mod table;
pub mod tabs {
    use crate::block::Block;
    use ratatui_core::style::Style;
    use ratatui_core::text::{Line, Span};
    #[derive(Default, Debug, Clone)]
    pub struct Tabs<'a> {}
    impl<'a> Tabs<'a> {
        pub fn new<Iter>(titles: Iter) -> Self where Iter: IntoIterator, Iter::Item: Into<Line<'a>> {}
        pub fn titles<Iter>(self, titles: Iter) -> Self where Iter: IntoIterator, Iter::Item: Into<Line<'a>> {}
        pub fn block(self, block: Block<'a>) -> Self {}
        pub fn select<T: Into<Option<usize>>>(self, selected: T) -> Self {}
        pub fn style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn highlight_style<S: Into<Style>>(self, style: S) -> Self {}
        pub fn divider<T>(self, divider: T) -> Self where T: Into<Span<'a>> {}
        pub fn padding<T, U>(self, left: T, right: U) -> Self where T: Into<Line<'a>>, U: Into<Line<'a>> {}
        pub fn padding_left<T>(self, padding: T) -> Self where T: Into<Line<'a>> {}
        pub fn padding_right<T>(self, padding: T) -> Self where T: Into<Line<'a>> {}
    }
    impl<'a, Item> FromIterator<Item> for Tabs<'a> where Item: Into<Line<'a>> { fn from_iter<Iter: IntoIterator<Item = Item>>(iter: Iter) -> Self {} }
}
mod reflow {
    use ratatui_core::layout::Alignment;
    use ratatui_core::text::StyledGrapheme;
    pub trait LineComposer<'a> { fn next_line<'lend>(&'lend mut self) -> Option<WrappedLine<'lend, 'a>>; }
    pub struct WrappedLine<'lend, 'text> { pub graphemes: &'lend [StyledGrapheme<'text>], pub width: u16, pub alignment: Alignment }
    #[derive(Debug, Default, Clone)]
    pub struct WordWrapper<'a, O, I> where O: Iterator<Item = (I, Alignment)>, I: Iterator<Item = StyledGrapheme<'a>> {}
    impl<'a, O, I> WordWrapper<'a, O, I> where O: Iterator<Item = (I, Alignment)>, I: Iterator<Item = StyledGrapheme<'a>> { pub fn new(lines: O, max_line_width: u16, trim: bool) -> Self {} }
    impl<'a, O, I> LineComposer<'a> for WordWrapper<'a, O, I> where O: Iterator<Item = (I, Alignment)>, I: Iterator<Item = StyledGrapheme<'a>> {
        fn next_line<'lend>(&'lend mut self) -> Option<WrappedLine<'lend, 'a>> {}
    }
    #[derive(Debug, Default, Clone)]
    pub struct LineTruncator<'a, O, I> where O: Iterator<Item = (I, Alignment)>, I: Iterator<Item = StyledGrapheme<'a>> {}
    impl<'a, O, I> LineTruncator<'a, O, I> where O: Iterator<Item = (I, Alignment)>, I: Iterator<Item = StyledGrapheme<'a>> {
        pub fn new(lines: O, max_line_width: u16) -> Self {}
        pub fn set_horizontal_offset(&mut self, horizontal_offset: u16) {}
    }
    impl<'a, O, I> LineComposer<'a> for LineTruncator<'a, O, I> where O: Iterator<Item = (I, Alignment)>, I: Iterator<Item = StyledGrapheme<'a>> {
        fn next_line<'lend>(&'lend mut self) -> Option<WrappedLine<'lend, 'a>> {}
    }
}
