//! Byte offsets to lines and columns, as every format shows them.
//!
//! Both count from 1; a column is a Unicode scalar value, a tab is one, a byte-order mark none, the end is exclusive.
//! Offsets that do not fit the text (it changed since) are moved to the nearest place that exists.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use privet_ir::span::{FileId, Location};

use crate::report::Files;

/// The byte-order mark.
const BOM: char = '\u{feff}';

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: u32,
    /// From 1, in Unicode scalar values.
    pub column: u32,
}

/// From a place to just before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The first character.
    pub start: Position,
    /// One past the last.
    pub end: Position,
}

/// Looks places up; remembers the columns along lines so long that counting twice would hurt.
pub struct Places<'a> {
    files: &'a dyn Files,
    long_lines: RefCell<BTreeMap<(FileId, usize), Vec<u32>>>,
}

/// In a line longer than this, the columns of every `STEP`th byte are remembered.
const STEP: usize = 4096;

impl<'a> Places<'a> {
    /// Over these files.
    pub fn new(files: &'a dyn Files) -> Places<'a> {
        Places {
            files,
            long_lines: RefCell::default(),
        }
    }
    /// The files.
    pub fn files(&self) -> &'a dyn Files {
        self.files
    }
    /// Where `at` begins and ends.
    pub fn region(&self, at: Location) -> Region {
        let start = self.position(at.file, at.span.lo);
        let end = self.position(at.file, at.span.hi.max(at.span.lo));
        Region { start, end }
    }
    /// Where `at` begins.
    pub fn start(&self, at: Location) -> Position {
        self.position(at.file, at.span.lo)
    }

    fn position(&self, file: FileId, offset: u32) -> Position {
        let line = self.line_index(file, offset);
        let start = self.line_start(file, line);
        let until = (offset as usize).saturating_sub(start);
        let column = match self.files.text(file) {
            Some(text) => self.column(file, line, text.get(start..).unwrap_or(""), until),
            None => until,
        };
        Position {
            line: one_based(line),
            column: one_based(column),
        }
    }

    /// The line, from 0, that holds byte `offset`.
    pub(crate) fn line_index(&self, file: FileId, offset: u32) -> usize {
        let starts = self.files.line_starts(file);
        starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }
    /// The bytes of line `index`, from 0, without the line break and without a byte-order mark.
    pub(crate) fn line_range(&self, file: FileId, index: usize) -> Option<Range<usize>> {
        let text = self.files.text(file)?;
        let start = self.line_start(file, index);
        let end = match self.files.line_starts(file).get(index + 1) {
            Some(next) => *next as usize,
            None => text.len(),
        };
        let line = text.get(start..end)?;
        let bom = if start == 0 && line.starts_with(BOM) {
            BOM.len_utf8()
        } else {
            0
        };
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        Some(start + bom..start + line.len().max(bom))
    }
    /// The text of line `index`, from 0, without the line break and without a byte-order mark.
    pub(crate) fn line(&self, file: FileId, index: usize) -> Option<&'a str> {
        self.files.text(file)?.get(self.line_range(file, index)?)
    }
    fn line_start(&self, file: FileId, index: usize) -> usize {
        let start = self.files.line_starts(file).get(index);
        start.map_or(0, |start| *start as usize)
    }

    /// The characters before byte `until` of `line`, which may run on to the end of the file.
    fn column(&self, file: FileId, index: usize, line: &str, until: usize) -> usize {
        let until = line.floor_char_boundary(until);
        let bom = usize::from(index == 0 && until > 0 && line.starts_with(BOM));
        if until <= STEP {
            return line[..until].chars().count() - bom;
        }
        let mut long_lines = self.long_lines.borrow_mut();
        let steps = long_lines.entry((file, index)).or_insert_with(|| vec![0]);
        while steps.len() * STEP <= until {
            let from = line.floor_char_boundary((steps.len() - 1) * STEP);
            let to = line.floor_char_boundary(steps.len() * STEP);
            let before = steps
                .last()
                .copied()
                .expect("the list starts with one step");
            steps.push(before + count(&line[from..to]));
        }
        let step = until / STEP;
        let from = line.floor_char_boundary(step * STEP);
        (steps[step] + count(&line[from..until])) as usize - bom
    }
}

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

fn one_based(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}
