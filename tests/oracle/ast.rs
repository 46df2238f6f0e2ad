//! The programs of the oracle: a small typed language, of which every sentence is Rust.
//!
//! What is made here by `grow`, `print` writes as Rust for the analysis, and `run` runs as it stands.

/// A variable, by its number in the program.
pub(super) type Var = usize;

/// Types of values. All can be cloned, printed and made by default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    Unit,
    Text,
    Card,
    Desk,
    Post,
    Opt(Box<Ty>),
    List(Box<Ty>),
    Map(Box<Ty>),
    Pair(Box<Ty>, Box<Ty>),
    Holder(Box<Ty>),
}

impl Ty {
    /// What a value of a struct or tuple type is made of.
    pub(super) fn fields(&self) -> Vec<(&'static str, Ty)> {
        match self {
            Ty::Card => vec![("front", Ty::Text), ("back", Ty::Text)],
            Ty::Desk => vec![("card", Ty::Card), ("note", Ty::Text)],
            Ty::Pair(a, b) => vec![("0", (**a).clone()), ("1", (**b).clone())],
            Ty::Holder(inner) => vec![("inner", (**inner).clone()), ("remark", Ty::Text)],
            Ty::Unit | Ty::Text | Ty::Post | Ty::Opt(_) | Ty::List(_) | Ty::Map(_) => Vec::new(),
        }
    }

    /// The payloads of the variants of an enum type, the empty one first.
    pub(super) fn variants(&self) -> Vec<Vec<Ty>> {
        match self {
            Ty::Post => vec![vec![], vec![Ty::Text], vec![Ty::Text, Ty::Card]],
            Ty::Opt(inner) => vec![vec![], vec![(**inner).clone()]],
            _ => Vec::new(),
        }
    }

    /// The type as Rust writes it.
    pub(super) fn text(&self) -> String {
        match self {
            Ty::Unit => "()".to_owned(),
            Ty::Text => "String".to_owned(),
            Ty::Card => "Card".to_owned(),
            Ty::Desk => "Desk".to_owned(),
            Ty::Post => "Post".to_owned(),
            Ty::Opt(of) => format!("Option<{}>", of.text()),
            Ty::List(of) => format!("Vec<{}>", of.text()),
            Ty::Map(of) => format!("HashMap<String, {}>", of.text()),
            Ty::Pair(a, b) => format!("({}, {})", a.text(), b.text()),
            Ty::Holder(of) => format!("Holder<{}>", of.text()),
        }
    }
}

/// How a parameter takes its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    Own(Ty),
    Ref(Ty),
    Mut(Ty),
}

impl Pass {
    pub(super) fn ty(&self) -> &Ty {
        match self {
            Pass::Own(ty) | Pass::Ref(ty) | Pass::Mut(ty) => ty,
        }
    }
}

/// A variable and the fields below it.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) var: Var,
    /// Whether the variable is a reference.
    pub(super) deref: bool,
    /// Positions and names of fields.
    pub(super) path: Vec<(usize, &'static str)>,
}

/// An expression that gives a reference.
#[derive(Clone, Debug)]
pub(super) enum Borrow {
    Place(Place),
    /// A method of a card that gives its back.
    Back(Place),
    /// A method of a holder that gives what it holds.
    Inner(Place),
    /// A function that gives one of two.
    Either(Place, Place),
    /// What a map has under a key, made if there is none.
    Entry(Place, &'static str),
}

/// An argument.
#[derive(Clone, Debug)]
pub(super) enum Arg {
    Own(Expr),
    /// A reference to a value without a name.
    Lend(Expr),
    Ref(Borrow),
    Mut(Borrow),
    Closure(Box<Closure>),
    /// A variable that holds a closure; whether it changes what it captured.
    Held(Var, bool),
    /// A function of the program.
    Item(usize),
}

/// A closure.
#[derive(Clone, Debug)]
pub(super) struct Closure {
    pub(super) is_move: bool,
    pub(super) params: Vec<(Var, Pass)>,
    pub(super) ret: Ty,
    pub(super) body: Vec<Stmt>,
    pub(super) tail: Option<Expr>,
    pub(super) captures: Vec<Var>,
}

/// What std and the prelude offer. Arguments stand in order, the receiver first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    // Text to text.
    Upper,
    Trim,
    Reverse,
    Length,
    Concat,
    Join,
    Debug,
    Fold,
    // Options.
    UnwrapOr,
    UnwrapDefault,
    UnwrapElse,
    OptMap,
    AndThen,
    Or,
    // Lists and maps.
    First,
    Second,
    ListMap,
    Filter,
    Backwards,
    Zip,
    MapGet(&'static str),
    Values,
    // Moves in memory.
    Take,
    Replace,
    OptTake,
    Pop,
    Remove(&'static str),
    // The prelude.
    IntoInner,
    Flip,
    Pass,
    Choose,
    Apply,
    ApplyMut,
    ApplyDyn,
    // For their effect.
    Fill,
    WithMut,
    Set,
    Push,
    PushStr,
    Insert(&'static str),
    Extend,
    Clear,
    Swap,
}

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    Clean,
    /// Labelled data, of the first kind or the second.
    Source(u8),
    Clone(Place),
    Move(Place),
    /// A value by its parts: a struct, tuple, variant, list, or a map with keys in order.
    Make(Ty, usize, Vec<Expr>),
    /// A struct with one field given and the rest of another.
    Update(Ty, usize, Box<Expr>, Box<Expr>),
    Field(Box<Expr>, usize, &'static str),
    /// `format!`: places by reference, or values.
    Format(Vec<Arg>),
    If(Cond, Box<Expr>, Box<Expr>),
    Block(Vec<Stmt>, Box<Expr>),
    Match(Box<Scrutinee>, Ty, Vec<(Vec<Option<Var>>, Expr)>),
    Call(usize, Vec<Arg>),
    CallHeld(Var, Vec<Arg>),
    Op(Op, Vec<Arg>),
    /// `?` on an option.
    Try(Box<Expr>),
}

/// What a branch hangs on.
#[derive(Clone, Debug)]
pub(super) enum Cond {
    /// Nobody knows.
    Coin,
    IsSome(Place),
    IsEmpty(Place),
}

/// What is matched.
#[derive(Clone, Debug)]
pub(super) enum Scrutinee {
    Own(Expr),
    Ref(Place),
    Mut(Place),
}

/// What gives an option of a reference.
#[derive(Clone, Debug)]
pub(super) enum Peek {
    First(Place),
    LastMut(Place),
    Get(Place, &'static str),
    GetMut(Place, &'static str),
    AsMut(Place),
}

/// What is walked over.
#[derive(Clone, Debug)]
pub(super) enum Over {
    Times(usize),
    Own(Expr),
    Ref(Place),
    Mut(Place),
    ValuesMut(Place),
}

/// A statement.
#[derive(Clone, Debug)]
pub(super) enum Stmt {
    /// With its type written out or not.
    Let(Var, Option<Ty>, Expr),
    /// By parts of a struct or tuple; what has no variable is ignored.
    Parts(Ty, Vec<Option<Var>>, Expr),
    /// `let Some(x) = .. else { return .. }`.
    LetElse(Var, Expr, Option<Expr>),
    LetRef(Var, bool, Borrow),
    LetClosure(Var, bool, Closure),
    Assign(Place, Expr),
    Sink(usize, Arg),
    Do(Expr),
    If(Cond, Vec<Stmt>, Vec<Stmt>),
    Match(Scrutinee, Ty, Vec<(Vec<Option<Var>>, Vec<Stmt>)>),
    IfSome(Var, Peek, Vec<Stmt>),
    For(Var, Over, Vec<Stmt>),
    While(Vec<Stmt>),
    WhilePop(Var, Place, Vec<Stmt>),
    Break,
    Continue,
    Return(Option<Expr>),
}

/// A function, or a method of the type that its receiver has.
#[derive(Clone, Debug)]
pub(super) struct Func {
    pub(super) is_method: bool,
    pub(super) params: Vec<(Var, Pass)>,
    pub(super) ret: Ty,
    pub(super) body: Vec<Stmt>,
    pub(super) tail: Option<Expr>,
}

/// A program: functions that call those before them, and the last, which is where it starts.
#[derive(Clone, Debug, Default)]
pub(super) struct Program {
    pub(super) funcs: Vec<Func>,
    /// Names of variables. A name is used again once the first bearer has been moved.
    pub(super) names: Vec<String>,
    pub(super) sinks: usize,
}

/// The keys of maps.
pub(super) const KEYS: [&str; 2] = ["a", "b"];
