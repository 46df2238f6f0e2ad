//! JSON on paper: indented by two, exact, and safe to look at.
//!
//! serde_json writes control characters below a space as escapes; here go all that [`is_unprintable`] names,
//! and the bracket that would start a command in a GitHub log.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

use crate::safe::shown;

/// Writes `value` and a line break.
pub(crate) fn write(value: &impl Serialize, to: &mut dyn Write) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *to, Printable::default());
    value.serialize(&mut serializer)?;
    to.write_all(b"\n")
}

/// The usual indented form, with more escapes.
#[derive(Default)]
struct Printable(PrettyFormatter<'static>);

impl Formatter for Printable {
    fn write_string_fragment<W: Write + ?Sized>(
        &mut self,
        to: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let bytes = fragment.as_bytes();
        let mut plain_from = 0;
        for c in shown(fragment).filter(|c| c.is_escaped()) {
            to.write_all(&bytes[plain_from..c.at])?;
            let mut units = [0; 2];
            for unit in c.char().encode_utf16(&mut units) {
                write!(to, "\\u{unit:04x}")?;
            }
            plain_from = c.at + c.char().len_utf8();
        }
        to.write_all(&bytes[plain_from..])
    }

    fn begin_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_array(to)
    }
    fn end_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_array(to)
    }
    fn begin_array_value<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(to, first)
    }
    fn end_array_value<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_array_value(to)
    }
    fn begin_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_object(to)
    }
    fn end_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_object(to)
    }
    fn begin_object_key<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(to, first)
    }
    fn begin_object_value<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_object_value(to)
    }
    fn end_object_value<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_object_value(to)
    }
}
