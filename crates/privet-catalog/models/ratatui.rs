//! ratatui: the two crates it is made of, under its own paths.

pub use ratatui_core::terminal::{CompletedFrame, Frame, Terminal, TerminalOptions, Viewport};
pub use ratatui_core::{backend, buffer, layout, style, symbols, text};
pub fn init() -> Terminal<backend::TestBackend> {}
pub fn restore() {}
pub mod terminal {
    pub use ratatui_core::terminal::*;
}
pub mod widgets {
    pub use ratatui_core::widgets::*;
    pub use ratatui_widgets::barchart::*;
    pub use ratatui_widgets::block::*;
    pub use ratatui_widgets::borders::*;
    pub use ratatui_widgets::chart::*;
    pub use ratatui_widgets::clear::*;
    pub use ratatui_widgets::gauge::*;
    pub use ratatui_widgets::list::*;
    pub use ratatui_widgets::paragraph::*;
    pub use ratatui_widgets::scrollbar::*;
    pub use ratatui_widgets::sparkline::*;
    pub use ratatui_widgets::table::*;
    pub use ratatui_widgets::tabs::*;
}
pub mod prelude {
    pub use crate::backend::*;
    pub use crate::buffer::*;
    pub use crate::layout::*;
    pub use crate::style::*;
    pub use crate::terminal::*;
    pub use crate::text::*;
}
