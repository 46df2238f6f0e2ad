//! The few source lines a finding shows, and the places to underline in them.
//!
//! codespan draws from a whole file's text and escapes nothing.
//! So it is given a small text of just the lines it will draw, safe to print, with the true line numbers and columns.

use std::collections::BTreeMap;
use std::ops::Range;

use codespan_reporting::diagnostic::{Label, LabelStyle};
use codespan_reporting::files::{self, Error};
use privet_ir::span::{FileId, Location};

use crate::line::Line;
use crate::position::{Places, Position};
use crate::safe;
use crate::safe::{Safe, Untrusted};

/// A place to underline, and what to say there.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// Where.
    pub(crate) at: Location,
    /// Where the finding stands, or a step on the way there.
    pub(crate) style: LabelStyle,
    /// Beside the underline.
    pub(crate) text: Safe,
}

/// A mark over more lines than this is drawn on its first line.
const MAX_LINES: usize = 6;
/// Marks on one line that begin further apart than this many bytes are not all kept in view.
const MAX_FOCUS: usize = 100;

/// The lines to draw, by file.
pub(crate) struct Excerpts {
    /// The greatest number of a marked line.
    greatest: usize,
    files: BTreeMap<FileId, Excerpt>,
}

struct Excerpt {
    name: Safe,
    /// Each line's index in the file, what it shows, and where that stands in `source`; sorted.
    lines: Vec<(usize, Line, Range<usize>)>,
    /// The shown lines, each ended by `\n`.
    source: Safe,
    /// Where marks begin, in `source` and in the file.
    starts: BTreeMap<usize, Position>,
}

/// The lines, and the marks as codespan wants them; marks in texts that are not at hand are left out.
pub(crate) fn excerpts(places: &Places, marks: &[Mark]) -> (Excerpts, Vec<Label<FileId>>) {
    let stretches: Vec<Stretch> = marks
        .iter()
        .filter_map(|mark| stretch(places, mark))
        .collect();
    let greatest = stretches
        .iter()
        .map(|stretch| stretch.to.0 + 1)
        .max()
        .unwrap_or(0);
    let mut excerpts = Excerpts {
        greatest,
        files: BTreeMap::new(),
    };
    for file in stretches.iter().map(|stretch| stretch.mark.at.file) {
        let lines = || excerpt(places, file, &stretches);
        excerpts.files.entry(file).or_insert_with(lines);
    }
    let labels = stretches
        .iter()
        .map(|stretch| excerpts.label(places, stretch))
        .collect();
    (excerpts, labels)
}

/// A mark, and the lines and bytes within them that it covers.
struct Stretch<'a> {
    mark: &'a Mark,
    from: (usize, usize),
    to: (usize, usize),
}

/// Where a mark is drawn: within the text that is there, without a line break at its end, on its first line when it is long.
fn stretch<'a>(places: &Places, mark: &'a Mark) -> Option<Stretch<'a>> {
    let Location { file, span } = mark.at;
    let first = places.line_index(file, span.lo);
    let range = places.line_range(file, first)?;
    let from = (first, within(&range, span.lo));
    let last_byte = span.hi.saturating_sub(1).max(span.lo);
    let last = places.line_index(file, last_byte);
    let to = match places.line_range(file, last) {
        Some(range) if last - first < MAX_LINES => (last, within(&range, span.hi)),
        Some(_) | None => (first, range.len()),
    };
    Some(Stretch {
        mark,
        from,
        to: to.max(from),
    })
}

/// The byte of the line at `range` that stands for byte `at` of the file.
fn within(range: &Range<usize>, at: u32) -> usize {
    (at as usize).clamp(range.start, range.end) - range.start
}

/// The lines of `file` that its marks need.
fn excerpt(places: &Places, file: FileId, stretches: &[Stretch]) -> Excerpt {
    // By line, the byte to keep in view: the first mark's, or one before it that still leaves it in view.
    let mut needed: BTreeMap<usize, usize> = BTreeMap::new();
    let mut need = |line: usize, byte: usize| {
        let focus = needed.entry(line).or_insert(byte);
        if byte < *focus && *focus - byte <= MAX_FOCUS {
            *focus = byte;
        }
    };
    for Stretch { from, to, .. } in stretches
        .iter()
        .filter(|stretch| stretch.mark.at.file == file)
    {
        need(from.0, from.1);
        (from.0 + 1..to.0).for_each(|line| need(line, 0));
        if to.0 > from.0 {
            need(to.0, to.1);
        }
    }
    // codespan draws a single line between two marked ones instead of a gap.
    for line in needed.clone().into_keys() {
        needed.entry(line + 1).or_insert(0);
    }
    let name = safe![Untrusted(places.files().path(file))];
    let mut excerpt = Excerpt {
        name,
        lines: Vec::new(),
        source: Safe::new(),
        starts: BTreeMap::new(),
    };
    for (index, focus) in needed {
        if let Some(text) = places.line(file, index) {
            excerpt.push(index, Line::of(text, focus));
        }
    }
    excerpt
}

impl Excerpt {
    fn push(&mut self, index: usize, line: Line) {
        let start = self.source.as_str().len();
        self.source.push(&line.text);
        self.source.push("\n");
        self.lines
            .push((index, line, start..self.source.as_str().len()));
    }
    /// Where a byte of a line stands in `source`.
    fn place(&self, (index, byte): (usize, usize)) -> usize {
        let at = self
            .lines
            .binary_search_by_key(&index, |(index, ..)| *index);
        let (_, line, range) = &self.lines[at.expect("the lines of every stretch are shown")];
        range.start + line.place(byte)
    }
    fn line_at(&self, offset: usize) -> &(usize, Line, Range<usize>) {
        let after = self
            .lines
            .partition_point(|(_, _, range)| range.start <= offset);
        &self.lines[after.saturating_sub(1)]
    }
}

impl Excerpts {
    /// Whether there is nothing to draw.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
    /// The digits of the greatest line number that is drawn: how far in the border stands.
    pub(crate) fn line_number_width(&self) -> usize {
        self.greatest
            .checked_ilog10()
            .map_or(0, |tens| tens as usize + 1)
    }
    fn label(&mut self, places: &Places, stretch: &Stretch) -> Label<FileId> {
        let Stretch { mark, from, to } = stretch;
        let file = mark.at.file;
        let excerpt = self
            .files
            .get_mut(&file)
            .expect("every stretch's file is shown");
        let range = excerpt.place(*from)..excerpt.place(*to);
        excerpt.starts.insert(range.start, places.start(mark.at));
        Label::new(mark.style, file, range).with_message(&mark.text)
    }
    fn file(&self, id: FileId) -> Result<&Excerpt, Error> {
        self.files.get(&id).ok_or(Error::FileMissing)
    }
}

impl<'a> files::Files<'a> for Excerpts {
    type FileId = FileId;
    type Name = &'a Safe;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a Safe, Error> {
        Ok(&self.file(id)?.name)
    }
    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(self.file(id)?.source.as_str())
    }
    fn line_index(&'a self, id: FileId, offset: usize) -> Result<usize, Error> {
        Ok(self.file(id)?.line_at(offset).0)
    }
    fn line_range(&'a self, id: FileId, index: usize) -> Result<Range<usize>, Error> {
        let lines = &self.file(id)?.lines;
        let at = lines.binary_search_by_key(&index, |(index, ..)| *index);
        let line = at.ok().and_then(|at| lines.get(at));
        let missing = Error::LineTooLarge {
            given: index,
            max: lines.len(),
        };
        line.map(|(_, _, range)| range.clone()).ok_or(missing)
    }
    fn location(&'a self, id: FileId, offset: usize) -> Result<files::Location, Error> {
        let excerpt = self.file(id)?;
        let start_of_line = Position {
            line: 1 + excerpt.line_at(offset).0 as u32,
            column: 1,
        };
        let Position { line, column } = *excerpt.starts.get(&offset).unwrap_or(&start_of_line);
        Ok(files::Location {
            line_number: line as usize,
            column_number: column as usize,
        })
    }
}
