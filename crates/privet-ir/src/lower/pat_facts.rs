//! What a pattern is, as far as its text tells: where it begins, whether it always fits, whether a name is a variable.

use super::Lower;
use syn::Pat;

impl Lower<'_> {
    /// Where a pattern begins.
    pub(super) fn pat_lo(&self, pat: &Pat) -> u32 {
        match pat {
            Pat::Const(pat) => self.lo(pat.const_token.span),
            Pat::Guard(pat) => self.pat_lo(&pat.pat),
            Pat::Ident(pat) => match (&pat.by_ref, &pat.mutability) {
                (Some(token), _) => self.lo(token.span),
                (None, Some(token)) => self.lo(token.span),
                (None, None) => self.lo(pat.ident.span()),
            },
            Pat::Lit(pat) => self.lo(pat.lit.span()),
            Pat::Macro(pat) => self.macro_span(&pat.mac).lo,
            Pat::Or(pat) => pat.cases.first().map_or(0, |case| self.pat_lo(case)),
            Pat::Paren(pat) => self.delimited(pat.paren_token.span).lo,
            Pat::Path(pat) => self.path_span(pat.qself.as_ref(), &pat.path).lo,
            Pat::Range(pat) => match (&pat.start, &pat.limits) {
                (Some(start), _) => self.expr_lo(start),
                (None, syn::RangeLimits::HalfOpen(token)) => self.lo(token.spans[0]),
                (None, syn::RangeLimits::Closed(token)) => self.lo(token.spans[0]),
            },
            Pat::Reference(pat) => self.lo(pat.and_token.spans[0]),
            Pat::Rest(pat) => self.lo(pat.dot2_token.spans[0]),
            Pat::Slice(pat) => self.delimited(pat.bracket_token.span).lo,
            Pat::Struct(pat) => self.path_span(pat.qself.as_ref(), &pat.path).lo,
            Pat::Tuple(pat) => self.delimited(pat.paren_token.span).lo,
            Pat::TupleStruct(pat) => self.path_span(pat.qself.as_ref(), &pat.path).lo,
            Pat::Type(pat) => self.pat_lo(&pat.pat),
            Pat::Verbatim(tokens) => self.tokens_at(tokens).lo,
            Pat::Wild(pat) => self.lo(pat.underscore_token.spans[0]),
            _ => 0,
        }
    }
}

/// `None` and `MAX` are read as names of variants and consts, `x` as a variable, as rustc's lints have it.
pub(super) fn is_path_like(pat: &syn::PatIdent) -> bool {
    use std::fmt::Write as _;
    if pat.by_ref.is_some() || pat.mutability.is_some() || pat.subpat.is_some() {
        return false;
    }
    let mut first = FirstChar(None);
    let _stops_early = write!(first, "{}", pat.ident);
    first.0.is_some_and(char::is_uppercase)
}

/// Takes the first character written to it.
struct FirstChar(Option<char>);

impl std::fmt::Write for FirstChar {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0 = self.0.or_else(|| text.chars().next());
        Ok(())
    }
}

/// A test without parts.
pub(super) fn is_plain(pat: &Pat) -> bool {
    match pat {
        Pat::Lit(_) | Pat::Path(_) => true,
        Pat::Ident(pat) => is_path_like(pat),
        _ => false,
    }
}

/// `..` or `name @ ..`.
pub(super) fn is_rest(pat: &Pat) -> bool {
    match pat {
        Pat::Rest(_) => true,
        Pat::Ident(pat) => matches!(&pat.subpat, Some((_, inner)) if is_rest(inner)),
        _ => false,
    }
}

/// Whether a pattern fits whatever it looks at.
pub(super) fn always_fits(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(pat) => match &pat.subpat {
            Some((_, inner)) => always_fits(inner),
            None => !is_path_like(pat),
        },
        Pat::Paren(pat) => always_fits(&pat.pat),
        Pat::Reference(pat) => always_fits(&pat.pat),
        Pat::Rest(_) | Pat::Wild(_) => true,
        Pat::Tuple(pat) => pat.elems.iter().all(always_fits),
        Pat::Type(pat) => always_fits(&pat.pat),
        _ => false,
    }
}
