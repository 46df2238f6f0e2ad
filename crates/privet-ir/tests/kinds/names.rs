//! The variants of syn's enums, each named once: in the list of all kinds and in the match that tells a node's kind.
//!
//! Given the text of a node, gives the kind that syn says it is.

use syn::parse::{Parse, Parser as _};

macro_rules! kinds {
    ($($name:ident: $($variant:ident)*;)*) => {
        /// Every kind, as `Enum::Variant`.
        pub(crate) const ALL: &[&str] = &[$($(concat!(stringify!($name), "::", stringify!($variant)),)*)*];

        $(
            #[expect(non_snake_case, reason = "one function for each enum, of its name")]
            #[allow(unreachable_patterns, reason = "only some of the enums may grow")]
            fn $name(node: &syn::$name) -> &'static str {
                match node {
                    $(syn::$name::$variant { .. } => concat!(stringify!($name), "::", stringify!($variant)),)*
                    _ => concat!(stringify!($name), " has a variant that is not listed here"),
                }
            }
        )*
    };
}

kinds! {
    Item: Const Enum ExternCrate Fn ForeignMod Impl Macro Mod Static Struct Trait TraitAlias Type
        Union Use Verbatim;
    ForeignItem: Fn Static Type Macro Verbatim;
    TraitItem: Const Fn Type Macro Verbatim;
    ImplItem: Const Fn Type Macro Verbatim;
    Expr: Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop
        Group If Index Infer Let Lit Loop Macro Match MethodCall Paren Path Range RawAddr
        Reference Repeat Return Struct Try TryBlock Tuple Unary Unsafe Verbatim While Yield;
    Pat: Const Guard Ident Lit Macro Or Paren Path Range Reference Rest Slice Struct Tuple
        TupleStruct Type Verbatim Wild;
    Type: Array FnPtr Group ImplTrait Infer Macro Never Paren Path Ptr Reference Slice TraitObject
        Tuple Verbatim;
    Stmt: Local Item Expr Macro;
    GenericParam: Lifetime Type Const;
    WherePredicate: Lifetime Type;
    TypeParamBound: Trait Lifetime PreciseCapture Verbatim;
    GenericArgument: Lifetime Type Const AssocType AssocConst Constraint;
    UseTree: Path Name Rename Glob Group;
    Visibility: Public Restricted Inherited;
    FnArg: Receiver Typed;
    Lit: Str ByteStr CStr Byte Char Int Float Bool Verbatim;
}

/// The kind that syn says a text is, read as the enum of `kind`.
pub(crate) fn kind_of(kind: &str, text: &str) -> &'static str {
    let (name, _) = kind.split_once("::").expect("an enum and its variant");
    match name {
        "Item" => one(text, Item),
        "ForeignItem" => one(text, ForeignItem),
        "TraitItem" => one(text, TraitItem),
        "ImplItem" => one(text, ImplItem),
        "Expr" if text.starts_with("let ") => condition(text),
        "Expr" => one(text, Expr),
        "Pat" => pat(text),
        "Type" => one(text, Type),
        "Stmt" => stmt(text),
        "GenericParam" => one(text, GenericParam),
        "WherePredicate" => one(text, WherePredicate),
        "TypeParamBound" => one(text, TypeParamBound),
        "GenericArgument" => one(text, GenericArgument),
        "UseTree" => one(text, UseTree),
        "Visibility" => one(text, Visibility),
        "FnArg" => one(text, FnArg),
        "Lit" => one(text, Lit),
        _ => panic!("{name} is no enum of syn that has fixtures"),
    }
}

fn one<T: Parse>(text: &str, kind: fn(&T) -> &'static str) -> &'static str {
    kind(&syn::parse_str::<T>(text).unwrap_or_else(|error| panic!("{text}: {error}")))
}

/// A pattern of an arm, with its guard, or of a `let`, with its type.
fn pat(text: &str) -> &'static str {
    if let Ok(arm) = syn::parse_str::<syn::Arm>(&format!("{text} => {{}}")) {
        return Pat(&arm.pat);
    }
    let stmts = syn::Block::parse_within.parse_str(&format!("let {text};"));
    match stmts.as_deref() {
        Ok([syn::Stmt::Local(local)]) => Pat(&local.pat),
        Ok(_) | Err(_) => panic!("{text} is no pattern"),
    }
}

/// A `let` between `if` and its block.
fn condition(text: &str) -> &'static str {
    match syn::parse_str(&format!("if {text} {{}}")) {
        Ok(syn::Expr::If(expr)) => Expr(&expr.cond),
        Ok(_) | Err(_) => panic!("{text} is no condition"),
    }
}

fn stmt(text: &str) -> &'static str {
    let stmts = syn::Block::parse_within.parse_str(text);
    let stmts = stmts.unwrap_or_else(|error| panic!("{text}: {error}"));
    Stmt(&stmts[0])
}
