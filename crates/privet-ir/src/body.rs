//! Bodies: one control-flow graph per function, closure and constant; places, assignments, calls, branches.
//!
//! Made by `lower`, read by every later stage.
//! Statements stand in evaluation order; every sub-expression has a temporary, so it has a place, a type and a span.
//! `async` blocks are lowered in place (their `?` and `return` leave the block only), `.await` is a statement.

use crate::few::Few;
pub use crate::macro_call::{Grammar, MacroCall, Role};
use crate::names::Name;
use crate::span::Span;
use crate::types::{GenericArgs, PathId, TypeId};

/// A body of one file: an index into `LoweredFile::bodies`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BodyId(pub u32);

macro_rules! body_index {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// As an index into its table.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}
body_index! {
    /// A local of one body. Local 0 is the result, then come the parameters, then captures, variables and temporaries.
    LocalId
    /// A block. Block 0 is the entry.
    BlockId
    /// A call of `Body::calls`.
    CallId
    /// A macro call of `Body::macros`.
    MacroId
}

impl LocalId {
    /// The result of the body.
    pub const RETURN: LocalId = LocalId(0);
}

/// A place as it is used: a whole local, or an entry of `Body::places`; see [`Body::place`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PlaceId(u32);

impl PlaceId {
    const WHOLE: u32 = 1 << 31;

    /// The whole of a local.
    pub fn whole(local: LocalId) -> PlaceId {
        PlaceId(local.0 | PlaceId::WHOLE)
    }
    /// The `at`th entry of `Body::places`.
    pub fn entry(at: u32) -> PlaceId {
        debug_assert!(at < PlaceId::WHOLE, "a body has fewer than 2^31 places");
        PlaceId(at)
    }
}

/// The generic arguments of a method call: an index into `Body::turbofish`, from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TurbofishId(pub std::num::NonZeroU32);

/// A range of indexes into one of a body's pools.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Pool {
    /// The first index.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

impl Pool {
    /// As a range of `usize`.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
    /// How many there are.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }
    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// A function's, closure's or constant's code.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Body {
    /// What it is the body of.
    pub kind: BodyKind,
    /// The body around a closure.
    pub parent: Option<BodyId>,
    /// How many of the locals after the result are parameters (`self` included).
    pub params: u32,
    /// Variables of outer bodies that a closure uses; `inner` stands for the outer variable itself.
    pub captures: Few<Capture>,
    /// `move` closure.
    pub is_move: bool,
    /// `async` closure or function.
    pub is_async: bool,
    /// The result type a closure writes (`|x| -> T`).
    pub ret: Option<TypeId>,
    /// Locals.
    pub locals: Box<[Local]>,
    /// Blocks.
    pub blocks: Box<[Block]>,
    /// Statements; each block has a range.
    pub stmts: Box<[Stmt]>,
    /// The expression each statement came from, beside `stmts`.
    pub spans: Box<[Span]>,
    /// Uses of places that are no whole locals; each has an entry of its own.
    pub places: Few<Place>,
    /// Projections; each place has a range.
    pub projs: Few<Proj>,
    /// Operands of calls, aggregates and operators.
    pub operands: Box<[Operand]>,
    /// The expression of each operand, beside `operands`.
    pub operand_spans: Box<[Span]>,
    /// Calls.
    pub calls: Box<[Call]>,
    /// Generic arguments of method calls.
    pub turbofish: Few<GenericArgs>,
    /// Macro calls.
    pub macros: Few<MacroCall>,
    /// Struct literals, variants, tuples, arrays, closures.
    pub aggregates: Few<Aggregate>,
    /// Arms of switches; each terminator has a range.
    pub arms: Few<Arm>,
    /// Literals.
    pub literals: Few<Literal>,
    /// Locals that stand for a static or const: what is written through one is written to it.
    pub globals: Few<Global>,
}

impl Body {
    /// The place that is used.
    pub fn place(&self, id: PlaceId) -> Place {
        match id.0 & PlaceId::WHOLE {
            0 => self.places[id.0 as usize],
            _ => Place {
                local: LocalId(id.0 & !PlaceId::WHOLE),
                projs: Pool::default(),
            },
        }
    }

    /// The generic arguments written at a method call.
    pub fn generic_args(&self, id: TurbofishId) -> &GenericArgs {
        &self.turbofish[id.0.get() as usize - 1]
    }
}

/// What a body belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum BodyKind {
    /// A function or method.
    #[default]
    Function,
    /// A closure.
    Closure,
    /// A const's or static's value, an enum discriminant, a default of a field.
    Const,
}

/// A local that stands for what a path names, where a place is needed: `&mut COUNTER`, `CONFIG.host`, `TOTAL = 1`.
/// It is assigned from the path just before its use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Global {
    /// The local.
    pub local: LocalId,
    /// The static or const.
    pub path: PathId,
}

/// A captured variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Capture {
    /// The local of the parent body.
    pub outer: LocalId,
    /// The local of this body that stands for it.
    pub inner: LocalId,
}

/// A local.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Local {
    /// The variable's name; empty for temporaries.
    pub name: Name,
    /// The type written at it.
    pub ty: Option<TypeId>,
    /// Where it is declared.
    pub span: Span,
}

/// A basic block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    /// Its statements.
    pub stmts: Pool,
    /// How it ends.
    pub end: Terminator,
}

/// How a block ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Terminator {
    /// To one block.
    Goto(BlockId),
    /// By the value of `on`; the arms are tried in order and together cover all cases the source covers.
    Switch {
        /// What is looked at.
        on: PlaceId,
        /// The cases.
        arms: Pool,
    },
    /// Leaves the body; local 0 holds the result.
    Return,
    /// Not reached: after `panic!`, `return`, an endless loop.
    Unreachable,
}

/// One case of a switch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arm {
    /// When it is taken.
    pub test: Test,
    /// Where it goes.
    pub to: BlockId,
}

/// The test of a switch's arm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Test {
    /// The value is this bool.
    Bool(bool),
    /// The value is this variant. A pattern that names a struct or a const says the same: what the path is, resolving tells.
    Variant(PathId),
    /// `Ok` or `Some`, whichever the type has: the way on of `?`.
    Success,
    /// `Err` or `None`: the way out of `?`.
    Failure,
    /// The value equals this literal (an index into `literals`) or lies in this range.
    Literal(u32),
    /// Anything else: a wildcard, a binding, a slice or range pattern, a case we do not tell apart.
    /// It may stand more than once, also before other tests: each of them may be taken.
    Other,
}

/// A place: a local and a path into it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Where it starts.
    pub local: LocalId,
    /// The path.
    pub projs: Pool,
}

/// One step of a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Proj {
    /// `.name`, `.0` (the index as text).
    Field(Name),
    /// The payload of a variant, before its `Field`. Also of a struct (`S { x }`), where it is no step.
    Variant(PathId),
    /// `*`, as written or by match ergonomics (those are left to the types).
    Deref,
    /// `[3]` with a literal, and array and slice patterns from the front.
    Index(u32),
    /// `[i]`: the local holds the index.
    IndexBy(LocalId),
    /// `[a..b]` and `rest @ ..` of slice patterns: a part of the whole.
    Slice,
    /// The payload of `Ok` or `Some`: the way on of `?`.
    Success,
    /// The payload of `Err` (nothing for `None`): the way out of `?`.
    Failure,
}

/// A statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stmt {
    /// `place = operand`. A place of type `()` need not be assigned at all.
    Assign(PlaceId, Operand),
    /// `place = &operand_place` or `&mut`.
    Ref {
        /// Where the reference goes.
        dest: PlaceId,
        /// `&mut`.
        mutable: bool,
        /// What it refers to.
        place: PlaceId,
    },
    /// A pattern binds `local` to `place`.
    Bind {
        /// The variable.
        local: LocalId,
        /// What it is bound to.
        place: PlaceId,
        /// How.
        mode: BindMode,
    },
    /// `dest = aggregate`.
    Aggregate(PlaceId, u32),
    /// `dest = a op b`, `dest = op a`. The operands are a range of `operands`.
    Op {
        /// Where the result goes.
        dest: PlaceId,
        /// The operator.
        op: Op,
        /// One or two operands.
        args: Pool,
    },
    /// `place op= operand`.
    OpAssign {
        /// What changes.
        place: PlaceId,
        /// The operator without `=`.
        op: Op,
        /// The operand.
        by: Operand,
    },
    /// `dest = operand as ty`.
    Cast {
        /// Where the result goes.
        dest: PlaceId,
        /// What is cast.
        from: Operand,
        /// The type.
        ty: TypeId,
    },
    /// `dest = operand.await`.
    Await(PlaceId, Operand),
    /// A call.
    Call(CallId),
    /// A macro call that is not expanded.
    Macro(MacroId),
    /// Something not understood: all operands flow to `dest`, and a blind spot says why.
    Unknown {
        /// Where the result goes.
        dest: PlaceId,
        /// What was seen inside.
        args: Pool,
    },
}

/// How a pattern binds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BindMode {
    /// As the types say: by reference when the value was reached through one.
    Auto,
    /// `ref x`.
    Ref,
    /// `ref mut x`.
    RefMut,
}

/// What is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    /// A place, copied or moved.
    Place(PlaceId),
    /// A literal, an index into `literals`.
    Literal(u32),
    /// A function, constant, static, unit struct or unit variant named by a path.
    Path(PathId),
}

/// A literal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Literal {
    /// A string.
    Str(Name),
    /// A byte string.
    Bytes(Name),
    /// An integer, with the value when it fits.
    Int(Option<u64>),
    /// A float.
    Float,
    /// A character.
    Char,
    /// A bool.
    Bool(bool),
    /// `()`.
    Unit,
}

/// Operators.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(
    missing_docs,
    reason = "each is the operator of its name, as in core::ops"
)]
pub enum Op {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Neg,
    Not,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    /// `a..b` and its kin: a range value made of its ends.
    Range,
}

/// A call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Call {
    /// Who is called.
    pub callee: Callee,
    /// The arguments; a method's receiver is the first.
    pub args: Pool,
    /// Where the result goes.
    pub dest: PlaceId,
    /// The span of the callee's name (the method's name, the path).
    pub name_span: Span,
}

/// Who is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
    /// `path(..)`: a function, tuple struct or variant.
    Path(PathId),
    /// `receiver.name::<..>(..)`. The receiver is passed as the place it is; whether it is borrowed follows from the types.
    Method {
        /// The method's name.
        name: Name,
        /// Turbofish.
        generics: Option<TurbofishId>,
    },
    /// `value(..)`: a local variable, a field, a closure.
    Value(PlaceId),
    /// What the language itself calls.
    Lang(LangCall),
}

/// Calls without a name in the source.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum LangCall {
    /// `for x in ARG`: `IntoIterator::into_iter(arg)`.
    IntoIter,
    /// `Iterator::next(&mut arg)`: an `Option`.
    Next,
    /// `?` on failure: `From::from(arg)` into the error type of the surrounding result.
    /// `dest` is the body's result as a whole (`Err(From::from(arg))` or `None`).
    FromResidual,
}

/// A struct literal, variant, tuple, array or closure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aggregate {
    /// What it makes.
    pub kind: AggregateKind,
    /// The parts, a range of `operands`.
    pub parts: Pool,
    /// The name of each part for struct literals; empty for the others, whose parts are in order.
    pub fields: Few<Name>,
    /// `..base`.
    pub base: Option<Operand>,
}

/// What an aggregate makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AggregateKind {
    /// `(a, b)`.
    Tuple,
    /// `[a, b]`, `vec![a, b]` (then `is_vec`).
    Array {
        /// Made by `vec!`.
        is_vec: bool,
    },
    /// `[a; n]`, `vec![a; n]`.
    Repeat {
        /// Made by `vec!`.
        is_vec: bool,
    },
    /// `Path { .. }`.
    Struct(PathId),
    /// A closure; captures follow from its body.
    Closure(BodyId),
}
