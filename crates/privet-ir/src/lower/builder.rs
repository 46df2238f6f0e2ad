//! One body while it is being built: pools, locals, blocks, and the names in sight.
//!
//! Given statements in evaluation order, gives a [`Body`] with exact-size pools.
//! A block is open until its terminator and never reopened, so its statements stand together.
//! Blocks are named by labels while they are built and numbered in the order they were started at the end.

use super::graph::{NOT_STARTED, tidy};
use super::value::{Val, ValKind};
use crate::body::{
    Aggregate, Arm, Block, BlockId, Body, BodyId, BodyKind, Call, CallId, Capture, Global, Literal,
    Local, LocalId, MacroCall, MacroId, Operand, Place, PlaceId, Pool, Proj, Stmt, Terminator,
    Test, TurbofishId,
};
use crate::names::Name;
use crate::span::Span;
use crate::types::{GenericArgs, PathId, TypeId};
use rustc_hash::FxHashMap;
use std::num::NonZeroU32;

/// A block that may not have been started yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Label(u32);

/// Where a `break`, `continue`, `return` or `?` goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// `'name`, when written.
    pub(super) label: Name,
    /// What kind of block it is.
    pub(super) kind: FrameKind,
    /// Where leaving it goes.
    pub(super) exit: Label,
    /// Where its value goes.
    pub(super) dest: Option<Place>,
}

/// What a frame stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FrameKind {
    /// A loop, and where `continue` goes.
    Loop(Label),
    /// A labelled block.
    Block,
    /// A `try` block: `?` leaves it.
    Try,
    /// An `async` block: `?` and `return` leave it, `break` cannot.
    Async,
}

#[derive(Clone, Copy, Debug)]
struct LabelState {
    block: u32,
    targeted: bool,
}

/// A body under construction.
#[derive(Default)]
pub(super) struct Builder {
    pub(super) id: Option<BodyId>,
    pub(super) frames: Vec<Frame>,
    pub(super) locals: Vec<Local>,
    pub(super) captures: Vec<Capture>,
    captured: FxHashMap<LocalId, LocalId>,
    labels: Vec<LabelState>,
    blocks: Vec<Block>,
    open: bool,
    stmts: Vec<Stmt>,
    spans: Vec<Span>,
    places: Vec<Place>,
    projs: Vec<Proj>,
    operands: Vec<Operand>,
    operand_spans: Vec<Span>,
    calls: Vec<Call>,
    turbofish: Vec<GenericArgs>,
    macros: Vec<MacroCall>,
    aggregates: Vec<Aggregate>,
    arms: Vec<Arm>,
    literals: Vec<Literal>,
    globals: Vec<Global>,
    visible: FxHashMap<Name, LocalId>,
    undo: Vec<(Name, Option<LocalId>)>,
}

/// What a finished body says about itself beside its code.
#[derive(Clone, Copy, Default)]
pub(super) struct Head {
    pub(super) kind: BodyKind,
    pub(super) parent: Option<BodyId>,
    pub(super) params: u32,
    pub(super) is_move: bool,
    pub(super) is_async: bool,
    pub(super) ret: Option<TypeId>,
}

impl Builder {
    /// Starts a body: the result local and the entry block.
    pub(super) fn begin(&mut self, id: BodyId, ret: Option<TypeId>, span: Span) {
        self.id = Some(id);
        self.local(Name::NONE, ret, span);
        let entry = self.label();
        self.open_block(entry);
    }

    /// The id of this body.
    pub(super) fn body_id(&self) -> BodyId {
        self.id.expect("begin() gives every body its id")
    }

    // ---- locals and names ----

    /// A new local, not in sight yet.
    pub(super) fn local(&mut self, name: Name, ty: Option<TypeId>, span: Span) -> LocalId {
        let id = LocalId(index(self.locals.len()));
        self.locals.push(Local { name, ty, span });
        id
    }

    /// A new temporary.
    pub(super) fn temp(&mut self, span: Span) -> Place {
        let id = self.local(Name::NONE, None, span);
        Builder::whole(id)
    }

    /// The place of a whole local.
    pub(super) fn whole(local: LocalId) -> Place {
        Place {
            local,
            projs: Pool::default(),
        }
    }

    /// From here on `name` means `local`.
    pub(super) fn declare(&mut self, name: Name, local: LocalId) {
        let hidden = self.visible.insert(name, local);
        self.undo.push((name, hidden));
    }

    /// The start of a lexical scope.
    pub(super) fn enter(&self) -> usize {
        self.undo.len()
    }

    /// The end of the lexical scope that began at `mark`.
    pub(super) fn leave(&mut self, mark: usize) {
        while self.undo.len() > mark {
            match self.undo.pop().expect("the stack is longer than the mark") {
                (name, Some(hidden)) => self.visible.insert(name, hidden),
                (name, None) => self.visible.remove(&name),
            };
        }
    }

    /// The local that `name` means here.
    pub(super) fn visible(&self, name: Name) -> Option<LocalId> {
        self.visible.get(&name).copied()
    }

    /// The local of this body that stands for the outer one.
    pub(super) fn capture(&mut self, name: Name, outer: LocalId, span: Span) -> LocalId {
        if let Some(&inner) = self.captured.get(&outer) {
            return inner;
        }
        let inner = self.local(name, None, span);
        self.captured.insert(outer, inner);
        self.captures.push(Capture { outer, inner });
        inner
    }

    /// A place for what `path` names: a static or const that is borrowed, assigned or projected.
    pub(super) fn global(&mut self, path: PathId, span: Span) -> Place {
        let place = self.temp(span);
        self.globals.push(Global {
            local: place.local,
            path,
        });
        let dest = self.place(place);
        self.push(Stmt::Assign(dest, Operand::Path(path)), span);
        place
    }

    // ---- places and operands ----

    /// `place` with one more step.
    pub(super) fn project(&mut self, place: Place, step: Proj) -> Place {
        let end = index(self.projs.len());
        let start = if place.projs.is_empty() {
            end
        } else if place.projs.end == end {
            place.projs.start
        } else {
            self.projs.extend_from_within(place.projs.range());
            end
        };
        self.projs.push(step);
        Place {
            local: place.local,
            projs: Pool {
                start,
                end: index(self.projs.len()),
            },
        }
    }

    /// A use of `place`.
    pub(super) fn place(&mut self, place: Place) -> PlaceId {
        if place.projs.is_empty() {
            return PlaceId::whole(place.local);
        }
        let id = PlaceId::entry(index(self.places.len()));
        self.places.push(place);
        id
    }

    /// `val` as an operand.
    pub(super) fn operand(&mut self, val: Val) -> Operand {
        match val.kind {
            ValKind::Place(place) => Operand::Place(self.place(place)),
            ValKind::Literal(literal) => Operand::Literal(literal),
            ValKind::Path(path) => Operand::Path(path),
            ValKind::Unit | ValKind::Never => Operand::Literal(self.literal(Literal::Unit)),
        }
    }

    /// `vals` as a range of operands.
    pub(super) fn pool(&mut self, vals: &[Val]) -> Pool {
        let start = index(self.operands.len());
        for &val in vals {
            let operand = self.operand(val);
            self.operands.push(operand);
            self.operand_spans.push(val.span);
        }
        Pool {
            start,
            end: index(self.operands.len()),
        }
    }

    /// A literal of this body.
    pub(super) fn literal(&mut self, literal: Literal) -> u32 {
        let is_tiny = matches!(literal, Literal::Unit | Literal::Bool(_));
        if is_tiny && let Some(known) = self.literals.iter().take(8).position(|l| *l == literal) {
            return index(known);
        }
        self.literals.push(literal);
        index(self.literals.len() - 1)
    }

    // ---- statements ----

    /// Appends a statement. After a terminator it opens a block that nothing leads to.
    pub(super) fn push(&mut self, stmt: Stmt, span: Span) {
        self.reopen();
        self.stmts.push(stmt);
        self.spans.push(span);
    }

    /// The generic arguments of a method call.
    pub(super) fn turbofish(&mut self, args: GenericArgs) -> Option<TurbofishId> {
        self.turbofish.push(args);
        NonZeroU32::new(index(self.turbofish.len())).map(TurbofishId)
    }

    /// Appends a call.
    pub(super) fn call(&mut self, call: Call, span: Span) {
        let id = CallId(index(self.calls.len()));
        self.calls.push(call);
        self.push(Stmt::Call(id), span);
    }

    /// Appends a macro call.
    pub(super) fn macro_call(&mut self, call: MacroCall, span: Span) {
        let id = MacroId(index(self.macros.len()));
        self.macros.push(call);
        self.push(Stmt::Macro(id), span);
    }

    /// Appends the making of an aggregate.
    pub(super) fn aggregate(&mut self, dest: Place, aggregate: Aggregate, span: Span) {
        let id = index(self.aggregates.len());
        self.aggregates.push(aggregate);
        let dest = self.place(dest);
        self.push(Stmt::Aggregate(dest, id), span);
    }

    // ---- blocks ----

    /// A block to be started later.
    pub(super) fn label(&mut self) -> Label {
        self.labels.push(LabelState {
            block: NOT_STARTED,
            targeted: false,
        });
        Label(index(self.labels.len() - 1))
    }

    /// Whether the code here can run as far as the shape of the code tells.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Starts the block of `label`; what came before goes on into it. A block that nothing leads to is not made.
    pub(super) fn start(&mut self, label: Label) {
        self.goto(label);
        if self.labels[label.0 as usize].targeted {
            self.open_block(label);
        }
    }

    /// Starts the block that a loop jumps back to: it is made even when nothing has led to it so far.
    pub(super) fn start_loop(&mut self, label: Label) {
        self.goto(label);
        self.open_block(label);
    }

    /// Ends the block: goes to `label`.
    pub(super) fn goto(&mut self, label: Label) {
        if self.open {
            self.target(label);
            self.end(Terminator::Goto(BlockId(label.0)));
        }
    }

    /// Ends the block: goes on by the value of `on`.
    pub(super) fn switch(&mut self, on: Place, cases: &[(Test, Label)]) {
        self.reopen();
        let start = index(self.arms.len());
        for &(test, label) in cases {
            self.target(label);
            self.arms.push(Arm {
                test,
                to: BlockId(label.0),
            });
        }
        let arms = Pool {
            start,
            end: index(self.arms.len()),
        };
        let on = self.place(on);
        self.end(Terminator::Switch { on, arms });
    }

    /// Ends the block: the function returns.
    pub(super) fn end_return(&mut self) {
        if self.open {
            self.end(Terminator::Return);
        }
    }

    /// Ends the block: never gets here.
    pub(super) fn end_unreachable(&mut self) {
        if self.open {
            self.end(Terminator::Unreachable);
        }
    }

    fn target(&mut self, label: Label) {
        self.labels[label.0 as usize].targeted = true;
    }

    fn reopen(&mut self) {
        if !self.open {
            let label = self.label();
            self.open_block(label);
        }
    }

    fn open_block(&mut self, label: Label) {
        self.labels[label.0 as usize].block = index(self.blocks.len());
        let start = index(self.stmts.len());
        self.blocks.push(Block {
            stmts: Pool { start, end: start },
            end: Terminator::Unreachable,
        });
        self.open = true;
    }

    fn end(&mut self, end: Terminator) {
        let block = self.blocks.last_mut().expect("an open block exists");
        block.stmts.end = index(self.stmts.len());
        block.end = end;
        self.open = false;
    }

    // ---- the end ----

    /// The finished body; the builder is empty again and keeps its memory.
    pub(super) fn finish(&mut self, head: Head) -> Body {
        self.end_return();
        let labels = &self.labels;
        tidy(&mut self.blocks, &mut self.arms, |label| {
            labels[label as usize].block
        });
        let body = Body {
            kind: head.kind,
            parent: head.parent,
            params: head.params,
            captures: self.captures.drain(..).collect(),
            is_move: head.is_move,
            is_async: head.is_async,
            ret: head.ret,
            locals: take(&mut self.locals),
            blocks: take(&mut self.blocks),
            stmts: take(&mut self.stmts),
            spans: take(&mut self.spans),
            places: self.places.drain(..).collect(),
            projs: self.projs.drain(..).collect(),
            operands: take(&mut self.operands),
            operand_spans: take(&mut self.operand_spans),
            calls: take(&mut self.calls),
            turbofish: self.turbofish.drain(..).collect(),
            macros: self.macros.drain(..).collect(),
            aggregates: self.aggregates.drain(..).collect(),
            arms: self.arms.drain(..).collect(),
            literals: self.literals.drain(..).collect(),
            globals: self.globals.drain(..).collect(),
        };
        self.id = None;
        self.frames.clear();
        self.captured.clear();
        self.labels.clear();
        self.visible.clear();
        self.undo.clear();
        body
    }
}

fn take<T: Copy>(pool: &mut Vec<T>) -> Box<[T]> {
    let taken = pool.as_slice().into();
    pool.clear();
    taken
}

/// A pool's length as an index.
pub(super) fn index(len: usize) -> u32 {
    u32::try_from(len).expect("a file of at most 64 MiB has fewer than 2^32 nodes")
}
