//! Where a `#[cfg]` may stand, and every predicate that may stand in it: what is out is in no part of the lowered file.
//!
//! In each text all names with `gone` stand behind a condition that is off, all with `kept` do not.

use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::{MacroTable, collect_macros};
use privet_ir::grammar::Grammars;
use privet_ir::lower::{LowerInput, lower};
use privet_ir::show::show_file;

/// A predicate and whether it holds for the default target with the features `default` and `mail`.
const PREDICATES: &[(&str, bool)] = &[
    ("unix", true),
    ("windows", false),
    ("target_os = \"linux\"", true),
    ("target_os = \"macos\"", false),
    ("target_arch = \"x86_64\"", true),
    ("target_arch = \"aarch64\"", false),
    ("target_family = \"unix\"", true),
    ("target_family = \"wasm\"", false),
    ("target_env = \"gnu\"", true),
    ("target_env = \"musl\"", false),
    ("target_vendor = \"unknown\"", true),
    ("target_vendor = \"apple\"", false),
    ("target_abi = \"\"", true),
    ("target_endian = \"little\"", true),
    ("target_endian = \"big\"", false),
    ("target_pointer_width = \"64\"", true),
    ("target_pointer_width = \"32\"", false),
    ("target_has_atomic = \"64\"", true),
    ("target_has_atomic = \"ptr\"", true),
    ("target_has_atomic = \"128\"", false),
    ("target_feature = \"sse2\"", true),
    ("target_feature = \"avx2\"", false),
    ("panic = \"unwind\"", true),
    ("panic = \"abort\"", false),
    ("debug_assertions", false),
    ("overflow_checks", false),
    ("test", false),
    ("doc", false),
    ("doctest", false),
    ("miri", false),
    ("proc_macro", false),
    ("privet", false),
    ("tokio_unstable", false),
    ("feature = \"mail\"", true),
    ("feature = \"default\"", true),
    ("feature = \"other\"", false),
    ("feature = r#\"mail\"#", true),
    ("feature", false),
    ("true", true),
    ("false", false),
    ("all()", true),
    ("any()", false),
    ("not(any())", true),
    ("not(all())", false),
    ("all(unix, feature = \"mail\")", true),
    ("all(unix, windows)", false),
    ("any(windows, unix,)", true),
    ("any(windows, test)", false),
    ("not(windows)", true),
    ("not(not(unix))", true),
    ("not(test)", true),
    ("not(feature = \"mail\")", false),
    (
        "all(not(windows), any(test, all(unix, not(debug_assertions))))",
        true,
    ),
    ("any(all(unix, not(unix)), not(any(unix, windows)))", false),
    (
        "all(any(target_os = \"linux\", target_os = \"android\"), target_pointer_width = \"64\")",
        true,
    ),
    ("accessible(::std::mem)", false),
    ("version(\"1.80\")", false),
];

/// Texts whose parts named `gone` are configured out.
const PLACES: &[(&str, &str)] = &[
    (
        "a function",
        "#[cfg(windows)] fn gone() {} #[cfg(unix)] fn kept() {}",
    ),
    (
        "a struct",
        "#[cfg(windows)] struct Gone { gone: u8 } #[cfg(unix)] struct Kept { kept: u8 }",
    ),
    (
        "an enum",
        "#[cfg(windows)] enum E { Gone(gone) } #[cfg(unix)] enum E { Kept(kept) }",
    ),
    (
        "a union",
        "#[cfg(windows)] union U { gone: u8 } #[cfg(unix)] union U { kept: u8 }",
    ),
    (
        "a trait",
        "#[cfg(windows)] trait T { fn gone(); } #[cfg(unix)] trait T { fn kept(); }",
    ),
    (
        "an impl",
        "#[cfg(windows)] impl A { fn gone() {} } #[cfg(unix)] impl A { fn kept() {} }",
    ),
    (
        "a module",
        "#[cfg(windows)] mod a { fn gone() {} } #[cfg(unix)] mod a { fn kept() {} }",
    ),
    (
        "a file module",
        "#[cfg(windows)] mod gone; #[cfg(unix)] mod kept;",
    ),
    (
        "the path of a module",
        "#[cfg_attr(windows, path = \"gone.rs\")] #[cfg_attr(unix, path = \"kept.rs\")] mod a;",
    ),
    (
        "a use",
        "#[cfg(windows)] use a::gone; #[cfg(unix)] use a::kept;",
    ),
    (
        "a const",
        "#[cfg(windows)] const A: u8 = gone(); #[cfg(unix)] const A: u8 = kept();",
    ),
    (
        "a static",
        "#[cfg(windows)] static A: u8 = gone(); #[cfg(unix)] static A: u8 = kept();",
    ),
    (
        "a type alias",
        "#[cfg(windows)] type A = gone; #[cfg(unix)] type A = kept;",
    ),
    (
        "a trait alias",
        "#[cfg(windows)] trait A = gone; #[cfg(unix)] trait A = kept;",
    ),
    (
        "an extern crate",
        "#[cfg(windows)] extern crate gone; #[cfg(unix)] extern crate kept;",
    ),
    (
        "an extern block",
        "#[cfg(windows)] extern \"C\" { fn gone(); } #[cfg(unix)] extern \"C\" { fn kept(); }",
    ),
    (
        "a foreign function",
        "extern \"C\" { #[cfg(windows)] fn gone(); #[cfg(unix)] fn kept(); }",
    ),
    (
        "a foreign static and type",
        "extern \"C\" { #[cfg(windows)] static gone: u8; #[cfg(windows)] type Gone; #[cfg(unix)] type kept; }",
    ),
    (
        "a macro definition",
        "#[cfg(windows)] macro_rules! m { () => { gone() } } #[cfg(unix)] macro_rules! m { () => { kept() } } fn f() { m!() }",
    ),
    (
        "a macro call among items",
        "macro_rules! m { ($n:ident) => { fn $n() {} } } #[cfg(windows)] m!(gone); #[cfg(unix)] m!(kept);",
    ),
    (
        "an item out of a macro",
        "macro_rules! m { ($c:meta, $n:ident) => { #[cfg($c)] fn $n() {} } } m!(windows, gone); m!(unix, kept);",
    ),
    (
        "a method",
        "impl A { #[cfg(windows)] fn gone(&self) {} #[cfg(unix)] fn kept(&self) {} }",
    ),
    (
        "an associated const",
        "impl A { #[cfg(windows)] const GONE: u8 = gone(); #[cfg(unix)] const KEPT: u8 = kept(); }",
    ),
    (
        "an associated type",
        "impl T for A { #[cfg(windows)] type O = gone; #[cfg(unix)] type O = kept; }",
    ),
    (
        "a macro among members",
        "macro_rules! m { ($n:ident) => { fn $n() {} } } impl A { #[cfg(windows)] m!(gone); #[cfg(unix)] m!(kept); }",
    ),
    (
        "a trait's method",
        "trait T { #[cfg(windows)] fn gone(); #[cfg(unix)] fn kept(); }",
    ),
    (
        "a trait's type and const",
        "trait T { #[cfg(windows)] type Gone; #[cfg(windows)] const C: gone; #[cfg(unix)] type Kept: kept; }",
    ),
    (
        "a named field",
        "struct S { #[cfg(windows)] gone: u8, #[cfg(unix)] kept: u8 }",
    ),
    (
        "a tuple field",
        "struct S(#[cfg(windows)] gone, #[cfg(unix)] kept);",
    ),
    (
        "a union's field",
        "union U { #[cfg(windows)] gone: u8, #[cfg(unix)] kept: u8 }",
    ),
    (
        "a variant",
        "enum E { #[cfg(windows)] Gone(gone), #[cfg(unix)] Kept(kept) }",
    ),
    (
        "a variant's field",
        "enum E { V { #[cfg(windows)] gone: u8, #[cfg(unix)] kept: u8 } }",
    ),
    (
        "a parameter",
        "fn f(#[cfg(windows)] gone: u8, #[cfg(unix)] kept: u8) {}",
    ),
    (
        "a parameter of a trait's method",
        "trait T { fn f(&self, #[cfg(windows)] gone: u8, #[cfg(unix)] kept: u8); }",
    ),
    (
        "a parameter of a closure",
        "fn f() { let g = |#[cfg(windows)] gone: u8, #[cfg(unix)] kept: u8| kept; }",
    ),
    (
        "a generic parameter",
        "struct S<#[cfg(windows)] gone, #[cfg(unix)] kept>(u8);",
    ),
    (
        "a const parameter",
        "fn f<#[cfg(windows)] const gone: usize, #[cfg(unix)] const kept: usize>() {}",
    ),
    (
        "a let",
        "fn f() { #[cfg(windows)] let x = gone(); #[cfg(unix)] let x = kept(); }",
    ),
    (
        "a let with else",
        "fn f() { #[cfg(windows)] let Some(x) = gone() else { return }; #[cfg(unix)] let Some(x) = kept() else { return }; }",
    ),
    (
        "an expression statement",
        "fn f() { #[cfg(windows)] gone(); #[cfg(unix)] kept(); }",
    ),
    (
        "the value of a block",
        "fn f() -> u8 { #[cfg(windows)] { gone() } #[cfg(unix)] { kept() } }",
    ),
    (
        "a macro statement",
        "fn f() { #[cfg(windows)] println!(\"gone\"); #[cfg(unix)] println!(\"kept\"); }",
    ),
    (
        "an item in a block",
        "fn f() { #[cfg(windows)] fn gone() {} #[cfg(unix)] fn kept() {} }",
    ),
    (
        "an assignment",
        "fn f(mut x: u8) { #[cfg(windows)] { x = gone(); } #[cfg(unix)] { x = kept(); } }",
    ),
    (
        "an arm",
        "fn f(a: A) -> u8 { match a { #[cfg(windows)] A::Gone => gone(), #[cfg(unix)] A::Kept => kept(), _ => 0 } }",
    ),
    (
        "a field of a struct literal",
        "fn f() -> S { S { #[cfg(windows)] x: gone(), #[cfg(unix)] x: kept() } }",
    ),
    (
        "a field of a pattern",
        "fn f(S { #[cfg(windows)] gone, #[cfg(unix)] kept, .. }: S) {}",
    ),
    (
        "a field of an arm's pattern",
        "fn f(s: S) { match s { S { #[cfg(windows)] gone, #[cfg(unix)] kept, .. } => {} } }",
    ),
    (
        "an argument",
        "fn f() { g(#[cfg(windows)] gone(), #[cfg(unix)] kept()); }",
    ),
    (
        "an argument of a method",
        "fn f(a: A) { a.g(#[cfg(windows)] gone(), #[cfg(unix)] kept()); }",
    ),
    (
        "an element of an array",
        "fn f() { let a = [#[cfg(windows)] gone(), #[cfg(unix)] kept()]; }",
    ),
    (
        "an element of a vector",
        "fn f() { let a = vec![#[cfg(windows)] gone(), #[cfg(unix)] kept()]; }",
    ),
    (
        "a part of a tuple",
        "fn f() { let a = (#[cfg(windows)] gone(), #[cfg(unix)] kept()); }",
    ),
    (
        "an attribute inside a function",
        "fn f() { #![cfg(windows)] gone() } fn kept() {}",
    ),
    (
        "an attribute inside a module",
        "mod a { #![cfg(windows)] fn gone() {} } mod b { #![cfg(unix)] fn kept() {} }",
    ),
    (
        "a condition out of a condition",
        "#[cfg_attr(unix, cfg(windows))] fn gone() {} #[cfg_attr(windows, cfg(windows))] fn kept() {}",
    ),
    (
        "a derive",
        "#[cfg_attr(windows, derive(gone))] #[cfg_attr(unix, derive(kept))] struct S;",
    ),
    (
        "an attribute of a field",
        "struct S { #[cfg_attr(windows, serde(gone))] #[cfg_attr(unix, serde(kept))] x: u8 }",
    ),
    (
        "several conditions",
        "#[cfg(unix)] #[cfg(windows)] fn gone() {} #[cfg(unix)] #[cfg(not(test))] fn kept() {}",
    ),
    (
        "a test",
        "#[test] fn gone() {} #[cfg(test)] mod tests { fn gone() {} } fn kept() {}",
    ),
    (
        "a condition as a value",
        "fn f() { if cfg!(windows) { gone() } else { kept() } }",
    ),
    (
        "a negated condition as a value",
        "fn f() { if !cfg!(unix) { gone() } else { kept() } }",
    ),
    (
        "conditions among values",
        "fn f() { if cfg!(windows) && ready() { gone() } kept() }",
    ),
    (
        "a branch among items",
        "cfg_if! { if #[cfg(windows)] { fn gone() {} } else if #[cfg(unix)] { fn kept() {} } else { fn gone2() {} } }",
    ),
    (
        "a branch among statements",
        "fn f() { cfg_if::cfg_if! { if #[cfg(windows)] { gone(); } else { kept(); } } }",
    ),
];

fn shown(text: &str) -> String {
    let (cfg, limits) = (
        Cfg::default().with_features(["default", "mail"]),
        Limits::default(),
    );
    let file = lower(&LowerInput {
        text,
        krate: "demo",
        cfg: &cfg,
        grammars: &Grammars::default(),
        macros: &MacroTable::new(collect_macros(text, "demo", &cfg, &limits)),
        limits: &limits,
    });
    assert_eq!(file.failure, None, "{text}");
    show_file(&file)
}

#[test]
fn every_predicate_is_told() {
    for (predicate, is_on) in PREDICATES {
        let text =
            format!("#[cfg({predicate})] fn yes() {{}} #[cfg(not({predicate}))] fn no() {{}}");
        let shown = shown(&text);
        let found = (shown.contains("fn yes"), shown.contains("fn no"));
        assert_eq!(found, (*is_on, !*is_on), "{predicate}\n{shown}");
    }
}

#[test]
fn what_is_out_is_out_wherever_it_stands() {
    let wrong: Vec<String> = PLACES
        .iter()
        .map(|(place, text)| (place, shown(text).to_lowercase()))
        .filter(|(_, shown)| shown.contains("gone") || !shown.contains("kept"))
        .map(|(place, shown)| format!("{place}:\n{shown}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_file_that_is_out_holds_nothing() {
    let shown = shown("#![cfg(windows)]\nfn gone() {}\nmod gone2;");
    assert_eq!(shown, "");
}
