//! Patterns: tests on places and bindings to parts of them.
//!
//! Given a pattern, the place it looks at and where to go when it does not fit, appends switches and bindings.
//! A name that a pattern binds is in sight once the whole pattern is committed.

use super::Lower;
use super::builder::Label;
use super::pat_facts::{is_path_like, is_plain, is_rest};
use super::value::{Dest, in_place};
use crate::body::{BindMode, Literal, LocalId, Place, Proj, Stmt, Test};
use crate::names::Name;
use crate::program::BlindReason;
use crate::span::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Pat};

/// What happens when a pattern does not fit.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fail {
    /// It always fits: no test is made.
    Irrefutable,
    /// It is the last possibility: its test is made, and has one way on.
    Last,
    /// Control goes there.
    To(Label),
}

/// What the outermost constructor of a pattern asks of a place.
pub(super) enum Head<'p> {
    /// This test.
    Test(Test),
    /// Nothing; the parts may ask.
    None,
    /// One of several patterns.
    Or(&'p syn::PatOr),
    /// A test that tells nothing apart: slices, ranges.
    Vague,
}

impl Lower<'_> {
    /// A pattern that always fits.
    pub(super) fn bind_irrefutable(&mut self, pat: &Pat, place: Place) {
        let mark = self.begin_pat();
        self.pat(pat, place, Fail::Irrefutable);
        self.commit_pat(mark);
    }

    /// The start of a pattern.
    pub(super) fn begin_pat(&mut self) -> usize {
        self.bound.len()
    }

    /// The names bound since `mark` come into sight.
    pub(super) fn commit_pat(&mut self, mark: usize) {
        for &(name, local) in &self.bound[mark..] {
            self.body.declare(name, local);
        }
        self.bound.truncate(mark);
    }

    /// One pattern: its own test, then its parts.
    pub(super) fn pat(&mut self, pat: &Pat, place: Place, fail: Fail) {
        match self.head_of(pat, matches!(fail, Fail::Irrefutable)) {
            Head::Test(test) => self.test(test, place, fail),
            Head::Vague => self.test(Test::Other, place, fail),
            Head::Or(or) => return self.or_pat(or, place, fail),
            Head::None => {}
        }
        self.payload(pat, place, fail);
    }

    /// What a pattern asks first.
    pub(super) fn head_of<'p>(&mut self, pat: &'p Pat, is_irrefutable: bool) -> Head<'p> {
        match pat {
            Pat::Const(_) | Pat::Range(_) | Pat::Slice(_) => Head::Vague,
            Pat::Ident(pat) if is_path_like(pat) && !is_irrefutable => {
                let name = self.ident(&pat.ident);
                let path = self.plain_path([name, Name::NONE, Name::NONE]);
                Head::Test(Test::Variant(path))
            }
            Pat::Lit(pat) => Head::Test(self.literal_test(&pat.lit)),
            Pat::Or(pat) => Head::Or(pat),
            Pat::Path(pat) => {
                let path = self.path(pat.qself.as_ref(), &pat.path);
                Head::Test(Test::Variant(path))
            }
            Pat::Struct(pat) if !pat.path.is_ident("Self") => {
                let path = self.path(pat.qself.as_ref(), &pat.path);
                Head::Test(Test::Variant(path))
            }
            Pat::TupleStruct(pat) if !pat.path.is_ident("Self") => {
                let path = self.path(pat.qself.as_ref(), &pat.path);
                Head::Test(Test::Variant(path))
            }
            Pat::Verbatim(_) => Head::Vague,
            Pat::Guard(_)
            | Pat::Ident(_)
            | Pat::Macro(_)
            | Pat::Paren(_)
            | Pat::Reference(_)
            | Pat::Rest(_)
            | Pat::Struct(_)
            | Pat::Tuple(_)
            | Pat::TupleStruct(_)
            | Pat::Type(_)
            | Pat::Wild(_) => Head::None,
            _ => Head::Vague,
        }
    }

    /// What stands inside a pattern, once its own test has passed.
    pub(super) fn payload(&mut self, pat: &Pat, place: Place, fail: Fail) {
        match pat {
            Pat::Guard(pat) => {
                self.pat(&pat.pat, place, fail);
                self.nested_guard(&pat.guard, fail);
            }
            Pat::Ident(pat) => {
                if !is_path_like(pat) || matches!(fail, Fail::Irrefutable) {
                    self.bind(pat, place);
                }
                if let Some((_, inner)) = &pat.subpat {
                    self.pat(inner, place, fail);
                }
            }
            Pat::Macro(pat) => self.macro_pat(pat, place, fail),
            Pat::Paren(pat) => self.pat(&pat.pat, place, fail),
            Pat::Reference(pat) => {
                let place = self.body.project(place, Proj::Deref);
                self.pat(&pat.pat, place, fail);
            }
            Pat::Slice(pat) => self.slice(pat, place, fail),
            Pat::Struct(pat) => {
                let place = self.variant(pat.qself.as_ref(), &pat.path, place);
                self.field_pats(pat, place, fail);
            }
            Pat::Tuple(pat) => self.elems(pat.elems.iter(), place, fail),
            Pat::TupleStruct(pat) => {
                let place = self.variant(pat.qself.as_ref(), &pat.path, place);
                self.elems(pat.elems.iter(), place, fail);
            }
            Pat::Type(pat) => self.pat(&pat.pat, place, fail),
            Pat::Verbatim(tokens) => {
                let span = self.tokens_at(tokens);
                self.blind(span, BlindReason::UnknownSyntax);
            }
            Pat::Const(_)
            | Pat::Lit(_)
            | Pat::Or(_)
            | Pat::Path(_)
            | Pat::Range(_)
            | Pat::Rest(_)
            | Pat::Wild(_) => {}
            _ => self.blind(Span::default(), BlindReason::UnknownSyntax),
        }
    }

    fn test(&mut self, test: Test, place: Place, fail: Fail) {
        let otherwise = match fail {
            Fail::Irrefutable => return,
            Fail::Last => None,
            Fail::To(label) => Some((Test::Other, label)),
        };
        let fits = self.body.label();
        match otherwise {
            Some(otherwise) => self.body.switch(place, &[(test, fits), otherwise]),
            None => self.body.switch(place, &[(test, fits)]),
        }
        self.body.start(fits);
    }

    fn literal_test(&mut self, lit: &syn::Lit) -> Test {
        match self.literal_of(lit) {
            Literal::Bool(value) => Test::Bool(value),
            literal => Test::Literal(self.body.literal(literal)),
        }
    }

    fn variant(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path, place: Place) -> Place {
        if path.is_ident("Self") {
            return place;
        }
        let path = self.path(qself, path);
        self.body.project(place, Proj::Variant(path))
    }

    fn bind(&mut self, pat: &syn::PatIdent, place: Place) {
        let (name, span) = self.ident_at(&pat.ident);
        let local = self.bound_local(name, span);
        let mode = match (&pat.by_ref, &pat.mutability) {
            (None, _) => BindMode::Auto,
            (Some(_), None) => BindMode::Ref,
            (Some(_), Some(_)) => BindMode::RefMut,
        };
        let place = self.body.place(place);
        self.body.push(Stmt::Bind { local, place, mode }, span);
    }

    /// Alternatives of one pattern share their variables.
    fn bound_local(&mut self, name: Name, span: Span) -> LocalId {
        let known = match self.alternatives_since {
            Some(mark) => self.bound[mark..].iter().find(|(known, _)| *known == name),
            None => None,
        };
        if let Some(&(_, local)) = known {
            return local;
        }
        let local = self.body.local(name, None, span);
        self.bound.push((name, local));
        local
    }

    fn field_pats(&mut self, pat: &syn::PatStruct, place: Place, fail: Fail) {
        for field in &pat.fields {
            if !self.exists(&field.attrs) {
                continue;
            }
            let (name, _) = self.member(&field.member);
            let part = self.body.project(place, Proj::Field(name));
            match &*field.pat {
                Pat::Ident(plain) if field.colon_token.is_none() => self.bind(plain, part),
                pat => self.pat(pat, part, fail),
            }
        }
    }

    /// The parts of a tuple. After `..` they are counted from an end that is not known here: they get all of it.
    fn elems<'p>(&mut self, elems: impl Iterator<Item = &'p Pat>, place: Place, fail: Fail) {
        let mut after_rest = false;
        for (number, elem) in (0..).zip(elems) {
            match elem {
                Pat::Rest(_) => after_rest = true,
                Pat::Wild(_) => {}
                elem if after_rest => {
                    let part = self.any_part(place, elem);
                    self.pat(elem, part, fail);
                }
                elem => {
                    let name = self.number(number);
                    let part = self.body.project(place, Proj::Field(name));
                    self.pat(elem, part, fail);
                }
            }
        }
    }

    fn any_part(&mut self, place: Place, elem: &Pat) -> Place {
        let lo = self.pat_lo(elem);
        let span = Span { lo, hi: lo };
        let part = self.body.temp(span);
        let args = self.body.pool(&[in_place(place, span)]);
        let dest = self.body.place(part);
        self.body.push(Stmt::Unknown { dest, args }, span);
        part
    }

    fn slice(&mut self, pat: &syn::PatSlice, place: Place, fail: Fail) {
        let mut after_rest = None;
        for (number, elem) in (0..).zip(&pat.elems) {
            let step = match after_rest {
                _ if is_rest(elem) => Proj::Slice,
                None => Proj::Index(number),
                Some(_) => Proj::Slice,
            };
            let mut part = self.body.project(place, step);
            if let Some(rest) = after_rest
                && !is_rest(elem)
            {
                part = self.body.project(part, Proj::Index(number - rest - 1));
            }
            if is_rest(elem) {
                after_rest = Some(number);
            }
            self.pat(elem, part, fail);
        }
    }

    // ---- alternatives ----

    pub(super) fn or_pat(&mut self, or: &syn::PatOr, place: Place, fail: Fail) {
        if self.plain_alternatives(or, place, fail) {
            return;
        }
        let done = self.body.label();
        let outer = self.enter_alternatives();
        let last = or.cases.len().saturating_sub(1);
        for (number, case) in or.cases.iter().enumerate() {
            if number == last {
                self.pat(case, place, fail);
                break;
            }
            let next = self.body.label();
            self.pat(case, place, Fail::To(next));
            self.body.goto(done);
            self.body.start(next);
            if !self.body.is_open() {
                break;
            }
        }
        self.body.start(done);
        self.alternatives_since = outer;
    }

    /// From here on a name bound twice is one variable. Gives what to put back afterwards.
    pub(super) fn enter_alternatives(&mut self) -> Option<usize> {
        let outer = self.alternatives_since;
        self.alternatives_since = Some(outer.unwrap_or(self.bound.len()));
        outer
    }

    /// `A | B | 3`: one switch when no alternative has parts.
    fn plain_alternatives(&mut self, or: &syn::PatOr, place: Place, fail: Fail) -> bool {
        if !or.cases.iter().all(is_plain) {
            return false;
        }
        if matches!(fail, Fail::Irrefutable) {
            return true;
        }
        let fits = self.body.label();
        let mut cases = Vec::with_capacity(or.cases.len() + 1);
        for case in &or.cases {
            if let Head::Test(test) = self.head_of(case, false) {
                cases.push((test, fits));
            }
        }
        if let Fail::To(label) = fail {
            cases.push((Test::Other, label));
        }
        self.body.switch(place, &cases);
        self.body.start(fits);
        true
    }

    fn macro_pat(&mut self, pat: &syn::PatMacro, place: Place, fail: Fail) {
        let done = self.expanded(&pat.mac, |lower, parsed: AnyPat| {
            lower.pat(&parsed.0, place, fail);
        });
        if done.is_none() {
            let span = self.macro_span(&pat.mac);
            self.blind(span, BlindReason::MacroNotExpanded);
            self.test(Test::Other, place, fail);
        }
    }

    fn nested_guard(&mut self, guard: &Expr, fail: Fail) {
        let Fail::To(no) = fail else {
            self.expr(guard, Dest::Drop);
            return;
        };
        let mark = self.body.enter();
        for &(name, local) in &self.bound {
            self.body.declare(name, local);
        }
        let yes = self.body.label();
        self.cond(guard, yes, no);
        self.body.start(yes);
        self.body.leave(mark);
    }
}

/// A pattern with alternatives.
struct AnyPat(Pat);

impl Parse for AnyPat {
    fn parse(input: ParseStream<'_>) -> syn::Result<AnyPat> {
        Pat::parse_multi_with_leading_vert(input).map(AnyPat)
    }
}
