//! One file's text to a [`LoweredFile`]: lexed, checked, parsed, lowered, and the syntax tree dropped.
//!
//! A pure function of the text, the chosen cfg, the macro grammars and the workspace's macros.
//! Each kind of syntax has a file of its own here; all are methods of `Lower`, which holds the file being made.
//! Every lowering function gives the bytes its syntax stands at, so that no tree is walked for its span.

mod arm_macros;
mod assigns;
mod attrs;
mod blocks;
mod builder;
mod calls;
mod conditions;
mod const_macros;
mod control;
mod data_items;
mod data_macros;
mod exprs;
mod field_macros;
mod fn_items;
mod format_macros;
mod graph;
mod impl_items;
mod invisible;
mod item_macros;
mod items;
mod macros;
mod matches;
mod names;
mod ops;
mod pat_facts;
mod paths;
mod pats;
mod positions;
mod shared_macros;
mod spine;
mod std_macros;
mod template;
mod types;
mod uses;
mod value;

use crate::body::{Body, BodyId, LocalId};
use crate::cfg::Cfg;
use crate::check::{Limits, lex, unreadable};
use crate::comments::comment_annotations;
use crate::expand::{ExpandState, MacroTable};
use crate::grammar::Grammars;
use crate::item::{ItemId, Scope, ScopeId};
use crate::lines::Lines;
use crate::names::Name;
use crate::program::{BlindReason, BlindSpot, Failure, LoweredFile};
use crate::span::Span;
use crate::text::SourceText;
use crate::types::{Path, PathId, Type, TypeId};
use builder::Builder;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use value::Val;

/// What lowering a file depends on.
#[derive(Clone, Copy)]
pub struct LowerInput<'a> {
    /// The file's text, as on disk.
    pub text: &'a str,
    /// The crate it belongs to, as named in code.
    pub krate: &'a str,
    /// The chosen configuration.
    pub cfg: &'a Cfg,
    /// How known macros are read.
    pub grammars: &'a Grammars,
    /// The `macro_rules!` of the workspace.
    pub macros: &'a MacroTable,
    /// What is refused.
    pub limits: &'a Limits,
}

/// Lowers one file. What cannot be read as Rust gives a file with nothing but its `failure`.
pub fn lower(input: &LowerInput<'_>) -> LoweredFile {
    let source = SourceText::new(input.text);
    let lowered = match parse(&source, input.limits) {
        Ok(tree) => Lower::new(input, source).file(&tree),
        Err(failure) => LoweredFile {
            lines: Lines::new(source.line_starts()),
            failure: Some(failure),
            ..LoweredFile::default()
        },
    };
    // No token of this file is alive any more: its text may leave the parser's memory.
    proc_macro2::extra::invalidate_current_thread_spans();
    lowered
}

fn parse(source: &SourceText<'_>, limits: &Limits) -> Result<syn::File, Failure> {
    let tokens = lex(source, limits)?;
    syn::parse2(tokens).map_err(|error| {
        let at = error_span(source, &error);
        unreadable(source, &error.to_string(), at)
    })
}

/// Where a parse error stands; one at the end of the text has no token to stand at.
fn error_span(source: &SourceText<'_>, error: &syn::Error) -> Span {
    let at = error.span();
    if at.start() == at.end() && at.start().column == 0 && at.start().line <= 1 {
        let end = builder::index(source.text().len());
        return Span { lo: end, hi: end };
    }
    source.span(at)
}

/// Gives back the room that growing tables took in advance.
fn shrink(file: &mut LoweredFile) {
    file.names.seal();
    file.scopes.shrink_to_fit();
    file.items.shrink_to_fit();
    file.bodies.shrink_to_fit();
    file.paths.shrink_to_fit();
    file.types.shrink_to_fit();
    file.comments.shrink_to_fit();
    file.blind_spots.shrink_to_fit();
    file.cfg_ranges.shrink_to_fit();
}

/// One file being lowered.
struct Lower<'a> {
    input: &'a LowerInput<'a>,
    source: SourceText<'a>,
    file: LoweredFile,
    path_ids: FxHashMap<Path, PathId>,
    plain_path_ids: FxHashMap<(ScopeId, [Name; 3]), PathId>,
    type_ids: FxHashMap<Type, TypeId>,
    /// The scope new paths and items stand in.
    scope: ScopeId,
    /// The impl or trait around.
    parent: Option<ItemId>,
    /// Inside an expanded macro everything stands at the outermost call.
    call_site: Option<Span>,
    expansion: ExpandState,
    /// The workspace has macros of its own.
    has_macros: bool,
    body: Builder,
    /// The bodies around the one being built; a closure sees the names of the one before it.
    outer: Vec<OuterBody>,
    /// Builders to be used again.
    spare: Vec<Builder>,
    /// Operands of calls that are being read, innermost last.
    vals: Vec<Val>,
    /// What the patterns being read have bound so far.
    bound: Vec<(Name, LocalId)>,
    /// Inside alternatives: since where in `bound` a name bound twice is one variable.
    alternatives_since: Option<usize>,
    buffer: String,
}

/// A body that waits for an inner one.
struct OuterBody {
    builder: Builder,
    /// Whether the inner one sees its variables: closures do, items do not.
    is_seen: bool,
}

impl<'a> Lower<'a> {
    fn new(input: &'a LowerInput<'a>, source: SourceText<'a>) -> Lower<'a> {
        let mut lower = Lower {
            input,
            source,
            file: LoweredFile::default(),
            path_ids: FxHashMap::default(),
            plain_path_ids: FxHashMap::default(),
            type_ids: FxHashMap::default(),
            scope: ScopeId(0),
            parent: None,
            call_site: None,
            expansion: ExpandState::new(*input.limits),
            has_macros: !input.macros.is_empty(),
            body: Builder::default(),
            outer: Vec::new(),
            spare: Vec::new(),
            vals: Vec::new(),
            bound: Vec::new(),
            alternatives_since: None,
            buffer: String::new(),
        };
        lower.file.scopes.push(Scope {
            parent: None,
            name: Name::NONE,
            is_block: false,
            path_attr: None,
        });
        lower
    }

    fn file(mut self, tree: &syn::File) -> LoweredFile {
        if let Some(attrs) = self.attrs(&tree.attrs) {
            self.file.annotations = attrs.annotations;
            self.items(&tree.items);
        }
        let comments = comment_annotations(&self.source, &mut self.file.names);
        self.file.comments.extend(comments);
        self.file
            .comments
            .sort_by_key(|comment| (comment.line, comment.annotation.span));
        self.file
            .cfg_ranges
            .sort_by_key(|range| (range.span.lo, Reverse(range.span.hi)));
        self.file.cfg_ranges.dedup();
        self.file.blind_spots.sort_unstable();
        self.file.blind_spots.dedup();
        self.file.lines = Lines::new(self.source.line_starts());
        shrink(&mut self.file);
        self.file
    }

    /// Notes something that is not seen.
    fn blind(&mut self, span: Span, reason: BlindReason) {
        self.file.blind_spots.push(BlindSpot { span, reason });
    }

    /// Room for a body, so that inner ones can name it.
    fn reserve_body(&mut self) -> BodyId {
        self.file.bodies.push(Body::default());
        BodyId(builder::index(self.file.bodies.len() - 1))
    }

    /// Starts an inner body; `is_seen` when it sees the variables of this one.
    fn push_body(&mut self, is_seen: bool) {
        let builder = std::mem::replace(&mut self.body, self.spare.pop().unwrap_or_default());
        self.outer.push(OuterBody { builder, is_seen });
    }

    /// Ends an inner body.
    fn pop_body(&mut self, head: builder::Head) {
        let id = self.body.body_id();
        self.file.bodies[id.0 as usize] = self.body.finish(head);
        let outer = self.outer.pop().expect("push_body() came before");
        self.spare
            .push(std::mem::replace(&mut self.body, outer.builder));
    }
}
