//! The one door to the terminal: [`Screen`] lets [`Safe`] text through, in a [`Style`], and nothing else.
//! `Ink` is the same for a drawn snippet, which arrives in pieces that were safe when they were put in.

use std::io::{self, Write};

use codespan_reporting::diagnostic::{LabelStyle, Severity};
use codespan_reporting::term::WriteStyle;

use crate::safe::Safe;

/// How a piece of text looks, when colours are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// As the terminal has it.
    Plain,
    /// Stands out.
    Strong,
    /// What is denied.
    Error,
    /// What is warned of.
    Warning,
    /// What to do.
    Help,
    /// Line numbers and borders.
    Border,
    /// The steps on the way.
    Step,
    /// The place a finding stands at.
    ErrorLabel,
    /// The same, for a warning.
    WarningLabel,
}

impl Style {
    /// The escape sequence (ECMA-48 SGR), in the sixteen colours that follow the user's theme.
    fn code(self) -> &'static str {
        match self {
            Style::Plain => "",
            Style::Strong => "\x1b[1m",
            Style::Error => "\x1b[1;91m",
            Style::Warning => "\x1b[1;33m",
            Style::Help => "\x1b[1;36m",
            Style::Border => "\x1b[1;94m",
            Style::Step => "\x1b[36m",
            Style::ErrorLabel => "\x1b[91m",
            Style::WarningLabel => "\x1b[33m",
        }
    }
}

const RESET: &str = "\x1b[0m";

/// A terminal, or what is to look like one.
pub(crate) struct Screen<'w> {
    to: &'w mut dyn Write,
    colour: bool,
}

impl<'w> Screen<'w> {
    /// Writes to `to`.
    pub(crate) fn new(to: &'w mut dyn Write, colour: bool) -> Screen<'w> {
        Screen { to, colour }
    }
    /// Text in a style.
    pub(crate) fn put(&mut self, style: Style, text: &Safe) -> io::Result<()> {
        if !self.colour || style == Style::Plain || text.is_empty() {
            return self.to.write_all(text.as_str().as_bytes());
        }
        write!(self.to, "{}{text}{RESET}", style.code())
    }
    /// Text as it is, and the end of the line.
    pub(crate) fn line(&mut self, text: &Safe) -> io::Result<()> {
        self.put(Style::Plain, text)?;
        self.end()
    }
    /// The end of a line.
    pub(crate) fn end(&mut self) -> io::Result<()> {
        self.to.write_all(b"\n")
    }
    /// What `draw` draws, without blanks at the ends of lines and without the empty line at its end.
    pub(crate) fn picture(
        &mut self,
        draw: impl FnOnce(&mut Ink) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut ink = Ink {
            drawn: Vec::new(),
            colour: self.colour,
        };
        draw(&mut ink)?;
        let drawn = ink.drawn.trim_ascii_end();
        for line in drawn.split(|byte| *byte == b'\n') {
            self.to.write_all(line.trim_ascii_end())?;
            self.end()?;
        }
        Ok(())
    }
}

/// Where a snippet is drawn.
pub(crate) struct Ink {
    drawn: Vec<u8>,
    colour: bool,
}

impl Ink {
    fn style(&mut self, style: Style) -> io::Result<()> {
        if self.colour {
            self.drawn.extend_from_slice(style.code().as_bytes());
        }
        Ok(())
    }
}

impl Write for Ink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.drawn.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl WriteStyle for Ink {
    fn set_header(&mut self, severity: Severity) -> io::Result<()> {
        self.style(match severity {
            Severity::Bug | Severity::Error => Style::Error,
            Severity::Warning => Style::Warning,
            Severity::Note | Severity::Help => Style::Help,
        })
    }
    fn set_header_message(&mut self) -> io::Result<()> {
        self.reset()?;
        self.style(Style::Strong)
    }
    fn set_line_number(&mut self) -> io::Result<()> {
        self.style(Style::Border)
    }
    fn set_note_bullet(&mut self) -> io::Result<()> {
        self.style(Style::Border)
    }
    fn set_source_border(&mut self) -> io::Result<()> {
        self.style(Style::Border)
    }
    fn set_label(&mut self, severity: Severity, style: LabelStyle) -> io::Result<()> {
        self.style(match (style, severity) {
            (LabelStyle::Primary, Severity::Bug | Severity::Error) => Style::ErrorLabel,
            (LabelStyle::Primary, Severity::Warning) => Style::WarningLabel,
            (LabelStyle::Primary, Severity::Note | Severity::Help) => Style::Help,
            (LabelStyle::Secondary, _) => Style::Step,
        })
    }
    fn reset(&mut self) -> io::Result<()> {
        if self.colour {
            self.drawn.extend_from_slice(RESET.as_bytes());
        }
        Ok(())
    }
}
