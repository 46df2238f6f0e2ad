//! One `macro_rules!` definition as data: arms of a matcher and a body, without spans, so that threads may share it.
//!
//! Given the tokens inside `macro_rules! name { .. }`, gives a [`Definition`]; a malformed one has the arms before the mistake.

use super::hygiene::Hygiene;
use super::matcher_parse::parse_matcher;
use super::template_parse::parse_template;
use super::tokens::{is_punct, starts_with_operator};
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A definition.
#[derive(Debug, Default)]
pub(super) struct Definition {
    pub(super) arms: Vec<Arm>,
}

/// `(matcher) => { body }`. Variables are numbered: a slot each.
#[derive(Debug)]
pub(super) struct Arm {
    pub(super) matcher: Vec<Matcher>,
    pub(super) body: Vec<Template>,
    pub(super) slots: usize,
}

/// What an arm expects.
#[derive(Debug)]
pub(super) enum Matcher {
    Word(Box<str>),
    /// A whole operator, `=>` as well as `,`; a lifetime's quote.
    Operator(Box<str>),
    Literal(Box<str>),
    Group(Delimiter, Vec<Matcher>),
    Variable {
        slot: usize,
        kind: Kind,
    },
    Repeat(Repeat<Matcher>),
}

/// What an arm gives.
#[derive(Debug)]
pub(super) enum Template {
    Word(Box<str>),
    /// A variable that the body itself binds: it gets a name of its own per expansion.
    Local(Box<str>),
    Punct(char, Spacing),
    Literal(Box<str>),
    /// A string that names locals of the body: `"{total}"`.
    Format(Box<str>, Vec<Box<str>>),
    Group(Delimiter, Vec<Template>),
    Variable(usize),
    Repeat(Repeat<Template>),
    /// `$crate`.
    Crate,
    Meta(MetaExpr),
}

/// `${..}`.
#[derive(Debug)]
pub(super) enum MetaExpr {
    /// `${count($x)}`.
    Count(usize),
    /// `${index()}`.
    Index,
    /// `${len()}`.
    Len,
    /// `${ignore($x)}`: takes part in the repetition, gives nothing.
    Ignore(usize),
    /// `${concat(a, $b)}`.
    Concat(Vec<ConcatPart>),
}

/// A part of `${concat(..)}`.
#[derive(Debug)]
pub(super) enum ConcatPart {
    Text(Box<str>),
    Variable(usize),
}

/// `$( .. ) separator op`.
#[derive(Debug)]
pub(super) struct Repeat<T> {
    pub(super) inner: Vec<T>,
    /// One token of rustc, perhaps several of ours; empty without one.
    pub(super) separator: Vec<T>,
    pub(super) op: RepeatOp,
    /// The variables inside, however deep.
    pub(super) slots: Vec<usize>,
}

/// How often.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum RepeatOp {
    ZeroOrMore,
    OneOrMore,
    Optional,
}

/// The kinds of fragments.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Ident,
    Expr,
    Ty,
    Pat,
    PatParam,
    Stmt,
    Block,
    Item,
    Path,
    Tt,
    Literal,
    Lifetime,
    Meta,
    Vis,
}

impl Kind {
    pub(super) fn from_name(name: &str) -> Option<Kind> {
        Some(match name {
            "ident" => Kind::Ident,
            "expr" | "expr_2021" => Kind::Expr,
            "ty" => Kind::Ty,
            "pat" => Kind::Pat,
            "pat_param" => Kind::PatParam,
            "stmt" => Kind::Stmt,
            "block" => Kind::Block,
            "item" => Kind::Item,
            "path" => Kind::Path,
            "tt" => Kind::Tt,
            "literal" => Kind::Literal,
            "lifetime" => Kind::Lifetime,
            "meta" => Kind::Meta,
            "vis" => Kind::Vis,
            _ => return None,
        })
    }
}

/// The names of an arm's variables, by slot.
#[derive(Default)]
pub(super) struct Slots {
    names: Vec<String>,
}

impl Slots {
    pub(super) fn add(&mut self, name: String) -> usize {
        self.names.push(name);
        self.names.len() - 1
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }
}

impl Definition {
    /// Reads the arms. With `local_inner_macros`, macros that a body calls by a bare name are those of the same crate.
    pub(super) fn parse(tokens: TokenStream, local_inner_macros: bool) -> Definition {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut definition = Definition::default();
        let mut rest = tokens.as_slice();
        while let [TokenTree::Group(matcher), after @ ..] = rest {
            if !starts_with_operator(after, "=>") {
                break;
            }
            let Some(TokenTree::Group(body)) = after.get(2) else {
                break;
            };
            match parse_arm(matcher.stream(), body.stream(), local_inner_macros) {
                Some(arm) => definition.arms.push(arm),
                None => break,
            }
            let next = &after[3..];
            rest = if is_punct(next.first(), ';') {
                &next[1..]
            } else {
                next
            };
        }
        definition
    }
}

fn parse_arm(matcher: TokenStream, body: TokenStream, local_inner_macros: bool) -> Option<Arm> {
    let mut slots = Slots::default();
    let matcher: Vec<TokenTree> = matcher.into_iter().collect();
    let matcher = parse_matcher(&matcher, &mut slots)?;
    let body: Vec<TokenTree> = body.into_iter().collect();
    let hygiene = Hygiene::of(&body);
    let body = parse_template(&body, &slots, &hygiene, local_inner_macros);
    Some(Arm {
        matcher,
        body,
        slots: slots.len(),
    })
}
