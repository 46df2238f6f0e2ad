//! A stack of expressions that allocates only for long chains.

use syn::Expr;

const SHORT: usize = 8;

/// The outer expressions of a chain, outermost first.
pub(super) struct Spine<'e> {
    short: [&'e Expr; SHORT],
    len: usize,
    long: Vec<&'e Expr>,
}

impl<'e> Spine<'e> {
    /// A chain of one.
    pub(super) fn new(outermost: &'e Expr) -> Spine<'e> {
        Spine {
            short: [outermost; SHORT],
            len: 1,
            long: Vec::new(),
        }
    }

    /// One expression further in.
    pub(super) fn push(&mut self, expr: &'e Expr) {
        match self.short.get_mut(self.len) {
            Some(slot) => *slot = expr,
            None => self.long.push(expr),
        }
        self.len += 1;
    }

    /// The innermost one left.
    pub(super) fn pop(&mut self) -> Option<&'e Expr> {
        self.len = self.len.checked_sub(1)?;
        self.long
            .pop()
            .or_else(|| self.short.get(self.len).copied())
    }

    /// Whether all are taken.
    pub(super) fn is_empty(&self) -> bool {
        self.len == 0
    }
}
