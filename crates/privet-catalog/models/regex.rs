//! regex: signatures only, the flow follows from the types.

pub use crate::error::Error;
pub use crate::{builders::string::*, regex::string::*, regexset::string::*};
pub fn escape(pattern: &str) -> alloc::string::String {}
mod builders {
    mod string {
        use crate::{error::Error, Regex, RegexSet};
        #[derive(Clone, Debug)]
        pub struct RegexBuilder {}
        impl RegexBuilder {
            pub fn new(pattern: &str) -> RegexBuilder {}
            pub fn build(&self) -> Result<Regex, Error> {}
            pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
            pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
            pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
            pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
        }
        #[derive(Clone, Debug)]
        pub struct RegexSetBuilder {}
        impl RegexSetBuilder {
            pub fn new<I, S>(patterns: I) -> RegexSetBuilder where I: IntoIterator<Item = S>, S: AsRef<str> {}
            pub fn build(&self) -> Result<RegexSet, Error> {}
            pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder {}
            pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
            pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
            pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder {}
        }
    }
}
mod error {
    use alloc::string::String;
    #[derive(Debug, Clone)]
    pub enum Error { Syntax(String), CompiledTooBig(usize) }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
}
mod regex {
    mod string {
        use crate::error::Error;
        use alloc::{borrow::Cow, string::String};
        use regex_automata::util::captures;
        #[derive(Debug, Clone)]
        pub struct Regex {}
        impl core::fmt::Display for Regex { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
        impl core::str::FromStr for Regex { type Err = Error; fn from_str(s: &str) -> Result<Regex, Error> {} }
        impl TryFrom<&str> for Regex { type Error = Error; fn try_from(s: &str) -> Result<Regex, Error> {} }
        impl TryFrom<String> for Regex { type Error = Error; fn try_from(s: String) -> Result<Regex, Error> {} }
        impl Regex {
            pub fn new(re: &str) -> Result<Regex, Error> {}
            pub fn is_match(&self, haystack: &str) -> bool {}
            pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> {}
            pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h> {}
            pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> {}
            pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h> {}
            pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h> {}
            pub fn splitn<'r, 'h>(&'r self, haystack: &'h str, limit: usize) -> SplitN<'r, 'h> {}
            pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str> {}
            pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str> {}
            pub fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> Cow<'h, str> {}
        }
        impl Regex {
            pub fn shortest_match(&self, haystack: &str) -> Option<usize> {}
            pub fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize> {}
            pub fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
            pub fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>> {}
            pub fn captures_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Captures<'h>> {}
            pub fn captures_read<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str) -> Option<Match<'h>> {}
            pub fn captures_read_at<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str, start: usize) -> Option<Match<'h>> {}
        }
        impl Regex {
            pub fn as_str(&self) -> &str {}
            pub fn capture_names(&self) -> CaptureNames<'_> {}
            pub fn captures_len(&self) -> usize {}
            pub fn static_captures_len(&self) -> Option<usize> {}
            pub fn capture_locations(&self) -> CaptureLocations {}
        }
        #[derive(Debug, Copy, Clone)]
        pub struct Match<'h> {}
        impl<'h> Match<'h> {
            pub fn start(&self) -> usize {}
            pub fn end(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn range(&self) -> core::ops::Range<usize> {}
            pub fn as_str(&self) -> &'h str {}
        }
        impl<'h> From<Match<'h>> for &'h str { fn from(m: Match<'h>) -> &'h str {} }
        impl<'h> From<Match<'h>> for core::ops::Range<usize> { fn from(m: Match<'h>) -> core::ops::Range<usize> {} }
        #[derive(Debug)]
        pub struct Captures<'h> {}
        impl<'h> Captures<'h> {
            pub fn get(&self, i: usize) -> Option<Match<'h>> {}
            pub fn get_match(&self) -> Match<'h> {}
            pub fn name(&self, name: &str) -> Option<Match<'h>> {}
            pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]) {}
            pub fn expand(&self, replacement: &str, dst: &mut String) {}
            pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h> {}
            pub fn len(&self) -> usize {}
        }
        impl<'h> core::ops::Index<usize> for Captures<'h> { type Output = str; fn index<'a>(&'a self, i: usize) -> &'a str {} }
        impl<'h, 'n> core::ops::Index<&'n str> for Captures<'h> { type Output = str; fn index<'a>(&'a self, name: &'n str) -> &'a str {} }
        #[derive(Clone, Debug)]
        pub struct CaptureLocations {}
        impl CaptureLocations { pub fn get(&self, i: usize) -> Option<(usize, usize)> {} pub fn len(&self) -> usize {} }
        #[derive(Debug)]
        pub struct Matches<'r, 'h> {}
        impl<'r, 'h> Iterator for Matches<'r, 'h> { type Item = Match<'h>; fn next(&mut self) -> Option<Match<'h>> {} fn count(self) -> usize {} }
        #[derive(Debug)]
        pub struct CaptureMatches<'r, 'h> {}
        impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> { type Item = Captures<'h>; fn next(&mut self) -> Option<Captures<'h>> {} fn count(self) -> usize {} }
        #[derive(Debug)]
        pub struct Split<'r, 'h> {}
        impl<'r, 'h> Iterator for Split<'r, 'h> { type Item = &'h str; fn next(&mut self) -> Option<&'h str> {} }
        #[derive(Debug)]
        pub struct SplitN<'r, 'h> {}
        impl<'r, 'h> Iterator for SplitN<'r, 'h> { type Item = &'h str; fn next(&mut self) -> Option<&'h str> {} }
        #[derive(Clone, Debug)]
        pub struct CaptureNames<'r> {}
        impl<'r> Iterator for CaptureNames<'r> { type Item = Option<&'r str>; fn next(&mut self) -> Option<Option<&'r str>> {} fn count(self) -> usize {} }
        #[derive(Clone, Debug)]
        pub struct SubCaptureMatches<'c, 'h> {}
        impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> { type Item = Option<Match<'h>>; fn next(&mut self) -> Option<Option<Match<'h>>> {} fn count(self) -> usize {} }
        pub trait Replacer {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
            fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, str>> {}
            fn by_ref<'r>(&'r mut self) -> ReplacerRef<'r, Self> {}
        }
        impl<'a> Replacer for &'a str { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {} fn no_expansion(&mut self) -> Option<Cow<'_, str>> {} }
        impl<'a> Replacer for &'a String { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {} fn no_expansion(&mut self) -> Option<Cow<'_, str>> {} }
        impl Replacer for String { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {} fn no_expansion(&mut self) -> Option<Cow<'_, str>> {} }
        impl<'a> Replacer for Cow<'a, str> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {} fn no_expansion(&mut self) -> Option<Cow<'_, str>> {} }
        impl<'a> Replacer for &'a Cow<'a, str> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {} fn no_expansion(&mut self) -> Option<Cow<'_, str>> {} }
        impl<F, T> Replacer for F where F: FnMut(&Captures<'_>) -> T, T: AsRef<str> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {} }
        #[derive(Debug)]
        pub struct ReplacerRef<'a, R> {}
        impl<'a, R: Replacer> Replacer for ReplacerRef<'a, R> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {} fn no_expansion(&mut self) -> Option<Cow<'_, str>> {} }
        #[derive(Clone, Debug)]
        pub struct NoExpand<'s>(pub &'s str);
        impl<'s> Replacer for NoExpand<'s> { fn replace_append(&mut self, arg0: &Captures<'_>, dst: &mut String) {} fn no_expansion(&mut self) -> Option<Cow<'_, str>> {} }
    }
}
