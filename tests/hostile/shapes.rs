//! Every construct that the parser recurses into or that grows a tree sideways, as text to repeat.

/// A construct to nest: what stands around all, and what is repeated on both sides of the middle.
pub(crate) struct Shape {
    /// Its name, also the name of its files.
    pub(crate) name: &'static str,
    parts: [&'static str; 5],
}

impl Shape {
    /// The construct, nested `n` deep or repeated `n` times.
    pub(crate) fn text(&self, n: usize) -> String {
        let [start, open, middle, close, end] = self.parts;
        [start, &open.repeat(n), middle, &close.repeat(n), end].concat()
    }
}

const fn shape(name: &'static str, parts: [&'static str; 5]) -> Shape {
    Shape { name, parts }
}

/// An expression in the body of a function.
const fn value(
    name: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
) -> Shape {
    shape(name, ["fn f() { let x = ", open, middle, close, "; }\n"])
}

/// What follows an expression.
const fn postfix(name: &'static str, link: &'static str) -> Shape {
    shape(name, ["fn f() { let x = a", link, "", "", "; }\n"])
}

/// The type of a parameter.
const fn typed(
    name: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
) -> Shape {
    shape(name, ["fn f(x: ", open, middle, close, ") {}\n"])
}

/// A pattern.
const fn pattern(
    name: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
) -> Shape {
    shape(name, ["fn f() { let ", open, middle, close, " = y; }\n"])
}

/// A statement.
const fn statement(
    name: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
) -> Shape {
    shape(name, ["fn f() { ", open, middle, close, " }\n"])
}

/// An item.
const fn item(
    name: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
) -> Shape {
    shape(name, ["", open, middle, close, "\n"])
}

/// All of them.
pub(crate) const SHAPES: &[Shape] = &[
    typed("fn-bound", "Box<dyn Fn(", "u8", ")>"),
    typed("fn-bound-result", "Box<dyn Fn() -> ", "u8", ">"),
    typed("generic-type", "A<", "u8", ">"),
    typed("qualified-type", "<", "u8", " as T>::A"),
    typed("binding-type", "impl I<A = ", "u8", ">"),
    typed("impl-fn", "impl Fn() -> ", "u8", ""),
    typed("fn-pointer", "fn() -> ", "u8", ""),
    typed("fn-pointer-argument", "fn(", "u8", ")"),
    typed("reference-type", "&", "u8", ""),
    typed("lifetime-type", "&'a ", "u8", ""),
    typed("mut-reference-type", "&mut ", "u8", ""),
    typed("pointer-type", "*const ", "u8", ""),
    typed("slice-type", "[", "u8", "]"),
    typed("array-type", "[", "u8", "; 1]"),
    typed("tuple-type", "(", "u8", ",)"),
    typed("paren-type", "(", "u8", ")"),
    typed("for-type", "for<'a> fn(", "u8", ")"),
    typed("macro-type", "m!(", "u8", ")"),
    typed("const-argument", "A<{ ", "1", " }>"),
    typed("path-type", "a::", "B", ""),
    value("turbofish", "a::<", "u8", ">()"),
    value("closure-block", "|| {", "1", "}"),
    value("closure-chain", "|| ", "1", ""),
    value("closure-parameter", "|a| ", "1", ""),
    value("move-closure", "move |a| ", "1", ""),
    value("closure-type", "|a: A<", "u8", ">| 1"),
    value("async-block", "async {", "1", "}"),
    value("unsafe-block", "unsafe {", "1", "}"),
    value("block", "{", "1", "}"),
    value("labelled-block", "'a: {", "1", "}"),
    value("const-block", "const {", "1", "}"),
    value("loop", "loop {", "break 1", "}"),
    value("while", "while a {", "", "}"),
    value("for", "for a in b {", "", "}"),
    value("for-head", "for a in { ", "b", " } {}"),
    value("if", "if a {", "1", "}"),
    value("if-head", "if { ", "a", " } {}"),
    value("if-let", "if let Some(a) = b {", "1", "}"),
    value("match", "match a { _ => ", "1", "}"),
    value("match-head", "match { ", "a", " } {}"),
    value("match-guard", "match a { _ if ", "b", " => 1 }"),
    value("struct-literal", "S { a: ", "1", "}"),
    value("struct-update", "S { ..", "x", "}"),
    value("call", "f(", "1", ")"),
    value("method-argument", "a.b(", "1", ")"),
    value("index", "a[", "1", "]"),
    value("paren", "(", "1", ")"),
    value("array", "[", "1", "]"),
    value("array-length", "[1; ", "1", "]"),
    value("tuple", "(", "1", ",)"),
    value("range-in-paren", "(1..", "2", ")"),
    value("range", "..", "1", ""),
    value("assign", "a = ", "1", ""),
    value("assign-plus", "a += ", "1", ""),
    value("not", "!", "1", ""),
    value("minus", "-", "1", ""),
    value("dereference", "*", "a", ""),
    value("reference", "&", "a", ""),
    value("mut-reference", "&mut ", "a", ""),
    value("raw-reference", "&raw const ", "a", ""),
    value("break", "break ", "1", ""),
    value("return", "return ", "1", ""),
    value("return-plus", "{} + return ", "1", ""),
    value("plus", "1 + ", "1", ""),
    value("and", "a && ", "b", ""),
    value("or", "a || ", "b", ""),
    value("equals", "a == ", "b", ""),
    value("shift", "1 << ", "1", ""),
    postfix("cast", " as u8"),
    postfix("fields", ".b"),
    postfix("tuple-fields", ".0 .1"),
    postfix("methods", ".b()"),
    postfix("method-closures", ".b(|c| c)"),
    postfix("question", "?"),
    postfix("await", ".await"),
    postfix("calls", "()"),
    postfix("indexes", "[0]"),
    value("macro-tokens", "m!(", "1", ")"),
    value("vec", "vec![", "1", "]"),
    value("format", "format!(\"{}\", ", "a", ")"),
    value("println", "println!(\"{}\", { ", "a", " })"),
    value("let-chain", "if let Some(a) = b && ", "c", " {}"),
    statement("else-if", "if a { } else ", "{ }", ""),
    statement("let-else", "let Some(a) = b else { ", "return", " };"),
    statement("nested-fn", "fn g() {", "", "}"),
    statement("nested-struct", "{ struct S; ", "", "}"),
    statement("lets", "let a = b; ", "", ""),
    pattern("tuple-pattern", "(", "a", ",)"),
    pattern("paren-pattern", "(", "a", ")"),
    pattern("slice-pattern", "[", "a", "]"),
    pattern("struct-pattern", "A(", "a", ")"),
    pattern("field-pattern", "A { a: ", "b", "}"),
    pattern("reference-pattern", "&", "a", ""),
    pattern("at-pattern", "a @ ", "b", ""),
    pattern("or-pattern", "A | ", "B", ""),
    pattern("macro-pattern", "m!(", "a", ")"),
    item("mod", "mod a {", "", "}"),
    item("items-in-const", "const A: u8 = {", "1", "};"),
    item("impl-const", "impl A<{", "1", "}> for B {}"),
    item("where", "fn f() where A: B<{ ", "1", " }> {}"),
    item("trait-bounds", "trait T: A<", "B", "> {}"),
    item("use-group", "use a::{b, ", "c", "};"),
    item("use-path", "use a::", "b", ";"),
    item("item-macro", "m!{", "", "}"),
    item("attributes", "#[a(", "b", ")] fn f() {}"),
    shape(
        "attribute-tokens",
        ["#[a(", "(", "b", ")", ")]\nfn f() {}\n"],
    ),
    shape("attribute-row", ["", "#[a]\n", "fn f() {}\n", "", ""]),
    shape(
        "cfg-all",
        ["#[cfg(", "all(", "unix", ")", ")]\nfn f() {}\n"],
    ),
    shape(
        "cfg-not",
        ["#[cfg(", "not(", "unix", ")", ")]\nfn f() {}\n"],
    ),
    shape(
        "cfg-attr",
        ["#[", "cfg_attr(all(), ", "inline", ")", "]\nfn f() {}\n"],
    ),
    shape("visibility", ["", "pub(in a::", "b", ")", " fn f() {}\n"]),
    shape("use-tree", ["use ", "a::{", "b", "}", ";\n"]),
    shape(
        "generic-parameters",
        ["fn f<", "A: B<", "C", ">", ">() {}\n"],
    ),
    shape(
        "macro-rules-body",
        [
            "macro_rules! m { () => { ",
            "(",
            "",
            ")",
            " } }\nfn f() { m!() }\n",
        ],
    ),
    shape(
        "macro-rules-matcher",
        [
            "macro_rules! m { (",
            "$(",
            "a",
            ")*",
            ") => { } }\nfn f() { m!() }\n",
        ],
    ),
    shape(
        "macro-rules-call",
        [
            "macro_rules! m { ($($t:tt)*) => { ($($t)*) } }\nfn f() { ",
            "m!(",
            "1",
            ")",
            " }\n",
        ],
    ),
    shape(
        "macro-rules-itself",
        [
            "macro_rules! m { (! $($t:tt)*) => { m!($($t)*) }; () => { 1 } }\nfn f() { m!(",
            "!",
            "",
            "",
            ") }\n",
        ],
    ),
    shape("dec-number", ["fn f() { let x = ", "1", "", "", "; }\n"]),
    shape("hex-number", ["fn f() { let x = 0x", "f", "", "", "; }\n"]),
    shape("bin-number", ["fn f() { let x = 0b", "1", "", "", "; }\n"]),
    shape(
        "float-number",
        ["fn f() { let x = 1.", "1", "", "", "; }\n"],
    ),
    shape(
        "number-in-pattern",
        ["fn f() { match x { ", "1", "", "", " => {} } }\n"],
    ),
    shape(
        "number-in-attribute",
        ["#[a = ", "1", "", "", "]\nfn f() {}\n"],
    ),
    shape("number-in-macro", ["fn f() { m!(", "1", "", "", ") }\n"]),
    shape("number-in-index", ["fn f() { a.", "1", "", "", " }\n"]),
];
