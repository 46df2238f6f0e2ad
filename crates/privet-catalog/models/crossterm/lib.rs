//! crossterm: signatures only, the flow follows from the types.

pub use crate::command::{Command, ExecutableCommand, QueueableCommand, SynchronizedUpdate};
pub mod cursor {
    use crate::Command;
    use std::fmt;
    pub use sys::position;
    #[derive(Debug, Clone, Copy)]
    pub struct MoveTo(pub u16, pub u16);
    impl Command for MoveTo { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveToNextLine(pub u16);
    impl Command for MoveToNextLine { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveToPreviousLine(pub u16);
    impl Command for MoveToPreviousLine { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveToColumn(pub u16);
    impl Command for MoveToColumn { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveToRow(pub u16);
    impl Command for MoveToRow { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveUp(pub u16);
    impl Command for MoveUp { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveRight(pub u16);
    impl Command for MoveRight { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveDown(pub u16);
    impl Command for MoveDown { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveLeft(pub u16);
    impl Command for MoveLeft { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SavePosition;
    impl Command for SavePosition { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct RestorePosition;
    impl Command for RestorePosition { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct Hide;
    impl Command for Hide { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct Show;
    impl Command for Show { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct EnableBlinking;
    impl Command for EnableBlinking { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct DisableBlinking;
    impl Command for DisableBlinking { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub enum SetCursorStyle {
        DefaultUserShape,
        BlinkingBlock,
        SteadyBlock,
        BlinkingUnderScore,
        SteadyUnderScore,
        BlinkingBar,
        SteadyBar,
    }
    impl Command for SetCursorStyle { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
}
pub mod event;
pub mod style {
    pub use self::{
        attributes::Attributes,
        content_style::ContentStyle,
        styled_content::StyledContent,
        stylize::Stylize,
        types::{Attribute, Color, Colored, Colors},
    };
    use crate::Command;
    use std::fmt::{self, Display};
    pub fn style<D: Display>(val: D) -> StyledContent<D> {}
    pub fn available_color_count() -> u16 {}
    pub fn force_color_output(enabled: bool) {}
    #[derive(Debug, Clone, Copy)]
    pub struct SetForegroundColor(pub Color);
    impl Command for SetForegroundColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetBackgroundColor(pub Color);
    impl Command for SetBackgroundColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetUnderlineColor(pub Color);
    impl Command for SetUnderlineColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetColors(pub Colors);
    impl Command for SetColors { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetAttribute(pub Attribute);
    impl Command for SetAttribute { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetAttributes(pub Attributes);
    impl Command for SetAttributes { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetStyle(pub ContentStyle);
    impl Command for SetStyle { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Copy, Clone)]
    pub struct PrintStyledContent<D: Display>(pub StyledContent<D>);
    impl<D: Display> Command for PrintStyledContent<D> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct ResetColor;
    impl Command for ResetColor { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct Print<T: Display>(pub T);
    impl<T: Display> Command for Print<T> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    impl<T: Display> Display for Print<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    mod attributes {
        use crate::style::Attribute;
        use std::ops::{BitAnd, BitOr};
        #[derive(Debug, Default, Clone, Copy)]
        pub struct Attributes {}
        impl From<Attribute> for Attributes { fn from(attribute: Attribute) -> Self {} }
        impl From<&[Attribute]> for Attributes { fn from(arr: &[Attribute]) -> Self {} }
        impl BitAnd<Attribute> for Attributes { type Output = Self; fn bitand(self, rhs: Attribute) -> Self {} }
        impl BitAnd for Attributes { type Output = Self; fn bitand(self, rhs: Self) -> Self {} }
        impl BitOr<Attribute> for Attributes { type Output = Self; fn bitor(self, rhs: Attribute) -> Self {} }
        impl BitOr for Attributes { type Output = Self; fn bitor(self, rhs: Self) -> Self {} }
        impl Attributes {
            pub fn none() -> Self {}
            pub fn with(self, attribute: Attribute) -> Self {}
            pub fn without(self, attribute: Attribute) -> Self {}
            pub fn set(&mut self, attribute: Attribute) {}
            pub fn unset(&mut self, attribute: Attribute) {}
            pub fn toggle(&mut self, attribute: Attribute) {}
            pub fn has(self, attribute: Attribute) -> bool {}
            pub fn extend(&mut self, attributes: Attributes) {}
            pub fn is_empty(self) -> bool {}
        }
    }
    mod content_style {
        use crate::style::{Attributes, Color, StyledContent};
        use std::fmt::Display;
        #[derive(Debug, Copy, Clone, Default)]
        pub struct ContentStyle { pub foreground_color: Option<Color>, pub background_color: Option<Color>, pub underline_color: Option<Color>, pub attributes: Attributes }
        impl ContentStyle { pub fn apply<D: Display>(self, val: D) -> StyledContent<D> {} pub fn new() -> ContentStyle {} }
        impl AsRef<ContentStyle> for ContentStyle { fn as_ref(&self) -> &Self {} }
        impl AsMut<ContentStyle> for ContentStyle { fn as_mut(&mut self) -> &mut Self {} }
    }
    mod styled_content {
        use super::ContentStyle;
        use std::fmt::{self, Display, Formatter};
        #[derive(Copy, Clone, Debug)]
        pub struct StyledContent<D: Display> {}
        impl<D: Display> StyledContent<D> {
            pub fn new(style: ContentStyle, content: D) -> StyledContent<D> {}
            pub fn content(&self) -> &D {}
            pub fn style(&self) -> &ContentStyle {}
            pub fn style_mut(&mut self) -> &mut ContentStyle {}
        }
        impl<D: Display> AsRef<ContentStyle> for StyledContent<D> { fn as_ref(&self) -> &ContentStyle {} }
        impl<D: Display> AsMut<ContentStyle> for StyledContent<D> { fn as_mut(&mut self) -> &mut ContentStyle {} }
        impl<D: Display> Display for StyledContent<D> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {} }
    }
    mod stylize {
        use super::{Attribute, Color, ContentStyle, StyledContent};
        use std::fmt::Display;
        pub trait Stylize {
            type Styled: AsRef<ContentStyle> + AsMut<ContentStyle>;
            fn stylize(self) -> Self::Styled;
            fn with(self, color: Color) -> Self::Styled {}
            fn on(self, color: Color) -> Self::Styled {}
            fn underline(self, color: Color) -> Self::Styled {}
            fn attribute(self, attr: Attribute) -> Self::Styled {}
        }
        impl Stylize for ContentStyle { type Styled = Self; fn stylize(self) -> Self::Styled {} }
        impl<D: Display> Stylize for StyledContent<D> { type Styled = StyledContent<D>; fn stylize(self) -> Self::Styled {} }
    }
    mod types {
        pub use self::{attribute::Attribute, color::Color, colored::Colored, colors::Colors};
        mod color {
            use std::{convert::TryFrom, str::FromStr};
            #[derive(Copy, Clone, Debug)]
            pub enum Color {
                Reset,
                Black,
                DarkGrey,
                Red,
                DarkRed,
                Green,
                DarkGreen,
                Yellow,
                DarkYellow,
                Blue,
                DarkBlue,
                Magenta,
                DarkMagenta,
                Cyan,
                DarkCyan,
                White,
                Grey,
                Rgb { r: u8, g: u8, b: u8 },
                AnsiValue(u8),
            }
            impl Color { pub fn parse_ansi(ansi: &str) -> Option<Self> {} }
            impl TryFrom<&str> for Color { type Error = (); fn try_from(src: &str) -> Result<Self, Self::Error> {} }
            impl FromStr for Color { type Err = (); fn from_str(src: &str) -> Result<Self, Self::Err> {} }
            impl From<(u8, u8, u8)> for Color { fn from(val: (u8, u8, u8)) -> Self {} }
        }
        mod colored {
            use crate::style::Color;
            use std::fmt::{self, Formatter};
            #[derive(Copy, Clone, Debug)]
            pub enum Colored { ForegroundColor(Color), BackgroundColor(Color), UnderlineColor(Color) }
            impl Colored {
                pub fn parse_ansi(ansi: &str) -> Option<Self> {}
                pub fn ansi_color_disabled() -> bool {}
                pub fn ansi_color_disabled_memoized() -> bool {}
                pub fn set_ansi_color_disabled(val: bool) {}
            }
            impl fmt::Display for Colored { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {} }
        }
        mod colors {
            use crate::style::{Color, Colored};
            #[derive(Debug, Clone, Copy)]
            pub struct Colors { pub foreground: Option<Color>, pub background: Option<Color> }
            impl Colors { pub fn then(&self, other: &Colors) -> Colors {} }
            impl Colors { pub fn new(foreground: Color, background: Color) -> Colors {} }
            impl From<Colored> for Colors { fn from(colored: Colored) -> Colors {} }
        }
    }
}
pub mod terminal {
    use crate::Command;
    use std::{fmt, io};
    pub use sys::supports_keyboard_enhancement;
    pub fn is_raw_mode_enabled() -> io::Result<bool> {}
    pub fn enable_raw_mode() -> io::Result<()> {}
    pub fn disable_raw_mode() -> io::Result<()> {}
    pub fn size() -> io::Result<(u16, u16)> {}
    #[derive(Debug)]
    pub struct WindowSize { pub rows: u16, pub columns: u16, pub width: u16, pub height: u16 }
    pub fn window_size() -> io::Result<WindowSize> {}
    #[derive(Debug, Clone, Copy)]
    pub struct DisableLineWrap;
    impl Command for DisableLineWrap { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct EnableLineWrap;
    impl Command for EnableLineWrap { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct EnterAlternateScreen;
    impl Command for EnterAlternateScreen { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct LeaveAlternateScreen;
    impl Command for LeaveAlternateScreen { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Copy, Clone, Debug)]
    pub enum ClearType {
        All,
        Purge,
        FromCursorDown,
        FromCursorUp,
        CurrentLine,
        UntilNewLine,
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ScrollUp(pub u16);
    impl Command for ScrollUp { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct ScrollDown(pub u16);
    impl Command for ScrollDown { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct Clear(pub ClearType);
    impl Command for Clear { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetSize(pub u16, pub u16);
    impl Command for SetSize { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct SetTitle<T>(pub T);
    impl<T: fmt::Display> Command for SetTitle<T> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct BeginSynchronizedUpdate;
    impl Command for BeginSynchronizedUpdate { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct EndSynchronizedUpdate;
    impl Command for EndSynchronizedUpdate { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
}
pub mod tty {
    use std::os::unix::io::AsRawFd;
    pub trait IsTty { fn is_tty(&self) -> bool; }
    impl<S: AsRawFd> IsTty for S { fn is_tty(&self) -> bool {} }
}
pub mod clipboard {
    use crate::Command;
    use std::fmt;
    use std::str::FromStr;
    #[derive(Debug, Clone)]
    pub enum ClipboardType { Clipboard, Primary, Other(char) }
    impl From<&ClipboardType> for char { fn from(val: &ClipboardType) -> Self {} }
    impl From<char> for ClipboardType { fn from(value: char) -> Self {} }
    #[derive(Debug, Clone)]
    pub struct ClipboardSelection(pub Vec<ClipboardType>);
    impl fmt::Display for ClipboardSelection { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl FromStr for ClipboardSelection { type Err = (); fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    #[derive(Debug, Clone)]
    pub struct CopyToClipboard<T> { pub content: T, pub destination: ClipboardSelection }
    impl<T: AsRef<[u8]>> Command for CopyToClipboard<T> { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    impl<T: AsRef<[u8]>> CopyToClipboard<T> { pub fn to_clipboard_from(content: T) -> CopyToClipboard<T> {} pub fn to_primary_from(content: T) -> CopyToClipboard<T> {} }
}
mod command {
    use std::fmt;
    use std::io::{self, Write};
    pub trait Command { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result; }
    impl<T: Command> Command for &T { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
    pub trait QueueableCommand { fn queue(&mut self, command: impl Command) -> io::Result<&mut Self>; }
    pub trait ExecutableCommand { fn execute(&mut self, command: impl Command) -> io::Result<&mut Self>; }
    impl<T: Write> QueueableCommand for T { fn queue(&mut self, command: impl Command) -> io::Result<&mut Self> {} }
    impl<T: Write> ExecutableCommand for T { fn execute(&mut self, command: impl Command) -> io::Result<&mut Self> {} }
    pub trait SynchronizedUpdate { fn sync_update<T>(&mut self, operations: impl FnOnce(&mut Self) -> T) -> io::Result<T>; }
    impl<W: std::io::Write> SynchronizedUpdate for W { fn sync_update<T>(&mut self, operations: impl FnOnce(&mut Self) -> T) -> io::Result<T> {} }
}
