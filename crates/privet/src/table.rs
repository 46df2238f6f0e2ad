//! The data map as text: given a type's labels, prints a table that is readable as it stands
//! and is also Markdown. It measures first and writes then, so it needs no memory of its own.

use core::fmt::{self, Display, Formatter};

use crate::{FieldLabel, Labels};

const HEADS: [&str; 4] = ["field", "category", "purposes", "subject"];
const NOT_PERSONAL: &str = "not personal";

/// ```text
/// | field      | category     | purposes        | subject  |
/// |------------|--------------|-----------------|----------|
/// | url        | browsing     | service-quality | customer |
/// | request_id | not personal |                 |          |
/// ```
impl Display for Labels {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let widths = widths(self);
        write_row(f, widths, HEADS.map(Cell::One))?;
        f.write_str("\n|")?;
        for width in widths {
            write!(f, "{:-<1$}|", "", width + 2)?;
        }
        for field in self {
            f.write_str("\n")?;
            write_row(f, widths, cells(field))?;
        }
        Ok(())
    }
}

/// One line: `url: browsing, for service-quality, of customer`.
impl Display for FieldLabel {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let category = self.category().unwrap_or(NOT_PERSONAL);
        write!(f, "{}: {category}", self.path())?;
        if !self.purposes().is_empty() {
            write!(f, ", for {}", Cell::Several(self.purposes()))?;
        }
        match self.subject() {
            Some(subject) => write!(f, ", of {subject}"),
            None => Ok(()),
        }
    }
}

/// What stands in one place of the table.
#[derive(Clone, Copy)]
enum Cell {
    One(&'static str),
    Several(&'static [&'static str]),
}

impl Cell {
    fn width(self) -> usize {
        match self {
            Cell::One(text) => text.chars().count(),
            Cell::Several(texts) => {
                let letters: usize = texts.iter().map(|text| text.chars().count()).sum();
                letters + 2 * texts.len().saturating_sub(1)
            }
        }
    }
}

impl Display for Cell {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Cell::One(text) => f.write_str(text),
            Cell::Several(texts) => {
                for (i, text) in texts.iter().enumerate() {
                    f.write_str(if i == 0 { "" } else { ", " })?;
                    f.write_str(text)?;
                }
                Ok(())
            }
        }
    }
}

fn cells(field: &FieldLabel) -> [Cell; 4] {
    [
        Cell::One(field.path()),
        Cell::One(field.category().unwrap_or(NOT_PERSONAL)),
        Cell::Several(field.purposes()),
        Cell::One(field.subject().unwrap_or_default()),
    ]
}

fn widths(labels: &Labels) -> [usize; 4] {
    let mut widths = HEADS.map(|head| Cell::One(head).width());
    for field in labels {
        for (width, cell) in widths.iter_mut().zip(cells(field)) {
            *width = cell.width().max(*width);
        }
    }
    widths
}

fn write_row(f: &mut Formatter<'_>, widths: [usize; 4], cells: [Cell; 4]) -> fmt::Result {
    f.write_str("|")?;
    for (width, cell) in widths.into_iter().zip(cells) {
        let padding = width - cell.width();
        write!(f, " {cell}{:padding$} |", "")?;
    }
    Ok(())
}
