//! `crossterm`: its module `event`.

use crate::Command;
use std::fmt::{self, Display};
use std::time::Duration;
pub use stream::EventStream;
pub fn poll(timeout: Duration) -> std::io::Result<bool> {}
pub fn read() -> std::io::Result<Event> {}
#[derive(Clone, Copy, Debug, Default)]
pub struct KeyboardEnhancementFlags {}
impl KeyboardEnhancementFlags {
    pub const DISAMBIGUATE_ESCAPE_CODES: KeyboardEnhancementFlags = 0;
    pub const REPORT_EVENT_TYPES: KeyboardEnhancementFlags = 0;
    pub const REPORT_ALTERNATE_KEYS: KeyboardEnhancementFlags = 0;
    pub const REPORT_ALL_KEYS_AS_ESCAPE_CODES: KeyboardEnhancementFlags = 0;
    pub fn empty() -> KeyboardEnhancementFlags {}
    pub fn all() -> KeyboardEnhancementFlags {}
    pub fn bits(&self) -> u32 {}
    pub fn from_bits_truncate(bits: u32) -> KeyboardEnhancementFlags {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains(&self, other: KeyboardEnhancementFlags) -> bool {}
    pub fn intersects(&self, other: KeyboardEnhancementFlags) -> bool {}
    pub fn insert(&mut self, other: KeyboardEnhancementFlags) {}
    pub fn remove(&mut self, other: KeyboardEnhancementFlags) {}
    pub fn toggle(&mut self, other: KeyboardEnhancementFlags) {}
    pub fn set(&mut self, other: KeyboardEnhancementFlags, value: bool) {}
    pub fn union(self, other: KeyboardEnhancementFlags) -> KeyboardEnhancementFlags {}
    pub fn difference(self, other: KeyboardEnhancementFlags) -> KeyboardEnhancementFlags {}
}
#[derive(Debug, Clone, Copy)]
pub struct EnableMouseCapture;
impl Command for EnableMouseCapture { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub struct DisableMouseCapture;
impl Command for DisableMouseCapture { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub struct EnableFocusChange;
impl Command for EnableFocusChange { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub struct DisableFocusChange;
impl Command for DisableFocusChange { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub struct EnableBracketedPaste;
impl Command for EnableBracketedPaste { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub struct DisableBracketedPaste;
impl Command for DisableBracketedPaste { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub struct PushKeyboardEnhancementFlags(pub KeyboardEnhancementFlags);
impl Command for PushKeyboardEnhancementFlags { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub struct PopKeyboardEnhancementFlags;
impl Command for PopKeyboardEnhancementFlags { fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {} }
#[derive(Debug, Clone)]
pub enum Event {
    FocusGained,
    FocusLost,
    Key(KeyEvent),
    Mouse(MouseEvent),
    Paste(String),
    Resize(u16, u16),
}
impl Event {
    pub fn is_key_press(&self) -> bool {}
    pub fn is_key_release(&self) -> bool {}
    pub fn is_key_repeat(&self) -> bool {}
    pub fn as_key_event(&self) -> Option<KeyEvent> {}
    pub fn as_key_press_event(&self) -> Option<KeyEvent> {}
    pub fn as_key_release_event(&self) -> Option<KeyEvent> {}
    pub fn as_key_repeat_event(&self) -> Option<KeyEvent> {}
    pub fn as_mouse_event(&self) -> Option<MouseEvent> {}
    pub fn as_paste_event(&self) -> Option<&str> {}
    pub fn as_resize_event(&self) -> Option<(u16, u16)> {}
}
#[derive(Debug, Clone, Copy)]
pub struct MouseEvent {
    pub kind: MouseEventKind,
    pub column: u16,
    pub row: u16,
    pub modifiers: KeyModifiers,
}
#[derive(Debug, Clone, Copy)]
pub enum MouseEventKind {
    Down(MouseButton),
    Up(MouseButton),
    Drag(MouseButton),
    Moved,
    ScrollDown,
    ScrollUp,
    ScrollLeft,
    ScrollRight,
}
#[derive(Debug, Clone, Copy)]
pub enum MouseButton { Left, Right, Middle }
#[derive(Clone, Copy, Debug, Default)]
pub struct KeyModifiers {}
impl KeyModifiers {
    pub const SHIFT: KeyModifiers = 0;
    pub const CONTROL: KeyModifiers = 0;
    pub const ALT: KeyModifiers = 0;
    pub const SUPER: KeyModifiers = 0;
    pub const HYPER: KeyModifiers = 0;
    pub const META: KeyModifiers = 0;
    pub const NONE: KeyModifiers = 0;
    pub fn empty() -> KeyModifiers {}
    pub fn all() -> KeyModifiers {}
    pub fn bits(&self) -> u32 {}
    pub fn from_bits_truncate(bits: u32) -> KeyModifiers {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains(&self, other: KeyModifiers) -> bool {}
    pub fn intersects(&self, other: KeyModifiers) -> bool {}
    pub fn insert(&mut self, other: KeyModifiers) {}
    pub fn remove(&mut self, other: KeyModifiers) {}
    pub fn toggle(&mut self, other: KeyModifiers) {}
    pub fn set(&mut self, other: KeyModifiers, value: bool) {}
    pub fn union(self, other: KeyModifiers) -> KeyModifiers {}
    pub fn difference(self, other: KeyModifiers) -> KeyModifiers {}
}
#[derive(Debug, Clone, Copy)]
pub enum KeyEventKind { Press, Repeat, Release }
#[derive(Clone, Copy, Debug, Default)]
pub struct KeyEventState {}
impl KeyEventState {
    pub const KEYPAD: KeyEventState = 0;
    pub const CAPS_LOCK: KeyEventState = 0;
    pub const NUM_LOCK: KeyEventState = 0;
    pub const NONE: KeyEventState = 0;
    pub fn empty() -> KeyEventState {}
    pub fn all() -> KeyEventState {}
    pub fn bits(&self) -> u32 {}
    pub fn from_bits_truncate(bits: u32) -> KeyEventState {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains(&self, other: KeyEventState) -> bool {}
    pub fn intersects(&self, other: KeyEventState) -> bool {}
    pub fn insert(&mut self, other: KeyEventState) {}
    pub fn remove(&mut self, other: KeyEventState) {}
    pub fn toggle(&mut self, other: KeyEventState) {}
    pub fn set(&mut self, other: KeyEventState, value: bool) {}
    pub fn union(self, other: KeyEventState) -> KeyEventState {}
    pub fn difference(self, other: KeyEventState) -> KeyEventState {}
}
#[derive(Debug, Clone, Copy)]
pub struct KeyEvent {
    pub code: KeyCode,
    pub modifiers: KeyModifiers,
    pub kind: KeyEventKind,
    pub state: KeyEventState,
}
impl KeyEvent {
    pub fn new(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {}
    pub fn new_with_kind(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent {}
    pub fn new_with_kind_and_state(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind, state: KeyEventState) -> KeyEvent {}
    pub fn is_press(&self) -> bool {}
    pub fn is_release(&self) -> bool {}
    pub fn is_repeat(&self) -> bool {}
}
impl From<KeyCode> for KeyEvent { fn from(code: KeyCode) -> Self {} }
#[derive(Debug, Clone, Copy)]
pub enum MediaKeyCode {
    Play,
    Pause,
    PlayPause,
    Reverse,
    Stop,
    FastForward,
    Rewind,
    TrackNext,
    TrackPrevious,
    Record,
    LowerVolume,
    RaiseVolume,
    MuteVolume,
}
impl Display for MediaKeyCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub enum ModifierKeyCode {
    LeftShift,
    LeftControl,
    LeftAlt,
    LeftSuper,
    LeftHyper,
    LeftMeta,
    RightShift,
    RightControl,
    RightAlt,
    RightSuper,
    RightHyper,
    RightMeta,
    IsoLevel3Shift,
    IsoLevel5Shift,
}
impl Display for ModifierKeyCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
#[derive(Debug, Clone, Copy)]
pub enum KeyCode {
    Backspace,
    Enter,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    Tab,
    BackTab,
    Delete,
    Insert,
    F(u8),
    Char(char),
    Null,
    Esc,
    CapsLock,
    ScrollLock,
    NumLock,
    PrintScreen,
    Pause,
    Menu,
    KeypadBegin,
    Media(MediaKeyCode),
    Modifier(ModifierKeyCode),
}
impl KeyCode {
    pub fn is_function_key(&self, n: u8) -> bool {}
    pub fn is_char(&self, c: char) -> bool {}
    pub fn as_char(&self) -> Option<char> {}
    pub fn is_media_key(&self, media: MediaKeyCode) -> bool {}
    pub fn is_modifier(&self, modifier: ModifierKeyCode) -> bool {}
}
impl Display for KeyCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
