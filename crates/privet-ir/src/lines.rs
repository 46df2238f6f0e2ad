//! Where the lines of a file begin, in little more than a byte per line.
//!
//! Made from the offsets of the line starts; kept for every file of the program, so that an offset can be told as a line.

/// Lines between two known offsets.
const STEP: usize = 64;

/// The line starts of one file: the length of each line, and every so often a whole offset.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lines {
    /// The length of each line but the last, seven bits a byte, low ones first; the top bit says that more follow.
    lengths: Box<[u8]>,
    /// For every [`STEP`]th line its offset and where in `lengths` its length stands.
    known: Box<[(u32, u32)]>,
    count: u32,
}

impl Lines {
    /// The table of these offsets, which rise from 0.
    pub fn new(starts: &[u32]) -> Lines {
        let mut lengths = Vec::with_capacity(starts.len() + starts.len() / 16);
        let mut known = Vec::with_capacity(starts.len().div_ceil(STEP));
        for (line, &start) in starts.iter().enumerate() {
            if line % STEP == 0 {
                known.push((start, to_u32(lengths.len())));
            }
            if let Some(next) = starts.get(line + 1) {
                let mut length = next - start;
                while length > 0x7f {
                    lengths.push(length as u8 | 0x80);
                    length >>= 7;
                }
                lengths.push(length as u8);
            }
        }
        Lines {
            lengths: lengths.into(),
            known: known.into(),
            count: to_u32(starts.len()),
        }
    }

    /// How many lines there are; what follows the last line break is one.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// The line, from 0, that holds an offset, and where it begins.
    pub fn line_at(&self, offset: u32) -> (u32, u32) {
        let after = self.known.partition_point(|&(start, _)| start <= offset);
        let mut found = (0, 0);
        for (line, start) in self.lines_from(after.saturating_sub(1)).take(STEP) {
            if start > offset {
                break;
            }
            found = (line, start);
        }
        found
    }

    /// The line, from 0, that holds an offset.
    pub fn line_of(&self, offset: u32) -> u32 {
        self.line_at(offset).0
    }

    /// All offsets, as they were given.
    pub fn starts(&self) -> Vec<u32> {
        self.lines_from(0).map(|(_, start)| start).collect()
    }

    /// The lines from the `at`th known one on, each with its offset.
    fn lines_from(&self, at: usize) -> impl Iterator<Item = (u32, u32)> {
        let (mut start, byte) = self.known.get(at).copied().unwrap_or_default();
        let mut lengths = self.lengths[byte as usize..].iter();
        (to_u32(at * STEP)..self.count).map(move |line| {
            let this = (line, start);
            let mut shift = 0;
            for &byte in lengths.by_ref() {
                start += u32::from(byte & 0x7f) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            this
        })
    }
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).expect("a file is smaller than 4 GiB")
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn every_offset_is_found_again() {
        let mut starts = vec![0_u32];
        for line in 0..1_000_u32 {
            let length = match line % 17 {
                0 => 100_000,
                1 => 128,
                other => other,
            };
            starts.push(starts[line as usize] + length);
        }
        let lines = Lines::new(&starts);
        assert_eq!((lines.starts(), lines.count()), (starts.clone(), 1_001));
        for (line, &start) in starts.iter().enumerate() {
            assert_eq!(lines.line_at(start), (line as u32, start));
            if start > 0 {
                assert_eq!(lines.line_of(start - 1), line as u32 - 1);
            }
        }
        assert_eq!(lines.line_of(u32::MAX), 1_000);
        assert_eq!(lines.lengths.len() / starts.len(), 1);
    }

    #[test]
    fn an_empty_file_has_one_line_and_no_file_none() {
        assert_eq!(Lines::new(&[0]).line_at(5), (0, 0));
        assert_eq!(Lines::default().line_at(5), (0, 0));
        assert_eq!(Lines::default().starts(), []);
    }
}
