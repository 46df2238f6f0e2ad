//! Blocks and statements: scopes, `let`, items inside functions.
//!
//! Given a block, appends its statements to the body; its value goes where it is wanted.

use super::Lower;
use super::builder::Builder;
use super::pats::Fail;
use super::value::{Dest, Val};
use crate::body::LocalId;
use crate::names::Name;
use crate::span::Span;
use crate::types::TypeId;
use syn::{Expr, Pat, Stmt};

impl Lower<'_> {
    /// The value of a body: it goes to local 0.
    pub(super) fn result(&mut self, value: &Expr) {
        let place = Builder::whole(LocalId::RETURN);
        self.expr(value, Dest::To(place));
        self.body.end_return();
    }

    /// The block of a function.
    pub(super) fn result_block(&mut self, block: &syn::Block) {
        let place = Builder::whole(LocalId::RETURN);
        self.block(block, Dest::To(place));
        self.body.end_return();
    }

    /// `{ .. }`.
    pub(super) fn block(&mut self, block: &syn::Block, dest: Dest) -> Val {
        let span = self.delimited(block.brace_token.span);
        self.stmts(&block.stmts, dest, span)
    }

    /// Statements in a scope of their own; the last one is the value when it has no `;`.
    pub(super) fn stmts(&mut self, stmts: &[Stmt], dest: Dest, span: Span) -> Val {
        let mark = self.body.enter();
        let scope = self.scope;
        let macros = self.expansion.mark();
        self.enter_block_scope(stmts);
        let val = self.open_stmts(stmts, dest, span);
        self.expansion.forget_since(macros);
        self.scope = scope;
        self.body.leave(mark);
        Val { span, ..val }
    }

    /// Statements whose variables stay in sight: those of a macro in statement position.
    pub(super) fn open_stmts(&mut self, stmts: &[Stmt], dest: Dest, span: Span) -> Val {
        let Some((last, before)) = stmts.split_last() else {
            return self.unit_or_never(span);
        };
        for stmt in before {
            self.stmt(stmt);
        }
        match last {
            Stmt::Expr(value, None) if self.exists(attrs_of(value)) => {
                let val = self.expr(value, dest);
                self.note_cfg(attrs_of(value), val.span.hi);
                val
            }
            Stmt::Macro(stmt) if stmt.semi_token.is_none() && self.exists(&stmt.attrs) => {
                let val = self.macro_expr(&stmt.mac, dest);
                self.note_cfg(&stmt.attrs, val.span.hi);
                val
            }
            _ => {
                self.stmt(last);
                self.unit_or_never(span)
            }
        }
    }

    /// A block that declares items is a scope.
    pub(super) fn enter_block_scope(&mut self, stmts: &[Stmt]) {
        if stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_))) {
            self.scope = self.add_scope(Name::NONE, true, None);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Local(local) => self.let_stmt(local),
            Stmt::Item(item) => {
                let parent = self.parent.take();
                self.item(item);
                self.parent = parent;
            }
            Stmt::Expr(expr, _) => {
                if self.keeps(attrs_of(expr)) {
                    let val = self.expr(expr, Dest::Drop);
                    self.note_cfg(attrs_of(expr), val.span.hi);
                }
            }
            Stmt::Macro(stmt) => {
                if self.keeps(&stmt.attrs) {
                    self.macro_stmt(&stmt.mac);
                    if !stmt.attrs.is_empty() {
                        let hi = self.macro_span(&stmt.mac).hi;
                        self.note_cfg(&stmt.attrs, hi);
                    }
                }
            }
        }
    }

    /// Whether a statement exists; its annotations are noted at the line they speak of.
    fn keeps(&mut self, attrs: &[syn::Attribute]) -> bool {
        let Some(last) = attrs.last() else {
            return true;
        };
        let lo = self.close(last.bracket_token.span);
        self.statement_attrs(attrs, lo)
    }

    fn let_stmt(&mut self, stmt: &syn::Local) {
        if !stmt.attrs.is_empty() {
            let lo = self.lo(stmt.let_token.span);
            if !self.statement_attrs(&stmt.attrs, lo) {
                return;
            }
            let hi = self.hi(stmt.semi_token.spans[0]);
            self.note_cfg(&stmt.attrs, hi);
        }
        let (pat, ty) = match &stmt.pat {
            Pat::Type(typed) => (&*typed.pat, Some(self.ty(&typed.ty))),
            pat => (pat, None),
        };
        let Some(init) = &stmt.init else {
            return self.declare_only(pat, ty);
        };
        match (&init.diverge, pat) {
            (Some((_, diverge)), _) => self.let_else(pat, ty, &init.expr, diverge),
            (None, Pat::Ident(plain)) if plain.by_ref.is_none() && plain.subpat.is_none() => {
                let (name, span) = self.ident_at(&plain.ident);
                let local = self.body.local(name, ty, span);
                let place = Builder::whole(local);
                self.expr(&init.expr, Dest::To(place));
                self.body.declare(name, local);
            }
            (None, Pat::Wild(_)) => {
                self.expr(&init.expr, Dest::Drop);
            }
            (None, _) => {
                let place = self.scrutinee(&init.expr, ty);
                self.bind_irrefutable(pat, place);
            }
        }
    }

    /// `let x;`
    fn declare_only(&mut self, pat: &Pat, ty: Option<TypeId>) {
        match pat {
            Pat::Ident(plain) => {
                let (name, span) = self.ident_at(&plain.ident);
                let local = self.body.local(name, ty, span);
                self.body.declare(name, local);
            }
            _ => {
                let place = self.body.temp(Span::default());
                self.bind_irrefutable(pat, place);
            }
        }
    }

    /// The place a pattern looks at; a written type gives it a local of that type.
    fn scrutinee(&mut self, value: &Expr, ty: Option<TypeId>) -> crate::body::Place {
        let Some(ty) = ty else {
            let val = self.expr(value, Dest::Any);
            return self.place_of(val);
        };
        let local = self.body.local(Name::NONE, Some(ty), Span::default());
        let place = Builder::whole(local);
        let val = self.expr(value, Dest::To(place));
        self.body.locals[local.index()].span = val.span;
        place
    }

    /// `let PAT = value else { .. };`: the else block does not see what the pattern binds.
    fn let_else(&mut self, pat: &Pat, ty: Option<TypeId>, value: &Expr, diverge: &Expr) {
        let place = self.scrutinee(value, ty);
        let (fail, bound) = (self.body.label(), self.body.label());
        let mark = self.begin_pat();
        self.pat(pat, place, Fail::To(fail));
        self.body.goto(bound);
        self.body.start(fail);
        if self.body.is_open() {
            self.expr(diverge, Dest::Drop);
            self.body.end_unreachable();
        }
        self.body.start(bound);
        self.commit_pat(mark);
    }
}

/// The attributes of an expression statement: those before an operator belong to its left operand.
pub(super) fn attrs_of(expr: &Expr) -> &[syn::Attribute] {
    let mut expr = expr;
    loop {
        expr = match expr {
            Expr::Assign(e) if e.attrs.is_empty() => &e.left,
            Expr::Binary(e) if e.attrs.is_empty() => &e.left,
            Expr::Cast(e) if e.attrs.is_empty() => &e.expr,
            _ => return own_attrs(expr),
        }
    }
}

fn own_attrs(expr: &Expr) -> &[syn::Attribute] {
    match expr {
        Expr::Array(e) => &e.attrs,
        Expr::Assign(e) => &e.attrs,
        Expr::Async(e) => &e.attrs,
        Expr::Await(e) => &e.attrs,
        Expr::Binary(e) => &e.attrs,
        Expr::Block(e) => &e.attrs,
        Expr::Break(e) => &e.attrs,
        Expr::Call(e) => &e.attrs,
        Expr::Cast(e) => &e.attrs,
        Expr::Closure(e) => &e.attrs,
        Expr::Const(e) => &e.attrs,
        Expr::Continue(e) => &e.attrs,
        Expr::Field(e) => &e.attrs,
        Expr::ForLoop(e) => &e.attrs,
        Expr::Group(e) => &e.attrs,
        Expr::If(e) => &e.attrs,
        Expr::Index(e) => &e.attrs,
        Expr::Infer(e) => &e.attrs,
        Expr::Let(e) => &e.attrs,
        Expr::Lit(e) => &e.attrs,
        Expr::Loop(e) => &e.attrs,
        Expr::Macro(e) => &e.attrs,
        Expr::Match(e) => &e.attrs,
        Expr::MethodCall(e) => &e.attrs,
        Expr::Paren(e) => &e.attrs,
        Expr::Path(e) => &e.attrs,
        Expr::Range(e) => &e.attrs,
        Expr::RawAddr(e) => &e.attrs,
        Expr::Reference(e) => &e.attrs,
        Expr::Repeat(e) => &e.attrs,
        Expr::Return(e) => &e.attrs,
        Expr::Struct(e) => &e.attrs,
        Expr::Try(e) => &e.attrs,
        Expr::TryBlock(e) => &e.attrs,
        Expr::Tuple(e) => &e.attrs,
        Expr::Unary(e) => &e.attrs,
        Expr::Unsafe(e) => &e.attrs,
        Expr::While(e) => &e.attrs,
        Expr::Yield(e) => &e.attrs,
        Expr::Verbatim(_) => &[],
        _ => &[],
    }
}
