//! `ratatui-core`: its module `layout`.

pub use alignment::{Alignment, HorizontalAlignment, VerticalAlignment};
pub use constraint::Constraint;
pub use direction::Direction;
pub use flex::Flex;
pub use layout::{Layout, Spacing};
pub use margin::Margin;
pub use offset::Offset;
pub use position::Position;
pub use rect::{Columns, Positions, Rect, Rows};
pub use size::Size;
mod alignment {
    pub type Alignment = HorizontalAlignment;
    #[derive(Debug, Default, Clone, Copy)]
    pub enum HorizontalAlignment { Left, Center, Right }
    #[derive(Debug, Default, Clone, Copy)]
    pub enum VerticalAlignment { Top, Center, Bottom }
}
mod constraint {
    use alloc::vec::Vec;
    use core::fmt;
    #[derive(Default, Debug, Clone, Copy)]
    pub enum Constraint {
        Min(u16),
        Max(u16),
        Length(u16),
        Percentage(u16),
        Ratio(u32, u32),
        Fill(u16),
    }
    impl Constraint {
        pub fn from_lengths<T>(lengths: T) -> Vec<Self> where T: IntoIterator<Item = u16> {}
        pub fn from_ratios<T>(ratios: T) -> Vec<Self> where T: IntoIterator<Item = (u32, u32)> {}
        pub fn from_percentages<T>(percentages: T) -> Vec<Self> where T: IntoIterator<Item = u16> {}
        pub fn from_maxes<T>(maxes: T) -> Vec<Self> where T: IntoIterator<Item = u16> {}
        pub fn from_mins<T>(mins: T) -> Vec<Self> where T: IntoIterator<Item = u16> {}
        pub fn from_fills<T>(proportional_factors: T) -> Vec<Self> where T: IntoIterator<Item = u16> {}
    }
    impl From<u16> for Constraint { fn from(length: u16) -> Self {} }
    impl From<&Self> for Constraint { fn from(constraint: &Self) -> Self {} }
    impl AsRef<Self> for Constraint { fn as_ref(&self) -> &Self {} }
    impl fmt::Display for Constraint { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod direction {
    #[derive(Debug, Default, Clone, Copy)]
    pub enum Direction { Horizontal, Vertical }
    impl Direction { pub fn perpendicular(self) -> Self {} }
}
mod flex {
    #[derive(Copy, Debug, Default, Clone)]
    pub enum Flex {
        Legacy,
        Start,
        End,
        Center,
        SpaceBetween,
        SpaceEvenly,
        SpaceAround,
    }
}
mod layout {
    use crate::layout::{Constraint, Direction, Flex, Rect};
    use core::array::TryFromSliceError;
    use core::num::NonZeroUsize;
    use kasuari::{Expression, Variable};
    #[derive(Default, Debug, Clone)]
    pub enum Spacing { Space(u16), Overlap(u16) }
    impl From<i32> for Spacing { fn from(value: i32) -> Self {} }
    impl From<u16> for Spacing { fn from(value: u16) -> Self {} }
    impl From<i16> for Spacing { fn from(value: i16) -> Self {} }
    #[derive(Debug, Default, Clone)]
    pub struct Layout {}
    impl Layout {
        pub const DEFAULT_CACHE_SIZE: usize = 0;
        pub fn new<I>(direction: Direction, constraints: I) -> Self where I: IntoIterator, I::Item: Into<Constraint> {}
        pub fn vertical<I>(constraints: I) -> Self where I: IntoIterator, I::Item: Into<Constraint> {}
        pub fn horizontal<I>(constraints: I) -> Self where I: IntoIterator, I::Item: Into<Constraint> {}
        pub fn init_cache(cache_size: NonZeroUsize) {}
        pub fn direction(self, direction: Direction) -> Self {}
        pub fn constraints<I>(self, constraints: I) -> Self where I: IntoIterator, I::Item: Into<Constraint> {}
        pub fn margin(self, margin: u16) -> Self {}
        pub fn horizontal_margin(self, horizontal: u16) -> Self {}
        pub fn vertical_margin(self, vertical: u16) -> Self {}
        pub fn flex(self, flex: Flex) -> Self {}
        pub fn spacing<T>(self, spacing: T) -> Self where T: Into<Spacing> {}
        pub fn areas<const N: usize>(&self, area: Rect) -> [Rect; N] {}
        pub fn try_areas<const N: usize>(&self, area: Rect) -> Result<[Rect; N], TryFromSliceError> {}
        pub fn spacers<const N: usize>(&self, area: Rect) -> [Rect; N] {}
        pub fn split(&self, area: Rect) -> Rects {}
        pub fn split_with_spacers(&self, area: Rect) -> (Segments, Spacers) {}
    }
    impl From<(Variable, Variable)> for Element { fn from(arg0: (Variable, Variable)) -> Self {} }
    impl From<Element> for Expression { fn from(element: Element) -> Self {} }
    impl From<&Element> for Expression { fn from(element: &Element) -> Self {} }
    mod strengths {
        use kasuari::Strength;
        pub const SPACER_SIZE_EQ: Strength = 0;
        pub const MIN_SIZE_GE: Strength = 0;
        pub const MAX_SIZE_LE: Strength = 0;
        pub const LENGTH_SIZE_EQ: Strength = 0;
        pub const PERCENTAGE_SIZE_EQ: Strength = 0;
        pub const RATIO_SIZE_EQ: Strength = 0;
        pub const MIN_SIZE_EQ: Strength = 0;
        pub const MAX_SIZE_EQ: Strength = 0;
        pub const FILL_GROW: Strength = 0;
        pub const GROW: Strength = 0;
        pub const SPACE_GROW: Strength = 0;
        pub const ALL_SEGMENT_GROW: Strength = 0;
    }
}
mod margin {
    use core::fmt;
    #[derive(Debug, Default, Clone, Copy)]
    pub struct Margin { pub horizontal: u16, pub vertical: u16 }
    impl Margin { pub fn new(horizontal: u16, vertical: u16) -> Self {} }
    impl From<u16> for Margin { fn from(value: u16) -> Self {} }
    impl fmt::Display for Margin { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod offset {
    use crate::layout::Position;
    #[derive(Debug, Default, Clone, Copy)]
    pub struct Offset { pub x: i32, pub y: i32 }
    impl Offset { pub const ZERO: Self = 0; pub const MIN: Self = 0; pub const MAX: Self = 0; pub fn new(x: i32, y: i32) -> Self {} }
    impl From<Position> for Offset { fn from(position: Position) -> Self {} }
}
mod position {
    use crate::layout::{Offset, Rect};
    use core::fmt;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    #[derive(Debug, Default, Copy, Clone)]
    pub struct Position { pub x: u16, pub y: u16 }
    impl Position {
        pub const ORIGIN: Self = 0;
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub fn new(x: u16, y: u16) -> Self {}
        pub fn offset(self, offset: Offset) -> Self {}
    }
    impl From<(u16, u16)> for Position { fn from(arg0: (u16, u16)) -> Self {} }
    impl From<Position> for (u16, u16) { fn from(position: Position) -> Self {} }
    impl From<Rect> for Position { fn from(rect: Rect) -> Self {} }
    impl fmt::Display for Position { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl Add<Offset> for Position { type Output = Self; fn add(self, offset: Offset) -> Self {} }
    impl Add<Position> for Offset { type Output = Position; fn add(self, position: Position) -> Position {} }
    impl Sub<Offset> for Position { type Output = Self; fn sub(self, offset: Offset) -> Self {} }
    impl AddAssign<Offset> for Position { fn add_assign(&mut self, offset: Offset) {} }
    impl SubAssign<Offset> for Position { fn sub_assign(&mut self, offset: Offset) {} }
}
mod rect {
    pub use self::iter::{Columns, Positions, Rows};
    use super::{Constraint, Layout};
    use crate::layout::{Margin, Offset, Position, Size};
    use core::array::TryFromSliceError;
    use core::fmt;
    #[derive(Debug, Default, Clone, Copy)]
    pub struct Rect { pub x: u16, pub y: u16, pub width: u16, pub height: u16 }
    impl fmt::Display for Rect { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Rect {
        pub const ZERO: Self = 0;
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub fn new(x: u16, y: u16, width: u16, height: u16) -> Self {}
        pub fn area(self) -> u32 {}
        pub fn is_empty(self) -> bool {}
        pub fn left(self) -> u16 {}
        pub fn right(self) -> u16 {}
        pub fn top(self) -> u16 {}
        pub fn bottom(self) -> u16 {}
        pub fn inner(self, margin: Margin) -> Self {}
        pub fn outer(self, margin: Margin) -> Self {}
        pub fn offset(self, offset: Offset) -> Self {}
        pub fn resize(self, size: Size) -> Self {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn intersects(self, other: Self) -> bool {}
        pub fn contains(self, position: Position) -> bool {}
        pub fn clamp(self, other: Self) -> Self {}
        pub fn rows(self) -> Rows {}
        pub fn columns(self) -> Columns {}
        pub fn positions(self) -> Positions {}
        pub fn as_position(self) -> Position {}
        pub fn as_size(self) -> Size {}
        pub fn centered_horizontally(self, constraint: Constraint) -> Self {}
        pub fn centered_vertically(self, constraint: Constraint) -> Self {}
        pub fn centered(self, horizontal_constraint: Constraint, vertical_constraint: Constraint) -> Self {}
        pub fn layout<const N: usize>(self, layout: &Layout) -> [Self; N] {}
        pub fn layout_vec(self, layout: &Layout) -> alloc::vec::Vec<Self> {}
        pub fn try_layout<const N: usize>(self, layout: &Layout) -> Result<[Self; N], TryFromSliceError> {}
    }
    impl From<(Position, Size)> for Rect { fn from(arg0: (Position, Size)) -> Self {} }
    impl From<Size> for Rect { fn from(size: Size) -> Self {} }
    mod iter {
        use crate::layout::{Position, Rect};
        pub struct Rows {}
        impl Rows { pub fn new(rect: Rect) -> Self {} }
        impl Iterator for Rows { type Item = Rect; fn next(&mut self) -> Option<Self::Item> {} }
        impl DoubleEndedIterator for Rows { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct Columns {}
        impl Columns { pub fn new(rect: Rect) -> Self {} }
        impl Iterator for Columns { type Item = Rect; fn next(&mut self) -> Option<Self::Item> {} }
        impl DoubleEndedIterator for Columns { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct Positions {}
        impl Positions { pub fn new(rect: Rect) -> Self {} }
        impl Iterator for Positions { type Item = Position; fn next(&mut self) -> Option<Self::Item> {} }
    }
    mod ops {
        use super::{Offset, Rect};
        use core::ops::{Add, AddAssign, Neg, Sub, SubAssign};
        impl Neg for Offset { type Output = Self; fn neg(self) -> Self {} }
        impl Add<Offset> for Rect { type Output = Self; fn add(self, offset: Offset) -> Self {} }
        impl Add<Rect> for Offset { type Output = Rect; fn add(self, rect: Rect) -> Rect {} }
        impl Sub<Offset> for Rect { type Output = Self; fn sub(self, offset: Offset) -> Self {} }
        impl AddAssign<Offset> for Rect { fn add_assign(&mut self, offset: Offset) {} }
        impl SubAssign<Offset> for Rect { fn sub_assign(&mut self, offset: Offset) {} }
    }
}
mod size {
    use crate::layout::Rect;
    use core::fmt;
    #[derive(Debug, Default, Clone, Copy)]
    pub struct Size { pub width: u16, pub height: u16 }
    impl Size {
        pub const ZERO: Self = 0;
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub fn new(width: u16, height: u16) -> Self {}
        pub fn area(self) -> u32 {}
    }
    impl From<(u16, u16)> for Size { fn from(arg0: (u16, u16)) -> Self {} }
    impl From<Size> for (u16, u16) { fn from(size: Size) -> Self {} }
    impl From<Rect> for Size { fn from(rect: Rect) -> Self {} }
    impl fmt::Display for Size { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
