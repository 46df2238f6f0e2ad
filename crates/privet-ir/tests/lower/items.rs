//! Items: names, types, generics, attributes.

use super::items;
use privet_ir::item::ItemKind;

#[test]
fn use_trees_are_flattened() {
    items(
        "use a::{self, b::c, d as e, f::*, g as _, h::{self as i}}; pub use ::std::fmt; use x; use super::y;",
        "
        use a as a
        use a::b::c as c
        use a::d as e
        use a::f::* as
        use a::g as
        use a::h as i
        pub use ::std::fmt as fmt
        use x as x
        use super::y as y
        ",
    );
}

#[test]
fn structs_have_fields() {
    items(
        "pub struct S<T: Clone + ?Sized, const N: usize, U = u8> where U: Into<T> { pub a: T, b: [u8; N] } struct T(u8, pub String); struct U; union V { a: u8 }",
        "
        pub struct S<T, const N, U = u8> where T: Clone, U: Into<T>
        a: T
        b: [u8; _]
        struct T (..)
        0: u8
        1: String
        struct U
        struct V
        a: u8
        ",
    );
}

#[test]
fn enums_have_variants() {
    items(
        "#[derive(Debug, serde::Serialize)] enum E { A, B(u8, String) , C { x: u8 } , D = 4 }",
        "
        enum E derives Debug, serde::Serialize
        A
        B (..)
        0: u8
        1: String
        C
        x: u8
        D
        ",
    );
}

#[test]
fn functions_have_signatures() {
    items(
        r#"pub async fn f<'a, T>(a: &'a T, (b, c): (u8, u8), _: u8, mut d: u8) -> Result<T, E> { } fn g() {} unsafe extern "C" fn h(x: u8) {} fn i(x: impl Fn(u8) -> u8 + Send) -> impl Iterator<Item = u8> {}"#,
        "
        pub async fn f<T>(a: &T, _: (u8, u8), _: u8, d: u8) -> Result<T, E>
        fn g()
        fn h(x: u8)
        fn i(x: impl Fn(u8) -> u8 + Send) -> impl Iterator<Item = u8>
        ",
    );
}

#[test]
fn methods_have_receivers() {
    items(
        "impl<T> S<T> { fn a(self) {} fn b(&self) {} fn c(&mut self) {} fn d(self: Box<Self>) {} fn e(mut self) {} pub const K: u8 = 1; type X = u8; }",
        "
        pub impl<T> S<T>
        fn a(self)
        fn b(&self)
        fn c(&mut self)
        fn d(self: Box<Self>)
        fn e(self)
        pub const K: u8
        type X = u8
        ",
    );
}

#[test]
fn traits_have_items() {
    items(
        "pub trait A<T>: B + C where T: D { const K: u8; type X: E; type Y = u8; fn f(&self); fn g(&self) { h() } } trait Al = A + B;",
        "
        pub trait A<T>: B + C where T: D
        pub const K: u8
        pub type X: E
        pub type Y = u8
        pub fn f(&self)
        pub fn g(&self)
        trait Al: A + B
        ",
    );
}

#[test]
fn impls_of_traits() {
    items(
        "impl<'a, T: Clone> From<&'a T> for S<T> { fn from(t: &'a T) -> Self {} } impl !Send for S<u8> {} unsafe impl Sync for S<u8> {}",
        "
        pub impl<T> From<&T> for S<T> where T: Clone
        fn from(t: &T) -> Self
        pub impl Sync for S<u8>
        ",
    );
}

#[test]
fn types_of_every_kind() {
    items(
        "type A = (u8, &'static mut [u8], *const u8, [u8; 3], fn(u8, &str) -> bool, !, _, dyn A + Send + 'static, <T as A>::B, impl Fn(u8), Box<dyn FnOnce() -> T>, Vec<A<B, 3, { 4 }>>, I<Item: Clone, K = u8>);",
        "
        type A = (u8, &mut [u8], *u8, [u8; _], fn(u8, &str) -> bool, !, _, dyn A + Send, <T as A>::B, impl Fn(u8) -> (), Box<dyn FnOnce() -> T>, Vec<A<B, const, const>>, I<Item = impl Clone, K = u8>)
        ",
    );
}

#[test]
fn consts_and_statics() {
    items(
        "const A: u8 = 1; pub static B: u8 = 2; static mut C: u8 = 3; const _: () = ();",
        "
        const A: u8
        pub static B: u8
        static C: u8
        const : ()
        ",
    );
}

#[test]
fn modules_inside_and_elsewhere() {
    items(
        r#"mod a; pub mod b { fn f() {} pub(crate) mod c { use super::f; } } #[path = "x.rs"] mod d;"#,
        r#"
        mod a;
        pub mod b = scope 1
        fn b::f()
        pub mod b::c = scope 2
        use super::f as b::c::f
        mod d at "x.rs";
        "#,
    );
}

#[test]
fn extern_blocks_and_crates() {
    items(
        r#"extern crate a; extern crate b as c; extern "C" { fn f(x: u8, ...); static S: u8; type T; } unsafe extern "C" { safe fn g(); }"#,
        "
        extern crate a as a
        extern crate b as c
        fn f(x: u8)
        static S: u8
        struct T
        fn g()
        ",
    );
}

#[test]
fn what_is_configured_out_is_gone() {
    items(
        "#[cfg(test)] mod tests { fn f() {} } #[cfg(not(test))] fn g() {} #[test] fn t() {} struct S { #[cfg(test)] a: u8, b: u8 } enum E { #[cfg(test)] A, B } fn h(#[cfg(test)] a: u8, b: u8) {}",
        "
        fn g() // cfg(not(test))
        struct S
        b: u8
        enum E
        B
        fn h(b: u8)
        ",
    );
}

#[test]
fn a_condition_is_kept_as_written() {
    items(
        "#[cfg(all(unix, not(test)))] fn f() {}",
        "
        fn f() // cfg(all(unix, not(test)))
        ",
    );
}

#[test]
fn attributes_that_models_read_are_kept() {
    items(
        r#"#[derive(Debug)] #[serde(rename_all = "x", tag = 1)] /// doc
 #[allow(dead_code)] struct S { #[serde(skip, with = "m::n")] a: u8 } #[get("/users/{id}")] async fn f() {} #[tokio::main] async fn main() {}"#,
        r#"
        #[serde(rename_all = "x", tag = 1)]
        struct S derives Debug
        #[serde(skip, with = "m::n")]
        a: u8
        #[get("/users/{id}")]
        async fn f()
        #[tokio::main()]
        async fn main()
        "#,
    );
}

#[test]
fn own_words_are_annotations() {
    items(
        r#"#[personal(subject = "customer")] struct S { #[personal(category = "browsing", purposes("a", "b"))] a: u8, #[personal(none)] b: u8 } #[privet::sink(kind = "marketing", takes = 0)] fn f() {} #[cfg_attr(privet, privet::guard(consent = "x"))] fn g() {}"#,
        r#"
        #[privet personal(subject = "customer")]
        struct S
        #[privet personal(category = "browsing", purposes("a", "b"))]
        a: u8
        #[privet personal(none)]
        b: u8
        #[privet sink(kind = "marketing", takes = 0)]
        fn f()
        #[privet guard(consent = "x")]
        fn g()
        "#,
    );
}

#[test]
fn a_file_that_is_included_and_one_that_is_generated() {
    items(
        r#"include!("a.rs"); include!(concat!(env!("OUT_DIR"), "/b.rs"));"#,
        r#"
        include "a.rs"
        include "?" from OUT_DIR
        blind spot: GeneratedCode
        "#,
    );
}

#[test]
fn statics_of_a_macro() {
    items(
        "thread_local! { static A: u8 = 1; pub static B: RefCell<u8> = const { RefCell::new(2) }; } lazy_static! { static ref C: Vec<u8> = vec![]; }",
        "
        static A: ::std::thread::LocalKey<u8>
        pub static B: ::std::thread::LocalKey<RefCell<u8>>
        static C: Vec<u8>
        blind spot: MacroNotExpanded
        ",
    );
}

#[test]
fn items_of_an_unknown_macro_that_read_as_items() {
    items(
        "whatever! { pub fn f() {} struct S; }",
        "
        pub fn f()
        struct S
        blind spot: MacroNotExpanded
        ",
    );
}

#[test]
fn cfg_if_around_items() {
    items(
        "cfg_if! { if #[cfg(unix)] { fn unix() {} } else { fn other() {} } }",
        "
        fn unix()
        cfg(unix)
        ",
    );
}

#[test]
fn a_macro_definition_is_an_item() {
    items(
        "#[macro_export] macro_rules! m { () => {} } macro_rules! n { () => {} }",
        "
        pub macro_rules m
        macro_rules n
        ",
    );
}

#[test]
fn attributes_of_parameters_are_kept() {
    let file = super::file("fn f(#[header(\"X-User\")] user: String, #[allow(unused)] b: u8) {}");
    let ItemKind::Function(function) = &file.items[0].kind else {
        panic!("a function");
    };
    let paths = function.params.iter().map(|param| {
        let paths = param.attributes.iter().map(|attr| file.text(attr.path));
        paths.collect::<Vec<_>>()
    });
    assert_eq!(paths.collect::<Vec<_>>(), [vec!["header"], vec![]]);
}

#[test]
fn a_part_behind_a_condition_says_so() {
    let text =
        "fn f(a: A) { #[cfg(unix)] { match a { #[cfg(not(test))] A::B => g(), _ => {} } } h(); }";
    let file = super::file(text);
    let at = |part: &str| {
        let lo = text.find(part).expect("it is there") as u32;
        let span = privet_ir::span::Span { lo, hi: lo + 1 };
        let cfgs = file.cfgs_at(span).map(|cfg| file.text(cfg));
        cfgs.collect::<Vec<_>>()
    };
    assert_eq!(at("match"), ["unix"]);
    assert_eq!(at("g()"), ["unix", "not(test)"]);
    assert_eq!(at("h()"), [""; 0]);
}
