//! mime_guess: signatures only, the flow follows from the types.

pub use mime::Mime;
use std::iter;
use std::path::Path;
#[derive(Copy, Clone, Debug)]
pub struct MimeGuess {}
impl MimeGuess {
    pub fn from_ext(ext: &str) -> MimeGuess {}
    pub fn from_path<P: AsRef<Path>>(path: P) -> MimeGuess {}
    pub fn is_empty(&self) -> bool {}
    pub fn count(&self) -> usize {}
    pub fn first(&self) -> Option<Mime> {}
    pub fn first_raw(&self) -> Option<&'static str> {}
    pub fn first_or_octet_stream(&self) -> Mime {}
    pub fn first_or_text_plain(&self) -> Mime {}
    pub fn first_or(&self, default: Mime) -> Mime {}
    pub fn first_or_else<F>(&self, default_fn: F) -> Mime where F: FnOnce() -> Mime {}
    pub fn iter(&self) -> Iter {}
    pub fn iter_raw(&self) -> IterRaw {}
}
impl IntoIterator for MimeGuess { type Item = Mime; type IntoIter = Iter; fn into_iter(self) -> Self::IntoIter {} }
#[derive(Clone, Debug)]
pub struct Iter {}
impl Iterator for Iter { type Item = Mime; fn next(&mut self) -> Option<Self::Item> {} }
impl DoubleEndedIterator for Iter { fn next_back(&mut self) -> Option<Self::Item> {} }
#[derive(Clone, Debug)]
pub struct IterRaw {}
impl Iterator for IterRaw { type Item = &'static str; fn next(&mut self) -> Option<Self::Item> {} }
impl DoubleEndedIterator for IterRaw { fn next_back(&mut self) -> Option<Self::Item> {} }
pub fn from_ext(ext: &str) -> MimeGuess {}
pub fn from_path<P: AsRef<Path>>(path: P) -> MimeGuess {}
pub fn get_mime_extensions(mime: &Mime) -> Option<&'static [&'static str]> {}
pub fn get_mime_extensions_str(mime_str: &str) -> Option<&'static [&'static str]> {}
pub fn get_extensions(toplevel: &str, sublevel: &str) -> Option<&'static [&'static str]> {}
