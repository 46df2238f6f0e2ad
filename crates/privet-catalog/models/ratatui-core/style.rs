//! `ratatui-core`: its module `style`.

pub use color::{Color, ParseColorError};
pub use stylize::{Styled, Stylize};
#[derive(Clone, Copy, Debug, Default)]
pub struct Modifier {}
impl Modifier {
    pub const BOLD: Modifier = 0;
    pub const DIM: Modifier = 0;
    pub const ITALIC: Modifier = 0;
    pub const UNDERLINED: Modifier = 0;
    pub const SLOW_BLINK: Modifier = 0;
    pub const RAPID_BLINK: Modifier = 0;
    pub const REVERSED: Modifier = 0;
    pub const HIDDEN: Modifier = 0;
    pub const CROSSED_OUT: Modifier = 0;
    pub fn empty() -> Modifier {}
    pub fn all() -> Modifier {}
    pub fn bits(&self) -> u32 {}
    pub fn from_bits_truncate(bits: u32) -> Modifier {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains(&self, other: Modifier) -> bool {}
    pub fn intersects(&self, other: Modifier) -> bool {}
    pub fn insert(&mut self, other: Modifier) {}
    pub fn remove(&mut self, other: Modifier) {}
    pub fn toggle(&mut self, other: Modifier) {}
    pub fn set(&mut self, other: Modifier, value: bool) {}
    pub fn union(self, other: Modifier) -> Modifier {}
    pub fn difference(self, other: Modifier) -> Modifier {}
}
#[derive(Debug, Default, Clone, Copy)]
pub struct Style {
    pub fg: Option<Color>,
    pub bg: Option<Color>,
    pub underline_color: Option<Color>,
    pub add_modifier: Modifier,
    pub sub_modifier: Modifier,
}
impl Style {
    pub fn new() -> Self {}
    pub fn reset() -> Self {}
    pub fn fg(self, color: Color) -> Self {}
    pub fn bg(self, color: Color) -> Self {}
    pub fn underline_color(self, color: Color) -> Self {}
    pub fn add_modifier(self, modifier: Modifier) -> Self {}
    pub fn remove_modifier(self, modifier: Modifier) -> Self {}
    pub fn has_modifier(self, modifier: Modifier) -> bool {}
    pub fn patch<S: Into<Self>>(self, other: S) -> Self {}
}
impl From<Color> for Style { fn from(color: Color) -> Self {} }
impl From<(Color, Color)> for Style { fn from(arg0: (Color, Color)) -> Self {} }
impl From<Modifier> for Style { fn from(modifier: Modifier) -> Self {} }
impl From<(Modifier, Modifier)> for Style { fn from(arg0: (Modifier, Modifier)) -> Self {} }
impl From<(Color, Modifier)> for Style { fn from(arg0: (Color, Modifier)) -> Self {} }
impl From<(Color, Color, Modifier)> for Style { fn from(arg0: (Color, Color, Modifier)) -> Self {} }
impl From<(Color, Color, Modifier, Modifier)> for Style { fn from(arg0: (Color, Color, Modifier, Modifier)) -> Self {} }
mod anstyle {
    use super::{Color, Modifier, Style};
    use anstyle::{Ansi256Color, AnsiColor, Effects, RgbColor};
    #[derive(Debug)]
    pub enum TryFromColorError { Ansi256, Ansi, RgbColor }
    impl From<Ansi256Color> for Color { fn from(color: Ansi256Color) -> Self {} }
    impl From<AnsiColor> for Color { fn from(value: AnsiColor) -> Self {} }
    impl From<RgbColor> for Color { fn from(color: RgbColor) -> Self {} }
    impl From<anstyle::Color> for Color { fn from(color: anstyle::Color) -> Self {} }
    impl From<Color> for anstyle::Color { fn from(color: Color) -> Self {} }
    impl From<Effects> for Modifier { fn from(effect: Effects) -> Self {} }
    impl From<Modifier> for Effects { fn from(modifier: Modifier) -> Self {} }
    impl From<anstyle::Style> for Style { fn from(style: anstyle::Style) -> Self {} }
    impl From<Style> for anstyle::Style { fn from(style: Style) -> Self {} }
}
mod color {
    use core::fmt;
    use core::str::FromStr;
    #[derive(Debug, Default, Clone, Copy)]
    pub enum Color {
        Reset,
        Black,
        Red,
        Green,
        Yellow,
        Blue,
        Magenta,
        Cyan,
        Gray,
        DarkGray,
        LightRed,
        LightGreen,
        LightYellow,
        LightBlue,
        LightMagenta,
        LightCyan,
        White,
        Rgb(u8, u8, u8),
        Indexed(u8),
    }
    impl Color { pub fn from_u32(u: u32) -> Self {} }
    #[derive(Debug, Clone, Copy)]
    pub struct ParseColorError;
    impl fmt::Display for ParseColorError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl FromStr for Color { type Err = ParseColorError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl fmt::Display for Color { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Color { pub fn from_hsl(hsl: palette::Hsl) -> Self {} pub fn from_hsluv(hsluv: palette::Hsluv) -> Self {} }
    impl From<[u8; 3]> for Color { fn from(arg0: [u8; 3]) -> Self {} }
    impl From<(u8, u8, u8)> for Color { fn from(arg0: (u8, u8, u8)) -> Self {} }
    impl From<[u8; 4]> for Color { fn from(arg0: [u8; 4]) -> Self {} }
    impl From<(u8, u8, u8, u8)> for Color { fn from(arg0: (u8, u8, u8, u8)) -> Self {} }
}
pub mod palette {
    pub mod material {
        use crate::style::Color;
        #[derive(Debug, Clone, Copy)]
        pub struct AccentedPalette {
            pub c50: Color,
            pub c100: Color,
            pub c200: Color,
            pub c300: Color,
            pub c400: Color,
            pub c500: Color,
            pub c600: Color,
            pub c700: Color,
            pub c800: Color,
            pub c900: Color,
            pub a100: Color,
            pub a200: Color,
            pub a400: Color,
            pub a700: Color,
        }
        #[derive(Debug, Clone, Copy)]
        pub struct NonAccentedPalette {
            pub c50: Color,
            pub c100: Color,
            pub c200: Color,
            pub c300: Color,
            pub c400: Color,
            pub c500: Color,
            pub c600: Color,
            pub c700: Color,
            pub c800: Color,
            pub c900: Color,
        }
        impl AccentedPalette { pub fn from_variants(variants: [u32; 14]) -> Self {} }
        impl NonAccentedPalette { pub fn from_variants(variants: [u32; 10]) -> Self {} }
        pub const RED: AccentedPalette = 0;
        pub const PINK: AccentedPalette = 0;
        pub const PURPLE: AccentedPalette = 0;
        pub const DEEP_PURPLE: AccentedPalette = 0;
        pub const INDIGO: AccentedPalette = 0;
        pub const BLUE: AccentedPalette = 0;
        pub const LIGHT_BLUE: AccentedPalette = 0;
        pub const CYAN: AccentedPalette = 0;
        pub const TEAL: AccentedPalette = 0;
        pub const GREEN: AccentedPalette = 0;
        pub const LIGHT_GREEN: AccentedPalette = 0;
        pub const LIME: AccentedPalette = 0;
        pub const YELLOW: AccentedPalette = 0;
        pub const AMBER: AccentedPalette = 0;
        pub const ORANGE: AccentedPalette = 0;
        pub const DEEP_ORANGE: AccentedPalette = 0;
        pub const BROWN: NonAccentedPalette = 0;
        pub const GRAY: NonAccentedPalette = 0;
        pub const BLUE_GRAY: NonAccentedPalette = 0;
        pub const BLACK: Color = 0;
        pub const WHITE: Color = 0;
        mod variants {
            pub const RED: [u32; 14] = 0;
            pub const PINK: [u32; 14] = 0;
            pub const PURPLE: [u32; 14] = 0;
            pub const DEEP_PURPLE: [u32; 14] = 0;
            pub const INDIGO: [u32; 14] = 0;
            pub const BLUE: [u32; 14] = 0;
            pub const LIGHT_BLUE: [u32; 14] = 0;
            pub const CYAN: [u32; 14] = 0;
            pub const TEAL: [u32; 14] = 0;
            pub const GREEN: [u32; 14] = 0;
            pub const LIGHT_GREEN: [u32; 14] = 0;
            pub const LIME: [u32; 14] = 0;
            pub const YELLOW: [u32; 14] = 0;
            pub const AMBER: [u32; 14] = 0;
            pub const ORANGE: [u32; 14] = 0;
            pub const DEEP_ORANGE: [u32; 14] = 0;
            pub const BROWN: [u32; 10] = 0;
            pub const GRAY: [u32; 10] = 0;
            pub const BLUE_GRAY: [u32; 10] = 0;
        }
    }
    pub mod tailwind {
        use crate::style::Color;
        pub struct Palette {
            pub c50: Color,
            pub c100: Color,
            pub c200: Color,
            pub c300: Color,
            pub c400: Color,
            pub c500: Color,
            pub c600: Color,
            pub c700: Color,
            pub c800: Color,
            pub c900: Color,
            pub c950: Color,
        }
        pub const BLACK: Color = 0;
        pub const WHITE: Color = 0;
        pub const SLATE: Palette = 0;
        pub const GRAY: Palette = 0;
        pub const ZINC: Palette = 0;
        pub const NEUTRAL: Palette = 0;
        pub const STONE: Palette = 0;
        pub const RED: Palette = 0;
        pub const ORANGE: Palette = 0;
        pub const AMBER: Palette = 0;
        pub const YELLOW: Palette = 0;
        pub const LIME: Palette = 0;
        pub const GREEN: Palette = 0;
        pub const EMERALD: Palette = 0;
        pub const TEAL: Palette = 0;
        pub const CYAN: Palette = 0;
        pub const SKY: Palette = 0;
        pub const BLUE: Palette = 0;
        pub const INDIGO: Palette = 0;
        pub const VIOLET: Palette = 0;
        pub const PURPLE: Palette = 0;
        pub const FUCHSIA: Palette = 0;
        pub const PINK: Palette = 0;
        pub const ROSE: Palette = 0;
    }
}
mod stylize {
    use crate::style::{Color, Modifier, Style};
    use crate::text::Span;
    use alloc::borrow::Cow;
    use alloc::string::String;
    pub trait Styled { type Item; fn style(&self) -> Style; fn set_style<S: Into<Style>>(self, style: S) -> Self::Item; }
    pub trait Stylize<'a, T> {
        fn bg<C: Into<Color>>(self, color: C) -> T;
        fn fg<C: Into<Color>>(self, color: C) -> T;
        fn reset(self) -> T;
        fn add_modifier(self, modifier: Modifier) -> T;
        fn remove_modifier(self, modifier: Modifier) -> T;
    }
    impl<T, U> Stylize<'_, T> for U where U: Styled<Item = T> {
        fn bg<C: Into<Color>>(self, color: C) -> T {}
        fn fg<C: Into<Color>>(self, color: C) -> T {}
        fn add_modifier(self, modifier: Modifier) -> T {}
        fn remove_modifier(self, modifier: Modifier) -> T {}
        fn reset(self) -> T {}
    }
    impl<'a> Styled for &'a str { type Item = Span<'a>; fn style(&self) -> Style {} fn set_style<S: Into<Style>>(self, style: S) -> Self::Item {} }
    impl<'a> Styled for Cow<'a, str> { type Item = Span<'a>; fn style(&self) -> Style {} fn set_style<S: Into<Style>>(self, style: S) -> Self::Item {} }
    impl Styled for String { type Item = Span<'static>; fn style(&self) -> Style {} fn set_style<S: Into<Style>>(self, style: S) -> Self::Item {} }
}
