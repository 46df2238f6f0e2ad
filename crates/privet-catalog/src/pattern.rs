//! Path patterns: which functions, types and macros an entry speaks of.
//! `crate::` is any member of the workspace, `*` one segment or a part of one,
//! `**` any number of segments, also none.

use std::fmt;

/// A pattern over paths such as `reqwest::RequestBuilder::send`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathPattern {
    segments: Vec<Segment>,
}

/// A piece of a pattern between two `::`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// `crate` at the front: any member of the workspace.
    Member,
    /// A name.
    Exact(String),
    /// A name with `*` in it, or `*` alone.
    Glob(String),
    /// `**`
    AnyMany,
}

/// How exactly a pattern names its target; the greater one wins.
/// First the number of exact names, then the letters inside globs, then fewer wildcards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Specificity {
    exact: u16,
    letters: u16,
    fewer_wild: i16,
}

/// Why a text is no path pattern, and at which bytes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// The offending bytes.
    pub at: std::ops::Range<usize>,
    /// What is wrong.
    pub message: String,
}

impl PathPattern {
    /// Reads a pattern.
    pub fn parse(text: &str) -> Result<PathPattern, PatternError> {
        let mut at = 0;
        let mut segments = Vec::new();
        for part in text.split("::") {
            let segment = parse_segment(part, at == 0).map_err(|message| {
                let at = at..at + part.len();
                PatternError { at, message }
            })?;
            // `**::**` says no more than `**`, and costs a try per segment.
            if segment != Segment::AnyMany || segments.last() != Some(&Segment::AnyMany) {
                segments.push(segment);
            }
            at += part.len() + 2;
        }
        Ok(PathPattern { segments })
    }

    /// The pieces.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Whether `path` is meant, crate name first, generics dropped.
    /// `member` says that the crate belongs to the workspace.
    pub fn matches(&self, path: &[&str], member: bool) -> bool {
        matches(&self.segments, path, member)
    }

    /// For "the most specific path wins".
    pub fn specificity(&self) -> Specificity {
        let mut found = Specificity {
            exact: 0,
            letters: 0,
            fewer_wild: 0,
        };
        for segment in &self.segments {
            match segment {
                Segment::Member | Segment::Exact(_) => found.exact += 1,
                Segment::Glob(glob) => {
                    let letters = glob.chars().filter(|&c| c != '*').count();
                    found.letters += u16::try_from(letters).unwrap_or(u16::MAX);
                    found.fewer_wild -= 1;
                }
                Segment::AnyMany => found.fewer_wild -= 2,
            }
        }
        found
    }

    /// Begins with `**::`, and so may match a call whose callee is not resolved.
    pub fn is_free(&self) -> bool {
        self.segments.first() == Some(&Segment::AnyMany)
    }

    /// The last name, when it is exact: what an index can be built on.
    pub fn last_name(&self) -> Option<&str> {
        match self.segments.last() {
            Some(Segment::Exact(name)) => Some(name),
            _ => None,
        }
    }

    /// The library it speaks of, when the first piece is an exact name.
    pub fn krate(&self) -> Option<&str> {
        match self.segments.first() {
            Some(Segment::Exact(name)) => Some(name),
            _ => None,
        }
    }
}

fn parse_segment(part: &str, first: bool) -> Result<Segment, String> {
    match part {
        "" => return Err("a path has no empty piece".to_owned()),
        "**" => return Ok(Segment::AnyMany),
        "crate" if first => return Ok(Segment::Member),
        "crate" => return Err("`crate` may only stand at the front of a path".to_owned()),
        _ => {}
    }
    if part.contains("**") {
        return Err(format!(
            "`**` must stand alone between `::`, not in `{part}`"
        ));
    }
    let name = part.strip_prefix("r#").unwrap_or(part);
    if let Some(odd) = name.chars().find(|&c| !is_path_char(c)) {
        return Err(format!("`{odd}` may not stand in a path"));
    }
    if name.contains('*') {
        return Ok(Segment::Glob(name.to_owned()));
    }
    Ok(Segment::Exact(name.to_owned()))
}

fn is_path_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '*'
}

fn matches(pattern: &[Segment], path: &[&str], member: bool) -> bool {
    let Some((segment, rest)) = pattern.split_first() else {
        return path.is_empty();
    };
    if *segment == Segment::AnyMany {
        return (0..=path.len()).any(|skipped| matches(rest, &path[skipped..], false));
    }
    let Some((&name, names)) = path.split_first() else {
        return false;
    };
    let same = match segment {
        Segment::Member => member,
        Segment::Exact(exact) => exact == name,
        Segment::Glob(glob) => glob_matches(glob, name),
        Segment::AnyMany => false,
    };
    same && matches(rest, names, false)
}

/// `get_*` against `get_one`; any number of `*`.
pub(crate) fn glob_matches(glob: &str, name: &str) -> bool {
    let mut parts = glob.split('*');
    let head = parts.next().unwrap_or("");
    let Some(mut rest) = name.strip_prefix(head) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(tail) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        let Some(found) = rest.find(part) else {
            return false;
        };
        rest = &rest[found + part.len()..];
    }
    rest.ends_with(tail)
}

impl fmt::Display for PathPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, segment) in self.segments.iter().enumerate() {
            if i > 0 {
                f.write_str("::")?;
            }
            match segment {
                Segment::Member => f.write_str("crate")?,
                Segment::Exact(name) | Segment::Glob(name) => f.write_str(name)?,
                Segment::AnyMany => f.write_str("**")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> PathPattern {
        PathPattern::parse(text).expect(text)
    }

    fn hits(text: &str, path: &str) -> bool {
        let path: Vec<&str> = path.split("::").collect();
        pattern(text).matches(&path, path[0] == "shop")
    }

    #[test]
    fn crate_is_any_member_and_no_library() {
        assert!(hits("crate::models::Order", "shop::models::Order"));
        assert!(!hits("crate::models::Order", "lib::models::Order"));
        assert!(hits("shop::models::Order", "shop::models::Order"));
    }

    #[test]
    fn one_star_is_one_segment_or_a_part_of_one() {
        assert!(hits("a::*::c", "a::b::c"));
        assert!(!hits("a::*::c", "a::c"));
        assert!(hits("a::get_*", "a::get_one"));
        assert!(hits("a::*_by_*", "a::find_by_id"));
        assert!(!hits("a::get_*", "a::set_one"));
        assert!(!hits("a::x*x", "a::x"));
    }

    #[test]
    fn two_stars_are_any_number_of_segments_also_none() {
        assert!(hits("**::send_mail", "send_mail"));
        assert!(hits("**::send_mail", "a::b::send_mail"));
        assert!(hits("a::**::z", "a::z"));
        assert!(hits("a::**::z", "a::b::c::z"));
        assert!(!hits("a::**::z", "b::z"));
        assert!(hits("crate::**", "shop::x"));
    }

    #[test]
    fn the_more_exact_pattern_is_the_more_specific() {
        let order = ["**::m", "a::**::m", "a::*::m", "a::x*::m", "a::xy::m"];
        let ranks: Vec<Specificity> = order.iter().map(|t| pattern(t).specificity()).collect();
        assert!(ranks.is_sorted(), "{ranks:?}");
    }

    #[test]
    fn only_a_pattern_that_begins_with_two_stars_is_free() {
        assert!(pattern("**::send").is_free());
        assert!(!pattern("*::send").is_free());
        assert!(!pattern("a::**").is_free());
    }

    #[test]
    fn a_mistake_is_pointed_at() {
        let at = |text: &str| PathPattern::parse(text).map_err(|e| e.at);
        assert_eq!(at("a::::b"), Err(3..3));
        assert_eq!(at("a::b-c"), Err(3..6));
        assert_eq!(at("a::x**"), Err(3..6));
        assert_eq!(at("a::crate"), Err(3..8));
        assert_eq!(at("Vec<T>::push"), Err(0..6));
        assert_eq!(at(""), Err(0..0));
    }
}
